import type { Problem } from './problem.ts'
import type { SourceText, ValuePath } from './source-text.ts'

/** Gathers the mistakes of a load, so that all of them are told at once. */
export type Collector = {
  readonly problems: readonly Problem[]
  add(problem: Problem): void
  at(
    source: SourceText,
    path: ValuePath,
    message: string,
    options?: { readonly onKey?: boolean; readonly hint?: string | undefined },
  ): void
}

export const createCollector = (): Collector => {
  const problems: Problem[] = []
  const seen = new Set<string>()
  const add = (problem: Problem): void => {
    const key = `${problem.file}\0${problem.line}\0${problem.column}\0${problem.message}`
    if (seen.has(key)) return
    seen.add(key)
    problems.push(problem)
  }
  return {
    problems,
    add,
    at: (source, path, message, { onKey = false, hint } = {}) => {
      add(source.problemAt(path, message, { onKey, ...(hint === undefined || hint === '' ? {} : { hint }) }))
    },
  }
}
