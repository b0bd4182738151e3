import { plainText } from '../core/plain-text.ts'
import {
  evaluate,
  ExpressionFailure,
  isTruthy,
  parseExpression,
  type Contexts,
  type ExpressionMistake,
  type ExpressionPlace,
  type ParsedExpression,
  type Reference,
} from './expressions.ts'

/** A text cut into what stands as written and what is computed. */
export type Template = readonly (string | ParsedExpression)[]

/** Cuts a text at its `${{ }}`. Braces inside quoted text of an expression do not end it. */
export const parseTemplate = (
  text: string,
  place: ExpressionPlace,
): { readonly template: Template; readonly mistakes: readonly ExpressionMistake[] } => {
  const template: (string | ParsedExpression)[] = []
  const mistakes: ExpressionMistake[] = []
  let position = 0
  for (;;) {
    const open = text.indexOf('${{', position)
    if (open === -1) break
    if (open > position) template.push(text.slice(position, open))
    const close = endOf(text, open + 3)
    if (close === -1) {
      mistakes.push({ message: 'The expression has no end.', hint: 'Close it with `}}`.' })
      return { template, mistakes }
    }
    const source = text.slice(open + 3, close).trim()
    if (source === '') mistakes.push({ message: 'The expression is empty.' })
    else {
      const parsed = parseExpression(source, place)
      mistakes.push(...parsed.mistakes)
      if (parsed.expression !== undefined) template.push(parsed.expression)
    }
    position = close + 2
  }
  if (position < text.length) template.push(text.slice(position))
  return { template, mistakes }
}

const endOf = (text: string, from: number): number => {
  let quoted = false
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") quoted = !quoted
    else if (!quoted && text.startsWith('}}', index)) return index
  }
  return -1
}

/** Every text with an expression inside a plain value, with its path. */
export const expressionsIn = (
  value: unknown,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly text: string }[] => {
  if (typeof value === 'string') return value.includes('${{') ? [{ path, text: value }] : []
  if (Array.isArray(value)) return value.flatMap((inner, index) => expressionsIn(inner, [...path, index]))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => expressionsIn(inner, [...path, key]))
  return []
}

/** Reads the values of the contexts for one item, and hides what is secret. */
export type ContextReader = {
  readonly contexts: Omit<Contexts, 'vars' | 'secrets' | 'inputs'>
  /** Contexts whose values are not known in this run, with the reason: reading one is a failure, never a quiet null. */
  readonly unknown: ReadonlyMap<string, string>
  read(reference: Reference): string | undefined
}

/** Thrown when a value cannot be had: names the variable or the expression. */
export class InterpolationFailure extends Error {
  override readonly name = 'InterpolationFailure'
  readonly help: string
  constructor(message: string, help: string) {
    super(message)
    this.help = help
  }
}

const ANYWHERE: ExpressionPlace = { matrixKeys: [], envNames: [], code: false }

/** Replaces every expression inside a value. A text that is one expression takes the expression's type. */
export const interpolate = (value: unknown, reader: ContextReader): unknown => {
  if (typeof value === 'string') return value.includes('${{') ? interpolateText(value, reader) : value
  if (Array.isArray(value)) return value.map((inner) => interpolate(inner, reader))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, interpolate(inner, reader)]))
  return value
}

const interpolateText = (text: string, reader: ContextReader): unknown => {
  // Mistakes were reported when the manifest was loaded; here only the values are new.
  const { template } = parseTemplate(text, ANYWHERE)
  const values = template.map((part) => (typeof part === 'string' ? part : evaluateWith(part, reader)))
  if (values.length === 1 && typeof template[0] !== 'string') return values[0]
  return values.map(plainText).join('')
}

/** Whether a condition holds: a bare expression, one in `${{ }}`, or a boolean. */
export const conditionHolds = (condition: string | boolean, reader: ContextReader): boolean => {
  if (typeof condition === 'boolean') return condition
  const { expression } = parseExpression(bareCondition(condition), ANYWHERE)
  if (expression === undefined)
    throw new InterpolationFailure(`the condition \`${condition}\` cannot be read`, 'Correct the condition.')
  return isTruthy(evaluateWith(expression, reader))
}

/** The expression of an `if`, without the `${{ }}` that may stand around it. */
export const bareCondition = (condition: string): string => {
  const trimmed = condition.trim()
  return trimmed.startsWith('${{') && trimmed.endsWith('}}') && endOf(trimmed, 3) === trimmed.length - 2
    ? trimmed.slice(3, -2).trim()
    : trimmed
}

const evaluateWith = (expression: ParsedExpression, reader: ContextReader): unknown => {
  const named: Record<Reference['context'], Record<string, string>> = { vars: {}, secrets: {}, inputs: {} }
  const missing: string[] = []
  for (const name of expression.reads) {
    const reason = reader.unknown.get(name)
    if (reason !== undefined)
      throw new InterpolationFailure(
        `\`${name}\` is not known: ${reason}`,
        'Give the run what it needs to know it, or remove the expression.',
      )
  }
  for (const reference of expression.references) {
    const value = reader.read(reference)
    if (value !== undefined) named[reference.context][reference.name] = value
    else if (reference.required) missing.push(`${reference.context}.${reference.name}`)
  }
  const [first] = missing
  if (first !== undefined) {
    const names = [...new Set(missing)]
    throw new InterpolationFailure(
      names.length === 1 ? `the variable ${first} is not set` : `the variables ${names.join(', ')} are not set`,
      first.startsWith('inputs.')
        ? `Give the input ${first.slice(7)}.`
        : `Set ${names.map((name) => name.slice(name.indexOf('.') + 1)).join(', ')} in the environment of the step: \`env: { ${first.split('.')[1] ?? ''}: \${{ ${first} }} }\` in a workflow, \`--env-file\` or the shell on the command line.`,
    )
  }
  try {
    return evaluate(expression, { ...reader.contexts, ...named })
  } catch (thrown) {
    if (thrown instanceof ExpressionFailure || thrown instanceof Error)
      throw new InterpolationFailure(
        `\${{ ${expression.source} }}: ${thrown.message}`,
        'Correct the expression, or the value it reads.',
      )
    throw thrown
  }
}
