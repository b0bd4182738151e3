import type { RuleCode } from '../catalogue.ts'

/** What a statement takes away although the name is not known: the rule for it, what it does, and what comes of that. */
export type Loss = { readonly rule: RuleCode; readonly does: string; readonly so: string }

const GONE = 'what is in it is gone for good, and code that still uses it fails'
const MOVED = 'code that still uses the old name fails'

const DROPS_TABLE: Loss = { rule: 'drop-table', does: 'drops a table', so: GONE }
const DROPS_SCHEMA: Loss = { rule: 'drop-schema', does: 'drops a schema', so: GONE }
const DROPS_COLUMN: Loss = { rule: 'drop-column', does: 'drops a column', so: GONE }
const EMPTIES: Loss = { rule: 'truncate', does: 'empties a table', so: 'what is in it is gone for good' }
const RENAMES_TABLE: Loss = { rule: 'rename-table', does: 'renames a table', so: MOVED }
const RENAMES_COLUMN: Loss = { rule: 'rename-column', does: 'renames a column', so: MOVED }

const STATEMENTS: readonly (readonly [RegExp, Loss])[] = [
  [/^\s*drop\s+(?:foreign\s+)?table\b/i, DROPS_TABLE],
  [/^\s*drop\s+schema\b/i, DROPS_SCHEMA],
  [/^\s*truncate\b/i, EMPTIES],
  // DROP CONSTRAINT, and what ALTER COLUMN drops, are no columns.
  [
    /^\s*alter\s+table\b[^;]*?\bdrop\s+(?:column\b|(?!constraint\b|default\b|not\b|identity\b|expression\b)["\w])/i,
    DROPS_COLUMN,
  ],
]

/** By the first words of SQL whose rest is not known; undefined for what takes nothing away. */
export const lossIn = (sql: string): Loss | undefined => STATEMENTS.find(([words]) => words.test(sql))?.[1]

const CALLS: readonly (readonly [RegExp, Loss])[] = [
  [/^drop_(?:join_)?tables?(?:_|$)/, DROPS_TABLE],
  [/^drop_schema(?:_|$)/, DROPS_SCHEMA],
  [/^(?:drop|remove)_(?:columns?|timestamps|reference|belongs_to)(?:_|$)/, DROPS_COLUMN],
  [/^truncate(?:_|$)/, EMPTIES],
  [/^rename_table(?:_|$)/, RENAMES_TABLE],
  [/^rename_column(?:_|$)/, RENAMES_COLUMN],
]

/** The same by the words of a call, as builders of SQL have them: `alterTable orders: dropColumn`, `remove_column orders`. */
export const lossOfCall = (label: string): Loss | undefined => {
  for (const word of label.split(/\W+/)) {
    const spelled = word.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
    const found = CALLS.find(([name]) => name.test(spelled))
    if (found !== undefined) return found[1]
  }
  return undefined
}
