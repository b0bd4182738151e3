import { joined, type Link, type Value } from '../script/values.ts'
import { chainAt, type Chain } from './chains.ts'
import { itemsBetween, mapBetween, wholeAt } from './collections.ts'
import { skipped, typeEnd } from './extents.ts'
import { isFunction, readFunction } from './functions.ts'
import type { Read, Scope } from './reading.ts'
import { templateValue } from './templates.ts'
import type { Tokens } from './tokens.ts'

const MAX_DEPTH = 200
// Never the name of anything.
const WORDS: ReadonlySet<string> = new Set([
  'return',
  'const',
  'let',
  'var',
  'if',
  'else',
  'for',
  'while',
  'do',
  'switch',
  'case',
  'break',
  'continue',
  'throw',
  'try',
  'catch',
  'finally',
  'class',
  'extends',
  'import',
  'export',
  'default',
  'in',
  'of',
  'instanceof',
])

/** Reads one expression. What it cannot read is unknown, up to the next comma or bracket that closes. */
export const readExpression = (tokens: Tokens, index: number, scope: Scope, depth = 0): Read => {
  const first = tokens.list[index]
  if (first === undefined) return { value: { kind: 'unknown', at: { start: 0, end: 0 } }, next: index }
  if (depth > MAX_DEPTH) return skipped(tokens, index)
  let { value, next } = readPrimary(tokens, index, scope, depth)
  for (;;) {
    const token = tokens.list[next]
    if (token?.kind === 'name' && (token.text === 'as' || token.text === 'satisfies')) {
      // `as const`, `as any`, `as Type<A>`: what stands up to the next delimiter is a type.
      next = typeEnd(tokens, next + 1)
      continue
    }
    if (token?.kind !== 'punctuation' || token.text !== '+') return { value, next }
    const right = readPrimary(tokens, next + 1, scope, depth + 1)
    const at = { start: value.at.start, end: right.value.at.end }
    value =
      value.kind === 'text' || right.value.kind === 'text' ? joined([value, right.value], at) : { kind: 'unknown', at }
    next = right.next
  }
}

/** `a.b(c)?.d['e']`, from its first name on. */
export const readChain = (tokens: Tokens, index: number, scope: Scope, depth: number): Chain =>
  chainAt(tokens, index, scope, depth, readExpression)

const readPrimary = (tokens: Tokens, index: number, scope: Scope, depth: number): Read => {
  const token = tokens.list[index]
  if (token === undefined) return skipped(tokens, index)
  const at = { start: token.start, end: token.end }
  if (isFunction(tokens, index)) return readFunction(tokens, index, readExpression)
  switch (token.kind) {
    case 'number':
      return { value: { kind: 'number', text: token.text.replaceAll('_', '').replace(/n$/, ''), at }, next: index + 1 }
    case 'regex':
      return { value: { kind: 'unknown', at }, next: index + 1 }
    case 'text':
    case 'template':
      return readPostfix(tokens, index + 1, scope, depth, templateValue(token, scope, depth, readExpression))
    case 'name':
      return readName(tokens, index, scope, depth)
    case 'punctuation':
      break
  }
  const close = tokens.match.get(index)
  if (token.text === '[' && close !== undefined)
    return readPostfix(tokens, close + 1, scope, depth, {
      kind: 'list',
      items: itemsBetween(tokens, index, scope, depth, readExpression),
      at: { start: token.start, end: tokens.list[close]?.end ?? token.end },
    })
  if (token.text === '{' && close !== undefined)
    return { value: mapBetween(tokens, index, close, scope, depth, readExpression), next: close + 1 }
  if (token.text === '(' && close !== undefined) {
    const inner = wholeAt(tokens, index + 1, scope, depth + 1, readExpression)
    return readPostfix(tokens, close + 1, scope, depth, inner.next === close ? inner.value : { kind: 'unknown', at })
  }
  if (token.text === '-' && tokens.list[index + 1]?.kind === 'number')
    return { value: { kind: 'number', text: `-${tokens.list[index + 1]?.text ?? ''}`, at }, next: index + 2 }
  if (token.text === '<' && tokens.list[index + 1]?.kind === 'name') return skipped(tokens, index)
  if (['!', '-', '+', '~', '...'].includes(token.text)) {
    const inner = readPrimary(tokens, index + 1, scope, depth + 1)
    return { value: { kind: 'unknown', at: { start: token.start, end: inner.value.at.end } }, next: inner.next }
  }
  return skipped(tokens, index)
}

