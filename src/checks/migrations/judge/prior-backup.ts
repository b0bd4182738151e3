import type { Node, RangeVar } from 'libpg-query'
import { columnTypeOf, isNarrowing, namesOf } from '../schema/column-type.ts'
import {
  findRelation,
  isProbablyAbsent,
  nameOfList,
  nameOfRange,
  relationOrOld,
  shown,
  type Relation,
} from '../schema/schema.ts'
import { isTautology, nodesIn } from './expressions.ts'
import { earlierOf, find, isOld, laterOf, type Judging } from './judging.ts'

/** Stands for every column. */
const ALL = '*'

/**
 * Values that a statement takes away, and that no statement before it has copied to another table or column. To be asked
 * before the statement is judged, since what is dropped is then no longer known.
 */
export const judgePriorBackup = (judging: Judging, node: Node): void => {
  // What a program did before may have been a copy.
  if (earlierOf(judging).some(({ opaque }) => opaque === true)) return
  for (const { relation, columns, at } of lossesOf(judging, node)) {
    if (!isOld(judging, relation)) continue
    const lost = columns.filter((column) => !relation.copied.has(ALL) && !relation.copied.has(column))
    if (lost.length === 0) continue
    const what =
      lost.includes(ALL) || lost.length > 5
        ? 'All rows'
        : `The values of ${lost.map((column) => `"${column}"`).join(', ')}`
    find(judging, 'prior-backup-missing', {
      relation,
      at,
      message: `${what} of ${shown(relation)} are lost with this statement, and no migration has copied them before: a way back does not bring them again.`,
      help: `Copy them in an earlier migration (CREATE TABLE … AS SELECT, INSERT … SELECT, or UPDATE … SET another = this), or accept this where a backup was taken; the \`backup\` check proves that one can be restored.`,
    })
  }
}

type Loss = { readonly relation: Relation; readonly columns: readonly string[]; readonly at?: number | undefined }

const lossesOf = (judging: Judging, node: Node): readonly Loss[] => {
  const { schema } = judging
  const whole = (relation: Relation, at?: number): Loss => ({
    relation,
    columns: relation.complete && relation.columns.size > 0 ? [...relation.columns.keys()] : [ALL],
    at,
  })
  if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_TABLE') {
    const { objects = [], missing_ok: missingOk } = node.DropStmt
    return objects.flatMap((object) => {
      const name = 'List' in object ? nameOfList(object.List.items) : undefined
      if (name === undefined || (missingOk === true && isProbablyAbsent(schema, name))) return []
      return [whole(relationOrOld(schema, name))]
    })
  }
  if ('TruncateStmt' in node)
    return (node.TruncateStmt.relations ?? []).flatMap((range) =>
      'RangeVar' in range ? [whole(relationOrOld(schema, nameOfRange(range.RangeVar)), range.RangeVar.location)] : [],
    )
  if ('DeleteStmt' in node) {
    const { usingClause, whereClause, relation } = node.DeleteStmt
    const isWhole = usingClause === undefined && (whereClause === undefined || isTautology(whereClause))
    return isWhole ? [whole(relationOrOld(schema, nameOfRange(relation)))] : []
  }
  if (!('AlterTableStmt' in node) || node.AlterTableStmt.objtype !== 'OBJECT_TABLE') return []
  const { cmds = [], relation: range, missing_ok: missingOk } = node.AlterTableStmt
  if (missingOk === true && isProbablyAbsent(schema, nameOfRange(range))) return []
  const relation = relationOrOld(schema, nameOfRange(range))
  return cmds.flatMap((command): readonly Loss[] => {
    if (!('AlterTableCmd' in command)) return []
    const { subtype, name = '', def, missing_ok: isOptional } = command.AlterTableCmd
    const column = relation.columns.get(name)
    if (subtype === 'AT_DropColumn')
      return column === undefined && isOptional === true && relation.complete ? [] : [{ relation, columns: [name] }]
    if (subtype !== 'AT_AlterColumnType' || def === undefined || !('ColumnDef' in def)) return []
    const { typeName } = def.ColumnDef
    const isLoss =
      column?.type !== undefined && typeName !== undefined && isNarrowing(column.type, columnTypeOf(typeName))
    return isLoss ? [{ relation, columns: [name] }] : []
  })
}

