import type { Outside } from './dialects/entry.ts'
import type { Lookup } from './setting.ts'

/** What is known of the environment in the words of the readers of environment files. */
export const outsideOf =
  (lookup: Lookup | undefined): Outside =>
  (name) => {
    const known = lookup?.(name)
    if (known === undefined || known.status === 'missing') return undefined
    return known.status === 'value' ? known.text : null
  }
