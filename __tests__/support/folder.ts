import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { WITHOUT_MAINTENANCE } from './git-repository.ts'

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own with the given files, taken away after the test file. */
export const makeFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gonogo-test-')))
  made.push(folder)
  writeFiles(folder, files)
  return folder
}

/** Writes files below a folder, with the folders they need. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A git repository with the given files in one commit on `main`, untouched by the settings of whoever runs the tests. */
export const makeRepository = (files: Readonly<Record<string, string | Uint8Array>>): Repository => {
  const folder = makeFolder(files)
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env: { ...process.env, ...QUIET }, encoding: 'utf8' }).trim()
  const commit = (message: string): string => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main', '--template=')
  commit('first')
  return { folder, git, commit, write: (more) => writeFiles(folder, more) }
}

export type Repository = {
  readonly folder: string
  readonly git: (...args: string[]) => string
  /** Commits everything and gives the commit. */
  readonly commit: (message: string) => string
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void
}

const QUIET = {
  ...WITHOUT_MAINTENANCE,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.invalid',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.invalid',
}
