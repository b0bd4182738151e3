import { needPattern } from '../../core/pattern.ts'
import type { Hit } from './hit.ts'
import type { ScanOptions } from './index.ts'
import { matcher, type ScanContext } from './list-files.ts'

export type ExtraPattern = { find(path: string, text: string): readonly Hit[] }

/** Places of one pattern that are listed in a file. */
const MAX_PLACES = 100

/** The team's own patterns, compiled once, on an engine that is linear in the length of the text. */
export const compileExtra = async (options: ScanOptions, context: ScanContext): Promise<readonly ExtraPattern[]> =>
  Promise.all(
    (options.extra ?? []).map(async ({ rule, pattern, message, help, level, paths, secret }): Promise<ExtraPattern> => {
      const compiled = needPattern(`(?m)${pattern}`)
      const applies = paths === undefined ? () => true : await matcher(paths, context)
      return {
        find(path, latin1) {
          if (!applies(path)) return []
          const hits: Hit[] = []
          // Users write their patterns in characters; offsets go back to what was read as one character a byte.
          const isPlain = !/[\u0080-\u00ff]/.test(latin1)
          const text = isPlain ? latin1 : Buffer.from(latin1, 'latin1').toString('utf8')
          const offset = (at: number): number => (isPlain ? at : Buffer.byteLength(text.slice(0, at)))
          for (let from = 0; hits.length < MAX_PLACES && from <= text.length;) {
            const match = compiled.find(text, from)
            if (match === undefined) break
            from = Math.max(match.end, match.start + 1)
            if (match.end === match.start) continue
            const value = text.slice(match.start, match.end)
            hits.push({
              rule,
              level,
              start: offset(match.start),
              end: offset(match.end),
              message: message ?? `The pattern "${rule}" matches.`,
              help: help ?? 'Remove it.',
              identity: secret ? '' : value,
              ...(secret ? { secret: value } : {}),
            })
          }
          return hits
        },
      }
    }),
  )
