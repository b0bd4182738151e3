import {
  findIndex,
  findRelation,
  findSequence,
  homeOf,
  removeSequence,
  setSequence,
  shown,
  type Relation,
  type Sequence,
} from '../schema/schema.ts'
import { find, isOld, say, type Judging } from './judging.ts'

type Name = { readonly schema: string | undefined; readonly name: string }

/**
 * The sequence that a statement means, which PostgreSQL lets ALTER TABLE name too. One that no migration makes is told from
 * a table by its name, which ends as PostgreSQL calls those of serial and identity columns.
 */
export const sequenceOf = ({ schema }: Judging, name: Name): Sequence | undefined => {
  if (findRelation(schema, name) !== undefined || findIndex(schema, name) !== undefined) return undefined
  return (
    findSequence(schema, name) ??
    (name.name.endsWith('_seq')
      ? { schema: homeOf(schema, name), name: name.name, born: undefined, owned: true }
      : undefined)
  )
}

const LONGEST = 63

/** The sequence of a serial or identity column, under the name that PostgreSQL gives it. It keeps it when the table gets another one. */
export const ownSequence = ({ schema, unit }: Judging, relation: Relation, column: string): void => {
  let [table, rest] = [Buffer.from(relation.name), Buffer.from(column)]
  const isTaken = (name: string): boolean =>
    findSequence(schema, { schema: relation.schema, name }) !== undefined ||
    findRelation(schema, { schema: relation.schema, name }) !== undefined
  for (let number = 0; ; number++) {
    const end = number === 0 ? '_seq' : `_seq${number}`
    // The longer of the two is cut first.
    while (table.length + 1 + rest.length + end.length > LONGEST)
      if (table.length > rest.length) table = table.subarray(0, -1)
      else rest = rest.subarray(0, -1)
    const name = `${table.toString()}_${rest.toString()}${end}`
    if (isTaken(name)) continue
    setSequence(schema, { schema: relation.schema, name, born: unit, owned: true })
    return
  }
}

/** ALTER SEQUENCE … RENAME, or ALTER TABLE with the name of a sequence. */
export const renameSequence = (judging: Judging, sequence: Sequence, newname: string): void => {
  say(judging, `renames sequence ${shown(sequence)} to "${newname}"`)
  moved(
    judging,
    sequence,
    { ...sequence, name: newname },
    `fails from the moment it is called "${newname}"`,
    `under the new name`,
  )
}

/** ALTER SEQUENCE … SET SCHEMA, or ALTER TABLE with the name of a sequence. */
export const moveSequence = (judging: Judging, sequence: Sequence, newschema: string): void => {
  say(judging, `moves sequence ${shown(sequence)} to schema "${newschema}"`)
  moved(
    judging,
    sequence,
    { ...sequence, schema: newschema },
    `fails from the moment it is in schema "${newschema}", unless that is in its search_path`,
    `where it will be`,
  )
}

const moved = (judging: Judging, sequence: Sequence, after: Sequence, fails: string, where: string): void => {
  if (isOld(judging, sequence)) {
    find(judging, 'rename-sequence', {
      // Nobody calls nextval with the name of a sequence that the default of a column draws from.
      ...(sequence.owned ? { level: 'notice' as const } : {}),
      message: `Code that calls nextval('${sequence.name}') by name ${fails}. Defaults and identity columns go on, since they do not know it by its name; inserts that draw a number wait for a moment, and longer while this waits for a transaction that has drawn one.`,
      help: `Look for the name in the code; where it stands there, deploy code that reads the sequence ${where} together with this. Set a lock_timeout.`,
    })
  }
  removeSequence(judging.schema, sequence)
  setSequence(judging.schema, after)
}
