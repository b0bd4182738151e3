import type { AlterObjectSchemaStmt, ColumnDef, Node, RangeVar, RenameStmt, ViewStmt } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import {
  addIndex,
  addRelation,
  addType,
  findIndex,
  findRelation,
  findSequence,
  findType,
  homeOf,
  isProbablyAbsent,
  nameOfList,
  nameOfRange,
  relationOrOld,
  removeIndex,
  removeType,
  shown,
  type Relation,
  type Schema,
} from '../schema/schema.ts'
import { isTautology, nodesIn } from './expressions.ts'
import { isIndex } from './indexes.ts'
import { moveSequence, renameSequence, sequenceOf } from './sequences.ts'
import { find, isOld, laterOf, say, touch, type Judging } from './judging.ts'

/** ALTER … RENAME. */
export const rename = (judging: Judging, statement: RenameStmt): void => {
  const { renameType, subname = '', newname = '' } = statement
  const name = nameOfRange(statement.relation)
  const sequence = sequenceOf(judging, name)
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the grammar has dozens of kinds, of which these are judged
  switch (renameType) {
    case 'OBJECT_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
    case 'OBJECT_FOREIGN_TABLE':
      if (isIndex(judging, name)) renameIndex(judging, name, newname)
      else if (sequence !== undefined) renameSequence(judging, sequence, newname)
      else if (!(statement.missing_ok === true && isProbablyAbsent(judging.schema, name)))
        renameTable(judging, relationOrOld(judging.schema, name), newname)
      break
    case 'OBJECT_SEQUENCE':
      if (statement.missing_ok === true && findSequence(judging.schema, name) === undefined)
        say(judging, `renames sequence "${name.name}" to "${newname}"`)
      else
        renameSequence(
          judging,
          sequence ?? { schema: homeOf(judging.schema, name), name: name.name, born: undefined, owned: false },
          newname,
        )
      break
    case 'OBJECT_COLUMN':
      renameColumn(judging, relationOrOld(judging.schema, name), subname, newname)
      break
    case 'OBJECT_INDEX':
      renameIndex(judging, name, newname)
      break
    case 'OBJECT_TABCONSTRAINT':
      renameConstraint(judging, relationOrOld(judging.schema, name), subname, newname)
      break
    case 'OBJECT_SCHEMA':
      renameSchema(judging, subname, newname)
      break
    case 'OBJECT_TYPE':
    case 'OBJECT_DOMAIN':
      renameUserType(judging, statement.object, newname)
      break
    case 'OBJECT_POLICY':
    case 'OBJECT_TRIGGER':
    case 'OBJECT_RULE': {
      const relation = relationOrOld(judging.schema, name)
      say(judging, `renames "${subname}" of ${shown(relation)} to "${newname}"`)
      touch(judging, relation, 'AccessExclusive')
      break
    }
    default:
      say(judging, `renames "${subname || name.name}" to "${newname}"`)
  }
}

const renameTable = (judging: Judging, relation: Relation, newname: string): void => {
  const table = shown(relation)
  say(judging, `renames ${table} to "${newname}"`)
  touch(judging, relation, 'AccessExclusive')
  const hasView = viewStandsIn(judging, relation, newname)
  const isSwap = givesNameBack(judging, relation)
  if (!hasView && !isSwap) {
    find(judging, 'rename-table', {
      relation,
      message: `Code that still runs knows the ${WORDS[relation.kind]} as ${table}: each of its queries fails from the moment it is called "${newname}".`,
      help: `In the same migration create a view ${table} on "${newname}" (CREATE VIEW ${table} AS SELECT * FROM "${newname}"), which can be read and written, and drop it in a later release.`,
    })
  }
  rekey(judging.schema, relation, () => (relation.name = newname))
}

const WORDS: Readonly<Record<Relation['kind'], string>> = {
  table: 'table',
  partitioned: 'table',
  'foreign-table': 'table',
  view: 'view',
  matview: 'materialized view',
}

/** The last view that this file leaves under the old name, where it is still there at the end of the file. */
const viewStandsIn = (judging: Judging, relation: Relation, newname: string): boolean => {
  const later = laterOf(judging)
  const place = later.findLastIndex(
    ({ node }) => node !== undefined && 'ViewStmt' in node && isCalled(judging, node.ViewStmt.view, relation),
  )
  const node = later[place]?.node
  return (
    node !== undefined &&
    'ViewStmt' in node &&
    // A temporary one is seen by nobody else.
    node.ViewStmt.view?.relpersistence !== 't' &&
    standsIn(judging, node.ViewStmt, relation, newname) &&
    !later.slice(place + 1).some((each) => takesViewAway(judging, each.node, relation))
  )
}

