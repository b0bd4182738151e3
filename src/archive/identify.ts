// Patterns over bytes as Latin-1: control characters are what they look for.
/* oxlint-disable no-control-regex */
import { isLz4 } from './lz4.ts'
import { isTarHeader } from './tar.ts'

/** What the first bytes of a file are. */
export type Identity =
  | {
      readonly kind: 'format'
      readonly format: 'pg-custom' | 'tar' | 'pg-plain' | 'mysql' | 'sqlite' | 'sqlite-dump' | 'django-dumpdata'
    }
  | { readonly kind: 'wrapper'; readonly wrapper: 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'lz4' }
  | { readonly kind: 'encrypted'; readonly label: string }
  | { readonly kind: 'mangled'; readonly label: string }
  /** Something else: `label` says what, and `cause` how it usually comes to be in a backup's place. */
  | { readonly kind: 'other'; readonly label: string; readonly cause?: string }

/** Bytes at the start that `identify` wants to see. */
export const HEAD_BYTES = 4096

const starts = (head: Buffer, hex: string): boolean => head.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'))

/** Tells what a file is by its first bytes, never by its name. */
export const identify = (head: Buffer): Identity => {
  const latin = head.toString('latin1')
  if (latin.startsWith('PGDMP')) return { kind: 'format', format: 'pg-custom' }
  if (starts(head, '1f8b')) return { kind: 'wrapper', wrapper: 'gzip' }
  if (starts(head, '28b52ffd') || /^[\u0050-\u005f]\*M\u0018/.test(latin)) return { kind: 'wrapper', wrapper: 'zstd' }
  if (starts(head, 'fd377a585a00')) return { kind: 'wrapper', wrapper: 'xz' }
  if (/^BZh[1-9](1AY&SY|\x17rE8P\x90)/.test(latin)) return { kind: 'wrapper', wrapper: 'bzip2' }
  if (isLz4(head)) return { kind: 'wrapper', wrapper: 'lz4' }
  if (latin.startsWith('SQLite format 3\0')) return { kind: 'format', format: 'sqlite' }
  if (isTarHeader(head)) return { kind: 'format', format: 'tar' }
  const encrypted = encryption(head, latin)
  if (encrypted !== undefined) return { kind: 'encrypted', label: encrypted }
  const foreign = FOREIGN.find(({ test }) => test(latin))
  if (foreign !== undefined)
    return { kind: 'other', label: foreign.label, ...(foreign.cause === undefined ? {} : { cause: foreign.cause }) }
  if (head.every((byte) => byte === 0))
    return {
      kind: 'other',
      label: 'nothing but zero bytes',
      cause: 'the space was reserved and never written, or the file was wiped',
    }
  return text(latin)
}

const encryption = (head: Buffer, latin: string): string | undefined => {
  if (latin.startsWith('age-encryption.org/v1') || latin.startsWith('-----BEGIN AGE ENCRYPTED FILE-----'))
    return 'a file that is encrypted with age'
  if (latin.startsWith('-----BEGIN PGP MESSAGE-----')) return 'a file that is encrypted with PGP'
  if (latin.startsWith('Salted__')) return 'a file that is encrypted with openssl'
  if (latin.startsWith('gAAAAA')) return 'a file that is encrypted with Fernet'
  // OpenPGP packets: public-key (1) or symmetric-key (3) encrypted session key, in the old and the new form, with their version.
  const [tag, length, version] = [head[0] ?? 0, head[1] ?? 0, head[2] ?? 0]
  if (
    (tag === 0x8c && length < 64 && version === 4) ||
    (tag === 0xc3 && length < 64 && (version === 4 || version === 5)) ||
    (tag === 0x84 && version === 3) ||
    (tag === 0x85 && head[3] === 3) ||
    (tag === 0xc1 && (version === 3 || head[3] === 3))
  )
    return 'a file that is encrypted with PGP'
  return undefined
}

type Foreign = { readonly label: string; readonly cause?: string; readonly test: (latin: string) => boolean }
const by = (pattern: RegExp, label: string, cause?: string): Foreign => ({
  label,
  ...(cause === undefined ? {} : { cause }),
  test: (latin) => pattern.test(latin),
})

