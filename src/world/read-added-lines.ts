import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { Undecidable } from '../core/errors.ts'
import { PLAIN_DIFF, type Answer } from './call-git.ts'

/** More paths than this are not handed to git one by one: a command line has a limit. */
const MAX_ARGUMENTS = 200

export type AddedLinesOptions = {
  readonly root: string
  readonly paths: readonly string[]
  /** The commit that the work tree is compared with. */
  readonly base: string
  readonly untracked: ReadonlySet<string>
  readonly signal: AbortSignal
  readonly call: (args: readonly string[], signal: AbortSignal, onChunk?: (chunk: Buffer) => void) => Promise<Answer>
}

/** Numbers of the lines that the work tree adds to `base` or alters in it; a file that git does not track has all of its lines. */
export const readAddedLines = async ({
  root,
  paths,
  base,
  untracked,
  signal,
  call,
}: AddedLinesOptions): Promise<ReadonlyMap<string, ReadonlySet<number>>> => {
  const wanted = new Set(paths)
  const found = new Map<string, Set<number>>(paths.map((path) => [path, new Set()]))
  const tracked = paths.filter((path) => !untracked.has(path))

  if (tracked.length > 0) {
    const reader = createDiffReader((path, line) => {
      if (wanted.has(path)) found.get(path)?.add(line)
    })
    const args = [
      '--literal-pathspecs',
      'diff',
      '--relative',
      '-U0',
      '-M',
      // An attribute `-diff` would otherwise hide the lines of a file from whoever looks at the change.
      '--text',
      ...PLAIN_DIFF,
      '--src-prefix=a/',
      '--dst-prefix=b/',
      base,
      '--',
      // A rename is only seen when both of its sides are asked for.
      ...(tracked.length > MAX_ARGUMENTS ? [] : await withOldNames(tracked, base, signal, call)),
    ]
    const answer = await call(args, signal, (chunk) => reader.push(chunk))
    reader.end()
    if (answer.exitCode !== 0)
      throw new Undecidable(`git diff ended with ${answer.exitCode ?? 'a signal'}: ${answer.stderr.trim()}`, {
        rule: 'git-failed',
        help: 'Run gonogo inside a clone of the repository with the history that the check needs (`fetch-depth: 0`).',
      })
  }
  for (const path of paths)
    if (untracked.has(path)) {
      const lines = await countLines(resolve(root, path), signal)
      const set = found.get(path)
      for (let line = 1; line <= lines; line++) set?.add(line)
    }
  return found
}

const withOldNames = async (
  tracked: readonly string[],
  base: string,
  signal: AbortSignal,
  call: AddedLinesOptions['call'],
): Promise<readonly string[]> => {
  const answer = await call(
    ['diff', '--relative', '--name-status', '--diff-filter=R', '-M', ...PLAIN_DIFF, '-z', base, '--'],
    signal,
  )
  const words = answer.stdout.toString('utf8').split('\0')
  const names = new Set(tracked)
  for (let index = 0; index + 2 < words.length; index += 3) {
    const [from, to] = [words[index + 1], words[index + 2]]
    if (from !== undefined && to !== undefined && names.has(to)) names.add(from)
  }
  return [...names]
}

const countLines = async (absolute: string, signal: AbortSignal): Promise<number> => {
  let lines = 0
  let last = 10
  for await (const chunk of createReadStream(absolute, { signal })) {
    if (!(chunk instanceof Uint8Array)) continue
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
    last = chunk.at(-1) ?? last
  }
  return last === 10 ? lines : lines + 1
}

/**
 * Reads `git diff -U0` as it comes. What stands in a hunk is passed over by its announced number of lines, so that a
 * line of the file that looks like a header is not read as one.
 */
export const createDiffReader = (
  onLine: (path: string, line: number) => void,
): { push(chunk: Buffer): void; end(): void } => {
  let rest: Buffer = Buffer.alloc(0)
  let path: string | undefined
  let removedLeft = 0
  let addedLeft = 0
  /** Inside a line of content whose end has not come yet. */
  let passing = false

  const take = (line: Buffer): void => {
    const first = line[0]
    if (removedLeft > 0 && first === MINUS) {
      removedLeft--
      return
    }
    if (addedLeft > 0 && first === PLUS) {
      addedLeft--
      return
    }
    if (first === PLUS && line.toString('latin1', 0, 4) === '+++ ') path = targetOf(line.toString('utf8').slice(4))
    else if (first === AT) {
      const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line.toString('latin1', 0, 100))
      if (match === null) return
      removedLeft = match[1] === undefined ? 1 : Number(match[1])
      addedLeft = match[3] === undefined ? 1 : Number(match[3])
      const start = Number(match[2])
      if (path !== undefined) for (let index = 0; index < addedLeft; index++) onLine(path, start + index)
    }
  }

  const push = (chunk: Buffer): void => {
    let buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (let end = buffer.indexOf(10); end !== -1; end = buffer.indexOf(10)) {
      if (passing) passing = false
      else take(buffer.subarray(0, end))
      buffer = buffer.subarray(end + 1)
    }
    // A line of megabytes is not gathered: its first byte says what it is.
    if (!passing && buffer.length > 100_000) {
      take(buffer)
      passing = true
    }
    rest = passing ? Buffer.alloc(0) : buffer
  }

  return {
    push,
    end: () => {
      if (rest.length > 0 && !passing) take(rest)
    },
  }
}

const [PLUS, MINUS, AT] = [43, 45, 64]

/** `b/src/a.ts`, or in quotes with escapes where the name has control characters, quotes or backslashes; undefined for `/dev/null`. */
const targetOf = (text: string): string | undefined => {
  const name = text.startsWith('"') ? unquote(text) : text.replace(/\t$/, '')
  return name.startsWith('b/') ? name.slice(2) : undefined
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

const unquote = (text: string): string => {
  const bytes: number[] = []
  const source = Buffer.from(text.slice(1, text.lastIndexOf('"')), 'utf8')
  for (let index = 0; index < source.length; index++) {
    const byte = source[index] ?? 0
    if (byte !== 92) {
      bytes.push(byte)
      continue
    }
    const octal = /^[0-7]{3}/.exec(source.toString('latin1', index + 1, index + 4))
    if (octal === null) {
      bytes.push(ESCAPES[String.fromCharCode(source[index + 1] ?? 0)] ?? 0)
      index += 1
    } else {
      bytes.push(Number.parseInt(octal[0], 8))
      index += 3
    }
  }
  return Buffer.from(bytes).toString('utf8')
}
