import type { AlterFunctionStmt, CreateFunctionStmt, DoStmt, Node } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import { addRoutine, findRoutine, homeOf, nameOfList, type Routine } from '../schema/schema.ts'
import type { MigrationStatement } from '../source.ts'
import { parseOne, readSql, type SqlStatement } from '../../../sql/read.ts'
import { PLACEHOLDER } from '../embedded-sql.ts'
import { find, laterOf, oneLine, say, type Judging } from './judging.ts'
import { lossIn } from './loss.ts'
import { pathOf } from './session.ts'

// Functions that call functions.
const MAX_DEPTH = 3

type JudgeStatement = (judging: Judging) => void

/** A piece of SQL inside PL/pgSQL, and the line of the body on which it stands (from 1). */
type Embedded = { readonly sql: string; readonly line: number; readonly dynamic: boolean }

/** DO: what stands in its body runs now. */
export const doBlock = (judging: Judging, statement: DoStmt, judgeNested: JudgeStatement): void => {
  const language = optionText(statement.args, 'language') ?? 'plpgsql'
  if (language !== 'plpgsql') {
    say(judging, `runs a block in ${language}`)
    opaque(judging, `The block is written in ${language}`)
    return
  }
  runBody(judging, judging.statement.sql, judgeNested)
}

/** Judges each statement of a PL/pgSQL body as if it stood in the file, at the line on which it stands. */
const runBody = (judging: Judging, sql: string, judgeNested: JudgeStatement): void => {
  const tree = judging.parser.parsePlPgSql(sql)
  if (tree === undefined) {
    opaque(judging, 'The body of the block cannot be read')
    return
  }
  const pieces = embeddedIn(tree)
  if (pieces.length === 0) say(judging, 'runs a block')
  const offset = bodyOffset(sql)
  const place = placeOfLine(judging, sql, offset)
  const values = valuesIn(tree)
  const followed = new Set<string>()
  for (const piece of pieces) {
    const text = piece.dynamic ? literalOf(judging, piece.sql) : piece.sql
    if (text === undefined) {
      builtLater(judging, piece.sql, place(piece.line))
      // What a variable may hold is not all known, but what it is given in plain words is.
      for (const value of values.get(piece.sql.trim().toLowerCase()) ?? []) {
        if (followed.has(value)) continue
        followed.add(value)
        const isTold = literalOf(judging, value) !== undefined || values.has(value.trim().toLowerCase())
        if (isTold || lossIn(literalOf(judging, value, PLACEHOLDER) ?? '') !== undefined)
          pieces.push({ sql: value, line: piece.line, dynamic: true })
      }
      continue
    }
    // EXECUTE takes several at once.
    const read: readonly Pick<SqlStatement, 'sql' | 'node'>[] = piece.dynamic
      ? readSql(judging.parser, text).statements
      : [{ sql: text, ...parseOne(judging.parser, text) }]
    for (const { sql: own, node } of read) {
      if (node === undefined || (piece.dynamic && isAboutUnknown(node))) {
        if (piece.dynamic) builtLater(judging, piece.sql, place(piece.line), own)
        continue
      }
      // It changes something whose name is not known.
      if (own.includes(PLACEHOLDER)) judging.schema.hidden = true
      const position = place(piece.line)
      const nested: MigrationStatement = { sql: own, ...position, endLine: position.line, node, at: () => position }
      judgeNested({ ...judging, statement: nested, nested: true, depth: (judging.depth ?? 0) + 1 })
    }
  }
}

const opaque = (judging: Judging, what: string, place?: { readonly line: number; readonly column: number }): void => {
  judging.schema.hidden = true
  const target = place === undefined ? judging : { ...judging, statement: { ...judging.statement, at: () => place } }
  find(target, 'opaque-dynamic-sql', {
    message: `${what}, so that its effect cannot be told from the text.`,
    help: `Write the statement out, or rehearse the migration, which sees what it really does.`,
  })
}

