import { Undecidable } from '../core/errors.ts'
import { readComposeEnv } from './dialects/compose.ts'
import { readDocker } from './dialects/docker.ts'
import type { DotenvEntry, DotenvReader, Outside } from './dialects/entry.ts'
import { readDotenvPackage, readNode } from './dialects/node.ts'
import { readDecouple, readDjangoEnviron, readPythonDotenv } from './dialects/python.ts'
import { readShell } from './dialects/shell.ts'
import { readSystemd } from './dialects/systemd.ts'
import { outsideOf } from './outside.ts'
import type { Lookup, Setting, Source, SourceProblem } from './setting.ts'

/** Who reads an environment file: each of them sees something else in some lines. */
export const DIALECTS = [
  'dotenv',
  'node',
  'python',
  'shell',
  'docker',
  'compose',
  'systemd',
  'decouple',
  'environ',
] as const
export type Dialect = (typeof DIALECTS)[number]

const READERS: Readonly<Record<Dialect, DotenvReader>> = {
  dotenv: readDotenvPackage,
  node: readNode,
  python: readPythonDotenv,
  shell: readShell,
  docker: readDocker,
  compose: readComposeEnv,
  systemd: readSystemd,
  decouple: readDecouple,
  environ: readDjangoEnviron,
}

/** A reader's name as people know it. */
export const DIALECT_NAMES: Readonly<Record<Dialect, string>> = {
  dotenv: 'dotenv (npm)',
  node: 'node --env-file',
  python: 'python-dotenv',
  shell: 'a shell',
  docker: 'docker --env-file',
  compose: 'docker compose',
  systemd: 'systemd',
  decouple: 'python-decouple',
  environ: 'django-environ',
}

/** For a line that is refused and has nothing that could be a name. */
const NO_NAME = 'a name'

const MOST_CHARACTERS = 256 * 1024

/** The assignments of an environment file as one reader sees them, in order. */
export const readDialect = (
  text: string,
  dialect: Dialect,
  outside: Outside = () => undefined,
): readonly DotenvEntry[] => READERS[dialect](text, outside)

/**
 * An environment file as a source. Without `dialect` the readers named in `among` are asked (all, unless told): a key on which
 * they agree has its value, one on which they do not is opaque where it matters, and every such line is a problem.
 */
export const readDotenv = (
  text: string,
  options: {
    readonly path: string
    readonly dialect?: Dialect | undefined
    readonly among?: readonly Dialect[] | undefined
    readonly lookup?: Lookup | undefined
    readonly name?: string | undefined
  },
): Source => {
  const { path, dialect, among = DIALECTS, lookup, name = path } = options
  if (text.length > MOST_CHARACTERS)
    throw new Undecidable(`${path} is too large for a file of settings (${text.length} characters).`, {
      rule: 'settings-source-too-large',
      help: 'Name the file that holds the settings; one of up to 256 KB is read.',
    })
  const outside = outsideOf(lookup)
  const readings = new Map<Dialect, readonly DotenvEntry[]>()
  for (const one of dialect === undefined ? among : [dialect])
    readings.set(one, presentable(readDialect(text, one, outside), text))
  const problems: SourceProblem[] = [...duplicates(text, path)]
  const disagreed = dialect === undefined ? disagreements(readings) : new Map<string, Disagreement>()
  for (const disagreement of disagreed.values()) problems.push(problemOf(disagreement, path))
  const [, first = []] = [...readings][0] ?? []
  if (dialect !== undefined) problems.push(...traps(first, dialect, path, text))

  const settings: Setting[] = []
  for (const { key, line, value } of dialect === undefined ? union(readings) : first) {
    if (key === NO_NAME) continue
    const origin = { format: 'dotenv' as const, source: name, path, line }
    const disagreement = disagreed.get(`${line} ${key}`)
    if (disagreement !== undefined && disagreement.matters)
      settings.push({
        key,
        origin,
        value: { status: 'opaque', reason: 'its readers disagree on the line, and who reads it is not known' },
      })
    else if (value.status === 'value') settings.push({ key, origin, value: { status: 'value', text: value.text } })
    else if (value.status === 'inherited') {
      const known = lookup?.(key)
      settings.push({
        key,
        origin,
        value: known ?? {
          status: 'opaque',
          reason: 'it is taken from the environment of the process that reads the file',
        },
      })
    } else if (value.status === 'unknown')
      settings.push({ key, origin, value: { status: 'opaque', reason: value.reason } })
    else settings.push({ key, origin, value: { status: 'opaque', reason: value.reason } })
  }
  return { name, format: 'dotenv', settings: settings.map(hideEncrypted), problems }
}

