import type { Value } from '../script/values.ts'
import type { Tokens } from './tokens.ts'

/** Names that are known where an expression stands. */
export type Scope = ReadonlyMap<string, Value>

/** An expression and the index of the token behind it. */
export type Read = { readonly value: Value; readonly next: number }

/** Reads the expression that begins at a token. What is part of an expression and has expressions in it is given this. */
export type ReadExpression = (tokens: Tokens, index: number, scope: Scope, depth: number) => Read
