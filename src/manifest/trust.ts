import type { Level } from '../core/report.ts'
import type { Decision, Manifest, ManifestItem, Waiver } from './manifest.ts'

/** Where a manifest and what belongs to it is read from, when that is not the work tree. */
export type TrustedSource = {
  readonly ref: string
  read(path: string): Promise<Uint8Array | undefined>
  /** Every path there, for globs. */
  paths(): Promise<readonly string[]>
}

/** How a change alters what it is judged by. */
export type GateChange = {
  /** Each in words: "`backup` is removed". */
  readonly weakened: readonly string[]
  /** Items that only the change has, or that it decides in another way: they are evaluated, too. */
  readonly altered: readonly ManifestItem[]
}

const WEIGHT: Readonly<Record<Level, number>> = { block: 2, warn: 1, info: 0 }

const keyOf = (item: ManifestItem): string => `${item.stage}\0${item.id}`

/**
 * Compares the manifest of the base with that of the change. What is removed, or decided otherwise, is named: whether
 * another way of deciding is weaker is for a person to say. New items and higher levels are no weakening.
 */
export const compareManifests = (base: Manifest, head: Manifest | undefined): GateChange => {
  const weakened: string[] = []
  const altered: ManifestItem[] = []
  const now = new Map((head?.items ?? []).map((item) => [keyOf(item), item]))
  const before = new Map(base.items.map((item) => [keyOf(item), item]))
  for (const item of base.items) {
    const other = now.get(keyOf(item))
    const name = `\`${item.id}\` of the stage ${item.stage}`
    if (other === undefined) {
      weakened.push(`${name} is removed`)
      continue
    }
    if (WEIGHT[other.level] < WEIGHT[item.level])
      weakened.push(`${name} has the level ${other.level} instead of ${item.level}`)
    const differences = [
      ...(same(decided(item), decided(other)) ? [] : ['how it is decided']),
      ...(same(item.conditions, other.conditions) ? [] : ['when it applies (`if`)']),
      ...(same(item.paths, other.paths) ? [] : ['the files it covers (`paths`)']),
      ...(same(item.needs, other.needs) ? [] : ['what it needs']),
      ...(same(item.retry ?? {}, other.retry ?? {}) ? [] : ['how often it is tried']),
    ]
    if (differences.length > 0) weakened.push(`${name} changes ${differences.join(' and ')}`)
    if (differences.length > 0 || other.level !== item.level) altered.push(other)
  }
  for (const [key, item] of now) if (!before.has(key)) altered.push(item)
  for (const [role, people] of Object.entries(base.roles))
    if (!same(people, head?.roles[role] ?? [])) weakened.push(`the people of the role \`${role}\` change`)
  for (const role of Object.keys(head?.roles ?? {}))
    if (!Object.hasOwn(base.roles, role) && SPECIAL_ROLES.has(role)) weakened.push(`the role \`${role}\` is added`)
  if (head !== undefined && !same(base.env, head.env)) weakened.push('the values of `env` change')
  for (const waiver of head?.waivers ?? [])
    if (!base.waivers.some((known) => same(withoutState(known), withoutState(waiver))))
      weakened.push(`a waiver of \`${waiver.item}\` until ${waiver.expires || 'no date'} is added or changed`)
  for (const checklist of base.checklists)
    if (head !== undefined && !head.checklists.includes(checklist))
      weakened.push(`the checklist ${checklist} is left out`)
  return { weakened, altered }
}

/** Roles that give power over the gate itself. */
export const SPECIAL_ROLES: ReadonlySet<string> = new Set(['override', 'waive', 'gate'])

/** Without names: what an item or a branch is called decides nothing. */
const decided = ({ decision, matrix, timeout }: ManifestItem): unknown => ({
  ways: ('anyOf' in decision ? decision.anyOf : [decision]).map((way: Decision) => ({
    uses: way.uses,
    with: way.with,
    env: way.env,
    workingDirectory: way.workingDirectory,
  })),
  matrix,
  timeout,
})

const withoutState = ({ item, stage, reason, owner, expires }: Waiver): unknown => ({
  item,
  stage,
  reason,
  owner,
  expires,
})

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** JSON with sorted keys: the order in which a mapping is written means nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined'

/** Plug-ins that a manifest uses, as paths from the root of the repository. */
export const plugInsOf = (manifest: Manifest): readonly string[] => [
  ...new Set(
    manifest.items
      .flatMap(({ decision }): readonly Decision[] => ('anyOf' in decision ? decision.anyOf : [decision]))
      .map(({ uses }) => uses)
      .filter((uses) => uses.startsWith('./'))
      .map((uses) => uses.slice(2)),
  ),
]
