import type { Node, SqlParser } from '../sql/parser.ts'

/** The body of a function as it stands in its definition. */
type Body = { readonly language: string; readonly text: string }

/** Tries of putting one bit right, at most: bodies of a few kilobytes. */
const MAX_TRIES = 24_000

/**
 * What is wrong with the body of a function: it cannot be read, and with one bit changed it can. A body that nobody can read
 * otherwise says nothing, since functions are not read again when a database is restored into a newer version.
 * Statements of bodies that can be read are handed on.
 */
export const checkBody = (
  node: Node,
  text: string,
  parser: SqlParser,
  take: (nodes: readonly Node[], variables: readonly string[]) => void,
): string | undefined => {
  const body = bodyOf(node)
  if (body === undefined) return undefined
  const known = read(body, text, parser)
  if (known !== undefined) {
    take(known.nodes, known.variables)
    return undefined
  }
  const start = text.indexOf(body.text)
  if (start === -1) return undefined
  let tries = 0
  for (let at = 0; at < body.text.length; at++) {
    const code = body.text.charCodeAt(at)
    if (code > 127) continue
    for (let bit = 0; bit < 7; bit++) {
      if (++tries > MAX_TRIES) return undefined
      const other = code ^ (1 << bit)
      if ((other < 32 && other !== 10 && other !== 9) || other === 127) continue
      const mended = `${body.text.slice(0, at)}${String.fromCharCode(other)}${body.text.slice(at + 1)}`
      const whole = text.slice(0, start) + mended + text.slice(start + body.text.length)
      if (read({ ...body, text: mended }, whole, parser) !== undefined)
        return 'the body of a function that can be read only with one bit put right'
    }
  }
  return undefined
}

const bodyOf = (node: Node): Body | undefined => {
  if (!('CreateFunctionStmt' in node)) return undefined
  let language: string | undefined
  let text: string | undefined
  for (const option of node.CreateFunctionStmt.options ?? []) {
    if (!('DefElem' in option)) continue
    const { defname, arg } = option.DefElem
    if (arg === undefined) continue
    if (defname === 'language' && 'String' in arg) language = arg.String.sval
    if (defname === 'as' && 'List' in arg) {
      const [only, ...more] = arg.List.items ?? []
      if (only !== undefined && more.length === 0 && 'String' in only) text = only.String.sval
    }
  }
  return language === undefined || text === undefined || !/^(sql|plpgsql)$/.test(language)
    ? undefined
    : { language, text }
}

type Reading = { readonly nodes: readonly Node[]; readonly variables: readonly string[] }

/** The statements of a body and the names of its variables, or undefined where it cannot be read. */
const read = ({ language, text }: Body, whole: string, parser: SqlParser): Reading | undefined => {
  if (language === 'sql') {
    const answer = parser.parse(text)
    return answer.ok ? { nodes: answer.nodes, variables: [] } : undefined
  }
  const tree = parser.parsePlPgSql(whole)
  if (tree === undefined) return undefined
  const nodes: Node[] = []
  for (const query of textsOf(tree, 'query')) {
    // Expressions and assignments are no statements by themselves.
    const answer = [query, `SELECT ${query.replace(/^[^:=]*:?=/, '')}`]
      .map((sql) => parser.parse(sql))
      .find(({ ok }) => ok)
    if (answer?.ok === true) nodes.push(...answer.nodes)
  }
  return { nodes, variables: textsOf(tree, 'refname') }
}

/** The texts under a key in the tree of a PL/pgSQL function. */
const textsOf = (part: unknown, key: 'query' | 'refname'): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap((item) => textsOf(item, key))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value] : textsOf(value, key),
  )
}
