import { identifier, literal } from '../python/quote.ts'
import {
  columnSql,
  createIndexSql,
  plainDefault,
  referencesSql,
  tableSql,
  UNKNOWN_DEFAULT,
  UNKNOWN_TYPE,
  type ColumnSpec,
  type TableBuilder,
} from '../script/ddl.ts'
import type { Script } from '../script/emit.ts'
import { entryOf, isFalse, ownOf, textOf, textsOf, type Link, type Range, type Value } from '../script/values.ts'
import type { HandleChain } from './follow.ts'

/** `table.string('a').notNullable()` and the other calls on the builder of a table. */
export const columnCall = (builder: TableBuilder, { steps, at }: HandleChain, out: Script): void => {
  const [first, ...more] = steps
  if (first === undefined) return
  const { name, args = [] } = first
  const label = `${builder.made === undefined ? 'alterTable' : 'createTable'} ${builder.plain}: ${name}`
  const emit = (sql: readonly string[]): void => {
    if (builder.made === undefined) out.sql(sql, at, label)
    else builder.made.after.push(...sql)
  }
  const unknown = (reason: string): void => {
    if (builder.made === undefined) out.opaque(at, label, reason)
    else builder.made.missing.push(reason)
  }
  const special = ownOf(SPECIAL, name)
  if (special !== undefined) {
    special({ builder, args, more, emit, unknown })
    return
  }
  const type = typeOf(name, args)
  if (type === undefined) {
    if (first.args !== undefined && !QUIET.has(name)) unknown(`${name} is no operation that is read here`)
    return
  }
  for (const column of columnsOf(name, args, type)) addColumn(builder, column, more, { emit, unknown, at, out, label })
}

const QUIET: ReadonlySet<string> = new Set(['comment', 'engine', 'charset', 'collate', 'inherits', 'queryContext'])

const SIZED =
  (name: string, fallback: string) =>
  (args: readonly Value[]): string => {
    const [, size] = args
    return `${name}(${size?.kind === 'number' ? size.text : fallback})`
  }

const TYPES: Readonly<Record<string, string | ((args: readonly Value[]) => string)>> = {
  increments: 'serial',
  bigIncrements: 'bigserial',
  integer: 'integer',
  int: 'integer',
  tinyint: 'smallint',
  smallint: 'smallint',
  mediumint: 'integer',
  bigint: 'bigint',
  bigInteger: 'bigint',
  text: 'text',
  string: SIZED('varchar', '255'),
  varchar: SIZED('varchar', '255'),
  float: 'real',
  double: 'double precision',
  decimal: (args) => numeric(args),
  numeric: (args) => numeric(args),
  boolean: 'boolean',
  bool: 'boolean',
  date: 'date',
  datetime: (args) => timestamp(args),
  timestamp: (args) => timestamp(args),
  time: 'time',
  binary: 'bytea',
  json: 'json',
  jsonb: 'jsonb',
  uuid: 'uuid',
  geometry: 'geometry',
  geography: 'geography',
  point: 'point',
  enum: 'text',
  enu: 'text',
  specificType: (args) => textOf(args[1]) ?? UNKNOWN_TYPE,
}

const numeric = (args: readonly Value[]): string => {
  const [, precision, scale] = args
  if (precision?.kind === 'null') return 'numeric'
  return `numeric(${precision?.kind === 'number' ? precision.text : '8'}, ${scale?.kind === 'number' ? scale.text : '2'})`
}

const timestamp = (args: readonly Value[]): string => {
  const [, options] = args
  const without =
    options?.kind === 'boolean'
      ? options.value
      : entryOf(options, 'useTz')?.kind === 'boolean' && isFalse(entryOf(options, 'useTz'))
  return without ? 'timestamp' : 'timestamptz'
}

const typeOf = (name: string, args: readonly Value[]): string | undefined => {
  const type = ownOf(TYPES, name)
  return typeof type === 'function' ? type(args) : type
}

const columnsOf = (name: string, args: readonly Value[], type: string): readonly ColumnSpec[] => {
  const column = textOf(args[0]) ?? (name === 'increments' || name === 'bigIncrements' ? 'id' : undefined)
  if (column === undefined) return [{ name: '', type }]
  const values = name === 'enum' || name === 'enu' ? textsOf(args[1]) : undefined
  const native = entryOf(args[2], 'useNative')?.kind === 'boolean' ? textOf(entryOf(args[2], 'enumName')) : undefined
  const primary = name === 'increments' || name === 'bigIncrements'
  return [
    {
      name: column,
      type: native === undefined ? type : tableSql(native),
      ...(primary ? { primary, notNull: true } : {}),
      ...(values === undefined || native !== undefined
        ? {}
        : { check: `${identifier(column)} IN (${values.map(literal).join(', ')})` }),
    },
  ]
}

type Place = {
  readonly emit: (sql: readonly string[]) => void
  readonly unknown: (reason: string) => void
  readonly at: Range
  readonly out: Script
  readonly label: string
}

