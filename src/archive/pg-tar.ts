import { Broken } from './broken.ts'
import type { ByteReader } from './byte-reader.ts'
import type { Contents } from './contents.ts'
import { openMembers, type Member, type MemberReader } from './pg-members.ts'
import { checkTarScript } from './pg-tar-script.ts'
import type { ReadOptions } from './reading.ts'
import { bytesOf } from './source.ts'
import { readTar, type TarMember } from './tar.ts'

const MAX_TOC = 128 * 1024 * 1024
const MAX_SCRIPT = 16 * 1024 * 1024

/**
 * Reads `pg_dump -Ft`, or a tar of a directory dump whose table of contents comes before its data. The script that pg_dump
 * adds repeats every statement of the table of contents: the two have to agree.
 */
export const readPgTar = async (
  reader: ByteReader,
  options: ReadOptions,
  partial: (contents: () => Contents) => void,
): Promise<void> => {
  let members: MemberReader | undefined
  let folder = ''
  let script: string | undefined
  const seen = new Set<string>()
  const early: string[] = []
  for await (const member of readTar(reader)) {
    options.signal.throwIfAborted()
    if (member.kind === 'folder') continue
    if (member.kind === 'other') throw new Broken('refused', `The tar member ${member.name} is a link or a device`)
    if (seen.has(member.name))
      throw new Broken('inconsistent', `The tar member ${member.name} is there twice`, { position: member.position })
    seen.add(member.name)
    if (members === undefined) {
      if (!/(^|\/)toc\.dat$/.test(member.name)) {
        early.push(member.name)
        if (early.length > 100_000) break
        continue
      }
      folder = member.name.slice(0, -'toc.dat'.length)
      const toc = await keep(member, MAX_TOC)
      members = await openMembers(
        toc,
        'pg-tar',
        folder === '' ? 'PostgreSQL tar dump' : 'tar of a PostgreSQL directory dump',
        options,
      )
      partial(members.contents)
      continue
    }
    const name = member.name.startsWith(folder) ? member.name.slice(folder.length) : member.name
    if (name === 'restore.sql') {
      if (member.sizeBytes <= MAX_SCRIPT) script = await textOf(member)
      continue
    }
    await members.read({ name, sizeBytes: member.sizeBytes, open: member.open })
  }
  if (members === undefined)
    throw new Broken('not-a-backup', 'The file is a tar archive without the toc.dat of a PostgreSQL dump')
  if (early.some((name) => name.startsWith(folder) && /\.(dat|toc)(\.\w+)?$/.test(name)))
    throw new Broken(
      'refused',
      'The tar has data before its table of contents: make it with `pg_dump -Ft`, or hand over the folder itself',
    )
  await members.finish()
  if (script !== undefined) checkTarScript(script, members.archive.entries)
  else if (
    folder === '' &&
    seen.size > 0 &&
    members.archive.head.formatByte === 3 &&
    ![...seen].some((name) => /\.(gz|lz4|zst)$/.test(name)) &&
    !seen.has('restore.sql')
  )
    throw new Broken('cut-off', 'The tar lacks the member restore.sql, which pg_dump writes last')
}

const keep = async (member: TarMember, most: number): Promise<Member> => {
  if (member.sizeBytes > most) throw new Broken('refused', `${member.name} is too large for a table of contents`)
  const pieces: Buffer[] = []
  for await (const piece of member.open()) pieces.push(Buffer.from(piece))
  const whole = Buffer.concat(pieces)
  return { name: member.name, sizeBytes: whole.length, open: () => bytesOf(whole) }
}

const textOf = async (member: TarMember): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of member.open()) pieces.push(Buffer.from(piece))
  const text = Buffer.concat(pieces)
  if (text.includes(0))
    throw new Broken('corrupt', 'The tar member restore.sql holds zero bytes: part of the file was wiped', {
      position: member.position,
    })
  return text.toString('utf8')
}
