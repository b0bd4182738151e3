/**
 * Builds `dist/`: two entries with shared chunks, not minified so that diffs and stacks can be read, and the assets beside
 * them. The bytes depend on the sources and the lock file only, never on the folder or the Node that builds.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()
const out = process.argv[2] ?? join(root, 'dist')

// libpg-query and PGlite look for files beside themselves with require and __dirname, which ES modules lack.
const banner = [
  `import { createRequire as __createRequire } from 'node:module'`,
  `import { dirname as __pathDirname } from 'node:path'`,
  `import { fileURLToPath as __fileURLToPath } from 'node:url'`,
  `const require = __createRequire(import.meta.url)`,
  `const __filename = __fileURLToPath(import.meta.url)`,
  `const __dirname = __pathDirname(__filename)`,
].join('\n')

/** Packages that are found at run time: native speed-ups nobody needs. */
const absent: Plugin = {
  name: 'absent',
  setup(on) {
    on.onResolve({ filter: /^pg-native$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    on.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = undefined', loader: 'js' }))
  },
}

// Nearly everything uses the vocabulary and zod. As files of their own they are loaded once; cut by who uses which part they
// would be some forty files, and each costs half a millisecond of every start. Patterns stay apart: their engine is large
// and seldom needed.
const CORE = readdirSync(join(root, 'src/core'))
  .filter(
    (name) =>
      name.endsWith('.ts') &&
      !/from '(re2js|\.\/pattern\.ts)'/.test(readFileSync(join(root, 'src/core', name), 'utf8')),
  )
  .sort()
const sharedFiles: Plugin = {
  name: 'shared-files',
  setup(on) {
    on.onResolve({ filter: /\/core\/[a-z-]+\.ts$/ }, ({ path, importer }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const inside = importer.replaceAll('\\', '/').includes('/src/core/')
      return !inside && CORE.includes(name) ? { path: './core.js', external: true } : undefined
    })
    on.onResolve({ filter: /^zod\/mini$/ }, () => ({ path: './zod.js', external: true }))
  },
}

/** The names that the source takes from zod: what nobody uses (its languages, mostly) is left out. */
const zodNames = async (): Promise<string[]> => {
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
  return [...used].filter((name) => name !== 'core' && name !== 'locales').sort()
}

const virtual = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'virtual',
  setup(on) {
    on.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }))
    on.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
      contents: files[path] ?? '',
      resolveDir: root,
      loader: 'ts',
    }))
  },
})

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const options: BuildOptions = {
  absWorkingDir: root,
  outdir: join(out, 'chunks'),
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  // A linked packages folder must not leave its place in the output.
  preserveSymlinks: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: { js: banner },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  define: { GONOGO_VERSION: JSON.stringify(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version) },
}
const shared = await build({
  ...options,
  entryPoints: { core: 'virtual:core', zod: 'virtual:zod' },
  plugins: [
    virtual({
      'virtual:core': CORE.map((name) => `export * from './src/core/${name}'`).join('\n'),
      'virtual:zod': `export { ${(await zodNames()).join(', ')} } from 'zod/mini'`,
    }),
  ],
})
const program = await build({
  ...options,
  // The embedded PostgreSQL runs in a thread, which starts from a file of its own.
  entryPoints: {
    action: 'src/index.ts',
    'command-line': 'src/cli.ts',
    'pglite-worker': 'src/scratch/pglite-worker.ts',
  },
  plugins: [absent, sharedFiles],
})
writeFileSync(join(out, 'index.js'), `import './chunks/action.js'\n`)
writeFileSync(join(out, 'cli.js'), `#!/usr/bin/env node\nimport './chunks/command-line.js'\n`)
chmodSync(join(out, 'cli.js'), 0o755)

const copies: [from: string, to: string][] = [
  ['node_modules/libpg-query/wasm/libpg-query.wasm', 'chunks/libpg-query.wasm'],
]
for (const [from, to] of copies) if (existsSync(join(root, from))) cpSync(join(root, from), join(out, to))
// Assets that two builds would not make byte-identical are committed once and copied.
for (const folder of ['docs/checks', 'docs/rules', 'presets'])
  if (existsSync(join(root, folder))) cpSync(join(root, folder), join(out, folder), { recursive: true })
if (existsSync(join(root, 'assets'))) cpSync(join(root, 'assets'), join(out, 'assets'), { recursive: true })

const packages = new Set<string>()
for (const input of [shared, program].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))) {
  const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)
  if (match?.[1] !== undefined) packages.add(input.slice(0, match.index) + 'node_modules/' + match[1])
}
const licenses: string[] = []
for (const folder of [...packages].sort()) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name))
  const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim()
  licenses.push(`${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${text}`)
}
writeFileSync(join(out, 'licenses.txt'), licenses.join(`\n\n${'-'.repeat(80)}\n\n`) + '\n')
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n')
