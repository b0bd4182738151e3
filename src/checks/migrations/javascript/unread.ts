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
  const [called] = callsFromElsewhere(module, up)
  return called === undefined
    ? undefined
    : `up() only calls ${module.tokens.list[called.at]?.text ?? ''}(), which stands in another file, so that what it sends to the database is not known`
}

/**
 * Says what `up` waits for that another file brings: it may have a connection of its own. What only makes a value is not waited
 * for as a statement, and what is given the connection is said where that is followed.
 */
export const sayElsewhere = (module: ScriptModule, up: FunctionValue, out: Script): void => {
  const { list, match } = module.tokens
  const handles = new Set(up.params)
  for (const { root, at } of callsFromElsewhere(module, up)) {
    const waits = list[root - 1]?.text === 'await'
    const isStatement = waits ? !/^[=(,:?[+&|!<>]/.test(list[root - 2]?.text ?? '') : list[root - 1]?.text === 'return'
    const close = match.get(at + 1) ?? at + 1
    if (!isStatement || list.slice(at + 2, close).some(({ kind, text }) => kind === 'name' && handles.has(text)))
      continue
    const range = { start: list[root]?.start ?? 0, end: list[close]?.end ?? 0 }
    out.opaque(range, `${list[at]?.text ?? ''}()`, 'it stands in another file, which is not read')
  }
}

/** Calls in `up` of what another file brings: the first token of each, and that of the name that is called. */
function* callsFromElsewhere(
  { tokens: { list } }: ScriptModule,
  up: FunctionValue,
): Generator<{ readonly root: number; readonly at: number }> {
  const brought = broughtNames(list)
  for (let at = up.body.from; at < up.body.to; at++) {
    const token = list[at]
    if (token?.kind !== 'name' || list[at + 1]?.text !== '(') continue
    let root = at
    while (list[root - 1]?.text === '.' && list[root - 2]?.kind === 'name') root -= 2
    const first = list[root]?.text ?? ''
    // What is called on what a call answers is told by that one.
    if (list[root - 1]?.text === '.' || /log/i.test(first)) continue
    if (brought.has(first) || (first === 'import' && root === at)) yield { root, at }
    else if (first === 'require' && !isHarmless(textOf(list[at + 2]))) yield { root, at }
  }
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

// Node's own, but for what starts other programs, packages that only make values, and tools whose own calls are read.
const isHarmless = (module: string): boolean =>
  /^(?:node:)?(?:assert|buffer|crypto|events|fs|os|path|process|stream|timers|url|util|zlib)(?:\/|$)|^(?:kysely|knex|sequelize|typeorm|node-pg-migrate|@mikro-orm|db-migrate|uuid|nanoid|ulid|lodash|dayjs|moment|date-fns|luxon|bcrypt|bcryptjs|chalk|dotenv)(?:[/.]|$)/.test(
    module,
  )
