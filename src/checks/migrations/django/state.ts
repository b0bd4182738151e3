import { argumentOf, lastName, type Value } from '../../../python/values.ts'
import {
  columnOf,
  columnType,
  fieldOf,
  hasDatabaseConstraint,
  isIndexed,
  isPrimaryKey,
  isRelation,
  isUnique,
  type Field,
} from './fields.ts'

/** A model as the migrations before have left it. Never changed in place: a copy of the state is cheap. */
export type Model = {
  readonly app: string
  readonly name: string
  readonly fields: ReadonlyMap<string, Field>
  readonly options: ReadonlyMap<string, Value>
  /** False for proxies and for tables that Django does not manage. */
  readonly managed: boolean
  /** Dotted names of bases that bring columns of their own. */
  readonly bases: readonly Value[]
}

/** All models by `app.name` in lower case. */
export type ProjectState = Map<string, Model>

export const modelKey = (app: string, name: string): string => `${app}.${name.toLowerCase()}`

export const tableOf = (model: Model): string => {
  const own = model.options.get('db_table')
  return own?.kind === 'text' && own.value !== '' ? own.value : `${model.app}_${model.name.toLowerCase()}`
}

/** The table of a many-to-many field; undefined where a model of its own (`through`) is it. */
export const manyToManyTable = (model: Model, field: Field): string | undefined => {
  const through = field.call.named.get('through')
  if (through !== undefined && through.kind !== 'none') return undefined
  const own = field.call.named.get('db_table')
  return own?.kind === 'text' ? own.value : `${tableOf(model)}_${field.name}`
}

/** The model that a relation names. Undefined when it is not in the repository. */
export const relatedModel = (state: ProjectState, model: Model, to: Value | undefined): Model | undefined => {
  const key = relatedKey(state, model, to)
  return key === undefined ? undefined : modelAt(state, model, key)
}

/** The name in lower case of the model that a relation names, whether it is in the repository or not. */
export const relatedName = (state: ProjectState, model: Model, to: Value | undefined): string | undefined => {
  const key = relatedKey(state, model, to)
  return key?.slice(key.indexOf('.') + 1)
}

/** The key of the model that a relation names, whether it is in the repository or not. */
const relatedKey = (state: ProjectState, { app, name }: Model, to: Value | undefined): string | undefined => {
  if (to?.kind === 'text') {
    if (to.value === 'self') return modelKey(app, name)
    const [label = '', model = ''] = to.value.includes('.') ? to.value.split('.') : [app, to.value]
    return modelKey(label, model)
  }
  if (!isUserSetting(to)) return undefined
  const user = userModel(state)
  return user === undefined ? 'auth.user' : modelKey(user.app, user.name)
}

const modelAt = (state: ProjectState, model: Model, key: string): Model | undefined =>
  state.get(key) ?? (key === modelKey(model.app, model.name) ? model : undefined)

/** A proxy has no table of its own: whatever points at it points at its base, which may be a proxy as well. */
const concreteKey = (state: ProjectState, model: Model, to: Value | undefined): string | undefined => {
  let key = relatedKey(state, model, to)
  for (let step = 0; key !== undefined && step < MOST_PROXIES; step++) {
    const proxy: Model | undefined = modelAt(state, model, key)
    if (proxy === undefined || !isTrue(proxy.options.get('proxy'))) return key
    // Classes among the bases are abstract: models stand there by their names.
    key = relatedKey(
      state,
      proxy,
      proxy.bases.find((base) => base.kind === 'text' || isUserSetting(base)),
    )
  }
  return undefined
}

/** As many proxies as are followed from one to the next. */
const MOST_PROXIES = 12

/** The model whose table a relation points at. Undefined when it is not in the repository. */
export const concreteModel = (state: ProjectState, model: Model, to: Value | undefined): Model | undefined => {
  const key = concreteKey(state, model, to)
  return key === undefined ? undefined : modelAt(state, model, key)
}

const isUserSetting = (to: Value | undefined): boolean =>
  to?.kind === 'reference' && to.path.endsWith('AUTH_USER_MODEL')

/** The project's own user model: the one with the fields that Django's abstract user brings. */
const userModel = (state: ProjectState): Model | undefined => {
  for (const model of state.values())
    if (model.fields.has('password') && model.fields.has('last_login') && model.app !== 'auth') return model
  return state.get('auth.user')
}

/** The table that a relation points at; Django's own for a user model that is not in the repository. */
export const relatedTable = (state: ProjectState, model: Model, to: Value | undefined): string | undefined => {
  const key = concreteKey(state, model, to)
  if (key === undefined) return undefined
  const related = modelAt(state, model, key)
  return related === undefined ? THEIR_TABLES[key.toLowerCase()] : tableOf(related)
}

