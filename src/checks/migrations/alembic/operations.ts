import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import { actionsOf, columnFrom, conditionOf, keysOf, type Column } from './columns.ts'
import { serverDefault, typeOf, type EnumType } from './types.ts'

/** What an operation of Alembic sends; `unclear` where a part of it is not known. */
export type Effect =
  | {
      readonly kind: 'sql'
      readonly sql: readonly string[]
      readonly unclear?: { readonly rule: string; readonly what: string }
    }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Enum types that migrations so far have created: CREATE TABLE brings those along that are not there yet. */
export type AlembicState = { readonly enums: Set<string> }

const sends = (sql: readonly string[]): Effect => ({ kind: 'sql', sql })
const unknown = (reason: string): Effect => ({ kind: 'unknown', reason })

const textOf = (value: Value | undefined): string | undefined => {
  if (value?.kind === 'text') return value.value
  // op.f('name') marks a name that is final.
  if (value?.kind === 'call' && lastName(value.path) === 'f') return textOf(value.positional[0])
  return undefined
}

const isTrue = (value: Value | undefined): boolean => value?.kind === 'boolean' && value.value
const isFalse = (value: Value | undefined): boolean => value?.kind === 'boolean' && !value.value

/** A table with the schema that stands beside it. */
const tableIn = (call: CallValue, name: string, schema = 'schema'): string => {
  const own = call.named.get(schema)
  return own?.kind === 'text' ? `${identifier(own.value)}.${identifier(name)}` : identifier(name)
}

/** One call of `op.…`, or of a batch, whose table is then the first argument. */
export const applyOperation = (state: AlembicState, name: string, call: CallValue): Effect => {
  if (call.open !== undefined) return unknown(call.open.reason)
  const operation = OPERATIONS[name]
  return operation === undefined ? unknown(`${name} is not an operation that Alembic brings`) : operation(call, state)
}

/** True for the operations that are read here. */
export const isOperation = (name: string): boolean => Object.hasOwn(OPERATIONS, name)

const withTable = (
  call: CallValue,
  names: readonly [string, number],
  then: (table: string, plain: string) => Effect,
): Effect => {
  const plain = textOf(argumentOf(call, names[0], names[1]))
  return plain === undefined ? unknown('the table is not known') : then(tableIn(call, plain), plain)
}

/** CREATE TYPE for an enum that nothing has created yet. */
export const createEnum = (state: AlembicState, type: EnumType): readonly string[] => {
  if (!type.created || state.enums.has(type.name) || type.values.length === 0) return []
  state.enums.add(type.name)
  return [
    `CREATE TYPE ${type.name} AS ENUM (${type.values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`,
  ]
}

