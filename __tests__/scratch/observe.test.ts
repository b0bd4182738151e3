import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compareCatalogues, invalidIndexes, readCatalogue } from '../../src/scratch/catalogue.ts'
import { createObserver, transactionControl, type Observation } from '../../src/scratch/observe.ts'
import { openScratch, type Scratch } from '../../src/scratch/scratch.ts'

let scratch: Scratch
beforeAll(async () => {
  scratch = await openScratch({ signal: new AbortController().signal, prefer: ['embedded'] })
}, 60_000)
afterAll(async () => scratch.close())

const FIXTURE = `
  DROP SCHEMA public CASCADE; CREATE SCHEMA public;
  CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20), age int, at timestamptz);
  CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint);
  CREATE INDEX orders_user ON orders (user_id);`

const observed = async (sql: string): Promise<Record<string, string>> => {
  await scratch.execute(FIXTURE)
  const observer = await createObserver(scratch)
  return shown(await observer.run(sql))
}

const shown = ({ effects, error }: Observation): Record<string, string> =>
  error !== undefined
    ? { error: error.code }
    : Object.fromEntries(
        effects
          .filter(({ kind }) => kind === 'table')
          .map(({ name, lock, rewritten, scanned, indexes, dropped, renamedTo }) => [
            name,
            [
              lock,
              rewritten ? 'rewrite' : '',
              scanned ? 'scan' : '',
              indexes.length > 0 ? 'index' : '',
              dropped ? 'dropped' : '',
              renamedTo === undefined ? '' : `renamed ${renamedTo}`,
            ]
              .filter((part) => part !== undefined && part !== '')
              .join(' '),
          ]),
      )

