import { Undecidable } from '../../core/errors.ts'
import { EMBEDDED_EXTENSIONS } from '../../scratch/assets.ts'
import { compareCatalogues, invalidIndexes, readCatalogue } from '../../scratch/catalogue.ts'
import { createObserver, transactionControl, type Observation, type Observer } from '../../scratch/observe.ts'
import { runScript } from '../../scratch/run-script.ts'
import { openScratch, ScratchError, type Scratch, type ScratchServer } from '../../scratch/scratch.ts'
import { restoreBackup, type StartingBackup } from './rehearsal-backup.ts'
import { prepareFor, provideMissing } from './rehearsal-environment.ts'
import type { Migration, MigrationStatement } from './source.ts'

export type StatementRun = { readonly statement: MigrationStatement; readonly observation: Observation }

export type DownRun =
  | { readonly status: 'restored' }
  | { readonly status: 'failed'; readonly error: ScratchError; readonly line: number }
  | { readonly status: 'differs'; readonly missing: readonly string[]; readonly added: readonly string[] }
  | { readonly status: 'up-again-failed'; readonly error: ScratchError }

/** What became of one migration that is judged. */
export type MigrationRun = {
  readonly migration: Migration
  readonly runs: readonly StatementRun[]
  readonly durationMs: number
  /** The statement that failed; `decided` is false where an incomplete rehearsal may be the reason. */
  readonly failure?: { readonly statement: MigrationStatement; readonly error: ScratchError; readonly decided: boolean }
  readonly invalid: readonly string[]
  readonly down?: DownRun
}

export type Rehearsal =
  | {
      readonly status: 'done'
      readonly server: ScratchServer
      readonly migrations: readonly MigrationRun[]
      /** What could not be applied, so that what follows is seen against an incomplete schema. */
      readonly incomplete: readonly string[]
    }
  | { readonly status: 'impossible'; readonly reason: string }

export type RehearsalPlan = {
  /** All migrations, in the order in which they are applied. */
  readonly migrations: readonly Migration[]
  readonly judged: ReadonlySet<Migration>
  /** Those that the base has not: they come after everything else, and what one creates is new to all of them. */
  readonly together: ReadonlySet<Migration>
  readonly transaction?: Migration['transaction']
  readonly timeZone?: string
  /** SQL that puts sample rows into what the base has. */
  readonly data: readonly { readonly path: string; readonly sql: string }[]
  /** What to start from instead of the migrations that are not judged. */
  readonly backup?: StartingBackup
  readonly url?: string
  readonly refuse: readonly string[]
  readonly engine?: 'programs' | 'embedded'
  readonly sandboxed: boolean
  readonly signal: AbortSignal
  readonly progress: (text: string) => void
}

// Going down and up again trebles the work; a whole history is only gone forwards.
const MAX_DOWN = 50

/** Applies what the base has to a PostgreSQL to throw away, and then what is judged, as its runner would. */
export const rehearse = async (plan: RehearsalPlan): Promise<Rehearsal> => {
  const unreadable = plan.migrations.filter(
    (migration) => migration.reviewOnly !== undefined && (plan.backup === undefined || plan.judged.has(migration)),
  )
  if (unreadable.length > 0)
    return {
      status: 'impossible',
      reason: `${unreadable.length === 1 ? `${unreadable[0]?.name} is` : `${unreadable.length} migrations are`} not written in SQL`,
    }
  let scratch: Scratch
  try {
    scratch = await openScratch({
      ...(plan.url === undefined ? {} : { url: plan.url }),
      ...(plan.engine === undefined ? {} : { prefer: [plan.engine] }),
      ...(plan.timeZone === undefined ? {} : { timeZone: plan.timeZone }),
      refuse: plan.refuse,
      sandboxed: plan.sandboxed,
      extensions: [
        ...extensionsIn(plan.migrations),
        ...(plan.backup?.contents.extensions ?? []).filter((name) => EMBEDDED_EXTENSIONS.includes(name)),
      ],
      signal: plan.signal,
    })
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error
    // A URL that was given and is refused is a mistake; nothing to start with is a lack.
    if (plan.url !== undefined || error.rule !== 'scratch-unavailable') throw error
    return { status: 'impossible', reason: error.message }
  }
  try {
    return await run(plan, scratch)
  } finally {
    await scratch.close()
  }
}

