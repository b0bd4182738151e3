import { describe, expect, test } from '@jest/globals'
import { judge } from '../shop.ts'
import type { MigrationRow } from '../../../../src/checks/migrations/report.ts'

const SHOP = `import { Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('customers')
    .addColumn('id', 'bigserial', (col) => col.primaryKey())
    .addColumn('email', 'varchar(100)')
    .execute()
  await db.schema
    .createTable('orders')
    .ifNotExists()
    .addColumn('id', 'bigint', (col) => col.primaryKey().generatedByDefaultAsIdentity())
    .addColumn('customer_id', 'bigint', (col) => col.references('customers.id').onDelete('restrict').notNull())
    .addColumn('note', 'text')
    .addColumn('amount', 'integer', (col) => col.notNull().defaultTo(0).check(sql\`amount >= 0\`))
    .addColumn('placed_at', sql\`timestamp(3)\`, (col) => col.defaultTo(sql\`now()\`))
    .addUniqueConstraint('orders_note_key', ['note'])
    .addForeignKeyConstraint('orders_customer', ['customer_id'], 'customers', ['id'], (cb) => cb.onDelete('cascade'))
    .execute()
  await db.schema.createIndex('orders_customer_id').on('orders').column('customer_id').execute()
}

export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('orders').execute()
  await db.schema.dropTable('customers').execute()
}
`
const BEFORE = { 'migrations/20240101000000_shop.ts': SHOP }
const OPTIONS = { paths: 'migrations' }
const NEW = 'migrations/20240102000000_new.ts'

const up = (body: string, more = ''): string =>
  `import { CompiledQuery, type Kysely, sql } from 'kysely'\n${more}export async function up(db: Kysely<any>) {\n${body}\n}\nexport async function down(db: Kysely<any>) { await sql\`SELECT 1\`.execute(db) }\n`

/** `rule:line` of all errors and warnings of the last file. */
const said = async (text: string): Promise<readonly string[]> => {
  const { findings } = await judge({ ...BEFORE, [NEW]: text }, OPTIONS)
  return findings
    .filter(({ rule, level }) => rule !== 'missing-lock-timeout' && rule !== 'review-only' && level !== 'notice')
    .map(({ rule, line }) => `${rule}:${line}`)
}

const table = (steps: string): string => `await db.schema.alterTable('orders')${steps}.execute()`

