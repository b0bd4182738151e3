import { describe, expect, test } from '@jest/globals'
import { migrations } from '../../../src/checks/migrations/index.ts'
import { gitOf, judge, SHOP } from './shop.ts'

const DROP = 'DROP TABLE orders;'
const found = async (
  sql: string,
  options: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, string>> = {},
) => judge({ '1_shop.sql': SHOP, ...more, '9_new.sql': sql }, options)

describe('levels', () => {
  test('can be changed by rule', async () => {
    expect((await found(DROP, { rules: { 'drop-table': 'off' } })).findings.map(({ rule }) => rule)).not.toContain(
      'drop-table',
    )
    expect((await found(DROP, { rules: { 'drop-table': 'warn' } })).outcome.status).toBe('pass')
    expect(
      (await found(DROP, { rules: { 'drop-table': 'info' } })).findings.find(({ rule }) => rule === 'drop-table')
        ?.level,
    ).toBe('notice')
    expect(
      (await found('DROP INDEX orders_state_idx;', { rules: { 'drop-index-blocking': 'block' } })).outcome.status,
    ).toBe('fail')
  })

  test('style is off until it is enabled', async () => {
    const sql = 'CREATE TABLE fresh (id int PRIMARY KEY);'
    expect((await found(sql)).findings).toEqual([])
    expect((await found(sql, { enable: 'prefer-bigint' })).findings).toMatchObject([
      { rule: 'prefer-bigint', level: 'warning' },
    ])
    expect((await found(sql, { rules: { 'prefer-bigint': 'block' } })).outcome.status).toBe('fail')
  })

  test('a name that is no rule is a mistake', () => {
    expect(migrations.options.safeParse({ rules: { 'drop-tabel': 'off' } }).success).toBe(false)
    expect(migrations.options.safeParse({ enable: ['no-such'] }).success).toBe(false)
  })
})

describe('accepting in the file', () => {
  test('takes a reason, which is shown', async () => {
    const { outcome, findings } = await found(`-- gonogo-ignore drop-table: nothing writes it since May\n${DROP}`)
    expect(outcome.status).toBe('pass')
    expect(findings.find(({ rule }) => rule === 'drop-table')?.suppressed).toBe('nothing writes it since May')
  })

  test.each([
    ['no reason', `-- gonogo-ignore drop-table\n${DROP}`, 'suppression-without-reason'],
    ['another rule', `-- gonogo-ignore drop-column: because\n${DROP}`, 'unused-suppression'],
    ['a name that is no rule', `-- gonogo-ignore drop-tabel: because\n${DROP}`, 'unused-suppression'],
    ['another statement', `-- gonogo-ignore drop-table: because\nSELECT 1;\n${DROP}`, 'unused-suppression'],
    ['a string', `SELECT '-- gonogo-ignore drop-table: because';\n${DROP}`, undefined],
  ])('does nothing with %s', async (_, sql, rule) => {
    const { outcome, findings } = await found(sql)
    expect(outcome.status).toBe('fail')
    if (rule !== undefined) expect(findings.map((finding) => finding.rule)).toContain(rule)
  })

  test.each([
    ['on the line of the statement', `${DROP} -- gonogo-ignore drop-table: because`],
    ['for the whole file', `-- gonogo-ignore-file drop-table: because\nSELECT 1;\n${DROP}`],
    ['inside the statement', `DROP TABLE -- gonogo-ignore drop-table: because\n  orders;`],
    ['as a block comment', `/* gonogo-ignore drop-table: because */ ${DROP}`],
    ['written for squawk', `-- squawk-ignore ban-drop-table -- because\n${DROP}`],
    ['written for squawk, for the file', `-- squawk-ignore-file\nSELECT 1;\n${DROP}`],
    ['written for pgfence', `-- pgfence-ignore: drop-table\n${DROP}`],
    ['written for pgfence long ago', `-- pgfence: ignore drop-table\n${DROP}`],
    ['written for Atlas', `-- atlas:nolint destructive\n${DROP}`],
    ['written for Atlas, for the file', `-- atlas:nolint\n\nSELECT 1;\n${DROP}`],
    ['written for eugene', `-- eugene: ignore\n${DROP}`],
  ])('works %s', async (_, sql) => {
    expect((await found(sql)).outcome.status).toBe('pass')
  })

  test('a bare comment for squawk accepts nothing, as in squawk', async () => {
    expect((await found(`-- squawk-ignore\n${DROP}`)).outcome.status).toBe('fail')
  })

  test("another tool's comment without a reason is listed as such", async () => {
    const { findings } = await found(`-- eugene: ignore\n${DROP}`)
    expect(findings.find(({ rule }) => rule === 'drop-table')?.suppressed).toBe('without a reason (eugene)')
    const adjacent = await found(`-- reason: nobody reads it\n-- eugene: ignore\n${DROP}`)
    expect(adjacent.findings.find(({ rule }) => rule === 'drop-table')?.suppressed).toBe('nobody reads it')
  })
})

