/**
 * "Could not find out", thrown from a port or deep inside a check: what was tried, what came back, what to do.
 * The engine reports it as `error` under `rule`. Anything else that is thrown is a bug of gonogo's and reported as such.
 */
export class Undecidable extends Error {
  readonly rule: string
  readonly help: string
  constructor(message: string, { rule, help, cause }: { rule: string; help: string; cause?: unknown }) {
    super(message, { cause })
    this.name = 'Undecidable'
    this.rule = rule
    this.help = help
  }
}

/** A mistake in how gonogo was called: shown without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The message of whatever was thrown, with its causes, on one line. */
export const messageOf = (thrown: unknown): string => {
  const parts: string[] = []
  let current: unknown = thrown
  for (let depth = 0; current !== undefined && current !== null && depth < 5; depth++) {
    if (isError(current) && 'errors' in current && Array.isArray(current.errors) && current.errors.length > 0) {
      parts.push(current.errors.map(messageOf).join('; '))
      break
    }
    const message = isError(current)
      ? (fileTrouble(current) ?? (current.message || current.name))
      : typeof current === 'string'
        ? current
        : JSON.stringify(current)
    if (!parts.some((part) => part.includes(message))) parts.push(message)
    current = isError(current) ? current.cause : undefined
  }
  return parts
    .map((part, index) => (index === parts.length - 1 ? part : part.replace(/\.$/, '')))
    .join(': ')
    .replace(/\s+/g, ' ')
    .trim()
}

const FILE_TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  ENAMETOOLONG: 'its name is too long',
}

/** What the system says of a file, in words, without the path of this machine: whoever shows it names the file. */
const fileTrouble = (error: Error): string | undefined => {
  const syscall = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : ''
  return /^(open|l?stat|read|write|scandir|opendir|mkdir|rename|access|unlink|readlink|realpath|copyfile)$/.test(
    syscall,
  )
    ? FILE_TROUBLES[errorCode(error) ?? '']
    : undefined
}

/** Whether something thrown is an error, also one from another realm (a worker, a sandbox), where `instanceof` says no. */
export const isError = (thrown: unknown): thrown is Error =>
  thrown instanceof Error ||
  (typeof thrown === 'object' &&
    thrown !== null &&
    'message' in thrown &&
    typeof thrown.message === 'string' &&
    'name' in thrown)

/** The code of a system error: `ENOENT`, `ECONNREFUSED`; undefined for anything else. */
export const errorCode = (thrown: unknown): string | undefined =>
  isError(thrown) && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined

/** Why a signal was aborted, as an error. */
export const abortReason = (signal: AbortSignal): Error =>
  isError(signal.reason) ? signal.reason : new Error('aborted', { cause: signal.reason })
