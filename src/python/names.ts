import type { Scope } from './evaluate.ts'
import type { PythonModule, Span } from './syntax.ts'
import type { Unknown, Value } from './values.ts'

/** What stands behind a name at the end of a module. */
export type Binding = {
  readonly value: Value
  /** The statement that set it last; where the branches differ, the last of them. */
  readonly at: Span
}

/** A place that may set names in a way that is not seen here: a star import that cannot be followed, `globals()`, `exec`. */
export type Gap = {
  readonly reason: string
  readonly at: Span
  readonly module?: { readonly name: string; readonly level: number }
}

export type Bindings = {
  readonly names: ReadonlyMap<string, Binding>
  /** In order. What a name is worth is not certain where a gap stands behind its assignment. */
  readonly gaps: readonly Gap[]
}

export type BindingHost = Pick<Scope, 'call' | 'subscript'> & {
  /** The names of another module that is at hand; undefined leaves its names as references. */
  readonly module?: (name: string, level: number) => Bindings | undefined
  /** Names that exist before the first statement (`__file__`). */
  readonly given?: ReadonlyMap<string, Value>
}

/** Names as they are followed through a module. */
export type Names = Map<string, Binding>

/** One module that is being followed. */
export type Run = { readonly module: PythonModule; readonly host: BindingHost; readonly gaps: Gap[] }

/** The scope of expressions at this point. */
export const scopeIn = ({ module, host }: Run, names: ReadonlyMap<string, Binding>): Scope => ({
  module,
  lookup: (name) => names.get(name)?.value,
  ...(host.call === undefined ? {} : { call: host.call }),
  ...(host.subscript === undefined ? {} : { subscript: host.subscript }),
})

/** An unknown for what stands at a place. */
export const unknownAt = (run: Run, at: Span, reason: string): Unknown => ({
  kind: 'unknown',
  reason,
  source: run.module.text.slice(at.from, Math.min(at.to, at.from + 500)),
  at,
})
