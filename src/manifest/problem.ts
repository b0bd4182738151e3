/** A mistake in a manifest, with its place. Lines and columns are 1-based; `source` is the line it stands on. */
export type Problem = {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Behind the last character, on the same line. */
  readonly endColumn: number
  readonly message: string
  readonly hint?: string
  readonly source?: string
}

/** Thrown when a manifest cannot be used; holds every mistake, in the order of the file. */
export class ManifestError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`).join('\n'))
    this.name = 'ManifestError'
    this.problems = problems
  }
}

/** A problem as people read it: place, message, the line with the offending text underlined, hint. */
export const formatProblem = (problem: Problem): string => {
  const lines = [`${problem.file}:${problem.line}:${problem.column}: ${problem.message}`]
  if (problem.source !== undefined && problem.source.trim() !== '') {
    const gutter = `${problem.line} | `
    // Long lines are cut around the place, so that the underline stays below it.
    const from = Math.max(0, problem.column - 1 - 60)
    const shown = problem.source.slice(from, from + 140).replaceAll('\t', ' ')
    const start = problem.column - 1 - from
    const width = Math.max(1, Math.min(problem.endColumn - problem.column, shown.length - start))
    lines.push(`  ${gutter}${shown}`, `  ${' '.repeat(gutter.length + start)}${'^'.repeat(width)}`)
  }
  if (problem.hint !== undefined) lines.push(`  ${problem.hint}`)
  return lines.join('\n')
}
