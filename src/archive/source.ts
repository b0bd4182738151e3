/** Bytes as they come. Ends by itself; throws what its port throws. */
export type Bytes = AsyncIterable<Uint8Array>

/** One stored file, wherever it is. `open` may be called again and then starts from the beginning. */
export type ByteSource = {
  readonly kind: 'file'
  /** As shown to people: a path, or an address without its query. */
  readonly name: string
  readonly sizeBytes?: number
  open(): Bytes
}

/** A folder of files, such as a directory dump. Names are relative to it, with `/`, sorted. */
export type FolderSource = {
  readonly kind: 'folder'
  readonly name: string
  readonly files: readonly { readonly name: string; readonly sizeBytes: number; open(): Bytes }[]
}

/** What a reader can be pointed at. */
export type Source = ByteSource | FolderSource

/** A view of the same memory as a Buffer. */
export const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Bytes that are already in memory, as a stream. */
export const bytesOf = async function* (...chunks: readonly Uint8Array[]): Bytes {
  for (const chunk of chunks) yield chunk
}
