/** One test as every format tells it. */
export type TestCase = {
  readonly name: string
  /** Suites around it, outermost first: file, class, describe blocks. */
  readonly suites: readonly string[]
  readonly status: 'passed' | 'failed' | 'skipped' | 'flaky'
  readonly file?: string
  readonly line?: number
  /** The first line of why it failed. */
  readonly reason?: string
}

export type TestReport = {
  readonly format: string
  readonly tests: readonly TestCase[]
  /** What went wrong outside any test: a suite that could not be loaded, a run that was broken off. */
  readonly problems: readonly string[]
  /** When the tests ran, in milliseconds since the epoch, where the report says so. */
  readonly ranAt?: number
  /** The commit that was tested, where the report says so. */
  readonly commit?: string
}

/** A report that could not be read, and why. */
export type Unreadable = { readonly unreadable: string }

/** The first line of a message, for people. */
export const firstLine = (message: unknown): string | undefined => {
  if (typeof message !== 'string') return undefined
  const line = message
    // eslint-disable-next-line no-control-regex
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .find((text) => text.trim() !== '')
    ?.trim()
  return line === undefined ? undefined : line.length > 160 ? `${line.slice(0, 160)}…` : line
}

/** The reason, where there is one. */
export const withReason = (message: unknown): { readonly reason?: string } => {
  const reason = firstLine(message)
  return reason === undefined ? {} : { reason }
}

/** Names under which programs write the commit they tested. */
export const isCommitKey = (key: string): boolean =>
  /^(?:git[._-]?)?(?:commit|sha|revision|head)(?:[._-]?(?:sha|hash|id))?$|^(?:GITHUB_SHA|CI_COMMIT_SHA|GIT_COMMIT|BUILD_VCS_NUMBER|build\.commit|vcs\.revision)$/i.test(
    key,
  )

export const isCommit = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{7,64}$/i.test(value)

/** A report with where it was found; `modifiedAt` in milliseconds since the epoch. */
export type Source = { readonly path: string; readonly modifiedAt: number; readonly report: TestReport }
