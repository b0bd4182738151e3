import { ScratchError, type Scratch } from './scratch.ts'

/** Table locks from weakest to strongest, as pg_locks names them without `Lock`. */
export const LOCK_NAMES = [
  'AccessShare',
  'RowShare',
  'RowExclusive',
  'ShareUpdateExclusive',
  'Share',
  'ShareRowExclusive',
  'Exclusive',
  'AccessExclusive',
] as const
export type LockName = (typeof LOCK_NAMES)[number]

/** What a statement did to one relation that was there before. */
export type RelationEffect = {
  readonly oid: string
  readonly schema: string
  readonly name: string
  /** `table`, `index`, `view`, … */
  readonly kind: string
  /** The strongest lock that this statement took and its transaction did not hold before. */
  readonly lock?: LockName
  /** It has a new file: every row was written again, or it was emptied. */
  readonly rewritten: boolean
  /** False for a view and a partitioned table: they have no file that could be written again. */
  readonly hasFile: boolean
  readonly scanned: boolean
  /** Names of indexes that were built on it. */
  readonly indexes: readonly string[]
  readonly dropped: boolean
  readonly renamedTo?: string
}

export type Observation = {
  readonly durationMs: number
  /** Relations of before the observation began, with what happened to them; those nothing happened to are left out. */
  readonly effects: readonly RelationEffect[]
  /** It cannot run in a transaction; what locks it took is then not seen. */
  readonly outsideTransaction: boolean
  readonly error?: ScratchError
}

export type Observer = {
  /** Runs one statement inside the open transaction, or in one of its own, and says what it did. */
  readonly run: (sql: string) => Promise<Observation>
  /** Opens a transaction, as a runner would. */
  readonly begin: () => Promise<void>
  readonly commit: () => Promise<ScratchError | undefined>
  readonly rollback: () => Promise<void>
  readonly inTransaction: () => boolean
  /** The relations and indexes as the last transaction left them, where they are known. */
  readonly settled: () => Settled | undefined
  /** To be said when something else than this observer has changed the schema. */
  readonly forget: () => void
}

type State = {
  readonly relations: ReadonlyMap<string, { schema: string; name: string; kind: string; file: string }>
  readonly locks: ReadonlyMap<string, LockName>
  readonly scans: ReadonlyMap<string, number>
  readonly indexes: ReadonlyMap<string, string>
}

export type Settled = Pick<State, 'relations' | 'indexes'>

const KINDS: Readonly<Record<string, string>> = {
  r: 'table',
  p: 'table',
  i: 'index',
  I: 'index',
  v: 'view',
  m: 'materialized view',
  S: 'sequence',
  f: 'foreign table',
}

// One round trip and one value: rows told apart by their first column. Sent as rows of their own they would be copied three
// times on their way out of the embedded PostgreSQL, and a history looks hundreds of times.
const STATE = `
  WITH own AS (
    SELECT c.oid, n.nspname, c.relname, c.relkind, c.relfilenode FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' AND c.relkind IN ('r','p','i','I','v','m','S','f'))
  SELECT pg_catalog.json_agg(pg_catalog.json_build_array(what, oid, first, second, third, fourth))::text FROM (
  SELECT 'relation' AS what, oid::text AS oid, nspname::text AS first, relname::text AS second, relkind::text AS third,
    relfilenode::text AS fourth FROM own
  UNION ALL
  SELECT 'index', i.indexrelid::text, i.indrelid::text, NULL, NULL, NULL FROM pg_catalog.pg_index i JOIN own ON own.oid = i.indexrelid
  UNION ALL
  SELECT 'lock', relation::text, mode, NULL, NULL, NULL FROM pg_catalog.pg_locks
    WHERE pid = pg_catalog.pg_backend_pid() AND locktype = 'relation' AND granted AND relation >= 16384
  UNION ALL
  SELECT 'scan', relid::text, seq_scan::text, NULL, NULL, NULL FROM pg_catalog.pg_stat_xact_user_tables WHERE seq_scan > 0
  ) AS state`

const SCANS = `
  SELECT pg_catalog.json_agg(pg_catalog.json_build_array('scan', relid::text, seq_scan::text))::text
  FROM pg_catalog.pg_stat_xact_user_tables WHERE seq_scan > 0`

