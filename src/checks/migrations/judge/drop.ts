import type { DropStmt, Node } from 'libpg-query'
import { namesOf } from '../schema/column-type.ts'
import {
  allViewsOf,
  findRelation,
  findType,
  foreignKeysInto,
  homeOf,
  isProbablyAbsent,
  relationOrOld,
  removeRelation,
  removeSequence,
  removeType,
  shown,
  type Relation,
} from '../schema/schema.ts'
import type { RuleCode } from '../catalogue.ts'
import { dropIndex } from './indexes.ts'
import { earlierOf, find, isOld, laterOf, say, touch, type Judging } from './judging.ts'

type Name = { readonly schema: string | undefined; readonly name: string }

/** DROP of anything. */
export const drop = (judging: Judging, statement: DropStmt): void => {
  const cascade = statement.behavior === 'DROP_CASCADE'
  const missingOk = statement.missing_ok === true
  for (const node of statement.objects ?? []) {
    const names = namesOfObject(node)
    const name: Name = { schema: names.length > 1 ? names.at(-2) : undefined, name: names.at(-1) ?? '' }
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the grammar has dozens of kinds, of which these are judged
    switch (statement.removeType) {
      case 'OBJECT_TABLE':
      case 'OBJECT_FOREIGN_TABLE':
        dropTable(judging, name, { cascade, missingOk })
        break
      case 'OBJECT_VIEW':
      case 'OBJECT_MATVIEW':
        dropView(judging, name, statement.removeType === 'OBJECT_MATVIEW', missingOk)
        break
      case 'OBJECT_INDEX':
        dropIndex(judging, name, { concurrent: statement.concurrent === true, missingOk })
        break
      case 'OBJECT_SCHEMA':
        dropSchema(judging, name.name, { cascade, missingOk })
        break
      case 'OBJECT_TYPE':
      case 'OBJECT_DOMAIN':
        dropType(judging, name, { cascade, missingOk })
        break
      case 'OBJECT_TRIGGER':
      case 'OBJECT_POLICY':
      case 'OBJECT_RULE':
        dropFromTable(judging, statement.removeType, names, missingOk)
        break
      case 'OBJECT_FUNCTION':
      case 'OBJECT_PROCEDURE':
      case 'OBJECT_ROUTINE':
        dropFunction(judging, name, { cascade, missingOk })
        break
      case 'OBJECT_SEQUENCE':
        say(judging, `drops sequence "${name.name}"`)
        breaks(judging, 'drop-sequence', 'sequence', name.name, missingOk && judging.schema.knowsTables)
        removeSequence(judging.schema, { schema: homeOf(judging.schema, name), name: name.name })
        break
      case 'OBJECT_EXTENSION':
        say(judging, `drops extension "${name.name}"`)
        breaks(judging, 'drop-extension', 'extension', name.name, false)
        break
      default:
        say(judging, `drops "${name.name}"`)
    }
  }
}

const namesOfObject = (node: Node): readonly string[] => {
  if ('List' in node) return namesOf(node.List.items)
  if ('String' in node) return [node.String.sval ?? '']
  if ('ObjectWithArgs' in node) return namesOf(node.ObjectWithArgs.objname)
  if ('TypeName' in node) return namesOf(node.TypeName.names)
  return []
}

const dropTable = (
  judging: Judging,
  name: Name,
  { cascade, missingOk }: { readonly cascade: boolean; readonly missingOk: boolean },
): void => {
  if (missingOk && isProbablyAbsent(judging.schema, name)) {
    say(judging, `skips table "${name.name}", which is not there`)
    return
  }
  const relation = relationOrOld(judging.schema, name)
  const table = shown(relation)
  say(judging, `drops table ${table}`)
  touch(judging, relation, 'AccessExclusive')
  const partners = new Set<Relation>()
  for (const { references } of relation.constraints.values())
    if (references !== undefined && references !== relation) partners.add(references)
  const children = foreignKeysInto(judging.schema, relation)
  const views = cascade ? allViewsOf(judging.schema, relation) : []
  if (cascade) for (const { from } of children) partners.add(from)
  for (const partner of [...partners, ...views]) touch(judging, partner, 'AccessExclusive')
  const old = [...partners].filter((partner) => isOld(judging, partner))
  const also = old.length > 0 ? ` Its foreign keys stop ${old.map(shown).join(', ')} for a moment too.` : ''
  const taken = [
    ...views.map(shown),
    ...(cascade
      ? children.map(({ from, constraint }) => `the foreign key "${constraint.name}" of ${shown(from)}`)
      : []),
  ]
  if (isCreatedLater(judging, name)) {
    find(judging, 'create-table-force', {
      relation,
      message: `${table} is dropped to be created anew further down: all of its rows are gone for good.${also}`,
      help: `Change the table with ALTER TABLE, or create the new one under another name, copy and swap.`,
    })
  } else if (cascade && taken.length > 0) {
    find(judging, 'drop-cascade', {
      relation,
      message: `Dropping ${table} with CASCADE also drops ${taken.join(', ')}. Its rows are gone for good, and code that still uses any of it fails.${also}`,
      help: `Deploy code that uses none of it first; drop what depends on the table by name, and the table without CASCADE in a later release.`,
    })
  } else {
    find(judging, 'drop-table', {
      relation,
      message: `Dropping ${table}: its rows are gone for good, and code that still uses it fails.${also}`,
      help: `Deploy code that no longer uses it first, keep a backup, and drop it in a later release.`,
    })
  }
  for (const view of views) removeRelation(judging.schema, view)
  removeRelation(judging.schema, relation)
}

