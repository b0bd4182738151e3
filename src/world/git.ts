import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf, Undecidable } from '../core/errors.ts'
import type { Git } from '../core/world.ts'
import type { Change, ChangedFile } from '../core/change.ts'
import { callGit, PLAIN_DIFF, type Answer } from './call-git.ts'
import { readAddedLines } from './read-added-lines.ts'
import { unlessAborted } from './unless-aborted.ts'

export type GitOptions = {
  /** Absolute. All paths are relative to it, also where the repository begins further up. */
  readonly root: string
  /** The revision to compare with: a branch, a tag or a commit. Looked for as written, then as a branch of `origin`. */
  readonly base?: string | undefined
  readonly variables: Readonly<Record<string, string | undefined>>
}

/** The `git` program, started without a shell. */
export const createGit = ({ root, base, variables }: GitOptions): Git => {
  let isOutside: boolean | undefined
  const call = async (
    args: readonly string[],
    signal: AbortSignal,
    onChunk?: (chunk: Buffer) => void,
  ): Promise<Answer> => {
    // What git would say, without starting it: that takes as long as a run that has nothing else to do.
    isOutside ??= !mayBeRepository(root, variables)
    if (isOutside) return { exitCode: 128, stdout: Buffer.alloc(0), stderr: NO_REPOSITORY }
    return callGit({ root, args, signal, variables, onChunk })
  }

  const run: Git['run'] = async (args, signal) => {
    const answer = await call(args, signal)
    if (answer.exitCode !== 0) throw failure(args, answer)
    return answer.stdout
  }

  const text = async (args: readonly string[], signal: AbortSignal): Promise<string | undefined> => {
    const answer = await call(args, signal)
    return answer.exitCode === 0 ? answer.stdout.toString('utf8').trim() : undefined
  }

  const commitOf = (revision: string, signal: AbortSignal): Promise<string | undefined> =>
    revision.startsWith('-') || revision === ''
      ? Promise.resolve(undefined)
      : text(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], signal)

  const needCommit = async (revision: string, signal: AbortSignal): Promise<string> => {
    const commit = await commitOf(revision, signal)
    if (commit !== undefined) return commit
    throw new Undecidable(`The revision "${revision}" is not in this repository.`, {
      rule: 'revision-unknown',
      help: 'Fetch it first: actions/checkout fetches one commit unless `fetch-depth: 0` is set.',
    })
  }

  const head = async (signal: AbortSignal): Promise<string | undefined> => {
    try {
      return await commitOf('HEAD', signal)
    } catch (error) {
      if (error instanceof Undecidable) return undefined
      throw error
    }
  }

  const findChange = async (signal: AbortSignal): Promise<Change> => {
    // One question for all three: each is a process, for which whoever reads the change waits.
    const answer = await call(
      ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', 'HEAD^{commit}'],
      signal,
    )
    const [inside = '', shallow, headCommit] = answer.stdout.toString('utf8').split('\n')
    if (inside === '') return unknown(`git says: ${firstLine(answer.stderr) || 'this is no repository'}`)
    if (answer.exitCode !== 0 || headCommit === undefined) return unknown('the repository has no commit yet')
    const howToFetch = shallow === 'true' ? '; this is a shallow clone: set `fetch-depth: 0` on actions/checkout' : ''

    const found = await findBase(signal)
    if (found === undefined)
      return unknown(
        base === undefined
          ? `no base was given and none of ${CANDIDATES.join(', ')} exists${howToFetch}`
          : `the base "${base}" is not in this repository${howToFetch}`,
      )
    const mergeBase = await text(['merge-base', found.commit, headCommit], signal)
    if (mergeBase === undefined || mergeBase === '')
      return unknown(`"${found.name}" and HEAD have no common ancestor${howToFetch}`)
    const [diff, others] = await Promise.all([trackedChanges(mergeBase, signal), untracked(signal)])
    // On the tip of the main branch nothing would ever count as changed, and every check of a change would pass.
    if (base === undefined && mergeBase === headCommit && diff.length === 0)
      return unknown(`HEAD is what "${found.name}" already has, and no other base was given`)
    return {
      status: 'known',
      base: mergeBase,
      files: [...diff, ...others.map((path) => ({ path, status: 'added' as const }))].sort((a, b) =>
        a.path < b.path ? -1 : 1,
      ),
    }
  }

  const findBase = async (signal: AbortSignal): Promise<{ name: string; commit: string } | undefined> => {
    for (const name of base === undefined ? CANDIDATES : [base, `origin/${base}`]) {
      const commit = await commitOf(name, signal)
      if (commit !== undefined) return { name, commit }
    }
    return undefined
  }

  const trackedChanges = async (from: string, signal: AbortSignal): Promise<readonly ChangedFile[]> =>
    readNameStatus(await run(['diff', '--relative', '--name-status', '-M', ...PLAIN_DIFF, '-z', from, '--'], signal))

  const untracked = async (signal: AbortSignal): Promise<readonly string[]> =>
    parts(await run(['ls-files', '--others', '--exclude-standard', '-z', '--', '.'], signal))

  // One answer a run, under a limit of its own: a caller that gives up must not take it from the others.
  let change: Promise<Change> | undefined
  const changeOnce: Git['change'] = (signal) => {
    change ??= findChange(AbortSignal.timeout(MAX_CHANGE_MS)).catch((error: unknown): Change => {
      change = undefined
      return unknown(messageOf(error))
    })
    return unlessAborted(change, signal)
  }

  return {
    head,
    change: changeOnce,
    async show(revision, path, signal) {
      const commit = await needCommit(revision, signal)
      const answer = await call(['cat-file', 'blob', `${commit}:./${path}`], signal)
      return answer.exitCode === 0 ? answer.stdout : undefined
    },
    async list(revision, folder, signal) {
      const commit = await needCommit(revision, signal)
      const where = folder === '' || folder === '.' ? [] : [folder]
      return parts(
        await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--name-only', commit, '--', ...where], signal),
      ).sort()
    },
    async addedLines(paths, signal) {
      const known = await changeOnce(signal)
      if (known.status === 'unknown')
        throw new Undecidable(`The changed lines are not known: ${known.reason}.`, {
          rule: 'base-unknown',
          help: 'Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`).',
        })
      return readAddedLines({
        root,
        paths,
        base: known.base,
        call,
        untracked: new Set(await untracked(signal)),
        signal,
      })
    },
    run,
  }
}