const OPERATIONS: Readonly<Record<string, (call: CallValue, state: AlembicState) => Effect>> = {
  create_table: (call, state) =>
    withTable(call, ['table_name', 0], (table, plain) => {
      const columns: Column[] = []
      const definitions: string[] = []
      const after: string[] = []
      let unclear = call.positional.slice(1).some((value) => value.kind !== 'call')
      const parts = call.positional.slice(1).filter((value) => value.kind === 'call')
      const primary = parts.flatMap((part) =>
        lastName(part.path) === 'Column' && isTrue(part.named.get('primary_key')) ? [part] : [],
      )
      for (const part of parts) {
        if (lastName(part.path) === 'Column') {
          const column = columnFrom(part, true)
          if (column === undefined) unclear = true
          else {
            columns.push(column)
            definitions.push(
              `${column.definition}${column.reference === undefined ? '' : ` ${column.referenceName}${column.reference}`}${column.unique ? ' UNIQUE' : ''}`,
            )
            if (column.indexed)
              after.push(
                `CREATE INDEX ${identifier(`ix_${plain}_${column.name}`)} ON ${table} (${identifier(column.name)})`,
              )
          }
        } else {
          const constraint = constraintOf(part)
          if (constraint !== undefined) definitions.push(constraint)
        }
      }
      const keys = primary.flatMap((part) => columnFrom(part, true)?.name ?? [])
      if (keys.length > 0) definitions.push(`PRIMARY KEY (${keys.map(identifier).join(', ')})`)
      const enums = columns.flatMap((column) => (column.enum === undefined ? [] : createEnum(state, column.enum)))
      const exists = isTrue(call.named.get('if_not_exists')) ? 'IF NOT EXISTS ' : ''
      const sql = [...enums, `CREATE TABLE ${exists}${table} (${definitions.join(', ')})`, ...after]
      return unclear
        ? { kind: 'sql', sql, unclear: { rule: 'opaque-dynamic-sql', what: 'a part of the table is not known' } }
        : sends(sql)
    }),
  drop_table: (call) =>
    withTable(call, ['table_name', 0], (table) =>
      sends([`DROP TABLE ${isTrue(call.named.get('if_exists')) ? 'IF EXISTS ' : ''}${table}`]),
    ),
  rename_table: (call) =>
    withTable(call, ['old_table_name', 0], (table) => {
      const name = textOf(argumentOf(call, 'new_table_name', 1))
      return name === undefined
        ? unknown('the new name is not known')
        : sends([`ALTER TABLE ${table} RENAME TO ${identifier(name)}`])
    }),
  add_column: (call) =>
    withTable(call, ['table_name', 0], (table, plain) => {
      const value = argumentOf(call, 'column', 1)
      const column = value?.kind === 'call' ? columnFrom(value, false) : undefined
      if (column === undefined) return unknown('the column is not known')
      const key = identifier(column.name)
      const exists = isTrue(call.named.get('if_not_exists')) ? 'IF NOT EXISTS ' : ''
      const sql = [`ALTER TABLE ${table} ADD COLUMN ${exists}${column.definition}`]
      if (column.reference !== undefined)
        sql.push(`ALTER TABLE ${table} ADD ${column.referenceName}FOREIGN KEY (${key}) ${column.reference}`)
      if (column.unique) sql.push(`ALTER TABLE ${table} ADD UNIQUE (${key})`)
      if (column.indexed) sql.push(`CREATE INDEX ${identifier(`ix_${plain}_${column.name}`)} ON ${table} (${key})`)
      return sends(sql)
    }),
  drop_column: (call) =>
    withTable(call, ['table_name', 0], (table) => {
      const name = textOf(argumentOf(call, 'column_name', 1))
      return name === undefined
        ? unknown('the column is not known')
        : sends([
            `ALTER TABLE ${table} DROP COLUMN ${isTrue(call.named.get('if_exists')) ? 'IF EXISTS ' : ''}${identifier(name)}`,
          ])
    }),
  alter_column: (call) => withTable(call, ['table_name', 0], (table) => alterColumn(call, table)),
  create_index: (call) =>
    withTable(call, ['table_name', 1], (table) => {
      const name = textOf(argumentOf(call, 'index_name', 0))
      const keys = keysOf(argumentOf(call, 'columns', 2), call.named.get('postgresql_ops'))
      const unique = isTrue(argumentOf(call, 'unique')) ? 'UNIQUE ' : ''
      const concurrently = isTrue(call.named.get('postgresql_concurrently')) ? 'CONCURRENTLY ' : ''
      const exists = isTrue(call.named.get('if_not_exists')) ? 'IF NOT EXISTS ' : ''
      const using = textOf(call.named.get('postgresql_using'))
      const where = call.named.get('postgresql_where')
      return sends([
        `CREATE ${unique}INDEX ${concurrently}${exists}${name === undefined ? '' : `${identifier(name)} `}ON ${table}${using === undefined || !/^\w+$/.test(using) ? '' : ` USING ${using}`} (${keys.join(', ') || '(true)'})${where === undefined || where.kind === 'none' ? '' : ` WHERE (${conditionOf(where)})`}`,
      ])
    }),
  drop_index: (call) => {
    const name = textOf(argumentOf(call, 'index_name', 0))
    const concurrently = isTrue(call.named.get('postgresql_concurrently')) ? 'CONCURRENTLY ' : ''
    const exists = isTrue(call.named.get('if_exists')) ? 'IF EXISTS ' : ''
    return name === undefined
      ? unknown('the index is not known')
      : sends([`DROP INDEX ${concurrently}${exists}${tableIn(call, name)}`])
  },
  create_foreign_key: (call) => {
    const source = textOf(argumentOf(call, 'source_table', 1))
    const referent = textOf(argumentOf(call, 'referent_table', 2))
    if (source === undefined || referent === undefined) return unknown('the tables are not known')
    return sends([
      `ALTER TABLE ${tableIn(call, source, 'source_schema')} ADD ${named(call)}FOREIGN KEY (${keysOf(argumentOf(call, 'local_cols', 3)).join(', ')}) REFERENCES ${tableIn(call, referent, 'referent_schema')} (${keysOf(argumentOf(call, 'remote_cols', 4)).join(', ')})${actionsOf(call)}${notValid(call)}`,
    ])
  },
  create_check_constraint: (call) =>
    withTable(call, ['table_name', 1], (table) => {
      const condition = argumentOf(call, 'condition', 2)
      const inner =
        condition?.kind === 'call' && lastName(condition.path) === 'text' ? condition.positional[0] : condition
      return sends([
        `ALTER TABLE ${table} ADD ${named(call)}CHECK (${inner?.kind === 'text' ? inner.value : 'true'})${notValid(call)}`,
      ])
    }),
  create_unique_constraint: (call) =>
    withTable(call, ['table_name', 1], (table) =>
      sends([`ALTER TABLE ${table} ADD ${named(call)}UNIQUE (${keysOf(argumentOf(call, 'columns', 2)).join(', ')})`]),
    ),
  create_primary_key: (call) =>
    withTable(call, ['table_name', 1], (table) =>
      sends([
        `ALTER TABLE ${table} ADD ${named(call)}PRIMARY KEY (${keysOf(argumentOf(call, 'columns', 2)).join(', ')})`,
      ]),
    ),
  create_exclude_constraint: (call) =>
    withTable(call, ['table_name', 1], (table) => {
      const [pair] = call.positional.slice(2)
      const column = pair !== undefined && 'items' in pair ? pair.items[0] : undefined
      return sends([
        `ALTER TABLE ${table} ADD ${named(call)}EXCLUDE USING gist (${column?.kind === 'text' ? identifier(column.value) : '(true)'} WITH =)`,
      ])
    }),
  drop_constraint: (call) =>
    withTable(call, ['table_name', 1], (table) => {
      const name = textOf(argumentOf(call, 'constraint_name', 0))
      return name === undefined
        ? unknown('the constraint is not known')
        : sends([`ALTER TABLE ${table} DROP CONSTRAINT ${identifier(name)}`])
    }),
  create_table_comment: (call) =>
    withTable(call, ['table_name', 0], (table) => sends([`COMMENT ON TABLE ${table} IS ''`])),
  drop_table_comment: (call) =>
    withTable(call, ['table_name', 0], (table) => sends([`COMMENT ON TABLE ${table} IS NULL`])),
  bulk_insert: () => sends(['']),
}