const isCreatedLater = (judging: Judging, { name }: Name): boolean =>
  laterOf(judging).some(
    ({ node }) => node !== undefined && 'CreateStmt' in node && node.CreateStmt.relation?.relname === name,
  )

const dropView = (judging: Judging, name: Name, materialized: boolean, missingOk: boolean): void => {
  if (missingOk && isProbablyAbsent(judging.schema, name)) {
    say(judging, `skips view "${name.name}", which is not there`)
    return
  }
  const existing = findRelation(judging.schema, name)
  say(judging, `drops ${materialized ? 'materialized view' : 'view'} "${name.name}"`)
  if (existing !== undefined) touch(judging, existing, 'AccessExclusive')
  const comesBack = laterOf(judging).some(
    ({ node }) =>
      node !== undefined &&
      (('ViewStmt' in node && node.ViewStmt.view?.relname === name.name) ||
        ('CreateTableAsStmt' in node && node.CreateTableAsStmt.into?.rel?.relname === name.name)),
  )
  if (!comesBack && (existing === undefined || isOld(judging, existing))) {
    breaks(
      judging,
      materialized ? 'drop-matview' : 'drop-view',
      materialized ? 'materialized view' : 'view',
      name.name,
      false,
    )
  }
  if (existing !== undefined) removeRelation(judging.schema, existing)
}

const dropSchema = (
  judging: Judging,
  name: string,
  { cascade, missingOk }: { readonly cascade: boolean; readonly missingOk: boolean },
): void => {
  say(judging, `drops schema "${name}"`)
  const inside = [...judging.schema.relations.values()].filter(({ schema }) => schema === name)
  const known = [...judging.schema.namespaces.keys()].includes(name)
  for (const relation of inside) touch(judging, relation, 'AccessExclusive')
  if (missingOk && !known && inside.length === 0 && judging.schema.knowsTables) return
  const old = inside.filter((relation) => isOld(judging, relation))
  const born = judging.schema.namespaces.get(name)
  // Behind IF NOT EXISTS it may be an old one, with tables that no migration knows.
  const mayHoldMore = born?.certain === false
  const isEmpty = known && inside.length === 0 && !mayHoldMore
  if (!mayHoldMore && old.length === 0 && (inside.length > 0 || (born !== undefined && !isOld(judging, born)))) {
    for (const relation of inside) removeRelation(judging.schema, relation)
    judging.schema.namespaces.delete(name)
    return
  }
  find(judging, 'drop-schema', {
    ...(isEmpty || !cascade ? { level: 'warning' as const } : {}),
    message: isEmpty
      ? `Dropping schema "${name}", which holds no table that a migration created: code that names it fails.`
      : `Dropping schema "${name}"${cascade ? ` with CASCADE takes ${old.length > 0 ? old.map(shown).join(', ') : 'everything in it'} along, for good` : ' fails unless it is empty'}; code that uses it fails.`,
    help: `Deploy code that no longer uses it first, keep a backup, and drop what is in it by name in a later release.`,
  })
  for (const relation of inside) removeRelation(judging.schema, relation)
  judging.schema.namespaces.delete(name)
}

const dropType = (
  judging: Judging,
  name: Name,
  { cascade, missingOk }: { readonly cascade: boolean; readonly missingOk: boolean },
): void => {
  const type = findType(judging.schema, name)
  if (type === undefined && missingOk) return
  say(judging, `drops type "${name.name}"`)
  const columns = [...judging.schema.relations.values()].flatMap((relation) =>
    [...relation.columns.values()]
      .filter((column) => column.type?.name === name.name)
      .map((column) => ({ relation, column: column.name })),
  )
  if (cascade && columns.length > 0) {
    for (const { relation } of columns) touch(judging, relation, 'AccessExclusive')
    const old = columns.filter(({ relation }) => isOld(judging, relation))
    if (old.length > 0) {
      find(judging, 'drop-cascade', {
        message: `Dropping type "${name.name}" with CASCADE also drops ${old.map(({ relation, column }) => `column "${column}" of ${shown(relation)}`).join(', ')}, with all values, for good.`,
        help: `Change the columns to another type first, and drop the type without CASCADE.`,
      })
    }
    for (const { relation, column } of columns) relation.columns.delete(column)
  } else if (type === undefined || (isOld(judging, type) && !isRenamedHere(judging, name.name))) {
    breaks(judging, 'drop-type', 'type', name.name, false)
  }
  if (type !== undefined) removeType(judging.schema, type)
}

