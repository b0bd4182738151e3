import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle'
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs'
import { createHash, generateKeyPairSync, sign, type KeyPairKeyObjectResult } from 'node:crypto'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What is used of @sigstore/mock, whose own types need a package that it does not bring. */
type Mock = {
  initializeCA(
    keys: KeyPairKeyObjectResult,
    log?: { log(certificate: ArrayBuffer, issuerId: ArrayBuffer): Promise<Uint8Array> },
  ): Promise<{
    readonly rootCertificate: Buffer
    issueCertificate(request: {
      readonly publicKey: Buffer
      readonly subjectAltName: string
      readonly extensions: readonly { readonly oid: string; readonly value: string }[]
    }): Promise<Buffer>
  }>
  initializeTLog(
    url: string,
    keys: KeyPairKeyObjectResult,
    clock?: Date,
  ): Promise<{ readonly publicKey: Buffer; log(entry: object): Promise<Readonly<Record<string, LogEntry>>> }>
  initializeTSA(
    keys: KeyPairKeyObjectResult,
    clock?: Date,
  ): Promise<{
    readonly rootCertificate: Buffer
    readonly intCertificate: Buffer
    timestamp(request: {
      readonly artifactHash: Buffer
      readonly hashAlgorithmOID: string
      readonly nonce: number
      readonly policyOID: string
    }): Promise<Buffer>
  }>
}
type LogEntry = {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly inclusionProof: {
      readonly logIndex: number
      readonly treeSize: number
      readonly rootHash: string
      readonly checkpoint: string
    }
    readonly signedEntryTimestamp: string
  }
}
const mock = createRequire(join(process.cwd(), 'package.json'))('@sigstore/mock') as Mock

const LOG = 'https://rekor.example.com'
const FULCIO = '1.3.6.1.4.1.57264.1'
const VERDICT = 'https://github.com/gonogo-gate/gonogo/verdict/v1'

/** What the certificate of a workflow says, and what is signed. */
export type Claims = {
  readonly issuer?: string
  /** `owner/name` of where it ran. */
  readonly repository?: string
  /** `owner/name/.github/workflows/x.yml@ref`. */
  readonly workflow?: string
  readonly workflowCommit?: string
  readonly runner?: string
  readonly event?: string
  readonly predicateType?: string
  readonly payloadType?: string
}

/** A certificate authority with its logs, of the tests' own. */
export type Authority = {
  /** As a file of `trusted-root` has it. */
  readonly trustedRoot: string
  /** A Sigstore bundle (JSON) over these bytes, signed as the workflow that the claims name. */
  attest(bytes: string | Uint8Array, claims?: Claims): Promise<Record<string, unknown>>
}

/**
 * Starts an authority. `logs: false` makes one as GitHub has it for private repositories: without logs, its timestamps vouch for
 * the time. `lateMinutes`: how long after the certificate was issued the log dates a signature. `stampedAt`: when a timestamp says
 * that it was made; the moment unless told.
 */
