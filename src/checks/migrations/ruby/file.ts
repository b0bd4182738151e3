import type { Value } from '../script/values.ts'
import { readValue, type Block } from './expressions.ts'
import { tokensOf, type Tokens } from './tokens.ts'

/** A file of Ruby as far as a migration needs it. */
export type RubyFile = {
  readonly tokens: Tokens
  /** Methods of the class, with the names of what they are given. */
  readonly methods: ReadonlyMap<string, Block>
  /** Constants. */
  readonly scope: ReadonlyMap<string, Value>
  /** Names that are assigned to more than once. */
  readonly changing: ReadonlySet<string>
}

/** Reads the outline of a file. Throws NotRuby. */
export const rubyFile = (text: string): RubyFile => {
  const tokens = tokensOf(text)
  const { list, match } = tokens
  const methods = new Map<string, Block>()
  const scope = new Map<string, Value>()
  const assigned = new Map<string, number>()
  list.forEach((token, index) => {
    if (token.kind !== 'name') return
    const next = list[index + 1]
    if (next?.kind === 'punctuation' && ['=', '+=', '||=', '<<'].includes(next.text) && list[index - 1]?.text !== '.') {
      assigned.set(token.text, (assigned.get(token.text) ?? 0) + 1)
      if (/^[A-Z]/.test(token.text) && next.text === '=')
        scope.set(token.text, readValue(tokens, index + 2, scope).value)
    }
    const end = token.text === 'def' ? match.get(index) : undefined
    if (end === undefined) return
    let at = index + 1
    // def self.up
    if (list[at]?.text === 'self' && list[at + 1]?.text === '.') at += 2
    const name = list[at]
    const close = list[at + 1]?.text === '(' ? match.get(at + 1) : undefined
    const params = list.slice(at + 2, close ?? at + 2).filter(({ kind }) => kind === 'name' || kind === 'key')
    if (name?.kind === 'name')
      methods.set(name.text, { params: params.map((param) => param.text), from: (close ?? at) + 1, to: end })
  })
  return {
    tokens,
    methods,
    scope,
    changing: new Set([...assigned].filter(([, count]) => count > 1).map(([name]) => name)),
  }
}
