import type { Finding } from '../../core/finding.ts'
import type { Pattern } from '../../core/pattern.ts'
import { DEBUG_RULES } from './debug-rules.ts'
import { findSecrets, secretPlaceOf } from './find-secrets.ts'
import type { ScanOptions } from './index.ts'
import { isCode, languageOf, notCode } from './languages.ts'
import { suppressionAt } from './suppressions.ts'

/** Something in a file. `print` tells it from others for whoever accepts it; `secret` has to be hidden everywhere. */
export type Seen = {
  readonly rule: string
  readonly level: Finding['level']
  readonly message: string
  readonly help: string
  readonly line: number
  readonly column: number
  readonly print: string
  readonly secret?: string
  readonly suppressed?: string
}

export type ExtraRule = {
  readonly rule: string
  readonly message: string
  readonly help?: string | undefined
  readonly level: Finding['level']
  readonly compiled: Pattern
  covers(path: string): boolean
}

const TESTS =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|cypress|fixtures?|__mocks__|mocks?|testdata|stories)\/|(?:^|\/)(?:test_[^/]*|[^/]*(?:[._-](?:test|tests|spec|stories)|_test)\.[a-z]+|conftest\.py)$|(?:^|\/)(?:scripts?|bin|tools?|bench|benchmarks?|examples?|migrations|management\/commands)\/|(?:^|\/)(?:gulpfile|gruntfile|webpack\.[^/]*|rollup\.[^/]*|vite\.[^/]*|jest\.[^/]*|manage)\.[a-z]+$/i
/** Built by a program from what was looked at already. */
const BUILT = /(?:^|\/)(?:dist|build|out|public\/assets|static\/js)\//
const TEST_RULES = new Set(['focused-test', 'skipped-test'])

/** Everything that is looked for in one file. The text has one character a byte. */
export const findInText = (
  text: string,
  path: string,
  options: ScanOptions,
  extra: readonly ExtraRule[],
): readonly Seen[] => {
  const seen: Seen[] = []
  const lines = createLines(text)
  const add = (offset: number, found: Omit<Seen, 'line' | 'column' | 'suppressed'>): void => {
    if (options.rules?.[found.rule] === 'off') return
    const { line, column } = lines.at(offset)
    const suppressed = suppressionAt(found.rule, lines, line)
    seen.push({
      ...found,
      line,
      column,
      ...(suppressed === undefined
        ? {}
        : suppressed === ''
          ? { message: `${found.message} (its suppression gives no reason and does not count)` }
          : { suppressed }),
    })
  }
  if (options.for.includes('debug-code')) debugCode(text, path, options.tests, add)
  if (options.for.includes('secrets'))
    for (const { rule, kind, value, offset } of findSecrets(text, secretPlaceOf(path)))
      add(offset, {
        rule,
        level: 'error',
        message: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} stands in the code${value.length >= 16 && rule !== 'password-assigned' ? ` (it ends with ${value.slice(-4)})` : ''}.`,
        help: 'Take it back where it was issued and make a new one, for history keeps it; read it from the environment or a secret store.',
        print: digestOf(value),
        secret: value,
      })
  if (options.for.includes('merge-markers')) mergeMarkers(text, add)
  if (options.for.includes('todo')) todos(text, path, add)
  for (const rule of extra) {
    if (!rule.covers(path) || !rule.compiled.test(text)) continue
    for (let line = 1; line <= lines.count; line++) {
      const content = lines.text(line)
      const match = rule.compiled.find(content)
      if (match !== undefined)
        add(lines.start(line) + match.start, {
          rule: rule.rule,
          level: rule.level,
          message: rule.message,
          help: rule.help ?? 'Mend the line.',
          print: content,
        })
    }
  }
  return seen
}

type Add = (offset: number, found: Omit<Seen, 'line' | 'column' | 'suppressed'>) => void

const debugCode = (text: string, path: string, tests: boolean, add: Add): void => {
  const language = languageOf(path)
  if (language === undefined || BUILT.test(path)) return
  const inTests = TESTS.test(path)
  let stretches: ReturnType<typeof notCode> | undefined
  for (const rule of DEBUG_RULES) {
    if (
      !rule.languages.includes(language.name) ||
      (inTests && !tests && !TEST_RULES.has(rule.rule)) ||
      rule.paths?.test(path) === false
    )
      continue
    if (!rule.keywords.some((keyword) => text.includes(keyword))) continue
    for (const match of text.matchAll(rule.pattern)) {
      stretches ??= notCode(text, language)
      const offset = match.index + (match[0].length - match[0].trimStart().length)
      if (!isCode(stretches, offset)) continue
      add(offset, {
        rule: rule.rule,
        level: rule.level,
        message: `${rule.what.charAt(0) === '`' ? rule.what : rule.what.charAt(0).toUpperCase() + rule.what.slice(1)}.`,
        help: rule.help,
        print: lineAround(text, offset),
      })
    }
  }
}

const mergeMarkers = (text: string, add: Add): void => {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return
  for (const match of text.matchAll(/^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm))
    add(match.index, {
      rule: 'merge-marker',
      level: 'error',
      message: 'A merge conflict was committed as it was: both sides stand here.',
      help: 'Decide for one side and remove the marker.',
      print: match[0],
    })
}

const todos = (text: string, path: string, add: Add): void => {
  const language = languageOf(path)
  if (language === undefined || !/TODO|FIXME|XXX|HACK/.test(text)) return
  const stretches = notCode(text, language)
  for (const match of text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b/g))
    if (!isCode(stretches, match.index))
      add(match.index, {
        rule: 'todo',
        level: 'warning',
        message: `${match[0]} is left in a comment.`,
        help: 'Do it, or write it down where it is tracked.',
        print: match[0],
      })
}

const lineAround = (text: string, offset: number): string => {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const to = text.indexOf('\n', offset)
  return text.slice(from, to === -1 ? undefined : to)
}

/** Enough to tell two findings apart, and too little to guess a value by. */
const digestOf = (value: string): string => {
  let hash = 0
  for (let index = 0; index < value.length; index++) hash = (Math.imul(hash, 31) + value.charCodeAt(index)) | 0
  return String(hash & 0xffff)
}

export type Lines = {
  readonly count: number
  at(offset: number): { readonly line: number; readonly column: number }
  text(line: number): string
  start(line: number): number
}

/** Lines of a text, counted when first asked for: most files have nothing to show. */
const createLines = (text: string): Lines => {
  let starts: number[] | undefined
  const all = (): number[] => {
    if (starts !== undefined) return starts
    starts = [0]
    for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1)
    return starts
  }
  return {
    get count() {
      return all().length
    },
    start: (line) => all()[line - 1] ?? 0,
    text: (line) => {
      const from = all()[line - 1]
      if (from === undefined) return ''
      const to = text.indexOf('\n', from)
      return text.slice(from, to === -1 ? undefined : to)
    },
    at: (offset) => {
      const known = all()
      let [low, high] = [0, known.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((known[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (known[low] ?? 0) + 1 }
    },
  }
}
