/**
 * GitHub's expressions, parsed and evaluated by GitHub's own library. What is added here is a pass over the tree: the
 * library answers null or false where a name is unknown or a comparison has no sense, and a gate must not.
 */
import { Evaluator, ExpressionError, Lexer, Parser, data, type Expr } from '@actions/expressions'
import {
  ContextAccess,
  IndexAccess,
  Literal,
  Star,
  type Binary,
  type ExprVisitor,
  type FunctionCall,
  type Grouping,
  type Logical,
  type Unary,
} from '@actions/expressions/ast'
import { TokenType, type Token } from '@actions/expressions/lexer'
import { nearest } from '../core/suggest.ts'

/** The contexts that a manifest knows. */
export const CONTEXTS = [
  'vars',
  'secrets',
  'env',
  'github',
  'inputs',
  'matrix',
  'stage',
  'environment',
  'deployment',
  'changed',
] as const
export type ContextName = (typeof CONTEXTS)[number]

/** Properties of `github` that are the same on every event; `event` holds the rest. */
export const GITHUB_PROPERTIES = [
  'action',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event',
  'event_name',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const

const DEPLOYMENT_PROPERTIES = ['age', 'sha', 'previous-sha'] as const

/** Whose text may stand in a place: `code` is executed, so nothing that a stranger writes may be there. */
export type ExpressionPlace = {
  readonly matrixKeys: readonly string[]
  readonly envNames: readonly string[]
  readonly code: boolean
  /** Names of `env` whose values come from what a stranger can write. */
  readonly taintedEnv?: ReadonlySet<string>
}

export type ExpressionMistake = { readonly message: string; readonly hint?: string }

/** A variable that an expression reads. It must be set, unless a `||` with another value stands behind it. */
export type Reference = {
  readonly context: 'vars' | 'secrets' | 'inputs'
  readonly name: string
  readonly required: boolean
}

/** One `${{ }}` in a text, or a bare condition. */
export type ParsedExpression = {
  readonly source: string
  readonly tree: Expr
  readonly references: readonly Reference[]
  /** Names of the contexts it reads. */
  readonly reads: ReadonlySet<string>
  readonly usesStrangersText: boolean
}

const WORKFLOW_FUNCTIONS: Readonly<Record<string, string>> = {
  success: 'An item runs after its `needs` passed; there is no success() here.',
  failure: 'There is no failure() here; use `needs` and `level`.',
  always: 'There is no always() here; items without `needs` run in any case.',
  cancelled: 'There is no cancelled() here.',
  hashfiles: 'There is no hashFiles() here; use the `files` check.',
}

/** Parses one expression and looks at what it names. */
export const parseExpression = (
  source: string,
  place: ExpressionPlace,
): { readonly expression?: ParsedExpression; readonly mistakes: readonly ExpressionMistake[] } => {
  const called = /\b(success|failure|always|cancelled|hashFiles)\s*\(/i.exec(source)?.[1]
  if (called !== undefined)
    return {
      mistakes: [
        { message: `\`${called}()\` is not known here.`, hint: WORKFLOW_FUNCTIONS[called.toLowerCase()] ?? '' },
      ],
    }
  let tree: Expr
  try {
    tree = new Parser(new Lexer(source).lex().tokens, [...CONTEXTS], []).parse()
  } catch (thrown) {
    if (!(thrown instanceof ExpressionError) && !(thrown instanceof Error)) throw thrown
    const unknown = /^Unrecognized named-value: '([^']+)'/.exec(thrown.message)?.[1]
    if (unknown !== undefined) {
      const near = nearest(unknown, CONTEXTS)
      return {
        mistakes: [
          {
            message: `\`${unknown}\` is not a context that is known here.`,
            hint:
              near === undefined
                ? `Known: ${CONTEXTS.join(', ')}. Text stands in single quotes: '${unknown}'.`
                : `Did you mean \`${near}\`? Text stands in single quotes: '${unknown}'.`,
          },
        ],
      }
    }
    return { mistakes: [{ message: `The expression cannot be read: ${thrown.message.replace(/\.$/, '')}.` }] }
  }
  const look = new Look(place)
  tree.accept(look)
  return {
    expression: { source, tree, references: look.references, reads: look.reads, usesStrangersText: look.strangers },
    mistakes: look.mistakes,
  }
}

/** What a part of an expression is known to be before anything runs. */
type Shape = { readonly kind: 'number' | 'text' | 'boolean' | 'null' | 'unknown'; readonly text?: string }

