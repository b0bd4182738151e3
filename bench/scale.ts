/** 10,000 items of `files` planned, run and reported as one process: `node scripts/run.mjs bench/scale`. Limits: 2 s, 250 MB. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ITEMS = 10_000
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'))
writeFileSync(join(folder, 'README.md'), '# x\n')
writeFileSync(
  join(folder, 'gonogo.yml'),
  `version: 1\nstages:\n  merge:\n${Array.from({ length: ITEMS }, (_, index) => `    - { id: item-${index}, name: Item ${index}, uses: files, with: { path: README.md } }`).join('\n')}\n`,
)
try {
  const start = performance.now()
  // The child itself tells its peak memory when it ends.
  const probe = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS))`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      join(process.cwd(), 'dist/cli.js'),
      'run',
      '--format',
      'json',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 200_000_000 },
  )
  const ms = performance.now() - start
  const megabytes = Number(/PEAK (\d+)/.exec(stderr)?.[1] ?? 0) / 1024
  if (status !== 0) throw new Error(stderr)
  const items = (JSON.parse(stdout) as { items: unknown[] }).items.length
  console.log(`${items} items: ${(ms / 1000).toFixed(2)} s (limit 2 s), ${megabytes.toFixed(0)} MB (limit 250 MB)`)
  if (ms > 2000 || megabytes > 250 || items !== ITEMS) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
