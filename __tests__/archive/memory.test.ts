import { expect, test } from '@jest/globals'
import { readBackup } from '../../src/archive/read.ts'

const MEGABYTE = 1024 * 1024
const BLOCK = 128 * 1024

/** A zstd frame of blocks as they are, made while it is read: `count` blocks of rows inside a plain dump. */
const frame = async function* (count: number): AsyncGenerator<Buffer> {
  const block = (bytes: Buffer, last: boolean): Buffer => {
    const head = Buffer.alloc(3)
    head.writeUIntLE((bytes.length << 3) | (last ? 1 : 0), 0, 3)
    return Buffer.concat([head, bytes])
  }
  // No checksum, no size, a window of 1 MB.
  yield Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x50])
  yield block(
    Buffer.from(
      "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\nCREATE TABLE public.t (\n    a text\n);\n\nCOPY public.t (a) FROM stdin;\n",
    ),
    false,
  )
  const rows = Buffer.alloc(BLOCK, `${'x'.repeat(127)}\n`)
  for (let i = 0; i < count; i++) yield block(rows, false)
  yield block(Buffer.from('\\.\n\n\n--\n-- PostgreSQL database dump complete\n--\n\n'), true)
}

test('nothing of a zstd stream is kept, however long it is', async () => {
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  const watched = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of frame(1200)) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      yield piece
    }
  }
  const reading = await readBackup(
    { kind: 'file', name: 'b.zst', open: watched },
    { signal: new AbortController().signal },
  )
  expect(reading.problems).toEqual([])
  expect(reading.contents?.tables[0]?.rows).toBe(1200 * 1024)
  expect(most).toBeLessThan(80 * MEGABYTE)
})
