import { fstatSync, writeSync } from 'node:fs'
import { errorCode } from '../core/errors.ts'
import type { Output } from './command.ts'

export type ProcessOutput = Output & {
  /** Resolves when everything is written. */
  flush(): Promise<void>
}

/**
 * Standard output or standard error. To a file or a pipe is written directly, since Node's stream for it takes a twentieth of
 * a short run to load; terminals, and pipes that do not take all at once, get the stream. A reader that closes early
 * (`| head`) is not an error of ours: the verdict still counts.
 */
export const outputOf = (descriptor: 1 | 2): ProcessOutput => {
  let stream: NodeJS.WriteStream | undefined
  let closed = false
  const useStream = (): NodeJS.WriteStream => {
    if (stream !== undefined) return stream
    stream = descriptor === 1 ? process.stdout : process.stderr
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
    return stream
  }
  const direct = isFileOrPipe(descriptor)
  return {
    write: (text) => {
      if (closed) return
      if (!direct || stream !== undefined) {
        useStream().write(text)
        return
      }
      let rest = Buffer.from(text)
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
      } catch (thrown) {
        if (errorCode(thrown) === 'EPIPE') closed = true
        else if (errorCode(thrown) === 'EAGAIN') useStream().write(rest)
        else throw thrown
      }
    },
    get terminal() {
      return !direct && useStream().isTTY
    },
    get columns() {
      return direct ? 80 : (useStream().columns ?? 80)
    },
    flush: () =>
      new Promise((resolve) => {
        if (stream === undefined) resolve()
        else stream.write('', () => resolve())
      }),
  }
}

/** Terminals are character devices; Windows tells less about its handles, so that its streams are always used. */
const isFileOrPipe = (descriptor: number): boolean => {
  if (process.platform === 'win32') return false
  try {
    const found = fstatSync(descriptor)
    return found.isFile() || found.isFIFO() || found.isSocket()
  } catch {
    // Closed before we began: the stream knows how to be nothing.
    return false
  }
}
