import type { Node } from '../../../sql/parser.ts'

/** What a statement does to which relation, to tell the same one in two texts: `AlterTableStmt AT_AddColumn shop_order note`. */
export const keyOf = (node: Node | undefined): string => {
  if (node === undefined) return ''
  const [kind] = Object.keys(node)
  const words: string[] = [kind ?? '']
  if ('AlterTableStmt' in node) {
    words.push(node.AlterTableStmt.relation?.relname ?? '')
    for (const command of node.AlterTableStmt.cmds ?? [])
      if ('AlterTableCmd' in command) {
        const { subtype, name, def } = command.AlterTableCmd
        words.push(subtype ?? '')
        if (def !== undefined && 'ColumnDef' in def) words.push(def.ColumnDef.colname ?? name ?? '')
        else if (def !== undefined && 'Constraint' in def) words.push(def.Constraint.contype ?? '')
        // Names of constraints are made by the framework; those of columns are the table's own.
        else if (subtype !== 'AT_DropConstraint') words.push(name ?? '')
      }
  } else if ('CreateStmt' in node) words.push(node.CreateStmt.relation?.relname ?? '')
  else if ('IndexStmt' in node) {
    const { relation, indexParams, unique } = node.IndexStmt
    words.push(relation?.relname ?? '', unique === true ? 'unique' : '')
    for (const param of indexParams ?? []) {
      if (!('IndexElem' in param)) continue
      words.push(param.IndexElem.name ?? '')
      for (const part of param.IndexElem.opclass ?? []) if ('String' in part) words.push(part.String.sval ?? '')
    }
  } else if ('RenameStmt' in node)
    words.push(node.RenameStmt.relation?.relname ?? '', node.RenameStmt.subname ?? '', node.RenameStmt.newname ?? '')
  else if ('DropStmt' in node) words.push(node.DropStmt.removeType ?? '')
  else if ('UpdateStmt' in node) words.push(node.UpdateStmt.relation?.relname ?? '')
  else if ('InsertStmt' in node) words.push(node.InsertStmt.relation?.relname ?? '')
  else if ('DeleteStmt' in node) words.push(node.DeleteStmt.relation?.relname ?? '')
  return words.join(' ')
}

/** For each of `one` the index of its like in `other`, in order in both (the longest common subsequence); undefined where there is none. */
export const pairs = (one: readonly string[], other: readonly string[]): readonly (number | undefined)[] => {
  // lengths[i][j]: how many pairs there are in one from i and other from j on.
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  const same = (i: number, j: number): boolean => one[i] === other[j] && one[i] !== ''
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row !== undefined) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const found: (number | undefined)[] = []
  let [i, j] = [0, 0]
  while (i < one.length) {
    if (j < other.length && same(i, j)) {
      found.push(j)
      i++
      j++
    } else if (j < other.length && at(i, j + 1) >= at(i + 1, j)) j++
    else {
      found.push(undefined)
      i++
    }
  }
  return found
}
