import * as z from 'zod/mini'
import { duration } from '../../../core/options.ts'

/** How Django or Alembic is asked for the SQL that it would send. */
export const exactSql = () =>
  z.union([
    z.boolean(),
    z.strictObject({
      command: z.optional(
        z
          .array(z.string())
          .check(
            z.minLength(1),
            z.describe(
              'The program with its first arguments, which no shell reads. Without it: `python manage.py`, or `alembic`.',
            ),
            z.meta({ examples: [['poetry', 'run', 'python', 'manage.py']] }),
          ),
      ),
      env: z.optional(
        z
          .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
          .check(z.describe('Variables for it, beside those of the manifest and the item.')),
      ),
      'working-directory': z.optional(
        z
          .string()
          .check(
            z.minLength(1),
            z.describe(
              'Where it runs, from the directory of the item. Without it: the nearest folder above the migration with a manage.py or alembic.ini, or with a `command` the directory of the item.',
            ),
          ),
      ),
      timeout: z.optional(duration().check(z.describe('How long one migration may take; 60s unless told.'))),
    }),
  ])

export type ExactSqlOption = z.output<ReturnType<typeof exactSql>>
