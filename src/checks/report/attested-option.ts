import * as z from 'zod/mini'
import { texts } from '../../core/options.ts'

/** The type of the predicate that gonogo writes (`predicate.json`). */
const PREDICATE_TYPE = 'https://github.com/gonogo-gate/gonogo/verdict/v1'

/** Who signs for the workflows of GitHub, unless an enterprise has an issuer of its own. */
const ISSUER = 'https://token.actions.githubusercontent.com'

const WORKFLOW =
  /^(?:(?:[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+\/)?\.github\/workflows\/)?[A-Za-z0-9][A-Za-z0-9._ -]*\.ya?ml(?:@(?:refs\/\S+|[0-9a-f]{40}))?$/

const conditions = z.strictObject({
  workflow: z
    .optional(
      z
        .string()
        .check(
          z.regex(
            WORKFLOW,
            'a workflow is named by its file (server.yml), with its repository where that is another one (owner/name/.github/workflows/server.yml), and with @refs/heads/main where only that ref counts',
          ),
        ),
    )
    .check(
      z.describe(
        'The workflow that has to have signed: server.yml, or owner/name/.github/workflows/server.yml, with @refs/heads/main where only that ref counts. That of `workflow` unless told.',
      ),
    ),
  event: z
    .optional(texts())
    .check(
      z.describe(
        'The events (push, schedule, workflow_dispatch) of which one has to have started it. Any unless told.',
      ),
    ),
  runner: z
    .optional(z.enum(['github-hosted', 'self-hosted']))
    .check(z.describe("Whose machine it has to have run on: GitHub's, or one of your own. Any unless told.")),
  'predicate-type': z
    ._default(z.string().check(z.minLength(1)), PREDICATE_TYPE)
    .check(z.describe("What the attestation has to be about; any counts all. gonogo's own type unless told.")),
  bundle: z
    .optional(z.string().check(z.minLength(1)))
    .check(
      z.describe(
        'The attestation as a file (*.sigstore.json, *.jsonl), as actions/attest and gh attestation download write it. GitHub is asked unless told.',
      ),
    ),
  'trusted-root': z
    .optional(z.string().check(z.minLength(1)))
    .check(
      z.describe(
        'The authorities that are trusted, as gh attestation trusted-root writes them: needed for private repositories. The public ones of Sigstore unless told.',
      ),
    ),
  issuer: z
    ._default(z.string().check(z.regex(/^https:\/\/\S+$/, 'an issuer is an https address')), ISSUER)
    .check(z.describe('Who vouches for the workflow, where an enterprise has an issuer of its own.')),
})

/** What the signature has to say; `true` asks for all that goes without saying. */
export const attested = () =>
  z.pipe(
    z.union([z.literal(true), conditions]),
    z.transform((value) => (value === true ? conditions.parse({}) : value)),
  )

export type Attested = z.output<typeof conditions>
