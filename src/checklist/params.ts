import { roleOfCommand } from './command.ts'
import type { KnownRequest } from './knowledge.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rules.ts'
import { WORDS } from './vocabulary.ts'
import { countShared, stemsOf } from './words.ts'

/** Literal pieces of the document that belong to an item; further values of one name are numbered: `path`, `path2`. */
export type Params = Readonly<Record<string, string | readonly string[]>>

type Collected = { add(name: string, ...values: readonly (string | undefined)[]): void; keys(values: readonly string[]): void; result(): Params }

/** Collects what stands literally in the document for an item, under names that do not depend on the check. */
export const paramsOf = (reading: Reading, rule: Rule): Params => {
  const found = collect()
  const { facts } = reading
  switch (rule.uses) {
    case 'sign-off':
      found.add('role', roleOf(reading))
      if (reading.stage === 'rollback' || rule.name === 'reversal') found.add('command', ...facts.commands)
      if (rule.name === 'destructive-statement') found.add('sql', ...reading.statements.map((one) => one.text))
      found.add('duration', ...durationsOf(reading))
      return found.result()
    case 'settings':
      settingsParams(reading, found)
      return found.result()
    case 'http':
    case 'openapi':
    case 'tcp':
      requestParams(reading, rule, found)
      return found.result()
    case 'sql':
    case 'schema':
      dataParams(reading, rule, found)
      return found.result()
    case 'scan':
      scanParams(reading, found)
      return found.result()
    default:
      found.add('path', ...facts.paths, ...(rule.uses === 'files' ? facts.endpoints : []))
      found.add('url', ...facts.urls)
      found.add('threshold', ...facts.thresholds)
      found.add('interval', ...facts.intervals)
      found.add('duration', ...durationsOf(reading))
      found.add('expected', facts.expected)
      commandParams(reading, rule, found)
      if (rule.uses === 'logs') found.add('pattern', ...logPatterns(reading))
      if (rule.uses === 'migrations' && /^\w[\w ]+ (approved|reviewed) by/.test(reading.says)) found.add('role', roleOf(reading))
      return found.result()
  }
}

const collect = (): Collected => {
  const values = new Map<string, string | readonly string[]>()
  const counts = new Map<string, number>()
  return {
    add(name, ...texts) {
      for (const text of texts) {
        if (text === undefined || text === '') continue
        const known = [...values].some(([key, value]) => key.replace(/\d+$/, '') === name && value === text)
        if (known) continue
        const count = (counts.get(name) ?? 0) + 1
        counts.set(name, count)
        values.set(count === 1 ? name : `${name}${count}`, text)
      }
    },
    keys(texts) {
      if (texts.length > 0) values.set('keys', texts)
    },
    result: () => Object.fromEntries(values),
  }
}

const settingsParams = (reading: Reading, found: Collected): void => {
  const { facts } = reading
  for (const { key, expected } of facts.settings) {
    found.add('key', key)
    found.add('expected', expected)
  }
  if (facts.settings.length === 0 && reading.parent?.facts.paths.length) {
    found.add('key', ...facts.names.slice(0, 1))
    found.add('expected', ...facts.names.slice(1, 2).filter(() => / is | = |: /.test(reading.says) && !/ not /.test(reading.says)))
  }
  found.add('threshold', ...facts.thresholds)
  const file = settingsFileOf(reading)
  found.add('path', ...facts.paths, ...(facts.paths.length === 0 && file !== undefined ? [file] : []))
  if (facts.settings.length === 0) {
    const name = /^([A-Z][a-z]+[A-Z]\w*)\b/.exec(reading.inline.text)?.[1] ?? /\blevel is (DEBUG|INFO|WARN(?:ING)?|ERROR)\b/.exec(reading.inline.text)?.[1]
    if (file !== undefined || /level is/.test(reading.says)) found.add('expected', name)
    if (/environment|env vars?|umgebungsvariablen|variables? de entorno|variáveis|\.env/.test(reading.says) && /\ball|alle|todas|toutes|required/.test(reading.says)) found.keys(requiredKeys(reading))
  }
}

/** The settings file that the heading names. */
const settingsFileOf = (reading: Reading): string | undefined => reading.headingFacts?.paths[0]

/**
 * The keys of the blocks that list what must be set: those under a heading that says so, or else the only such block of the
 * document. Keys of optional blocks and of alternatives are left out.
 */