/** Whether a name in a statement is the one that the relation has now. */
const isCalled = ({ schema }: Judging, range: RangeVar | undefined, relation: Relation): boolean =>
  range?.relname === relation.name && homeOf(schema, nameOfRange(range)) === relation.schema

const takesViewAway = (judging: Judging, node: Node | undefined, { schema, name }: Relation): boolean => {
  if (node === undefined) return false
  if ('RenameStmt' in node)
    return node.RenameStmt.relation?.relname === name && node.RenameStmt.renameType !== 'OBJECT_COLUMN'
  if ('AlterObjectSchemaStmt' in node) return node.AlterObjectSchemaStmt.relation?.relname === name
  if (!('DropStmt' in node)) return false
  const { removeType, objects = [] } = node.DropStmt
  return (
    (removeType === 'OBJECT_VIEW' || removeType === 'OBJECT_TABLE') &&
    objects.some((object) => {
      const dropped = nameOfList('List' in object ? object.List.items : [])
      return dropped.name === name && homeOf(judging.schema, dropped) === schema
    })
  )
}

/** A view that gives every row and column of the renamed table under its old name, and that PostgreSQL lets old code write through. */
const standsIn = (
  judging: Judging,
  { query, aliases = [] }: ViewStmt,
  relation: Relation,
  newname: string,
): boolean => {
  const { columns, complete } = relation
  if (query === undefined || !('SelectStmt' in query)) return false
  const { fromClause = [], targetList = [], ...rest } = query.SelectStmt
  const [from] = fromClause
  if (fromClause.length !== 1 || from === undefined || !('RangeVar' in from)) return false
  const { relname, schemaname, inh } = from.RangeVar
  // ONLY leaves out the rows of partitions.
  if (relname !== newname || inh !== true) return false
  if (schemaname === undefined ? !judging.schema.searchPath.includes(relation.schema) : schemaname !== relation.schema)
    return false
  if (NOT_UPDATABLE.some((part) => rest[part] !== undefined) || (rest.op ?? 'SETOP_NONE') !== 'SETOP_NONE') return false
  // Rows that it leaves out are gone for code that reads, and what code writes there is not found again.
  if (rest.whereClause !== undefined && !isTautology(rest.whereClause) && !keepsAll(judging, rest.whereClause, newname))
    return false
  // A window function.
  if (nodesIn(targetList, 'FuncCall').some(({ over }) => over !== undefined)) return false
  const given = new Set<string>()
  for (const [place, target] of targetList.entries()) {
    const { name, val } = 'ResTarget' in target ? target.ResTarget : {}
    if (val === undefined || !('ColumnRef' in val)) continue
    const last = val.ColumnRef.fields?.at(-1)
    if (last !== undefined && 'A_Star' in last) return aliases.length === 0
    const source = namesOf(val.ColumnRef.fields).at(-1) ?? ''
    const alias = aliases[place]
    const column = (alias !== undefined && 'String' in alias ? alias.String.sval : name) ?? source
    // What another column holds is no more the same than what is not there.
    if (column === source || !columns.has(source)) given.add(column)
  }
  // Without all names, only a star gives all columns.
  return complete && [...columns.keys()].every((column) => given.has(column))
}

/**
 * A condition on a column that the file adds, which every row meets by its default, those that old code writes too:
 * `WHERE kind = 'order'` behind `ADD COLUMN kind text DEFAULT 'order'`.
 */
const keepsAll = (judging: Judging, where: Node, table: string): boolean => {
  const added = (name: string): ColumnDef | undefined => {
    for (const { node } of laterOf(judging)) {
      if (node === undefined || !('AlterTableStmt' in node) || node.AlterTableStmt.relation?.relname !== table) continue
      for (const command of node.AlterTableStmt.cmds ?? []) {
        const { subtype, def } = 'AlterTableCmd' in command ? command.AlterTableCmd : {}
        if (subtype === 'AT_AddColumn' && def !== undefined && 'ColumnDef' in def && def.ColumnDef.colname === name)
          return def.ColumnDef
      }
    }
    return undefined
  }
  const columnOf = (side: Node | undefined): ColumnDef | undefined =>
    side !== undefined && 'ColumnRef' in side ? added(namesOf(side.ColumnRef.fields).at(-1) ?? '') : undefined
  if ('NullTest' in where) {
    const column = columnOf(where.NullTest.arg)
    return where.NullTest.nulltesttype === 'IS_NULL' && column !== undefined && defaultOf(column) === undefined
  }
  if (!('A_Expr' in where) || where.A_Expr.kind !== 'AEXPR_OP' || namesOf(where.A_Expr.name).at(-1) !== '=')
    return false
  const { lexpr, rexpr } = where.A_Expr
  const [column, value] = columnOf(lexpr) === undefined ? [columnOf(rexpr), lexpr] : [columnOf(lexpr), rexpr]
  const given = column === undefined ? undefined : constantOf(defaultOf(column))
  return given !== undefined && given === constantOf(value)
}

