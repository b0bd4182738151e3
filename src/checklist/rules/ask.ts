/** What rules ask of a reading. */
import { isHarmless, roleOfCommand } from '../command.ts'
import type { Reading } from '../reading.ts'
import { WORDS as W } from '../vocabulary.ts'

/** Whether the item says all of these. Answers are kept: many rules ask for the same words. */
export const says = (reading: Reading, ...patterns: readonly RegExp[]): boolean => {
  let known = answers.get(reading)
  if (known === undefined) {
    known = new Map()
    answers.set(reading, known)
  }
  for (const pattern of patterns) {
    let answer = known.get(pattern)
    if (answer === undefined) {
      answer = pattern.test(reading.says)
      known.set(pattern, answer)
    }
    if (!answer) return false
  }
  return true
}

const answers = new WeakMap<Reading, Map<RegExp, boolean>>()
export const within = (reading: Reading, pattern: RegExp): boolean => pattern.test(reading.section)

export const has = (list: readonly unknown[]): boolean => list.length > 0

export const inCodeReview = (reading: Reading): boolean =>
  /code[- ]?review(?! (?:&|and) )|revisi[óo]n de c[óo]digo|\breview checklist/.test(reading.section)

export const dangerous = (reading: Reading): boolean =>
  reading.statements.some((one) =>
    /^(drop|delete|truncate|update|insert)\b|\bdrop\s+(column|table|constraint|index)\b/i.test(one.text),
  )

export const commandRoles = (reading: Reading): readonly string[] => reading.facts.commands.map(roleOfCommand)

export const blockRoles = (reading: Reading): readonly string[] =>
  reading.commands.map((command) => roleOfCommand(command.text))

export const isImperativeTest = (reading: Reading): boolean =>
  /^(?:[^:]{1,40}:\s*)?(re-?)?test(?:e[dn]?|s)?\s/i.test(reading.says) &&
  !/^(?:[^:]{1,40}:\s*)?tests?\s+(?:coverage|pass|suite|are)/.test(reading.says)

export const namesDocument = (reading: Reading): boolean =>
  reading.facts.paths.some((path) => /\.(md|mdx|rst|txt|pdf|docx?)$|(^|\/)(README|CHANGELOG|LICENSE)$/i.test(path))

export const onlyPath = (reading: Reading): boolean =>
  has(reading.facts.paths) ||
  (has(reading.facts.endpoints) && reading.facts.endpoints.every((path) => /\.\w{2,4}$/.test(path)))

/** A person's wish about data ("users can create …") that no query answers. */
export const aboutPeopleDoing = (reading: Reading): boolean =>
  /\b(users?|customers?|guests?|admins?|patients?|clients?|visitors?)\b.*\b(can|cannot|could|able to|see)\b|\bcan (be )?(create|cancel|edit|update|delete|book|order|pay|upload|executed)/.test(
    reading.says,
  )

export const DEBUG_NAME =
  /^(console\.\w+|debugger;?|var_dump|dd\(\)|dump\(\)|print_r|binding\.pry|byebug|pry|puts|print|println!?|fmt\.Print\w*|System\.out\.print\w*|pdb|breakpoint\(\)|ipdb|set_trace|dbg!|IO\.inspect|NSLog|Log\.d|alert\(\)|TODO|FIXME|XXX)$/

/** Whether the list is one of approvals, by its heading or by the line above it. */
export const isApproval = (reading: Reading): boolean =>
  W.approvalSection.test(reading.heading) ||
  /^\W*(?:sign-?offs?|approvals?|approved by|freigabe|firmas?)\W*$/i.test(reading.binding.lead)

/** Settings that the item's own block lists. */
export const blockSettings = (reading: Reading) =>
  reading.binding.nested.flatMap((node) => reading.knowledge.blocks.get(node)?.settings ?? [])

/** Whether the item's own block runs something that has nothing to do with migrations of a database. */
export const runsSomethingElse = (reading: Reading): boolean =>
  reading.blockPlace === 'item' &&
  has(reading.commands) &&
  !blockRoles(reading).some((role) => role === 'migration' || role === 'database' || role === 'backup')

export const inMonitoring = (r: Reading): boolean => r.stage === 'rollback'

