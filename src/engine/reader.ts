import type { Mask } from '../core/mask.ts'
import { interpolate, type ContextReader } from '../manifest/interpolate.ts'
import type { Manifest, ManifestItem } from '../manifest/manifest.ts'

/** What expressions can read in one run. */
export type Surroundings = {
  /** The process environment, and what `--env-file` adds. */
  variable(name: string): string | undefined
  readonly mask: Mask
  readonly github: Readonly<Record<string, unknown>>
  readonly inputs: Readonly<Record<string, string>>
  readonly environment?: string | undefined
  readonly deployment?:
    | { readonly age: number; readonly sha: string; readonly 'previous-sha': string | null }
    | undefined
  /** Paths that the change touches, or why they are not known. */
  readonly changed: { readonly files: readonly string[] } | { readonly unknown: string }
}

/** Gives the values that the expressions of one item read; registers every secret that is read. */
export const readerFor = (
  item: Pick<ManifestItem, 'matrix' | 'stage'>,
  env: Manifest['env'],
  around: Surroundings,
): ContextReader => {
  const unknown = new Map<string, string>()
  if ('unknown' in around.changed) unknown.set('changed', around.changed.unknown)
  if (around.deployment === undefined) unknown.set('deployment', 'this run is not about a deployment')
  const read: ContextReader['read'] = ({ context, name }) => {
    if (context === 'inputs') return around.inputs[name]
    const value = around.variable(name)
    // A variable that a workflow maps but that has no value arrives empty.
    if (value === undefined || value === '') return undefined
    if (context === 'secrets') around.mask.add(value)
    return value
  }
  const withoutEnv: ContextReader = {
    unknown,
    read,
    contexts: {
      env: {},
      github: around.github,
      matrix: item.matrix,
      stage: item.stage,
      environment: around.environment ?? '',
      deployment: around.deployment,
      changed: 'files' in around.changed ? { files: around.changed.files } : null,
    },
  }
  let values: Record<string, unknown> | undefined
  return {
    unknown,
    read,
    contexts: {
      ...withoutEnv.contexts,
      get env() {
        values ??= Object.fromEntries(
          Object.entries(env).map(([name, value]) => [name, interpolate(value, withoutEnv)]),
        )
        return values
      },
    },
  }
}
