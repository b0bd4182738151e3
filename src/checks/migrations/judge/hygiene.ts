import type { ColumnDef, Node } from 'libpg-query'
import { columnTypeOf } from '../schema/column-type.ts'
import { judgeAlignment } from './alignment.ts'
import { nodesIn } from './expressions.ts'
import { find, laterOf, type Judging } from './judging.ts'
import { judgeNaming } from './naming.ts'
import { learnCopies } from './prior-backup.ts'

/** Matters of style, which are off unless the manifest switches them on, and names that PostgreSQL cuts silently. */
export const judgeStyle = (judging: Judging): void => {
  const { node } = judging.statement
  if (node === undefined) return
  if ('CreateStmt' in node || 'AlterTableStmt' in node)
    for (const column of nodesIn(node, 'ColumnDef')) style(judging, column)
  if ('CreateStmt' in node) createTable(judging, node)
  if ('CreateStmt' in node) judgeAlignment(judging, node.CreateStmt)
  robust(judging, node)
  queries(judging, node)
  judgeNaming(judging, node)
  learnCopies(judging, node)
  if ('CreateEnumStmt' in node) {
    find(judging, 'enum-created', {
      message: `A value of an enum can never be taken away again, and to change their order makes a new type.`,
      help: `Use a text with a CHECK, or a table of values.`,
    })
  }
}

/** What a query in a migration, or in a view, should not say. */
const queries = (judging: Judging, node: Node): void => {
  for (const { targetList } of [
    ...nodesIn(node, 'InsertStmt').map(({ cols }) => ({ targetList: cols })),
    ...nodesIn(node, 'UpdateStmt'),
  ]) {
    const seen = new Set<string>()
    for (const target of nodesIn(targetList, 'ResTarget')) {
      const name = target.name ?? ''
      if (name !== '' && seen.has(name) && target.indirection === undefined) {
        find(judging, 'duplicate-column-assignments', {
          at: target.location,
          message: `"${name}" is assigned twice, which PostgreSQL refuses: the statement fails.`,
          help: `Take one of them out.`,
        })
      }
      seen.add(name)
    }
  }
  if ('ViewStmt' in node || 'CreateTableAsStmt' in node)
    for (const { val, location } of nodesIn(node, 'ResTarget'))
      if (val !== undefined && 'ColumnRef' in val && (val.ColumnRef.fields ?? []).some((field) => 'A_Star' in field)) {
        find(judging, 'select-star', {
          at: location,
          message: `* stands for the columns of today: one that is added later is not in it, and one that is dropped takes this along.`,
          help: `Name the columns.`,
        })
      }
  for (const { kind, rexpr, location } of nodesIn(node, 'A_Expr')) {
    const isLike = kind === 'AEXPR_LIKE' || kind === 'AEXPR_ILIKE'
    const pattern = isLike && rexpr !== undefined && 'A_Const' in rexpr ? rexpr.A_Const.sval?.sval : undefined
    if (pattern?.startsWith('%') === true) {
      find(judging, 'leading-wildcard', {
        at: location,
        message: `A pattern that begins with % reads the whole table: no ordinary index helps.`,
        help: `Compare from the beginning, or use an index of pg_trgm.`,
      })
    }
  }
}

/** A name of more than 63 bytes is cut without an error, and is then not the name that the code knows. */
export const judgeNames = (judging: Judging): void => {
  const { sql, node } = judging.statement
  if (node === undefined || sql.length < 64) return
  // The parser has cut them already: a name of exactly 63 bytes was longer where the text goes on.
  for (const name of longNames(node)) {
    const index = sql.indexOf(name)
    if (index < 0 || !/[\w$\u0080-\uffff]/.test(sql[index + name.length] ?? '')) continue
    find(judging, 'identifier-too-long', {
      at: Buffer.byteLength(sql.slice(0, index)),
      message: `PostgreSQL cuts this name after 63 bytes, to "${name}": code that looks for the whole name does not find it, and two long names may become the same.`,
      help: `Give it a name of at most 63 bytes.`,
    })
  }
}

