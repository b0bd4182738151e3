import { describe, expect, test } from '@jest/globals'
import { judge, SHOP } from './shop.ts'

/** Lines of the findings of the rule in the last file. */
const said = async (
  sql: string,
  before: Readonly<Record<string, string>> = {},
): Promise<readonly (number | undefined)[]> => {
  const { findings } = await judge(
    { '1_shop.sql': SHOP, ...before, '9_new.sql': sql },
    { enable: ['prior-backup-missing'] },
  )
  return findings.filter(({ rule }) => rule === 'prior-backup-missing').map(({ line }) => line)
}

describe('prior-backup-missing', () => {
  test.each([
    'DROP TABLE log_lines;',
    'DROP TABLE IF EXISTS log_lines CASCADE;',
    'DROP TABLE elsewhere;',
    'TRUNCATE log_lines;',
    'DELETE FROM log_lines;',
    'DELETE FROM log_lines WHERE true;',
    'ALTER TABLE orders DROP COLUMN note;',
    'ALTER TABLE orders ALTER COLUMN state TYPE varchar(5);',
    'ALTER TABLE orders ALTER COLUMN amount TYPE smallint;',
    'CREATE TABLE kept (LIKE log_lines); DROP TABLE log_lines;',
    'CREATE TABLE kept AS SELECT * FROM log_lines WITH NO DATA; DROP TABLE log_lines;',
    'CREATE TEMP TABLE kept AS SELECT * FROM log_lines; DROP TABLE log_lines;',
    'CREATE TABLE kept AS SELECT id FROM log_lines; DROP TABLE log_lines;',
    'CREATE MATERIALIZED VIEW kept AS SELECT * FROM log_lines; TRUNCATE log_lines;',
    'INSERT INTO orders SELECT * FROM orders; DELETE FROM orders;',
    'UPDATE orders SET note = upper(note); ALTER TABLE orders DROP COLUMN note;',
    'DROP TABLE log_lines; CREATE TABLE kept AS SELECT * FROM orders;',
  ])('is told of: %s', async (sql) => {
    expect(await said(sql)).toEqual([1])
  })

  test.each([
    'CREATE TABLE kept AS SELECT * FROM log_lines; DROP TABLE log_lines;',
    'CREATE TABLE kept AS SELECT l.* FROM log_lines l; TRUNCATE log_lines;',
    'CREATE TABLE kept AS SELECT id, line FROM log_lines; DROP TABLE log_lines;',
    'SELECT * INTO kept FROM log_lines; DROP TABLE log_lines;',
    'CREATE TABLE kept (LIKE log_lines); INSERT INTO kept SELECT * FROM log_lines; DELETE FROM log_lines;',
    'INSERT INTO customers (id, name) SELECT id, line FROM log_lines UNION SELECT id, line FROM log_lines; DROP TABLE log_lines;',
    "COPY log_lines TO '/backup/log_lines'; DROP TABLE log_lines;",
    'CREATE TEMP TABLE kept AS SELECT * FROM log_lines; TRUNCATE log_lines; INSERT INTO log_lines SELECT * FROM kept;',
    'ALTER TABLE orders ADD COLUMN remark text; UPDATE orders SET remark = note WHERE remark IS NULL; ALTER TABLE orders DROP COLUMN note;',
    'UPDATE customers SET name = o.note FROM orders o WHERE o.customer_id = customers.id; ALTER TABLE orders DROP COLUMN note;',
    'CREATE TABLE fresh (id int); DROP TABLE fresh;',
    'DROP TABLE IF EXISTS never_there;',
    'ALTER TABLE orders DROP COLUMN IF EXISTS never_there;',
    'DELETE FROM log_lines WHERE id = 1;',
    'ALTER TABLE orders ALTER COLUMN state TYPE text;',
    'DROP VIEW open_orders;',
  ])('is quiet about: %s', async (sql) => {
    expect(await said(sql)).toEqual([])
  })

  test('a copy in an earlier migration counts', async () => {
    const before = { '2_copy.sql': 'CREATE TABLE kept AS SELECT id, note FROM orders;' }
    expect(await said('ALTER TABLE orders DROP COLUMN note;', before)).toEqual([])
    expect(await said('ALTER TABLE orders DROP COLUMN state;', before)).toEqual([1])
  })

  test('a copy that is taken back is none', async () => {
    expect(await said('BEGIN; CREATE TABLE kept AS SELECT * FROM log_lines; ROLLBACK; DROP TABLE log_lines;')).toEqual([
      1,
    ])
  })

  test('is off unless it is switched on, and then says which values are lost', async () => {
    const files = { '1_shop.sql': SHOP, '2_new.sql': 'ALTER TABLE orders DROP COLUMN note;' }
    expect((await judge(files)).findings.map(({ rule }) => rule)).not.toContain('prior-backup-missing')
    const { findings } = await judge(files, { rules: { 'prior-backup-missing': 'info' } })
    expect(findings.find(({ rule }) => rule === 'prior-backup-missing')).toMatchObject({
      level: 'notice',
      message:
        'The values of "note" of "orders" are lost with this statement, and no migration has copied them before: a way back does not bring them again.',
    })
  })
})
