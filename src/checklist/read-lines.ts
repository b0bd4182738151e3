import type { Checklist, ChecklistItem, Heading, Node } from './checklist.ts'
import { readTaskLines } from './task-line.ts'

type Parts = Omit<Checklist, 'path' | 'encoding' | 'lines'>

/**
 * Reads a document whose structure is nested too deeply to be followed: every line that looks like a task counts, so that
 * nothing can be hidden behind such a structure. `firstLine` is the first line to read, from 0; `deepLine` goes into the warning.
 */
export const readLines = (lines: readonly string[], firstLine: number, deepLine: number): Parts => {
  const headings: Heading[] = []
  const items: ChecklistItem[] = []
  const nodes: Node[] = []
  const tasks = new Map(readTaskLines(lines.slice(firstLine), firstLine + 1).map((task) => [task.line, task]))
  let path: { readonly level: number; readonly text: string }[] = []
  let list = 0
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(text.slice(0, 2000))
    if (index >= firstLine && heading !== null) {
      const level = (heading[1] ?? '#').length
      path = [...path.filter((above) => above.level < level), { level, text: heading[2] ?? '' }]
      headings.push({ line, level, text: heading[2] ?? '', path: path.map((above) => above.text) })
      nodes.push({
        kind: 'heading',
        line,
        endLine: line,
        heading: headings.length - 1,
        parent: -1,
        level,
        text: heading[2] ?? '',
      })
      list++
      continue
    }
    const task = tasks.get(line)
    if (task === undefined) continue
    items.push({
      line,
      endLine: line,
      text: task.text,
      section: path.map((above) => above.text),
      depth: task.depth,
      checked: task.checked,
      inCodeFence: false,
      form: 'task',
      ancestors: [],
    })
    nodes.push({
      kind: 'entry',
      line,
      endLine: line,
      heading: headings.length - 1,
      parent: -1,
      text: task.text,
      depth: task.depth,
      ordered: false,
      item: items.length - 1,
      list,
    })
  }
  return {
    headings,
    items,
    nodes,
    warnings: [
      {
        line: deepLine,
        rule: 'nested-too-deeply',
        message: `The structure at this line is nested too deeply to be followed; the whole document was read line by line, and every line that looks like a task counts.`,
      },
    ],
  }
}
