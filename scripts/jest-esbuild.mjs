// ts-jest does not accept TypeScript 7, and types are checked by tsc anyway: esbuild only strips them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

/**
 * Names that become names of the module: a global of a test's own context is asked for by way of Node at every use, which costs as
 * much as a hundred others. What looks at every byte of a backup took half of its time for `Math`, and only here.
 */
const GLOBALS = [
  'Array',
  'BigInt',
  'Buffer',
  'DataView',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'RegExp',
  'Set',
  'String',
  'Uint8Array',
  'Uint32Array',
]

const own = readFileSync(fileURLToPath(import.meta.url))

export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'external',
      sourcesContent: false,
    })
    const names = GLOBALS.filter((name) => isUsed(name, code) && !isDeclared(name, code))
    // On the first line, so that all others stay where they are.
    return { code: names.length === 0 ? code : `const { ${names.join(', ')} } = globalThis; ${code}`, map }
  },

  // Without it a change of this file would not be seen: Jest keeps what was made by the one before.
  getCacheKey(source, path, { configString }) {
    const hash = createHash('sha256')
    for (const part of [own, source, path, configString]) hash.update(part).update('\0')
    return hash.digest('hex')
  },
}

const isUsed = (name, code) => new RegExp(`(?<![\\w$.])${name}\\b`).test(code)

/** Whether a module may have this name already; rather once too often. */
const isDeclared = (name, code) =>
  new RegExp(`^(?:import|export|const|let|class|function)\\b[^=(]*\\b${name}\\b`, 'm').test(code)
