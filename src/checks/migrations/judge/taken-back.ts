import type { MigrationStatement } from '../source.ts'

const KNOWN = new WeakMap<readonly MigrationStatement[], ReadonlySet<MigrationStatement>>()

/** The statements of a file that a ROLLBACK, or one to a savepoint, takes back: nothing of what they do is there afterwards. */
export const takenBack = (statements: readonly MigrationStatement[]): ReadonlySet<MigrationStatement> => {
  const known = KNOWN.get(statements)
  if (known !== undefined) return known
  const gone = new Set<MigrationStatement>()
  let begun: { readonly name: string | undefined; readonly index: number }[] = [{ name: undefined, index: 0 }]
  for (const [index, { node }] of statements.entries()) {
    if (node === undefined || !('TransactionStmt' in node)) continue
    const { kind, savepoint_name: name } = node.TransactionStmt
    if (kind === 'TRANS_STMT_SAVEPOINT') begun.push({ name, index })
    const isWhole = kind === 'TRANS_STMT_ROLLBACK'
    if (isWhole || kind === 'TRANS_STMT_ROLLBACK_TO') {
      const place = isWhole ? 0 : begun.findLastIndex((each) => each.name === name)
      for (const statement of statements.slice(begun[place]?.index ?? index, index)) gone.add(statement)
      begun = begun.slice(0, place + 1)
    }
    if (isWhole || kind === 'TRANS_STMT_COMMIT' || kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START')
      begun = [{ name: undefined, index }]
  }
  KNOWN.set(statements, gone)
  return gone
}
