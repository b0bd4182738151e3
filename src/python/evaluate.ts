import { callMethod, callBuiltin } from './builtins.ts'
import { binary, compare } from './operations.ts'
import type { Argument, Expression, PythonModule, Span } from './syntax.ts'
import { entryOf, isSpread, oneOf, truthOf, type CallValue, type DictItem, type Unknown, type Value } from './values.ts'

/** What names mean where an expression stands, and what calls give. */
export type Scope = {
  readonly module: PythonModule
  /** Undefined for a name that nobody has set. */
  lookup(name: string): Value | undefined
  /** Gives a call a meaning (`os.environ.get`); undefined leaves it as it is. */
  call?(call: CallValue): Value | undefined
  /** Gives `object[key]` of what is not a literal a meaning (`os.environ['X']`). */
  subscript?(object: Value, key: Value, at: Span): Value | undefined
}

/**
 * What an expression is worth, without executing anything: literals and what Python itself would do with them for certain.
 * A call keeps its name and arguments; whatever is not certain is unknown, with the reason.
 */
export const evaluate = (expression: Expression, scope: Scope): Value => {
  const { at } = expression
  const unknown = (reason: string, more: Partial<Unknown> = {}): Unknown => ({
    kind: 'unknown',
    reason,
    source: scope.module.text.slice(at.from, Math.min(at.to, at.from + 500)),
    at,
    ...more,
  })
  switch (expression.kind) {
    case 'text':
      return expression.bytes
        ? { kind: 'bytes', value: expression.value, at }
        : { kind: 'text', value: expression.value, pieces: expression.pieces, at }
    case 'formatted':
      return joined(
        expression.parts.map((part) => (typeof part === 'string' ? part : evaluate(part, scope))),
        at,
        unknown,
      )
    case 'number':
      return { kind: 'number', value: expression.value, text: expression.text, at }
    case 'boolean':
      return { kind: 'boolean', value: expression.value, at }
    case 'none':
      return { kind: 'none', at }
    case 'name': {
      const value = scope.lookup(expression.name)
      if (value !== undefined) return value
      return { kind: 'reference', path: expression.name, at }
    }
    case 'attribute': {
      const object = evaluate(expression.object, scope)
      return attributeOf(object, expression.name, at, unknown)
    }
    case 'subscript':
      return subscriptOf(evaluate(expression.object, scope), evaluate(expression.index, scope), at, scope, unknown)
    case 'call':
      return callOf(expression.callee, expression.args, at, scope, unknown)
    case 'list':
    case 'tuple':
    case 'set':
      return { kind: expression.kind, items: expression.items.flatMap((item) => itemsOf(item, scope)), at }
    case 'starred':
      return unknown('it is a star outside of a list')
    case 'dict':
      return { kind: 'dict', entries: expression.entries.flatMap(({ key, value }) => entriesOf(key, value, scope)), at }
    case 'binary':
      return binary(
        expression.operator,
        evaluate(expression.left, scope),
        evaluate(expression.right, scope),
        at,
        unknown,
      )
    case 'logical': {
      const alternatives: Value[] = []
      for (const [index, operand] of expression.operands.entries()) {
        const value = evaluate(operand, scope)
        const truth = truthOf(value)
        const decides = index === expression.operands.length - 1 || truth === (expression.operator === 'or')
        if (decides || truth === undefined) alternatives.push(value)
        if (decides) break
      }
      return oneOf(alternatives, unknown('it depends on what is not known'))
    }
    case 'comparison':
      return compare(
        expression.operators,
        expression.operands.map((operand) => evaluate(operand, scope)),
        at,
        unknown,
      )
    case 'unary': {
      const operand = evaluate(expression.operand, scope)
      if (expression.operator === 'not') {
        const truth = truthOf(operand)
        return truth === undefined ? unknown('it depends on what is not known') : { kind: 'boolean', value: !truth, at }
      }
      if (operand.kind !== 'number' || expression.operator === '~') return unknown('it is not a number that is known')
      return expression.operator === '+'
        ? operand
        : { kind: 'number', value: -operand.value, text: `-${operand.text}`, at }
    }
    case 'conditional': {
      const truth = truthOf(evaluate(expression.test, scope))
      if (truth !== undefined) return evaluate(truth ? expression.value : expression.otherwise, scope)
      const alternatives = [evaluate(expression.value, scope), evaluate(expression.otherwise, scope)]
      return oneOf(alternatives, unknown('it depends on what is not known'))
    }
    case 'lambda':
      return unknown('it is a lambda')
    case 'opaque':
      return unknown(`it is ${expression.what}`)
  }
}

type MakeUnknown = (reason: string, more?: Partial<Unknown>) => Unknown

