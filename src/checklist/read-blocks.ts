import type { Token } from 'markdown-it'
import { boxAtStart, isBoxCell, isStatusHeading, readBoxCell } from './box.ts'
import type { Checklist, ChecklistItem, DocumentWarning, Heading, Node } from './checklist.ts'
import { readTaskLines } from './task-line.ts'

type Parts = Omit<Checklist, 'path' | 'encoding' | 'lines'>

/** GitHub's task marker at the start of a list entry: a box, then white space before any other content. */
const TASK = /^\[([ \txX])\][ \t\n]\s*(?=\S)/

/** Turns the blocks of a document into its items, headings and what stands around them. */
export const readBlocks = (tokens: readonly Token[], lines: readonly string[]): Parts => {
  const headings: Heading[] = []
  const items: ChecklistItem[] = []
  const nodes: Node[] = []
  const warnings: DocumentWarning[] = []
  let path: { readonly level: number; readonly text: string }[] = []
  /** Open list entries, as indexes into `nodes`. */
  const open: number[] = []
  const lists: { readonly ordered: boolean; readonly number: number }[] = []
  let listCount = 0
  let quotes = 0

  const place = (map: readonly [number, number] | null | undefined) => ({
    line: (map?.[0] ?? 0) + 1,
    endLine: Math.max(map?.[1] ?? 1, (map?.[0] ?? 0) + 1),
    heading: headings.length - 1,
    parent: open.at(-1) ?? -1,
  })
  const section = () => path.map((heading) => heading.text)
  const ancestors = (): string[] => open.map((index) => entryText(nodes[index]))
  const addItem = (item: Omit<ChecklistItem, 'section' | 'ancestors'>, above = section()): number => {
    items.push({ ...item, section: above, ancestors: ancestors() })
    return items.length - 1
  }

  const readHeading = (token: Token, content: string): void => {
    const text = content.replace(/\s*\n\s*/g, ' ').trim()
    const level = Number(token.tag.slice(1))
    if (open.length > 0 || quotes > 0) {
      nodes.push({ kind: 'text', ...place(token.map), text })
      return
    }
    path = path.filter((above) => above.level < level)
    const box = boxAtStart(text)
    const position = place(token.map)
    if (box !== undefined && box.rest !== '')
      addItem({
        line: position.line,
        endLine: position.endLine,
        text: box.rest,
        depth: 0,
        checked: box.checked,
        inCodeFence: false,
        form: 'glyph',
      })
    path.push({ level, text })
    headings.push({ line: position.line, level, text, path: section() })
    nodes.push({ kind: 'heading', ...position, heading: headings.length - 1, level, text })
    if (box !== undefined && box.rest !== '')
      nodes.push({
        kind: 'entry',
        ...position,
        heading: headings.length - 1,
        text: box.rest,
        depth: 0,
        ordered: false,
        item: items.length - 1,
        list: ++listCount,
      })
  }

  const readEntry = (token: Token, paragraph: Token | undefined, inline: Token | undefined): void => {
    const position = place(token.map)
    const content = paragraph?.type === 'paragraph_open' ? (inline?.content ?? '') : ''
    const textEnd = inline?.map === null || inline?.map === undefined || content === '' ? position.line : inline.map[1]
    const task = TASK.exec(content)
    const box = task === null ? boxAtStart(content) : undefined
    const text = oneLine(task === null ? (box?.rest ?? content) : content.slice(task[0].length))
    const isItem = text !== '' && (task !== null || box !== undefined)
    const line = content === '' || inline?.map === null || inline?.map === undefined ? position.line : inline.map[0] + 1
    const item = isItem
      ? addItem({
          line,
          endLine: Math.max(line, textEnd),
          text,
          depth: open.length,
          checked: task === null ? (box?.checked ?? false) : /x/i.test(task[1] ?? ''),
          inCodeFence: false,
          form: task === null ? 'glyph' : 'task',
        })
      : -1
    nodes.push({
      kind: 'entry',
      ...position,
      line,
      endLine: Math.max(line, textEnd),
      text,
      depth: open.length,
      ordered: lists.at(-1)?.ordered ?? false,
      item,
      list: lists.at(-1)?.number ?? 0,
    })
    open.push(nodes.length - 1)
  }

  const readText = (map: readonly [number, number] | null | undefined, content: string): void => {
    const position = place(map)
    nodes.push({ kind: 'text', ...position, text: content })
    for (const [index, line] of content.split('\n').entries()) {
      const box = boxAtStart(line)
      if (box === undefined || box.rest === '') continue
      const at = position.line + index
      const item = addItem({
        line: at,
        endLine: at,
        text: box.rest,
        depth: open.length,
        checked: box.checked,
        inCodeFence: false,
        form: 'glyph',
      })
      nodes.push({
        kind: 'entry',
        ...position,
        line: at,
        endLine: at,
        text: box.rest,
        depth: open.length,
        ordered: false,
        item,
        list: ++listCount,
      })
    }
  }

  const readCode = (token: Token): void => {
    const position = place(token.map)
    const fenced = token.type === 'fence'
    const content = token.content.replace(/\n$/, '').split('\n')
    const contentLine = position.line + (fenced ? 1 : 0)
    const tasks = readTaskLines(content, contentLine)
    nodes.push({
      kind: 'code',
      ...position,
      language: (token.info.trim().split(/\s+/)[0] ?? '').toLowerCase(),
      content,
      contentLine,
      fenced,
    })
    for (const { line, depth, checked, text } of tasks)
      addItem({ line, endLine: line, text, depth, checked, inCodeFence: true, form: 'task' })
    if (fenced && token.map !== null && !isClosed(token, lines))
      warnings.push({
        line: position.line,
        rule: 'open-fence',
        message: `The code fence that opens here never closes: everything below it is code to GitHub, ${tasks.length === 0 ? 'down to the end' : `with ${tasks.length} ${tasks.length === 1 ? 'item' : 'items'} inside`}. Close it with ${token.markup} on a line of its own.`,
      })
    else if (fenced && tasks.length > 0)
      warnings.push({
        line: tasks[0]?.line ?? position.line,
        rule: 'items-in-code',
        message: `${tasks.length === 1 ? 'An item stands' : `${tasks.length} items stand`} inside the code fence of line ${position.line}: GitHub shows no box there. Move ${tasks.length === 1 ? 'it' : 'them'} out of the fence.`,
      })
  }

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    if (token.type === 'heading_open') {
      readHeading(token, tokens[index + 1]?.content ?? '')
      index += 2
    } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
      lists.push({ ordered: token.type === 'ordered_list_open', number: ++listCount })
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') lists.pop()
    else if (token.type === 'list_item_open') {
      readEntry(token, tokens[index + 1], tokens[index + 2])
      if (tokens[index + 1]?.type === 'paragraph_open') index += 3
    } else if (token.type === 'list_item_close') open.pop()
    else if (token.type === 'blockquote_open') quotes++
    else if (token.type === 'blockquote_close') quotes--
    else if (token.type === 'paragraph_open') {
      readText(token.map, tokens[index + 1]?.content ?? '')
      index += 2
    } else if (token.type === 'fence' || token.type === 'code_block') readCode(token)
    else if (token.type === 'html_block') {
      const inside = /^\s*<!--/.test(token.content)
        ? []
        : readTaskLines(token.content.split('\n'), (token.map?.[0] ?? 0) + 1)
      if (inside.length > 0)
        warnings.push({
          line: inside[0]?.line ?? 1,
          rule: 'items-in-html',
          message: `${inside.length === 1 ? 'A line that looks' : `${inside.length} lines that look`} like a task item ${inside.length === 1 ? 'stands' : 'stand'} inside an HTML block, where GitHub shows no box. Put an empty line below the HTML tag.`,
        })
    } else if (token.type === 'table_open') {
      const end = closingOf(tokens, index)
      readTable(tokens.slice(index, end), place, nodes, (row) => addItem({ ...row, depth: open.length }))
      index = end
    }
  }
  return { headings, items, nodes, warnings }
}

