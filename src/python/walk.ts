import type { Expression, Statement } from './syntax.ts'

/** Every expression in some statements, outermost first, also in bodies, defaults, lambdas and what has no meaning here. */
export const expressionsOf = (statements: readonly Statement[]): readonly Expression[] => {
  const found: Expression[] = []
  for (const statement of statementsOf(statements))
    for (const expression of directly(statement)) addInside(expression, found)
  return found
}

/** Every statement, with those in the bodies of others behind it. */
export const statementsOf = (statements: readonly Statement[]): readonly Statement[] => {
  const found: Statement[] = []
  addStatements(statements, found)
  return found
}

/** The expression and all that are in it. */
export const inside = (expression: Expression): readonly Expression[] => {
  const found: Expression[] = []
  addInside(expression, found)
  return found
}

// Into one list: generators within each other hand each value up through every level.
const addStatements = (statements: readonly Statement[], found: Statement[]): void => {
  for (const statement of statements) {
    found.push(statement)
    for (const body of bodiesOf(statement)) addStatements(body, found)
  }
}

const addInside = (expression: Expression, found: Expression[]): void => {
  found.push(expression)
  for (const part of partsOf(expression)) addInside(part, found)
}

const bodiesOf = (statement: Statement): readonly (readonly Statement[])[] => {
  switch (statement.kind) {
    case 'if':
      return [...statement.branches.map((branch) => branch.body), statement.otherwise]
    case 'for':
    case 'while':
      return [statement.body, statement.otherwise]
    case 'with':
    case 'class':
    case 'function':
      return [statement.body]
    case 'try':
      return [
        statement.body,
        ...statement.handlers.map((handler) => handler.body),
        statement.otherwise,
        statement.finally,
      ]
    case 'match':
      return statement.cases
    case 'expression':
    case 'assign':
    case 'declare':
    case 'update':
    case 'import':
    case 'from-import':
    case 'return':
    case 'raise':
    case 'delete':
    case 'pass':
    case 'break':
    case 'continue':
    case 'assert':
    case 'other':
      return []
  }
}

const directly = (statement: Statement): readonly Expression[] => {
  switch (statement.kind) {
    case 'expression':
      return [statement.value]
    case 'assign':
      return [...statement.targets, statement.value]
    case 'declare':
      return [statement.target]
    case 'update':
      return [statement.target, statement.value]
    case 'if':
      return statement.branches.map((branch) => branch.test)
    case 'for':
      return [statement.target, statement.iterable]
    case 'while':
    case 'assert':
      return [statement.test]
    case 'with':
      return statement.items.map((item) => item.context)
    case 'try':
      return statement.handlers.flatMap((handler) => handler.types ?? [])
    case 'class':
      return [...statement.decorators, ...statement.arguments.map((argument) => argument.value)]
    case 'function':
      return [...statement.decorators, ...statement.parameters.flatMap((parameter) => parameter.default ?? [])]
    case 'return':
    case 'raise':
      return statement.value === undefined ? [] : [statement.value]
    case 'delete':
      return statement.targets
    case 'match':
      return [statement.subject]
    case 'import':
    case 'from-import':
    case 'pass':
    case 'break':
    case 'continue':
    case 'other':
      return []
  }
}

const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'formatted':
      return expression.parts.filter((part) => typeof part !== 'string')
    case 'attribute':
      return [expression.object]
    case 'subscript':
      return [expression.object, expression.index]
    case 'call':
      return [expression.callee, ...expression.args.map((argument) => argument.value)]
    case 'list':
    case 'tuple':
    case 'set':
      return expression.items
    case 'starred':
      return [expression.value]
    case 'dict':
      return expression.entries.flatMap(({ key, value }) => (key === undefined ? [value] : [key, value]))
    case 'binary':
      return [expression.left, expression.right]
    case 'logical':
    case 'comparison':
      return expression.operands
    case 'unary':
      return [expression.operand]
    case 'conditional':
      return [expression.test, expression.value, expression.otherwise]
    case 'lambda':
      return [...expression.parameters.flatMap((parameter) => parameter.default ?? []), expression.body]
    case 'opaque':
      return expression.inside
    case 'text':
    case 'number':
    case 'boolean':
    case 'none':
    case 'name':
      return []
  }
}
