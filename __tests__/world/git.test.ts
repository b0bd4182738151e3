import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { createGit } from '../../src/world/git.ts'
import { makeFolder, makeRepository } from '../support/folder.ts'

const signal = new AbortController().signal
const gitIn = (root: string, base?: string) => createGit({ root, base, variables: process.env })

test('the change is the work tree against the merge base, with what is not committed or tracked yet', async () => {
  const { folder, git, commit, write } = makeRepository({
    'a.txt': '1\n2\n3\n',
    'old name.txt': 'x\ny\nz\nsome more text to recognise\n',
    'gone.txt': 'gone',
    '.gitignore': 'ignored\n',
  })
  const base = git('rev-parse', 'HEAD')
  git('checkout', '-q', '-b', 'topic')
  git('mv', 'old name.txt', 'néw\tname.txt')
  git('rm', '-q', 'gone.txt')
  commit('topic')
  git('checkout', '-q', 'main')
  write({ 'only-on-main.txt': 'm' })
  commit('main moves on')
  git('checkout', '-q', 'topic')
  write({ 'a.txt': '1\nchanged\n3\nadded\n', 'new.txt': 'n\nn', ignored: 'i' })

  const topic = gitIn(folder, 'main')
  expect(await topic.change(signal)).toEqual({
    status: 'known',
    base,
    files: [
      { path: 'a.txt', status: 'modified' },
      { path: 'gone.txt', status: 'deleted' },
      { path: 'new.txt', status: 'added' },
      { path: 'néw\tname.txt', status: 'renamed', previousPath: 'old name.txt' },
    ],
  })
  const added = await topic.addedLines(['a.txt', 'new.txt', 'néw\tname.txt'], signal)
  expect(Object.fromEntries([...added].map(([path, lines]) => [path, [...lines]]))).toEqual({
    'a.txt': [2, 4],
    'new.txt': [1, 2],
    'néw\tname.txt': [],
  })
})

test('an attribute cannot hide the lines of a change, nor a line that looks like a header', async () => {
  const { folder, git, commit, write } = makeRepository({ 'a.js': 'one\n' })
  git('checkout', '-q', '-b', 'topic')
  write({ '.gitattributes': '*.js -diff\n', 'a.js': 'one\n++ b/other.js\n-- x\nlast', 'b.js': 'x\n' })
  commit('topic')
  const added = await gitIn(folder, 'main').addedLines(['a.js', 'b.js'], signal)
  expect([...(added.get('a.js') ?? [])]).toEqual([2, 3, 4])
  expect([...(added.get('b.js') ?? [])]).toEqual([1])
})

test('without a repository, a commit or a base the change is unknown and says why', async () => {
  const none = gitIn(makeFolder())
  expect(await none.change(signal)).toMatchObject({
    status: 'unknown',
    reason: 'git says: not a git repository (or any of the parent directories): .git',
  })
  expect(await none.head(signal)).toBeUndefined()
  await expect(none.run(['status'], signal)).rejects.toMatchObject({ rule: 'git-failed' })
  const unborn = makeFolder()
  execFileSync('git', ['init', '-q', unborn])
  expect(await gitIn(unborn).change(signal)).toMatchObject({ reason: 'the repository has no commit yet' })
  const { folder } = makeRepository({ a: '1' })
  expect(await gitIn(folder, 'nowhere').change(signal)).toMatchObject({
    status: 'unknown',
    reason: 'the base "nowhere" is not in this repository',
  })
  await expect(gitIn(folder, 'nowhere').addedLines(['a'], signal)).rejects.toMatchObject({ rule: 'base-unknown' })
})

test('a repository is found from a folder in it, from a bare one, and where the environment says', async () => {
  const { folder, git, write } = makeRepository({ 'deep/er/a': '1' })
  write({ 'deep/er/a': '2' })
  const known = { status: 'known', files: [{ path: 'a', status: 'modified' }] }
  expect(await gitIn(join(folder, 'deep', 'er')).change(signal)).toMatchObject(known)
  const bare = join(makeFolder(), 'bare')
  git('clone', '-q', '--bare', folder, bare)
  expect(await gitIn(bare).head(signal)).toBe(git('rev-parse', 'HEAD'))
  const elsewhere = createGit({
    root: makeFolder(),
    base: undefined,
    variables: { ...process.env, GIT_DIR: join(folder, '.git') },
  })
  expect(await elsewhere.head(signal)).toBe(git('rev-parse', 'HEAD'))
})

test('on the tip of the main branch nothing is known to have changed, unless something is not committed', async () => {
  const { folder, write } = makeRepository({ a: '1' })
  expect(await gitIn(folder).change(signal)).toMatchObject({ status: 'unknown' })
  write({ a: '2' })
  expect(await gitIn(folder).change(signal)).toMatchObject({ status: 'known', files: [{ path: 'a' }] })
})

test('a shallow clone without the base says how to fetch it', async () => {
  const { folder, git, commit, write } = makeRepository({ a: '1' })
  git('checkout', '-q', '-b', 'topic')
  write({ a: '2' })
  commit('topic')
  const clone = join(makeFolder(), 'clone')
  execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'topic', pathToFileURL(folder).href, clone])
  expect(await gitIn(clone, 'main').change(signal)).toMatchObject({
    status: 'unknown',
    reason: expect.stringContaining('fetch-depth: 0') as unknown,
  })
})

test('a file and a folder are read at a revision', async () => {
  const { folder, commit, write } = makeRepository({ 'src/a.txt': 'old', 'b.txt': 'b' })
  write({ 'src/a.txt': 'new' })
  commit('second')
  const git = gitIn(folder)
  expect(Buffer.from((await git.show('HEAD~1', 'src/a.txt', signal)) ?? []).toString()).toBe('old')
  expect(await git.show('HEAD', 'missing', signal)).toBeUndefined()
  expect(await git.list('HEAD', 'src', signal)).toEqual(['src/a.txt'])
  expect(await git.list('HEAD', '', signal)).toEqual(['b.txt', 'src/a.txt'])
  await expect(git.show('nowhere', 'a', signal)).rejects.toMatchObject({ rule: 'revision-unknown' })
  await expect(git.show('--all', 'a', signal)).rejects.toMatchObject({ rule: 'revision-unknown' })
  await expect(git.run(['no-such-command'], signal)).rejects.toMatchObject({ rule: 'git-failed' })
})

test('an aborted signal ends a call', async () => {
  const { folder } = makeRepository({ a: '1' })
  const git = gitIn(folder)
  await expect(git.change(AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  // Who else asks still gets the answer.
  expect(await git.change(signal)).toMatchObject({ status: 'unknown' })
  await expect(gitIn(folder).run(['status'], AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
})
