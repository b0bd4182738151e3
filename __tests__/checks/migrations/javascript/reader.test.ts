import { describe, expect, test } from '@jest/globals'
import { judge } from '../shop.ts'
import type { MigrationRow } from '../../../../src/checks/migrations/report.ts'

const SHOP = `exports.up = async (knex) => {
  await knex.schema.createTable('customers', (table) => {
    table.increments()
    table.string('email')
    table.string('name', 100)
  })
  await knex.schema.createTable('orders', (t) => {
    t.bigIncrements('id')
    t.integer('customer_id').references('customers.id')
    t.text('note')
    t.integer('amount').notNullable().defaultTo(0)
    t.timestamps(true, true)
  })
}
exports.down = (knex) => knex.schema.dropTable('orders').then(() => knex.schema.dropTable('customers'))
`
const KNEX = { 'migrations/20240101000000_shop.js': SHOP }

const JAVASCRIPT = { paths: 'migrations' }

/** `rule:line` of all errors and warnings of the last file. */
const said = async (
  text: string,
  name = 'migrations/20240102000000_new.js',
  more: Readonly<Record<string, string>> = KNEX,
): Promise<readonly string[]> => {
  const { findings } = await judge({ ...more, [name]: text }, JAVASCRIPT)
  return findings
    .filter(({ rule, level }) => rule !== 'missing-lock-timeout' && rule !== 'review-only' && level !== 'notice')
    .map(({ rule, line }) => `${rule}:${line}`)
}

const up = (body: string, down = 'await knex.raw("SELECT 1")'): string =>
  `exports.up = async function (knex) {\n${body}\n}\nexports.down = async function (knex) { ${down} }\n`

const rowsOf = async (
  files: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = JAVASCRIPT,
) => {
  const { outcome } = await judge(files, options)
  return (outcome.evidence?.['migrations'] ?? []) as readonly MigrationRow[]
}

