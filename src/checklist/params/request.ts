import type { KnownRequest } from '../knowledge.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rules/rule.ts'
import { WORDS } from '../vocabulary.ts'
import { countShared, stemsOf } from '../words.ts'
import type { Collected } from './collect.ts'
import { durationsOf } from './duration.ts'

/** Addresses, headers, limits and what is expected of an answer. */
export const requestParams = (reading: Reading, rule: Rule, found: Collected): void => {
  const { facts } = reading
  found.add(
    'path',
    ...facts.endpoints,
    ...facts.paths.filter((path) => path.includes('/') && rule.name !== 'literal-url'),
  )
  found.add('url', ...facts.urls, ...facts.commands.map((command) => /https?:\/\/[^\s"'|>;)]+/.exec(command)?.[0]))
  found.add('header', ...facts.headers)
  found.add('threshold', ...facts.thresholds)
  found.add('duration', ...durationsOf(reading))
  found.add('expected', facts.status, facts.expected, expectedOfRow(reading), stateOf(reading))
  if (
    facts.endpoints.length > 0 ||
    facts.urls.length > 0 ||
    facts.commands.length > 0 ||
    rule.name === 'performance' ||
    rule.name === 'limit-of-response'
  )
    return
  if (rule.uses !== 'http') return
  const requests = requestsFor(reading)
  found.add('url', ...requests.map((request) => request.url))
  if (requests.length === 1 && reading.commands.length > 0) found.add('header', requests[0]?.header)
  if (requests.length === 0) found.add('path', endpointFor(reading))
}

/** A literal state in code after "is" or "shows": `UP`. */
const stateOf = (reading: Reading): string | undefined => {
  const code = reading.inline.codes.find((one) => /^(UP|OK|PONG|healthy|ready|SERVING|pong)$/.test(one))
  return code
}

const expectedOfRow = (reading: Reading): string | undefined => {
  if (reading.item.form !== 'table') return undefined
  const row = reading.knowledge.rows.get(reading.index)
  if (row === undefined) return undefined
  const column = row.header.findIndex((cell) => /expect|erwart|esperad|attendu|result|target|soll/i.test(cell))
  return column < 0 ? undefined : row.cells[column]?.replace(/`/g, '').trim()
}

const requestsFor = (reading: Reading): readonly KnownRequest[] => {
  const own = reading.commands.flatMap((command) =>
    reading.knowledge.requests.filter((request) => request.line === command.line),
  )
  const wanted = stemsOf(reading.inline.text).filter(
    (word) => !['endpoint', 'api', 'accessibl', 'url', 'ui'].includes(word),
  )
  if (reading.blockPlace === 'item' && own.length > 0) return distinct(own)
  const isAll = /\ball\b.*\b(endpoints?|apis?|routes?)\b/.test(reading.says)
  if (isAll) {
    const blocks = [...reading.binding.nested, ...reading.binding.below, ...reading.binding.above]
    const lines = new Set(
      blocks.flatMap((node) => reading.knowledge.blocks.get(node)?.commands.map((command) => command.line) ?? []),
    )
    return distinct(reading.knowledge.requests.filter((request) => lines.has(request.line)))
  }
  if (!/endpoint|swagger|openapi|schema|redoc|health|docs|login|page|api\b/.test(reading.says)) return []
  // The end of the address has to be said: of a block near by in part, elsewhere in the document in whole.
  const best = (requests: readonly KnownRequest[], whole: boolean): readonly KnownRequest[] => {
    const scored = distinct(requests).map((request) => {
      const end = stemsOf(lastSegments(request.url, 1))
      const said = countShared(end, wanted)
      return {
        request,
        score:
          said === 0 || (whole && said < end.length)
            ? 0
            : said * 10 + countShared(wanted, stemsOf(lastSegments(request.url))),
      }
    })
    const top = Math.max(0, ...scored.map((one) => one.score))
    const first = scored.filter((one) => one.score === top && top > 0)
    return first.length === 1 ? first.map((one) => one.request) : []
  }
  const near = best(own, true)
  if (near.length > 0) return near
  const far = best(reading.knowledge.requests, true)
  return far.length > 0 ? far : best(own, false)
}

const lastSegments = (url: string, count = 2): string =>
  url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '' && !/^(api|v\d+)$/.test(part))
    .slice(-count)
    .join(' ')

const distinct = (requests: readonly KnownRequest[]): readonly KnownRequest[] => [
  ...new Map(requests.map((request) => [request.url, request])).values(),
]

/** An endpoint that stands elsewhere in the document and whose last word the item says. */
const endpointFor = (reading: Reading): string | undefined => {
  const wanted = reading.says.split(/[^\p{L}\p{N}]+/u)
  const isHealth = WORDS.health.test(reading.says)
  const fitting = reading.knowledge.endpoints.filter((one) => {
    const last =
      one.path
        .toLowerCase()
        .split('/')
        .findLast((part) => part !== '') ?? ''
    return (
      (isHealth && /^(healthz?|up|status|health[-_]?check|livez)$/.test(last)) ||
      (last.length > 3 && wanted.includes(last))
    )
  })
  return fitting.length === 1 ? fitting[0]?.path : undefined
}
