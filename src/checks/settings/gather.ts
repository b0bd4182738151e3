import { Undecidable } from '../../core/errors.ts'
import type { Files, World } from '../../core/world.ts'
import { detectFile, type FileKind } from '../../settings/detect.ts'
import type { Dialect } from '../../settings/dotenv.ts'
import { effectiveOf } from '../../settings/effective.ts'
import {
  readEnvironment,
  readGitHub,
  readHerokuApi,
  readPrinted,
  readRenderApi,
  readVercelApi,
} from '../../settings/platform.ts'
import { readFiles, type SourceFile } from '../../settings/read-sources.ts'
import type { Format, Lookup, ReadBeside, Source } from '../../settings/setting.ts'
import type { Options } from './options.ts'

export type CodeFile = SourceFile & { readonly language: (FileKind & { readonly kind: 'code' })['language'] }

/** Everything that `from` names: values in order of precedence, and code. */
export type Gathered = {
  readonly sources: readonly Source[]
  readonly code: readonly CodeFile[]
  readonly files: readonly string[]
}

export const MOST_BYTES = 2 * 1024 * 1024

type Entry = Exclude<NonNullable<Options['from']>, readonly unknown[]>
type Ports = Pick<World, 'files' | 'http' | 'environment' | 'github'>

/** A batch of files of one format that are read together, or a source of another kind. */
type Batch =
  | {
      readonly kind: 'files'
      readonly format: Format
      readonly files: SourceFile[]
      readonly entry: Exclude<Entry, string> | undefined
    }
  | { readonly kind: 'other'; readonly read: () => Promise<Source> }

/** Reads what `from` names. Code is kept apart: it asks for values and has none of its own but its defaults. */
export const gather = async (
  entries: readonly Entry[],
  ports: Ports,
  options: {
    readonly signal: AbortSignal
    readonly reader?: Dialect | undefined
    /** Readers that are likely, by what the code imports; asked for after the code is known. */
    readonly among: (
      code: readonly CodeFile[],
      path: string,
    ) => { readonly dialect?: Dialect | undefined; readonly among?: readonly Dialect[] | undefined }
  },
): Promise<Gathered> => {
  const { files } = ports
  const code: CodeFile[] = []
  const batches: Batch[] = []
  const named: string[] = []
  for (const entry of entries) {
    const other = otherSource(entry, ports, options.signal)
    if (other !== undefined) {
      batches.push({ kind: 'other', read: other })
      continue
    }
    const wanted = typeof entry === 'string' ? [entry] : 'file' in entry ? entry.file : []
    for (const path of await expand(wanted, files)) {
      named.push(path)
      const text = await readSmall(path, files)
      // A byte order mark is part of the first name for some readers of environment files, and of nothing else.
      const plain = text.replace(/^\uFEFF/, '')
      const format = typeof entry !== 'string' && 'file' in entry ? entry.format : undefined
      const kind: FileKind | undefined = format === undefined ? detectFile(path, plain) : { kind: 'source', format }
      if (kind === undefined)
        throw new Undecidable(`Nothing says what ${path} is.`, {
          rule: 'settings-source-unreadable',
          help: `Write { file: ${path}, format: … }; \`gonogo explain settings\` lists the formats.`,
        })
      if (kind.kind === 'code') {
        code.push({ path, text: plain, language: kind.language })
        continue
      }
      const file = { path, text: kind.format === 'dotenv' ? text : plain }
      const last = batches.at(-1)
      const options_ = typeof entry === 'string' ? undefined : entry
      const joins =
        last?.kind === 'files' &&
        last.format === kind.format &&
        (kind.format === 'compose' || kind.format === 'kubernetes') &&
        JSON.stringify(serviceOf(last.entry)) === JSON.stringify(serviceOf(options_))
      if (joins) last.files.push(file)
      else batches.push({ kind: 'files', format: kind.format, files: [file], entry: options_ })
    }
  }
  const sources: Source[] = []
  const read = readBeside(files)
  for (const batch of batches) {
    if (batch.kind === 'other') {
      sources.push(await batch.read())
      continue
    }
    const effective = effectiveOf(sources)
    const lookup: Lookup = (name) => effective.get(name)?.value
    const own = batch.entry !== undefined && 'file' in batch.entry ? batch.entry : undefined
    const likely = options.among(code, batch.files[0]?.path ?? '')
    sources.push(
      ...(await readFiles(batch.format, batch.files, {
        read,
        lookup,
        dialect: own?.reader ?? options.reader ?? likely.dialect,
        among: likely.among,
        service: own?.service,
        container: own?.container,
      })),
    )
  }
  return { sources, code, files: named }
}

const serviceOf = (entry: Exclude<Entry, string> | undefined): unknown =>
  entry !== undefined && 'file' in entry ? [entry.service, entry.container] : []

const otherSource = (
  entry: Entry,
  { http, environment, github }: Ports,
  signal: AbortSignal,
): (() => Promise<Source>) | undefined => {
  if (typeof entry === 'string') {
    if (entry === 'environment') return async () => readEnvironment(environment)
    const level = /^github(?::(.+))?$/.exec(entry)
    return level === null ? undefined : () => readGitHub(github, level[1], signal)
  }
  if ('environment' in entry) {
    const keys = entry.environment
    return async () => readEnvironment(environment, keys === true ? undefined : keys)
  }
  if ('github' in entry) return () => readGitHub(github, entry.github === true ? undefined : entry.github, signal)
  if ('render' in entry) return () => readRenderApi({ http, token: entry.token, signal, base: entry.api }, entry.render)
  if ('vercel' in entry)
    return () =>
      readVercelApi({ http, token: entry.token, signal, base: entry.api }, entry.vercel, {
        target: entry.target ?? 'production',
        team: entry.team,
      })
  if ('heroku' in entry) return () => readHerokuApi({ http, token: entry.token, signal, base: entry.api }, entry.heroku)
  return undefined
}

/** Files that patterns name. One that names nothing is never passed over. */
const expand = async (patterns: readonly string[], files: Files): Promise<readonly string[]> => {
  const result: string[] = []
  for (const pattern of patterns) {
    const found = await files.find([pattern])
    if (found.length === 0)
      throw new Undecidable(`${pattern}, which should hold settings of production, is not there.`, {
        rule: 'settings-source-missing',
        help: 'Correct the path in `from`, or write the file before this item runs.',
      })
    for (const path of found) if (!result.includes(path)) result.push(path)
  }
  return result
}

export const readSmall = (path: string, files: Files): Promise<string> => files.readText(path, { maxBytes: MOST_BYTES })

/** Reads what files name beside themselves, inside the repository only. */
export const readBeside =
  (files: Files): ReadBeside =>
  async (path) => {
    if (path.startsWith('/') || path.startsWith('..') || path === '') return undefined
    const stat = await files.stat(path)
    return stat?.kind === 'file' && stat.sizeBytes <= MOST_BYTES ? readSmall(path, files) : undefined
  }

/** What a command of the manifest printed, as the last source. */
export const printedSource = (output: string, shown: string): Source => readPrinted(output, shown)
