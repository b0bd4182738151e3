import type { Registry } from '../core/check.ts'
import { messageOf } from '../core/errors.ts'
import type { ItemReport } from '../core/report.ts'
import type { World } from '../core/world.ts'
import type { Checklist } from '../checklist/checklist.ts'
import type { Proposal } from '../checklist/proposal.ts'
import { loadManifest } from '../manifest/load.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { ManifestError } from '../manifest/problem.ts'

/** As many documents as are read without being asked to, and lines that are listed as not asked. */
const MAX_DOCUMENTS = 5
const MAX_NOT_ASKED = 500

/** What is asked without a manifest, and what becomes of the answers. */
export type Improvised = {
  readonly manifest: Manifest
  readonly notes: readonly string[]
  /** Adds what a reader of the documents has to know: ticked lines that are not so, and lines that were not asked. */
  complete(items: readonly ItemReport[]): readonly ItemReport[]
}

/**
 * What can be asked of a repository that has no manifest: what its own files decide, line by line of the checklists it has.
 * Nothing here runs a command, asks a server or waits for a person.
 */
export const improvise = async (options: {
  readonly world: World
  readonly registry: Registry
  readonly signal: AbortSignal
}): Promise<Improvised> => {
  const { world, registry, signal } = options
  const { findChecklists, isAboutDeploys } = await import('../checklist/detect.ts')
  const { neededFor, provable } = await import('../checklist/provable.ts')
  const { importChecklist } = await import('../checklist/propose.ts')
  const { documentMistakes } = await import('../checklist/mistakes.ts')
  const { readChecklist } = await import('../checklist/read.ts')
  const { nameOf, sectionOf } = await import('../checklist/units.ts')
  const skipped = (proposal: Proposal, path: string): ItemReport => ({
    id: proposal.id,
    name: nameOf(proposal),
    stage: STAGE,
    section: [...sectionOf(proposal.section)],
    level: 'info',
    uses: proposal.uses,
    status: 'skipped',
    summary: `not asked: ${neededFor(proposal)}`,
    findings: [],
    measurements: [],
    evidence: { missing: proposal.missing },
    source: { file: path, line: proposal.line },
    durationMs: 0,
    attempts: 0,
  })
  const { tickedButFailing, tickedLines } = await import('../checklist/ticked.ts')
  const notes = ['There is no manifest (.github/gonogo.yml): this is what the repository itself can prove or disprove.']
  const items: Item[] = []
  for (const { kind, name, options: given } of REPOSITORY_ITEMS)
    if (kind in registry) items.push({ id: kind, name, uses: kind, with: given })
  const documents: Checklist[] = []
  const notAsked: ItemReport[] = []
  const proposed = new Map<string, Proposal>()
  const paths = await findChecklists(world.files)
  if (paths.length > MAX_DOCUMENTS)
    notes.push(
      `Of ${paths.length} checklists the first ${MAX_DOCUMENTS} were read; not ${paths.slice(MAX_DOCUMENTS).join(', ')}.`,
    )
  for (const path of paths.slice(0, MAX_DOCUMENTS)) {
    try {
      const read = readChecklist(await world.files.readBytes(path), path)
      const document = /(^|\/)readme\.md$/i.test(path)
        ? { ...read, items: read.items.filter(({ section }) => isAboutDeploys(section)) }
        : read
      if (document.items.length === 0) continue
      documents.push(document)
      const proposals = await importChecklist({ checklist: document, files: world.files, signal })
      const known = provable(proposals)
      items.push(...known.items)
      for (const proposal of proposals.items) proposed.set(`${path}:${proposal.line}`, proposal)
      for (const proposal of known.notAsked.slice(0, MAX_NOT_ASKED)) notAsked.push(skipped(proposal, path))
      const mistakes = await documentMistakes(document, world.files, signal)
      if (mistakes.length > 0)
        notAsked.push({
          id: `mistakes-${documents.length}`,
          name: `Mistakes in ${path}`,
          stage: STAGE,
          section: [],
          level: 'info',
          uses: 'coverage',
          status: 'skipped',
          summary: `${mistakes.length} ${mistakes.length === 1 ? 'line' : 'lines'} of the document to look at`,
          findings: [...mistakes],
          measurements: [],
          evidence: {},
          durationMs: 0,
          attempts: 1,
        })
    } catch (thrown) {
      if (signal.aborted) throw thrown
      notes.push(`${path} could not be read: ${messageOf(thrown)}.`)
    }
  }
  if (items.length === 0) notes.push('Nothing in it can be decided yet.')
  const ticked = tickedLines(documents)
  const { manifest, refused } = await load(items, world, registry)
  for (const { source = '' } of refused) {
    const proposal = proposed.get(source)
    if (proposal !== undefined) notAsked.push(skipped(proposal, source.replace(/:\d+$/, '')))
  }
  return {
    manifest,
    notes: [
      ...notes,
      ...documents.map((document) => {
        const asked = manifest.items.filter((item) => item.documentLine?.file === document.path).length
        return `${document.path}: ${asked} of ${document.items.length} lines were asked; the others need more than the files.`
      }),
    ],
    complete: (answers) => [
      ...answers.map((item): ItemReport => {
        const absent = item.findings.find(({ rule }) => NOTHING_THERE[rule] !== undefined)
        if (item.source === undefined && absent !== undefined)
          return {
            ...omitRemedy(item),
            status: 'skipped',
            summary: `not asked: ${NOTHING_THERE[absent.rule] ?? ''}`,
            findings: [],
          }
        if (item.status !== 'fail' || item.source === undefined) return item
        const finding = tickedButFailing(item, ticked)
        // An open box claims nothing: what is not so yet is not disproved.
        return finding === undefined
          ? {
              ...item,
              status: 'pending',
              summary: `open, and not so yet: ${item.summary}`,
              findings: item.findings.map((one) => ({ ...one, level: 'notice' as const })),
            }
          : { ...item, findings: [finding, ...item.findings] }
      }),
      ...notAsked,
    ],
  }
}