const defaultOf = ({ constraints }: ColumnDef): Node | undefined =>
  (constraints ?? []).flatMap((node) =>
    'Constraint' in node &&
    ['CONSTR_DEFAULT', 'CONSTR_GENERATED', 'CONSTR_IDENTITY'].includes(node.Constraint.contype ?? '')
      ? [node.Constraint.raw_expr ?? node]
      : [],
  )[0]

/** A constant as text, whatever it is cast to. */
const constantOf = (node: Node | undefined): string | undefined => {
  if (node === undefined) return undefined
  if ('TypeCast' in node) return constantOf(node.TypeCast.arg)
  if (!('A_Const' in node) || node.A_Const.isnull === true) return undefined
  const { location: _, ...value } = node.A_Const
  return JSON.stringify(value)
}

const NOT_UPDATABLE = [
  'distinctClause',
  'groupClause',
  'havingClause',
  'limitCount',
  'limitOffset',
  'withClause',
] as const

/** A new table takes the old one's place in the same file, with all of its columns. */
const givesNameBack = (judging: Judging, relation: Relation): boolean =>
  laterOf(judging).some(({ node }) => {
    if (node === undefined || !('RenameStmt' in node)) return false
    const { renameType, newname, relation: range } = node.RenameStmt
    if (renameType !== 'OBJECT_TABLE' || newname !== relation.name) return false
    const other = findRelation(judging.schema, nameOfRange(range))
    if ((other?.schema ?? homeOf(judging.schema, nameOfRange(range))) !== relation.schema) return false
    return other?.complete !== true || [...relation.columns.keys()].every((column) => other.columns.has(column))
  })

const rekey = (schema: Schema, relation: Relation, change: () => void): void => {
  for (const [key, value] of schema.relations) if (value === relation) schema.relations.delete(key)
  change()
  addRelation(schema, relation)
}

const renameColumn = (judging: Judging, relation: Relation, name: string, newname: string): void => {
  const table = shown(relation)
  say(judging, `renames column "${name}" of ${table} to "${newname}"`)
  touch(judging, relation, 'AccessExclusive')
  const hasTwin = laterOf(judging).some(
    ({ node }) =>
      node !== undefined &&
      'AlterTableStmt' in node &&
      isCalled(judging, node.AlterTableStmt.relation, relation) &&
      (node.AlterTableStmt.cmds ?? []).some(
        (command) =>
          'AlterTableCmd' in command &&
          command.AlterTableCmd.def !== undefined &&
          'ColumnDef' in command.AlterTableCmd.def &&
          command.AlterTableCmd.def.ColumnDef.colname === name &&
          isGeneratedFrom(command.AlterTableCmd.def.ColumnDef, newname),
      ),
  )
  if (!hasTwin) {
    find(judging, 'rename-column', {
      relation,
      message: `Code that still runs knows the column of ${table} as "${name}": its queries fail from the moment it is called "${newname}".`,
      help: `Add "${newname}", write both from the code, copy the old rows in batches, read "${newname}", and drop "${name}" in a later release.`,
    })
  }
  const column = relation.columns.get(name)
  relation.columns.delete(name)
  relation.columns.set(newname, { notNull: false, hasDefault: false, ...column, name: newname })
  for (const [key, constraint] of relation.constraints) {
    if (!constraint.columns.includes(name)) continue
    relation.constraints.set(key, {
      ...constraint,
      columns: renamed(constraint.columns, name, newname),
      ...(constraint.provesNotNull === undefined
        ? {}
        : { provesNotNull: renamed(constraint.provesNotNull, name, newname) }),
    })
  }
  for (const index of judging.schema.indexes.values()) {
    const isIn = [index.columns, index.named, index.included].some((part) => part?.includes(name) === true)
    if (index.table !== relation || !isIn) continue
    const follow = (part: 'named' | 'classed' | 'collated' | 'included') =>
      index[part] === undefined ? {} : { [part]: renamed(index[part], name, newname) }
    addIndex(judging.schema, {
      ...index,
      columns: index.columns.map((each) => (each === name ? newname : each)),
      ...follow('named'),
      ...follow('classed'),
      ...follow('collated'),
      ...follow('included'),
    })
  }
}