export const startAuthority = async ({
  logs = true,
  lateMinutes = 0,
  stampedAt,
}: { readonly logs?: boolean; readonly lateMinutes?: number; readonly stampedAt?: Date } = {}): Promise<Authority> => {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const ctLog = startCertificateLog(keys())
  const ca = await mock.initializeCA(keys(), logs ? ctLog : undefined)
  const tlog = await mock.initializeTLog(
    LOG,
    keys(),
    lateMinutes === 0 ? undefined : new Date(Date.now() + lateMinutes * 60_000),
  )
  const tsa = await mock.initializeTSA(keys(), stampedAt)
  const validFor = { start: new Date(Date.now() - 60_000) }
  const authority = (certificates: readonly Buffer[]) => ({
    subject: { organization: 'example', commonName: 'example' },
    uri: 'https://example.com',
    certChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) },
    validFor,
    operator: 'example',
  })
  const log = (publicKey: Buffer, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: { rawBytes: publicKey, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor },
    logId: { keyId: createHash('sha256').update(publicKey).digest() },
    checkpointKeyId: undefined,
    operator: 'example',
  })
  const trustedRoot = TrustedRoot.toJSON({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [authority([ca.rootCertificate])],
    timestampAuthorities: logs ? [] : [authority([tsa.intCertificate, tsa.rootCertificate])],
    tlogs: logs ? [log(tlog.publicKey, LOG)] : [],
    ctlogs: logs ? [log(ctLog.publicKey, 'https://ctfe.example.com')] : [],
  })

  return {
    trustedRoot: JSON.stringify(trustedRoot),
    async attest(bytes, claims = {}) {
      const {
        issuer = 'https://token.actions.githubusercontent.com',
        repository = 'acme/app',
        workflow = 'acme/app/.github/workflows/server.yml@refs/heads/main',
        workflowCommit = 'a'.repeat(40),
        runner = 'github-hosted',
        event = 'push',
        predicateType = VERDICT,
        payloadType = 'application/vnd.in-toto+json',
      } = claims
      const { publicKey, privateKey } = keys()
      const uri = `https://github.com/${workflow}`
      const certificate = await ca.issueCertificate({
        publicKey: publicKey.export({ format: 'der', type: 'spki' }),
        subjectAltName: uri,
        extensions: [
          { oid: `${FULCIO}.8`, value: issuer },
          { oid: `${FULCIO}.9`, value: uri },
          { oid: `${FULCIO}.10`, value: workflowCommit },
          { oid: `${FULCIO}.11`, value: runner },
          { oid: `${FULCIO}.12`, value: `https://github.com/${repository}` },
          { oid: `${FULCIO}.20`, value: event },
          { oid: `${FULCIO}.21`, value: `https://github.com/${repository}/actions/runs/77/attempts/1` },
        ],
      })
      const payload = Buffer.from(
        JSON.stringify({
          _type: 'https://in-toto.io/Statement/v1',
          subject: [{ name: 'report.json', digest: { sha256: createHash('sha256').update(bytes).digest('hex') } }],
          predicateType,
          predicate: {},
        }),
      )
      const signature = sign('sha256', preAuthEncoding(payloadType, payload), privateKey)
      const bundle = toDSSEBundle({
        artifact: payload,
        artifactType: payloadType,
        signature,
        certificate,
        certificateChain: false,
      })
      const [entry] = Object.values(
        await tlog.log({
          apiVersion: '0.0.1',
          kind: 'dsse',
          spec: {
            payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
            signatures: [{ signature: signature.toString('base64') }],
          },
        }),
      )
      if (entry === undefined) throw new Error('The log has recorded nothing.')
      const { inclusionProof, signedEntryTimestamp } = entry.verification
      const token = await tsa.timestamp({
        artifactHash: createHash('sha256').update(signature).digest(),
        hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
        nonce: 1,
        policyOID: '1.2.3.4.1',
      })
      return {
        ...(bundleToJSON(bundle) as Record<string, unknown>),
        verificationMaterial: {
          certificate: { rawBytes: certificate.toString('base64') },
          tlogEntries: logs
            ? [
                {
                  logIndex: String(entry.logIndex),
                  logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
                  kindVersion: { kind: 'dsse', version: '0.0.1' },
                  integratedTime: String(entry.integratedTime),
                  inclusionPromise: { signedEntryTimestamp },
                  inclusionProof: {
                    logIndex: String(inclusionProof.logIndex),
                    rootHash: Buffer.from(inclusionProof.rootHash, 'hex').toString('base64'),
                    treeSize: String(inclusionProof.treeSize),
                    hashes: [],
                    checkpoint: { envelope: inclusionProof.checkpoint },
                  },
                  canonicalizedBody: entry.body,
                },
              ]
            : [],
          timestampVerificationData: {
            rfc3161Timestamps: logs ? [] : [{ signedTimestamp: token.toString('base64') }],
          },
        },
      }
    },
  }
}

/** What DSSE signs: type and payload with their lengths. */
const preAuthEncoding = (type: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload])

/**
 * A log of certificates (RFC 6962). That of the package leaves the signature out with the versions of its own packages that are
 * installed here.
 */
const startCertificateLog = ({ publicKey, privateKey }: KeyPairKeyObjectResult) => {
  const key = publicKey.export({ format: 'der', type: 'spki' })
  return {
    publicKey: key,
    async log(certificate: ArrayBuffer, issuerId: ArrayBuffer): Promise<Uint8Array> {
      const toSign = firstInside(Buffer.from(certificate))
      const version = Buffer.from([0])
      const time = Buffer.alloc(8)
      time.writeBigUInt64BE(BigInt(Date.now()))
      const length = Buffer.alloc(3)
      length.writeUIntBE(toSign.length, 0, 3)
      const none = Buffer.alloc(2)
      const signature = sign(
        'sha256',
        Buffer.concat([
          version,
          // A timestamp of a certificate, for an entry before its issue.
          Buffer.from([0]),
          time,
          Buffer.from([0, 1]),
          Buffer.from(issuerId),
          length,
          toSign,
          none,
        ]),
        privateKey,
      )
      const record = Buffer.concat([
        version,
        createHash('sha256').update(key).digest(),
        time,
        none,
        // SHA-256 with ECDSA.
        Buffer.from([4, 3, 0, signature.length]),
        signature,
      ])
      return Buffer.concat([Buffer.from([0, record.length]), record])
    },
  }
}

/** The first DER value inside another one, with its header: what a certificate's signature is over. */
const firstInside = (der: Buffer): Buffer => {
  const headerAt = (at: number): { readonly start: number; readonly length: number } => {
    const short = der[at + 1] ?? 0
    const bytes = short & 0x7f
    return short < 0x80
      ? { start: at + 2, length: short }
      : { start: at + 2 + bytes, length: der.readUIntBE(at + 2, bytes) }
  }
  const at = headerAt(0).start
  const { start, length } = headerAt(at)
  return der.subarray(at, start + length)
}
