import { describe, expect, test } from '@jest/globals'
import { judge, SHOP } from './shop.ts'

const messages = async (rule: string, sql: string): Promise<readonly string[]> => {
  const { findings } = await judge({ '1_shop.sql': SHOP, '2_new.sql': sql }, { enable: [rule] })
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message)
}

describe('naming', () => {
  test.each([
    ['CREATE TABLE "Users" (id int);', '"Users"'],
    ['CREATE TABLE a (id int, "createdAt" date, "order" int);', '"createdAt", "order"'],
    ['ALTER TABLE orders ADD COLUMN "createdAt" date;', '"createdAt"'],
    ['ALTER TABLE orders ADD CONSTRAINT "Positive" CHECK (amount > 0) NOT VALID;', '"Positive"'],
    ['CREATE INDEX CONCURRENTLY "Orders_idx" ON orders (note);', '"Orders_idx"'],
    ['ALTER TABLE orders RENAME COLUMN note TO "Note";', '"Note"'],
    ['CREATE VIEW "V" AS SELECT id FROM orders;', '"V"'],
    ['CREATE TYPE "Mood" AS ENUM (\'a\');', '"Mood"'],
    ['CREATE TABLE "user" (id int);', '"user"'],
    ['CREATE TABLE "with blank" (id int);', '"with blank"'],
  ])('%s', async (sql, named) => {
    const [message = '', ...more] = await messages('naming', sql)
    expect([message.startsWith(`${named} `), more]).toEqual([true, []])
  })

  test.each([
    'CREATE TABLE plain_name_2 (id int, "quoted_for_nothing" int, _x int);',
    'CREATE TABLE Folded (Id int);',
    'ALTER TABLE orders ALTER COLUMN note TYPE text;',
    'ALTER TABLE "Old" DROP COLUMN "oldColumn";',
    'CREATE POLICY "Anyone may read" ON customers FOR SELECT USING (id = 1);',
  ])('is quiet about: %s', async (sql) => {
    expect(await messages('naming', sql)).toEqual([])
  })
})

describe('column-alignment', () => {
  test('counts what stays empty, and gives the better order', async () => {
    const { findings } = await judge(
      { '1_new.sql': 'CREATE TABLE a (x boolean, y bigint, z boolean, w timestamptz, note text);' },
      { enable: ['column-alignment'] },
    )
    expect(findings.find(({ rule }) => rule === 'column-alignment')).toMatchObject({
      message:
        'In every row of "a" 14 bytes stay empty between its columns, since values of two, four and eight bytes begin at multiples of that: the table takes more memory and disk than it needs.',
      help: 'Write the columns in this order, and those of any length behind them: y, w, x, z.',
    })
  })

  test.each([
    'CREATE TABLE a (y bigint, w timestamptz, n int, m int, s smallint, x boolean, z boolean, note text);',
    'CREATE TABLE a (x boolean, y bigint);',
    'CREATE TABLE a (note text, y bigint, other text, x boolean, z bigint);',
    'CREATE TABLE a (id uuid, y bigint);',
    'CREATE TABLE a (n int, y int, s order_status, z bigint[]);',
  ])('is quiet about: %s', async (sql) => {
    expect(await messages('column-alignment', sql)).toEqual([])
  })
})
