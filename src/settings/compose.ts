import { folderOf, join } from './beside.ts'
import { readDialect } from './dotenv.ts'
import { interpolate } from './interpolate.ts'
import { outsideOf } from './outside.ts'
import type { Lookup, ReadBeside, Setting, SettingValue, Source, SourceProblem } from './setting.ts'
import { child, entriesIn, itemsIn, readTrees, textIn, type Tree } from './tree.ts'

export type ComposeFile = { readonly path: string; readonly text: string }

type Placed = { readonly tree: Tree; readonly path: string }
/** A service as several files make it: later ones stand behind earlier ones. */
type Layers = Map<string, Placed[]>

const INFRASTRUCTURE =
  /(?:^|\/)(?:postgres|postgresql|postgis|timescaledb|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|nats|kafka|zookeeper|elasticsearch|opensearch|nginx|caddy|traefik|haproxy|minio|mailhog|mailpit|adminer|pgadmin4?|prometheus|grafana|certbot|pgbouncer)(?::|@|$)/

const APPLICATION_NAMES = ['web', 'app', 'backend', 'api', 'server', 'django', 'rails', 'laravel', 'site', 'frontend']

/**
 * Docker compose: `environment` as a map or a list, `env_file` in its three forms, interpolation, `extends`, `include`,
 * `secrets` from files and merge keys. Several files are one project, later ones override earlier ones. `${NAME}` is looked
 * up in what is already known and then in the `.env` beside the first file. One source comes back: that of `service`, or of
 * the service that looks like the application.
 */
export const readCompose = async (
  files: readonly ComposeFile[],
  options: { readonly read: ReadBeside; readonly lookup?: Lookup | undefined; readonly service?: string | undefined },
): Promise<Source> => {
  const problems: SourceProblem[] = []
  const layers: Layers = new Map()
  const tops: Placed[] = []
  for (const file of files) await collect(file, layers, tops, options.read, 0)

  const [first] = files
  const directory = folderOf(first?.path ?? '')
  const dotenv = new Map<string, SettingValue>()
  const besides = await options.read(join(directory, '.env'))
  const lookup: Lookup = (name) => options.lookup?.(name) ?? dotenv.get(name)
  if (besides !== undefined)
    for (const { key, value } of readDialect(besides, 'compose', outsideOf(lookup)))
      if (value.status === 'value') dotenv.set(key, { status: 'value', text: value.text })

  const service = options.service ?? applicationAmong(layers)
  const files_ = [...new Set(files.map(({ path }) => path))].join(' + ')
  if (service === undefined)
    return {
      name: files_,
      format: 'compose',
      settings: [],
      problems,
      open: { reason: 'no service was found in it', holds: 'anything' },
    }
  const name = `${files_} (service ${service})`
  const found = layers.get(service)
  if (found === undefined)
    return {
      name,
      format: 'compose',
      settings: [],
      problems: [
        {
          rule: 'settings-service-missing',
          level: 'error',
          message: `${files_} has no service ${service}; it has ${[...layers.keys()].join(', ')}.`,
          help: 'Name one of its services with `service`.',
          ...(first === undefined ? {} : { path: first.path }),
        },
      ],
    }

  const fromFiles: Setting[] = []
  const own: Setting[] = []
  const interpolating: Interpolating = { lookup, name, problems }
  for (const layer of await unfold(found, layers, options.read, 0)) {
    fromFiles.push(...(await fromEnvFiles(layer, options.read, interpolating)))
    own.push(...fromEnvironment(layer, interpolating))
  }
  const settings = [...fromFiles, ...own]
  settings.push(...(await fromSecretFiles(settings, tops, options.read, name)))
  return { name, format: 'compose', settings, problems }
}

