import { Undecidable } from '../core/errors.ts'
import type { FileChange, GitHub } from '../core/github.ts'
import type { Files, Git } from '../core/world.ts'
import type { Change } from '../core/change.ts'

/**
 * Version control where the clone does not reach: what it cannot answer is asked of GitHub. A checkout of depth 1, or none
 * at all, decides the same as a whole clone.
 */
export const createRemoteGit = (options: {
  readonly local: Git
  readonly github: GitHub
  readonly files: Files
  readonly sha: string
  readonly base: string | undefined
  /** The work tree is the commit, so that the clone's own answers are about it. */
  readonly localIsSubject: boolean
}): Git => {
  const { local, github, files, sha, base, localIsSubject } = options
  let known: Promise<{ change: Change; files: readonly FileChange[] }> | undefined

  const ask = async (signal: AbortSignal): Promise<{ change: Change; files: readonly FileChange[] }> => {
    if (base === undefined)
      return { change: { status: 'unknown', reason: 'there is no base to compare with' }, files: [] }
    const { files: changed, mergeBase, complete } = await github.compare(base, sha, signal)
    if (!complete)
      return {
        change: {
          status: 'unknown',
          reason: 'the change has more files than GitHub lists; set `fetch-depth: 0` on actions/checkout',
        },
        files: [],
      }
    const list = changed.map(({ path, status, previousPath }) => ({
      path,
      status,
      ...(previousPath === undefined ? {} : { previousPath }),
    }))
    return { change: { status: 'known', base: mergeBase, files: list }, files: changed }
  }
  const remote = (signal: AbortSignal) => (known ??= ask(signal))

  const localChange = async (signal: AbortSignal): Promise<Change | undefined> => {
    if (!localIsSubject) return undefined
    const change = await local.change(signal)
    return change.status === 'known' ? change : undefined
  }
  const orElse = async <T>(own: () => Promise<T>, other: () => Promise<T>): Promise<T> => {
    try {
      return await own()
    } catch (error) {
      if (!(error instanceof Undecidable)) throw error
      return other()
    }
  }

  return {
    head: async () => sha,
    async change(signal) {
      return (await localChange(signal)) ?? (await remote(signal)).change
    },
    show: (revision, path, signal) =>
      orElse(
        () => local.show(revision, path, signal),
        () => github.file(revision, path, signal),
      ),
    list: (revision, folder, signal) =>
      orElse(
        () => local.list(revision, folder, signal),
        async () => {
          const { entries, complete } = await github.tree(revision, signal)
          if (!complete)
            throw new Undecidable(`GitHub does not list all files of ${revision}.`, {
              rule: 'tree-too-large',
              help: 'Set `fetch-depth: 0` on actions/checkout.',
            })
          const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`
          return entries
            .filter(({ kind, path }) => kind === 'file' && path.startsWith(prefix))
            .map(({ path }) => path)
            .sort()
        },
      ),
    async addedLines(paths, signal) {
      if ((await localChange(signal)) !== undefined) return local.addedLines(paths, signal)
      const { change, files: changed } = await remote(signal)
      if (change.status === 'unknown')
        throw new Undecidable(`Which lines are new is not known: ${change.reason}.`, {
          rule: 'base-unknown',
          help: 'Give `base-ref`, or set `fetch-depth: 0` on actions/checkout.',
        })
      const added = new Map<string, ReadonlySet<number>>()
      for (const path of paths) {
        const file = changed.find((candidate) => candidate.path === path)
        if (file === undefined || file.status === 'deleted') continue
        added.set(path, file.patch === undefined ? await everyLine(files, path) : linesOf(file.patch))
      }
      return added
    },
    run: (args, signal) => local.run(args, signal),
  }
}

/** 1-based numbers of the lines that a unified diff adds. */
export const linesOf = (patch: string): ReadonlySet<number> => {
  const lines = new Set<number>()
  let next = 0
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line)
    if (hunk?.[1] !== undefined) next = Number(hunk[1])
    else if (line.startsWith('+')) lines.add(next++)
    else if (!line.startsWith('-') && !line.startsWith('\\')) next++
  }
  return lines
}

/** GitHub gives no diff of a very large file: all of it counts as new. */
const everyLine = async (files: Files, path: string): Promise<ReadonlySet<number>> => {
  const count = (await files.readText(path, { maxBytes: 50_000_000 })).split('\n').length
  return new Set(Array.from({ length: count }, (_, index) => index + 1))
}
