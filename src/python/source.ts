import type { Span } from './syntax.ts'

/** A text with the starts of its lines, to turn offsets into lines and columns. */
export type Source = {
  readonly path: string
  readonly text: string
  position(offset: number): { readonly line: number; readonly column: number }
  span(from: number, to: number): Span
}

/** Lines end where Python ends them: `\n`, `\r\n` or `\r`. */
export const sourceOfText = (path: string, text: string): Source => {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  const position = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return { path, text, position, span: (from, to) => ({ path, from, to, ...position(from) }) }
}
