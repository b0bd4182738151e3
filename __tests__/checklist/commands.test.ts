import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { main } from '../../src/cli/main.ts'
import { makeFolder, writeFiles } from '../support/folder.ts'

const TEXT = '# T\n## Docs\n- [ ] `README.md` exists\n- [ ] Create a database backup\n- [ ] Users informed\n'

const gonogo = async (directory: string, ...argv: readonly string[]) => {
  const written = { out: '', err: '' }
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => void (written[name] += text),
    terminal: false,
    columns: 80,
  })
  const code = await main({
    argv,
    env: {},
    directory,
    stdout: output('out'),
    stderr: output('err'),
    signal: new AbortController().signal,
  })
  return { code, ...written }
}

describe('gonogo init', () => {
  test('writes a manifest that validates and plans, and never overwrites one', async () => {
    const folder = makeFolder({ 'docs/LIST.md': TEXT, 'README.md': 'x' })
    expect(await gonogo(folder, 'init', 'docs/LIST.md')).toMatchObject({ code: 0 })
    const text = readFileSync(join(folder, '.github/gonogo.yml'), 'utf8')
    expect(await gonogo(folder, 'validate')).toMatchObject({ code: 0 })
    expect(await gonogo(folder, 'plan')).toMatchObject({ code: 0 })
    expect(await gonogo(folder, 'init', 'docs/LIST.md')).toMatchObject({ code: 2 })
    expect(readFileSync(join(folder, '.github/gonogo.yml'), 'utf8')).toBe(text)
  })

  test('--format json has the contract’s shape, every item once and in order', async () => {
    const folder = makeFolder({ 'LIST.md': TEXT })
    const { code, out } = await gonogo(folder, 'init', 'LIST.md', '--format', 'json')
    expect(code).toBe(0)
    const printed = JSON.parse(out) as {
      document: string
      encoding: string
      items: Record<string, unknown>[]
      warnings: unknown[]
    }
    expect({ document: printed.document, encoding: printed.encoding, warnings: printed.warnings }).toEqual({
      document: 'LIST.md',
      encoding: 'utf-8',
      warnings: [],
    })
    expect(printed.items.map((item) => item['line'])).toEqual([3, 4, 5])
    for (const item of printed.items)
      for (const key of [
        'line',
        'text',
        'section',
        'depth',
        'checked',
        'inCodeFence',
        'stage',
        'id',
        'uses',
        'with',
        'missing',
        'params',
        'confidence',
        'why',
      ])
        expect(item).toHaveProperty(key)
  })

  test('--update adds what is new', async () => {
    const folder = makeFolder({ 'LIST.md': TEXT })
    await gonogo(folder, 'init', 'LIST.md', '--output', 'gonogo.yml')
    writeFiles(folder, { 'LIST.md': `${TEXT}- [ ] Another one\n` })
    expect(await gonogo(folder, 'coverage')).toMatchObject({ code: 1 })
    expect(await gonogo(folder, 'init', 'LIST.md', '--update')).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 line added'),
    })
    expect(await gonogo(folder, 'coverage')).toMatchObject({
      code: 0,
      out: expect.stringContaining('4 of 4 lines are answered (100 %)'),
    })
  })

  test.each([
    ['a document that is not there', ['init', 'NO.md']],
    ['a folder', ['init', 'docs']],
    ['a document without items', ['init', 'README.md']],
    ['a format it does not know', ['init', 'README.md', '--format', 'toml']],
    ['json without a document', ['init', '--format', 'json']],
    ['an update without a document', ['init', '--update']],
  ])('ends 2 for %s', async (_, argv) => {
    const folder = makeFolder({ 'docs/LIST.md': TEXT, 'README.md': 'x' })
    expect(await gonogo(folder, ...argv)).toMatchObject({ code: 2 })
  })
})

describe('gonogo coverage', () => {
  test('is complete after init, names an edited and a removed line, and --fix mends what moved', async () => {
    const folder = makeFolder({ 'LIST.md': TEXT, 'README.md': 'x' })
    await gonogo(folder, 'init', 'LIST.md')
    expect(await gonogo(folder, 'coverage')).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 of 3 lines are answered (100 %)'),
    })
    writeFiles(folder, {
      'LIST.md': TEXT.replace('Create a database', 'Create a full database').replace('- [ ] `README.md` exists\n', ''),
    })
    const drift = await gonogo(folder, 'coverage')
    expect(drift.code).toBe(1)
    expect(drift.out).toContain('LIST.md:3: The line says "Create a full database backup"')
    expect(drift.out).toContain('README.md exists')
    writeFiles(folder, { 'LIST.md': `intro\n\n${TEXT}` })
    expect(await gonogo(folder, 'coverage', '--fix')).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, '.github/gonogo.yml'), 'utf8')).toContain('source: "LIST.md:5"')
    expect((await gonogo(folder, 'coverage')).out).not.toContain('another line now')
  })

  test('--boxes writes a copy and leaves the document alone', async () => {
    const folder = makeFolder({ 'LIST.md': TEXT, 'README.md': 'x' })
    await gonogo(folder, 'init', 'LIST.md')
    await gonogo(folder, 'run', '--stage', 'pre-deploy', '--format', 'json', '--output', 'report.json')
    expect(await gonogo(folder, 'coverage', '--boxes', 'report.json', '--output', 'copy.md')).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'copy.md'), 'utf8')).toContain('- [x] `README.md` exists')
    expect(readFileSync(join(folder, 'LIST.md'), 'utf8')).toBe(TEXT)
    expect(await gonogo(folder, 'coverage', '--boxes', 'report.json', '--output', 'LIST.md')).toMatchObject({ code: 2 })
  })
})
