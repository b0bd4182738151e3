import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { childrenOf, MAX_DEPTH, type Build } from './expressions.ts'
import { quickStatements } from './quick/quick.ts'
import { sourceOfText } from './source.ts'
import { bodyOf } from './statements.ts'
import type { PythonModule, PythonProblem } from './syntax.ts'

/** Characters. Larger files are generated data, and are not read. */
const MAX_LENGTH = 4_000_000
const MAX_PROBLEMS = 50

/**
 * Reads Python without executing it. A mistake in one place is a problem and does not hide the rest. A byte order mark is
 * skipped; positions count without it.
 */
export const parsePython = (text: string, path = ''): PythonModule => {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  if (plain.length > MAX_LENGTH)
    return {
      path,
      text: plain,
      statements: [],
      problems: [{ message: `The file has more than ${MAX_LENGTH} characters and is not read.`, line: 1, column: 1 }],
    }
  const statements = quickStatements(path, plain, MAX_DEPTH)
  return statements === undefined ? parseWhole(plain, path) : { path, text: plain, statements, problems: [] }
}

/** The same by the whole grammar, for what the quick reader leaves to it; that one is tested against this. */
export const parseWhole = (text: string, path: string): PythonModule => {
  const tree = treeOf(text)
  if (tree === undefined)
    return {
      path,
      text,
      statements: [],
      problems: [{ message: 'The file is nested too deeply and is not read.', line: 1, column: 1 }],
    }
  const source = sourceOfText(path, text)
  const problems: PythonProblem[] = []
  const problem = (node: { readonly from: number }, message: string) => {
    const position = source.position(node.from)
    const same = (other: PythonProblem) => other.line === position.line && other.message === message
    if (problems.length < MAX_PROBLEMS && !problems.some(same)) problems.push({ message, ...position })
  }
  tree.iterate({
    enter: (node) => {
      if (!node.type.isError) return
      if (!isFalseAlarm(node.node)) problem(node, 'This is not valid Python, or is not understood.')
      return false
    },
  })
  const build: Build = { source, depth: 0, problem }
  return { path, text, statements: bodyOf(build, childrenOf(tree.topNode)), problems }
}

/**
 * The parser works on its own stack, save where it copies what is nested thousands of levels deep. It takes a list of a few
 * hundred statements with blank lines between them for an expression that nests ever deeper, and gives up on it with an
 * error in good Python: its count (`bigReductionCount` of Lezer's LR parser) is begun anew at each step.
 */
const treeOf = (text: string): Tree | undefined => {
  try {
    const parsing = parser.startParse(withTypes(text))
    for (;;) {
      Object.assign(parsing, { bigReductionCount: 0 })
      const tree = parsing.advance()
      if (tree !== null) return tree
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * Python 3.14 lets `except A, B, C:` stand without brackets. The grammar knows two names there at most, as Python 2 had them:
 * it is given an operator in the place of each comma, and `tryOf` sees the comma that really stands there.
 */
const withTypes = (text: string): string =>
  text.includes('except')
    ? text.replaceAll(
        /^([ \t]*except\b\*?[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)/gm,
        (_, keyword: string, types: string) => keyword + types.replaceAll(',', '|'),
      )
    : text

/** The grammar wants a value behind `yield`; Python does not. */
const isFalseAlarm = (node: SyntaxNode): boolean =>
  node.from === node.to && (node.parent?.name === 'YieldStatement' || node.parent?.name === 'YieldExpression')
