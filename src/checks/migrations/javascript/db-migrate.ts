import { identifier } from '../python/quote.ts'
import {
  columnSql,
  createIndexSql,
  plainDefault,
  referencesSql,
  tableSql,
  UNKNOWN_DEFAULT,
  type ColumnSpec,
} from '../script/ddl.ts'
import { entryOf, isFalse, isTrue, ownOf, textOf, textsOf, type Value } from '../script/values.ts'
import type { Dialect } from './follow.ts'

/** db-migrate: `db.runSql('…')`, `db.addColumn('t', 'c', { … })`. Its functions take a callback last, or give a promise. */
export const dbMigrate: Dialect = {
  handles: ([first = 'db']) => new Map([[first, { kind: 'db', steps: [] }]]),
  call: ({ steps: [first, second], at }, { out, follow }) => {
    if (first === undefined) return
    // `db.runSql.bind(db, '…')` is what async.series() calls later.
    const bound = first.args === undefined && second?.name === 'bind'
    const args = bound ? (second.args ?? []).slice(1) : first.args
    if (args === undefined) return
    const { name } = first
    const plain = textOf(args[0])
    const label = plain === undefined || SQL.has(name) ? `db.${name}` : `db.${name} ${plain}`
    if (SQL.has(name)) out.written(args[0], at, label)
    else if (name === 'insert') out.mention(at, label)
    else if (!QUIET.has(name)) {
      const operation = ownOf(OPERATIONS, name)
      const sql = operation === undefined || plain === undefined ? undefined : operation(args, tableSql(plain), plain)
      if (sql === undefined)
        out.opaque(
          at,
          label,
          operation === undefined ? `${name} is no operation that is read here` : 'a part of it is not constant',
        )
      else out.sql(sql, at, label)
    }
    // What a callback does comes afterwards.
    for (const argument of args) follow(argument, () => new Map())
  },
}

const SQL: ReadonlySet<string> = new Set(['runSql', 'all'])
const QUIET: ReadonlySet<string> = new Set(['startMigration', 'endMigration', 'close', 'log', 'connection'])

/** What db-migrate calls its types, as PostgreSQL has them. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'varchar',
  char: 'char',
  text: 'text',
  int: 'integer',
  integer: 'integer',
  smallint: 'smallint',
  bigint: 'bigint',
  real: 'real',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  time: 'time',
  blob: 'bytea',
  json: 'json',
  jsonb: 'jsonb',
  uuid: 'uuid',
}

const SERIALS: Readonly<Record<string, string>> = { bigint: 'bigserial', smallint: 'smallserial' }

/** A column from `'int'` or `{ type: 'int', notNull: true, … }`. */
const columnIn = (name: string, spec: Value | undefined): ColumnSpec => {
  const own = textOf(spec) ?? textOf(entryOf(spec, 'type'))
  const length = entryOf(spec, 'length')
  const size = textOf(length) ?? (length?.kind === 'number' ? length.text : undefined)
  const base = own === undefined ? undefined : (ownOf(TYPES, own) ?? own)
  const serial = isTrue(entryOf(spec, 'autoIncrement'))
  const set = entryOf(spec, 'defaultValue')
  const foreign = entryOf(spec, 'foreignKey')
  const target = textOf(entryOf(foreign, 'table'))
  const column = textOf(entryOf(foreign, 'mapping'))
  return {
    name,
    type:
      base === undefined
        ? undefined
        : serial
          ? (ownOf(SERIALS, base) ?? 'serial')
          : size !== undefined && /^(?:varchar|char|decimal)$/.test(base)
            ? `${base}(${size})`
            : base,
    notNull: isTrue(entryOf(spec, 'notNull')),
    primary: isTrue(entryOf(spec, 'primaryKey')),
    unique: isTrue(entryOf(spec, 'unique')),
    ...(set === undefined ? {} : { default: plainDefault(set) ?? UNKNOWN_DEFAULT }),
    ...(target === undefined
      ? {}
      : {
          references: referencesSql(
            tableSql(target),
            column === undefined ? [] : [column],
            actionsOf(entryOf(foreign, 'rules')),
          ),
        }),
  }
}

const actionsOf = (
  rules: Value | undefined,
): { readonly onDelete: string | undefined; readonly onUpdate: string | undefined } => ({
  onDelete: textOf(entryOf(rules, 'onDelete')),
  onUpdate: textOf(entryOf(rules, 'onUpdate')),
})

