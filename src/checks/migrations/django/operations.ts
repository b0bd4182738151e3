import { argumentOf, lastName, type CallValue, type Value } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import { alterFieldSql } from './alter-field.ts'
import {
  addConstraintSql,
  createIndexSql,
  isIndexOnly,
  memberCalled,
  namedMembers,
  textArgument,
} from './constraints.ts'
import { columnOf, fieldOf, hasColumn, hasDatabaseConstraint, isManyToMany, type Field } from './fields.ts'
import {
  fieldsFrom,
  isManaged,
  likelyTable,
  manyToManyTable,
  modelKey,
  optionsFrom,
  referrersOf,
  relatedColumn,
  relatedModel,
  retarget,
  tableOf,
  type Model,
  type ProjectState,
} from './state.ts'
import { tablesAround } from './many-to-many.ts'
import { againReferring, isHidden, manyToManyRenamed, renamed, togetherRenamed } from './rename.ts'
import {
  addFieldSql,
  addForeignKeySql,
  columnSets,
  createModelSql,
  dropForeignKeySql,
  memberName,
  removeFieldSql,
} from './tables.ts'

/** What an operation sends to the database. */
export type Effect =
  | { readonly kind: 'sql'; readonly sql: readonly string[]; readonly unclear?: string; readonly likely?: string }
  /** SQL that somebody wrote: texts, lists of them, or pairs with parameters. */
  | { readonly kind: 'written'; readonly value: Value; readonly reversible: boolean }
  | { readonly kind: 'python'; readonly call: CallValue }
  /** Operations inside: those for the database are sent, those for the state are only remembered. */
  | { readonly kind: 'separate'; readonly database: readonly Value[]; readonly state: readonly Value[] }
  /** Accepts all findings of the migration. */
  | { readonly kind: 'ignored' }
  /** Not an operation that Django brings: what it sends cannot be known. */
  | { readonly kind: 'unknown'; readonly reason: string }

const EXTENSIONS: Readonly<Record<string, string>> = {
  BloomExtension: 'bloom',
  BtreeGinExtension: 'btree_gin',
  BtreeGistExtension: 'btree_gist',
  CITextExtension: 'citext',
  CryptoExtension: 'pgcrypto',
  HStoreExtension: 'hstore',
  TrigramExtension: 'pg_trgm',
  UnaccentExtension: 'unaccent',
}

const nothing: Effect = { kind: 'sql', sql: [] }
const sends = (sql: readonly string[]): Effect => ({ kind: 'sql', sql })

/** Applies one operation to the state and says what it sends. */
export const applyOperation = (state: ProjectState, app: string, call: CallValue): Effect => {
  const name = lastName(call.path)
  if (call.open !== undefined) return { kind: 'unknown', reason: call.open.reason }
  const extension = EXTENSIONS[name]
  if (extension !== undefined) return sends([`CREATE EXTENSION IF NOT EXISTS ${identifier(extension)}`])
  switch (name) {
    case 'RunSQL': {
      const reverse = argumentOf(call, 'reverse_sql', 1)
      const value = argumentOf(call, 'sql', 0)
      if (value === undefined) return { kind: 'unknown', reason: 'it has no SQL' }
      remember(state, app, argumentOf(call, 'state_operations', 2))
      return { kind: 'written', value, reversible: reverse !== undefined && reverse.kind !== 'none' }
    }
    case 'RunPython':
      return { kind: 'python', call }
    case 'SeparateDatabaseAndState':
      return {
        kind: 'separate',
        database: listOf(argumentOf(call, 'database_operations', 0)),
        state: listOf(argumentOf(call, 'state_operations', 1)),
      }
    case 'IgnoreMigration':
      return { kind: 'ignored' }
    case 'CreateExtension': {
      const extension = textArgument(call, 'name', 0)
      return sends(extension === undefined ? [] : [`CREATE EXTENSION IF NOT EXISTS ${identifier(extension)}`])
    }
    case 'CreateCollation':
    case 'RemoveCollation':
    case 'AlterModelManagers':
      return nothing
    case 'CreateModel':
      return createModel(state, app, call)
    default:
      return onModel(state, app, call, name)
  }
}

const listOf = (value: Value | undefined): readonly Value[] =>
  value === undefined || value.kind === 'none'
    ? []
    : value.kind === 'list' || value.kind === 'tuple'
      ? value.items
      : [value]

/** Operations that change only what Django believes. */
export const remember = (state: ProjectState, app: string, operations: Value | undefined): void => {
  for (const item of listOf(operations)) if (item.kind === 'call') applyOperation(state, app, item)
}

