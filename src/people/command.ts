/** What a person may write in a comment. `lines` are 1-based lines of a group; without them the whole item is meant. */
export type Command =
  | {
      readonly verb: 'sign'
      readonly item: string
      readonly lines: readonly number[]
      /** The commit that the person says to have looked at, as written. */
      readonly commit?: string
      /** Somebody outside GitHub for whom this is recorded. */
      readonly onBehalfOf?: string
      readonly note: string
    }
  | { readonly verb: 'revoke'; readonly item: string; readonly lines: readonly number[] }
  | {
      readonly verb: 'n/a' | 'reject'
      readonly item: string
      readonly lines: readonly number[]
      readonly commit?: string
      readonly reason: string
    }
  | { readonly verb: 'waive'; readonly item: string; readonly until: string; readonly reason: string }
  | { readonly verb: 'override'; readonly commit?: string; readonly reason: string }

/** A line that was meant for gonogo and is not understood: what is wrong with it. */
export type Misunderstood = { readonly text: string; readonly problem: string }

export type CommandLine = Command | Misunderstood

const USAGE: Readonly<Record<Command['verb'], string>> = {
  sign: '/gonogo sign ITEM [LINES] [at COMMIT] [for "NAME"] [note]',
  revoke: '/gonogo revoke ITEM [LINES]',
  'n/a': '/gonogo n/a ITEM [LINES] because REASON',
  reject: '/gonogo reject ITEM [LINES] because REASON',
  waive: '/gonogo waive ITEM until YYYY-MM-DD because REASON',
  override: '/gonogo override because REASON',
}

/** Comments longer than this hold no commands that anybody reads. */
const MAX_COMMANDS = 50

/** The commands of a comment: lines that begin with `/gonogo`, outside of code and quotations. */
export const readCommands = (body: string): readonly CommandLine[] => {
  const found: CommandLine[] = []
  let fence: string | undefined
  let inComment = false
  let block: string | undefined
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = undefined
      continue
    }
    if (inComment) {
      if (line.includes('-->')) inComment = false
      continue
    }
    if (block !== undefined) {
      if (line.toLowerCase().includes(`</${block}>`)) block = undefined
      continue
    }
    if (mark !== undefined) {
      fence = mark
      continue
    }
    // Code and quotations may be written as HTML, too.
    const opened = /<(pre|code|blockquote|textarea|script|style)\b(?!.*<\/\1>)/i.exec(line)?.[1]
    if (opened !== undefined) {
      block = opened.toLowerCase()
      continue
    }
    // What is written in an HTML comment is shown to nobody.
    if (line.includes('<!--') && !line.slice(line.lastIndexOf('<!--')).includes('-->')) {
      inComment = true
      continue
    }
    const text = /^ {0,3}\/gonogo(?=\s|$)(.*)$/i.exec(line)?.[1]
    if (text !== undefined) found.push(readCommand(text.trim(), line.trim()))
    if (found.length >= MAX_COMMANDS) break
  }
  return found
}

const readCommand = (text: string, line: string): CommandLine => {
  const [word = ''] = text.split(/\s/, 1)
  const verb = word.toLowerCase()
  const rest = text.slice(word.length).trim()
  const wrong = (problem: string): Misunderstood => ({ text: line.slice(0, 200), problem })
  if (!isVerb(verb))
    return wrong(`there is no command "${word.slice(0, 40)}"; there are ${Object.keys(USAGE).join(', ')}`)
  const usage = (): Misunderstood => wrong(`write it as ${USAGE[verb]}`)

  if (verb === 'override') {
    const { commit, after } = readCommit(rest)
    const reason = readReason(after)
    return reason === undefined ? usage() : { verb, reason, ...(commit === undefined ? {} : { commit }) }
  }
  const item = /^(`[^`\s]+`|[^`\s]+)(?=\s|$)/.exec(rest)?.[1]?.replaceAll('`', '')
  if (item === undefined || item === '') return usage()
  const afterItem = rest.slice(/^\S+/.exec(rest)?.[0].length ?? 0).trim()

  if (verb === 'waive') {
    const match = /^until\s+(\d{4}-\d{2}-\d{2})\s+(.*)$/i.exec(afterItem)
    const reason = readReason(match?.[2] ?? '')
    return match?.[1] === undefined || reason === undefined ? usage() : { verb, item, until: match[1], reason }
  }
  const { lines, after: afterLines } = readLines(afterItem)
  if (verb === 'revoke') return afterLines === '' || /^because\b/i.test(afterLines) ? { verb, item, lines } : usage()
  const { commit, after } = readCommit(afterLines)
  const at = commit === undefined ? {} : { commit }
  if (verb === 'n/a' || verb === 'reject') {
    const reason = readReason(after)
    return reason === undefined ? usage() : { verb, item, lines, reason, ...at }
  }
  const forWhom = /^for\s+(?:"([^"]+)"|“([^”]+)”)\s*(.*)$/i.exec(after)
  const onBehalfOf = (forWhom?.[1] ?? forWhom?.[2])?.trim()
  return {
    verb,
    item,
    lines,
    ...at,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    note: (forWhom?.[3] ?? after).trim(),
  }
}

const isVerb = (word: string): word is Command['verb'] => Object.hasOwn(USAGE, word)

/** `2`, `1,3` or `2-4`, at the beginning. */
const readLines = (text: string): { lines: readonly number[]; after: string } => {
  const match = /^(\d{1,3}(?:-\d{1,3})?(?:,\d{1,3}(?:-\d{1,3})?)*)(?=\s|$)/.exec(text)
  if (match?.[1] === undefined) return { lines: [], after: text }
  const lines = match[1].split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  })
  return { lines: [...new Set(lines)], after: text.slice(match[0].length).trim() }
}

const readCommit = (text: string): { commit?: string; after: string } => {
  const match = /^at\s+`?([0-9a-f]{7,64})`?(?=\s|$)/i.exec(text)
  return match?.[1] === undefined
    ? { after: text }
    : { commit: match[1].toLowerCase(), after: text.slice(match[0].length).trim() }
}

const readReason = (text: string): string | undefined => {
  const reason = /^because:?\s+(.*)$/i.exec(text)?.[1]?.trim()
  return reason === undefined || reason === '' ? undefined : reason
}
