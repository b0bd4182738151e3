import { wrap, type TerminalStyle } from '../reporters/terminal.ts'

/** A page of the documentation for a terminal: headings, code, lists and tables as far as a terminal has them. */
export const renderPage = (markdown: string, style: TerminalStyle): string => {
  const paint = (code: string, text: string): string => (style.color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const lines: string[] = []
  let paragraph: string[] = []
  const flush = (): void => {
    const [first = ''] = paragraph
    if (paragraph.length > 0) {
      const bullet = /^(\s*)(?:[-*]|\d+\.)\s+/.exec(first)
      const text = inline(paragraph.map((line) => line.trim()).join(' '), paint)
      if (bullet === null) lines.push(...wrap(text, 0, style))
      else {
        const indent = (bullet[1]?.length ?? 0) + 2
        const [head = '', ...rest] = wrap(text.replace(/^(?:[-*]|\d+\.)\s+/, ''), indent, style)
        lines.push(`${' '.repeat(indent - 2)}- ${head.trimStart()}`, ...rest)
      }
    }
    paragraph = []
  }
  let fenced = false
  const source = markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, '').split('\n')
  for (const [index, line] of source.entries()) {
    if (/^\s*```/.test(line)) {
      flush()
      fenced = !fenced
      continue
    }
    if (fenced) {
      lines.push(paint('36', `    ${line}`))
      continue
    }
    const heading = /^(#{1,6}) (.*)$/.exec(line)
    if (heading !== null) {
      flush()
      lines.push(paint(heading[1] === '#' ? '1;4' : '1', inline(heading[2] ?? '', paint)))
    } else if (line.startsWith('|')) {
      flush()
      const isHead = /^\|[\s:|-]+\|?\s*$/.test(source[index + 1] ?? '')
      if (!isHead && !/^\|[\s:|-]+\|?\s*$/.test(line)) lines.push(...row(line, style, paint))
    } else if (line.trim() === '') {
      flush()
      lines.push('')
    } else {
      if (/^\s*(?:[-*]|\d+\.)\s/.test(line)) flush()
      paragraph.push(line)
    }
  }
  flush()
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

type PaintText = (code: string, text: string) => string

/** A row of a table: its first cell, and below it what the others say. */
const row = (line: string, style: TerminalStyle, paint: PaintText): readonly string[] => {
  const [name = '', ...rest] = line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
  const told = rest.filter((cell) => cell !== '').join(' · ')
  return [`  ${inline(name, paint)}`, ...(told === '' ? [] : wrap(inline(told, paint), 6, style))]
}

const inline = (text: string, paint: PaintText): string =>
  text
    .replaceAll(/\[([^\]]+)\]\((?!http)[^)]+\)/g, '$1')
    .replaceAll(/\[([^\]]+)\]\((http[^)]+)\)/g, '$1 ($2)')
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, inner: string) => paint('1', inner))
    .replaceAll(/`([^`]+)`/g, (_, inner: string) => paint('36', inner))
