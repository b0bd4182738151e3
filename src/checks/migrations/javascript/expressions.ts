import { joined, type Link, type Piece, type Value } from '../script/values.ts'
import type { Token, Tokens } from './tokens.ts'

/** Names that are known where an expression stands. */
export type Scope = ReadonlyMap<string, Value>

/** An expression and the index of the token behind it. */
export type Read = { readonly value: Value; readonly next: number }

const MAX_DEPTH = 200
const DELIMITERS: ReadonlySet<string> = new Set([',', ')', ']', '}', ';', ':'])
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
      next = skipType(tokens, next + 1)
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

/** An argument, an item or the value of a key: all of it, or unknown. */
const readWhole = (tokens: Tokens, index: number, scope: Scope, depth: number): Read => {
  const read = readExpression(tokens, index, scope, depth)
  const token = tokens.list[read.next]
  if (token === undefined || (token.kind === 'punctuation' && DELIMITERS.has(token.text) && token.text !== ':'))
    return read
  return skipped(tokens, index)
}

const skipped = (tokens: Tokens, index: number): Read => {
  const next = delimiterAfter(tokens, index)
  const start = tokens.list[index]?.start ?? 0
  return {
    value: { kind: 'unknown', at: { start, end: tokens.list[next - 1]?.end ?? start } },
    next: Math.max(next, index + 1),
  }
}

/** The index of the comma, or of the bracket that closes, at which what begins here ends. */
export const delimiterAfter = (tokens: Tokens, index: number): number => {
  let at = index
  while (at < tokens.list.length) {
    const token = tokens.list[at]
    if (token?.kind === 'punctuation' && DELIMITERS.has(token.text) && token.text !== ':') return at
    at = (tokens.match.get(at) ?? at) + 1
  }
  return at
}

