import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtCli, gonogo } from '../support/built.ts'
import { makeFolder } from '../support/folder.ts'

const MANIFEST = `version: 1
stages:
  merge:
    - { name: It is there, uses: files, with: { path: a.txt } }
`

/** The files of the program that Node has loaded, as its own coverage tells. */
const loadedFiles = (coverage: string): readonly string[] =>
  readdirSync(coverage)
    .flatMap((name) => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }).result)
    .filter(({ url }) => url.startsWith('file:') && fileURLToPath(url).startsWith(dirname(builtCli())))
    .map(({ url }) => basename(fileURLToPath(url)))
    .sort()

test('a run that needs only `files` loads one file beside its entry', async () => {
  const coverage = makeFolder({})
  const ended = await gonogo(['run'], {
    cwd: makeFolder({ 'gonogo.yml': MANIFEST, 'a.txt': 'a' }),
    env: { NODE_V8_COVERAGE: coverage },
  })
  expect(ended.code).toBe(0)
  expect(loadedFiles(coverage)).toEqual(['cli.js', 'start.cjs'])
})

test('a reader that closes early changes neither verdict nor exit code', async () => {
  const items = Array.from(
    { length: 3000 },
    (_, index) => `    - { name: File ${index}, uses: files, with: { path: a.txt } }`,
  )
  const cwd = makeFolder({ 'gonogo.yml': `version: 1\nstages:\n  merge:\n${items.join('\n')}\n`, 'a.txt': 'a' })
  const child = spawn(process.execPath, [builtCli(), 'run', '--format', 'json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.once('data', () => child.stdout.destroy())
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, stderr]).toEqual([0, ''])
})

test('a slow reader gets every byte of a long report', async () => {
  const items = Array.from(
    { length: 3000 },
    (_, index) => `    - { name: File ${index}, uses: files, with: { path: a.txt } }`,
  )
  const cwd = makeFolder({ 'gonogo.yml': `version: 1\nstages:\n  merge:\n${items.join('\n')}\n`, 'a.txt': 'a' })
  const child = spawn(process.execPath, [builtCli(), 'run', '--format', 'json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    child.stdout.pause()
    setImmediate(() => child.stdout.resume())
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, (JSON.parse(text) as { items: unknown[] }).items.length]).toEqual([0, 3000])
})