export const isSettingsFile = (path: string): boolean =>
  /(^|\/)(settings?|config|values)[\w.-]*(\.\w+)?$|\.env|(^|\/)(application|appsettings|docker-compose|compose|render|vercel|fly|netlify)[\w.-]*\.(ya?ml|json|properties|toml)$|(^|\/)config\/|production\.(rb|py|js|json|ya?ml)$/i.test(
    path,
  )

export const isQueryable = (r: Reading): boolean => /slow quer|database (?:size|connections)|indexes/.test(r.says)

export const aboutData = (r: Reading): boolean => {
  if (
    aboutPeopleDoing(r) ||
    isImperativeTest(r) ||
    /\b(?:prevent|submissions?|requests?|clicks?|secrets?|api keys?)\b/.test(r.says)
  )
    return false
  const isIndex = /\bind(?:ex|exes|ices)\b|índice/.test(r.says)
  const known = r.knowledge.columns.length > 0 && columnWords(r)
  if (known) return true
  if (r.facts.names.length > 0 && W.databaseWord.test(r.says) && !/unit|api/.test(r.says)) return true
  if (
    !W.data.test(r.says) &&
    !(
      /\bdata (?:verification|integrity)|datenpr|integridad/.test(r.heading) &&
      /\bverify .* assignments?\b/.test(r.says)
    )
  )
    return /\bevery \w+ has (?:a|an|one)\b|\ball existing \w+ have\b|\brecords?\b.*\b(?:intact|exist|count)|\btables? exists?\b/.test(
      r.says,
    )
  return !isIndex || W.databaseWord.test(r.says) || W.databaseWord.test(r.section) || r.facts.names.length > 0
}

/** Whether the item names a table and one of its columns that the document's SQL has, in words. */
export const columnWords = (r: Reading): boolean =>
  /\b(all|every|each|no|any|duplicate|unique|existing)\b/.test(r.says) &&
  r.knowledge.columns.some(
    (one) =>
      one.column !== undefined &&
      r.says.includes(one.column.toLowerCase().replace(/_/g, ' ')) &&
      new RegExp(
        `\\b${one.table
          .toLowerCase()
          .replace(/_/g, ' ')
          .replace(/[^\w ]/g, '')
          .replace(/s$/, '')}s?\\b`,
      ).test(r.says.replace(one.column.toLowerCase().replace(/_/g, ' '), '')),
  ) &&
  !/automatic|log|upon/.test(r.says)

export const logsHaveProblem = (r: Reading): boolean => {
  if (!W.problem.test(r.says) || has(r.facts.thresholds)) return false
  if (/\brates?\b|handling|tracking|messages?|documented|reporting/.test(r.says)) return false
  if (W.logs.test(r.says)) return !W.configured.test(r.says)
  return (
    /\blogs?\b|error|fehler|service (?:health|status)/.test(r.section) &&
    /^(?:[^:]{1,40}:\s*)?(?:no|check|keine?|sin|monitor)\b/.test(r.says)
  )
}

export const hasBlockOfTests = (r: Reading): boolean =>
  has(r.commands) &&
  (r.blockPlace === 'item' ||
    /\b(?:tested|tests?|script|conflicts?|installed|rebuilt|completed?|executed)\b/.test(r.says) ||
    blockRoles(r).some((role) => role === 'look')) &&
  !blockRoles(r).some((role) => role === 'request' || role === 'log' || role === 'status' || role === 'database') &&
  r.stage !== 'rollback'

export const knownBuild = (r: Reading): boolean =>
  [...r.knowledge.blocks.values()].some((block) =>
    block.commands.some((command) => isHarmless(command.text) || /collectstatic|build|precompile/.test(command.text)),
  )

export const siteAnswers = (r: Reading): boolean => {
  if (aboutPeopleDoing(r) && !W.endpoint.test(r.says)) return false
  if (/unchanged|documented|tested|updated|feature|design|styled|deploys?\b/.test(r.says)) return false
  if (W.endpoint.test(r.says) && !/configured/.test(r.says))
    return W.answers.test(r.says) || W.works.test(r.says) || /\btest all\b|\bcheck\b|data\b|access/.test(r.says)
  return (
    (W.site.test(r.says) && W.answers.test(r.says) && !within(r, W.functionalSection)) ||
    (W.site.test(r.says) && /\b(?:loads?|reachable|erreichbar|lädt|carga)\b/.test(r.says)) ||
    /\bcan be (?:retrieved|fetched|listed)\b/.test(r.says)
  )
}
