import { at, Broken } from './broken.ts'
import type { ByteReader } from './byte-reader.ts'

/** One member of a tar, to be read before the next one is asked for. */
export type TarMember = {
  readonly name: string
  readonly sizeBytes: number
  readonly kind: 'file' | 'folder' | 'other'
  readonly position: number
  readonly open: () => AsyncGenerator<Buffer>
}

const BLOCK = 512

/** Whether 512 bytes are the header of a tar member with a right checksum. */
export const isTarHeader = (block: Buffer): boolean =>
  block.length >= BLOCK && block[0] !== 0 && headerChecksum(block) === octal(block, 148, 8)

/** Walks a tar to its last byte: header checksums, sizes, two zero blocks, then nothing but zeros. */
export const readTar = async function* (reader: ByteReader): AsyncGenerator<TarMember> {
  let longName: string | undefined
  let longSize: number | undefined
  for (;;) {
    const position = reader.position
    const header = await reader.take(BLOCK, `the tar: a member's header begins at ${at(position)}`)
    if (header.every((byte) => byte === 0)) {
      await readEnd(reader)
      return
    }
    if (headerChecksum(header) !== octal(header, 148, 8))
      throw new Broken('corrupt', `The header of a tar member at ${at(position)} does not match its checksum`, {
        position,
      })
    const size = longSize ?? sizeOf(header)
    if (size === undefined || size < 0 || !Number.isSafeInteger(size))
      throw new Broken('corrupt', `The header of a tar member at ${at(position)} has an impossible size`, { position })
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'L' || type === 'x' || type === 'g') {
      if (size > 1_048_576)
        throw new Broken(
          'refused',
          `A tar header at ${at(position)} claims ${size.toLocaleString('en-US')} bytes of attributes`,
          { position },
        )
      const text = (await reader.take(size, 'the attributes of a tar member')).toString('utf8')
      await skipPadding(reader, size)
      if (type === 'L') longName = text.replace(/\0.*$/s, '')
      else if (type === 'x') {
        longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? longName
        const declared = /(?:^|\n)\d+ size=(\d+)\n/.exec(text)?.[1]
        longSize = declared === undefined ? undefined : Number(declared)
      }
      continue
    }
    const prefix = header.subarray(257, 262).toString('latin1') === 'ustar' ? text(header, 345, 155) : ''
    const name = longName ?? (prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`)
    longName = undefined
    longSize = undefined
    if (name.startsWith('/') || name.split('/').includes('..') || name === '')
      throw new Broken('refused', `A tar member at ${at(position)} has a path that climbs out of the archive`, {
        position,
      })
    const kind = type === '0' || type === '\0' || type === '7' ? 'file' : type === '5' ? 'folder' : 'other'
    let opened = false
    let left = size
    const open = async function* (): AsyncGenerator<Buffer> {
      opened = true
      while (left > 0) {
        const piece = await reader.some(left)
        if (piece === undefined)
          throw new Broken('cut-off', `The file is cut off at ${at(reader.position)}, inside the tar member ${name}`, {
            position: reader.position,
          })
        left -= piece.length
        yield piece
      }
    }
    yield { name: name.replace(/^\.\//, ''), sizeBytes: size, kind, position, open }
    if (!opened || left > 0) for await (const _ of open()) continue
    await skipPadding(reader, size)
  }
}

const skipPadding = async (reader: ByteReader, size: number): Promise<void> => {
  const padding = (BLOCK - (size % BLOCK)) % BLOCK
  if (padding === 0) return
  const bytes = await reader.take(padding, 'the padding behind a tar member')
  if (bytes.some((byte) => byte !== 0))
    throw new Broken('corrupt', `There are bytes behind the end of a tar member, at ${at(reader.position - padding)}`, {
      position: reader.position - padding,
    })
}

const readEnd = async (reader: ByteReader): Promise<void> => {
  const second = await reader.take(BLOCK, 'the end mark of the tar (two blocks of zeros)')
  if (second.some((byte) => byte !== 0))
    throw new Broken('corrupt', `The end mark of the tar is damaged at ${at(reader.position)}`, {
      position: reader.position,
    })
  for (;;) {
    const position = reader.position
    const piece = await reader.some(1_048_576)
    if (piece === undefined) return
    const index = piece.findIndex((byte) => byte !== 0)
    if (index !== -1)
      throw new Broken(
        'appended',
        `Bytes follow the end of the tar at ${at(position + index)}: something was appended to it`,
        { position: position + index },
      )
    if (reader.position > position + 64 * 1_048_576)
      throw new Broken('appended', `Zeros follow the end of the tar at ${at(position)} and do not end`, { position })
  }
}

const text = (header: Buffer, from: number, length: number): string => {
  const field = header.subarray(from, from + length)
  const end = field.indexOf(0)
  return (end === -1 ? field : field.subarray(0, end)).toString('utf8')
}

const octal = (header: Buffer, from: number, length: number): number | undefined => {
  const digits = header
    .subarray(from, from + length)
    .toString('latin1')
    .replace(/[\0 ]+$/g, '')
    .trim()
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined
}

const sizeOf = (header: Buffer): number | undefined => {
  if (((header[124] ?? 0) & 0x80) === 0) return octal(header, 124, 12)
  const value = header.readBigUInt64BE(128)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : Number(value)
}

const headerChecksum = (header: Buffer): number => {
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0)
  return sum
}
