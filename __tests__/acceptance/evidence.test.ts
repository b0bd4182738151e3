import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setUp } from '../support/attacks.ts'
import { gonogo } from '../support/built.ts'
import { plainEvent, pullRequestEvent, type Stage } from '../support/github-run.ts'

let stage: Stage
const begin = async (): Promise<void> => {
  stage = await setUp()
  stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
  stage.open(12, 'feature')
  stage.comment('dana', '/gonogo sign database')
}
const end = (): Promise<void> => stage.close()

const KEEP = { inputs: { 'evidence-branch': 'gonogo-evidence', 'report-dir': '' } }

describe('the evidence store', () => {
  beforeEach(begin)
  afterEach(end)

  test('keeps every verdict on a branch of its own, and history reads it', async () => {
    await stage.run(pullRequestEvent(stage), KEEP)
    stage.push('feature', { 'db/2.sql': 'SELECT 3;\n' })
    await stage.run(pullRequestEvent(stage), KEEP)
    const { repository } = stage
    expect(repository.git('log', '--format=%s', 'gonogo-evidence').trim().split('\n')).toHaveLength(2)
    expect(repository.git('merge-base', '--all', 'gonogo-evidence', 'gonogo-evidence').trim()).not.toBe('')
    const paths = repository.git('ls-tree', '-r', '--name-only', 'gonogo-evidence').trim().split('\n')
    expect(paths).toHaveLength(4)
    expect(paths[0]).toMatch(/^[0-9a-f]{40}\/merge\/\d{8}T\d+Z-\d+-1\.(intoto\.)?json$/)

    const text = await gonogo(['history'], { cwd: repository.directory })
    expect(text.code).toBe(0)
    expect(text.stdout).toContain('signed by dana')
    expect(text.stdout.trim().split('\n')).toHaveLength(2)
    const json = await gonogo(['history', '--format', 'json', '--limit', '1'], { cwd: repository.directory })
    expect(JSON.parse(json.stdout)).toMatchObject([{ verdict: 'hold', stages: ['merge'] }])
    expect((await gonogo(['history', '--environment', 'production'], { cwd: repository.directory })).stdout).toContain(
      'No verdict',
    )
  })

  test('is never the default branch', async () => {
    const ran = await stage.run(pullRequestEvent(stage), { inputs: { 'evidence-branch': 'main' } })
    expect(ran.stdout).toContain('a branch of its own')
    expect(ran.outputs['verdict']).toBe('go')
  })

  test('that is not in the clone is told', async () => {
    expect(await gonogo(['history'], { cwd: stage.repository.directory })).toMatchObject({ code: 2 })
  })
})

describe('baselines from the evidence store', () => {
  beforeEach(begin)
  afterEach(end)

  const dump = readFileSync(join(process.cwd(), '__tests__/fixtures/backup/pg15-plain.sql'), 'utf8')
  // Nothing refers to the lines of an order: what is left is still one whole.
  const shrunk = dump.replace(/(COPY public\.order_lines [^\n]*\n)(?:[^\n]*\n){900}/, '$1')
  const manifest = `version: 1
stages:
  pre-deploy:
    - { id: backup, name: Backup, uses: backup, with: { path: backup.sql, expect: { not-shrunk: 20% } } }
    - { id: other, name: Another backup, uses: backup, with: { path: backup.sql, expect: { tables: [users] } } }
`
  const put = (text: string): void =>
    void stage.repository.commit('main', { '.github/gonogo.yml': manifest, 'backup.sql': text })
  const deploy = async (environment = 'production') => {
    const sha = stage.repository.git('rev-parse', 'main').trim()
    const inputs = { stage: 'pre-deploy', environment, 'evidence-branch': 'gonogo-evidence' }
    const { report } = await stage.run(plainEvent(stage, 'workflow_dispatch', { inputs: {} }, sha), { inputs })
    const item = report?.items.find(({ id }) => id === 'backup')
    return { item, rules: item?.findings.map(({ rule }) => rule), other: report?.items[1]?.status }
  }

  test('are the last report of the same environment in which the item passed', async () => {
    put(dump)
    expect((await deploy()).rules).toContain('backup-no-baseline')
    put(shrunk)
    // Another environment has its own past.
    expect((await deploy('staging')).rules).toContain('backup-no-baseline')
    expect((await deploy()).rules).toContain('backup-shrunk')
    // What failed is no measure for what comes after it.
    const again = await deploy()
    expect(again.item?.status).toBe('fail')
    expect(again.rules).toContain('backup-shrunk')
    const clone = stage.repository.directory
    const local = ['run', '--stage', 'pre-deploy', '--environment', 'production', '--format', 'json']
    const ended = await gonogo([...local, '--evidence-branch', 'gonogo-evidence'], { cwd: clone })
    expect(JSON.parse(ended.stdout)).toMatchObject({
      items: [{ status: 'fail', findings: [{ rule: 'backup-shrunk' }] }, {}],
    })
    put(dump)
    expect((await deploy()).item?.status).toBe('pass')
  }, 60_000)

  test('that cannot be read are an error, for what compares with them', async () => {
    put(dump)
    await deploy()
    stage.server.outages.set('git/get-tree', 'error')
    const { item, other } = await deploy()
    expect(item).toMatchObject({
      status: 'error',
      summary: expect.stringContaining('cannot be read from the evidence branch'),
    })
    expect(other).toBe('pass')
    const none = await gonogo(['run', '--stage', 'pre-deploy', '--evidence-branch', 'nowhere', '--format', 'json'], {
      cwd: stage.repository.directory,
    })
    expect(JSON.parse(none.stdout)).toMatchObject({ items: [{ status: 'error' }, { status: 'pass' }] })
  })

  test('are never what was judged on a pull request', async () => {
    put(dump)
    stage.push('feature', { 'backup.sql': dump })
    await stage.run(pullRequestEvent(stage), {
      inputs: { stage: 'pre-deploy', environment: 'production', 'evidence-branch': 'gonogo-evidence' },
    })
    expect(stage.repository.git('ls-tree', '-r', '--name-only', 'gonogo-evidence')).toContain('pre-deploy-production')
    expect((await deploy()).rules).toContain('backup-no-baseline')
  })
})

