/** XXH32 with seed 0, the checksum of LZ4 frames. */
const P1 = 0x9e3779b1
const P2 = 0x85ebca77
const P3 = 0xc2b2ae3d
const P4 = 0x27d4eb2f
const P5 = 0x165667b1

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits))
const round = (accumulator: number, lane: number): number =>
  Math.imul(rotate((accumulator + Math.imul(lane, P2)) | 0, 13), P1)

export const createXxh32 = (): { update(bytes: Buffer): void; digest(): number } => {
  let [a, b, c, d] = [(P1 + P2) | 0, P2 | 0, 0, -P1 | 0]
  let total = 0
  let rest: Buffer = Buffer.alloc(0)
  return {
    update(bytes) {
      total += bytes.length
      const data = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      const view = new DataView(data.buffer, data.byteOffset, data.length)
      let i = 0
      for (; i + 16 <= data.length; i += 16) {
        a = round(a, view.getInt32(i, true))
        b = round(b, view.getInt32(i + 4, true))
        c = round(c, view.getInt32(i + 8, true))
        d = round(d, view.getInt32(i + 12, true))
      }
      rest = Buffer.from(data.subarray(i))
    },
    digest() {
      let hash = total >= 16 ? (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0 : P5 | 0
      hash = (hash + total) | 0
      let i = 0
      for (; i + 4 <= rest.length; i += 4)
        hash = Math.imul(rotate((hash + Math.imul(rest.readInt32LE(i), P3)) | 0, 17), P4)
      for (; i < rest.length; i++) hash = Math.imul(rotate((hash + Math.imul(rest[i] ?? 0, P5)) | 0, 11), P1)
      hash = Math.imul(hash ^ (hash >>> 15), P2)
      hash = Math.imul(hash ^ (hash >>> 13), P3)
      return (hash ^ (hash >>> 16)) >>> 0
    },
  }
}

export const xxh32 = (bytes: Buffer): number => {
  const hash = createXxh32()
  hash.update(bytes)
  return hash.digest()
}
