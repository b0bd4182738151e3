import { realDatabases as realDatabasesOf } from '../../scratch/real-databases.ts'
import type { CheckContext } from '../../core/check.ts'
import { isError, Undecidable } from '../../core/errors.ts'
import { formatDuration } from '../../core/units.ts'
import type { World } from '../../core/world.ts'
import type { Judgement } from './judge/migration.ts'
import type { RawFinding } from './judge/judging.ts'
import type { MigrationsOptions } from './options.ts'
import type { Scope } from './scope.ts'
import type { Migration } from './source.ts'

// A history that takes longer is rehearsed on a server of its own, with a longer timeout of the item.
const BUDGET_MS = 90_000

export type Rehearsed = {
  readonly judgements: readonly Judgement[]
  readonly notes: readonly string[]
  readonly evidence: Readonly<Record<string, unknown>>
}

type Context = CheckContext & Pick<World, 'files' | 'environment'>

/** What was read, held against what a PostgreSQL does with it, where that is wanted and can be had. */
export const rehearsed = async (
  given: MigrationsOptions,
  judgements: readonly Judgement[],
  scope: Scope,
  context: Context,
): Promise<Rehearsed> => {
  const settings = typeof given.rehearse === 'object' ? given.rehearse : {}
  const isAsked = given.rehearse !== undefined && given.rehearse !== false
  // New migrations are few. A whole history is rehearsed when somebody asks for it.
  const isWanted = given.rehearse === undefined ? given.scope !== 'all' : isAsked
  const candidates = judgements.filter(
    ({ migration, mistakes }) =>
      scope.judged.has(migration) && mistakes.length === 0 && migration.statements.length > 0,
  )
  if (!isWanted || candidates.length === 0) return { judgements, notes: [], evidence: {} }

  if (settings.url !== undefined) context.hide(settings.url)
  const data = await Promise.all(
    (settings.data ?? []).map(async (path) => ({ path, sql: await context.files.readText(path) })),
  )
  if (settings.backup !== undefined && given.scope === 'all')
    throw new Undecidable('Which migrations the backup has already is not known where all of them are judged.', {
      rule: 'rehearsal-backup',
      help: 'Use `rehearse.backup` with scope: changed, or with scope: pending and the `database`.',
    })
  const { rehearse } = await import('./rehearse.ts')
  const { openBackup } = await import('./rehearsal-backup.ts')
  const backup =
    settings.backup === undefined ? undefined : await openBackup(settings.backup, context.files, context.signal)
  const { reconcile } = await import('./rehearsal-findings.ts')
  const notes: string[] = []
  const results = new Map<Migration, Judgement>()
  const disproved: unknown[] = []
  let server: string | undefined
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(BUDGET_MS)])

  for (const group of groupsOf(judgements)) {
    if (!candidates.some((one) => group.includes(one))) continue
    const rehearsal = await rehearse({
      migrations: group.map(({ migration }) => migration),
      judged: scope.judged,
      together: scope.together,
      data,
      ...(backup === undefined ? {} : { backup }),
      refuse: realDatabases(given, context),
      sandboxed: context.untrusted,
      signal,
      progress: (text) => context.progress(text),
      ...(given.transaction === undefined ? {} : { transaction: given.transaction }),
      ...(given['time-zone'] === undefined ? {} : { timeZone: given['time-zone'] }),
      ...(settings.url === undefined ? {} : { url: settings.url }),
      ...(settings.engine === undefined ? {} : { engine: settings.engine }),
    }).catch((error: unknown) => {
      if (context.signal.aborted || !signal.aborted) throw error
      return { status: 'impossible' as const, reason: `it took longer than ${formatDuration(BUDGET_MS)}` }
    })
    if (rehearsal.status === 'impossible') {
      if (isAsked)
        throw new Undecidable(`the migrations could not be rehearsed: ${rehearsal.reason}`, {
          rule: 'rehearsal-impossible',
          help: 'Name a server for it with `rehearse: { url: … }`, or leave it out with `rehearse: false`.',
        })
      notes.push(`The migrations were not rehearsed: ${rehearsal.reason}.`)
      continue
    }
    server = rehearsal.server.description
    if (rehearsal.incomplete.length > 0)
      notes.push(
        `The rehearsal is incomplete (${rehearsal.incomplete.slice(0, 3).join('; ')}${rehearsal.incomplete.length > 3 ? `; and ${rehearsal.incomplete.length - 3} more` : ''}): what follows it was seen against an incomplete schema, so that failures there are not counted.`,
      )
    const same = isComparable(rehearsal.server.versionNumber, given['postgres-version'])
    for (const run of rehearsal.migrations) {
      const judgement = judgements.find(({ migration }) => migration === run.migration)
      if (judgement === undefined || judgement.mistakes.length > 0) continue
      const { kept, disproved: gone, added, summary } = reconcile(run, rehearsal.server, judgement.findings)
      disproved.push(...gone.map((one) => ({ path: run.migration.path, ...one })))
      results.set(run.migration, {
        ...judgement,
        // On a version before 12 other rules hold: there the reading stands.
        findings: [...(same ? kept : judgement.findings), ...added.map(asRaw)],
        rehearsed: summary,
      })
    }
  }
  return {
    judgements: judgements.map((judgement) => results.get(judgement.migration) ?? judgement),
    notes,
    evidence: {
      rehearsal: {
        server: server ?? null,
        disproved,
        ...(settings.backup === undefined ? {} : { backup: settings.backup }),
      },
    },
  }
}

const asRaw = (finding: {
  readonly rule: RawFinding['rule']
  readonly message: string
  readonly help: string
  readonly line: number
  readonly column?: number
  readonly endLine?: number
}): RawFinding => ({ ...finding, column: finding.column ?? 1, endLine: finding.endLine ?? finding.line })

/** Locks, rewrites and scans were measured alike on 15 and 18; what differs before 12 is not taken from a later version. */
const isComparable = (versionNumber: number, production: number): boolean =>
  Math.floor(versionNumber / 10_000) >= 12 && production >= 12

/** Migrations of one database; several folders without a common one are databases of their own. */
const groupsOf = (judgements: readonly Judgement[]): readonly (readonly Judgement[])[] => {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const key = judgement.migration.database ?? judgement.migration.series
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [judgement])
    else group.push(judgement)
  }
  return [...groups.values()]
}

/** URLs of databases that are somebody's: the one this check is told of, and what the environment names by convention. */
const realDatabases = (given: MigrationsOptions, { environment }: Context): readonly string[] => {
  const told: unknown = Reflect.get(given, 'database')
  const url = typeof told === 'string' ? told : isUrlHolder(told) ? told.url : undefined
  return realDatabasesOf(environment, url === undefined ? [] : [url])
}

const isUrlHolder = (value: unknown): value is { readonly url: string } =>
  typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string' && !isError(value)
