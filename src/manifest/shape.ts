/** What may be written in a manifest, as one schema: it validates, and the JSON Schema for editors is generated from it. */
import * as z from 'zod/mini'
import { LEVELS } from '../core/level.ts'
import { parseDuration } from '../core/units.ts'
import { keyedShape } from './keyed-shape.ts'

/** Adds what editors show. The schema has to be one of its own: it is not copied, since every start would pay for that. */
const described = <T extends z.ZodMiniType>(schema: T, description: string, examples?: readonly unknown[]): T => {
  z.globalRegistry.add(schema, { description, ...(examples === undefined ? {} : { examples: [...examples] }) })
  return schema
}

const name = (): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(500))
const scalar = () => z.union([z.string(), z.number(), z.boolean()])
const DURATION = 'a duration is written 500ms, 30s, 15m, 24h or 7d'
const durationText = (description: string, examples: readonly string[] = ['500ms', '30s', '15m', '24h', '7d']) =>
  described(
    z.string(DURATION).check(z.refine((text) => text.includes('${{') || parseDuration(text) !== undefined, DURATION)),
    description,
    examples,
  )
const list = (description: string, examples?: readonly unknown[]) =>
  described(z.union([name(), z.array(name())]), description, examples)

const retry = () =>
  described(
    z.strictObject({
      attempts: described(z.int().check(z.gte(1), z.lte(100)), 'How often the check is tried in all.', [3]),
      backoff: z.optional(
        durationText('The wait before the second try; it doubles with each further one, with some chance in it.', [
          '1s',
        ]),
      ),
      'max-backoff': z.optional(durationText('The longest wait between two tries.', ['30s'])),
    }),
    'Tries again when the check fails or cannot be decided.',
  )

const env = () =>
  described(
    z.record(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/)), scalar()),
    'Variables for what the item starts, and for `${{ env.NAME }}`.',
  )

const matrixValue = () => z.union([z.string().check(z.minLength(1)), z.number(), z.boolean()])

/** What every item has, beside how it is decided. */
const itemKeys = {
  id: () =>
    z.optional(
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
  name: () =>
    z.optional(
      described(name(), 'The line of the checklist, as people read it.', ['Full backup of the production database']),
    ),
  section: () =>
    z.optional(described(z.union([name(), z.array(name())]), 'The heading(s) it stands below.', ['Database'])),
  uses: () =>
    z.optional(
      described(
        z.string().check(z.minLength(1)),
        'The kind of check that decides it, or `./path.js` for a check of your own.',
        ['migrations'],
      ),
    ),
  with: () => z.optional(described(z.record(z.string(), z.unknown()), 'The options of the check.')),
  run: () =>
    z.optional(
      described(z.string().check(z.minLength(1)), 'A command that decides it by its exit code.', ['npm run smoke']),
    ),
  shell: () =>
    z.optional(
      described(name(), 'The shell for `run`: bash (default), sh, pwsh, python, or a template with {0}.', ['bash']),
    ),
  env: () => z.optional(env()),
  if: () =>
    z.optional(
      described(
        z.union([z.string().check(z.minLength(1)), z.boolean()]),
        'A condition; the item is skipped when it does not hold.',
        ["environment == 'production'"],
      ),
    ),
  needs: () => z.optional(list('Ids of items in the same stage that have to pass first.', [['backup']])),
  matrix: () =>
    z.optional(
      described(
        z.record(
          z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_-]*$/)),
          z.array(matrixValue()).check(z.minLength(1), z.maxLength(256)),
        ),
        'One item for each combination of these values, read as `${{ matrix.KEY }}`.',
        [{ path: ['dashboard', 'list'] }],
      ),
    ),
  'also-in': () => z.optional(list('Further stages in which the item is decided again.', [['monitor']])),
  level: () =>
    z.optional(described(z.enum(LEVELS), 'What a failure does: `block` (default) stops, `warn` and `info` only tell.')),
  paths: () =>
    z.optional(
      list('The files the item covers: it applies when one of them changed, and a change of one ends its sign-offs.', [
        'backend/**',
      ]),
    ),
  timeout: () => z.optional(durationText('The longest it may take, tries included.')),
  retry: () => z.optional(retry()),
  'working-directory': () =>
    z.optional(
      described(name(), 'Where relative paths and commands of the item start, below the root of the repository.'),
    ),
  source: () =>
    z.optional(
      described(
        z.string().check(z.regex(/^.+:\d+$/, 'a source is written docs/FILE.md:12')),
        'The line of a document that the item answers.',
        ['docs/DEPLOYMENT_CHECKLIST.md:12'],
      ),
    ),
}

