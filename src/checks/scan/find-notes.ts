import { blank } from './blank.ts'
import type { Hit } from './hit.ts'
import type { Language } from './language.ts'

const NOTE = /\b(?:TODO|FIXME|XXX|HACK)\b[^\n\r]*/g

/** Notes in comments that something is still to be done. */
export const findNotes = (text: string, language: Language): readonly Hit[] =>
  text.search(NOTE) === -1
    ? []
    : [...blank(text, language).comments.matchAll(NOTE)].map((match) => ({
        rule: 'todo',
        level: 'error',
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        message: `A note says that something is still to be done: ${match[0].trim().slice(0, 80)}`,
        help: 'Do it, or write it where work is planned and name that.',
        identity: match[0].trim(),
      }))