const run = async (plan: RehearsalPlan, scratch: Scratch): Promise<Rehearsal> => {
  const { migrations, judged, together, progress } = plan
  const incomplete: string[] = []
  const done: MigrationRun[] = []
  await prepareFor(migrations, scratch)
  if (plan.backup !== undefined) {
    progress(`${plan.backup.path} is restored`)
    incomplete.push(...(await restoreBackup(plan.backup, scratch, plan.signal)))
    await resetSession(plan, scratch)
  }
  const order = [...migrations.filter((one) => !together.has(one)), ...migrations.filter((one) => together.has(one))]
  const downs = judged.size <= MAX_DOWN
  let shared: Observer | undefined
  let previous: Observer | undefined
  let dataLoaded = false

  const loadData = async (): Promise<void> => {
    if (dataLoaded) return
    dataLoaded = true
    for (const { path, sql } of plan.data) {
      const [failure] = await runScript(scratch, sql, { stopAtFirst: true })
      if (failure !== undefined)
        throw new Undecidable(
          `the sample data ${path}:${failure.line} does not fit the schema: ${failure.error.message}`,
          {
            rule: 'rehearsal-data',
            help: 'Mend the sample data: it is loaded after the migrations that the base has.',
          },
        )
    }
  }

  for (const [index, migration] of order.entries()) {
    plan.signal.throwIfAborted()
    if (index % 20 === 0) progress(`${index} of ${order.length} migrations rehearsed`)
    if (!judged.has(migration)) {
      // The backup has them already.
      if (plan.backup !== undefined) continue
      previous = undefined
      shared?.forget()
      incomplete.push(...(await applyQuietly(migration, plan, scratch)))
      continue
    }
    if (together.has(migration)) await loadData()
    // A relation counts as used when it was there before the change; in a history, before this very migration.
    const observer = together.has(migration)
      ? (shared ??= await createObserver(scratch))
      : await createObserver(scratch, previous)
    const applied = await applyObserved(migration, plan, scratch, observer, incomplete.length === 0, downs)
    // Rows of a backup are somebody's: what PostgreSQL quotes of them goes into no report.
    const result = plan.backup === undefined ? applied : withoutRows(applied)
    done.push(result)
    // What went down and up again, or was tried twice, is not as the observer left it.
    if (result.failure !== undefined || result.down !== undefined) observer.forget()
    previous = observer
    if (result.failure !== undefined)
      incomplete.push(`${migration.path}:${result.failure.statement.line} failed: ${result.failure.error.message}`)
    for (const { statement } of result.runs) if (statement.opaque === true && statement.sql.trim() === '') break
    await resetSession(plan, scratch)
  }
  return { status: 'done', server: scratch.server, migrations: done, incomplete }
}

const withoutRows = (result: MigrationRun): MigrationRun => {
  const { failure, down } = result
  return {
    ...result,
    ...(failure === undefined ? {} : { failure: { ...failure, error: failure.error.withoutValues() } }),
    ...(down !== undefined && 'error' in down ? { down: { ...down, error: down.error.withoutValues() } } : {}),
  }
}

const modeOf = (migration: Migration, plan: RehearsalPlan): Migration['transaction'] =>
  plan.transaction ?? migration.transaction

/** The statements that can be sent: operations without SQL have nothing to send. */
const sendable = (migration: Migration): readonly MigrationStatement[] =>
  migration.statements.filter(({ sql }) => sql.trim() !== '')

/** Applies a migration of the base, in one message where that works, else statement by statement, passing over what fails. */
const applyQuietly = async (
  migration: Migration,
  plan: RehearsalPlan,
  scratch: Scratch,
): Promise<readonly string[]> => {
  const statements = sendable(migration)
  if (statements.length === 0) return []
  const plain = statements.every(({ sql, autocommit }) => autocommit !== true && transactionControl(sql) === undefined)
  if (plain)
    try {
      await scratch.execute(statements.map(({ sql }) => sql).join(';\n'))
      await resetSession(plan, scratch)
      return []
    } catch (error) {
      // It may be that one of them must not share a transaction, or that something is missing here: one by one shows it.
      if (!(error instanceof ScratchError)) throw error
    }
  const problems: string[] = []
  for (const statement of statements) {
    const error = await tryStatement(statement.sql, scratch)
    if (error !== undefined && problems.length < 5)
      problems.push(`${migration.path}:${statement.line} failed: ${error.message}`)
  }
  // A transaction that the file left open, or one that failed.
  await ignoring(async () => scratch.execute('COMMIT'))
  await resetSession(plan, scratch)
  return problems
}

const tryStatement = async (sql: string, scratch: Scratch): Promise<ScratchError | undefined> => {
  for (let attempt = 0; ; attempt++) {
    try {
      await scratch.execute(sql)
      return undefined
    } catch (error) {
      if (!(error instanceof ScratchError)) throw error
      if (attempt >= 5 || !(await provideMissing(error, scratch))) return error
    }
  }
}

const applyObserved = async (
  migration: Migration,
  plan: RehearsalPlan,
  scratch: Scratch,
  observer: Observer,
  isComplete: boolean,
  downs: boolean,
): Promise<MigrationRun> => {
  const startedAt = performance.now()
  const wantsDown = downs && migration.down.status === 'present' && migration.down.sql.trim() !== ''
  const before = wantsDown ? await readCatalogue(scratch) : undefined
  const attempt = await applyAll(migration, plan, scratch, observer)
  const { runs, failed } = attempt
  const durationMs = performance.now() - startedAt
  const base = { migration, runs, durationMs }
  if (failed !== undefined) {
    const { statement, error } = failed
    // What later migrations stand on is applied as far as it goes.
    const after = await leftovers(scratch)
    return {
      ...base,
      invalid: after,
      failure: { statement, error, decided: isComplete && isDecided(migration, statement, error) },
    }
  }
  const invalid = await leftovers(scratch)
  if (before === undefined || !isComplete || migration.statements.some(({ sql }) => sql.trim() === ''))
    return { ...base, invalid }
  return { ...base, invalid, down: await downAndUp(migration, plan, scratch, before) }
}

