import type { Finding } from '../core/finding.ts'
import { messageOf } from '../core/errors.ts'
import type { ItemReport } from '../core/report.ts'
import type { Files } from '../core/world.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { coverManifests, readDocuments } from './cover-manifests.ts'
import { tickedButFailing, tickedLines } from './ticked.ts'

/**
 * The item that every run of a manifest with `checklists` has: whether document and manifest still belong together, and whether
 * a line is ticked that the gate finds failing. It tells and does not block: what fails blocks by itself.
 */
export const documentItem = async (options: {
  readonly manifest: Manifest
  readonly stage: string
  readonly items: readonly ItemReport[]
  readonly files: Files
  readonly signal: AbortSignal
}): Promise<ItemReport> => {
  const { manifest, stage, items, files, signal } = options
  const base = {
    id: 'checklists',
    name: `The manifest answers every line of ${manifest.checklists.join(', ')}`,
    stage,
    section: [],
    level: 'warn' as const,
    uses: 'coverage',
    measurements: [],
    durationMs: 0,
    attempts: 1,
  }
  try {
    const { findings: drift, documents } = await coverManifests([manifest], files, signal)
    const read = await readDocuments(manifest.checklists, files)
    const ticked = tickedLines(read.documents)
    const findings: Finding[] = [...items.flatMap((item) => tickedButFailing(item, ticked) ?? []), ...drift]
    const wrong = findings.filter((finding) => finding.level === 'error')
    const total = documents.reduce((sum, document) => sum + document.items, 0)
    const answered = documents.reduce((sum, document) => sum + document.answered, 0)
    return {
      ...base,
      status: wrong.length === 0 ? 'pass' : 'fail',
      summary:
        wrong.length === 0
          ? `${answered} of ${total} lines are answered`
          : wrong[0]?.rule === 'ticked-but-not-so' || wrong.length === 1
            ? (wrong[0]?.message ?? '')
            : `${wrong.length} lines of the documents and the manifest have drifted apart`,
      ...(wrong.length === 0 ? {} : { remedy: 'Run `gonogo coverage`; it names each line and what to do.' }),
      findings,
      evidence: { documents },
    }
  } catch (thrown) {
    return {
      ...base,
      status: 'error',
      summary: `the documents could not be compared: ${messageOf(thrown)}`,
      remedy: 'Run `gonogo coverage` and mend what it tells.',
      findings: [],
      evidence: {},
    }
  }
}
