import type { Argument, Expression, Statement } from '../../python/syntax.ts'
import { statementsOf } from '../../python/walk.ts'
import type { PythonSettings } from '../../settings/python/settings-module.ts'
import type { Value } from '../../settings/python/value.ts'

/** A call somewhere in a file: `app.add_middleware(CORSMiddleware, allow_origins=[...])`. */
export type PythonCall = {
  /** The last name of what is called: `add_middleware`. */
  readonly name: string
  readonly args: readonly Value[]
  readonly named: ReadonlyMap<string, Value>
  readonly at: Expression['at']
  /** The last name of each positional argument that is a name: `CORSMiddleware`. */
  readonly words: readonly string[]
}

/** Every call in the file that was asked for, in its functions too, with its arguments as they are at the end of the module. */
export const callsOf = (settings: PythonSettings): readonly PythonCall[] => {
  const module = settings.modules.find(({ path }) => path === settings.path)
  return statementsOf(module?.statements ?? [])
    .flatMap(expressionsOf)
    .flatMap(callsIn)
    .flatMap((call): readonly PythonCall[] => {
      const name = lastName(call.callee)
      if (name === undefined) return []
      return [
        {
          name,
          at: call.at,
          args: call.args.filter((one) => one.name === undefined).map((one) => settings.valueOf(one.value)),
          words: call.args.filter((one) => one.name === undefined).map((one) => lastName(one.value) ?? ''),
          named: new Map(
            call.args.flatMap((one: Argument) =>
              one.name === undefined ? [] : [[one.name, settings.valueOf(one.value)]],
            ),
          ),
        },
      ]
    })
}

const lastName = (expression: Expression): string | undefined =>
  expression.kind === 'name' || expression.kind === 'attribute' ? expression.name : undefined

const expressionsOf = (statement: Statement): readonly Expression[] => {
  switch (statement.kind) {
    case 'expression':
    case 'assign':
    case 'update':
      return [statement.value]
    case 'return':
      return statement.value === undefined ? [] : [statement.value]
    default:
      return []
  }
}

type Call = Expression & { readonly kind: 'call' }

const callsIn = (expression: Expression): readonly Call[] => {
  switch (expression.kind) {
    case 'call':
      return [
        expression,
        ...(expression.callee.kind === 'attribute' ? callsIn(expression.callee.object) : []),
        ...expression.args.flatMap((argument) => callsIn(argument.value)),
      ]
    case 'list':
    case 'tuple':
    case 'set':
      return expression.items.flatMap(callsIn)
    case 'opaque':
      return expression.inside.flatMap(callsIn)
    default:
      return []
  }
}
