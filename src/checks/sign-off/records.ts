import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { Subject } from '../../core/subject.ts'
import type { Git } from '../../core/world.ts'
import {
  commandOf,
  contributorsInGit,
  readRecords,
  scopeDigest,
  scopeInGit,
  type CommittedRecord,
} from '../../people/records.ts'
import type { Candidate, Gathered } from './gather.ts'
import type { SignOffOptions } from './options.ts'

/** The decisions on an item that are committed, and what a new one would be bound to. */
export type FromRecords = Pick<Gathered, 'candidates' | 'target'> & {
  readonly scope: string
  /** Files that are no decisions. */
  readonly findings: readonly Finding[]
}

/** Reads the committed decisions at the commit that is judged. Undefined where there is no repository. */
export const gatherRecords = async (
  git: Git,
  subject: Subject,
  item: { readonly id: string; readonly stage: string },
  globs: readonly string[],
  options: SignOffOptions,
  signal: AbortSignal,
): Promise<FromRecords | undefined> => {
  const target = subject.sha ?? (await git.head(signal))
  if (target === undefined) return undefined
  const scope = scopeDigest(await scopeInGit(git, target, globs, signal))
  const { records, unread } = await readRecords(git, target, options.signed, signal)
  const own = records.filter(
    ({ record }) =>
      (record.item === item.id || record.item === item.id.replace(/\[.*\]$/s, '')) &&
      (record.stage === undefined || record.stage === item.stage),
  )
  const contributors =
    own.length === 0 || !options['not-author'] ? new Set<string>() : await contributorsOf(git, target, signal)
  return {
    target,
    scope,
    candidates: own.map((one): Candidate => ({
      command: commandOf(one.record),
      by: one.record.by.toLowerCase(),
      at: one.at,
      url: one.path,
      via: 'record',
      sha: target,
      contributors,
      ...refusalOf(one, scope, options),
    })),
    findings: unread.map(({ path, problem }) => ({
      rule: 'sign-off-record-not-understood',
      level: 'warning',
      message: `${path} is no decision: ${problem}.`,
      path,
      help: 'Write it with `gonogo sign`.',
    })),
  }
}

const contributorsOf = async (git: Git, target: string, signal: AbortSignal): Promise<ReadonlySet<string>> => {
  const change = await git.change(signal)
  if (change.status === 'unknown')
    throw new Undecidable(`Who wrote the change is not known: ${change.reason}.`, {
      rule: 'sign-off-base-unknown',
      help: 'Name what it is compared with (`--base`, `base-ref`): the branch it goes to, or the release before.',
    })
  return contributorsInGit(git, change.base, target, signal)
}

const refusalOf = (
  { record, author, signedBy, sha }: CommittedRecord,
  scope: string,
  { signed, strict }: SignOffOptions,
): { refused?: string } => {
  const by = record.by.toLowerCase()
  if (strict) return { refused: 'a record cannot name the commit that it is a part of, and this item is strict' }
  if (author !== by) return { refused: `the commit ${sha.slice(0, 7)} that brought it is by ${author}` }
  if (signed && !new RegExp(`(^|<)${escaped(by)}(>|$)`).test(signedBy ?? ''))
    return { refused: `the commit ${sha.slice(0, 7)} that brought it has no verified signature of ${by}` }
  if (record.scope !== scope) return { refused: 'the files that it covers have changed since' }
  return {}
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
