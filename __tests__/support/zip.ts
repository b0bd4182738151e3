import { deflateRawSync } from 'node:zlib'

/** A zip archive with one file, as GitHub makes it. */
export const zip = (name: string, text: string, method: 0 | 8 = 8): Buffer => {
  const content = method === 8 ? deflateRawSync(text) : Buffer.from(text)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const directory = Buffer.alloc(46)
  directory.writeUInt32LE(0x02014b50, 0)
  directory.writeUInt16LE(method, 10)
  directory.writeUInt32LE(content.length, 20)
  directory.writeUInt32LE(text.length, 24)
  directory.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + content.length, 16)
  return Buffer.concat([local, Buffer.from(name), content, directory, Buffer.from(name), end])
}
