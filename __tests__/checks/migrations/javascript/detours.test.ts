import { describe, expect, test } from '@jest/globals'
import { judge } from '../shop.ts'

/** `rule:line` of all errors and warnings of one file in a folder of migrations. */
const said = async (text: string): Promise<readonly string[]> => {
  const { findings } = await judge({ 'migrations/20240102000000_new.js': text }, { paths: 'migrations' })
  return findings
    .filter(({ rule, level }) => rule !== 'missing-lock-timeout' && level !== 'notice')
    .map(({ rule }) => rule)
}
const inKnex = (body: string, head = ''): string =>
  `${head}exports.up = async function (knex) {\n${body}\n}\nexports.down = async function (knex) { await knex.raw("SELECT 1") }\n`
const inKysely = (body: string, head = "import { Kysely, sql } from 'kysely'\n"): string =>
  `${head}export async function up(db) {\n${body}\n}\nexport async function down(db) { await db.schema.createTable('a').execute() }\n`

describe('an operation that is called by a detour is judged like any other', () => {
  test.each([
    "await knex['schema']['drop' + 'Table']('orders')",
    "await knex.schema.dropTable.call(knex.schema, 'orders')",
    "await knex.schema.dropTable.apply(knex.schema, ['orders'])",
    "await knex.schema.dropTable.bind(knex.schema)('orders')",
    "await knex.schema.dropTable.bind(knex.schema, 'orders')()",
    "const drop = knex.schema.dropTable.bind(knex.schema)\nawait drop('orders')",
    "const drop = knex.schema.dropTable.bind(knex.schema, 'orders')\nawait drop()",
    "const drop = knex.schema.dropTable\nawait drop.call(knex.schema, 'orders')",
    "const { dropTable } = knex.schema\nawait dropTable('orders')",
    "const { schema: s } = knex\nawait s.dropTable('orders')",
    'const { raw } = knex\nawait raw("DROP TABLE orders")',
    'const send = knex.raw.bind(knex)\nawait send("DROP TABLE orders")',
    "for (const name of ['orders']) await knex.schema.dropTable(name)",
    "for (const name of ['orders'])\n await knex.schema.dropTable(name);\nawait knex.raw('SELECT 1')",
    "const names = ['orders']\nfor (const name of names) await knex.raw(`DROP TABLE ${name}`)",
    "const drop = (name) => `DROP TABLE ${name}`\nawait knex.raw(drop('orders'))",
    "await Promise.all(['orders'].map((name) => knex.schema.dropTable(name)))",
  ])('%s', async (body) => {
    expect(await said(inKnex(body))).toEqual(['drop-table'])
  })

  test.each([
    ['const q = sql\nawait q`DROP TABLE orders`.execute(db)', undefined],
    ['await q`DROP TABLE orders`.execute(db)', "import { sql as q } from 'kysely'\n"],
    ['await q`DROP TABLE orders`.execute(db)', "const { sql: q } = require('kysely')\n"],
    ["await q`DROP TABLE ${q.table('orders')}`.execute(db)", "import { sql as q } from 'kysely'\n"],
    ["const drop = db.schema.dropTable.bind(db.schema)\nawait drop('orders').execute()", undefined],
    ["for (const name of ['orders']) await db.schema.dropTable(name).execute()", undefined],
  ])('%s', async (body, head) => {
    expect(await said(inKysely(body, head))).toEqual(['drop-table'])
  })

  test('SQL that a function of the file puts together is known as far as its text is', async () => {
    const head = 'function insert(row) { return `INSERT INTO orders (note) VALUES (${row.note})` }\n'
    expect(await said(inKnex('for (const row of rows) await knex.raw(insert(row))', head))).toEqual([
      'opaque-dynamic-sql',
    ])
  })

  test('another name that has `sql` beside it stays what it is', async () => {
    const body = "const query = 'DROP TABLE orders'\nconst options = { sql: query }\nawait knex.raw(query)"
    expect(await said(inKnex(body))).toEqual(['drop-table'])
  })
})

describe('a file of which nothing is understood is no pass', () => {
  test.each([
    'eval("knex.schema." + "dropTable(1)")',
    'await new Function("knex", "return 1")(knex)',
    'await helpers.clean(knex)',
    'await run(knex.schema)',
    'await knex[method](1)',
    'await knex.schema[method](1)',
    "['orders'].forEach(knex.schema.dropTable)",
    'await knex.raw(text)',
  ])('%s', async (body) => {
    expect(await said(inKnex(body))).toEqual(['review-only', 'opaque-dynamic-sql'])
    // Beside what is understood it is a warning.
    expect(await said(inKnex(`${body}\nawait knex.schema.createTable('a', (t) => t.text('b'))`))).toEqual([
      'opaque-dynamic-sql',
    ])
  })

  test.each([
    ['await clean()', "const { clean } = require('./helpers')\n"],
    ['await helpers.clean()', "import * as helpers from './helpers'\n"],
    ["await require('./helpers').clean()", ''],
    ["execSync('psql')", "import { execSync } from 'node:child_process'\n"],
  ])('where it only calls what stands in another file: %s %s', async (body, head) => {
    expect(await said(inKnex(body, `// knex\n${head}`))).toEqual(['review-only'])
  })

  test.each([
    ['await clean()', "const { clean } = require('./helpers')\n"],
    ['if (true) await helpers.clean(1)', "import * as helpers from './helpers'\n"],
    ['return clean()', "import { clean } from './helpers'\n"],
  ])('what it waits for that stands in another file is said beside what is understood: %s %s', async (body, head) => {
    const understood = "await knex.schema.createTable('a', (t) => t.text('b'))\n"
    expect(await said(inKnex(`${understood}${body}`, `// knex\n${head}`))).toEqual(['opaque-dynamic-sql'])
  })

  test.each([
    ['const name = await nameOf()', "const { nameOf } = require('./helpers')\n"],
    ["await knex('a').insert(rows())", "const { rows } = require('./helpers')\n"],
    ['await helper(knex)', "const { helper } = require('./helpers')\n"],
    ["await fs.readFile('a')", "const fs = require('node:fs/promises')\n"],
  ])('but not what only makes a value, and nothing twice: %s %s', async (body, head) => {
    const understood = "await knex.schema.createTable('a', (t) => t.text('b'))\n"
    const rules = await said(inKnex(`${understood}${body}`, `// knex\n${head}`))
    expect(rules).toEqual(body.includes('(knex)') ? ['opaque-dynamic-sql'] : [])
  })

  test.each([
    ['', ''],
    ['return Promise.resolve()', ''],
    ["console.log('nothing')", ''],
    ["logger.info('nothing')", "const logger = require('./logger')\n"],
    ["path.join('a')\nfs.existsSync('b')", "import path from 'path'\nconst fs = require('fs')\n"],
    [
      "const is = await knex.schema.hasTable('a')\nconst rows = await knex('a').select()\nrows.map((row) => row.id)",
      '',
    ],
  ])('but for one that does nothing: %s', async (body, head) => {
    expect(await said(inKnex(body, head))).toEqual([])
  })
})
