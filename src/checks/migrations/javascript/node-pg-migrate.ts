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
import { entryOf, isFalse, isTrue, ownOf, textOf, textsOf, type Range, type Value } from '../script/values.ts'
import type { Dialect, Following } from './follow.ts'

/** node-pg-migrate: `pgm.addColumn('t', { c: 'text' })`, `pgm.sql('…')`. */
export const nodePgMigrate: Dialect = {
  handles: ([first = 'pgm']) => new Map([[first, { kind: 'pgm', steps: [] }]]),
  call: ({ steps, at }, following) => {
    const [first] = steps
    if (first === undefined) return
    const args = first.args ?? []
    if (first.name === 'db') {
      const [, query] = steps
      if (query?.name === 'query' || query?.name === 'select')
        following.out.written(query.args?.[0], at, 'pgm.db.query')
      return
    }
    if (first.args === undefined || QUIET.has(first.name)) return
    const table = nameIn(args[0])
    const label = table === undefined ? first.name : `${first.name} ${table.replaceAll('"', '')}`
    const operation = ownOf(OPERATIONS, first.name)
    if (operation === undefined) following.out.opaque(at, label, `${first.name} is no operation that is read here`)
    else operation({ args, table, at, label, following })
  },
}

const QUIET: ReadonlySet<string> = new Set(['noTransaction', 'func', 'toSchemaName', 'setSequence', 'comment'])

/** A name, with its schema where it is `{ schema, name }`, in quotes. */
const nameIn = (value: Value | undefined): string | undefined => {
  const plain = textOf(value)
  if (plain !== undefined) return identifier(plain)
  const name = textOf(entryOf(value, 'name'))
  return name === undefined ? undefined : tableSql(name, textOf(entryOf(value, 'schema')))
}

type Call = {
  readonly args: readonly Value[]
  /** In quotes; undefined where it is not known. */
  readonly table: string | undefined
  readonly at: Range
  readonly label: string
  readonly following: Following
}

const withTable =
  (then: (call: Call & { readonly table: string }) => readonly string[] | undefined) =>
  (call: Call): void => {
    const { table, at, label, following } = call
    const sql = table === undefined ? undefined : then({ ...call, table })
    if (sql === undefined)
      following.out.opaque(at, label, table === undefined ? 'the name is not known' : 'a part of it is not constant')
    else following.out.sql(sql, at, label)
  }

const SHORT: Readonly<Record<string, string>> = {
  id: 'serial',
  int: 'integer',
  string: 'text',
  float: 'real',
  double: 'double precision',
  datetime: 'timestamp',
  bool: 'boolean',
}

const typeIn = (value: Value | undefined): string | undefined => {
  const type = textOf(value)
  return type === undefined ? undefined : (ownOf(SHORT, type) ?? type)
}

/** `pgm.func('now()')` is SQL, a text is a text. */
const defaultIn = (value: Value): string => {
  if (value.kind !== 'chain') return plainDefault(value) ?? UNKNOWN_DEFAULT
  const last = value.links.at(-1)
  return last?.name === 'func' ? (textOf(last.args?.[0]) ?? UNKNOWN_DEFAULT) : UNKNOWN_DEFAULT
}

const referencesIn = (value: Value): string | undefined => {
  const references = entryOf(value, 'references')
  if (references === undefined) return undefined
  const written = textOf(references)
  const rules = { onDelete: textOf(entryOf(value, 'onDelete')), onUpdate: textOf(entryOf(value, 'onUpdate')) }
  const match = /^"?([\w.]+)"?\s*(?:\(\s*"?(\w+)"?\s*\))?$/.exec(written ?? '')
  if (match !== null) return referencesSql(tableSql(match[1] ?? ''), match[2] === undefined ? [] : [match[2]], rules)
  const target = nameIn(references)
  return target === undefined ? undefined : referencesSql(target, [], rules)
}

