import { at, Broken } from './broken.ts'
import type { ByteReader } from './byte-reader.ts'
import { fullName, type Contents } from './contents.ts'
import { createKeeper } from './copy-scanner.ts'
import { readInsert } from './ddl.ts'
import { createInventory } from './inventory.ts'
import type { ReadOptions } from './reading.ts'
import { createSqlScanner, type Statement } from './sql-scanner.ts'
import { insertValues } from './sql-values.ts'

const COMMANDS = new Set('ANALYZE BEGIN COMMIT CREATE DELETE INSERT PRAGMA ROLLBACK UPDATE'.split(' '))

/** Reads what `sqlite3 FILE .dump` writes: one transaction, from its beginning to its COMMIT. */
export const readSqliteDump = async (
  reader: ByteReader,
  options: ReadOptions,
  partial: (contents: () => Contents) => void,
): Promise<void> => {
  const inventory = createInventory()
  let finished: number | undefined
  partial(() => ({
    format: 'sqlite-dump',
    label: 'SQLite dump',
    tool: 'sqlite3',
    databases: [],
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: [],
    captured: inventory.captured,
    selfChecked: false,
    notes: [],
  }))

  const statement = (found: Statement): undefined => {
    const { text, position } = found
    if (finished !== undefined)
      throw new Broken('appended', `The dump ends at ${at(finished)} and something follows it at ${at(position)}`, {
        position,
      })
    const first = /^[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? ''
    if (!COMMANDS.has(first))
      throw new Broken('corrupt', `The statement at ${at(position)} begins with nothing that such a dump has`, {
        position,
      })
    if (first === 'ROLLBACK')
      throw new Broken(
        'corrupt',
        `The dump ends with ROLLBACK at ${at(position)}: sqlite3 met errors in the database`,
        {
          position,
        },
      )
    if (first === 'COMMIT') finished = position
    else if (first !== 'INSERT') {
      inventory.statement(text)
      if (/^CREATE TABLE/i.test(text)) {
        const name = /^CREATE TABLE (?:IF NOT EXISTS )?/i.exec(text)
        const table = name === null ? undefined : readInsert(`INSERT INTO ${text.slice(name[0].length)}`)?.table
        if (table !== undefined) inventory.data(table, { columns: undefined, rows: 0, bytes: 0 })
      }
    } else {
      const target = readInsert(text)
      if (target === undefined || found.tuples === 0)
        throw new Broken('corrupt', `The INSERT at ${at(position)} is damaged`, { position })
      const table = fullName(target.table)
      const columns = inventory.definition(target.table)?.columns.map(({ name }) => name)
      const width = target.columns?.length ?? columns?.length
      if (width !== undefined && found.widest > width)
        throw new Broken(
          'inconsistent',
          `The INSERT into ${table} at ${at(position)} has more values than the table has columns`,
          {
            position,
            table,
          },
        )
      const wish = columns === undefined ? undefined : options.capture?.(target.table, columns)
      const keeper = wish === undefined || columns === undefined ? undefined : createKeeper(wish, columns)
      if (keeper !== undefined && columns !== undefined)
        for (const values of insertValues(text, target.columns, columns)) keeper.values(values)
      inventory.data(target.table, { columns, rows: found.tuples, bytes: 0, captured: keeper?.result() })
    }
    return undefined
  }

  const scanner = createSqlScanner({
    dialect: 'sqlite',
    handlers: {
      statement,
      comment(line, position) {
        if (/due to errors/.test(line))
          throw new Broken('corrupt', `The dump says at ${at(position)} that sqlite3 met errors in the database`, {
            position,
          })
      },
    },
    keepInserts: options.capture !== undefined,
  })
  for (;;) {
    options.signal.throwIfAborted()
    const position = reader.position
    const chunk = await reader.some(1_048_576)
    if (chunk === undefined) break
    scanner.push(chunk, 0, position)
  }
  scanner.finish(reader.position)
  if (finished === undefined)
    throw new Broken('cut-off', `The file ends at ${at(reader.position)} without the COMMIT that closes the dump`, {
      position: reader.position,
    })
}