describe('Knex', () => {
  test('a history that only creates is safe, and its way back is known', async () => {
    const rows = await rowsOf(KNEX)
    expect(
      rows.map(({ framework, transaction, reversible, verdict }) => [framework, transaction, reversible, verdict]),
    ).toEqual([['knex', 'file', 'yes', 'SAFE']])
  })

  test.each([
    ["await knex.schema.dropTable('orders')", ['drop-table:2']],
    ["await knex.schema.dropTableIfExists('orders')", ['drop-table:2']],
    ["await knex.schema.renameTable('orders', 'purchases')", ['rename-table:2']],
    ["await knex.schema.alterTable('orders', (t) => {\n t.dropColumn('note')\n})", ['drop-column:3']],
    ["return knex.schema.table('orders', function (t) {\n t.renameColumn('note', 'remark')\n})", ['rename-column:3']],
    ["await knex.schema.alterTable('orders', (t) => { t.text('a').notNullable() })", ['add-required-column:2']],
    [
      "await knex.schema.alterTable('orders', (t) => { t.uuid('a').defaultTo(knex.raw('gen_random_uuid()')) })",
      ['add-column-volatile-default:2'],
    ],
    ["await knex.schema.alterTable('orders', (t) => { t.timestamp('a').defaultTo(knex.fn.now()) })", []],
    ["await knex.schema.alterTable('orders', (t) => { t.index(['note']) })", ['create-index-blocking:2']],
    ["await knex.schema.alterTable('customers', (t) => { t.unique(['email']) })", ['add-unique-constraint:2']],
    [
      "await knex.schema.alterTable('orders', (t) => { t.foreign('amount').references('id').inTable('customers') })",
      ['add-fk-validating:2'],
    ],
    ["await knex.schema.alterTable('orders', (t) => { t.bigInteger('amount').alter() })", ['column-type-rewrite:2']],
    ["await knex.schema.alterTable('orders', (t) => { t.dropNullable('note') })", ['set-not-null-scan:2']],
    ["await knex('orders').update({ amount: 1 })", ['update-without-where:2']],
    ["await knex('orders').where({ id: 1 }).update({ amount: 1 })", []],
    ["await knex('orders').del()", ['delete-without-where:2']],
    ["await knex.raw('DROP TABLE orders')", ['drop-table:2']],
    ['await knex.raw(`\n  ALTER TABLE orders\n    DROP COLUMN note\n`)', ['drop-column:4']],
    ["await knex.schema.raw('CREATE INDEX i ON orders (note)')", ['create-index-blocking:2']],
    ["await knex.transaction(async (trx) => {\n await trx.raw('DROP TABLE orders')\n})", ['drop-table:3']],
    [
      "for (const name of ['orders', 'customers']) {\n await knex.raw(`DROP TABLE ${name}`)\n}",
      ['drop-table:3', 'drop-table:3'],
    ],
    ["await Promise.all(['orders'].map((name) => knex.schema.dropTable(name)))", ['drop-table:2']],
    ["const table = 'orders'\nawait knex.schema.dropTable(table)", ['drop-table:3']],
    ["const sql = 'DROP TABLE ' + 'orders'\nawait knex.raw(sql)", ['drop-table:2']],
    ["const { schema } = knex\nawait schema.dropTable('orders')", ['drop-table:3']],
    [
      "await knex.schema.hasTable('orders').then((has) => { if (has) return knex.schema.dropTable('orders') })",
      ['drop-table:2'],
    ],
    ['await knex.schema.dropTable(process.env.TABLE)', ['drop-table:2']],
    ['await knex.schema.dropTableIfExists(process.env.TABLE)', ['drop-table:2']],
    ['await knex.schema.renameTable(process.env.TABLE, "b")', ['rename-table:2']],
    ['await knex.schema.alterTable("a", (t) => t.dropColumn(process.env.C))', ['drop-column:2']],
    ['await knex(process.env.TABLE).truncate()', ['truncate:2']],
    ['await knex.schema.createTable(process.env.TABLE, (t) => t.increments())', ['opaque-dynamic-sql:2']],
    ['await knex.raw(`DROP TABLE ${process.env.TABLE}`)', ['opaque-dynamic-sql:2', 'drop-table:2']],
    ["await require('./helpers').clean(knex)", ['opaque-dynamic-sql:2']],
    ['await helpers.clean(knex)', ['opaque-dynamic-sql:2']],
    ["// knex.schema.dropTable('orders')\n/* knex.raw('DROP TABLE orders') */", []],
    [
      "if (knex.client.config.client === 'sqlite3') {\n await knex.raw('DROP TABLE orders')\n} else {\n await knex.schema.dropTable('customers')\n}",
      ['drop-table:5'],
    ],
    [
      "switch (type) {\ncase 'mysql':\ncase 'mssql':\n await knex.raw('SHOW COLUMNS FROM orders')\n break\ncase 'postgres':\n await knex.schema.dropTable('orders')\n}",
      ['drop-table:8'],
    ],
    [
      "await knex.schema.createTable('odd', (t) => { t.specificType('a', 'VARCHAR(max)') })\nawait knex.schema.dropTable('odd')",
      ['opaque-dynamic-sql:2'],
    ],
    ["const text = 'knex.schema.dropTable(`orders`)'", []],
  ])('%s', async (body, expected) => {
    expect(await said(up(body))).toEqual(expected)
  })

  test('a function of the same file is gone through', async () => {
    expect(
      await said(
        `const clean = async (db, name) => {\n  await db.schema.dropTable(name)\n}\n${up("await clean(knex, 'orders')")}`,
      ),
    ).toEqual(['drop-table:2'])
  })

  test('a table that is born in the file is free, and one of the change that is older is not', async () => {
    expect(
      await said(
        up(
          "await knex.schema.createTable('fresh', (t) => { t.increments(); t.text('a') })\nawait knex.schema.alterTable('fresh', (t) => { t.index('a'); t.dropColumn('a') })",
        ),
      ),
    ).toEqual([])
  })

  test('a concurrent build needs a migration without a transaction', async () => {
    const body = "await knex.raw('CREATE INDEX CONCURRENTLY i ON orders (note)')"
    expect(await said(up(body))).toEqual(['concurrently-in-transaction:2'])
    expect(await said(`${up(body)}exports.config = { transaction: false }\n`)).toEqual([])
  })

  test('a migration in TypeScript with types and imports is the same', async () => {
    const text = `import type { Knex } from 'knex'
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('orders', (table: Knex.AlterTableBuilder): void => {
    table.dropColumn('note')
  })
}
export async function down(knex: Knex): Promise<any> {
  return knex.schema.alterTable('orders', (table) => { table.text('note') })
}
`
    expect(await said(text, 'migrations/20240102000000_new.ts')).toEqual(['drop-column:4'])
  })

  test('an accepted finding needs a reason', async () => {
    expect(
      await said(
        up("// gonogo-ignore drop-table: nothing reads it since March\nawait knex.schema.dropTable('orders')"),
      ),
    ).toEqual(['drop-table:3'])
    const { findings } = await judge(
      {
        ...KNEX,
        'migrations/2_x.js': up(
          "// gonogo-ignore drop-table: nothing reads it since March\nawait knex.schema.dropTable('orders')",
        ),
      },
      JAVASCRIPT,
    )
    expect(findings.find(({ rule }) => rule === 'drop-table')?.suppressed).toBe('nothing reads it since March')
  })

  test('no way back is said', async () => {
    expect(await said("exports.up = (knex) => knex.schema.createTable('a', (t) => { t.increments() })")).toEqual([
      'irreversible:1',
    ])
    expect(
      await said(
        "exports.up = (knex) => knex.schema.createTable('a', (t) => { t.increments() })\nexports.down = () => { throw new Error('no') }",
      ),
    ).toEqual(['irreversible:1'])
  })
})