const createModel = (state: ProjectState, app: string, call: CallValue): Effect => {
  const name = textArgument(call, 'name', 0)
  if (name === undefined) return { kind: 'unknown', reason: 'its name is not known' }
  const { fields, unclear } = fieldsFrom(argumentOf(call, 'fields', 1))
  const options = optionsFrom(argumentOf(call, 'options', 2))
  const model: Model = {
    app,
    name,
    fields,
    options,
    managed: isManaged(options),
    bases: listOf(argumentOf(call, 'bases', 3)),
  }
  state.set(modelKey(app, name), model)
  if (!model.managed) return nothing
  const members = [
    ...namedMembers(options.get('indexes')).map((index) => createIndexSql(model, index, false)),
    ...namedMembers(options.get('constraints')).flatMap(
      (constraint) => addConstraintSql(model, constraint, false) ?? [],
    ),
  ]
  const sql = [...createModelSql(state, model), ...members]
  return unclear === 0 ? sends(sql) : { kind: 'sql', sql, unclear: `${unclear} fields of ${name} are not known` }
}

/** The operations whose first argument names a model. */
const onModel = (state: ProjectState, app: string, call: CallValue, name: string): Effect => {
  if (!(name in MODEL_OPERATIONS)) return { kind: 'unknown', reason: `${name} is not an operation that Django brings` }
  const named =
    textArgument(call, 'model_name', 0) ?? textArgument(call, 'name', 0) ?? textArgument(call, 'old_name', 0)
  if (named === undefined) return { kind: 'unknown', reason: 'the model it changes is not known' }
  const key = modelKey(app, named)
  const known = state.get(key)
  const model: Model = known ?? { app, name: named, fields: new Map(), options: new Map(), managed: true, bases: [] }
  const put = (next: Model) => state.set(key, next)
  const effect = MODEL_OPERATIONS[name]?.({ state, app, call, model, put, drop: () => state.delete(key) }) ?? nothing
  return model.managed || effect.kind !== 'sql' ? effect : nothing
}

type OnModel = {
  readonly state: ProjectState
  readonly app: string
  readonly call: CallValue
  readonly model: Model
  readonly put: (next: Model) => void
  readonly drop: () => void
}

const withField = (model: Model, field: Field): Model => ({
  ...model,
  fields: new Map(model.fields).set(field.name, field),
})

const withOption = (model: Model, name: string, value: Value | undefined): Model => {
  const options = new Map(model.options)
  if (value === undefined) options.delete(name)
  else options.set(name, value)
  return { ...model, options }
}

const withMembers = (model: Model, option: string, call: CallValue, members: readonly Value[]): Model =>
  withOption(model, option, { kind: 'list', items: members, at: call.at })

const addMember = (model: Model, option: string, member: CallValue): Model =>
  withMembers(model, option, member, [...namedMembers(model.options.get(option)), member])

const removeMember = (model: Model, option: string, name: string, call: CallValue): Model =>
  withMembers(
    model,
    option,
    call,
    namedMembers(model.options.get(option)).filter((member) => textArgument(member, 'name') !== name),
  )

const fieldArgument = (call: CallValue): Field | undefined => {
  const name = textArgument(call, 'name', 1)
  const field = argumentOf(call, 'field', 2)
  return name !== undefined && field?.kind === 'call' ? fieldOf(name, field) : undefined
}

