/** YAML and JSON as a tree that knows its lines. */
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml'
import { Undecidable } from '../core/errors.ts'

/** `line` is 1-based: of the value, and in an entry of its key. */
export type Tree =
  | { readonly kind: 'map'; readonly entries: readonly TreeEntry[]; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly line: number }
  | {
      readonly kind: 'scalar'
      readonly value: string | number | boolean | null
      /** As written, without quotes: `False`, `010`. */
      readonly text: string
      readonly line: number
    }

export type TreeEntry = { readonly key: string; readonly line: number; readonly value: Tree }

const MOST_NODES = 200_000

/**
 * Every document of a YAML (or JSON) text; aliases and merge keys are resolved, and the size of what they unfold to is
 * bounded. Throws Undecidable (`settings-source-unreadable`) for what is no YAML, without repeating the text.
 */
export const readTrees = (text: string, path: string): readonly Tree[] => {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines, merge: true, logLevel: 'silent', uniqueKeys: false })
  if (!Array.isArray(documents)) return []
  let nodes = 0
  return documents.flatMap((document): readonly Tree[] => {
    const [error] = document.errors
    if (error !== undefined)
      // The parser's own message may repeat what stands there, and that may be a secret.
      throw new Undecidable(
        `${path}:${error.linePos?.[0].line ?? 1} is no YAML or JSON that can be read (${error.code}).`,
        {
          rule: 'settings-source-unreadable',
          help: `Correct ${path}, or leave it out of \`from\`.`,
        },
      )
    if (document.contents === null) return []
    const convert = (node: unknown, depth: number): Tree => {
      if (++nodes > MOST_NODES || depth > 200)
        throw new Undecidable(`${path} unfolds to more than ${MOST_NODES} values.`, {
          rule: 'settings-source-too-large',
          help: 'Name the file that holds the settings, without aliases that multiply it.',
        })
      const line = lineOf(node, lines)
      if (isAlias(node)) {
        const target = node.resolve(document)
        return target === undefined ? { kind: 'scalar', value: null, text: '', line } : convert(target, depth + 1)
      }
      if (isMap(node)) return { kind: 'map', entries: entriesOf(node.items, convert, depth, lines), line }
      if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item, depth + 1)), line }
      if (isScalar(node)) {
        const value: unknown = node.value
        const plain =
          typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' || value === null
            ? value
            : (node.source ?? '')
        return { kind: 'scalar', value: plain, text: node.source ?? String(plain ?? ''), line }
      }
      return { kind: 'scalar', value: null, text: '', line }
    }
    return [convert(document.contents, 0)]
  })
}

const lineOf = (node: unknown, lines: LineCounter): number => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  const start: unknown = Array.isArray(range) ? range[0] : undefined
  return typeof start === 'number' ? Math.max(1, lines.linePos(start).line) : 1
}

const entriesOf = (
  items: readonly unknown[],
  convert: (node: unknown, depth: number) => Tree,
  depth: number,
  lines: LineCounter,
): readonly TreeEntry[] => {
  const own: TreeEntry[] = []
  const merged: TreeEntry[] = []
  for (const item of items) {
    if (!isPair(item)) continue
    const key = isScalar(item.key) ? (item.key.source ?? String(item.key.value)) : '?'
    const value = convert(item.value, depth + 1)
    if (key === '<<') {
      const maps = value.kind === 'list' ? value.items : [value]
      for (const map of maps)
        if (map.kind === 'map')
          for (const entry of map.entries) if (!merged.some((one) => one.key === entry.key)) merged.push(entry)
    } else own.push({ key, line: lineOf(item.key, lines), value })
  }
  return [...merged.filter((entry) => !own.some((one) => one.key === entry.key)), ...own]
}

/** What stands under a key of a map; undefined where it is none or has not got it. The last of several counts. */
export const child = (tree: Tree | undefined, ...path: readonly string[]): Tree | undefined => {
  let at = tree
  for (const key of path) {
    if (at?.kind !== 'map') return undefined
    at = at.entries.findLast((entry) => entry.key === key)?.value
  }
  return at
}

export const entriesIn = (tree: Tree | undefined): readonly TreeEntry[] => (tree?.kind === 'map' ? tree.entries : [])

export const itemsIn = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])

/** A scalar as text, as programs hand it on (`False` of YAML is `false`); undefined for anything else and for null. */
export const textIn = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'scalar' && tree.value !== null ? String(tree.value) : undefined
