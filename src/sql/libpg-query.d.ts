/** The parser's WASM as Emscripten wraps it, which comes without types: only what is used here. Pointers count bytes of `HEAPU8`. */
declare module 'libpg-query/wasm/libpg-query.js' {
  export type LibPgQuery = {
    /** A new view whenever the memory has grown. */
    readonly HEAPU8: Uint8Array<ArrayBuffer>
    /** 0 where there is no memory left. */
    readonly _malloc: (sizeBytes: number) => number
    readonly _free: (pointer: number) => void
    /** A struct of four: tree (JSON), standard error, error; 0 where there is no memory left. */
    readonly _wasm_parse_query_raw: (query: number) => number
    readonly _wasm_free_parse_result: (result: number) => void
    /** JSON, or a message where it cannot be read. */
    readonly _wasm_parse_plpgsql: (query: number) => number
    readonly _wasm_free_string: (text: number) => void
  }
  export default function create(): Promise<LibPgQuery>
}
