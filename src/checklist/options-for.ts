import { isHarmless, roleOfCommand } from './command.ts'
import { asText } from './as-text.ts'
import { columnsOf } from './knowledge.ts'
import type { Understood } from './proposal.ts'
import type { ResolvedPath } from './resolve-path.ts'

/** Options of a proposed check, and the names of what the check still needs from the team. */
export type ProposedOptions = { readonly with: Readonly<Record<string, unknown>>; readonly missing: readonly string[] }

type Values = Readonly<Record<string, readonly string[]>>

/**
 * Turns what was understood into the options of the check. What has to be asked of the team is named in `missing`; a command or
 * a query of the document is never among what would run. `resolved` holds the item's paths as the repository has them.
 */
export const optionsFor = (understood: Understood, resolved: ReadonlyMap<string, ResolvedPath>): ProposedOptions => {
  const { rule, params, reading } = understood
  const values = valuesOf(params)
  const paths = literalPaths(params).map((path) => asText(pathOf(resolved.get(path), path)))
  const ambiguous = literalPaths(params).filter((path) => resolved.get(path)?.kind === 'ambiguous')
  const asked = ambiguous.length > 0 ? [`path (several files end in ${ambiguous[0] ?? ''})`] : []
  switch (rule.uses) {
    case 'sign-off':
      return { with: {}, missing: [] }
    case 'files':
      return filesOptions(understood, paths, asked)
    case 'document':
      return documentOptions(understood, paths, asked)
    case 'backup':
      return backupOptions(values, paths, asked)
    case 'migrations':
      return /\bappl|execut|run\b|upgrade|pending|status|complet|ausführ|ejecut|deploy/.test(reading.says)
        ? { with: {}, missing: ['database'] }
        : { with: {}, missing: [] }
    case 'settings':
      return settingsOptions(understood, values, paths, asked)
    case 'http':
      return requestOptions(understood, values)
    case 'sql':
      return queryOptions(understood, values)
    case 'schema': {
      const statements = values['sql'] ?? []
      return statements.length === 0
        ? { with: {}, missing: ['holds'] }
        : { with: { url: DATABASE, holds: statements.join('\n') }, missing: [] }
    }
    case 'scan':
      return scanOptions(understood, values, asked)
    case 'run': {
      const commands = values['command'] ?? []
      if (commands.length === 0) return { with: {}, missing: ['command'] }
      const harmless = commands.every(isHarmless)
      return {
        with: harmless && commands.length === 1 ? { command: commands[0] } : {},
        missing: [harmless ? 'consent' : 'a command that only looks'],
      }
    }
    case 'logs':
      return paths.length > 0
        ? {
            with: {
              path: single(paths),
              ...(values['pattern'] === undefined ? {} : { 'not-matches': values['pattern'] }),
            },
            missing: asked,
          }
        : { with: {}, missing: ['source'] }
    case 'metrics':
      return {
        with: values['threshold'] === undefined ? {} : { expect: values['threshold'][0] },
        missing: values['threshold'] === undefined ? ['source', 'limit'] : ['source'],
      }
    case 'github':
      return githubOptions(understood, paths)
    case 'tcp': {
      const port = /\b(?:port|puerto)\s*:?\s*(\d{2,5})\b/i.exec(reading.inline.text)?.[1]
      return {
        with: port === undefined ? {} : { port: Number(port) },
        missing: port === undefined ? ['host', 'port'] : ['host'],
      }
    }
    case 'services':
      return { with: {}, missing: ['source'] }
    case 'openapi':
      return { with: {}, missing: ['url'] }
    default:
      return { with: {}, missing: ['options'] }
  }
}

export const BASE_URL = '${{ vars.BASE_URL }}'
export const DATABASE = '${{ secrets.DATABASE_URL }}'
export const API_TOKEN = '${{ secrets.API_TOKEN }}'

const valuesOf = (params: Understood['params']): Values => {
  const values: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(params))
    (values[name.replace(/\d+$/, '')] ??= []).push(...(typeof value === 'string' ? [value] : value).map(asText))
  return values
}

const literalPaths = (params: Understood['params']): readonly string[] =>
  Object.entries(params).flatMap(([name, value]) =>
    /^path\d*$/.test(name) && typeof value === 'string' ? [value] : [],
  )

