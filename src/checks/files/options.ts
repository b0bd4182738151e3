import * as z from 'zod/mini'
import { expectedValue } from '../../core/expected-value.ts'
import { comparison, duration, limits, patterns, texts } from '../../core/options.ts'

/** What a manifest says about files. */
export const options = z
  .strictObject({
    path: z.optional(
      texts().check(
        z.describe('Files, folders or globs; `!` leaves out. Each of them has to name at least one file.'),
        z.meta({ examples: ['docs/USER_GUIDE.md', 'dist/**/*.js'] }),
      ),
    ),
    paths: z.optional(texts().check(z.describe('Another name of `path`.'))),
    exclude: z.optional(texts().check(z.describe('Globs that are left out of what `path` finds.'))),
    exists: z.optional(
      z.boolean().check(z.describe('true, the default: they have to be there. false: they must not.')),
    ),
    absent: z.optional(z.boolean().check(z.describe('true: nothing that matches may be there.'))),
    kind: z._default(
      z.enum(['file', 'directory', 'any']).check(z.describe('What has to be there: a file, a folder, or either.')),
      'any',
    ),
    require: z._default(
      z.enum(['all', 'any']).check(z.describe('Whether each path has to be there, or one of them is enough.')),
      'all',
    ),
    count: z.optional(comparison().check(z.describe('How many match in all: 3, ">= 1".'))),
    contains: z.optional(texts().check(z.describe('Texts that have to stand in every file, as written.'))),
    'not-contains': z.optional(texts().check(z.describe('Texts that must not stand in any file.'))),
    matches: z.optional(patterns().check(z.describe('Regular expressions (RE2) that have to match in every file.'))),
    'not-matches': z.optional(
      patterns().check(z.describe('Regular expressions (RE2) that must not match in any file.')),
    ),
    size: z.optional(limits().check(z.describe('Size of each file: "> 0", "<= 10MB", { min: 1KB, max: 5MB }.'))),
    'not-empty': z.optional(z.boolean().check(z.describe('true: a file has to have more than white space.'))),
    parses: z.optional(
      z
        .union([z.boolean(), z.enum(['json', 'jsonl', 'yaml', 'toml', 'xml'])])
        .check(z.describe('The format the file has to be well-formed in; true takes it from the name.')),
    ),
    values: z.optional(
      z
        .record(z.string(), expectedValue())
        .check(
          z.describe('JSONPath (or a dotted path) to what has to stand there, in JSON, YAML and TOML files.'),
          z.meta({ examples: [{ '$.version': '2.1.0', '$.engines.node': { matches: '^>=' } }] }),
        ),
    ),
    'same-as': z.optional(z.string().check(z.minLength(1), z.describe('A file that has to have the very same bytes.'))),
    sha256: z.optional(
      z.string().check(
        z.refine((text) => /^(sha256:)?[0-9a-f]{64}$/i.test(text), 'a SHA-256 has 64 hexadecimal digits'),
        z.describe('The SHA-256 of the file, in hexadecimal.'),
      ),
    ),
    checksums: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('A file as sha256sum writes it: every file listed in it has to have its digest.'),
        ),
    ),
    'newer-than': z.optional(
      texts().check(
        z.describe('Files or globs that must not have been modified after the file: what it was made from.'),
      ),
    ),
    'max-age': z.optional(duration().check(z.describe('How long ago the file may have been modified last.'))),
    mode: z.optional(
      z.union([z.int(), z.string()]).check(
        z.refine((mode) => /^0?[0-7]{3,4}$/.test(String(mode)), 'a mode is written "0644" or "600"'),
        z.describe('Permissions it has to have, in octal: "0600". More than these are a failure.'),
      ),
    ),
    executable: z.optional(z.boolean().check(z.describe('Whether it has to be, or must not be, executable.'))),
    'line-endings': z.optional(z.enum(['lf', 'crlf']).check(z.describe('How every line has to end.'))),
    tracked: z.optional(
      z.boolean().check(z.describe('Whether git has to know it, or must not (a file that never belongs in a commit).')),
    ),
    changed: z.optional(z.boolean().check(z.describe('Whether this change has to touch it, or must not.'))),
  })
  .check(
    z.refine(
      (given) => given.path !== undefined || given.paths !== undefined || given.checksums !== undefined,
      '`path` is missing: name the files, or `checksums`',
    ),
    z.refine(
      (given) =>
        given.checksums !== undefined ||
        (given.path === undefined && given.paths === undefined) ||
        [...(given.path ?? []), ...(given.paths ?? [])].some((path) => !path.startsWith('!')),
      '`path` only leaves out: name what is looked at as well',
    ),
    z.refine((given) => given.values === undefined || Object.keys(given.values).length > 0, '`values` names no value'),
  )

export type FilesOptions = z.output<typeof options>
