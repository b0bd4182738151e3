import { identifier } from '../../python/quote.ts'
import { textOf, type Link, type Range } from '../../script/values.ts'
import { describedBy, type Call } from './call.ts'
import { columnPart, constraintPart, callbackOf, defaultOf, typeOf, type Described, type Part } from './columns.ts'

type Command = Part & { readonly at: Range }

/** One ALTER TABLE with all of its commands, as Kysely sends it. */
export const alterTable = (call: Call): void => {
  const { steps, name, schema, label, missing, following, first } = call
  const commands: Command[] = []
  for (const [index, step] of steps.entries()) {
    if (MODIFIERS.has(step.name)) continue
    const described = describedBy(
      step.args?.[step.name === 'alterColumn' || step.name === 'dropColumn' ? 1 : callbackOf(step.name)],
      following,
    )
    // `.addForeignKeyConstraint(…).onDelete('cascade')`
    const next = steps.findIndex((other, position) => position > index && !MODIFIERS.has(other.name))
    const behind = steps.slice(index + 1, next < 0 ? undefined : next)
    const constraint = constraintPart(step, described === undefined ? undefined : [...described, ...behind], schema)
    const command =
      constraint === undefined
        ? commandOf(step, described, behind, schema)
        : { ...constraint, sql: `ADD ${constraint.sql}` }
    if (command === undefined) missing.push(`${step.name} is no operation that is read here`)
    else commands.push({ ...command, at: step.at })
  }
  for (const { missing: more } of commands) missing.push(...more)
  const sent = commands.filter(({ sql }) => sql !== '')
  if (sent.length === 0) {
    if (missing.length === 0 && call.steps.length > 0) missing.push('what is done with it stands somewhere else')
    return
  }
  const [only] = sent
  const at = sent.length === 1 && only !== undefined ? only.at : first.at
  following.out.sql([`ALTER TABLE ${name} ${sent.map(({ sql }) => sql).join(', ')}`], at, label, missing.length > 0)
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'onDelete',
  'onUpdate',
  'deferrable',
  'notDeferrable',
  'initiallyDeferred',
  'initiallyImmediate',
  'ifExists',
  'cascade',
  'restrict',
])

const UNKNOWN_NAME: Part = { sql: '', missing: ['the name of the column or constraint is not known'] }

/** One command of ALTER TABLE that is no new constraint. */
const commandOf = (
  { name, args = [] }: Link,
  described: Described,
  behind: readonly Link[],
  schema: string | undefined,
): Part | undefined => {
  const [first, second] = [textOf(args[0]), textOf(args[1])]
  const whole = (sql: string | undefined): Part => (sql === undefined ? UNKNOWN_NAME : { sql, missing: [] })
  const quoted = first === undefined ? undefined : identifier(first)
  switch (name) {
    case 'addColumn': {
      const column = columnPart(args, described, schema)
      return first === undefined ? { ...column, sql: '' } : { ...column, sql: `ADD COLUMN ${column.sql}` }
    }
    case 'dropColumn':
      return whole(
        quoted === undefined
          ? undefined
          : `DROP COLUMN ${described?.some((step) => step.name === 'ifExists') === true ? 'IF EXISTS ' : ''}${quoted}`,
      )
    case 'renameColumn':
      return whole(
        quoted === undefined || second === undefined ? undefined : `RENAME COLUMN ${quoted} TO ${identifier(second)}`,
      )
    case 'alterColumn':
      return quoted === undefined ? UNKNOWN_NAME : alteration(quoted, described)
    case 'renameTo':
      return whole(quoted === undefined ? undefined : `RENAME TO ${quoted}`)
    case 'setSchema':
      return whole(quoted === undefined ? undefined : `SET SCHEMA ${quoted}`)
    case 'dropConstraint': {
      const said = (word: string): boolean => behind.some((step) => step.name === word)
      return whole(
        quoted === undefined
          ? undefined
          : `DROP CONSTRAINT ${said('ifExists') ? 'IF EXISTS ' : ''}${quoted}${said('cascade') ? ' CASCADE' : ''}`,
      )
    }
    case 'renameConstraint':
      return whole(
        quoted === undefined || second === undefined
          ? undefined
          : `RENAME CONSTRAINT ${quoted} TO ${identifier(second)}`,
      )
    default:
      return undefined
  }
}

/** `alterColumn('a', (col) => col.setDataType('text'))`. */
const alteration = (column: string, described: Described): Part => {
  const steps = described ?? []
  const sent: string[] = []
  const missing = steps.length === 0 ? ['what is done with the column stands somewhere else'] : []
  for (const { name, args = [] } of steps) {
    if (name === 'setDataType') {
      const type = typeOf(args[0])
      missing.push(...type.missing)
      sent.push(`ALTER COLUMN ${column} TYPE ${type.sql}`)
    } else if (name === 'setDefault') sent.push(`ALTER COLUMN ${column} SET DEFAULT ${defaultOf(args[0])}`)
    else if (name === 'dropDefault') sent.push(`ALTER COLUMN ${column} DROP DEFAULT`)
    else if (name === 'setNotNull') sent.push(`ALTER COLUMN ${column} SET NOT NULL`)
    else if (name === 'dropNotNull') sent.push(`ALTER COLUMN ${column} DROP NOT NULL`)
    else missing.push(`${name} is no operation that is read here`)
  }
  return { sql: sent.join(', '), missing }
}
