import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Presets stand beside the built program, and in `presets/` of the source. */
const folders = (): string[] =>
  ['./presets/', '../presets/', '../../presets/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** The bytes of a preset that comes with gonogo; undefined when there is none of that name. */
export const readBundledPreset = (name: string): Uint8Array | undefined => {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined
  for (const folder of folders()) {
    try {
      return readFileSync(join(folder, `${name}.yml`))
    } catch {
      // Not here: the next place.
    }
  }
  return undefined
}

/** Names of the presets that come with gonogo. */
export const bundledPresets = (): readonly string[] => {
  for (const folder of folders()) {
    try {
      return readdirSync(folder)
        .filter((file) => file.endsWith('.yml'))
        .map((file) => file.slice(0, -4))
        .sort()
    } catch {
      // Not here: the next place.
    }
  }
  return []
}