describe('the schema builder of Kysely', () => {
  test('a history that only creates is safe, and its way back is known', async () => {
    const { outcome } = await judge(BEFORE, OPTIONS)
    const rows = (outcome.evidence?.['migrations'] ?? []) as readonly MigrationRow[]
    expect(
      rows.map(({ framework, transaction, reversible, verdict }) => [framework, transaction, reversible, verdict]),
    ).toEqual([['kysely', 'all', 'yes', 'SAFE']])
    expect(outcome.findings?.filter(({ level }) => level !== 'notice')).toEqual([])
  })

  test.each([
    ["await db.schema.dropTable('orders').execute()", ['drop-table:3']],
    ["await db.schema.dropTable('orders').ifExists().cascade().execute()", ['drop-table:3']],
    ["await db.schema.withSchema('public').dropTable('orders').execute()", ['drop-table:3']],
    ["await db.withSchema('public').schema.dropTable('orders').execute()", ['drop-table:3']],
    ["await db.schema.dropTable('public.orders').execute()", ['drop-table:3']],
    ["const { schema } = db\nawait schema.dropTable('orders').execute()", ['drop-table:4']],
    ["const schema = db.schema\nawait schema.dropTable('orders').execute()", ['drop-table:4']],
    ["await db.schema\n  .alterTable('orders')\n  .dropColumn('note')\n  .execute()", ['drop-column:5']],
    [table(".dropColumn('note', (b) => b.ifExists())"), ['drop-column:3']],
    [table(".renameColumn('note', 'remark')"), ['rename-column:3']],
    [table(".renameTo('purchases')"), ['rename-table:3']],
    [table(".setSchema('old')"), ['set-schema:3']],
    [table(".addColumn('a', 'text')"), []],
    [table(".addColumn('a', 'text', (col) => col.notNull())"), ['add-required-column:3']],
    [table(".addColumn('a', 'text', (col) => { return col.notNull() })"), ['add-required-column:3']],
    [table(".addColumn('a', 'text', function (col) { return col.notNull() })"), ['add-required-column:3']],
    [table(".addColumn('a', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))"), []],
    [
      table(".addColumn('a', 'uuid', (col) => col.defaultTo(sql`gen_random_uuid()`))"),
      ['add-column-volatile-default:3'],
    ],
    [table(".addColumn('a', 'bigserial')"), ['add-column-serial-or-identity:3']],
    [table(".addColumn('a', 'bigint', (col) => col.generatedAlwaysAsIdentity())"), ['add-column-serial-or-identity:3']],
    [
      table(".addColumn('a', 'bigint', (col) => col.generatedAlwaysAs(sql`amount * 2`).stored())"),
      ['add-column-stored-generated:3'],
    ],
    [table(".addColumn('a', 'bigint', (col) => col.check(sql`a > 0`))"), ['add-column-inline-check-scan:3']],
    [table(".addColumn('a', 'text', (col) => col.unique())"), ['add-unique-constraint:3']],
    [table(".addColumn('a', 'bigint', (col) => col.references('customers.id'))"), []],
    [
      table(".addColumn('a', 'bigint', (col) => col.references('customers.id').defaultTo(1))"),
      ['add-column-fk-with-default:3'],
    ],
    [table(".alterColumn('amount', (col) => col.setDataType('bigint'))"), ['column-type-rewrite:3']],
    [table(".alterColumn('note', (col) => col.setNotNull())"), ['set-not-null-scan:3']],
    [table(".alterColumn('amount', (col) => col.setDefault(1))"), []],
    [
      table(".addForeignKeyConstraint('fk', ['amount'], 'customers', ['id'])").replace(
        '.execute',
        ".onDelete('cascade').execute",
      ),
      ['add-fk-validating:3'],
    ],
    [table(".addUniqueConstraint('u', ['note', 'amount'])"), ['add-unique-constraint:3']],
    [table(".addCheckConstraint('c', sql`amount > 1`)"), ['add-check-validating:3']],
    [table(".addPrimaryKeyConstraint('p', ['amount'])"), ['add-primary-key:3']],
    [table(".dropConstraint('orders_note_key').ifExists()"), ['drop-constraint:3']],
    [
      "await db.schema.createIndex('i').on('orders').columns(['note', 'amount desc']).execute()",
      ['create-index-blocking:3'],
    ],
    [
      "await db.schema.createIndex('i').unique().on('orders').expression(sql`lower(note)`).execute()",
      ['create-index-blocking:3'],
    ],
    [
      "await db.schema.createIndex('i').on('orders').using('gist').expression(sql`note gist_trgm_ops`).execute()",
      ['create-index-blocking:3'],
    ],
    [
      "await db.schema.createIndex('i').on('orders').expression(sql`note desc) where (note is not null`).execute()",
      ['create-index-blocking:3'],
    ],
    ["await db.schema.dropIndex('orders_customer_id').execute()", ['drop-index-blocking:3']],
    ["await db.schema.dropSchema('public').cascade().execute()", ['drop-schema:3']],
    ["await db.schema.createView('v').as(db.selectFrom('orders').selectAll()).execute()", []],
    ["await db.schema.createType('mood').asEnum(['good', 'bad']).execute()", []],
    [
      "await db.schema.createTable('fresh').addColumn('id', 'serial').execute()\nawait db.schema.alterTable('fresh').dropColumn('id').execute()",
      [],
    ],
    [
      "for (const name of ['orders', 'customers']) {\n await db.schema.dropTable(name).execute()\n}",
      ['drop-table:4', 'drop-table:4'],
    ],
    [
      "await db.transaction().execute(async (trx) => {\n await trx.schema.dropTable('orders').execute()\n})",
      ['drop-table:4'],
    ],
    [
      "const trx = await db.startTransaction().execute()\nawait trx.schema.dropTable('orders').execute()\nawait trx.commit().execute()",
      ['drop-table:4'],
    ],
    [
      "await db.connection().execute(async (one) => {\n await one.schema.dropTable('orders').execute()\n})",
      ['drop-table:4'],
    ],
    ["const query = db.schema.dropTable('orders')\nawait query.execute()", ['drop-table:3']],
    ["await Promise.all([db.schema.dropTable('orders').execute()])", ['drop-table:3']],
    ["await db.executeQuery(db.schema.dropTable('orders').compile())", ['drop-table:3']],
    ["// await db.schema.dropTable('orders').execute()", []],
  ])('%s', async (body, expected) => {
    expect(await said(up(body))).toEqual(expected)
  })

  test('what stands in functions of the same file is gone through', async () => {
    const helpers = `const required = (col) => col.notNull()
function withNote(builder) { return builder.addColumn('remark', 'text', required) }
const drop = async (db, name) => db.schema.dropTable(name).execute()
`
    expect(
      await said(
        up("await db.schema.alterTable('orders').$call(withNote).execute()\nawait drop(db, 'customers')", helpers),
      ),
    ).toEqual(['add-required-column:3', 'drop-table:4', 'wide-lock-window:4'])
  })

  test('several commands are one ALTER TABLE, as Kysely sends them', async () => {
    expect(await said(up(table(".addColumn('a', 'text')\n  .dropColumn('note')\n  .dropColumn('amount')")))).toEqual([
      'drop-then-add-column:3',
      'drop-column:3',
    ])
  })
})