const readName = (tokens: Tokens, index: number, scope: Scope, depth: number): Read => {
  const token = tokens.list[index]
  if (token === undefined || WORDS.has(token.text)) return skipped(tokens, index)
  const at = { start: token.start, end: token.end }
  switch (token.text) {
    case 'true':
    case 'false':
      return { value: { kind: 'boolean', value: token.text === 'true', at }, next: index + 1 }
    case 'null':
    case 'undefined':
      return { value: { kind: 'null', at }, next: index + 1 }
    case 'await':
    case 'async':
    case 'yield':
      return readPrimary(tokens, index + 1, scope, depth + 1)
    case 'typeof':
    case 'void':
    case 'delete': {
      const inner = readPrimary(tokens, index + 1, scope, depth + 1)
      return { value: { kind: 'unknown', at }, next: inner.next }
    }
    case 'new': {
      const inner = readPrimary(tokens, index + 1, scope, depth + 1)
      return inner.value.kind === 'chain' ? { value: { ...inner.value, made: true }, next: inner.next } : inner
    }
    default:
  }
  const chain = readChain(tokens, index, scope, depth)
  const [only] = chain.links
  const known = chain.links.length === 1 && only?.args === undefined ? scope.get(only?.name ?? '') : undefined
  const text = chain.links.length === 1 && only !== undefined ? returnedText(tokens, only, scope, depth) : undefined
  return {
    value: known ??
      text ?? { kind: 'chain', links: chain.links, made: false, at: { start: token.start, end: chain.end } },
    next: chain.next,
  }
}

/** What a function of the file that does nothing but to answer with a text gives: `const insert = (a) => `INSERT … ${a}``. */
const returnedText = (tokens: Tokens, { name, args }: Link, scope: Scope, depth: number): Value | undefined => {
  const target = args === undefined ? undefined : scope.get(name)
  if (args === undefined || target?.kind !== 'function' || depth > MAX_CALLS) return undefined
  const { from } = target.body
  const first = tokens.list[from]
  // Inside of a template its place in the file is not known.
  if (first === undefined || first.start < target.at.start || first.start >= target.at.end) return undefined
  const isReturned = first.kind === 'name' && first.text === 'return'
  if (!isReturned && tokens.list[from - 1]?.text !== '=>') return undefined
  const given = new Map(scope)
  target.params.forEach((param, index) => given.set(param, args[index] ?? { kind: 'unknown', at: target.at }))
  const { value } = readExpression(tokens, isReturned ? from + 1 : from, given, depth + 1)
  return value.kind === 'text' ? value : undefined
}

// Functions that call functions.
const MAX_CALLS = 20

const SAME: ReadonlySet<string> = new Set(['trim', 'trimEnd', 'trimStart'])

/** `.join('…')` on a list of texts is a text; any other step makes a value that is not known. */
const readPostfix = (tokens: Tokens, index: number, scope: Scope, depth: number, value: Value): Read => {
  const dot = tokens.list[index]
  if (dot?.kind !== 'punctuation' || (dot.text !== '.' && dot.text !== '?.')) return { value, next: index }
  const chain = readChain(tokens, index + 1, scope, depth)
  const [step, ...more] = chain.links
  const at = { start: value.at.start, end: chain.end }
  if (value.kind === 'text' && step !== undefined && chain.links.every(({ name }) => SAME.has(name)))
    return { value, next: chain.next }
  if (value.kind === 'list' && step?.name === 'join' && more.every(({ name }) => SAME.has(name))) {
    const [between] = step.args ?? []
    const glue = between === undefined ? ',' : between.kind === 'text' && !between.dynamic ? between.value : undefined
    if (glue !== undefined) return { value: joined(value.items, at, glue), next: chain.next }
  }
  // What is called on a list may be a loop: `['a', 'b'].forEach(…)`.
  if (value.kind === 'list')
    return {
      value: { kind: 'chain', links: [{ name: '', args: [value], at: value.at }, ...chain.links], made: false, at },
      next: chain.next,
    }
  return { value: { kind: 'unknown', at }, next: chain.next }
}
