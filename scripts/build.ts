/**
 * Builds `dist/`: two entries with shared chunks and the file that every run begins with, not minified so that diffs and stacks can be read, and the assets beside
 * them. The bytes depend on the sources and the lock file only, never on the folder or the Node that builds.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleStart, START } from './bundle-start.ts'
import { MODULE_URL, toCommonJs } from './to-commonjs.ts'
import { trustedRoot } from './trusted-root.ts'

const root = process.cwd()
const out = process.argv[2] ?? join(root, 'dist')

/** Packages that are found at run time: native speed-ups nobody needs. */
const absent: Plugin = {
  name: 'absent',
  setup(on) {
    on.onResolve({ filter: /^pg-native$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    on.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = undefined', loader: 'js' }))
  },
}

/**
 * The parts of GitHub's toolkit that the action does without: tokens of OpenID Connect, and a second client of GitHub. Either
 * brings an HTTP client of 800 KB along, which costs a run 80 ms and puts itself in the place of Node's own for `fetch`.
 */
const withoutClients: Plugin = {
  name: 'without-clients',
  setup(on) {
    const toolkit = (contents: string) => ({ contents, loader: 'js', resolveDir: root }) as const
    on.onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, () => toolkit('export class OidcClient {}'))
    on.onLoad({ filter: /@actions[\\/]github[\\/]lib[\\/]github\.js$/ }, () =>
      toolkit(
        `import { Context } from './node_modules/@actions/github/lib/context.js'\nexport const context = new Context()`,
      ),
    )
  },
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const options: BuildOptions & { readonly outdir: string } = {
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
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  define: {
    GONOGO_VERSION: JSON.stringify(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version),
    'import.meta.url': MODULE_URL,
  },
}
const start = await bundleStart(root, options)
const program = await build({
  ...options,
  entryPoints: {
    ...start.later,
    action: 'src/index.ts',
    // The embedded PostgreSQL runs in a thread, which starts from a file of its own.
    'pglite-worker': 'src/scratch/pglite-worker.ts',
  },
  plugins: [absent, withoutClients, start.shared],
  write: false,
})
for (const { path, text } of program.outputFiles) writeFileSync(path, await toCommonJs(text))
writeFileSync(join(out, 'index.js'), `'use strict'\nrequire('./chunks/action.js').start()\n`)
// The cache of compiled code, which Node 22 and later have, counts for what is loaded after it.
writeFileSync(
  join(out, 'cli.js'),
  `#!/usr/bin/env node\n'use strict'\nrequire('node:module').enableCompileCache?.()\nrequire('./chunks/${START}').start()\n`,
)
chmodSync(join(out, 'cli.js'), 0o755)

const copies: [from: string, to: string][] = [
  ['node_modules/libpg-query/wasm/libpg-query.wasm', 'chunks/libpg-query.wasm'],
]
for (const [from, to] of copies) if (existsSync(join(root, from))) cpSync(join(root, from), join(out, to))
// Assets that two builds would not make byte-identical are committed once and copied.
for (const folder of ['docs/checks', 'docs/rules', 'presets'])
  if (existsSync(join(root, folder))) cpSync(join(root, folder), join(out, folder), { recursive: true })
if (existsSync(join(root, 'assets'))) cpSync(join(root, 'assets'), join(out, 'assets'), { recursive: true })
mkdirSync(join(out, 'assets/sigstore'), { recursive: true })
writeFileSync(join(out, 'assets/sigstore/trusted-root.json'), trustedRoot(root))

const packages = new Set<string>()
for (const input of [...start.inputs, ...Object.keys(program.metafile?.inputs ?? {})]) {
  const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)
  if (match?.[1] !== undefined) packages.add(input.slice(0, match.index) + 'node_modules/' + match[1])
}
type Licensed = { readonly name: string; readonly version: string; readonly license?: string; readonly text: string }
const licensed = [...packages].sort().map((folder): Licensed => {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Omit<Licensed, 'text'>
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name))
  return { ...manifest, text: file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim() }
})
const licenses = licensed.map(({ name, version, license, text }) => {
  // A package without the text is under that of its siblings: @sigstore/verify under that of @sigstore/core.
  const scope = /^@[^/]+\//.exec(name)?.[0]
  const sibling = licensed.find(
    (other) => scope !== undefined && other.name.startsWith(scope) && other.license === license && other.text !== '',
  )
  return `${name} ${version} (${license ?? 'see below'})\n\n${text === '' ? (sibling?.text ?? '') : text}`
})
writeFileSync(join(out, 'licenses.txt'), licenses.join(`\n\n${'-'.repeat(80)}\n\n`) + '\n')
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n')
