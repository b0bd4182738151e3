import { createHash } from 'node:crypto'
import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { GitHub } from '../../core/github.ts'
import type { Subject } from '../../core/subject.ts'
import { isUnmerged } from '../../core/trusted-text.ts'
import type { Files, Git } from '../../core/world.ts'
import type { Attested } from './attested-option.ts'
import { isSameAt } from './is-rewritten.ts'
import { documentsIn, trustedRoots } from './trusted-roots.ts'
import { verifyBundle, type Signed, type Signer } from './verify-bundle.ts'

const SERVER = 'https://github.com'
const MAX_BUNDLE_BYTES = 20_000_000

type Ports = {
  readonly files: Files
  readonly git: Git
  readonly github: GitHub
  readonly subject: Subject
  readonly untrusted: boolean
  readonly signal: AbortSignal
}

/** What is asked for: `repository` is where it ran, `signer` whose workflow it is, `ref` the one that alone counts. */
type Expected = {
  readonly repository: string
  readonly own: string
  readonly signer: { readonly repository: string; readonly path: string; readonly ref?: string }
}

/**
 * Whether one of the attestations of these bytes holds and is by whom it has to be. Gives what the certificate says of the run,
 * for the evidence, or why none counts. Throws Undecidable where GitHub or the trusted root cannot be read.
 */
export const judgeAttestation = async (
  bytes: Uint8Array,
  attested: Attested,
  from: { readonly workflow?: string | undefined; readonly repository?: string | undefined },
  ports: Ports,
): Promise<{ readonly finding: Finding } | { readonly evidence: Signer }> => {
  const expected = expectationOf(attested, from, ports)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const found =
    attested.bundle === undefined
      ? await ports.github.in(expected.repository).attestations(`sha256:${digest}`, ports.signal)
      : await readBundles(attested.bundle, ports.files)
  const roots = found.length === 0 ? [] : await trustedRoots(attested['trusted-root'], ports)
  const findings: Finding[] = []
  for (const bundle of found) {
    ports.signal.throwIfAborted()
    const verified = verifyBundle(bundle, roots)
    if ('wrong' in verified) {
      findings.push(
        no(
          'attestation-invalid',
          `its attestation ${verified.wrong}`,
          attested['trusted-root'] === undefined
            ? 'Let it be made and attested again. The attestations of private repositories are signed under an authority of GitHub: name it with `trusted-root` (`gh attestation trusted-root` writes it). Newer authorities of Sigstore come with a newer gonogo.'
            : 'Let it be made and attested again, and see that `trusted-root` names the authorities of today.',
        ),
      )
      continue
    }
    const { signed } = verified
    const finding =
      wrongAbout(signed, digest, attested) ??
      wrongSigner(signed.signer, attested, expected) ??
      (await wrongText(signed.signer, expected, ports))
    if (finding === undefined) return { evidence: signed.signer }
    findings.push(finding)
  }
  // Of several the one that came closest says most.
  const [closest] = findings.toSorted((a, b) => CLOSEST.indexOf(a.rule) - CLOSEST.indexOf(b.rule))
  return {
    finding:
      closest ??
      no(
        'attestation-missing',
        attested.bundle === undefined
          ? `it has no attestation in ${expected.repository} that this token may see`
          : `there is no attestation at ${attested.bundle}`,
        'Let the workflow that makes it attest it, with actions/attest and `subject-path`; the token of this job needs `attestations: read`.',
      ),
  }
}

const CLOSEST: readonly string[] = [
  'report-workflow-changed',
  'attestation-other-signer',
  'attestation-other-predicate',
  'attestation-other-subject',
  'attestation-invalid',
]

const no = (rule: string, message: string, help: string): Finding => ({ rule, message, level: 'error', help })

const expectationOf = (
  { workflow }: Attested,
  from: { readonly workflow?: string | undefined; readonly repository?: string | undefined },
  { github, subject }: Ports,
): Expected => {
  const own = github.repository === '' ? (subject.repository ?? '') : github.repository
  const repository = from.repository ?? own
  if (repository === '')
    throw new Undecidable('It is not known which repository has to have attested the report.', {
      rule: 'repository-unknown',
      help: 'Give `repository`, or GITHUB_REPOSITORY.',
    })
  const whole = workflow ?? from.workflow ?? ''
  const at = whole.indexOf('@')
  const named = at < 0 ? whole : whole.slice(0, at)
  const parts = named.split('/')
  const file = parts.at(-1) ?? ''
  return {
    repository,
    own,
    signer: {
      repository: parts.length === 5 ? parts.slice(0, 2).join('/') : repository,
      path: `.github/workflows/${file}`,
      ...(at < 0 ? {} : { ref: whole.slice(at + 1) }),
    },
  }
}

