import { positionInText, type TextPiece } from './syntax.ts'
import type { TextValue } from './values.ts'

/** What `textwrap.dedent` makes of a text: the white space that all lines begin with goes, and lines of nothing else are empty. */
export const dedent = (text: TextValue): TextValue => {
  const lines = text.value.split('\n')
  const margin = commonMargin(lines)
  const pieces: TextPiece[] = []
  const kept: string[] = []
  let offset = 0
  let oldOffset = 0
  for (const line of lines) {
    const cut = line.trim() === '' ? line.length : margin
    const place = positionInText(text.pieces ?? [], oldOffset + cut)
    if (place !== undefined) pieces.push({ offset, ...place })
    for (const piece of text.pieces ?? [])
      if (piece.offset > oldOffset + cut && piece.offset <= oldOffset + line.length)
        pieces.push({ ...piece, offset: piece.offset - oldOffset - cut + offset })
    kept.push(line.slice(cut))
    offset += line.length - cut + 1
    oldOffset += line.length + 1
  }
  return { kind: 'text', value: kept.join('\n'), at: text.at, ...(text.pieces === undefined ? {} : { pieces }) }
}

const commonMargin = (lines: readonly string[]): number => {
  let margin: string | undefined
  for (const line of lines) {
    if (line.trim() === '') continue
    const own = /^[ \t]*/.exec(line)?.[0] ?? ''
    if (margin === undefined) margin = own
    while (!own.startsWith(margin)) margin = margin.slice(0, -1)
  }
  return margin?.length ?? 0
}