class Look implements ExprVisitor<Shape> {
  readonly references: Reference[] = []
  readonly mistakes: ExpressionMistake[] = []
  readonly reads = new Set<string>()
  strangers = false
  private guarded = 0
  private readonly place: ExpressionPlace

  constructor(place: ExpressionPlace) {
    this.place = place
  }

  visitLiteral({ literal }: Literal): Shape {
    switch (literal.kind) {
      case data.Kind.Number:
        return { kind: 'number' }
      case data.Kind.String:
        return { kind: 'text', text: literal.coerceString() }
      case data.Kind.Boolean:
        return { kind: 'boolean' }
      default:
        return { kind: 'null' }
    }
  }

  visitUnary({ expr }: Unary): Shape {
    expr.accept(this)
    return { kind: 'boolean' }
  }

  visitBinary({ left, right }: Binary): Shape {
    const [a, b] = [left.accept(this), right.accept(this)]
    for (const [number, text] of [
      [a, b],
      [b, a],
    ] as const)
      if (number.kind === 'number' && text.kind === 'text' && text.text !== undefined && !isNumeric(text.text))
        this.mistakes.push({
          message: `Comparing a number with the text '${text.text}' is never true.`,
          hint: 'Compare numbers with numbers, or put the number in single quotes.',
        })
    if ((a.kind === 'boolean' && b.kind === 'text') || (b.kind === 'boolean' && a.kind === 'text')) {
      const text = a.kind === 'text' ? a.text : b.text
      if (text === 'true' || text === 'false')
        this.mistakes.push({
          message: `Comparing a boolean with the text '${text}' is never true.`,
          hint: `Write ${text} without quotes.`,
        })
    }
    return { kind: 'boolean' }
  }

  visitLogical({ args, operator }: Logical): Shape {
    const or = operator.type === TokenType.OR
    for (const [index, part] of args.entries()) {
      const guarded = or && index < args.length - 1
      if (guarded) this.guarded++
      part.accept(this)
      if (guarded) this.guarded--
    }
    return { kind: 'unknown' }
  }

  visitGrouping({ group }: Grouping): Shape {
    return group.accept(this)
  }

  visitContextAccess({ name }: ContextAccess): Shape {
    const context = name.lexeme.toLowerCase()
    this.reads.add(context)
    switch (context) {
      case 'stage':
      case 'environment':
        return { kind: 'text' }
      case 'github':
      case 'changed':
      case 'inputs':
        this.stranger(context)
        return { kind: 'unknown' }
      case 'deployment':
      case 'matrix':
        return { kind: 'unknown' }
      default:
        this.mistakes.push({
          message: `\`${context}\` needs the name of a value: \`${context}.NAME\`.`,
          hint: 'All of them at once would show more than is meant.',
        })
        return { kind: 'unknown' }
    }
  }

  visitIndexAccess(access: IndexAccess): Shape {
    const path = pathOf(access)
    if (path === undefined) {
      access.expr.accept(this)
      if (!(access.index instanceof Star)) access.index.accept(this)
      return { kind: 'unknown' }
    }
    const [context, property] = path
    this.reads.add(context)
    if (property === undefined) {
      if (['vars', 'secrets', 'env'].includes(context))
        this.mistakes.push({
          message: `\`${context}\` needs the name of a value that is written out.`,
          hint: `Write \`${context}.NAME\`.`,
        })
      else access.expr.accept(this)
      return { kind: 'unknown' }
    }
    switch (context) {
      case 'vars':
      case 'secrets':
        this.need(context, property)
        return { kind: 'unknown' }
      case 'inputs':
        this.need('inputs', property)
        this.stranger(`inputs.${property}`)
        return { kind: 'unknown' }
      case 'env':
        this.known(
          'env',
          property,
          this.place.envNames,
          'Set it under `env:`, or read the process environment with `vars`.',
        )
        if (this.place.taintedEnv?.has(property) === true) this.stranger(`env.${property}`)
        return { kind: 'unknown' }
      case 'matrix':
        this.known('matrix', property, this.place.matrixKeys, "It is one of the keys of the item's `matrix`.")
        return { kind: 'unknown' }
      case 'github':
        this.known('github', property, GITHUB_PROPERTIES, 'What an event brings stands under `github.event`.')
        this.stranger(`github.${property}`)
        return { kind: 'unknown' }
      case 'deployment':
        this.known('deployment', property, DEPLOYMENT_PROPERTIES, '')
        return { kind: property === 'age' ? 'number' : 'unknown' }
      case 'changed':
        this.known('changed', property, ['files'], '')
        this.stranger(`changed.${property}`)
        return { kind: 'unknown' }
      case 'stage':
      case 'environment':
        this.mistakes.push({
          message: `\`${context}\` is a text and has no \`${property}\`.`,
          hint: `Write \`${context}\`.`,
        })
        return { kind: 'unknown' }
      default:
        return { kind: 'unknown' }
    }
  }