type Item = {
  readonly id: string
  readonly name: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly section?: readonly string[]
  readonly source?: string
}

const STAGE = 'merge'

/** Items of documents that a check does not take as they are left out, one by one; what is ours has to be right. */
const load = async (
  items: readonly Item[],
  world: World,
  registry: Registry,
): Promise<{ readonly manifest: Manifest; readonly refused: readonly Item[] }> => {
  const known = uniqueIds(items)
  let left = known.filter((item) => item.uses in registry)
  for (;;) {
    const lines = left.map((item) => `    - ${JSON.stringify({ ...item, level: 'warn' })}`)
    const bytes = `version: 1\nstages:\n  ${STAGE}:${lines.length === 0 ? ' []' : ''}\n${lines.join('\n')}\n`
    const loaded = await loadManifest({
      path: 'no manifest',
      bytes,
      read: async () => undefined,
      registry,
      now: world.clock.now(),
    })
    if (loaded.manifest !== undefined)
      return { manifest: loaded.manifest, refused: known.filter((item) => !left.includes(item)) }
    const wrong = new Set(loaded.problems.map((problem) => problem.line - FIRST_LINE))
    const kept = left.filter((item, index) => !wrong.has(index) || item.source === undefined)
    if (kept.length === left.length) throw new ManifestError(loaded.problems)
    left = kept
  }
}

/** The line of the first item in the text above. */
const FIRST_LINE = 4

const uniqueIds = (items: readonly Item[]): readonly Item[] => {
  const seen = new Set<string>()
  return items.map((item) => {
    let id = item.id
    for (let count = 2; seen.has(id); count++) id = `${item.id}-${count}`
    seen.add(id)
    return { ...item, id }
  })
}

/** What a check of the whole repository finds missing where there is nothing for it: no mistake while nobody has asked. */
const NOTHING_THERE: Readonly<Record<string, string>> = {
  'settings-source-missing': 'nothing in the repository says with which values production runs',
  'nothing-to-scan': 'there is no file yet',
}

const omitRemedy = ({ remedy: _remedy, ...item }: ItemReport): ItemReport => item

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
