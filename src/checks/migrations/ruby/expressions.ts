import { joined, type Link, type Piece, type Value } from '../script/values.ts'
import type { Token, Tokens } from './tokens.ts'

export type Scope = ReadonlyMap<string, Value>
export type Read = { readonly value: Value; readonly next: number }

/** A call of a method: what it is given, and the block behind it. */
export type Call = {
  readonly args: readonly Value[]
  readonly block?: Block
  /** Index of the token behind the call. */
  readonly next: number
  readonly end: number
}
export type Block = { readonly params: readonly string[]; readonly from: number; readonly to: number }

const MAX_DEPTH = 100
// Behind a value, these end it.
const ENDS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'while',
  'until',
  'do',
  'and',
  'or',
  'then',
  'end',
  'rescue',
])
const SAME: ReadonlySet<string> = new Set([
  'freeze',
  'squish',
  'strip',
  'strip_heredoc',
  'to_s',
  'to_sym',
  'chomp',
  'dup',
  'html_safe',
])

const isEnd = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'newline' ||
  (token.kind === 'punctuation' && [',', ')', ']', '}', ';', '|'].includes(token.text)) ||
  (token.kind === 'name' && ENDS.has(token.text))

/** Index of the first token that is no line end. */
export const afterLines = ({ list }: Tokens, index: number): number => {
  let at = index
  while (list[at]?.kind === 'newline') at++
  return at
}

/** Reads one value; what it cannot read is unknown up to where it ends. */
export const readValue = (tokens: Tokens, index: number, scope: Scope, depth = 0): Read => {
  const start = afterLines(tokens, index)
  if (depth > MAX_DEPTH) return unknown(tokens, start)
  let read = primary(tokens, start, scope, depth)
  for (;;) {
    const token = tokens.list[read.next]
    // A line that begins with a dot goes on with the value.
    const ahead = token?.kind === 'newline' ? afterLines(tokens, read.next) : read.next
    const dot = tokens.list[ahead]
    if (dot?.kind === 'punctuation' && (dot.text === '.' || dot.text === '&.')) {
      const name = tokens.list[ahead + 1]
      const call = argumentsAt(tokens, ahead + 2, scope, depth + 1, true)
      const at = { start: read.value.at.start, end: call.end === 0 ? (name?.end ?? dot.end) : call.end }
      read = {
        value:
          read.value.kind === 'text' && SAME.has(name?.text ?? '')
            ? read.value
            : step(read.value, name?.text ?? '', call, at),
        next: call.next,
      }
      continue
    }
    if (token?.kind === 'punctuation' && token.text === '+') {
      const right = primary(tokens, afterLines(tokens, read.next + 1), scope, depth + 1)
      const at = { start: read.value.at.start, end: right.value.at.end }
      const isText = read.value.kind === 'text' || right.value.kind === 'text'
      read = { value: isText ? joined([read.value, right.value], at) : { kind: 'unknown', at }, next: right.next }
      continue
    }
    return isEnd(token) ? read : unknown(tokens, start)
  }
}

const step = (value: Value, name: string, call: Call, at: Value['at']): Value => {
  const link: Link = { name, args: call.args, at }
  if (value.kind === 'chain') return { ...value, links: [...value.links, link], at }
  return { kind: 'chain', links: [{ name: '', args: [value], at: value.at }, link], made: false, at }
}

const unknown = (tokens: Tokens, index: number): Read => {
  let at = index
  while (at < tokens.list.length) {
    if (isEnd(tokens.list[at]) && (at > index || tokens.list[at]?.kind !== 'name')) break
    at = (tokens.match.get(at) ?? at) + 1
  }
  const start = tokens.list[index]?.start ?? 0
  return {
    value: { kind: 'unknown', at: { start, end: tokens.list[at - 1]?.end ?? start } },
    next: Math.max(at, index + 1),
  }
}

const partText = (pieces: readonly Piece[], at: Value['at']): Value => ({
  kind: 'text',
  value: pieces.map(({ text }) => text).join(''),
  pieces,
  dynamic: false,
  at,
})

/** A text with its parts; what is put in is not known, unless it is the name of a constant. */
const textValue = (token: Token): Value => {
  const at = { start: token.start, end: token.end }
  const parts = token.parts ?? [[]]
  return joined(
    parts.flatMap((pieces, index): Value[] => [
      ...(index === 0 ? [] : [{ kind: 'unknown', at } as const]),
      partText(pieces, at),
    ]),
    at,
  )
}

