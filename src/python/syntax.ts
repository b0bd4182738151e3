/** Python as syntax: what a file says, in types of our own. Nothing here is ever executed. */

/** Where something is written. `from` and `to` are offsets in the text (`to` behind the last character); line and column are 1-based. */
export type Span = {
  readonly path: string
  readonly from: number
  readonly to: number
  readonly line: number
  readonly column: number
}

/** From `offset` in a decoded text on, up to the next piece, characters stand one to one in the file from this place on. */
export type TextPiece = {
  readonly offset: number
  readonly from: number
  readonly line: number
  readonly column: number
}

type At = { readonly at: Span }

/** `*items` stands as `starred`, `**mapping` as a dict entry or argument of its own. */
export type Expression = At &
  (
    | { readonly kind: 'text'; readonly value: string; readonly bytes: boolean; readonly pieces: readonly TextPiece[] }
    /** An f-string, or literals beside each other of which one is: texts and what is put between them. */
    | { readonly kind: 'formatted'; readonly parts: readonly (string | Expression)[] }
    /** `value` is NaN for complex numbers; `text` is the number as written. */
    | { readonly kind: 'number'; readonly value: number; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'none' }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'attribute'; readonly object: Expression; readonly name: string }
    | { readonly kind: 'subscript'; readonly object: Expression; readonly index: Expression }
    | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Argument[] }
    | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Expression[] }
    | { readonly kind: 'starred'; readonly value: Expression }
    | { readonly kind: 'dict'; readonly entries: readonly DictEntry[] }
    | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'logical'; readonly operator: 'and' | 'or'; readonly operands: readonly Expression[] }
    /** `first < second == third`: one test more than operators. */
    | {
        readonly kind: 'comparison'
        readonly operators: readonly string[]
        readonly operands: readonly [Expression, ...Expression[]]
      }
    | { readonly kind: 'unary'; readonly operator: '-' | '+' | '~' | 'not'; readonly operand: Expression }
    | {
        readonly kind: 'conditional'
        readonly test: Expression
        readonly value: Expression
        readonly otherwise: Expression
      }
    | { readonly kind: 'lambda'; readonly parameters: readonly Parameter[]; readonly body: Expression }
    /** What is kept without meaning (`what` names it: comprehension, slice, await, …); `inside` are the expressions in it. */
    | { readonly kind: 'opaque'; readonly what: string; readonly inside: readonly Expression[] }
  )

/** `key` is absent in `**mapping`. */
export type DictEntry = { readonly key?: Expression; readonly value: Expression }

export type Argument = At & {
  /** `=`: positional or by name; `*` and `**`: spread. */
  readonly spread?: '*' | '**'
  readonly name?: string
  readonly value: Expression
}

export type Parameter = At & {
  readonly name: string
  readonly spread?: '*' | '**'
  readonly default?: Expression
}

export type ImportedName = { readonly name: string; readonly as?: string }

export type Statement = At &
  (
    | { readonly kind: 'expression'; readonly value: Expression }
    /** `a = b = value` has two targets; `a: T = value` one. */
    | { readonly kind: 'assign'; readonly targets: readonly Expression[]; readonly value: Expression }
    /** `a: T`, which gives `a` no value. */
    | { readonly kind: 'declare'; readonly target: Expression }
    | { readonly kind: 'update'; readonly target: Expression; readonly operator: string; readonly value: Expression }
    | { readonly kind: 'import'; readonly names: readonly ImportedName[] }
    /** `from ..a.b import x as y`: level 2, module `a.b`. A star is the name `*`. */
    | {
        readonly kind: 'from-import'
        readonly module: string
        readonly level: number
        readonly names: readonly ImportedName[]
      }
    | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: readonly Statement[] }
    | {
        readonly kind: 'for'
        readonly target: Expression
        readonly iterable: Expression
        readonly body: readonly Statement[]
        readonly otherwise: readonly Statement[]
      }
    | {
        readonly kind: 'while'
        readonly test: Expression
        readonly body: readonly Statement[]
        readonly otherwise: readonly Statement[]
      }
    | { readonly kind: 'with'; readonly items: readonly WithItem[]; readonly body: readonly Statement[] }
    | {
        readonly kind: 'try'
        readonly body: readonly Statement[]
        readonly handlers: readonly Handler[]
        readonly otherwise: readonly Statement[]
        readonly finally: readonly Statement[]
      }
    | {
        readonly kind: 'class'
        readonly name: string
        readonly arguments: readonly Argument[]
        readonly decorators: readonly Expression[]
        readonly body: readonly Statement[]
      }
    | {
        readonly kind: 'function'
        readonly name: string
        readonly parameters: readonly Parameter[]
        readonly decorators: readonly Expression[]
        readonly body: readonly Statement[]
      }
    | { readonly kind: 'return' | 'raise'; readonly value?: Expression }
    | { readonly kind: 'delete'; readonly targets: readonly Expression[] }
    | { readonly kind: 'pass' | 'break' | 'continue' }
    | { readonly kind: 'assert'; readonly test: Expression }
    | { readonly kind: 'match'; readonly subject: Expression; readonly cases: readonly (readonly Statement[])[] }
    /** Anything else (`global`, `type`, …) and what is not Python. */
    | { readonly kind: 'other'; readonly what: string }
  )

export type Branch = { readonly test: Expression; readonly body: readonly Statement[] }
export type WithItem = { readonly context: Expression; readonly as?: Expression }
export type Handler = { readonly types?: Expression; readonly name?: string; readonly body: readonly Statement[] }

/** A place that is not Python, or that is left out because it is too large or too deep. */
export type PythonProblem = { readonly message: string; readonly line: number; readonly column: number }

export type PythonModule = {
  readonly path: string
  readonly text: string
  readonly statements: readonly Statement[]
  /** Empty when all of the file was understood. What stands beside a problem is read all the same. */
  readonly problems: readonly PythonProblem[]
}

/** The source text of a node. */
export const sourceOf = (module: PythonModule, node: { readonly at: Span }): string =>
  module.text.slice(node.at.from, node.at.to)

/** Where the character at an offset of a decoded text stands in the file. */
export const positionInText = (pieces: readonly TextPiece[], offset: number): Omit<TextPiece, 'offset'> | undefined => {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle]?.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (piece === undefined) return undefined
  const beyond = Math.max(0, offset - piece.offset)
  return { from: piece.from + beyond, line: piece.line, column: piece.column + beyond }
}
