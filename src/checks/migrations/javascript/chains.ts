import type { Link, Value } from '../script/values.ts'
import { itemsBetween } from './collections.ts'
import { typeArgumentsEnd } from './extents.ts'
import type { ReadExpression, Scope } from './reading.ts'
import { templateValue } from './templates.ts'
import type { Token, Tokens } from './tokens.ts'

/** The steps of a chain, the index of the token behind it, and where its text ends. */
export type Chain = { readonly links: readonly Link[]; readonly next: number; readonly end: number }

/** `a.b(c)?.d['e']`, from its first name on. */
export const chainAt = (tokens: Tokens, index: number, scope: Scope, depth: number, read: ReadExpression): Chain => {
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
        link = linkOf(link.name, link.at.start, token.end, [templateValue(token, scope, depth + 1, read, link.name)])
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
        const args = itemsBetween(tokens, at, scope, depth + 1, read)
        const { start } = link.at
        if (link.args === undefined) link = linkOf(link.name, start, end, args)
        else {
          links.push(link)
          link = linkOf('', start, end, args)
        }
        at = close + 1
      } else if (token.text === '[' && close !== undefined) {
        links.push(link)
        const key = read(tokens, at + 1, scope, depth + 1)
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
