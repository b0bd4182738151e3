import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a folder of its own. */
export type GitRepository = {
  readonly directory: string
  /** Runs git and gives its output; throws when git fails. */
  git(...args: string[]): string
  /** Writes (or with null removes) files on a branch, made from `from` when it is not there, and commits. Gives the commit. */
  commit(branch: string, files: Readonly<Record<string, string | null>>, options?: CommitOptions): string
  remove(): void
}

export type CommitOptions = { readonly from?: string; readonly author?: string; readonly message?: string }

/** Settings for git, by way of its environment: it does not start a process after every commit to look for something to tidy up. */
export const WITHOUT_MAINTENANCE = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
} as const

/** Makes an empty repository with the branch `main`. */
export const makeRepository = (): GitRepository => {
  const directory = mkdtempSync(join(tmpdir(), 'gonogo-repository-'))
  let seconds = Date.parse('2026-03-01T00:00:00Z') / 1000
  const run = (args: readonly string[], author = 'octocat'): string => {
    const { status, stdout, stderr } = spawnSync('git', [...args], {
      cwd: directory,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...WITHOUT_MAINTENANCE,
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: `${author}@example.com`,
        GIT_COMMITTER_NAME: author,
        GIT_COMMITTER_EMAIL: `${author}@example.com`,
        GIT_AUTHOR_DATE: `${seconds} +0000`,
        GIT_COMMITTER_DATE: `${seconds} +0000`,
      },
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }
  // Without the examples of hooks that git copies into every repository.
  let left = takeStep(undefined, 'init', directory, () => run(['init', '-q', '-b', 'main', '--template=']))
  const refFile = (ref: string): string => join(directory, '.git', ref)
  // Hundreds of repositories are made: what stands in a file is not asked of a process.
  const exists = (branch: string): boolean =>
    existsSync(refFile(`refs/heads/${branch}`)) ||
    (existsSync(refFile('packed-refs')) &&
      spawnSync('git', ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`], { cwd: directory }).status === 0)
  const isCheckedOut = (branch: string): boolean =>
    readFileSync(refFile('HEAD'), 'utf8').trim() === `ref: refs/heads/${branch}`
  const head = (): string => {
    const ref = refFile(
      readFileSync(refFile('HEAD'), 'utf8')
        .trim()
        .replace(/^ref: /, ''),
    )
    return existsSync(ref) ? readFileSync(ref, 'utf8').trim() : run(['rev-parse', 'HEAD']).trim()
  }
  const write = (files: Readonly<Record<string, string | null>>, author: string, message: string): void => {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) run(['rm', '-q', path])
      else {
        mkdirSync(dirname(join(directory, path)), { recursive: true })
        writeFileSync(join(directory, path), content)
      }
    }
    run(['add', '-A'])
    run(['commit', '-q', '--allow-empty', '-m', message], author)
  }
  return {
    directory,
    git: (...args) => run(args),
    commit(branch, files, { from = 'main', author = 'octocat', message = 'Change' } = {}) {
      seconds += 60
      const step = JSON.stringify([branch, files, from, author, message, seconds])
      left = takeStep(left, step, directory, () => {
        if (!isCheckedOut(branch)) {
          if (exists(branch)) run(['checkout', '-q', branch])
          else if (exists(from)) run(['checkout', '-q', '-b', branch, from])
        }
        write(files, author, message)
      })
      return head()
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** What a folder held after a step, and all the steps that led there. */
type Left = { readonly steps: string; readonly content: FolderContent }

/** Files and their content by path; folders as null, before what is in them. */
type FolderContent = ReadonlyMap<string, Buffer | null>

const taken = new Map<string, Left>()

/**
 * Takes a step in a folder, or puts in place what the same steps have made of another one: most tests begin with the same few
 * commits, and the processes that make them cost more than all they test. Gives undefined where the folder is no longer as the
 * steps have left it, and for what would not come back the same: a link, a program.
 */
export const takeStep = (
  before: Left | undefined,
  step: string,
  directory: string,
  take: () => void,
): Left | undefined => {
  const isFirst = step === 'init'
  const steps = isFirst ? step : `${before?.steps}\0${step}`
  const found = readFolder(directory)
  if (found === undefined || (!isFirst && (before === undefined || !isSame(found, before.content)))) {
    take()
    return undefined
  }
  const known = taken.get(steps)
  if (known === undefined) {
    take()
    const content = readFolder(directory)
    const left = content === undefined ? undefined : { steps, content }
    if (left !== undefined) taken.set(steps, left)
    return left
  }
  for (const path of found.keys())
    if (!known.content.has(path)) rmSync(join(directory, path), { recursive: true, force: true })
  for (const [path, content] of known.content)
    if (content === null) mkdirSync(join(directory, path), { recursive: true })
    else if (found.get(path)?.equals(content) !== true) writeFileSync(join(directory, path), content)
  return known
}

const isSame = (one: FolderContent, other: FolderContent): boolean =>
  one.size === other.size &&
  [...one].every(([path, content]) => {
    const there = other.get(path)
    return content === null ? there === null : there?.equals(content) === true
  })

const readFolder = (directory: string): FolderContent | undefined => {
  const content = new Map<string, Buffer | null>()
  const readInto = (folder: string): boolean =>
    readdirSync(join(directory, folder), { withFileTypes: true }).every((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        content.set(path, null)
        return readInto(path)
      }
      const { mode } = lstatSync(join(directory, path))
      if (!entry.isFile() || (mode & 0o111) !== 0) return false
      content.set(path, readFileSync(join(directory, path)))
      return true
    })
  return readInto('') ? content : undefined
}
