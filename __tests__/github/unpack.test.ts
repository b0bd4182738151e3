import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { array, assert, boolean, integer, property, record } from 'fast-check'
import { linesOf } from '../../src/github/remote-git.ts'
import { unpackArchive } from '../../src/github/unpack.ts'
import { makeRepository } from '../support/git-repository.ts'

let folder: string
beforeEach(() => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'gonogo-unpack-'))), 'inside')
  mkdirSync(folder)
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** One entry of a tar archive. */
const entry = (name: string, content: string, type = '0', link = ''): Buffer => {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(type, 156)
  header.write(link, 157)
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
  body.write(content)
  return Buffer.concat([header, body])
}
const archive = (...entries: Buffer[]): Uint8Array => gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]))

describe('the archive of a commit', () => {
  test('becomes the files of the commit, with long names, spaces, links and rights', async () => {
    const repository = makeRepository()
    const long = `${'folder-with-a-long-name/'.repeat(8)}file.txt`
    writeFileSync(join(repository.directory, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
    repository.commit('main', { 'a b/é.txt': 'one\n', [long]: 'two\n' })
    spawnSync('ln', ['-s', 'a b/é.txt', join(repository.directory, 'link')])
    const sha = repository.commit('main', {})
    const { stdout } = spawnSync('git', ['archive', '--format=tar.gz', '--prefix=acme-app-1234567/', sha], {
      cwd: repository.directory,
    })
    await unpackArchive(stdout, folder)
    repository.remove()
    expect(readFileSync(join(folder, 'a b/é.txt'), 'utf8')).toBe('one\n')
    expect(readFileSync(join(folder, long), 'utf8')).toBe('two\n')
    expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('one\n')
    if (process.platform !== 'win32') expect(lstatSync(join(folder, 'run.sh')).mode & 0o111).not.toBe(0)
  })

  test.each(['x/../../evil', 'x/a/../../../evil'])('the path %s is refused', async (name) => {
    await expect(unpackArchive(archive(entry(name, 'x')), folder)).rejects.toMatchObject({ rule: 'archive-broken' })
    expect(existsSync(join(folder, '..', 'evil'))).toBe(false)
  })

  test('links that lead out are left out, and nothing is written through one', async () => {
    await unpackArchive(
      archive(
        entry('x/out', '', '2', '../..'),
        entry('x/absolute', '', '2', '/etc/passwd'),
        entry('x/in', '', '2', 'real'),
        entry('x/out/evil', 'evil'),
        entry('x/real', 'real'),
      ),
      folder,
    ).catch(() => {})
    expect(existsSync(join(folder, '..', 'evil'))).toBe(false)
    expect(existsSync(join(folder, 'absolute'))).toBe(false)
    expect(readFileSync(join(folder, 'out/evil'), 'utf8')).toBe('evil')
  })

  test('what is no archive is told', async () => {
    await expect(unpackArchive(Buffer.from('nothing'), folder)).rejects.toMatchObject({ rule: 'archive-broken' })
  })
})

test('the lines that a diff adds are those that the new file has more', () => {
  const line = record({ text: integer({ min: 0, max: 3 }), added: boolean() })
  assert(
    property(array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const patch = [
        `@@ -1,${lines.filter(({ added }) => !added).length} +1,${lines.length} @@`,
        ...lines.map(({ text, added }) => `${added ? '+' : ' '}${text}`),
        '\\ No newline at end of file',
      ].join('\n')
      const expected = lines.flatMap(({ added }, index) => (added ? [index + 1] : []))
      expect([...linesOf(patch)]).toEqual(expected)
    }),
  )
  expect([...linesOf('@@ -1,2 +1,1 @@\n-a\n-b\n+c\n@@ -10 +9,2 @@\n x\n+y')]).toEqual([1, 10])
})