describe('SQL in the template of Kysely', () => {
  test.each([
    ['await sql`DROP TABLE orders`.execute(db)', ['drop-table:3']],
    ["const { ref } = db.dynamic\nawait sql`DROP TABLE ${ref('orders')}`.execute(db)", ['drop-table:4']],
    ["await sql`ALTER TABLE orders DROP COLUMN ${db.dynamic.ref('note')}`.execute(db)", ['drop-column:3']],
    ['await sql<{ a: string }>`DROP TABLE orders`.execute(db)', ['drop-table:3']],
    ["await sql.raw('DROP TABLE orders').execute(db)", ['drop-table:3']],
    ["await sql`DROP TABLE ${sql.table('orders')}`.execute(db)", ['drop-table:3']],
    ["await sql`DROP TABLE ${sql.id('public', 'orders')}`.execute(db)", ['drop-table:3']],
    ["await sql`ALTER TABLE orders DROP COLUMN ${sql.ref('note')}`.execute(db)", ['drop-column:3']],
    ["await sql`ALTER TABLE orders ADD COLUMN a text DEFAULT ${sql.lit('x y')} NOT NULL`.execute(db)", []],
    ["await sql`UPDATE orders SET note = ${'a b'} WHERE id = ${1}`.execute(db)", []],
    ["await sql`UPDATE orders SET note = ${'a b'}`.execute(db)", ['update-without-where:3']],
    ['await sql`DELETE FROM orders WHERE id IN (${sql.join([1, 2])})`.execute(db)', []],
    ['const query = sql`DROP TABLE orders`\nawait query.execute(db)', ['drop-table:3']],
    ['await db.executeQuery(sql`DROP TABLE orders`.compile(db))', ['drop-table:3']],
    ["await db.executeQuery(CompiledQuery.raw('DROP TABLE orders'))", ['drop-table:3']],
    [
      "const now = sql`now()`\nawait db.schema.alterTable('orders').addColumn('a', 'timestamptz', (c) => c.defaultTo(now)).execute()",
      [],
    ],
    ['await sql`CREATE INDEX CONCURRENTLY i ON orders (note)`.execute(db)', ['concurrently-in-transaction:3']],
  ])('%s', async (body, expected) => {
    expect(await said(up(body))).toEqual(expected)
  })

  test('SQL that is declared at the top of the file is known where it is sent', async () => {
    expect(await said(up('await statement.execute(db)', 'const statement = sql`DROP TABLE orders`\n'))).toEqual([
      'drop-table:2',
    ])
  })
})