const addColumn = (
  builder: TableBuilder,
  start: ColumnSpec,
  steps: readonly Link[],
  { emit, unknown }: Place,
): void => {
  if (start.name === '') {
    unknown('the name of the column is not known')
    return
  }
  const { table, plain, made } = builder
  const has = (...names: readonly string[]): Link | undefined => steps.find(({ name }) => names.includes(name))
  const value = has('defaultTo', 'default')?.args?.[0]
  const isAlter = has('alter') !== undefined
  const references = referenceOf(steps)
  const column: ColumnSpec = {
    ...start,
    ...(has('notNullable', 'notNull') === undefined ? {} : { notNull: true }),
    ...(value === undefined || value.kind === 'null' ? {} : { default: defaultOf(value) }),
    ...(has('primary') === undefined ? {} : { primary: true }),
  }
  const key = identifier(column.name)
  const unique = has('unique')
  const index = has('index')
  // Knex sends its constraints and indexes after the table, each as a statement.
  const after = [
    ...(unique === undefined
      ? []
      : [
          `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(textOf(entryOf(unique.args?.[0], 'indexName')) ?? `${plain}_${column.name}_unique`)} UNIQUE (${key})`,
        ]),
    ...(references === undefined
      ? []
      : [
          `ALTER TABLE ${table} ADD CONSTRAINT ${identifier(`${plain}_${column.name}_foreign`)} FOREIGN KEY (${key}) ${references}`,
        ]),
    ...(index === undefined
      ? []
      : [createIndexSql({ name: textOf(index.args?.[0]) ?? `${plain}_${column.name}_index`, table, keys: [key] })]),
  ]
  if (isAlter) emit([...alterColumn(table, column, steps), ...after])
  else if (made === undefined) emit([`ALTER TABLE ${table} ADD COLUMN ${columnSql(column)}`, ...after])
  else {
    made.columns.push(column)
    made.after.push(...after)
  }
}

/** `.alter()` drops default and NOT NULL, changes the type, and sets them again as they are written. */
const alterColumn = (table: string, column: ColumnSpec, steps: readonly Link[]): readonly string[] => {
  const options = steps.find(({ name }) => name === 'alter')?.args?.[0]
  const alter = `ALTER TABLE ${table} ALTER COLUMN ${identifier(column.name)}`
  return [
    ...(isFalse(entryOf(options, 'alterNullable'))
      ? []
      : [`${alter} ${column.notNull === true ? 'SET' : 'DROP'} NOT NULL`]),
    ...(isFalse(entryOf(options, 'alterType'))
      ? []
      : [
          `${alter} TYPE ${column.type ?? UNKNOWN_TYPE} USING (${identifier(column.name)}::${column.type ?? UNKNOWN_TYPE})`,
        ]),
    ...(column.default === undefined ? [] : [`${alter} SET DEFAULT ${column.default}`]),
  ]
}

/** `.references('id').inTable('users')`, `.references('users.id')`. */
const referenceOf = (steps: readonly Link[]): string | undefined => {
  const written = textOf(steps.find(({ name }) => name === 'references')?.args?.[0])
  const inTable = textOf(steps.find(({ name }) => name === 'inTable' || name === 'on')?.args?.[0])
  if (written === undefined) return undefined
  const parts = written.split('.')
  const column = parts.pop() ?? 'id'
  const table = inTable ?? parts.join('.')
  const rule = (name: string): string | undefined => textOf(steps.find((step) => step.name === name)?.args?.[0])
  return table === ''
    ? undefined
    : referencesSql(tableSql(table), [column], { onDelete: rule('onDelete'), onUpdate: rule('onUpdate') })
}

/** `knex.fn.now()`, `knex.raw('…')` and plain values. */
const defaultOf = (value: Value): string => {
  if (value.kind !== 'chain') return plainDefault(value) ?? UNKNOWN_DEFAULT
  const last = value.links.at(-1)
  if (last?.name === 'now') return 'CURRENT_TIMESTAMP'
  if (last?.name === 'uuid') return 'gen_random_uuid()'
  return last?.name === 'raw' ? (textOf(last.args?.[0]) ?? UNKNOWN_DEFAULT) : UNKNOWN_DEFAULT
}

type Special = {
  readonly builder: TableBuilder
  readonly args: readonly Value[]
  readonly more: readonly Link[]
  readonly emit: (sql: readonly string[]) => void
  readonly unknown: (reason: string) => void
}

/** Columns of a call that takes one name, several, or a list of them. */
const namesIn = (args: readonly Value[]): readonly string[] | undefined => {
  const names = args.map((arg) => textsOf(arg))
  return names.length > 0 && names.every((each) => each !== undefined) ? names.flat() : undefined
}

const keysOf = (names: readonly string[]): string => names.map(identifier).join(', ')

const dropColumns = ({ builder, args, emit, unknown }: Special): void => {
  const names = namesIn(args)
  if (names === undefined) unknown('the name of the column is not known')
  else emit([`ALTER TABLE ${builder.table} ${names.map((name) => `DROP COLUMN ${identifier(name)}`).join(', ')}`])
}

