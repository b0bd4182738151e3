import type { ColumnDef, Constraint as ConstraintNode } from 'libpg-query'
import { collationOf, columnTypeOf, serialBase, type ColumnType } from '../schema/column-type.ts'
import { findType, patchColumn, relationOrOld, nameOfRange, shown, type Relation } from '../schema/schema.ts'
import { addConstraint } from './add-constraint.ts'
import { volatilityOf } from './expressions.ts'
import { missingType } from './missing-type.ts'
import { ownSequence } from './sequences.ts'
import { apart, find, outside, say, touch, type Judging } from './judging.ts'

/** A column's definition, taken apart. */
export type Parts = {
  readonly name: string
  readonly type: ColumnType | undefined
  readonly notNull: boolean
  readonly default: ConstraintNode | undefined
  readonly identity: boolean
  readonly generated: 'stored' | 'virtual' | undefined
  readonly checks: readonly ConstraintNode[]
  readonly keys: readonly ConstraintNode[]
  readonly references: readonly ConstraintNode[]
}

/** ADD COLUMN: instant, unless something in the definition makes PostgreSQL write or read every row. */
export const addColumn = (judging: Judging, relation: Relation, definition: ColumnDef, missingOk: boolean): void => {
  const column = partsOf(definition)
  say(judging, `adds column "${column.name}" (${column.type?.text ?? 'unknown type'}) to ${shown(relation)}`)
  touch(judging, relation, 'AccessExclusive')
  for (const partition of relation.partitions) touch(judging, partition, 'AccessExclusive')
  if (missingOk && relation.columns.has(column.name)) return
  missingType(judging, column.type, column.name, definition.typeName?.location)
  judgeAddedColumn(judging, relation, definition, column)
  learnColumn(judging, relation, definition, column)
  judging.transaction.added.add(columnKey(relation, column.name))
}

export const columnKey = (relation: Relation, column: string): string =>
  [relation.schema, relation.name, column].join('\u0000')

const judgeAddedColumn = (judging: Judging, relation: Relation, definition: ColumnDef, column: Parts): void => {
  const table = shown(relation)
  const name = `"${column.name}"`
  const place = { relation, at: definition.location }
  const type = column.type?.text ?? 'the type'
  const rewrite = `PostgreSQL writes ${table} and its indexes anew, and stops all reads and writes of ${table} until that is done.`
  const inSteps = (setDefault: string): string =>
    `Add ${name} as a plain nullable ${type} column, then ${setDefault}; fill the old rows in batches from outside the migration, and add NOT NULL last, through a CHECK that is validated first.`
  const { schema, parser, settings } = judging
  const domain =
    column.type === undefined ? undefined : findType(schema, { schema: column.type.schema, name: column.type.name })
  const value = column.default?.raw_expr
  const judged = value === undefined ? undefined : volatilityOf(schema, parser, value)
  const rewrites = (): void => touch(judging, relation, 'AccessExclusive', 'rewrite')

  if ((column.type !== undefined && serialBase(column.type) !== undefined) || column.identity) {
    rewrites()
    find(judging, 'add-column-serial-or-identity', {
      ...place,
      message: `Adding ${name} as ${column.identity ? 'an identity' : `a ${type}`} gives every row of ${table} a number of its own: ${rewrite}`,
      help: `Add ${name} as a plain bigint column, create a sequence owned by it, set its default to nextval of that sequence, and fill the old rows in batches from outside the migration.`,
    })
  } else if (column.generated === 'stored') {
    rewrites()
    find(judging, 'add-column-stored-generated', {
      ...place,
      message: `Adding the stored generated column ${name} computes a value for every row: ${rewrite}`,
      help:
        settings.postgresVersion >= 18
          ? `Make it VIRTUAL, which writes nothing, or add a plain column that a trigger fills and a backfill in batches completes.`
          : `Add a plain nullable column, let a trigger fill it for new rows, and fill the old rows in batches from outside the migration.`,
    })
  } else if (domain?.kind === 'domain' && domain.constrained) {
    rewrites()
    find(judging, 'add-column-domain-with-check', {
      ...place,
      message: `${name} has the domain "${domain.name}", whose constraint is checked for every row: ${rewrite}`,
      help: `Use the domain's base type here, with a CHECK that is added NOT VALID and validated ${apart(judging)}.`,
    })
  } else if (judged !== undefined && settings.postgresVersion < 11) {
    rewrites()
    find(judging, 'add-column-default-pre11', {
      ...place,
      message: `Before PostgreSQL 11 any default writes every row: ${rewrite}`,
      help: inSteps('set its default with ALTER COLUMN … SET DEFAULT'),
    })
  } else if (judged?.volatility === 'volatile') {
    rewrites()
    find(judging, 'add-column-volatile-default', {
      ...place,
      message: `The default of ${name} calls ${judged.because ?? 'a volatile function'}, which gives each row a value of its own: ${rewrite}`,
      help: inSteps('set its default with ALTER COLUMN … SET DEFAULT, which counts for new rows only'),
    })
  } else {
    if (judged?.volatility === 'unknown') {
      find(judging, 'add-column-unknown-default', {
        ...place,
        message: `The default of ${name} calls ${judged.because ?? 'a function'}, which no migration creates: if it is VOLATILE, PostgreSQL writes all of ${table} anew while nobody can read or write it.`,
        help: `Make sure that the function is IMMUTABLE or STABLE, or add the column first and set its default in a statement of its own.`,
      })
    }
    judgeScans(judging, relation, definition, column)
  }
  if (column.type?.name === 'json') {
    find(judging, 'add-column-json', {
      ...place,
      message: `${name} is json, which has no equality: SELECT DISTINCT and UNION over ${table} fail from then on.`,
      help: `Use jsonb.`,
    })
  }
}