describe('a list of accepted findings', () => {
  test('starts an old repository quiet, and an edited statement is no longer accepted', async () => {
    const first = await found(DROP, { accepted: 'accepted.json' })
    expect(first.outcome.status).toBe('fail')
    const list = JSON.stringify({ accepted: first.outcome.evidence?.['accepted'] })
    const second = await judge(
      { '1_shop.sql': SHOP, '9_new.sql': DROP, 'accepted.json': list },
      { accepted: 'accepted.json' },
    )
    expect(second.outcome.status).toBe('pass')
    const third = await judge(
      { '1_shop.sql': SHOP, '9_new.sql': 'DROP TABLE log_lines;', 'accepted.json': list },
      { accepted: 'accepted.json' },
    )
    expect(third.outcome.status).toBe('fail')
  })

  test('of a pull request is that of its base: nobody accepts their own findings', async () => {
    const first = await found(DROP, { accepted: 'accepted.json' })
    const list = JSON.stringify({ accepted: first.outcome.evidence?.['accepted'] })
    const files = { '1_shop.sql': SHOP, '9_new.sql': DROP, 'accepted.json': list }
    const git = (base: Readonly<Record<string, string>>) =>
      gitOf(
        { status: 'known', base: 'base', files: [{ path: '9_new.sql', status: 'added' }] },
        { '1_shop.sql': SHOP, ...base },
      )
    const of = async (base: Readonly<Record<string, string>>) => {
      const { outcome } = await judge(
        files,
        { accepted: 'accepted.json', scope: 'changed' },
        { git: git(base), subject: { pullRequest: 7 } },
      )
      return [outcome.status, outcome.findings?.some(({ rule }) => rule === 'accepted-changed')]
    }
    expect(await of({})).toEqual(['fail', true])
    expect(await of({ 'accepted.json': '{ "accepted": [] }' })).toEqual(['fail', true])
    expect(await of({ 'accepted.json': list })).toEqual(['pass', false])
  })

  test('that cannot be read is an error', async () => {
    await expect(
      judge({ '1_shop.sql': SHOP, 'accepted.json': '[]' }, { accepted: 'accepted.json' }),
    ).rejects.toMatchObject({ rule: 'accepted-unreadable' })
  })
})

test('postgres-version decides what is free and what is advised', async () => {
  const add = "ALTER TABLE orders ADD COLUMN region text DEFAULT 'eu';"
  expect((await found(add, { 'postgres-version': 10 })).findings.map(({ rule }) => rule)).toContain(
    'add-column-default-pre11',
  )
  expect((await found(add)).outcome.status).toBe('pass')
  const set = 'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;'
  const help = async (version: number) =>
    (await found(set, { 'postgres-version': version })).findings.find(({ rule }) => rule === 'set-not-null-scan')?.help
  expect(await help(18)).toContain('NOT NULL "note" NOT VALID')
  expect(await help(15)).toContain('CHECK ("note" IS NOT NULL) NOT VALID')
})
