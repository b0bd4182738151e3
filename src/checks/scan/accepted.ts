import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { describeIssues } from '../../core/issues.ts'
import { messageOf, Undecidable } from '../../core/errors.ts'

const Entry = z.strictObject({
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/, 'a fingerprint has 16 hexadecimal digits')),
  reason: z.string().check(z.minLength(1)),
  rule: z.optional(z.string()),
  path: z.optional(z.string()),
  until: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2026-12-31'))),
})
const Accepted = z.union([z.array(Entry), z.strictObject({ accepted: z.array(Entry) })])

export type AcceptedFinding = z.infer<typeof Entry>

/** Findings that somebody accepted, by fingerprint. A file that is wrong throws Undecidable: it would hide or show at random. */
export const readAccepted = async (path: string, text: string): Promise<ReadonlyMap<string, AcceptedFinding>> => {
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 10, logLevel: 'silent', schema: 'failsafe' })
  } catch (error) {
    throw wrong(path, messageOf(error).split(' at line')[0] ?? '')
  }
  const parsed = Accepted.safeParse(value ?? [])
  if (!parsed.success) {
    const [issue] = describeIssues(parsed.error.issues, value)
    throw wrong(path, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
  }
  const entries = Array.isArray(parsed.data) ? parsed.data : parsed.data.accepted
  return new Map(entries.map((entry) => [entry.fingerprint, entry]))
}

const wrong = (path: string, what: string): Undecidable =>
  new Undecidable(`${path} cannot be read: ${what}.`, {
    rule: 'accepted-wrong',
    help: 'List each finding with its `fingerprint` and a `reason`; `until: 2026-12-31` ends it.',
  })

/** The same for the same finding when lines move: rule, path, what was found, and which of several alike in the file it is. */
export const fingerprintOf = (rule: string, path: string, identity: string, occurrence: number): string =>
  createHash('sha256').update([rule, path, identity, occurrence].join('\0')).digest('hex').slice(0, 16)
