import { identifier, literal } from '../python/quote.ts'
import { columnSql, createIndexSql, referencesSql, tableSql, type ColumnSpec } from '../script/ddl.ts'
import { entryOf, isTrue, ownOf, textOf, textsOf, type Link, type Range, type Value } from '../script/values.ts'
import type { Dialect, Following } from './follow.ts'

/** TypeORM: `queryRunner.query('…')`, `queryRunner.addColumn('t', new TableColumn({ … }))`. */
export const typeorm: Dialect = {
  handles: ([first = 'queryRunner']) => new Map([[first, { kind: 'queryRunner', steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps
    if (first?.name === 'query') following.out.written(first.args?.[0], at, 'queryRunner.query')
    else if (first?.name === 'manager' || first?.name === 'connection') onManager(steps.slice(1), at, following)
    else if (first?.args !== undefined && !QUIET.test(first.name)) operate(first, at, following)
  },
}

const QUIET =
  /^(?:get|has|start|commit|rollback|connect|release|clearSqlMemory|enableSqlMemory|disableSqlMemory|stream|loadTables)/

/** Rows that are changed through entities: which, is not known. */
const onManager = (steps: readonly Link[], at: Range, { out }: Following): void => {
  const query = steps.find(({ name }) => name === 'query')
  if (query !== undefined) out.written(query.args?.[0], at, 'manager.query')
  else if (
    steps.some(({ name }) => /^(?:save|insert|update|delete|remove|upsert|softDelete|clear|execute)$/.test(name))
  )
    out.mention(at, 'changes rows through entities')
}

const operate = (link: Link, at: Range, { out }: Following): void => {
  const args = link.args ?? []
  const own = link.name.startsWith('createTable') ? entryOf(made(args[0]), 'name') : args[0]
  const plain = textOf(own)
  const label = plain === undefined ? link.name : `${link.name} ${plain}`
  const operation = ownOf(OPERATIONS, link.name)
  if (operation === undefined) out.opaque(at, label, `${link.name} is no operation that is read here`)
  else if (plain === undefined) out.opaque(at, label, 'the name is not known')
  else {
    const sql = operation({ args, table: tableSql(plain), plain })
    if (sql === undefined) out.opaque(at, label, 'a part of it is not constant')
    else out.sql(sql, at, label)
  }
}

type Call = { readonly args: readonly Value[]; readonly table: string; readonly plain: string }

/** What `new TableColumn({ … })` is made of; an object that stands for it is taken as it is. */
const made = (value: Value | undefined): Value | undefined =>
  value?.kind === 'chain' ? value.links.at(-1)?.args?.[0] : value

const TYPES: Readonly<Record<string, string>> = {
  int: 'integer',
  varchar: 'varchar',
  datetime: 'timestamp',
  float: 'double precision',
  string: 'varchar',
}

type Column = { readonly column: ColumnSpec; readonly before: readonly string[]; readonly comes?: string }

const columnIn = (value: Value | undefined, plain: string): Column | undefined => {
  const options = made(value)
  const name = textOf(entryOf(options, 'name'))
  if (name === undefined) return undefined
  const type = textOf(entryOf(options, 'type'))
  const length = entryOf(options, 'length')
  const size = textOf(length) ?? (length?.kind === 'number' ? length.text : undefined)
  const precision = entryOf(options, 'precision')
  const scale = entryOf(options, 'scale')
  const strategy = textOf(entryOf(options, 'generationStrategy'))
  const generated = isTrue(entryOf(options, 'isGenerated')) && strategy !== 'uuid'
  const values = textsOf(entryOf(options, 'enum'))
  const enumName = textOf(entryOf(options, 'enumName')) ?? `${plain}_${name}_enum`
  const isEnum = type === 'enum' || type === 'simple-enum'
  const base = isEnum
    ? identifier(enumName)
    : generated
      ? type === 'bigint'
        ? 'bigserial'
        : 'serial'
      : type === undefined
        ? undefined
        : (ownOf(TYPES, type) ?? type)
  const sized =
    size !== undefined && size !== ''
      ? `(${size})`
      : precision?.kind === 'number'
        ? `(${precision.text}${scale?.kind === 'number' ? `, ${scale.text}` : ''})`
        : ''
  const set = entryOf(options, 'default')
  return {
    before:
      isEnum && values !== undefined
        ? [`CREATE TYPE ${identifier(enumName)} AS ENUM (${values.map(literal).join(', ')})`]
        : [],
    column: {
      name,
      type:
        base === undefined
          ? undefined
          : `${base}${generated || isEnum ? '' : sized}${isTrue(entryOf(options, 'isArray')) ? '[]' : ''}`,
      notNull: !isTrue(entryOf(options, 'isNullable')),
      primary: isTrue(entryOf(options, 'isPrimary')),
      unique: isTrue(entryOf(options, 'isUnique')),
      // TypeORM sends a default as it is written: a text brings its own quotes.
      ...(set === undefined || set.kind === 'null'
        ? strategy === 'uuid'
          ? { default: 'uuid_generate_v4()' }
          : {}
        : {
            default:
              textOf(set) ?? (set.kind === 'number' ? set.text : set.kind === 'boolean' ? String(set.value) : 'NULL'),
          }),
      ...(textOf(entryOf(options, 'asExpression')) === undefined
        ? {}
        : { generated: textOf(entryOf(options, 'asExpression')) }),
    },
  }
}

const items = (value: Value | undefined): readonly Value[] =>
  value?.kind === 'list' ? value.items : value === undefined ? [] : [value]
const keys = (value: Value | undefined): string => (textsOf(value) ?? []).map(identifier).join(', ')
const nameOf = (value: Value | undefined): string | undefined => textOf(value) ?? textOf(entryOf(made(value), 'name'))
const prefixOf = (value: Value | undefined): string => {
  const name = textOf(entryOf(made(value), 'name'))
  return name === undefined ? '' : `CONSTRAINT ${identifier(name)} `
}

const foreignKey = (value: Value): string | undefined => {
  const options = made(value)
  const target = textOf(entryOf(options, 'referencedTableName'))
  if (target === undefined) return undefined
  return `${prefixOf(value)}FOREIGN KEY (${keys(entryOf(options, 'columnNames'))}) ${referencesSql(tableSql(target), textsOf(entryOf(options, 'referencedColumnNames')) ?? [], { onDelete: textOf(entryOf(options, 'onDelete')), onUpdate: textOf(entryOf(options, 'onUpdate')) })}`
}

const index = (value: Value, table: string): string => {
  const options = made(value)
  const where = textOf(entryOf(options, 'where'))
  return createIndexSql({
    name: textOf(entryOf(options, 'name')),
    table,
    keys: (textsOf(entryOf(options, 'columnNames')) ?? []).map(identifier),
    unique: isTrue(entryOf(options, 'isUnique')),
    concurrently: isTrue(entryOf(options, 'isConcurrent')),
    where: where === '' ? undefined : where,
  })
}

const all = <Item>(values: readonly (Item | undefined)[]): readonly Item[] | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? known : undefined
}

const addColumns = ({ args, table, plain }: Call): readonly string[] | undefined =>
  all(items(args[1]).map((value) => columnIn(value, plain)))?.flatMap(({ before, column }) => [
    ...before,
    `ALTER TABLE ${table} ADD COLUMN ${columnSql(column)}`,
  ])

const dropNamed =
  (sql: (table: string, name: string) => string) =>
  ({ args, table }: Call): readonly string[] | undefined =>
    all(items(args[1]).map(nameOf))?.map((name) => sql(table, identifier(name)))

const dropColumns = dropNamed((table, name) => `ALTER TABLE ${table} DROP COLUMN ${name}`)
const dropConstraints = dropNamed((table, name) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
const dropIndices = dropNamed((_, name) => `DROP INDEX ${name}`)

const added =
  (part: (value: Value) => string | undefined) =>
  ({ args, table }: Call): readonly string[] | undefined =>
    all(items(args[1]).map(part))?.map((text) => `ALTER TABLE ${table} ADD ${text}`)

const addForeignKeys = added(foreignKey)
const addUniques = added((value) => `${prefixOf(value)}UNIQUE (${keys(entryOf(made(value), 'columnNames'))})`)
const addChecks = added((value) => `${prefixOf(value)}CHECK (${textOf(entryOf(made(value), 'expression')) ?? 'true'})`)
const addIndices = ({ args, table }: Call): readonly string[] => items(args[1]).map((value) => index(value, table))

const createTable = ({ args, table, plain }: Call): readonly string[] | undefined => {
  const options = made(args[0])
  const columns = all(items(entryOf(options, 'columns')).map((value) => columnIn(value, plain)))
  if (options?.kind !== 'map' || options.open || columns === undefined) return undefined
  const primary = columns.filter(({ column }) => column.primary === true)
  const definitions = columns.map(({ column }) =>
    columnSql(primary.length > 1 ? { ...column, primary: false } : column),
  )
  if (primary.length > 1)
    definitions.push(`PRIMARY KEY (${primary.map(({ column }) => identifier(column.name)).join(', ')})`)
  const foreign = items(entryOf(options, 'foreignKeys')).flatMap((value) => foreignKey(value) ?? [])
  const unique = items(entryOf(options, 'uniques')).map(
    (value) => `UNIQUE (${keys(entryOf(made(value), 'columnNames'))})`,
  )
  return [
    ...columns.flatMap(({ before }) => before),
    `CREATE TABLE ${isTrue(args[1]) ? 'IF NOT EXISTS ' : ''}${table} (${[...definitions, ...unique, ...foreign].join(', ')})`,
    ...items(entryOf(options, 'indices')).map((value) => index(value, table)),
  ]
}

/** A column that changes its type or length is dropped and added again by TypeORM: its values are lost. */
const changeColumn = ({ args, table, plain }: Call): readonly string[] | undefined => {
  const from = nameOf(args[1])
  const to = columnIn(args[2], plain)
  const old = columnIn(args[1], plain)
  if (from === undefined || to === undefined) return undefined
  const alter = `ALTER TABLE ${table} ALTER COLUMN ${identifier(to.column.name)}`
  if (old === undefined || old.column.type !== to.column.type)
    return [
      `ALTER TABLE ${table} DROP COLUMN ${identifier(from)}`,
      ...to.before,
      `ALTER TABLE ${table} ADD COLUMN ${columnSql(to.column)}`,
    ]
  return [
    ...(from === to.column.name
      ? []
      : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to.column.name)}`]),
    ...(old.column.notNull === to.column.notNull
      ? []
      : [`${alter} ${to.column.notNull === true ? 'SET' : 'DROP'} NOT NULL`]),
    ...(old.column.default === to.column.default
      ? []
      : [to.column.default === undefined ? `${alter} DROP DEFAULT` : `${alter} SET DEFAULT ${to.column.default}`]),
  ]
}

const renamed = ({ args, table }: Call): readonly string[] | undefined => {
  const to = nameOf(args[1])
  return to === undefined ? undefined : [`ALTER TABLE ${table} RENAME TO ${identifier(to)}`]
}

const OPERATIONS: Readonly<Record<string, (call: Call) => readonly string[] | undefined>> = {
  createTable,
  dropTable: ({ args, table }) => [`DROP TABLE ${isTrue(args[1]) ? 'IF EXISTS ' : ''}${table}`],
  renameTable: renamed,
  addColumn: addColumns,
  addColumns,
  dropColumn: dropColumns,
  dropColumns,
  renameColumn: ({ args, table }) => {
    const [from, to] = [nameOf(args[1]), nameOf(args[2])]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`]
  },
  changeColumn,
  createIndex: addIndices,
  createIndices: addIndices,
  dropIndex: dropIndices,
  dropIndices,
  createForeignKey: addForeignKeys,
  createForeignKeys: addForeignKeys,
  dropForeignKey: dropConstraints,
  dropForeignKeys: dropConstraints,
  createUniqueConstraint: addUniques,
  createUniqueConstraints: addUniques,
  dropUniqueConstraint: dropConstraints,
  dropUniqueConstraints: dropConstraints,
  createCheckConstraint: addChecks,
  createCheckConstraints: addChecks,
  dropCheckConstraint: dropConstraints,
  createPrimaryKey: ({ args, table }) => [`ALTER TABLE ${table} ADD PRIMARY KEY (${keys(args[1])})`],
  dropPrimaryKey: ({ table, plain }) => [`ALTER TABLE ${table} DROP CONSTRAINT ${identifier(`${plain}_pkey`)}`],
  clearTable: ({ table }) => [`TRUNCATE TABLE ${table}`],
  createSchema: ({ args, table }) => [`CREATE SCHEMA ${isTrue(args[1]) ? 'IF NOT EXISTS ' : ''}${table}`],
  dropSchema: ({ args, table }) => [
    `DROP SCHEMA ${isTrue(args[1]) ? 'IF EXISTS ' : ''}${table}${isTrue(args[2]) ? ' CASCADE' : ''}`,
  ],
}