const primary = (tokens: Tokens, index: number, scope: Scope, depth: number): Read => {
  const token = tokens.list[index]
  if (token === undefined) return unknown(tokens, index)
  const at = { start: token.start, end: token.end }
  const close = tokens.match.get(index)
  switch (token.kind) {
    case 'number':
      return { value: { kind: 'number', text: token.text.replaceAll('_', ''), at }, next: index + 1 }
    case 'text': {
      // 'a' 'b' is one text.
      let next = index + 1
      const texts = [textValue(token)]
      for (let more = tokens.list[next]; more?.kind === 'text' && more.parts !== undefined; more = tokens.list[++next])
        texts.push(textValue(more))
      return { value: texts.length === 1 && texts[0] !== undefined ? texts[0] : joined(texts, at), next }
    }
    case 'list':
      return {
        value: { kind: 'list', items: (token.parts ?? []).map((pieces) => partText(pieces, at)), at },
        next: index + 1,
      }
    case 'name':
      return nameValue(tokens, index, scope, depth)
    case 'punctuation':
      break
    case 'key':
    case 'newline':
    case 'regex':
      return { value: { kind: 'unknown', at }, next: index + 1 }
  }
  const whole = { start: token.start, end: close === undefined ? token.end : (tokens.list[close]?.end ?? token.end) }
  if (token.text === '[' && close !== undefined)
    return {
      value: { kind: 'list', items: itemsIn(tokens, index + 1, close, scope, depth + 1), at: whole },
      next: close + 1,
    }
  if (token.text === '{' && close !== undefined) {
    const [map] = itemsIn(tokens, index + 1, close, scope, depth + 1)
    return {
      value:
        map?.kind === 'map'
          ? { ...map, at: whole }
          : { kind: 'map', entries: new Map(), open: map !== undefined, at: whole },
      next: close + 1,
    }
  }
  if (token.text === '(' && close !== undefined) {
    const inner = readValue(tokens, index + 1, scope, depth + 1)
    return { value: inner.next === close ? inner.value : { kind: 'unknown', at: whole }, next: close + 1 }
  }
  if (token.text === '-' && tokens.list[index + 1]?.kind === 'number')
    return { value: { kind: 'number', text: `-${tokens.list[index + 1]?.text ?? ''}`, at }, next: index + 2 }
  if (token.text === '->') {
    // -> { 'now()' }
    const open = tokens.list[index + 1]?.text === '(' ? (tokens.match.get(index + 1) ?? index) + 1 : index + 1
    const end = tokens.match.get(open)
    if (end === undefined) return unknown(tokens, index)
    const inner = readValue(tokens, open + 1, scope, depth + 1)
    const isWhole = afterLines(tokens, inner.next) === end
    return {
      value: { kind: 'chain', links: [{ name: 'lambda', args: isWhole ? [inner.value] : [], at }], made: false, at },
      next: end + 1,
    }
  }
  return unknown(tokens, index)
}

const nameValue = (tokens: Tokens, index: number, scope: Scope, depth: number): Read => {
  const token = tokens.list[index]
  const at = { start: token?.start ?? 0, end: token?.end ?? 0 }
  const name = token?.text ?? ''
  if (name === 'true' || name === 'false')
    return { value: { kind: 'boolean', value: name === 'true', at }, next: index + 1 }
  if (name === 'nil') return { value: { kind: 'null', at }, next: index + 1 }
  if (name === 'lambda' || name === 'proc') {
    const open = index + 1
    const end = tokens.match.get(open)
    const inner = end === undefined ? undefined : readValue(tokens, open + 1, scope, depth + 1)
    return {
      value: {
        kind: 'chain',
        links: [{ name: 'lambda', args: inner === undefined ? [] : [inner.value], at }],
        made: false,
        at,
      },
      next: (end ?? index) + 1,
    }
  }
  const links: Link[] = []
  let next = index
  for (;;) {
    const part = tokens.list[next]
    if (part?.kind !== 'name') break
    links.push({ name: part.text, at: { start: part.start, end: part.end } })
    next++
    if (tokens.list[next]?.text !== '::') break
    next++
  }
  const known = links.length === 1 ? scope.get(name) : undefined
  if (known !== undefined) return { value: known, next }
  const call = argumentsAt(tokens, next, scope, depth + 1, true)
  const last = links.at(-1)
  if (call.next > next && last !== undefined) links[links.length - 1] = { ...last, args: call.args }
  return {
    value: { kind: 'chain', links, made: false, at: { start: at.start, end: Math.max(call.end, last?.at.end ?? 0) } },
    next: call.next,
  }
}