const dropConstraint =
  (suffix: string) =>
  ({ builder, args, emit, unknown }: Special): void => {
    const name = textOf(args[1]) ?? (suffix === 'pkey' && args[0] === undefined ? `${builder.plain}_pkey` : undefined)
    const columns = textsOf(args[0])
    const constraint =
      name ??
      (suffix === 'pkey'
        ? textOf(args[0])
        : columns === undefined
          ? undefined
          : `${builder.plain}_${columns.join('_')}_${suffix}`)
    if (constraint === undefined) unknown('the constraint is not known')
    else emit([`ALTER TABLE ${builder.table} DROP CONSTRAINT ${identifier(constraint)}`])
  }

const added =
  (what: (special: Special, names: readonly string[]) => string) =>
  (special: Special): void => {
    const names = textsOf(special.args[0])
    if (names === undefined) special.unknown('its columns are not known')
    else special.emit([what(special, names)])
  }

const nullable =
  (action: 'SET' | 'DROP') =>
  ({ builder, args, emit, unknown }: Special): void => {
    const name = textOf(args[0])
    if (name === undefined) unknown('the name of the column is not known')
    else emit([`ALTER TABLE ${builder.table} ALTER COLUMN ${identifier(name)} ${action} NOT NULL`])
  }

const SPECIAL: Readonly<Record<string, (special: Special) => void>> = {
  dropColumn: dropColumns,
  dropColumns,
  dropTimestamps: ({ builder, emit }) =>
    emit([`ALTER TABLE ${builder.table} DROP COLUMN "created_at", DROP COLUMN "updated_at"`]),
  renameColumn: ({ builder, args, emit, unknown }) => {
    const [from, to] = [textOf(args[0]), textOf(args[1])]
    if (from === undefined || to === undefined) unknown('the name of the column is not known')
    else emit([`ALTER TABLE ${builder.table} RENAME COLUMN ${identifier(from)} TO ${identifier(to)}`])
  },
  setNullable: nullable('DROP'),
  dropNullable: nullable('SET'),
  timestamps: ({ builder, args, emit }) => {
    const [first, second] = args
    const defaults = first?.kind === 'map' ? entryOf(first, 'defaultToNow') : second
    const isSet = defaults?.kind === 'boolean' && defaults.value
    const columns = ['created_at', 'updated_at'].map((name): ColumnSpec => ({
      name,
      type: 'timestamptz',
      ...(isSet ? { notNull: true, default: 'CURRENT_TIMESTAMP' } : {}),
    }))
    if (builder.made === undefined)
      emit([`ALTER TABLE ${builder.table} ${columns.map((column) => `ADD COLUMN ${columnSql(column)}`).join(', ')}`])
    else builder.made.columns.push(...columns)
  },
  index: added(({ builder, args }, names) =>
    createIndexSql({
      name: textOf(args[1]) ?? `${builder.plain}_${names.join('_')}_index`,
      table: builder.table,
      keys: names.map(identifier),
    }),
  ),
  unique: added(
    ({ builder, args }, names) =>
      `ALTER TABLE ${builder.table} ADD CONSTRAINT ${identifier(textOf(args[1]) ?? textOf(entryOf(args[1], 'indexName')) ?? `${builder.plain}_${names.join('_')}_unique`)} UNIQUE (${keysOf(names)})`,
  ),
  primary: added(({ builder }, names) => `ALTER TABLE ${builder.table} ADD PRIMARY KEY (${keysOf(names)})`),
  foreign: (special) => {
    const references = referenceOf(special.more)
    if (references === undefined) special.unknown('what the foreign key points at is not known')
    else
      added(
        ({ builder, args }, names) =>
          `ALTER TABLE ${builder.table} ADD CONSTRAINT ${identifier(textOf(args[1]) ?? `${builder.plain}_${names.join('_')}_foreign`)} FOREIGN KEY (${keysOf(names)}) ${references}`,
      )(special)
  },
  check: ({ builder, args, emit, unknown }) => {
    const test = textOf(args[0])
    if (test === undefined) unknown('the condition is not known')
    else emit([`ALTER TABLE ${builder.table} ADD CHECK (${test})`])
  },
  dropForeign: dropConstraint('foreign'),
  dropUnique: dropConstraint('unique'),
  dropPrimary: dropConstraint('pkey'),
  dropChecks: ({ builder, args, emit, unknown }) => {
    const names = namesIn(args)
    if (names === undefined) unknown('the constraints are not known')
    else emit(names.map((name) => `ALTER TABLE ${builder.table} DROP CONSTRAINT ${identifier(name)}`))
  },
  dropIndex: ({ builder, args, emit, unknown }) => {
    const columns = textsOf(args[0])
    const name = textOf(args[1]) ?? (columns === undefined ? undefined : `${builder.plain}_${columns.join('_')}_index`)
    if (name === undefined) unknown('the index is not known')
    else emit([`DROP INDEX ${identifier(name)}`])
  },
}