const applyAll = async (
  migration: Migration,
  plan: RehearsalPlan,
  scratch: Scratch,
  observer: Observer,
): Promise<{
  readonly runs: readonly StatementRun[]
  readonly failed?: { readonly statement: MigrationStatement; readonly error: ScratchError }
}> => {
  for (let attempt = 0; ; attempt++) {
    const runs: StatementRun[] = []
    const statements = sendable(migration)
    const mode = modeOf(migration, plan)
    const together = mode === 'file' || mode === 'all' || (mode === 'whole' && statements.length > 1)
    let failed: { statement: MigrationStatement; error: ScratchError } | undefined
    if (together) await observer.begin()
    for (const statement of statements) {
      if (statement.autocommit === true && observer.inTransaction()) {
        const error = await observer.commit()
        if (error !== undefined) failed = { statement, error }
      } else if (
        together &&
        statement.autocommit !== true &&
        !observer.inTransaction() &&
        transactionControl(statement.sql) === undefined &&
        runs.at(-1)?.statement.autocommit === true
      )
        await observer.begin()
      if (failed !== undefined) break
      const observation = await observer.run(statement.sql)
      runs.push({ statement, observation })
      if (observation.error !== undefined) {
        failed = { statement, error: observation.error }
        break
      }
    }
    const last = statements.at(-1)
    if (failed === undefined && observer.inTransaction() && last !== undefined) {
      const error = await observer.commit()
      if (error !== undefined) failed = { statement: last, error }
    }
    if (failed === undefined) return { runs }
    if (observer.inTransaction()) await observer.rollback()
    await ignoring(async () => scratch.execute('ROLLBACK'))
    // Something that every real server of this kind has: provided, and then from the start.
    if (attempt < 5 && (await provideMissing(failed.error, scratch))) continue
    return { runs, failed }
  }
}

/** Whether a failure is the migration's own, and not a lack of this rehearsal: an extension, a placeholder, Python before it. */
const isDecided = (migration: Migration, statement: MigrationStatement, error: ScratchError): boolean => {
  if (statement.masked === true) return false
  if (error.code === '0A000' && /extension/i.test(error.message)) return false
  if (error.code === '58P01' || error.code === '42704') return false
  // What an operation without SQL would have done to the rows is missing.
  const earlier = migration.statements.slice(0, migration.statements.indexOf(statement))
  return !(error.code.startsWith('23') && earlier.some(({ sql, opaque }) => opaque === true || sql.trim() === ''))
}

const leftovers = async (scratch: Scratch): Promise<readonly string[]> => {
  const { rows } = await scratch.query('SELECT 1 FROM pg_catalog.pg_index WHERE NOT indisvalid LIMIT 1')
  return rows.length === 0 ? [] : invalidIndexes(await readCatalogue(scratch))
}

const downAndUp = async (
  migration: Migration,
  plan: RehearsalPlan,
  scratch: Scratch,
  before: ReadonlySet<string>,
): Promise<DownRun> => {
  if (migration.down.status !== 'present') return { status: 'restored' }
  const [failure] = await runScript(scratch, migration.down.sql, { stopAtFirst: true })
  await ignoring(async () => scratch.execute('COMMIT'))
  await resetSession(plan, scratch)
  if (failure !== undefined) {
    return { status: 'failed', error: failure.error, line: failure.line }
  }
  const { missing, added } = compareCatalogues(before, await readCatalogue(scratch))
  for (const { sql } of sendable(migration)) {
    const error = await tryStatement(sql, scratch)
    if (error !== undefined) {
      await ignoring(async () => scratch.execute('ROLLBACK'))
      return missing.length + added.length > 0
        ? { status: 'differs', missing, added }
        : { status: 'up-again-failed', error }
    }
  }
  await ignoring(async () => scratch.execute('COMMIT'))
  return missing.length + added.length > 0 ? { status: 'differs', missing, added } : { status: 'restored' }
}

/** The next migration is another session's for most runners: settings of the last one end. */
const resetSession = async (plan: RehearsalPlan, scratch: Scratch): Promise<void> => {
  await scratch.execute(
    `RESET ROLE; RESET ALL; SELECT pg_catalog.set_config('TimeZone', '${(plan.timeZone ?? 'UTC').replaceAll("'", "''")}', false)`,
  )
}

const ignoring = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ScratchError)) throw error
  }
}

const extensionsIn = (migrations: readonly Migration[]): readonly string[] => {
  const names = new Set<string>()
  for (const { statements } of migrations)
    for (const { sql } of statements)
      for (const [, name = ''] of sql.matchAll(/\bcreate\s+extension\s+(?:if\s+not\s+exists\s+)?"?([a-z0-9_-]+)"?/gi))
        names.add(name.toLowerCase())
  return [...names]
}
