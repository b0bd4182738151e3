import { Undecidable } from '../../../core/errors.ts'
import type { GitHub } from '../../../core/github.ts'
import { shownPath } from '../../../core/paths.ts'
import type { Subject } from '../../../core/subject.ts'
import type { Files, Git } from '../../../core/world.ts'
import { beginning, type Approval } from './lock-file.ts'

type Ports = {
  readonly files: Files
  readonly git: Git
  readonly github: GitHub
  readonly subject: Subject
  readonly signal: AbortSignal
}

/** Who brought a line of the lock file: the base has it already, somebody of the change did, or nobody can tell. */
export type Committer =
  | { readonly status: 'base' }
  | { readonly status: 'known'; readonly shown: string; readonly sha: string; readonly names: ReadonlySet<string> }
  | { readonly status: 'unknown'; readonly reason: string }

/**
 * Whose commit of a change that is not merged brought an approval. A name in the file is only text; the author of the commit
 * that wrote it is what GitHub, or else git, says of them.
 */
export const committerOf = async (
  approval: Approval,
  lockFile: string,
  base: string | undefined,
  pulls: readonly number[],
  ports: Ports,
): Promise<Committer> => {
  const { files, git, github, signal } = ports
  const path = shownPath(files, lockFile)
  if (base !== undefined && holds(await textAt(git, base, path, signal), approval)) return { status: 'base' }
  if (!github.available) return byGit(approval, path, base, ports)
  for (const number of pulls) {
    // The newest commit that brought it counts: the line may have been there before, and gone again.
    for (const { sha, parents, author } of [...(await github.pullRequestCommits(number, signal))].reverse()) {
      // A merge brings what somebody else committed.
      const [parent] = parents
      if (parents.length > 1 || !holds(await fileAt(github, sha, path, signal), approval)) continue
      if (parent !== undefined && holds(await fileAt(github, parent, path, signal), approval)) continue
      return author === undefined
        ? {
            status: 'unknown',
            reason: `GitHub knows no account for the author of the commit ${sha.slice(0, 7)} that brought it`,
          }
        : { status: 'known', shown: `@${author}`, sha, names: new Set([author.toLowerCase()]) }
    }
  }
  return { status: 'unknown', reason: 'no commit of the pull request brought it' }
}

/** Who committed an approval that is merged, in words; undefined where the history does not tell. */
export const committedBy = async (
  approval: Approval,
  lockFile: string,
  { files, git, signal }: Ports,
): Promise<string | undefined> => {
  if ((await git.head(signal)) === undefined) return undefined
  const found = await brought(approval, shownPath(files, lockFile), 'HEAD', git, signal)
  return found[0]?.shown
}

const byGit = async (
  approval: Approval,
  path: string,
  base: string | undefined,
  { git, signal }: Ports,
): Promise<Committer> => {
  const [found] = base === undefined ? [] : await brought(approval, path, `${base}..HEAD`, git, signal)
  return found === undefined
    ? { status: 'unknown', reason: 'the history does not tell who committed it' }
    : { status: 'known', ...found }
}

type Brought = { readonly shown: string; readonly sha: string; readonly names: ReadonlySet<string> }

/** Commits that added or removed the line, newest first: where it is there now, the first one brought it. */
const brought = async (
  approval: Approval,
  path: string,
  range: string,
  git: Git,
  signal: AbortSignal,
): Promise<readonly Brought[]> => {
  let bytes: Uint8Array
  try {
    bytes = await git.run(
      ['log', '--no-merges', '--format=%H%x00%an%x00%ae', `-S${beginning(approval)}`, range, '--', path],
      signal,
    )
  } catch (error) {
    // A clone without its history: who it was is then not known, and that is what is said.
    if (error instanceof Undecidable) return []
    throw error
  }
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [sha = '', name = '', address = ''] = line.split('\0')
      const local = address.split('@')[0] ?? ''
      const names = [name, address, local, local.replace(/^\d+\+/, '')].map((each) => each.toLowerCase())
      return { sha, shown: name === '' ? address : name, names: new Set(names) }
    })
}

const holds = (text: string | undefined, approval: Approval): boolean =>
  text !== undefined && text.split(/\r\n|\n|\r/).some((line) => `${line}  `.startsWith(`${beginning(approval)}  `))

const textAt = async (git: Git, revision: string, path: string, signal: AbortSignal): Promise<string | undefined> => {
  const bytes = await git.show(revision, path, signal)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

const fileAt = async (github: GitHub, sha: string, path: string, signal: AbortSignal): Promise<string | undefined> => {
  const bytes = await github.file(sha, path, signal)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}
