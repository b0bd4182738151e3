import type { Branch, Expression, Handler, ImportedName, Span, Statement, WithItem } from '../syntax.ts'
import { argumentsOf, expression, item, parametersUntil, primary } from './expressions.ts'
import {
  advance,
  decline,
  DEDENT,
  END,
  expectKeyword,
  expectName,
  expectSign,
  INDENT,
  isKeyword,
  isSign,
  KEYWORD,
  NAME,
  NEWLINE,
  SIGN,
  spanTo,
  tokenSpan,
  type Scan,
} from './scan.ts'

/** All statements of a text whose scan stands before its first token. */
export const moduleOf = (scan: Scan): Statement[] => {
  const statements: Statement[] = []
  advance(scan)
  while (scan.kind !== END) statements.push(statement(scan))
  return statements
}

/** Words that begin statements in some versions of Python and are names in others. */
const SOFT: ReadonlySet<string> = new Set(['match', 'case', 'type'])

const statement = (scan: Scan): Statement => {
  const start = tokenSpan(scan)
  if (scan.kind === KEYWORD) {
    switch (scan.word) {
      case 'if':
        return ifOf(scan, start)
      case 'for':
        return forOf(scan, start)
      case 'while': {
        advance(scan)
        const test = expression(scan)
        const body = block(scan)
        const otherwise = elseOf(scan)
        return { kind: 'while', test, body, otherwise, at: spanTo(start, scan.statementEnd) }
      }
      case 'with':
        return withOf(scan, start)
      case 'try':
        return tryOf(scan, start)
      case 'class':
        return classOf(scan, start, [])
      case 'def':
        return functionOf(scan, start, [])
    }
  } else if (isSign(scan, '@')) return decorated(scan)
  const simple = simpleStatement(scan, start)
  if (scan.kind !== NEWLINE) decline()
  advance(scan)
  return simple
}

/** Statements of the block behind a colon, on lines of their own or one on the same line. */
const block = (scan: Scan): Statement[] => {
  expectSign(scan, ':')
  if (scan.kind !== NEWLINE) {
    const simple = simpleStatement(scan, tokenSpan(scan))
    if (scan.kind !== NEWLINE) decline()
    advance(scan)
    return [simple]
  }
  advance(scan)
  if (scan.kind !== INDENT) decline()
  if (scan.indents.length > scan.blocks) scan.blocks = scan.indents.length
  advance(scan)
  const statements: Statement[] = []
  while (scan.kind !== DEDENT) statements.push(statement(scan))
  advance(scan)
  return statements
}

const elseOf = (scan: Scan): Statement[] => {
  if (!isKeyword(scan, 'else')) return []
  advance(scan)
  return block(scan)
}

const ifOf = (scan: Scan, start: Span): Statement => {
  const branches: Branch[] = []
  do {
    advance(scan)
    const test = expression(scan)
    branches.push({ test, body: block(scan) })
  } while (isKeyword(scan, 'elif'))
  const otherwise = elseOf(scan)
  return { kind: 'if', branches, otherwise, at: spanTo(start, scan.statementEnd) }
}

const forOf = (scan: Scan, start: Span): Statement => {
  advance(scan)
  const target = tupleOf(scan, primary)
  expectKeyword(scan, 'in')
  const iterable = tupleOf(scan, expression)
  const body = block(scan)
  const otherwise = elseOf(scan)
  return { kind: 'for', target, iterable, body, otherwise, at: spanTo(start, scan.statementEnd) }
}

const withOf = (scan: Scan, start: Span): Statement => {
  advance(scan)
  // Parentheses may belong to the first context or to all of them.
  if (isSign(scan, '(')) decline()
  const items: WithItem[] = []
  for (;;) {
    const context = expression(scan)
    if (isKeyword(scan, 'as')) {
      advance(scan)
      const at = tokenSpan(scan)
      items.push({ context, as: { kind: 'name', name: expectName(scan), at } })
    } else items.push({ context })
    if (isSign(scan, ':')) break
    expectSign(scan, ',')
  }
  const body = block(scan)
  return { kind: 'with', items, body, at: spanTo(start, scan.statementEnd) }
}

