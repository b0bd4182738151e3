/** What stands in a code block: commands, SQL, settings. */

export type BlockCommand = {
  /** Continuation lines are joined; comments and prompts are gone. */
  readonly text: string
  readonly line: number
  /** The comment that introduces it. */
  readonly comment: string
  /** Where a `cd` above it leads. */
  readonly cwd?: string
}
export type BlockStatement = { readonly text: string; readonly line: number; readonly comment: string }
export type BlockSetting = {
  readonly key: string
  /** As written, without the trailing comment; empty where there is none. */
  readonly value: string
  readonly line: number
  readonly comment: string
  /** Stands below "OR individual vars": another way to say what stands above. */
  readonly alternative: boolean
}
export type Block = {
  readonly commands: readonly BlockCommand[]
  readonly statements: readonly BlockStatement[]
  readonly settings: readonly BlockSetting[]
}

const SQL_START =
  /^(select|with|insert|update|delete|alter|create|drop|truncate|grant|revoke|begin|commit|rollback;|vacuum|analy[sz]e|explain|comment on|set |show |reindex|do \$|call |merge )/i
const SHELL_START =
  /^(\$ |pg_dump|pg_restore|psql|docker|kubectl|cd |curl|npm|npx|yarn|pnpm|python|node |git |bundle|php|sudo|export )/