type Operation = (args: readonly Value[], table: string, plain: string) => readonly string[] | undefined

/** `ALTER TABLE` with two names behind it; undefined where one of them is not known. */
const withNames =
  (text: (table: string, first: string, second: string) => string): Operation =>
  ([, first, second], table) => {
    const [a, b] = [textOf(first), textOf(second)]
    return a === undefined || b === undefined ? undefined : [text(table, identifier(a), identifier(b))]
  }

const OPERATIONS: Readonly<Record<string, Operation>> = {
  createTable: ([, spec], table) => {
    const columns = entryOf(spec, 'columns') ?? spec
    if (columns?.kind !== 'map' || columns.open) return undefined
    const made = [...columns.entries].map(([name, value]) => columnIn(name, value))
    const keys = made.filter(({ primary }) => primary === true).map(({ name }) => identifier(name))
    // Of several columns the key is one of the table.
    const several = keys.length > 1
    const parts = made.map((column) => columnSql(several ? { ...column, primary: false } : column))
    if (several) parts.push(`PRIMARY KEY (${keys.join(', ')})`)
    return [
      `CREATE TABLE ${isTrue(entryOf(spec, 'ifNotExists')) ? 'IF NOT EXISTS ' : ''}${table} (${parts.join(', ')})`,
    ]
  },
  dropTable: ([, spec], table) => [`DROP TABLE ${isTrue(entryOf(spec, 'ifExists')) ? 'IF EXISTS ' : ''}${table}`],
  renameTable: ([, to], table) => {
    const name = textOf(to)
    return name === undefined ? undefined : [`ALTER TABLE ${table} RENAME TO ${identifier(name)}`]
  },
  addColumn: ([, column, spec], table) => {
    const name = textOf(column)
    return name === undefined ? undefined : [`ALTER TABLE ${table} ADD COLUMN ${columnSql(columnIn(name, spec))}`]
  },
  removeColumn: ([, column], table) => {
    const name = textOf(column)
    return name === undefined ? undefined : [`ALTER TABLE ${table} DROP COLUMN ${identifier(name)}`]
  },
  renameColumn: withNames((table, from, to) => `ALTER TABLE ${table} RENAME COLUMN ${from} TO ${to}`),
  changeColumn: ([, column, spec], table) => {
    const name = textOf(column)
    if (name === undefined || (spec?.kind !== 'map' && spec?.kind !== 'text')) return undefined
    const { type, unique, default: set } = columnIn(name, spec)
    const alter = `ALTER TABLE ${table} ALTER COLUMN ${identifier(name)}`
    const notNull = entryOf(spec, 'notNull')
    return [
      ...(type === undefined ? [] : [`${alter} TYPE ${type}`]),
      ...(isTrue(notNull) ? [`${alter} SET NOT NULL`] : isFalse(notNull) ? [`${alter} DROP NOT NULL`] : []),
      ...(unique === true ? [`ALTER TABLE ${table} ADD UNIQUE (${identifier(name)})`] : []),
      ...(set === undefined ? [] : [`${alter} SET DEFAULT ${set}`]),
    ]
  },
  addIndex: ([, name, columns, unique], table) => {
    const keys = textsOf(columns)
    return keys === undefined
      ? undefined
      : [createIndexSql({ name: textOf(name), table, keys: keys.map(identifier), unique: isTrue(unique) })]
  },
  removeIndex: ([first, second]) => {
    const name = textOf(second) ?? textOf(first)
    return name === undefined ? undefined : [`DROP INDEX ${identifier(name)}`]
  },
  addForeignKey: ([, target, key, mapping, rules], table) => {
    const [to, name] = [textOf(target), textOf(key)]
    if (to === undefined || name === undefined || mapping?.kind !== 'map' || mapping.open) return undefined
    const columns = [...mapping.entries].map(([own, other]) => ({ own, other: textOf(other) }))
    const others = columns.flatMap(({ other }) => (other === undefined ? [] : [other]))
    if (others.length < columns.length) return undefined
    return [
      `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(name)} FOREIGN KEY (${columns.map(({ own }) => identifier(own)).join(', ')}) ${referencesSql(tableSql(to), others, actionsOf(rules))}`,
    ]
  },
  removeForeignKey: ([, key], table) => {
    const name = textOf(key)
    return name === undefined ? undefined : [`ALTER TABLE ${table} DROP CONSTRAINT ${identifier(name)}`]
  },
}