/** The same, by the name that Django gives tables, where the model is of a package. */
export const likelyTable = (state: ProjectState, model: Model, to: Value | undefined): string | undefined =>
  relatedTable(state, model, to) ?? concreteKey(state, model, to)?.replace('.', '_')

/** Tables of what Django brings itself, whose migrations are not in the repository. */
const THEIR_TABLES: Readonly<Record<string, string>> = {
  'auth.user': 'auth_user',
  'auth.group': 'auth_group',
  'auth.permission': 'auth_permission',
  'contenttypes.contenttype': 'django_content_type',
  'sites.site': 'django_site',
  'sessions.session': 'django_session',
}

export const primaryKeyOf = (model: Model): Field | undefined => {
  for (const field of model.fields.values()) if (isPrimaryKey(field)) return field
  return undefined
}

/** The column that a relation points at. */
export const relatedColumn = (state: ProjectState, model: Model, field: Field): string => {
  const related = concreteModel(state, model, argumentOf(field.call, 'to', 0))
  const named = field.call.named.get('to_field')
  if (named?.kind === 'text') {
    const target = related?.fields.get(named.value)
    return target === undefined ? named.value : columnOf(target)
  }
  const key = related === undefined ? undefined : primaryKeyOf(related)
  return key === undefined ? 'id' : columnOf(key)
}

/** The PostgreSQL type of a field's column; undefined where it is not known. */
export const typeOf = (state: ProjectState, model: Model, field: Field, depth = 0): string | undefined =>
  columnType(field, (to) => {
    if (depth > 10) return undefined
    const related = concreteModel(state, model, to)
    if (related === undefined) return relatedTable(state, model, to) === undefined ? undefined : 'integer'
    const named = field.call.named.get('to_field')
    const target = named?.kind === 'text' ? related.fields.get(named.value) : primaryKeyOf(related)
    return target === undefined ? 'integer' : typeOf(state, related, target, depth + 1)
  })

/** Every relation to a model's primary key, also by way of a proxy: those columns follow when its type changes. */
export const referrersOf = (state: ProjectState, target: Model): readonly { model: Model; field: Field }[] => {
  const found: { model: Model; field: Field }[] = []
  for (const model of state.values())
    for (const field of model.fields.values())
      if (
        model.managed &&
        isRelation(field) &&
        !field.call.named.has('to_field') &&
        concreteModel(state, model, argumentOf(field.call, 'to', 0)) === target
      )
        found.push({ model, field })
  return found
}

/** Every relation to the model names it by its new name from now on. */
export const retarget = (state: ProjectState, from: Model, name: string): void => {
  const old = `${from.app}.${from.name}`.toLowerCase()
  const renamed = (value: Value | undefined, app: string): Value | undefined =>
    value?.kind === 'text' &&
    (value.value.includes('.') ? value.value : `${app}.${value.value}`).toLowerCase() === old &&
    value.value !== 'self'
      ? { ...value, value: `${from.app}.${name}` }
      : undefined
  for (const [key, model] of state) {
    const fields = [...model.fields].map(([field, own]): [string, Field] => {
      const to = renamed(own.call.named.get('to'), model.app)
      const first = renamed(own.call.positional[0], model.app)
      const isRelated = isRelation(own) || own.kind === 'ManyToManyField'
      if (!isRelated || (to === undefined && first === undefined)) return [field, own]
      const named = to === undefined ? own.call.named : new Map(own.call.named).set('to', to)
      const positional = first === undefined ? own.call.positional : [first, ...own.call.positional.slice(1)]
      return [field, { ...own, call: { ...own.call, named, positional } }]
    })
    state.set(key, { ...model, fields: new Map(fields) })
  }
}

/** Reads the `(name, field)` pairs of CreateModel. What is not a pair is counted in `unclear`. */
export const fieldsFrom = (
  value: Value | undefined,
): { readonly fields: Map<string, Field>; readonly unclear: number } => {
  const fields = new Map<string, Field>()
  if (value === undefined) return { fields, unclear: 0 }
  if (value.kind !== 'list' && value.kind !== 'tuple') return { fields, unclear: 1 }
  let unclear = 0
  for (const item of value.items) {
    const [name, field] = item.kind === 'tuple' || item.kind === 'list' ? item.items : []
    if (name?.kind === 'text' && field?.kind === 'call') fields.set(name.value, fieldOf(name.value, field))
    else unclear++
  }
  return { fields, unclear }
}

