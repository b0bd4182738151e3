import type { SyntaxNode } from '@lezer/common'
import {
  argumentsOf,
  childrenOf,
  expressionOf,
  MAX_DEPTH,
  parametersOf,
  textOf,
  tupleOrOne,
  type Build,
} from './expressions.ts'
import type { Branch, Expression, Handler, ImportedName, Statement, WithItem } from './syntax.ts'

/** Statements of a body, in order. */
export const bodyOf = (build: Build, nodes: readonly SyntaxNode[]): Statement[] => {
  build.depth++
  const statements = statementsAt(build, nodes)
  build.depth--
  return statements
}

const statementsAt = (build: Build, nodes: readonly SyntaxNode[]): Statement[] => {
  const statements: Statement[] = []
  for (const node of nodes) {
    if (node.name === 'StatementGroup') statements.push(...statementsAt(build, childrenOf(node)))
    else if (node.name === ':' || node.name === ';') continue
    else if (build.depth > MAX_DEPTH) {
      build.problem(node, `This is nested deeper than ${MAX_DEPTH} levels and is not read.`)
      return [...statements, other(build, node, 'nesting that is too deep')]
    } else statements.push(statementOf(build, node, []))
  }
  return statements
}

const other = (build: Build, node: SyntaxNode, what: string): Statement => ({
  kind: 'other',
  what,
  at: build.source.span(node.from, node.to),
})

const block = (build: Build, body: SyntaxNode | undefined): Statement[] =>
  body === undefined ? [] : bodyOf(build, childrenOf(body))

const statementOf = (build: Build, node: SyntaxNode, decorators: readonly Expression[]): Statement => {
  const at = build.source.span(node.from, node.to)
  const children = childrenOf(node)
  switch (node.name) {
    case 'ExpressionStatement': {
      const value = tupleOrOne(build, children)
      return value === undefined ? other(build, node, 'an empty statement') : { kind: 'expression', value, at }
    }
    case 'AssignStatement':
      return assignment(build, node, children)
    case 'UpdateStatement': {
      const index = children.findIndex((child) => child.name === 'UpdateOp')
      const operator = children[index]
      const target = children[0]
      const value = tupleOrOne(build, children.slice(index + 1))
      if (operator === undefined || target === undefined || value === undefined) return other(build, node, 'an update')
      return {
        kind: 'update',
        target: expressionOf(build, target),
        operator: textOf(build, operator).slice(0, -1),
        value,
        at,
      }
    }
    case 'ImportStatement':
      return importOf(build, node, children)
    case 'IfStatement':
      return ifOf(build, node, children)
    case 'ForStatement': {
      const start = children.findIndex((child) => child.name === 'for')
      const within = children.findIndex((child) => child.name === 'in')
      const body = children.findIndex((child) => child.name === 'Body')
      const target = tupleOrOne(build, children.slice(start + 1, within))
      const iterable = tupleOrOne(build, children.slice(within + 1, body))
      if (target === undefined || iterable === undefined || body < 0) return other(build, node, 'a for loop')
      return {
        kind: 'for',
        target,
        iterable,
        body: block(build, children[body]),
        otherwise: block(build, bodyAfter(children, 'else')),
        at,
      }
    }
    case 'WhileStatement': {
      const test = children[1]
      const body = children.find((child) => child.name === 'Body')
      if (test === undefined || body === undefined || test === body) return other(build, node, 'a while loop')
      return {
        kind: 'while',
        test: expressionOf(build, test),
        body: block(build, body),
        otherwise: block(build, bodyAfter(children, 'else')),
        at,
      }
    }
    case 'WithStatement': {
      const body = children.findIndex((child) => child.name === 'Body')
      const start = children.findIndex((child) => child.name === 'with')
      const head = children.slice(start + 1, body < 0 ? children.length : body)
      return { kind: 'with', items: withItems(build, head), body: block(build, children[body]), at }
    }
    case 'TryStatement':
      return tryOf(build, node, children)
    case 'DecoratedStatement': {
      const definition = children.find(
        (child) => child.name === 'ClassDefinition' || child.name === 'FunctionDefinition',
      )
      const wrappers = children.filter((child) => child.name === 'Decorator').map((child) => decorator(build, child))
      return definition === undefined ? other(build, node, 'a decorator') : statementOf(build, definition, wrappers)
    }
    case 'ClassDefinition': {
      const name = children.find((child) => child.name === 'VariableName')
      const bases = children.find((child) => child.name === 'ArgList')
      return {
        kind: 'class',
        name: name === undefined ? '' : textOf(build, name),
        arguments: bases === undefined ? [] : argumentsOf(build, bases),
        decorators,
        body: block(
          build,
          children.find((child) => child.name === 'Body'),
        ),
        at,
      }
    }
    case 'FunctionDefinition': {
      const name = children.find((child) => child.name === 'VariableName')
      const parameters = children.find((child) => child.name === 'ParamList')
      return {
        kind: 'function',
        name: name === undefined ? '' : textOf(build, name),
        parameters: parameters === undefined ? [] : parametersOf(build, parameters),
        decorators,
        body: block(
          build,
          children.find((child) => child.name === 'Body'),
        ),
        at,
      }
    }
    case 'ReturnStatement':
    case 'RaiseStatement': {
      const from = children.findIndex((child) => child.name === 'from')
      const value = tupleOrOne(build, children.slice(1, from < 0 ? children.length : from))
      return {
        kind: node.name === 'ReturnStatement' ? 'return' : 'raise',
        ...(value === undefined ? {} : { value }),
        at,
      }
    }
    case 'DeleteStatement': {
      const targets = tupleOrOne(build, children.slice(1))
      return {
        kind: 'delete',
        targets: targets === undefined ? [] : targets.kind === 'tuple' ? targets.items : [targets],
        at,
      }
    }
    case 'PassStatement':
      return { kind: 'pass', at }
    case 'BreakStatement':
      return { kind: 'break', at }
    case 'ContinueStatement':
      return { kind: 'continue', at }
    case 'AssertStatement': {
      const test = children[1]
      return test === undefined
        ? other(build, node, 'an assertion')
        : { kind: 'assert', test: expressionOf(build, test), at }
    }
    case 'YieldStatement': {
      const value = expressionOf(build, node)
      return { kind: 'expression', value: { ...value, at }, at }
    }
    case 'MatchStatement': {
      const subject = children[1]
      if (subject === undefined) return other(build, node, 'a match')
      const clauses = children.filter((child) => child.name === 'MatchBody').flatMap(childrenOf)
      return {
        kind: 'match',
        subject: expressionOf(build, subject),
        cases: clauses
          .filter((clause) => clause.name === 'MatchClause')
          .map((clause) =>
            block(
              build,
              childrenOf(clause).find((child) => child.name === 'Body'),
            ),
          ),
        at,
      }
    }
    case '⚠':
      return other(build, node, 'what is not Python')
    default:
      return other(build, node, node.name)
  }
}

