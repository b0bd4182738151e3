import { bundleFromJSON, isBundleWithDsseEnvelope, type Bundle } from '@sigstore/bundle'
import { toSignedEntity, Verifier, type TrustMaterial } from '@sigstore/verify'
import { messageOf } from '../../core/errors.ts'
import * as z from 'zod/mini'
import { withSigningTimes } from './signing-times.ts'

/** What a signature that holds says: what was signed, and which run of which workflow has signed it. */
export type Signed = {
  /** SHA-256 in hexadecimal of what it is about. */
  readonly subjects: readonly string[]
  readonly predicateType: string
  readonly signer: Signer
}

/** The certificate's own words; what it does not say is the empty text, which equals nothing that is asked for. */
export type Signer = { readonly [name in keyof typeof EXTENSIONS]: string }

/** Extensions of a certificate for a workflow, as Fulcio's documentation numbers them below 1.3.6.1.4.1.57264.1. */
const EXTENSIONS = {
  issuer: 8,
  /** `https://github.com/owner/name/.github/workflows/server.yml@refs/heads/main`; of a reusable workflow that one. */
  workflow: 9,
  workflowCommit: 10,
  runner: 11,
  /** `https://github.com/owner/name`: where it ran. */
  repository: 12,
  event: 20,
  run: 21,
} as const
const FULCIO = [1, 3, 6, 1, 4, 1, 57264, 1] as const

const Statement = z.object({
  _type: z.enum(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })),
  predicateType: z.string(),
})

/**
 * Verifies one Sigstore bundle, offline: its certificate up to an authority that is trusted, the log of certificates, the
 * transparency log or the timestamp, and the signature over the statement. `wrong` says in one clause why it does not hold.
 * An authority without logs (GitHub's own, for private repositories) vouches by its timestamps.
 */
export const verifyBundle = (
  value: unknown,
  roots: readonly TrustMaterial[],
): { readonly signed: Signed } | { readonly wrong: string } => {
  let bundle: Bundle
  try {
    bundle = bundleFromJSON(value)
  } catch (error) {
    return { wrong: `is no Sigstore bundle (${messageOf(error).slice(0, 200)})` }
  }
  if (!isBundleWithDsseEnvelope(bundle)) return { wrong: 'holds no statement, only a signature' }
  const { payload, payloadType } = bundle.content.dsseEnvelope
  if (payloadType !== 'application/vnd.in-toto+json')
    return { wrong: `holds no in-toto statement but ${payloadType.slice(0, 100)}` }
  // The library makes a regular expression of these names.
  if (namesOfLogs(bundle).some((name) => !/^[A-Za-z0-9._:/-]+$/.test(name)))
    return { wrong: 'names its transparency log in an unknown way' }
  let wrong = 'is signed under no authority that is trusted'
  for (const root of roots) {
    try {
      const { identity } = new Verifier(root, {
        tlogThreshold: root.tlogs.length === 0 ? 0 : 1,
        ctlogThreshold: root.ctlogs.length === 0 ? 0 : 1,
        timestampThreshold: 1,
      }).verify(withSigningTimes(toSignedEntity(bundle)))
      const statement = Statement.parse(JSON.parse(payload.toString('utf8')))
      const said = (number: number): string => {
        const id = [...FULCIO, number].join('.')
        const values = (identity?.oids ?? []).filter(({ oid }) => oid?.id.join('.') === id)
        return values[0] === undefined || values.length > 1 ? '' : utf8Of(values[0].value)
      }
      const workflow = said(EXTENSIONS.workflow)
      return {
        signed: {
          subjects: statement.subject.flatMap(({ digest: { sha256 } }) => (sha256 === undefined ? [] : [sha256])),
          predicateType: statement.predicateType,
          signer: {
            issuer: said(EXTENSIONS.issuer),
            workflow: identity?.subjectAlternativeName === workflow ? workflow : '',
            workflowCommit: said(EXTENSIONS.workflowCommit),
            runner: said(EXTENSIONS.runner),
            repository: said(EXTENSIONS.repository),
            event: said(EXTENSIONS.event),
            run: said(EXTENSIONS.run),
          },
        },
      }
    } catch (error) {
      // What somebody else wrote may be wrong in any way, and each of them is a no. Of several authorities the one that knows
      // the certificate says most.
      const words = wordsOf(error)
      if (words !== UNKNOWN_AUTHORITY) wrong = words
    }
  }
  return { wrong }
}

const UNKNOWN_AUTHORITY = 'is signed under no authority that is trusted'

const wordsOf = (error: unknown): string => {
  const said = messageOf(error)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'CERTIFICATE_ERROR')
    return /not valid or expired/.test(said)
      ? 'was signed when its certificate was not valid'
      : /SCT/.test(said)
        ? 'has a certificate that stands in no log of certificates that is trusted'
        : UNKNOWN_AUTHORITY
  if (code === 'TIMESTAMP_ERROR') return 'has no time that a trusted log or timestamp authority vouches for'
  if (code === 'TLOG_BODY_ERROR') return 'differs from what the transparency log has recorded'
  if (code === 'SIGNATURE_ERROR') return 'has a signature that does not fit its text: it was altered'
  if (typeof code === 'string' && code.startsWith('TLOG_')) return 'stands in no transparency log that is trusted'
  return `cannot be verified (${said.slice(0, 200)})`
}

const namesOfLogs = (bundle: Bundle): readonly string[] =>
  bundle.verificationMaterial.tlogEntries.flatMap((entry) =>
    [...(entry.inclusionProof?.checkpoint?.envelope ?? '').matchAll(/\u2014 (\S+) /g)].map(([, name = '']) => name),
  )

/** The text of a DER UTF8String; the empty text for anything else. */
const utf8Of = (der: Buffer): string => {
  const short = der[1] ?? 0x80
  // Longer than 127 bytes the length takes bytes of its own.
  const header = short < 0x80 ? 2 : 2 + (short & 0x7f)
  const length = short < 0x80 ? short : header > 4 ? -1 : der.readUIntBE(2, header - 2)
  return der[0] === 0x0c && der.length === header + length ? der.toString('utf8', header) : ''
}