/** A history that takes longer than this is not known. */
const MAX_CHANGE_MS = 120_000

/** Where a base is looked for when none is given. */
const CANDIDATES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const

const unknown = (reason: string): Change => ({ status: 'unknown', reason })

const NO_REPOSITORY = 'fatal: not a git repository (or any of the parent directories): .git\n'

/** Whether git could find a repository from here: by a `.git` above, in a bare one, or where the environment points to. */
const mayBeRepository = (root: string, variables: Readonly<Record<string, string | undefined>>): boolean => {
  if (variables['GIT_DIR'] !== undefined) return true
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git')) || existsSync(join(folder, 'HEAD'))) return true
    if (folder === dirname(folder)) return !existsSync(root)
  }
}

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').replace(/^fatal: /, '')

const parts = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '')

const failure = (args: readonly string[], { exitCode, stderr }: Answer): Undecidable =>
  new Undecidable(`git ${args[0] ?? ''} ended with ${exitCode ?? 'a signal'}: ${firstLine(stderr)}`, {
    rule: 'git-failed',
    help: 'Run gonogo inside a clone of the repository with the history that the check needs (`fetch-depth: 0`).',
  })

const readNameStatus = (bytes: Uint8Array): ChangedFile[] => {
  const words = parts(bytes)
  const files: ChangedFile[] = []
  for (let index = 0; index < words.length;) {
    const letter = words[index++]?.charAt(0)
    const path = words[index++] ?? ''
    if (letter === 'R' || letter === 'C') {
      const to = words[index++] ?? ''
      files.push(letter === 'R' ? { path: to, status: 'renamed', previousPath: path } : { path: to, status: 'added' })
    } else {
      files.push({ path, status: letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified' })
    }
  }
  return files
}
