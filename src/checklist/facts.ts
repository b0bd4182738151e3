import { looksLikeCommand, roleOfCommand } from './command.ts'
import type { Inline } from './inline.ts'

/** What stands literally in one text. Order is the order of the text. */
export type Facts = {
  readonly paths: readonly string[]
  /** Paths of a web service: `/api/health/`. */
  readonly endpoints: readonly string[]
  readonly method?: string
  readonly urls: readonly string[]
  readonly settings: readonly { readonly key: string; readonly expected?: string }[]
  readonly commands: readonly string[]
  readonly queries: readonly string[]
  /** Code spans that are none of the others: names of tables, columns, fields, patterns. */
  readonly names: readonly string[]
  readonly headers: readonly string[]
  readonly thresholds: readonly string[]
  readonly durations: readonly string[]
  readonly intervals: readonly string[]
  readonly status?: string
  /** A value that is said to hold, beside those of settings: `should be none`, `UP`. */
  readonly expected?: string
}

const FILE_EXTENSION =
  /\.(md|mdx|txt|rst|adoc|pdf|docx?|xlsx?|sql|py|rb|php|js|jsx|ts|tsx|mjs|cjs|vue|svelte|go|rs|java|kt|cs|ex|exs|sh|ps1|ya?ml|json|jsonc|toml|ini|conf|cfg|env|properties|xml|html?|css|scss|lock|log|dump|bak|gz|zip|tar|csv|tf|tfvars|hcl|prisma|graphql|proto|ipynb|erb|j2|tpl|gradle|mod|sum|pem|crt|key|plist|service)$/i
/** Extensions that make a word of prose a file name. Those that are also names of products (Node.js) are not among them. */
const PROSE_FILE =
  /(?<![\w/@.:-])((?:[\w.-]+\/)*[\w-][\w.-]*\.(?:md|mdx|txt|rst|pdf|docx|sql|py|rb|php|ya?ml|json|toml|lock|sh|env|properties|xml|csv|tfvars|prisma|dump))(?![\w/-])(?!\.\w)/gi
const KNOWN_FILE =
  /^(?:.*\/)?(?:Dockerfile|Makefile|Gemfile|Procfile|Rakefile|Jenkinsfile|Caddyfile|CODEOWNERS|LICENSE|README|CHANGELOG|\.env(?:\.[\w-]+)*|\.gitignore|\.dockerignore|\.nvmrc)$/
