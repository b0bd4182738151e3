import type { Value } from '../script/values.ts'
import { readExpression } from './expressions.ts'
import { methodAt } from './functions.ts'
import { tokensOf, type Tokens } from './tokens.ts'

/** A file of JavaScript or TypeScript as far as a migration needs it. */
export type ScriptModule = {
  readonly tokens: Tokens
  /** What is declared at the top: constants and functions. */
  readonly scope: ReadonlyMap<string, Value>
  /** What the file gives away, and the members of its class: `up`, `down`, `config`. */
  readonly exports: ReadonlyMap<string, Value>
  /** Names that get another value later: nothing is known of them. */
  readonly changing: ReadonlySet<string>
}

/** Reads the top of a file. Throws NotJavaScript. */
export const moduleOf = (text: string): ScriptModule => {
  const tokens = withSql(tokensOf(text))
  const changing = changingNames(tokens)
  const scope = new Map<string, Value>()
  const exports = new Map<string, Value>()
  const named: string[] = []
  const { list, match } = tokens
  for (let at = 0; at < list.length;) {
    const token = list[at]
    if (token === undefined) break
    const text = token.kind === 'name' ? token.text : ''
    if (text === 'export') {
      if (list[at + 1]?.text === '{') {
        const close = match.get(at + 1) ?? at + 1
        for (let inner = at + 2; inner < close; inner++)
          if (list[inner]?.kind === 'name') named.push(list[inner]?.text ?? '')
        at = close + 1
        continue
      }
      const from = list[at + 1]?.text === 'default' ? at + 2 : at + 1
      if (from === at + 2 && !['class', 'function', 'async', 'abstract'].includes(list[from]?.text ?? '')) {
        const read = readExpression(tokens, from, scope)
        spread(exports, read.value)
        at = Math.max(read.next, at + 1)
        continue
      }
      const declared = list
        .slice(from, from + 4)
        .find(({ kind, text: word }) => kind === 'name' && !BEFORE_NAME.has(word))
      if (declared !== undefined) named.push(declared.text)
      at = from
      continue
    }
    if (text === 'const' || text === 'let' || text === 'var') {
      const value = declaration(tokens, at)
      const name = list[at + 1]
      if (name?.kind === 'name' && value !== undefined) {
        const read = readExpression(tokens, value, scope)
        if (!changing.has(name.text)) scope.set(name.text, read.value)
        at = Math.max(read.next, at + 1)
        continue
      }
    }
    if (text === 'function' || (text === 'async' && list[at + 1]?.text === 'function')) {
      const read = readExpression(tokens, at, scope)
      const name = list[text === 'async' ? at + 2 : at + 1]
      if (name?.kind === 'name') scope.set(name.text, read.value)
      at = Math.max(read.next, at + 1)
      continue
    }
    if (text === 'class') {
      const body = classBody(tokens, at)
      if (body !== undefined) {
        members(tokens, body, scope, exports)
        at = (match.get(body) ?? body) + 1
        continue
      }
    }
    const target = exportTarget(tokens, at)
    if (target !== undefined) {
      const read = readExpression(tokens, target.value, scope)
      if (target.name === undefined) spread(exports, read.value)
      else exports.set(target.name, read.value)
      at = Math.max(read.next, at + 1)
      continue
    }
    at = (match.get(at) ?? at) + 1
  }
  for (const name of named) {
    const value = scope.get(name)
    if (value !== undefined && !exports.has(name)) exports.set(name, value)
  }
  return { tokens, scope, exports, changing }
}

/** Kysely's `sql` under its own name, where the file calls it something else: `import { sql as q }`, `const q = sql`. */
const withSql = (tokens: Tokens): Tokens => {
  const names = new Set<string>()
  tokens.list.forEach((token, index) => {
    if (token.kind !== 'name' || token.text !== 'sql' || tokens.list[index - 1]?.text === '.') return
    const [after, name] = [tokens.list[index + 1], tokens.list[index + 2]]
    if ((after?.text === 'as' || after?.text === ':') && name?.kind === 'name' && isBrought(tokens, index))
      names.add(name.text)
    const [keyword, alias, is] = [-3, -2, -1].map((step) => tokens.list[index + step])
    const isWhole = after?.kind !== 'template' && !['.', '(', '<'].includes(after?.text ?? '')
    if (is?.text === '=' && alias?.kind === 'name' && DECLARES.has(keyword?.text ?? '') && isWhole)
      names.add(alias.text)
  })
  return names.size === 0 ? tokens : renamed(tokens, names)
}