/** Names that a statement gives and that have the 63 bytes at which PostgreSQL cuts. */
const longNames = (node: Node): readonly string[] => {
  let found: string[] | undefined
  const see = (name: string | undefined): void => {
    // 21 characters have 63 bytes at the most.
    if (name === undefined || name.length < 21 || Buffer.byteLength(name) < 63) return
    if (found === undefined) found = [name]
    else found.push(name)
  }
  const seeIn = (part: Node | undefined): void => {
    if (part === undefined) return
    if ('ColumnDef' in part) {
      if ('CreateStmt' in node) see(part.ColumnDef.colname)
      for (const each of part.ColumnDef.constraints ?? []) seeIn(each)
    } else if ('Constraint' in part) see(part.Constraint.conname)
  }
  if ('CreateStmt' in node) {
    see(node.CreateStmt.relation?.relname)
    for (const part of node.CreateStmt.tableElts ?? []) seeIn(part)
    for (const part of node.CreateStmt.constraints ?? []) seeIn(part)
  } else if ('AlterTableStmt' in node) {
    for (const command of node.AlterTableStmt.cmds ?? [])
      if ('AlterTableCmd' in command) seeIn(command.AlterTableCmd.def)
  } else if ('IndexStmt' in node) see(node.IndexStmt.idxname)
  else if (!('InsertStmt' in node || 'UpdateStmt' in node || 'DropStmt' in node))
    for (const { conname } of nodesIn(node, 'Constraint')) see(conname)
  return found ?? []
}

const style = (judging: Judging, definition: ColumnDef): void => {
  if (definition.typeName === undefined) return
  const type = columnTypeOf(definition.typeName)
  const name = `"${definition.colname}"`
  const at = definition.location
  if (['int4', 'int2', 'serial', 'smallserial'].includes(type.name)) {
    find(judging, 'prefer-bigint', {
      at,
      message: `${name} is ${type.text}, which ends at ${type.name.includes('2') || type.name === 'smallserial' ? '32,767' : '2,147,483,647'}.`,
      help: `Use bigint.`,
    })
  }
  if (['serial', 'bigserial', 'smallserial'].includes(type.name)) {
    find(judging, 'prefer-identity', {
      at,
      message: `${name} is ${type.text}, whose sequence has rights and an owner of its own.`,
      help: `Use bigint GENERATED BY DEFAULT AS IDENTITY.`,
    })
  }
  if (type.name === 'varchar' && type.mods.length > 0) {
    find(judging, 'prefer-text', {
      at,
      message: `${name} is ${type.text}: a limit that has to grow later is a change of type.`,
      help: `Use text, with a CHECK on the length if there is a limit.`,
    })
  }
  if (type.name === 'bpchar') {
    find(judging, 'ban-char', {
      at,
      message: `${name} is ${type.text}, which is padded with blanks.`,
      help: `Use text.`,
    })
  }
  if (type.name === 'timestamp') {
    find(judging, 'prefer-timestamptz', {
      at,
      message: `${name} is a timestamp without time zone: which moment it means depends on who reads it.`,
      help: `Use timestamptz.`,
    })
  }
}

const createTable = (judging: Judging, node: Extract<Node, { CreateStmt: unknown }>): void => {
  const { relation, inhRelations } = node.CreateStmt
  if (relation?.schemaname === undefined && relation?.relpersistence !== 't') {
    find(judging, 'require-table-schema', {
      message: `Table "${relation?.relname}" goes wherever the search_path of the session points.`,
      help: `Write its schema.`,
    })
  }
  const isTold = laterOf(judging).some(
    ({ node: other }) =>
      other !== undefined &&
      'CommentStmt' in other &&
      nodesIn(other, 'String').some(({ sval }) => sval === relation?.relname),
  )
  if (!isTold && relation?.relpersistence !== 't') {
    find(judging, 'table-without-comment', {
      message: `Nothing says what table "${relation?.relname}" holds.`,
      help: `COMMENT ON TABLE … IS '…' in the same file.`,
    })
  }
  const hasKey = nodesIn(node, 'Constraint').some(({ contype }) => contype === 'CONSTR_PRIMARY')
  if (!hasKey && inhRelations === undefined && relation?.relpersistence !== 't') {
    find(judging, 'table-without-primary-key', {
      message: `Table "${relation?.relname}" has no primary key: rows cannot be told apart, and logical replication cannot send updates.`,
      help: `Give it one.`,
    })
  }
}

/** Outside a transaction a file that failed half-way has to be run again from its start. */
const robust = (judging: Judging, node: Node): void => {
  if (judging.transaction.open) return
  const isBare =
    ('CreateStmt' in node && node.CreateStmt.if_not_exists !== true) ||
    ('DropStmt' in node && node.DropStmt.missing_ok !== true && node.DropStmt.concurrent !== true) ||
    ('IndexStmt' in node && node.IndexStmt.concurrent !== true && node.IndexStmt.if_not_exists !== true)
  if (!isBare) return
  find(judging, 'robust-statements', {
    message: `If a later statement of this file fails, this one is in the way of running the file again.`,
    help: `Say IF EXISTS or IF NOT EXISTS.`,
  })
}
