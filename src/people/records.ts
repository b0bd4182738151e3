import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { messageOf, Undecidable } from '../core/errors.ts'
import type { Git } from '../core/world.ts'
import type { Command } from './command.ts'
import { covers, digestOf, type Scope } from './scope.ts'

/** Where decisions stand that are committed to the repository. */
export const RECORDS_FOLDER = '.gonogo/sign-offs'

const MAX_RECORDS = 500

/** One decision as a file. `scope` is the digest of the covered files when it was given. */
const SignOffRecord = z.strictObject({
  item: z.string().check(z.minLength(1)),
  stage: z.optional(z.string()),
  decision: z._default(z.enum(['signed', 'not-applicable', 'rejected']), 'signed'),
  by: z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, 'an e-mail address')),
  scope: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')),
  commit: z.optional(z.string()),
  lines: z._default(z.array(z.int().check(z.minimum(1))), []),
  note: z._default(z.string(), ''),
})
export type SignOffRecord = z.output<typeof SignOffRecord>

/** A record with what git says of the commit that it came with. */
export type CommittedRecord = {
  readonly path: string
  readonly record: SignOffRecord
  readonly sha: string
  /** E-mail addresses as the commit has them, in lower case: whoever commits chooses them. */
  readonly author: string
  /** ISO 8601; whoever commits chooses it. */
  readonly at: string
  /** The e-mail address or principal of a signature that git verified with a key that this machine trusts. */
  readonly signedBy?: string
}

export type CommittedRecords = {
  readonly records: readonly CommittedRecord[]
  readonly unread: readonly { readonly path: string; readonly problem: string }[]
}

/**
 * Reads the records that are committed at a revision, each with the last commit that touched it. What lies in the work tree
 * only is not there. Throws Undecidable where the clone does not reach that commit: its author would be guessed.
 */
export const readRecords = async (
  git: Git,
  revision: string,
  verifySignatures: boolean,
  signal: AbortSignal,
): Promise<CommittedRecords> => {
  const paths = (await git.list(revision, RECORDS_FOLDER, signal)).filter((path) => isRecord(path))
  if (paths.length > MAX_RECORDS)
    throw new Undecidable(`${RECORDS_FOLDER} holds ${paths.length} files; ${MAX_RECORDS} are read.`, {
      rule: 'sign-off-records-too-many',
      help: 'Remove those of earlier releases: git keeps them.',
    })
  const records: CommittedRecord[] = []
  const unread: { path: string; problem: string }[] = []
  for (const path of paths) {
    const bytes = await git.show(revision, path, signal)
    const read = parseRecord(new TextDecoder().decode(bytes ?? new Uint8Array()))
    if ('problem' in read) unread.push({ path, problem: read.problem })
    else records.push({ path, record: read.record, ...(await commitOf(git, revision, path, verifySignatures, signal)) })
  }
  return { records, unread }
}

/** The text of a record, as `gonogo sign` writes it. */
export const formatRecord = (record: SignOffRecord): string => {
  const line = (key: string, value: string): string => `${key}: ${JSON.stringify(value)}\n`
  return [
    '# A decision for gonogo. Commit it yourself: the author of the commit has to be `by`. Remove the file to take it back.\n',
    line('item', record.item),
    record.stage === undefined ? '' : line('stage', record.stage),
    line('decision', record.decision),
    line('by', record.by),
    line('scope', record.scope),
    record.commit === undefined ? '' : line('commit', record.commit),
    record.lines.length === 0 ? '' : `lines: [${record.lines.join(', ')}]\n`,
    record.note === '' ? '' : line('note', record.note),
  ].join('')
}

/** Where a person's decision on an item stands: one file each, so that two people never edit the same one. */
export const recordPath = ({ item, stage, by }: Pick<SignOffRecord, 'item' | 'stage' | 'by'>): string => {
  const plain = item.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80)
  const digest = createHash('sha256')
    .update(`${item}\0${stage ?? ''}\0${by.toLowerCase()}`)
    .digest('hex')
    .slice(0, 8)
  return `${RECORDS_FOLDER}/${plain}-${digest}.yml`
}

/** What a record means, in the words of comments. */
export const commandOf = ({ item, decision, lines, note }: SignOffRecord): Command =>
  decision === 'signed'
    ? { verb: 'sign', item, lines, note }
    : { verb: decision === 'rejected' ? 'reject' : 'n/a', item, lines, reason: note }

