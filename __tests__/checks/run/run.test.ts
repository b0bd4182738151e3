import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createMask } from '../../../src/core/mask.ts'
import { harmless } from '../../../src/checks/run/harmless.ts'
import { run } from '../../../src/checks/run/index.ts'
import { makeFolder } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const node = (script: string): readonly string[] => [process.execPath, '-e', script]
const judge = (options: object, more: Parameters<typeof runCheck>[2] = {}) => runCheck(run, options, more)

test('exit code 0 passes, any other fails with the last line it wrote', async () => {
  expect(await judge({ command: node('') })).toMatchObject({ status: 'pass' })
  expect(await judge({ command: 'echo first; echo "the reason" >&2; exit 4' })).toMatchObject({
    status: 'fail',
    summary: 'The command ended with exit code 4. It says: the reason',
    evidence: { exitCode: 4, stdout: 'first\n', stderr: 'the reason\n' },
  })
})

test('a secret is hidden before a line or the end of the output is taken', async () => {
  const mask = createMask()
  mask.add('abcdefghijklmnopqr')
  const context = { masked: (text: string) => mask.text(text) }
  const broken = 'echo before; echo abcdefghi; echo jklmnopqr; exit 1'
  expect(await judge({ command: broken }, { context })).toMatchObject({
    status: 'fail',
    summary: 'The command ended with exit code 1. It says: ***',
    evidence: { stdout: 'before\n***\n' },
  })
  expect(await judge({ command: broken, 'fail-with': 'jkl|before' }, { context })).toMatchObject({
    summary: 'The command ended with exit code 1. It says: before',
  })
  expect(await judge({ command: broken, 'undecided-exit-code': 1 }, { context })).toMatchObject({
    summary: 'The command could not find out: it ended with exit code 1. It says: ***',
  })
  expect(await judge({ command: 'echo abcdefghijklmnopqr', 'keep-output': 8 }, { context })).toMatchObject({
    status: 'pass',
    evidence: { stdout: '***\n' },
  })
})

test('other exit codes may be the ones that pass, or say that it is not known', async () => {
  expect(await judge({ command: 'exit 3', 'exit-code': [0, 3] })).toMatchObject({ status: 'pass' })
  expect(await judge({ command: 'exit 0', 'exit-code': 1 })).toMatchObject({ status: 'fail' })
  expect(await judge({ command: 'exit 2', 'undecided-exit-code': 2 })).toMatchObject({ status: 'error' })
})

test('a process that was killed has failed', async () => {
  const outcome = await judge({ command: node('process.kill(process.pid, "SIGKILL")') })
  expect(outcome).toMatchObject({ status: 'fail', summary: 'The command was ended by SIGKILL.' })
})

test('output is compared', async () => {
  const command = node('console.log("one\\ntwo"); console.error("warning: old")')
  expect(
    await judge({
      command,
      stdout: {
        contains: 'one',
        matches: '(?m)^two$',
        'not-contains': 'three',
        'not-matches': 'thr',
        lines: 2,
        equals: 'one\ntwo',
      },
      stderr: 'old',
      output: { contains: ['two', 'warning'], empty: false },
    }),
  ).toMatchObject({ status: 'pass' })
  const wrong = await judge({
    command,
    stdout: {
      contains: 'x',
      matches: 'x',
      'not-contains': 'one',
      'not-matches': 't.o',
      lines: '> 2',
      equals: 'one',
      empty: true,
    },
  })
  expect(wrong.findings?.map(({ rule }) => rule)).toEqual([
    'output-missing',
    'output-unwanted',
    'output-missing',
    'output-unwanted',
    'output-differs',
    'output-differs',
    'output-differs',
  ])
})

test('standard output may be one value or a JSON document', async () => {
  expect(await judge({ command: node('console.log(4)'), value: '< 5' })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await judge({ command: node('console.log(5)'), value: '< 5' }))).toEqual(['value-wrong'])
  const command = node('console.log(JSON.stringify({ waiting: 3, workers: ["a", "b"] }))')
  expect(await judge({ command, json: { waiting: '< 5', '$.workers': { length: 2 } } })).toMatchObject({
    status: 'pass',
  })
  expect(rulesOf(await judge({ command, json: { '$.waiting': 0, '$[': 1 } }))).toEqual([
    'value-wrong',
    'json-path-wrong',
  ])
  expect(rulesOf(await judge({ command: node('console.log("x")'), json: { a: 1 } }))).toEqual(['output-no-json'])
})

