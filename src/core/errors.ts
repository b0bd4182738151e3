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
    if (current instanceof AggregateError && current.errors.length > 0) {
      parts.push(current.errors.map(messageOf).join('; '))
      break
    }
    const message =
      current instanceof Error
        ? current.message || current.name
        : typeof current === 'string'
          ? current
          : JSON.stringify(current)
    if (!parts.some((part) => part.includes(message))) parts.push(message)
    current = current instanceof Error ? current.cause : undefined
  }
  return parts.join(': ').replace(/\s+/g, ' ').trim()
}