const branchKeys = {
  name: itemKeys.name,
  uses: itemKeys.uses,
  with: itemKeys.with,
  run: itemKeys.run,
  shell: itemKeys.shell,
  env: itemKeys.env,
  'working-directory': itemKeys['working-directory'],
}
const Branch = keyedShape(branchKeys)
export type BranchShape = z.infer<ReturnType<typeof Branch.whole>>

export const ItemShape = keyedShape({
  ...itemKeys,
  'any-of': () =>
    z.optional(
      described(
        z.array(Branch.whole()).check(z.minLength(1)),
        'Alternatives: the item is met when one of them passes.',
      ),
    ),
})

const watchRow = () =>
  z.strictObject({
    for: durationText('How long after the deploy this row counts.'),
    every: durationText('How often the stage is looked at in that time.'),
  })

const stageKeys = {
  items: () => described(z.array(ItemShape.whole()), 'The items of the stage, in the order of the checklist.'),
  if: itemKeys.if,
  watch: () =>
    z.optional(
      described(
        z.array(watchRow()).check(z.minLength(1)),
        'How long and how often the stage is looked at after a deploy.',
      ),
    ),
}
const StageShape = keyedShape(stageKeys, ['items'])

/** A stage with more to say than its items, which are read one by one. */
export const StageHeadShape = keyedShape({ ...stageKeys, items: () => z.array(z.unknown()) }, ['items'])

/** Reason, owner and expiry are asked for one by one, so that a waiver without them is reported and never applied. */
const waiver = () =>
  z.strictObject({
    item: described(name(), 'The id of the item that is waived.'),
    stage: z.optional(described(name(), 'The stage, when the item is in several.')),
    reason: z.optional(described(z.string(), 'Why it is accepted. Required.')),
    owner: z.optional(described(z.string(), 'Who answers for it. Required.', ['@octocat'])),
    expires: z.optional(described(z.string(), 'The last day it counts, as YYYY-MM-DD. Required.', ['2027-01-15'])),
    ticket: z.optional(described(z.string(), 'Where it is tracked.')),
  })
export type WaiverShape = z.infer<ReturnType<typeof waiver>>

const stageName = () =>
  z.string().check(z.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'a stage has letters, digits, `_`, `.` and `-`'))

const manifestKeys = {
  version: () => described(z.literal(1), 'The version of this format.'),
  name: () => z.optional(described(name(), 'What is being deployed, for titles.')),
  checklists: () =>
    z.optional(list('Markdown documents that this manifest answers for.', [['docs/DEPLOYMENT_CHECKLIST.md']])),
  extends: () =>
    z.optional(
      list('Presets whose items come first: a path, owner/repo/path@ref, or gonogo:NAME.', [['./deploy/base.yml']]),
    ),
  roles: () =>
    z.optional(
      described(
        z.record(name(), z.union([name(), z.array(name())])),
        'Who may sign, by role: users and teams, and e-mail addresses of commits for what is signed by a committed file.',
        [{ dba: ['@octocat', '@acme/dba'] }],
      ),
    ),
  env: () => z.optional(env()),
  defaults: () =>
    z.optional(
      described(
        z.strictObject({
          timeout: itemKeys.timeout(),
          retry: itemKeys.retry(),
          level: itemKeys.level(),
          shell: itemKeys.shell(),
          'working-directory': itemKeys['working-directory'](),
        }),
        'What items have unless they say otherwise.',
      ),
    ),
  stages: () =>
    described(
      z.record(stageName(), z.union([z.array(ItemShape.whole()), StageShape.whole()])),
      'The moments at which the gate is asked: merge, pre-deploy, deploy, post-deploy, monitor, rollback, or your own.',
    ),
  waivers: () => z.optional(described(z.array(waiver()), 'Exceptions, each with reason, owner and expiry.')),
}

/** All that may be written, stages and items too: what the JSON Schema is made of. */
export const ManifestShape = keyedShape(manifestKeys, ['version', 'stages'])

// Stages are read item by item: here only that they are a mapping.
const stagesAsWritten = () => z.record(z.string(), z.unknown())

/** The keys of a manifest beside what is in its stages. */
export const ManifestHeadShape = keyedShape({ ...manifestKeys, stages: stagesAsWritten }, ['version', 'stages'])

/** A preset has the same keys; its stages may be missing. */
export const PresetHeadShape = keyedShape({ ...manifestKeys, stages: () => z.optional(stagesAsWritten()) }, ['version'])
export type PresetHeadShape = z.infer<ReturnType<typeof PresetHeadShape.whole>>

export const ITEM_KEYS = ItemShape.keys
export const BRANCH_KEYS = Branch.keys
