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
  /** What it depends on: "if needed", "if migration applied". */
  readonly condition?: string
  /** Whether it is marked with a cross, which turns a statement into its opposite. */
  readonly crossed: boolean
}

/** Longer texts are read up to here: no item that a person wrote is that long. */
const MAX_LENGTH = 4000

const DECORATION = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f|\u200d|[\u2713\u2714\u2717\u2718]/gu

/** Takes Markdown's marks off a text. */
export const readInline = (source: string): Inline => {
  const whole = source.slice(0, MAX_LENGTH).replace(/<!--[\s\S]*?-->/g, ' ')
  const codes: string[] = []
  const urls: string[] = []
  // Code is set aside behind characters of the private use area, so that no mark inside it is read.
  const kept = whole
    .replace(/\ue000/g, ' ')
    .replace(/(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (_, _ticks: string, code: string) => {
      codes.push(/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code)
      return `\ue000${codes.length - 1}\ue000`
    })
  const linked = kept
    .replace(
      /!?\[([^\]\n]*)\]\((?:<([^>\n]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?:\s+"[^"\n]*")?\)/g,
      (_, text: string, angle?: string, plain?: string) => {
        const url = angle ?? plain ?? ''
        if (text !== url) urls.push(`link:${url}`)
        // A link with a file's name as its text leads somewhere; it does not say that the file has to be there.
        if (text !== url && /^[\w./-]+\.\w{2,5}$/.test(text)) return ' '
        return text === url ? url : text
      },
    )
    .replace(/<((?:https?|s3|gs):[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>\n]*>/gi, (tag) =>
      /^<[a-z][\w .-]*>$/i.test(tag) &&
      !/^<(b|i|u|s|em|strong|code|kbd|br|sub|sup|p|div|span|a|del|ins|mark|small|details|summary)\b/i.test(tag)
        ? tag
        : ' ',
    )
  for (const match of linked.matchAll(
    /\b(?:https?|s3|gs|postgres(?:ql)?|mysql|redis|wss?):\/\/[^\s<>"'`)\]\ue000，。）】]+/g,
  ))
    urls.push(match[0].replace(/[.,;:!?]+$/, ''))
  const crossed = /[\u274c\u2717\u2718\u{1f6ab}]/u.test(linked)
  const marked = linked.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(DECORATION, ' ')
  const labelled = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*(.*)$/s.exec(marked)
  const isLabel =
    labelled !== null && (/:\s*$/.test(labelled[1] ?? '') || /^\s*(?:\*\*|__).+?(?:\*\*|__)\s*:/s.test(marked))
  const restore = (text: string, replacement: (code: string) => string) =>
    tidy(unmark(text).replace(/\ue000(\d+)\ue000/g, (_, index: string) => replacement(codes[Number(index)] ?? '')))
  const condition =
    /\(?\b((?:only )?(?:if|when|where) (?:needed|necessary|applicable|required|used|using|possible|any|(?=[^()]*\))[^()]{2,60}))\)?|\((falls[^()]{2,60}|wenn[^()]{2,60}|si [^()]{2,60}|se [^()]{2,60})\)/i.exec(
      marked,
    )
  const label = isLabel ? restore(labelled[1] ?? '', (code) => code).replace(/\s*:$/, '') : undefined
  return {
    text: restore(marked, (code) => code),
    prose: restore(marked, () => ' '),
    codes,
    urls: urls.filter((url) => !url.startsWith('link:')),
    rest: isLabel ? restore(labelled[2] ?? '', (code) => code) : restore(marked, (code) => code),
    crossed,
    ...(label === undefined ? {} : { label }),
    ...(condition === null ? {} : { condition: tidy(condition[1] ?? condition[2] ?? '') }),
  }
}

const unmark = (text: string): string =>
  text.replace(/\*\*|__(?=\S)|(?<=\S)__|~~/g, '').replace(/(?<![\w*])[*_](?=\S)([^*_]+)(?<=\S)[*_](?![\w*])/g, '$1')

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
