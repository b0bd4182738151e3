import { nearest } from '../core/suggest.ts'
import type { Collector } from './collect.ts'
import type { ManifestItem, Waiver } from './manifest.ts'
import type { WaiverShape } from './shape.ts'
import type { SourceText } from './source-text.ts'

const DAY_MS = 86_400_000
/** An exception that lasts longer than this is a decision to change the checklist. */
export const MAX_WAIVER_DAYS = 366

/**
 * Reads waivers. One that names no item is a mistake of the manifest; one that has expired or lacks a reason, an owner or
 * an expiry goes to `weak`: it never counts, and is told.
 */
export const readWaivers = (
  written: readonly WaiverShape[],
  source: SourceText,
  items: readonly ManifestItem[],
  now: number,
  collect: Collector,
  weak: Collector,
): Waiver[] =>
  written.map((waiver, index) => {
    const path = ['waivers', index] as const
    const matching = items.filter((item) => item.id === waiver.item || item.baseId === waiver.item)
    if (matching.length === 0) {
      const near = nearest(waiver.item, new Set(items.map((item) => item.baseId)))
      collect.at(source, [...path, 'item'], `\`${waiver.item}\` is not an item of this manifest.`, {
        hint: near === undefined ? 'Name the `id` of an item.' : `Did you mean \`${near}\`?`,
      })
    } else if (waiver.stage !== undefined && !matching.some((item) => item.stage === waiver.stage))
      collect.at(source, [...path, 'stage'], `\`${waiver.item}\` does not stand in the stage \`${waiver.stage}\`.`)

    const mistakes: string[] = []
    const miss = (key: 'reason' | 'owner' | 'expires', message: string, hint: string): void => {
      mistakes.push(message)
      weak.at(source, [...path, key], `The waiver of \`${waiver.item}\` ${message}.`, {
        hint,
        onKey: waiver[key] === undefined,
      })
    }
    if ((waiver.reason ?? '').trim() === '') miss('reason', 'has no reason', 'Add `reason:` with why it is accepted.')
    if (!/^@?[A-Za-z0-9]/.test((waiver.owner ?? '').trim()))
      miss('owner', 'has no owner', 'Add `owner: "@user"`, who answers for it.')
    const day = dayOf(waiver.expires)
    const endsAt = day === undefined ? 0 : day + DAY_MS
    if (waiver.expires === undefined) miss('expires', 'has no expiry', 'Add `expires: YYYY-MM-DD`.')
    else if (day === undefined)
      miss('expires', `has an expiry that is no date: ${waiver.expires}`, 'Write it YYYY-MM-DD.')
    else if (endsAt <= now)
      miss(
        'expires',
        `expired on ${waiver.expires}`,
        'Mend the item and remove the waiver, or let its owner give it a new date.',
      )
    else if (endsAt - now > MAX_WAIVER_DAYS * DAY_MS)
      miss('expires', `lasts longer than ${MAX_WAIVER_DAYS} days`, 'Give it a nearer date, or change the checklist.')
    return {
      item: waiver.item,
      ...(waiver.stage === undefined ? {} : { stage: waiver.stage }),
      reason: waiver.reason ?? '',
      owner: waiver.owner ?? '',
      expires: waiver.expires ?? '',
      endsAt,
      ...(mistakes.length === 0 ? {} : { invalid: mistakes.join(', ') }),
    }
  })

/** Midnight UTC of a date that exists. */
const dayOf = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text ? undefined : day
}
