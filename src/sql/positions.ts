export type Position = { readonly line: number; readonly column: number }

/** Finds line and column (both from 1) of a character offset; line ends are LF, CRLF or a lone CR. */
export const positionsOf = (text: string): ((offset: number) => Position) => {
  let starts: number[] | undefined
  const lineStarts = (): number[] => {
    const found = [0]
    if (text.includes('\r')) for (const match of text.matchAll(/\r\n|\n|\r/g)) found.push(match.index + match[0].length)
    else for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) found.push(end + 1)
    return found
  }
  return (offset) => {
    starts ??= lineStarts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
