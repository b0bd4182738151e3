import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Undecidable } from '../core/errors.ts'

/** Bytes that the files of one commit may have when unpacked. */
const MAX_UNPACKED_BYTES = 2_000_000_000

/**
 * Unpacks GitHub's archive of a commit into a folder, without the folder that everything in it lies below. Nothing is
 * written outside: paths that lead out are refused, and links that do are left out.
 */
export const unpackArchive = async (archive: Uint8Array, folder: string): Promise<void> => {
  let tar: Buffer
  try {
    tar = await promisify(gunzip)(archive, { maxOutputLength: MAX_UNPACKED_BYTES })
  } catch (error) {
    throw new Undecidable('The archive of the commit could not be unpacked.', {
      rule: 'archive-broken',
      help: 'Check the commit out with actions/checkout before this step.',
      cause: error,
    })
  }
  // Links last: no file is written through one.
  const links: { path: string; target: string }[] = []
  let longName: string | undefined
  let longLink: string | undefined
  for (let offset = 0; offset + 512 <= tar.length;) {
    const header = tar.subarray(offset, offset + 512)
    if (header[0] === 0) break
    const size = numberOf(header.subarray(124, 136))
    const type = String.fromCharCode(header[156] ?? 48)
    const content = tar.subarray(offset + 512, offset + 512 + size)
    offset += 512 + Math.ceil(size / 512) * 512
    if (type === 'x') {
      const records = paxOf(content)
      longName = records['path']
      longLink = records['linkpath']
      continue
    }
    if (type === 'g') continue
    const prefix = textOf(header.subarray(345, 500))
    const name =
      longName ?? (prefix === '' ? textOf(header.subarray(0, 100)) : `${prefix}/${textOf(header.subarray(0, 100))}`)
    const target = longLink ?? textOf(header.subarray(157, 257))
    longName = undefined
    longLink = undefined
    const path = insideOf(folder, name)
    if (path === undefined) continue
    if (type === '5') await mkdir(path, { recursive: true })
    else if (type === '2') links.push({ path, target })
    else if (type === '0' || type === '\0') {
      await mkdir(dirname(path), { recursive: true })
      const executable = (numberOf(header.subarray(100, 108)) & 0o111) !== 0
      await writeFile(path, content, { mode: executable ? 0o755 : 0o644 })
    }
  }
  for (const { path, target } of links) {
    const reached = normalize(join(dirname(path), target))
    if (target.startsWith('/') || !`${reached}${sep}`.startsWith(`${folder}${sep}`)) continue
    await mkdir(dirname(path), { recursive: true })
    await symlink(target, path)
  }
}

/** Where an entry belongs; undefined for the outer folder itself. */
const insideOf = (folder: string, name: string): string | undefined => {
  const inner = name.split('/').slice(1).join('/').replace(/\/$/, '')
  if (inner === '') return undefined
  const path = normalize(join(folder, inner))
  if (!path.startsWith(`${folder}${sep}`) || inner.split('/').includes('..'))
    throw new Undecidable(`The archive of the commit has a path that leads out of it: ${inner}`, {
      rule: 'archive-broken',
      help: 'Check the commit out with actions/checkout before this step.',
    })
  return path
}

const textOf = (field: Uint8Array): string => {
  const end = field.indexOf(0)
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8')
}

const numberOf = (field: Uint8Array): number => {
  // Sizes of 8 GB and more are written in binary; no file of a repository is that large.
  const value = Number.parseInt(textOf(field).trim() || '0', 8)
  return Number.isNaN(value) ? 0 : value
}

const paxOf = (content: Uint8Array): Readonly<Record<string, string>> => {
  const records: Record<string, string> = {}
  let rest = Buffer.from(content)
  while (rest.length > 0) {
    const space = rest.indexOf(0x20)
    const length = Number(rest.subarray(0, space).toString('latin1'))
    if (space < 0 || !Number.isInteger(length) || length <= space) break
    const [key = '', ...value] = rest
      .subarray(space + 1, length - 1)
      .toString('utf8')
      .split('=')
    records[key] = value.join('=')
    rest = rest.subarray(length)
  }
  return records
}
