import type { Registry } from './core/check.ts'
import type { World } from './core/world.ts'
import { loadManifest } from './manifest/load.ts'
import type { Manifest } from './manifest/manifest.ts'
import { ManifestError } from './manifest/problem.ts'

/** Where teams keep a checklist. */
const CHECKLISTS = ['**/*{CHECKLIST,checklist,Checklist}*.md', '**/*{DEPLOY,deploy,RELEASE,release}*{LIST,list}*.md']

/**
 * What can be asked of a repository that has no manifest: what its own files decide. Nothing here runs a command, asks a
 * server or waits for a person.
 */
export const improvise = async (options: {
  readonly world: World
  readonly registry: Registry
}): Promise<{ manifest: Manifest; notes: readonly string[] }> => {
  const { world, registry } = options
  const notes = ['There is no manifest (.github/gonogo.yml): this is what the repository itself can prove or disprove.']
  const items: { id: string; name: string; uses: string; with: Record<string, unknown> }[] = []
  for (const { kind, name, options: given } of REPOSITORY_ITEMS)
    if (kind in registry) items.push({ id: kind, name, uses: kind, with: given })
  const checklists = await world.files.find([...CHECKLISTS, '!**/vendor/**', '!**/.venv/**', '!**/venv/**'])
  for (const path of checklists)
    items.push({
      id: `document-${items.length}`,
      name: `${path} has no open placeholder`,
      uses: 'document',
      with: { path },
    })
  if (items.length === 0) notes.push('Nothing in it can be decided yet.')
  const text = JSON.stringify({ version: 1, stages: { merge: items.map((item) => ({ ...item, level: 'warn' })) } })
  const loaded = await loadManifest({
    path: 'no manifest',
    bytes: text,
    read: async () => undefined,
    registry,
    now: world.clock.now(),
  })
  if (loaded.manifest === undefined) throw new ManifestError(loaded.problems)
  return { manifest: loaded.manifest, notes }
}

/** Checks that need nothing but the repository. */
const REPOSITORY_ITEMS: readonly {
  readonly kind: string
  readonly name: string
  readonly options: Record<string, unknown>
}[] = [
  { kind: 'migrations', name: 'Migrations are safe', options: {} },
  { kind: 'settings', name: 'Settings are fit for production', options: {} },
  { kind: 'scan', name: 'No debug code, no secrets', options: {} },
]
