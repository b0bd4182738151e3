import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { Undecidable } from '../../core/errors.ts'
import type { Files } from '../../core/world.ts'

const Accepted = z.array(
  z.strictObject({
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
    reason: z.string().check(z.regex(/\S{3}/)),
  }),
)

/**
 * What stays the same while a finding does: rule, file and the text that was found, without its line. Of a secret only a digest
 * goes in, cut so short that nothing can be told from it.
 */
export const fingerprintOf = (rule: string, path: string, print: string): string =>
  createHash('sha256').update(`${rule}\0${path}\0${print.trim()}`).digest('hex').slice(0, 12)

/** Accepted findings with their reasons. A file that cannot be read as such decides nothing. */
export const readAccepted = async (path: string, files: Files): Promise<ReadonlyMap<string, string>> => {
  const text = await files.readText(path)
  let value: unknown
  try {
    value = parse(text)
  } catch (cause) {
    throw new Undecidable(`the accepted findings in ${path} cannot be read as YAML`, {
      rule: 'accepted-unreadable',
      help: 'Write a list of { fingerprint, reason }.',
      cause,
    })
  }
  const parsed = Accepted.safeParse(value ?? [])
  if (!parsed.success)
    throw new Undecidable(
      `${path} is no list of accepted findings: entry ${String(parsed.error.issues[0]?.path[0] ?? 0)} is not right`,
      {
        rule: 'accepted-unreadable',
        help: 'Give each entry a fingerprint of 12 hexadecimal digits, as the finding tells it, and a reason.',
      },
    )
  return new Map(parsed.data.map((entry) => [entry.fingerprint, entry.reason]))
}