describe('verify', () => {
  // A verdict is kept once; each test reads it in a folder of its own.
  let kept: { readonly report: string; readonly statement: string }
  let folder: string
  beforeAll(async () => {
    await begin()
    await stage.run(pullRequestEvent(stage), KEEP)
    const shown = new Map(
      stage.repository
        .git('ls-tree', '-r', '--name-only', 'gonogo-evidence')
        .trim()
        .split('\n')
        .map((path) => [path.endsWith('.intoto.json'), stage.repository.git('show', `gonogo-evidence:${path}`)]),
    )
    kept = { report: shown.get(false) ?? '', statement: shown.get(true) ?? '' }
  })
  afterAll(end)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gonogo-evidence-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const put = (): string => {
    writeFileSync(join(folder, 'statement.json'), kept.statement)
    writeFileSync(join(folder, 'report.json'), kept.report)
    return join(folder, 'report.json')
  }
  const edit = (path: string, change: (value: Record<string, unknown>) => void): void => {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    change(value)
    writeFileSync(path, JSON.stringify(value))
  }

  test('holds for what was kept, offline', async () => {
    const report = put()
    const ended = await gonogo(['verify', report], { cwd: stage.repository.directory })
    expect(ended.stdout).not.toMatch(/BROKEN|unknown/)
    expect(ended.stdout).toContain('.github/gonogo.yml is the manifest that was used')
    expect(ended.stdout).toContain('the statement is about this report')
    expect(ended.code).toBe(0)
  })

  test.each<[string, (value: Record<string, unknown>) => void, RegExp]>([
    ['another verdict', (value) => (value['verdict'] = 'hold'), /BROKEN.*verdict follows/],
    ['other counts', (value) => ((value['counts'] as Record<string, number>)['pass'] = 99), /BROKEN.*counts/],
    ['a signature that is gone', (value) => (value['signOffs'] = []), /BROKEN.*signed item.*database has 0 of 1/],
    [
      'another manifest',
      (value) => ((value['manifest'] as Record<string, string>)['sha256'] = '0'),
      /BROKEN.*manifest/,
    ],
    [
      'a waived item without a waiver',
      (value) => (((value['items'] as Record<string, string>[])[0] ?? {})['status'] = 'waived'),
      /BROKEN.*waived item/,
    ],
    [
      'an override of another commit',
      (value) => (value['override'] = { by: 'x', reason: 'y', sha: 'z', at: 'now' }),
      /BROKEN.*override/,
    ],
  ])('finds %s', async (_, change, says) => {
    const report = put()
    edit(report, change)
    const ended = await gonogo(['verify', report], { cwd: stage.repository.directory })
    expect(ended.stdout).toMatch(says)
    expect(ended.stdout).toMatch(/BROKEN.*statement/)
    expect(ended.code).toBe(1)
  })

  test('a file that is no report is broken, and one that is not there a mistake', async () => {
    writeFileSync(join(folder, 'x.json'), '{')
    expect(await gonogo(['verify', join(folder, 'x.json')], { cwd: folder })).toMatchObject({ code: 1 })
    expect(await gonogo(['verify', join(folder, 'y.json')], { cwd: folder })).toMatchObject({ code: 2 })
    expect(await gonogo(['verify'], { cwd: folder })).toMatchObject({ code: 2 })
  })
})
