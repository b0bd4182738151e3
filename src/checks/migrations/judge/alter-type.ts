import type { ColumnDef, Node } from 'libpg-query'
import {
  collationOf,
  columnTypeOf,
  isNarrowing,
  namesOf,
  sameOperators,
  typeChange,
  type ColumnType,
} from '../schema/column-type.ts'
import { findType, indexesOf, patchColumn, shown, type Relation } from '../schema/schema.ts'
import { missingType } from './missing-type.ts'
import { find, say, touch, type Judging } from './judging.ts'

/** ALTER COLUMN … TYPE: free for a few pairs of types, a rewrite of the table and all its indexes for the rest. */
export const alterColumnType = (
  judging: Judging,
  relation: Relation,
  name: string,
  definition: ColumnDef,
  at: number,
): void => {
  if (definition.typeName === undefined) return
  const table = shown(relation)
  const to = columnTypeOf(definition.typeName)
  const from = relation.columns.get(name)?.type
  say(judging, `changes "${name}" of ${table} from ${from?.text ?? 'an unknown type'} to ${to.text}`)
  const using = definition.raw_default
  const change =
    from === undefined ? 'unknown' : isPlainUsing(using, name, to) ? changeOf(judging, from, to) : 'rewrite'
  const place = { relation, at }
  const stopped = `PostgreSQL writes ${table} and all its indexes anew, and stops all reads and writes of ${table} until that is done.`
  const help = `Add a new column of type ${to.text}, write both from the code, fill the old rows in batches, then read the new one, and drop "${name}" in a later release.`
  missingType(judging, to, name, definition.typeName.location)
  touch(judging, relation, 'AccessExclusive', change === 'rewrite' ? 'rewrite' : 'none')
  for (const partition of relation.partitions)
    touch(judging, partition, 'AccessExclusive', change === 'rewrite' ? 'rewrite' : 'none')
  if (from !== undefined && (change === 'none' || change === 'free' || change === 'free-in-utc'))
    readsAnew(judging, relation, name, { from, to, definition, at })
  switch (change) {
    case 'none':
    case 'free':
      break
    case 'unknown':
      touch(judging, relation, 'AccessExclusive', 'rewrite')
      find(judging, 'column-type-unknown', {
        ...place,
        message: `No migration says which type "${name}" of ${table} has, so it cannot be told whether the change to ${to.text} writes all of ${table} anew while nobody can read or write it.`,
        help: `Include the migration that creates ${table} in \`paths\`, or rehearse this one. If it rewrites: ${help}`,
      })
      break
    case 'free-in-utc':
      find(judging, judging.settings.timeZone === undefined ? 'column-type-rewrite' : 'type-change-breaks-clients', {
        ...place,
        level: 'warning',
        message:
          judging.settings.timeZone === undefined
            ? `The change of "${name}" from ${from?.text} to ${to.text} is free only where the TimeZone of the session is UTC. Otherwise ${stopped}`
            : `Code that runs during the deploy gets "${name}" as ${to.text} where it knew ${from?.text}.`,
        help: `Begin the migration with SET LOCAL TimeZone = 'UTC' if the values are in UTC, and make sure that old code reads both types.`,
      })
      break
    case 'rewrite':
      find(judging, ruleOf(judging, from, to), {
        ...place,
        message:
          from !== undefined && isNarrowing(from, to)
            ? `"${name}" gets narrower, from ${from.text} to ${to.text}: the statement fails on values that do not fit. ${stopped}`
            : `Changing "${name}" from ${from?.text ?? 'its type'} to ${to.text}${using === undefined || isPlainUsing(using, name, to) ? '' : ' with USING'} computes every row again: ${stopped}`,
        help: isEnumRebuild(judging, from, to)
          ? `Adding a value needs no rebuild: ALTER TYPE "${from?.name}" ADD VALUE '…'. To take a value away, leave it in the type and forbid it with a CHECK that is added NOT VALID and validated later.`
          : help,
      })
      break
  }
  patchColumn(relation, name, { type: to, collation: collationOf(definition) })
}

