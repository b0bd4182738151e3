import type { CheckContext } from '../../core/check.ts'
import { holds } from '../../core/comparison.ts'
import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, passed, undecided, type Outcome } from '../../core/outcome.ts'
import type { PostgresServer, PostgresSession, World } from '../../core/world.ts'
import type { SqlOptions } from './index.ts'
import { emptyTables } from './empty-tables.ts'
import { judgeAnswer } from './judge-answer.ts'

/** Asks one query in a read-only transaction and judges the answer. The connection string is never part of what is said. */
export const askDatabase = async (
  options: SqlOptions,
  context: CheckContext & Pick<World, 'postgres'>,
): Promise<Outcome> => {
  const { postgres, signal } = context
  context.hide(options.url)
  const session = await postgres.connect({
    url: options.url,
    signal,
    ...(options['statement-timeout'] === undefined ? {} : { statementTimeoutMs: options['statement-timeout'] }),
    ...(options['lock-timeout'] === undefined ? {} : { lockTimeoutMs: options['lock-timeout'] }),
  })
  try {
    return await ask(options, session)
  } finally {
    await session.close()
  }
}

const ask = async (options: SqlOptions, session: PostgresSession): Promise<Outcome> => {
  const { server } = session
  const evidence = {
    server: {
      database: server.database,
      user: server.user,
      version: server.version,
      role: server.replica ? 'replica' : 'primary',
      ...(server.address === undefined ? {} : { address: server.address }),
    },
  }
  const findings: Finding[] = []
  const wrong = wrongServer(options, server)
  if (wrong !== undefined)
    return failed(`${describe(server)}: ${wrong}`, {
      rule: 'database-unexpected',
      help: 'Point the URL at the database that is meant, or correct what the item expects of it.',
      evidence,
    })
  if (server.superuser)
    findings.push({
      rule: 'database-superuser',
      level: 'warning',
      message: `The query runs as the superuser "${server.user}": a mistake in it could reach the files and the other databases of the server, which a read-only transaction does not prevent.`,
      help: 'Give the gate a role of its own with SELECT on what it asks for.',
    })
  // Rows that a policy hides look like no rows. With this the server refuses a query that would leave some out.
  await session.query('SET LOCAL row_security = off')
  const startedAt = performance.now()
  let answer
  try {
    answer = await session.query(options.query, options.values ?? [])
  } catch (thrown) {
    if (hiddenRows(thrown))
      return undecided(
        `${describe(server)}: row security hides rows of this query from the role "${server.user}", so that its answer would prove nothing`,
        {
          rule: 'rows-hidden',
          help: 'Ask as a role with BYPASSRLS or as the owner of the tables, read-only.',
          evidence,
        },
      )
    throw thrown
  }
  if (answer.columns.length === 0)
    return undecided('the query asks nothing: its answer has no column', {
      rule: 'query-not-allowed',
      help: 'Write one SELECT.',
      evidence,
    })
  const durationMs = Math.round(performance.now() - startedAt)
  const judged = judgeAnswer(answer, options.expect)
  const details = {
    evidence: { ...evidence, rows: answer.rows.length, columns: [...answer.columns] },
    measurements: [
      { name: 'rows', value: answer.rows.length },
      { name: 'query-time', value: durationMs, unit: 'ms' },
      ...(judged.value === undefined ? [] : [{ name: 'value', value: judged.value }]),
    ],
  }
  // What is nowhere is not wrong anywhere: an empty database, or the wrong one, answers such a question as a good one does.
  if (judged.holds && (answer.rows.length === 0 || judged.value === 0)) {
    const empty = await emptyTables(session, options.query, options.values ?? []).catch((thrown: unknown) => {
      // The answer itself stands; a plan or a look into a table may be refused where the query was not.
      if (thrown instanceof Undecidable) return []
      throw thrown
    })
    if (empty.length > 0)
      findings.push({
        rule: 'tables-empty',
        level: 'warning',
        message: `${empty.length === 1 ? `The table ${empty[0]} holds` : `The tables ${empty.join(', ')} hold`} no row at all, so that this answer proves nothing about the data.`,
        help: 'See whether this is the database that is meant (`database`), and whether its data is there.',
      })
  }
  const summary = `${judged.summary} (${describe(server)})`
  return judged.holds
    ? passed(summary, { ...details, findings })
    : failed(summary, {
        ...details,
        rule: 'answer-unexpected',
        help: judged.help,
        findings: [
          { rule: 'answer-unexpected', level: 'error', message: judged.summary, help: judged.help },
          ...findings,
        ],
      })
}

const describe = (server: PostgresServer): string =>
  `database "${server.database}" on PostgreSQL ${server.version.split(' ')[0] ?? server.version}${server.replica ? ', a replica' : ''}`

const wrongServer = (options: SqlOptions, server: PostgresServer): string | undefined => {
  if (options.database !== undefined && server.database !== options.database)
    return `"${options.database}" was to be asked`
  if (options.replica !== undefined && server.replica !== options.replica)
    return options.replica
      ? 'a replica was to be asked, and this is the primary'
      : 'the primary was to be asked, and this is a replica'
  const major = Math.floor(server.versionNumber / 10_000)
  const broken = options['server-version']?.find((limit) => !holds(limit, major))
  return broken === undefined ? undefined : `the version has to be ${broken.text}`
}

/** What PostgreSQL says when `row_security` is off and a policy would leave rows out. */
const hiddenRows = (thrown: unknown): boolean => thrown instanceof Error && /row-level security/i.test(thrown.message)