const single = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] ?? '') : values
const says = ({ reading }: Understood, pattern: RegExp): boolean => pattern.test(reading.says)
const pathOf = (found: ResolvedPath | undefined, written: string): string =>
  found?.kind === 'found' ? found.path : written

/** That a file is there proves neither that it was updated nor that it is right. */
const filesOptions = (understood: Understood, paths: readonly string[], asked: readonly string[]): ProposedOptions => {
  if (paths.length === 0) return { with: {}, missing: ['path'] }
  const saysMore = says(
    understood,
    /updated|up to date|aktualisiert|actualizad|atualizad|mis à jour|reviewed|configured|complete\b|in sync|is in `?\.|gitignore|matches|correct/,
  )
  const unwanted = says(understood, /\bno\b.*\b(?:committed|left)|not committed|\babsent\b|removed|deleted/)
  if (unwanted)
    return {
      with: { path: single(paths), exists: false },
      missing: ['confirmation that it must not be there', ...asked],
    }
  return {
    with: { path: single(paths), ...(says(understood, /not empty|size > 0/) ? { size: '> 0' } : {}) },
    missing: [...asked, ...(saysMore ? ['what it has to contain'] : [])],
  }
}

const backupOptions = (values: Values, paths: readonly string[], asked: readonly string[]): ProposedOptions => {
  const limit = values['threshold']?.[0] ?? ''
  const age = /(\d+)\s*(h|hours?|stunden?|horas?|heures?|d|days?|tagen?|tage|d[ií]as?|jours?)\b/i.exec(limit)
  const size = /(?:>=?|at least|more than|over|mindestens)\s*([1-9]\d*(?:\.\d+)?\s*[KMGT]i?B)\b/i.exec(limit)
  return {
    with: {
      ...(paths.length === 0 ? {} : { path: single(paths) }),
      ...(age === null ? {} : { 'max-age': `${age[1] ?? ''}${/^(?:h|s)/i.test(age[2] ?? '') ? 'h' : 'd'}` }),
      ...(size === null ? {} : { 'min-size': (size[1] ?? '').replace(/\s+/g, '') }),
    },
    missing: paths.length === 0 ? ['path'] : asked,
  }
}

const documentOptions = (
  { reading }: Understood,
  paths: readonly string[],
  asked: readonly string[],
): ProposedOptions => {
  if (paths.length > 0) return { with: { path: single(paths) }, missing: asked }
  const section = reading.checklist.headings.find(
    (heading) =>
      /roll ?back (?:plan|procedure|steps)|rückroll|plan de reversi[óo]n/i.test(heading.text) &&
      /roll ?back|rückroll|revers/.test(reading.says),
  )
  return section === undefined
    ? { with: {}, missing: ['path'] }
    : { with: { path: reading.checklist.path, sections: [asText(plainText(section.text))] }, missing: [] }
}

const plainText = (heading: string): string =>
  heading
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/[*_`]/g, '')
    .trim()

const settingsOptions = (
  understood: Understood,
  values: Values,
  paths: readonly string[],
  asked: readonly string[],
): ProposedOptions => {
  const keys = [...(values['key'] ?? []), ...(values['keys'] ?? [])]
  const expected = values['expected'] ?? []
  const from = paths.length === 0 ? {} : { from: paths }
  if (keys.length === 0) return { with: from, missing: [...asked, 'key'] }
  const negated = says(understood, /\bnot\b|\bno\b|\bnicht\b|\bno es\b/)
  const prose = understood.reading.inline.prose.toLowerCase()
  const isStrong = /unique|secure|strong|secret|geheim|random|generated|at least \d+ char/.test(prose)
  const expectation = (key: string, index: number): unknown => {
    const value = keys.length === 1 || expected.length === keys.length ? expected[index] : undefined
    if (value !== undefined && !negated) return scalarOf(value)
    const [named] = understood.reading.facts.names
    if (value === undefined && negated && named !== undefined && understood.reading.facts.names.length === 1)
      return /contain|includ|never/.test(prose)
        ? { excludes: asText(named) }
        : { 'not-pattern': `(?i)^${asText(named).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$` }
    if (
      /(?:should|must) not be (?:set|defined|present)|not set\b|no longer|\bunset\b|\bremoved\b|\babsent\b/.test(prose)
    )
      return { absent: true }
    if (/from (?:the )?env/.test(prose)) return { 'from-environment': true }
    if (isStrong && /SECRET|KEY|TOKEN|PASSWORD/i.test(key)) return { strong: true }
    return listedValue(understood, key) ?? { present: true }
  }
  // "Is set" is all that `present` proves: where the text says more, the team has to say what.
  const onlyPresent = keys.some((key, index) => JSON.stringify(expectation(key, index)) === '{"present":true}')
  const bare = prose.replace(/\([^)]*\)/g, ' ')
  const isSet =
    /^[^\p{L}]*$|(?<!\p{L})(?:set|configured|defined|present|provided|exists?|added|filled|variables?|env|gesetzt|konfiguriert|configurad[ao]s?|definid[ao]s?|configuré\w*)(?!\p{L})/u.test(
      bare,
    ) &&
    (keys.length > 2 ||
      !/(?<!\p{L})(?:only|correctly|includes?|matches|points|to|not|no longer|enthält|con el)(?!\p{L})/u.test(bare))
  const missing = onlyPresent && !isSet ? [...asked, 'expected value'] : asked
  return {
    with: { ...from, expect: Object.fromEntries(keys.map((key, index) => [key, expectation(key, index)])) },
    missing,
  }
}

