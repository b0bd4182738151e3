import * as z from 'zod/mini'
import { duration, texts } from '../../core/options.ts'
import { PERSON_PATTERN } from '../../people/who.ts'

const person = () =>
  z
    .string()
    .check(
      z.refine(
        (text) => PERSON_PATTERN.test(text) && text !== 'codeowners',
        'people are written "@user", "@organisation/team", role:NAME or permission:LEVEL',
      ),
    )

const severity = () => z.enum(['low', 'medium', 'high', 'critical'])

/** What stands in `with`; everything that is named has to hold. */
export const options = z
  .strictObject({
    repository: z
      .optional(
        z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/, 'a repository is written owner/name')),
      )
      .check(
        z.describe('Another repository, owner/name: one that ships together with this one. The token has to read it.'),
      ),
    ref: z
      .optional(z.string().check(z.minLength(1)))
      .check(
        z.describe(
          'The commit, branch or tag that is asked about. The commit that is judged, or the default branch of another repository.',
        ),
      ),
    reviews: z
      .optional(
        z.strictObject({
          count: z
            ._default(z.int().check(z.minimum(1)), 1)
            .check(z.describe('How many different people have to approve.')),
          by: z
            .optional(z.union([person(), z.array(person()).check(z.minLength(1))]))
            .check(z.describe('Whose approval counts. Anybody who may write, unless told.')),
          paths: z.optional(texts()).check(z.describe('Only when one of these globs changes.')),
          latest: z
            ._default(z.boolean(), true)
            .check(z.describe('The approval has to be for the head itself. true unless told.')),
        }),
      )
      .check(z.describe('Approving reviews of the pull request.')),
    checks: z.optional(texts()).check(
      z.meta({
        description:
          'Check runs and commit statuses that have to have succeeded on this commit, by name; * stands for anything.',
        examples: [['build', 'test (*)']],
      }),
    ),
    'allow-skipped': z
      ._default(z.boolean(), false)
      .check(z.describe('Whether a check that was skipped or neutral counts as success. false unless told.')),
    workflows: z.optional(texts()).check(
      z.meta({
        description: 'Workflow files whose last run on this commit has to have succeeded.',
        examples: [['ci.yml']],
      }),
    ),
    deployed: z
      .optional(
        z.strictObject({
          environment: z.string().check(z.minLength(1)).check(z.describe('Where it has to be live.')),
          'at-least': z.optional(duration()).check(z.describe('How long it has to have been live there: 1h.')),
        }),
      )
      .check(z.describe('This very commit is live in an earlier environment.')),
    labels: z
      .optional(
        z.strictObject({
          all: z.optional(texts()).check(z.describe('Labels that the pull request has to have.')),
          none: z.optional(texts()).check(z.describe('Labels that it must not have.')),
        }),
      )
      .check(z.describe('Labels of the pull request.')),
    'no-open-issues': z
      .optional(
        z.strictObject({
          labels: texts().check(
            z.meta({ description: 'Issues with all of these labels count.', examples: [['DeployBlocker']] }),
          ),
          'since-deploy': z
            .optional(z.string())
            .check(z.describe('Only those opened since the last deployment to this environment.')),
        }),
      )
      .check(z.describe('No issue of this kind is open.')),
    release: z
      .optional(
        z.strictObject({
          tag: z.string().check(z.minLength(1)).check(z.describe('The tag, which has to point to this commit.')),
          published: z
            ._default(z.boolean(), true)
            .check(z.describe('Whether a release of this tag has to be published. true unless told.')),
        }),
      )
      .check(z.describe('The tag and its release.')),
    'up-to-date': z
      .optional(z.literal(true))
      .check(z.describe('The branch of the pull request holds everything that its base has.')),
    'signed-commits': z
      .optional(z.literal(true))
      .check(z.describe('GitHub has verified the signature of every commit of the change.')),
    alerts: z
      .optional(
        z.strictObject({
          'code-scanning': z.optional(severity()).check(z.describe('No open alert of this severity or a higher one.')),
          dependabot: z.optional(severity()).check(z.describe('The same, for vulnerable dependencies.')),
          'secret-scanning': z.optional(z.literal(true)).check(z.describe('No open alert of a secret that leaked.')),
        }),
      )
      .check(z.describe('Open security alerts of the repository.')),
  })
  .check(
    z.refine(
      (given) =>
        [
          'reviews',
          'checks',
          'workflows',
          'deployed',
          'labels',
          'no-open-issues',
          'release',
          'up-to-date',
          'signed-commits',
          'alerts',
        ].some((key) => given[key as keyof typeof given] !== undefined),
      'name at least one thing to ask: reviews, checks, workflows, deployed, labels, no-open-issues, release, up-to-date, signed-commits or alerts',
    ),
  )

export type GitHubOptions = z.output<typeof options>
