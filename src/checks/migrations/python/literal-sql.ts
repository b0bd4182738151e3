import type { SqlParser } from '../../../sql/parser.ts'
import { positionInText, type Span } from '../../../python/syntax.ts'
import type { Value } from '../../../python/values.ts'
import { embeddedSql, PLACEHOLDER } from '../embedded-sql.ts'
import type { MigrationStatement } from '../source.ts'

/**
 * The statements of SQL that stands in Python. Where the text is a literal, positions are those in the file. What is put
 * into a text when it runs is replaced by a name, and the statements that hold one are marked as masked; a text that is not
 * known at all gives one opaque statement.
 */
export const literalSql = (
  parser: SqlParser,
  value: Value,
  more: Pick<MigrationStatement, 'label' | 'autocommit' | 'elsewhere'>,
  place: Span = value.at,
): readonly MigrationStatement[] => {
  const known = textOf(value)
  const here = { line: place.line, column: place.column }
  if (known === undefined) return [{ sql: '', ...here, endLine: place.line, at: () => here, ...more, opaque: true }]
  const pieces = value.kind === 'text' ? value.pieces : undefined
  const positionOf = (offset: number) => {
    const found = pieces === undefined ? undefined : positionInText(pieces, offset)
    return found === undefined ? here : { line: found.line, column: found.column }
  }
  return embeddedSql(parser, known, positionOf, more)
}

const textOf = (value: Value): string | undefined => {
  if (value.kind === 'text') return value.value
  if (value.kind !== 'unknown' || value.template === undefined) return undefined
  const text = value.template
    .map((part) => (typeof part === 'string' ? part : part.kind === 'number' ? part.text : PLACEHOLDER))
    .join('')
  return text.replaceAll(PLACEHOLDER, '').trim() === '' ? undefined : text
}
