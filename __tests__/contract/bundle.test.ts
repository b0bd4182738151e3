import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { builtCli, gonogo } from '../support/built.ts'
import { makeFolder } from '../support/folder.ts'

const CHUNKS = join(dirname(builtCli()), 'chunks')
const textOf = (name: string): string => readFileSync(join(CHUNKS, name), 'utf8')

const load = createRequire(import.meta.url)

/** The names that a chunk exports. */
const exportsOf = (name: string): readonly string[] => Object.keys(load(join(CHUNKS, name)) as object)

// A CommonJS package that is imported when it is needed has a default export only once it is bundled: its names are
// undefined there, while every test that runs the sources passes.
describe('what the built program imports while it runs is there', () => {
  const takes = readdirSync(CHUNKS)
    .filter((name) => /\.c?js$/.test(name))
    .flatMap((from) =>
      [
        ...textOf(from).matchAll(
          /\{([^{}=]*)\} = await Promise\.resolve\(\)\.then\(\(\) => require\("\.\/([^"]+)"\)\)/g,
        ),
      ].flatMap(([, list = '', to = '']) =>
        list
          .split(',')
          .map((one) => one.split(':')[0]?.trim() ?? '')
          .filter((one) => one !== '')
          .map((taken) => ({ from, to, taken })),
      ),
    )

  test('name by name', () => {
    expect(takes.length).toBeGreaterThan(50)
    expect(takes.filter(({ to, taken }) => !exportsOf(to).includes(taken))).toEqual([])
  })
})

describe('what reads YAML beside the manifest works in the built program', () => {
  const check = (kind: string, options: object, files: Readonly<Record<string, string>>) =>
    gonogo(['check', kind, '--with-json', JSON.stringify(options)], { cwd: makeFolder(files) })

  test.each([
    ['files', { path: 'a.yml', values: { $: { type: 'object' } } }, { 'a.yml': 'a: 1\n' }],
    [
      'window',
      { calendar: 'f.yml' },
      { 'f.yml': 'freezes:\n  - { from: 2020-01-01, to: 2020-01-02, reason: Over }\n' },
    ],
    ['document', { path: 'a.md', 'front-matter': { '$.a': 1 } }, { 'a.md': '---\na: 1\n---\n\n# A\n\nText\n' }],
    [
      'scan',
      { accepted: 'a.yml' },
      { 'a.txt': 'text\n', 'a.yml': 'accepted:\n  - { fingerprint: bb770a865f23d113, reason: Demo }\n' },
    ],
  ])('the check %s', async (kind, options, files) => {
    const ended = await check(kind, options, files)
    expect(ended.stdout).toContain('all-passed')
    expect(ended.code).toBe(0)
  })
})
