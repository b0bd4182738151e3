/**
 * The file that every run begins with: `start.cjs`, all of the program that a run with plain checks needs, as CommonJS. Node
 * loads one such file in a third of the time of as many ES modules, asks of its own modules only what is used, and keeps it
 * compiled between runs. What is not needed by every run stays an ES module, which takes what it shares from this file.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withRequire } from './to-commonjs.ts'

const ENTRY = 'src/cli.ts'
const YAML = 'node_modules/yaml/browser/dist/index.js'

/** Packages that the file shares with the others. */
const PACKAGES = ['zod/mini', 'yaml']

export const START = 'start.cjs'

/** Builds the file. Gives what the others need: how an import of a module that it holds is answered, and what it loads later. */
export const bundleStart = async (
  root: string,
  options: BuildOptions & { readonly outdir: string },
): Promise<{ readonly shared: Plugin; readonly later: Record<string, string>; readonly inputs: readonly string[] }> => {
  const sourceOf = (path: string, resolveDir: string): string =>
    join(resolveDir, path)
      .slice(root.length + 1)
      .replaceAll('\\', '/')
  const { outdir, splitting: _splitting, chunkNames: _chunkNames, ...plain } = options
  const later: Record<string, string> = {}
  const names = await zodNames(root)

  /** What is loaded when it is used is a file of its own. */
  const outside: Plugin = {
    name: 'outside',
    setup(on) {
      on.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
        if (kind !== 'dynamic-import') return undefined
        const source = sourceOf(path, resolveDir)
        const name = source.slice('src/'.length, -'.ts'.length).replaceAll('/', '-')
        later[name] = source
        return { path: `./${name}.js`, external: true }
      })
      on.onResolve({ filter: /^zod\/mini$/ }, ({ namespace }) =>
        namespace === 'names' ? undefined : { path: 'zod', namespace: 'names' },
      )
      // Its modules for browsers are the same as those for Node, and can be put together without a wrapper around each.
      on.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, YAML) }))
      on.onLoad({ filter: /.*/, namespace: 'names' }, () => ({
        contents: `export { ${names.join(', ')} } from 'zod/mini'`,
        resolveDir: root,
      }))
    },
  }
  const bundle = async (contents: string): Promise<readonly string[]> => {
    const { metafile } = await build({
      ...plain,
      stdin: { contents, resolveDir: root, sourcefile: 'start.ts', loader: 'ts' },
      outfile: join(outdir, START),
      format: 'cjs',
      plugins: [outside],
    })
    return Object.keys(metafile?.inputs ?? {})
  }
  // Twice: only the first time tells what the file holds and can hand out.
  const entry = `export * from './${ENTRY}'`
  const inputs = await bundle(entry)
  const held = inputs.filter((input) => input.startsWith('src/')).sort()
  // It would be there twice, each with classes of its own.
  const both = Object.values(later).filter((source) => held.includes(source))
  if (both.length > 0)
    throw new Error(
      `${both.join(', ')}: every run loads this, so that nothing is won by a dynamic import; import it as usual`,
    )
  const handed = [...held, ...PACKAGES]
  await bundle(
    [
      entry,
      ...handed.map((name, index) => `import * as m${index} from '${held.includes(name) ? './' : ''}${name}'`),
      `export const modules = { ${handed.map((name, index) => `'${name}': m${index}`).join(', ')} }`,
    ].join('\n'),
  )
  const file = join(outdir, START)
  writeFileSync(file, withRequire(readFileSync(file, 'utf8')))
  // What it holds is taken from it by name: see `withRequire`.
  const shared: Plugin = {
    name: 'shared',
    setup(on) {
      on.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const source = sourceOf(path, resolveDir)
        return held.includes(source) ? { path: `./${START}#${source}`, external: true } : undefined
      })
      on.onResolve({ filter: new RegExp(`^(?:${PACKAGES.join('|')})$`) }, ({ path }) => ({
        path: `./${START}#${path}`,
        external: true,
      }))
    },
  }
  // Imports are found in the order in which they happen to be read, and the order of entries decides on that of the output.
  const sorted = Object.fromEntries(Object.entries(later).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { shared, later: sorted, inputs }
}

/** The names that the source takes from zod: what nobody uses (its languages, mostly) is left out. */
const zodNames = async (root: string): Promise<string[]> => {
  const known = new Set(Object.keys(await import('zod/mini')))
  const used = new Set<string>()
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (path.endsWith('.ts'))
        for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/\bz\s*\.\s*([A-Za-z_]+)/g))
          if (known.has(name)) used.add(name)
    }
  }
  visit(join(root, 'src'))
  // The last two are types wherever the source names them.
  return [...used].filter((name) => !['core', 'locales', 'input', 'output'].includes(name)).sort()
}
