const TABLE = (() => {
  const table = new Int32Array(256)
  for (let i = 0; i < 256; i++) {
    let value = i
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
    table[i] = value
  }
  return table
})()

/** CRC-32C as it goes; the digest is hexadecimal in the byte order of PostgreSQL's manifests. */
export const createCrc32c = (): { update(bytes: Uint8Array): void; digest(): string } => {
  let crc = -1
  return {
    update(bytes) {
      let value = crc
      for (let i = 0; i < bytes.length; i++) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[i] ?? 0)) & 255] ?? 0)
      crc = value
    },
    digest() {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32LE(~crc >>> 0)
      return bytes.toString('hex')
    },
  }
}
