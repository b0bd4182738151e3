import { describe, expect, test } from '@jest/globals'
import type { MigrationRow } from '../../../../src/checks/migrations/report.ts'
import { judge } from '../shop.ts'

const SHOP = {
  'db/migrate/20240101000000_create_shop.rb': `class CreateShop < ActiveRecord::Migration[7.1]
  def change
    create_table :customers do |t|
      t.string :email, null: false, index: { unique: true }
      t.string :name, limit: 100
      t.timestamps
    end
    create_table :orders, id: :uuid do |t|
      t.references :customer, null: false, foreign_key: true
      t.text :note
      t.integer :amount, default: 0, null: false
      t.decimal :total, precision: 10, scale: 2
    end
  end
end
`,
}
const RAILS = { paths: 'db/migrate' }

const said = async (text: string): Promise<readonly string[]> => {
  const { findings } = await judge({ ...SHOP, 'db/migrate/20240102000000_new.rb': text }, RAILS)
  return findings
    .filter(
      ({ rule, level, suppressed }) =>
        rule !== 'missing-lock-timeout' && level !== 'notice' && suppressed === undefined,
    )
    .map(({ rule, line }) => `${rule}:${line}`)
}

const change = (body: string, head = ''): string =>
  `class New < ActiveRecord::Migration[7.1]\n${head}  def change\n${body}\n  end\nend\n`

describe('Rails', () => {
  test('a history that only creates is safe', async () => {
    const { outcome } = await judge(SHOP, RAILS)
    const rows = (outcome.evidence?.['migrations'] ?? []) as readonly MigrationRow[]
    expect(rows.map(({ framework, transaction, verdict, why }) => [framework, transaction, verdict, why])).toEqual([
      ['rails', 'file', 'SAFE', []],
    ])
  })

  test.each([
    ['drop_table :orders', ['drop-table:3']],
    ['remove_column :orders, :note, :text', ['drop-column:3']],
    ['remove_columns :orders, :note, :amount', ['drop-column:3', 'drop-column:3', 'irreversible:1']],
    ['rename_column :orders, :note, :remark', ['rename-column:3']],
    ['rename_table :orders, :purchases', ['rename-table:3']],
    ['add_column :orders, :currency, :string, null: false', ['add-required-column:3']],
    ['add_column :orders, :currency, :string, null: false, default: "EUR"', []],
    ['add_column :orders, :token, :uuid, default: -> { "gen_random_uuid()" }', ['add-column-volatile-default:3']],
    ['add_index :orders, :note', ['create-index-blocking:3']],
    ['add_index :orders, [:note, :amount], unique: true, name: "x"', ['create-index-blocking:3']],
    ['add_index :customers, "lower(email) varchar_pattern_ops"', ['create-index-blocking:3']],
    ['add_foreign_key :orders, :customers', ['add-fk-validating:3']],
    ['add_foreign_key :orders, :customers, validate: false', []],
    [
      'add_reference :orders, :payer, foreign_key: { to_table: :customers }',
      ['create-index-after-exclusive-lock:3', 'add-fk-validating:3'],
    ],
    ['add_reference :orders, :payer, index: false', []],
    ['change_column :orders, :amount, :bigint', ['column-type-rewrite:3', 'irreversible:1']],
    ['change_column_null :orders, :note, false', ['set-not-null-scan:3']],
    ['change_column_default :orders, :amount, from: 0, to: 1', []],
    ['add_check_constraint :orders, "amount > 0", name: "positive"', ['add-check-validating:3']],
    [
      'add_check_constraint :orders, "amount > 0", name: "positive", validate: false',
      ['add-check-not-valid-breaks-old-writers:3'],
    ],
    ['execute "DROP TABLE orders"', ['drop-table:3', 'irreversible:1']],
    ['execute <<~SQL\n  ALTER TABLE orders\n    DROP COLUMN note;\nSQL', ['drop-column:5', 'irreversible:1']],
    ['execute <<-SQL.squish\n  DROP TABLE orders\n    SQL', ['drop-table:4', 'irreversible:1']],
    ['connection.execute("TRUNCATE orders")', ['truncate:3']],
    ['ActiveRecord::Base.connection.execute("TRUNCATE orders")', ['truncate:3']],
    [
      'change_table :orders, bulk: true do |t|\n t.remove :note\n t.rename :amount, :sum\nend',
      ['drop-column:4', 'rename-column:5'],
    ],
    ['%i[orders customers].each do |name|\n drop_table name\nend', ['drop-table:4', 'drop-table:4']],
    ['[:orders].each { |name| drop_table name }', ['drop-table:3']],
    ['drop_table :orders if table_exists?(:orders)', ['drop-table:3']],
    [
      'reversible do |dir|\n dir.up { execute "DROP TABLE orders" }\n dir.down { execute "SELECT 1" }\nend',
      ['drop-table:4'],
    ],
    ['create_table :orders, force: true do |t|\n t.text :a\nend', ['create-table-force:3']],
    ['User.update_all(active: true)', ['unbounded-update:3']],
    ['User.where(active: nil).update_all(active: true)', []],
    ['add_concurrent_thing :orders, :note', ['opaque-dynamic-sql:3']],
    ['drop_table table_name', ['drop-table:3']],
    ['execute "DROP TABLE #{name}"', ['opaque-dynamic-sql:3', 'drop-table:3', 'irreversible:1']],
    ['# drop_table :orders\nputs "drop_table :orders"', []],
  ])('%s', async (body, expected) => {
    expect([...(await said(change(body)))].sort()).toEqual([...expected].sort())
  })

  test('a concurrent index needs disable_ddl_transaction!', async () => {
    const body = 'add_index :orders, :note, algorithm: :concurrently'
    expect(await said(change(body))).toEqual(['concurrently-in-transaction:3'])
    expect(await said(change(body, '  disable_ddl_transaction!\n'))).toEqual([])
  })

  test('safety_assured accepts what is in its block, and is shown', async () => {
    expect(await said(change('safety_assured do\n remove_column :orders, :note\nend'))).toEqual([])
    expect(
      await said(change('safety_assured { remove_column :orders, :note }\nremove_column :orders, :amount')),
    ).toEqual(['drop-column:4'])
  })

  test('up without down has no way back, and a way back that raises neither', async () => {
    const up = (down: string): string =>
      `class New < ActiveRecord::Migration[7.1]\n  def up\n    add_column :orders, :a, :text\n  end\n${down}end\n`
    expect(await said(up(''))).toEqual(['irreversible:1'])
    expect(await said(up('  def down\n    raise ActiveRecord::IrreversibleMigration\n  end\n'))).toEqual([
      'irreversible:1',
    ])
    expect(await said(up('  def down\n    remove_column :orders, :a\n  end\n'))).toEqual([])
  })

  test('methods of the class are gone through', async () => {
    const text = `class New < ActiveRecord::Migration[7.1]\n  TABLE = :orders\n\n  def up\n    clean(TABLE)\n  end\n\n  def down; end\n\n  private\n\n  def clean(name)\n    drop_table name\n  end\nend\n`
    expect(await said(text)).toEqual(['irreversible:1', 'drop-table:13'])
  })

  test('a file that cannot be read is an error', async () => {
    const { outcome } = await judge({ ...SHOP, 'db/migrate/20240102000000_new.rb': 'class New\n  def change\n' }, RAILS)
    expect([outcome.status, outcome.findings?.map(({ rule }) => rule)]).toEqual(['error', ['unreadable']])
  })
})