/** A value that a block of variables says, where it is no placeholder and no secret: `DEBUG=False  # MUST be False`. */
const listedValue = (understood: Understood, key: string): string | number | boolean | undefined => {
  if (/SECRET|KEY|TOKEN|PASSWORD|URL|HOST|NAME|USER|EMAIL|ID$/i.test(key)) return undefined
  const entry = understood.reading.knowledge.settings.flatMap((list) => list.entries).find((one) => one.key === key)
  if (
    entry === undefined ||
    !(/\b(?:must|should|always|never)\b/i.test(entry.comment) || /^(?:true|false|production|prod)$/i.test(entry.value))
  )
    return undefined
  return /[<>]|\.\.\.|your|xxx/i.test(entry.value) || entry.value === '' ? undefined : scalarOf(asText(entry.value))
}

const scalarOf = (value: string): string | number | boolean =>
  /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : /^-?\d{1,15}$/.test(value) ? Number(value) : value

const requestOptions = (understood: Understood, values: Values): ProposedOptions => {
  const { facts, says: said } = understood.reading
  const target = values['url']?.[0] ?? values['path']?.[0]
  const missing: string[] = []
  if (target === undefined) missing.push('url')
  const url = target === undefined ? undefined : addressOf(target)
  if (url !== undefined && /[<>{}*[\]]/.test(url.replace(BASE_URL, ''))) missing.push('path')
  if (facts.method !== undefined && facts.method !== 'GET' && facts.method !== 'HEAD') missing.push('body')
  const limit = values['threshold']?.map(durationLimit).find((one) => one !== undefined)
  const status = (values['expected'] ?? []).find((one) => /^[1-5]\d\d$/.test(one))
  const text = (values['expected'] ?? []).find((one) => !/^[1-5]\d\d$/.test(one))
  const header = values['header']?.find((one) => /^authorization:/i.test(one))
  if (
    /\b(?:cors|permission|admin|login|log in|authentication|tokens?|rate limit|requires?|certificate|headers?|redirect)/.test(
      said,
    ) &&
    status === undefined
  )
    missing.push('expect')
  if ((values['url'] ?? []).length + (values['path'] ?? []).length > 1) missing.push('one address')
  return {
    with: {
      ...(url === undefined ? {} : { url }),
      ...(facts.method === undefined || facts.method === 'GET' ? {} : { method: facts.method }),
      ...(header === undefined ? {} : { headers: { Authorization: `Bearer ${API_TOKEN}` } }),
      expect: {
        status: status === undefined ? 200 : Number(status),
        ...(limit === undefined ? {} : { 'max-time': limit }),
        ...(text === undefined ? {} : { body: { contains: text } }),
      },
    },
    missing,
  }
}

