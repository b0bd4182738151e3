import type { Node } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import { find, type Judging } from './judging.ts'

/** Words of SQL that PostgreSQL 15 takes as the name of a table or a column in quotes only. */
const RESERVED: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right
  select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using
  variadic verbose when where window with`.split(/\s+/),
)

const PLAIN = /^[a-z_][a-z0-9_$]*$/
const SHOWN = 5

/** Names that a statement gives to something, and that can be written in quotes only. */
export const judgeNaming = (judging: Judging, node: Node): void => {
  const names = new Set(namesGiven(node).filter((name) => name !== '' && (!PLAIN.test(name) || RESERVED.has(name))))
  if (names.size === 0) return
  const [first = ''] = names
  const shown = `${[...names]
    .slice(0, SHOWN)
    .map((name) => `"${name}"`)
    .join(', ')}${names.size > SHOWN ? ` and ${names.size - SHOWN} more` : ''}`
  const index = judging.statement.sql.indexOf(`"${first.replaceAll('"', '""')}"`)
  find(judging, 'naming', {
    at: index < 0 ? 0 : Buffer.byteLength(judging.statement.sql.slice(0, index)),
    message: `${shown} ${names.size === 1 ? 'is a name' : 'are names'} that every query has to write in quotes, since ${names.size === 1 ? 'it is' : 'they are'} no plain snake_case or ${names.size === 1 ? 'a word' : 'words'} of SQL: without them PostgreSQL looks for another name.`,
    help: `Use lower-case letters, digits and underscores, and no reserved word.`,
  })
}

const namesGiven = (node: Node): readonly string[] => {
  if ('CreateStmt' in node)
    return [
      node.CreateStmt.relation?.relname ?? '',
      ...(node.CreateStmt.tableElts ?? []).flatMap((element) =>
        'ColumnDef' in element
          ? [element.ColumnDef.colname ?? '', ...constraintNames(element.ColumnDef.constraints)]
          : constraintNames([element]),
      ),
    ]
  if ('AlterTableStmt' in node)
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) => {
      const def = 'AlterTableCmd' in command ? command.AlterTableCmd.def : undefined
      if (def === undefined || !('AlterTableCmd' in command)) return []
      // The definition of ALTER COLUMN … TYPE names nothing.
      return 'ColumnDef' in def && command.AlterTableCmd.subtype === 'AT_AddColumn'
        ? [def.ColumnDef.colname ?? '', ...constraintNames(def.ColumnDef.constraints)]
        : constraintNames([def])
    })
  if ('IndexStmt' in node) return [node.IndexStmt.idxname ?? '']
  if ('RenameStmt' in node) return node.RenameStmt.renameType === 'OBJECT_POLICY' ? [] : [node.RenameStmt.newname ?? '']
  if ('ViewStmt' in node) return [node.ViewStmt.view?.relname ?? '']
  if ('CreateTableAsStmt' in node) return [node.CreateTableAsStmt.into?.rel?.relname ?? '']
  if ('CreateSchemaStmt' in node) return [node.CreateSchemaStmt.schemaname ?? '']
  if ('CreateSeqStmt' in node) return [node.CreateSeqStmt.sequence?.relname ?? '']
  if ('CreateEnumStmt' in node) return namesOf(node.CreateEnumStmt.typeName).slice(-1)
  if ('CreateDomainStmt' in node) return namesOf(node.CreateDomainStmt.domainname).slice(-1)
  if ('CompositeTypeStmt' in node) return [node.CompositeTypeStmt.typevar?.relname ?? '']
  if ('CreateFunctionStmt' in node) return namesOf(node.CreateFunctionStmt.funcname).slice(-1)
  if ('CreateTrigStmt' in node) return [node.CreateTrigStmt.trigname ?? '']
  return []
}

const constraintNames = (nodes: readonly Node[] | undefined): readonly string[] =>
  (nodes ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint.conname ?? ''] : []))
