import type { Node } from '../sql/parser.ts'
import { createVocabulary, differsByOneBit, type Vocabulary } from './one-bit.ts'
import { BUILTINS } from './sql-builtins.ts'

/** The trees of all definitions of a dump, to be held against each other once all are there. */
export type NameCheck = {
  /**
   * Takes the trees of one text; `place` is given back where one of its names is wrong. What is made by the trees around
   * them, and by `variables`, is known in them.
   */
  add(nodes: readonly Node[], place: number, around?: readonly Node[], variables?: readonly string[]): void
  /** Names that the dump has besides those of its statements: owners, schemas. */
  known(name: string): void
  schema(name: string): void
  /** The first name that nothing in the dump or in PostgreSQL has, though one that differs by a bit is there. */
  finish(): { readonly place: number; readonly what: string } | undefined
}

/** Names of one statement: where they are made, and where they are used. */
type Uses = {
  readonly place: number
  readonly made: ReadonlySet<string>
  readonly used: ReadonlySet<string>
  /** Schemas with the relation in them, or with something else. */
  readonly qualified: readonly { readonly schema: string; readonly name?: string }[]
  /** Texts that are cast to a type of the dump's own: `'open'::public.state`. */
  readonly labels: readonly { readonly type: string; readonly label: string }[]
  /** Columns that one table has to have, by its schema and name. */
  readonly columns: readonly { readonly table: string; readonly names: readonly string[] }[]
}

const LONGEST = 63

/**
 * Whether the names in definitions are names of something. A name in a dump is written where its object is made and wherever
 * it is used, so that a flipped bit leaves one that nobody knows, beside the one that it was.
 */
export const createNameCheck = (): NameCheck => {
  const uses: Uses[] = []
  const made = new Set<string>()
  const tables = new Map<string, ReadonlySet<string>>()
  const enums = new Map<string, ReadonlySet<string>>()
  const schemas = new Set(['public', 'pg_catalog', 'information_schema', 'pg_temp', 'pg_toast'])
  const roles = new Map<string, number>()

  return {
    add(nodes, place, around = [], variables = []) {
      const outside: Found = { made: new Set(variables), used: new Set(), qualified: [], roles: new Map(), labels: [] }
      for (const node of around) walk(node, '', outside)
      for (const node of nodes) {
        const found = {
          made: new Set<string>(outside.made),
          used: new Set<string>(),
          qualified: [] as Uses['qualified'][number][],
          roles,
          labels: [] as Uses['labels'][number][],
          columns: [] as Uses['columns'][number][],
        }
        walk(node, '', found)
        readTable(node, tables)
        readEnum(node, enums)
        readColumns(node, found.columns)
        for (const name of found.made) made.add(name)
        uses.push({ place, ...found })
      }
    },
    known: (name) => void made.add(name),
    schema: (name) => void schemas.add(name),
    finish() {
      const vocabulary = createVocabulary([BUILTINS, made, schemas])
      const known = createVocabulary([schemas], 3)
      const relations = createVocabulary([made], 3)
      const often = createVocabulary([[...roles].flatMap(([role, times]) => (times > 1 ? [role] : []))])
      for (const { place, used, qualified, columns, labels, made: own } of uses) {
        for (const { schema, name } of qualified) {
          const meant =
            known.misspelt(schema) ?? (name !== undefined && schemas.has(schema) ? relations.misspelt(name) : undefined)
          if (meant !== undefined)
            return {
              place,
              what: `the name ${shown(name === undefined ? schema : `${schema}.${name}`)}, in which ${shown(meant)} must have been meant`,
            }
        }
        for (const name of used) {
          const role = roles.get(name) === 1 && !made.has(name) ? often.misspelt(name) : undefined
          if (role !== undefined) return { place, what: `the name ${shown(name)}, which must have been ${shown(role)}` }
          const meant = own.has(name) ? undefined : misspelt(vocabulary, own, name)
          if (meant !== undefined)
            return { place, what: `the name ${shown(name)}, which must have been ${shown(meant)}` }
        }
        for (const { type, label } of labels)
          if (enums.get(type)?.has(label) === false) return { place, what: 'a value that its type does not have' }
        for (const { table, names } of columns) {
          const known = tables.get(table)
          const unknown = known === undefined ? undefined : names.find((name) => !known.has(name) && !SYSTEM.has(name))
          if (unknown !== undefined) return { place, what: `a column ${shown(unknown)} that its table does not have` }
        }
      }
      return undefined
    },
  }
}

const SYSTEM: ReadonlySet<string> = new Set(['tableoid', 'ctid', 'xmin', 'xmax', 'cmin', 'cmax', 'oid'])