/** Addresses of the machine at hand and of placeholder hosts become the one address that the team configures. */
const addressOf = (target: string): string => {
  const match = /^https?:\/\/([^/:?#]+)(?::\d+)?(.*)$/.exec(target)
  if (match === null) return `${BASE_URL}${target}`
  const isPlaceholder =
    /^(localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker)|(^|\.)example\.(com|org|net)$|your-?|<|\$|staging|domain\.com$/i.test(
      match[1] ?? '',
    )
  return isPlaceholder ? `${BASE_URL}${match[2] ?? ''}` : target
}

const durationLimit = (threshold: string): string | undefined => {
  const match = /(\d+(?:[.,]\d+)?)\s*(ms|milli\S*|s|secs?|seconds?|sekunden?|segundos?|secondes?)\b/i.exec(threshold)
  if (match === null || /^(?:>|≥|at least|more than|over|mindestens)/i.test(threshold)) return undefined
  return `${(match[1] ?? '').replace(',', '.')}${/^m/i.test(match[2] ?? '') ? 'ms' : 's'}`
}

/** Queries are composed of the names in the document; a query that stands in it is never taken over. */
const queryOptions = (understood: Understood, values: Values): ProposedOptions => {
  const { says: said } = understood.reading
  if ((values['sql'] ?? []).length > 0) return { with: { url: DATABASE }, missing: ['consent'] }
  if (understood.rule.name === 'database-answers')
    return { with: { url: DATABASE, query: 'SELECT 1', expect: 1 }, missing: [] }
  const table = values['table']?.[0]
  const column = values['column']?.[0]
  if (table === undefined || !isIdentifier(table)) return { with: { url: DATABASE }, missing: ['query', 'expect'] }
  if (column === undefined || !isIdentifier(column))
    return /exist|table/.test(said)
      ? {
          with: {
            url: DATABASE,
            query: `SELECT count(*) FROM information_schema.tables WHERE table_name = '${table.replace(/^.*\./, '')}'`,
            expect: '>= 1',
          },
          missing: isModelName(table) ? ['table'] : [],
        }
      : { with: { url: DATABASE }, missing: ['query', 'expect'] }
  if (/duplicate|duplikat|duplicad|unique|distinct/.test(said))
    return {
      with: {
        url: DATABASE,
        query: `SELECT count(*) FROM (SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING count(*) > 1) AS repeated`,
        expect: 0,
      },
      missing: [],
    }
  if (/\bnull|\bnulo|\ball\b|\bevery|\beach|have|has/.test(said) && !/index/.test(said))
    return {
      with: { url: DATABASE, query: `SELECT count(*) FROM ${table} WHERE ${column} IS NULL`, expect: 0 },
      missing: [],
    }
  return { with: { url: DATABASE }, missing: ['query', 'expect'] }
}

const isIdentifier = (name: string): boolean => /^[a-z_]\w*(?:\.[a-z_]\w*)?$/i.test(name)
const isModelName = (name: string): boolean => /[A-Z]/.test(name)

const scanOptions = (understood: Understood, values: Values, asked: readonly string[]): ProposedOptions => {
  const { name } = understood.rule
  if (name === 'debug-code') return { with: { for: ['debug-code'], scope: 'changed' }, missing: asked }
  if (name === 'secret-in-code') return { with: { for: ['secrets'] }, missing: asked }
  return { with: {}, missing: values['pattern'] === undefined ? ['scanner'] : ['rule'] }
}

const githubOptions = (understood: Understood, paths: readonly string[]): ProposedOptions => {
  const { name } = understood.rule
  if (name === 'code-review') {
    const count =
      /\b(\d|two|three|zwei|dos)\b (?:\w+ )?(?:review|approv|people|developers|engineers)/.exec(
        understood.reading.says,
      )?.[1] ?? '1'
    return { with: { reviews: { count: { two: 2, zwei: 2, dos: 2, three: 3 }[count] ?? Number(count) } }, missing: [] }
  }
  if (name === 'file-to-review') return { with: { reviews: { count: 1, paths } }, missing: [] }
  if (name === 'deployment') return { with: {}, missing: ['environment'] }
  return { with: {}, missing: [name === 'continuous-integration' ? 'name of the check' : 'branch'] }
}

/** Whether what is proposed would run something that changes things; held by tests, never expected. */
export const runsSomethingThatChanges = ({ with: options }: ProposedOptions): boolean => {
  const command = options['command'] ?? options['run']
  const query = options['query']
  return (
    (typeof command === 'string' && (!isHarmless(command) || roleOfCommand(command) !== 'look')) ||
    (typeof query === 'string' && columnsOf(query, 0).length === 0 && !/^SELECT\b/i.test(query))
  )
}
