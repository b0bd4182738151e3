import type { Proposal, Proposals } from './proposal.ts'
import { nameOf, sectionOf } from './units.ts'

/** Kinds that the files of a repository decide by themselves: no server, no database, no person, no command. */
const FROM_FILES = new Set(['files', 'document', 'settings', 'scan', 'migrations'])

/** An item as it stands in a manifest. */
export type ProvableItem = {
  readonly id: string
  readonly name: string
  readonly section: readonly string[]
  readonly source: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
}

/** Which lines of a document the repository can prove or disprove at once, and which would need more than its files. */
export const provable = (
  proposals: Proposals,
): { readonly items: readonly ProvableItem[]; readonly notAsked: readonly Proposal[] } => {
  const items: ProvableItem[] = []
  const notAsked: Proposal[] = []
  for (const proposal of proposals.items) {
    if (!FROM_FILES.has(proposal.uses) || proposal.missing.length > 0 || proposal.confidence < 0.7)
      notAsked.push(proposal)
    else
      items.push({
        id: proposal.id,
        name: nameOf(proposal),
        section: sectionOf(proposal.section),
        source: `${proposals.document}:${proposal.line}`,
        uses: proposal.uses,
        with: proposal.with,
      })
  }
  return { items, notAsked }
}

/** What a line that was not asked would need, in one sentence. */
export const neededFor = (proposal: Proposal): string =>
  proposal.uses === 'sign-off'
    ? `people decide it (${proposal.why})`
    : proposal.missing.length > 0
      ? `\`${proposal.uses}\` would decide it, and needs: ${proposal.missing.join(', ')}`
      : `\`${proposal.uses}\` would decide it (${proposal.why})`
