import type { Framework, Migration } from './source.ts'

const LIMIT = '5s'

/** How a migration of this framework sends a statement of its own, first of all. */
const FIRST: Partial<Record<Framework, (sql: string) => string>> = {
  django: (sql) => `Make migrations.RunSQL("${sql}", migrations.RunSQL.noop) the first operation`,
  alembic: (sql) => `Call op.execute("${sql}") first in upgrade()`,
  rails: (sql) => `Call execute("${sql}") first in the migration`,
  knex: (sql) => `Call await knex.raw("${sql}") first in up()`,
  sequelize: (sql) => `Call await queryInterface.sequelize.query("${sql}") first in up()`,
  typeorm: (sql) => `Call await queryRunner.query("${sql}") first in up()`,
  'mikro-orm': (sql) => `Call this.addSql("${sql}") first in up()`,
}

/** How the wait for a lock is limited: in the file, as its framework writes it, or once for all. */
export const lockTimeoutAdvice = ({ framework, transaction, path, statements }: Migration): string => {
  const sql = `SET${transaction === 'none' ? '' : ' LOCAL'} lock_timeout = '${LIMIT}'`
  const isAlone = transaction === 'whole' && statements.length === 1
  const first =
    FIRST[framework]?.(sql) ??
    (framework === 'node-pg-migrate' && !path.endsWith('.sql')
      ? `Call pgm.sql("${sql}") first in up()`
      : `Say ${isAlone ? `SET lock_timeout = '${LIMIT}'` : sql} at the top of the file`)
  return `${first}; or set it once for the role that migrates (ALTER ROLE … SET lock_timeout = '${LIMIT}') and declare that with \`lock-timeout: ${LIMIT}\`.`
}
