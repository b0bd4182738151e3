import {
  LineCounter,
  parseDocument,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml'
import type { Problem } from './problem.ts'
import { hintForYamlError } from './traps.ts'

/** The largest manifest that is read, in bytes. */
export const MAX_MANIFEST_BYTES = 5_000_000
const MAX_DEPTH = 40
const MAX_ALIASES = 100

export type ValuePath = readonly (string | number)[]

/** A parsed YAML file: its plain value, and where each part of it stands. */
export type SourceText = {
  readonly file: string
  readonly text: string
  readonly value: unknown
  /** A problem at the value (or at the key) of a path, or at the nearest parent that is written. */
  problemAt(path: ValuePath, message: string, options?: { readonly onKey?: boolean; readonly hint?: string }): Problem
  /** 1-based line of the value at a path. */
  lineOf(path: ValuePath): number
  /** The whole line on which the value at a path stands. */
  lineText(path: ValuePath): string
  /** Lets go of what only places need; it is made again when one is asked for. */
  forget(): void
}

/** Reads YAML 1.2 with every warning a mistake. Gives the text with its value, or all problems. */
export const parseSource = (
  file: string,
  bytes: Uint8Array | string,
): { readonly source?: SourceText; readonly problems: readonly Problem[] } => {
  const plain = (message: string, hint: string): { problems: readonly Problem[] } => ({
    problems: [{ file, line: 1, column: 1, endColumn: 2, message, hint }],
  })
  if (bytes.length > MAX_MANIFEST_BYTES)
    return plain(
      `The manifest is larger than ${MAX_MANIFEST_BYTES / 1_000_000} MB.`,
      'Split it, or check that the path names a manifest.',
    )
  let text: string
  if (typeof bytes === 'string') text = bytes
  else {
    if (bytes.subarray(0, 8000).includes(0))
      return isUtf16(bytes)
        ? plain('The manifest is written in UTF-16.', 'Save it as UTF-8.')
        : plain('The manifest is not text: it holds zero bytes.', 'Check that the path names a YAML file in UTF-8.')
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return plain('The manifest is not UTF-8.', 'Save it as UTF-8.')
    }
  }
  if (text.trim() === '')
    return plain('The manifest is empty.', 'Begin with `version: 1` and `stages:`; `gonogo init` writes a first one.')
  if (text.includes('\r') && !text.includes('\n'))
    return plain('The manifest has the line ends of old Macs (CR).', 'Save it with the line ends LF or CRLF.')

  const counter = new LineCounter()
  const tooDeep = plain(`The manifest is nested deeper than ${MAX_DEPTH} levels.`, 'Flatten it.')
  let document: Document
  try {
    document = parseDocument(text, {
      lineCounter: counter,
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      keepSourceTokens: false,
    })
  } catch {
    // The parser recurses: text of thousands of open brackets ends its stack.
    return tooDeep
  }
  const lines = text.split(/\r?\n/)
  const placed = (from: number, to: number, message: string, hint?: string): Problem => {
    const start = counter.linePos(from)
    const end = counter.linePos(Math.max(from, to))
    const source = lines[start.line - 1] ?? ''
    return {
      file,
      line: start.line,
      column: start.col,
      endColumn: end.line === start.line && end.col > start.col ? end.col : Math.max(start.col + 1, source.length + 1),
      message,
      source,
      ...(hint === undefined ? {} : { hint }),
    }
  }

  if (document.errors.some((error) => error.message.includes('call stack'))) return tooDeep
  const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (mistakes.length > 0) {
    const seen = new Set<number>()
    const problems: Problem[] = []
    for (const mistake of mistakes) {
      const line = counter.linePos(mistake.pos[0]).line
      // One slip makes the parser complain several times on a line: the first complaint is the one to act on.
      if (seen.has(line)) continue
      seen.add(line)
      const open = /^Missing closing (['"])/.exec(mistake.message)?.[1]
      if (open !== undefined) {
        const from = openedAt(text, mistake.pos[0], open)
        problems.push(
          placed(from, from + 1, `The text has no closing \`${open}\`.`, `Close it with \`${open}\` where it ends.`),
        )
        // What follows was read as part of that text.
        break
      }
      const trap =
        hintForYamlError(mistake.code, lines[line - 1] ?? '') ??
        (mistake.message.startsWith('Sequence item without - indicator') ||
        /must (be|have)( the)? (same )?indent|All (collection|mapping|sequence) items must start/i.test(mistake.message)
          ? {
              message: 'The indentation of this line fits nothing above it.',
              hint: 'Indent it exactly as far as the line it belongs to, with spaces.',
            }
          : undefined)
      problems.push(placed(mistake.pos[0], mistake.pos[1], trap?.message ?? sentence(mistake.message), trap?.hint))
    }
    return { problems }
  }

  // Aliases and anchors begin with these: a manifest without them is not walked for them.
  if (text.includes('*')) {
    const { lost, count } = findAliases(document)
    if (lost.length > 0)
      return {
        problems: lost.map(({ from, to, name }) => {
          const trap = hintForYamlError('BAD_ALIAS', lines[counter.linePos(from).line - 1] ?? '')
          return placed(
            from,
            to,
            trap?.message ?? `\`*${name}\` refers to an anchor that is not there.`,
            trap?.hint ?? 'Put it in quotes if it is text.',
          )
        }),
      }
    if (count > MAX_ALIASES)
      return plain(
        `The manifest uses more than ${MAX_ALIASES} YAML aliases.`,
        'Write the repeated parts out, or use `extends`.',
      )
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (thrown) {
    if (thrown instanceof RangeError) return tooDeep
    return plain(
      'The manifest uses YAML aliases that would expand without bound.',
      'Write the repeated parts out, or use `extends`.',
    )
  }
  if (isDeeperThan(value, MAX_DEPTH)) return tooDeep

  const rangeOf = (path: ValuePath, onKey: boolean): readonly [number, number] => {
    let node: Node | null = document.contents
    let range: readonly [number, number] = node?.range == null ? [0, 1] : [node.range[0], node.range[0] + 1]
    for (const [index, key] of path.entries()) {
      const last = index === path.length - 1
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
        ) as Pair<Node, Node | null> | undefined
        if (pair === undefined) break
        const value = pair.value
        const keyRange: readonly [number, number] | undefined =
          pair.key.range == null ? undefined : [pair.key.range[0], pair.key.range[1]]
        const valueRange: readonly [number, number] | undefined =
          isScalar(value) && value.range != null && value.range[1] > value.range[0]
            ? [value.range[0], value.range[1]]
            : undefined
        range = (last && onKey ? keyRange : (valueRange ?? keyRange)) ?? range
        node = value
      } else if (isSeq(node)) {
        const inner = node.items[Number(key)] as Node | undefined
        if (inner?.range == null) break
        const first = isMap(inner) ? ((inner.items[0]?.key as Node | undefined)?.range ?? undefined) : undefined
        range =
          first != null ? [first[0], first[1]] : [inner.range[0], isScalar(inner) ? inner.range[1] : inner.range[0] + 1]
        node = inner
      } else break
    }
    return range
  }

  return {
    problems: [],
    source: forgetful(file, text, value, {
      problemAt: (path, message, { onKey = false, hint } = {}) => {
        const [from, to] = rangeOf(path, onKey)
        return placed(from, to, message, hint)
      },
      lineOf: (path) => counter.linePos(rangeOf(path, false)[0]).line,
      lineText: (path) => lines[counter.linePos(rangeOf(path, false)[0]).line - 1] ?? '',
    }),
  }
}

/** Every second byte of Latin text is zero there. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const head = bytes.subarray(0, 200)
  const zeros = (parity: number): number => head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  return head.length > 4 && Math.max(zeros(0), zeros(1)) > head.length / 3
}

/** Where the quoted text begins that has no end before `end`: the last quote that starts a value. */
const openedAt = (text: string, end: number, quote: string): number => {
  for (let at = text.lastIndexOf(quote, end); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(quote, at - 1))
    if (/(^|[:\-[{,]\s+|[[{,])$/.test(text.slice(Math.max(0, at - 40), at))) return at
  return Math.max(0, end - 1)
}

type Places = Pick<SourceText, 'problemAt' | 'lineOf' | 'lineText'>

/** The tree of a large manifest is many times its text: it is let go after the load, and made again for whoever asks for a place. */
const forgetful = (file: string, text: string, value: unknown, first: Places): SourceText => {
  let places: Places | undefined = first
  const need = (): Places => {
    places ??= parseSource(file, text).source
    if (places === undefined) throw new Error(`${file} was read once and cannot be read again`)
    return places
  }
  return {
    file,
    text,
    value,
    problemAt: (path, message, options) => need().problemAt(path, message, options),
    lineOf: (path) => need().lineOf(path),
    lineText: (path) => need().lineText(path),
    forget: () => {
      places = undefined
    },
  }
}

/** How many aliases there are, and which of them refer to nothing: a glob without quotes, mostly. */
const findAliases = (
  document: Document,
): { readonly lost: readonly { from: number; to: number; name: string }[]; readonly count: number } => {
  const lost: { from: number; to: number; name: string }[] = []
  const anchors = new Set<string>()
  let count = 0
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor)
    },
    Alias: (_key, node) => {
      count++
      if (!anchors.has(node.source))
        lost.push({ from: node.range?.[0] ?? 0, to: node.range?.[1] ?? 1, name: node.source })
    },
  })
  return { lost, count }
}

const isDeeperThan = (value: unknown, levels: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)))

const sentence = (message: string): string => {
  const text = message.split('\n')[0]?.trim() ?? message
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}
