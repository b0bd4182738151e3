import { expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWorld } from '../../src/world/index.ts'
import { makeFolder, makeRepository } from '../support/folder.ts'

const signal = new AbortController().signal
const headIn = (root: string, variables: Readonly<Record<string, string | undefined>> = process.env) =>
  createWorld({ root, variables }).git.head(signal)

test('the commit that is checked out, wherever git keeps its name', async () => {
  const { folder, git } = makeRepository({ 'deep/a.txt': '1' })
  const sha = git('rev-parse', 'HEAD')
  expect(await headIn(folder)).toBe(sha)
  expect(await headIn(join(folder, 'deep'))).toBe(sha)

  const tree = join(mkdtempSync(join(realpathSync(tmpdir()), 'gonogo-')), 'tree')
  git('worktree', 'add', '-q', '-b', 'other', tree)
  expect(await headIn(tree)).toBe(sha)
  git('pack-refs', '--all')
  expect([await headIn(folder), await headIn(tree)]).toEqual([sha, sha])
  git('checkout', '-q', '--detach')
  expect(await headIn(folder)).toBe(sha)

  const link = join(makeFolder(), 'link')
  symlinkSync(join(folder, 'deep'), link)
  expect(await headIn(link)).toBe(sha)
})

test('where the files do not tell, git is asked', async () => {
  const { folder, git } = makeRepository({ a: '1' })
  const sha = git('rev-parse', 'HEAD')
  // A folder of this name that git did not make is passed over.
  mkdirSync(join(folder, 'below/.git'), { recursive: true })
  expect(await headIn(join(folder, 'below'))).toBe(sha)
  // A repository without a work tree.
  expect(await headIn(join(folder, '.git/refs'))).toBe(sha)
  // Another repository than the folder's.
  expect(await headIn(makeFolder(), { ...process.env, GIT_DIR: join(folder, '.git') })).toBe(sha)
})

test('without a repository, or without a commit, there is none', async () => {
  expect(await headIn(makeFolder())).toBeUndefined()
  const { folder, git } = makeRepository({ a: '1' })
  git('checkout', '-q', '--orphan', 'empty')
  expect(await headIn(folder)).toBeUndefined()
})
