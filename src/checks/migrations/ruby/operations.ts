import { compareTexts } from '../layouts/versions.ts'
import { identifier, literal } from '../python/quote.ts'
import { columnSql, createTableSql, tableSql, tableToMake, type TableBuilder } from '../script/ddl.ts'
import { entryOf, isFalse, isTrue, ownOf, textOf, textsOf, type Value } from '../script/values.ts'
import {
  columnOf,
  defaultOf,
  foreignKeySql,
  indexSql,
  isType,
  keysOf,
  pluralOf,
  referenceParts,
  typeOf,
} from './columns.ts'

/** A call of Active Record's, with the options that stand at its end. */
export type Operation = {
  readonly name: string
  /** Without the options. */
  readonly args: readonly Value[]
  readonly options: Value | undefined
}

/** What a call sends; undefined where a part of it is not constant. `rough` where it only stands for what is sent. */
export type Sent = { readonly sql: readonly string[]; readonly rough?: boolean } | undefined

/** Splits what a call is given. */
export const operationOf = (name: string, args: readonly Value[]): Operation => {
  const last = args.at(-1)
  return last?.kind === 'map' ? { name, args: args.slice(0, -1), options: last } : { name, args, options: undefined }
}

export const isOperation = (name: string): boolean => Object.hasOwn(OPERATIONS, name)

export const sqlOf = (operation: Operation): Sent => {
  const plain = textOf(operation.args[0])
  const sql = ownOf(OPERATIONS, operation.name)?.({ ...operation, plain: plain ?? '', table: tableSql(plain ?? '') })
  return plain === undefined || sql === undefined ? undefined : { sql, rough: ROUGH.has(operation.name) }
}

type Call = Operation & { readonly plain: string; readonly table: string }

const ROUGH: ReadonlySet<string> = new Set([
  'remove_foreign_key',
  'remove_check_constraint',
  'validate_foreign_key',
  'validate_check_constraint',
  'rename_index',
  'remove_index',
])

const alter = ({ table, args }: Call): string | undefined => {
  const name = textOf(args[1])
  return name === undefined ? undefined : `ALTER TABLE ${table} ALTER COLUMN ${identifier(name)}`
}

const exists = (options: Value | undefined): string => (isTrue(entryOf(options, 'if_exists')) ? 'IF EXISTS ' : '')
const notExists = (options: Value | undefined): string =>
  isTrue(entryOf(options, 'if_not_exists')) ? 'IF NOT EXISTS ' : ''
const named = (options: Value | undefined): string => {
  const name = textOf(entryOf(options, 'name'))
  return name === undefined ? '' : `CONSTRAINT ${identifier(name)} `
}

const addColumn = ({ table, args, options }: Call): readonly string[] | undefined => {
  const [name, type] = [textOf(args[1]), textOf(args[2])]
  if (name === undefined || type === undefined) return undefined
  return [`ALTER TABLE ${table} ADD COLUMN ${notExists(options)}${columnSql(columnOf(name, type, options))}`]
}

const dropColumns = (
  table: string,
  names: readonly (string | undefined)[],
  clause = '',
): readonly string[] | undefined => {
  const known = names.filter((name) => name !== undefined)
  return known.length === names.length && names.length > 0
    ? [`ALTER TABLE ${table} ${known.map((name) => `DROP COLUMN ${clause}${identifier(name)}`).join(', ')}`]
    : undefined
}