const columnIn = (name: string, value: Value): ColumnSpec => {
  const type = typeIn(value) ?? typeIn(entryOf(value, 'type'))
  const set = entryOf(value, 'default')
  const generated = entryOf(value, 'expressionGenerated')
  const primary = isTrue(entryOf(value, 'primaryKey')) || textOf(value) === 'id'
  return {
    name,
    type,
    notNull: isTrue(entryOf(value, 'notNull')),
    primary,
    unique: isTrue(entryOf(value, 'unique')),
    check: textOf(entryOf(value, 'check')),
    references: referencesIn(value),
    ...(set === undefined || set.kind === 'null' ? {} : { default: defaultIn(set) }),
    ...(generated === undefined ? {} : { generated: textOf(generated) ?? 'NULL' }),
    ...(entryOf(value, 'sequenceGenerated') === undefined ? {} : { identity: true }),
  }
}

const columnsIn = (value: Value | undefined): readonly ColumnSpec[] | undefined =>
  value?.kind === 'map' && !value.open ? [...value.entries].map(([name, each]) => columnIn(name, each)) : undefined

const cascade = (options: Value | undefined): string => (isTrue(entryOf(options, 'cascade')) ? ' CASCADE' : '')
const ifExists = (options: Value | undefined): string => (isTrue(entryOf(options, 'ifExists')) ? 'IF EXISTS ' : '')
const ifNotExists = (options: Value | undefined): string =>
  isTrue(entryOf(options, 'ifNotExists')) ? 'IF NOT EXISTS ' : ''

