/** Start to verdict of a trivial manifest, beside bare Node in the same run: `node scripts/run.mjs bench/start [NODE]`. */
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

const once = (args: readonly string[]): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(node, [...args], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}
try {
  const [bare, gate]: [number[], number[]] = [[], []]
  once(['-e', '0'])
  once([join(process.cwd(), 'dist/cli.js'), 'run'])
  // In turns, so that whatever else the machine does meets both alike.
  for (let run = 0; run < RUNS; run++) {
    bare.push(once(['-e', '0']))
    gate.push(once([join(process.cwd(), 'dist/cli.js'), 'run']))
  }
  const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const limit = Number(version.slice(1).split('.')[0]) >= 22 ? 3 : 2.5
  const ratio = median(gate) / median(bare)
  console.log(`Node ${version}, median of ${RUNS}`)
  console.log(`node -e 0        ${median(bare).toFixed(0).padStart(5)} ms`)
  console.log(`gonogo run       ${median(gate).toFixed(0).padStart(5)} ms   ${ratio.toFixed(2)} times (limit ${limit})`)
  if (ratio > limit) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
