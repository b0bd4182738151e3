import * as z from 'zod/mini'
import { defineCheck } from '../../core/check.ts'
import { duration, limits, tellingPattern, texts } from '../../core/options.ts'

const port = z.union([
  z.int().check(z.minimum(1), z.maximum(65_535)),
  z
    .string()
    .check(
      z.refine(
        (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
        'a port is a number from 1 to 65535',
      ),
    ),
])

const options = z
  .strictObject({
    host: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('A name or an address.'),
          z.meta({ examples: ['redis.internal', '127.0.0.1'] }),
        ),
    ),
    port: z.optional(port.check(z.describe('The port, from 1 to 65535.'))),
    address: z.optional(
      z.string().check(
        z.refine((text) => /^(?:\[[^\]]+\]|[^:]+):\d{1,5}$/.test(text), 'an address is written host:port'),
        z.describe('Both in one: `redis.internal:6379`, `[::1]:6379`.'),
      ),
    ),
    open: z._default(z.boolean().check(z.describe('Whether connections have to be accepted, or must not be.')), true),
    send: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('A line that is sent after connecting. CR LF is added when it does not end with a line break.'),
        ),
    ),
    expect: z.optional(texts().check(z.describe('Texts that have to be in the answer.'))),
    matches: z.optional(
      tellingPattern().check(z.describe('A regular expression (RE2) that has to match in the answer.')),
    ),
    tls: z._default(
      z
        .boolean()
        .check(
          z.describe(
            'Whether TLS is spoken from the first byte. The certificate has to be trusted and be for this name.',
          ),
        ),
      false,
    ),
    servername: z.optional(
      z.string().check(z.minLength(1), z.describe('The name the certificate has to be for, when it is not `host`.')),
    ),
    ca: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('A PEM file with the authorities that are trusted instead of the usual ones.'),
        ),
    ),
    insecure: z._default(
      z.boolean().check(z.describe('Take any certificate. Its days are judged all the same.')),
      false,
    ),
    'days-left': z.optional(
      limits().check(z.describe('How many days each certificate of the chain is still valid: ">= 14".')),
    ),
    'max-time': z.optional(duration().check(z.describe('How long connecting may take.'))),
    timeout: z._default(
      duration().check(z.describe('How long an answer is waited for before the port counts as closed.')),
      10_000,
    ),
    'allow-link-local': z._default(
      z
        .boolean()
        .check(z.describe('Whether a link-local address (a cloud machine keeps credentials there) may be asked.')),
      false,
    ),
  })
  .check(
    z.refine(
      (given) => given.address !== undefined || (given.host !== undefined && given.port !== undefined),
      '`host` and `port` are missing: name both, or `address: host:port`',
    ),
    z.refine(
      (given) =>
        given.open ||
        (given.send === undefined && given.expect === undefined && given.matches === undefined && !given.tls),
      '`open: false` asks for a closed port: nothing can be sent, read or secured there',
    ),
    z.refine((given) => given.tls || given['days-left'] === undefined, '`days-left` needs `tls: true`'),
  )

export type TcpOptions = z.output<typeof options>

/** A port accepts connections, and answers as it should. */
export const tcp = defineCheck({
  kind: 'tcp',
  summary: 'A port accepts connections, speaks TLS with a valid certificate, answers a line',
  needs: ['tcp', 'clock', 'files'],
  options,
  rules: async () => (await import('./rules.ts')).rules,
  run: async (given, context) => (await import('./judge-port.ts')).judgePort(given, context),
})