test('the time is measured against its limit', async () => {
  expect(rulesOf(await judge({ command: node(''), 'max-time': '1ms' }))).toEqual(['too-slow'])
  expect(await judge({ command: node(''), 'max-time': '1m' })).toMatchObject({
    status: 'pass',
    measurements: [
      { name: 'duration', unit: 's', limit: 60 },
      { name: 'exit-code', value: 0 },
    ],
  })
})

test('environment, input, shell and working directory reach the command', async () => {
  const folder = makeFolder({ 'sub/a': '' })
  const command = node(
    'process.stdin.on("data", (d) => console.log(process.env.A, process.env.B, String(d), process.cwd()))',
  )
  const outcome = await judge(
    { command, env: { B: 2 }, input: 'in', 'working-directory': 'sub' },
    { folder, context: { env: { A: '1', B: 'old' } } },
  )
  expect(outcome.evidence?.['stdout']).toBe(`1 2 in ${realpathSync(join(folder, 'sub'))}\n`)
  expect(await judge({ command: 'process.exit(7)', shell: 'node', 'exit-code': 7 })).toMatchObject({ status: 'pass' })
})

test('inputs of the action do not reach the command', async () => {
  process.env['INPUT_GITHUB-TOKEN'] = 'x'
  try {
    const outcome = await judge({
      command: node('console.log(Object.keys(process.env).filter((k) => k.startsWith("INPUT_")).length)'),
    })
    expect(outcome.evidence?.['stdout']).toBe('0\n')
  } finally {
    delete process.env['INPUT_GITHUB-TOKEN']
  }
})

test('nothing runs where a stranger wrote what is checked out', async () => {
  const folder = makeFolder()
  const outcome = await judge({ command: 'touch ran' }, { folder, context: { untrusted: true } })
  expect(outcome).toMatchObject({ status: 'error', findings: [{ rule: 'untrusted' }] })
  await expect(judge({ command: ['test', '!', '-e', 'ran'] }, { folder })).resolves.toMatchObject({ status: 'pass' })
})

test('of the output only a part is kept, and none on request', async () => {
  const command = node('console.log("a".repeat(100) + "end")')
  expect((await judge({ command, 'keep-output': 4 })).evidence?.['stdout']).toBe('[100 characters left out]\nend\n')
  expect((await judge({ command, 'keep-output': 0 })).evidence?.['stdout']).toBeUndefined()
})

test('what was not seen of long output cannot be said to be absent', async () => {
  const command = node('const line = "x".repeat(999) + "\\n"; process.stdout.write(line.repeat(9000))')
  expect(rulesOf(await judge({ command, stdout: { 'not-contains': 'secret' } }))).toEqual(['output-too-long'])
})

test('the line that says why is chosen by a pattern', async () => {
  const outcome = await judge({ command: 'echo "ERROR: port taken"; echo bye; exit 1', 'fail-with': '^ERROR' })
  expect(outcome.summary).toBe('The command ended with exit code 1. It says: ERROR: port taken')
})

test('workflow commands and control sequences become plain text', () => {
  expect(harmless('::set-output name=a::b\n  ::error::x\n##[group]y\n\u001b[31mred\u001b[0m\u0007\r\nend')).toBe(
    ': :set-output name=a::b\n  : :error::x\n# #[group]y\nred\nend',
  )
})

test('a program that is not there is not a failure but an error', async () => {
  await expect(judge({ command: ['no-such-program-here'] })).rejects.toMatchObject({ rule: 'command-not-started' })
})

test('a pipe fails when its first command does', async () => {
  expect(await judge({ command: 'false | cat' })).toMatchObject({ status: 'fail' })
  expect(await judge({ command: 'grep -c nothing /dev/null | cat || true' })).toMatchObject({ status: 'pass' })
})

test.each([
  [' ', 'does nothing'],
  ['# later', 'does nothing'],
  [['true', '&&', 'false'], 'no shell reads a list'],
])('a command that would always pass is a mistake: %j', (command, message) => {
  expect(JSON.stringify(run.options.safeParse({ command }).error?.issues)).toContain(message)
})
