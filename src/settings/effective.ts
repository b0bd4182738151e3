import { isSecretKey } from './secret.ts'
import type { Open, Setting, Source } from './setting.ts'

/** All sources together: what production would have for each key. */
export type Effective = {
  /** The one that counts: of the last source that has the key. Undefined when none has. */
  get(key: string): Setting | undefined
  /** Everything that is said of a key, in order of precedence, the winner last. */
  all(key: string): readonly Setting[]
  readonly keys: readonly string[]
  readonly sources: readonly Source[]
  /** Why a key that is not there may be set all the same; undefined when it is certain that it is not. */
  mayBeSet(key: string): string | undefined
}

/** Puts sources over each other: later ones override earlier ones. A key that a source names as missing overrides nothing. */
export const effectiveOf = (sources: readonly Source[]): Effective => {
  const settings = new Map<string, Setting[]>()
  const opens: Open[] = []
  for (const source of sources) {
    if (source.open !== undefined) opens.push(source.open)
    for (const setting of source.settings) {
      const before = settings.get(setting.key) ?? []
      if (setting.value.status === 'missing' && before.length > 0) before.unshift(setting)
      else before.push(setting)
      settings.set(setting.key, before)
    }
  }
  return {
    sources,
    keys: [...settings.keys()],
    all: (key) => settings.get(key) ?? [],
    get: (key) => {
      const winner = settings.get(key)?.at(-1)
      return winner?.value.status === 'missing' ? undefined : winner
    },
    mayBeSet: (key) => opens.find(({ holds }) => holds === 'anything' || isSecretKey(key))?.reason,
  }
}

/** A key for which two kinds of sources say different things. Values are not shown here. */
export type Drift = { readonly key: string; readonly settings: readonly [Setting, Setting, ...Setting[]] }

/** Sources of one format are layers of each other; those of different formats describe the same thing twice. */
export const driftIn = (sources: readonly Source[]): readonly Drift[] => {
  const keys = new Map<string, Map<string, Setting>>()
  for (const { format, settings } of sources)
    for (const setting of settings) {
      if (setting.value.status !== 'value') continue
      const perFormat = keys.get(setting.key) ?? new Map<string, Setting>()
      perFormat.set(format, setting)
      keys.set(setting.key, perFormat)
    }
  return [...keys].flatMap(([key, perFormat]): readonly Drift[] => {
    const [first, second, ...rest] = perFormat.values()
    if (first === undefined || second === undefined) return []
    const values = new Set([first, second, ...rest].map(({ value }) => (value.status === 'value' ? value.text : '')))
    return values.size < 2 ? [] : [{ key, settings: [first, second, ...rest] }]
  })
}