/** Watches what statements do to the relations that are there now. Those are read, unless an observer before has left them. */
export const createObserver = async (scratch: Scratch, before?: Observer): Promise<Observer> => {
  // What is there between two transactions: the next one finds it, without locks and scans of its own.
  let settled: Settled | undefined = before?.settled() ?? (await readState(scratch))
  const old = new Set(settled.relations.keys())
  let open = false
  // What the last statement of the open transaction left is what the next one finds.
  let known: State | undefined

  const attempt = async (sql: string): Promise<{ readonly durationMs: number; readonly error?: ScratchError }> => {
    const startedAt = performance.now()
    try {
      await scratch.execute(sql)
      return { durationMs: performance.now() - startedAt }
    } catch (error) {
      if (error instanceof ScratchError) return { durationMs: performance.now() - startedAt, error }
      throw error
    }
  }
  const rollback = async (): Promise<void> => {
    await attempt('ROLLBACK')
    open = false
    known = undefined
  }

  const foundBy = async (): Promise<State> => {
    if (known !== undefined) return known
    if (settled === undefined) return readState(scratch)
    // Scans of earlier transactions count here until the server reports them, which it does once a second.
    return { ...settled, locks: new Map(), scans: (await readState(scratch, SCANS)).scans }
  }

  return {
    inTransaction: () => open,
    settled: () => (open ? undefined : settled),
    forget: () => {
      known = settled = undefined
    },
    async begin() {
      await scratch.execute('BEGIN')
      open = true
      known = undefined
    },
    async commit() {
      // Constraints that were deferred speak up here.
      const { error } = await attempt('COMMIT')
      open = false
      settled = error === undefined ? known : undefined
      known = undefined
      return error
    },
    rollback,
    async run(sql) {
      const control = transactionControl(sql)
      if (control !== undefined) {
        const { durationMs, error } = await attempt(sql)
        open = control === 'begin' || (control === 'savepoint' && open)
        known = settled = undefined
        return { durationMs, effects: [], outsideTransaction: false, ...(error === undefined ? {} : { error }) }
      }
      const own = !open
      // Inside the transaction: outside of one the counts of scans are reported and start anew at any moment.
      if (own) await scratch.execute('BEGIN')
      const before = await foundBy()
      known = undefined
      const result = await attempt(sql)
      if (result.error !== undefined) {
        if (!own) return { ...result, effects: [], outsideTransaction: false }
        await attempt('ROLLBACK')
        if (result.error.code !== '25001') return { ...result, effects: [], outsideTransaction: false }
        const alone = await attempt(sql)
        const after = await readState(scratch)
        settled = after
        return { ...alone, effects: compare(old, before, after), outsideTransaction: true }
      }
      const after = await readState(scratch)
      const effects = compare(old, before, after)
      if (!own) known = after
      if (own) {
        const ended = await attempt('COMMIT')
        settled = ended.error === undefined ? after : undefined
        if (ended.error !== undefined) return { ...result, error: ended.error, effects, outsideTransaction: false }
      }
      return { ...result, effects, outsideTransaction: false }
    },
  }
}

/** What a statement does to the transaction, where that is all it does. */
export const transactionControl = (sql: string): 'begin' | 'end' | 'savepoint' | undefined => {
  const bare = sql.replace(/^(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '')
  if (/^(begin|start\s+transaction)\b/i.test(bare)) return 'begin'
  if (/^rollback\s+(work\s+|transaction\s+)?to\b|^(savepoint|release)\b/i.test(bare)) return 'savepoint'
  if (/^(commit|end|rollback|abort)\b/i.test(bare)) return 'end'
  return undefined
}

const readState = async (scratch: Scratch, query = STATE): Promise<State> => {
  const relations = new Map<string, { schema: string; name: string; kind: string; file: string }>()
  const locks = new Map<string, LockName>()
  const scans = new Map<string, number>()
  const indexes = new Map<string, string>()
  const [row] = (await scratch.query(query)).rows
  const read = JSON.parse(row?.[0] ?? '[]') as readonly (readonly [string, ...(string | null)[]])[]
  for (const [what, oid = '', first, second, third, fourth] of read) {
    if (oid === null) continue
    if (what === 'relation')
      relations.set(oid, {
        schema: first ?? '',
        name: second ?? '',
        kind: KINDS[third ?? ''] ?? 'relation',
        file: fourth ?? '',
      })
    else if (what === 'index') indexes.set(oid, first ?? '')
    else if (what === 'scan') scans.set(oid, Number(first))
    else {
      const lock = LOCK_NAMES.find((name) => `${name}Lock` === first)
      const known = locks.get(oid)
      if (lock !== undefined && (known === undefined || LOCK_NAMES.indexOf(lock) > LOCK_NAMES.indexOf(known)))
        locks.set(oid, lock)
    }
  }
  return { relations, locks, scans, indexes }
}

const compare = (old: ReadonlySet<string>, before: State, after: State): readonly RelationEffect[] => {
  const effects: RelationEffect[] = []
  const built = new Map<string, string[]>()
  for (const [index, table] of after.indexes) {
    if (before.indexes.has(index)) continue
    built.set(table, [...(built.get(table) ?? []), after.relations.get(index)?.name ?? index])
  }
  for (const [oid, was] of before.relations) {
    if (!old.has(oid)) continue
    const is = after.relations.get(oid)
    const lock = after.locks.get(oid)
    const held = before.locks.get(oid)
    const isNewLock = lock !== undefined && (held === undefined || LOCK_NAMES.indexOf(lock) > LOCK_NAMES.indexOf(held))
    const rewritten = is !== undefined && is.file !== was.file && was.kind !== 'view'
    const scanned = (after.scans.get(oid) ?? 0) > (before.scans.get(oid) ?? 0)
    const indexes = built.get(oid) ?? []
    const renamedTo =
      is !== undefined && (is.name !== was.name || is.schema !== was.schema)
        ? is.schema === was.schema
          ? is.name
          : `${is.schema}.${is.name}`
        : undefined
    const dropped = is === undefined
    if (!isNewLock && !rewritten && !scanned && indexes.length === 0 && !dropped && renamedTo === undefined) continue
    effects.push({
      oid,
      schema: was.schema,
      name: was.name,
      kind: was.kind,
      ...(isNewLock ? { lock } : {}),
      rewritten,
      hasFile: was.file !== '0',
      scanned,
      indexes,
      dropped,
      ...(renamedTo === undefined ? {} : { renamedTo }),
    })
  }
  return effects
}
