import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Undecidable } from '../../core/errors.ts'

const broken = (what: string): Undecidable =>
  new Undecidable(`The artifact cannot be read: ${what}.`, {
    rule: 'report-unreadable',
    help: 'Upload the JSON report with actions/upload-artifact.',
  })

/**
 * The first file of a zip archive whose name ends like this; undefined when there is none. Reads what GitHub's artifacts
 * use: stored and deflated entries, below 4 GB.
 */
export const unzipFile = async (zip: Uint8Array, ending: string, maxBytes: number): Promise<Uint8Array | undefined> => {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > bytes.length) throw broken('it is no zip archive')
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken('its directory is damaged')
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const size = bytes.readUInt32LE(at + 24)
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const local = bytes.readUInt32LE(at + 42)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (!name.endsWith(ending)) continue
    if (size > maxBytes) throw broken(`${name} has ${size} bytes`)
    if (local + 30 > bytes.length) throw broken('an entry lies outside of it')
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + packed)
    if (method === 0) return content
    if (method !== 8) throw broken(`${name} is packed in an unknown way`)
    try {
      return await promisify(inflateRaw)(content, { maxOutputLength: maxBytes })
    } catch (error) {
      throw new Undecidable(`The artifact cannot be read: ${name} is damaged.`, {
        rule: 'report-unreadable',
        help: 'Let the other job run again.',
        cause: error,
      })
    }
  }
  return undefined
}
