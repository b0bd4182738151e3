/**
 * The words of PostgreSQL 18 that are more than a name, by what they may still stand for. Every other word is a name wherever a
 * name may stand; those among them that the grammar in this folder asks for are `NAMES`. A test asks the real parser about each.
 */

/** May name a column or a table; as the name of a function or a type it has a syntax of its own. */
const COLUMNS = `between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int
integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize
json_table json_value least merge_action national nchar none normalize nullif numeric out overlay position precision real row
setof smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest
xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`

/** May name a function or a type, but no column. */
const FUNCTIONS = `authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left
like natural notnull outer overlaps right similar tablesample verbose`

/** May name nothing, unless behind AS or a dot. */
const RESERVED = `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc distinct do else
end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime
localtimestamp not null offset on only or order placing primary references returning select session_user some symmetric
system_user table then to trailing true union unique user using variadic when where window with`

/** Names like any other, but for the places where the grammar asks for them. */
const NAMES = `action add after alter always at atomic before begin by cascade comment commit conflict copy cube data day deferred delete
disable double drop enable enforced enum escape extension filter first force function generated hour identity if immediate
include index insert key last level local match minute month no nothing nulls over procedure rename restrict rollback rollup
row rows rule schema second security sequence session set simple start stored transaction type unlogged update valid
validate value varying view within without work year zone`

/** What a word may stand for. */
export const NAME = 1
export const COLUMN_NAME = 2
export const FUNCTION_NAME = 3
export const NO_NAME = 4

const SIZE = 2048

/** A table of words by their hash, so that a word of a text is known without cutting it out. */
export type WordTable = {
  readonly words: readonly string[]
  readonly hashes: Int32Array
  readonly classes: Uint8Array
  /** The letters of each word, `LONGEST_WORD` bytes a slot. */
  readonly letters: Uint8Array
}

export const LONGEST_WORD = 20

/** One letter more of a hash; the bit that makes a letter small is always set, and a hash stays a small number to V8. */
export const hashed = (hash: number, code: number): number => (hash * 31 + (code | 32)) & 0xff_ffff

/** The place of a hash in the table; whoever finds it taken goes on with the next. */
export const slotOf = (hash: number): number => (hash ^ (hash >> 11)) & (SIZE - 1)

export const nextSlot = (slot: number): number => (slot + 1) & (SIZE - 1)

export const wordTable = (): WordTable => {
  const words: string[] = []
  for (let slot = 0; slot < SIZE; slot++) words.push('')
  const hashes = new Int32Array(SIZE)
  const classes = new Uint8Array(SIZE)
  const letters = new Uint8Array(SIZE * LONGEST_WORD)
  const add = (text: string, wordClass: number): void => {
    for (const word of text.split(/\s+/)) {
      let hash = 0
      for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index))
      let slot = slotOf(hash)
      while (words[slot] !== '') slot = nextSlot(slot)
      words[slot] = word
      hashes[slot] = hash
      classes[slot] = wordClass
      for (let index = 0; index < word.length; index++) letters[slot * LONGEST_WORD + index] = word.charCodeAt(index)
    }
  }
  add(COLUMNS, COLUMN_NAME)
  add(FUNCTIONS, FUNCTION_NAME)
  add(RESERVED, NO_NAME)
  add(NAMES, NAME)
  return { words, hashes, classes, letters }
}