describe('Sequelize', () => {
  const file = (body: string): string => `'use strict'
module.exports = {
  async up(queryInterface, Sequelize) {
    ${body}
  },
  down: async (queryInterface) => { await queryInterface.sequelize.query('SELECT 1') },
}
`
  const before = {
    'migrations/20240101000000-shop.js': file(`await queryInterface.createTable('Orders', {
      id: { type: Sequelize.INTEGER, autoIncrement: true, primaryKey: true },
      note: Sequelize.STRING,
      amount: { type: Sequelize.INTEGER, allowNull: false, defaultValue: 0 },
      state: { type: Sequelize.ENUM('open', 'closed') },
    })`),
  }
  test.each([
    ["await queryInterface.removeColumn('Orders', 'note')", ['drop-column:4']],
    ["await queryInterface.renameColumn('Orders', 'note', 'remark')", ['rename-column:4']],
    ["await queryInterface.dropTable({ tableName: 'Orders' })", ['drop-table:4']],
    [
      "await queryInterface.addColumn('Orders', 'a', { type: Sequelize.TEXT, allowNull: false })",
      ['add-required-column:4'],
    ],
    ["await queryInterface.addColumn('Orders', 'a', { type: Sequelize.TEXT, allowNull: true })", []],
    ["await queryInterface.addIndex('Orders', ['note'])", ['create-index-blocking:4']],
    ["await queryInterface.addIndex('Orders', { fields: ['note'], concurrently: true })", []],
    [
      "await queryInterface.changeColumn('Orders', 'note', { type: Sequelize.STRING(50) })",
      ['column-type-narrowing:4'],
    ],
    ["await queryInterface.addConstraint('Orders', { type: 'unique', fields: ['note'] })", ['add-unique-constraint:4']],
    ['await queryInterface.sequelize.query(\'DROP TABLE "Orders"\')', ['drop-table:4']],
    ["await queryInterface.bulkUpdate('Orders', { note: null }, {})", ['update-without-where:4']],
    [
      "await queryInterface.sequelize.transaction(async (transaction) => {\nawait queryInterface.removeColumn('Orders', 'note', { transaction })\n})",
      ['drop-column:5'],
    ],
    ["await queryInterface.somethingNew('Orders')", ['opaque-dynamic-sql:4']],
  ])('%s', async (body, expected) => {
    expect(await said(file(body), 'migrations/20240102000000-new.js', before)).toEqual(expected)
  })
})

