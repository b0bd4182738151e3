import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bytes that come only once, such as a command's output, kept in a file of their own for a second reading. */
export type Spool = {
  /** The first reading takes them from where they come from; later ones from the file, where the first came to its end. */
  open(): AsyncIterable<Uint8Array>
  /** Removes the file. */
  close(): void
}

/** Only its owner may read the file: `mkdtemp` makes a folder with mode 700. */
export const createSpool = (open: () => AsyncIterable<Uint8Array>): Spool => {
  let folder: string | undefined
  let whole = false
  const path = (): string => join((folder ??= mkdtempSync(join(tmpdir(), 'gonogo-spool-'))), 'backup')

  const first = async function* (): AsyncGenerator<Uint8Array> {
    const file = createWriteStream(path(), { mode: 0o600 })
    let failure: Error | undefined
    file.on('error', (error: Error) => {
      failure = error
    })
    try {
      for await (const piece of open()) {
        if (failure !== undefined) throw failure
        if (!file.write(Buffer.from(piece))) await Promise.race([once(file, 'drain'), once(file, 'close')])
        yield piece
      }
      file.end()
      await once(file, 'close')
      whole = failure === undefined
    } finally {
      if (!whole) file.destroy()
    }
  }

  const again = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of createReadStream(path(), { highWaterMark: 256 * 1024 }))
      if (piece instanceof Uint8Array) yield piece
  }

  return {
    open: () => (whole ? again() : first()),
    close() {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
