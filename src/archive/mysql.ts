import { at, Broken } from './broken.ts'
import type { ByteReader } from './byte-reader.ts'
import { fullName, type Contents, type Created } from './contents.ts'
import { createKeeper } from './copy-scanner.ts'
import { readInsert } from './ddl.ts'
import { createInventory } from './inventory.ts'
import type { ReadOptions } from './reading.ts'
import { createSqlScanner, type Statement } from './sql-scanner.ts'
import { insertValues } from './sql-values.ts'

const COMMANDS = new Set(
  'ALTER ANALYZE BEGIN CALL CHANGE COMMIT CREATE DELETE DROP FLUSH GRANT INSERT LOCK OPTIMIZE PURGE RENAME REPLACE RESET REVOKE ROLLBACK SELECT SET START STOP TRUNCATE UNLOCK UPDATE USE'.split(
    ' ',
  ),
)

/** Reads a script of mysqldump or mariadb-dump to its closing line, counting rows by statement. */
export const readMysql = async (
  reader: ByteReader,
  options: ReadOptions,
  partial: (contents: () => Contents) => void,
): Promise<void> => {
  const inventory = createInventory()
  const databases: string[] = []
  let tool = 'mysqldump'
  let toolVersion: string | undefined
  let serverVersion: string | undefined
  let created: Created | undefined
  let finished: number | undefined
  let comments = 0
  let settingsRestored = false

  partial(() => ({
    format: 'mysql',
    label: tool === 'mysqldump' ? 'MySQL dump' : 'MariaDB dump',
    tool,
    ...(toolVersion === undefined ? {} : { toolVersion }),
    ...(serverVersion === undefined ? {} : { serverVersion }),
    databases,
    ...(created === undefined ? {} : { created }),
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: [],
    captured: inventory.captured,
    selfChecked: false,
    notes: [],
  }))

  const afterTheEnd = (position: number): Broken =>
    new Broken('appended', `The dump ends at ${at(finished ?? position)} and something follows it at ${at(position)}`, {
      position,
    })

  const addDatabase = (name: string): void => {
    if (name !== '' && !databases.includes(name)) databases.push(name)
  }

  const statement = (found: Statement): undefined => {
    if (finished !== undefined) throw afterTheEnd(found.position)
    const text = found.text
    const first = /^[A-Za-z]+/.exec(text)?.[0].toUpperCase() ?? ''
    if (!COMMANDS.has(first))
      throw new Broken(
        'corrupt',
        `The statement at ${at(found.position)} begins with nothing that is a command of SQL`,
        {
          position: found.position,
        },
      )
    settingsRestored = false
    if (first === 'INSERT' || first === 'REPLACE') insert(found)
    else if (first === 'USE') addDatabase(/^USE\s+`((?:[^`]|``)*)`/i.exec(text)?.[1]?.replaceAll('``', '`') ?? '')
    else inventory.statement(text)
    return undefined
  }

  const insert = (found: Statement): void => {
    const target = readInsert(found.text)
    if (target === undefined)
      throw new Broken('corrupt', `The INSERT at ${at(found.position)} is damaged`, { position: found.position })
    const table = fullName(target.table)
    const defined = inventory.definition(target.table)?.columns.map(({ name }) => name)
    const columns = target.columns ?? defined
    const unknown = defined === undefined ? undefined : target.columns?.find((column) => !defined.includes(column))
    if (
      unknown !== undefined ||
      found.tuples === 0 ||
      found.narrowest !== found.widest ||
      (target.columns !== undefined && target.columns.length !== found.widest)
    )
      throw new Broken(
        'inconsistent',
        `The INSERT into ${table} at ${at(found.position)} has rows with a wrong number of values`,
        {
          position: found.position,
          table,
        },
      )
    const wish = columns === undefined ? undefined : options.capture?.(target.table, columns)
    const keeper = wish === undefined || columns === undefined ? undefined : createKeeper(wish, columns)
    if (keeper !== undefined && columns !== undefined)
      for (const values of insertValues(found.text, target.columns, columns)) keeper.values(values)
    inventory.data(target.table, { columns, rows: found.tuples, bytes: 0, captured: keeper?.result() })
  }

  const comment = (line: string, position: number): void => {
    const text = line.trim()
    if (text === '' || /^-+$/.test(text)) return
    if (finished !== undefined) throw afterTheEnd(position)
    comments++
    const head = /^(MySQL|MariaDB) dump \S+\s+Distrib ([^\s,]+)/.exec(text)
    if (head !== null) {
      if (comments > 1) throw new Broken('appended', `A second dump begins at ${at(position)}`, { position })
      tool = head[1] === 'MySQL' ? 'mysqldump' : 'mariadb-dump'
      toolVersion = head[2] ?? toolVersion
    } else if (text.startsWith('Host: ')) addDatabase(/Database: (.*)$/.exec(text)?.[1]?.trim() ?? '')
    else if (text.startsWith('Server version')) serverVersion = text.slice(14).trim()
    else if (text.startsWith('Current Database: ')) addDatabase(/`(.*)`/.exec(text)?.[1] ?? '')
    else if (text.startsWith('Final view structure')) inventory.count('views')
    // An empty table has this line and no INSERT.
    else if (text.startsWith('Dumping data for table ')) {
      const name = /`(.*)`$/.exec(text)?.[1]?.replaceAll('``', '`')
      if (name !== undefined) inventory.data({ name }, { columns: undefined, rows: 0, bytes: 0 })
    } else if (text.startsWith('Dump completed')) {
      finished = position
      created = completedOn(text) ?? created
    }
  }

  const scanner = createSqlScanner({
    dialect: 'mysql',
    handlers: {
      statement,
      comment,
      block(text) {
        if (/^!\d+ SET SQL_NOTES=@OLD_SQL_NOTES/.test(text)) settingsRestored = true
        else if (/^!\d+ TRIGGER /.test(text)) inventory.count('triggers')
      },
    },
    keepInserts: options.capture !== undefined,
    keepBytes: 32 * 1024 * 1024,
  })
  for (;;) {
    options.signal.throwIfAborted()
    const position = reader.position
    const chunk = await reader.some(1_048_576)
    if (chunk === undefined) break
    scanner.push(chunk, 0, position)
  }
  scanner.finish(reader.position)
  // Without comments (--skip-comments) the last thing is that the settings are put back.
  if (finished === undefined && !(comments === 0 && settingsRestored))
    throw new Broken(
      'cut-off',
      `The file ends at ${at(reader.position)} without the line "Dump completed" that ${tool} writes last`,
      { position: reader.position },
    )
}

/** `Dump completed on 2026-11-21  7:51:06`, in local time. */
const completedOn = (text: string): Created | undefined => {
  const match = /on (\d{4}-\d\d-\d\d)\s+(\d{1,2}:\d\d:\d\d)/.exec(text)
  if (match === null) return undefined
  const time = (match[2] ?? '').padStart(8, '0')
  const local = Date.parse(`${match[1]}T${time}Z`)
  return Number.isNaN(local)
    ? undefined
    : {
        text: `${match[1]} ${time}`,
        zone: 'unknown',
        earliest: local - 14 * 3_600_000,
        latest: local + 12 * 3_600_000,
      }
}
