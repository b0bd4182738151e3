/** How a language writes comments and text, as far as debug code has to be told from them. */
export type Language = {
  readonly name: 'javascript' | 'python' | 'ruby' | 'php' | 'go' | 'java' | 'rust' | 'sql' | 'other'
  readonly lineComments: readonly string[]
  readonly blockComments: readonly (readonly [open: string, close: string])[]
  /** Quotes that begin a text; longer ones first. */
  readonly quotes: readonly string[]
  /** Backticks hold code inside `${ }`. */
  readonly templates?: boolean
  /** `/` may begin a pattern. */
  readonly patterns?: boolean
  /** A single quote may also begin a lifetime, which has no end. */
  readonly lifetimes?: boolean
}

const C_COMMENTS = { lineComments: ['//'], blockComments: [['/*', '*/']] as const }

const JAVASCRIPT: Language = { name: 'javascript', ...C_COMMENTS, quotes: ["'", '"'], templates: true, patterns: true }
const LANGUAGES: Readonly<Record<string, Language>> = {
  python: { name: 'python', lineComments: ['#'], blockComments: [], quotes: ['"""', "'''", '"', "'"] },
  ruby: { name: 'ruby', lineComments: ['#'], blockComments: [['\n=begin', '\n=end']], quotes: ['"', "'", '`'] },
  php: { name: 'php', lineComments: ['//', '#'], blockComments: [['/*', '*/']], quotes: ['"', "'"] },
  go: { name: 'go', ...C_COMMENTS, quotes: ['"', '`', "'"] },
  java: { name: 'java', ...C_COMMENTS, quotes: ['"""', '"', "'"] },
  rust: { name: 'rust', ...C_COMMENTS, quotes: ['"'], lifetimes: true },
  sql: { name: 'sql', lineComments: ['--'], blockComments: [['/*', '*/']], quotes: ["'", '"'] },
}

const BY_ENDING: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    'js jsx mjs cjs ts tsx mts cts vue svelte astro': JAVASCRIPT,
    'py pyi': LANGUAGES['python'],
    'rb rake erb': LANGUAGES['ruby'],
    'php phtml': LANGUAGES['php'],
    go: LANGUAGES['go'],
    'java kt kts scala groovy': LANGUAGES['java'],
    rs: LANGUAGES['rust'],
    sql: LANGUAGES['sql'],
  }).flatMap(([endings, language]) =>
    language === undefined ? [] : endings.split(' ').map((ending) => [ending, language] as const),
  ),
)

/** The language of a file by the end of its name; undefined where debug code is not looked for. */
export const languageOf = (path: string): Language | undefined =>
  BY_ENDING.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())

/** Stretches of a text that are comment or text, as pairs of offsets in order: everything else is code. */
export const notCode = (
  source: string,
  language: Language,
): { readonly starts: number[]; readonly ends: number[]; readonly comments: boolean[] } => {
  const [starts, ends, comments]: [number[], number[], boolean[]] = [[], [], []]
  const add = (from: number, to: number, comment: boolean): void => {
    starts.push(from)
    ends.push(to)
    comments.push(comment)
  }
  /** Depth of braces for each template literal that is open, so that code inside `${ }` is code. */
  const templates: number[] = []
  let index = 0
  let lastCode = ''
  const skipTemplate = (from: number, begin: number): number => {
    let at = from
    while (at < source.length) {
      if (source[at] === '\\') at += 2
      else if (source[at] === '`') {
        add(begin, at + 1, false)
        return at + 1
      } else if (source[at] === '$' && source[at + 1] === '{') {
        add(begin, at + 2, false)
        templates.push(0)
        return at + 2
      } else at++
    }
    add(begin, at, false)
    return at
  }
  scan: while (index < source.length) {
    const character = source[index] ?? ''
    for (const comment of language.lineComments)
      if (source.startsWith(comment, index)) {
        const end = source.indexOf('\n', index)
        add(index, end === -1 ? source.length : end, true)
        index = end === -1 ? source.length : end
        continue scan
      }
    for (const [open, close] of language.blockComments)
      if (source.startsWith(open, index)) {
        const end = source.indexOf(close, index + open.length)
        add(index, end === -1 ? source.length : end + close.length, true)
        index = end === -1 ? source.length : end + close.length
        continue scan
      }
    if (language.templates === true) {
      if (character === '`') {
        index = skipTemplate(index + 1, index)
        lastCode = '`'
        continue
      }
      const depth = templates.at(-1)
      if (depth !== undefined && character === '{') templates[templates.length - 1] = depth + 1
      if (depth !== undefined && character === '}') {
        if (depth === 0) {
          templates.pop()
          index = skipTemplate(index + 1, index)
          continue
        }
        templates[templates.length - 1] = depth - 1
      }
      if (character === '/' && language.patterns === true && /[=(,:;!&|?{}[\n+\-*%~^<>]|^$/.test(lastCode)) {
        const end = endOfPattern(source, index)
        if (end !== undefined) {
          add(index, end, false)
          index = end
          lastCode = '/'
          continue
        }
      }
    }
    if (language.lifetimes === true && character === "'") {
      const literal = /^'(?:\\[^\n]+?|[^'\\\n])'/.exec(source.slice(index, index + 16))
      if (literal !== null) {
        add(index, index + literal[0].length, false)
        index += literal[0].length
        continue
      }
    }
    for (const quote of language.quotes)
      if (source.startsWith(quote, index)) {
        const end = endOfText(source, index + quote.length, quote, language)
        add(index, end, false)
        index = end
        lastCode = quote
        continue scan
      }
    if (character !== ' ' && character !== '\t') lastCode = character
    index++
  }
  return { starts, ends, comments }
}

const endOfText = (source: string, from: number, quote: string, language: Language): number => {
  const long =
    quote.length > 1 ||
    quote === '`' ||
    language.name === 'php' ||
    language.name === 'ruby' ||
    language.name === 'sql' ||
    language.name === 'rust'
  const escapes = language.name !== 'sql' && !(language.name === 'go' && quote === '`')
  for (let index = from; index < source.length; index++) {
    if (escapes && source[index] === '\\') index++
    else if (source.startsWith(quote, index)) return index + quote.length
    // A quote without its end on the line is no text: an apostrophe in a template, mostly.
    else if (!long && source[index] === '\n') return index
  }
  return source.length
}

const endOfPattern = (source: string, from: number): number | undefined => {
  let inClass = false
  for (let index = from + 1; index < source.length; index++) {
    const character = source[index]
    if (character === '\\') index++
    else if (character === '\n') return undefined
    else if (character === '[') inClass = true
    else if (character === ']') inClass = false
    else if (character === '/' && !inClass) return index === from + 1 ? undefined : index + 1
  }
  return undefined
}

/** Whether an offset is code, by the stretches of `notCode`. */
export const isCode = (
  { starts, ends }: Pick<ReturnType<typeof notCode>, 'starts' | 'ends'>,
  offset: number,
): boolean => {
  let [low, high] = [0, starts.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) > offset) high = middle - 1
    else if ((ends[middle] ?? 0) <= offset) low = middle + 1
    else return false
  }
  return true
}