describe('what a statement does to relations of before', () => {
  test.each<[string, Record<string, string>]>([
    ['ALTER TABLE users ADD COLUMN x int', { users: 'AccessExclusive' }],
    ['ALTER TABLE users ALTER COLUMN name TYPE varchar(50)', { users: 'AccessExclusive' }],
    ['ALTER TABLE users ALTER COLUMN age TYPE bigint', { users: 'AccessExclusive rewrite scan' }],
    ['ALTER TABLE users ADD COLUMN u uuid DEFAULT gen_random_uuid()', { users: 'AccessExclusive rewrite scan' }],
    ['ALTER TABLE users ALTER COLUMN name SET NOT NULL', { users: 'AccessExclusive scan' }],
    ['ALTER TABLE users ADD CHECK (age > 0) NOT VALID', { users: 'AccessExclusive' }],
    ['CREATE INDEX i ON users (name)', { users: 'Share scan index' }],
    ['CREATE INDEX CONCURRENTLY i ON users (name)', { users: 'index' }],
    ['DROP TABLE orders', { orders: 'dropped' }],
    ['ALTER TABLE users RENAME TO people', { users: 'AccessExclusive renamed people' }],
    ['CREATE TABLE fresh (id int); CREATE INDEX ON fresh (id)', {}],
    [
      'ALTER TABLE orders ADD FOREIGN KEY (user_id) REFERENCES users',
      // The referenced table is looked up row by row, and here there is no row.
      { orders: 'ShareRowExclusive scan', users: 'ShareRowExclusive' },
    ],
    [
      `DO $$ BEGIN EXECUTE 'ALTER TABLE users ALTER COLUMN age TYPE bigint'; END $$`,
      { users: 'AccessExclusive rewrite scan' },
    ],
    ['SELECT nothing', { error: '42703' }],
  ])('%s', async (sql, effects) => {
    const found = await observed(sql)
    expect(Object.keys(found).sort()).toEqual(Object.keys(effects).sort())
    // Which scans a rewrite and a check count differs between versions; whether it is there does not.
    for (const [name, effect] of Object.entries(effects))
      for (const word of effect.split(' ').filter((part) => part !== 'scan' || !effect.includes('rewrite')))
        expect(found[name]).toContain(word)
  })

  test('a cheap statement counts no scan and no rewrite', async () => {
    expect(await observed('ALTER TABLE users ALTER COLUMN name TYPE text')).toEqual({ users: 'AccessExclusive' })
    expect(await observed('ALTER TABLE orders ADD FOREIGN KEY (user_id) REFERENCES users NOT VALID')).toEqual({
      orders: 'ShareRowExclusive',
      users: 'ShareRowExclusive',
    })
  })

  test('one statement after the other is judged by what the one before has left, and not by its locks and scans', async () => {
    await scratch.execute(FIXTURE)
    const observer = await createObserver(scratch)
    const scan = 'ALTER TABLE users ADD CONSTRAINT c CHECK (age > 0)'
    expect(shown(await observer.run(scan))).toEqual({ users: 'AccessExclusive scan' })
    expect(shown(await observer.run('ALTER TABLE users ADD COLUMN a int'))).toEqual({ users: 'AccessExclusive' })
    expect(shown(await observer.run('ALTER TABLE users ALTER COLUMN age TYPE bigint'))).toEqual({
      users: 'AccessExclusive rewrite scan',
    })
    expect(shown(await observer.run('ALTER TABLE users ADD COLUMN b int'))).toEqual({ users: 'AccessExclusive' })
    await observer.begin()
    expect(shown(await observer.run('ALTER TABLE users RENAME TO people'))).toEqual({
      users: 'AccessExclusive renamed people',
    })
    await observer.rollback()
    expect(shown(await observer.run('ALTER TABLE users DROP COLUMN b'))).toEqual({ users: 'AccessExclusive' })
  })

  test('an observer takes over what the one before has left, with the tables that have come since', async () => {
    await scratch.execute(FIXTURE)
    const first = await createObserver(scratch)
    await first.run('CREATE TABLE later (id int)')
    expect(shown(await first.run('DROP TABLE later'))).toEqual({})
    await first.run('CREATE TABLE later (id int)')
    const second = await createObserver(scratch, first)
    expect(shown(await second.run('DROP TABLE later'))).toEqual({ later: 'AccessExclusive dropped' })
  })

  test('what something else has changed is looked at again when the observer is told', async () => {
    await scratch.execute(FIXTURE)
    const observer = await createObserver(scratch)
    await observer.run('ALTER TABLE users ADD COLUMN a int')
    await scratch.execute('ALTER TABLE users ALTER COLUMN age TYPE bigint')
    observer.forget()
    expect(shown(await observer.run('ALTER TABLE users ADD COLUMN b int'))).toEqual({ users: 'AccessExclusive' })
  })

  test('a name that looks like the rows of the answer is a name', async () => {
    await scratch.execute(FIXTURE)
    await scratch.execute(`CREATE TABLE "x"",null],[""lock" (id int)`)
    const observer = await createObserver(scratch)
    expect(shown(await observer.run(`ALTER TABLE "x"",null],[""lock" ADD COLUMN a int`))).toEqual({
      'x",null],["lock': 'AccessExclusive',
    })
  })

  test('inside a transaction each statement has its own share', async () => {
    await scratch.execute(FIXTURE)
    const observer = await createObserver(scratch)
    await observer.begin()
    expect(shown(await observer.run('ALTER TABLE users ADD COLUMN a int'))).toEqual({ users: 'AccessExclusive' })
    expect(shown(await observer.run('ALTER TABLE users ADD COLUMN b int'))).toEqual({})
    expect(shown(await observer.run('CREATE INDEX CONCURRENTLY i ON orders (id)'))).toEqual({ error: '25001' })
    await observer.rollback()
    expect(observer.inTransaction()).toBe(false)
    expect(
      (
        await scratch.query(
          `SELECT count(*) FROM pg_attribute WHERE attname IN ('a','b') AND attrelid = 'users'::regclass`,
        )
      ).rows,
    ).toEqual([['0']])
  })
})

test('the catalogue shows what a change leaves', async () => {
  await scratch.execute(FIXTURE)
  const before = await readCatalogue(scratch)
  await scratch.execute(`ALTER TABLE users ADD COLUMN x int DEFAULT 5; CREATE VIEW v AS SELECT id FROM users;
    CREATE TYPE mood AS ENUM ('a', 'b'); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
    ALTER TABLE users ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON users USING (true); GRANT SELECT ON users TO public`)
  const { missing, added } = compareCatalogues(before, await readCatalogue(scratch))
  expect(missing).toEqual(['table public.users'])
  expect(added.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'column public.users.x',
    'enum public.mood',
    'function f()',
    'grant on',
    'policy public.users.p',
    'table public.users',
    'view public.v:',
  ])
  await scratch.execute(`REVOKE SELECT ON users FROM public; DROP POLICY p ON users; ALTER TABLE users DISABLE ROW LEVEL SECURITY;
    DROP FUNCTION f(); DROP TYPE mood; DROP VIEW v; ALTER TABLE users DROP COLUMN x`)
  expect(compareCatalogues(before, await readCatalogue(scratch))).toEqual({ missing: [], added: [] })
  expect(invalidIndexes(before)).toEqual([])
})

test.each([
  ['BEGIN', 'begin'],
  ['/* x */ start transaction read only', 'begin'],
  ['commit', 'end'],
  ['ROLLBACK TO a', 'savepoint'],
  ['rollback', 'end'],
  ['SELECT 1', undefined],
])('%s does %s', (sql, control) => {
  expect(transactionControl(sql)).toBe(control)
})
