/** A document's text, and which encoding it was found in. */
export type DecodedText = {
  readonly text: string
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or `utf-8, once read as …` where the text had to be repaired. */
  readonly encoding: string
}

const LATIN_1 = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => index + 160))
/** Bytes 80 to 9F; the five that Windows leaves open are control characters, as WHATWG has it. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const WINDOWS_1252 = WINDOWS + LATIN_1
const WINDOWS_1254 = WINDOWS_1252.replace(/[ÐÝÞðýþ]/g, (letter) => 'ĞİŞğış'['ÐÝÞðýþ'.indexOf(letter)] ?? letter)
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\ufb01\ufb02‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/**
 * What UTF-8 is most often misread as: the characters of bytes 80 to FF. Written out, because not every Node decodes
 * windows-1252 by its own table.
 */
const MISREADINGS: readonly (readonly [name: string, characters: string])[] = [
  ['windows-1252', WINDOWS_1252],
  ['macintosh', MACINTOSH],
  ['windows-1254', WINDOWS_1254],
]

/**
 * Decodes any bytes. UTF-8 that was once decoded with the wrong table and stored again is repaired, but only when the whole
 * text goes back to bytes that are valid UTF-8: line ends are ASCII in every table, so line numbers never move.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', bytes), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be', bytes), encoding: 'utf-16be' }
  const text = decodeStrictly(bytes)
  if (text === undefined) return { text: decodeWindows(bytes), encoding: 'windows-1252' }
  if (!/[\u0080-\uffff]/.test(text)) return { text, encoding: 'utf-8' }
  for (const [name, characters] of MISREADINGS) {
    const repaired = repair(text, characters)
    if (repaired !== undefined) return { text: repaired, encoding: `utf-8, once read as ${name}` }
  }
  return { text, encoding: 'utf-8' }
}

const repair = (text: string, characters: string): string | undefined => {
  const byteOf = new Map(Array.from({ length: 128 }, (_, index) => [characters.charCodeAt(index), index + 128]))
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 0x80 ? code : byteOf.get(code)
    if (byte === undefined) return undefined
    bytes[index] = byte
  }
  return decodeStrictly(bytes)
}

const decodeWindows = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(
      String.fromCharCode(...bytes.subarray(start, start + 8192)).replace(
        /[\u0080-\u009f]/g,
        (character) => WINDOWS[character.charCodeAt(0) - 128] ?? character,
      ),
    )
  return parts.join('')
}

const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes)

const decodeStrictly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the caller has another table for it.
    return undefined
  }
}