/** EXECUTE of a text that is put together when it runs. What is taken away is lost, whatever its name turns out to be. */
const builtLater = (
  judging: Judging,
  expression: string,
  place: { readonly line: number; readonly column: number },
  /** What is known of the text. */
  sketch = literalOf(judging, expression, PLACEHOLDER) ?? '',
): void => {
  const text = oneLine(expression, 80)
  const loss = lossIn(sketch)
  if (loss === undefined) {
    opaque(judging, `EXECUTE builds its statement at run time (${text})`, place)
    return
  }
  judging.schema.hidden = true
  find({ ...judging, statement: { ...judging.statement, at: () => place } }, loss.rule, {
    message: `EXECUTE ${loss.does}, and which one is only known when it runs (${text}): ${loss.so}.`,
    help: `Write out what is meant, so that people see it; or rehearse the migration, which sees what it really takes away.`,
  })
}

const queryAt = (value: unknown, name: string): string | undefined => {
  const found = propertyOf(propertyOf(propertyOf(value, name), 'PLpgSQL_expr'), 'query')
  return typeof found === 'string' ? found : undefined
}

/** The expressions that each variable of a body is given, by its name. */
const valuesIn = (tree: unknown): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, string[]>()
  const add = (name: string, value: string): void => {
    const known = values.get(name)
    if (known === undefined) values.set(name, [value])
    else known.push(value)
  }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [kind, value] of Object.entries(node)) {
      if (kind === 'PLpgSQL_var') {
        const name = propertyOf(value, 'refname')
        const given = queryAt(value, 'default_val')
        if (typeof name === 'string' && given !== undefined) add(name.toLowerCase(), given)
      } else if (kind === 'PLpgSQL_stmt_assign') {
        const [, name = '', given = ''] = /^\s*"?([^\s":=]+)"?\s*:?=([\s\S]*)$/.exec(queryAt(value, 'expr') ?? '') ?? []
        if (name !== '') add(name.toLowerCase(), given)
      }
      visit(value)
    }
  }
  visit(tree)
  return values
}

/** How PL/pgSQL reads a piece: as a statement, as an expression, or as what stands behind `name :=`. */
const AS_EXPRESSION = 2
const AS_ASSIGNMENT = 3

const embeddedIn = (tree: unknown): Embedded[] => {
  const found: Embedded[] = []
  const visit = (node: unknown, line: number, dynamic: boolean): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, line, dynamic)
      return
    }
    if (typeof node !== 'object' || node === null) return
    const own = numberAt(node, 'lineno') ?? line
    for (const [kind, value] of Object.entries(node)) {
      if (kind === 'PLpgSQL_expr') push(value, own, dynamic)
      else if (kind === 'PLpgSQL_stmt_dynexecute' || kind === 'PLpgSQL_stmt_dynfors') {
        const { query, ...rest } = value as Readonly<Record<string, unknown>>
        visit(query, numberAt(value, 'lineno') ?? own, true)
        visit(rest, own, false)
      } else visit(value, own, kind === 'dynquery')
    }
  }
  const push = (expression: unknown, line: number, dynamic: boolean): void => {
    const query = propertyOf(expression, 'query')
    if (typeof query !== 'string') return
    const mode = numberAt(expression, 'parseMode') ?? 0
    if (dynamic || mode < AS_EXPRESSION) found.push({ sql: query, line, dynamic })
    // All that an expression can do is to call something.
    else if (query.includes('(')) {
      const value = mode === AS_ASSIGNMENT ? query.replace(/^.*?=/s, '') : query
      found.push({ sql: `SELECT ${value}`, line, dynamic })
    }
  }
  visit(tree, 1, false)
  return found
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const numberAt = (value: unknown, name: string): number | undefined => {
  const found = propertyOf(value, name)
  return typeof found === 'number' ? found : undefined
}

/** Judges the statements of a function in SQL where it is called. */
const runSqlBody = (judging: Judging, { body, atomic, name }: Routine, judgeNested: JudgeStatement): void => {
  const { line, column, endLine } = judging.statement
  const at = () => judging.statement.at(0)
  const statements: readonly Pick<SqlStatement, 'sql' | 'node'>[] =
    atomic?.map((node) => ({ sql: '', node })) ?? readSql(judging.parser, body).statements
  for (const { sql, node } of statements) {
    if (node === undefined) opaque(judging, `The body of "${name}" cannot be read`)
    else judgeNested({ ...judging, statement: { sql, line, column, endLine, node, at }, nested: true })
  }
}

/** The statements of a body that is written as SQL and not as text. */
const atomicBody = (body: Node | undefined): readonly Node[] | undefined => {
  if (body === undefined) return undefined
  if ('ReturnStmt' in body)
    return [{ SelectStmt: { targetList: [{ ResTarget: { val: body.ReturnStmt.returnval } }] } } as Node]
  return 'List' in body ? (body.List.items ?? []).flatMap((each) => atomicBody(each) ?? []) : [body]
}

