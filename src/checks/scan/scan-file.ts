import { decodeUtf16 } from './decode-utf16.ts'
import { findDebugCode } from './find-debug-code.ts'
import { findNotes } from './find-notes.ts'
import { findMergeMarkers } from './find-merge-markers.ts'
import { findSecrets } from './find-secrets.ts'
import { findUnwantedFile } from './find-unwanted-file.ts'
import type { Hit } from './hit.ts'
import type { ScanOptions } from './index.ts'
import { isGenerated, languageOf } from './language.ts'
import type { ExtraPattern } from './extra-patterns.ts'

export type Located = Hit & {
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly isWholeFile?: boolean
}

export type ScannedFile = {
  readonly text: string
  readonly located: readonly Located[]
  readonly lineOf: (offset: number) => number
}

/** Everything in one file. Bytes are read as Latin-1, one character each, which is fast and finds all that is ASCII. */
export const scanFile = (
  path: string,
  bytes: Uint8Array,
  options: ScanOptions,
  { off, extra }: { readonly off: ReadonlySet<string>; readonly extra: readonly ExtraPattern[] },
): ScannedFile => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = decodeUtf16(buffer) ?? buffer.toString('latin1')
  const language = languageOf(path)
  const includeTests = options.tests
  const hits: Hit[] = []
  if (!isGenerated(path)) {
    if (options.for.includes('debug-code')) hits.push(...findDebugCode(path, text, language, { includeTests, off }))
    if (options.for.includes('todo')) hits.push(...findNotes(text, language))
    if (options.for.includes('secrets')) hits.push(...findSecrets(path, text, language, { includeTests }))
  }
  if (options.for.includes('merge-markers')) hits.push(...findMergeMarkers(text))
  for (const pattern of extra) hits.push(...pattern.find(path, text))

  const lineOf = createLineFinder(text)
  const located: Located[] = hits
    .filter(({ rule }) => !off.has(rule))
    .map((hit) => {
      const lineStart = text.lastIndexOf('\n', hit.start - 1) + 1
      const column = lengthOf(text.slice(lineStart, hit.start)) + 1
      return {
        ...hit,
        line: lineOf(hit.start),
        column,
        endColumn: column + lengthOf((text.slice(hit.start, hit.end).split('\n')[0] ?? '').trimEnd()),
      }
    })
  if (options.for.includes('files')) {
    const unwanted = findUnwantedFile(path, text)
    if (unwanted !== undefined && !off.has(unwanted.rule))
      located.push({ ...unwanted, start: 0, end: 0, identity: '', line: 1, column: 1, endColumn: 1, isWholeFile: true })
  }
  return { text, located: located.sort((a, b) => a.start - b.start), lineOf }
}

/** Characters in what was read as one a byte. */
const lengthOf = (part: string): number =>
  /[\u0080-\u00ff]/.test(part) ? Buffer.from(part, 'latin1').toString('utf8').length : part.length

const createLineFinder = (text: string): ((offset: number) => number) => {
  let starts: number[] | undefined
  return (offset) => {
    if (starts === undefined) {
      starts = [0]
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    }
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
