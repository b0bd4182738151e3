import { Undecidable } from '../../../core/errors.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import type { Scope } from '../scope.ts'
import type { Migration, Unreadable } from '../source.ts'
import { ask, type AskContext } from './ask.ts'
import type { ExactSqlOption } from './option.ts'
import { alembicPrinted, djangoPrinted } from './printed.ts'

export type Exact = {
  /** All migrations, those in scope with the SQL that their framework printed. */
  readonly migrations: readonly Migration[]
  readonly scope: Scope
  /** Migrations whose SQL could not be had. */
  readonly unreadable: readonly Unreadable[]
  readonly notes: readonly string[]
  readonly evidence: Readonly<Record<string, unknown>>
}

// Each is a Python of its own that loads the project.
const AT_ONCE = 4

/**
 * Asks Django or Alembic itself what each migration in scope sends. That runs the code of the project: throws Undecidable
 * (rule `exact-sql-refused`) where a stranger wrote it.
 */
export const exactSqlOf = async (
  given: ExactSqlOption | undefined,
  migrations: readonly Migration[],
  scope: Scope,
  parser: SqlParser,
  context: AskContext,
): Promise<Exact> => {
  const nothing = { migrations, scope, unreadable: [], notes: [], evidence: {} }
  if (given === undefined || given === false) return nothing
  const asked = migrations.filter((migration) => scope.judged.has(migration) && migration.exact !== undefined)
  if (asked.length === 0) {
    const isThere = migrations.some(({ framework }) => framework === 'django' || framework === 'alembic')
    return isThere
      ? nothing
      : { ...nothing, notes: ['`exact-sql` asks Django and Alembic, and there are no migrations of theirs.'] }
  }
  if (context.untrusted)
    throw new Undecidable(
      'Django or Alembic was not asked for the exact SQL: what is checked out comes from a fork, and nothing of it is executed.',
      {
        rule: 'exact-sql-refused',
        help: 'Leave `exact-sql` out for changes from forks, or let this item run where the code is trusted: after the merge, or on a branch of the repository itself.',
      },
    )
  const answers = new Map<Migration, Migration>()
  const unreadable: Unreadable[] = []
  const evidence: { path: string; command: string; statements: number }[] = []
  let done = 0
  const queue = [...asked]
  const work = async (): Promise<void> => {
    for (let migration = queue.shift(); migration !== undefined; migration = queue.shift()) {
      const result = await exactly(migration, given, parser, context)
      context.progress(`${++done} of ${asked.length} migrations asked for their SQL`)
      if ('failure' in result)
        unreadable.push({
          path: migration.path,
          rule: 'exact-sql-failed',
          message: `The exact SQL of ${migration.name} is not known: ${result.failure}.`,
          help: 'Run the command by hand where the item runs, and mend what it reports; or leave `exact-sql` out, and what stands in the file is read.',
        })
      else {
        answers.set(migration, result.migration)
        evidence.push({
          path: migration.path,
          command: result.command,
          statements: result.migration.statements.filter(({ sql }) => sql !== '').length,
        })
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, asked.length) }, work))
  const order = new Map(asked.map(({ path }, index) => [path, index]))
  const byOrder = (one: { readonly path: string }, other: { readonly path: string }): number =>
    (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0)
  const now = (migration: Migration): Migration => answers.get(migration) ?? migration
  return {
    migrations: migrations.map(now),
    scope: {
      ...scope,
      judged: new Set([...scope.judged].map(now)),
      together: new Set([...scope.together].map(now)),
    },
    unreadable: unreadable.sort(byOrder),
    notes: [],
    evidence: { exactSql: evidence.sort(byOrder) },
  }
}

const exactly = async (
  migration: Migration,
  given: Exclude<ExactSqlOption, false>,
  parser: SqlParser,
  context: AskContext,
): Promise<{ readonly migration: Migration; readonly command: string } | { readonly failure: string }> => {
  const { exact } = migration
  if (exact === undefined) return { failure: 'nobody can be asked' }
  const answer = await ask(migration, exact, given === true ? {} : given, context)
  if ('failure' in answer) return answer
  const printed =
    exact.tool === 'django'
      ? djangoPrinted(parser, migration, exact, answer.stdout)
      : alembicPrinted(parser, migration, answer.stdout, answer.stderr)
  return 'failure' in printed
    ? { failure: `\`${answer.command}\` was asked, and ${printed.failure}` }
    : { migration: { ...migration, ...printed }, command: answer.command }
}
