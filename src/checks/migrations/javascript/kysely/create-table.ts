import { argsOf, describedBy, has, taken, type Call } from './call.ts'
import { columnPart, constraintPart, callbackOf, sqlOf } from './columns.ts'

/** CREATE TABLE with its columns and constraints. */
export const createTable = (call: Call): void => {
  const { steps, name, schema, label, missing, following, first } = call
  const { out } = following
  const columns: string[] = []
  const constraints: string[] = []
  const ends: string[] = []
  for (const step of steps) {
    const { name: called, args = [] } = step
    if (called === 'addColumn') columns.push(taken(columnPart(args, describedBy(args[2], following), schema), missing))
    else if (called === 'modifyEnd' || called === 'modifyFront') {
      const sql = sqlOf(args[0])
      if (sql === undefined || called === 'modifyFront') missing.push(`what ${called} adds is not known`)
      else ends.push(sql)
    } else {
      const constraint = constraintPart(step, describedBy(args[callbackOf(called)], following), schema)
      if (constraint !== undefined) constraints.push(taken(constraint, missing))
      else if (!['ifNotExists', 'temporary', 'onCommit', 'as'].includes(called))
        missing.push(
          called === 'addIndex'
            ? 'PostgreSQL has no index in CREATE TABLE'
            : `${called} is no operation that is read here`,
        )
    }
  }
  const head = `CREATE ${has(call, 'temporary') ? 'TEMPORARY ' : ''}TABLE ${has(call, 'ifNotExists') ? 'IF NOT EXISTS ' : ''}${name}`
  // A query that is put together with a builder reads, and which columns it has is not known.
  const sql = has(call, 'as')
    ? `${head} AS ${sqlOf(argsOf(call, 'as')[0]) ?? 'SELECT'}`
    : `${head} (${[...columns, ...constraints].join(', ')})${ends.map((end) => ` ${end}`).join('')}`
  out.sql([sql], first.at, label, has(call, 'as') || missing.length > 0)
}
