/** The formats that values of production are written in. */
export const FORMATS = [
  'dotenv',
  'environment',
  'compose',
  'kubernetes',
  'render',
  'vercel',
  'github',
  'helm',
  'fly',
  'netlify',
  'heroku',
  'dockerfile',
  'ecs',
  'terraform',
  'systemd',
  'render-api',
  'vercel-api',
  'heroku-api',
  'command',
  'json',
] as const
export type Format = (typeof FORMATS)[number]

/** Where a value stands: a file with its 1-based line, or a service by its name. */
export type Origin = {
  readonly format: Format
  /** For people: `docker-compose.yml (service web)`, `environment production on GitHub`. */
  readonly source: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
  /** The environment that the value belongs to, where the source says one. */
  readonly environment?: string
}

/**
 * What a source says of a key. `opaque` is there but cannot be read; `generated` is opaque and made at random by the
 * platform; `missing` is named there and expressly has no value.
 */
export type SettingValue =
  | { readonly status: 'value'; readonly text: string }
  | { readonly status: 'opaque'; readonly reason: string; readonly generated?: boolean }
  | { readonly status: 'missing'; readonly reason: string }

export type Setting = {
  readonly key: string
  readonly value: SettingValue
  readonly origin: Origin
  /** When it was last written, in milliseconds since the epoch, where the source knows. */
  readonly updatedAt?: number
  /** The source itself calls it a secret, whatever its name. */
  readonly secret?: boolean
}

/** Something wrong with how a value is written, whatever the value. Never holds a value. */
export type SourceProblem = {
  readonly rule: string
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly help: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/** Keys that are kept elsewhere: only such as are secrets by their name, or any. */
export type Open = { readonly reason: string; readonly holds: 'anything' | 'secrets' }

/** One place where values are written. Within `settings` a later one overrides an earlier one of the same key. */
export type Source = {
  readonly name: string
  readonly format: Format
  readonly settings: readonly Setting[]
  readonly problems: readonly SourceProblem[]
  /** Why there may be keys that cannot be seen from here; absent where all are seen. */
  readonly open?: Open
}

/** Reads a text that stands beside the one at hand; undefined when there is none. */
export type ReadBeside = (path: string) => Promise<string | undefined>

/** A value of the environment that is already known, for `${NAME}` in a later source. */
export type Lookup = (name: string) => SettingValue | undefined