const readPrimary = (tokens: Tokens, index: number, scope: Scope, depth: number): Read => {
  const token = tokens.list[index]
  if (token === undefined) return skipped(tokens, index)
  const at = { start: token.start, end: token.end }
  if (isFunction(tokens, index)) return readFunction(tokens, index)
  switch (token.kind) {
    case 'number':
      return { value: { kind: 'number', text: token.text.replaceAll('_', '').replace(/n$/, ''), at }, next: index + 1 }
    case 'regex':
      return { value: { kind: 'unknown', at }, next: index + 1 }
    case 'text':
    case 'template':
      return readPostfix(tokens, index + 1, scope, depth, templateValue(token, scope, depth))
    case 'name':
      return readName(tokens, index, scope, depth)
    case 'punctuation':
      break
  }
  const close = tokens.match.get(index)
  if (token.text === '[' && close !== undefined)
    return readPostfix(tokens, close + 1, scope, depth, {
      kind: 'list',
      items: readItems(tokens, index, scope, depth),
      at: { start: token.start, end: tokens.list[close]?.end ?? token.end },
    })
  if (token.text === '{' && close !== undefined)
    return { value: readMap(tokens, index, close, scope, depth), next: close + 1 }
  if (token.text === '(' && close !== undefined) {
    const inner = readWhole(tokens, index + 1, scope, depth + 1)
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

const templateValue = (token: Token, scope: Scope, depth: number): Value => {
  const at = { start: token.start, end: token.end }
  const values: Value[] = []
  token.pieces?.forEach((pieces: readonly Piece[], index) => {
    values.push({ kind: 'text', value: pieces.map(({ text }) => text).join(''), pieces, dynamic: false, at })
    const inner = token.inner?.[index]
    if (inner === undefined) return
    const read = readExpression(inner, 0, scope, depth + 1)
    const isWhole = read.next >= inner.list.length && read.value.kind !== 'function'
    values.push(isWhole ? read.value : { kind: 'unknown', at: read.value.at })
  })
  return joined(values, at)
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
  return {
    value: known ?? { kind: 'chain', links: chain.links, made: false, at: { start: token.start, end: chain.end } },
    next: chain.next,
  }
}

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

/** `a.b(c)?.d['e']`, from its first name on. */
export const readChain = (
  tokens: Tokens,
  index: number,
  scope: Scope,
  depth: number,
): { readonly links: readonly Link[]; readonly next: number; readonly end: number } => {
  const links: Link[] = []
  let at = index
  let end = tokens.list[index]?.end ?? 0
  while (at < tokens.list.length) {
    const name = tokens.list[at]
    if (name?.kind !== 'name') break
    let link = linkOf(name.text, name.start, name.end)
    end = name.end
    at++
    let isMore = false
    for (;;) {
      const token = tokens.list[at]
      if (token?.kind === 'template') {
        // sql`…`: a call with the template.
        link = linkOf(link.name, link.at.start, token.end, [templateValue(token, scope, depth + 1)])
        end = token.end
        at++
        continue
      }
      if (token?.kind !== 'punctuation') break
      const close = tokens.match.get(at)
      if (token.text === '!' && isStep(tokens.list[at + 1])) at++
      else if (token.text === '<') {
        const after = typeArgumentsEnd(tokens, at)
        if (after === undefined) break
        at = after
      } else if (token.text === '(' && close !== undefined) {
        end = tokens.list[close]?.end ?? end
        const args = readItems(tokens, at, scope, depth + 1)
        const { start } = link.at
        if (link.args === undefined) link = linkOf(link.name, start, end, args)
        else {
          links.push(link)
          link = linkOf('', start, end, args)
        }
        at = close + 1
      } else if (token.text === '[' && close !== undefined) {
        links.push(link)
        const key = readExpression(tokens, at + 1, scope, depth + 1)
        const isKey = key.next === close && key.value.kind === 'text' && !key.value.dynamic
        end = tokens.list[close]?.end ?? end
        link = { name: isKey && key.value.kind === 'text' ? key.value.value : '[]', at: { start: token.start, end } }
        at = close + 1
      } else if (token.text === '?.' && tokens.list[at + 1]?.text === '(') at++
      else if (token.text === '.' || token.text === '?.') {
        isMore = true
        at++
        break
      } else break
    }
    links.push(link)
    if (!isMore) break
  }
  return { links, next: Math.max(at, index + 1), end }
}

const linkOf = (name: string, start: number, end: number, args?: readonly Value[]): Link => ({
  name,
  at: { start, end },
  ...(args === undefined ? {} : { args }),
})

const isStep = (token: Token | undefined): boolean => token?.text === '.' || token?.text === '(' || token?.text === '['

/** Behind `<A, B<C>>`, where a call follows; undefined where it is a comparison. */
const typeArgumentsEnd = (tokens: Tokens, index: number): number | undefined => {
  let depth = 0
  for (let at = index; at < Math.min(tokens.list.length, index + 60); at++) {
    const token = tokens.list[at]
    if (token?.text === '<') depth++
    else if (token?.text === '>') {
      depth--
      if (depth === 0) return tokens.list[at + 1]?.text === '(' ? at + 1 : undefined
    } else if (token?.kind === 'punctuation' && [';', ')', '&&', '||', '=>', '==='].includes(token.text))
      return undefined
  }
  return undefined
}

const skipType = (tokens: Tokens, index: number): number => {
  let at = index
  while (at < tokens.list.length) {
    const token = tokens.list[at]
    if (token?.kind === 'punctuation' && !['.', '<', '>', '[', '{', '|', '&'].includes(token.text)) return at
    at = (tokens.match.get(at) ?? at) + 1
  }
  return at
}

/** What stands between a bracket and the one that closes it, set apart by commas. */
export const readItems = (tokens: Tokens, open: number, scope: Scope, depth = 0): readonly Value[] => {
  const close = tokens.match.get(open) ?? open
  const items: Value[] = []
  let at = open + 1
  while (at < close) {
    if (tokens.list[at]?.text === ',' && tokens.list[at]?.kind === 'punctuation') {
      at++
      continue
    }
    const read = readWhole(tokens, at, scope, depth + 1)
    items.push(read.value)
    at = Math.min(read.next, close)
  }
  return items
}

const readMap = (tokens: Tokens, open: number, close: number, scope: Scope, depth: number): Value => {
  const entries = new Map<string, Value>()
  let isOpen = false
  let at = open + 1
  while (at < close) {
    const token = tokens.list[at]
    const after = tokens.list[at + 1]
    if (token?.kind === 'punctuation' && token.text === ',') {
      at++
      continue
    }
    const key =
      token?.kind === 'name' || token?.kind === 'number'
        ? token.text
        : token?.kind === 'text'
          ? (token.pieces?.[0] ?? []).map(({ text }) => text).join('')
          : undefined
    if (key !== undefined && after?.kind === 'punctuation' && after.text === ':') {
      const read = readWhole(tokens, at + 2, scope, depth + 1)
      entries.set(key, read.value)
      at = read.next
      continue
    }
    if (key !== undefined && token?.kind === 'name' && (at + 1 === close || after?.text === ',')) {
      entries.set(key, scope.get(key) ?? { kind: 'unknown', at: { start: token.start, end: token.end } })
      at++
      continue
    }
    const method = methodAt(tokens, at)
    if (method !== undefined) {
      entries.set(method.name, method.value)
      at = method.next
      continue
    }
    isOpen = true
    at = delimiterAfter(tokens, at + 1)
  }
  const start = tokens.list[open]?.start ?? 0
  return { kind: 'map', entries, open: isOpen, at: { start, end: tokens.list[close]?.end ?? start } }
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'async',
  'public',
  'private',
  'protected',
  'static',
  'override',
  'readonly',
])

/** `async up(a, b): Promise<void> { … }` of an object or a class. */
export const methodAt = (
  tokens: Tokens,
  index: number,
): { readonly name: string; readonly value: Value; readonly next: number } | undefined => {
  let at = index
  while (MODIFIERS.has(tokens.list[at]?.text ?? '') && tokens.list[at + 1]?.text !== '(') at++
  const name = tokens.list[at]
  const close = tokens.match.get(at + 1)
  if (name?.kind !== 'name' || tokens.list[at + 1]?.text !== '(' || close === undefined) return undefined
  const body = bodyAfter(tokens, close + 1)
  const end = body === undefined ? undefined : tokens.match.get(body)
  if (body === undefined || end === undefined) return undefined
  return {
    name: name.text,
    value: {
      kind: 'function',
      params: paramsOf(tokens, at + 1),
      body: { from: body + 1, to: end },
      at: { start: name.start, end: tokens.list[end]?.end ?? name.end },
    },
    next: end + 1,
  }
}

/** The brace that begins a body, behind a type that says what is returned. */
const bodyAfter = (tokens: Tokens, index: number): number | undefined => {
  if (tokens.list[index]?.text === '{') return index
  if (tokens.list[index]?.text !== ':') return undefined
  for (let at = index + 1; at < tokens.list.length; at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at]
    if (token?.text === '{') return at
    if (token?.kind === 'punctuation' && !['<', '>', '.', '|', '&', '[', ',', '('].includes(token.text))
      return undefined
  }
  return undefined
}

