import { evaluate, type Scope } from '../../../python/evaluate.ts'
import type { Expression, Span, Statement } from '../../../python/syntax.ts'
import { expressionsOf, inside } from '../../../python/walk.ts'
import type { Value } from '../../../python/values.ts'

/** Rounds of a loop over literals that are followed one by one. */
const MAX_ROUNDS = 200

/** The class by its own name, where it is neither defined nor Django's, or the list of anything: nearly no file has them. */
const NAMES_IT = /(?<!\bclass\s+|\bmigrations\.)\bMigration\b|\.operations\b/

type Outside = {
  /** What is set at the top of the file for certain takes the place of what was there before. */
  operations: readonly Value[]
  readonly source: string
  /** Whether this runs when the file is loaded: in functions, others may have operations, too. */
  atTop: boolean
}

/**
 * The operations of the class with those that the file adds to `Migration.operations` behind it. What stands in a condition, in
 * a function or in a loop counts as done; what is done to the list in any other way is unknown, to be said.
 */
export const withOperationsFromOutside = (
  statements: readonly Statement[],
  scope: Scope,
  own: readonly Value[],
): readonly Value[] => {
  if (!NAMES_IT.test(scope.module.text)) return own
  const outside: Outside = { operations: own, source: scope.module.text, atTop: true }
  for (const statement of statements) {
    outside.atTop = statement.kind !== 'function' && statement.kind !== 'class'
    follow(outside, statement, scope, true)
  }
  return outside.operations
}

const follow = (outside: Outside, statement: Statement, scope: Scope, isCertain: boolean): void => {
  switch (statement.kind) {
    case 'assign':
      if (statement.targets.some(isOperations)) {
        const items = itemsOf(evaluate(statement.value, scope))
        outside.operations = isCertain ? items : [...outside.operations, ...items]
      } else if (statement.targets.some((target) => inside(target).some(isOperations)))
        add(outside, itemsOf(evaluate(statement.value, scope)))
      else mentioned(outside, [statement])
      return
    case 'update':
      if (isOperations(statement.target) && statement.operator === '+')
        add(outside, itemsOf(evaluate(statement.value, scope)))
      else mentioned(outside, [statement])
      return
    case 'expression':
      if (!called(outside, statement.value, scope)) mentioned(outside, [statement])
      return
    case 'for': {
      const iterable = evaluate(statement.iterable, scope)
      const items = 'items' in iterable && iterable.items.length <= MAX_ROUNDS ? iterable.items : undefined
      mentioned(outside, [{ kind: 'expression', value: statement.iterable, at: statement.at }])
      for (const round of items ?? [undefined])
        for (const inner of statement.body)
          follow(outside, inner, round === undefined ? scope : withTarget(scope, statement.target, round), false)
      for (const inner of statement.otherwise) follow(outside, inner, scope, false)
      return
    }
    case 'class':
      // Its own body is read elsewhere.
      if (statement.name !== 'Migration') for (const inner of statement.body) follow(outside, inner, scope, false)
      return
    case 'if':
      for (const inner of [...statement.branches.flatMap(({ body }) => body), ...statement.otherwise])
        follow(outside, inner, scope, false)
      return
    case 'try':
      for (const inner of [
        ...statement.body,
        ...statement.handlers.flatMap(({ body }) => body),
        ...statement.otherwise,
        ...statement.finally,
      ])
        follow(outside, inner, scope, false)
      return
    case 'with':
    case 'while':
    case 'function':
      for (const inner of statement.body) follow(outside, inner, scope, false)
      return
    case 'match':
      for (const inner of statement.cases.flat()) follow(outside, inner, scope, false)
      return
    case 'delete':
      // Less than was read is no danger.
      return
    case 'return':
    case 'declare':
    case 'import':
    case 'from-import':
    case 'raise':
    case 'pass':
    case 'break':
    case 'continue':
    case 'assert':
    case 'other':
      mentioned(outside, [statement])
      return
  }
}

const add = (outside: Outside, items: readonly Value[]): void => {
  outside.operations = [...outside.operations, ...items]
}

/** `Migration.operations.append(…)` and its like. True where it is one that is read. */
const called = (outside: Outside, expression: Expression, scope: Scope): boolean => {
  if (expression.kind !== 'call') return false
  const { callee, args } = expression
  if (callee.kind === 'name' && callee.name === 'setattr') {
    const [target, name, value] = args
    if (target === undefined || value === undefined || !isMigration(target.value)) return false
    const said = name === undefined ? undefined : evaluate(name.value, scope)
    if (said?.kind !== 'text') return false
    if (said.value === 'operations') add(outside, itemsOf(evaluate(value.value, scope)))
    return true
  }
  if (callee.kind !== 'attribute' || !isOperations(callee.object)) return false
  if (args.some((argument) => argument.spread !== undefined)) return false
  const last = args.at(-1)
  switch (callee.name) {
    case 'append':
    case 'insert':
      if (last === undefined) return false
      add(outside, [evaluate(last.value, scope)])
      return true
    case 'extend':
      if (last === undefined) return false
      add(outside, itemsOf(evaluate(last.value, scope)))
      return true
    case 'clear':
    case 'pop':
    case 'remove':
    case 'reverse':
    case 'sort':
    case 'copy':
    case 'count':
    case 'index':
      return true
    default:
      return false
  }
}

/** Something is done with the list that is not read: it may be anything. */
const mentioned = (outside: Outside, statements: readonly Statement[]): void => {
  for (const expression of expressionsOf(statements))
    if (isOperations(expression) || isMigration(expression) || isListAtTop(expression, outside)) {
      add(outside, [unknownAt(outside, expression.at)])
      return
    }
}

const unknownAt = ({ source }: Outside, at: Span): Value => ({
  kind: 'unknown',
  reason: 'Migration.operations is used outside of the class in a way that is not read',
  source: source.slice(at.from, at.to),
  at,
})

const isMigration = (expression: Expression): boolean => expression.kind === 'name' && expression.name === 'Migration'

/** `M.operations` where the class goes by another name, or by none. */
const isListAtTop = (expression: Expression, { atTop }: Outside): boolean =>
  atTop && expression.kind === 'attribute' && expression.name === 'operations'

const isOperations = (expression: Expression): boolean =>
  expression.kind === 'attribute' && expression.name === 'operations' && isMigration(expression.object)

const itemsOf = (value: Value): readonly Value[] =>
  value.kind === 'list' || value.kind === 'tuple' ? value.items : [value]

const withTarget = (scope: Scope, target: Expression, value: Value): Scope => {
  const own = new Map<string, Value>()
  if (target.kind === 'name') own.set(target.name, value)
  else if (target.kind === 'tuple' && 'items' in value)
    for (const [index, part] of target.items.entries()) {
      const item = value.items[index]
      if (part.kind === 'name' && item !== undefined) own.set(part.name, item)
    }
  return { ...scope, lookup: (name) => own.get(name) ?? scope.lookup(name) }
}
