import { parseAllDocuments } from 'yaml'
import { messageOf } from '../../core/errors.ts'
import { readXml } from '../../core/xml.ts'

export type DocumentFormat = 'json' | 'jsonl' | 'yaml' | 'toml' | 'xml'

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly line?: number; readonly column?: number }

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  json: 'json',
  map: 'json',
  webmanifest: 'json',
  geojson: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  yml: 'yaml',
  yaml: 'yaml',
  toml: 'toml',
  xml: 'xml',
  svg: 'xml',
  xsd: 'xml',
  pom: 'xml',
}

/** The format that a file's name says it has. */
export const formatOf = (path: string): DocumentFormat | undefined =>
  FORMATS[path.split('.').at(-1)?.toLowerCase() ?? '']

/** Reads a document whole. The reason of a failure names the position and never quotes the document. */
export const parseDocument = async (text: string, format: DocumentFormat): Promise<Parsed> => {
  switch (format) {
    case 'json':
      return parseJson(text)
    case 'jsonl':
      return parseJsonLines(text)
    case 'yaml':
      return parseYaml(text)
    case 'toml':
      return parseToml(text)
    case 'xml':
      return parseXml(text)
  }
}

const parseJson = (text: string): Parsed => {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const message = messageOf(error)
    const position = /position (\d+)/.exec(message)
    if (text.trim() === '') return { ok: false, reason: 'it is empty' }
    if (position === null)
      return {
        ok: false,
        reason: /end of JSON/i.test(message) ? 'it ends too early' : 'it has a character that does not belong there',
      }
    const before = text.slice(0, Number(position[1]))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    return { ok: false, reason: `something is wrong at line ${line}, column ${column}`, line, column }
  }
}

const parseJsonLines = (text: string): Parsed => {
  const values: unknown[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = parseJson(line)
    if (!parsed.ok) return { ok: false, reason: `line ${index + 1} is no JSON`, line: index + 1 }
    values.push(parsed.value)
  }
  return { ok: true, value: values }
}

const parseYaml = async (text: string): Promise<Parsed> => {
  const documents = [...parseAllDocuments(text, { logLevel: 'silent', prettyErrors: true })]
  for (const document of documents) {
    const [error] = document.errors
    if (error !== undefined) {
      const at = error.linePos?.[0]
      return {
        ok: false,
        reason: `${error.code.toLowerCase().replaceAll('_', ' ')}${at === undefined ? '' : ` at line ${at.line}`}`,
        ...(at === undefined ? {} : { line: at.line, column: at.col }),
      }
    }
  }
  try {
    const values = documents.map((document) => document.toJS({ maxAliasCount: 100 }) as unknown)
    return { ok: true, value: values.length === 1 ? values[0] : values.length === 0 ? null : values }
  } catch (error) {
    return { ok: false, reason: messageOf(error) }
  }
}

const parseToml = async (text: string): Promise<Parsed> => {
  const { parse, TomlError } = await import('smol-toml')
  try {
    return { ok: true, value: parse(text) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { ok: false, reason: `something is wrong at line ${error.line}`, line: error.line, column: error.column }
  }
}

const parseXml = async (text: string): Promise<Parsed> => {
  const mistake = await readXml(text, {})
  return mistake === undefined
    ? { ok: true, value: null }
    : {
        ok: false,
        reason: `${mistake.reason} at line ${mistake.line}`,
        line: mistake.line,
        column: mistake.column,
      }
}
