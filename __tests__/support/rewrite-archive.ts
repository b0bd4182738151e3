import { inflateSync } from 'node:zlib'

/** How a custom archive is written anew. */
export type Rewrite = {
  /** The minor number of the archive version to write: 12 to 16. */
  readonly minor: number
  /** The number of the compression from version 1.15 on (0 none, 1 gzip, 2 lz4, 3 zstd). */
  readonly method: 0 | 1 | 2 | 3
  readonly compress: (raw: Buffer) => Buffer
  /** Changes the entries of the table of contents, or leaves some out together with their data. */
  readonly keep?: (entry: { readonly desc: string; readonly tag: string }) => boolean
}

/**
 * Reads a custom archive that was compressed with gzip, and writes it as another version of pg_dump would: the layout of
 * older and newer versions can be tried without their programs.
 */
export const rewriteArchive = (archive: Buffer, { minor, method, compress, keep = () => true }: Rewrite): Buffer => {
  let at = 0
  const out: Buffer[] = []
  const byte = (): number => archive[at++] ?? 0
  const bytes = (count: number): Buffer => archive.subarray(at, (at += count))
  const int = (): number => {
    const sign = byte()
    const value = archive.readUInt32LE(at)
    at += 4
    return sign === 1 ? -value : value
  }
  const text = (): Buffer | undefined => {
    const length = int()
    return length < 0 ? undefined : bytes(length)
  }
  const writeInt = (value: number): Buffer => {
    const buffer = Buffer.alloc(5)
    buffer[0] = value < 0 ? 1 : 0
    buffer.writeUInt32LE(Math.abs(value), 1)
    return buffer
  }
  const writeText = (value: Buffer | undefined): Buffer =>
    value === undefined ? writeInt(-1) : Buffer.concat([writeInt(value.length), value])

  bytes(6)
  const from = byte()
  out.push(Buffer.from('PGDMP'), Buffer.from([1, minor, 0]))
  byte()
  out.push(Buffer.from(bytes(3)))
  if (from >= 15) byte()
  else int()
  out.push(minor >= 15 ? Buffer.from([method]) : writeInt(method === 0 ? 0 : -1))
  for (let i = 0; i < 7; i++) out.push(writeInt(int()))
  for (let i = 0; i < 3; i++) out.push(writeText(text()))
  const count = int()
  const entries: Buffer[] = []
  const kept = new Set<number>()
  for (let i = 0; i < count; i++) {
    const id = int()
    const parts = [writeInt(id), writeInt(int()), writeText(text()), writeText(text())]
    const tag = text()
    const desc = text()
    parts.push(writeText(tag), writeText(desc), writeInt(int()))
    for (let n = 0; n < 5; n++) parts.push(writeText(text()))
    const accessMethod = from >= 14 ? text() : Buffer.from('heap')
    if (minor >= 14) parts.push(writeText(accessMethod))
    const relkind = from >= 16 ? int() : 0
    if (minor >= 16) parts.push(writeInt(relkind))
    parts.push(writeText(text()), writeText(text()))
    for (;;) {
      const dependency = text()
      parts.push(writeText(dependency))
      if (dependency === undefined) break
    }
    const state = byte()
    bytes(8)
    // Positions change: they are written as not set, as a pipe would have them.
    parts.push(Buffer.from([state === 3 ? 3 : 1]), Buffer.alloc(8))
    if (!keep({ desc: desc?.toString() ?? '', tag: tag?.toString() ?? '' })) continue
    kept.add(id)
    entries.push(Buffer.concat(parts))
  }
  out.push(writeInt(entries.length), ...entries)

  const block = (): Buffer => {
    const chunks: Buffer[] = []
    for (;;) {
      const length = int()
      if (length === 0) break
      chunks.push(bytes(length))
    }
    const packed = compress(inflateSync(Buffer.concat(chunks)))
    const pieces: Buffer[] = []
    for (let i = 0; i < packed.length; i += 4096) {
      const piece = packed.subarray(i, i + 4096)
      pieces.push(writeInt(piece.length), piece)
    }
    return Buffer.concat([...pieces, writeInt(0)])
  }
  while (at < archive.length) {
    const type = byte()
    const id = int()
    const data: Buffer[] = [Buffer.from([type]), writeInt(id)]
    if (type === 1) data.push(block())
    else
      for (;;) {
        const oid = int()
        data.push(writeInt(oid))
        if (oid === 0) break
        data.push(block())
      }
    if (kept.has(id)) out.push(...data)
  }
  return Buffer.concat(out)
}
