import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-dist-'))
  cpSync('dist', folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the built bundle starts the embedded PostgreSQL without any package beside it', async () => {
  const worker = new Worker(join(folder, 'chunks', 'pglite-worker.js'), { workerData: { extensions: ['citext'] } })
  const call = (request: Record<string, unknown>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      // A thread, not a window: there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(request)
    })
  try {
    expect(await call({ id: 1, method: 'execute', sql: 'CREATE EXTENSION citext' })).toEqual({ id: 1 })
    expect(await call({ id: 2, method: 'query', sql: `SELECT 'A'::citext = 'a'` })).toMatchObject({
      value: { rows: [['t']] },
    })
    expect(await call({ id: 3, method: 'query', sql: 'SELECT nothing' })).toMatchObject({
      failure: { code: '42703', position: '8' },
    })
  } finally {
    await worker.terminate()
  }
}, 60_000)

test('the files of the embedded PostgreSQL are of the installed version, and small enough to ship', () => {
  const read = (path: string): string => readFileSync(path, 'utf8')
  const { version } = JSON.parse(read('node_modules/@electric-sql/pglite/package.json')) as { version: string }
  expect(read('assets/pglite/VERSION').trim()).toBe(version)
  const sizes = readdirSync('assets/pglite').map((name) => statSync(join('assets/pglite', name)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000_000)
})