const named = (call: CallValue): string => {
  const name = textOf(argumentOf(call, 'constraint_name', 0))
  return name === undefined ? '' : `CONSTRAINT ${identifier(name)} `
}

const notValid = (call: CallValue): string => (isTrue(call.named.get('postgresql_not_valid')) ? ' NOT VALID' : '')

const alterColumn = (call: CallValue, table: string): Effect => {
  const name = textOf(argumentOf(call, 'column_name', 1))
  if (name === undefined) return unknown('the column is not known')
  const column = identifier(name)
  const alter = `ALTER TABLE ${table} ALTER COLUMN ${column}`
  const sql: string[] = []
  const nullable = call.named.get('nullable')
  const type = call.named.get('type_')
  const server = call.named.get('server_default')
  const rename = textOf(call.named.get('new_column_name'))
  let unclear: { rule: string; what: string } | undefined
  if (isTrue(nullable)) sql.push(`${alter} DROP NOT NULL`)
  if (isFalse(nullable)) sql.push(`${alter} SET NOT NULL`)
  if (server !== undefined && !isFalse(server)) {
    const value = server.kind === 'none' ? undefined : (serverDefault(server) ?? 'NULL')
    sql.push(value === undefined ? `${alter} DROP DEFAULT` : `${alter} SET DEFAULT ${value}`)
  }
  if (type !== undefined && type.kind !== 'none') {
    const written = typeOf(type)
    const using = textOf(call.named.get('postgresql_using'))
    if (written === undefined)
      unclear = { rule: 'column-type-unknown', what: `the new type of ${name} is not one of SQLAlchemy's own` }
    else sql.push(`${alter} TYPE ${written.sql}${using === undefined ? '' : ` USING ${using}`}`)
  }
  if (rename !== undefined && rename !== name)
    sql.push(`ALTER TABLE ${table} RENAME COLUMN ${column} TO ${identifier(rename)}`)
  if (call.named.has('comment')) sql.push(`COMMENT ON COLUMN ${table}.${column} IS ''`)
  return unclear === undefined ? sends(sql) : { kind: 'sql', sql, unclear }
}

/** A constraint object inside `create_table`. */
const constraintOf = (call: CallValue): string | undefined => {
  const name = textOf(call.named.get('name'))
  const prefix = name === undefined ? '' : `CONSTRAINT ${identifier(name)} `
  switch (lastName(call.path)) {
    case 'PrimaryKeyConstraint':
      return `${prefix}PRIMARY KEY (${keysOf({ kind: 'list', items: call.positional, at: call.at }).join(', ')})`
    case 'UniqueConstraint':
      return `${prefix}UNIQUE (${keysOf({ kind: 'list', items: call.positional, at: call.at }).join(', ')})`
    case 'CheckConstraint': {
      const test = call.positional[0]
      return `${prefix}CHECK (${test?.kind === 'text' ? test.value : 'true'})`
    }
    case 'ForeignKeyConstraint': {
      const remote = argumentOf(call, 'refcolumns', 1)
      const targets =
        remote !== undefined && 'items' in remote
          ? remote.items.flatMap((item) => (item.kind === 'text' ? [item.value.split('.')] : []))
          : []
      const [first] = targets
      if (first === undefined) return undefined
      const table = first.slice(0, -1).map(identifier).join('.')
      return `${prefix}FOREIGN KEY (${keysOf(argumentOf(call, 'columns', 0)).join(', ')}) REFERENCES ${table} (${targets.map((parts) => identifier(parts.at(-1) ?? 'id')).join(', ')})${actionsOf(call)}`
    }
    default:
      return undefined
  }
}
