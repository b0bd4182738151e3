import { asText } from './as-text.ts'
import { createIds, slug } from './ids.ts'
import { readInline } from './inline.ts'
import type { Proposal, Proposals } from './proposal.ts'

/** One item of the manifest that is to be written: it answers one line of the document, or a group of them. */
export type Unit = {
  readonly id: string
  readonly name: string
  readonly section: readonly string[]
  readonly stage: string
  readonly line: number
  readonly content:
    | { readonly kind: 'check'; readonly proposal: Proposal }
    | { readonly kind: 'ask'; readonly proposal: Proposal }
    | { readonly kind: 'group'; readonly proposals: readonly Proposal[] }
    | {
        readonly kind: 'any-of'
        readonly branches: readonly { readonly name: string; readonly proposals: readonly Proposal[] }[]
      }
}

const OPTION =
  /^(?:step \d+\W+)?(?:\p{Lu}[\p{L}]* )?(?:option|variante?|alternative|opci[óo]n|opç[ãa]o|m[ée]thode?|either|or)\b/iu
/** As many lines as one sign-off may list. */
const MAX_LINES = 100

/** The item's words without marks: what people read in reports. */
export const nameOf = (proposal: Pick<Proposal, 'text'>): string => {
  const plain = asText(readInline(proposal.text).text)
  const name = plain === '' ? asText(proposal.text) : plain
  return name === '' ? 'item' : name.length > 400 ? `${name.slice(0, 399)}…` : name
}

/** Headings below the document's title, as they may stand in a manifest. */
export const sectionOf = (section: readonly string[]): readonly string[] =>
  (section.length > 1 ? section.slice(1) : section)
    .map((heading) => asText(readInline(heading).text).slice(0, 400))
    .filter((heading) => heading !== '')

/**
 * Puts the proposals together as items of a manifest, in the order of the document: what only people decide becomes one group a
 * section, and the sections of alternatives become `any-of`.
 */
export const unitsOf = (proposals: Proposals, taken: Iterable<string> = []): readonly Unit[] => {
  const nextId = createIds(taken)
  const done = new Set<Proposal>()
  const groups = new Map<string, Proposal[]>()
  /** How many of a group stand in a unit already. */
  const asked = new Map<string, number>()
  for (const proposal of proposals.items) if (isForPeople(proposal)) addTo(groups, groupKey(proposal), proposal)
  const units: Unit[] = []
  for (const proposal of proposals.items) {
    if (done.has(proposal)) continue
    const section = sectionOf(proposal.section)
    const base = { section, stage: proposal.stage, line: proposal.line }
    const branches = branchesAt(proposal, proposals.items)
    if (branches !== undefined) {
      for (const branch of branches) for (const one of branch.proposals) done.add(one)
      const name = branches
        .map((branch) => branch.name)
        .join(', or ')
        .slice(0, 400)
      const above = section.slice(0, branches[0]?.depth)
      units.push({ ...base, section: above, name, id: nextId(above, name), content: { kind: 'any-of', branches } })
      continue
    }
    const members: Proposal[] = []
    if (isForPeople(proposal)) {
      const key = groupKey(proposal)
      const group = groups.get(key) ?? []
      let next = asked.get(key) ?? 0
      while (next < group.length && members.length < MAX_LINES) {
        const one = group[next++]
        if (one !== undefined && !done.has(one)) members.push(one)
      }
      asked.set(key, next)
    }
    if (members.length > 1) {
      for (const one of members) done.add(one)
      const name = section.at(-1) ?? 'People decide'
      units.push({
        ...base,
        name,
        id: nextId(section.slice(-2, -1), name),
        content: { kind: 'group', proposals: members },
      })
      continue
    }
    done.add(proposal)
    const complete = proposal.uses !== 'sign-off' && proposal.missing.length === 0
    units.push({
      ...base,
      name: nameOf(proposal),
      id: nextId(section.slice(-2), nameOf(proposal)),
      content: { kind: complete ? 'check' : 'ask', proposal },
    })
  }
  return units
}

const addTo = <Value>(groups: Map<string, Value[]>, key: string, value: Value): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}

const isForPeople = (proposal: Proposal): boolean =>
  proposal.uses === 'sign-off' && proposal.params['role'] === undefined
const groupKey = (proposal: Proposal): string => `${proposal.stage}\n${proposal.section.join('\n')}`

type Branch = { readonly name: string; readonly depth: number; readonly proposals: readonly Proposal[] }

/** The alternatives that an item belongs to: sections side by side whose headings say "Option A", "Option B". */
const branchesAt = (proposal: Proposal, all: readonly Proposal[]): readonly Branch[] | undefined => {
  const depth = proposal.section.findIndex(
    (heading, index) => index > 0 && OPTION.test(asText(readInline(heading).text)),
  )
  if (depth < 0) return undefined
  const prefix = proposal.section.slice(0, depth).join('\n')
  const branches = new Map<string, Proposal[]>()
  for (const other of all) {
    const heading = other.section[depth]
    if (
      heading === undefined ||
      other.section.slice(0, depth).join('\n') !== prefix ||
      !OPTION.test(asText(readInline(heading).text))
    )
      continue
    addTo(branches, heading, other)
  }
  if (branches.size < 2) return undefined
  return [...branches].map(([heading, members]) => ({
    name: asText(readInline(heading).text).slice(0, 200),
    depth: Math.max(0, depth - 1),
    proposals: members,
  }))
}

/** A role's name as it is written in `roles`. */
export const roleName = (role: string): string => slug(asText(role))