const judgeScans = (judging: Judging, relation: Relation, definition: ColumnDef, column: Parts): void => {
  const table = shown(relation)
  const name = `"${column.name}"`
  const place = { relation, at: definition.location }
  const hasDefault = column.default !== undefined && !isNullDefault(column.default)
  const required =
    (column.notNull || column.keys.some(({ contype }) => contype === 'CONSTR_PRIMARY')) &&
    !hasDefault &&
    column.generated === undefined
  if (required) {
    touch(judging, relation, 'AccessExclusive', 'scan')
    find(judging, 'add-required-column', {
      ...place,
      message: `${name} is NOT NULL without a default: the statement fails as soon as ${table} has a row, and until all old code is gone its inserts into ${table} fail, since it does not know the column.`,
      help: `Give it a DEFAULT that stays, or add it nullable, let the new code write it, fill the old rows, and add NOT NULL in a later release.`,
    })
    return
  }
  for (const key of column.keys) {
    touch(judging, relation, 'AccessExclusive', 'index-build')
    const isPrimary = key.contype === 'CONSTR_PRIMARY'
    find(judging, isPrimary ? 'add-primary-key' : 'add-unique-constraint', {
      ...place,
      message: `${isPrimary ? 'PRIMARY KEY' : 'UNIQUE'} on the new column ${name} builds an index over all of ${table} while all reads and writes of ${table} are stopped.`,
      help: `Add the column alone, run CREATE UNIQUE INDEX CONCURRENTLY … ON ${table} (${name}) ${outside(judging, 'create-unique')}, then ADD CONSTRAINT … ${isPrimary ? 'PRIMARY KEY' : 'UNIQUE'} USING INDEX.`,
    })
  }
  for (const check of column.checks) {
    touch(judging, relation, 'AccessExclusive', 'scan')
    find(judging, 'add-column-inline-check-scan', {
      ...place,
      at: check.location ?? definition.location,
      message: `The CHECK on ${name} is verified for every row of ${table}, whose reads and writes are all stopped meanwhile.`,
      help: `Add the column alone, then the CHECK with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.`,
    })
  }
  for (const reference of column.references) {
    const target = relationOrOld(judging.schema, nameOfRange(reference.pktable))
    // PostgreSQL looks only at whether a default is written: it verifies every row for DEFAULT NULL too.
    const validates = column.default !== undefined
    touch(judging, target, 'ShareRowExclusive', validates ? 'scan' : 'none')
    if (!validates) continue
    touch(judging, relation, 'AccessExclusive', 'scan')
    find(judging, 'add-column-fk-with-default', {
      ...place,
      message: `With a default${hasDefault ? '' : ', even with DEFAULT NULL'}, the foreign key of ${name} is verified for every row: ${table} is stopped for all, and writes to ${shown(target)} too, while both are read.`,
      help: hasDefault
        ? `Add the column with its default alone, then the foreign key with NOT VALID, and VALIDATE CONSTRAINT ${apart(judging)}.`
        : `Leave DEFAULT NULL out, which says nothing: then no row is read.`,
    })
  }
}

