import { readCompose } from './compose.ts'
import { readDockerfile } from './dockerfile.ts'
import { readDotenv, type Dialect } from './dotenv.ts'
import { readEcs, readTerraformPlan } from './ecs.ts'
import { readHelmValues } from './helm.ts'
import { readAppJson } from './heroku.ts'
import { readKubernetes } from './kubernetes.ts'
import { readPrinted } from './platform.ts'
import { readRender } from './render.ts'
import type { Format, Lookup, ReadBeside, Source } from './setting.ts'
import { readSystemdUnit } from './systemd.ts'
import { readFly, readNetlify } from './toml.ts'
import { readVercel } from './vercel.ts'

export type SourceFile = { readonly path: string; readonly text: string }

/** What a reader may be told about the files it gets. */
export type ReadOptions = {
  readonly read: ReadBeside
  readonly lookup: Lookup
  readonly dialect?: Dialect | undefined
  /** Readers that are possible where none is named. */
  readonly among?: readonly Dialect[] | undefined
  readonly service?: string | undefined
  readonly container?: string | undefined
}

/** Reads files of one format; compose files and manifests that belong together are read as one. */
export const readFiles = async (
  format: Format,
  files: readonly SourceFile[],
  options: ReadOptions,
): Promise<readonly Source[]> => {
  const { read, lookup, service, container } = options
  if (format === 'compose') return [await readCompose(files, { read, lookup, service })]
  if (format === 'kubernetes') return [await readKubernetes(files, { read, container, workload: service })]
  const sources: Source[] = []
  for (const { path, text } of files) sources.push(await readOne(format, path, text, options))
  return sources
}

const readOne = async (format: Format, path: string, text: string, options: ReadOptions): Promise<Source> => {
  const { read, lookup, dialect, among, service, container } = options
  switch (format) {
    case 'dotenv':
      return readDotenv(text, { path, dialect, among, lookup })
    case 'render':
      return readRender(text, { path, service })
    case 'vercel':
      return readVercel(text, { path })
    case 'helm':
      return readHelmValues(text, { path })
    case 'fly':
      return readFly(text, { path })
    case 'netlify':
      return readNetlify(text, { path, context: service })
    case 'heroku':
      return readAppJson(text, { path })
    case 'dockerfile':
      return readDockerfile(text, { path })
    case 'ecs':
      return readEcs(text, { path, container })
    case 'terraform':
      return readTerraformPlan(text, { path, address: service })
    case 'systemd':
      return readSystemdUnit(text, { path, read })
    case 'compose':
    case 'kubernetes':
    case 'environment':
    case 'github':
    case 'render-api':
    case 'vercel-api':
    case 'heroku-api':
    case 'command':
    case 'json':
      return readPrinted(text, path, path)
  }
}
