import type { Constraint, Node, RangeVar } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import { findRelation, nameOfRange, shown, type Relation } from '../schema/schema.ts'
import { find, type Judging } from './judging.ts'

/** INDEX_MAX_KEYS, which only a PostgreSQL that somebody has compiled anew has otherwise. INCLUDE counts. */
const MAX_COLUMNS = 32

/** Types that PostgreSQL brings and that have no order, so that no btree index, UNIQUE or PRIMARY KEY can hold them. */
const WITHOUT_ORDER: ReadonlySet<string> = new Set([
  'json',
  'jsonpath',
  'xml',
  'point',
  'line',
  'lseg',
  'box',
  'path',
  'polygon',
  'circle',
])

/** Types made for values that are larger than an entry of a btree index may be: a third of a page. */
const LARGE: ReadonlySet<string> = new Set(['jsonb', 'tsvector', 'hstore'])

/** Indexes that PostgreSQL refuses to build, whatever is in the table, and indexes whose entries some rows do not fit into. */
export const indexLimits = (judging: Judging, node: Node): void => {
  if ('IndexStmt' in node) {
    const { indexParams = [], indexIncludingParams = [], idxname, accessMethod, relation } = node.IndexStmt
    const name = idxname === undefined ? 'The index' : `Index "${idxname}"`
    tooMany(judging, name, 'an index', indexParams.length + indexIncludingParams.length)
    if ((accessMethod ?? 'btree') !== 'btree') return
    const keys = indexParams.flatMap((each) =>
      'IndexElem' in each && each.IndexElem.name !== undefined && each.IndexElem.opclass === undefined
        ? [each.IndexElem.name]
        : [],
    )
    ordered(judging, relation, name, keys)
  } else if ('CreateStmt' in node) {
    const { tableElts = [], constraints = [], relation, partspec } = node.CreateStmt
    tooMany(
      judging,
      `The partition key of "${relation?.relname}"`,
      'a partition key',
      partspec?.partParams?.length ?? 0,
    )
    for (const each of [...tableElts, ...constraints]) {
      if ('Constraint' in each) constraint(judging, relation, each.Constraint, [])
      if ('ColumnDef' in each)
        for (const own of each.ColumnDef.constraints ?? [])
          if ('Constraint' in own) constraint(judging, relation, own.Constraint, [each.ColumnDef.colname ?? ''])
    }
  } else if ('AlterTableStmt' in node) {
    for (const command of node.AlterTableStmt.cmds ?? []) {
      const def = 'AlterTableCmd' in command ? command.AlterTableCmd.def : undefined
      if (def === undefined) continue
      if ('Constraint' in def) constraint(judging, node.AlterTableStmt.relation, def.Constraint, [])
      if ('ColumnDef' in def)
        for (const own of def.ColumnDef.constraints ?? [])
          if ('Constraint' in own)
            constraint(judging, node.AlterTableStmt.relation, own.Constraint, [def.ColumnDef.colname ?? ''])
    }
  }
}

const KINDS: Readonly<Record<string, string>> = {
  CONSTR_PRIMARY: 'primary key',
  CONSTR_UNIQUE: 'unique constraint',
  CONSTR_FOREIGN: 'foreign key',
}

const constraint = (
  judging: Judging,
  relation: RangeVar | undefined,
  { contype, conname, keys, fk_attrs, including, location }: Constraint,
  own: readonly string[],
): void => {
  const kind = KINDS[contype ?? '']
  if (kind === undefined) return
  const isForeign = contype === 'CONSTR_FOREIGN'
  const named = namesOf(isForeign ? fk_attrs : keys)
  const columns = named.length === 0 ? own : named
  const name = `The ${kind}${conname === undefined ? '' : ` "${conname}"`}`
  tooMany(judging, name, `a ${kind}`, columns.length + (including?.length ?? 0), location)
  if (!isForeign) ordered(judging, relation, name, columns, location)
}

const tooMany = (judging: Judging, name: string, kind: string, count: number, at?: number): void => {
  if (count <= MAX_COLUMNS) return
  find(judging, 'index-limits', {
    at,
    message: `${name} has ${count} columns, and PostgreSQL allows ${MAX_COLUMNS} in ${kind}, those of INCLUDE among them: the statement fails.`,
    help: `Keep the columns that queries filter by, or compare a hash of all of them.`,
  })
}

const ordered = (
  judging: Judging,
  range: RangeVar | undefined,
  name: string,
  columns: readonly string[],
  at?: number,
): void => {
  const relation: Relation | undefined =
    range === undefined ? undefined : findRelation(judging.schema, nameOfRange(range))
  for (const column of columns) {
    const type = relation?.columns.get(column)?.type
    // A schema of its own means that it is another type of the same name.
    if (relation === undefined || type === undefined || type.schema !== undefined) continue
    const of = `"${column}" of ${shown(relation)}`
    if (!type.array && WITHOUT_ORDER.has(type.name)) {
      find(judging, 'index-limits', {
        at,
        message: `${name} needs an order of ${of}, and ${type.text} has none: PostgreSQL refuses it, and the migration fails.`,
        help:
          type.name === 'json'
            ? `Make the column jsonb, or index an expression such as ("${column}" ->> 'key').`
            : `Use USING gist where the type has one, or index an expression.`,
      })
    } else if (!type.array && LARGE.has(type.name)) {
      find(judging, 'index-limits', {
        at,
        level: 'notice',
        message: `${name} holds whole values of ${of}, which is ${type.text}: a row whose value takes more than about 2,700 bytes is refused, and no search inside of the values uses it.`,
        help: `Use USING gin for searches inside of the values; for equality, index a hash or an expression.`,
      })
    }
  }
}
