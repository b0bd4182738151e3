import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { registry } from '../../src/checks/registry.ts'
import { createMask } from '../../src/core/mask.ts'
import type { Report } from '../../src/core/report.ts'
import { runProgram } from '../../src/program/run.ts'
import { createWorld } from '../../src/world/index.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const run = async (
  files: Readonly<Record<string, string>>,
  stages: readonly string[] = [],
  whole = false,
): Promise<Report> => {
  const root = await mkdtemp(join(tmpdir(), 'gonogo-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const { files: only, settings, scan } = registry
  const { 'sign-off': signOff } = registry
  if (only === undefined || signOff === undefined || settings === undefined || scan === undefined)
    throw new Error('no checks')
  return runProgram({
    world: createWorld({ root, variables: {} }),
    registry: { files: only, 'sign-off': signOff, ...(whole ? { settings, scan } : {}) },
    mask: createMask(),
    manifests: [],
    stages,
    subject: {},
    concurrency: 2,
    signal: new AbortController().signal,
    untrusted: false,
    variable: () => undefined,
    github: {},
    inputs: {},
  })
}

const LIST =
  '# T\n## Docs\n- [x] `README.md` exists\n- [x] `RUNBOOK.md` exists\n- [ ] `LATER.md` exists\n- [ ] Create a database backup\n- [x] `DEBUG=False`\n'

describe('a repository without a manifest', () => {
  test('is judged line by line: proved, disproved with its line, open, and not asked', async () => {
    const report = await run({ 'DEPLOYMENT_CHECKLIST.md': LIST, 'README.md': 'x' })
    expect(report.verdict).toBe('no-go')
    expect(
      Object.fromEntries(
        report.items.flatMap((item) => (item.source === undefined ? [] : [[item.source.line, item.status]])),
      ),
    ).toEqual({
      3: 'pass',
      4: 'fail',
      5: 'pending',
      6: 'skipped',
      7: 'skipped',
    })
    const wrong = report.items.find((item) => item.status === 'fail')
    expect(wrong?.findings[0]).toMatchObject({ rule: 'ticked-but-not-so', path: 'DEPLOYMENT_CHECKLIST.md', line: 4 })
    expect(report.items.find((item) => item.source?.line === 6)?.summary).toContain('needs: path')
  })

  test('is go where nothing is disproved, and says that there is no manifest', async () => {
    const report = await run({ 'docs/GO_LIVE_CHECKLIST.md': '- [ ] `LATER.md` exists\n' })
    expect(report).toMatchObject({ verdict: 'go', reason: expect.stringMatching(/^no-manifest/) })
  })
})

describe('a manifest with checklists', () => {
  const manifest =
    'version: 1\nchecklists: [CHECKLIST.md]\nstages:\n  merge:\n    - { id: a, name: "RUNBOOK.md exists", uses: files, with: { path: RUNBOOK.md }, source: "CHECKLIST.md:1" }\n'

  test('has an item that names a ticked line which fails, and lines that nothing answers', async () => {
    const report = await run({
      'gonogo.yml': manifest,
      'CHECKLIST.md': '- [x] `RUNBOOK.md` exists\n- [ ] Something else\n',
    })
    const item = report.items.find((one) => one.uses === 'coverage')
    expect(item).toMatchObject({ status: 'fail', level: 'warn' })
    expect(item?.findings.filter((finding) => finding.level === 'error').map(({ rule, line }) => [rule, line])).toEqual(
      [
        ['ticked-but-not-so', 1],
        ['line-unanswered', 2],
      ],
    )
  })

  test('passes where both belong together', async () => {
    const report = await run({
      'gonogo.yml': manifest,
      'CHECKLIST.md': '- [ ] `RUNBOOK.md` exists\n',
      'RUNBOOK.md': 'x',
    })
    expect(report).toMatchObject({ verdict: 'go' })
    expect(report.items.at(-1)).toMatchObject({
      uses: 'coverage',
      status: 'pass',
      summary: '1 of 1 lines are answered',
    })
  })
})

test('a README is a checklist where it speaks of deploys, and only there', async () => {
  const report = await run({
    'README.md': '# App\n\n## Roadmap\n\n- [x] `DARK_MODE.md` exists\n\n## Deployment\n\n- [x] `RUNBOOK.md` exists\n',
  })
  expect(
    report.items.filter(({ source }) => source !== undefined).map(({ source, status }) => [source?.line, status]),
  ).toEqual([[9, 'fail']])
})

test.each([
  ['an empty folder', {}],
  ['a folder that is no application', { 'a.txt': 'x\n' }],
])('%s has nothing to disprove, and nobody has asked for settings', async (_what, files) => {
  const report = await run(files, [], true)
  expect(report.reason).toMatch(/^no-manifest/)
  expect(report.items.find(({ uses }) => uses === 'settings')).toMatchObject({
    status: 'skipped',
    summary: 'not asked: nothing in the repository says with which values production runs',
    findings: [],
  })
})
