import { UsageError } from '../../core/errors.ts'
import { shownPath } from '../../core/paths.ts'
import type { Files, Git } from '../../core/world.ts'
import { USUAL_PATHS } from './readers.ts'
import { authorsOf } from './review/authors.ts'
import { digestOfMigration, readLock, writeLock, type Approval } from './review/lock-file.ts'
import { LOCK_FILE } from './review/option.ts'

/** What has to be written, and what was approved with it. */
export type Approved = {
  readonly lockFile: string
  /** The whole of the new lock file. */
  readonly text: string
  /** Approvals that were not there before. */
  readonly added: readonly Approval[]
}

/**
 * Approves migrations as they are now: those at `paths`, or those that the change adds or edits. Writes nothing itself.
 * Throws UsageError when there is nothing to approve, or when somebody approves what is their own.
 */
export const approve = async ({
  files,
  git,
  signal,
  by,
  paths,
  lockFile = LOCK_FILE,
  now,
}: {
  readonly files: Files
  readonly git: Git
  readonly signal: AbortSignal
  /** A login, with or without `@`. */
  readonly by: string
  readonly paths?: readonly string[]
  readonly lockFile?: string
  /** Milliseconds since the epoch. */
  readonly now: number
}): Promise<Approved> => {
  const login = by.replace(/^@/, '')
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(login)) throw new UsageError(`"${by}" is no login: write it as @octocat.`)
  const found = (await files.find(paths === undefined || paths.length === 0 ? USUAL_PATHS : paths)).filter(
    (path) => !path.endsWith('/__init__.py'),
  )
  const chosen = paths === undefined || paths.length === 0 ? await changedOf(found, files, git, signal) : found
  if (chosen.length === 0)
    throw new UsageError(
      paths === undefined || paths.length === 0
        ? 'No migration is added or changed, so that there is nothing to approve. Name files to approve them all the same.'
        : `No file matches ${paths.join(', ')}.`,
    )
  const before = (await files.stat(lockFile)) === undefined ? [] : readLock(await files.readText(lockFile), lockFile)
  const added: Approval[] = []
  for (const path of chosen) {
    const shown = shownPath(files, path)
    const authors = await authorsOf(shown, git, signal)
    if (authors.has(login.toLowerCase()))
      throw new UsageError(`${shown} was written by @${login}: somebody else has to approve it.`)
    const digest = digestOfMigration(await files.readText(path))
    if (
      before.some((one) => one.digest === digest && one.path === shown && one.by.toLowerCase() === login.toLowerCase())
    )
      continue
    added.push({ digest, path: shown, by: login, at: new Date(now).toISOString().slice(0, 10) })
  }
  return { lockFile, text: writeLock([...before, ...added]), added }
}

const changedOf = async (
  found: readonly string[],
  files: Files,
  git: Git,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const change = await git.change(signal)
  if (change.status === 'unknown')
    throw new UsageError(
      `Which migrations are new is not known: ${change.reason}. Name the files, or the base with --base.`,
    )
  const changed = new Set(change.files.filter(({ status }) => status !== 'deleted').map(({ path }) => path))
  return found.filter((path) => changed.has(shownPath(files, path)))
}
