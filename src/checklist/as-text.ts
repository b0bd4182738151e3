/**
 * A text of a document as it may stand in a manifest: one line, printable, and never read as an expression. What looks like the
 * start of `${{ }}` is broken by a space.
 */
export const asText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cs}\p{Cc}\p{Co}\p{Cn}\u2028\u2029\ufeff]/gu, '')
    .replace(/\$\{(?=\{)/g, '$ {')
    .trim()

/** What two spellings of the same text have in common: letters and digits in lower case. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<>=%+/.]+/gu, ' ')
    .trim()