export const optionsFrom = (value: Value | undefined): Map<string, Value> =>
  new Map(
    value?.kind === 'dict'
      ? value.entries.flatMap(({ key, value: option }): [string, Value][] =>
          key.kind === 'text' ? [[key.value, option]] : [],
        )
      : [],
  )

export const isTrue = (value: Value | undefined): boolean => value?.kind === 'boolean' && value.value

export const isManaged = (options: ReadonlyMap<string, Value>): boolean => {
  const managed = options.get('managed')
  return !isTrue(options.get('proxy')) && !(managed?.kind === 'boolean' && !managed.value)
}

/** Arguments that change nothing in the database. */
const WITHOUT_EFFECT = new Set([
  'blank',
  'choices',
  'db_comment',
  'default',
  'editable',
  'error_messages',
  'help_text',
  'limit_choices_to',
  'on_delete',
  'related_name',
  'related_query_name',
  'upload_to',
  'storage',
  'validators',
  'verbose_name',
  'auto_now',
  'auto_now_add',
  'parent_link',
])

/** Whether Django would alter the column: some argument that reaches the database differs. */
export const differs = (a: Field, b: Field): boolean => {
  if (a.kind !== b.kind) return true
  // Their default is true for relations: false is no absence.
  if (hasDatabaseConstraint(a) !== hasDatabaseConstraint(b) || isIndexed(a) !== isIndexed(b)) return true
  const names = new Set([...a.call.named.keys(), ...b.call.named.keys()].filter((name) => !WITHOUT_EFFECT.has(name)))
  return [...names].some((name) => shape(a.call.named.get(name)) !== shape(b.call.named.get(name)))
}

/** Arguments of a relation that Django does not count as a change of it: `non_db_attrs` of its fields, and comments. */
const NOT_IN_DATABASE = new Set([
  'blank',
  'choices',
  'db_column',
  'db_comment',
  'editable',
  'error_messages',
  'help_text',
  'limit_choices_to',
  'on_delete',
  'related_name',
  'related_query_name',
  // It says only how `to` is written.
  'swappable',
  'to',
  'validators',
  'verbose_name',
])

/** Their absence means true. */
const TRUE_UNLESS_SAID = new Set(['db_constraint', 'db_index', 'serialize'])

/**
 * Whether Django alters a relation that stays one, which means that it makes the foreign key again: it does so for any
 * argument but those above, also for one that the database knows nothing of, such as `default`.
 */
export const relationDiffers = (state: ProjectState, model: Model, a: Field, b: Field): boolean => {
  if (className(a) !== className(b) || columnOf(a) !== columnOf(b)) return true
  if (likelyTable(state, model, argumentOf(a.call, 'to', 0)) !== likelyTable(state, model, argumentOf(b.call, 'to', 0)))
    return true
  const names = new Set([...a.call.named.keys(), ...b.call.named.keys()].filter((name) => !NOT_IN_DATABASE.has(name)))
  return [...names].some((name) => relationArgument(state, model, a, name) !== relationArgument(state, model, b, name))
}

/** A class that was moved to another module is taken for the same. */
const className = ({ call }: Field): string => lastName(call.written ?? call.path)

const relationArgument = (state: ProjectState, model: Model, field: Field, name: string): string => {
  const value = field.call.named.get(name)
  if (name === 'default') {
    if (value === undefined || (value.kind === 'reference' && lastName(value.path) === 'NOT_PROVIDED')) return ''
    // None and False are defaults as well.
    return `=${value.kind === 'text' ? value.value : shape(value)}`
  }
  // Django does not write it for one to one.
  if (name === 'unique') return String(isUnique(field))
  if (name === 'to_field') return relatedColumn(state, model, field)
  return TRUE_UNLESS_SAID.has(name) ? String(value?.kind !== 'boolean' || value.value) : shape(value)
}

/** A value as text for comparison. Names of models differ in case without meaning it. */
export const shape = (value: Value | undefined): string => {
  if (value === undefined) return ''
  switch (value.kind) {
    case 'text':
      return `t:${value.value.toLowerCase()}`
    case 'number':
      return `n:${value.value}`
    case 'boolean':
      return value.value ? 'b:1' : ''
    case 'none':
      return ''
    case 'reference':
      return `r:${value.path}`
    case 'list':
    case 'tuple':
    case 'set':
      return `[${value.items.map(shape).join(',')}]`
    case 'call':
      return `${value.path}(${[...value.positional.map(shape), ...[...value.named].map(([name, item]) => `${name}=${shape(item)}`)].join(',')})`
    case 'dict':
      return `{${value.entries.map(({ key, value: entry }) => `${shape(key)}:${shape(entry)}`).join(',')}}`
    case 'unknown':
      return `?${value.source}`
    case 'bytes':
      return `?${value.at.from}`
  }
}
