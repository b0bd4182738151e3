import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const demo = (): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'demo'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })

test('the demo shows a NO-GO that names each mistake, and a GO once they are mended', async () => {
  const { code, output } = await demo()
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
  const [first = '', second = ''] = output.split('Now each of these is mended.')
  for (const named of [
    'src/server.js:',
    'migrations/0003_order_status.sql:',
    'was skipped',
    'NODE_ENV',
    'SESSION_SECRET',
    '[Contact Info]',
    'the release before',
    'every origin',
    'Line 6 is ticked, but it is not so',
  ])
    expect(first).toContain(named)
  expect(first).toContain(' NO-GO ')
  expect(second).toContain(' GO  all-passed')
  expect(second).not.toContain('✗')
  // What the README shows is what a reader sees who runs it; only times and what it leaves out (…) differ.
  const shown = /```console\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const seen = new Set(first.split('\n').map((line) => line.replace(/ {2}[\d.]+ m?s$/, '')))
  expect(shown.split('\n').filter((line) => line.trim() !== '…' && !seen.has(line))).toEqual([])
}, 90_000)
