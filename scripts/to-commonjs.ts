/**
 * Turns what esbuild has split, which it does for ES modules only, into CommonJS. Node loads a file of CommonJS in a third of
 * the time of an ES module, and then needs neither its loader for them nor the streams and promises that this one asks for:
 * together as much as the start of all of gonogo.
 */
import { transform } from 'esbuild'

/** What stands for `import.meta.url` in the modules that are given to `toCommonJs`. */
export const MODULE_URL = '__moduleUrl'

export const toCommonJs = async (code: string): Promise<string> => {
  const own = code.includes(MODULE_URL)
    ? `const ${MODULE_URL} = require('node:url').pathToFileURL(__filename).href\n${code}`
    : code
  const { code: made } = await transform(own, { format: 'cjs', platform: 'node', target: 'node20', loader: 'js' })
  // Modules are strict by themselves.
  return `'use strict'\n${withRequire(made)}`
}

/**
 * What is imported later is required later; only what users name may be an ES module, and is imported as such. `FILE#NAME` is
 * the module NAME among those that FILE holds and hands out.
 */
export const withRequire = (code: string): string =>
  code
    .replaceAll(/\bimport\("((?:\.\/|node:)[^"]+)"\)/g, 'Promise.resolve().then(() => require("$1"))')
    .replaceAll(/\brequire\("(\.\/[^"#]+)#([^"]+)"\)/g, 'require("$1").modules["$2"]')
