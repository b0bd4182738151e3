import type { Registry } from '../../src/core/check.ts'
import { registry } from '../../src/checks/registry.ts'
import type { Files } from '../../src/core/world.ts'
import { importChecklist } from '../../src/checklist/propose.ts'
import type { Proposals } from '../../src/checklist/proposal.ts'
import { readChecklist } from '../../src/checklist/read.ts'
import type { Checklist } from '../../src/checklist/checklist.ts'
import { writeManifest } from '../../src/checklist/write-manifest.ts'
import { loadManifest } from '../../src/manifest/load.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'

export const PATH = 'docs/DEPLOYMENT_CHECKLIST.md'

export const document = (text: string, path = PATH): Checklist => readChecklist(new TextEncoder().encode(text), path)

export const proposalsOf = (text: string, files?: Files): Promise<Proposals> =>
  importChecklist({
    checklist: document(text),
    signal: new AbortController().signal,
    ...(files === undefined ? {} : { files }),
  })

export const manifestOf = async (text: string, checks: Registry = registry): Promise<string> =>
  writeManifest({ proposals: await proposalsOf(text), registry: checks, now: 0 })

/** The manifest, or its problems as one text. */
export const load = async (bytes: string, checks: Registry = registry): Promise<Manifest | string> => {
  const { manifest, problems } = await loadManifest({
    path: 'gonogo.yml',
    bytes,
    read: async () => undefined,
    registry: checks,
    now: 0,
  })
  return manifest ?? problems.map((problem) => `${problem.line}: ${problem.message}`).join('\n')
}

export const loaded = async (bytes: string): Promise<Manifest> => {
  const manifest = await load(bytes)
  if (typeof manifest === 'string') throw new Error(`${manifest}\n${bytes}`)
  return manifest
}
