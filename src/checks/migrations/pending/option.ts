import * as z from 'zod/mini'

/** The option `database`: a URL, or a URL with the runner's table and whether anything may be pending. */
export const database = () =>
  z.pipe(
    z.union([
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('A database whose own table of migrations is read, in a read-only transaction.'),
          z.meta({ examples: ['${{ secrets.DATABASE_URL }}'] }),
        ),
      z.strictObject({
        url: z.string().check(z.minLength(1), z.describe('The connection string.')),
        table: z.optional(
          z
            .string()
            .check(
              z.minLength(1),
              z.describe("The runner's table, where it is not the usual one."),
              z.meta({ examples: ['app.schema_migrations'] }),
            ),
        ),
        pending: z._default(
          z
            .enum(['allowed', 'none'])
            .check(z.describe('Whether migrations may still be pending (default), or none may: after a deploy.')),
          'allowed',
        ),
      }),
    ]),
    z.transform((value): DatabaseOption => (typeof value === 'string' ? { url: value, pending: 'allowed' } : value)),
  )

export type DatabaseOption = {
  readonly url: string
  readonly table?: string | undefined
  readonly pending: 'allowed' | 'none'
}
