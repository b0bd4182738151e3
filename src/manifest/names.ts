import { nearest } from '../core/suggest.ts'
import type { Collector } from './collect.ts'
import type { ManifestItem } from './manifest.ts'

/** The moments that every manifest may speak of, whether it has items for them or not. */
const USUAL_STAGES = ['merge', 'pre-deploy', 'deploy', 'post-deploy', 'monitor', 'rollback']

/**
 * Finds names that were surely misspelt: a role that is not under `roles`, for which nobody could ever sign, and a stage in
 * `also-in` that is nearly one of those under `stages`, in which nobody would miss the item.
 */
export const checkNames = (
  items: readonly ManifestItem[],
  known: { readonly roles: readonly string[]; readonly stages: readonly string[] },
  collect: Collector,
): void => {
  const stages = new Set([...known.stages, ...USUAL_STAGES])
  const seen = new Set<string>()
  for (const item of items) {
    const { source, path } = item.origin
    const key = `${source.file}\0${path.join('\0')}`
    if (!seen.has(key))
      for (const [index, decision] of ('anyOf' in item.decision ? item.decision.anyOf : [item.decision]).entries())
        for (const { at, role } of rolesIn(decision.with))
          if (!known.roles.includes(role)) {
            const near = nearest(role, known.roles)
            collect.at(
              source,
              [...path, ...('anyOf' in item.decision ? ['any-of', index] : []), 'with', ...at],
              `The role \`${role}\` is not under \`roles\`.`,
              {
                hint:
                  near === undefined
                    ? `Add it at the top of the manifest: \`roles: { ${role}: ["@user", "@organisation/team"] }\`.`
                    : `Did you mean \`role:${near}\`?`,
              },
            )
          }
    seen.add(key)
    if (stages.has(item.stage)) continue
    const near = nearest(item.stage, stages)
    if (near !== undefined)
      collect.at(source, [...path, 'also-in'], `\`${item.stage}\` is not a stage here. Did you mean \`${near}\`?`, {
        hint: 'If it is meant to be a stage of its own, write it under `stages`.',
      })
  }
}

const rolesIn = (
  value: unknown,
  at: readonly (string | number)[] = [],
): readonly { readonly at: readonly (string | number)[]; readonly role: string }[] => {
  if (typeof value === 'string') {
    const role = /^role:([A-Za-z0-9._-]+)$/.exec(value)?.[1]
    return role === undefined ? [] : [{ at, role }]
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    rolesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  )
}
