import type { DiscardMode, Node, TransactionStmt, VariableSetStmt } from 'libpg-query'
import { forgetTemporary, removeRelation } from '../schema/schema.ts'
import { release, save, savepointName, takeBack } from './savepoints.ts'
import { find, say, type Judging } from './judging.ts'

/** Milliseconds of a setting of time as PostgreSQL reads it: `5000`, `'5s'`, `'2min'`; undefined for anything else. */
export const settingMs = (node: Node | undefined): number | undefined => {
  if (node === undefined || !('A_Const' in node)) return undefined
  const { ival, sval } = node.A_Const
  if (ival !== undefined) return ival.ival ?? 0
  const match = /^\s*(\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)?\s*$/.exec(sval?.sval ?? '')
  const unit = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 }[match?.[2] ?? 'ms']
  return match === null || unit === undefined ? undefined : Number(match[1]) * unit
}

/** SET, SET LOCAL and RESET of what matters here: search_path and the timeouts. */
export const set = (judging: Judging, statement: VariableSetStmt): void => {
  const { name = '', is_local: isLocal = false, kind, args } = statement
  const { transaction, schema } = judging
  say(judging, `sets ${name === '' ? 'session defaults' : name}`)
  if (kind === 'VAR_RESET_ALL') {
    transaction.lockTimeoutMs = undefined
    transaction.lockTimeoutSaid = false
    schema.searchPath = ['public']
    return
  }
  const isReset = kind === 'VAR_RESET' || kind === 'VAR_SET_DEFAULT'
  if (isLocal && isWithout(judging, name)) return
  setTo(judging, name.toLowerCase(), isReset ? undefined : args, isLocal)
}

/** Whether what is set with LOCAL does nothing. Where nobody knows, it is said of what decides which table a name means. */
const isWithout = (judging: Judging, name: string): boolean => {
  if (judging.transaction.open) return false
  const isKnown = judging.migration.transaction !== 'unknown'
  if (isKnown || name.toLowerCase() === 'search_path')
    find(judging, 'set-local-outside-tx', {
      message: isKnown
        ? `SET LOCAL ${name} does nothing outside a transaction, and here there is none.`
        : `SET LOCAL ${name} does nothing outside a transaction, and nothing says whether the runner opens one: the names below may mean tables of another schema.`,
      help: isKnown
        ? `Use SET without LOCAL, and RESET ${name} at the end of the file.`
        : `Write BEGIN and COMMIT around it, say in the manifest what the runner does (transaction), or write the names with their schema.`,
    })
  return isKnown
}

const setTo = (judging: Judging, name: string, args: readonly Node[] | undefined, isLocal: boolean): void => {
  const { transaction } = judging
  if (name === 'search_path') setPath(judging, pathOf(args), isLocal)
  else if (name === 'lock_timeout') {
    transaction.lockTimeoutMs = args === undefined ? undefined : settingMs(args[0])
    transaction.lockTimeoutSaid = args !== undefined
    transaction.lockTimeoutLocal = isLocal
  } else if (name === 'statement_timeout') {
    transaction.statementTimeoutMs = args === undefined ? undefined : settingMs(args[0])
  }
}

const setPath = ({ transaction, schema }: Judging, path: readonly string[], isLocal: boolean): void => {
  const before = schema.searchPath
  transaction.outerPath = isLocal ? (transaction.outerPath ?? before) : undefined
  // Without a transaction the path is as before: where nobody knows, what a name may mean is looked for in both.
  schema.searchPath = isLocal && !transaction.open ? [...new Set([...path, ...before])] : path
}

/** The schemas that SET search_path names; those of the beginning where it names none. */
export const pathOf = (args: readonly Node[] | undefined): readonly string[] => {
  const path = (args ?? []).flatMap((node) =>
    'A_Const' in node && node.A_Const.sval !== undefined ? [node.A_Const.sval.sval ?? ''] : [],
  )
  if (path.length === 0) return ['public']
  const named = path.filter((each) => each !== '' && each !== '$user')
  return named.length === 0 ? ['pg_catalog'] : named
}

