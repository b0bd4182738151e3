import type { Token } from 'markdown-it'

/** A piece of the document whose place is known. `kind` says how it is read; `language` is that of a code fence. */
export type Piece = {
  readonly kind: 'text' | 'inline-code' | 'code' | 'html' | 'link'
  readonly text: string
  /** 1-based. */
  readonly line: number
  readonly language?: string
}

export type DocumentSection = {
  readonly title: string
  /** Titles above it, outermost first. */
  readonly above: readonly string[]
  readonly level: number
  readonly line: number
  /** The last line that belongs to it, with the sections below it. */
  readonly endLine: number
}

export type DocumentTask = { readonly line: number; readonly done: boolean; readonly text: string }

export type ReadDocument = {
  readonly lines: readonly string[]
  readonly sections: readonly DocumentSection[]
  readonly pieces: readonly Piece[]
  readonly links: readonly { readonly target: string; readonly line: number }[]
  readonly tasks: readonly DocumentTask[]
  /** Names that links may point to with `#`. */
  readonly anchors: ReadonlySet<string>
  /** The YAML between `---` at the top. */
  readonly frontMatter?: string
}

/** Reads Markdown as GitHub does: headings, prose, code, tables, links and task items, each with its line. */
export const readDocument = async (text: string): Promise<ReadDocument> => {
  const { default: MarkdownIt } = await import('markdown-it')
  const lines = text.split(/\r\n|\r|\n/)
  const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  // Blank lines in its place, so that every position stays.
  const body = front === null ? text : front[0].replace(/[^\r\n]/g, '') + text.slice(front[0].length)
  const tokens = new MarkdownIt({ html: true, linkify: false }).parse(body, {})

  const pieces: Piece[] = []
  const links: { target: string; line: number }[] = []
  const tasks: DocumentTask[] = []
  const headings: { title: string; level: number; line: number }[] = []
  const anchors = new Set<string>()

  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1
    if (token.type === 'fence' || token.type === 'code_block') {
      const language = token.info.trim().split(/\s+/)[0]?.toLowerCase() ?? ''
      const first = token.type === 'fence' ? line + 1 : line
      for (const [offset, part] of token.content.split('\n').entries())
        if (part !== '') pieces.push({ kind: 'code', text: part, line: first + offset, language })
    } else if (token.type === 'html_block') {
      for (const [offset, part] of token.content.split('\n').entries())
        pieces.push({ kind: 'html', text: part, line: line + offset })
      for (const match of token.content.matchAll(/\s(?:id|name)=["']([^"']+)["']/g)) anchors.add(match[1] ?? '')
    } else if (token.type === 'inline') {
      readInline(token, line, pieces, links, anchors)
      const opened = tokens[index - 1]
      const title = plainText(token)
      if (opened?.type === 'heading_open') headings.push({ title, level: Number(opened.tag.slice(1)), line })
      else if (opened?.type === 'paragraph_open' && opened.level === 0 && isBoldLine(token))
        headings.push({ title: title.replace(/:$/, ''), level: 7, line })
      const task = /^\[([ xX])\]\s+(.*)/.exec(token.content)
      if (task !== null && tokens[index - 2]?.type === 'list_item_open')
        tasks.push({ line, done: task[1] !== ' ', text: task[2] ?? '' })
    }
  }
  const used = new Map<string, number>()
  for (const { title, level } of headings) {
    if (level > 6) continue
    const slug = slugOf(title)
    const count = used.get(slug) ?? 0
    used.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
  }
  return {
    lines,
    pieces,
    links,
    tasks,
    anchors,
    sections: nest(headings, lines.length),
    ...(front?.[1] === undefined ? {} : { frontMatter: front[1] }),
  }
}

const readInline = (
  token: Token,
  firstLine: number,
  pieces: Piece[],
  links: { target: string; line: number }[],
  anchors: Set<string>,
): void => {
  let line = firstLine
  let linked = false
  for (const child of token.children ?? []) {
    switch (child.type) {
      case 'softbreak':
      case 'hardbreak':
        line++
        break
      case 'text':
        pieces.push({ kind: linked ? 'link' : 'text', text: child.content, line })
        break
      case 'code_inline':
        pieces.push({ kind: 'inline-code', text: child.content, line })
        break
      case 'html_inline':
        pieces.push({ kind: 'html', text: child.content, line })
        for (const match of child.content.matchAll(/\s(?:id|name)=["']([^"']+)["']/g)) anchors.add(match[1] ?? '')
        break
      case 'link_open':
        linked = true
        links.push({ target: String(child.attrGet('href') ?? ''), line })
        break
      case 'link_close':
        linked = false
        break
      case 'image':
        links.push({ target: String(child.attrGet('src') ?? ''), line })
        pieces.push({ kind: 'link', text: child.content, line })
        break
      default:
    }
  }
}

const plainText = (token: Token): string =>
  (token.children ?? [])
    .map((child) => (['text', 'code_inline'].includes(child.type) ? child.content : ''))
    .join('')
    .trim()

const isBoldLine = (token: Token): boolean => /^\*\*[^*]+\*\*:?$|^__[^_]+__:?$/.test(token.content.trim())

const nest = (
  headings: readonly { title: string; level: number; line: number }[],
  lastLine: number,
): readonly DocumentSection[] =>
  headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level)
    const above: string[] = []
    let level = heading.level
    for (const other of headings.slice(0, index).toReversed())
      if (other.level < level) {
        above.unshift(other.title)
        level = other.level
      }
    return { ...heading, above, endLine: next === undefined ? lastLine : next.line - 1 }
  })

/** The name GitHub gives a heading for links. */
const slugOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
