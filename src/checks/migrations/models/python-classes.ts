import { bindingsInside, bindingsOf, scopeOf } from '../../../python/bindings.ts'
import { evaluate } from '../../../python/evaluate.ts'
import { parsePython } from '../../../python/parse.ts'
import { sourceOf, type Statement } from '../../../python/syntax.ts'
import type { Value } from '../../../python/values.ts'

/** A class at the top of a file, as far as a model needs it. */
export type PythonClass = {
  readonly name: string
  readonly path: string
  readonly line: number
  /** Dotted names after imports; empty for a base that is no name. Classes of the file begin with `__here__.`. */
  readonly bases: readonly string[]
  /** What its own body gives to names, with the line. What stands in a condition is unknown. */
  readonly attributes: ReadonlyMap<string, { readonly value: Value; readonly line: number }>
  /** Names with a type and no value, and the line as it is written. */
  readonly declared: ReadonlyMap<string, { readonly source: string; readonly line: number }>
  /** What the class `Meta` inside gives to names. */
  readonly meta: ReadonlyMap<string, Value>
}

/** The classes of a file of Python, read as syntax; undefined where it is not understood as a whole. */
export const classesOf = (path: string, text: string): readonly PythonClass[] | undefined => {
  const module = parsePython(text, path)
  if (module.problems.length > 0) return undefined
  const outer = bindingsOf(module)
  const scope = scopeOf(module, outer)
  const own = (body: readonly Statement[], around = outer): ReadonlyMap<string, { value: Value; line: number }> =>
    new Map(
      [...bindingsInside(module, body, around).names].flatMap(([name, { value, at }]) =>
        around.names.get(name)?.value === value ? [] : [[name, { value, line: at.line }] as const],
      ),
    )
  return module.statements.flatMap((statement): readonly PythonClass[] => {
    if (statement.kind !== 'class') return []
    const inside = bindingsInside(module, statement.body, outer)
    const meta = statement.body.find((each) => each.kind === 'class' && each.name === 'Meta')
    return [
      {
        name: statement.name,
        path,
        line: statement.at.line,
        bases: statement.arguments
          .filter(({ name }) => name === undefined)
          .map((argument) => {
            const value = evaluate(argument.value, scope)
            return value.kind === 'reference' && argument.spread === undefined ? value.path : ''
          }),
        attributes: own(statement.body),
        declared: new Map(
          statement.body.flatMap((each) =>
            each.kind === 'declare' && each.target.kind === 'name'
              ? [[each.target.name, { source: sourceOf(module, each), line: each.at.line }] as const]
              : [],
          ),
        ),
        meta:
          meta?.kind === 'class'
            ? new Map([...own(meta.body, inside)].map(([name, { value }]) => [name, value]))
            : new Map(),
      },
    ]
  })
}
