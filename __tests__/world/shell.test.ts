import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createShell } from '../../src/world/shell.ts'
import { makeFolder } from '../support/folder.ts'

const shell = createShell(process.env)
const signal = new AbortController().signal
const node = (script: string): readonly string[] => [process.execPath, '-e', script]

test('a text runs in a shell, a list without one, with the environment and the folder that were given', async () => {
  const directory = makeFolder()
  const text = await shell.run({ command: 'echo "$A"; exit 3', directory, env: { A: 'b c' }, signal })
  expect(text).toMatchObject({ exitCode: 3, stdout: 'b c\n', truncated: false })
  const list = await shell.run({ command: node('console.log(process.cwd(), "$A")'), directory, signal })
  expect(list.stdout).toBe(`${directory} $A\n`)
})

test('input is handed over, errors are kept apart', async () => {
  const result = await shell.run({ command: 'cat; echo no >&2', directory: '.', input: 'hello', signal })
  expect(result).toMatchObject({ exitCode: 0, stdout: 'hello', stderr: 'no\n' })
})

test('a bash script ends at the first failure, also in a pipe', async () => {
  const result = await shell.run({ command: 'false | cat; echo on', shell: 'bash', directory: '.', signal })
  expect(result).toMatchObject({ exitCode: 1, stdout: '' })
})

test('a template gets the script as a file', async () => {
  const result = await shell.run({
    command: 'console.log(6 * 7)',
    shell: `${process.execPath} {0}`,
    directory: '.',
    signal,
  })
  expect(result.stdout).toBe('42\n')
  await expect(shell.run({ command: 'x', shell: 'nonsense', directory: '.', signal })).rejects.toMatchObject({
    rule: 'command-not-started',
  })
})

test('of long output the beginning and the end are kept', async () => {
  const script = 'process.stdout.write("a".repeat(50000) + "b".repeat(50000) + "c".repeat(50000))'
  const { stdout, truncated } = await shell.run({ command: node(script), directory: '.', signal, maxOutputBytes: 1000 })
  expect(truncated).toBe(true)
  expect(stdout).toBe(`${'a'.repeat(500)}\n[149000 bytes left out]\n${'c'.repeat(500)}`)
})

test('what cannot be started is not a failure of the command', async () => {
  await expect(shell.run({ command: ['no-such-program-here'], directory: '.', signal })).rejects.toMatchObject({
    rule: 'command-not-started',
  })
  await expect(shell.run({ command: 'true', directory: '/no/such/folder', signal })).rejects.toMatchObject({
    rule: 'command-not-started',
  })
})

test('aborting ends the process and all that it has started, also when it does not listen', async () => {
  const directory = makeFolder()
  const controller = new AbortController()
  const command = 'trap "" TERM; sleep 60 & echo $! > child; echo ready; wait; sleep 60'
  const { stdout, ended } = shell.open({ command, directory, signal: controller.signal })
  for await (const chunk of stdout) {
    if (Buffer.from(chunk).toString().includes('ready')) break
  }
  const started = performance.now()
  controller.abort(new Error('time is over'))
  await expect(ended).rejects.toThrow('time is over')
  expect(performance.now() - started).toBeLessThan(1500)
  const child = Number(readFileSync(join(directory, 'child'), 'utf8'))
  expect(isRunning(child)).toBe(false)
})

test('a background process that keeps the output open does not hold the result', async () => {
  const started = performance.now()
  const result = await shell.run({ command: 'sleep 5 & echo done', directory: '.', signal })
  expect(result).toMatchObject({ exitCode: 0, stdout: 'done\n' })
  expect(performance.now() - started).toBeLessThan(3000)
})

test('a process that a signal ended has no exit code', async () => {
  const result = await shell.run({ command: node('process.kill(process.pid, "SIGKILL")'), directory: '.', signal })
  expect(result).toMatchObject({ exitCode: null, killedBy: 'SIGKILL' })
})

test('output comes as it is written, however much it is', async () => {
  const { stdout, ended } = shell.open({
    command: node('for (let i = 0; i < 300; i++) process.stdout.write("x".repeat(10000))'),
    directory: '.',
    signal,
  })
  let bytes = 0
  for await (const chunk of stdout) bytes += chunk.length
  expect(bytes).toBe(3_000_000)
  expect((await ended).exitCode).toBe(0)
})

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
