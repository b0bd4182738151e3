import * as z from 'zod/mini'
import { texts } from '../../../core/options.ts'
import { PERSON_PATTERN } from '../../../people/who.ts'

/** Where approvals are kept unless the manifest says otherwise. */
export const LOCK_FILE = '.github/approved-migrations.txt'

/** The option `review`. */
export const review = () =>
  z.strictObject({
    count: z._default(
      z.int().check(z.minimum(1), z.maximum(20), z.describe('How many people have to approve each changed migration.')),
      1,
    ),
    by: z.optional(
      texts().check(
        z.refine(
          (people) => people.every((person) => PERSON_PATTERN.test(person) && person !== 'codeowners'),
          'people are written "@octocat", "@acme/dba", "role:dba" or "permission:write"',
        ),
        z.describe('Who may approve: users, teams, roles of the manifest. Without it, everybody who may write.'),
        z.meta({ examples: [['role:dba'], ['@octocat', '@acme/dba']] }),
      ),
    ),
    'lock-file': z._default(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('Where `gonogo migrations approve` keeps approvals outside of GitHub.'),
          z.meta({ examples: [LOCK_FILE] }),
        ),
      LOCK_FILE,
    ),
  })

export type ReviewOption = z.output<ReturnType<typeof review>>
