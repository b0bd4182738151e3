import { errorCode, isError, Undecidable } from '../core/errors.ts'
import type { Observation } from './http-agents.ts'

/** A URL for people: without credentials, query and fragment, where secrets travel. */
export const shownUrl = (url: string | URL): string => {
  try {
    const { origin, pathname } = new URL(url)
    return pathname === '/' ? origin : `${origin}${pathname}`
  } catch {
    return 'the address'
  }
}

/** Error codes of TLS that mean: the connection was made and the certificate is the problem. */
const CERTIFICATE =
  /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_|CRL_|ERROR_IN_CERT_)/

/** Why there was no answer, as Undecidable with a rule that names the phase; a cancelled run's own reason stays as it is. */
export const failureOf = (
  thrown: unknown,
  where: {
    readonly url: URL
    readonly signal: AbortSignal
    readonly observation: Observation
    readonly reading?: boolean
  },
): unknown => {
  if (thrown instanceof Undecidable) return thrown
  const { url, signal, observation, reading = false } = where
  const shown = shownUrl(url)
  if (signal.aborted) {
    const reason: unknown = signal.reason
    if (!isError(reason) || reason.name !== 'TimeoutError') return reason
    return new Undecidable(`${shown} did not answer in time: ${phaseOf(url, observation, reading)}`, {
      rule: 'http-timeout',
      help: 'See whether the service hangs there, or give it more time with `timeout`.',
      cause: reason,
    })
  }
  const cause = observation.error ?? thrown
  if (cause instanceof Undecidable) return cause
  const code = codeOf(cause) ?? codeOf(thrown) ?? ''
  const say = (what: string, rule: string, help: string) => new Undecidable(what, { rule, help })

  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code))
    return say(
      `the name ${url.hostname} could not be resolved (${code})`,
      'dns-failed',
      'See whether the name is spelled right and whether this machine can resolve it.',
    )
  if (code === 'ECONNREFUSED')
    return say(
      `${url.host} refused the connection`,
      'connection-refused',
      'Start the service, or open the port for the machine that runs this.',
    )
  if (CERTIFICATE.test(code))
    return say(
      `${url.host} shows a certificate that is not accepted: ${certificateProblem(cause, code)}`,
      'certificate-invalid',
      'Install a certificate that is valid for this name; for an authority of your own give it with `tls.ca`.',
    )
  if (/^(ERR_SSL_|EPROTO|ERR_TLS_|ERR_OSSL)/.test(code) || /TLS|SSL/.test(messageOnly(cause)))
    return say(
      `the TLS handshake with ${url.host} failed (${code || messageOnly(cause)})`,
      'tls-failed',
      'See whether the port speaks TLS, and which versions and certificates it wants.',
    )
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EPROXY|EHOSTDOWN|EACCES)/.test(code))
    return say(
      `${url.host} could not be reached (${code}${code === 'EPROXY' ? `: ${messageOnly(cause)}` : ''})`,
      'connection-failed',
      'See whether the host is up and a firewall or proxy lets this machine through.',
    )
  if (code.startsWith('HPE_') || code === 'ERR_INVALID_CHAR')
    return say(
      `${shown} answered something that is no HTTP (${code})`,
      'response-malformed',
      'See what listens on that port.',
    )
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI'))
    return say(
      `the body of ${shown} is not compressed as its Content-Encoding says (${code})`,
      'body-malformed',
      'Mend the compression in the service or the proxy before it.',
    )
  if (reading || /^(ERR_STREAM_PREMATURE_CLOSE|ECONNRESET|EPIPE)$/.test(code))
    return say(
      `${shown} ended the connection ${reading ? 'in the middle of the body' : 'before an answer'} (${code || messageOnly(cause)})`,
      reading ? 'body-incomplete' : 'connection-reset',
      'See in the logs of the service, or of the proxy before it, why it hung up.',
    )
  return say(
    `${shown} gave no answer (${code || messageOnly(cause)})`,
    'no-answer',
    'See whether the service is up and the address is right.',
  )
}

const phaseOf = (url: URL, { dnsMs, connectMs, tlsMs, firstByteMs, socket }: Observation, reading: boolean): string => {
  if (reading || firstByteMs !== undefined) return 'the head of the answer came, the body did not end'
  if (url.protocol === 'https:' && connectMs !== undefined && tlsMs === undefined)
    return 'it accepted the connection and never finished the TLS handshake'
  if (connectMs !== undefined || (socket !== undefined && !socket.connecting))
    return 'it accepted the connection and sent nothing'
  return dnsMs === undefined ? 'no connection came about' : 'its name was resolved, but no connection came about'
}

const codeOf = (thrown: unknown): string | undefined => {
  if (isError(thrown) && 'errors' in thrown && Array.isArray(thrown.errors)) {
    const codes = thrown.errors.map(codeOf).filter((code) => code !== undefined)
    // Of several addresses, a refusal says more than a missing route.
    return codes.find((code) => code === 'ECONNREFUSED') ?? codes[0]
  }
  return errorCode(thrown)
}

/** node-fetch puts the whole URL into its messages; what follows "reason:" is the cause's own. */
const messageOnly = (thrown: unknown): string =>
  isError(thrown)
    ? (/reason: (.*)$/s.exec(thrown.message)?.[1] ??
      (/https?:\/\//.test(thrown.message) ? thrown.name : thrown.message))
    : 'unknown'

const certificateProblem = (cause: unknown, code: string): string => {
  if (code === 'CERT_HAS_EXPIRED') return 'it has expired'
  if (code === 'CERT_NOT_YET_VALID') return 'it is not valid yet'
  if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return 'it is self-signed'
  if (code === 'SELF_SIGNED_CERT_IN_CHAIN') return 'its chain ends in an authority that is not trusted here'
  if (code.startsWith('UNABLE_TO_')) return 'its issuer is unknown; an intermediate certificate may be missing'
  return messageOnly(cause)
}