describe('TypeORM', () => {
  const file = (
    body: string,
  ): string => `import { MigrationInterface, QueryRunner, Table, TableColumn, TableIndex } from 'typeorm'
export class New1704153600000 implements MigrationInterface {
  name = 'New1704153600000'
  public async up(queryRunner: QueryRunner): Promise<void> {
    ${body}
  }
  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('SELECT 1')
  }
}
`
  const before = {
    'migrations/1704067200000-Shop.ts': file(
      `await queryRunner.query(\`CREATE TABLE "orders" ("id" SERIAL PRIMARY KEY, "note" text)\`)`,
    ),
  }
  test.each([
    ['await queryRunner.query(`ALTER TABLE "orders" DROP COLUMN "note"`)', ['drop-column:5']],
    ["await queryRunner.dropColumn('orders', 'note')", ['drop-column:5']],
    ["await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'int' }))", ['add-required-column:5']],
    ["await queryRunner.addColumn('orders', new TableColumn({ name: 'a', type: 'int', isNullable: true }))", []],
    [
      "await queryRunner.createIndex('orders', new TableIndex({ name: 'i', columnNames: ['note'] }))",
      ['create-index-blocking:5'],
    ],
    [
      "await queryRunner.createTable(new Table({ name: 'a', columns: [{ name: 'id', type: 'int', isPrimary: true, isGenerated: true }] }), true)",
      [],
    ],
    ["await queryRunner.renameTable('orders', 'purchases')", ['rename-table:5']],
    ['await queryRunner.query(`UPDATE "orders" SET "note" = $1`, [this.name])', ['update-without-where:5']],
  ])('%s', async (body, expected) => {
    expect(await said(file(body), 'migrations/1704153600000-New.ts', before)).toEqual(expected)
  })
})

describe('node-pg-migrate and others', () => {
  const before = {
    'migrations/1704067200000_shop.js': `exports.up = (pgm) => {
      pgm.createTable('orders', { id: 'id', note: { type: 'text' }, amount: { type: 'integer', notNull: true } })
    }
exports.down = (pgm) => { pgm.dropTable('orders') }`,
  }
  const file = (body: string): string => `exports.up = (pgm) => {\n${body}\n}\nexports.down = false\n`
  test.each([
    ["pgm.dropColumns('orders', ['note'])", ['drop-column:2', 'irreversible:1']],
    ["pgm.sql('DROP TABLE orders')", ['drop-table:2', 'irreversible:1']],
    ["pgm.addColumns('orders', { a: { type: 'text', notNull: true } })", ['add-required-column:2', 'irreversible:1']],
    ["pgm.alterColumn('orders', 'amount', { type: 'bigint' })", ['column-type-rewrite:2', 'irreversible:1']],
    ["pgm.createIndex('orders', 'note')", ['create-index-blocking:2', 'irreversible:1']],
    ["pgm.noTransaction()\npgm.createIndex('orders', 'note', { concurrently: true })", ['irreversible:1']],
  ])('%s', async (body, expected) => {
    expect([...(await said(file(body), 'migrations/1704153600000_new.js', before))].sort()).toEqual(expected)
  })

  test('MikroORM', async () => {
    const text = `import { Migration } from '@mikro-orm/migrations'
export class Migration20240102000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table "orders" drop column "note";')
  }
  override async down(): Promise<void> {
    this.addSql('alter table "orders" add column "note" text;')
  }
}`
    expect(await said(text, 'migrations/Migration20240102000000.ts', {})).toEqual(['drop-column:4'])
  })
})

