import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { backup } from '../../../src/checks/backup/index.ts'
import {
  damageCorpus,
  DATABASE_NAMES,
  expectedTables,
  fixture,
  otherControls,
  type Damaged,
} from '../../support/damage.ts'
import { makeFolder } from '../../support/folder.ts'
import { runCheck } from '../../support/run-check.ts'

/** Shares of damaged backups that are found at least, by format. */
const LEAST: Readonly<Record<string, number>> = {
  custom: 44 / 45,
  'plain.gz': 48 / 49,
  plain: 41 / 50,
  tar: 33 / 40,
  directory: 18 / 19,
  'custom -Z0': 31 / 39,
}

const judge = async ({ stored }: Pick<Damaged, 'stored'>, options: object, database = 'shop') => {
  const folder = makeFolder(
    Buffer.isBuffer(stored)
      ? { backup: stored }
      : Object.fromEntries([...stored].map(([name, bytes]) => [`backup/${name}`, bytes])),
  )
  return runCheck(backup, { path: 'backup', expect: { tables: expectedTables(database) }, ...options }, { folder })
}

for (const database of DATABASE_NAMES)
  describe(`of the damaged backups of the database ${database} enough are found, by format`, () => {
    const corpus = damageCorpus(20_261_121, database)
    // The formats of the others are those whose table of contents and statements are not compressed.
    for (const format of [...new Set(corpus.map((one) => one.format))].filter(
      (one) => database === 'shop' || one === 'custom' || one === 'plain',
    ))
      test(format, async () => {
        const cases = corpus.filter((one) => one.format === format)
        const missed: string[] = []
        for (const one of cases)
          if ((await judge(one, {}, database)).status === 'pass') missed.push(`${one.kind}: ${one.name}`)
        expect(cases.length).toBeGreaterThan(15)
        // Never fewer than the share, rounded down to whole cases.
        expect(missed.slice(Math.ceil(cases.length * (1 - (LEAST[format] ?? 1))))).toEqual([])
      })
  })

describe('a good backup of another shape passes', () => {
  for (const { name, database, stored } of otherControls())
    test(name, async () => {
      const outcome = await judge({ stored }, {}, database)
      expect({ status: outcome.status, summary: outcome.summary }).toMatchObject({ status: 'pass' })
    })
})

/** Parts of the table of contents that are written twice, and one character that is changed in one of them. */
const CHANGES: readonly (readonly [what: string, from: string, to: string])[] = [
  ['the name of a table in its statement', 'CREATE TABLE sales.product (', 'CREATE TABLE sales.prodqct ('],
  ['the name of a table in the statement that drops it', 'DROP TABLE sales.product;', 'DROP TABLE sales.prnduct;'],
  ['a keyword, in small letters', 'CREATE TABLE sales.product (\n    sku', 'CREATE TABLe sales.product (\n    sku'],
  ['a column in a key', 'PRIMARY KEY (customer_id)', 'PRIMARY KEY (customer_if)'],
  ['a table that a key refers to', 'REFERENCES sales.product(', 'REFERENCES sales.prgduct('],
  ['a column in an index', 'USING btree (customer_id, placed_at', 'USING btree (customer_id, placee_at'],
  ['the type of a column', 'quantity integer', 'quantity inueger'],
  ['the value of an enumerated type', "'draft'::sales.status", "'drafv'::sales.status"],
  [
    'the owner of a schema in a grant',
    'GRANT USAGE ON SCHEMA sales TO writer',
    'GRANT USAGE ON SCHEMA sales TO writep',
  ],
  ['a role', 'ON TABLE sales.open_orders TO reader', 'ON TABLE sales.open_orders TO reafer'],
  ['the operator class of an index', 'public.gin_trgm_ops', 'public.gin_tsgm_ops'],
  ['a function in a body', 'coalesce(sum(', 'coalgsce(sum('],
  ['a word in a body', 'IF TG_OP', 'IF\u0000TG_OP'],
  ['the sequence of a default', "nextval('sales.customer_customer_id_seq'", "nextval('sales.customes_customer_id_seq'"],
  ['the column that owns a sequence', 'OWNED BY sales.customer.customer_id', 'OWNED BY sales.customer.customer_ie'],
  ['the object of a comment', 'COMMENT ON COLUMN sales.customer.credit', 'COMMENT ON COLUMN sales.customer.credkt'],
  ['the columns of a COPY', 'COPY sales.product (sku, title', 'COPY sales.product (sku, tiule'],
]

describe('one changed character in a table of contents is found', () => {
  const good = fixture('company.dump').toString('latin1')
  for (const [what, from, to] of CHANGES)
    test(what, async () => {
      expect(good.split(from).length).toBeGreaterThan(1)
      const at = good.indexOf(from)
      const changed = good.slice(0, at) + to + good.slice(at + from.length)
      expect(changed).toHaveLength(good.length)
      const outcome = await judge({ stored: Buffer.from(changed, 'latin1') }, {}, 'company')
      expect({ status: outcome.status, summary: outcome.summary }).toMatchObject({
        status: 'fail',
        summary: expect.stringMatching(/table of contents/),
      })
    })
})

describe('rows that contradict the definitions of a dump are found, and the table is named', () => {
  const good = gunzipSync(fixture('django-app.sql.gz')).toString()
  for (const [what, from, to, message] of [
    ['a date that does not exist', '2026-01-02', '2026-01-42', 'public.crm_invoice holds a value in the column due'],
    ['a number of another scale', '\t1047.29\t', '\t1047m29\t', 'public.crm_invoice'],
  ] as const) {
    test(what, async () => {
      expect(good).toContain(from)
      const outcome = await judge({ stored: Buffer.from(good.replace(from, to)) }, {}, 'django-app')
      expect({ status: outcome.status, summary: outcome.summary }).toMatchObject({
        status: 'fail',
        summary: expect.stringContaining(message),
      })
    })
  }

  test('a reference to a row that is not there', async () => {
    const copy = good.indexOf('COPY public.auth_user_groups')
    const changed = good.slice(0, copy) + good.slice(copy).replace('\n5\t5\t', '\n5\t505\t')
    const outcome = await judge({ stored: Buffer.from(changed) }, {}, 'django-app')
    expect(outcome.status).toBe('fail')
    expect(outcome.summary).toMatch(/A row of public.auth_user_groups refers by .* to what is not in public.auth_user/)
  })

  test('two rows with one key', async () => {
    const copy = good.indexOf('COPY public.auth_group ')
    const changed = good.slice(0, copy) + good.slice(copy).replace('\n3\tSupport', '\n2\tSupport')
    const outcome = await judge({ stored: Buffer.from(changed) }, {}, 'django-app')
    expect(outcome.status).toBe('fail')
    expect(outcome.summary).toContain('Two rows of public.auth_group are the same in id, which auth_group_pkey forbids')
  })
})
