/** The task syntax on one line, whatever surrounds it: `- [ ] text`, `* [x] text`, `2. [ ] text`. */
const TASK_LINE = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/

export type TaskLine = {
  readonly line: number
  readonly depth: number
  readonly checked: boolean
  readonly text: string
}

/** Reads lines as task items without regard to structure; the depth comes from indentation. `firstLine` numbers the first. */
export const readTaskLines = (lines: readonly string[], firstLine: number): readonly TaskLine[] => {
  const found: TaskLine[] = []
  let indents: number[] = []
  for (const [index, line] of lines.entries()) {
    const match = line.length > 20_000 ? TASK_LINE.exec(line.slice(0, 20_000)) : TASK_LINE.exec(line)
    if (match === null) continue
    const indent = (match[1] ?? '').replaceAll('\t', '    ').length
    indents = [...indents.filter((other) => other < indent), indent].slice(-100)
    found.push({
      line: firstLine + index,
      depth: indents.length - 1,
      checked: match[2] !== ' ',
      text: (match[3] ?? '').trimEnd(),
    })
  }
  return found
}
