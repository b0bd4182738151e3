import { loadManifest, type LoadResult } from '../../src/manifest/load.ts'
import { formatProblem } from '../../src/manifest/problem.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { testRegistry } from './registry.ts'

export const NOW = Date.parse('2026-11-21T12:00:00Z')

/** Loads a manifest from text, with presets by name. */
export const load = (text: string | Uint8Array, presets: Readonly<Record<string, string>> = {}): Promise<LoadResult> =>
  loadManifest({
    path: 'gonogo.yml',
    bytes: text,
    read: async (path) => (presets[path] === undefined ? undefined : new TextEncoder().encode(presets[path])),
    registry: testRegistry(),
    now: NOW,
  })

/** The manifest, or an error that shows every mistake. */
export const loadRight = async (text: string, presets: Readonly<Record<string, string>> = {}): Promise<Manifest> => {
  const { manifest, problems } = await load(text, presets)
  if (manifest === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  return manifest
}

/** The mistakes as they are shown. */
export const mistakesOf = async (
  text: string | Uint8Array,
  presets: Readonly<Record<string, string>> = {},
): Promise<string[]> => (await load(text, presets)).problems.map(formatProblem)
