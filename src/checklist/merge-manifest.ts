import { isMap, isSeq, parseDocument } from 'yaml'
import type { Registry } from '../core/check.ts'
import { loadManifest } from '../manifest/load.ts'
import { answersOf } from './answers.ts'
import type { Checklist } from './checklist.ts'
import { coverage } from './coverage.ts'
import { fixSources } from './fix-sources.ts'
import type { Proposals } from './proposal.ts'
import { unitsOf } from './units.ts'
import { renderUnit } from './write-manifest.ts'

/** What a merge did: the new text, and how much of it is new. */
export type Merged = { readonly text: string; readonly added: number; readonly fixed: number }

/**
 * Adds to a manifest what the document asks and nothing answers yet, and mends the lines of what moved. What a team wrote stays:
 * no item is changed or taken away. Throws with the loader's problems when the manifest is not right to begin with.
 */
export const mergeManifest = async (options: {
  readonly path: string
  readonly existing: string
  readonly checklist: Checklist
  readonly proposals: Proposals
  readonly registry: Registry
  readonly now: number
  readonly read: (path: string) => Promise<Uint8Array | undefined>
}): Promise<Merged | { readonly problems: Awaited<ReturnType<typeof loadManifest>>['problems'] }> => {
  const { path, existing, checklist, proposals, registry, now, read } = options
  const loaded = await loadManifest({ path, bytes: existing, read, registry, now })
  if (loaded.manifest === undefined) return { problems: loaded.problems }
  const answers = answersOf(loaded.manifest)
  const { fixes, unanswered } = coverage({ answers, documents: [checklist] })
  const own = fixes.flatMap((fix) => {
    const answer = answers.find((one) => one.id === fix.id && one.stage === fix.stage && one.place.file === path)
    return answer === undefined ? [] : [{ ...fix, itemLine: answer.place.line }]
  })
  const mended = fixSources(existing, own)
  const open = new Set(unanswered.map(({ line }) => line))
  const items = proposals.items.filter((item) => open.has(item.line))
  const hasDocument = loaded.manifest.checklists.includes(proposals.document)
  if (items.length === 0 && hasDocument) return { text: mended, added: 0, fixed: own.length }
  const document = parseDocument(mended)
  if (!hasDocument) {
    const listed = document.get('checklists')
    if (isSeq(listed)) listed.add(proposals.document)
    else document.set('checklists', typeof listed === 'string' ? [listed, proposals.document] : [proposals.document])
  }
  const units = unitsOf(
    { ...proposals, items },
    answers.map((answer) => answer.id),
  )
  for (const unit of units) {
    const refused = unit.content.kind === 'check' && !(await isAccepted(unit, proposals.document, registry, now))
    const text = `${renderUnit(unit, proposals.document, refused).join('\n')}\n`
    const parsed = parseDocument(text).contents
    if (!isSeq(parsed)) continue
    const stages = document.get('stages')
    const place = isMap(stages) ? stages.get(unit.stage) : undefined
    const list = isMap(place) ? place.get('items') : place
    if (isSeq(list)) {
      list.flow = false
      list.items.push(...parsed.items)
    } else document.setIn(['stages', unit.stage], parsed)
  }
  return { text: document.toString({ lineWidth: 0 }), added: items.length, fixed: own.length }
}

const isAccepted = async (
  unit: Parameters<typeof renderUnit>[0],
  document: string,
  registry: Registry,
  now: number,
): Promise<boolean> => {
  if (unit.content.kind !== 'check' || !(unit.content.proposal.uses in registry)) return false
  const lines = renderUnit(unit, document, false).map((line) => `    ${line}`)
  const bytes = `version: 1\nstages:\n  ${unit.stage}:\n${lines.join('\n')}\n`
  return (
    (await loadManifest({ path: 'gonogo.yml', bytes, read: async () => undefined, registry, now })).problems.length ===
    0
  )
}