const addColumns = withTable(({ args, table }) => {
  const columns = columnsIn(args[1])
  const clause = ifNotExists(args[2])
  return columns === undefined
    ? undefined
    : [`ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${clause}${columnSql(column)}`).join(', ')}`]
})

const dropColumns = withTable(({ args, table }) => {
  const names = textsOf(args[1]) ?? (args[1]?.kind === 'map' ? [...args[1].entries.keys()] : undefined)
  return names === undefined
    ? undefined
    : [
        `ALTER TABLE ${table} ${names.map((name) => `DROP COLUMN ${ifExists(args[2])}${identifier(name)}${cascade(args[2])}`).join(', ')}`,
      ]
})

const keysIn = (value: Value | undefined): readonly string[] => {
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value]
  return items.map((item) => {
    const name = textOf(item) ?? textOf(entryOf(item, 'name'))
    return name === undefined ? '(true)' : /^\w+$/.test(name) ? identifier(name) : `(${name})`
  })
}

const indexName = (table: string, value: Value | undefined, unique: boolean): string | undefined => {
  const names = textsOf(value)
  const plain = table.replaceAll('"', '').split('.').at(-1) ?? ''
  return names === undefined ? undefined : `${plain}_${names.join('_')}_${unique ? 'unique_' : ''}index`
}

const createIndex = withTable(({ args, table }) => {
  const [, columns, options] = args
  const unique = isTrue(entryOf(options, 'unique'))
  return [
    createIndexSql({
      name: textOf(entryOf(options, 'name')) ?? indexName(table, columns, unique),
      table,
      keys: keysIn(columns),
      unique,
      concurrently: isTrue(entryOf(options, 'concurrently')),
      ifNotExists: isTrue(entryOf(options, 'ifNotExists')),
      method: textOf(entryOf(options, 'method')),
      where: entryOf(options, 'where') === undefined ? undefined : (textOf(entryOf(options, 'where')) ?? '(true)'),
    }),
  ]
})

const dropIndex = withTable(({ args, table }) => {
  const [, columns, options] = args
  const name = textOf(entryOf(options, 'name')) ?? indexName(table, columns, isTrue(entryOf(options, 'unique')))
  const schema = table.includes('.') ? `${table.split('.')[0] ?? ''}.` : ''
  return name === undefined
    ? undefined
    : [
        `DROP INDEX ${isTrue(entryOf(options, 'concurrently')) ? 'CONCURRENTLY ' : ''}${ifExists(options)}${schema}${identifier(name)}${cascade(options)}`,
      ]
})

const constraintsIn = (options: Value | undefined): readonly string[] | undefined => {
  const written = textOf(options)
  if (written !== undefined) return [written]
  if (options?.kind !== 'map' || options.open) return undefined
  const keys = (value: Value | undefined): string => (textsOf(value) ?? []).map(identifier).join(', ')
  const list = (value: Value | undefined): readonly Value[] =>
    value === undefined
      ? []
      : value.kind === 'list' && value.items.some(({ kind }) => kind !== 'text')
        ? value.items
        : [value]
  return [
    ...list(entryOf(options, 'check')).map((each) => `CHECK (${textOf(each) ?? 'true'})`),
    ...list(entryOf(options, 'unique')).map((each) => `UNIQUE (${keys(each)})`),
    ...(entryOf(options, 'primaryKey') === undefined ? [] : [`PRIMARY KEY (${keys(entryOf(options, 'primaryKey'))})`]),
    ...list(entryOf(options, 'foreignKeys')).map(
      (each) => `FOREIGN KEY (${keys(entryOf(each, 'columns'))}) ${referencesIn(each) ?? ''}`,
    ),
    ...(entryOf(options, 'exclude') === undefined ? [] : [`EXCLUDE ${textOf(entryOf(options, 'exclude')) ?? ''}`]),
  ]
}

const alterColumn = withTable(({ args, table }) => {
  const name = textOf(args[1])
  const options = args[2]
  if (name === undefined || options?.kind !== 'map' || options.open) return undefined
  const alter = `ALTER TABLE ${table} ALTER COLUMN ${identifier(name)}`
  const [type, set, notNull, using] = [
    typeIn(entryOf(options, 'type')),
    entryOf(options, 'default'),
    entryOf(options, 'notNull'),
    textOf(entryOf(options, 'using')),
  ]
  if (options.entries.has('type') && type === undefined) return undefined
  return [
    ...(set === undefined
      ? []
      : [set.kind === 'null' ? `${alter} DROP DEFAULT` : `${alter} SET DEFAULT ${defaultIn(set)}`]),
    ...(type === undefined ? [] : [`${alter} SET DATA TYPE ${type}${using === undefined ? '' : ` USING ${using}`}`]),
    ...(isTrue(notNull) || isFalse(entryOf(options, 'allowNull')) ? [`${alter} SET NOT NULL`] : []),
    ...(isFalse(notNull) || notNull?.kind === 'null' || isTrue(entryOf(options, 'allowNull'))
      ? [`${alter} DROP NOT NULL`]
      : []),
  ]
})

const dropped = (what: string) =>
  withTable(({ args, table }) => [`DROP ${what} ${ifExists(args[1])}${table}${cascade(args[1])}`])

const renamed = (what: string) =>
  withTable(({ args, table }) => {
    const to = textOf(args[1])
    return to === undefined ? undefined : [`ALTER ${what} ${table} RENAME TO ${identifier(to)}`]
  })

const dropRoutine = withTable(({ args, table }) => [`DROP FUNCTION ${ifExists(args[2])}${table}${cascade(args[2])}`])

const OPERATIONS: Readonly<Record<string, (call: Call) => void>> = {
  sql: ({ args, at, following }) => following.out.written(args[0], at, 'pgm.sql'),
  createTable: withTable(({ args, table }) => {
    const columns = columnsIn(args[1])
    const constraints = entryOf(args[2], 'constraints')
    const more = constraints === undefined ? [] : (constraintsIn(constraints) ?? [])
    return columns === undefined
      ? undefined
      : [`CREATE TABLE ${ifNotExists(args[2])}${table} (${[...columns.map(columnSql), ...more].join(', ')})`]
  }),
  dropTable: dropped('TABLE'),
  renameTable: renamed('TABLE'),
  alterTable: withTable(({ args, table }) => {
    const level = textOf(entryOf(args[1], 'levelSecurity'))
    return level === undefined ? undefined : [`ALTER TABLE ${table} ${level.toUpperCase()} ROW LEVEL SECURITY`]
  }),
  addColumn: addColumns,
  addColumns,
  dropColumn: dropColumns,
  dropColumns,
  renameColumn: withTable(({ args, table }) => {
    const [from, to] = [textOf(args[1]), textOf(args[2])]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`]
  }),
  alterColumn,
  createIndex,
  addIndex: createIndex,
  dropIndex,
  addConstraint: withTable(({ args, table }) => {
    const name = textOf(args[1])
    const constraints = constraintsIn(args[2])
    const prefix = name === undefined ? '' : `CONSTRAINT ${identifier(name)} `
    return constraints?.map((constraint) => `ALTER TABLE ${table} ADD ${prefix}${constraint}`)
  }),
  createConstraint: (call) => OPERATIONS['addConstraint']?.(call),
  dropConstraint: withTable(({ args, table }) => {
    const name = textOf(args[1])
    return name === undefined
      ? undefined
      : [`ALTER TABLE ${table} DROP CONSTRAINT ${ifExists(args[2])}${identifier(name)}${cascade(args[2])}`]
  }),
  renameConstraint: withTable(({ args, table }) => {
    const [from, to] = [textOf(args[1]), textOf(args[2])]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER TABLE ${table} RENAME CONSTRAINT ${identifier(from)} TO ${identifier(to)}`]
  }),
  createType: withTable(({ args, table }) => {
    const values = textsOf(args[1])
    if (values !== undefined) return [`CREATE TYPE ${table} AS ENUM (${values.map(literal).join(', ')})`]
    return args[1]?.kind === 'map'
      ? [
          `CREATE TYPE ${table} AS (${[...args[1].entries].map(([name, type]) => `${identifier(name)} ${typeIn(type) ?? 'text'}`).join(', ')})`,
        ]
      : undefined
  }),
  dropType: dropped('TYPE'),
  renameType: renamed('TYPE'),
  renameTypeValue: withTable(({ args, table }) => {
    const [from, to] = [textOf(args[1]), textOf(args[2])]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER TYPE ${table} RENAME VALUE ${literal(from)} TO ${literal(to)}`]
  }),
  addTypeValue: withTable(({ args, table }) => {
    const value = textOf(args[1])
    const before = textOf(entryOf(args[2], 'before'))
    const after = textOf(entryOf(args[2], 'after'))
    return value === undefined
      ? undefined
      : [
          `ALTER TYPE ${table} ADD VALUE ${ifNotExists(args[2])}${literal(value)}${before === undefined ? '' : ` BEFORE ${literal(before)}`}${after === undefined ? '' : ` AFTER ${literal(after)}`}`,
        ]
  }),
  createExtension: ({ args, at, label, following }) => {
    const names = textsOf(args[0])
    if (names === undefined) following.out.opaque(at, label, 'its name is not constant')
    else
      following.out.sql(
        names.map((name) => `CREATE EXTENSION ${ifNotExists(args[1])}${identifier(name)}`),
        at,
        label,
      )
  },
  dropExtension: dropped('EXTENSION'),
  createSchema: withTable(({ args, table }) => [`CREATE SCHEMA ${ifNotExists(args[1])}${table}`]),
  dropSchema: dropped('SCHEMA'),
  renameSchema: renamed('SCHEMA'),
  createSequence: withTable(({ args, table }) => [`CREATE SEQUENCE ${ifNotExists(args[1])}${table}`]),
  dropSequence: dropped('SEQUENCE'),
  createView: withTable(({ args, table }) => {
    const body = textOf(args[2])
    return body === undefined
      ? undefined
      : [
          `CREATE ${isTrue(entryOf(args[1], 'replace')) ? 'OR REPLACE ' : ''}VIEW ${table} AS ${body.replace(/;\s*$/, '')}`,
        ]
  }),
  dropView: dropped('VIEW'),
  createMaterializedView: withTable(({ args, table }) => {
    const body = textOf(args[2])
    return body === undefined
      ? undefined
      : [`CREATE MATERIALIZED VIEW ${ifNotExists(args[1])}${table} AS ${body.replace(/;\s*$/, '')}`]
  }),
  dropMaterializedView: dropped('MATERIALIZED VIEW'),
  refreshMaterializedView: withTable(({ args, table }) => [
    `REFRESH MATERIALIZED VIEW ${isTrue(entryOf(args[1], 'concurrently')) ? 'CONCURRENTLY ' : ''}${table}`,
  ]),
  dropFunction: dropRoutine,
  dropTrigger: withTable(({ args, table }) => {
    const name = textOf(args[1])
    return name === undefined
      ? undefined
      : [`DROP TRIGGER ${ifExists(args[2])}${identifier(name)} ON ${table}${cascade(args[2])}`]
  }),
  dropPolicy: withTable(({ args, table }) => {
    const name = textOf(args[1])
    return name === undefined ? undefined : [`DROP POLICY ${ifExists(args[2])}${identifier(name)} ON ${table}`]
  }),
}
