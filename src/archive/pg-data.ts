import { at, Broken } from './broken.ts'
import { createCopyScanner, createKeeper } from './copy-scanner.ts'
import { fullName } from './contents.ts'
import { readCopy, readInsert } from './ddl.ts'
import { inflateZlib } from './inflate.ts'
import type { Inventory } from './inventory.ts'
import { unlz4 } from './lz4.ts'
import type { ArchiveHead, TocEntry } from './pg-toc.ts'
import type { ReadOptions } from './reading.ts'
import type { RowChecks } from './row-checks.ts'
import { withoutEndMark } from './restore-sink.ts'
import { asBuffer, type Bytes } from './source.ts'
import { createSqlScanner } from './sql-scanner.ts'
import { insertValues } from './sql-values.ts'
import { unzstd } from './zstd.ts'

/** 64 MiB: what `zstd --ultra` needs at most without `--long`. */
export const DEFAULT_WINDOW = 64 * 1024 * 1024

/** Names an entry for people: `the rows of public.users`. */
export const nameOfData = (entry: TocEntry): string =>
  entry.desc === 'TABLE DATA'
    ? `the rows of ${fullName({ schema: entry.namespace, name: entry.tag })}`
    : entry.desc.startsWith('BLOB')
      ? 'the large objects'
      : `the data of ${entry.desc.toLowerCase()} ${entry.tag}`

/** The bytes that a block or member of an archive holds, decompressed as the archive says. */
export const decompressed = (
  input: Bytes,
  compression: ArchiveHead['compression'],
  what: string,
  options: ReadOptions,
): AsyncIterable<Buffer> => {
  switch (compression) {
    case 'none':
      return buffers(input)
    case 'gzip':
      return inflateZlib(input, what)
    case 'lz4':
      return unlz4(input, what)
    case 'zstd':
      return unzstd(options.maxWindowBytes ?? DEFAULT_WINDOW)(input, what)
  }
}

const buffers = async function* (input: Bytes): AsyncGenerator<Buffer> {
  for await (const piece of input) yield asBuffer(piece)
}

export type DataContext = {
  readonly inventory: Inventory
  readonly options: ReadOptions
  readonly utf8: boolean
  /** Where the rows are to be held against their definitions. */
  readonly rows?: RowChecks | undefined
}

/** Reads the data of one table to its last byte and takes it into the inventory. */
export const readTableData = async (
  input: AsyncIterable<Buffer>,
  entry: TocEntry,
  position: number,
  { inventory, options, utf8, rows }: DataContext,
): Promise<void> => {
  const inside = ` of its data, which begins at ${at(position)} of the file`
  if (!/^COPY\b/.test(entry.copyStmt)) return readInserts(input, entry, position, { inventory, options, utf8 })
  const copy = readCopy(entry.copyStmt.replace(/;\s*$/, ''))
  if (copy === undefined)
    throw new Broken('corrupt', `Entry ${entry.dumpId} of the table of contents has a damaged COPY statement`, {
      position: entry.position,
    })
  const table = fullName(copy.table)
  const columns = copy.columns ?? []
  const scanner = createCopyScanner({
    table,
    columns: copy.columns,
    types: inventory.types(copy.table, columns),
    utf8,
    position: 0,
    inside,
    capture: options.capture?.(copy.table, columns),
    check: rows?.open(copy.table, columns),
  })
  const target =
    options.sink === undefined ? undefined : await options.sink.copy(entry.copyStmt.replace(/;\s*$/, ''), table)
  const sender = target === undefined ? undefined : withoutEndMark(target)
  let rest = ''
  let restBytes = 0
  for await (const piece of input) {
    options.signal.throwIfAborted()
    let after = 0
    if (!scanner.ended) {
      after = scanner.push(piece, 0)
      await sender?.push(after === -1 ? piece : piece.subarray(0, after))
      if (after === -1) continue
    }
    restBytes += piece.length - after
    if (rest.length < 16) rest += piece.subarray(after, after + 16).toString('latin1')
  }
  const found = scanner.finish()
  if (restBytes !== 2 || rest !== '\n\n')
    throw restBytes < 2 && '\n\n'.startsWith(rest)
      ? new Broken('cut-off', `The data of ${table} lacks its last bytes, at ${at(position)} of the file`, {
          position,
          table,
        })
      : new Broken(
          'corrupt',
          `The data of ${table} goes on for ${restBytes} bytes after its end mark, in the block at ${at(position)} of the file`,
          { position, table },
        )
  await sender?.end()
  inventory.data(copy.table, { columns: copy.columns, rows: found.rows, bytes: found.bytes, captured: found.captured })
}

/** Data that was dumped with --inserts. */
const readInserts = async (
  input: AsyncIterable<Buffer>,
  entry: TocEntry,
  position: number,
  { inventory, options }: DataContext,
): Promise<void> => {
  const table = { schema: entry.namespace, name: entry.tag }
  const name = fullName(table)
  const columns = inventory.definition(table)?.columns.map((column) => column.name) ?? []
  const wish = options.capture?.(table, columns)
  const keeper = wish === undefined ? undefined : createKeeper(wish, columns)
  let rows = 0
  const statements: string[] = []
  const scanner = createSqlScanner({
    dialect: 'postgres',
    keepInserts: options.sink !== undefined || keeper !== undefined,
    handlers: {
      statement(statement) {
        const insert = readInsert(statement.text)
        if (insert === undefined || fullName(insert.table) !== name)
          throw new Broken('corrupt', `The data of ${name} holds a statement that is no INSERT into it`, {
            position,
            table: name,
          })
        const width = insert.columns?.length ?? statement.widest
        if (statement.tuples > 0 && (statement.narrowest !== statement.widest || statement.widest !== width))
          throw new Broken('inconsistent', `An INSERT into ${name} has rows with different numbers of values`, {
            position,
            table: name,
          })
        rows += Math.max(1, statement.tuples)
        if (keeper !== undefined)
          for (const values of insertValues(statement.text, insert.columns, columns)) keeper.values(values)
        if (options.sink !== undefined) statements.push(statement.text)
        return undefined
      },
      meta: () => {
        throw new Broken('dangerous', `The data of ${name} holds a command of psql`, { position, table: name })
      },
    },
  })
  let bytes = 0
  for await (const piece of input) {
    options.signal.throwIfAborted()
    scanner.push(piece, 0, bytes)
    bytes += piece.length
    for (const statement of statements.splice(0)) await options.sink?.statement(statement, name)
  }
  scanner.finish(bytes)
  inventory.data(table, { columns, rows, bytes, captured: keeper?.result() })
}
