import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Report } from '../../src/core/report.ts'
import { gonogo } from '../support/built.ts'
import { makeFolder, makeRepository } from '../support/folder.ts'

const manifest = (...items: string[]): string =>
  `version: 1\nstages:\n  pre-deploy:\n${items.map((item) => `    - ${item}`).join('\n')}\n`
const PASS = '{ id: pass, name: Passes, uses: files, with: { path: there.txt } }'
const FAIL = '{ id: fail, name: Fails, uses: files, with: { path: gone.txt } }'
const HOLD = '{ id: hold, name: Waits, uses: sign-off, with: { by: ["@octocat"] } }'

const folderWith = (text: string, more: Record<string, string> = {}): string =>
  makeFolder({ 'gonogo.yml': text, 'there.txt': 'x', ...more })
const run = (cwd: string, ...args: string[]) => gonogo(['run', '--stage', 'pre-deploy', ...args], { cwd })

const validReport = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync('schema/report.schema.json', 'utf8')) as object,
)
const reportOf = (text: string): Report => {
  const report = JSON.parse(text) as Report
  expect(validReport(report) ? [] : validReport.errors).toEqual([])
  return report
}

describe('gonogo run', () => {
  test.each([
    [[PASS], 0, 'go', 'all-passed'],
    [[PASS, FAIL], 1, 'no-go', 'items-failed'],
    [[PASS, HOLD], 3, 'hold', 'waits-for-people'],
    [['{ name: W, uses: files, level: warn, with: { path: gone.txt } }', PASS], 0, 'go', 'all-passed'],
    [['{ name: V, uses: files, with: { path: "${{ vars.NOWHERE }}" } }'], 1, 'no-go', 'items-undecided'],
    [['{ name: S, uses: files, if: false, with: { path: x } }'], 0, 'go', 'nothing-applies'],
  ])('of %j ends %i with %s', async (items, code, verdict, reason) => {
    const ended = await run(folderWith(manifest(...items)), '--format', 'json')
    expect(ended.code).toBe(code)
    const report = reportOf(ended.stdout)
    expect([report.verdict, report.reason.split(':')[0]]).toEqual([verdict, reason])
    expect(report.manifest).toMatchObject({ path: 'gonogo.yml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test('on a stage that is not there is a no-go that names the nearest', async () => {
    const ended = await gonogo(['run', '--stage', 'predeploy', '--format', 'json'], { cwd: folderWith(manifest(PASS)) })
    expect(ended.code).toBe(1)
    expect(reportOf(ended.stdout).reason).toContain('did you mean "pre-deploy"?')
  })

  test.each([
    ['nothing there', undefined, ['--manifest', 'nowhere.yml'], 'There is no such manifest'],
    ['a directory', undefined, ['--manifest', '.'], 'is not a file'],
    ['an empty file', '', [], 'is empty'],
    ['binary', '\0\0', [], 'zero bytes'],
    ['tabs', 'version: 1\nstages:\n\tmerge: []\n', [], 'Indent with spaces'],
    ['duplicate keys', 'version: 1\nversion: 1\n', [], 'stands twice'],
    ['wrong types', 'version: 1\nstages: 5\n', [], 'Expected a mapping'],
    ['a wrong expression', manifest('{ name: A, uses: files, if: "vars.", with: { path: x } }'), [], 'cannot be read'],
  ])('with %s ends 2, says so on standard error and runs nothing', async (_what, text, args, message) => {
    const cwd = text === undefined ? makeFolder() : makeFolder({ 'gonogo.yml': text })
    const ended = await run(cwd, ...args)
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toContain(message)
  })

  test('writes several reports at once, and standard output holds the report and nothing else', async () => {
    const cwd = folderWith(manifest(PASS, FAIL))
    const ended = await run(
      cwd,
      '--format',
      'json',
      '--output',
      '-',
      '--output',
      'out/report.md',
      '--output',
      'out/report.xml',
      '--output',
      'out/report.sarif',
      '--output',
      'out/report.html',
    )
    expect(ended.code).toBe(1)
    expect(ended.stderr).toBe('')
    reportOf(ended.stdout)
    expect(readFileSync(join(cwd, 'out/report.md'), 'utf8')).toMatch(/^## 🔴 NO-GO/)
    expect(readFileSync(join(cwd, 'out/report.xml'), 'utf8')).toContain('failures="1"')
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(cwd, 'out/report.html'), 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('whose report cannot be written is a no-go', async () => {
    const cwd = folderWith(manifest(PASS), { blocked: 'a file' })
    const ended = await run(cwd, '--format', 'json', '--output', 'blocked/report.json')
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain('could not be written')
    expect(ended.stdout).toContain('NO-GO')
  })

  test('--only takes what it needs along, and an id that is not there is a no-go', async () => {
    const cwd = folderWith(
      manifest(PASS, FAIL, '{ id: last, name: L, uses: files, needs: pass, with: { path: there.txt } }'),
    )
    expect(
      reportOf((await run(cwd, '--only', 'last', '--format', 'json')).stdout).items.map((item) => item.id),
    ).toEqual(['pass', 'last'])
    expect((await run(cwd, '--only', 'nobody')).code).toBe(1)
  })

  test('a dry run is never GO', async () => {
    const ended = await run(folderWith(manifest(PASS)), '--dry-run', '--format', 'json')
    expect(ended.code).toBe(1)
    expect(reportOf(ended.stdout).items[0]).toMatchObject({ status: 'skipped', summary: 'would run' })
  })

  test('an expired waiver stops it', async () => {
    const ended = await run(
      folderWith(`${manifest(FAIL)}waivers:\n  - { item: fail, reason: r, owner: "@o", expires: 2020-01-01 }\n`),
      '--format',
      'json',
    )
    expect(ended.code).toBe(1)
    const report = reportOf(ended.stdout)
    expect(report.waivers).toMatchObject([{ item: 'fail', state: 'expired' }])
    expect(report.items.find((item) => item.uses === 'waivers')).toMatchObject({
      status: 'fail',
      findings: [{ rule: 'waiver-invalid', line: 6 }],
    })
  })

  test('several manifests give one verdict, the strictest', async () => {
    const cwd = makeFolder({ 'there.txt': '', 'a/gonogo.yml': manifest(PASS), 'b/gonogo.yml': manifest(HOLD) })
    const ended = await run(cwd, '--manifest', '*/gonogo.yml', '--format', 'json')
    expect(ended.code).toBe(3)
    expect(reportOf(ended.stdout).manifests?.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['a/gonogo.yml', 'go'],
      ['b/gonogo.yml', 'hold'],
    ])
  })

  test('reads variables from a file, and hides secrets in every place of every report', async () => {
    const secret = 'hunter2/+ä"x-very-secret'
    const cwd = folderWith(
      manifest(
        `{ name: "In the name", uses: run, with: { command: 'printf "%s\\n%s" "$S" "$(printf %s "$S" | base64)"; exit 1' }, env: { S: "\${{ secrets.TOKEN }}" } }`,
        `{ name: In an option, uses: files, with: { path: "\${{ secrets.TOKEN }}" } }`,
        `{ name: In two halves, run: 'printf "%s\\n%s\\n" "\${S:0:9}" "\${S:9}"; exit 1', env: { S: "\${{ secrets.PLAIN }}" } }`,
        `{ name: In a URL, uses: http, with: { url: "http://user:\${{ secrets.PLAIN }}@127.0.0.1:1/\${{ secrets.PLAIN }}" } }`,
      ),
      { 'values.env': `TOKEN='${secret}'\nPLAIN=plainsecretvalue\n` },
    )
    const ended = await run(
      cwd,
      '--env-file',
      'values.env',
      '--format',
      'json',
      '--output',
      '-',
      '--output',
      'r.md',
      '--output',
      'r.xml',
      '--output',
      'r.sarif',
      '--output',
      'r.html',
      '--output',
      'r.txt',
    )
    expect(ended.code).toBe(1)
    const shown = [
      ended.stdout,
      ended.stderr,
      ...['r.md', 'r.xml', 'r.sarif', 'r.html', 'r.txt'].map((name) => readFileSync(join(cwd, name), 'utf8')),
    ].join('\n')
    for (const form of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      JSON.stringify(secret).slice(1, -1),
      'plainsecretvalue',
      'plainsecr',
      'etvalue',
      'hunter2',
    ])
      expect(shown).not.toContain(form)
    expect(shown).toContain('***')
  })

  test('SIGTERM in the middle leaves a report of what is known, and is a no-go', async () => {
    const cwd = folderWith(
      manifest(
        PASS,
        '{ id: long, name: Long, run: "echo started > started.txt; sleep 30", timeout: 60s }',
        '{ id: after, name: After, uses: files, needs: long, with: { path: x } }',
      ),
    )
    const ended = await gonogo(['run', '--stage', 'pre-deploy', '--format', 'json'], {
      cwd,
      onStarted: (child) => {
        const look = setInterval(() => {
          if (!existsSync(join(cwd, 'started.txt'))) return
          clearInterval(look)
          child.kill('SIGTERM')
        }, 20)
      },
    })
    expect(ended.code).toBe(1)
    const report = reportOf(ended.stdout)
    expect(report.reason).toMatch(/^run-broke: the run was interrupted \(SIGTERM\)/)
    expect(report.items.map((item) => [item.id, item.status])).toEqual([
      ['pass', 'pass'],
      ['long', 'error'],
      ['after', 'error'],
    ])
    expect(report.durationMs).toBeLessThan(15_000)
  })

  test('a check of the team, loaded from its file', async () => {
    const cwd = folderWith(manifest('{ id: own, name: Own, uses: ./checks/own.mjs, with: { word: there } }'), {
      'checks/own.mjs': `export default { needs: ['files'], run: async ({ word }, { files }) => { const stat = await files.stat(word + '.txt'); return stat ? { status: 'pass', summary: 'it is there' } : { status: 'fail', summary: 'gone', remedy: 'add it', findings: [{ rule: 'own', level: 'error', message: 'gone' }] } } }\n`,
    })
    expect(reportOf((await run(cwd, '--format', 'json')).stdout).items[0]).toMatchObject({
      uses: './checks/own.mjs',
      status: 'pass',
      summary: 'it is there',
    })
  })

  test('without a manifest tells what the repository itself can prove', async () => {
    const ended = await gonogo(['run', '--format', 'json'], { cwd: makeFolder({ 'README.md': '# x\n' }) })
    expect(ended.code).toBe(0)
    expect(reportOf(ended.stdout).reason).toMatch(/^no-manifest/)
  })
})

describe('gonogo check', () => {
  test('reports and exits as run does, with one blocking item', async () => {
    const cwd = makeFolder({ 'a.txt': 'x' })
    const passed = await gonogo(['check', 'files', '--with', 'path=a.txt', '--format', 'json'], { cwd })
    expect([passed.code, reportOf(passed.stdout).items]).toMatchObject([
      0,
      [{ id: 'files', level: 'block', status: 'pass' }],
    ])
    const failed = await gonogo(['check', 'files', '--with', 'path=b.txt'], { cwd })
    expect(failed.code).toBe(1)
    expect(failed.stdout).toContain('NO-GO')
  })
  test('reads values as YAML scalars, objects as JSON, and dotted keys', async () => {
    const cwd = makeFolder({ 'a.json': '{"a": 1}' })
    const ended = await gonogo(
      [
        'check',
        'files',
        '--with-json',
        '{"path":"a.json","exists":true}',
        '--with',
        'size={ min: 1, max: 1KB }',
        '--with',
        'contains="a"',
      ],
      { cwd },
    )
    expect([ended.code, ended.stderr]).toEqual([0, ''])
  })
  test.each([
    [['check'], 'Which check?'],
    [['check', 'fles'], 'Did you mean `files`?'],
    [['check', 'files', '--with', 'path'], '--with wants KEY=VALUE'],
    [['check', 'files', '--with-json', '[1]'], '--with-json wants one object'],
    [['check', 'files', '--with', 'pth=x'], 'Did you mean `path`?'],
    [['run', '--formt', 'json'], 'Did you mean `--format`?'],
    [['run', '--format', 'jsn'], 'Did you mean `json`?'],
    [['run', '--format', 'json', '--format', 'junit'], 'Only one report can go to standard output'],
    [['run', 'extra'], 'one argument too many'],
    [['run', '--concurrency', '0'], 'whole number'],
    [['run', '--baseline', 'nowhere.json'], 'cannot be read'],
    [['rn'], 'Did you mean `gonogo run`?'],
    [['explain', 'filess'], 'Did you mean `files`?'],
    [['completion', 'tcsh'], 'is not known'],
  ])('wrong usage ends 2: %j', async (args, message) => {
    const ended = await gonogo(args, { cwd: makeFolder() })
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toContain(message)
  })
})

describe('the other commands', () => {
  const PLAN = `version: 1
extends: [./base.yml]
stages:
  pre-deploy:
    - { id: first, name: First, uses: files, with: { path: x } }
    - { id: second, name: Second, uses: files, needs: first, level: warn, with: { path: x } }
    - { id: m, name: "Matrix \${{ matrix.p }}", uses: files, matrix: { p: [a, b] }, with: { path: x } }
    - { id: either, name: Either, any-of: [{ uses: files, with: { path: x } }, { run: "true" }] }
    - { id: never, name: Never, uses: files, if: "environment == 'production'", with: { path: x } }
`
  const BASE =
    'version: 1\nstages:\n  pre-deploy:\n    - { id: preset, name: From a preset, uses: files, with: { path: x } }\n'
  test('plan shows what runs, in which order, and why not', async () => {
    const cwd = makeFolder({ 'gonogo.yml': PLAN, 'base.yml': BASE })
    const ended = await gonogo(['plan'], { cwd })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toBe(`pre-deploy: 6 of 7 items would run
  • From a preset  [preset] files
      from base.yml
  • First  [first] files
  • Second  [second] files, warn, after first
  • Matrix a  [m[a]] files
  • Matrix b  [m[b]] files
  • Either  [either] any of files, run
  - Never  [never] files
      skipped: its condition does not hold: environment == 'production'
`)
    expect(
      JSON.parse((await gonogo(['plan', '--format', 'json', '--environment', 'production'], { cwd })).stdout),
    ).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: 'never', fate: 'run' })]) })
  })
  test('validate says what is right, and refuses waivers that do not count', async () => {
    expect(await gonogo(['validate'], { cwd: makeFolder({ 'gonogo.yml': manifest(PASS) }) })).toMatchObject({
      code: 0,
      stdout: 'gonogo.yml is right: pre-deploy (1).\n',
    })
    const ended = await gonogo(['validate'], {
      cwd: makeFolder({ 'gonogo.yml': `${manifest(PASS)}waivers: [{ item: pass }]\n` }),
    })
    expect(ended.code).toBe(2)
    for (const text of ['has no reason', 'has no owner', 'has no expiry']) expect(ended.stderr).toContain(text)
  })
  test('migrations approve writes who has looked at what, and nobody approves their own', async () => {
    const repository = makeRepository({ 'migrations/0001_a.sql': 'CREATE TABLE a ();\n' })
    repository.git('checkout', '-q', '-b', 'work')
    repository.write({ 'migrations/0002_b.sql': 'CREATE TABLE b ();\n' })
    repository.commit('second')
    const ended = await gonogo(['migrations', 'approve', '--by', '@octocat', '--base', 'main'], {
      cwd: repository.folder,
    })
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('Approved 1 migration; commit ') })
    const file = /commit (\S+)\.\n$/.exec(ended.stdout)?.[1] ?? ''
    expect(readFileSync(join(repository.folder, file), 'utf8')).toContain('migrations/0002_b.sql')
    expect((await gonogo(['migrations', 'approve'], { cwd: repository.folder })).code).toBe(2)
  })
  test('schema prints what is committed', async () => {
    const cwd = makeFolder()
    expect(JSON.parse((await gonogo(['schema'], { cwd })).stdout)).toEqual(
      JSON.parse(readFileSync('schema/gonogo.schema.json', 'utf8')),
    )
    expect(JSON.parse((await gonogo(['schema', 'report'], { cwd })).stdout)).toEqual(
      JSON.parse(readFileSync('schema/report.schema.json', 'utf8')),
    )
  })
  test('explain shows the page of a check and of a rule', async () => {
    const cwd = makeFolder()
    expect((await gonogo(['explain', 'files'], { cwd })).stdout).toContain('Options')
    expect((await gonogo(['explain', 'console-log'], { cwd })).stdout).toContain('What to do')
  })
  test.each(['bash', 'zsh', 'fish'])('completion for %s names the commands', async (shell) => {
    const ended = await gonogo(['completion', shell], { cwd: makeFolder() })
    expect(ended.code).toBe(0)
    for (const word of ['run', 'check', 'validate', '--stage'.slice(2)]) expect(ended.stdout).toContain(word)
  })
  test('help is told on standard output, and without a command with code 2', async () => {
    const cwd = makeFolder()
    expect(await gonogo(['--help'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: gonogo COMMAND'),
    })
    expect(await gonogo(['run', '--help'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--stage'),
    })
    for (const [kind, longest] of [
      ['http', '15 min'],
      ['migrations', '3 min'],
      ['files', '30 s'],
    ])
      expect(await gonogo(['check', kind ?? '', '--help'], { cwd })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`the longest it may take (default ${longest})`),
      })
    expect((await gonogo([], { cwd })).code).toBe(2)
    expect((await gonogo(['--version'], { cwd })).stdout).toMatch(/^gonogo \d+\.\d+\.\d+/)
  })
})

