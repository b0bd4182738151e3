/** Tries every attack of docs/security.md on the built action and prints what came of it: npm run attacks */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ATTACKS, setUp } from '../__tests__/support/attacks.ts'

const folder = mkdtempSync(join(tmpdir(), 'gonogo-attacks-'))
const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'build', join(folder, 'dist')], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
process.env['GONOGO_BUILT'] = join(folder, 'dist')
let passed = 0
try {
  for (const { name, attempt } of ATTACKS) {
    const stage = await setUp()
    try {
      const { outputs } = await attempt(stage)
      const verdict = outputs['verdict'] ?? 'no verdict'
      if (verdict === 'go') passed++
      console.log(`${verdict.toUpperCase().padEnd(6)} ${name}\n       ${outputs['reason'] ?? ''}`)
    } finally {
      await stage.close()
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${ATTACKS.length} attempts, ${passed} got past the gate`)
process.exitCode = passed === 0 ? 0 : 1
