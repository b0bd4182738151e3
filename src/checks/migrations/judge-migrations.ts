import { posix } from 'node:path'
import type { CheckContext } from '../../core/check.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, notApplicable, passed, pending, undecided, type Outcome } from '../../core/outcome.ts'
import { shownPath } from '../../core/paths.ts'
import type { World } from '../../core/world.ts'
import { compileOnce } from '../../sql/compile-once.ts'
import { sqlParser, type SqlParser } from '../../sql/parser.ts'
import { CATALOGUE, isRuleCode } from './catalogue.ts'
import type { Exact } from './exact/exact-sql.ts'
import { expandContract } from './expand-contract.ts'
import { findingsOf, historyOf, withoutTimeout } from './findings.ts'
import { judgeChange, judgeVersions, type HistoryFinding } from './history.ts'
import { judgeMigration, type Judgement } from './judge/migration.ts'
import type { JudgeSettings } from './judge/judging.ts'
import { applySuppressions, ruleLevels } from './levels.ts'
import type { modelsWithoutMigration } from './models/model-without-migration.ts'
import type { MigrationsOptions } from './options.ts'
import { readMigrations, USUAL_PATHS } from './readers.ts'
import { approvalsOf, pendingOf, processFindings, withApprovals } from './process.ts'
import { rehearsed } from './rehearsed.ts'
import type { ReviewReport } from './review/judge-review.ts'
import { rowOf, safetyScore, type MigrationRow } from './report.ts'
import { emptySchema, type Schema } from './schema/schema.ts'
import { scopeOf, type Scope } from './scope.ts'
import type { Migration } from './source.ts'

type Context = CheckContext & Pick<World, 'files' | 'git' | 'postgres' | 'github' | 'environment' | 'shell'>

/** Reads the whole history, replays it, and judges what is in scope. */
export const judgeMigrations = async (given: MigrationsOptions, context: Context): Promise<Outcome> => {
  const { files, git, signal } = context
  // What is compiled once more pays in long runs only.
  compileOnce()
  const parser = sqlParser()
  const paths = await files.find(given.paths === undefined ? USUAL_PATHS : given.paths.map(folderToGlob))
  // Git is other processes, which work while the files are read. Whoever needs the answer asks again, and is told why there is none.
  if (paths.length > 0 && given.scope !== 'pending') git.change(signal).catch(() => undefined)
  const reading = await readMigrations(paths, {
    files,
    parser,
    signal,
    ...(given.runner === undefined ? {} : { runner: given.runner }),
  })
  if (reading.migrations.length === 0 && reading.unreadable.length === 0) {
    const gone = await allDeleted(context)
    if (gone !== undefined) return gone
    if (given.paths === undefined) return notApplicable('There are no migrations in the usual places.')
    return nothingFound(given.paths, paths)
  }
  const ledger = await pendingOf(given, reading.migrations, context)
  const exact = await exactOf(
    given,
    reading.migrations,
    await scopeOf(
      given,
      reading.migrations,
      { files, git, signal },
      isMigrationPath(reading.migrations),
      ledger?.pending,
    ),
    parser,
    context,
  )
  const { migrations, scope } = exact
  const unreadable = [...reading.unreadable, ...exact.unreadable]
  const rules = ruleLevels(given.rules ?? {}, given.enable ?? [])
  const style =
    (given.enable ?? []).length > 0 ||
    Object.keys(given.rules ?? {}).some((rule) => isRuleCode(rule) && CATALOGUE[rule] === 'off')
  const schemas = new Map<string, Schema>()
  const read = replay(parser, migrations, scope, settingsOf(given), style, schemas)
  const { judgements, notes: rehearsalNotes, evidence: rehearsal } = await rehearsed(given, read, scope, context)
  const history = await judgeHistory(migrations, scope, context)
  const approvals = await approvalsOf(given, scope, context)
  const accepting = given.accepted === undefined ? undefined : await import('./accepted.ts')
  const list = given.accepted === undefined ? undefined : await accepting?.readAccepted(given.accepted, context)

  const findings: Finding[] = []
  const rows: MigrationRow[] = []
  for (const judgement of judgements) {
    const { migration } = judgement
    if (!scope.judged.has(migration) && !history.some(({ path }) => path === migration.path)) continue
    const raw = [
      ...findingsOf(judgement, scope, rules, given.review !== undefined),
      ...historyOf(history, migration.path, rules),
    ]
    const { findings: kept, suppressed } = applySuppressions(migration, raw, rules)
    const final = accepting?.applyAccepted(migration, kept, list?.accepted ?? []) ?? kept
    if (scope.judged.has(migration)) rows.push(rowOf(judgement, final, suppressed))
    findings.push(...final)
  }
  findings.push(
    ...historyOf(
      history.filter(({ path }) => scope.deleted.includes(path)),
      undefined,
      rules,
    ),
  )
  findings.push(
    ...withoutTimeout(
      judgements.filter(({ migration }) => scope.judged.has(migration)),
      rules,
    ),
  )
  findings.push(...expandContract(findings, scope, rules))
  findings.push(...processFindings(rules, [...(ledger?.findings ?? []), ...(list?.findings ?? [])]))
  const unmigrated = await modelFindings({ migrations, scope, schemas, parser, rules }, context)
  for (const { path, rule, message, help } of unreadable) findings.push({ rule, path, message, help, level: 'error' })
  const shownOf = remembered((path) => shownPath(files, path))
  const shown = findings.map((finding) =>
    finding.path === undefined ? finding : { ...finding, path: shownOf(finding.path) },
  )
  shown.push(...unmigrated, ...processFindings(rules, approvals?.findings ?? []))
  const table = rows.map((row) => withApprovals(row, shownOf(row.path), approvals))
  return outcomeOf(shown, table, approvals, given.database !== undefined, {
    scope: given.scope,
    ...(scope.base === undefined ? {} : { base: scope.base }),
    history: migrations.length,
    ...ledger?.evidence,
    notes: [
      ...reading.notes,
      ...exact.notes,
      ...(given.paths === undefined ? [] : passedOver(reading.unclaimed)),
      ...(scope.note === undefined ? [] : [scope.note]),
      ...notesOf(migrations, scope, judgements),
      ...rehearsalNotes,
    ],
    ...exact.evidence,
    ...rehearsal,
    ...(accepting === undefined ? {} : { accepted: acceptableOf(judgements, findings, accepting.acceptable) }),
  })
}