/** Whether the name that is only known at run time is the table's: then it may be any, a new one too. */
const isAboutUnknown = (node: Node): boolean => {
  const tree = JSON.stringify(node)
  return 'DropStmt' in node
    ? tree.includes(PLACEHOLDER)
    : tree.includes(`"relname":"${PLACEHOLDER}"`) || tree.includes(`"schemaname":"${PLACEHOLDER}"`)
}

/** The text that EXECUTE runs, where it is a literal or a format() whose gaps are names or texts. */
const literalOf = (judging: Judging, expression: string, gap?: string): string | undefined => {
  const read = judging.parser.parse(`select ${expression}`)
  const node = read.ok ? read.nodes[0] : undefined
  if (node === undefined || !('SelectStmt' in node)) return undefined
  const target = node.SelectStmt.targetList?.[0]
  const value = target !== undefined && 'ResTarget' in target ? target.ResTarget.val : undefined
  return value === undefined ? undefined : textOf(value, gap)
}

/** Undefined where a part is not known, unless told what stands for such a part. */
const textOf = (node: Node, gap?: string): string | undefined => {
  if ('A_Const' in node) return node.A_Const.sval?.sval
  if ('TypeCast' in node) return node.TypeCast.arg === undefined ? gap : textOf(node.TypeCast.arg, gap)
  if ('FuncCall' in node && namesOf(node.FuncCall.funcname).at(-1) === 'format') {
    const [pattern, ...args] = node.FuncCall.args ?? []
    const text = pattern === undefined ? gap : textOf(pattern, gap)
    const values = args.map((each) => textOf(each))
    if (text === undefined) return undefined
    let unknown = false
    let next = 0
    const filled = text.replaceAll(/%(?:(\d+)\$)?([ILs%])/g, (_, position: string | undefined, kind: string) => {
      if (kind === '%') return '%'
      const place = position === undefined ? next++ : Number(position) - 1
      const value = place < values.length ? values[place] : ''
      // A name or a text stays one, whatever it says; anything else may stand in an open gap.
      if (value === undefined && kind === 's') unknown = true
      const given = value ?? PLACEHOLDER
      return kind === 'I' ? `"${given}"` : kind === 'L' ? `'${given.replaceAll("'", "''")}'` : given
    })
    return unknown && gap === undefined ? undefined : filled
  }
  if ('A_Expr' in node && namesOf(node.A_Expr.name).at(-1) === '||') {
    const { lexpr, rexpr } = node.A_Expr
    const left = lexpr === undefined ? gap : textOf(lexpr, gap)
    const right = rexpr === undefined ? gap : textOf(rexpr, gap)
    return left === undefined || right === undefined ? undefined : left + right
  }
  return gap
}

/** Offset of the body behind its opening dollar quote. */
const bodyOffset = (sql: string): number => {
  const match = /\$(?:[A-Za-z_]\w*)?\$/.exec(sql)
  return match === null ? 0 : match.index + match[0].length
}

const placeOfLine = (
  judging: Judging,
  sql: string,
  offset: number,
): ((line: number) => { readonly line: number; readonly column: number }) => {
  // Inside a body inside a body there is only the place of the outer one.
  if (judging.nested || sql !== judging.statement.sql) return () => judging.statement.at(0)
  const lines = sql.slice(offset).split('\n')
  const bytesBefore = Buffer.byteLength(sql.slice(0, offset))
  return (line) => {
    const before = lines.slice(0, line - 1).join('\n')
    const current = lines[line - 1] ?? ''
    const indent = current.length - current.trimStart().length
    return judging.statement.at(bytesBefore + Buffer.byteLength(before) + (line > 1 ? 1 : 0) + indent)
  }
}