/** `SELECT set_config('lock_timeout', '5s', true)` is a SET too. */
export const setConfig = (judging: Judging, args: readonly Node[]): void => {
  const [name, value, local] = args
  if (name === undefined || value === undefined || !('A_Const' in name)) return
  const isLocal = local !== undefined && 'A_Const' in local && local.A_Const.boolval?.boolval === true
  const setting = (name.A_Const.sval?.sval ?? '').toLowerCase()
  if (isLocal && isWithout(judging, setting)) return
  if (setting !== 'search_path' || !('A_Const' in value)) {
    setTo(judging, setting, [value], isLocal)
    return
  }
  const parts = (value.A_Const.sval?.sval ?? '').split(',').map((part) => part.trim().replaceAll('"', ''))
  const filled = parts.filter((part) => part !== '')
  setPath(judging, filled.length === 0 ? ['pg_catalog'] : filled, isLocal)
}

/** BEGIN, COMMIT, ROLLBACK in the file. */
export const control = (judging: Judging, statement: TransactionStmt): void => {
  const { transaction, migration } = judging
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the grammar has dozens of kinds, of which these are judged
  switch (statement.kind) {
    case 'TRANS_STMT_BEGIN':
    case 'TRANS_STMT_START':
      if (transaction.open && transaction.managed && migration.transaction !== 'whole') {
        find(judging, 'transaction-nesting', {
          message: `The runner has already opened a transaction: BEGIN only warns, and the COMMIT that belongs to it ends the runner's transaction.`,
          help: `Leave BEGIN and COMMIT out.`,
        })
      }
      if (!transaction.open && transaction.goesBack) save(judging)
      transaction.open = true
      transaction.explicit = true
      break
    case 'TRANS_STMT_SAVEPOINT':
      if (transaction.goesBack) save(judging, savepointName(statement))
      break
    case 'TRANS_STMT_RELEASE':
      release(judging, savepointName(statement))
      break
    case 'TRANS_STMT_ROLLBACK_TO':
      takeBack(judging, savepointName(statement))
      break
    case 'TRANS_STMT_COMMIT':
    case 'TRANS_STMT_ROLLBACK':
      // In Drizzle a COMMIT of one's own is the only way out of the one transaction for all files.
      if (transaction.managed && !transaction.explicit && migration.transaction === 'file') {
        find(judging, 'commit-inside-managed', {
          message: `This ends the transaction that the runner opened: what follows runs outside of it, and a failure there leaves the migration half applied.`,
          help: `Leave it out, or tell the runner to use no transaction for this file.`,
        })
      }
      if (statement.kind === 'TRANS_STMT_ROLLBACK') takeBack(judging)
      transaction.saved.length = 0
      leaveTransaction(judging)
      transaction.open = false
      transaction.explicit = false
      break
    default:
  }
}

/** COMMIT and ROLLBACK: with the transaction end a search_path that was set with LOCAL, and the tables that live no longer. */
export const leaveTransaction = (judging: Pick<Judging, 'transaction' | 'schema'>): void => {
  const { transaction, schema } = judging
  if (transaction.outerPath !== undefined) schema.searchPath = transaction.outerPath
  transaction.outerPath = undefined
  for (const relation of transaction.fleeting) removeRelation(schema, relation)
  transaction.fleeting.clear()
  endTransaction(judging)
}

/** DISCARD: the session is as it was at first, or without its temporary tables. */
export const discard = ({ schema, transaction }: Judging, target: DiscardMode | undefined): void => {
  if (target !== 'DISCARD_ALL' && target !== 'DISCARD_TEMP') return
  forgetTemporary(schema)
  if (target === 'DISCARD_TEMP') return
  schema.searchPath = ['public']
  transaction.lockTimeoutMs = undefined
  transaction.lockTimeoutSaid = false
  transaction.statementTimeoutMs = undefined
}

/** Locks and what was set with LOCAL end with the transaction. */
export const endTransaction = ({ transaction }: Pick<Judging, 'transaction'>): void => {
  transaction.held.clear()
  transaction.notValid.clear()
  transaction.enumValues.clear()
  transaction.added.clear()
  if (transaction.lockTimeoutLocal) {
    transaction.lockTimeoutMs = undefined
    transaction.lockTimeoutSaid = false
    transaction.lockTimeoutLocal = false
  }
}