const KEY = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/
const KEY_IN_PROSE = /(?<![\w$<.-])([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)(?![\w(.*-])/g
const WORD_WITH_VALUE =
  /(?<![\w$<.-])(?:([A-Z][A-Z0-9]{2,})=([\w./:-]*[\w/])|(DEBUG)\s+(?:=|is(?:\s+set\s+to)?|set\s+to)\s+(True|False|true|false|on|off))(?![\w(*])/g
const DOTTED_KEY = /^[a-z][\w-]*(?:\.[A-Za-z_][\w-]*)+$/
const METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(\S+)/
const ENDPOINT = /^\/(?!\/)[\w\-./*{}:<>?=&%[\]]*$/
const HEADER = /^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+$/
const SQL = /^(select|with|insert|update|delete|alter|create|drop|truncate|explain)\s/i
const SERVER_PATH = /^\/(?:etc|var|usr|opt|srv|home|root|tmp|mnt|data)\//

const UNIT =
  '(?:ms|msec|milliseconds?|millisekunden|milisegundos|s|secs?|seconds?|sekunden?|segundos?|secondes?|mins?|minutes?|minuten?|minutos?|h|hrs?|hours?|stunden?|horas?|heures?|d|days?|tagen?|tage?|d[ií]as?|jours?|weeks?|wochen?|semanas?|months?|%|percent|prozent|B|[KMGT]i?B|bytes|characters?|chars|zeichen)'
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const SIGNED = new RegExp(`(?:<=|>=|≤|≥|<|>)\\s*${NUMBER}(?:\\s*${UNIT}(?![\\w]))?`, 'giu')
const WORDED = new RegExp(
  `(?<![\\p{L}])(?:less than|fewer than|no more than|not more than|more than|greater than|at least|at most|up to|under|below|above|over|within|maximum(?: of)?|minimum(?: of)?|max\\.?|min\\.?|unter|über|höchstens|mindestens|weniger als|mehr als|jünger als|kleiner als|größer als|maximal|menos de|más de|al menos|inferior a[l]?|superior a[l]?|como máximo|mais de|pelo menos|no máximo|moins de|plus de|au moins|au plus|inférieure? à)\\s+${NUMBER}(?:\\s*${UNIT}(?![\\w]))?`,
  'giu',
)
const PLUS = new RegExp(`(?<![\\w.])(?:\\d[\\d,]*|\\d+\\.\\d+(?=%))%?\\+(?:\\s+[\\p{L}]+){0,4}`, 'giu')
const TIME_WORD =
  '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|minuten|stunden?|tagen?|tage|wochen?|minutos?|horas?|d[ií]as?|semanas?|heures?|jours?|semaines?)'
const DURATION = new RegExp(
  `(?<![\\w<>≤≥.-])(?:\\d+(?:\\s*[-–]\\s*\\d+)?|one|two|three|a full)\\s*-?${TIME_WORD}(?![\\w])`,
  'giu',
)
const SHORT_DURATION = /(?<![\w<>≤≥.-])\d+(?:h|d)(?!\w)/g
const INTERVAL = new RegExp(
  `(?<![\\p{L}])(?:every\\s+(?:\\d+\\s*)?${TIME_WORD}|alle\\s+\\d+\\s*${TIME_WORD}|cada\\s+(?:\\d+\\s*)?${TIME_WORD}|toutes les\\s+(?:\\d+\\s*)?${TIME_WORD}|hourly|daily|weekly|nightly|stündlich|täglich|wöchentlich|diariamente|semanalmente|diario|diaria)(?![\\p{L}])`,
  'giu',
)
const STATUS =
  /(?:\breturns?|\bresponds?(?: with)?|\banswers?(?: with)?|\bgives|\bgets?|→|=>|->|\bstatus(?: code)?|\bhttp|\bantwortet(?: mit)?|\bliefert|\bresponde(?: con| com)?|\bdevuelve|\bretorna|\brenvoie|\brépond|\bis)\s*:?\s*([1-5]\d\d)(?!\s*(?:ms|s\b|%|\+|rows|records|users))(?![\w.])|(?<![\w./])([1-5]\d\d)\s+(?:ok\b|found|forbidden|unauthorized|not found|created|status|response)/i

/** Finds what stands literally in a text, without knowing its language. */
export const readFacts = (inline: Inline): Facts => {
  const paths: string[] = []
  const endpoints: string[] = []
  const settings: { key: string; expected?: string }[] = []
  const commands: string[] = []
  const queries: string[] = []
  const names: string[] = []
  const headers: string[] = []
  const urls = inline.urls.filter((url) => /^(https?|wss?|s3|gs):/.test(url))
  let method: string | undefined
  for (const raw of inline.codes) {
    const code = raw.trim()
    const request = METHOD.exec(code)
    const assignment = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(\S.*)$/.exec(code)
    if (request !== null) {
      method = request[1]
      addAddress(request[2] ?? '', endpoints, urls)
    } else if (/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+:\s*\S/.test(code)) headers.push(code)
    else if (KNOWN_FILE.test(code)) paths.push(code)
    else if (SQL.test(code) && code.split(/\s+/).length > 2) queries.push(code)
    else if (looksLikeCommand(code)) {
      // A command that makes a secret is the remedy for a setting, not a check.
      if (roleOfCommand(code) !== 'generate') commands.push(code)
    } else if (/^https?:\/\/\S+$/.test(code)) urls.push(code)
    else if (/^s3:\/\/|^gs:\/\//.test(code)) urls.push(code)
    else if (
      KEY.test(code) &&
      (code.length > 2 || code.includes('_')) &&
      !/^(GET|POST|PUT|PATCH|DELETE|NULL|PING|PONG|OK|UP|ERROR|WARN|INFO|SELECT|JSON|HTTP|HTTPS)$/.test(code)
    )
      settings.push({ key: code })
    else if (
      assignment !== null &&
      (KEY.test(assignment[1] ?? '') ||
        DOTTED_KEY.test(assignment[1] ?? '') ||
        /^[a-z][\w-]*$/i.test(assignment[1] ?? '')) &&
      !/^(https?|s3)$/.test(assignment[1] ?? '')
    )
      settings.push({ key: assignment[1] ?? '', expected: (assignment[2] ?? '').replace(/^(["'])(.*)\1$/, '$2') })
    else if (HEADER.test(code)) headers.push(code)
    else if (SERVER_PATH.test(code)) paths.push(code)
    else if (ENDPOINT.test(code) && !(FILE_EXTENSION.test(code) && !/\.(html?|json|php|xml|txt|ya?ml)$/i.test(code)))
      endpoints.push(code)
    else if (isPath(code)) paths.push(code.replace(/:\d+(?:-\d+)?$/, ''))
    else if (DOTTED_KEY.test(code) && !FILE_EXTENSION.test(code) && !isCallLike(code)) settings.push({ key: code })
    else names.push(code)
  }
  const prose = inline.prose.replace(/\bhttps?:\/\/\S+/g, ' ')
  for (const match of prose.matchAll(PROSE_FILE)) paths.push(match[1] ?? '')
  for (const match of prose.matchAll(KEY_IN_PROSE)) {
    const after = /^\s*=\s*([\w./:-]+)/.exec(prose.slice((match.index ?? 0) + match[0].length))
    settings.push({ key: match[1] ?? '', ...(after === null ? {} : { expected: after[1] ?? '' }) })
  }
  // One word in capitals is a setting where a value is given to it: "DEBUG=False", "DEBUG is set to False".
  for (const match of prose.matchAll(WORD_WITH_VALUE))
    settings.push({ key: match[1] ?? match[3] ?? '', expected: match[2] ?? match[4] ?? '' })
  for (const match of prose.matchAll(
    /(?<![\w./~])(?:(GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(\/[a-z][\w-]*(?:\/[\w\-{}:*.]*)+|\/(?:healthz?|readyz|livez|status|metrics|up|login|admin|ping))(?![\w/])/g,
  )) {
    method ??= match[1]
    if (!SERVER_PATH.test(match[2] ?? '')) endpoints.push(match[2] ?? '')
  }
  for (const match of prose.matchAll(
    /(?<![\w-])(X-[A-Z][A-Za-z-]+|Content-Security-Policy|Strict-Transport-Security|Cache-Control|Referrer-Policy|Permissions-Policy)(?![\w-])/g,
  ))
    headers.push(match[1] ?? '')
  const text = inline.text
  const thresholds = thresholdsOf(text)
  const intervals = all(text, INTERVAL)
  const within = [...thresholds, ...intervals].join(' ')
  const durations = [...all(text, DURATION), ...all(inline.prose, SHORT_DURATION)].filter(
    (duration) => !within.includes(duration),
  )
  const status = STATUS.exec(text)
  const expected = expectedOf(inline)
  return {
    paths: unique(paths),
    endpoints: unique(endpoints),
    urls: unique(urls),
    settings: withValues(settings, inline),
    commands: unique(commands),
    queries: unique(queries),
    names: unique(names),
    headers: unique(headers),
    thresholds,
    durations,
    intervals,
    ...(method === undefined ? {} : { method }),
    ...(status === null ? {} : { status: status[1] ?? status[2] ?? '' }),
    ...(expected === undefined ? {} : { expected }),
  }
}

/** Comparisons as written: `< 2s`, `under 800 ms`, `50+ concurrent users`. */
const thresholdsOf = (text: string): string[] => {
  const found = [...matches(text, SIGNED), ...matches(text, WORDED), ...matches(text, PLUS)].sort((a, b) => a.at - b.at)
  return unique(
    found
      .filter((one, index) => !found.some((other, at) => at < index && other.at + other.text.length > one.at))
      .map((one) => one.text),
  )
}

const expectedOf = (inline: Inline): string | undefined => {
  const should = /\(?\b(should (?:be|return|equal) [\w ]+?)(?=[).,;]|$)/i.exec(inline.text)
  if (should !== null && inline.text.includes(`(${should[1] ?? ''}`)) return should[1]
  const passed = /\b(\d+\s*\/\s*\d+ (?:tests? )?(?:passed|passing|ok|green))\b/i.exec(inline.text)
  if (passed !== null) return passed[1]
  const state =
    /\b(?:is|are|shows?|returns?|reports?|says|status|gibt|zeigt|muestra|devuelve)\s+["'“]?(UP|OK|PONG|healthy|ready|SERVING)\b["'”]?/.exec(
      inline.text,
    )
  return state?.[1]
}

/** A setting's value where the sentence says it: "`KEY` is `value`", "`KEY` set to `value`". */
const withValues = (
  settings: readonly { key: string; expected?: string }[],
  inline: Inline,
): { key: string; expected?: string }[] => {
  const keys = [...new Map(settings.map((setting) => [setting.key, setting])).values()]
  if (keys.length !== 1 || keys[0]?.expected !== undefined) return keys
  const key = keys[0]?.key ?? ''
  const after = inline.text.slice(inline.text.indexOf(key) + key.length)
  const said = /^\s*(?:is|=|:|set to|must be|should be|to|auf|ist|a|en|à)\s+(?:set to |exactly )?(.+)$/i.exec(after)
  const value = said?.[1] ?? ''
  const code = inline.codes.find((one) => value.startsWith(one) && one !== key)
  if (code !== undefined) return [{ key, expected: code }]
  const bare = /^(true|false|on|off|\d+)\b(?![-–.]\w|\+)(?!\s*(?:characters|chars|bit|bytes|zeichen))/i.exec(value)
  return bare === null ? keys : [{ key, expected: bare[1] ?? '' }]
}

/** A bare word with dots that is code rather than a setting's name: `console.log`, `fmt.Println`, `orders.currency`. */
const isCallLike = (code: string): boolean =>
  !/^(spring|server|management|logging|config|app|resources|image|quarkus|micronaut|rails|hibernate|security|feature|features|spec|replica\w*)\./i.test(
    code,
  )

export const isPath = (code: string): boolean => {
  if (/\s/.test(code) || !/[A-Za-z]/.test(code) || /^[<${]/.test(code) || /^\w+:\/\//.test(code) || code.length > 300)
    return false
  const bare = code.replace(/:\d+(?:-\d+)?$/, '')
  if (KNOWN_FILE.test(bare)) return true
  if (FILE_EXTENSION.test(bare) && /^[\w@./*\-+[\]{},$()]+$/.test(bare) && !/^\d[\d.]*$/.test(bare))
    return !/^\.\w+$/.test(bare) || bare.includes('/')
  return (
    /^(?:\.{0,2}\/)?[\w@.*-]+(?:\/[\w@.*-]+)*\/(?:[\w@.*-]+)?$/.test(bare) &&
    !bare.startsWith('/') &&
    !/^\w+\/\w+:/.test(bare) &&
    (bare.endsWith('/') || bare.split('/').length > 2 || /[*.]/.test(bare))
  )
}

const addAddress = (address: string, endpoints: string[], urls: string[]): void => {
  if (/^https?:/.test(address)) urls.push(address)
  else if (address.startsWith('/')) endpoints.push(address)
}

const matches = (text: string, pattern: RegExp): { text: string; at: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ text: match[0].trim(), at: match.index }))
const all = (text: string, pattern: RegExp): string[] => matches(text, pattern).map((match) => match.text)
const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]