describe('changes of rows with Kysely', () => {
  test.each([
    ["await db.updateTable('orders').set({ amount: 1 }).execute()", ['update-without-where:3']],
    ["await db.updateTable('orders').set({ amount: 1 }).where('id', '=', 1).execute()", []],
    ["await db.deleteFrom('orders').executeTakeFirst()", ['delete-without-where:3']],
    [
      "await db.with('gone', (qb) => qb.deleteFrom('orders').returningAll()).selectFrom('gone').selectAll().execute()",
      ['delete-without-where:3'],
    ],
    ["await db.insertInto('orders').values({ amount: 1 }).execute()", []],
    ["const rows = await db.selectFrom('orders').selectAll().execute()", []],
    ['await db.updateTable(name).set({ amount: 1 }).execute()', ['opaque-dynamic-sql:3']],
  ])('%s', async (body, expected) => {
    expect(await said(up(body))).toEqual(expected)
  })
})

describe('what cannot be read of Kysely is said', () => {
  test.each([
    ['await db.schema.dropTable(process.env.TABLE).execute()', ['drop-table:3']],
    ['await sql`DROP TABLE ${sql.table(name)}`.execute(db)', ['opaque-dynamic-sql:3', 'drop-table:3']],
    ['await sql.raw(text).execute(db)', ['opaque-dynamic-sql:3']],
    [table(".addColumn('a', 'text', required)"), ['opaque-dynamic-sql:3']],
    [table(".addColumn('a', typeOf('text'))"), ['opaque-dynamic-sql:3']],
    [table('.dropColumn(name)'), ['opaque-dynamic-sql:3']],
    [table(".alterColumn('note', change)"), ['opaque-dynamic-sql:3']],
    [table('.$call(withTimestamps)'), ['opaque-dynamic-sql:3']],
    [table(".modifyColumn('note', 'text')"), ['opaque-dynamic-sql:3']],
    ["await db.schema.createTable('a').$call(withTimestamps).execute()", ['opaque-dynamic-sql:3']],
    [
      "await db.schema.createTable('a').addColumn('id', 'integer', (c) => c.autoIncrement()).execute()",
      ['opaque-dynamic-sql:3'],
    ],
    ["await withTimestamps(db.schema.createTable('a')).execute()", ['opaque-dynamic-sql:3']],
    [
      "let change = db.schema.alterTable('orders')\nfor (const name of names) change = change.dropColumn(name)\nawait change.execute()",
      ['opaque-dynamic-sql:3'],
    ],
    ["await db.schema.createIndex('i').on(name).column('a').execute()", ['opaque-dynamic-sql:3']],
    ["await db.schema.dropIndex('i').on('orders').execute()", ['opaque-dynamic-sql:3']],
    ["await db.schema.somethingNew('orders').execute()", ['opaque-dynamic-sql:3']],
    ["await db.somethingNew('orders').execute()", ['opaque-dynamic-sql:3']],
    ['await db.executeQuery(query)', ['opaque-dynamic-sql:3']],
    ['await db.transaction().execute(inTransaction)', ['opaque-dynamic-sql:3']],
    ['await helpers.clean(db)', ['opaque-dynamic-sql:3']],
  ])('%s', async (body, expected) => {
    expect(await said(up(body))).toEqual(expected)
  })

  test('the reason stands in the message', async () => {
    const { findings } = await judge(
      {
        ...BEFORE,
        [NEW]: up("await db.schema.createTable('a').addColumn('id', 'integer', (c) => c.unsigned()).execute()"),
      },
      OPTIONS,
    )
    expect(findings.find(({ rule }) => rule === 'opaque-dynamic-sql')?.message).toBe(
      'What createTable a sends to the database cannot be read here: PostgreSQL has no unsigned.',
    )
  })
})
