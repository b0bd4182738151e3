import { evaluate } from './evaluate.ts'
import { scopeIn, unknownAt, type Names, type Run } from './names.ts'
import { binary } from './operations.ts'
import type { Expression } from './syntax.ts'
import type { DictItem, Unknown, Value } from './values.ts'

/** The name at the left end of `A[…][…]`. */
export const rootOf = (expression: Expression): string | undefined => {
  let current = expression
  while (current.kind === 'subscript' || current.kind === 'attribute') current = current.object
  return current.kind === 'name' ? current.name : undefined
}

/** `root` after `target = value`, where target is `root[a][b]…`. */
export const withKey = (run: Run, root: Value, target: Expression, value: Value, names: Names): Value => {
  const keys: Expression[] = []
  for (let current = target; current.kind === 'subscript'; current = current.object) {
    keys.unshift(current.index)
    if (current.object.kind !== 'subscript' && current.object.kind !== 'name')
      return unknownAt(run, target.at, 'a part of it is changed')
  }
  const scope = scopeIn(run, names)
  const set = (container: Value, depth: number): Value => {
    const expression = keys[depth]
    if (expression === undefined) return value
    const key = evaluate(expression, scope)
    if (container.kind !== 'dict' || key.kind !== 'text') return unknownAt(run, target.at, 'a part of it is changed')
    const index = container.entries.findLastIndex(
      ({ key: other }) => other.kind === 'text' && other.value === key.value,
    )
    const old = container.entries[index]
    const entry: DictItem = { key, value: set(old?.value ?? { kind: 'dict', entries: [], at: target.at }, depth + 1) }
    // A new entry stands last, so that it counts before what may be among entries that are not known.
    const rest = container.entries.filter((_, other) => other !== index)
    return depth + 1 < keys.length && old === undefined
      ? unknownAt(run, target.at, 'a part of it is changed')
      : { ...container, entries: [...rest, entry] }
  }
  return set(root, 0)
}

/** What calls in an expression do to names: `A.append(x)`, `A.update({…})`, `globals()`, `exec(…)`. */
export const effectsOf = (run: Run, expression: Expression, names: Names): void => {
  for (const call of callsIn(expression)) {
    const { callee, at } = call
    const handsOver = call.args.some(
      ({ value }) =>
        value.kind === 'call' &&
        value.callee.kind === 'name' &&
        ['globals', 'locals', 'vars'].includes(value.callee.name),
    )
    const plain = callee.kind === 'name' ? callee.name : ''
    const onNames =
      callee.kind === 'attribute' && callee.object.kind === 'call' && callee.object.callee.kind === 'name'
        ? callee.object.callee.name
        : ''
    if (handsOver || ['exec', 'setattr', 'include'].includes(plain) || ['globals', 'locals', 'vars'].includes(onNames))
      run.gaps.push({ reason: `${run.module.text.slice(at.from, Math.min(at.to, at.from + 80))} may set names`, at })
    if (callee.kind !== 'attribute') continue
    const name = rootOf(callee.object)
    const binding = name === undefined ? undefined : names.get(name)
    if (name === undefined || binding === undefined) continue
    if (!CHANGEABLE.has(binding.value.kind)) continue
    if (READS.has(callee.name)) continue
    const changed = callee.object.kind === 'name' ? changedBy(run, binding.value, call, callee.name, names) : undefined
    names.set(name, { value: changed ?? unknownAt(run, at, `it is changed by ${callee.name}()`), at: binding.at })
  }
}

/** Methods that change nothing. */
const READS = new Set([
  'get',
  'keys',
  'values',
  'items',
  'copy',
  'index',
  'count',
  'union',
  'intersection',
  'difference',
])

const CHANGEABLE = new Set<Value['kind']>(['list', 'dict', 'set', 'unknown'])

const changedBy = (
  run: Run,
  value: Value,
  call: Expression & { readonly kind: 'call' },
  method: string,
  names: Names,
): Value | undefined => {
  const scope = scopeIn(run, names)
  if (call.args.some((argument) => argument.spread !== undefined)) return undefined
  const args = call.args
    .filter((argument) => argument.name === undefined)
    .map((argument) => evaluate(argument.value, scope))
  const [first, second] = args
  const unknown = (reason: string, more: Partial<Unknown> = {}): Unknown => ({
    ...unknownAt(run, call.at, reason),
    ...more,
  })
  if (value.kind === 'list' && first !== undefined) {
    if (method === 'append' && args.length === 1) return { ...value, items: [...value.items, first] }
    if (method === 'extend' && args.length === 1)
      return binary('+', value, first.kind === 'tuple' ? { ...first, kind: 'list' } : first, value.at, unknown)
    if (method === 'insert' && second !== undefined && first.kind === 'number' && Number.isInteger(first.value))
      return { ...value, items: value.items.toSpliced(first.value, 0, second) }
    if (method === 'remove' && first.kind === 'text') {
      const index = value.items.findIndex((item) => item.kind === 'text' && item.value === first.value)
      return index < 0 || value.items.slice(0, index).some((item) => item.kind !== 'text')
        ? undefined
        : { ...value, items: value.items.toSpliced(index, 1) }
    }
  }
  if (
    value.kind === 'dict' &&
    method === 'update' &&
    args.length <= 1 &&
    (first === undefined || first.kind === 'dict')
  ) {
    const own = call.args.flatMap((argument): DictItem[] =>
      argument.name === undefined
        ? []
        : [{ key: { kind: 'text', value: argument.name, at: argument.at }, value: evaluate(argument.value, scope) }],
    )
    return { ...value, entries: [...value.entries, ...(first?.entries ?? []), ...own] }
  }
  return undefined
}

type CallExpression = Expression & { readonly kind: 'call' }

const callsIn = (expression: Expression): CallExpression[] => {
  if (expression.kind !== 'call') return []
  return [
    ...(expression.callee.kind === 'attribute' ? callsIn(expression.callee.object) : []),
    ...expression.args.flatMap((argument) => callsIn(argument.value)),
    expression,
  ]
}