const misspelt = (vocabulary: Vocabulary, own: ReadonlySet<string>, name: string): string | undefined =>
  vocabulary.misspelt(name) ??
  (vocabulary.has(name) || name.length < 4 ? undefined : [...own].find((other) => differsByOneBit(other, name)))

const shown = (name: string): string => `\`${name.slice(0, 64)}\``

type Found = {
  readonly qualified: { readonly schema: string; readonly name?: string }[]
  /** How often each role is named. */
  readonly roles: Map<string, number>
  readonly made: Set<string>
  readonly used: Set<string>
  readonly labels: { readonly type: string; readonly label: string }[]
}

/** Keys under which the tree of a statement has a name that it makes. */
const MADE: ReadonlySet<string> = new Set([
  'colname',
  'conname',
  'idxname',
  'trigname',
  'policy_name',
  'rulename',
  'aliasname',
  'ctename',
  'extname',
  'pubname',
  'subname',
  'plname',
  'fdwname',
  'servername',
  'eventname',
  'evtname',
  'dbname',
  'amname',
])

/** Keys under which it has one that it uses. */
const USED: ReadonlySet<string> = new Set(['relname', 'schemaname', 'rolename', 'accessMethod', 'access_method'])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Gathers every name below a part of a tree. `kind` is the node it is in. */
const walk = (value: unknown, kind: string, found: Found): void => {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, kind, found)
    return
  }
  if (!isRecord(value)) return
  // Bodies of functions and values of options are texts and no names.
  const option = value['defname']
  if (typeof option === 'string' && !/^(sequence_name|owned_by|schema|set)$/.test(option)) return
  const relation = value['relname']
  if (typeof relation === 'string' && typeof value['schemaname'] === 'string')
    found.qualified.push({ schema: value['schemaname'], name: relation })
  for (const key of ['names', 'funcname', 'domainname']) {
    const list = value[key]
    const [schema, name, ...more] = Array.isArray(list) ? nameOf(list) : []
    if (schema !== undefined && name !== undefined && more.length === 0) found.qualified.push({ schema })
  }
  const role = value['rolename']
  if (typeof role === 'string') found.roles.set(role, (found.roles.get(role) ?? 0) + 1)
  if (value['name'] === 'search_path' && Array.isArray(value['args']))
    for (const constant of value['args'] as readonly unknown[]) {
      const text = isRecord(constant) && isRecord(constant['A_Const']) ? constant['A_Const']['sval'] : undefined
      if (isRecord(text) && typeof text['sval'] === 'string') found.used.add(text['sval'])
    }
  readCast(value['TypeCast'], found)
  readSetval(value['FuncCall'], found)
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') {
      if (part === '' || part.length > LONGEST) continue
      if (MADE.has(key) || (key === 'name' && MAKES_NAME.has(kind))) found.made.add(part)
      else if (USED.has(key) || (key === 'name' && USES_NAME.has(kind)) || (key === 'sval' && kind === 'String'))
        found.used.add(part)
    } else if (key === 'cols' && kind === 'InsertStmt') walk(part, key, { ...found, made: found.used })
    else if (MADE_LISTS.has(key)) walk(part, key, { ...found, used: found.made })
    else walk(part, isRecord(part) && /^[A-Z]/.test(key) ? key : (KINDS[key] ?? kind), found)
  }
}

const MAKES_NAME: ReadonlySet<string> = new Set(['ResTarget', 'FunctionParameter', 'WindowDef'])
const USES_NAME: ReadonlySet<string> = new Set(['IndexElem', 'StatsElem', 'AlterTableCmd', 'PartitionElem'])

/** Lists of names that a statement makes. */
const MADE_LISTS: ReadonlySet<string> = new Set(['colnames', 'aliascolnames', 'aliases', 'vals', 'domainname'])

/** Parts that stand in a tree without the name of their kind. */
const KINDS: Readonly<Record<string, string>> = { relation: 'RangeVar', typeName: 'TypeName', alias: 'Alias' }

/** `setval('public.users_id_seq', 5)` uses a name. */
const readSetval = (call: unknown, found: Found): void => {
  if (!isRecord(call) || !Array.isArray(call['funcname']) || !Array.isArray(call['args'])) return
  const [first] = call['args'] as readonly unknown[]
  const constant = isRecord(first) ? first['A_Const'] : undefined
  const text = isRecord(constant) && isRecord(constant['sval']) ? constant['sval']['sval'] : undefined
  if (nameOf(call['funcname']).at(-1) === 'setval' && typeof text === 'string') useNames(text, found)
}

const useNames = (text: string, found: Found): void => {
  for (const [quoted, plain] of text.matchAll(/"(?:[^"]|"")*"|([^".]+)/g))
    found.used.add(plain ?? quoted.slice(1, -1).replaceAll('""', '"'))
}