const ERROR_PAGE = 'the download was answered with an error page, and that was saved as the backup'

const FOREIGN: readonly Foreign[] = [
  by(/^(?:\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)/i, 'an HTML page', ERROR_PAGE),
  by(
    /^(?:\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?<Error\b/i,
    'an error message of an object store (XML)',
    'the download was refused, and the answer was saved as the backup',
  ),
  by(/^(?:\xef\xbb\xbf)?\s*<\?xml/i, 'an XML document'),
  by(
    /^version https:\/\/git-lfs\.github\.com\/spec/,
    'a git-lfs pointer',
    'the repository was checked out without its large files',
  ),
  by(
    /^\s*\{\s*"(error|message|code|detail|status|errors)"/,
    'an error message in JSON',
    'the download was refused, and the answer was saved as the backup',
  ),
  by(
    /^(pg_dump|pg_dumpall|pg_restore|psql|mysqldump|mariadb-dump)(: |:\s*\[|\[)|^mysqldump: Got error|^(bash|sh|\/bin\/sh): .*(not found|No such file)/,
    'the error message of a program',
    'standard error was written into the backup in place of the data',
  ),
  by(/^\x89PNG/, 'a PNG image'),
  by(/^\xff\xd8\xff/, 'a JPEG image'),
  by(/^GIF8/, 'a GIF image'),
  by(/^%PDF/, 'a PDF document'),
  by(/^PK\x03\x04/, 'a zip archive', 'zip is not one of the formats that are read: use gzip or zstd'),
  by(/^PK\x05\x06/, 'an empty zip archive'),
  by(/^7z\xbc\xaf\x27\x1c/, 'a 7z archive'),
  by(/^Rar!/, 'a RAR archive'),
  by(/^\x7fELF|^MZ/, 'a program'),
  by(/^REDIS\d{4}/, 'a Redis RDB file, a format that is not read'),
  by(/^\x6d\xe2\x99\x81/, 'a MongoDB archive, a format that is not read'),
  by(/^TAPE/, 'a Microsoft SQL Server backup, a format that is not read'),
]

/** Text: one of the scripts, or what it seems to be. */
const text = (latin: string): Identity => {
  if (/^(\xff\xfe|\xfe\xff)/.test(latin) || latin.startsWith('-\0-\0'))
    return { kind: 'mangled', label: 'text in UTF-16, as a PowerShell redirection writes it' }
  const bom = latin.startsWith('\xef\xbb\xbf')
  const body = bom ? latin.slice(3) : latin
  const format = script(body)
  if (format !== undefined)
    return bom ? { kind: 'mangled', label: 'a dump with a byte order mark put before it' } : { kind: 'format', format }
  const printable = !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(body.slice(0, 512))
  if (!printable) return { kind: 'other', label: 'binary data of no known kind' }
  if (/^\s*[[{]/.test(body)) return { kind: 'other', label: 'a JSON document' }
  if (/^\s*(--[^\n]*\n|\s)*(SET|CREATE|INSERT|ALTER|DROP|BEGIN|SELECT)\b/i.test(body))
    return { kind: 'other', label: 'a SQL script that no dump tool wrote' }
  return { kind: 'other', label: 'a text' }
}

const script = (body: string): Extract<Identity, { kind: 'format' }>['format'] | undefined => {
  if (/^-- PostgreSQL database (cluster )?dump\r?$/m.test(body)) return 'pg-plain'
  if (/^(?:\/\*M?!\d+\\- enable the sandbox mode \*\/\s*)?-- (MySQL|MariaDB) dump/.test(body)) return 'mysql'
  if (
    /^SET statement_timeout = 0;\r?\nSET lock_timeout = 0;|^SET session_replication_role = replica;/m.test(
      body.slice(0, 1024),
    )
  )
    return 'pg-plain'
  if (/^PRAGMA foreign_keys=OFF;\r?\nBEGIN TRANSACTION;/.test(body)) return 'sqlite-dump'
  if (/^\/\*M?!\d+ SET |^\/\*!40\d{3} SET /.test(body)) return 'mysql'
  if (/^\s*\[\s*(\{\s*"(model|pk|fields)"\s*:|\]\s*$)/.test(body)) return 'django-dumpdata'
  return undefined
}
