import { at, Broken } from './broken.ts'
import { createSyntaxCheck } from './check-syntax.ts'
import type { Contents, Format } from './contents.ts'
import { readCopy } from './ddl.ts'
import { createRowChecks, type RowChecks } from './row-checks.ts'
import { createInventory, type Inventory } from './inventory.ts'
import { mentions } from './mentions.ts'
import { onlyDifference } from './one-bit.ts'
import type { ArchiveHead, TocEntry } from './pg-toc.ts'
import { checkTocNumbers } from './pg-toc-numbers.ts'
import { checkTocTexts } from './pg-toc-texts.ts'
import type { ReadOptions } from './reading.ts'

/** What the readers of the three archive formats share: the table of contents as an inventory, and what is still to come. */
export type Archive = {
  readonly head: ArchiveHead
  readonly entries: readonly TocEntry[]
  readonly inventory: Inventory
  readonly utf8: boolean
  /** Where rows are held against their definitions: in small archives. */
  readonly rows: RowChecks | undefined
  readonly largeObjects: { count: number; bytes: number }
  /** Entries with data that did not come by yet, by number. */
  readonly awaited: Map<number, TocEntry>
}

/** Takes the table of contents into an inventory and holds its parts against each other. */
export const openArchive = async (
  head: ArchiveHead,
  entries: readonly TocEntry[],
  options: ReadOptions,
): Promise<Archive> => {
  const inventory = createInventory()
  const rows = options.rows === true && encodingOf(entries) === 'UTF8' ? createRowChecks() : undefined
  const syntax = (await createSyntaxCheck(options.grammar === true))(head.serverVersion, head.toolVersion)
  const encoding = encodingOf(entries)
  for (const entry of entries) {
    checkEntry(entry, head, encoding === 'UTF8')
    for (const text of NO_SQL.test(entry.desc) ? [] : [entry.defn, entry.dropStmt, entry.copyStmt])
      refuse(entry, syntax.statement(text, entry.dumpId))
    rows?.statement(entry.defn)
    syntax.known(entry.owner)
    if (entry.namespace !== '') syntax.schema(entry.namespace)
    if (entry.desc === 'SCHEMA') syntax.schema(entry.tag)
    syntax.known(entry.tag.replace(/\(.*$/s, ''))
    syntax.known(entry.tag)
    if (entry.desc === 'TABLE' || entry.desc === 'FOREIGN TABLE' || entry.desc === 'TABLE ATTACH')
      inventory.statement(entry.defn)
    else if (entry.desc === 'INDEX') inventory.count('indexes')
    else if (entry.desc === 'FK CONSTRAINT') inventory.count('foreignKeys')
    else if (/^(CHECK )?CONSTRAINT$/.test(entry.desc)) inventory.count('constraints')
    else if (entry.desc === 'TRIGGER' || entry.desc === 'EVENT TRIGGER') inventory.count('triggers')
    else if (entry.desc === 'VIEW' || entry.desc === 'MATERIALIZED VIEW') inventory.count('views')
    else if (/^(FUNCTION|PROCEDURE|AGGREGATE)$/.test(entry.desc)) inventory.count('functions')
    else if (entry.desc === 'SEQUENCE') inventory.count('sequences')
    else if (entry.desc === 'EXTENSION') inventory.extension(entry.tag)
  }
  const database = entries.find(({ desc }) => desc === 'DATABASE')
  const databaseEncoding = / ENCODING = '([^']*)'/.exec(database?.defn ?? '')?.[1]
  if (
    database !== undefined &&
    databaseEncoding !== undefined &&
    onlyDifference(databaseEncoding, encoding ?? '') !== -1
  )
    refuse(database, 'another encoding than the dump')
  if (database !== undefined && head.database !== undefined && database.tag !== head.database)
    throw new Broken('inconsistent', 'The header and the table of contents name different databases', {
      position: database.position,
    })
  checkDependencies(entries)
  const strange = syntax.finish()
  refuse(
    entries.find(({ dumpId }) => dumpId === strange?.place),
    strange?.what,
  )
  checkTocNumbers(entries, head)
  checkTocTexts(entries)
  return {
    head,
    entries,
    inventory,
    utf8: encoding === 'UTF8',
    rows,
    largeObjects: { count: 0, bytes: 0 },
    awaited: new Map(entries.filter(({ hasData }) => hasData).map((entry) => [entry.dumpId, entry])),
  }
}

const encodingOf = (entries: readonly TocEntry[]): string | undefined =>
  /'([^']*)'/.exec(entries.find(({ desc }) => desc === 'ENCODING')?.defn ?? '')?.[1]

const refuse = (entry: TocEntry | undefined, what: string | undefined): void => {
  if (entry !== undefined && what !== undefined)
    throw new Broken(
      'corrupt',
      `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()} ${entry.tag}) is damaged: a statement in it has ${what}`,
      { position: entry.position },
    )
}

/** Entries whose definition is a list or data. */
const NO_SQL = /^(BLOB|BLOBS|BLOB METADATA|BLOB COMMENTS|STATISTICS DATA)$/