/** Names of what a function is given, in order; of what is taken apart, every name in one place. */
const paramsOf = (tokens: Tokens, open: number): readonly string[] => {
  const close = tokens.match.get(open) ?? open
  const params: string[] = []
  let at = open + 1
  while (at < close) {
    const token = tokens.list[at]
    if (token?.text === '{') {
      // `{ context: queryInterface }`: the last name of each part is the one that counts.
      const names = tokens.list.slice(at + 1, tokens.match.get(at)).filter(({ kind }) => kind === 'name')
      params.push(names.at(-1)?.text ?? '')
    } else params.push(token?.kind === 'name' ? token.text : '')
    while (at < close && !(tokens.list[at]?.text === ',' && tokens.list[at]?.kind === 'punctuation'))
      at = (tokens.match.get(at) ?? at) + 1
    at++
  }
  return params
}

const arrowAfter = (tokens: Tokens, close: number): number | undefined => {
  if (tokens.list[close + 1]?.text === '=>') return close + 1
  if (tokens.list[close + 1]?.text !== ':') return undefined
  for (let at = close + 2; at < Math.min(tokens.list.length, close + 40); at = (tokens.match.get(at) ?? at) + 1) {
    const token = tokens.list[at]
    if (token?.text === '=>') return at
    if (token?.kind === 'punctuation' && !['<', '>', '.', '|', '&', '[', '{'].includes(token.text)) return undefined
  }
  return undefined
}

const skipAsync = (tokens: Tokens, index: number): number =>
  tokens.list[index]?.text === 'async' && tokens.list[index]?.kind === 'name' ? index + 1 : index

const isFunction = (tokens: Tokens, index: number): boolean => {
  const at = skipAsync(tokens, index)
  const token = tokens.list[at]
  if (token?.kind === 'name') return token.text === 'function' || tokens.list[at + 1]?.text === '=>'
  const close = tokens.match.get(at)
  return token?.text === '(' && close !== undefined && arrowAfter(tokens, close) !== undefined
}

const readFunction = (tokens: Tokens, index: number): Read => {
  const start = tokens.list[index]?.start ?? 0
  let at = skipAsync(tokens, index)
  let params: readonly string[] = []
  let body: number | undefined
  if (tokens.list[at]?.text === 'function') {
    while (at < tokens.list.length && tokens.list[at]?.text !== '(') at++
    params = paramsOf(tokens, at)
    body = bodyAfter(tokens, (tokens.match.get(at) ?? at) + 1)
  } else {
    const close = tokens.match.get(at)
    const arrow = close === undefined ? at + 1 : (arrowAfter(tokens, close) ?? close + 1)
    params = close === undefined ? [tokens.list[at]?.text ?? ''] : paramsOf(tokens, at)
    body = arrow + 1
    if (tokens.list[body]?.text !== '{') {
      const read = readExpression(tokens, body, new Map(), 1)
      const end = read.next
      return {
        value: {
          kind: 'function',
          params,
          body: { from: body, to: end },
          at: { start, end: tokens.list[end - 1]?.end ?? start },
        },
        next: end,
      }
    }
  }
  const end = body === undefined ? undefined : tokens.match.get(body)
  if (body === undefined || end === undefined) return skipped(tokens, index)
  return {
    value: {
      kind: 'function',
      params,
      body: { from: body + 1, to: end },
      at: { start, end: tokens.list[end]?.end ?? start },
    },
    next: end + 1,
  }
}
