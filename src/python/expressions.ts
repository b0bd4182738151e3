import type { SyntaxNode } from '@lezer/common'
import { decode, numberOf, openingOf } from './literals.ts'
import { chainOf, type ChainToken } from './operators.ts'
import type { Source } from './source.ts'
import type { Argument, DictEntry, Expression, Parameter, TextPiece } from './syntax.ts'

/** What building needs to know everywhere: the text, how deep we are, and where to put what was not understood. */
export type Build = {
  readonly source: Source
  /** Goes up and down as nodes are entered and left. */
  depth: number
  problem(node: SyntaxNode, message: string): void
}

/** Deeper nesting than this is kept without meaning: no file that people write comes near, and no stack overflows. */
export const MAX_DEPTH = 150

/** Tokens of one chain of operators: `a + b` has three. */
const MAX_CHAIN = 2000

/** Children of a node without comments. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (child.name !== 'Comment') children.push(child)
  return children
}

export const textOf = (build: Build, node: SyntaxNode): string => build.source.text.slice(node.from, node.to)

const PUNCTUATION = new Set(['(', ')', '[', ']', '{', '}', ',', ':', ';', '.', '*', '**', '⚠'])
const KEYWORDS = new Set([
  'for',
  'in',
  'if',
  'else',
  'async',
  'await',
  'yield',
  'from',
  'lambda',
  'and',
  'or',
  'not',
  'is',
])
const OPERATORS = new Set(['ArithOp', 'BitOp', 'CompareOp', 'and', 'or', 'not', 'in', 'is', 'if', 'else'])
const CHAINS = new Set(['BinaryExpression', 'UnaryExpression', 'ConditionalExpression'])

const isOperand = (node: SyntaxNode): boolean => !PUNCTUATION.has(node.name) && !KEYWORDS.has(node.name)

const opaque = (build: Build, node: SyntaxNode, what: string): Expression => ({
  kind: 'opaque',
  what,
  at: build.source.span(node.from, node.to),
  inside:
    build.depth >= MAX_DEPTH
      ? []
      : childrenOf(node)
          .filter(isOperand)
          .map((child) => expressionOf(build, child)),
})

/** An expression of a syntax node. What has no meaning here is `opaque`, never left out. */
export const expressionOf = (build: Build, node: SyntaxNode): Expression => {
  build.depth++
  const expression = expressionAt(build, node)
  build.depth--
  return expression
}

const expressionAt = (build: Build, node: SyntaxNode): Expression => {
  if (build.depth > MAX_DEPTH) {
    build.problem(node, `This is nested deeper than ${MAX_DEPTH} levels and is not read.`)
    return { kind: 'opaque', what: 'nesting that is too deep', at: build.source.span(node.from, node.to), inside: [] }
  }
  if (CHAINS.has(node.name)) return operatorChain(build, node)
  const at = build.source.span(node.from, node.to)
  switch (node.name) {
    case 'VariableName':
    case 'PropertyName':
      return { kind: 'name', name: textOf(build, node), at }
    case 'Number': {
      const text = textOf(build, node)
      return { kind: 'number', value: numberOf(text), text, at }
    }
    case 'Boolean':
      return { kind: 'boolean', value: textOf(build, node) === 'True', at }
    case 'None':
      return { kind: 'none', at }
    case 'String':
    case 'FormatString':
      return strings(build, [node], node)
    case 'ContinuedString':
      return strings(build, childrenOf(node), node)
    case 'ParenthesizedExpression': {
      const inner = childrenOf(node).find(isOperand)
      return inner === undefined ? opaque(build, node, 'empty parentheses') : { ...expressionOf(build, inner), at }
    }
    case 'ArrayExpression':
      return { kind: 'list', items: itemsOf(build, childrenOf(node)), at }
    case 'TupleExpression':
      return { kind: 'tuple', items: itemsOf(build, childrenOf(node)), at }
    case 'SetExpression':
      return { kind: 'set', items: itemsOf(build, childrenOf(node)), at }
    case 'DictionaryExpression':
      return { kind: 'dict', entries: entriesOf(build, node), at }
    case 'MemberExpression':
      return member(build, node)
    case 'CallExpression': {
      const [callee, list] = childrenOf(node)
      if (callee === undefined || list === undefined) return opaque(build, node, 'a call without arguments')
      return { kind: 'call', callee: expressionOf(build, callee), args: argumentsOf(build, list), at }
    }
    case 'NamedExpression': {
      const operands = childrenOf(node).filter((child) => child.name !== 'AssignOp')
      const value = operands[1]
      return value === undefined ? opaque(build, node, 'an assignment expression') : expressionOf(build, value)
    }
    case 'LambdaExpression': {
      const children = childrenOf(node)
      const body = children.at(-1)
      const parameters = children.find((child) => child.name === 'ParamList')
      if (body === undefined || body === parameters) return opaque(build, node, 'a lambda without body')
      return {
        kind: 'lambda',
        parameters: parameters === undefined ? [] : parametersOf(build, parameters),
        body: expressionOf(build, body),
        at,
      }
    }
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'DictionaryComprehensionExpression':
    case 'ComprehensionExpression':
      return opaque(build, node, 'a comprehension')
    case 'AwaitExpression':
      return opaque(build, node, 'an awaited value')
    case 'YieldExpression':
      return opaque(build, node, 'a yield')
    case 'Ellipsis':
      return opaque(build, node, 'an ellipsis')
    case '⚠':
      return opaque(build, node, 'what is not Python')
    default:
      return opaque(build, node, node.name)
  }
}

