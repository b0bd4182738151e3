import * as z from 'zod/mini'
import { duration, texts } from '../../core/options.ts'
import { isRuleCode } from './catalogue.ts'
import { exactSql } from './exact/option.ts'
import { database } from './pending/option.ts'
import { review } from './review/option.ts'
import { FRAMEWORKS } from './source.ts'

const rule = z.string().check(z.refine(isRuleCode, 'no rule has this name; `gonogo explain migrations` lists them'))

/** Options of `migrations`. Further parts of the check add theirs here. */
export const options = z.strictObject({
  paths: z.optional(
    texts().check(
      z.describe(
        'Where the migrations are: folders, files or globs. Give all of them, not only new ones: the earlier ones say what the tables look like. Without it, the usual places are searched.',
      ),
      z.meta({ examples: ['migrations/**/*.sql', 'supabase/migrations/*.sql'] }),
    ),
  ),
  scope: z._default(
    z
      .enum(['changed', 'all', 'pending'])
      .check(
        z.describe(
          'Which migrations are judged: those that the change adds or edits (default), all of them, or those that the `database` has not applied yet.',
        ),
      ),
    'changed',
  ),
  runner: z.optional(
    z.enum(FRAMEWORKS).check(z.describe('The tool that applies the files, where the folder does not show it.')),
  ),
  'postgres-version': z._default(
    z
      .int()
      .check(
        z.minimum(9),
        z.maximum(30),
        z.describe('Major version of PostgreSQL in production.'),
        z.meta({ examples: [15, 17] }),
      ),
    15,
  ),
  transaction: z.optional(
    z
      .enum(['file', 'whole', 'all', 'none'])
      .check(
        z.describe(
          'How the runner sends a file, where it is not known: one transaction a `file`, the `whole` text in one message, one transaction for `all` files, or `none`.',
        ),
      ),
  ),
  'lock-timeout': z.optional(
    duration().check(
      z.describe('The lock_timeout that the runner, the connection or the role sets; then no file has to.'),
      z.meta({ examples: ['5s'] }),
    ),
  ),
  'time-zone': z.optional(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe(
          'TimeZone of the sessions that migrate: it decides whether timestamp to timestamptz rewrites a table.',
        ),
        z.meta({ examples: ['UTC'] }),
      ),
  ),
  rehearse: z.optional(
    z
      .union([
        z.boolean(),
        z.strictObject({
          url: z.optional(
            z
              .string()
              .check(
                z.minLength(1),
                z.describe('A PostgreSQL server for it: a database is made there and dropped. Never a real one.'),
              ),
          ),
          engine: z.optional(
            z
              .enum(['programs', 'embedded'])
              .check(z.describe('Only the PostgreSQL programs of this machine, or only the embedded PostgreSQL.')),
          ),
          backup: z.optional(
            z
              .string()
              .check(
                z.minLength(1),
                z.describe(
                  'A dump of pg_dump to start from, with real tables and rows: it takes the place of the migrations that are not judged. With scope: changed or pending.',
                ),
                z.meta({ examples: ['backups/production.dump'] }),
              ),
          ),
          data: z.optional(
            texts().check(
              z.describe('SQL files with sample rows, loaded after what the base has: data can make a migration fail.'),
            ),
          ),
        }),
      ])
      .check(
        z.describe(
          'Whether the migrations are run on a PostgreSQL to throw away. Without it new migrations are where that is possible; a whole history (scope: all) is only with true.',
        ),
      ),
  ),
  'exact-sql': z.optional(
    exactSql().check(
      z.describe(
        'Asks Django (sqlmigrate) or Alembic (upgrade --sql) for the SQL of each migration in scope, in place of reading it from the file. That runs the code of the project, so that nothing is asked where a stranger wrote it.',
      ),
      z.meta({ examples: [true, { command: ['poetry', 'run', 'python', 'manage.py'] }] }),
    ),
  ),
  rules: z.optional(
    z
      .record(rule, z.enum(['off', 'info', 'warn', 'block']))
      .check(
        z.describe('Another level for a rule: off, info, warn or block.'),
        z.meta({ examples: [{ 'drop-index-blocking': 'block', 'missing-lock-timeout': 'off' }] }),
      ),
  ),
  enable: z.optional(
    z
      .pipe(
        z.union([rule, z.array(rule)]),
        z.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
      )
      .check(z.describe('Rules of style to switch on, as warnings.'), z.meta({ examples: ['prefer-bigint'] })),
  ),
  accepted: z.optional(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe(
          'A JSON file of findings that were there before this check was, so that an old repository starts quiet. The evidence of a run that names it holds its content.',
        ),
        z.meta({ examples: ['.github/accepted-migrations.json'] }),
      ),
  ),
  database: z.optional(
    database().check(
      z.describe(
        'A database whose own table of applied migrations is read, in a read-only transaction: what is pending, missing in the repository, failed half-way, or edited since.',
      ),
    ),
  ),
  review: z.optional(
    review().check(
      z.describe(
        'How many people have to approve each changed migration, and who may. The check waits until they have.',
      ),
    ),
  ),
})

export type MigrationsOptions = z.output<typeof options>
