/**
 * The one import of the parser: a chunk of its own in the bundle, so that its WASM starts only where SQL is read. Its
 * functions are called directly. The package's own wrapper copies every text byte by byte in JavaScript, which for the
 * small statements of migrations takes as long as parsing them.
 */
import create from 'libpg-query/wasm/libpg-query.js'
import { compileOnce } from './compile-once.ts'

/** What PostgreSQL says against a text; `offset` counts characters from its start. */
export type Refusal = { readonly message: string; readonly offset: number }

export type Library = {
  /** The trees of a text as JSON. */
  readonly parse: (text: string) => { readonly json: string } | { readonly refusal: Refusal }
  /** The tree of a routine in PL/pgSQL as JSON; undefined where it cannot be read. */
  readonly parsePlPgSql: (text: string) => string | undefined
}

/** Bytes that are kept for texts; a longer one gets its own for the time it is parsed. */
const KEPT_BYTES = 65_536

export const loadLibrary = async (): Promise<Library> => {
  compileOnce()
  const wasm = await create()
  const kept = wasm._malloc(KEPT_BYTES)
  let heap = Buffer.from(wasm.HEAPU8.buffer)

  /** The memory as it is now; growing has replaced it. */
  const memory = (): Buffer => {
    if (heap.buffer !== wasm.HEAPU8.buffer) heap = Buffer.from(wasm.HEAPU8.buffer)
    return heap
  }

  const stringAt = (pointer: number): string => {
    const bytes = memory()
    return bytes.toString('utf8', pointer, bytes.indexOf(0, pointer))
  }

  /** Calls with the text as PostgreSQL takes it: UTF-8 that ends with a zero. */
  const withText = <Result>(text: string, call: (pointer: number) => Result): Result => {
    const sizeBytes = text.length * 3 < KEPT_BYTES ? KEPT_BYTES : Buffer.byteLength(text) + 1
    const pointer = sizeBytes === KEPT_BYTES && kept !== 0 ? kept : wasm._malloc(sizeBytes)
    if (pointer === 0) throw new Error('there is no memory left to parse it')
    try {
      const bytes = memory()
      bytes[pointer + bytes.write(text, pointer, sizeBytes - 1, 'utf8')] = 0
      return call(pointer)
    } finally {
      if (pointer !== kept) wasm._free(pointer)
    }
  }

  return {
    parse: (text) =>
      withText(text, (query) => {
        const result = wasm._wasm_parse_query_raw(query)
        if (result === 0) throw new Error('there is no memory left to parse it')
        try {
          const bytes = memory()
          const error = bytes.readInt32LE(result + 8)
          if (error !== 0) {
            const message = bytes.readInt32LE(error)
            return {
              refusal: {
                message: message === 0 ? 'it cannot be read' : stringAt(message),
                // PostgreSQL counts from 1, and says 0 where it does not know.
                offset: Math.max(0, bytes.readInt32LE(error + 16) - 1),
              },
            }
          }
          const tree = bytes.readInt32LE(result)
          if (tree === 0) throw new Error('the parser gave no tree')
          return { json: stringAt(tree) }
        } finally {
          wasm._wasm_free_parse_result(result)
        }
      }),
    parsePlPgSql: (text) =>
      withText(text, (query) => {
        const result = wasm._wasm_parse_plpgsql(query)
        if (result === 0) return undefined
        try {
          const answer = stringAt(result)
          // Everything that is no object is a message.
          return answer.startsWith('{') ? answer : undefined
        } finally {
          wasm._wasm_free_string(result)
        }
      }),
  }
}