/** Notes which values a statement has copied to somewhere else. Conditions are not decided: some rows count as all. */
export const learnCopies = (judging: Judging, node: Node): void => {
  if ('CreateTableAsStmt' in node) {
    const { into, query, objtype } = node.CreateTableAsStmt
    // A materialized view goes with its table, and WITH NO DATA copies nothing.
    if (objtype === 'OBJECT_TABLE' && into?.skipData !== true && stays(judging, into?.rel))
      copied(judging, query, into?.rel)
  } else if ('SelectStmt' in node) {
    const { intoClause } = node.SelectStmt
    if (intoClause !== undefined && stays(judging, intoClause.rel)) copied(judging, node, intoClause.rel)
  } else if ('InsertStmt' in node) copied(judging, node.InsertStmt.selectStmt, node.InsertStmt.relation)
  else if ('UpdateStmt' in node) {
    const { relation: range, targetList = [], fromClause = [] } = node.UpdateStmt
    const target = relationOrOld(judging.schema, nameOfRange(range))
    const others = sourcesIn(judging, fromClause)
    for (const each of targetList) {
      if (!('ResTarget' in each)) continue
      for (const name of columnsIn(each.ResTarget.val)) {
        if (name !== each.ResTarget.name) target.copied.add(name)
        for (const other of others) if (other !== target) other.copied.add(name)
      }
    }
  } else if ('CopyStmt' in node && node.CopyStmt.is_from !== true) {
    const { relation, attlist, query } = node.CopyStmt
    if (query !== undefined) copied(judging, query, undefined)
    if (relation === undefined) return
    const names = namesOf(attlist)
    for (const name of names.length === 0 ? [ALL] : names)
      relationOrOld(judging.schema, nameOfRange(relation)).copied.add(name)
  }
}

/** A temporary table is gone with the session, unless something is brought back from it. */
const stays = (judging: Judging, into: RangeVar | undefined): boolean =>
  into?.relpersistence !== 't' ||
  laterOf(judging).some(
    ({ node }) =>
      node !== undefined &&
      'InsertStmt' in node &&
      nodesIn(node.InsertStmt.selectStmt, 'RangeVar').some(({ relname }) => relname === into.relname),
  )

const copied = (judging: Judging, query: Node | undefined, into: RangeVar | undefined): void => {
  if (query === undefined || !('SelectStmt' in query)) return
  const { targetList = [], fromClause = [], larg, rarg } = query.SelectStmt
  // UNION has a query on each side.
  if (larg !== undefined) copied(judging, { SelectStmt: larg }, into)
  if (rarg !== undefined) copied(judging, { SelectStmt: rarg }, into)
  const target = into === undefined ? undefined : findRelation(judging.schema, nameOfRange(into))
  const names = new Set(targetList.flatMap((each) => ('ResTarget' in each ? columnsIn(each.ResTarget.val) : [])))
  for (const source of sourcesIn(judging, fromClause))
    if (source !== target) for (const name of names) source.copied.add(name)
}

const sourcesIn = (judging: Judging, from: readonly Node[]): readonly Relation[] =>
  nodesIn(from, 'RangeVar').map((range) => relationOrOld(judging.schema, nameOfRange(range)))

const columnsIn = (value: Node | undefined): readonly string[] =>
  nodesIn(value, 'ColumnRef').flatMap(({ fields = [] }) => {
    const last = fields.at(-1)
    if (last === undefined) return []
    if ('A_Star' in last) return [ALL]
    return 'String' in last && last.String.sval !== undefined ? [last.String.sval] : []
  })
