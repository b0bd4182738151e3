import { needPattern } from '../../core/pattern.ts'
import type { Piece, ReadDocument } from './read-document.ts'

export type Placeholder = { readonly text: string; readonly line: number; readonly column: number }

/** What is still to be filled in, in the order of the document. Code is read as code: an array or a type is no placeholder. */
export const findPlaceholders = (
  document: ReadDocument,
  { also = [], allow = [] }: { readonly also?: readonly string[]; readonly allow?: readonly string[] },
): readonly Placeholder[] => {
  const extra = also.map(needPattern)
  const allowed = new Set(allow.map((text) => text.toLowerCase()))
  const found = new Map<string, Placeholder>()
  for (const piece of document.pieces) {
    const texts = [...placeholdersOf(piece)]
    for (const pattern of extra) {
      const match = pattern.find(piece.text)
      if (match !== undefined && match.end > match.start) texts.push(piece.text.slice(match.start, match.end))
    }
    for (const text of texts) {
      if (allowed.has(text.toLowerCase())) continue
      const column = Math.max(0, (document.lines[piece.line - 1] ?? '').indexOf(text)) + 1
      found.set(`${piece.line}:${text}`, { text, line: piece.line, column })
    }
  }
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}

function* placeholdersOf({ kind, text, language = '' }: Piece): Generator<string> {
  if (kind === 'text' || kind === 'link') {
    yield* all(text, WORDS)
    if (kind === 'text') {
      for (const match of text.matchAll(BRACKETS)) if (isAskingFor(match[1] ?? '')) yield match[0]
      yield* all(text, /<[a-z][a-z0-9]*(?:[-_ ][a-z0-9]+)+>|<[A-Z][A-Z0-9_ -]+>/g)
      yield* all(text, /\{\{\s*[\w .-]+\s*\}\}/g)
      yield* all(text, /_{4,}|\.{6,}/g)
    } else yield* all(text, /https?:\/\/(?:www\.)?(?:your-?|<)[\w.-]*>?/gi)
  } else if (kind === 'html') {
    for (const match of text.matchAll(/<([A-Za-z][\w-]*)(?:\s[^<>]*)?>/g))
      if (!HTML_NAMES.has((match[1] ?? '').toLowerCase()) && !text.includes(`</${match[1] ?? ''}`)) yield match[0]
    yield* all(text, WORDS)
  } else if (kind === 'code') {
    yield* all(text, WORDS)
    if (SHELL_LIKE.has(language)) yield* angles(text)
  } else yield* angles(text)
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[0])

/** `<db-host>`, `<https://your-domain.com>`, but no `Array<string>`, no `cat <file` and no tag of HTML. */
const angles = (text: string): string[] =>
  [...text.matchAll(/(?<![\w<)\]])<([A-Za-z](?:[\w .:/-]{0,60}\w)?)>(?!>)/g)]
    .filter(
      (match) => !HTML_NAMES.has((match[1] ?? '').toLowerCase()) && !/^https?:\/\/(?!.*your)/i.test(match[1] ?? ''),
    )
    .map((match) => match[0])

/**
 * Words that mean "not yet". TODO and FIXME are only meant where something follows from them or they stand alone: "no TODO
 * comments are left" speaks about them.
 */
const WORDS =
  /\b(?:TBD|TBC|TBA|T\.B\.D\.)(?![\w-])|(?<=^|[(:|[-]\s*)(?:TODO|FIXME|XXX)\b(?!\w)|\b(?:TODO|FIXME)(?=\s*[:(\])]|\s*$)|\?{3,}|\bLorem ipsum\b|\b(?:change|replace)[-_ ]?me\b|\bto be (?:defined|determined|decided|confirmed|announced|filled in)\b|\bfill (?:this|me) in\b/gi

const BRACKETS = /(?<![\w\]!])\[([^[\]\n]{2,60})\](?![([:])/g

/** Whether words in brackets ask somebody to put something there: `[Contact Info]`, `[your name]`. */
const isAskingFor = (inside: string): boolean =>
  !/^[!^]|^\d+$|^[xX ]$/.test(inside) &&
  !/^(?:optional|deprecated|sic|WIP|skip ci|breaking|draft)$/i.test(inside) &&
  (/^[A-Z][\p{L}'/&.-]*(?: [\p{L}'/&().-]+){0,6}$/u.test(inside) ||
    /\b(?:your|insert|enter|fill|name|e-?mail|phone|url|link|date|contact|number|address|tbd|todo|person|team|here)\b/i.test(
      inside,
    ))

/** Languages of a fence in which angle brackets around a word are no syntax. */
const SHELL_LIKE = new Set([
  '',
  'sh',
  'bash',
  'zsh',
  'shell',
  'console',
  'shell-session',
  'env',
  'dotenv',
  'ini',
  'properties',
  'conf',
  'yaml',
  'yml',
  'toml',
  'json',
  'text',
  'txt',
  'plaintext',
  'http',
  'sql',
  'powershell',
  'ps1',
  'dockerfile',
  'makefile',
])

const HTML_NAMES = new Set(
  `a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4
  h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript
  object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small
  source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
  video wbr path g circle rect line polyline polygon defs use string number boolean int void any`.split(/\s+/),
)