/** The body behind the keyword of a compound statement. */
const bodyAfter = (children: readonly SyntaxNode[], keyword: string): SyntaxNode | undefined => {
  const index = children.findIndex((child) => child.name === keyword)
  return index < 0 ? undefined : children.slice(index).find((child) => child.name === 'Body')
}

const decorator = (build: Build, node: SyntaxNode): Expression => {
  const children = childrenOf(node)
  const names = children.filter((child) => child.name === 'VariableName' || child.name === 'PropertyName')
  const [first, ...rest] = names
  const at = build.source.span(node.from, node.to)
  if (first === undefined) return { kind: 'opaque', what: 'a decorator', inside: [], at }
  const callee = rest.reduce<Expression>(
    (object, name) => ({
      kind: 'attribute',
      object,
      name: textOf(build, name),
      at: build.source.span(first.from, name.to),
    }),
    expressionOf(build, first),
  )
  const list = children.find((child) => child.name === 'ArgList')
  return list === undefined ? callee : { kind: 'call', callee, args: argumentsOf(build, list), at }
}

const assignment = (build: Build, node: SyntaxNode, children: readonly SyntaxNode[]): Statement => {
  const at = build.source.span(node.from, node.to)
  const sides: SyntaxNode[][] = [[]]
  for (const child of children) {
    if (child.name === 'AssignOp') sides.push([])
    else if (child.name !== 'TypeDef') sides.at(-1)?.push(child)
  }
  const built = sides.map((side) => tupleOrOne(build, side))
  const targets = built.slice(0, -1).filter((target) => target !== undefined)
  const value = built.at(-1)
  if (sides.length === 1 && value !== undefined) return { kind: 'declare', target: value, at }
  return value === undefined || targets.length === 0
    ? other(build, node, 'an assignment')
    : { kind: 'assign', targets, value, at }
}

