const NEWLINE = 10

/** Gathers chunks into blocks that end with a line and are about `size` bytes: in COPY's text format a line is a row. */
export async function* blocksOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    kept.push(chunk)
    length += chunk.length
    if (length < size) continue
    const block = Buffer.concat(kept)
    const end = block.lastIndexOf(NEWLINE) + 1
    if (end === 0) {
      kept = [block]
      continue
    }
    yield block.subarray(0, end)
    const rest = block.subarray(end)
    kept = rest.length === 0 ? [] : [rest]
    length = rest.length
  }
  if (length > 0) yield Buffer.concat(kept)
}