/** Values between two places, set apart by commas; pairs of key and value are one map at the end. */
export const itemsIn = (tokens: Tokens, from: number, to: number, scope: Scope, depth: number): readonly Value[] => {
  const items: Value[] = []
  const entries = new Map<string, Value>()
  let isOpen = false
  let at = afterLines(tokens, from)
  const start = tokens.list[at]?.start ?? 0
  while (at < to) {
    const token = tokens.list[at]
    if (token === undefined) break
    if (token.kind === 'newline' || token.text === ',') {
      at++
      continue
    }
    if (token.kind === 'key') {
      const read = readValue(tokens, at + 1, scope, depth + 1)
      entries.set(token.text, read.value)
      at = read.next
      continue
    }
    if (token.text === '**' || token.text === '*' || token.text === '&') {
      isOpen ||= token.text === '**'
      if (token.text === '*') {
        const read = readValue(tokens, at + 1, scope, depth + 1)
        items.push(
          ...(read.value.kind === 'list' ? read.value.items : [{ kind: 'unknown', at: read.value.at } as const]),
        )
        at = read.next
      } else at = unknown(tokens, at + 1).next
      continue
    }
    const pair = token.kind === 'text' && tokens.list[at + 1]?.text === '=>' ? textValue(token) : undefined
    if (pair?.kind === 'text') {
      const read = readValue(tokens, at + 2, scope, depth + 1)
      entries.set(pair.value, read.value)
      at = read.next
      continue
    }
    const read = readValue(tokens, at, scope, depth + 1)
    items.push(read.value)
    at = Math.max(read.next, at + 1)
    if (tokens.list[at]?.text === '=>') {
      isOpen = true
      items.pop()
      at = readValue(tokens, at + 1, scope, depth + 1).next
    }
  }
  if (entries.size > 0 || isOpen)
    items.push({ kind: 'map', entries, open: isOpen, at: { start, end: tokens.list[to - 1]?.end ?? start } })
  return items
}

/** What a method is given, in brackets or (unless `bracketed`) up to the end of the line, and its block. */
export const argumentsAt = (tokens: Tokens, index: number, scope: Scope, depth: number, bracketed = false): Call => {
  const { list, match } = tokens
  let next = index
  let args: readonly Value[] = []
  const open = list[index]
  const touches = open?.text === '(' && open.start === list[index - 1]?.end
  const close = touches ? match.get(index) : undefined
  if (close !== undefined) {
    args = itemsIn(tokens, index + 1, close, scope, depth + 1)
    next = close + 1
  } else if (!bracketed && !isEnd(open) && open?.text !== '{' && open?.text !== '=' && open?.text !== '.') {
    const end = lineOfArguments(tokens, index)
    args = itemsIn(tokens, index, end, scope, depth + 1)
    next = end
  }
  const block = blockAt(tokens, next, bracketed)
  if (block !== undefined) return { args, block, next: block.to + 1, end: list[block.to]?.end ?? 0 }
  return { args, next, end: list[next - 1]?.end ?? 0 }
}

/** Where the arguments that stand without brackets end: at the line's end, unless it ends with a comma or an operator. */
const lineOfArguments = ({ list, match }: Tokens, index: number): number => {
  let at = index
  while (at < list.length) {
    const token = list[at]
    if (token === undefined) break
    if (token.kind === 'newline') {
      const before = list[at - 1]
      const after = list[afterLines({ list, match }, at)]
      const goesOn =
        before?.kind === 'key' ||
        (before?.kind === 'punctuation' && [',', '+', '=>', '\\', '|', '&&', '||', '.'].includes(before.text)) ||
        after?.text === '.' ||
        after?.text === '&.'
      if (!goesOn) return at
      at++
      continue
    }
    if (token.kind === 'punctuation' && [')', ']', '}', ';'].includes(token.text)) return at
    if (token.kind === 'name' && ENDS.has(token.text) && list[at - 1]?.text !== '.') return at
    at = (match.get(at) ?? at) + 1
  }
  return at
}

const blockAt = ({ list, match }: Tokens, index: number, bracketed: boolean): Block | undefined => {
  const token = list[index]
  const isBlock =
    (token?.kind === 'name' && token.text === 'do' && !bracketed) ||
    (token?.kind === 'punctuation' && token.text === '{') ||
    (token?.kind === 'name' && token.text === 'do')
  const to = isBlock ? match.get(index) : undefined
  if (to === undefined) return undefined
  const params: string[] = []
  let from = index + 1
  if (list[from]?.text === '|') {
    let at = from + 1
    while (at < to && list[at]?.text !== '|') {
      const name = list[at]
      if (name?.kind === 'name') params.push(name.text)
      at++
    }
    from = at + 1
  }
  return { params, from, to }
}
