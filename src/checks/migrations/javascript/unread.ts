import type { Script } from '../script/emit.ts'
import type { FunctionValue } from '../script/values.ts'
import type { ScriptModule } from './module.ts'
import type { Token } from './tokens.ts'

/**
 * Why a file whose `up` does something is not understood at all; undefined where some of it is, and where it does nothing. What
 * takes something away is understood, whatever its name.
 */
export const whyUnread = (
  module: ScriptModule,
  up: FunctionValue,
  { statements, findings }: Script,
): string | undefined => {
  if (statements.some(({ opaque }) => opaque !== true) || findings.some(({ rule }) => rule !== 'opaque-dynamic-sql'))
    return undefined
  if (statements.length > 0) return 'Nothing of what up() sends to the database can be read'
  const called = callsFromElsewhere(module, up)
  return called === undefined
    ? undefined
    : `up() only calls ${called}(), which stands in another file, so that what it sends to the database is not known`
}

/** The first call of something that another file brings. */
const callsFromElsewhere = ({ tokens: { list } }: ScriptModule, up: FunctionValue): string | undefined => {
  const brought = broughtNames(list)
  for (let at = up.body.from; at < up.body.to; at++) {
    const token = list[at]
    if (token?.kind !== 'name' || list[at + 1]?.text !== '(') continue
    let root = at
    while (list[root - 1]?.text === '.' && list[root - 2]?.kind === 'name') root -= 2
    const first = list[root]?.text ?? ''
    // What is called on what a call answers is told by that one.
    if (list[root - 1]?.text === '.' || /log/i.test(first)) continue
    if (brought.has(first) || (first === 'import' && root === at)) return token.text
    if (first === 'require' && !isHarmless(textOf(list[at + 2]))) return token.text
  }
  return undefined
}

/** Names that an import or a require() sets, but for those of modules that reach no database. */
const broughtNames = (list: readonly Token[]): ReadonlySet<string> => {
  const names = new Set<string>()
  const take = (from: number, to: number, module: string): void => {
    if (isHarmless(module)) return
    for (const { kind, text } of list.slice(from, to)) if (kind === 'name') names.add(text)
  }
  list.forEach((token, index) => {
    if (token.kind !== 'name') return
    if (token.text === 'import') {
      const from = list.findIndex(({ text, kind }, at) => at > index && kind === 'name' && text === 'from')
      if (from > 0 && from - index < 200) take(index + 1, from, textOf(list[from + 1]))
    } else if (token.text === 'require' && list[index - 1]?.text === '=') {
      let from = index - 1
      while (from > 0 && !['const', 'let', 'var'].includes(list[from]?.text ?? '')) from--
      take(from + 1, index - 1, textOf(list[index + 2]))
    }
  })
  return names
}

const textOf = (token: Token | undefined): string => (token?.pieces?.[0] ?? []).map(({ text }) => text).join('')

// Node's own, but for what starts other programs, and packages that only make values.
const isHarmless = (module: string): boolean =>
  /^(?:node:)?(?:assert|buffer|crypto|events|fs|os|path|process|stream|timers|url|util|zlib)(?:\/|$)|^(?:uuid|nanoid|ulid|lodash|dayjs|moment|date-fns|luxon|bcrypt|bcryptjs|chalk|dotenv)(?:[/.]|$)/.test(
    module,
  )