/** Puts a column and its constraints into the state, without judging. */
export const learnColumn = (
  judging: Judging,
  relation: Relation,
  definition: ColumnDef,
  column = partsOf(definition),
): void => {
  const serial = column.type === undefined ? undefined : serialBase(column.type)
  const isKey = column.keys.some(({ contype }) => contype === 'CONSTR_PRIMARY')
  const type = serial ?? column.type
  const notNull = column.notNull || column.identity || serial !== undefined || isKey
  const hasDefault = column.default !== undefined || column.identity || serial !== undefined
  if (serial !== undefined || column.identity) ownSequence(judging, relation, column.name)
  const collation = collationOf(definition)
  if (type === undefined) patchColumn(relation, column.name, { notNull, hasDefault, collation })
  else relation.columns.set(column.name, { name: column.name, type, notNull, hasDefault, collation })
  for (const constraint of column.keys) addConstraint(judging, relation, constraint, [column.name])
  for (const constraint of column.checks) addConstraint(judging, relation, constraint, [column.name])
  for (const constraint of column.references) addConstraint(judging, relation, constraint, [column.name])
}

const NONE: readonly ConstraintNode[] = []

const pushed = (list: ConstraintNode[] | undefined, constraint: ConstraintNode): ConstraintNode[] => {
  if (list === undefined) return [constraint]
  list.push(constraint)
  return list
}

const isNullDefault = ({ raw_expr }: ConstraintNode): boolean => {
  let value = raw_expr
  while (value !== undefined && 'TypeCast' in value) value = value.TypeCast.arg
  return value !== undefined && 'A_Const' in value && value.A_Const.isnull === true
}

/** What a column's definition says, taken apart. */
export const partsOf = (definition: ColumnDef): Parts => {
  let notNull = false
  let identity = false
  let value: ConstraintNode | undefined
  let generated: Parts['generated']
  let checks: ConstraintNode[] | undefined
  let keys: ConstraintNode[] | undefined
  let references: ConstraintNode[] | undefined
  for (const node of definition.constraints ?? []) {
    if (!('Constraint' in node)) continue
    const constraint = node.Constraint
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the others say nothing about the column
    switch (constraint.contype) {
      case 'CONSTR_NOTNULL':
        notNull = true
        break
      case 'CONSTR_DEFAULT':
        value ??= constraint
        break
      case 'CONSTR_IDENTITY':
        identity = true
        break
      case 'CONSTR_GENERATED':
        generated ??= constraint.generated_kind === 'v' ? 'virtual' : 'stored'
        break
      case 'CONSTR_CHECK':
        checks = pushed(checks, constraint)
        break
      case 'CONSTR_UNIQUE':
      case 'CONSTR_PRIMARY':
        keys = pushed(keys, constraint)
        break
      case 'CONSTR_FOREIGN':
        references = pushed(references, constraint)
        break
      default:
    }
  }
  return {
    name: definition.colname ?? '',
    type: definition.typeName === undefined ? undefined : columnTypeOf(definition.typeName),
    notNull,
    default: value,
    identity,
    generated,
    checks: checks ?? NONE,
    keys: keys ?? NONE,
    references: references ?? NONE,
  }
}
