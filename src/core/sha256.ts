/**
 * The SHA-256 of a text in UTF-8, in hexadecimal (FIPS 180-4). For the digest of a manifest, which every run reports: Node's
 * own cryptography takes a tenth of a short run to load, and is used wherever files are read.
 */
export const sha256 = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  const length = Math.ceil((bytes.length + 9) / 64) * 64
  const padded = new Uint8Array(length)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(length - 4, (bytes.length << 3) >>> 0)
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(64)
  for (let block = 0; block < length; block += 64) compress(state, words, view, block)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes, and of the cube roots of the first 64. */
const PRIMES = ((): readonly number[] => {
  const found: number[] = []
  for (let candidate = 2; found.length < 64; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
})()
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x100000000)
const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const compress = (state: Uint32Array, words: Uint32Array, view: DataView, start: number): void => {
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(start + index * 4)
  for (let index = 16; index < 64; index++) {
    const near = at(words, index - 2)
    const far = at(words, index - 15)
    words[index] =
      at(words, index - 16) +
      (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
      at(words, index - 7) +
      (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10))
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index++) {
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(ROUNDS, index) + at(words, index)) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0