const MODEL_OPERATIONS: Readonly<Record<string, (context: OnModel) => Effect>> = {
  DeleteModel: ({ model, drop }) => {
    drop()
    const tables = [...model.fields.values()]
      .filter(isManyToMany)
      .flatMap((field) => manyToManyTable(model, field) ?? [])
    return sends([...tables, tableOf(model)].map((table) => `DROP TABLE ${identifier(table)} CASCADE`))
  },
  RenameModel: ({ state, app, call, model, drop }) => {
    const name = textArgument(call, 'new_name', 1)
    if (name === undefined) return { kind: 'unknown', reason: 'its new name is not known' }
    const next: Model = { ...model, name }
    // Who points at it is looked up while it has its name. Who names a proxy of it goes on doing so.
    const referrers = referrersOf(state, model).filter(
      ({ model: other, field }) =>
        hasDatabaseConstraint(field) &&
        !isHidden(field) &&
        relatedModel(state, other, argumentOf(field.call, 'to', 0)) === model,
    )
    const around = tablesAround(state, model)
    drop()
    state.set(modelKey(app, name), next)
    retarget(state, model, name)
    const sql = renamed(tableOf(model), tableOf(next))
    // A table that keeps its name is not touched, and neither is what points at it, but for columns named after it.
    if (sql.length > 0)
      for (const { model: other, field } of referrers)
        sql.push(...againReferring(state, other === model ? next : other, field, next))
    return sends([...sql, ...around(next)])
  },
  AlterModelTable: ({ call, model, put }) => {
    const next = withOption(model, 'db_table', argumentOf(call, 'table', 1))
    put(next)
    return sends([...renamed(tableOf(model), tableOf(next)), ...manyToManyRenamed(model, next)])
  },
  AlterModelTableComment: ({ model }) => sends([`COMMENT ON TABLE ${identifier(tableOf(model))} IS ''`]),
  AlterModelOptions: ({ call, model, put }) => {
    const options = optionsFrom(argumentOf(call, 'options', 1))
    const kept = new Map(model.options)
    for (const [name, value] of options) kept.set(name, value)
    put({ ...model, options: kept })
    return nothing
  },
  AlterOrderWithRespectTo: ({ call, model }) => {
    const value = argumentOf(call, 'order_with_respect_to', 1)
    const table = identifier(tableOf(model))
    return sends(
      value === undefined || value.kind === 'none'
        ? [`ALTER TABLE ${table} DROP COLUMN "_order" CASCADE`]
        : [
            `ALTER TABLE ${table} ADD COLUMN "_order" integer DEFAULT 0 NOT NULL`,
            `ALTER TABLE ${table} ALTER COLUMN "_order" DROP DEFAULT`,
          ],
    )
  },
  AlterUniqueTogether: ({ call, model, put }) => {
    const value = argumentOf(call, 'unique_together', 1)
    put(withOption(model, 'unique_together', value))
    const table = identifier(tableOf(model))
    const { added, removed } = setChanges(model, model.options.get('unique_together'), value)
    return sends([
      ...removed.map(
        (columns) => `ALTER TABLE ${table} DROP CONSTRAINT ${memberName(tableOf(model), columns, 'unique')}`,
      ),
      ...added.map(
        (columns) =>
          `ALTER TABLE ${table} ADD CONSTRAINT ${memberName(tableOf(model), columns, 'unique')} UNIQUE (${columns.map(identifier).join(', ')})`,
      ),
    ])
  },
  AlterIndexTogether: ({ call, model, put }) => {
    const value = argumentOf(call, 'index_together', 1)
    put(withOption(model, 'index_together', value))
    const { added, removed } = setChanges(model, model.options.get('index_together'), value)
    return sends([
      ...removed.map((columns) => `DROP INDEX IF EXISTS ${memberName(tableOf(model), columns, 'index')}`),
      ...added.map(
        (columns) =>
          `CREATE INDEX ${memberName(tableOf(model), columns, 'index')} ON ${identifier(tableOf(model))} (${columns.map(identifier).join(', ')})`,
      ),
    ])
  },
  AddField: ({ state, call, model, put }) => {
    const field = fieldArgument(call)
    if (field === undefined) return { kind: 'unknown', reason: 'the field it adds is not known' }
    const next = withField(model, field)
    put(next)
    return sends(addFieldSql(state, next, field))
  },
  RemoveField: ({ call, model, put }) => {
    const name = textArgument(call, 'name', 1)
    if (name === undefined) return { kind: 'unknown', reason: 'the field it removes is not known' }
    const field = model.fields.get(name)
    const fields = new Map(model.fields)
    fields.delete(name)
    put({ ...model, fields })
    // Where no migration here has added it, the column has the field's name.
    return sends(
      field === undefined
        ? [`ALTER TABLE ${identifier(tableOf(model))} DROP COLUMN ${identifier(name)} CASCADE`]
        : removeFieldSql(model, field),
    )
  },
  AlterField: ({ state, call, model, put }) => {
    const after = fieldArgument(call)
    if (after === undefined) return { kind: 'unknown', reason: 'the field it makes is not known' }
    const before = model.fields.get(after.name)
    const next = withField(model, after)
    if (before === undefined) {
      put(next)
      return {
        kind: 'unknown',
        reason: `no migration here adds the field ${after.name}, so that what it was is not known`,
      }
    }
    // The old type is read while the old field is in place: relations of a model to itself need it.
    const alteration = alterFieldSql(state, model, before, after)
    put(next)
    return { kind: 'sql', ...alteration }
  },
  RenameField: ({ state, call, model, put }) => {
    const from = textArgument(call, 'old_name', 1)
    const to = textArgument(call, 'new_name', 2)
    if (from === undefined || to === undefined) return { kind: 'unknown', reason: 'the names are not known' }
    const field = model.fields.get(from)
    const fields = new Map(
      [...model.fields].map(([name, other]) => (name === from ? [to, { ...other, name: to }] : [name, other])),
    )
    const next: Model = { ...model, fields, options: togetherRenamed(model.options, from, to) }
    put(next)
    const after = fields.get(to)
    if (field !== undefined && after !== undefined && isManyToMany(field)) {
      const [old, now] = [manyToManyTable(model, field), manyToManyTable(next, after)]
      return sends(old !== undefined && now !== undefined ? renamed(old, now) : [])
    }
    if (field !== undefined && !hasColumn(field)) return nothing
    const [old, now] = field === undefined || after === undefined ? [from, to] : [columnOf(field), columnOf(after)]
    if (old === now) return nothing
    const table = tableOf(model)
    const rename = `ALTER TABLE ${identifier(table)} RENAME COLUMN ${identifier(old)} TO ${identifier(now)}`
    const target =
      after !== undefined && hasDatabaseConstraint(after)
        ? likelyTable(state, next, argumentOf(after.call, 'to', 0))
        : undefined
    // A column with another name is altered, and with it the foreign key made again.
    return sends(
      after === undefined || target === undefined
        ? [rename]
        : [
            dropForeignKeySql(table, old),
            rename,
            addForeignKeySql(table, now, target, relatedColumn(state, next, after)),
          ],
    )
  },
  AddIndex: (context) => addIndex(context, false),
  AddIndexConcurrently: (context) => addIndex(context, true),
  RemoveIndex: (context) => removeIndex(context, false),
  RemoveIndexConcurrently: (context) => removeIndex(context, true),
  RenameIndex: ({ call, model }) => {
    const to = textArgument(call, 'new_name', 1)
    const from = textArgument(call, 'old_name', 2)
    const [columns] = columnSets(model, argumentOf(call, 'old_fields', 3))
    const old = from === undefined ? columns && memberName(tableOf(model), columns, 'index') : identifier(from)
    return sends(to === undefined || old === undefined ? [] : [`ALTER INDEX ${old} RENAME TO ${identifier(to)}`])
  },
  AddConstraint: (context) => addConstraint(context, false),
  AddConstraintNotValid: (context) => addConstraint(context, true),
  AlterConstraint: () => nothing,
  ValidateConstraint: ({ call, model }) => {
    const name = textArgument(call, 'name', 1)
    return sends(
      name === undefined ? [] : [`ALTER TABLE ${identifier(tableOf(model))} VALIDATE CONSTRAINT ${identifier(name)}`],
    )
  },
  RemoveConstraint: ({ call, model, put }) => {
    const name = textArgument(call, 'name', 1)
    if (name === undefined) return { kind: 'unknown', reason: 'the constraint is not known' }
    const member = memberCalled(model, 'constraints', name)
    put(removeMember(model, 'constraints', name, call))
    return sends([
      member !== undefined && isIndexOnly(member)
        ? `DROP INDEX ${identifier(name)}`
        : `ALTER TABLE ${identifier(tableOf(model))} DROP CONSTRAINT ${identifier(name)}`,
    ])
  },
}