const collect = async (
  { path, text }: ComposeFile,
  layers: Layers,
  tops: Placed[],
  read: ReadBeside,
  depth: number,
): Promise<void> => {
  for (const tree of readTrees(text, path)) {
    tops.push({ tree, path })
    if (depth < 10)
      for (const include of itemsIn(child(tree, 'include'))) {
        const paths = [
          textIn(include) ?? textIn(child(include, 'path')),
          ...itemsIn(child(include, 'path')).map(textIn),
        ]
        for (const included of paths.filter((one) => one !== undefined)) {
          const target = join(folderOf(path), included)
          const content = await read(target)
          if (content !== undefined) await collect({ path: target, text: content }, layers, tops, read, depth + 1)
        }
      }
    for (const { key, value } of entriesIn(child(tree, 'services')))
      layers.set(key, [...(layers.get(key) ?? []), { tree: value, path }])
  }
}

/** The service that is the team's own: by its name, else the first that is built here or is no well-known server. */
const applicationAmong = (layers: Layers): string | undefined => {
  const own = [...layers].filter(([, placed]) =>
    placed.some(
      ({ tree }) => child(tree, 'build') !== undefined || !INFRASTRUCTURE.test(textIn(child(tree, 'image')) ?? ''),
    ),
  )
  const named = APPLICATION_NAMES.find((name) => own.some(([service]) => service === name))
  return named ?? own[0]?.[0] ?? layers.keys().next().value
}

/** The layers of a service with what they extend in front of them. */
const unfold = async (
  placed: readonly Placed[],
  layers: Layers,
  read: ReadBeside,
  depth: number,
): Promise<readonly Placed[]> => {
  const result: Placed[] = []
  for (const layer of placed) {
    const base = child(layer.tree, 'extends')
    if (base !== undefined && depth < 10) {
      const service = textIn(base) ?? textIn(child(base, 'service')) ?? ''
      const file = textIn(child(base, 'file'))
      let among = layers
      if (file !== undefined) {
        const path = join(folderOf(layer.path), file)
        const text = await read(path)
        among = new Map()
        if (text !== undefined) await collect({ path, text }, among, [], read, depth + 1)
      }
      result.push(...(await unfold(among.get(service) ?? [], among, read, depth + 1)))
    }
    result.push(layer)
  }
  return result
}

type Interpolating = { readonly lookup: Lookup; readonly name: string; readonly problems: SourceProblem[] }