/**
 * The covered files at a revision, by git: the same digest as through GitHub, but for the records themselves, which would
 * end each other.
 */
export const scopeInGit = async (
  git: Git,
  revision: string,
  globs: readonly string[],
  signal: AbortSignal,
): Promise<Scope> => {
  const isCovered = covers(globs)
  const raw = new TextDecoder().decode(await git.run(['ls-tree', '-r', '-z', '--end-of-options', revision], signal))
  const scope = new Map<string, string>()
  for (const entry of raw.split('\0')) {
    const match = /^\d+ (?:blob|commit) ([0-9a-f]+)\t(.+)$/s.exec(entry)
    if (match?.[1] !== undefined && match[2] !== undefined && !isRecord(match[2]) && isCovered(match[2]))
      scope.set(match[2], match[1])
  }
  return scope
}

export const scopeDigest = (scope: Scope): string => `sha256:${digestOf(scope)}`

/**
 * E-mail addresses of everybody whose commits are between two revisions, in lower case; commits that only bring records
 * make nobody an author of the change. A merge is a part of it for whoever made it.
 */
export const contributorsInGit = async (
  git: Git,
  base: string,
  revision: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> => {
  const raw = new TextDecoder().decode(
    await git.run(
      ['-c', 'core.quotePath=false', 'log', '--name-only', '--format=%x1e%ae%x00%ce', `${base}..${revision}`, '--'],
      signal,
    ),
  )
  const people = new Set<string>()
  for (const entry of raw.split('\x1e').slice(1)) {
    const [head = '', ...names] = entry.split('\n').filter((line) => line !== '')
    if (names.length > 0 && names.every((name) => isRecord(name))) continue
    for (const person of head.split('\0')) people.add(person.toLowerCase())
  }
  return people
}

const isRecord = (path: string): boolean => path.startsWith(`${RECORDS_FOLDER}/`) && /\.ya?ml$/.test(path)

const parseRecord = (text: string): { readonly record: SignOffRecord } | { readonly problem: string } => {
  let value: unknown
  try {
    value = text.length > 20_000 ? undefined : parse(text)
  } catch (error) {
    return { problem: `it is no YAML: ${messageOf(error).split('\n')[0] ?? ''}` }
  }
  const parsed = SignOffRecord.safeParse(value)
  return parsed.success
    ? { record: parsed.data }
    : {
        problem: parsed.error.issues
          .slice(0, 3)
          .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`)
          .join('; '),
      }
}

const commitOf = async (
  git: Git,
  revision: string,
  path: string,
  verify: boolean,
  signal: AbortSignal,
): Promise<Omit<CommittedRecord, 'path' | 'record'>> => {
  const format = ['%H', '%ae', '%cI', ...(verify ? ['%G?', '%GS'] : [])].join('%x00')
  const raw = new TextDecoder().decode(
    await git.run(['--literal-pathspecs', 'log', '-1', `--format=${format}`, revision, '--', path], signal),
  )
  const [sha = '', author = '', at = '', state = '', signer = ''] = raw.trim().split('\0')
  if (!/^[0-9a-f]{40,64}$/.test(sha) || (await isCutOff(git, sha, signal)))
    throw new Undecidable(`Who committed ${path} is not known: the clone does not reach that far.`, {
      rule: 'sign-off-history-missing',
      help: 'Fetch the whole history (`fetch-depth: 0` on actions/checkout, `GIT_DEPTH: 0` on GitLab).',
    })
  return {
    sha,
    author: author.toLowerCase(),
    at,
    // G is a good signature by a key that is trusted; U would be good, by one that is not.
    ...(state === 'G' ? { signedBy: signer.toLowerCase() } : {}),
  }
}

/** In a shallow clone the oldest commit seems to have added every file: its parents are named, and not there. */
const isCutOff = async (git: Git, sha: string, signal: AbortSignal): Promise<boolean> => {
  const raw = new TextDecoder().decode(await git.run(['cat-file', 'commit', sha], signal))
  const [header = ''] = raw.split('\n\n', 1)
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? [])
  const seen = new TextDecoder()
    .decode(await git.run(['rev-list', '--parents', '-1', sha], signal))
    .trim()
    .split(' ')
  return seen.length - 1 < parents.length
}
