import { decodeText } from './encoding.ts'
import type { Checklist } from './checklist.ts'
import type { ItemReport } from '../core/report.ts'
import { comparable } from './as-text.ts'
import { nameOf } from './units.ts'

/**
 * A copy of a document with its boxes set from a report: ticked where the item passed or was waived, empty where it did not, and
 * as they were where nothing was asked. Nothing else of the text changes, line ends included.
 */
export const fillBoxes = (
  bytes: Uint8Array,
  checklist: Checklist,
  items: readonly Pick<ItemReport, 'source' | 'status' | 'evidence' | 'name'>[],
): string => {
  const { text } = decodeText(bytes)
  const states = new Map<number, boolean>()
  for (const item of items) {
    if (item.source?.file !== checklist.path || !DECIDED.has(item.status)) continue
    const done = item.status === 'pass' || item.status === 'waived'
    const lines = groupLines(item.evidence)
    const targets =
      lines === undefined
        ? [item.source.line]
        : checklist.items.filter((one) => lines.has(comparable(nameOf(one)))).map((one) => one.line)
    // Of several items for one line the strictest counts.
    for (const line of targets) states.set(line, (states.get(line) ?? true) && done)
  }
  const known = new Map(checklist.items.map((item) => [item.line, item]))
  return text
    .split(/(?<=\n)|(?<=\r)(?!\n)/)
    .map((line, index) => {
      const state = states.get(index + 1)
      const item = known.get(index + 1)
      if (state === undefined || item === undefined) return line
      if (item.form === 'task') return line.replace(/\[[ xX]\]/, state ? '[x]' : '[ ]')
      return line.replace(/[\u2610\u2b1c\u25a1\u2611]|\u{1f532}/u, state ? '\u2611' : '\u2610')
    })
    .join('')
}

const DECIDED: ReadonlySet<string> = new Set(['pass', 'waived', 'fail', 'error', 'pending'])

const groupLines = (evidence: Readonly<Record<string, unknown>>): ReadonlySet<string> | undefined => {
  const lines = evidence['lines']
  if (!Array.isArray(lines) || lines.length === 0) return undefined
  const texts = lines.flatMap((line: unknown) => (typeof line === 'string' ? [line] : isNamed(line) ? [line.line] : []))
  return texts.length === 0 ? undefined : new Set(texts.map(comparable))
}

const isNamed = (value: unknown): value is { readonly line: string } =>
  value !== null && typeof value === 'object' && 'line' in value && typeof value.line === 'string'
