import { needPattern } from '../../core/pattern.ts'
import type { Judged, Say } from './inspect-file.ts'
import { formatOf, parseDocument, type Parsed } from './parse-document.ts'

/** How many places of one text or pattern are listed in a file. */
const MAX_PLACES = 20

/** What is wrong with the content of a file. Nothing of the content itself is said. */
export const inspectText = async (path: string, { options, files, show }: Judged, say: Say): Promise<void> => {
  const shown = show(path)
  const text = await files.readText(path)

  if (options['not-empty'] === true && text.trim() === '')
    say('file-empty', `${shown} is empty.`, 'Write what belongs into it.')
  for (const part of options.contains ?? [])
    if (!text.includes(part)) say('text-missing', `${shown} does not contain "${part}".`, `Add "${part}" to ${shown}.`)
  for (const part of options['not-contains'] ?? [])
    for (
      let at = text.indexOf(part), count = 0;
      at !== -1 && count < MAX_PLACES;
      at = text.indexOf(part, at + part.length), count++
    )
      say('text-present', `${shown} contains "${part}", and must not.`, 'Remove it.', positionOf(text, at, part.length))
  for (const source of options.matches ?? [])
    if (!needPattern(source).test(text))
      say(
        'pattern-missing',
        `Nothing in ${shown} matches ${source}.`,
        'Add what has to be there, or correct the pattern.',
      )
  for (const source of options['not-matches'] ?? []) {
    const pattern = needPattern(source)
    let from = 0
    for (let count = 0; count < MAX_PLACES && from <= text.length; count++) {
      const match = pattern.find(text, from)
      if (match === undefined) break
      say(
        'pattern-present',
        `${shown} matches ${source}, and must not.`,
        'Remove it.',
        positionOf(text, match.start, match.end - match.start),
      )
      from = Math.max(match.end, match.start + 1)
    }
  }
  if (options['line-endings'] !== undefined) {
    const wrong = options['line-endings'] === 'lf' ? text.indexOf('\r\n') : text.search(/(?<!\r)\n/)
    if (wrong !== -1)
      say(
        'line-endings',
        `A line of ${shown} does not end with ${options['line-endings'].toUpperCase()}.`,
        'Set `text eol` for it in .gitattributes, and convert the file.',
        positionOf(text, wrong, 0),
      )
  }
  if (options.parses !== undefined && options.parses !== false)
    await inspectSyntax(text, path, options.parses, shown, say)
  if (options.values !== undefined) await inspectValues(text, path, options, shown, say)
}

const inspectSyntax = async (
  text: string,
  path: string,
  wanted: true | string,
  shown: string,
  say: Say,
): Promise<void> => {
  const format = formatOf(wanted === true ? path : `x.${wanted}`)
  if (format === undefined) {
    say('format-unknown', `The format of ${shown} is not known from its name.`, 'Write the format: `parses: json`.')
    return
  }
  const parsed = await parseDocument(text, format)
  if (!parsed.ok)
    say(
      'file-unparsable',
      `${shown} is no ${format.toUpperCase()}: ${parsed.reason}.`,
      'Mend the syntax.',
      positionIn(parsed),
    )
}

const inspectValues = async (
  text: string,
  path: string,
  { values = {}, parses }: Judged['options'],
  shown: string,
  say: Say,
): Promise<void> => {
  const format = formatOf(typeof parses === 'string' ? `x.${parses}` : path) ?? 'json'
  const parsed = await parseDocument(text, format)
  if (!parsed.ok) {
    if (parses === undefined || parses === false)
      say(
        'file-unparsable',
        `${shown} is no ${format.toUpperCase()}: ${parsed.reason}.`,
        'Mend the syntax.',
        positionIn(parsed),
      )
    return
  }
  const [{ query }, { unmet }] = await Promise.all([import('jsonpath-rfc9535'), import('../../core/unmet.ts')])
  for (const [at, expected] of Object.entries(values)) {
    let found: readonly unknown[]
    try {
      found = query(toJson(parsed.value), toJsonPath(at))
    } catch {
      say('json-path-wrong', `"${at}" is not a JSONPath.`, "Write it as `$.a.b`, `$['a b']` or `$.list[0]`.")
      continue
    }
    const reason = unmet(expected, found)
    if (reason !== undefined) say('value-wrong', `${at} in ${shown} ${reason}.`, `Correct ${at} in ${shown}.`)
  }
}

/** `a.b[0]` is read as `$.a.b[0]`; a key with other characters is put in quotes. */
const toJsonPath = (path: string): string =>
  path.startsWith('$')
    ? path
    : `$${path
        .split('.')
        .map((key) => {
          const match = /^([^[\]]*)((?:\[\d+\])*)$/.exec(key)
          return match === null
            ? `['${key}']`
            : `${match[1] === '' ? '' : `['${(match[1] ?? '').replaceAll("'", "\\'")}']`}${match[2] ?? ''}`
        })
        .join('')}`

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Dates and big numbers of YAML and TOML as text. */
const toJson = (value: unknown): Json => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(toJson)
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [String(key), toJson(inner)]))
  if (typeof value === 'object' && !('toISOString' in value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]))
  return typeof value === 'bigint' ? value.toString() : (JSON.parse(JSON.stringify(value) ?? 'null') as Json)
}

const positionOf = (text: string, start: number, length: number) => {
  const before = text.lastIndexOf('\n', start - 1)
  const line = text.slice(0, start).split('\n').length
  return { line, column: start - before, endColumn: start - before + length }
}

const positionIn = ({ line, column }: Parsed & { readonly ok: false }) => ({
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
})
