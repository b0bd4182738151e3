import type { Expression, Statement } from '../../../python/syntax.ts'

/** The statements that can run on PostgreSQL: branches that ask for another vendor are left out. */
export const onPostgres = (statements: readonly Statement[]): readonly Statement[] => {
  const kept: Statement[] = []
  for (const statement of statements) {
    if (statement.kind !== 'if') {
      kept.push(within(statement))
      continue
    }
    const branches: { readonly test: Expression; readonly body: readonly Statement[] }[] = []
    let certain: readonly Statement[] | undefined
    for (const branch of statement.branches) {
      const holds = asksForPostgres(branch.test)
      if (holds === false) continue
      if (holds === true) {
        certain = onPostgres(branch.body)
        break
      }
      branches.push({ ...branch, body: onPostgres(branch.body) })
    }
    const otherwise = certain ?? onPostgres(statement.otherwise)
    if (branches.length > 0) kept.push({ ...statement, branches, otherwise })
    else {
      kept.push(...otherwise)
      const last = otherwise.at(-1)
      if (last?.kind === 'return' || last?.kind === 'raise') return kept
    }
  }
  return kept
}

const within = (statement: Statement): Statement => {
  if (statement.kind === 'with' || statement.kind === 'function')
    return { ...statement, body: onPostgres(statement.body) }
  if (statement.kind === 'for' || statement.kind === 'while')
    return { ...statement, body: onPostgres(statement.body), otherwise: onPostgres(statement.otherwise) }
  if (statement.kind === 'try')
    return {
      ...statement,
      body: onPostgres(statement.body),
      handlers: statement.handlers.map((handler) => ({ ...handler, body: onPostgres(handler.body) })),
      otherwise: onPostgres(statement.otherwise),
      finally: onPostgres(statement.finally),
    }
  return statement
}

/** Whether `connection.vendor == "postgresql"` and the like hold there; undefined for anything else. */
const asksForPostgres = (test: Expression): boolean | undefined => {
  if (test.kind === 'unary' && test.operator === 'not') {
    const inner = asksForPostgres(test.operand)
    return inner === undefined ? undefined : !inner
  }
  if (test.kind === 'logical') {
    const answers = new Set(test.operands.map(asksForPostgres))
    const decisive = test.operator === 'or'
    if (answers.has(decisive)) return decisive
    return answers.has(undefined) ? undefined : !decisive
  }
  if (test.kind === 'call') return asksForBeginning(test)
  if (test.kind !== 'comparison') return undefined
  const [operator, ...more] = test.operators
  const [left, right] = test.operands
  if (more.length > 0 || right === undefined) return undefined
  if (operator === '==' || operator === '!=') {
    const [vendor, text] = left.kind === 'text' ? [right, left] : [left, right]
    if (!isVendor(vendor) || text.kind !== 'text') return undefined
    return (text.value === 'postgresql') === (operator === '==')
  }
  if (!isVendor(left) || (operator !== 'in' && operator !== 'not in')) return undefined
  if (right.kind !== 'list' && right.kind !== 'tuple' && right.kind !== 'set') return undefined
  const names = new Set(right.items.map((item) => (item.kind === 'text' ? item.value : undefined)))
  if (names.has(undefined)) return undefined
  return names.has('postgresql') === (operator === 'in')
}

/** `connection.vendor.startswith("postgres")`. */
const asksForBeginning = ({ callee, args }: Expression & { readonly kind: 'call' }): boolean | undefined => {
  const [first, ...more] = args
  if (callee.kind !== 'attribute' || callee.name !== 'startswith' || !isVendor(callee.object)) return undefined
  return first?.value.kind === 'text' && more.length === 0 ? 'postgresql'.startsWith(first.value.value) : undefined
}

const isVendor = (expression: Expression): boolean => expression.kind === 'attribute' && expression.name === 'vendor'