const addReference = ({ table, plain, args, options }: Call): readonly string[] | undefined => {
  const name = textOf(args[1])
  if (name === undefined) return undefined
  const { columns, after } = referenceParts(table, plain, name, options)
  return [
    `ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${notExists(options)}${columnSql(column)}`).join(', ')}`,
    ...after,
  ]
}

const removeReference = ({ table, args, options }: Call): readonly string[] | undefined => {
  const name = textOf(args[1])
  if (name === undefined) return undefined
  const polymorphic = entryOf(options, 'polymorphic')
  return dropColumns(table, [
    `${name}_id`,
    ...(polymorphic === undefined || isFalse(polymorphic) ? [] : [`${name}_type`]),
  ])
}

const constraintName = (options: Value | undefined, kind: string, plain: string): string =>
  identifier(textOf(entryOf(options, 'name')) ?? `${plain}_${kind}`)

const OPERATIONS: Readonly<Record<string, (call: Call) => readonly string[] | undefined>> = {
  drop_table: ({ args, options }) => {
    const names = args.map(textOf)
    return names.every((name) => name !== undefined)
      ? names.map(
          (name) =>
            `DROP TABLE ${exists(options)}${tableSql(name)}${textOf(entryOf(options, 'force')) === 'cascade' ? ' CASCADE' : ''}`,
        )
      : undefined
  },
  drop_join_table: ({ args, options }) => {
    const names = args.flatMap((arg) => textOf(arg) ?? [])
    const table = textOf(entryOf(options, 'table_name')) ?? [...names].sort(compareTexts).join('_')
    return names.length === args.length ? [`DROP TABLE ${tableSql(table)}`] : undefined
  },
  create_join_table: ({ args, options }) => {
    const names = args.flatMap((arg) => textOf(arg) ?? [])
    if (names.length !== args.length) return undefined
    const table = textOf(entryOf(options, 'table_name')) ?? [...names].sort(compareTexts).join('_')
    return [
      `CREATE TABLE ${tableSql(table)} (${names.map((name) => `${identifier(`${name.replace(/s$/, '')}_id`)} bigint NOT NULL`).join(', ')})`,
    ]
  },
  rename_table: ({ table, args }) => {
    const to = textOf(args[1])
    return to === undefined ? undefined : [`ALTER TABLE ${table} RENAME TO ${identifier(to)}`]
  },
  add_column: addColumn,
  add_columns: ({ table, args, options }) => {
    const names = args.slice(1).map(textOf)
    const type = textOf(entryOf(options, 'type'))
    return type !== undefined && names.every((name) => name !== undefined)
      ? [
          `ALTER TABLE ${table} ${names.map((name) => `ADD COLUMN ${columnSql(columnOf(name, type, options))}`).join(', ')}`,
        ]
      : undefined
  },
  add_timestamps: ({ table, options }) => [
    `ALTER TABLE ${table} ${['created_at', 'updated_at'].map((name) => `ADD COLUMN ${columnSql({ notNull: true, ...columnOf(name, 'datetime', options), ...(entryOf(options, 'null') === undefined ? { notNull: true } : {}) })}`).join(', ')}`,
  ],
  remove_timestamps: ({ table }) => dropColumns(table, ['created_at', 'updated_at']),
  remove_column: ({ table, args, options }) => dropColumns(table, [textOf(args[1])], exists(options)),
  remove_columns: ({ table, args }) => dropColumns(table, args.slice(1).map(textOf)),
  rename_column: ({ table, args }) => {
    const [from, to] = [textOf(args[1]), textOf(args[2])]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER TABLE ${table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`]
  },
  change_column: (call) => {
    const { args, options } = call
    const type = textOf(args[2])
    const start = alter(call)
    if (start === undefined || type === undefined) return undefined
    const using = textOf(entryOf(options, 'using'))
    const set = entryOf(options, 'default')
    const nullable = entryOf(options, 'null')
    return [
      `${start} TYPE ${typeOf(type, options)}${using === undefined ? '' : ` USING ${using}`}`,
      ...(set === undefined
        ? []
        : [set.kind === 'null' ? `${start} DROP DEFAULT` : `${start} SET DEFAULT ${defaultOf(set)}`]),
      ...(nullable === undefined ? [] : [`${start} ${isFalse(nullable) ? 'SET' : 'DROP'} NOT NULL`]),
    ]
  },
  change_column_null: (call) => {
    const { table, args } = call
    const start = alter(call)
    const name = textOf(args[1])
    const [, , nullable, value] = args
    if (start === undefined || name === undefined || nullable?.kind !== 'boolean') return undefined
    if (nullable.value) return [`${start} DROP NOT NULL`]
    const column = identifier(name)
    return [
      ...(value === undefined || value.kind === 'null'
        ? []
        : [`UPDATE ${table} SET ${column} = ${defaultOf(value)} WHERE ${column} IS NULL`]),
      `${start} SET NOT NULL`,
    ]
  },
  change_column_default: (call) => {
    const start = alter(call)
    const value = entryOf(call.options, 'to') ?? call.args[2] ?? call.options
    if (start === undefined || value === undefined) return undefined
    return [value.kind === 'null' ? `${start} DROP DEFAULT` : `${start} SET DEFAULT ${defaultOf(value)}`]
  },
  change_column_comment: () => [''],
  change_table_comment: () => [''],
  add_index: ({ table, plain, args, options }) =>
    args[1] === undefined ? undefined : [indexSql(table, plain, args[1], options)],
  remove_index: ({ plain, args, options }) => {
    const columns = textsOf(args[1]) ?? textsOf(entryOf(options, 'column'))
    const name =
      textOf(entryOf(options, 'name')) ??
      (columns === undefined ? undefined : `index_${plain}_on_${columns.join('_and_')}`)
    const concurrently = textOf(entryOf(options, 'algorithm')) === 'concurrently' ? 'CONCURRENTLY ' : ''
    return name === undefined ? undefined : [`DROP INDEX ${concurrently}${exists(options)}${identifier(name)}`]
  },
  rename_index: ({ args }) => {
    const [from, to] = [textOf(args[1]), textOf(args[2])]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER INDEX ${identifier(from)} RENAME TO ${identifier(to)}`]
  },
  add_reference: addReference,
  add_belongs_to: addReference,
  remove_reference: removeReference,
  remove_belongs_to: removeReference,
  add_foreign_key: ({ table, args, options }) => {
    const to = textOf(args[1])
    if (to === undefined) return undefined
    const column = textOf(entryOf(options, 'column')) ?? `${singularOf(to.split('.').at(-1) ?? to)}_id`
    return [foreignKeySql(table, column, to, options)]
  },
  remove_foreign_key: ({ table, plain, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${exists(options)}${constraintName(options, 'fk', plain)}`,
  ],
  validate_foreign_key: ({ table, plain, options }) => [
    `ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraintName(options, 'fk', plain)}`,
  ],
  add_check_constraint: ({ table, args, options }) => {
    const test = textOf(args[1])
    return test === undefined
      ? undefined
      : [
          `ALTER TABLE ${table} ADD ${named(options)}CHECK (${test})${isFalse(entryOf(options, 'validate')) ? ' NOT VALID' : ''}`,
        ]
  },
  remove_check_constraint: ({ table, plain, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${exists(options)}${constraintName(options, 'check', plain)}`,
  ],
  validate_check_constraint: ({ table, plain, options }) => [
    `ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraintName(options, 'check', plain)}`,
  ],
  validate_constraint: ({ table, args }) => {
    const name = textOf(args[1])
    return name === undefined ? undefined : [`ALTER TABLE ${table} VALIDATE CONSTRAINT ${identifier(name)}`]
  },
  add_unique_constraint: ({ table, args, options }) => {
    const index = textOf(entryOf(options, 'using_index'))
    if (index !== undefined)
      return [`ALTER TABLE ${table} ADD ${named(options)}UNIQUE USING INDEX ${identifier(index)}`]
    return args[1] === undefined
      ? undefined
      : [`ALTER TABLE ${table} ADD ${named(options)}UNIQUE (${keysOf(args[1]).join(', ')})`]
  },
  remove_unique_constraint: ({ table, plain, options }) => [
    `ALTER TABLE ${table} DROP CONSTRAINT ${constraintName(options, 'unique', plain)}`,
  ],
  add_exclusion_constraint: ({ table, args, options }) => {
    const test = textOf(args[1])
    const using = textOf(entryOf(options, 'using'))
    return test === undefined
      ? undefined
      : [`ALTER TABLE ${table} ADD ${named(options)}EXCLUDE ${using === undefined ? '' : `USING ${using} `}(${test})`]
  },
  enable_extension: ({ plain }) => [`CREATE EXTENSION IF NOT EXISTS ${identifier(plain)}`],
  disable_extension: ({ plain }) => [`DROP EXTENSION IF EXISTS ${identifier(plain)} CASCADE`],
  create_enum: ({ table, args }) => {
    const values = textsOf(args[1])
    return values === undefined ? undefined : [`CREATE TYPE ${table} AS ENUM (${values.map(literal).join(', ')})`]
  },
  drop_enum: ({ table }) => [`DROP TYPE ${table}`],
  rename_enum: ({ table, args, options }) => {
    const to = textOf(args[1]) ?? textOf(entryOf(options, 'to'))
    return to === undefined ? undefined : [`ALTER TYPE ${table} RENAME TO ${identifier(to)}`]
  },
  add_enum_value: ({ table, args, options }) => {
    const value = textOf(args[1])
    const [before, after] = [textOf(entryOf(options, 'before')), textOf(entryOf(options, 'after'))]
    return value === undefined
      ? undefined
      : [
          `ALTER TYPE ${table} ADD VALUE ${notExists(options)}${literal(value)}${before === undefined ? '' : ` BEFORE ${literal(before)}`}${after === undefined ? '' : ` AFTER ${literal(after)}`}`,
        ]
  },
  rename_enum_value: ({ table, options }) => {
    const [from, to] = [textOf(entryOf(options, 'from')), textOf(entryOf(options, 'to'))]
    return from === undefined || to === undefined
      ? undefined
      : [`ALTER TYPE ${table} RENAME VALUE ${literal(from)} TO ${literal(to)}`]
  },
  create_schema: ({ table }) => [`CREATE SCHEMA ${table}`],
  drop_schema: ({ table }) => [`DROP SCHEMA ${table}`],
}

const singularOf = (table: string): string => {
  for (const stem of [table.replace(/ies$/, 'y'), table.replace(/es$/, ''), table.replace(/s$/, '')])
    if (stem !== table && pluralOf(stem) === table) return stem
  return table
}

/** `create_table :t, id: :uuid do |t| … end`: the table before its block has been gone through. */
export const newTable = ({ args, options }: Operation): Required<TableBuilder> | undefined => {
  const plain = textOf(args[0])
  if (plain === undefined) return undefined
  const builder = tableToMake(tableSql(plain), plain)
  const id = entryOf(options, 'id')
  const key = entryOf(options, 'primary_key')
  const keys = key?.kind === 'list' ? (textsOf(key) ?? []) : []
  if (keys.length > 0) builder.made.constraints.push(`PRIMARY KEY (${keys.map(identifier).join(', ')})`)
  else if (!isFalse(id)) {
    const type = textOf(id) ?? textOf(entryOf(id, 'type')) ?? 'bigserial'
    builder.made.columns.push({
      name: textOf(key) ?? 'id',
      type: type === 'primary_key' ? 'bigserial' : typeOf(type, undefined),
      primary: true,
      ...(type === 'uuid' ? { default: 'gen_random_uuid()' } : {}),
    })
  }
  return builder
}

/** The statements of a table whose block has been gone through. */
export const newTableSql = (builder: Required<TableBuilder>, { options }: Operation): readonly string[] => {
  const force = entryOf(options, 'force')
  const isForced = force !== undefined && !isFalse(force) && force.kind !== 'null'
  return [
    ...(isForced ? [`DROP TABLE IF EXISTS ${builder.table}${textOf(force) === 'cascade' ? ' CASCADE' : ''}`] : []),
    ...createTableSql(builder, notExists(options)),
  ]
}

/** `t.string :name, null: false` in a block: what it adds to a new table, or sends for an old one. */
export const columnCall = (builder: TableBuilder, name: string, given: readonly Value[]): Sent => {
  const { args, options } = operationOf(name, given)
  const { table, plain, made } = builder
  const names = args.map(textOf)
  const known = names.filter((each) => each !== undefined)
  const add = (columns: readonly ReturnType<typeof columnOf>[], after: readonly string[] = []): Sent => {
    if (made === undefined)
      return {
        sql: [
          `ALTER TABLE ${table} ${columns.map((column) => `ADD COLUMN ${columnSql(column)}`).join(', ')}`,
          ...after,
        ],
      }
    made.columns.push(...columns)
    made.after.push(...after)
    return { sql: [] }
  }
  const later = (sql: readonly string[]): Sent => {
    if (made === undefined) return { sql }
    made.after.push(...sql)
    return { sql: [] }
  }
  if (name === 'timestamps') {
    const nullable = entryOf(options, 'null')
    return add(
      ['created_at', 'updated_at'].map((each) => ({
        ...columnOf(each, 'datetime', options),
        notNull: nullable === undefined || isFalse(nullable),
      })),
    )
  }
  if (known.length !== names.length)
    return name === 'index' ? later([indexSql(table, plain, args[0], options)]) : undefined
  if (name === 'references' || name === 'belongs_to') {
    const parts = known.map((each) => referenceParts(table, plain, each, options))
    return add(
      parts.flatMap(({ columns }) => columns),
      parts.flatMap(({ after }) => after),
    )
  }
  if (name === 'column') {
    const [column, type] = known
    return column === undefined || type === undefined ? undefined : add([columnOf(column, type, options)])
  }
  if (name === 'index') return later([indexSql(table, plain, args[0], options)])
  // t.remove :a, t.rename :a, :b and the like are calls on the table with its name left out.
  const own = ON_TABLE[name]
  if (own !== undefined) {
    const at = { start: 0, end: 0 }
    const first: Value = { kind: 'text', value: plain, pieces: [], dynamic: false, at }
    const sent = sqlOf({ name: own, args: [first, ...args], options })
    return sent === undefined ? undefined : made === undefined ? sent : later(sent.sql)
  }
  if (isType(name) || name === 'enum') {
    const after =
      entryOf(options, 'index') === undefined || isFalse(entryOf(options, 'index'))
        ? []
        : known.map((each) => indexSql(table, plain, columnName(each), entryOf(options, 'index')))
    return add(
      known.map((each) => columnOf(each, name, options)),
      after,
    )
  }
  return undefined
}

const columnName = (value: string): Value => ({
  kind: 'text',
  value,
  pieces: [],
  dynamic: false,
  at: { start: 0, end: 0 },
})

const ON_TABLE: Readonly<Record<string, string>> = {
  remove: 'remove_columns',
  rename: 'rename_column',
  change: 'change_column',
  change_default: 'change_column_default',
  change_null: 'change_column_null',
  remove_index: 'remove_index',
  rename_index: 'rename_index',
  remove_references: 'remove_reference',
  remove_belongs_to: 'remove_belongs_to',
  remove_timestamps: 'remove_timestamps',
  foreign_key: 'add_foreign_key',
  remove_foreign_key: 'remove_foreign_key',
  check_constraint: 'add_check_constraint',
  remove_check_constraint: 'remove_check_constraint',
  unique_constraint: 'add_unique_constraint',
  exclusion_constraint: 'add_exclusion_constraint',
}