/** A column that only has the old name is empty: old code would read nothing, and what it writes would stay there. */
const isGeneratedFrom = ({ constraints }: ColumnDef, source: string): boolean =>
  (constraints ?? []).some(
    (node) =>
      'Constraint' in node &&
      node.Constraint.contype === 'CONSTR_GENERATED' &&
      nodesIn(node.Constraint.raw_expr, 'ColumnRef').some(({ fields }) => namesOf(fields).at(-1) === source),
  )

const renamed = (names: readonly string[], from: string, to: string): readonly string[] =>
  names.map((name) => (name === from ? to : name))

const renameIndex = (
  judging: Judging,
  name: { readonly schema: string | undefined; readonly name: string },
  newname: string,
): void => {
  say(judging, `renames index "${name.name}" to "${newname}"`)
  const index = findIndex(judging.schema, name)
  if (index === undefined) return
  removeIndex(judging.schema, index)
  addIndex(judging.schema, { ...index, name: newname })
}

const renameConstraint = (judging: Judging, relation: Relation, name: string, newname: string): void => {
  say(judging, `renames constraint "${name}" of ${shown(relation)} to "${newname}"`)
  touch(judging, relation, 'AccessExclusive')
  const constraint = relation.constraints.get(name)
  if (constraint === undefined) return
  relation.constraints.delete(name)
  relation.constraints.set(newname, { ...constraint, name: newname })
  const index = findIndex(judging.schema, { schema: relation.schema, name })
  if (index === undefined) return
  removeIndex(judging.schema, index)
  addIndex(judging.schema, { ...index, name: newname })
}

const renameSchema = (judging: Judging, name: string, newname: string): void => {
  say(judging, `renames schema "${name}" to "${newname}"`)
  const inside = [...judging.schema.relations.values()].filter(({ schema }) => schema === name)
  if (inside.length === 0 || inside.some((relation) => isOld(judging, relation))) {
    find(judging, 'rename-schema', {
      message: `Code that still runs, its search_path included, knows the schema as "${name}": its queries fail from the moment it is called "${newname}".`,
      help: `Create "${newname}", move the tables one by one with views left behind under the old name, and drop "${name}" in a later release.`,
    })
  }
  for (const relation of inside) rekey(judging.schema, relation, () => (relation.schema = newname))
}

const renameUserType = (judging: Judging, object: Node | undefined, newname: string): void => {
  const name = nameOfList(object !== undefined && 'List' in object ? object.List.items : [])
  say(judging, `renames type "${name.name}" to "${newname}"`)
  const type = findType(judging.schema, name)
  const isRebuild = laterOf(judging).some(
    ({ node }) =>
      node !== undefined &&
      (('CreateEnumStmt' in node && namesOf(node.CreateEnumStmt.typeName).at(-1) === name.name) ||
        ('RenameStmt' in node &&
          node.RenameStmt.renameType === 'OBJECT_TYPE' &&
          node.RenameStmt.newname === name.name)),
  )
  if (!isRebuild && (type === undefined || isOld(judging, type))) {
    find(judging, 'rename-type', {
      message: `Code that still runs casts to "${name.name}": its statements fail from the moment the type is called "${newname}".`,
      help: `Keep the name, or deploy code that names no type first.`,
    })
  }
  if (type === undefined) return
  removeType(judging.schema, type)
  type.name = newname
  addType(judging.schema, type)
  for (const relation of judging.schema.relations.values()) {
    for (const [key, column] of relation.columns) {
      if (column.type?.name === name.name) {
        relation.columns.set(key, {
          ...column,
          type: { ...column.type, name: newname, text: column.type.text.replace(name.name, newname) },
        })
      }
    }
  }
}

/** ALTER … SET SCHEMA. */
export const setSchema = (judging: Judging, statement: AlterObjectSchemaStmt): void => {
  const { newschema = '' } = statement
  if (statement.relation === undefined) {
    say(judging, `moves something to schema "${newschema}"`)
    return
  }
  const name = nameOfRange(statement.relation)
  const sequence = sequenceOf(judging, name)
  if (sequence !== undefined || statement.objectType === 'OBJECT_SEQUENCE') {
    const { schema } = judging
    const unknown = { schema: homeOf(schema, name), name: name.name, born: undefined, owned: false }
    moveSequence(judging, sequence ?? unknown, newschema)
    return
  }
  const relation = relationOrOld(judging.schema, name)
  const table = shown(relation)
  say(judging, `moves ${table} to schema "${newschema}"`)
  touch(judging, relation, 'AccessExclusive')
  find(judging, 'set-schema', {
    relation,
    message: `Code that still runs looks for ${table} where it was: its queries fail from the moment it is in schema "${newschema}", unless that is in its search_path.`,
    help: `Leave a view of the old name behind, and drop it in a later release.`,
  })
  rekey(judging.schema, relation, () => (relation.schema = newschema))
}
