import type { Hit } from './hit.ts'

const MARKER = /^(?:<{7}|>{7}|\|{7})(?: [^\n\r]*)?\r?$|^={7}\r?$/gm

/** Lines that a merge left behind. A line of seven equals signs alone underlines a heading in documents. */
export const findMergeMarkers = (text: string): readonly Hit[] => {
  const found = [...text.matchAll(MARKER)]
  const isConflict = found.some(([line]) => line.startsWith('<') || line.startsWith('>'))
  if (!isConflict) return []
  return found
    .filter(
      ([line]) =>
        !line.startsWith('=') ||
        (found.some(([other]) => other.startsWith('<')) && found.some(([other]) => other.startsWith('>'))),
    )
    .map((match) => ({
      rule: 'merge-marker',
      level: 'error',
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      message: 'A conflict of a merge is not resolved.',
      help: 'Decide between the two sides, and remove the markers.',
      identity: match[0].trim(),
    }))
}