export const createFunction = (judging: Judging, statement: CreateFunctionStmt): void => {
  const name = nameOfList(statement.funcname)
  const volatility = optionText(statement.options, 'volatility') ?? 'volatile'
  const language = optionText(statement.options, 'language') ?? 'sql'
  const existing = findRoutine(judging.schema, name)
  say(
    judging,
    `${statement.replace === true && existing !== undefined ? 'replaces' : 'creates'} function "${name.name}"`,
  )
  const path = ownPath(statement.options)
  const atomic = atomicBody(statement.sql_body)
  const setsPath = path !== undefined
  const routine: Routine = {
    name: name.name,
    language: language.toLowerCase(),
    volatility: volatility === 'immutable' ? 'immutable' : volatility === 'stable' ? 'stable' : 'volatile',
    body: bodyText(statement.options),
    sql: judging.statement.sql,
    ...(atomic === undefined ? {} : { atomic }),
    ...(path === undefined ? {} : { searchPath: path }),
    born: judging.unit,
  }
  if (existing !== undefined && existing.volatility !== routine.volatility) {
    find(judging, 'function-volatility-change', {
      message: `"${name.name}" was ${existing.volatility.toUpperCase()} and becomes ${routine.volatility.toUpperCase()}: indexes and plans that rely on it are not rebuilt.`,
      help: `Rebuild what depends on it with REINDEX … CONCURRENTLY, or give the new function another name.`,
    })
  }
  const definer = (statement.options ?? []).some(
    (node) =>
      'DefElem' in node &&
      node.DefElem.defname === 'security' &&
      node.DefElem.arg !== undefined &&
      'Boolean' in node.DefElem.arg &&
      node.DefElem.arg.Boolean.boolval === true,
  )
  if (definer && !setsPath && !pathIsSetLater(judging, name.name)) {
    find(judging, 'security-definer-without-search-path', {
      message: `"${name.name}" runs with its owner's rights and looks names up in the caller's search_path: a caller can put objects of its own there and act as the owner.`,
      help: `Add SET search_path = '' to the function and write every name in it with its schema.`,
    })
  }
  addRoutine(judging.schema, homeOf(judging.schema, name), routine)
}

/** The search_path that a function has while it runs; undefined where that is its caller's. */
const ownPath = (options: readonly Node[] | undefined): readonly string[] | undefined => {
  for (const node of options ?? []) {
    const arg = 'DefElem' in node && node.DefElem.defname === 'set' ? node.DefElem.arg : undefined
    if (arg === undefined || !('VariableSetStmt' in arg) || arg.VariableSetStmt.name !== 'search_path') continue
    return pathOf(arg.VariableSetStmt.args)
  }
  return undefined
}

const pathIsSetLater = (judging: Judging, name: string): boolean =>
  laterOf(judging).some(
    ({ node, sql }) =>
      node !== undefined &&
      'AlterFunctionStmt' in node &&
      alteredName(node.AlterFunctionStmt) === name &&
      /set\s+search_path/i.test(sql),
  )

const alteredName = ({ func }: AlterFunctionStmt): string => namesOf(func?.objname).at(-1) ?? ''

/** A call runs the body of a function that a migration wrote. */
export const call = (judging: Judging, names: readonly string[], judgeNested: JudgeStatement): void => {
  if ((judging.depth ?? 0) > MAX_DEPTH) return
  const routine = findRoutine(judging.schema, {
    schema: names.length > 1 ? names.at(-2) : undefined,
    name: names.at(-1) ?? '',
  })
  if (routine === undefined || (routine.language !== 'plpgsql' && routine.language !== 'sql')) return
  say(judging, `calls ${routine.name}()`)
  const inner = { ...judging, depth: (judging.depth ?? 0) + 1 }
  const callers = judging.schema.searchPath
  if (routine.searchPath !== undefined) judging.schema.searchPath = routine.searchPath
  if (routine.language === 'plpgsql') runBody(inner, routine.sql, judgeNested)
  else runSqlBody(inner, routine, judgeNested)
  if (routine.searchPath !== undefined) judging.schema.searchPath = callers
}

const optionText = (options: readonly Node[] | undefined, name: string): string | undefined => {
  for (const node of options ?? []) {
    if (!('DefElem' in node) || node.DefElem.defname !== name) continue
    const { arg } = node.DefElem
    if (arg !== undefined && 'String' in arg) return arg.String.sval
  }
  return undefined
}

const bodyText = (options: readonly Node[] | undefined): string => {
  for (const node of options ?? []) {
    if (!('DefElem' in node) || node.DefElem.defname !== 'as') continue
    const { arg } = node.DefElem
    if (arg !== undefined && 'List' in arg) return namesOf(arg.List.items)[0] ?? ''
    if (arg !== undefined && 'String' in arg) return arg.String.sval ?? ''
  }
  return ''
}
