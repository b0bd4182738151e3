import { describe, expect, test } from '@jest/globals'
import { judge, SHOP } from './shop.ts'

/** `rule:line level` of the errors that a new file gets in a shop that is in use. */
const errors = async (
  sql: string,
  options: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, string>> = {},
) => {
  const { findings } = await judge({ '1_shop.sql': SHOP, ...more, '9_new.sql': sql }, options)
  return findings.filter(({ level }) => level === 'error').map(({ rule, line }) => `${rule}:${line}`)
}

describe('what takes the place of an old name', () => {
  test('a column of that name helps old code only where it is generated from the new one', async () => {
    const rename = 'ALTER TABLE orders RENAME COLUMN note TO remark;\n'
    expect(await errors(`${rename}ALTER TABLE orders ADD COLUMN note varchar(150);`)).toEqual(['rename-column:1'])
    expect(
      await errors(`${rename}ALTER TABLE orders ADD COLUMN note text GENERATED ALWAYS AS (remark) VIRTUAL;`, {
        'postgres-version': 18,
      }),
    ).toEqual([])
  })

  test('a view of that name helps old code only where it gives all of the new table, and can be written', async () => {
    const rename = 'ALTER TABLE log_lines RENAME TO lines;\n'
    const told = ['rename-table:1']
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM lines;`)).toEqual([])
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT l.id, l.line FROM lines l WHERE id > 0;`)).toEqual([])
    expect(
      await errors(
        `${rename}ALTER TABLE lines ADD COLUMN body text;\nCREATE VIEW log_lines AS SELECT id, body AS line FROM lines;`,
      ),
    ).toEqual([])
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT id FROM lines;`)).toEqual(told)
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM customers;`)).toEqual(told)
    expect(await errors(`${rename}CREATE VIEW log_lines AS SELECT DISTINCT id, line FROM lines;`)).toEqual(told)
    expect(
      await errors(`${rename}CREATE VIEW log_lines AS SELECT l.id, c.name AS line FROM lines l JOIN customers c USING (id);`),
    ).toEqual(told)
    expect(
      await errors(`${rename}CREATE VIEW log_lines AS SELECT * FROM lines UNION ALL SELECT * FROM lines;`),
    ).toEqual(told)
  })
})