/**
 * Entries as they may be shown. What one reader takes for a name may be another one's value: a line without an equals sign, a
 * line inside a private key. Such a name is cut down to the part that stands where names stand, or the entry is left out.
 */
const presentable = (entries: readonly DotenvEntry[], text: string): readonly DotenvEntry[] => {
  const lines = text.split('\n')
  const inKey = new Set<number>()
  let open = false
  for (const [index, line] of lines.entries()) {
    if (open) inKey.add(index + 1)
    if (line.includes('-----BEGIN')) open = true
    if (line.includes('-----END')) open = false
  }
  return entries.flatMap((entry): readonly DotenvEntry[] => {
    if (inKey.has(entry.line)) return []
    const written = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]/.exec(
      lines[entry.line - 1]?.replace(/^\uFEFF/, '') ?? '',
    )?.[1]
    if (entry.key === written) return [entry]
    // A name alone on its line is taken from the environment; names of the environment are in capitals.
    if (entry.value.status === 'inherited') return /^[A-Z_][A-Z0-9_]{0,63}$/.test(entry.key) ? [entry] : []
    if (/^[A-Z_][A-Z0-9_]{0,63}$/.test(entry.key)) return [entry]
    if (written !== undefined) return [{ ...entry, key: written }]
    // That the reader refuses the file has to be told, whatever the line holds.
    const start = /^\s*(?:export\s+)?([A-Z_][A-Z0-9_]{0,63})\s/.exec(lines[entry.line - 1] ?? '')?.[1]
    return entry.value.status === 'error' ? [{ ...entry, key: start ?? NO_NAME }] : []
  })
}

/** Values that only a tool with a key can read (SOPS, dotenvx) are opaque. */
const hideEncrypted = (setting: Setting): Setting =>
  setting.value.status === 'value' && /^(?:ENC\[|encrypted:)/.test(setting.value.text)
    ? { ...setting, value: { status: 'opaque', reason: 'it is encrypted in the file' }, secret: true }
    : setting

type Reading = string

export type Disagreement = {
  readonly key: string
  readonly line: number
  /** What each reader gets: a description that shows no value, with the readers that get it, the largest group first. */
  readonly groups: readonly { readonly reading: Reading; readonly dialects: readonly Dialect[] }[]
  /** The readings differ in more than quotes that one reader keeps: the value cannot be told without the reader. */
  readonly matters: boolean
}

const readingOf = (entry: DotenvEntry | undefined): string => {
  if (entry === undefined) return '-'
  return entry.value.status === 'value' ? `=${entry.value.text}` : entry.value.status
}

/** Lines whose key has another value, or none, under another reader; by `line key`. */
export const disagreements = (
  readings: ReadonlyMap<Dialect, readonly DotenvEntry[]>,
): ReadonlyMap<string, Disagreement> => {
  const perKey = new Map<string, Map<Dialect, DotenvEntry>>()
  for (const [dialect, entries] of readings)
    for (const entry of entries) {
      const id = `${entry.line} ${entry.key}`
      const found = perKey.get(id) ?? new Map<Dialect, DotenvEntry>()
      found.set(dialect, entry)
      perKey.set(id, found)
    }
  const result = new Map<string, Disagreement>()
  for (const [id, entries] of perKey) {
    const groups = new Map<Reading, Dialect[]>()
    for (const dialect of readings.keys()) {
      const reading = readingOf(entries.get(dialect))
      groups.set(reading, [...(groups.get(reading) ?? []), dialect])
    }
    if (groups.size < 2) continue
    const [some] = entries.values()
    const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length)
    const largest = sorted[0]?.[0] ?? ''
    // Quotes, or an `export`, that only some readers do not understand are a matter of which tool it is; anything else is not.
    const harmless =
      largest.startsWith('=') &&
      sorted.every(
        ([reading]) =>
          reading === largest || reading === `="${largest.slice(1)}"` || reading === `='${largest.slice(1)}'`,
      )
    result.set(id, {
      key: some?.key ?? '',
      line: some?.line ?? 1,
      groups: sorted.map(([reading, dialects]) => ({ reading: describe(reading, largest), dialects })),
      matters: !harmless,
    })
  }
  return result
}

