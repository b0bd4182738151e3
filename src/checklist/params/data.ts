import type { Reading } from '../reading.ts'
import type { Rule } from '../rules/rule.ts'
import { countShared, stemsOf } from '../words.ts'
import type { Collected } from './collect.ts'
import { blockCommands } from './command.ts'

/** SQL, tables and columns. */
export const dataParams = (reading: Reading, rule: Rule, found: Collected): void => {
  const { facts } = reading
  found.add('sql', ...facts.queries)
  if (facts.queries.length === 0 && (rule.name === 'ddl-block' || rule.name === 'query-in-text')) {
    found.add('sql', ...reading.statements.map((one) => one.text))
    return
  }
  found.add('threshold', ...facts.thresholds)
  found.add('expected', facts.expected)
  const names = facts.names.filter((name) => !/[\s()<>=]/.test(name))
  const dotted = names.map((name) => /^([a-z_]\w*)\.([a-z_]\w*)$/i.exec(name)).find((match) => match !== null)
  if (dotted !== undefined && dotted !== null) {
    found.add('table', dotted[1])
    found.add('column', dotted[2])
    return
  }
  const table = tableNamed(reading, names)
  found.add('table', table)
  const column = names.filter(
    (name) =>
      name !== table && /^[a-z_]\w*$/i.test(name) && !/^(idx|ix|uq|fk|pk)_|_(idx|key|fkey|pkey|unique)$/.test(name),
  )
  if (table !== undefined) found.add('column', ...column)
  if (names.length > 0) return
  const known = columnFor(reading)
  if (known !== undefined) {
    found.add('table', known.table)
    found.add('column', known.column)
    return
  }
  const model = modelFor(reading)
  found.add('table', model)
  if (reading.commands.length > 0 && /tables?|columns?|spalten|tablas?/.test(reading.says)) {
    const wanted = /column/.test(reading.says) ? /\\d\s/ : /\\dt/
    const command =
      reading.commands.find((one) => wanted.test(one.text)) ?? blockCommands(reading).find((text) => wanted.test(text))
    const text = typeof command === 'string' ? command : command?.text
    if (text !== undefined) {
      found.add('command', text)
      found.add('table', /\\d[t+]*\s+([\w.]+)/.exec(text)?.[1])
    }
  }
}

const tableNamed = (reading: Reading, names: readonly string[]): string | undefined => {
  const text = reading.item.text
  const beside =
    /`([\w.]+)`\s*(?:table|model|tabelle|tabla|tabela)\b|(?:table|model|tabelle|tabla|tabela|la table)\s+`([\w.]+)`/i.exec(
      text,
    )
  const name = beside?.[1] ?? beside?.[2]
  if (name !== undefined) return name
  if (
    names.length === 1 &&
    /^[a-z]+(_[a-z]+)*s$/.test(names[0] ?? '') &&
    /\b(rows?|records?|in|from)\b/.test(reading.says)
  )
    return names[0]
  return undefined
}

const columnFor = (reading: Reading): { readonly table: string; readonly column?: string } | undefined =>
  reading.knowledge.columns.find((one) => {
    if (one.column === undefined) return false
    const column = one.column.toLowerCase().replace(/_/g, ' ')
    if (!reading.says.includes(column)) return false
    const table = one.table.toLowerCase().replace(/^.*\./, '').replace(/_/g, ' ').replace(/s$/, '')
    const without = reading.says.replace(new RegExp(`${column.replace(/[^\w ]/g, '')}s?`, 'g'), ' ')
    return (
      new RegExp(`(?<![\\w-])${table.replace(/[^\w ]/g, '')}s?\\b`).test(without) ||
      (/duplicate|unique/.test(reading.says) && column.startsWith(table))
    )
  })

const modelFor = (reading: Reading): string | undefined => {
  if (!/\b(table|model|tabelle|tabla)\b/.test(reading.says)) return undefined
  const wanted = stemsOf(reading.says.replace(/\([^)]*\)/g, '')).filter((word) => !/^(tabl|model|exist)$/.test(word))
  const fitting = reading.knowledge.models.filter(
    (model) => wanted.length > 1 && countShared(wanted, stemsOf(model)) === wanted.length,
  )
  return fitting.length === 1 ? fitting[0] : undefined
}