  visitFunctionCall({ args, functionName }: FunctionCall): Shape {
    for (const argument of args) argument.accept(this)
    return {
      kind: ['contains', 'startswith', 'endswith'].includes(functionName.lexeme.toLowerCase()) ? 'boolean' : 'unknown',
    }
  }

  private need(context: 'vars' | 'secrets' | 'inputs', name: string): void {
    this.references.push({ context, name, required: this.guarded === 0 })
  }

  private known(context: string, property: string, names: readonly string[], otherwise: string): void {
    if (names.some((name) => name.toLowerCase() === property.toLowerCase())) return
    const near = nearest(property, names)
    this.mistakes.push({
      message: `\`${context}.${property}\` is not known.`,
      hint:
        near === undefined
          ? otherwise || `Known: ${names.map((name) => `${context}.${name}`).join(', ')}.`
          : `Did you mean \`${context}.${near}\`?`,
    })
  }

  private stranger(what: string): void {
    this.strangers = true
    if (this.place.code)
      this.mistakes.push({
        message: `\`${what}\` may hold text that a stranger wrote, and this text is executed.`,
        hint: 'Hand it over as a variable: `env: { VALUE: "${{ … }}" }`, and use "$VALUE" in the command or a parameter in the query.',
      })
  }
}

/** `context.property…` as its first two names; the second is undefined when it is computed; undefined when it is no context. */
const pathOf = (access: IndexAccess): readonly [string, string | undefined] | undefined => {
  let inner: Expr = access
  let property: string | undefined
  while (inner instanceof IndexAccess) {
    property =
      inner.index instanceof Literal && inner.index.literal.kind === data.Kind.String
        ? inner.index.literal.coerceString()
        : undefined
    inner = inner.expr
  }
  return inner instanceof ContextAccess ? [inner.name.lexeme.toLowerCase(), property] : undefined
}

const isNumeric = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text))

/** Values of the contexts for one item. */
export type Contexts = Readonly<Record<ContextName, unknown>>

/** Thrown when an expression cannot be given a value that means something. */
export class ExpressionFailure extends Error {
  override readonly name = 'ExpressionFailure'
}

/** The plain value of an expression. Comparing a number with text that is no number throws ExpressionFailure. */
export const evaluate = (expression: ParsedExpression, contexts: Contexts): unknown => {
  const context = toData(contexts)
  return fromData(new StrictEvaluator(expression.tree, context as data.Dictionary).evaluate())
}

class StrictEvaluator extends Evaluator {
  override visitBinary(binary: Binary): data.ExpressionData {
    const [left, right] = [this.eval(binary.left), this.eval(binary.right)]
    for (const [number, text] of [
      [left, right],
      [right, left],
    ] as const)
      if (number.kind === data.Kind.Number && text.kind === data.Kind.String && !isNumeric(text.coerceString()))
        throw new ExpressionFailure(
          `the comparison ${describeToken(binary.operator)} has a number on one side and a text that is no number on the other`,
        )
    return super.visitBinary(binary)
  }
}

const describeToken = (token: Token): string => `\`${token.lexeme}\``

const toData = (value: unknown): data.ExpressionData => {
  if (value === null || value === undefined) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  return new data.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })))
}

const fromData = (value: data.ExpressionData): unknown => {
  switch (value.kind) {
    case data.Kind.Null:
      return null
    case data.Kind.String:
    case data.Kind.Number:
    case data.Kind.Boolean:
      return 'value' in value ? value.value : null
    default:
      return JSON.parse(JSON.stringify(value, data.replacer)) as unknown
  }
}

/** Whether GitHub takes a value for true. */
export const isTruthy = (value: unknown): boolean =>
  !(
    value === null ||
    value === undefined ||
    value === false ||
    value === 0 ||
    value === '' ||
    (typeof value === 'number' && Number.isNaN(value))
  )