/** The SQL that the frameworks themselves print, where that is asked for. */
const exactOf = async (
  given: MigrationsOptions,
  migrations: readonly Migration[],
  scope: Scope,
  parser: SqlParser,
  context: Context,
): Promise<Exact> => {
  const asked = given['exact-sql']
  if (asked === undefined) return { migrations, scope, unreadable: [], notes: [], evidence: {} }
  const { exactSqlOf } = await import('./exact/exact-sql.ts')
  return exactSqlOf(asked, migrations, scope, parser, context)
}

/** Answers once for each path: a file has many findings. */
const remembered = (answer: (path: string) => string): ((path: string) => string) => {
  const known = new Map<string, string>()
  return (path) => {
    const found = known.get(path) ?? answer(path)
    known.set(path, found)
    return found
  }
}

/** A folder named as a path means the migrations below it. */
const folderToGlob = (path: string): string => (/[*?{[]|\.\w+$/.test(path) ? path : `${path.replace(/\/+$/, '')}/**`)

const settingsOf = (given: MigrationsOptions): JudgeSettings => ({
  postgresVersion: given['postgres-version'],
  ...(given['lock-timeout'] === undefined ? {} : { lockTimeoutMs: given['lock-timeout'] }),
  ...(given['time-zone'] === undefined ? {} : { timeZone: given['time-zone'] }),
  ...(given.transaction === undefined ? {} : { transaction: given.transaction }),
})

/** Judges all migrations in order; those that are not in scope only leave their effect in the schema of their database. */
const replay = (
  parser: SqlParser,
  migrations: readonly Migration[],
  scope: Scope,
  settings: JudgeSettings,
  style: boolean,
  schemas: Map<string, Schema>,
): readonly Judgement[] =>
  migrations.map((migration, index) => {
    const database = migration.database ?? migration.series
    const schema = schemas.get(database) ?? emptySchema()
    schemas.set(database, schema)
    // What the change adds belongs together: none of it is in use before all of it is applied.
    const unit = scope.together.has(migration) ? migrations.length : index
    return judgeMigration({ parser, schema, migration, unit, settings, style })
  })

/** What reads models is loaded where there are migrations that a framework writes from models. */
const modelFindings = async (
  given: Parameters<typeof modelsWithoutMigration>[0],
  context: Context,
): Promise<readonly Finding[]> =>
  given.scope.code.some((path) => path.endsWith('.py')) &&
  given.migrations.some(({ framework }) => framework === 'django' || framework === 'alembic')
    ? (await import('./models/model-without-migration.ts')).modelsWithoutMigration(given, context)
    : []

const judgeHistory = async (
  migrations: readonly Migration[],
  scope: Scope,
  { files, git, signal }: Context,
): Promise<readonly HistoryFinding[]> => {
  const { changed, base } = scope
  const findings = [...judgeVersions(migrations, scope.judged)]
  if (changed === undefined || base === undefined) return findings
  const decoder = new TextDecoder()
  const text = async (path: string): Promise<string | undefined> => {
    const bytes = await git.show(base, shownPath(files, path), signal)
    return bytes === undefined ? undefined : decoder.decode(bytes)
  }
  findings.push(...(await judgeChange(migrations, { files: changed, text })))
  for (const path of scope.deleted) {
    findings.push({
      rule: 'deleted-after-applied',
      path,
      message: `This migration was in the base, where it counts as applied: databases keep what it did, and new ones come out different.`,
      help: `Put it back, and undo it in a new migration.`,
    })
  }
  return findings
}

const IN_USUAL_PLACE =
  /(?:^|\/)(?:migrations?|migrate|versions|drizzle)\/(?:[^/]+\/)*[^/]*\d[^/]*\.(?:sql|py|rb|[cm]?[jt]s|php|exs|go|cs)$/i

/** A change that takes every migration away leaves nothing to judge, and is no reason to pass. */
const allDeleted = async ({ git, signal }: Context): Promise<Outcome | undefined> => {
  const change = await git.change(signal)
  const gone =
    change.status === 'known'
      ? change.files.flatMap(({ path, status }) => (status === 'deleted' && IN_USUAL_PLACE.test(path) ? [path] : []))
      : []
  if (gone.length === 0) return undefined
  return failed(
    `Every migration is deleted: ${gone.slice(0, 3).join(', ')}${gone.length > 3 ? ` and ${gone.length - 3} more` : ''}.`,
    {
      rule: 'deleted-after-applied',
      help: 'Put them back: databases keep what they did, and new ones come out empty. Where another tool has taken over, say where its migrations are with `paths`.',
    },
  )
}

/** Whether a path that is gone was one of the series: below its folder, of a kind that it has, and numbered as they are. */
const isMigrationPath = (migrations: readonly Migration[]): ((path: string) => boolean) => {
  const series = new Map<string, { readonly kinds: Set<string>; numbered: boolean }>()
  for (const { series: label, path, version, framework } of migrations) {
    // Django's series is the app, in whose folder the code stands as well.
    const folder = framework === 'django' ? posix.dirname(path) : label
    const known = series.get(folder) ?? { kinds: new Set(), numbered: true }
    known.kinds.add(posix.extname(path).toLowerCase())
    known.numbered &&= version !== undefined
    series.set(folder, known)
  }
  return (path) =>
    !path.endsWith('/__init__.py') &&
    [...series].some(
      ([folder, { kinds, numbered }]) =>
        kinds.has(posix.extname(path).toLowerCase()) &&
        (folder === '.' || path.startsWith(`${folder}/`) || path.includes(`/${folder}/`)) &&
        (!numbered || !SCRIPT.test(path) || /\d/.test(posix.basename(path))),
    )
}

// Beside migrations in these languages stand files that are none.
const SCRIPT = /\.(?:[cm]?[jt]s|rb|php|cs|java|kt|go)$/i

/** Whoever names paths means the files there: those that nobody here takes for a migration are told. */
/** `paths` that lead to no migration: to no file at all, or to files that are none. */
const nothingFound = (patterns: readonly string[], paths: readonly string[]): Outcome =>
  paths.length === 0
    ? undecided(`No migration matches ${patterns.join(', ')}.`, {
        rule: 'no-migrations',
        help: 'Correct `paths`: they start at the root of the repository.',
      })
    : undecided(
        `${paths.length === 1 ? 'One file matches' : `${paths.length} files match`} ${patterns.join(', ')}, and ${paths.length === 1 ? 'it is no' : 'none of them is a'} migration that is known here.`,
        {
          rule: 'no-migrations',
          help: `Correct \`paths\`, or name the tool with \`runner\`. Looked at: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}.`,
        },
      )

const passedOver = (unclaimed: readonly string[]): readonly string[] =>
  unclaimed.length === 0
    ? []
    : [
        `${unclaimed.length === 1 ? 'One file matches' : `${unclaimed.length} files match`} \`paths\` and ${unclaimed.length === 1 ? 'is no migration' : 'are no migrations'} that is known here, so that nothing was judged in ${unclaimed.length === 1 ? 'it' : 'them'}: ${unclaimed.slice(0, 5).join(', ')}${unclaimed.length > 5 ? ', …' : ''}.`,
      ]

const notesOf = (
  migrations: readonly Migration[],
  scope: Scope,
  judgements: readonly Judgement[],
): readonly string[] => {
  const notes: string[] = []
  const plain = new Set(
    migrations
      .filter(({ framework, transaction }) => framework === 'sql' && transaction === 'unknown')
      .map(({ series }) => series),
  )
  for (const folder of plain) {
    notes.push(
      `The runner of ${folder} is not known, so that no transaction is assumed around its files: declare \`runner\` or \`transaction\`.`,
    )
  }
  const broken = judgements.filter(({ migration, mistakes }) => mistakes.length > 0 && !scope.judged.has(migration))
  for (const { migration, mistakes } of broken) {
    notes.push(
      `${migration.path}:${mistakes[0]?.line ?? 1} is not in scope and cannot be read (${mistakes[0]?.message ?? ''}): what it did to the schema is not known.`,
    )
  }
  return notes
}

const acceptableOf = (
  judgements: readonly Judgement[],
  findings: readonly Finding[],
  acceptable: (migration: Migration, finding: Finding) => unknown,
): unknown => {
  const migrations = new Map(judgements.map(({ migration }) => [migration.path, migration]))
  return findings.flatMap((finding) => {
    const migration = finding.path === undefined ? undefined : migrations.get(finding.path)
    return migration === undefined || finding.level === 'notice' ? [] : [acceptable(migration, finding)]
  })
}

/** Which ones are dangerous: a summary is often all that is read. */
const whichOf = (rows: readonly MigrationRow[]): string => {
  const names = rows.filter(({ verdict }) => verdict === 'DANGEROUS').map(({ name }) => name)
  if (names.length === 0) return ''
  return ` (${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''})`
}

const outcomeOf = (
  findings: readonly Finding[],
  rows: readonly MigrationRow[],
  approvals: ReviewReport | undefined,
  asked: boolean,
  evidence: Readonly<Record<string, unknown>>,
): Outcome => {
  const counting = findings.filter(({ suppressed }) => suppressed === undefined)
  const errors = counting.filter(({ level }) => level === 'error')
  const unread = errors.filter(({ rule }) => rule === 'sql-syntax' || rule === 'review-only' || !isRuleCode(rule))
  const score = safetyScore(rows)
  const count = (verdict: MigrationRow['verdict']): number => rows.filter((row) => row.verdict === verdict).length
  const details = {
    findings,
    measurements: [
      { name: 'migrations', value: rows.length },
      { name: 'safety score', value: score, unit: '%' },
    ],
    evidence: { ...evidence, migrations: rows, safetyScore: score },
    ...(approvals === undefined ? {} : { signOffs: approvals.signOffs }),
  }
  const tally = `${rows.length} ${rows.length === 1 ? 'migration' : 'migrations'}: ${count('SAFE')} safe, ${count('RISKY')} risky, ${count('DANGEROUS')} dangerous${whichOf(rows)}`
  const [first] = errors
  if (unread.length > 0) {
    const files = new Set(unread.map(({ path }) => path)).size
    return undecided(`${files === 1 ? 'one file' : `${files} files`} cannot be understood; ${tally}`, {
      ...details,
      rule: unread[0]?.rule ?? 'sql-syntax',
      help: unread[0]?.help ?? 'Correct the SQL.',
    })
  }
  if (first !== undefined) return failed(tally, { ...details, rule: first.rule, help: first.help ?? first.message })
  if (approvals?.met === false) return pending(`${tally}; ${approvals.summary}`, { ...details, help: approvals.help })
  if (rows.length === 0)
    return asked
      ? passed('nothing in scope to judge, and the database agrees', details)
      : notApplicable('No migration is added or changed.', details)
  return passed(approvals === undefined ? tally : `${tally}; ${approvals.summary}`, details)
}
