/**
 * Start to verdict of a trivial manifest, beside bare Node in the same run: `node scripts/run.mjs bench/start [NODE]`. With
 * the cache of compiled code, as on a machine where it ran before, and without, as on a fresh runner; both have to hold.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const node = process.argv[2] ?? process.execPath
const RUNS = 25
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'))
writeFileSync(
  join(folder, 'gonogo.yml'),
  'version: 1\nstages:\n  merge:\n    - { name: The readme is there, uses: files, with: { path: README.md } }\n',
)
writeFileSync(join(folder, 'README.md'), '# x\n')
spawnSync('git', ['init', '-q'], { cwd: folder })
spawnSync(
  'git',
  ['-c', 'user.name=b', '-c', 'user.email=b@example.invalid', 'commit', '-q', '--allow-empty', '-m', 'x'],
  { cwd: folder },
)

const once = (args: readonly string[], env: Readonly<Record<string, string>> = {}): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(node, [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}
try {
  const [bare, gate, fresh]: [number[], number[], number[]] = [[], [], []]
  const run = [join(process.cwd(), 'dist/cli.js'), 'run']
  once(['-e', '0'])
  once(run)
  // In turns, so that whatever else the machine does meets both alike.
  for (let round = 0; round < RUNS; round++) {
    bare.push(once(['-e', '0']))
    gate.push(once(run))
    fresh.push(once(run, { NODE_DISABLE_COMPILE_CACHE: '1' }))
  }
  const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const limit = Number(version.slice(1).split('.')[0]) >= 22 ? 3 : 2.5
  console.log(`Node ${version}, median of ${RUNS}`)
  console.log(`node -e 0        ${median(bare).toFixed(0).padStart(5)} ms`)
  for (const [name, times] of [
    ['gonogo run', gate],
    ['without cache', fresh],
  ] as const) {
    const ratio = median(times) / median(bare)
    console.log(
      `${name.padEnd(16)} ${median(times).toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} times (limit ${limit})`,
    )
    if (ratio > limit) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
