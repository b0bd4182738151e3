import { bareCommand } from './command.ts'
import { readBlock, type Block, type BlockSetting } from './block.ts'
import type { Checklist } from './checklist.ts'
import { readFacts, type Facts } from './facts.ts'
import { readInline } from './inline.ts'

/** A request that a `curl` line makes. */
export type KnownRequest = {
  readonly url: string
  readonly method?: string
  readonly header?: string
  readonly line: number
}
export type KnownColumn = { readonly table: string; readonly column?: string; readonly line: number }

/** What the whole document says somewhere, for items that only allude to it. */
export type Knowledge = {
  /** Code blocks, by their index in the document's nodes. */
  readonly blocks: ReadonlyMap<number, Block>
  /** Facts of every heading, by its index. */
  readonly headings: readonly Facts[]
  readonly columns: readonly KnownColumn[]
  readonly requests: readonly KnownRequest[]
  readonly endpoints: readonly { readonly path: string; readonly line: number }[]
  /** Names of models and tables in code spans next to those words. */
  readonly models: readonly string[]
  /** Cells and column headings of table rows that are items, by the item's index. */
  readonly rows: ReadonlyMap<number, { readonly cells: readonly string[]; readonly header: readonly string[] }>
  /** Lists of settings in blocks, each under its heading. */
  readonly settings: readonly {
    readonly heading: string
    readonly node: number
    readonly entries: readonly BlockSetting[]
  }[]
}

/** Reads everything that stands outside of items once. */
export const readKnowledge = (checklist: Checklist): Knowledge => {
  const blocks = new Map<number, Block>()
  const columns: KnownColumn[] = []
  const requests: KnownRequest[] = []
  const endpoints: { path: string; line: number }[] = []
  const models: string[] = []
  const rows = new Map<number, { readonly cells: readonly string[]; readonly header: readonly string[] }>()
  const settings: { heading: string; node: number; entries: readonly BlockSetting[] }[] = []
  for (const [index, node] of checklist.nodes.entries()) {
    if (node.kind === 'code') {
      const block = readBlock(node.language, node.content, node.contentLine)
      blocks.set(index, block)
      for (const statement of block.statements) columns.push(...columnsOf(statement.text, statement.line))
      for (const command of block.commands) {
        columns.push(...tablesOfPsql(command.text, command.line))
        const request = requestOf(command.text, command.line)
        if (request !== undefined) requests.push(request)
      }
      if (block.settings.length > 1)
        settings.push({ heading: checklist.headings[node.heading]?.text ?? '', node: index, entries: block.settings })
      continue
    }
    if (node.kind === 'row' && node.item >= 0) rows.set(node.item, node)
    const text = node.kind === 'row' ? node.cells.join(' | ') : node.text
    if (!/[`/]/.test(text)) continue
    const inline = readInline(text)
    const facts = readFacts(inline)
    for (const path of facts.endpoints) endpoints.push({ path, line: node.line })
    for (const match of text
      .slice(0, 4000)
      .matchAll(
        /`([A-Za-z][\w.]*)`\s*(?:model|table|tabelle|tabla|tabela)\b|(?:\b(?:model|table|tabelle|tabla|tabela))\s+`([A-Za-z][\w.]*)`/gi,
      ))
      models.push(match[1] ?? match[2] ?? '')
  }
  return {
    blocks,
    columns: [...new Map(columns.map((one) => [`${one.table}.${one.column ?? ''}`, one])).values()],
    requests,
    endpoints: [...new Map(endpoints.map((one) => [one.path, one])).values()],
    models: [...new Set(models)],
    settings,
    rows,
    headings: checklist.headings.map((heading) => readFacts(readInline(heading.text))),
  }
}

/** Tables and columns that a statement names. */
export const columnsOf = (sql: string, line: number): KnownColumn[] => {
  const found: KnownColumn[] = []
  const text = sql.slice(0, 5000).replace(/"/g, '')
  const add = (table: string | undefined, column?: string) => {
    if (table !== undefined && !/^(select|where|if|only|information_schema|pg_\w+)$/i.test(table))
      found.push({ table, line, ...(column === undefined ? {} : { column }) })
  }
  const altered = /^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?([\w.]+)/i.exec(text)
  if (altered !== null) {
    for (const match of text.matchAll(
      /\b(?:ADD|ALTER)\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?(?!CONSTRAINT\b|COLUMN\b|PRIMARY\b|FOREIGN\b|UNIQUE\b|CHECK\b)([\w]+)/gi,
    ))
      add(altered[1], match[1])
    for (const match of text.matchAll(/\b(?:UNIQUE|PRIMARY\s+KEY|FOREIGN\s+KEY)\s*\(\s*(\w+)/gi))
      add(altered[1], match[1])
    if (found.length === 0 && !/\bDROP\b/i.test(text)) add(altered[1])
  }
  for (const match of text.matchAll(/\bON\s+(?:ONLY\s+)?([\w.]+)\s*(?:USING\s+\w+\s*)?\(\s*(\w+)/gi))
    if (/^CREATE\s/i.test(text)) add(match[1], match[2])
  const created = /^CREATE\s+(?:TEMP\w*\s+|UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w.]+)/i.exec(text)
  if (created !== null) add(created[1])
  if (/^(select|with|update|delete)\b/i.test(text)) {
    const table = /\b(?:FROM|UPDATE)\s+([a-z_][\w.]*)/i.exec(text)?.[1]
    const column =
      /\bWHERE\s+(?:\w+\.)?(\w+)\s+IS\s+(?:NOT\s+)?NULL/i.exec(text)?.[1] ??
      /\bGROUP\s+BY\s+(?:\w+\.)?(\w+)\s+HAVING/i.exec(text)?.[1]
    if (!/^DELETE/i.test(text)) add(table, column)
  }
  return found
}

const tablesOfPsql = (command: string, line: number): KnownColumn[] =>
  [...command.matchAll(/\\d[t+]*\s+([\w.]+)(?![\w.*])/g)].map((match) => ({ table: match[1] ?? '', line }))

/** The request that a `curl` or `wget` line makes; undefined for other commands. */
export const requestOf = (command: string, line: number): KnownRequest | undefined => {
  if (!/^(?:curl|wget|http|https)\s/i.test(bareCommand(command))) return undefined
  const url = /(https?:\/\/[^\s"'|>;)]+)/.exec(command)?.[1]
  if (url === undefined) return undefined
  const method = /(?:-X|--request)\s*=?\s*["']?([A-Z]+)/.exec(command)?.[1]
  const header = /(?:-H|--header)\s*=?\s*(["'])(.+?)\1/.exec(command)?.[2]
  return { url, line, ...(method === undefined ? {} : { method }), ...(header === undefined ? {} : { header }) }
}
