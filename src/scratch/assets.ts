import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { Undecidable } from '../core/errors.ts'

const decompress = promisify(brotliDecompress)

/** Extensions that are shipped for the embedded PostgreSQL; those built into it (plpgsql) need no file. */
export const EMBEDDED_EXTENSIONS: readonly string[] = [
  'btree_gin',
  'btree_gist',
  'citext',
  'cube',
  'earthdistance',
  'fuzzystrmatch',
  'hstore',
  'intarray',
  'isn',
  'lo',
  'ltree',
  'pg_stat_statements',
  'pg_trgm',
  'pgcrypto',
  'seg',
  'tablefunc',
  'unaccent',
  'uuid-ossp',
]

/** Where the files of the embedded PostgreSQL are: beside the bundle, or in the project. */
export const assetUrl = (name: string): URL => {
  for (const folder of ['../assets/pglite/', '../../assets/pglite/', './assets/pglite/']) {
    const url = new URL(`${folder}${name}`, import.meta.url)
    if (existsSync(fileURLToPath(url))) return url
  }
  throw new Undecidable(`the embedded PostgreSQL is not whole: ${name} is missing beside gonogo`, {
    rule: 'scratch-unavailable',
    help: 'Install gonogo again, with the folder `assets`.',
  })
}

export const readAsset = async (name: string): Promise<Buffer<ArrayBuffer>> =>
  Buffer.from(await decompress(await readFile(assetUrl(`${name}.br`))))
