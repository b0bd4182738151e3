import { NO_OBJECTS, fullName, type Captured, type ObjectCounts, type Table } from './contents.ts'
import {
  readAttachPartition,
  readCreateTable,
  readIdentifier,
  type QualifiedName,
  type TableDefinition,
} from './ddl.ts'

/** What a reader has seen so far, put together table by table. */
export type Inventory = {
  /** Takes one statement of DDL into account; data statements are nothing to it. */
  statement(text: string): void
  count(kind: keyof ObjectCounts): void
  extension(name: string): void
  /** The data of a table came by. */
  data(
    table: QualifiedName,
    found: {
      readonly columns: readonly string[] | undefined
      readonly rows: number
      readonly bytes: number
      readonly captured?: Captured | undefined
    },
  ): void
  definition(table: QualifiedName): TableDefinition | undefined
  /** SQL types of the given columns, where the table was defined with them. */
  types(table: QualifiedName, columns: readonly string[]): readonly (string | undefined)[]
  /** Statements that follow are about this database. */
  inDatabase(name: string | undefined): void
  tables(): readonly Table[]
  readonly objects: ObjectCounts
  readonly extensions: readonly string[]
  readonly captured: ReadonlyMap<string, Captured>
}

type Mutable = { -readonly [Key in keyof Table]: Table[Key] }

export const createInventory = (): Inventory => {
  const definitions = new Map<string, TableDefinition>()
  const tables = new Map<string, Mutable>()
  const objects: { -readonly [Key in keyof ObjectCounts]: number } = { ...NO_OBJECTS }
  const extensions: string[] = []
  const captured = new Map<string, Captured>()
  const parents = new Map<string, string>()
  let database: string | undefined

  const keyOf = (table: QualifiedName): string => JSON.stringify([database, table.schema, table.name])

  const entryOf = (table: QualifiedName): Mutable => {
    const key = keyOf(table)
    const known = tables.get(key)
    if (known !== undefined) return known
    const entry: Mutable = {
      ...(database === undefined ? {} : { database }),
      ...(table.schema === undefined ? {} : { schema: table.schema }),
      name: table.name,
      columns: [],
    }
    tables.set(key, entry)
    return entry
  }

  const statement = (text: string): void => {
    const head = text.slice(0, 300).replace(/\s+/g, ' ').toUpperCase()
    if (/^CREATE (UNLOGGED |TEMPORARY |TEMP |FOREIGN )*TABLE /.test(head)) {
      const definition = readCreateTable(text)
      if (definition === undefined) return
      definitions.set(keyOf(definition.table), definition)
      const entry = entryOf(definition.table)
      entry.columns = definition.columns.map(({ name }) => name)
      entry.defined = true
      if (definition.partitioned || definition.foreign) entry.holdsNoRows = true
      for (const part of text.matchAll(/^\s*(?:CONSTRAINT .*)?FOREIGN KEY\b/gim))
        if (part[0] !== '') objects.foreignKeys++
      for (const part of text.matchAll(/^\s*(UNIQUE |FULLTEXT |SPATIAL )?KEY\b/gim))
        if (part[0] !== '') objects.indexes++
    } else if (/^CREATE (UNIQUE )?INDEX /.test(head)) objects.indexes++
    else if (head.startsWith('ALTER TABLE ')) {
      const attach = readAttachPartition(text)
      if (attach !== undefined) parents.set(keyOf(attach.child), keyOf(attach.parent))
      const constraint = /\bADD CONSTRAINT\s/i.exec(text.slice(0, 2000))
      if (constraint === null) return
      const name = readIdentifier(text, constraint.index + constraint[0].length)
      const rest = name === undefined ? '' : text.slice(name.end)
      if (/^\s+FOREIGN KEY\b/i.test(rest)) objects.foreignKeys++
      else objects.constraints++
    } else if (/^CREATE (OR REPLACE )?(CONSTRAINT )?TRIGGER /.test(head)) objects.triggers++
    else if (/^CREATE (OR REPLACE )?(RECURSIVE |MATERIALIZED |FORCE )*VIEW /.test(head)) objects.views++
    else if (/^CREATE (OR REPLACE )?(FUNCTION|PROCEDURE|AGGREGATE) /.test(head)) objects.functions++
    else if (head.startsWith('CREATE SEQUENCE ')) objects.sequences++
    else if (head.startsWith('CREATE EXTENSION ')) {
      const name = /^CREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?("?)([\w-]+)\1/i.exec(text)?.[2]
      if (name !== undefined) extensions.push(name)
    }
  }

  /** The rows of a partitioned table are those of its partitions. */
  const listTables = (): readonly Table[] => {
    const sums = new Map<string, number>()
    for (const [key, { rows }] of tables) {
      const seen = new Set<string>()
      if (rows === undefined) continue
      for (let up = parents.get(key); up !== undefined && !seen.has(up); up = parents.get(up)) {
        seen.add(up)
        sums.set(up, (sums.get(up) ?? 0) + rows)
      }
    }
    return [...tables].map(([key, table]) => {
      const below = sums.get(key)
      return below === undefined || table.rows !== undefined ? table : { ...table, rows: below, ofPartitions: true }
    })
  }

  return {
    statement,
    count(kind) {
      objects[kind]++
    },
    extension(name) {
      extensions.push(name)
    },
    data(table, found) {
      const entry = entryOf(table)
      entry.rows = (entry.rows ?? 0) + found.rows
      entry.bytes = (entry.bytes ?? 0) + found.bytes
      if (entry.columns.length === 0 && found.columns !== undefined) entry.columns = found.columns
      if (found.captured !== undefined) captured.set(fullName(table), found.captured)
    },
    definition: (table) => definitions.get(keyOf(table)),
    types(table, columns) {
      const definition = definitions.get(keyOf(table))
      return columns.map((column) => definition?.columns.find(({ name }) => name === column)?.type)
    },
    inDatabase(name) {
      database = name
    },
    tables: listTables,
    objects,
    extensions,
    captured,
  }
}