/** None where there is no such file. What is no JSON is handed on as the text that it is, which no verification takes. */
const readBundles = async (path: string, files: Files): Promise<readonly unknown[]> => {
  if ((await files.stat(path)) === undefined) return []
  const text = new TextDecoder().decode(await files.readBytes(path, { start: 0, end: MAX_BUNDLE_BYTES }))
  try {
    return documentsIn(text)
  } catch {
    return [text]
  }
}

const wrongAbout = ({ subjects, predicateType }: Signed, digest: string, attested: Attested): Finding | undefined => {
  if (!subjects.includes(digest))
    return no(
      'attestation-other-subject',
      `its attestation is about ${subjects[0] === undefined ? 'something else' : `sha256:${subjects[0].slice(0, 12)}`}, and it is sha256:${digest.slice(0, 12)}`,
      'Hand the report on to the byte as it was attested.',
    )
  const wanted = attested['predicate-type']
  return wanted === 'any' || predicateType === wanted
    ? undefined
    : no(
        'attestation-other-predicate',
        `its attestation is of the type ${predicateType.slice(0, 200)}, and not ${wanted}`,
        'Attest it with the `predicate.json` that gonogo writes, or name the other type with `predicate-type`.',
      )
}

const wrongSigner = (signer: Signer, attested: Attested, expected: Expected): Finding | undefined => {
  const other = (message: string, help: string): Finding =>
    no('attestation-other-signer', `its attestation ${message}`, help)
  if (signer.issuer !== attested.issuer)
    return other(
      `is vouched for by ${signer.issuer === '' ? 'nobody' : signer.issuer}, and not by ${attested.issuer}`,
      'Let a workflow of GitHub attest it; an issuer of your enterprise is named with `issuer`.',
    )
  if (signer.repository !== `${SERVER}/${expected.repository}`)
    return other(
      `was made in ${signer.repository === '' ? 'no repository' : signer.repository}, and not in ${SERVER}/${expected.repository}`,
      'Take the report of the right repository, or name the other one with `repository`.',
    )
  const { repository, path, ref } = expected.signer
  const workflow = `${SERVER}/${repository}/${path}@`
  if (!signer.workflow.startsWith(workflow) || (ref !== undefined && signer.workflow !== `${workflow}${ref}`))
    return other(
      `was signed by ${signer.workflow === '' ? 'no workflow' : signer.workflow}, and not by ${ref === undefined ? workflow.slice(0, -1) : `${workflow}${ref}`}`,
      'Let the workflow that is named attest it.',
    )
  if (attested.event !== undefined && !attested.event.includes(signer.event))
    return other(
      `is of a run that ${signer.event === '' ? 'nothing' : signer.event} has started, and not ${attested.event.join(' or ')}`,
      'Let it be made by a run for the right event.',
    )
  if (attested.runner !== undefined && signer.runner !== attested.runner)
    return other(
      `is of a machine that is ${signer.runner === '' ? 'not known' : signer.runner}, and not ${attested.runner}`,
      'Let the job run on the right machine.',
    )
  return undefined
}

/**
 * Where no ref is named: whoever may push a branch may write a workflow there and let it sign. What counts is a run from the
 * default branch, or of a workflow that reads as it does at the base (or, after the merge, at the commit itself).
 */
const wrongText = async (
  { workflow, workflowCommit }: Signer,
  { own, signer: { repository, path, ref } }: Expected,
  { github, subject, untrusted, signal }: Ports,
): Promise<Finding | undefined> => {
  if (ref !== undefined) return undefined
  const there = github.in(repository)
  const from = workflow.slice(workflow.indexOf('@') + 1)
  if (from === `refs/heads/${await there.defaultBranch(signal)}`) return undefined
  const trusted = isUnmerged(subject, untrusted) ? subject.baseSha : subject.sha
  if (
    repository === own &&
    trusted !== undefined &&
    workflowCommit !== '' &&
    (await isSameAt(there, path, trusted, workflowCommit, signal))
  )
    return undefined
  return no(
    'report-workflow-changed',
    `its attestation was signed by ${path} as ${from} has it, which is not as ${trusted === undefined || repository !== own ? 'the default branch' : trusted.slice(0, 7)} has it: what it says is the word of that branch`,
    repository === own
      ? 'Merge the change of the workflow by itself (with a waiver of this item for that pull request), and then this one.'
      : 'Let it run from the default branch, or name the ref that counts: `workflow: …@refs/tags/v1`.',
  )
}