type Row = Omit<ChecklistItem, 'section' | 'ancestors' | 'depth'>

/** A row is an item where a status column, or any cell, holds a box; a glyph in any other column is decoration. */
const readTable = (
  tokens: readonly Token[],
  place: (map: readonly [number, number] | null | undefined) => {
    line: number
    endLine: number
    heading: number
    parent: number
  },
  nodes: Node[],
  addItem: (row: Row) => number,
): void => {
  const rows: { readonly map: Token['map']; readonly cells: readonly string[]; readonly header: boolean }[] = []
  let current: { map: Token['map']; cells: string[]; header: boolean } | undefined
  let header = false
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'thead_open') header = true
    else if (token.type === 'tbody_open') header = false
    else if (token.type === 'tr_open') {
      current = { map: token.map, cells: [], header }
      rows.push(current)
    } else if (token.type === 'th_open' || token.type === 'td_open')
      current?.cells.push((tokens[index + 1]?.content ?? '').trim())
  }
  const head = rows.find((row) => row.header)?.cells ?? []
  const body = rows.filter((row) => !row.header)
  const column = statusColumn(
    head,
    body.map((row) => row.cells),
  )
  for (const row of body) {
    const position = place(row.map)
    const state = column === undefined ? undefined : readBoxCell(row.cells[column] ?? '')
    const text = row.cells.filter((cell, index) => index !== column && cell !== '').join(' | ')
    const item =
      state === undefined || text === ''
        ? -1
        : addItem({
            line: position.line,
            endLine: position.line,
            text,
            checked: state,
            inCodeFence: false,
            form: 'table',
          })
    nodes.push({ kind: 'row', ...position, endLine: position.line, cells: row.cells, header: head, item })
  }
}

const statusColumn = (head: readonly string[], rows: readonly (readonly string[])[]): number | undefined => {
  const holdsState = (index: number, isState: (cell: string) => boolean) =>
    rows.some((cells) => isState(cells[index] ?? '')) &&
    rows.every((cells) => (cells[index] ?? '').trim() === '' || isState(cells[index] ?? ''))
  const columns = head.map((_, index) => index)
  return (
    columns.find(
      (index) => isStatusHeading(head[index] ?? '') && holdsState(index, (cell) => readBoxCell(cell) !== undefined),
    ) ?? columns.find((index) => holdsState(index, isBoxCell))
  )
}

const closingOf = (tokens: readonly Token[], start: number): number => {
  let index = start
  while (index < tokens.length && tokens[index]?.type !== 'table_close') index++
  return index
}

const isClosed = (token: Token, lines: readonly string[]): boolean => {
  const [start, end] = token.map ?? [0, 0]
  const last = (lines[end - 1] ?? '').replace(/^[\s>]*/, '').trimEnd()
  return (
    end - start > 1 &&
    last.length >= token.markup.length &&
    last === last.charAt(0).repeat(last.length) &&
    last.startsWith(token.markup)
  )
}

const entryText = (node: Node | undefined): string => (node?.kind === 'entry' ? node.text : '')

const oneLine = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, ' ').trim()
