import type { Finding } from '../../core/finding.ts'
import type { Reading } from '../../archive/reading.ts'
import { createHash } from 'node:crypto'
import { baseName, type BackupWorld, type Found } from './place.ts'
import type { BackupOptions } from './options.ts'

/** What came of comparing with a checksum that was made when the dump was. */
export type ChecksumAnswer =
  | { readonly status: 'matches'; readonly by: string }
  | { readonly status: 'differs' | 'missing'; readonly finding: Finding }
  | { readonly status: 'not-asked' }

type Sum = { readonly algorithm: 'sha256' | 'md5'; readonly hex: string; readonly by: string; readonly file?: string }

/** Compares the stored bytes with the checksum that `checksum` names, or with the one that lies beside the backup. */
export const judgeChecksum = async (
  option: BackupOptions['checksum'],
  found: Found,
  reading: Reading,
  context: BackupWorld,
): Promise<ChecksumAnswer> => {
  const name = found.source.name
  const sums = option === undefined ? [] : await sumsOf(option, found, context)
  if (option === undefined && found.storeSha256 === undefined) return { status: 'not-asked' }
  if (sums.length === 0 && found.storeSha256 !== undefined)
    sums.push({ algorithm: 'sha256', hex: found.storeSha256, by: 'the checksum that the store keeps' })
  if (sums.length === 0)
    return {
      status: 'missing',
      finding: {
        rule: 'backup-checksum-missing',
        level: 'error',
        message: `There is no checksum for ${name}.`,
        help: `Write one when the dump is made: \`sha256sum ${baseName(name)} > ${baseName(name)}.sha256\`.`,
      },
    }
  for (const sum of sums) {
    const actual = await digestOf(sum, found, reading)
    if (actual === undefined) continue
    if (actual !== sum.hex.toLowerCase())
      return {
        status: 'differs',
        finding: {
          rule: 'backup-checksum-differs',
          level: 'error',
          message: `${sum.file ?? name} does not match ${sum.by}: bytes changed after the checksum was made.`,
          help: 'Take another copy of the backup, or make a new one with its checksum.',
        },
      }
  }
  return { status: 'matches', by: sums[0]?.by ?? '' }
}

const sumsOf = async (option: true | string, found: Found, context: BackupWorld): Promise<Sum[]> => {
  const base = baseName(found.source.name)
  if (option !== true) {
    const literal = /^(?:(sha256|md5):)?([0-9a-f]{64}|[0-9a-f]{32})$/i.exec(option.trim())
    if (literal?.[2] !== undefined)
      return [{ algorithm: literal[2].length === 64 ? 'sha256' : 'md5', hex: literal[2], by: 'the checksum given' }]
    const files = context.files.at(context.directory)
    const text = /^https?:\/\//.test(option)
      ? await download(option, context)
      : await files.readText(option, { maxBytes: 1_048_576 })
    return parseSums(text, base, found, baseName(option.replace(/[?#].*$/, '')))
  }
  const members = found.source.kind === 'folder' ? found.source.files.map(({ name }) => name) : []
  for (const name of [
    `${base}.sha256`,
    `${base}.sha256sum`,
    `${base}.md5`,
    'SHA256SUMS',
    'SHA256SUMS.txt',
    'MD5SUMS',
    'checksums.txt',
  ]) {
    const inside =
      found.source.kind === 'folder' && members.includes(name)
        ? found.source.files.find((file) => file.name === name)
        : undefined
    const text = inside === undefined ? await found.beside?.(name) : await textOf(inside.open())
    if (text === undefined) continue
    const sums = parseSums(text, base, found, name)
    if (sums.length > 0) return sums
  }
  return []
}

/** Lines of `sha256sum` (`HEX  NAME`), of BSD (`SHA256 (NAME) = HEX`), or a bare sum. */
const parseSums = (text: string, base: string, found: Found, by: string): Sum[] => {
  const lines = text.split(/\r?\n/).flatMap((line): { hex: string; name: string | undefined }[] => {
    const gnu = /^\\?([0-9a-f]{64}|[0-9a-f]{32})(?:\s+[* ]?(.+))?$/i.exec(line.trim())
    if (gnu?.[1] !== undefined) return [{ hex: gnu[1], name: gnu[2] }]
    const bsd = /^(?:SHA256|MD5) \((.+)\) = ([0-9a-f]{64}|[0-9a-f]{32})$/i.exec(line.trim())
    return bsd?.[2] === undefined ? [] : [{ hex: bsd[2], name: bsd[1] }]
  })
  const sum = (hex: string, file?: string): Sum => ({
    algorithm: hex.length === 64 ? 'sha256' : 'md5',
    hex,
    by,
    ...(file === undefined ? {} : { file }),
  })
  if (found.source.kind === 'folder') {
    const members = new Set(found.source.files.map(({ name }) => name))
    return lines.flatMap(({ hex, name }) => {
      const inner = name?.replace(/^\.\//, '').replace(new RegExp(`^.*?${escape(base)}/`), '')
      return inner !== undefined && members.has(inner) ? [sum(hex, inner)] : []
    })
  }
  const own =
    lines.find(({ name }) => name !== undefined && baseName(name) === base) ??
    (lines.length === 1 && (lines[0]?.name === undefined || lines[0].name === '-') ? lines[0] : undefined)
  return own === undefined ? [] : [sum(own.hex)]
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const digestOf = async (sum: Sum, found: Found, reading: Reading): Promise<string | undefined> => {
  if (found.source.kind === 'folder') {
    if (sum.file === undefined) return undefined
    const known = sum.algorithm === 'sha256' ? reading.members?.get(sum.file) : undefined
    const file = found.source.files.find(({ name }) => name === sum.file)
    return known ?? (file === undefined ? undefined : hash(file.open(), sum.algorithm))
  }
  if (sum.algorithm === 'sha256' && reading.sha256 !== undefined) return reading.sha256
  return hash(found.source.open(), sum.algorithm)
}

const hash = async (input: AsyncIterable<Uint8Array>, algorithm: 'sha256' | 'md5'): Promise<string> => {
  const digest = createHash(algorithm)
  for await (const piece of input) digest.update(piece)
  return digest.digest('hex')
}

const textOf = async (input: AsyncIterable<Uint8Array>): Promise<string> => {
  let text = ''
  for await (const piece of input) if (text.length < 1_048_576) text += Buffer.from(piece).toString('utf8')
  return text
}

const download = async (url: string, { http, signal }: BackupWorld): Promise<string> => {
  const answer = await http.request({ url, signal, maxBodyBytes: 1_048_576 })
  return answer.status === 200 ? Buffer.from(answer.body).toString('utf8') : ''
}
