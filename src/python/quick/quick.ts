import type { Statement } from '../syntax.ts'
import { moduleOf } from './statements.ts'
import { Declined, scanOf } from './scan.ts'

/**
 * Reads the Python that most migrations and settings are written in, and gives exactly the statements that the parser of
 * `@lezer/python` leads to. Everything else is left to that one: what is not covered here, what is in doubt, and what is no
 * Python; then the answer is undefined. It takes a fraction of the time. What is covered is a choice of speed only; tests compare
 * the two.
 */
export const quickStatements = (path: string, text: string, maxDepth: number): Statement[] | undefined => {
  // Line ends of other systems move every place.
  if (text.includes('\r')) return undefined
  const scan = scanOf(path, text)
  try {
    const statements = moduleOf(scan)
    // At the most: each block counts, and each expression with its chain, the operators around it and the brackets that it stands in.
    return 2 * scan.blocks + (scan.deepest + 1) * (scan.longest + 4) < maxDepth ? statements : undefined
  } catch (error) {
    if (error instanceof Declined || error instanceof RangeError) return undefined
    throw error
  }
}
