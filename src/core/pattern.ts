import { RE2JS } from 're2js'
import { messageOf, Undecidable } from './errors.ts'

/** A pattern that users wrote: linear in the length of the text, whatever the pattern. */
export type Pattern = {
  readonly source: string
  test(text: string): boolean
  /** First match from `start`: where it begins and ends, and its groups. */
  find(
    text: string,
    start?: number,
  ): { readonly start: number; readonly end: number; readonly groups: readonly (string | undefined)[] } | undefined
}

/**
 * Compiles RE2 syntax (no look-around, no back-references), found anywhere in the text. `(?i)` and `(?m)` work as in RE2.
 * Throws Error with RE2's own message for a wrong pattern.
 */
export const compilePattern = (source: string): Pattern => {
  const compiled = RE2JS.compile(source)
  return {
    source,
    test: (text) => compiled.matcher(text).find(),
    find: (text, start = 0) => {
      const matcher = compiled.matcher(text)
      if (!matcher.find(start)) return undefined
      const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? undefined)
      return { start: matcher.start(), end: matcher.end(), groups }
    },
  }
}

/** The same for a pattern of an option: one that RE2 does not understand throws Undecidable (rule `pattern-wrong`). */
export const needPattern = (source: string): Pattern => {
  try {
    return compilePattern(source)
  } catch (error) {
    throw new Undecidable(`"${source}" is not a regular expression: ${messageOf(error)}.`, {
      rule: 'pattern-wrong',
      help: 'Write it in RE2 syntax: no look-around, no back-references.',
      cause: error,
    })
  }
}
