/** Output of which the first and the last half of a limit are kept, whatever its length. */
export const createBoundedText = (maxBytes: number) => {
  const half = Math.max(1, Math.floor(maxBytes / 2))
  const head: Buffer[] = []
  const tail: Buffer[] = []
  let headBytes = 0
  let tailBytes = 0
  let leftOut = 0

  return {
    push(chunk: Buffer): void {
      const first = chunk.subarray(0, Math.max(0, half - headBytes))
      if (first.length > 0) {
        head.push(first)
        headBytes += first.length
      }
      const rest = chunk.subarray(first.length)
      if (rest.length === 0) return
      tail.push(rest)
      tailBytes += rest.length
      for (let oldest = tail[0]; oldest !== undefined && tailBytes > half; oldest = tail[0]) {
        const over = Math.min(oldest.length, tailBytes - half)
        leftOut += over
        tailBytes -= over
        if (over === oldest.length) tail.shift()
        else {
          tail[0] = oldest.subarray(over)
          break
        }
      }
    },
    truncated: (): boolean => leftOut > 0,
    text(): string {
      const start = Buffer.concat(head)
      const end = Buffer.concat(tail)
      return leftOut === 0
        ? Buffer.concat([start, end]).toString('utf8')
        : `${start.toString('utf8')}\n[${leftOut} bytes left out]\n${end.toString('utf8')}`
    },
  }
}
