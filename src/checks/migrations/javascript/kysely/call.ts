import type { Link, Value } from '../../script/values.ts'
import type { Following } from '../follow.ts'
import type { Described, Part } from './columns.ts'

/** A call of the schema builder, with everything that is called on what it answers. */
export type Call = {
  readonly first: Link
  /** What follows, without what sends it. */
  readonly steps: readonly Link[]
  /** As it was written. */
  readonly plain: string
  /** In quotes, with its schema. */
  readonly name: string
  readonly schema: string | undefined
  readonly label: string
  /** Takes what could not be read. */
  readonly missing: string[]
  readonly following: Following
}

/** Whether a step was called. */
export const has = ({ steps }: Call, name: string): boolean => steps.some((step) => step.name === name)
/** What a step was called with. */
export const argsOf = ({ steps }: Call, name: string): readonly Value[] =>
  steps.find((step) => step.name === name)?.args ?? []

/** Notes every step that an operation does not know. */
export const onlyKnown = ({ steps, missing }: Call, known: readonly string[]): void => {
  for (const { name } of steps) if (!known.includes(name)) missing.push(`${name} is no operation that is read here`)
}

/** The SQL of a part; what of it could not be read is noted. */
export const taken = (part: Part, missing: string[]): string => {
  missing.push(...part.missing)
  return part.sql
}

/** Whether a step sends what was put together before it. */
export const isSent = ({ name }: Link): boolean => name.startsWith('execute') || name === 'stream' || name === 'compile'

/** What a callback calls on the builder that it is given; nothing where there is none. */
export const describedBy = (value: Value | undefined, following: Following): Described => {
  if (value === undefined) return []
  if (value.kind !== 'function') return undefined
  const steps: Link[] = []
  following.follow(
    value,
    ([name = '']) =>
      new Map([[name, { kind: 'part', steps: [], collect: (more: readonly Link[]) => steps.push(...more) }]]),
  )
  return steps
}
