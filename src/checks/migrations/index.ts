import { defineCheck } from '../../core/check.ts'
import { options } from './options.ts'

/** New migrations are safe for the data, for those who use the tables meanwhile, and for the code that still runs. */
export const migrations = defineCheck({
  kind: 'migrations',
  summary: 'New migrations are safe for the data, for traffic and for the code that runs during the deploy',
  needs: ['files', 'git', 'postgres', 'github', 'environment', 'shell'],
  options,
  code: ['exact-sql'],
  // A rehearsal starts a PostgreSQL and runs what the base has.
  timeoutMs: 180_000,
  rules: async () => (await import('./rules.ts')).rules,
  run: async (given, context) => (await import('./judge-migrations.ts')).judgeMigrations(given, context),
})