/** Comma-separated expressions: of a list, or of a tuple that has no parentheses. */
export const itemsOf = (build: Build, nodes: readonly SyntaxNode[]): Expression[] => {
  const items: Expression[] = []
  let star: SyntaxNode | undefined
  for (const node of nodes) {
    if (node.name === '*') star = node
    else if (isOperand(node)) {
      const value = expressionOf(build, node)
      items.push(star === undefined ? value : { kind: 'starred', value, at: build.source.span(star.from, node.to) })
      star = undefined
    }
  }
  return items
}

/** One expression, or the tuple that several or a comma make. Undefined when there is nothing. */
export const tupleOrOne = (build: Build, nodes: readonly SyntaxNode[]): Expression | undefined => {
  const items = itemsOf(build, nodes)
  const [first] = items
  const last = nodes.at(-1)
  if (first === undefined || last === undefined) return undefined
  if (!nodes.some((node) => node.name === ',')) return first
  return { kind: 'tuple', items, at: build.source.span(nodes[0]?.from ?? first.at.from, last.to) }
}

const entriesOf = (build: Build, node: SyntaxNode): DictEntry[] => {
  const entries: DictEntry[] = []
  let key: Expression | undefined
  let spread = false
  for (const child of childrenOf(node)) {
    if (child.name === '**') spread = true
    else if (child.name === ',') {
      key = undefined
      spread = false
    } else if (isOperand(child)) {
      const value = expressionOf(build, child)
      if (spread) entries.push({ value })
      else if (key === undefined) {
        key = value
        continue
      } else entries.push({ key, value })
      key = undefined
      spread = false
    }
  }
  return entries
}

/** The arguments of a call or the bases of a class. A generator as the only argument is opaque. */
export const argumentsOf = (build: Build, list: SyntaxNode): Argument[] => {
  const children = childrenOf(list)
  if (children.some((child) => child.name === 'for'))
    return [{ value: opaque(build, list, 'a comprehension'), at: build.source.span(list.from, list.to) }]
  const args: Argument[] = []
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (child === undefined) continue
    const start = child
    if (child.name === '*' || child.name === '**') {
      const value = children[index + 1]
      if (value === undefined || !isOperand(value)) continue
      args.push({
        spread: child.name,
        value: expressionOf(build, value),
        at: build.source.span(start.from, value.to),
      })
      index++
    } else if (children[index + 1]?.name === 'AssignOp') {
      const value = children[index + 2]
      if (value !== undefined && isOperand(value))
        args.push({
          name: textOf(build, child),
          value: expressionOf(build, value),
          at: build.source.span(start.from, value.to),
        })
      index += 2
    } else if (isOperand(child))
      args.push({ value: expressionOf(build, child), at: build.source.span(child.from, child.to) })
  }
  return args
}