/** The parts of an entry that repeat each other have to agree: a flipped bit makes them differ. */
const checkEntry = (entry: TocEntry, head: ArchiveHead, utf8: boolean): void => {
  const wrong = (what: string): Broken =>
    new Broken(
      'corrupt',
      `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()}) is damaged: ${what}`,
      { position: entry.position },
    )
  if (head.version >= 1011 && SECTIONS[entry.desc] !== undefined && SECTIONS[entry.desc] !== entry.section)
    throw wrong('it is in the wrong section')
  if (entry.relkind !== 0 && !'rvmfpISct'.includes(String.fromCharCode(entry.relkind)))
    throw wrong('its kind of relation is impossible')
  if (entry.desc === 'ENCODING' && !/^SET client_encoding = '[A-Za-z0-9_]+';\n$/.test(entry.defn))
    throw wrong('its statement is changed')
  if (entry.desc === 'STDSTRINGS' && !/^SET standard_conforming_strings = '(on|off)';\n$/.test(entry.defn))
    throw wrong('its statement is changed')
  for (const text of utf8 ? [entry.defn, entry.dropStmt, entry.copyStmt, entry.tag, entry.owner, entry.namespace] : [])
    if (text.includes('\uFFFD')) throw wrong('a text in it is not valid UTF-8')
  // Loaded through the root of its partitions, the rows of one go into the other by design.
  const throughRoot = entry.defn.startsWith('-- load via partition root ')
  if (entry.desc === 'TABLE DATA' && entry.copyStmt !== '') {
    const copy = readCopy(entry.copyStmt.replace(/;\s*$/, ''))
    if (
      copy === undefined ||
      (!throughRoot && copy.table.name !== entry.tag) ||
      (!throughRoot && (copy.table.schema ?? entry.namespace) !== entry.namespace)
    )
      throw wrong('its COPY statement is about another table')
  }
  if (entry.defn !== '' && !mentions(entry.defn, entry.desc, entry.tag))
    throw wrong('its statement is about another object')
  if (entry.dropStmt !== '' && entry.desc !== 'DEFAULT' && !mentions(entry.dropStmt, entry.desc, entry.tag))
    throw wrong('its DROP statement is about another object')
  if (entry.dropStmt !== '' && !NO_SQL.test(entry.desc) && !/^(DROP|ALTER|SELECT|REVOKE|GRANT) /.test(entry.dropStmt))
    throw wrong('its DROP statement is changed')
}

const SECTIONS: Readonly<Record<string, number>> = {
  TABLE: 2,
  VIEW: 2,
  SEQUENCE: 2,
  FUNCTION: 2,
  TYPE: 2,
  SCHEMA: 2,
  'TABLE DATA': 3,
  'SEQUENCE SET': 3,
  INDEX: 4,
  'FK CONSTRAINT': 4,
  TRIGGER: 4,
  CONSTRAINT: 4,
}

/** Constraints and indexes depend on tables that the archive has, and every table's data belongs to one. */
const checkDependencies = (entries: readonly TocEntry[]): void => {
  const kinds = new Map(entries.map((entry) => [entry.dumpId, entry]))
  const most = Math.max(0, ...entries.slice(0, 1).map(({ dumpId }) => dumpId)) + 100_000_000
  for (const entry of entries) {
    if (entry.dependencies.some((id) => id <= 0 || id > most))
      throw new Broken('corrupt', `Entry ${entry.dumpId} of the table of contents depends on an impossible number`, {
        position: entry.position,
      })
    if (entry.desc !== 'TABLE DATA') continue
    const table = entry.dependencies
      .map((id) => kinds.get(id))
      .find((other) => other !== undefined && other.desc.endsWith('TABLE'))
    if (table !== undefined && (table.tag !== entry.tag || table.namespace !== entry.namespace))
      throw new Broken(
        'inconsistent',
        `Entry ${entry.dumpId} of the table of contents, data of a table, belongs to another table`,
        { position: entry.position },
      )
  }
}

/** Statements of one section in their order, for a drill. Data comes in between, as it is read. */
export const restoreSection = async (
  archive: Archive,
  options: ReadOptions,
  sections: readonly number[],
): Promise<void> => {
  if (options.sink === undefined) return
  for (const entry of archive.entries) {
    if (
      !sections.includes(entry.section) ||
      entry.defn.trim() === '' ||
      /^(DATABASE|DATABASE PROPERTIES|BLOB|BLOB METADATA|STATISTICS DATA)$/.test(entry.desc)
    )
      continue
    await options.sink.statement(entry.defn, `${entry.desc.toLowerCase()} ${entry.tag}`)
  }
}

/** What still waits for its data at the end is missing. */
export const checkAwaited = (archive: Archive, position: number): void => {
  const [first] = archive.awaited.values()
  if (first === undefined) return
  const more = archive.awaited.size - 1
  throw new Broken(
    'cut-off',
    `The file ends at ${at(position)} without the data of ${first.desc === 'TABLE DATA' ? `${first.namespace}.${first.tag}` : first.desc.toLowerCase()}${more === 0 ? '' : ` and ${more} more`}`,
    { position },
  )
}

/** What an archive holds, for the report. */
export const archiveContents = (archive: Archive, format: Format, label: string, compression: string): Contents => {
  const { head, inventory, largeObjects } = archive
  return {
    format,
    label: `${label}, archive version ${head.versionText}`,
    tool: 'pg_dump',
    ...(head.toolVersion === undefined ? {} : { toolVersion: head.toolVersion }),
    ...(head.serverVersion === undefined ? {} : { serverVersion: head.serverVersion }),
    archiveVersion: head.versionText,
    compression,
    databases: head.database === undefined ? [] : [head.database],
    ...(head.created === undefined ? {} : { created: head.created }),
    tables: inventory.tables(),
    objects: inventory.objects,
    extensions: inventory.extensions,
    largeObjects: { ...largeObjects },
    captured: inventory.captured,
    selfChecked: false,
    notes: [],
  }
}
