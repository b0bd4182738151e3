import { describe, expect, test } from '@jest/globals'
import { judge, SHOP } from './shop.ts'

/** `line level` of each finding of the rule. */
const said = async (sql: string): Promise<readonly string[]> => {
  const { findings } = await judge({ '1_shop.sql': SHOP, '2_new.sql': sql })
  return findings.filter(({ rule }) => rule === 'index-limits').map(({ line, level }) => `${line} ${level}`)
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)
const names = (count: number): string =>
  numbers(count)
    .map((each) => `c${each}`)
    .join(', ')
const wide = (count: number, more = ''): string =>
  `CREATE TABLE wide (${numbers(count)
    .map((each) => `c${each} int`)
    .join(', ')}${more});`

describe('index-limits: what PostgreSQL refuses fails, also on a new table', () => {
  test.each([
    ['33 columns', `${wide(33)}\nCREATE INDEX i ON wide (${names(33)});`, ['2 error']],
    ['32 columns', `${wide(33)}\nCREATE INDEX i ON wide (${names(32)});`, []],
    ['those of INCLUDE', `${wide(34)}\nCREATE INDEX i ON wide (c33) INCLUDE (${names(32)});`, ['2 error']],
    ['another kind of index', `${wide(33)}\nCREATE INDEX i ON wide USING brin (${names(33)});`, ['2 error']],
    ['a primary key', wide(33, `, PRIMARY KEY (${names(33)})`), ['1 error']],
    ['a unique constraint', `${wide(33)}\nALTER TABLE wide ADD UNIQUE (${names(33)});`, ['2 error']],
    ['a partition key', wide(33).replace(';', ` PARTITION BY RANGE (${names(33)});`), ['1 error']],
    [
      'a foreign key',
      `${wide(33)}\nCREATE TABLE child (${numbers(33)
        .map((each) => `c${each} int`)
        .join(', ')}, FOREIGN KEY (${names(33)}) REFERENCES wide (${names(33)}));`,
      ['2 error'],
    ],
    ['json', 'CREATE TABLE a (j json);\nCREATE INDEX i ON a (j);', ['2 error']],
    [
      'json of an older file',
      'ALTER TABLE orders ADD COLUMN j json;\nCREATE INDEX CONCURRENTLY i ON orders (j);',
      ['2 error'],
    ],
    ['json that is UNIQUE', 'CREATE TABLE a (j json UNIQUE);', ['1 error']],
    ['json added with UNIQUE', 'ALTER TABLE orders ADD COLUMN j json UNIQUE;', ['1 error']],
    ['json as a primary key', 'CREATE TABLE a (j json, PRIMARY KEY (j));', ['1 error']],
    ['a point', 'CREATE TABLE a (p point);\nCREATE INDEX i ON a (p);', ['2 error']],
    ['inside of DO', 'CREATE TABLE a (j json);\nDO $$ BEGIN\nCREATE INDEX i ON a (j);\nEND $$;', ['3 error']],
    ['a point in a gist index', 'CREATE TABLE a (p point);\nCREATE INDEX i ON a USING gist (p);', []],
    ['an expression on json', "CREATE TABLE a (j json);\nCREATE INDEX i ON a ((j ->> 'a'));", []],
    ['an operator class of its own', 'CREATE TABLE a (j json);\nCREATE INDEX i ON a (j my_ops);', []],
    ['json as a column beside the key', 'CREATE TABLE a (id int, j json);\nCREATE INDEX i ON a (id) INCLUDE (j);', []],
    ['a type that is not known', 'CREATE INDEX CONCURRENTLY i ON elsewhere (j);', []],
    ['a type of the same name in another schema', 'CREATE TABLE a (j custom.json);\nCREATE INDEX i ON a (j);', []],
    ['a foreign key on jsonb', 'CREATE TABLE a (id int, j int REFERENCES log_lines (id));', []],
  ])('%s', async (_, sql, expected) => {
    expect(await said(sql)).toEqual(expected)
  })

  test('what is made for large values is a hint', async () => {
    expect(
      await said('CREATE TABLE a (j jsonb, t tsvector);\nCREATE INDEX i ON a (j);\nCREATE INDEX k ON a (t);'),
    ).toEqual(['2 notice', '3 notice'])
    expect(
      await said('CREATE TABLE a (j jsonb, t text);\nCREATE INDEX i ON a USING gin (j);\nCREATE INDEX k ON a (t);'),
    ).toEqual([])
  })

  test('the message says what happens', async () => {
    const { findings } = await judge({ '1_new.sql': 'CREATE TABLE a (j json);\nCREATE INDEX i ON a (j);' })
    expect(findings.find(({ rule }) => rule === 'index-limits')).toMatchObject({
      message:
        'Index "i" needs an order of "j" of "a", and json has none: PostgreSQL refuses it, and the migration fails.',
      help: 'Make the column jsonb, or index an expression such as ("j" ->> \'key\').',
    })
  })
})
