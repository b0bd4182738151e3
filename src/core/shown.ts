/** Text from outside, made harmless for where it is shown. */

/** Control characters (colours, cursor movements, bells, bidirectional overrides) become visible; line breaks stay. */
export const printable = (text: string): string =>
  text.replace(
    /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The same on one line. */
export const oneLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ')

/** Joins two characters without being seen, and without a place to break the line. */
const JOINER = '\u2060'

/**
 * Text as Markdown that shows exactly this text: no markup, no links, no mention of people, no HTML. Nothing is escaped that
 * does not have to be: notifications by e-mail show the source.
 */
export const markdownText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*[\]|~$<>&]/g, (character) =>
      character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`,
    )
    // Inside of a word an underscore is only an underscore.
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    // What begins a list, a heading or a rule does so at the beginning only.
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    // GitHub mentions people, links issues and commits, and turns addresses into links: not inside of what is quoted.
    .replace(/@(?=[A-Za-z0-9])/g, `@${JOINER}`)
    .replace(/(https?|ftp|www)(?=[:.])/gi, (word) => `${word.charAt(0)}${JOINER}${word.slice(1)}`)
    .replace(/(\bGH)-(?=\d)/gi, `$1${JOINER}-`)
    .replace(/#(?=\d)/g, `#${JOINER}`)

/** Text inside a code span that nothing in it can end. */
export const markdownCode = (text: string): string => {
  const plain = oneLine(text).replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return plain.startsWith('`') || plain.endsWith('`') || plain.trim() === ''
    ? `${fence} ${plain} ${fence}`
    : `${fence}${plain}${fence}`
}

/** Text of ours that quotes words to type in backticks: these become code, and everything is shown as it stands. */
export const markdownProse = (text: string): string =>
  text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownText(part)))
    .join('')

/** Text for XML and HTML, in content and in quoted attributes. */
export const markupText = (text: string): string =>
  printable(text).replace(
    /[<>&"']/g,
    (character) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' })[character] ?? character,
  )
