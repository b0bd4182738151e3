/** Says what is wrong with a text as SQL, or undefined; texts beyond the budget are not looked at. */
export type SyntaxCheck = (text: string) => string | undefined

/** Bytes of definitions that are parsed in all, and of one: a dump's own statements, never its data. */
const BUDGET = 4 * 1024 * 1024
const MAX_STATEMENT = 128 * 1024

/** Versions whose statements the parser's grammar has: PostgreSQL itself, and none of those that add to its language. */
const OLDEST = 12
const NEWEST = 18

/** Whether a version is one of PostgreSQL's own, such as `15.18 (Debian 15.18-0+deb12u1)`. */
const isOwn = (version: string | undefined): boolean => {
  const major = /^(\d{2})(?:\.\d+|beta\d+|rc\d+|devel)?(?: \([\w .+:~-]+\))?$/.exec(version ?? '')?.[1]
  return major !== undefined && Number(major) >= OLDEST && Number(major) <= NEWEST
}

/** PostgreSQL's own grammar for the definitions of a dump: a flipped bit in a keyword is found by it. */
export const createSyntaxCheck = async (
  wanted: boolean,
): Promise<(serverVersion: string | undefined, toolVersion: string | undefined) => SyntaxCheck> => {
  if (!wanted) return () => () => undefined
  const parser = await (await import('../sql/parser.ts')).loadSqlParser()
  let left = BUDGET
  return (serverVersion, toolVersion) => {
    if (!isOwn(serverVersion) || !isOwn(toolVersion)) return () => undefined
    return (text) => {
      if (text.length > MAX_STATEMENT || text.length > left) return undefined
      left -= text.length
      const answer = parser.parse(text)
      // What the parser itself cannot cope with is no mistake of the dump's.
      return answer.ok || !answer.mistake.message.startsWith('syntax error')
        ? undefined
        : answer.mistake.message.replace(/ at or near .*$/s, '')
    }
  }
}
