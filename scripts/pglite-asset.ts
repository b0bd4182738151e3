/**
 * Makes `assets/pglite/`: the embedded PostgreSQL with a prebuilt data folder, compressed. Two runs differ in bytes, so the
 * result is committed and the build only copies it. To be run after an update of @electric-sql/pglite.
 */
import { PGlite } from '@electric-sql/pglite'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { EMBEDDED_EXTENSIONS } from '../src/scratch/assets.ts'

const from = 'node_modules/@electric-sql/pglite/dist'
const out = 'assets/pglite'
const MAX_BYTES = 25_000_000

const compress = (name: string, bytes: Uint8Array): void =>
  writeFileSync(
    join(out, `${name}.br`),
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  )

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const name of ['pglite.wasm', 'pglite.data']) compress(name, readFileSync(join(from, name)))

const database = await PGlite.create()
const dump = await database.dumpDataDir('none')
await database.close()
compress('data-directory.tar', new Uint8Array(await dump.arrayBuffer()))

for (const name of EMBEDDED_EXTENSIONS) copyFileSync(join(from, `${name}.tar.gz`), join(out, `${name}.tar.gz`))
const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8')) as {
  version: string
}
writeFileSync(join(out, 'VERSION'), `${version}\n`)

const size = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0)
console.log(`${out}: ${readdirSync(out).length} files, ${(size / 1e6).toFixed(1)} MB`)
if (size > MAX_BYTES) process.exit(1)
