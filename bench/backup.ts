/**
 * Reading backups against its limits: the structure of a custom archive of about 91 MB beside `pg_restore -f /dev/null` in
 * the same run, plain text per second, and memory on 2 GB that are made as they are read. `node scripts/run.mjs bench/backup`.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { once } from 'node:events'
import { createDeflate } from 'node:zlib'
import { readBackup } from '../src/archive/read.ts'
import type { ByteSource } from '../src/archive/source.ts'

const ROWS = 2_000_000
const COLUMNS = 'id, user_id, kind, payload, amount, at, ok'
const TABLE = `CREATE TABLE public.events (\n    id bigint NOT NULL,\n    user_id integer NOT NULL,\n    kind text NOT NULL,\n    payload text,\n    amount numeric(12,2),\n    at timestamp with time zone,\n    ok boolean\n);\n`
const COPY = `COPY public.events (${COLUMNS}) FROM stdin;\n`

let state = 1
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state
}

const hex = (): string => random().toString(16).padStart(8, '0')

const row = (id: number): string =>
  `${id}\t${random() % 100_000}\tkind${id % 17}\t${hex()}${hex()}${hex()}${hex()} some words that repeat\t${random() % 1000}.${10 + (id % 90)}\t2026-03-01 12:${10 + (id % 50)}:00.${100_000 + (id % 900_000)}+00\t${id % 2 === 0 ? 't' : 'f'}\n`

const blocks = function* (rows: number): Generator<Buffer> {
  for (let id = 1; id <= rows; id += 4000) {
    let text = ''
    for (let i = id; i < Math.min(rows + 1, id + 4000); i++) text += row(i)
    yield Buffer.from(text)
  }
}

const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(5)
  bytes[0] = value < 0 ? 1 : 0
  bytes.writeUInt32LE(Math.abs(value), 1)
  return bytes
}
const text = (value: string): Buffer => Buffer.concat([int(Buffer.byteLength(value)), Buffer.from(value)])

/** Head and table of contents of an archive as pg_dump 15 writes it, with one table. */
const head = (): Buffer => {
  const entry = (
    id: number,
    data: number,
    desc: string,
    tag: string,
    section: number,
    defn: string,
    copy: string,
  ): Buffer =>
    Buffer.concat([
      int(id),
      int(data),
      text(desc === 'TABLE' ? '1259' : '0'),
      text(desc === 'ENCODING' ? '0' : '1'),
      text(tag),
      text(desc),
      int(section),
      text(defn),
      text(''),
      text(copy),
      text(desc === 'ENCODING' ? '' : 'public'),
      text(''),
      text(desc === 'TABLE' ? 'heap' : ''),
      text('postgres'),
      text('false'),
      ...(data === 1 ? [text('2')] : []),
      int(-1),
      Buffer.from([data === 1 ? 1 : 3]),
      Buffer.alloc(8),
    ])
  return Buffer.concat([
    Buffer.from('PGDMP'),
    Buffer.from([1, 14, 0, 4, 8, 1]),
    int(-1),
    ...[0, 0, 12, 21, 10, 126, 0].map(int),
    text('bench'),
    text('15.18'),
    text('15.18'),
    int(3),
    entry(4, 0, 'ENCODING', 'ENCODING', 2, "SET client_encoding = 'UTF8';\n", ''),
    entry(2, 0, 'TABLE', 'events', 2, TABLE, ''),
    entry(3, 1, 'TABLE DATA', 'events', 3, '', COPY),
  ])
}

/** The archive, compressed and cut into chunks of 4 KB as pg_dump does. */
const archive = async function* (rows: number): AsyncGenerator<Buffer> {
  yield head()
  yield Buffer.concat([Buffer.from([1]), int(3)])
  const deflate = createDeflate()
  const feed = (async () => {
    for (const block of blocks(rows)) if (!deflate.write(block)) await once(deflate, 'drain')
    deflate.end('\\.\n\n\n')
  })()
  for await (const piece of deflate) {
    const bytes = piece as Buffer
    for (let i = 0; i < bytes.length; i += 4096) {
      const part = bytes.subarray(i, i + 4096)
      yield Buffer.concat([int(part.length), part])
    }
  }
  await feed
  yield int(0)
}

const plain = async function* (rows: number): AsyncGenerator<Buffer> {
  yield Buffer.from(`--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\n${TABLE}\n${COPY}`)
  yield* blocks(rows)
  yield Buffer.from('\\.\n\n\n--\n-- PostgreSQL database dump complete\n--\n\n')
}

const read = async (source: ByteSource): Promise<number> => {
  const started = performance.now()
  const reading = await readBackup(source, { signal: new AbortController().signal })
  if (reading.problems.length > 0) throw new Error(reading.problems[0]?.message)
  return performance.now() - started
}

const file = (path: string): ByteSource => ({
  kind: 'file',
  name: path,
  sizeBytes: statSync(path).size,
  open: () => createReadStream(path, { highWaterMark: 262_144 }),
})

const write = async (path: string, pieces: AsyncIterable<Buffer>): Promise<void> => {
  const out = createWriteStream(path)
  for await (const piece of pieces) if (!out.write(piece)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

const [mode] = process.argv.slice(2)
if (mode === 'memory-plain' || mode === 'memory-custom') {
  // 2 GB of text, in a process of its own so that the peak is that of reading.
  const rows = 18_000_000
  const ms = await read({
    kind: 'file',
    name: mode,
    open: () => (mode === 'memory-plain' ? plain(rows) : archive(rows)),
  })
  console.log(
    `${mode}: about ${((rows * 118) / 1e9).toFixed(1)} GB of rows made and read in ${(ms / 1000).toFixed(1)} s, peak ${peak()} MB (limit 150 MB)`,
  )
} else {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'))
  try {
    const [custom, script] = [join(folder, 'b.dump'), join(folder, 'b.sql')]
    await write(custom, archive(ROWS))
    await write(script, plain(ROWS))
    const [customMb, scriptMb] = [custom, script].map((path) => statSync(path).size / 1e6) as [number, number]
    for (let round = 0; round < 5; round++) {
      const started = performance.now()
      const { status } = spawnSync('pg_restore', ['-f', '/dev/null', custom])
      const theirs = status === 0 ? performance.now() - started : undefined
      const ours = await read(file(custom))
      const plainMs = await read(file(script))
      console.log(
        `custom ${customMb.toFixed(0)} MB: ${Math.round(ours)} ms${theirs === undefined ? ' (no pg_restore here)' : `, pg_restore ${Math.round(theirs)} ms, ratio ${(ours / theirs).toFixed(2)} (limit 1.2)`}; plain ${scriptMb.toFixed(0)} MB: ${Math.round(plainMs)} ms, ${Math.round((scriptMb / plainMs) * 1000)} MB/s (limit 300)`,
      )
    }
    console.log(`peak ${peak()} MB`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (process.env['TIME_ONLY'] === undefined)
    for (const one of ['memory-plain', 'memory-custom'])
      spawnSync(process.execPath, ['scripts/run.mjs', 'bench/backup', one], { stdio: 'inherit' })
}
