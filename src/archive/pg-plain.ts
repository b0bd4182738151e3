import { isUtf8 } from 'node:buffer'
import { at, Broken } from './broken.ts'
import type { ByteReader } from './byte-reader.ts'
import { createSyntaxCheck, type SyntaxCheck } from './check-syntax.ts'
import { fullName, type Contents, type Created } from './contents.ts'
import { createCopyScanner, createKeeper, incompleteTail, type CopyScanner } from './copy-scanner.ts'
import { readCopy, readCreateTable, readInsert, type QualifiedName } from './ddl.ts'
import { createDoubleEncoding } from './double-encoding.ts'
import { createInventory } from './inventory.ts'
import { mentions } from './mentions.ts'
import type { ReadOptions } from './reading.ts'
import { createRowChecks } from './row-checks.ts'
import { withoutEndMark } from './restore-sink.ts'
import { createSqlScanner, type Statement } from './sql-scanner.ts'
import { CONTROL } from './sql-words.ts'
import { insertValues } from './sql-values.ts'

/** First words of every SQL command: a statement of a dump begins with one of them. */
const COMMANDS = new Set(
  'ABORT ALTER ANALYZE BEGIN CALL CHECKPOINT CLUSTER COMMENT COMMIT COPY CREATE DELETE DISCARD DO DROP END EXECUTE EXPLAIN GRANT IMPORT INSERT LOCK MERGE PREPARE REASSIGN REFRESH REINDEX RELEASE RESET REVOKE ROLLBACK SAVEPOINT SECURITY SELECT SET START TABLE TRUNCATE UPDATE VACUUM VALUES WITH'.split(
    ' ',
  ),
)

const TRAILER = 'PostgreSQL database dump complete'
const CLUSTER_TRAILER = 'PostgreSQL database cluster dump complete'

/** Commands of psql that dumps hold. Every other could start a program or reach files of the machine that restores. */
const META = /^\\(connect|c|restrict|unrestrict|encoding)\b/

/**
 * Reads a script of pg_dump or pg_dumpall to its last byte: every statement ends, every COPY block has its rows and end mark,
 * the closing line is there and nothing follows it.
 */