const tryOf = (scan: Scan, start: Span): Statement => {
  advance(scan)
  const body = block(scan)
  const handlers: Handler[] = []
  while (isKeyword(scan, 'except')) {
    advance(scan)
    const types = isSign(scan, ':') ? undefined : expression(scan)
    let name: string | undefined
    if (isKeyword(scan, 'as')) {
      advance(scan)
      name = expectName(scan)
    }
    handlers.push({
      ...(types === undefined ? {} : { types }),
      ...(name === undefined ? {} : { name }),
      body: block(scan),
    })
  }
  const otherwise = elseOf(scan)
  let last: Statement[] = []
  if (isKeyword(scan, 'finally')) {
    advance(scan)
    last = block(scan)
  }
  return { kind: 'try', body, handlers, otherwise, finally: last, at: spanTo(start, scan.statementEnd) }
}

const classOf = (scan: Scan, start: Span, decorators: readonly Expression[]): Statement => {
  advance(scan)
  const name = expectName(scan)
  const bases = isSign(scan, '(') ? afterBracket(scan) : []
  const body = block(scan)
  return { kind: 'class', name, arguments: bases, decorators, body, at: spanTo(start, scan.statementEnd) }
}

const afterBracket = (scan: Scan): ReturnType<typeof argumentsOf> => {
  advance(scan)
  return argumentsOf(scan)
}

const functionOf = (scan: Scan, start: Span, decorators: readonly Expression[]): Statement => {
  advance(scan)
  const name = expectName(scan)
  expectSign(scan, '(')
  const parameters = parametersUntil(scan, ')', true)
  advance(scan)
  if (isSign(scan, '->')) {
    advance(scan)
    expression(scan)
  }
  const body = block(scan)
  return { kind: 'function', name, parameters, decorators, body, at: spanTo(start, scan.statementEnd) }
}

/** `@a.b(…)` lines, and what they decorate, whose place is its own. */
const decorated = (scan: Scan): Statement => {
  const decorators: Expression[] = []
  while (isSign(scan, '@')) {
    const start = tokenSpan(scan)
    advance(scan)
    const at = tokenSpan(scan)
    let callee: Expression = { kind: 'name', name: expectName(scan), at }
    while (isSign(scan, '.')) {
      advance(scan)
      const { end } = scan
      callee = { kind: 'attribute', object: callee, name: expectName(scan), at: spanTo(at, end) }
    }
    const args = isSign(scan, '(') ? afterBracket(scan) : undefined
    if (scan.kind !== NEWLINE) decline()
    decorators.push(args === undefined ? callee : { kind: 'call', callee, args, at: spanTo(start, scan.end) })
    advance(scan)
  }
  if (isKeyword(scan, 'class')) return classOf(scan, tokenSpan(scan), decorators)
  if (!isKeyword(scan, 'def')) decline()
  return functionOf(scan, tokenSpan(scan), decorators)
}

