// Runs a TypeScript script of this folder on every Node that is supported: node scripts/run.mjs NAME [ARGUMENT]...
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name, ...rest] = process.argv.slice(2)
if (name === undefined) {
  process.stderr.write('Usage: node scripts/run.mjs NAME [ARGUMENT]...\n')
  process.exit(2)
}
const { build } = await import('esbuild')
const entry = name.includes('/') ? join(root, `${name}.ts`) : join(root, 'scripts', `${name}.ts`)
const outdir = join(root, 'node_modules', '.cache', 'scripts')
mkdirSync(outdir, { recursive: true })
const outfile = join(outdir, `${name.replaceAll('/', '-')}-${process.pid}.mjs`)
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'warning',
})
process.argv = [process.argv[0], entry, ...rest]
try {
  await import(pathToFileURL(outfile).href)
} finally {
  const { rmSync } = await import('node:fs')
  rmSync(outfile, { force: true })
}