/** `'public.users_id_seq'::regclass` uses a name; a text cast to another type may be one of its values. */
const readCast = (cast: unknown, found: Found): void => {
  if (!isRecord(cast) || !isRecord(cast['arg']) || !isRecord(cast['typeName'])) return
  const constant = cast['arg']['A_Const']
  const text = isRecord(constant) && isRecord(constant['sval']) ? constant['sval']['sval'] : undefined
  const names = cast['typeName']['names']
  if (typeof text !== 'string' || !Array.isArray(names) || cast['typeName']['arrayBounds'] !== undefined) return
  const type = nameOf(names)
  if (type.at(-1) === 'regclass') useNames(text, found)
  else found.labels.push({ type: JSON.stringify(type), label: text })
}

const nameOf = (names: readonly unknown[]): readonly string[] =>
  names.flatMap((name) =>
    isRecord(name) && isRecord(name['String']) && typeof name['String']['sval'] === 'string'
      ? [name['String']['sval']]
      : [],
  )

/** The values of an enumerated type. */
const readEnum = (node: Node, enums: Map<string, ReadonlySet<string>>): void => {
  if ('CreateEnumStmt' in node)
    enums.set(JSON.stringify(nameOf(node.CreateEnumStmt.typeName ?? [])), new Set(strings(node.CreateEnumStmt.vals)))
}

const tableOf = (relation: unknown): string | undefined =>
  isRecord(relation) && typeof relation['relname'] === 'string'
    ? JSON.stringify([relation['schemaname'] ?? '', relation['relname']])
    : undefined

/** The columns that a table is made with; not those of tables that get more from elsewhere. */
const readTable = (node: Node, tables: Map<string, ReadonlySet<string>>): void => {
  if (!('CreateStmt' in node)) return
  const statement = node.CreateStmt
  const table = tableOf(statement.relation)
  if (table === undefined || statement.inhRelations !== undefined || statement.ofTypename !== undefined) return
  tables.set(
    table,
    new Set(
      (statement.tableElts ?? []).flatMap((element) =>
        'ColumnDef' in element && element.ColumnDef.colname !== undefined ? [element.ColumnDef.colname] : [],
      ),
    ),
  )
}

/** Columns that statements about one table name: keys of constraints and indexes, and what their expressions refer to. */
const readColumns = (node: Node, columns: { readonly table: string; readonly names: readonly string[] }[]): void => {
  const take = (relation: unknown, names: readonly string[]): void => {
    const table = tableOf(relation)
    if (table !== undefined && names.length > 0) columns.push({ table, names })
  }
  if ('IndexStmt' in node) {
    const { relation, indexParams = [], indexIncludingParams = [], whereClause } = node.IndexStmt
    take(relation, [
      ...[...indexParams, ...indexIncludingParams].flatMap((element) =>
        'IndexElem' in element && element.IndexElem.name !== undefined ? [element.IndexElem.name] : [],
      ),
      ...columnsIn([indexParams, whereClause]),
    ])
  }
  if ('CreateStmt' in node) take(node.CreateStmt.relation, columnsIn(node.CreateStmt.tableElts))
  if ('CreateTrigStmt' in node) take(node.CreateTrigStmt.relation, strings(node.CreateTrigStmt.columns))
  if ('AlterTableStmt' in node)
    for (const command of node.AlterTableStmt.cmds ?? []) {
      if (!('AlterTableCmd' in command)) continue
      const { subtype, name, def } = command.AlterTableCmd
      if (
        /^AT_(ColumnDefault|AddIdentity|SetStatistics|SetStorage|SetOptions|SetCompression)$/.test(String(subtype)) &&
        name !== undefined
      )
        take(node.AlterTableStmt.relation, [name])
      if (def === undefined || !('Constraint' in def)) continue
      const { keys, fk_attrs: from, pk_attrs: to, pktable, including, raw_expr: check } = def.Constraint
      take(node.AlterTableStmt.relation, [
        ...strings(keys),
        ...strings(from),
        ...strings(including),
        ...columnsIn(check),
      ])
      take(pktable, strings(to))
    }
}

const strings = (list: readonly Node[] | undefined): readonly string[] =>
  (list ?? []).flatMap((item) => ('String' in item && item.String.sval !== undefined ? [item.String.sval] : []))

/** Names of columns that an expression without tables of its own refers to. */
const columnsIn = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(columnsIn)
  if (!isRecord(part)) return []
  const reference = part['ColumnRef']
  if (isRecord(reference) && Array.isArray(reference['fields'])) {
    const [only, ...more] = reference['fields'] as readonly unknown[]
    const text = isRecord(only) && isRecord(only['String']) ? only['String']['sval'] : undefined
    return more.length === 0 && typeof text === 'string' ? [text] : []
  }
  return Object.values(part).flatMap(columnsIn)
}
