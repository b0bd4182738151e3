/** What may be written in a manifest, as one schema: it validates, and the JSON Schema for editors is generated from it. */
import * as z from 'zod/mini'
import { Level } from '../core/report.ts'
import { parseDuration } from '../core/units.ts'

const described = <T extends z.ZodMiniType>(schema: T, description: string, examples?: readonly unknown[]): T =>
  schema.check(z.meta({ description, ...(examples === undefined ? {} : { examples: [...examples] }) }))

const name = (): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(500))
const scalar = z.union([z.string(), z.number(), z.boolean()])
const DURATION = 'a duration is written 500ms, 30s, 15m, 24h or 7d'
const durationText = z.string(DURATION).check(
  z.refine((text) => text.includes('${{') || parseDuration(text) !== undefined, DURATION),
  z.meta({ examples: ['500ms', '30s', '15m', '24h', '7d'] }),
)
const list = (description: string, examples?: readonly unknown[]) =>
  described(z.union([name(), z.array(name())]), description, examples)

const Retry = described(
  z.strictObject({
    attempts: described(z.int().check(z.gte(1), z.lte(100)), 'How often the check is tried in all.', [3]),
    backoff: z.optional(
      described(
        durationText,
        'The wait before the second try; it doubles with each further one, with some chance in it.',
        ['1s'],
      ),
    ),
    'max-backoff': z.optional(described(durationText, 'The longest wait between two tries.', ['30s'])),
  }),
  'Tries again when the check fails or cannot be decided.',
)

const Env = described(
  z.record(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/)), scalar),
  'Variables for what the item starts, and for `${{ env.NAME }}`.',
)

const MatrixValue = z.union([z.string().check(z.minLength(1)), z.number(), z.boolean()])

/** What every item has, beside how it is decided. */
const itemKeys = {
  id: z.optional(
    described(
      z
        .string()
        .check(
          z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'an id has letters, digits, `_`, `.` and `-`'),
          z.maxLength(200),
        ),
      'The name of the item for programs, unique in its stage. Made of section and name when absent.',
      ['backup'],
    ),
  ),
  name: z.optional(
    described(name(), 'The line of the checklist, as people read it.', ['Full backup of the production database']),
  ),
  section: z.optional(described(z.union([name(), z.array(name())]), 'The heading(s) it stands below.', ['Database'])),
  uses: z.optional(
    described(
      z.string().check(z.minLength(1)),
      'The kind of check that decides it, or `./path.js` for a check of your own.',
      ['migrations'],
    ),
  ),
  with: z.optional(described(z.record(z.string(), z.unknown()), 'The options of the check.')),
  run: z.optional(
    described(z.string().check(z.minLength(1)), 'A command that decides it by its exit code.', ['npm run smoke']),
  ),
  shell: z.optional(
    described(name(), 'The shell for `run`: bash (default), sh, pwsh, python, or a template with {0}.', ['bash']),
  ),
  env: z.optional(Env),
  if: z.optional(
    described(
      z.union([z.string().check(z.minLength(1)), z.boolean()]),
      'A condition; the item is skipped when it does not hold.',
      ["environment == 'production'"],
    ),
  ),
  needs: z.optional(list('Ids of items in the same stage that have to pass first.', [['backup']])),
  matrix: z.optional(
    described(
      z.record(
        z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_-]*$/)),
        z.array(MatrixValue).check(z.minLength(1), z.maxLength(256)),
      ),
      'One item for each combination of these values, read as `${{ matrix.KEY }}`.',
      [{ path: ['dashboard', 'list'] }],
    ),
  ),
  'also-in': z.optional(list('Further stages in which the item is decided again.', [['monitor']])),
  level: z.optional(described(Level, 'What a failure does: `block` (default) stops, `warn` and `info` only tell.')),
  paths: z.optional(
    list('The files the item covers: it applies when one of them changed, and a change of one ends its sign-offs.', [
      'backend/**',
    ]),
  ),
  timeout: z.optional(described(durationText, 'The longest it may take, tries included.')),
  retry: z.optional(Retry),
  'working-directory': z.optional(
    described(name(), 'Where relative paths and commands of the item start, below the root of the repository.'),
  ),
  source: z.optional(
    described(
      z.string().check(z.regex(/^.+:\d+$/, 'a source is written docs/FILE.md:12')),
      'The line of a document that the item answers.',
      ['docs/DEPLOYMENT_CHECKLIST.md:12'],
    ),
  ),
}