const SETTING = /^\s*(?:export\s+|-\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=\s*(.*)$/
const ENV_LANGUAGES = new Set(['env', 'dotenv', 'ini', 'properties', 'conf'])
const DATA_LANGUAGES = new Set([
  'json',
  'yaml',
  'yml',
  'toml',
  'xml',
  'html',
  'markdown',
  'md',
  'js',
  'javascript',
  'ts',
  'typescript',
  'tsx',
  'jsx',
  'python',
  'py',
  'ruby',
  'go',
  'java',
  'kotlin',
  'php',
  'css',
  'diff',
  'mermaid',
  'nginx',
  'dockerfile',
  'hcl',
  'http',
  'graphql',
  'csharp',
  'rust',
])

/** Reads a code block. `firstLine` is the line of its first content line. */
export const readBlock = (language: string, content: readonly string[], firstLine: number): Block => {
  const isSql =
    (language.includes('sql') || (language === '' && SQL_START.test(firstText(content)))) &&
    !SHELL_START.test(firstText(content))
  if (isSql) return { commands: [], settings: [], statements: splitStatements(content, firstLine) }
  if (DATA_LANGUAGES.has(language)) return { commands: [], statements: [], settings: [] }
  const used = content.filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
  const assignments = used.filter((line) => isAssignment(line))
  if (used.length > 0 && (ENV_LANGUAGES.has(language) || assignments.length * 2 > used.length))
    return { commands: [], statements: [], settings: readSettings(content, firstLine) }
  return { commands: readCommands(content, firstLine), statements: [], settings: [] }
}

const firstText = (content: readonly string[]): string =>
  content.find((line) => line.trim() !== '' && !/^\s*(--|#|\/\*)/.test(line))?.trim() ?? ''

/** `KEY=value` and nothing that runs behind it. */
const isAssignment = (line: string): boolean =>
  /^\s*(?:export\s+)?[A-Z][A-Z0-9_]*\s*=\s*(?:"[^"]*"|'[^']*'|<[^>]*>|[^\s;&|]*)\s*(?:#.*)?$/.test(line)

const readSettings = (content: readonly string[], firstLine: number): BlockSetting[] => {
  const settings: BlockSetting[] = []
  let alternative = false
  for (const [index, line] of content.entries()) {
    if (line.trim() === '') alternative = false
    else if (/^\s*[#;]/.test(line))
      alternative =
        /^\s*[#;]+\s*(\W*\s*)?(optional|development only|local only|only for (?:local|dev)|or|alternatively|oder|alternativ|o bien|ou)\b/i.test(
          line,
        )
    const match = /^\s*[#;]/.test(line) ? null : SETTING.exec(line)
    if (match === null) continue
    const [value, comment] = splitComment(match[2] ?? '')
    settings.push({ key: match[1] ?? '', value, comment, line: firstLine + index, alternative })
  }
  return settings
}

const splitComment = (text: string): [string, string] => {
  const match = /^("(?:[^"\\]|\\.)*"|'[^']*'|<[^>]*>|[^#]*?)\s*(?:(?<=\s|>|"|'|^)#\s*(.*))?$/.exec(text.slice(0, 2000))
  return match === null ? [text.trim(), ''] : [unquote((match[1] ?? '').trim()), (match[2] ?? '').trim()]
}

const unquote = (text: string): string => (/^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text)

const readCommands = (content: readonly string[], firstLine: number): BlockCommand[] => {
  const commands: BlockCommand[] = []
  let comment = ''
  let cwd: string | undefined
  let joined = ''
  let joinedLine = 0
  for (const [index, raw] of content.entries()) {
    const line = raw.trim()
    if (joined === '') {
      if (line === '') {
        comment = ''
        continue
      }
      if (/^#(?!!)|^--\s|^\/\/|^::|^REM\b/.test(line)) {
        comment = line.replace(/^(#+|--|\/\/|::|REM)\s*/, '')
        continue
      }
      if (/^(>>>|\.\.\.|[-*+] \[[ xX]\]|\|)/.test(line)) continue
      joinedLine = firstLine + index
    }
    const continued = line.endsWith('\\')
    joined = `${joined} ${continued ? line.slice(0, -1).trim() : line}`.trim()
    if (continued) continue
    const text = joined.replace(/^\$ /, '').replace(/\s+#\s.*$/, '')
    joined = ''
    const moved = /^cd\s+([^\s;&|]+)\s*(?:(?:&&|;)\s*(.*))?$/.exec(text)
    if (moved !== null) cwd = moved[1]
    const command = moved === null ? text : (moved[2] ?? '')
    if (command !== '')
      commands.push({ text: command, line: joinedLine, comment, ...(cwd === undefined ? {} : { cwd }) })
  }
  return commands
}

/** Longer blocks are read up to here: whoever wrote them did not mean them to be read by people. */
const MAX_SQL = 200_000

/** Statements end at a semicolon outside of quotes, comments and dollar quotes; white space becomes single. */
export const splitStatements = (content: readonly string[], firstLine: number): BlockStatement[] => {
  const statements: BlockStatement[] = []
  let parts: string[] = []
  let line = 0
  let started = false
  let comment = ''
  let quote = ''
  let length = 0
  const add = (text: string, at: number): void => {
    if (!started && text.trim() !== '') {
      started = true
      line = at
    }
    parts.push(text)
  }
  const finish = (): void => {
    const whole = parts.join('').replace(/\s+/g, ' ').trim()
    if (whole !== '' && whole !== ';') statements.push({ text: whole, line, comment })
    parts = []
    started = false
  }
  for (const [index, source] of content.entries()) {
    length += source.length
    if (length > MAX_SQL) break
    if (quote === '' && !started && /^\s*--/.test(source)) {
      comment = source.replace(/^\s*--\s*/, '').trim()
      continue
    }
    let from = 0
    const mark = /--|;|'|"|\$\w*\$|\/\*/g
    while (from < source.length) {
      if (quote !== '') {
        const end = source.indexOf(quote, from)
        add(end < 0 ? source.slice(from) : source.slice(from, end + quote.length), firstLine + index)
        from = end < 0 ? source.length : end + quote.length
        if (end >= 0) quote = ''
        continue
      }
      mark.lastIndex = from
      const match = mark.exec(source)
      if (match === null) {
        add(source.slice(from), firstLine + index)
        break
      }
      add(source.slice(from, match.index), firstLine + index)
      from = match.index + match[0].length
      if (match[0] === '--') break
      add(match[0], firstLine + index)
      if (match[0] === ';') finish()
      else quote = match[0] === '/*' ? '*/' : match[0]
    }
    parts.push(' ')
  }
  finish()
  return statements
}