export const readPlain = async (
  reader: ByteReader,
  options: ReadOptions,
  partial: (contents: () => Contents) => void,
): Promise<void> => {
  const inventory = createInventory()
  const syntaxOf = await createSyntaxCheck(options.grammar === true)
  const checks = options.rows === true ? createRowChecks() : undefined
  let syntax: SyntaxCheck | undefined
  let database: string | undefined
  const databases: string[] = []
  let serverVersion: string | undefined
  let toolVersion: string | undefined
  let encoding: string | undefined
  const encodings = new Set<string>()
  let created: Created | undefined
  let cluster = false
  let dumps = 0
  let trailers = 0
  let clusterTrailer = false
  let finished: number | undefined
  let restrictKey: string | undefined
  let openKeys = 0
  let largeObjects = 0
  const pending: { readonly text: string; readonly what: string }[] = []
  let copy:
    | {
        readonly table: QualifiedName
        readonly columns: readonly string[] | undefined
        readonly text: string
        readonly position: number
      }
    | undefined
  let announced: { readonly name: string; readonly type: string; mentioned: boolean } | undefined

  const contents = (): Contents => ({
    format: cluster ? 'pg-dumpall' : 'pg-plain',
    label: cluster ? 'PostgreSQL cluster dump (pg_dumpall)' : 'PostgreSQL plain SQL dump',
    tool: cluster ? 'pg_dumpall' : 'pg_dump',
    ...(toolVersion === undefined ? {} : { toolVersion }),
    ...(serverVersion === undefined ? {} : { serverVersion }),
    ...(encoding === undefined ? {} : { encoding }),
    databases,
    ...(created === undefined ? {} : { created }),
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: inventory.extensions,
    ...(largeObjects === 0 ? {} : { largeObjects: { count: largeObjects, bytes: 0 } }),
    captured: inventory.captured,
    selfChecked: false,
    notes: [],
  })
  partial(contents)

  const afterTheEnd = (position: number): Broken =>
    new Broken('appended', `The dump ends at ${at(finished ?? position)} and something follows it at ${at(position)}`, {
      position,
    })

  const statement = (found: Statement): 'stop' | undefined => {
    if (finished !== undefined) throw afterTheEnd(found.position)
    const text = found.text
    const first = /^[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? ''
    if (!COMMANDS.has(first))
      throw new Broken(
        'corrupt',
        `The statement at ${at(found.position)} begins with nothing that is a command of SQL`,
        { position: found.position },
      )
    syntax ??= syntaxOf(serverVersion, toolVersion)
    const strange = first === 'INSERT' || !found.whole ? undefined : syntax.statement(text, found.position)
    if (strange !== undefined)
      throw new Broken('corrupt', `The statement at ${at(found.position)} was changed: it has ${strange}`, {
        position: found.position,
      })
    if (first === 'CREATE' || first === 'ALTER') checkMention(text, found.position)
    if (first === 'COPY') {
      const target = readCopy(text)
      if (target !== undefined) {
        checkAnnounced('TABLE DATA', target.table, found.position)
        checkColumns(target.table, target.columns, found.position)
        copy = { ...target, text, position: found.position }
        return 'stop'
      }
      throw new Broken(
        'dangerous',
        `The COPY at ${at(found.position)} reads or writes a file or a program of the server`,
        { position: found.position },
      )
    }
    if (first === 'INSERT') return insert(found)
    if (first === 'SET' || first === 'SELECT') {
      const named = /^SET\s+client_encoding\s*=\s*'([^']*)'/i.exec(text)?.[1]
      if (named !== undefined) {
        encoding = named
        encodings.add(named)
      }
      if (/^SELECT\s+pg_catalog\.lo_create/i.test(text)) largeObjects++
      const bytes = /^SELECT pg_catalog\.lowrite\(0, '\\x(.*)'\)$/s.exec(text)?.[1]
      if (bytes !== undefined && found.whole && !/^([0-9a-f]{2})*$/.test(bytes))
        throw new Broken('corrupt', `The large object at ${at(found.position)} holds what are no bytes`, {
          position: found.position,
        })
    } else if (first === 'CREATE') {
      const table = readCreateTable(text)?.table
      if (table !== undefined) checkAnnounced('TABLE', table, found.position)
      const named = /^CREATE\s+DATABASE\s+("?)(.+?)\1\s/i.exec(`${text} `)?.[2]
      if (named !== undefined && !cluster) database = named
    }
    inventory.statement(text)
    if (!cluster) checks?.statement(text)
    if (options.sink !== undefined) {
      if (!found.whole)
        throw new Broken('refused', `The statement at ${at(found.position)} is too long to be restored here`, {
          position: found.position,
        })
      pending.push({ text, what: `the statement at ${at(found.position)}` })
    }
    return undefined
  }

  const insert = (found: Statement): undefined => {
    const target = readInsert(found.text)
    if (target === undefined)
      throw new Broken('corrupt', `The INSERT at ${at(found.position)} is damaged`, { position: found.position })
    const table = fullName(target.table)
    const defined = inventory.definition(target.table)
    const all = defined?.columns.map(({ name }) => name) ?? target.columns ?? []
    checkColumns(target.table, target.columns, found.position)
    const width = target.columns?.length ?? (defined === undefined || defined.inherits ? found.widest : undefined)
    if (found.tuples > 0 && (found.narrowest !== found.widest || (width !== undefined && width !== found.widest)))
      throw new Broken(
        'inconsistent',
        `The INSERT into ${table} at ${at(found.position)} has rows with a wrong number of values`,
        { position: found.position, table },
      )
    const wish = options.capture?.(target.table, all)
    const before = inventory.captured.get(table)
    const keeper = wish === undefined ? undefined : createKeeper(wish, all)
    if (keeper !== undefined) for (const values of insertValues(found.text, target.columns, all)) keeper.values(values)
    const kept = keeper?.result()
    inventory.data(target.table, {
      columns: all,
      rows: Math.max(1, found.tuples),
      bytes: 0,
      captured:
        kept === undefined
          ? undefined
          : before === undefined
            ? kept
            : { ...kept, rows: [...before.rows, ...kept.rows] },
    })
    if (options.sink !== undefined) pending.push({ text: found.text, what: table })
    return undefined
  }

  /** The comment before an object names it: a flipped bit in either makes them differ. */
  const checkAnnounced = (type: string, table: QualifiedName, position: number): void => {
    if (announced === undefined || announced.type !== type) return
    if (announced.name !== table.name.replace(/[\r\n]/g, ' '))
      throw new Broken(
        'inconsistent',
        `The statement at ${at(position)} is about another table than the comment above it`,
        { position, table: fullName(table) },
      )
    announced = undefined
  }

  /** The same for every other object, with the first statement behind the comment that can be its own. */
  const checkMention = (text: string, position: number): void => {
    if (announced === undefined || announced.mentioned) return
    announced.mentioned = true
    if (!mentions(text, announced.type, announced.name))
      throw new Broken(
        'inconsistent',
        `The statement at ${at(position)} is about another object than the comment above it`,
        {
          position,
        },
      )
  }

  const checkColumns = (table: QualifiedName, columns: readonly string[] | undefined, position: number): void => {
    const defined = inventory.definition(table)
    if (defined === undefined || defined.inherits || columns === undefined) return
    const unknown = columns.find((column) => !defined.columns.some(({ name }) => name === column))
    if (unknown !== undefined)
      throw new Broken(
        'inconsistent',
        `The data of ${fullName(table)} at ${at(position)} has a column that the table does not have`,
        { position, table: fullName(table) },
      )
  }

  // Half a line at the end of the file is no damage of its own: the end is missing.
  let ending = false
  const comment = (line: string, position: number): void => {
    const text = line.trim()
    if (text === '') return
    if (finished !== undefined) throw afterTheEnd(position)
    if (text.includes('; Owner: ') && CONTROL.test(text))
      throw new Broken('corrupt', `The comment at ${at(position)}, which names an object, is damaged`, { position })
    if (text === 'PostgreSQL database cluster dump') cluster = true
    else if (text === 'PostgreSQL database dump') {
      dumps++
      if (dumps > 1 && !cluster) throw new Broken('appended', `A second dump begins at ${at(position)}`, { position })
    } else if (text.startsWith('load via partition root ')) announced = undefined
    else if (text === TRAILER) {
      trailers++
      if (!cluster) finished = position
    } else if (text === CLUSTER_TRAILER) {
      clusterTrailer = true
      finished = position
    } else if (text.startsWith('Dumped from database version ')) serverVersion = text.slice(29)
    else if (text.startsWith('Dumped by pg_dump version ')) toolVersion = text.slice(26)
    else if (text.startsWith('Started on ')) created = startedOn(text.slice(11))
    else {
      const head = /^(?:Data for )?Name: (.*); Type: ([A-Z ]+); Schema: (.*); Owner: ?(.*)$/.exec(text)
      if (head !== null) {
        announced = { name: head[1] ?? '', type: head[2] ?? '', mentioned: false }
        syntax ??= syntaxOf(serverVersion, toolVersion)
        for (const name of [head[1], head[1]?.replace(/\(.*$/, ''), head[4]]) syntax.known(name ?? '')
        if (head[3] !== undefined && head[3] !== '-') syntax.schema(head[3])
        if (head[2] === 'SCHEMA' && head[1] !== undefined) syntax.schema(head[1])
        // A table without rows has no statement of its own in a dump with INSERTs, only this line.
        if (announced.type === 'TABLE DATA')
          inventory.data({ schema: head[3] ?? '', name: announced.name }, { columns: undefined, rows: 0, bytes: 0 })
      } else if (!ending && /^(Data for )?Name: |; Type: [A-Z]+|; Owner: /.test(text) && dumps > 0)
        throw new Broken('corrupt', `The comment at ${at(position)}, which names an object, is damaged`, { position })
    }
  }

  const meta = (line: string, position: number): void => {
    const command = META.exec(line)?.[1]
    if (command === undefined)
      throw new Broken(
        'dangerous',
        `At ${at(position)} there is a command of psql that no dump writes: restoring it could run a program`,
        { position },
      )
    if (command === 'restrict') {
      restrictKey = line.slice(9).trim()
      openKeys++
    } else if (command === 'unrestrict') {
      if (line.slice(11).trim() !== restrictKey)
        throw new Broken(
          'corrupt',
          `The \\unrestrict at ${at(position)} does not match the \\restrict at the beginning of the dump`,
          { position },
        )
      openKeys--
    } else if (finished !== undefined) throw afterTheEnd(position)
    else if (command === 'connect' || command === 'c') {
      const named = /^\\c(?:onnect)?\s+(?:-reuse-previous=\w+\s+)?(?:"((?:[^"]|"")*)"|'([^']*)'|(\S+))/.exec(line)
      const target = (named?.[1] ?? named?.[2] ?? named?.[3])
        ?.replaceAll('""', '"')
        .replace(/^dbname='?([^']*)'?$/, '$1')
      database = target ?? database
      if (database !== undefined && !databases.includes(database)) databases.push(database)
      if (cluster) inventory.inDatabase(database)
    }
  }

  const script = createSqlScanner({
    dialect: 'postgres',
    handlers: { statement, comment, meta },
    keepBytes: options.sink === undefined ? 1_048_576 : 64 * 1_048_576,
    keepInserts: options.sink !== undefined || options.capture !== undefined,
  })

  const flush = async (): Promise<void> => {
    for (const { text, what } of pending.splice(0)) await options.sink?.statement(text, what)
  }

  let rows: CopyScanner | undefined
  let sender: Awaited<ReturnType<typeof sendTo>> | undefined
  const sendTo = async (text: string, table: string) =>
    options.sink === undefined ? undefined : withoutEndMark(await options.sink.copy(text, table))
  let tail: Buffer = Buffer.alloc(0)
  let badText: number | undefined
  const twice = options.rows === true ? createDoubleEncoding() : undefined
  const notUtf8 = (position: number): Broken =>
    new Broken('mangled', `Text close to ${at(position)} is not valid UTF-8, though the dump says it is`, { position })
  for (;;) {
    options.signal.throwIfAborted()
    const position = reader.position
    const chunk = await reader.some(1_048_576)
    if (chunk === undefined) break
    twice?.push(chunk)
    if (badText === undefined) {
      const joined = tail.length === 0 ? chunk : Buffer.concat([tail, chunk])
      const rest = incompleteTail(joined)
      if (!isUtf8(rest === 0 ? joined : joined.subarray(0, joined.length - rest))) badText = position
      tail = Buffer.from(joined.subarray(joined.length - rest))
    }
    let i = 0
    while (i !== -1 && i < chunk.length) {
      if (rows !== undefined && copy !== undefined) {
        const after = rows.push(chunk, i)
        await sender?.push(chunk.subarray(i, after === -1 ? chunk.length : after))
        i = after
        if (after !== -1) {
          const found = rows.finish()
          await sender?.end()
          inventory.data(copy.table, {
            columns: copy.columns,
            rows: found.rows,
            bytes: found.bytes,
            captured: found.captured,
          })
          rows = undefined
          sender = undefined
          copy = undefined
        }
        continue
      }
      if (copy !== undefined) {
        // The data begins behind the newline of the COPY statement.
        if (chunk[i] !== 10)
          throw new Broken(
            chunk[i] === 13 ? 'mangled' : 'corrupt',
            `Something stands between the COPY of ${fullName(copy.table)} and its rows, at ${at(position + i)}`,
            { position: position + i },
          )
        i++
        const table = fullName(copy.table)
        options.progress?.(`reading the rows of ${table}`)
        const columns = copy.columns ?? []
        rows = createCopyScanner({
          table,
          columns: copy.columns,
          types: inventory.types(copy.table, columns),
          utf8: false,
          position: position + i,
          capture: options.capture?.(copy.table, columns),
          check: cluster || encoding !== 'UTF8' ? undefined : checks?.open(copy.table, columns),
        })
        await flush()
        sender = await sendTo(copy.text, table)
        continue
      }
      i = script.push(chunk, i, position)
      await flush()
    }
    if (badText !== undefined && encoding === 'UTF8' && !cluster) throw notUtf8(badText)
  }
  if (rows !== undefined) rows.finish()
  // Databases of a cluster have encodings of their own: only where all have the same is it known what a byte has to be.
  if (badText !== undefined && cluster && encodings.size === 1 && encoding === 'UTF8') throw notUtf8(badText)
  if (copy !== undefined)
    throw new Broken('cut-off', `The file ends at ${at(reader.position)}, before the rows of ${fullName(copy.table)}`, {
      position: reader.position,
    })
  ending = true
  script.finish(reader.position)
  if (tail.length > 0 && encoding === 'UTF8' && !cluster)
    throw new Broken('cut-off', `The file ends at ${at(reader.position)}, inside a character`, {
      position: reader.position,
    })
  if (twice?.found() === true && encoding === 'UTF8')
    throw new Broken(
      'mangled',
      'Every accented letter in the dump is encoded twice: it was read as Latin-1 and written as UTF-8 after it was made',
    )
  await flush()
  const strange = syntax?.finish()
  if (strange !== undefined)
    throw new Broken('corrupt', `The statement at ${at(strange.place)} was changed: it has ${strange.what}`, {
      position: strange.place,
    })
  if (dumps === 0 && !cluster)
    throw new Broken('not-a-backup', 'The file is SQL, but no dump of pg_dump: it lacks the first lines of one')
  if (cluster ? !clusterTrailer : finished === undefined)
    throw new Broken(
      'cut-off',
      `The file ends at ${at(reader.position)} without the line that pg_dump writes last: what comes after the data (indexes, foreign keys) may be missing`,
      { position: reader.position },
    )
  if (cluster && trailers !== dumps)
    throw new Broken('cut-off', 'Of the databases in this cluster dump, one does not end')
  if (openKeys > 0)
    throw new Broken(
      'cut-off',
      `The file ends at ${at(reader.position)} without the \\unrestrict that closes the dump`,
      { position: reader.position },
    )
  checks?.finish()
  if (!cluster && database !== undefined && !databases.includes(database)) databases.push(database)
}

/** `2026-11-21 07:06:11 UTC`, as `pg_dump -v` writes it. */
const startedOn = (text: string): Created | undefined => {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: (.*))?$/.exec(text.trim())
  if (match === null) return undefined
  const local = Date.parse(`${match[1]}T${match[2]}Z`)
  if (Number.isNaN(local)) return undefined
  const zone = match[3] ?? ''
  if (/^(UTC|GMT|Z)$/.test(zone)) return { text: text.trim(), zone: 'known', earliest: local, latest: local }
  return { text: text.trim(), zone: 'unknown', earliest: local - 14 * 3_600_000, latest: local + 12 * 3_600_000 }
}