const Branch = z.strictObject({
  name: itemKeys.name,
  uses: itemKeys.uses,
  with: itemKeys.with,
  run: itemKeys.run,
  shell: itemKeys.shell,
  env: itemKeys.env,
  'working-directory': itemKeys['working-directory'],
})

export const ItemShape = z.strictObject({
  ...itemKeys,
  'any-of': z.optional(
    described(z.array(Branch).check(z.minLength(1)), 'Alternatives: the item is met when one of them passes.'),
  ),
})
export type ItemShape = z.infer<typeof ItemShape>
export type BranchShape = z.infer<typeof Branch>

const Watch = z.strictObject({
  for: described(durationText, 'How long after the deploy this row counts.'),
  every: described(durationText, 'How often the stage is looked at in that time.'),
})

/** A stage with more to say than its items. */
export const StageHeadShape = z.strictObject({
  items: described(z.array(ItemShape), 'The items of the stage, in the order of the checklist.'),
  if: itemKeys.if,
  watch: z.optional(
    described(z.array(Watch).check(z.minLength(1)), 'How long and how often the stage is looked at after a deploy.'),
  ),
})

const StageShape = z.union([z.array(ItemShape), StageHeadShape])

/** Reason, owner and expiry are asked for one by one, so that a waiver without them is reported and never applied. */
export const WaiverShape = z.strictObject({
  item: described(name(), 'The id of the item that is waived.'),
  stage: z.optional(described(name(), 'The stage, when the item is in several.')),
  reason: z.optional(described(z.string(), 'Why it is accepted. Required.')),
  owner: z.optional(described(z.string(), 'Who answers for it. Required.', ['@octocat'])),
  expires: z.optional(described(z.string(), 'The last day it counts, as YYYY-MM-DD. Required.', ['2027-01-15'])),
  ticket: z.optional(described(z.string(), 'Where it is tracked.')),
})
export type WaiverShape = z.infer<typeof WaiverShape>

export const ManifestShape = z.strictObject({
  version: described(z.literal(1), 'The version of this format.'),
  name: z.optional(described(name(), 'What is being deployed, for titles.')),
  checklists: z.optional(
    list('Markdown documents that this manifest answers for.', [['docs/DEPLOYMENT_CHECKLIST.md']]),
  ),
  extends: z.optional(
    list('Presets whose items come first: a path, owner/repo/path@ref, or gonogo:NAME.', [['./deploy/base.yml']]),
  ),
  roles: z.optional(
    described(
      z.record(name(), z.union([name(), z.array(name())])),
      'Who may sign, by role: users and teams, and e-mail addresses of commits for what is signed by a committed file.',
      [{ dba: ['@octocat', '@acme/dba'] }],
    ),
  ),
  env: z.optional(Env),
  defaults: z.optional(
    described(
      z.strictObject({
        timeout: itemKeys.timeout,
        retry: itemKeys.retry,
        level: itemKeys.level,
        shell: itemKeys.shell,
        'working-directory': itemKeys['working-directory'],
      }),
      'What items have unless they say otherwise.',
    ),
  ),
  stages: described(
    z.record(
      z.string().check(z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'a stage has letters, digits, `_`, `.` and `-`')),
      StageShape,
    ),
    'The moments at which the gate is asked: merge, pre-deploy, deploy, post-deploy, monitor, rollback, or your own.',
  ),
  waivers: z.optional(described(z.array(WaiverShape), 'Exceptions, each with reason, owner and expiry.')),
})
export type ManifestShape = z.infer<typeof ManifestShape>

/** A preset has the same keys; its stages may be missing. */
export const PresetShape = z.strictObject({ ...ManifestShape.shape, stages: z.optional(ManifestShape.shape.stages) })
export type PresetShape = z.infer<typeof PresetShape>

export const ITEM_KEYS = Object.keys(ItemShape.shape)
export const BRANCH_KEYS = Object.keys(Branch.shape)