describe('the action', () => {
  const act = async (cwd: string, inputs: Record<string, string>, env: Record<string, string> = {}) => {
    const { startProgram, builtAction } = await import('../support/built.ts')
    const temp = makeFolder({ output: '', summary: '' })
    const ended = await startProgram(builtAction(), [], {
      cwd,
      env: {
        GITHUB_WORKSPACE: cwd,
        GITHUB_OUTPUT: join(temp, 'output'),
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env,
      },
    })
    const outputs = Object.fromEntries(
      [...readFileSync(join(temp, 'output'), 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
        ([, name = '', , value = '']) => [name, value],
      ),
    )
    return { ...ended, outputs, summary: readFileSync(join(temp, 'summary'), 'utf8') }
  }
  test('makes the files for outputs and summary where only their names are given, and goes on without them', async () => {
    const cwd = folderWith(manifest(PASS))
    const temp = makeFolder({ x: '' })
    const files = { GITHUB_OUTPUT: join(temp, 'new-output'), GITHUB_STEP_SUMMARY: join(temp, 'new-summary') }
    expect((await act(cwd, { stage: 'pre-deploy' }, files)).code).toBe(0)
    expect(readFileSync(files.GITHUB_OUTPUT, 'utf8')).toContain('verdict')
    expect(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')).toContain('GO')
    const nowhere = await act(cwd, { stage: 'pre-deploy' }, { GITHUB_OUTPUT: join(temp, 'no', 'where') })
    expect(nowhere.code).toBe(0)
    expect(nowhere.stdout).toContain('::warning::gonogo could not write the outputs')
  })

  test('writes summary, annotations and outputs, and fails the job on a no-go', async () => {
    const cwd = folderWith(
      manifest(PASS, '{ id: debug, name: No debug code, uses: scan, with: { scope: all, for: [debug-code] } }'),
      { 'a.js': 'debugger\n' },
    )
    const ended = await act(cwd, { stage: 'pre-deploy' })
    expect(ended.code).toBe(1)
    expect(ended.outputs).toMatchObject({
      verdict: 'no-go',
      passed: '1',
      failed: '1',
      pending: '0',
      reason: expect.stringMatching(/^items-failed/),
    })
    expect(ended.summary).toMatch(/^## 🔴 NO-GO/)
    expect(ended.stdout).toMatch(/^::error file=a\.js,line=1,.*::/m)
    reportOf(readFileSync(ended.outputs['report'] ?? '', 'utf8'))
    expect(readFileSync(ended.outputs['html'] ?? '', 'utf8')).toContain('NO-GO')
  })
  test.each([
    [{ stage: 'pre-deploy' }, 1],
    [{ stage: 'pre-deploy', 'fail-on': 'no-go' }, 0],
    [{ stage: 'pre-deploy', 'fail-on': 'never' }, 0],
    [{ stage: 'pre-deploy', 'fail-on': 'hold' }, 1],
  ])('on hold, with %j, the job ends %i', async (inputs, code) => {
    const ended = await act(folderWith(manifest(PASS, HOLD)), inputs)
    expect([ended.code, ended.outputs['verdict']]).toEqual([code, 'hold'])
  })
  test('a manifest with mistakes annotates their lines and fails', async () => {
    const ended = await act(folderWith(manifest('{ name: A, uses: fles }')), { stage: 'pre-deploy' })
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain('::error')
    expect(ended.outputs['verdict']).toBe('no-go')
  })
  test('a wrong input fails', async () => {
    const ended = await act(folderWith(manifest(PASS)), { stage: 'pre-deploy', comment: 'sometimes' })
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain('The input `comment`')
  })
  test('what a check found cannot speak to the runner', async () => {
    const cwd = folderWith(
      manifest(
        `{ id: own, name: "::error::from a name", run: 'echo "::set-output name=verdict::go"; echo "::error::from a command"; exit 1' }`,
      ),
    )
    const ended = await act(cwd, { stage: 'pre-deploy' })
    const outside = ended.stdout.replace(/::stop-commands::(\S+)\n[\s\S]*?\n::\1::/g, '')
    expect(outside).not.toContain('from a command')
    expect(outside).not.toMatch(/^::set-output/m)
  })
  test('without a manifest it reports and does not block', async () => {
    const ended = await act(makeFolder({ 'README.md': '# x\n' }), {})
    expect([ended.code, ended.outputs['verdict']]).toEqual([0, 'go'])
    expect(ended.outputs['reason']).toMatch(/^no-manifest/)
  })
})

describe('what is not there', () => {
  test.each([
    [['run', '-C', 'nowhere'], 'There is no folder nowhere.'],
    [['verify', 'nowhere.json'], 'nowhere.json cannot be read: there is no such file or folder.'],
    [['run', '--baseline', 'nowhere.json'], 'The report nowhere.json cannot be read: there is no such file or folder.'],
  ])('is said in words: %j', async (args, message) => {
    const cwd = folderWith(manifest(PASS))
    const ended = await gonogo(args, { cwd })
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: `gonogo: ${message}\n` })
  })

  test('is found by `validate`: a check of the team', async () => {
    const cwd = folderWith(
      `version: 1\nchecklists: [docs/GONE.md]\nstages:\n  merge:\n    - { name: Own, uses: ./gone.js }\n`,
    )
    const ended = await gonogo(['validate'], { cwd })
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('gonogo.yml:5:26: The check `./gone.js` is not there.')
    expect((await gonogo(['run'], { cwd })).stdout).toContain('`./gone.js` is not there')
  })

  test('and a document is told, since a manifest may be looked at from another folder', async () => {
    const cwd = folderWith(`version: 1\nchecklists: [docs/GONE.md]\nstages:\n  merge:\n    - ${PASS}\n`)
    const ended = await gonogo(['validate'], { cwd })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toContain('Note: the document docs/GONE.md is not there')
    expect((await gonogo(['coverage'], { cwd })).code).toBe(1)
  })
})

test('pages of checks and rules fit into a terminal, and tables are lists there', async () => {
  for (const page of ['tcp', 'missing-lock-timeout']) {
    const { stdout } = await gonogo(['explain', page], { cwd: makeFolder() })
    const prose = stdout.split('\n').filter((line) => !line.startsWith('    ') || line.startsWith('      '))
    for (const line of prose)
      expect({ line, fits: line.length <= 120 || !line.trim().includes(' ') }).toEqual({ line, fits: true })
    expect(stdout).not.toMatch(/^\|/m)
  }
  const { stdout } = await gonogo(['explain', 'tcp'], { cwd: makeFolder() })
  expect(stdout).toContain('  host, port\n      Where to connect.\n')
})
