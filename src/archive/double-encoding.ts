/** Notices text that was UTF-8, was read as Latin-1 and written as UTF-8 once more. */
export type DoubleEncoding = {
  push(chunk: Buffer): void
  /**
   * Every character outside of ASCII was one byte of another in UTF-8, and control characters of Latin-1 are among them, which
   * no text of people has. Text that came into a database mangled was read as Windows-1252 and has other characters instead.
   */
  found(): boolean
}

export const createDoubleEncoding = (): DoubleEncoding => {
  /** Bytes of a character that are still to come, of the text and of the text inside it. */
  let outer = 0
  let code = 0
  let inner = 0
  let possible = true
  let controls = 0

  const character = (): void => {
    if (code > 0xff) possible = false
    else if (inner > 0) {
      if ((code & 0xc0) !== 0x80) possible = false
      if (code < 0xa0) controls++
      inner--
    } else if (code >= 0xc2 && code <= 0xf4) inner = code >= 0xf0 ? 3 : code >= 0xe0 ? 2 : 1
    else possible = false
  }

  return {
    push(chunk) {
      if (!possible) return
      for (const byte of chunk) {
        if (byte < 0x80) {
          if (inner === 0) continue
          possible = false
        } else if (byte < 0xc0) {
          code = (code << 6) | (byte & 0x3f)
          if (--outer === 0) character()
        } else {
          outer = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
          code = byte & (0x3f >> outer)
        }
        if (!possible) return
      }
    },
    found: () => possible && controls > 0,
  }
}