/** A change that writes no row still makes PostgreSQL build indexes and check constraints anew which may depend on the type. */
const readsAnew = (
  judging: Judging,
  relation: Relation,
  name: string,
  change: { readonly from: ColumnType; readonly to: ColumnType; readonly definition: ColumnDef; readonly at: number },
): void => {
  const { from, to, definition, at } = change
  const [base, newBase] = [baseOf(judging, from), baseOf(judging, to)]
  const isResorted = relation.columns.get(name)?.collation !== collationOf(definition)
  const rebuilt = indexesOf(relation).filter(
    ({ columns, named, classed, collated }) =>
      named?.includes(name) === true ||
      (columns.includes(name) &&
        ((classed?.includes(name) !== true && !sameOperators(base, newBase)) ||
          (collated?.includes(name) !== true && isResorted))),
  )
  const checked = [...relation.constraints.values()].filter(
    ({ kind, validated, columns }) => kind === 'check' && validated && columns.includes(name),
  )
  if (rebuilt.length === 0 && checked.length === 0) return
  const list = (things: readonly { readonly name: string }[]): string =>
    things.map((thing) => `"${thing.name}"`).join(', ')
  const table = shown(relation)
  const work = [
    ...(rebuilt.length > 0 ? [`builds ${list(rebuilt)} anew`] : []),
    ...(checked.length > 0 ? [`checks ${list(checked)} for every row again`] : []),
  ].join(' and ')
  const isNothing = from.text === to.text && !isResorted
  const remedies = [
    ...(rebuilt.length > 0 ? [`DROP INDEX CONCURRENTLY before, and build the index CONCURRENTLY after it`] : []),
    ...(checked.length > 0 ? [`drop the CHECK before, add it NOT VALID after it, and VALIDATE it later`] : []),
  ].join('; ')
  touch(judging, relation, 'AccessExclusive', rebuilt.length > 0 ? 'index-build' : 'scan')
  find(judging, 'column-type-rewrite', {
    relation,
    at,
    message: `${isNothing ? `"${name}" has the type ${to.text} already, and still` : `Changing "${name}" from ${from.text} to ${to.text} writes no row, but`} PostgreSQL ${work}, and stops all reads and writes of ${table} until that is done.`,
    help: isNothing
      ? `Leave it out.`
      : rebuilt.some((index) => relation.constraints.has(index.name))
        ? `Add a new column of type ${to.text} with an index that is built CONCURRENTLY, write both from the code, fill the old rows in batches, and drop "${name}" in a later release.`
        : `Where queries can do without it meanwhile, ${remedies}. Otherwise add a new column of type ${to.text}, fill it in batches, and drop "${name}" in a later release.`,
  })
}

const baseOf = (judging: Judging, type: ColumnType): ColumnType =>
  findType(judging.schema, { schema: type.schema, name: type.name })?.base ?? type

const changeOf = (judging: Judging, from: ColumnType, to: ColumnType): ReturnType<typeof typeChange> => {
  const domain = findType(judging.schema, { schema: to.schema, name: to.name })
  const oldDomain = findType(judging.schema, { schema: from.schema, name: from.name })
  if (domain?.kind === 'domain' && domain !== oldDomain) {
    return domain.constrained || domain.base === undefined ? 'rewrite' : typeChange(from, domain.base)
  }
  const change = typeChange(oldDomain?.kind === 'domain' && oldDomain.base !== undefined ? oldDomain.base : from, to)
  const isUtc = /^(utc|etc\/utc|gmt|zulu|universal)$/i.test(judging.settings.timeZone ?? '')
  return change === 'free-in-utc' && judging.settings.timeZone !== undefined && !isUtc ? 'rewrite' : change
}

const ruleOf = (
  judging: Judging,
  from: ColumnType | undefined,
  to: ColumnType,
): 'column-type-rewrite' | 'column-type-narrowing' | 'enum-rebuild' =>
  isEnumRebuild(judging, from, to)
    ? 'enum-rebuild'
    : from !== undefined && isNarrowing(from, to)
      ? 'column-type-narrowing'
      : 'column-type-rewrite'

const isEnumRebuild = (judging: Judging, from: ColumnType | undefined, to: ColumnType): boolean =>
  from !== undefined &&
  findType(judging.schema, { schema: to.schema, name: to.name })?.kind === 'enum' &&
  findType(judging.schema, { schema: from.schema, name: from.name })?.kind === 'enum'

/** No USING, or one that says what PostgreSQL would do anyway: the column itself, or its cast to the new type. */
const isPlainUsing = (using: Node | undefined, name: string, to: ColumnType): boolean => {
  if (using === undefined || isColumn(using, name)) return true
  if (!('TypeCast' in using) || using.TypeCast.typeName === undefined) return false
  const { arg, typeName } = using.TypeCast
  const type = columnTypeOf(typeName)
  return arg !== undefined && isColumn(arg, name) && type.name === to.name && type.array === to.array
}

const isColumn = (node: Node, name: string): boolean =>
  'ColumnRef' in node && namesOf(node.ColumnRef.fields).at(-1) === name
