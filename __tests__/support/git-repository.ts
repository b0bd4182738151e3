import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  beginWith('init', directory, () => run(['init', '-q', '-b', 'main', '--template=']))
  let fresh = true
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
    git: (...args) => {
      fresh = false
      return run(args)
    },
    commit(branch, files, { from = 'main', author = 'octocat', message = 'Change' } = {}) {
      seconds += 60
      if (fresh && branch === 'main') {
        fresh = false
        beginWith(JSON.stringify([files, author, message, seconds]), directory, () => write(files, author, message))
        return head()
      }
      fresh = false
      if (!isCheckedOut(branch)) {
        if (exists(branch)) run(['checkout', '-q', branch])
        else if (exists(from)) run(['checkout', '-q', '-b', branch, from])
      }
      write(files, author, message)
      return head()
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/**
 * Does what makes a repository once and puts the same files in place for whoever begins in the same way: most tests begin
 * with one of a few commits, and the three processes that make it cost more than all they test.
 */
const beginWith = (key: string, directory: string, make: () => void): void => {
  const known = beginnings.get(key)
  if (known === undefined) {
    make()
    beginnings.set(key, readFolder(directory))
    return
  }
  for (const [path, content] of known)
    if (content === null) mkdirSync(join(directory, path), { recursive: true })
    else writeFileSync(join(directory, path), content)
}

/** Files by their path, and folders as null before what is in them. */
type FolderContent = readonly (readonly [path: string, content: Buffer | null])[]

const beginnings = new Map<string, FolderContent>()

const readFolder = (directory: string, path = ''): FolderContent =>
  readdirSync(join(directory, path), { withFileTypes: true }).flatMap((entry): FolderContent => {
    const inner = join(path, entry.name)
    return entry.isDirectory()
      ? [[inner, null], ...readFolder(directory, inner)]
      : [[inner, readFileSync(join(directory, inner))]]
  })