/** The old half of an enum that is built anew in this file, as ORMs do it: reported where the column changes. */
const isRenamedHere = (judging: Judging, name: string): boolean =>
  [...earlierOf(judging), ...laterOf(judging)].some(
    ({ node }) =>
      node !== undefined &&
      'RenameStmt' in node &&
      node.RenameStmt.renameType === 'OBJECT_TYPE' &&
      node.RenameStmt.newname === name,
  ) ||
  laterOf(judging).some(
    ({ node }) =>
      node !== undefined && 'CreateEnumStmt' in node && namesOf(node.CreateEnumStmt.typeName).at(-1) === name,
  )

const dropFromTable = (
  judging: Judging,
  kind: 'OBJECT_TRIGGER' | 'OBJECT_POLICY' | 'OBJECT_RULE',
  names: readonly string[],
  missingOk: boolean,
): void => {
  const name = names.at(-1) ?? ''
  const tableName: Name = { schema: names.length > 2 ? names.at(-3) : undefined, name: names.at(-2) ?? '' }
  if (missingOk && isProbablyAbsent(judging.schema, tableName)) return
  const relation = relationOrOld(judging.schema, tableName)
  const table = shown(relation)
  const word = kind === 'OBJECT_TRIGGER' ? 'trigger' : kind === 'OBJECT_POLICY' ? 'policy' : 'rule'
  say(judging, `drops ${word} "${name}" of ${table}`)
  touch(judging, relation, 'AccessExclusive')
  const comesBack = laterOf(judging).some(
    ({ node }) =>
      node !== undefined &&
      (('CreateTrigStmt' in node && node.CreateTrigStmt.relation?.relname === relation.name) ||
        ('CreatePolicyStmt' in node && node.CreatePolicyStmt.table?.relname === relation.name) ||
        ('RuleStmt' in node && node.RuleStmt.relation?.relname === relation.name)),
  )
  const isUnknown = missingOk && !relation.policies.has(name) && !relation.triggers.has(name)
  if (kind === 'OBJECT_POLICY') {
    relation.policies.delete(name)
    if (!comesBack && !isUnknown) {
      find(judging, 'drop-policy', {
        relation,
        message: `Without policy "${name}", roles see ${relation.policies.size === 0 ? `no row of ${table} any more` : `fewer rows of ${table}, or more if it was restrictive`}.`,
        help: `Create the policy that takes its place in the same transaction.`,
      })
    }
    return
  }
  relation.triggers.delete(name)
  if (comesBack || isUnknown) return
  find(judging, 'drop-trigger', {
    relation,
    message: `Dropping ${word} "${name}" stops reads and writes of ${table} for a moment, and what it did is no longer done.`,
    help: `Set a lock_timeout, and make sure that no code relies on it.`,
  })
}

const dropFunction = (
  judging: Judging,
  { schema, name }: Name,
  { cascade, missingOk }: { readonly cascade: boolean; readonly missingOk: boolean },
): void => {
  say(judging, `drops function "${name}"`)
  const routines = judging.schema.routines
  const known = [...routines.entries()].find(
    ([, routine]) => routine.name === name && (schema === undefined || isOld(judging, routine)),
  )
  const users = [...judging.schema.relations.values()].filter((relation) =>
    [...relation.triggers.values()].includes(name),
  )
  if (cascade) for (const relation of users) touch(judging, relation, 'AccessExclusive')
  const comesBack = laterOf(judging).some(
    ({ node }) =>
      node !== undefined && 'CreateFunctionStmt' in node && namesOf(node.CreateFunctionStmt.funcname).at(-1) === name,
  )
  if (known === undefined && missingOk) return
  if (known !== undefined) routines.delete(known[0])
  if (comesBack || (known !== undefined && !isOld(judging, known[1]))) return
  const triggers =
    cascade && users.length > 0 ? ` CASCADE takes its triggers on ${users.map(shown).join(', ')} along.` : ''
  find(judging, 'drop-function', {
    message: `Code, views and policies that call "${name}" fail.${triggers}`,
    help: `Deploy code that no longer calls it first.`,
  })
}

const breaks = (judging: Judging, rule: RuleCode, kind: string, name: string, absent: boolean): void => {
  if (absent) return
  find(judging, rule, {
    message: `Code that still uses ${kind} "${name}" fails from this moment on.`,
    help: `Deploy code that no longer uses it first, and drop it in a later release.`,
  })
}