const fromEnvironment = ({ tree, path }: Placed, { lookup, name, problems }: Interpolating): readonly Setting[] => {
  const environment = child(tree, 'environment')
  const settings: Setting[] = []
  const add = (key: string, value: string | undefined, line: number): void => {
    const origin = { format: 'compose' as const, source: name, path, line }
    if (value !== undefined) settings.push({ key, origin, value: filled(key, value, line, path, lookup, problems) })
    else
      settings.push({
        key,
        origin,
        value: lookup(key) ?? { status: 'opaque', reason: 'it is taken over from the shell that starts compose' },
      })
  }
  for (const { key, line, value } of entriesIn(environment)) {
    const bare = value.kind === 'scalar' && value.value === null
    add(key, bare ? undefined : (textIn(value) ?? ''), line)
    if (value.kind === 'scalar' && typeof value.value === 'boolean' && /^(?:True|False|TRUE|FALSE)$/.test(value.text))
      problems.push({
        rule: 'compose-value-not-text',
        level: 'warning',
        message: `${key} is written ${value.text} and arrives in the container as ${String(value.value)}.`,
        help: `Write it in quotes: ${key}: "${value.text}".`,
        path,
        line,
      })
  }
  for (const item of itemsIn(environment)) {
    const text = textIn(item) ?? ''
    const equal = text.indexOf('=')
    add(equal === -1 ? text : text.slice(0, equal), equal === -1 ? undefined : text.slice(equal + 1), item.line)
    const value = text.slice(equal + 1)
    if (equal !== -1 && /^(["'])[^]*\1$/.test(value))
      problems.push({
        rule: 'env-value-keeps-syntax',
        level: 'error',
        message: `Compose keeps the quotes around the value of ${text.slice(0, equal)}, because they stand inside a list item.`,
        help: `Write - ${text.slice(0, equal)}=value without quotes, or quote the whole item.`,
        path,
        line: item.line,
      })
  }
  return settings
}

const filled = (
  key: string,
  template: string,
  line: number,
  path: string,
  lookup: Lookup,
  problems: SourceProblem[],
): SettingValue => {
  const result = interpolate(template, outsideOf(lookup))
  if (result.status === 'value' && result.unset.length === 0) return { status: 'value', text: result.text }
  if (result.status === 'unknown') return { status: 'opaque', reason: result.reason }
  const missing = result.status === 'value' ? result.unset.join(' and ') : result.name
  problems.push({
    rule: 'compose-variable-not-set',
    level: 'notice',
    message: `${key} is made of ${missing}, which none of the given sources sets: its value is known only where compose is started.`,
    help: `Give the file that sets ${missing} before this one in \`from\`, or a source of the deploy host.`,
    path,
    line,
  })
  return { status: 'opaque', reason: `it is made of ${missing}, which is set where compose is started` }
}

const fromEnvFiles = async (
  { tree, path }: Placed,
  read: ReadBeside,
  { lookup, name, problems }: Interpolating,
): Promise<readonly Setting[]> => {
  const listed = child(tree, 'env_file')
  const settings: Setting[] = []
  for (const item of listed?.kind === 'list' ? listed.items : listed === undefined ? [] : [listed]) {
    const template = textIn(item) ?? textIn(child(item, 'path')) ?? ''
    const filledIn = interpolate(template, outsideOf(lookup))
    const file = join(folderOf(path), filledIn.status === 'value' ? filledIn.text : template)
    const text = await read(file)
    if (text === undefined) {
      if (textIn(child(item, 'required')) !== 'false')
        problems.push({
          rule: 'compose-env-file-missing',
          level: 'warning',
          message: `${file}, which ${name} reads, is not in the repository: what it sets is known only on the deploy host.`,
          help: 'Give its production version in `from`, or take its keys from a source that can be read.',
          path,
          line: item.line,
        })
      continue
    }
    const dialect = textIn(child(item, 'format')) === 'raw' ? 'docker' : 'compose'
    for (const entry of readDialect(text, dialect, outsideOf(lookup))) {
      const origin = { format: 'compose' as const, source: `${file} (${name})`, path: file, line: entry.line }
      const value: SettingValue =
        entry.value.status === 'value'
          ? { status: 'value', text: entry.value.text }
          : entry.value.status === 'inherited'
            ? (lookup(entry.key) ?? { status: 'opaque', reason: 'it is taken over from the shell that starts compose' })
            : { status: 'opaque', reason: entry.value.reason }
      settings.push({ key: entry.key, origin, value })
    }
  }
  return settings
}

/** `X_FILE: /run/secrets/name` gives the application X: from the secret's file where it can be read, opaque where not. */
const fromSecretFiles = async (
  settings: readonly Setting[],
  tops: readonly Placed[],
  read: ReadBeside,
  name: string,
): Promise<readonly Setting[]> => {
  const result: Setting[] = []
  for (const { key, value, origin } of settings) {
    const secret = value.status === 'value' ? /^\/run\/secrets\/([^/]+)$/.exec(value.text)?.[1] : undefined
    const target = /^(.+)_FILE$/.exec(key)?.[1]
    if (secret === undefined || target === undefined) continue
    const definition = tops.findLast(({ tree }) => child(tree, 'secrets', secret) !== undefined)
    const file = textIn(child(definition?.tree, 'secrets', secret, 'file'))
    const path = definition === undefined || file === undefined ? undefined : join(folderOf(definition.path), file)
    const text = path === undefined ? undefined : await read(path)
    result.push({
      key: target,
      secret: true,
      origin: text === undefined || path === undefined ? origin : { format: 'compose', source: name, path, line: 1 },
      value:
        text === undefined
          ? { status: 'opaque', reason: `it is in the compose secret ${secret}, which is not in the repository` }
          : { status: 'value', text: text.trimEnd() },
    })
  }
  return result
}
