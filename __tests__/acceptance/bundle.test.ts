import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Report } from '../../src/core/report.ts'
import { builtAction, gonogo, startProgram } from '../support/built.ts'
import { makeFolder } from '../support/folder.ts'
import { describeOnNodes } from '../support/nodes.ts'

const MANIFEST = `version: 1
stages:
  merge:
    - { id: there, name: It is there, uses: files, with: { path: a.txt } }
    - { id: debug, name: No debug code, uses: scan, with: { scope: all, for: [debug-code] } }
    - { id: settings, name: Settings, uses: settings, with: { from: settings.py, framework: django, expect: { DEBUG: false } } }
    - { id: command, name: A command, run: 'true' }
`
const GOOD = { 'gonogo.yml': MANIFEST, 'a.txt': 'a', 'settings.py': 'DEBUG = False\nSECRET_KEY = "x"\n' }

describeOnNodes('what is shipped', (node) => {
  test('the command line says GO and NO-GO, in every format', async () => {
    const only = ['--only', 'there', '--only', 'debug', '--only', 'command']
    const well = await gonogo(['run', ...only, '--format', 'json'], { cwd: makeFolder(GOOD), node })
    expect([well.code, well.stderr]).toEqual([0, ''])
    expect(Report.parse(JSON.parse(well.stdout)).verdict).toBe('go')
    const cwd = makeFolder({ ...GOOD, 'app.js': 'debugger\n' })
    for (const format of ['terminal', 'markdown', 'html', 'junit', 'sarif']) {
      const ill = await gonogo(['run', ...only, '--format', format], { cwd, node })
      expect([ill.code, ill.stdout.includes('app.js')]).toEqual([1, true])
    }
  })

  test.each([
    [['--version'], /^gonogo \d/],
    [['schema'], /"\$schema"/],
    [['explain', 'migrations'], /migrations/],
    [['plan'], /4 of 4 items would run/],
    [['validate'], /gonogo\.yml is right/],
    [['init', 'CHECKLIST.md', '--output', '-'], /version: 1/],
    [['check', 'files', '--with', 'path=a.txt'], /GO/],
  ])('gonogo %j', async (args, says) => {
    const ended = await gonogo(args, {
      cwd: makeFolder({ ...GOOD, 'CHECKLIST.md': '# Deploy\n\n- [ ] Backup the database\n' }),
      node,
    })
    expect(ended).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(says) })
  })

  test('a migration is read and rehearsed on the embedded PostgreSQL', async () => {
    const cwd = makeFolder({ 'migrations/1.sql': 'CREATE TABLE a (id bigint PRIMARY KEY);\n' })
    const ended = await gonogo(
      ['check', 'migrations', '--with', 'scope=all', '--with', 'rehearse=true', '--format', 'json'],
      { cwd, node, env: { PATH: '' } },
    )
    expect(Report.parse(JSON.parse(ended.stdout)).items).toMatchObject([{ status: 'pass' }])
    expect(ended.code).toBe(0)
  }, 60_000)

  test('the action writes summary and outputs without a token', async () => {
    const cwd = makeFolder({ ...GOOD, 'app.js': 'debugger\n' })
    const temp = makeFolder({ output: '', summary: '' })
    const ended = await startProgram(builtAction(), [], {
      cwd,
      node,
      env: {
        GITHUB_WORKSPACE: cwd,
        GITHUB_OUTPUT: join(temp, 'output'),
        GITHUB_STEP_SUMMARY: join(temp, 'summary'),
        RUNNER_TEMP: temp,
        INPUT_STAGE: 'merge',
      },
    })
    expect(ended.code).toBe(1)
    expect(readFileSync(join(temp, 'output'), 'utf8')).toMatch(/^verdict<</m)
    expect(readFileSync(join(temp, 'summary'), 'utf8')).toMatch(/^## 🔴 NO-GO/)
    expect(ended.stdout).toMatch(/^::error file=app\.js,line=1,.*::/m)
  })
})