const joined = (parts: readonly (string | Value)[], at: Span, unknown: MakeUnknown): Value => {
  const texts = parts.map((part) => (typeof part === 'string' ? part : plainText(part)))
  return texts.every((text) => text !== undefined)
    ? { kind: 'text', value: texts.join(''), at }
    : unknown('a part of the text is not known', { template: parts })
}

/** What `str()` makes of a value that is certain. */
const plainText = (value: Value): string | undefined => {
  if (value.kind === 'text') return value.value
  if (value.kind === 'number' && /^-?[0-9]+$/.test(value.text)) return value.text
  return undefined
}

const attributeOf = (object: Value, name: string, at: Span, unknown: MakeUnknown): Value => {
  if (object.kind === 'reference') return { kind: 'reference', path: `${object.path}.${name}`, at, ...ownerOf(object) }
  if (object.kind === 'call') return { kind: 'reference', path: `${object.path}().${name}`, object, at }
  if (object.kind === 'unknown') return unknown(object.reason, { source: object.source })
  // A method of a literal: it means something when it is called.
  return { kind: 'reference', path: `.${name}`, object, at }
}

const ownerOf = (reference: Value & { readonly kind: 'reference' }) =>
  reference.object === undefined ? {} : { object: reference.object }

const subscriptOf = (object: Value, key: Value, at: Span, scope: Scope, unknown: MakeUnknown): Value => {
  const given = scope.subscript?.(object, key, at)
  if (given !== undefined) return given
  if (object.kind === 'dict' && key.kind === 'text') {
    const value = entryOf(object, key.value)
    return value ?? unknown(`the key '${key.value}' is not there`)
  }
  if ((object.kind === 'list' || object.kind === 'tuple') && key.kind === 'number' && Number.isInteger(key.value)) {
    if (object.items.some(isSpread)) return unknown('entries that are not known stand beside it')
    return object.items.at(key.value) ?? unknown('there is no such entry')
  }
  return unknown(object.kind === 'reference' ? `${object.path} is not known` : 'it is taken out of what is not known')
}

const callOf = (callee: Expression, args: readonly Argument[], at: Span, scope: Scope, unknown: MakeUnknown): Value => {
  const target = evaluate(callee, scope)
  if (target.kind === 'unknown') return unknown(target.reason)
  if (target.kind !== 'reference') return unknown('what is called is not known')
  const positional: Value[] = []
  const named = new Map<string, Value>()
  let open: Unknown | undefined
  for (const argument of args) {
    const value = evaluate(argument.value, scope)
    if (argument.spread === '*') {
      if (value.kind === 'list' || value.kind === 'tuple') positional.push(...value.items)
      else open = unknown('its arguments are not known')
    } else if (argument.spread === '**') {
      if (value.kind !== 'dict') open = unknown('its arguments are not known')
      else
        for (const entry of value.entries) {
          if (entry.key.kind === 'text') named.set(entry.key.value, entry.value)
          else open = unknown('its arguments are not known')
        }
    } else if (argument.name === undefined) positional.push(value)
    else named.set(argument.name, value)
  }
  if (positional.some(isSpread)) open = unknown('its arguments are not known')
  const call: CallValue = {
    kind: 'call',
    path: target.path,
    ...(target.object === undefined ? {} : { object: target.object }),
    positional,
    named,
    ...(open === undefined ? {} : { open }),
    at,
  }
  const given = scope.call?.(call)
  if (given !== undefined) return given
  if (open !== undefined) return call
  if (target.object !== undefined && target.path.startsWith('.')) return callMethod(call, target.object, unknown)
  return callBuiltin(call, unknown) ?? call
}

const itemsOf = (item: Expression, scope: Scope): readonly Value[] => {
  if (item.kind !== 'starred') return [evaluate(item, scope)]
  const value = evaluate(item.value, scope)
  return value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set'
    ? value.items
    : [spreadOf(value, scope)]
}

const entriesOf = (key: Expression | undefined, value: Expression, scope: Scope): readonly DictItem[] => {
  const evaluated = evaluate(value, scope)
  if (key !== undefined) return [{ key: evaluate(key, scope), value: evaluated }]
  if (evaluated.kind === 'dict') return evaluated.entries
  const spread = spreadOf(evaluated, scope)
  return [{ key: spread, value: spread }]
}

const spreadOf = (value: Value, scope: Scope): Unknown =>
  value.kind === 'unknown'
    ? { kind: 'unknown', reason: value.reason, source: value.source, at: value.at, spread: true }
    : {
        kind: 'unknown',
        reason: 'its entries are not known',
        source: scope.module.text.slice(value.at.from, Math.min(value.at.to, value.at.from + 500)),
        at: value.at,
        spread: true,
      }
