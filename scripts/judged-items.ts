import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../src/checklist/propose.ts'
import type { Understood } from '../src/checklist/proposal.ts'
import { readChecklist } from '../src/checklist/read.ts'

/** An item as a person judged it, from a folder's `items.json`. */
export type Judged = {
  readonly line: number
  readonly text: string
  readonly section: readonly string[]
  readonly depth: number
  readonly checked: boolean
  readonly inCodeFence: boolean
  readonly uses: string
  readonly params?: Readonly<Record<string, string | readonly string[]>>
}

/** Shares from 0 to 1: of items with everything of the reader right, of kinds, and of literal parameters. */
export type Score = {
  readonly name: string
  readonly items: number
  readonly structure: number
  readonly uses: number
  readonly recall: number
  readonly precision: number
}

export type Difference = {
  readonly document: string
  readonly judged: Judged
  readonly found: Understood
  readonly usesRight: boolean
  readonly absent: readonly string[]
  readonly surplus: readonly string[]
}

/** What the import has to reach on judged checklists. */
export const LIMITS = { structure: 1, uses: 0.88, recall: 0.9, precision: 0.95 } as const

/** Kinds that decide the same question: proposing one for the other is right. */
const CLASSES: readonly (readonly string[])[] = [
  ['sql', 'schema'],
  ['files', 'document'],
  ['http', 'openapi', 'tcp', 'services'],
  ['metrics', 'http'],
]

const isSame = (truth: string, found: string): boolean =>
  truth === found ||
  CLASSES.some((kinds) => kinds.includes(truth) && kinds.includes(found)) ||
  (found === 'tests' && (truth === 'github' || truth === 'run' || truth === 'sign-off')) ||
  (found === 'report' && truth === 'run')

const valuesOf = (params: Judged['params']): string[] =>
  Object.entries(params ?? {}).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map(
      (one) => `${name.replace(/\d+$/, '')}=${one.replace(/\s+/g, ' ').trim()}`,
    ),
  )

type Counts = { items: number; structure: number; uses: number; right: number; wanted: number; given: number }

/** Scores the documents of a folder: one score each, and the sum. */
export const scoreFolder = (
  folder: string,
): { readonly documents: readonly Score[]; readonly all: Score; readonly differences: readonly Difference[] } => {
  const judged = JSON.parse(readFileSync(join(folder, 'items.json'), 'utf8')) as Readonly<
    Record<string, readonly Judged[]>
  >
  const sum: Counts = { items: 0, structure: 0, uses: 0, right: 0, wanted: 0, given: 0 }
  const documents: Score[] = []
  const differences: Difference[] = []
  for (const [document, truth] of Object.entries(judged)) {
    const understood = understand(readChecklist(readFileSync(join(folder, document)), document))
    const part: Counts = { items: truth.length, structure: 0, uses: 0, right: 0, wanted: 0, given: 0 }
    for (const one of truth) {
      const found = understood.find((other) => other.reading.item.line === one.line)
      const wanted = valuesOf(one.params)
      part.wanted += wanted.length
      if (found === undefined) continue
      const { item } = found.reading
      if (
        item.depth === one.depth &&
        item.checked === one.checked &&
        item.inCodeFence === one.inCodeFence &&
        item.section.join('\n') === one.section.join('\n')
      )
        part.structure++
      const usesRight = isSame(one.uses, found.rule.uses)
      if (usesRight) part.uses++
      const values = valuesOf(found.params)
      part.right += values.filter((value) => wanted.includes(value)).length
      part.given += values.length
      const absent = wanted.filter((value) => !values.includes(value))
      const surplus = values.filter((value) => !wanted.includes(value))
      if (!usesRight || absent.length > 0 || surplus.length > 0)
        differences.push({ document, judged: one, found, usesRight, absent, surplus })
    }
    part.structure -= Math.abs(understood.length - truth.length)
    for (const key of ['items', 'structure', 'uses', 'right', 'wanted', 'given'] as const) sum[key] += part[key]
    documents.push(toScore(document, part))
  }
  return { documents, all: toScore('all', sum), differences }
}

const toScore = (name: string, part: Counts): Score => ({
  name,
  items: part.items,
  structure: part.items === 0 ? 1 : part.structure / part.items,
  uses: part.items === 0 ? 1 : part.uses / part.items,
  recall: part.wanted === 0 ? 1 : part.right / part.wanted,
  precision: part.given === 0 ? 1 : part.right / part.given,
})
