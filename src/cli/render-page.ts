import type { TerminalStyle } from '../reporters/terminal.ts'

/** A page of the documentation for a terminal: headings, code and links as far as a terminal has them. */
export const renderPage = (markdown: string, style: TerminalStyle): string => {
  const paint = (code: string, text: string): string => (style.color ? `\u001b[${code}m${text}\u001b[0m` : text)
  let fenced = false
  const lines = markdown
    .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
    .split('\n')
    .flatMap((line) => {
      if (/^\s*```/.test(line)) {
        fenced = !fenced
        return []
      }
      if (fenced) return [paint('36', `    ${line}`)]
      const heading = /^(#{1,6}) (.*)$/.exec(line)
      if (heading !== null) return [paint(heading[1] === '#' ? '1;4' : '1', inline(heading[2] ?? '', paint))]
      return [inline(line, paint)]
    })
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

const inline = (text: string, paint: (code: string, text: string) => string): string =>
  text
    .replaceAll(/\[([^\]]+)\]\((?!http)[^)]+\)/g, '$1')
    .replaceAll(/\[([^\]]+)\]\((http[^)]+)\)/g, '$1 ($2)')
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, inner: string) => paint('1', inner))
    .replaceAll(/`([^`]+)`/g, (_, inner: string) => paint('36', inner))
