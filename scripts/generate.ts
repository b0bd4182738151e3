/** Makes everything that is generated from the source: dist/, the schemas and the reference pages. */
import { spawnSync } from 'node:child_process'

for (const script of ['build', 'reference']) {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', script], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
