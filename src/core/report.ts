import * as z from 'zod/mini'
import { Finding, Measurement } from './finding.ts'
import { LEVELS } from './level.ts'
import { Subject } from './subject.ts'

/** The seven statuses of an item, in SPEC's words. */
export const Status = z.enum(['pass', 'fail', 'error', 'pending', 'waived', 'not-applicable', 'skipped'])
export type Status = z.infer<typeof Status>

export const Level = z.enum(LEVELS)
export type Level = z.infer<typeof Level>

export const Verdict = z.enum(['go', 'no-go', 'hold'])
export type Verdict = z.infer<typeof Verdict>

/** Stable codes that begin a report's `reason`. */
export const ReasonCode = z.enum([
  'items-failed',
  'items-undecided',
  'waits-for-people',
  'nothing-applies',
  'watch-ended',
  'overridden',
  'all-passed',
  'no-manifest',
  'run-broke',
])
export type ReasonCode = z.infer<typeof ReasonCode>

export const ItemReport = z.object({
  id: z.string(),
  name: z.string(),
  stage: z.string(),
  section: z.array(z.string()),
  level: Level,
  uses: z.string(),
  status: Status,
  summary: z.string(),
  remedy: z.optional(z.string()),
  findings: z.array(Finding),
  measurements: z.array(Measurement),
  evidence: z.record(z.string(), z.unknown()),
  source: z.optional(z.object({ file: z.string(), line: z.int() })),
  startedAt: z.optional(z.string()),
  durationMs: z.number(),
  attempts: z.int(),
})
export type ItemReport = z.infer<typeof ItemReport>

/** A person's decision on an item or one of its lines, as recomputed from where it was given. */
export const SignOff = z.object({
  item: z.string(),
  stage: z.optional(z.string()),
  line: z.optional(z.string()),
  decision: z.enum(['signed', 'revoked', 'not-applicable', 'rejected']),
  by: z.string(),
  onBehalfOf: z.optional(z.string()),
  via: z.string(),
  sha: z.optional(z.string()),
  at: z.string(),
  expiresAt: z.optional(z.string()),
  note: z.optional(z.string()),
  url: z.optional(z.string()),
  /** Whether it counts, and if not why. */
  counts: z.boolean(),
  why: z.optional(z.string()),
})
export type SignOff = z.infer<typeof SignOff>

export const WaiverReport = z.object({
  item: z.string(),
  reason: z.string(),
  owner: z.string(),
  expires: z.string(),
  daysLeft: z.int(),
  state: z.enum(['active', 'expired', 'invalid', 'unused']),
  url: z.optional(z.string()),
})
export type WaiverReport = z.infer<typeof WaiverReport>

export const Override = z.object({
  by: z.string(),
  reason: z.string(),
  sha: z.string(),
  at: z.string(),
  url: z.optional(z.string()),
})
export type Override = z.infer<typeof Override>

/** The one result of a run, from which everything that is shown is rendered. Its JSON is `schema/report.schema.json`. */
export const Report = z.object({
  schemaVersion: z.literal(1),
  verdict: Verdict,
  reason: z.string(),
  stages: z.array(z.string()),
  subject: Subject,
  manifest: z.object({
    path: z.optional(z.string()),
    sha256: z.optional(z.string()),
    ref: z.optional(z.string()),
    name: z.optional(z.string()),
  }),
  /** Further manifests that this verdict answers for, where there are several. */
  manifests: z.optional(
    z.array(z.object({ path: z.string(), sha256: z.string(), ref: z.optional(z.string()), verdict: Verdict })),
  ),
  startedAt: z.string(),
  durationMs: z.number(),
  tool: z.object({ name: z.string(), version: z.string() }),
  counts: z.object({
    pass: z.int(),
    fail: z.int(),
    error: z.int(),
    pending: z.int(),
    waived: z.int(),
    'not-applicable': z.int(),
    skipped: z.int(),
  }),
  items: z.array(ItemReport),
  signOffs: z.array(SignOff),
  waivers: z.array(WaiverReport),
  override: z.optional(Override),
  decision: z.optional(z.enum(['keep', 'rollback', 'watch'])),
  /** What went wrong with the run itself: each makes the verdict no-go. */
  broken: z.optional(z.array(z.string())),
  /** What a reader has to know and no item says: no manifest, no base, a surface that could not be written. */
  notes: z.optional(z.array(z.string())),
})
export type Report = z.infer<typeof Report>
