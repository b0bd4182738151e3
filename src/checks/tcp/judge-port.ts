import type { CheckContext } from '../../core/check.ts'
import { holds } from '../../core/comparison.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, passed, undecided, type Outcome } from '../../core/outcome.ts'
import { needPattern } from '../../core/pattern.ts'
import { formatDuration } from '../../core/units.ts'
import type { TcpAnswer, World } from '../../core/world.ts'
import type { TcpOptions } from './index.ts'

type Context = CheckContext & Pick<World, 'tcp' | 'clock' | 'files'>

const DAY_MS = 86_400_000

/** Connects once and compares what came with what was asked. */
export const judgePort = async (options: TcpOptions, context: Context): Promise<Outcome> => {
  const { host, port } = addressOf(options)
  const name = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const pattern = options.matches === undefined ? undefined : needPattern(options.matches)
  const expected = options.expect ?? []
  const isComplete = (received: string): boolean =>
    expected.every((text) => received.includes(text)) && (pattern?.test(received) ?? true)
  const reads = expected.length > 0 || pattern !== undefined
  const ca = options.ca === undefined ? undefined : await context.files.at(context.directory).readText(options.ca)

  const answer = await connect(
    {
      host,
      port,
      ...(options.tls
        ? {
            tls: {
              insecure: options.insecure,
              ...(options.servername === undefined ? {} : { servername: options.servername }),
              ...(ca === undefined ? {} : { ca }),
            },
          }
        : {}),
      ...(options.send === undefined
        ? {}
        : { send: /[\r\n]$/.test(options.send) ? options.send : `${options.send}\r\n` }),
      ...(reads ? { until: isComplete } : {}),
      ...(options['allow-link-local'] ? { allowLinkLocal: [host] } : {}),
    },
    options.timeout,
    context,
  )
  if (!options.open) return judgeClosed(name, answer, options)
  if (answer === undefined || !answer.open) return describeClosed(name, answer, options, reads)

  const findings: Finding[] = []
  const say = (rule: string, message: string, help: string): void => {
    findings.push({ rule, level: 'error', message, help })
  }
  const tls = options.tls ? judgeTls(name, answer, options, context.clock.now(), say) : undefined
  // To somebody who is not who they should be nothing was sent, so that there is no answer to judge.
  if (reads && (tls?.trusted ?? true) && !isComplete(answer.received))
    say(
      'answer-wrong',
      answer.received === ''
        ? `${name} accepts connections and says nothing.`
        : `${name} does not answer with ${[...expected.map((text) => `"${text}"`), ...(options.matches === undefined ? [] : [`a match of ${options.matches}`])].join(' and ')}.`,
      'Look whether the right service listens there, and whether it is ready.',
    )
  if (options['max-time'] !== undefined && answer.connectMs > options['max-time'])
    say(
      'too-slow',
      `Connecting to ${name} took ${formatDuration(answer.connectMs)}; the limit is ${formatDuration(options['max-time'])}.`,
      'Look at the load of the service and at the way to it.',
    )

  const details = {
    measurements: [
      {
        name: 'connect',
        value: Math.round(answer.connectMs * 10) / 10,
        unit: 'ms',
        ...(options['max-time'] === undefined ? {} : { limit: options['max-time'] }),
      },
      ...(tls?.daysLeft === undefined
        ? []
        : [
            {
              name: 'tls-days-left',
              value: tls.daysLeft,
              unit: 'd',
              limit: options['days-left']?.map(({ text }) => text).join(', ') ?? '> 0',
            },
          ]),
    ],
    evidence: {
      address: answer.address,
      ...(answer.tls === undefined
        ? {}
        : {
            protocol: answer.tls.protocol,
            chain: answer.tls.chain.map(({ subject, validTo }) => ({
              subject,
              validTo: new Date(validTo).toISOString(),
            })),
          }),
      ...(reads ? { receivedBytes: answer.received.length } : {}),
    },
  }
  const [first] = findings
  if (first !== undefined)
    return failed(findings.length === 1 ? first.message : `${first.message} And ${findings.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? '',
      findings,
      ...details,
    })
  return passed(
    `${name} ${reads ? 'answers as expected' : 'accepts connections'}${tls?.daysLeft === undefined ? '' : `, its certificate is valid for ${tls.daysLeft} days`}`,
    details,
  )
}

const addressOf = ({ address, host, port }: TcpOptions): { readonly host: string; readonly port: number } => {
  if (address === undefined) return { host: (host ?? '').replace(/^\[|\]$/g, ''), port: Number(port) }
  const colon = address.lastIndexOf(':')
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(address.slice(colon + 1)) }
}

/** Undefined when nothing came within the time. */
const connect = async (
  request: Omit<Parameters<Context['tcp']['connect']>[0], 'signal'>,
  timeoutMs: number,
  { tcp, clock, signal }: Context,
): Promise<TcpAnswer | undefined> => {
  const timer = new AbortController()
  const finished = new AbortController()
  const waiting = clock.sleep(timeoutMs, AbortSignal.any([signal, finished.signal])).then(
    () => timer.abort(new Error('timed out')),
    () => undefined,
  )
  try {
    return await tcp.connect({ ...request, signal: AbortSignal.any([signal, timer.signal]) })
  } catch (error) {
    if (timer.signal.aborted && !signal.aborted) return undefined
    throw error
  } finally {
    finished.abort()
    await waiting
  }
}

/** A name that is not known proves nothing about a port. */
const isNameFailure = (code: string): boolean => ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_FAIL'].includes(code)

const judgeClosed = (name: string, answer: TcpAnswer | undefined, options: TcpOptions): Outcome => {
  if (answer === undefined)
    return passed(`${name} does not answer within ${formatDuration(options.timeout)}, as it should be`)
  if (answer.open)
    return failed(`${name} accepts connections, and must not.`, {
      rule: 'port-open',
      help: 'Close the port in the firewall, or bind the service to 127.0.0.1.',
      evidence: { address: answer.address },
    })
  if (answer.code === 'ECONNREFUSED') return passed(`${name} refuses connections, as it should be`)
  return undecided(`Whether ${name} is closed is not known: ${answer.reason}.`, {
    rule: 'port-unknown',
    help: 'Correct the name, and run this where the host can be reached.',
  })
}

const describeClosed = (
  name: string,
  answer: (TcpAnswer & { open: false }) | undefined,
  options: TcpOptions,
  reads: boolean,
): Outcome => {
  if (answer === undefined)
    return failed(
      reads
        ? `${name} did not answer as it should within ${formatDuration(options.timeout)}.`
        : `${name} did not answer within ${formatDuration(options.timeout)}.`,
      {
        rule: reads ? 'answer-wrong' : 'port-closed',
        help: 'Look whether the service is up, and whether a firewall is in the way.',
      },
    )
  if (answer.code === 'EAI_AGAIN')
    return undecided(`${name}: ${answer.reason}.`, {
      rule: 'port-unknown',
      help: 'Look at the name server of this machine.',
    })
  if (isNameFailure(answer.code))
    return failed(`${name}: ${answer.reason}.`, { rule: 'name-unknown', help: 'Correct the name, or its DNS entry.' })
  if (options.tls && !['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'].includes(answer.code))
    return failed(`${name} does not speak TLS: ${answer.reason}.`, {
      rule: 'tls-failed',
      help: 'Turn TLS on in the service, or name the port on which it speaks it.',
    })
  return failed(`${name} does not accept connections: ${answer.reason}.`, {
    rule: 'port-closed',
    help: 'Start the service, or open the port.',
  })
}

type Say = (rule: string, message: string, help: string) => void

const judgeTls = (
  name: string,
  { tls }: TcpAnswer & { open: true },
  options: TcpOptions,
  now: number,
  say: Say,
): { readonly trusted: boolean; readonly daysLeft?: number } => {
  if (tls === undefined || tls.chain.length === 0) {
    say('tls-failed', `${name} shows no certificate.`, 'Give the service a certificate.')
    return { trusted: false }
  }
  const trusted = tls.authorized || options.insecure
  if (!trusted)
    say(
      'certificate-untrusted',
      `The certificate of ${name} is not trusted: ${tls.unauthorizedReason ?? 'unknown reason'}.`,
      'Send the whole chain, issue the certificate for this name, or name its authority with `ca`.',
    )
  const [weakest] = [...tls.chain].sort((a, b) => a.validTo - b.validTo)
  if (weakest === undefined) return { trusted }
  const daysLeft = Math.floor((weakest.validTo - now) / DAY_MS)
  const wrong = (options['days-left'] ?? []).find(
    (limit) => !holds(limit.unit === 'ms' ? { ...limit, limit: limit.limit / DAY_MS } : limit, daysLeft),
  )
  if (daysLeft < 0 || wrong !== undefined)
    say(
      'certificate-expires',
      daysLeft < 0
        ? `The certificate "${weakest.subject}" of ${name} has been invalid for ${-daysLeft} days.`
        : `The certificate "${weakest.subject}" of ${name} is valid for ${daysLeft} more days; it has to be ${wrong?.text ?? ''}.`,
      'Renew the certificate, and let the service load it.',
    )
  return { trusted, daysLeft }
}