const requiredKeys = (reading: Reading): readonly string[] => {
  const lists = reading.knowledge.settings.filter((list) => !/optional|example|if using/i.test(list.heading))
  const own = [...reading.binding.nested, ...reading.binding.below, ...reading.binding.above]
  const chosen =
    lists.filter((list) => own.includes(list.node)).length > 0
      ? lists.filter((list) => own.includes(list.node))
      : lists.filter((list) => /required|critical|must|mandatory|needed|environment|variables|erforderlich|requerid|obligatori/i.test(list.heading))
  const used = chosen.filter((list, index) => index === 0 || /required|critical|must|mandatory/i.test(list.heading))
  return [...new Set((used.length === 0 && lists.length === 1 ? lists : used).flatMap((list) => list.entries.filter((entry) => !entry.alternative).map((entry) => entry.key)))]
}

const requestParams = (reading: Reading, rule: Rule, found: Collected): void => {
  const { facts } = reading
  found.add('path', ...facts.endpoints, ...facts.paths.filter((path) => path.includes('/') && rule.name !== 'literal-url'))
  found.add('url', ...facts.urls, ...facts.commands.map((command) => /https?:\/\/[^\s"'|>;)]+/.exec(command)?.[0]))
  found.add('header', ...facts.headers)
  found.add('threshold', ...facts.thresholds)
  found.add('duration', ...durationsOf(reading))
  found.add('expected', facts.status, facts.expected, expectedOfRow(reading), stateOf(reading))
  if (facts.endpoints.length > 0 || facts.urls.length > 0 || facts.commands.length > 0 || rule.name === 'performance' || rule.name === 'limit-of-response') return
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
  const row = reading.checklist.nodes.find((node) => node.kind === 'row' && node.item === reading.index)
  if (row?.kind !== 'row') return undefined
  const column = row.header.findIndex((cell) => /expect|erwart|esperad|attendu|result|target|soll/i.test(cell))
  return column < 0 ? undefined : row.cells[column]?.replace(/`/g, '').trim()
}

const requestsFor = (reading: Reading): readonly KnownRequest[] => {
  const own = reading.commands.flatMap((command) => reading.knowledge.requests.filter((request) => request.line === command.line))
  const wanted = stemsOf(reading.inline.text).filter((word) => !['endpoint', 'api', 'accessibl', 'url', 'ui'].includes(word))
  const fits = (request: KnownRequest): number => countShared(wanted, stemsOf(lastSegments(request.url)))
  const isAll = /\ball\b.*\b(endpoints?|apis?|routes?)\b/.test(reading.says)
  if (isAll) {
    const blocks = [...reading.binding.nested, ...reading.binding.below, ...reading.binding.above]
    const lines = new Set(blocks.flatMap((node) => reading.knowledge.blocks.get(node)?.commands.map((command) => command.line) ?? []))
    return distinct(reading.knowledge.requests.filter((request) => lines.has(request.line)))
  }
  if (!/endpoint|swagger|openapi|schema|redoc|health|docs|login|page|api\b/.test(reading.says)) return []
  const best = (requests: readonly KnownRequest[]): readonly KnownRequest[] => {
    const scored = distinct(requests).map((request) => ({ request, score: fits(request) }))
    const top = Math.max(0, ...scored.map((one) => one.score))
    const first = scored.filter((one) => one.score === top && top > 0)
    return first.length === 1 ? first.map((one) => one.request) : []
  }
  const near = best(own)
  if (near.length > 0) return near
  // Elsewhere in the document every word of the address's end has to be said.
  const far = best(reading.knowledge.requests).filter((request) => {
    const end = stemsOf(lastSegments(request.url, 1))
    return end.length > 0 && countShared(end, wanted) === end.length
  })
  return far
}

const lastSegments = (url: string, count = 2): string =>
  url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '').split('/').filter((part) => part !== '' && !/^(api|v\d+)$/.test(part)).slice(-count).join(' ')

const distinct = (requests: readonly KnownRequest[]): readonly KnownRequest[] => [...new Map(requests.map((request) => [request.url, request])).values()]

/** An endpoint that stands elsewhere in the document and whose last word the item says. */
const endpointFor = (reading: Reading): string | undefined => {
  const wanted = reading.says.split(/[^\p{L}\p{N}]+/u)
  const isHealth = WORDS.health.test(reading.says)
  const fitting = reading.knowledge.endpoints.filter((one) => {
    const last = one.path.toLowerCase().split('/').filter((part) => part !== '').at(-1) ?? ''
    return (isHealth && /^(healthz?|up|status|health[-_]?check|livez)$/.test(last)) || (last.length > 3 && wanted.includes(last))
  })
  return fitting.length === 1 ? fitting[0]?.path : undefined
}

const dataParams = (reading: Reading, rule: Rule, found: Collected): void => {
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
  const column = names.filter((name) => name !== table && /^[a-z_]\w*$/i.test(name) && !/^(idx|ix|uq|fk|pk)_|_(idx|key|fkey|pkey|unique)$/.test(name))
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
    const command = reading.commands.find((one) => wanted.test(one.text)) ?? blockCommands(reading).find((text) => wanted.test(text))
    const text = typeof command === 'string' ? command : command?.text
    if (text !== undefined) {
      found.add('command', text)
      found.add('table', /\\d[t+]*\s+([\w.]+)/.exec(text)?.[1])
    }
  }
}

const blockCommands = (reading: Reading): readonly string[] =>
  [...reading.binding.nested, ...reading.binding.below, ...reading.binding.above].flatMap((node) => reading.knowledge.blocks.get(node)?.commands.map((command) => command.text) ?? [])

const tableNamed = (reading: Reading, names: readonly string[]): string | undefined => {
  const text = reading.item.text
  const beside = /`([\w.]+)`\s*(?:table|model|tabelle|tabla|tabela)\b|(?:table|model|tabelle|tabla|tabela|la table)\s+`([\w.]+)`/i.exec(text)
  const name = beside?.[1] ?? beside?.[2]
  if (name !== undefined) return name
  if (names.length === 1 && /^[a-z]+(_[a-z]+)*s$/.test(names[0] ?? '') && /\b(rows?|records?|in|from)\b/.test(reading.says)) return names[0]
  return undefined
}

const columnFor = (reading: Reading): { readonly table: string; readonly column?: string } | undefined =>
  reading.knowledge.columns.find((one) => {
    if (one.column === undefined) return false
    const column = one.column.toLowerCase().replace(/_/g, ' ')
    if (!reading.says.includes(column)) return false
    const table = one.table.toLowerCase().replace(/^.*\./, '').replace(/_/g, ' ').replace(/s$/, '')
    const without = reading.says.replace(new RegExp(`${column.replace(/[^\w ]/g, '')}s?`, 'g'), ' ')
    return new RegExp(`(?<![\\w-])${table.replace(/[^\w ]/g, '')}s?\\b`).test(without) || (/duplicate|unique/.test(reading.says) && column.startsWith(table))
  })

const modelFor = (reading: Reading): string | undefined => {
  if (!/\b(table|model|tabelle|tabla)\b/.test(reading.says)) return undefined
  const wanted = stemsOf(reading.says.replace(/\([^)]*\)/g, '')).filter((word) => !/^(tabl|model|exist)$/.test(word))
  const fitting = reading.knowledge.models.filter((model) => wanted.length > 1 && countShared(wanted, stemsOf(model)) === wanted.length)
  return fitting.length === 1 ? fitting[0] : undefined
}

const scanParams = (reading: Reading, found: Collected): void => {
  const { facts, inline } = reading
  found.add('pattern', ...facts.names)
  if (facts.names.length === 0) for (const match of inline.prose.matchAll(/\b(console\.log|debugger|var_dump|print_r|binding\.pry|byebug|System\.out\.println|fmt\.Println|TODO|FIXME)\b/g)) found.add('pattern', match[1])
  const isImage = facts.paths.every((path) => /^[\w.-]+\/[\w./-]+$/.test(path) && !/\.\w+$/.test(path))
  if (!isImage) found.add('path', ...facts.paths)
  if (facts.paths.length === 0) found.add('path', settingsFileOf(reading))
}

const logPatterns = (reading: Reading): readonly string[] => {
  const code = reading.facts.names.filter((name) => !/[/]/.test(name)).concat(reading.inline.codes.filter((one) => /^(ERROR|WARN|FATAL|CRITICAL)$/.test(one)))
  if (code.length > 0) return [...new Set(code)]
  const status = /\b(5\d\d|4\d\d|5xx|4xx)\b (?:errors?|responses?|fehler)/i.exec(reading.inline.text)?.[1]
  const level = /\b(ERROR|FATAL|CRITICAL|WARN|OutOfMemoryError|OOM)\b/.exec(reading.inline.text)?.[1]
  const about = /\brelated to (?:the )?((?:[A-Z][\w-]*)(?: [A-Z][\w-]*)*)/.exec(reading.inline.text)?.[1]
  return [status, level, about].filter((one) => one !== undefined)
}

const commandParams = (reading: Reading, rule: Rule, found: Collected): void => {
  const { facts } = reading
  found.add('command', ...facts.commands)
  if (facts.commands.length > 0 || rule.uses === 'files' || rule.uses === 'document' || rule.uses === 'github' || rule.uses === 'metrics') return
  const fitting = reading.commands.filter((command) => fits(roleOfCommand(command.text), rule, reading))
  const chosen = fitting.length > 0 ? fitting : rule.uses === 'run' && rule.name === 'rollback-migration-commands' ? reading.commands : []
  if (rule.name === 'child-of-tests') return
  if (rule.uses === 'logs' && !isAboutCommand(reading)) return
  found.add('command', ...chosen.map((command) => command.text))
  if (rule.uses === 'run') found.add('cwd', ...chosen.map((command) => command.cwd))
  if (rule.uses === 'backup') for (const text of blockCommands(reading)) found.add('path', /^ls\s+(?:-\S+\s+)*([\w./*-]+)$/.exec(text)?.[1])
  if (chosen.length === 0 && rule.uses === 'run' && (rule.name === 'validation-commands' || rule.name === 'build')) found.add('command', ...commandsElsewhere(reading))
}

/** A log command that serves a group belongs to the item that says most of its words. */
const isAboutCommand = (reading: Reading): boolean => {
  const wanted = stemsOf(reading.inline.text)
  return reading.commands.some((command) => reading.blockPlace === 'item' || countShared(wanted, stemsOf(command.text)) > 1 || /crash|service/.test(reading.says))
}

const fits = (role: ReturnType<typeof roleOfCommand>, rule: Rule, reading: Reading): boolean => {
  switch (rule.uses) {
    case 'migrations':
      return role === 'migration'
    case 'backup':
      return role === 'backup' && /creat|taken|made|success|erstellt|crear|full|file/.test(reading.says)
    case 'logs':
      return role === 'log'
    case 'services':
      return role === 'status' || role === 'log'
    case 'run':
      return role !== 'request' && role !== 'log' && (role !== 'migration' || rule.name === 'rollback-migration-commands')
    default:
      return false
  }
}

/** Commands of other sections: those under a comment that says the item's words, or that are known by them. */
const commandsElsewhere = (reading: Reading): readonly string[] => {
  const wanted = stemsOf(reading.inline.text)
  const all = [...reading.knowledge.blocks.values()].flatMap((block) => block.commands)
  const commented = all.filter((command) => countShared(wanted, stemsOf(command.comment)) > 1)
  const chosen = commented.length > 0 && reading.says.includes('valid') ? commented : all.filter((command) => /collectstatic|assets:precompile/.test(command.text) && /static|assets/.test(reading.says))
  return [...new Set(chosen.map((command) => command.text))]
}

const durationsOf = (reading: Reading): readonly string[] =>
  reading.facts.durations.filter((duration) => new RegExp(`(?:for|last|first|within|during|über|während|durante|beobachten|old deployment for)\\s+(?:the\\s+)?(?:first\\s+|last\\s+|at least\\s+)?${duration.replace(/[^\w\s–-]/g, '.')}|${duration.replace(/[^\w\s–-]/g, '.')} (?:after|beobachten|lang|without)`, 'i').test(reading.inline.text))

/** The role that approves: the label in a section of approvals, or who "approved" in the text. */
const roleOf = (reading: Reading): string | undefined => {
  const { inline, heading } = reading
  const approved = /^(?:the )?([A-Z][\p{L}]*(?: [A-Z][\p{L}]*)*) (?:approved|approves|signed off|signs off|has approved)\b/u.exec(inline.text)?.[1]
  if (!WORDS.approvalSection.test(heading)) return approved === 'Security' || approved === undefined ? undefined : approved
  if (inline.label !== undefined) return inline.label
  const named = /^([\p{L}][\p{L}\p{N} /&-]{1,40}?)\s*(?::|[-–—]\s|_{2,}|\bapproval\b|\bsign-?off\b|\bapproved\b)/u.exec(inline.text)?.[1]
  return named?.trim()
}
