/** One statement's place in a text, in characters; `end` is behind its last character, before the semicolon. */
export type SqlPiece = {
  readonly start: number
  readonly end: number
  /** Why it is not to be parsed as it stands: a line for psql, or data behind `COPY … FROM stdin`. */
  readonly kind: 'statement' | 'psql' | 'copy-data'
}

/** A comment with its markers taken off; `ownLine` when nothing but blanks stands before it on its line. */
export type SqlComment = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly ownLine: boolean
}

const INTERESTING = /--|\/\*|'|"|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|;|\\/g
const WORD = /[\w$\u0080-\uffff]/
const COPY_FROM_STDIN = /^\s*copy\b(?!\s*\()[\s\S]*\bfrom\s+stdin\b/i
// Semicolons inside these two do not end the statement.
const RULE = /^create\s+(or\s+replace\s+)?rule\b/i
const ROUTINE = /^create\s+(or\s+replace\s+)?(function|procedure)\b/i

/**
 * Splits a script as psql would: by semicolons that stand in no string, comment, dollar quote, rule body or
 * `BEGIN ATOMIC` body. Never throws: what does not end reaches to the end of the text, and the parser says so.
 */
export const splitSql = (
  text: string,
): { readonly pieces: readonly SqlPiece[]; readonly comments: readonly SqlComment[] } => {
  const pieces: SqlPiece[] = []
  const comments: SqlComment[] = []
  let from = 0
  INTERESTING.lastIndex = 0

  for (let match = INTERESTING.exec(text); match !== null; match = INTERESTING.exec(text)) {
    const at = match.index
    const found = match[0]
    let next = at + found.length
    if (found === '--') {
      next = lineEnd(text, at)
      comments.push({ start: at, end: next, ...commentAt(text, at, next) })
    } else if (found === '/*') {
      const end = commentEnd(text, at)
      // What does not end is a mistake, which the parser tells, and not nothing.
      if (end === undefined) break
      next = end
      comments.push({ start: at, end: next, ...commentAt(text, at, next) })
    } else if (found === "'") {
      next = stringEnd(text, at)
    } else if (found === '"') {
      const end = text.indexOf('"', at + 1)
      next = end < 0 ? text.length : end + 1
    } else if (found === '\\') {
      // Outside strings a backslash is a command for psql, which ends with its line.
      if (isBlank(text, from, at, comments)) {
        next = commandEnd(text, at)
        pieces.push({ start: at, end: next, kind: 'psql' })
        from = next
      }
    } else if (found === ';') {
      const start = skipBlankAndComments(text, from, at, comments)
      const statement = text.slice(start, at)
      if (!isInsideBody(statement)) {
        const isCopy = COPY_FROM_STDIN.test(statement) && COPY_FROM_STDIN.test(withoutStrings(statement))
        if (start < at) pieces.push({ start, end: trimEnd(text, start, at), kind: 'statement' })
        from = next
        if (isCopy) {
          const data = copyDataEnd(text, at + 1)
          if (data !== undefined) {
            pieces.push({ start: data.start, end: data.end, kind: 'copy-data' })
            from = next = data.next
          }
        }
      }
    } else if (at > 0 && WORD.test(text[at - 1] ?? '')) {
      // A dollar inside a name opens nothing.
      next = at + 1
    } else {
      const end = text.indexOf(found, next)
      next = end < 0 ? text.length : end + found.length
    }
    INTERESTING.lastIndex = next
  }
  const start = skipBlankAndComments(text, from, text.length, comments)
  if (start < text.length) pieces.push({ start, end: trimEnd(text, start, text.length), kind: 'statement' })
  return { pieces, comments }
}

/** What a comment says, by where it starts and ends with its markers. */
export const commentAt = (text: string, start: number, end: number): Pick<SqlComment, 'text' | 'ownLine'> => ({
  text: text.slice(start + 2, text[start] === '-' ? end : Math.max(start + 2, end - 2)).trim(),
  ownLine: isOwnLine(text, start),
})

const lineEnd = (text: string, from: number): number => {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) return index
  }
  return text.length
}

/** A command for psql ends with its line, or before a `\\\\` behind which SQL goes on. */
const commandEnd = (text: string, from: number): number => {
  const end = lineEnd(text, from)
  const mark = /\s\\\\(?=\s)/.exec(text.slice(from, end))
  return mark === null ? end : from + mark.index + mark[0].length
}

const isOwnLine = (text: string, at: number): boolean => {
  for (let index = at - 1; index >= 0; index--) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13) return true
    if (code !== 32 && code !== 9 && code !== 0xfeff) return false
  }
  return true
}

const commentEnd = (text: string, from: number): number | undefined => {
  const marks = /\/\*|\*\//g
  marks.lastIndex = from + 2
  let depth = 1
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1
    if (depth === 0) return match.index + 2
  }
  return undefined
}

const stringEnd = (text: string, from: number): number => {
  const before = text[from - 1]
  const escapes = (before === 'e' || before === 'E') && !WORD.test(text[from - 2] ?? ' ')
  if (!escapes) {
    const end = text.indexOf("'", from + 1)
    return end < 0 ? text.length : end + 1
  }
  for (let index = from + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === "'") return index + 1
  }
  return text.length
}

/** Whether nothing but blanks and comments stands between two offsets. */
const isBlank = (text: string, from: number, to: number, comments: readonly SqlComment[]): boolean =>
  skipBlankAndComments(text, from, to, comments) >= to

const skipBlankAndComments = (text: string, from: number, to: number, comments: readonly SqlComment[]): number => {
  let index = from
  while (index < to) {
    const code = text.charCodeAt(index)
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0xa0) {
      index++
      continue
    }
    if (code !== 45 && code !== 47) return index
    const comment = commentStartingAt(comments, index)
    if (comment === undefined) return index
    index = comment.end
  }
  return Math.min(index, to)
}

const commentStartingAt = (comments: readonly SqlComment[], start: number): SqlComment | undefined => {
  let low = 0
  let high = comments.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const comment = comments[middle]
    if (comment === undefined) return undefined
    if (comment.start === start) return comment
    if (comment.start < start) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

const trimEnd = (text: string, start: number, end: number): number => {
  let index = end
  while (index > start && /\s/.test(text[index - 1] ?? '')) index--
  return index
}

const isInsideBody = (head: string): boolean => {
  if (!/^create/i.test(head)) return false
  const plain = head.slice(0, 40)
  if (RULE.test(plain)) return depthOf(head, /\(/g) > depthOf(head, /\)/g)
  if (!ROUTINE.test(plain) || !/\bbegin\s+atomic\b/i.test(head)) return false
  const words = withoutStrings(head)
  const body = words.slice(words.search(/\bbegin\s+atomic\b/i))
  return depthOf(body, /\b(begin|case)\b/gi) > depthOf(body, /\bend\b/gi)
}

const depthOf = (text: string, pattern: RegExp): number => withoutStrings(text).match(pattern)?.length ?? 0

const withoutStrings = (text: string): string =>
  text.replaceAll(/'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/g, (found) =>
    ' '.repeat(found.length),
  )

const copyDataEnd = (
  text: string,
  from: number,
): { readonly start: number; readonly end: number; readonly next: number } | undefined => {
  const start = lineEnd(text, from)
  const end = /(?:\r\n|\n|\r)\\\.[ \t]*(?=\r|\n|$)/g
  end.lastIndex = start
  const match = end.exec(text)
  return match === null ? undefined : { start, end: match.index, next: match.index + match[0].length }
}