/** Whether a name stands in the braces of `import { … } from 'kysely'` or of `const { … } = require('kysely')`. */
const isBrought = ({ list, match }: Tokens, index: number): boolean => {
  let open = index
  while (open >= 0 && list[open]?.text !== '{') open--
  const close = match.get(open)
  if (close === undefined || !['import', ...DECLARES].includes(list[open - 1]?.text ?? '')) return false
  return list
    .slice(close, close + 5)
    .some(({ pieces }) => /^kysely\b/.test((pieces?.[0] ?? []).map(({ text }) => text).join('')))
}

const DECLARES: ReadonlySet<string> = new Set(['const', 'let', 'var'])

const renamed = ({ list, match }: Tokens, names: ReadonlySet<string>): Tokens => ({
  list: list.map((token, index) =>
    token.kind === 'name' && names.has(token.text) && list[index - 1]?.text !== '.'
      ? { ...token, text: 'sql' }
      : token.inner === undefined
        ? token
        : { ...token, inner: token.inner.map((each) => renamed(each, names)) },
  ),
  match,
})

const BEFORE_NAME: ReadonlySet<string> = new Set([
  'const',
  'let',
  'var',
  'async',
  'function',
  'class',
  'default',
  'abstract',
])

/** The index of the value of `const name: Type = value`. */
export const declaration = ({ list, match }: Tokens, index: number): number | undefined => {
  if (list[index + 2]?.text === '=') return index + 3
  if (list[index + 2]?.text !== ':') return undefined
  for (let at = index + 3; at < Math.min(list.length, index + 60); at = (match.get(at) ?? at) + 1) {
    if (list[at]?.text === '=') return at + 1
    if (list[at]?.text === ';') return undefined
  }
  return undefined
}

/** `exports.up =`, `module.exports =`, `module.exports.up =`. */
const exportTarget = (
  { list }: Tokens,
  index: number,
): { readonly name?: string; readonly value: number } | undefined => {
  if (list[index]?.kind !== 'name') return undefined
  const at =
    list[index]?.text === 'module' && list[index + 1]?.text === '.' && list[index + 2]?.text === 'exports'
      ? index + 3
      : list[index]?.text === 'exports'
        ? index + 1
        : undefined
  if (at === undefined) return undefined
  if (list[at]?.text === '=')
    return { value: list[at + 1]?.text === 'exports' && list[at + 2]?.text === '=' ? at + 3 : at + 1 }
  const name = list[at + 1]
  return list[at]?.text === '.' && name?.kind === 'name' && list[at + 2]?.text === '='
    ? { name: name.text, value: at + 3 }
    : undefined
}

const spread = (exports: Map<string, Value>, value: Value): void => {
  if (value.kind === 'map') for (const [name, each] of value.entries) exports.set(name, each)
}

const classBody = ({ list }: Tokens, index: number): number | undefined => {
  for (let at = index; at < Math.min(list.length, index + 60); at++) if (list[at]?.text === '{') return at
  return undefined
}

const members = (tokens: Tokens, open: number, scope: Map<string, Value>, exports: Map<string, Value>): void => {
  const { list, match } = tokens
  const close = match.get(open) ?? open
  for (let at = open + 1; at < close;) {
    const method = methodAt(tokens, at)
    if (method !== undefined) {
      exports.set(method.name, method.value)
      at = method.next
      continue
    }
    const value = list[at]?.kind === 'name' ? declaration(tokens, at - 1) : undefined
    if (value !== undefined) {
      const read = readExpression(tokens, value, scope)
      exports.set(list[at]?.text ?? '', read.value)
      at = Math.max(read.next, at + 1)
      continue
    }
    at = (match.get(at) ?? at) + 1
  }
}

/** Names that are assigned to outside of their declaration. */
const changingNames = ({ list }: Tokens): ReadonlySet<string> => {
  const names = new Set<string>()
  list.forEach((token, index) => {
    const after = list[index + 1]
    if (
      token.kind !== 'name' ||
      after?.kind !== 'punctuation' ||
      !['=', '+=', '++', '--', '??=', '||='].includes(after.text)
    )
      return
    const before = list[index - 1]
    if (before?.text === '.' || ['const', 'let', 'var'].includes(before?.text ?? '')) return
    names.add(token.text)
  })
  return names
}
