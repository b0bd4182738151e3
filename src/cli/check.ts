import { parse } from 'yaml'
import { DEFAULT_TIMEOUT_MS, type AnyCheck } from '../core/check.ts'
import { UsageError, messageOf } from '../core/errors.ts'
import { nearest } from '../core/suggest.ts'
import { formatDuration } from '../core/units.ts'
import { registry } from '../checks/registry.ts'
import { isPlugIn } from '../manifest/read-item.ts'
import { ManifestError } from '../manifest/problem.ts'
import { runProgram } from '../program/run.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { wantedReports } from './reports.ts'
import { report, REPORT_OPTIONS } from './run.ts'
import { openSession } from './session.ts'

const USAGE = 'Usage: gonogo check KIND [--with KEY=VALUE]... [--with-json OBJECT] [OPTION]...'

const HELP = `${USAGE}

Runs one check without a manifest, and reports and exits as \`run\` does.

      --with KEY=VALUE     an option of the check; VALUE is read as YAML; \`a.b=1\` sets an inner key; may repeat
      --with-json OBJECT   options as one JSON object; \`--with\` wins
      --timeout T          the longest it may take (default: as the kind needs; \`gonogo check KIND --help\` tells)
      --env-file F, --base REV, --baseline F, --format F, --output F, --verbose, --quiet, --no-color, --directory D
                           as in \`gonogo run\`

  gonogo check http --with url=https://example.org/health
  gonogo check backup --with path='backups/*.dump' --with require=complete --with max-age=24h

\`gonogo explain KIND\` tells the options. Kinds: ${Object.keys(registry).sort().join(', ')}.`

/** The same for one kind, with its own time. */
const helpOn = (check: AnyCheck): string =>
  HELP.replaceAll('check KIND', `check ${check.kind}`)
    .replace('Runs one check', `${check.summary}.\n\nRuns this one check`)
    .replace(
      /\(default: as the kind needs; .*?\)/,
      `(default ${formatDuration(check.timeoutMs ?? DEFAULT_TIMEOUT_MS)})`,
    )
    .replace(/\n\n {2}gonogo check http[^]*$/, `\n\n\`gonogo explain ${check.kind}\` tells the options, with examples.`)

export const checkCommand: Command = {
  summary: 'run one check',
  help: HELP,
  helpFor: async (argv) => {
    const kind = argv.find((word) => Object.hasOwn(registry, word))
    const check = kind === undefined ? undefined : await registry[kind]?.load()
    return check === undefined ? undefined : helpOn(check)
  },
  run: async (context) => {
    const { values, positionals } = parseArguments(
      context.argv,
      {
        ...REPORT_OPTIONS,
        with: { type: 'string', multiple: true },
        'with-json': { type: 'string' },
        timeout: { type: 'string' },
        'env-file': { type: 'string', multiple: true },
        base: { type: 'string' },
        baseline: { type: 'string' },
        environment: { type: 'string' },
      },
      { positionals: 1, usage: USAGE },
    )
    const [kind] = positionals
    if (kind === undefined)
      throw new UsageError(`Which check? Known: ${Object.keys(registry).sort().join(', ')}.\n${USAGE}`)
    if (!Object.hasOwn(registry, kind) && !isPlugIn(kind)) {
      const near = nearest(kind, Object.keys(registry))
      throw new UsageError(
        `\`${kind}\` is not a check.${near === undefined ? ` Known: ${Object.keys(registry).sort().join(', ')}.` : ` Did you mean \`${near}\`?`}`,
      )
    }
    const options = readOptions(values['with-json'], values.with ?? [])
    const wanted = wantedReports(values.format ?? [], values.output ?? [])
    const session = await openSession(context, {
      directory: values.directory,
      envFiles: values['env-file'] ?? [],
      base: values.base,
      baseline: values.baseline,
      environment: values.environment,
    })
    const item = {
      id: kind.replaceAll(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9_]+/, ''),
      name: kind,
      uses: kind,
      with: options,
      ...(values.timeout === undefined ? {} : { timeout: values.timeout }),
    }
    const text = JSON.stringify({ version: 1, stages: { check: [item] } }, null, 2)
    const read = async (path: string): Promise<Uint8Array | undefined> =>
      path === CHECK_MANIFEST ? Buffer.from(text) : undefined
    // Mistakes are told before anything runs, in the words of the command line: there is no file to point into.
    try {
      return await report(context, wanted, values, session.root, 1, (onEvent) =>
        runProgram({
          ...session,
          manifests: [CHECK_MANIFEST],
          stages: ['check'],
          concurrency: 1,
          ...(onEvent === undefined ? {} : { onEvent }),
          readManifest: read,
        }),
      )
    } catch (thrown) {
      if (thrown instanceof ManifestError) throw new UsageError(describe(thrown, kind))
      throw thrown
    }
  },
}

const CHECK_MANIFEST = 'command line'

const describe = (error: ManifestError, kind: string): string =>
  `${error.problems.map((problem) => `${problem.message}${problem.hint === undefined ? '' : ` ${problem.hint}`}`).join('\n')}\n\`gonogo explain ${kind}\` tells the options.`

/** Options from `--with-json` and `--with`; values of the latter are YAML scalars (or lists and mappings in YAML's short form). */
export const readOptions = (json: string | undefined, pairs: readonly string[]): Record<string, unknown> => {
  let options: Record<string, unknown> = {}
  if (json !== undefined) {
    let value: unknown
    try {
      value = JSON.parse(json)
    } catch (thrown) {
      throw new UsageError(`--with-json is not JSON: ${messageOf(thrown)}`)
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new UsageError('--with-json wants one object: \'{"key": "value"}\'.')
    options = value as Record<string, unknown>
  }
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 1) throw new UsageError(`--with wants KEY=VALUE, not \`${pair}\`.`)
    setAt(options, pair.slice(0, equals), scalarOf(pair.slice(equals + 1)))
  }
  return options
}

/** A YAML scalar; what YAML cannot read, or would read as something surprising, is the text itself. */
const scalarOf = (text: string): unknown => {
  // A plain word is a text, and needs no reader of YAML.
  if (/^[A-Za-z][\w./*-]*$/.test(text) && !/^(?:null|true|false)$/i.test(text)) return text
  if (/^\s*[*&!@%`|>#?]/.test(text) || text.includes('${{')) return text
  try {
    const value: unknown = parse(text)
    // `a: b` and `# x` are meant as text on a command line; lists and mappings are written with brackets there.
    if (value === null) return text.trim() === 'null' || text.trim() === '~' ? null : text
    if (typeof value === 'object' && !/^\s*[[{]/.test(text)) return text
    return value
  } catch {
    return text
  }
}

/** Sets `a.b` as an inner key, unless the check's options know the dotted name. */
const setAt = (options: Record<string, unknown>, key: string, value: unknown): void => {
  const dot = key.indexOf('.')
  if (dot < 1) {
    options[key] = value
    return
  }
  const head = key.slice(0, dot)
  const inner = options[head]
  const next: Record<string, unknown> =
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? { ...inner } : {}
  setAt(next, key.slice(dot + 1), value)
  options[head] = next
}
