import type { Span } from '../../python/syntax.ts'
import { asIs, JSON_CAST, LIST, NUMBER, readKey, STRICT_BOOL, type Cast } from './environment-read.ts'
import { evaluate } from './evaluate.ts'
import type { ClassValue, Machine } from './machine.ts'
import { dotted } from './assign.ts'
import { runBody } from './statements.ts'
import { text, type Scope, type Value } from './value.ts'

/** Names of the body of a class, over those of its bases of this repository. */
export const membersOf = (machine: Machine, value: ClassValue, depth = 0): Scope => {
  const members: Scope = new Map()
  for (const base of value.definition.arguments) {
    if (base.name !== undefined || depth > 10) continue
    const known = evaluate(machine, base.value, value.scope)
    if (known.kind === 'class')
      for (const [name, member] of membersOf(machine, known, depth + 1)) members.set(name, member)
  }
  const local: Scope = new Map([...value.scope, ...members])
  const before = new Map(local)
  runBody({ ...machine, depth: machine.depth + 1 }, value.definition.body, local)
  for (const [name, member] of local) if (before.get(name) !== member) members.set(name, member)
  return members
}

/** Whether the class, or one it is made from, is Pydantic's BaseSettings. */
export const isPydanticSettings = (machine: Machine, value: ClassValue, depth = 0): boolean =>
  value.definition.arguments.some((base) => {
    if (/(?:^|\.)BaseSettings$/.test(dotted(base.value) ?? '')) return true
    const known = depth > 10 ? undefined : evaluate(machine, base.value, value.scope)
    return known?.kind === 'class' && isPydanticSettings(machine, known, depth + 1)
  })

/**
 * An instance of a class: of Pydantic's BaseSettings each field with what the environment has for it (the name in capitals,
 * behind `env_prefix`), of any other class the names of its body.
 */
export const instanceOf = (machine: Machine, value: ClassValue, at: Span): Value => {
  const members = membersOf(machine, value)
  const fields = isPydanticSettings(machine, value)
    ? pydanticFields(machine, value, members, prefixOf(machine, members), 0)
    : members
  return {
    kind: 'dict',
    at,
    reads: [],
    open: true,
    entries: [...fields].map(([name, member]) => ({ key: text(name, at), value: member })),
  }
}

const prefixOf = (machine: Machine, members: Scope): string => {
  const config = members.get('model_config')
  const named = config?.kind === 'library' ? config.call?.named.get('env_prefix') : undefined
  if (named?.kind === 'text') return named.value
  const inner = members.get('Config')
  const prefix = inner?.kind === 'class' ? membersOf(machine, inner).get('env_prefix') : undefined
  return prefix?.kind === 'text' ? prefix.value : ''
}

const pydanticFields = (machine: Machine, value: ClassValue, members: Scope, prefix: string, depth: number): Scope => {
  const fields: Scope = new Map()
  for (const base of value.definition.arguments) {
    const known = depth > 10 ? undefined : evaluate(machine, base.value, value.scope)
    if (known?.kind === 'class')
      for (const [name, field] of pydanticFields(machine, known, members, prefix, depth + 1)) fields.set(name, field)
  }
  for (const statement of value.definition.body) {
    const target =
      statement.kind === 'assign' ? statement.targets[0] : statement.kind === 'declare' ? statement.target : undefined
    if (target?.kind !== 'name' || target.name === 'model_config' || target.name.startsWith('_')) continue
    const written = machine.textOf(statement.at)
    const annotation = /^\s*\w+\s*:\s*([^=]+)/.exec(written)?.[1]?.trim() ?? ''
    if (annotation.startsWith('ClassVar')) continue
    const plain = members.get(target.name)
    const call = plain?.kind === 'library' && /(?:^|\.)Field$/.test(plain.name) ? plain.call : undefined
    const given = call === undefined ? plain : (call.named.get('default') ?? call.args[0])
    const fallback =
      statement.kind === 'declare' || (given?.kind === 'library' && given.name === '...') ? undefined : given
    const alias = call?.named.get('validation_alias') ?? call?.named.get('alias') ?? call?.named.get('env')
    const key = alias?.kind === 'text' ? alias.value : `${prefix}${target.name}`.toUpperCase()
    const cast = castOfAnnotation(annotation)
    // Names are compared without their case.
    const names = [key, key.toLowerCase(), key.toUpperCase(), `${prefix}${target.name}`]
    const found = names.find((name) => machine.ask(name).status !== 'unset') ?? key
    fields.set(
      target.name,
      readKey(found, statement.at, isEllipsis(written) ? undefined : fallback, cast, machine.ask, machine.note),
    )
  }
  return fields
}

const isEllipsis = (written: string): boolean => /(?:=\s*\.\.\.\s*$)|Field\(\s*\.\.\./.test(written)

const castOfAnnotation = (annotation: string): Cast => {
  const bare = annotation.replace(/^(?:Optional|Annotated)\[(.*?)(?:,.*)?\]$/, '$1').replace(/\s*\|\s*None$/, '')
  if (/^(?:bool|StrictBool)$/.test(bare)) return STRICT_BOOL
  if (/^(?:int|float|Positive\w+|NonNegative\w+)$/.test(bare)) return NUMBER
  if (/^(?:list|List|set|Set|tuple|Tuple|Sequence|dict|Dict)\b/.test(bare))
    return {
      name: bare,
      apply: (value, at, reads) => JSON_CAST.apply(value, at, reads) ?? LIST.apply(value, at, reads),
    }
  return asIs
}