describe('what is not understood is never passed over', () => {
  test('a file that is no JavaScript is an error', async () => {
    const { outcome } = await judge(
      { ...KNEX, 'migrations/20240102000000_new.js': 'exports.up = (knex) => { knex.raw("x' },
      JAVASCRIPT,
    )
    expect([outcome.status, outcome.findings?.map(({ rule }) => rule)]).toEqual([
      'error',
      ['fk-without-index', 'unreadable'],
    ])
  })

  test('a migration without up, and one for a tool that is not known, have to be reviewed', async () => {
    for (const text of ['exports.up = require("./other").up // knex', 'exports.up = (db) => db.none("DROP TABLE a")']) {
      const { outcome } = await judge({ 'migrations/20240102000000-x.js': text }, JAVASCRIPT)
      expect([outcome.status, outcome.findings?.map(({ rule, level }) => `${rule} ${level}`)]).toEqual([
        'error',
        ['review-only error'],
      ])
    }
  })

  test('files of another language are listed, and are an error until people approve them', async () => {
    const files = {
      'database/migrations/2014_10_12_000000_create_users.php':
        "<?php\nreturn new class extends Migration { function up() { Schema::drop('users'); } };",
      'priv/repo/migrations/20240101000000_x.exs': 'defmodule X do\n  use Ecto.Migration\nend',
    }
    const { outcome } = await judge(files, { paths: undefined })
    expect([outcome.status, outcome.findings?.map(({ rule, level }) => `${rule} ${level}`)]).toEqual([
      'error',
      ['review-only error', 'review-only error'],
    ])
  })

  test('files that `paths` names and nobody takes for migrations are told', async () => {
    const { outcome } = await judge(
      { ...KNEX, 'migrations/helpers.js': 'exports.a = 1', 'migrations/README.md': '#' },
      JAVASCRIPT,
    )
    expect(outcome.evidence?.['notes']).toEqual(
      expect.arrayContaining([expect.stringContaining('2 files match `paths`'), expect.stringContaining('helpers.js')]),
    )
  })

  test('what only looks like a migration is none', async () => {
    const files = {
      'src/migrations/index.ts': 'export * from "./a"',
      'src/migrations/store.ts': 'export const migrate = (state: State) => ({ ...state, up: true })',
      'src/migrations/20240101000000_mongo.js': 'exports.up = (db) => db.collection("a").drop()',
    }
    const { outcome } = await judge(files, { paths: undefined })
    expect(outcome.status).toBe('not-applicable')
  })
})

describe('db-migrate', () => {
  const FIRST = `exports.up = function (db, cb) {
  return db.createTable('orders', { id: { type: 'int', primaryKey: true, autoIncrement: true }, note: 'string', state: { type: 'string', length: 20 } }, cb)
}
exports.down = (db, cb) => db.dropTable('orders', cb)
`
  const files = { 'migrations/20240101000000-first.js': FIRST }
  const second = (body: string) =>
    said(
      `exports.up = function (db, cb) {\n${body}\n}\nexports.down = (db, cb) => cb()\n`,
      'migrations/20240102000000-second.js',
      files,
    )

  test('a history that only creates is safe, and its way back is known', async () => {
    expect(
      (await rowsOf(files)).map(({ framework, transaction, reversible, verdict }) => [
        framework,
        transaction,
        reversible,
        verdict,
      ]),
    ).toEqual([['db-migrate', 'file', 'yes', 'SAFE']])
  })

  test.each([
    ['SQL that is written out', 'db.runSql("ALTER TABLE orders DROP COLUMN note", cb)', ['drop-column:2']],
    [
      'SQL with a callback for what follows',
      'db.runSql("SELECT 1", function () {\n db.runSql("DROP TABLE orders", cb) })',
      ['drop-table:3'],
    ],
    ['what async.series() calls', "async.series([\n db.runSql.bind(db, 'DROP TABLE orders')], cb)", ['drop-table:3']],
    ['dropTable', "db.dropTable('orders', cb)", ['drop-table:2']],
    ['renameTable', "db.renameTable('orders', 'purchases', cb)", ['rename-table:2']],
    ['addColumn', "db.addColumn('orders', 'total', { type: 'int', notNull: true }, cb)", ['add-required-column:2']],
    ['addColumn that is free', "db.addColumn('orders', 'total', { type: 'int', defaultValue: 0 }, cb)", []],
    ['removeColumn', "db.removeColumn('orders', 'note', cb)", ['drop-column:2']],
    ['renameColumn', "db.renameColumn('orders', 'note', 'remark', cb)", ['rename-column:2']],
    ['changeColumn', "db.changeColumn('orders', 'state', { type: 'int' }, cb)", ['column-type-narrowing:2']],
    ['addIndex', "db.addIndex('orders', 'i', ['note'], true, cb)", ['create-index-blocking:2']],
    ['what is not read', "db.switchDatabase('other', cb); db.runSql('SELECT 1')", ['opaque-dynamic-sql:2']],
    ['a name that is not constant', 'db.dropTable(name, cb)', ['drop-table:2']],
  ])('%s', async (_, body, rules) => {
    expect((await second(body)).filter((rule) => !rule.startsWith('irreversible'))).toEqual(rules)
  })
})
