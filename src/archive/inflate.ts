import { createGunzip, createInflate } from 'node:zlib'
import * as zlib from 'node:zlib'
import type { Transform } from 'node:stream'
import { Broken } from './broken.ts'
import { relieve } from './relieve.ts'
import { asBuffer, type Bytes } from './source.ts'

/** A compressed stream as its bytes; every error is a Broken, also bytes that follow the stream's end. */
export type Decompressor = (input: Bytes, what: string) => AsyncGenerator<Buffer>

type Engine = Transform & { readonly bytesWritten: number }

/** With Node's own 16 KB a decoder stops after each chunk until that is read; with some megabytes it works on meanwhile. */
const FLOW = {
  chunkSize: 256 * 1024,
  readableHighWaterMark: 4 * 1024 * 1024,
  writableHighWaterMark: 1024 * 1024,
} as const

/** zlib format (inside PostgreSQL archives), with its Adler-32. */
export const inflateZlib: Decompressor = (input, what) => throughEngine(input, createInflate(FLOW), what)

/** gzip with all of its members, their CRC-32 and lengths. */
export const gunzip: Decompressor = (input, what) => throughEngine(input, createGunzip(FLOW), what)

/** Node's own zstd, where this Node has it (22.15 and later); undefined elsewhere. */
export const nativeZstd = (windowLogMax: number): Decompressor | undefined => {
  const library = zlib as unknown as {
    createZstdDecompress?: (options: object) => Engine
    constants: { readonly ZSTD_d_windowLogMax?: number }
  }
  const create = library.createZstdDecompress
  const parameter = library.constants.ZSTD_d_windowLogMax
  if (create === undefined || parameter === undefined) return undefined
  return (input, what) => throughEngine(input, create({ ...FLOW, params: { [parameter]: windowLogMax } }), what)
}

/**
 * Feeds an engine while its output is read, so that decompression (in Node's thread pool) and reading overlap.
 */
const throughEngine = async function* (input: Bytes, engine: Engine, what: string): AsyncGenerator<Buffer> {
  let fed = 0
  let over = false
  let leftOver = false
  let inputFailure: unknown
  let inputFailed = false
  const feeding = (async () => {
    try {
      for await (const piece of input) {
        if (piece.length === 0) continue
        if (over || engine.destroyed) {
          leftOver = true
          break
        }
        fed += piece.length
        if (!engine.write(piece)) await drained(engine)
      }
      if (!engine.destroyed) engine.end()
    } catch (thrown) {
      if (engine.destroyed && thrown === engine.errored) return
      inputFailed = true
      inputFailure = thrown
      engine.destroy(thrown instanceof Error ? thrown : new Error(String(thrown)))
    }
  })()
  try {
    for await (const piece of engine) {
      const bytes = asBuffer(piece as Uint8Array)
      relieve(bytes.length)
      yield bytes
    }
    over = true
    const used = engine.bytesWritten
    engine.destroy()
    await feeding
    if (inputFailed) throw inputFailure
    if (leftOver || used < fed)
      throw new Broken('appended', `Bytes follow the end of ${what}: something was appended to it`)
  } catch (thrown) {
    if (inputFailed) throw inputFailure
    throw brokenBy(thrown, what)
  } finally {
    over = true
    engine.destroy()
    await feeding
  }
}

const drained = (engine: Engine): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      engine.off('drain', done)
      engine.off('close', done)
      resolve()
    }
    engine.on('drain', done)
    engine.on('close', done)
  })

const brokenBy = (thrown: unknown, what: string): unknown => {
  if (thrown instanceof Broken || typeof thrown !== 'object' || thrown === null) return thrown
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
  const message = 'message' in thrown && typeof thrown.message === 'string' ? thrown.message : ''
  if (!/^(Z_|ZSTD_|ERR_ZSTD|ERR_ZLIB)/.test(code)) return thrown
  if (code === 'Z_BUF_ERROR' || /unexpected end|incomplete/i.test(message))
    return new Broken('cut-off', `${capital(what)} ends before its end mark`)
  if (/memory|window/i.test(message) && code.startsWith('ZSTD'))
    return new Broken('needs-memory', `${capital(what)} asks for a larger window than is allowed`)
  return new Broken('corrupt', `${capital(what)} is damaged: ${message}`)
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
