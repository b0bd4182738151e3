import { identifier, literal } from '../python/quote.ts'
import {
  columnSql,
  createIndexSql,
  plainDefault,
  referencesSql,
  tableSql,
  UNKNOWN_DEFAULT,
  type ColumnSpec,
} from '../script/ddl.ts'
import {
  entryOf,
  isFalse,
  isTrue,
  ownOf,
  textOf,
  textsOf,
  type Link,
  type Range,
  type Value,
} from '../script/values.ts'
import type { Dialect, Following } from './follow.ts'

/** Sequelize and Umzug: `queryInterface.addColumn('t', 'c', { … })`, `queryInterface.sequelize.query('…')`. */
export const sequelize: Dialect = {
  handles: ([first = 'queryInterface']) => new Map([[first, { kind: 'queryInterface', steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps
    if (first === undefined) return
    if (first.name === 'sequelize') onConnection(steps.slice(1), at, following)
    else if (first.name === 'context')
      sequelize.call({ handle: { kind: '', steps: [] }, steps: steps.slice(1), at }, following)
    else if (first.args !== undefined && !QUIET.test(first.name)) operate(first, at, following)
  },
}

const QUIET = /^(?:describe|show|select|get|quote|rawSelect|tableExists|queryGenerator|bulkInsert$|insert$|upsert$)/

const onConnection = (steps: readonly Link[], at: Range, following: Following): void => {
  const [first] = steps
  if (first?.name === 'query')
    following.out.written(entryOf(first.args?.[0], 'query') ?? first.args?.[0], at, 'sequelize.query')
  else if (first?.name === 'transaction')
    following.follow(
      first.args?.find(({ kind }) => kind === 'function'),
      () => new Map(),
    )
}

const operate = (link: Link, at: Range, { out }: Following): void => {
  const args = link.args ?? []
  const table = nameIn(args[0])
  const label = table === undefined ? link.name : `${link.name} ${table.replaceAll('"', '')}`
  const operation = ownOf(OPERATIONS, link.name)
  if (operation === undefined) out.opaque(at, label, `${link.name} is no operation that is read here`)
  else if (table === undefined) out.opaque(at, label, 'the name is not known')
  else {
    const rough = link.name.startsWith('bulk')
    const sql = operation({ args, table, plain: textOf(args[0]) ?? textOf(entryOf(args[0], 'tableName')) ?? '' })
    if (sql === undefined) out.opaque(at, label, 'a part of it is not constant')
    else out.sql(sql, at, label, rough)
  }
}

const nameIn = (value: Value | undefined): string | undefined => {
  const plain = textOf(value)
  if (plain !== undefined) return identifier(plain)
  const name = textOf(entryOf(value, 'tableName'))
  return name === undefined ? undefined : tableSql(name, textOf(entryOf(value, 'schema')))
}

type Call = { readonly args: readonly Value[]; readonly table: string; readonly plain: string }

const TYPES: Readonly<Record<string, string>> = {
  TEXT: 'text',
  CITEXT: 'citext',
  INTEGER: 'integer',
  BIGINT: 'bigint',
  SMALLINT: 'smallint',
  TINYINT: 'smallint',
  FLOAT: 'double precision',
  REAL: 'real',
  DOUBLE: 'double precision',
  BOOLEAN: 'boolean',
  DATE: 'timestamptz',
  DATEONLY: 'date',
  TIME: 'time',
  NOW: 'timestamptz',
  UUID: 'uuid',
  JSON: 'json',
  JSONB: 'jsonb',
  BLOB: 'bytea',
  HSTORE: 'hstore',
  INET: 'inet',
  CIDR: 'cidr',
  MACADDR: 'macaddr',
  GEOMETRY: 'geometry',
  GEOGRAPHY: 'geography',
  TSVECTOR: 'tsvector',
}

/** `Sequelize.STRING(100)`, `DataTypes.ARRAY(DataTypes.TEXT)`, `'VARCHAR(20)'`. */
const typeIn = (value: Value | undefined): string | undefined => {
  const written = textOf(value)
  if (written !== undefined) return written
  if (value?.kind !== 'chain') return undefined
  const link = [...value.links].reverse().find(({ name }) => /^[A-Z]+$/.test(name))
  if (link === undefined) return undefined
  const [first, second] = link.args ?? []
  const size = first?.kind === 'number' ? `(${first.text}${second?.kind === 'number' ? `, ${second.text}` : ''})` : ''
  switch (link.name) {
    case 'STRING':
    case 'CHAR':
      return `${link.name === 'CHAR' ? 'char' : 'varchar'}${size === '' ? '(255)' : size}`
    case 'DECIMAL':
    case 'NUMERIC':
      return `numeric${size}`
    case 'ARRAY': {
      const inner = typeIn(first)
      return inner === undefined ? undefined : `${inner}[]`
    }
    default:
      return ownOf(TYPES, link.name)
  }
}

/** An enum has a type of its own, named after the table and the column. */
const enumIn = (
  value: Value | undefined,
  plain: string,
  name: string,
): { readonly type: string; readonly create: string } | undefined => {
  const type = value?.kind === 'map' ? entryOf(value, 'type') : value
  const link = type?.kind === 'chain' ? type.links.find((each) => each.name === 'ENUM') : undefined
  if (link === undefined) return undefined
  const given = link.args ?? []
  const values =
    (given.length === 1 ? textsOf(given[0]) : undefined) ??
    textsOf(entryOf(value, 'values')) ??
    given.flatMap((each) => textOf(each) ?? [])
  const enumType = identifier(`enum_${plain}_${name}`)
  return { type: enumType, create: `CREATE TYPE ${enumType} AS ENUM (${values.map(literal).join(', ')})` }
}

const defaultIn = (value: Value | undefined): string | undefined => {
  if (value === undefined || value.kind === 'null') return undefined
  if (value.kind !== 'chain') return plainDefault(value) ?? UNKNOWN_DEFAULT
  const last = value.links.at(-1)
  if (last?.name === 'NOW') return 'CURRENT_TIMESTAMP'
  // What Sequelize makes up itself is no default of the database.
  if (last?.name === 'UUIDV4' || last?.name === 'UUIDV1') return undefined
  if (last?.name === 'literal') return textOf(last.args?.[0]) ?? UNKNOWN_DEFAULT
  if (last?.name === 'fn' && textOf(last.args?.[0]) !== undefined && last.args?.length === 1)
    return `${textOf(last.args[0]) ?? ''}()`
  return UNKNOWN_DEFAULT
}

const referencesIn = (value: Value): string | undefined => {
  const references = entryOf(value, 'references')
  const model = entryOf(references, 'model') ?? references
  const table = nameIn(model)
  if (references === undefined || table === undefined) return undefined
  const key = textOf(entryOf(references, 'key')) ?? textOf(entryOf(value, 'referencesKey'))
  return referencesSql(table, key === undefined ? [] : [key], {
    onDelete: textOf(entryOf(value, 'onDelete')),
    onUpdate: textOf(entryOf(value, 'onUpdate')),
  })
}

const columnIn = (
  plain: string,
  name: string,
  value: Value,
): { readonly column: ColumnSpec; readonly before: readonly string[] } => {
  const made = enumIn(value, plain, name)
  const own = value.kind === 'map' ? entryOf(value, 'type') : value
  const type = made?.type ?? typeIn(own)
  const auto = isTrue(entryOf(value, 'autoIncrement'))
  return {
    before: made === undefined ? [] : [made.create],
    column: {
      name: textOf(entryOf(value, 'field')) ?? name,
      type: auto ? (type === 'bigint' ? 'bigserial' : 'serial') : type,
      notNull: isFalse(entryOf(value, 'allowNull')),
      primary: isTrue(entryOf(value, 'primaryKey')),
      unique: isTrue(entryOf(value, 'unique')),
      default: defaultIn(entryOf(value, 'defaultValue')),
      references: referencesIn(value),
    },
  }
}

const fieldsIn = (value: Value | undefined): readonly string[] => {
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value]
  return items.map((item) => {
    const name = textOf(item) ?? textOf(entryOf(item, 'name')) ?? textOf(entryOf(item, 'attribute'))
    return name === undefined ? '(true)' : identifier(name)
  })
}

/** The list of columns stands second, or as `fields` among the options. */
const indexParts = ([, second, third]: readonly Value[]): {
  readonly fields: Value | undefined
  readonly options: Value | undefined
} =>
  second?.kind === 'map' ? { fields: entryOf(second, 'fields'), options: second } : { fields: second, options: third }

const indexNameOf = (plain: string, fields: Value | undefined): string | undefined => {
  const names = textsOf(fields)
  return names === undefined ? undefined : `${plain}_${names.join('_')}`
}

const whole = (where: Value | undefined): string =>
  where === undefined || (where.kind === 'map' && where.entries.size === 0 && !where.open) || where.kind === 'null'
    ? ''
    : ' WHERE "id" = 0'

const OPERATIONS: Readonly<Record<string, (call: Call) => readonly string[] | undefined>> = {
  createTable: ({ args, table, plain }) => {
    const [, columns] = args
    if (columns?.kind !== 'map' || columns.open) return undefined
    const parts = [...columns.entries].map(([name, value]) => columnIn(plain, name, value))
    const keys = parts.filter(({ column }) => column.primary === true)
    const definitions = parts.map(({ column }) =>
      columnSql(
        keys.length > 1
          ? { ...column, primary: false, notNull: column.notNull === true || column.primary === true }
          : column,
      ),
    )
    if (keys.length > 1)
      definitions.push(`PRIMARY KEY (${keys.map(({ column }) => identifier(column.name)).join(', ')})`)
    return [...parts.flatMap(({ before }) => before), `CREATE TABLE IF NOT EXISTS ${table} (${definitions.join(', ')})`]
  },
  dropTable: ({ table, args }) => [
    `DROP TABLE IF EXISTS ${table}${isTrue(entryOf(args[1], 'cascade')) ? ' CASCADE' : ''}`,
  ],
  renameTable: ({ args, table }) => {
    const to = textOf(args[1])
    return to === undefined ? undefined : [`ALTER TABLE ${table} RENAME TO ${identifier(to)}`]
  },
  addColumn: ({ args, table, plain }) => {
    const name = textOf(args[1])
    const [, , value] = args
    if (name === undefined || value === undefined) return undefined
    const { column, before } = columnIn(plain, name, value)
    return [...before, `ALTER TABLE ${table} ADD COLUMN ${columnSql(column)}`]
  },
  removeColumn: ({ args, table }) => {
    const name = textOf(args[1])
    return name === undefined ? undefined : [`ALTER TABLE ${table} DROP COLUMN ${identifier(name)}`]
  },
  renameColumn: ({ args, table }) => {
    const [from, to] = [textOf(args[1]), textOf(args[2])]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`]
  },
  // Sequelize sends NOT NULL, default, UNIQUE and the type, each as its own part.
  changeColumn: ({ args, table, plain }) => {
    const name = textOf(args[1])
    const [, , value] = args
    if (name === undefined || value === undefined) return undefined
    const { column, before } = columnIn(plain, name, value)
    const alter = `ALTER TABLE ${table} ALTER COLUMN ${identifier(name)}`
    return [
      ...before,
      `${alter} ${column.notNull === true ? 'SET' : 'DROP'} NOT NULL`,
      ...(column.default === undefined
        ? column.references === undefined
          ? [`${alter} DROP DEFAULT`]
          : []
        : [`${alter} SET DEFAULT ${column.default}`]),
      ...(column.unique === true ? [`ALTER TABLE ${table} ADD UNIQUE (${identifier(name)})`] : []),
      ...(column.type === undefined || column.references !== undefined
        ? []
        : [`${alter} TYPE ${column.type}${before.length > 0 ? ` USING (${identifier(name)}::${column.type})` : ''}`]),
      ...(column.references === undefined
        ? []
        : [`ALTER TABLE ${table} ADD FOREIGN KEY (${identifier(name)}) ${column.references}`]),
    ]
  },
  addIndex: ({ args, table, plain }) => {
    const { fields, options } = indexParts(args)
    return [
      createIndexSql({
        name: textOf(entryOf(options, 'name')) ?? textOf(entryOf(options, 'indexName')) ?? indexNameOf(plain, fields),
        table,
        keys: fieldsIn(fields),
        unique:
          isTrue(entryOf(options, 'unique')) ||
          textOf(entryOf(options, 'type'))?.toUpperCase() === 'UNIQUE' ||
          textOf(entryOf(options, 'indicesType'))?.toUpperCase() === 'UNIQUE',
        concurrently: isTrue(entryOf(options, 'concurrently')),
        method: textOf(entryOf(options, 'using')),
        where: entryOf(options, 'where') === undefined ? undefined : '(true)',
      }),
    ]
  },
  removeIndex: ({ args, plain }) => {
    const name = textOf(args[1]) ?? indexNameOf(plain, args[1])
    return name === undefined
      ? undefined
      : [`DROP INDEX ${isTrue(entryOf(args[2], 'concurrently')) ? 'CONCURRENTLY ' : ''}IF EXISTS ${identifier(name)}`]
  },
  addConstraint: ({ args, table, plain }) => {
    const options = args[1]?.kind === 'map' ? args[1] : args[2]
    const fields = entryOf(options, 'fields') ?? args[1]
    const kind = textOf(entryOf(options, 'type'))?.toLowerCase()
    const keys = fieldsIn(fields).join(', ')
    const name = textOf(entryOf(options, 'name'))
    const prefix = name === undefined ? '' : `CONSTRAINT ${identifier(name)} `
    const references = entryOf(options, 'references')
    const target = nameIn(entryOf(references, 'table'))
    const field = textOf(entryOf(references, 'field'))
    void plain
    switch (kind) {
      case 'unique':
        return [`ALTER TABLE ${table} ADD ${prefix}UNIQUE (${keys})`]
      case 'primary key':
        return [`ALTER TABLE ${table} ADD ${prefix}PRIMARY KEY (${keys})`]
      case 'check':
        return [`ALTER TABLE ${table} ADD ${prefix}CHECK (true)`]
      case 'foreign key':
        return target === undefined
          ? undefined
          : [
              `ALTER TABLE ${table} ADD ${prefix}FOREIGN KEY (${keys}) ${referencesSql(target, field === undefined ? [] : [field], { onDelete: textOf(entryOf(options, 'onDelete')), onUpdate: textOf(entryOf(options, 'onUpdate')) })}`,
            ]
      case undefined:
      default:
        return undefined
    }
  },
  removeConstraint: ({ args, table }) => {
    const name = textOf(args[1])
    return name === undefined ? undefined : [`ALTER TABLE ${table} DROP CONSTRAINT ${identifier(name)}`]
  },
  createSchema: ({ table }) => [`CREATE SCHEMA ${table}`],
  dropSchema: ({ table }) => [`DROP SCHEMA IF EXISTS ${table} CASCADE`],
  bulkUpdate: ({ args, table }) => [`UPDATE ${table} SET "id" = "id"${whole(args[2])}`],
  bulkDelete: ({ args, table }) => [`DELETE FROM ${table}${whole(args[1])}`],
}
