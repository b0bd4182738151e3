/** Text from outside, made harmless for where it is shown. */

/** Control characters (colours, cursor movements, bells, bidirectional overrides) become visible; line breaks stay. */
export const printable = (text: string): string =>
  text.replace(
    /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The same on one line. */
export const oneLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ')

/** Text as Markdown that shows exactly this text: no markup, no links, no mention of people, no HTML. */
export const markdownText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]()#+!|~<>&-]/g, (character) =>
      character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`,
    )
    // A zero-width space keeps GitHub from mentioning people, linking issues and commits, and turning addresses into links.
    .replace(/@(?=[A-Za-z0-9])/g, '@\u200b')
    .replace(/(https?|ftp|www)(?=(:|\\?\.))/gi, (word) => `${word.charAt(0)}\u200b${word.slice(1)}`)
    .replace(/(\bGH)-(?=\d)/g, '$1\u200b-')
    .replace(/\\#(?=\d)/g, '\\#\u200b')

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
