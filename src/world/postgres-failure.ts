import { errorCode, isError, Undecidable } from '../core/errors.ts'

/** Why no session came about, without the connection string: only host, port, database and user are named. */
export const connectionFailure = (
  thrown: unknown,
  where: {
    readonly host?: string | undefined
    readonly port?: number | undefined
    readonly database?: string | undefined
    readonly user?: string | undefined
  },
  signal: AbortSignal,
): unknown => {
  if (thrown instanceof Undecidable) return thrown
  const reason: unknown = signal.reason
  const timedOut = signal.aborted && isError(reason) && reason.name === 'TimeoutError'
  if (signal.aborted && !timedOut) return reason
  const server = `the database server ${where.host ?? 'localhost'}${where.port === undefined ? '' : `:${where.port}`}`
  const code = firstCode(thrown) ?? ''
  const say = (message: string, rule: string, help: string) => new Undecidable(message, { rule, help })
  const text = isError(thrown) ? thrown.message : ''

  if (timedOut || /timeout expired|timed out/i.test(text) || code === 'ETIMEDOUT')
    return say(
      `${server} did not answer in time`,
      'database-timeout',
      'See whether it is up and a firewall lets this machine through.',
    )
  if (/^(ENOTFOUND|EAI_)/.test(code))
    return say(
      `the name of ${server} could not be resolved (${code})`,
      'dns-failed',
      'See whether the host in the URL is spelled right and this machine can resolve it.',
    )
  if (code === 'ECONNREFUSED' || code === 'ENOENT')
    return say(
      `${server} refused the connection`,
      'connection-refused',
      'Start the server, or open its port for the machine that runs this.',
    )
  if (code === '28P01' || code === '28000')
    return say(
      /no pg_hba\.conf entry/.test(text)
        ? `${server} lets nobody in from here as ${named(where.user)}${/no encryption|SSL off/.test(text) ? ' without TLS' : ''}`
        : `${server} refused the login of ${named(where.user)}`,
      'database-login-refused',
      /no encryption|SSL off/.test(text)
        ? 'Add ?sslmode=require to the URL.'
        : 'See whether user and password in the URL are right, and whether the role may log in from here.',
    )
  if (code === '3D000')
    return say(
      `${server} has no database ${named(where.database)}`,
      'database-missing',
      'Give the name of a database that exists at the end of the URL.',
    )
  if (code === '53300' || code === '57P03')
    return say(
      `${server} takes no connection at the moment (${code})`,
      'database-unavailable',
      'Wait until it has started, or free connections.',
    )
  if (/does not support SSL/i.test(text))
    return say(`${server} speaks no TLS`, 'tls-failed', 'Use ?sslmode=disable where the way to it is trusted.')
  if (/^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/.test(code))
    return say(
      `the TLS connection to ${server} is not accepted (${code})`,
      'tls-failed',
      "Give the authority's certificate with sslrootcert, or choose the sslmode that the server can meet.",
    )
  return say(
    `no session with ${server} came about (${code || 'it ended the connection'})`,
    'database-unreachable',
    'See whether it is a PostgreSQL server, and what its log says.',
  )
}

/** Why a question got no answer. The server's own message is shown with its SQLSTATE; details, which hold row contents, are not. */
export const queryFailure = (thrown: unknown, signal: AbortSignal): unknown => {
  if (thrown instanceof Undecidable) return thrown
  const reason: unknown = signal.reason
  if (signal.aborted) {
    if (!isError(reason) || reason.name !== 'TimeoutError') return reason
    return new Undecidable('the database did not answer the query in time', {
      rule: 'database-timeout',
      help: 'Make the query cheaper, look for locks in its way, or give it more time with `timeout`.',
      cause: reason,
    })
  }
  const code = errorCode(thrown)
  const text = isError(thrown) ? thrown.message.replace(/\s+/g, ' ').trim() : ''
  const say = (message: string, rule: string, help: string) => new Undecidable(message, { rule, help })
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code))
    return say(
      'the connection to the database ended before the query was answered',
      'database-connection-lost',
      'See in the log of the server why it ended the session.',
    )
  switch (code) {
    case '57014':
      return say(
        'the query took longer than its statement timeout and was cancelled',
        'database-timeout',
        'Make the query cheaper, or raise `statement-timeout`.',
      )
    case '55P03':
      return say(
        'the query waited for a lock for longer than its lock timeout',
        'database-timeout',
        'See what holds the lock, or ask when nothing migrates.',
      )
    case '25006':
      return say(
        `the query wants to write, and gonogo only reads (${text})`,
        'query-not-allowed',
        'Write a query that changes nothing.',
      )
    case '42601':
      return say(
        /multiple commands/.test(text)
          ? 'the query holds several statements, and only one is sent'
          : `the query has a syntax error: ${text}`,
        /multiple commands/.test(text) ? 'query-not-allowed' : 'query-failed',
        /multiple commands/.test(text) ? 'Write one SELECT for each item.' : 'Mend the query.',
      )
    case '42501':
      return say(
        `the role may not see what the query asks for: ${text}`,
        'query-not-permitted',
        'Grant SELECT on it to the role of the URL.',
      )
    default:
      return say(
        `the query failed with SQLSTATE ${code}: ${withoutValues(text, code)}`,
        'query-failed',
        'Mend the query, or the database that it does not fit.',
      )
  }
}

/** Messages about wrong values (class 22) quote the value, which is the content of a row. */
const withoutValues = (text: string, code: string): string =>
  code.startsWith('22') || code.startsWith('23') ? text.replace(/"[^"]*"(?!.*")|: .*$/s, '"…"') : text

const named = (name: string | undefined): string => (name === undefined || name === '' ? 'the default' : `"${name}"`)

const firstCode = (thrown: unknown): string | undefined => {
  if (isError(thrown) && 'errors' in thrown && Array.isArray(thrown.errors)) {
    const codes = thrown.errors.map(firstCode).filter((code) => code !== undefined)
    return codes.find((code) => code === 'ECONNREFUSED') ?? codes[0]
  }
  return errorCode(thrown)
}
