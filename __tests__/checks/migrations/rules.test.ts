import { describe, expect, test } from '@jest/globals'
import { CATALOGUE, isRuleCode } from '../../../src/checks/migrations/catalogue.ts'
import { rules } from '../../../src/checks/migrations/rules.ts'
import { judge, SHOP } from './shop.ts'

describe('the pages of the rules', () => {
  test('explain every rule of the catalogue, with its level', () => {
    const pages = new Map(rules.map((page) => [page.rule, page.level]))
    for (const [rule, level] of Object.entries(CATALOGUE)) expect([rule, pages.get(rule)]).toEqual([rule, level])
  })

  test('show good SQL wherever they show bad SQL', () => {
    expect(
      rules.filter(({ bad, good }) => (bad === undefined) !== (good === undefined)).map(({ rule }) => rule),
    ).toEqual([])
  })

  for (const { rule, bad, good } of rules) {
    if (bad === undefined || good === undefined || !isRuleCode(rule)) continue
    const enable = CATALOGUE[rule] === 'off' ? [rule] : []

    test(`${rule}: the bad example is found`, async () => {
      const { findings } = await judge({ '1_shop.sql': SHOP, '2_new.sql': bad }, { enable })
      expect(findings.map((finding) => finding.rule)).toContain(rule)
      expect(findings.filter((finding) => finding.rule === 'sql-syntax')).toEqual([])
    })

    test(`${rule}: the good example has no such finding and no error`, async () => {
      const { findings } = await judge({ '1_shop.sql': SHOP, '2_new.sql': good }, { enable })
      expect(findings.filter((finding) => finding.level === 'error')).toEqual([])
      if (!STILL_SAID.has(rule)) expect(findings.map((finding) => finding.rule)).not.toContain(rule)
    })
  }
})

/** The good form makes it harmless rather than unsaid. */
const STILL_SAID: ReadonlySet<string> = new Set(['fk-to-existing-in-create-table'])
