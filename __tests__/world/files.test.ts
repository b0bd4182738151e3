import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createFiles } from '../../src/world/files.ts'
import { makeFolder } from '../support/folder.ts'

const tree = () =>
  makeFolder({
    'a.txt': 'one',
    'src/b.ts': 'two',
    'src/deep/c.ts': 'three',
    'src/[id].ts': 'literal',
    '.env': 'X=1',
    '.git/config': 'git',
    'node_modules/p/index.js': 'package',
    'dist/x.map': 'map',
  })

test('a glob gives the files that match, sorted, with dot files and without .git and node_modules', async () => {
  const files = createFiles(tree())
  expect(await files.find(['**/*'])).toEqual([
    '.env',
    'a.txt',
    'dist/x.map',
    'src/[id].ts',
    'src/b.ts',
    'src/deep/c.ts',
  ])
  expect(await files.find(['**'])).toEqual(await files.find(['**/*']))
  expect(await files.find(['src/*.ts', 'src/b.ts'])).toEqual(['src/[id].ts', 'src/b.ts'])
  expect(await files.find(['**/*.{ts,map}'])).toEqual(['dist/x.map', 'src/[id].ts', 'src/b.ts', 'src/deep/c.ts'])
})

test('closed folders are entered when they are named', async () => {
  const files = createFiles(tree())
  expect(await files.find(['node_modules/**/*.js'])).toEqual(['node_modules/p/index.js'])
  expect(await files.find(['.git/*'])).toEqual(['.git/config'])
})

test('a path that exists as written is taken as written, and a folder stands for its files', async () => {
  const files = createFiles(tree())
  expect(await files.find(['src/[id].ts'])).toEqual(['src/[id].ts'])
  expect(await files.find(['./src/'])).toEqual(['src/[id].ts', 'src/b.ts', 'src/deep/c.ts'])
  expect(await files.find(['src'], { directories: true })).toEqual(['src'])
  expect(await files.find(['missing.ts', 'missing/**'])).toEqual([])
})

test('an exclamation mark leaves out files, globs and whole folders', async () => {
  const files = createFiles(tree())
  expect(await files.find(['**/*.ts', '!src/deep'])).toEqual(['src/[id].ts', 'src/b.ts'])
  expect(await files.find(['!**/*.ts', '**/*.ts', 'a.txt'])).toEqual(['a.txt'])
  expect(await files.find(['src', '!src/[id].ts'])).toEqual(['src/b.ts', 'src/deep/c.ts'])
})

test('absolute patterns and paths upwards reach outside, with paths that say so', async () => {
  const folder = tree()
  const files = createFiles(join(folder, 'src'))
  expect(await files.find(['../*.txt'])).toEqual([`${folder}/a.txt`])
  expect(await files.find([`${folder}/*.txt`])).toEqual([`${folder}/a.txt`])
  expect(await files.find([`${folder}/src/*.ts`])).toEqual(['[id].ts', 'b.ts'])
  expect(await files.at('deep').find(['*.ts'])).toEqual(['c.ts'])
})

test('a link that leaves the root is not followed by a glob, one inside it is, and a circle ends', async () => {
  const outside = makeFolder({ 'secret.txt': 'outside' })
  const folder = makeFolder({ 'in/a.txt': 'inside' })
  symlinkSync(outside, join(folder, 'leak'))
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'leak.txt'))
  symlinkSync(join(folder, 'in'), join(folder, 'linked'))
  symlinkSync(folder, join(folder, 'in', 'circle'))
  const found = await createFiles(folder).find(['**/*.txt'])
  expect(found).toContain('in/a.txt')
  expect(found).toContain('linked/a.txt')
  expect(found.filter((path) => path.includes('secret') || path.includes('leak'))).toEqual([])
})

test('reading is bounded and says what is missing', async () => {
  const files = createFiles(makeFolder({ 'a.txt': 'hello', 'dir/x': '' }))
  expect(await files.readText('a.txt')).toBe('hello')
  await expect(files.readText('a.txt', { maxBytes: 4 })).rejects.toMatchObject({ rule: 'file-too-large' })
  await expect(files.readText('b.txt')).rejects.toMatchObject({ rule: 'file-missing' })
  await expect(files.readText('dir')).rejects.toMatchObject({ rule: 'file-unreadable' })
  await expect(files.list('nowhere')).rejects.toMatchObject({ rule: 'file-missing' })
  expect(await files.list('.')).toEqual(['a.txt', 'dir'])
  expect(await files.stat('nowhere')).toBeUndefined()
  expect((await files.stat('a.txt'))?.sizeBytes).toBe(5)
  expect((await files.stat('dir'))?.kind).toBe('directory')
})

test('byte ranges and streams end where they are told', async () => {
  const files = createFiles(makeFolder({ 'a.txt': '0123456789' }))
  expect(Buffer.from(await files.readBytes('a.txt', { start: 2, end: 5 })).toString()).toBe('234')
  expect(Buffer.from(await files.readBytes('a.txt', { start: 8, end: 50 })).toString()).toBe('89')
  const chunks: Uint8Array[] = []
  for await (const chunk of files.stream('a.txt', { start: 3, end: 6 })) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toBe('345')
})

test('byte order marks are understood and left out', async () => {
  const folder = makeFolder({
    'utf8.txt': Buffer.from('\uFEFFhé', 'utf8'),
    'utf16.txt': Buffer.from('\uFEFFhé', 'utf16le'),
  })
  expect(await createFiles(folder).readText('utf8.txt')).toBe('hé')
  expect(await createFiles(folder).readText('utf16.txt')).toBe('hé')
})
