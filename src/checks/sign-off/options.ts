import * as z from 'zod/mini'
import { duration } from '../../core/options.ts'
import { PERSON_PATTERN } from '../../people/who.ts'

const person = () =>
  z
    .string()
    .check(
      z.refine(
        (text) => PERSON_PATTERN.test(text),
        'people are written "@user", "@organisation/team", role:NAME, permission:LEVEL, codeowners, or as an e-mail address of commits',
      ),
    )

/** One person or a list of them. */
const people = () =>
  z.pipe(
    z.union([person(), z.array(person()).check(z.minLength(1))]),
    z.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
  )

/** The ways in which a decision may be given. */
export const WAYS = ['review', 'comment', 'environment', 'record'] as const

/** What stands in `with` of a sign-off. */
export const options = z.strictObject({
  by: z._default(people(), ['permission:write']).check(
    z.meta({
      description:
        'Who may sign: "@user", "@organisation/team", role:NAME of the manifest, permission:LEVEL in the repository (read, triage, write, maintain, admin), codeowners of the files that changed, or an e-mail address of commits for records. Anybody who may write, unless told.',
      examples: [['role:dba'], ['@octocat', 'permission:maintain']],
    }),
  ),
  count: z
    ._default(z.int().check(z.minimum(1), z.maximum(20)), 1)
    .check(z.describe('How many different people have to sign.')),
  covers: z.optional(z.union([z.string(), z.array(z.string()).check(z.minLength(1))])).check(
    z.meta({
      description:
        'Globs of the files that the decision is about. It ends when one of them changes. The item’s `paths` unless told; without either, every file.',
      examples: [['backend/**']],
    }),
  ),
  'valid-for': z
    .optional(duration())
    .check(z.describe('How long a decision holds: 7d. As long as its files do, unless told.')),
  lines: z
    .optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(100)))
    .check(z.describe('Lines of a group: they are listed, and signed together or one by one.')),
  'not-author': z
    ._default(z.boolean(), true)
    .check(
      z.describe(
        'Whoever wrote, committed or pushed a part of the change, or is named as its co-author, does not sign for it. true unless told.',
      ),
    ),
  strict: z
    ._default(z.boolean(), false)
    .check(z.describe('A decision holds for exactly one commit: every push ends it, whatever it changes.')),
  via: z
    .optional(z.array(z.enum(WAYS)).check(z.minLength(1)))
    .check(
      z.describe(
        'How it may be given: an approving review, a /gonogo comment, the approval of an environment, a record that is committed. Unless told, all of them, and records only outside GitHub.',
      ),
    ),
  signed: z
    ._default(z.boolean(), false)
    .check(
      z.describe(
        'Whether the commit of a record has to have a signature of its author that git verifies with a key that the machine trusts.',
      ),
    ),
  link: z
    ._default(z.boolean(), false)
    .check(z.describe('Whether the note of a signature has to hold a link to evidence.')),
  recorders: z
    .optional(people())
    .check(
      z.describe('Who may sign in the name of somebody outside GitHub: /gonogo sign ITEM for "NAME" with a link.'),
    ),
})

export type SignOffOptions = z.output<typeof options>

/** The options, with the ways that count where this runs. */
export type SettledOptions = Omit<SignOffOptions, 'via'> & { readonly via: readonly (typeof WAYS)[number][] }