const importOf = (build: Build, node: SyntaxNode, children: readonly SyntaxNode[]): Statement => {
  const at = build.source.span(node.from, node.to)
  const start = children.findIndex((child) => child.name === 'import')
  const names = importedNames(build, children.slice(start + 1))
  if (children[0]?.name !== 'from') return { kind: 'import', names, at }
  const origin = children.slice(1, start < 0 ? children.length : start)
  const text = origin.map((child) => textOf(build, child)).join('')
  const level = /^\.*/.exec(text)?.[0].length ?? 0
  return { kind: 'from-import', module: text.slice(level), level, names, at }
}

const importedNames = (build: Build, nodes: readonly SyntaxNode[]): ImportedName[] => {
  const names: ImportedName[] = []
  let name = ''
  let alias: string | undefined
  let expectAlias = false
  const flush = () => {
    if (name !== '') names.push({ name, ...(alias === undefined ? {} : { as: alias }) })
    name = ''
    alias = undefined
    expectAlias = false
  }
  for (const node of nodes) {
    if (node.name === ',') flush()
    else if (node.name === 'as') expectAlias = true
    else if (node.name === 'VariableName' && expectAlias) alias = textOf(build, node)
    else if (node.name === 'VariableName' || node.name === '.' || node.name === '*') name += textOf(build, node)
  }
  flush()
  return names
}

const ifOf = (build: Build, node: SyntaxNode, children: readonly SyntaxNode[]): Statement => {
  const branches: Branch[] = []
  let otherwise: readonly Statement[] = []
  let test: Expression | undefined
  let otherwiseNext = false
  for (const child of children) {
    if (child.name === 'if' || child.name === 'elif') test = undefined
    else if (child.name === 'else') otherwiseNext = true
    else if (child.name !== 'Body') test ??= expressionOf(build, child)
    else if (otherwiseNext) otherwise = block(build, child)
    else if (test !== undefined) branches.push({ test, body: block(build, child) })
  }
  const at = build.source.span(node.from, node.to)
  return branches.length === 0 ? other(build, node, 'a condition') : { kind: 'if', branches, otherwise, at }
}

const withItems = (build: Build, nodes: readonly SyntaxNode[]): WithItem[] => {
  const items: { context: Expression; as?: Expression }[] = []
  let expectAlias = false
  for (const node of nodes) {
    if (node.name === 'as') expectAlias = true
    else if (node.name === ',') expectAlias = false
    else if (node.name === '(' || node.name === ')') continue
    else if (expectAlias) {
      const last = items.at(-1)
      if (last !== undefined) last.as = expressionOf(build, node)
    } else items.push({ context: expressionOf(build, node) })
  }
  return items
}

const tryOf = (build: Build, node: SyntaxNode, children: readonly SyntaxNode[]): Statement => {
  const handlers: Handler[] = []
  let body: readonly Statement[] = []
  let otherwise: readonly Statement[] = []
  let last: readonly Statement[] = []
  let part = 'try'
  let types: Expression | undefined
  let name: string | undefined
  let alias = false
  for (const child of children) {
    if (['try', 'except', 'else', 'finally'].includes(child.name)) {
      part = child.name
      types = undefined
      name = undefined
      alias = false
    } else if (child.name === 'as') alias = true
    else if (child.name === '*') continue
    else if (child.name !== 'Body') {
      if (alias) name = textOf(build, child)
      else types ??= typesOf(build, child)
    } else if (part === 'try') body = block(build, child)
    else if (part === 'else') otherwise = block(build, child)
    else if (part === 'finally') last = block(build, child)
    else
      handlers.push({
        ...(types === undefined ? {} : { types }),
        ...(name === undefined ? {} : { name }),
        body: block(build, child),
      })
  }
  return { kind: 'try', body, handlers, otherwise, finally: last, at: build.source.span(node.from, node.to) }
}

/** The types of `except A, B, C:`, whose commas the grammar takes for an operator. */
const typesOf = (build: Build, node: SyntaxNode): Expression => {
  const nodes: SyntaxNode[] = []
  let current = node
  for (;;) {
    const [left, operator, right] = childrenOf(current)
    if (current.name !== 'BinaryExpression' || left === undefined || operator === undefined || right === undefined)
      break
    if (textOf(build, operator) !== ',') break
    nodes.unshift(right)
    current = left
  }
  if (nodes.length === 0) return expressionOf(build, node)
  const items = [current, ...nodes].map((each) => expressionOf(build, each))
  return { kind: 'tuple', items, at: build.source.span(node.from, node.to) }
}