const simpleStatement = (scan: Scan, start: Span): Statement => {
  if (scan.kind === KEYWORD) {
    switch (scan.word) {
      case 'pass':
      case 'break':
      case 'continue': {
        const { word: kind } = scan
        advance(scan)
        return { kind, at: start }
      }
      case 'return': {
        advance(scan)
        if (scan.kind === NEWLINE) return { kind: 'return', at: start }
        const value = tupleOf(scan, item)
        return { kind: 'return', value, at: spanTo(start, scan.before) }
      }
      case 'raise': {
        advance(scan)
        if (scan.kind === NEWLINE) return { kind: 'raise', at: start }
        const value = expression(scan)
        if (isKeyword(scan, 'from')) {
          advance(scan)
          expression(scan)
        }
        return { kind: 'raise', value, at: spanTo(start, scan.before) }
      }
      case 'del': {
        advance(scan)
        const targets = tupleOf(scan, primary)
        return {
          kind: 'delete',
          targets: targets.kind === 'tuple' ? targets.items : [targets],
          at: spanTo(start, scan.before),
        }
      }
      case 'assert': {
        advance(scan)
        const test = expression(scan)
        if (isSign(scan, ',')) {
          advance(scan)
          expression(scan)
        }
        return { kind: 'assert', test, at: spanTo(start, scan.before) }
      }
      case 'import':
        advance(scan)
        return { kind: 'import', names: importedNames(scan), at: spanTo(start, scan.before) }
      case 'from':
        return fromImport(scan, start)
      case 'global':
      case 'nonlocal':
        do {
          advance(scan)
          expectName(scan)
        } while (isSign(scan, ','))
        return { kind: 'other', what: 'ScopeStatement', at: spanTo(start, scan.before) }
    }
  } else if (scan.kind === NAME && SOFT.has(scan.word)) decline()
  const first = tupleOf(scan, item)
  if (isSign(scan, ':')) {
    advance(scan)
    expression(scan)
    if (!isSign(scan, '=')) return { kind: 'declare', target: first, at: spanTo(start, scan.before) }
  }
  if (isSign(scan, '=')) {
    const targets = [first]
    advance(scan)
    let value = tupleOf(scan, item)
    while (isSign(scan, '=')) {
      targets.push(value)
      advance(scan)
      value = tupleOf(scan, item)
    }
    return { kind: 'assign', targets, value, at: spanTo(start, scan.before) }
  }
  if (scan.kind === SIGN && UPDATES.has(scan.word)) {
    if (first.kind === 'tuple' || first.kind === 'starred') decline()
    const operator = scan.word.slice(0, -1)
    advance(scan)
    const value = tupleOf(scan, expression)
    return { kind: 'update', target: first, operator, value, at: spanTo(start, scan.before) }
  }
  return { kind: 'expression', value: first, at: spanTo(start, scan.before) }
}

const UPDATES: ReadonlySet<string> = new Set([
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '&=',
  '|=',
  '^=',
  '@=',
  '**=',
  '//=',
  '<<=',
  '>>=',
])

/** One, or the tuple that commas without parentheses make. */
const tupleOf = (scan: Scan, one: (scan: Scan) => Expression): Expression => {
  const first = one(scan)
  if (!isSign(scan, ',')) return first
  const items = [first]
  while (isSign(scan, ',')) {
    advance(scan)
    if (scan.kind === NEWLINE || isSign(scan, '=') || isSign(scan, ':') || isKeyword(scan, 'in')) break
    items.push(one(scan))
  }
  return { kind: 'tuple', items, at: spanTo(first.at, scan.before) }
}

const importedNames = (scan: Scan): ImportedName[] => {
  const names: ImportedName[] = []
  for (;;) {
    let name = expectName(scan)
    while (isSign(scan, '.')) {
      advance(scan)
      name += `.${expectName(scan)}`
    }
    if (isKeyword(scan, 'as')) {
      advance(scan)
      names.push({ name, as: expectName(scan) })
    } else names.push({ name })
    if (!isSign(scan, ',')) return names
    advance(scan)
    // Behind the last name in parentheses.
    if (isSign(scan, ')')) return names
  }
}

const fromImport = (scan: Scan, start: Span): Statement => {
  advance(scan)
  let level = 0
  while (isSign(scan, '.') || isSign(scan, '...')) {
    level += scan.word.length
    advance(scan)
  }
  let module = ''
  if (scan.kind === NAME || level === 0) {
    module = expectName(scan)
    while (isSign(scan, '.')) {
      advance(scan)
      module += `.${expectName(scan)}`
    }
  }
  expectKeyword(scan, 'import')
  let names: ImportedName[]
  if (isSign(scan, '*')) {
    advance(scan)
    names = [{ name: '*' }]
  } else if (isSign(scan, '(')) {
    advance(scan)
    names = importedNames(scan)
    expectSign(scan, ')')
  } else names = importedNames(scan)
  return { kind: 'from-import', module, level, names, at: spanTo(start, scan.before) }
}