/** How a reading differs from the most common one, in words that hold no value. */
const describe = (reading: string, largest: string): string => {
  if (reading === '-') return 'does not see the key'
  if (reading === 'error') return 'stops with an error, or runs part of the line as a command'
  if (reading === 'inherited') return 'takes the value of its own environment'
  if (reading === 'unknown') return 'cannot expand a variable in it'
  const value = reading.slice(1)
  const size = `${value.length} ${value.length === 1 ? 'character' : 'characters'}`
  if (reading === largest) return `reads a value of ${size}`
  if (/\s#/.test(value)) return `keeps the comment in the value (${size})`
  if (/^(["'`])[\s\S]*\1$/.test(value)) return `keeps the quotes in the value (${size})`
  if (value.endsWith('\r')) return `keeps a carriage return at the end (${size})`
  if (value !== value.trimEnd()) return `keeps the blanks at the end (${size})`
  return `reads another value (${size})`
}

const problemOf = ({ key, line, groups, matters }: Disagreement, path: string): SourceProblem => ({
  rule: 'env-readers-disagree',
  level: matters ? 'error' : 'warning',
  message: `${key} is not the same for everybody who reads this line: ${groups
    .map(({ reading, dialects }) => `${dialects.map((dialect) => DIALECT_NAMES[dialect]).join(', ')} ${reading}`)
    .join('; ')}.`,
  help: `Write ${key}=value without blanks, quotes or a comment on the line, or say who reads the file with \`reader\`.`,
  path,
  line,
})

/** Every line that any reader sees, as the readers that agree on it most often see it. */
const union = (readings: ReadonlyMap<Dialect, readonly DotenvEntry[]>): readonly DotenvEntry[] => {
  const votes = new Map<string, Map<string, { entry: DotenvEntry; count: number }>>()
  for (const entries of readings.values())
    for (const entry of entries) {
      const id = `${entry.line} ${entry.key}`
      const counted = votes.get(id) ?? new Map<string, { entry: DotenvEntry; count: number }>()
      const reading = readingOf(entry)
      counted.set(reading, { entry, count: (counted.get(reading)?.count ?? 0) + 1 })
      votes.set(id, counted)
    }
  return [...votes.values()]
    .flatMap((counted) => [...counted.values()].sort((a, b) => b.count - a.count).slice(0, 1))
    .filter(({ count }) => count * 2 >= readings.size)
    .map(({ entry }) => entry)
    .sort((a, b) => a.line - b.line)
}

/** What the known reader keeps in a value that its author hardly meant to be there. */
const traps = (
  entries: readonly DotenvEntry[],
  dialect: Dialect,
  path: string,
  text: string,
): readonly SourceProblem[] => {
  const reader = DIALECT_NAMES[dialect]
  const lines = text.split('\n')
  return entries.flatMap(({ key, line, value }): readonly SourceProblem[] => {
    if (value.status === 'error')
      return [
        {
          rule: 'env-line-refused',
          level: 'error',
          message: `${reader} cannot read the line of ${key}: ${value.reason}.`,
          help: `Write it as ${key}=value, without blanks around the equals sign.`,
          path,
          line,
        },
      ]
    if (value.status !== 'value') return []
    const written = lines[line - 1] ?? ''
    const kept =
      /\s#/.test(value.text) && /=[^'"]*\s#/.test(written)
        ? `keeps the comment: the value of ${key} has ${value.text.length} characters and holds a #`
        : /^(["'])[\s\S]*\1$/.test(value.text)
          ? `keeps the quotes: the value of ${key} begins and ends with one`
          : value.text.endsWith('\r')
            ? `keeps a carriage return at the end of ${key}`
            : /^[“”‘’]|[“”‘’]$/.test(value.text)
              ? `keeps the typographic quotes around ${key}`
              : undefined
    return kept === undefined
      ? []
      : [
          {
            rule: 'env-value-keeps-syntax',
            level: 'error',
            message: `${reader} ${kept}.`,
            help: `Write ${key}=value with nothing else on the line; put a comment on a line of its own.`,
            path,
            line,
          },
        ]
  })
}

const duplicates = (text: string, path: string): readonly SourceProblem[] => {
  const seen = new Map<string, number>()
  return readDialect(text, 'dotenv').flatMap(({ key, line }): readonly SourceProblem[] => {
    const first = seen.get(key)
    seen.set(key, line)
    return first === undefined
      ? []
      : [
          {
            rule: 'env-duplicate-key',
            level: 'warning',
            message: `${key} stands here and on line ${first}; most readers take the last one, and a person reads the first.`,
            help: `Leave one line for ${key}.`,
            path,
            line,
          },
        ]
  })
}
