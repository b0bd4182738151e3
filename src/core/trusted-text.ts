import { Undecidable } from './errors.ts'
import { shownPath } from './paths.ts'
import type { Subject } from './subject.ts'
import type { Files, Git } from './world.ts'

/** A file that loosens what is judged: a list of accepted findings, of approvals. */
export type TrustedText = {
  /** What counts; undefined where there is no such file. */
  readonly text: string | undefined
  /** The commit that it was taken from; undefined for the work tree. */
  readonly from?: string
  /** True where the change that is judged brings another text, which does not count yet. */
  readonly changed: boolean
}

/** Whether what is judged is not merged yet: a pull request, a merge queue, the work of a stranger. */
export const isUnmerged = (subject: Subject, untrusted: boolean): boolean =>
  untrusted || subject.pullRequest !== undefined || subject.event === 'merge_group'

/**
 * Reads such a file from where the change that is judged cannot have written it: the base, as long as the change is not
 * merged; otherwise the work tree. Throws Undecidable (rule `base-unknown`) where no base is known.
 */
export const readTrustedText = async (
  path: string,
  {
    files,
    git,
    subject,
    untrusted,
    signal,
  }: {
    readonly files: Files
    readonly git: Git
    readonly subject: Subject
    readonly untrusted: boolean
    readonly signal: AbortSignal
  },
): Promise<TrustedText> => {
  const own = (await files.stat(path)) === undefined ? undefined : await files.readText(path)
  if (!isUnmerged(subject, untrusted)) return { text: own, changed: false }
  const base = subject.baseSha ?? (await mergeBase(path, git, signal))
  const bytes = await git.show(base, shownPath(files, path), signal)
  const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes)
  return { text, from: base, changed: own !== text && own !== undefined }
}

const mergeBase = async (path: string, git: Git, signal: AbortSignal): Promise<string> => {
  const change = await git.change(signal)
  if (change.status === 'known') return change.base
  throw new Undecidable(`${path} is read from the base of the pull request, and no base is known: ${change.reason}.`, {
    rule: 'base-unknown',
    help: 'Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`).',
  })
}
