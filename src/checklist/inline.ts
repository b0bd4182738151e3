/** A text as people see it, with what Markdown marked in it. */
export type Inline = {
  /** Without marks, comments and decoration; code keeps its content. White space is single. */
  readonly text: string
  /** The same with every code span replaced by a space: what is left is prose. */
  readonly prose: string
  /** Contents of code spans, in order. */
  readonly codes: readonly string[]
  /** Targets of links and bare URLs, in order. */
  readonly urls: readonly string[]
  /** The leading `**Label**:`, without marks. */
  readonly label?: string
  /** What follows the label, or the whole text. */
  readonly rest: string
  /** Whether it is marked with a cross, which turns a statement into its opposite. */
  readonly crossed: boolean
}

/** Longer texts are read up to here: no item that a person wrote is that long. */
const MAX_LENGTH = 4000

const DECORATION = /[\p{Extended_Pictographic}\u2713\u2714\u2717\u2718\ufe0f\u200d\u{1f1e6}-\u{1f1ff}]/gu

/** Takes Markdown's marks off a text. */
export const readInline = (source: string): Inline => {
  const whole = source.slice(0, MAX_LENGTH).replace(/<!--[\s\S]*?-->/g, ' ')
  const codes: string[] = []
  const urls: string[] = []
  const kept = whole.replace(/(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (_, _ticks: string, code: string) => {
    codes.push(/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code)
    return `\u0000${codes.length - 1}\u0000`
  })
  const linked = kept
    .replace(/!?\[([^\]\n]*)\]\((?:<([^>\n]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?:\s+"[^"\n]*")?\)/g, (_, text: string, angle?: string, plain?: string) => {
      const url = angle ?? plain ?? ''
      if (text !== url) urls.push(`link:${url}`)
      return text === url ? url : text
    })
    .replace(/<((?:https?|s3|gs):[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>\n]*>/gi, (tag) => (/^<[a-z][\w .-]*>$/i.test(tag) && !/^<(b|i|u|s|em|strong|code|kbd|br|sub|sup|p|div|span|a|del|ins|mark|small|details|summary)\b/i.test(tag) ? tag : ' '))
  for (const match of linked.matchAll(/\b(?:https?|s3|gs|postgres(?:ql)?|mysql|redis|wss?):\/\/[^\s<>"'`)\]\u0000，。）】]+/g))
    urls.push(match[0].replace(/[.,;:!?]+$/, ''))
  const crossed = /[\u274c\u2717\u2718\u{1f6ab}]/u.test(linked)
  const marked = linked.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(DECORATION, ' ')
  const labelled = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*(.*)$/s.exec(marked)
  const isLabel = labelled !== null && (/:\s*$/.test(labelled[1] ?? '') || /^\s*(?:\*\*|__).+?(?:\*\*|__)\s*:/s.test(marked))
  const restore = (text: string, replacement: (code: string) => string) =>
    tidy(unmark(text).replace(/\u0000(\d+)\u0000/g, (_, index: string) => replacement(codes[Number(index)] ?? '')))
  const label = isLabel ? restore(labelled[1] ?? '', (code) => code).replace(/\s*:$/, '') : undefined
  return {
    text: restore(marked, (code) => code),
    prose: restore(marked, () => ' '),
    codes,
    urls: urls.filter((url) => !url.startsWith('link:')),
    rest: isLabel ? restore(labelled[2] ?? '', (code) => code) : restore(marked, (code) => code),
    crossed,
    ...(label === undefined ? {} : { label }),
  }
}

const unmark = (text: string): string =>
  text.replace(/\*\*|__(?=\S)|(?<=\S)__|~~/g, '').replace(/(?<![\w*])[*_](?=\S)([^*_]+)(?<=\S)[*_](?![\w*])/g, '$1')

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