const member = (build: Build, node: SyntaxNode): Expression => {
  const at = build.source.span(node.from, node.to)
  const [first, ...rest] = childrenOf(node)
  if (first === undefined) return opaque(build, node, 'a member of nothing')
  const property = rest.find((child) => child.name === 'PropertyName')
  if (property !== undefined)
    return { kind: 'attribute', object: expressionOf(build, first), name: textOf(build, property), at }
  const inside = rest.filter((child) => child.name !== '[' && child.name !== ']')
  if (inside.some((child) => child.name === ':')) return opaque(build, node, 'a slice')
  const index = tupleOrOne(build, inside)
  return index === undefined
    ? opaque(build, node, 'a member without name')
    : { kind: 'subscript', object: expressionOf(build, first), index, at }
}

/** Literals beside each other are one text. */
const strings = (build: Build, nodes: readonly SyntaxNode[], whole: SyntaxNode): Expression => {
  const at = build.source.span(whole.from, whole.to)
  const parts: (string | Expression)[] = []
  let text: { value: string; readonly pieces: TextPiece[] } = { value: '', pieces: [] }
  let bytes = false
  let formatted = false
  for (const node of nodes) {
    const opening = openingOf(textOf(build, node))
    if (opening === undefined) continue
    bytes ||= opening.bytes
    if (node.name === 'String') {
      decode(build.source, node.from + opening.start, node.from + opening.end, opening, text)
      continue
    }
    formatted = true
    let from = node.from + opening.start
    const flush = (to: number) => {
      const part: { value: string; readonly pieces: TextPiece[] } = { value: '', pieces: [] }
      decode(build.source, from, to, opening, part)
      text.value += part.value.replaceAll('{{', '{').replaceAll('}}', '}')
    }
    for (const replacement of childrenOf(node).filter((child) => child.name === 'FormatReplacement')) {
      flush(replacement.from)
      parts.push(text.value, formatReplacement(build, replacement))
      text = { value: '', pieces: [] }
      from = replacement.to
    }
    flush(node.from + opening.end)
  }
  if (!formatted) return { kind: 'text', value: text.value, bytes, pieces: text.pieces, at }
  return { kind: 'formatted', parts: [...parts, text.value].filter((part) => part !== ''), at }
}

/** `{value}`; with a conversion or a format the result is another text, so that it is opaque. */
const formatReplacement = (build: Build, node: SyntaxNode): Expression => {
  const children = childrenOf(node)
  const value = tupleOrOne(
    build,
    children.filter((child) => !child.name.startsWith('Format')),
  )
  if (value === undefined) return opaque(build, node, 'an empty replacement')
  return children.some((child) => child.name.startsWith('Format'))
    ? { kind: 'opaque', what: 'a formatted value', inside: [value], at: build.source.span(node.from, node.to) }
    : value
}

/**
 * A chain of operators. The grammar gives `not` a wrong place among the others, and a long chain is as deep as it is long:
 * so the chain is flattened, and built again by Python's own precedence.
 */
const operatorChain = (build: Build, node: SyntaxNode): Expression => {
  const tokens: ChainToken[] = []
  const stack: SyntaxNode[] = [node]
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    if (CHAINS.has(current.name)) stack.push(...childrenOf(current).reverse())
    else if (OPERATORS.has(current.name))
      tokens.push({ kind: 'operator', text: textOf(build, current), from: current.from })
    else tokens.push({ kind: 'operand', value: expressionOf(build, current) })
    if (tokens.length > MAX_CHAIN) {
      build.problem(node, `A chain of more than ${MAX_CHAIN} operators is not read.`)
      return { kind: 'opaque', what: 'a chain that is too long', inside: [], at: build.source.span(node.from, node.to) }
    }
  }
  return chainOf(tokens, build.source, node)
}

/** The parameters of a function or a lambda. A bare `*` and `/` are no parameters. */
export const parametersOf = (build: Build, list: SyntaxNode): Parameter[] => {
  const parameters: Parameter[] = []
  const children = childrenOf(list)
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (child?.name !== 'VariableName') continue
    const before = children[index - 1]?.name
    let next = index + 1
    if (children[next]?.name === 'TypeDef') next++
    const value = children[next]?.name === 'AssignOp' ? children[next + 1] : undefined
    parameters.push({
      name: textOf(build, child),
      ...(before === '*' || before === '**' ? { spread: before } : {}),
      ...(value === undefined ? {} : { default: expressionOf(build, value) }),
      at: build.source.span(child.from, (value ?? child).to),
    })
    if (value !== undefined) index = next + 1
  }
  return parameters
}