const setChanges = (model: Model, before: Value | undefined, after: Value | undefined) => {
  const [old, now] = [columnSets(model, before), columnSets(model, after)]
  const has = (sets: readonly (readonly string[])[], columns: readonly string[]) =>
    sets.some((other) => other.join(',') === columns.join(','))
  return { added: now.filter((set) => !has(old, set)), removed: old.filter((set) => !has(now, set)) }
}

const addIndex = ({ call, model, put }: OnModel, concurrently: boolean): Effect => {
  const index = argumentOf(call, 'index', 1)
  if (index?.kind !== 'call') return { kind: 'unknown', reason: 'the index is not known' }
  put(addMember(model, 'indexes', index))
  return sends([createIndexSql(model, index, concurrently)])
}

const removeIndex = ({ call, model, put }: OnModel, concurrently: boolean): Effect => {
  const name = textArgument(call, 'name', 1)
  if (name === undefined) return { kind: 'unknown', reason: 'the index is not known' }
  put(removeMember(model, 'indexes', name, call))
  return sends([`DROP INDEX ${concurrently ? 'CONCURRENTLY ' : ''}${identifier(name)}`])
}

const addConstraint = ({ call, model, put }: OnModel, notValid: boolean): Effect => {
  const constraint = argumentOf(call, 'constraint', 1)
  if (constraint?.kind !== 'call') return { kind: 'unknown', reason: 'the constraint is not known' }
  put(addMember(model, 'constraints', constraint))
  const sql = addConstraintSql(model, constraint, notValid)
  return sql === undefined
    ? { kind: 'unknown', reason: `${lastName(constraint.path)} is not a constraint that Django brings` }
    : sends([sql])
}
