import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { loadSqlParser } from '../../src/sql/parser.ts'

const parser = await loadSqlParser()

const commentOf = (text: string): string | undefined => {
  const read = parser.parse(`COMMENT ON TABLE orders IS '${text.replaceAll("'", "''")}'`)
  const [node] = read.ok ? read.nodes : []
  return node !== undefined && 'CommentStmt' in node ? node.CommentStmt.comment : undefined
}

test('every character comes back from the parser as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.includes('\0'))
      expect(commentOf(text)).toBe(text)
    }),
  )
})

test.each([21_000, 22_000, 65_000, 66_000, 3_000_000])(
  'a text of %i characters of three bytes each is parsed whole',
  (length) => {
    expect(commentOf('名'.repeat(length))).toHaveLength(length)
  },
)

test('a long text leaves the parser as it was for short ones', () => {
  expect(commentOf('x'.repeat(20_000_000))).toHaveLength(20_000_000)
  expect(commentOf('short')).toBe('short')
})

test('a mistake is told with its place, counted in characters', () => {
  expect(parser.parse('SELECT 名, 名 FROM FROM a')).toEqual({
    ok: false,
    mistake: { message: 'syntax error at or near "FROM"', offset: 17 },
  })
})

test('a statement that nests deeper than the reader of trees can follow is a mistake, and the next one is read', () => {
  const deep = `SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)}`
  expect(parser.parse(deep).ok).toBe(false)
  expect(parser.parse('SELECT 1').ok).toBe(true)
})

test('nothing is no statement', () => {
  for (const text of ['', ' \n\t', '\uFEFF', '-- only a comment'])
    expect(parser.parse(text)).toEqual({ ok: true, nodes: [] })
})

test('a routine is read as a tree, and one that cannot be read is none', () => {
  expect(parser.parsePlPgSql('DO $$ BEGIN RETURN; END $$')).toBeDefined()
  expect(parser.parsePlPgSql('DO $$ BEGIN RETURN')).toBeUndefined()
})
