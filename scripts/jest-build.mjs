// Builds the program once for a whole test run: what tests start as a process is what is shipped, made from this source.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findNodes } from './find-nodes.mjs'

export default function buildOnce() {
  const folder = join(
    tmpdir(),
    `gonogo-test-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)}`,
    'dist',
  )
  const built = spawnSync(process.execPath, ['scripts/run.mjs', 'build', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) throw new Error('The program could not be built.')
  process.env.GONOGO_BUILT = folder
  findNodes()
}
