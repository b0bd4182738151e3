import { checkBody } from './sql-bodies.ts'
import { createNameCheck, type NameCheck } from './sql-names.ts'
import { strangeWord } from './sql-words.ts'

/** Holds the definitions of a dump against PostgreSQL's grammar and against each other. */
export type SyntaxCheck = {
  /** What is wrong with a text as SQL, or undefined; texts beyond the budget are not looked at. `place` is for `finish`. */
  statement(text: string, place: number): string | undefined
  /** Names that the dump has besides those of its statements: owners, schemas. */
  known(name: string): void
  schema(name: string): void
  /** What is wrong with the names of all statements together, and where. */
  finish: NameCheck['finish']
}

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

/** Messages of the scanner and the grammar; others are of what the parser itself cannot cope with, no mistake of the dump's. */
const MISTAKE = /^(syntax error|trailing junk|unterminated|zero-length delimited|invalid (hexadecimal|octal|binary))/

const NOTHING: SyntaxCheck = {
  statement: () => undefined,
  known: () => undefined,
  schema: () => undefined,
  finish: () => undefined,
}

/** PostgreSQL's own grammar for the definitions of a dump: a flipped bit in a keyword or a name is found by it. */
export const createSyntaxCheck = async (
  wanted: boolean,
): Promise<(serverVersion: string | undefined, toolVersion: string | undefined) => SyntaxCheck> => {
  if (!wanted) return () => NOTHING
  const parser = await (await import('../sql/parser.ts')).loadSqlParser()
  let left = BUDGET
  return (serverVersion, toolVersion) => {
    if (!isOwn(serverVersion) || !isOwn(toolVersion)) return NOTHING
    const names = createNameCheck()
    return {
      statement(text, place) {
        if (text === '' || text.length > MAX_STATEMENT || text.length > left) return undefined
        left -= text.length
        const answer = parser.parse(text)
        if (!answer.ok)
          return MISTAKE.test(answer.mistake.message)
            ? answer.mistake.message.replace(/ at or near .*$/s, '')
            : undefined
        names.add(answer.nodes, place)
        const strange = strangeWord(text)
        if (strange !== undefined) return strange
        for (const node of answer.nodes) {
          const body = checkBody(node, text, parser, (nodes, variables) => names.add(nodes, place, [node], variables))
          if (body !== undefined) return body
        }
        return undefined
      },
      known: (name) => names.known(name),
      schema: (name) => names.schema(name),
      finish: () => names.finish(),
    }
  }
}
