import createMarkdownIt, { type MarkdownIt } from 'markdown-it'
import { UsageError } from '../core/errors.ts'
import { formatSize } from '../core/units.ts'
import type { Checklist } from './checklist.ts'
import { decodeText } from './encoding.ts'
import { readBlocks } from './read-blocks.ts'
import { readLines } from './read-lines.ts'

/** Larger documents are refused: a checklist that people work with is a thousand times smaller. */
const MAX_BYTES = 10_000_000
/** Deeper structures are read line by line instead, so that no text can exhaust the stack or hide what follows it. */
const MAX_NESTING = 600

/**
 * Reads GitHub-flavoured Markdown. Accepts any bytes; throws UsageError above 10 MB. `path` is kept as the document's name.
 */
export const readChecklist = (bytes: Uint8Array, path: string): Checklist => {
  if (bytes.byteLength > MAX_BYTES)
    throw new UsageError(
      `${path} is ${formatSize(bytes.byteLength)} large; a checklist may have up to ${formatSize(MAX_BYTES)}. Name the checklist itself, or split it.`,
    )
  const { text, encoding } = decodeText(bytes)
  const lines = text.split(/\r\n|\n|\r/)
  const frontMatter = frontMatterEnd(lines)
  const tokens = parser().parse(lines.map((line, index) => (index < frontMatter ? '' : line)).join('\n'), {})
  const tooDeep = tokens.find((token) => token.level >= MAX_NESTING - 2)
  const parts =
    tooDeep === undefined ? readBlocks(tokens, lines) : readLines(lines, frontMatter, (tooDeep.map?.[0] ?? 0) + 1)
  return { path, encoding, lines, ...parts }
}

const parser = (): MarkdownIt => {
  const markdown = new createMarkdownIt('default', { html: true })
  markdown.set({ maxNesting: MAX_NESTING })
  // Blocks are all that is needed: without inline parsing no line can make the reader slow.
  markdown.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes'], true)
  return markdown
}

/** Number of lines that YAML front matter takes at the start; 0 without one. */
const frontMatterEnd = (lines: readonly string[]): number => {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line))
  if (end < 1) return 0
  const isYaml = lines
    .slice(1, end)
    .every((line) => /^(\s*|\s*#.*|\s*-(?! \[[ xX]\]) .*|\s+(?!-).*|[\w"'.-]+\s*:(\s.*)?)$/.test(line))
  return isYaml ? end + 1 : 0
}
