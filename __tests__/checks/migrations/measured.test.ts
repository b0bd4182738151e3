import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { judgeMigration } from '../../../src/checks/migrations/judge/migration.ts'
import { strengthOf, strongerOf, type Lock } from '../../../src/checks/migrations/locks.ts'
import { sqlMigration } from '../../../src/checks/migrations/layouts/sql-file.ts'
import { emptySchema } from '../../../src/checks/migrations/schema/schema.ts'
import { CATALOGUE } from '../../../src/checks/migrations/catalogue.ts'
import { loadSqlParser } from '../../../src/sql/parser.ts'
import { readSql } from '../../../src/sql/read.ts'

type Measured = { locks: Record<string, string>; rewrites: string[]; scans: Record<string, number> } | { error: string }
type Entry = { sql: string; setup?: string; pg15: Measured; pg18: Measured }

const measured = JSON.parse(readFileSync('__tests__/fixtures/migrations/measured-locks.json', 'utf8')) as {
  fixture: string[]
  statements: Entry[]
}
const parser = await loadSqlParser()

const migrationOf = (text: string) =>
  sqlMigration(readSql(parser, text), {
    path: 'a.sql',
    name: 'a.sql',
    series: '.',
    framework: 'sql',
    text,
    down: { status: 'unsupported' },
    transaction: 'file',
  })

const judge = (entry: Entry, postgresVersion: number) => {
  const schema = emptySchema()
  const timeZone = /timezone = '([^']+)'/.exec(entry.setup ?? '')?.[1] ?? 'UTC'
  const given = { parser, schema, settings: { postgresVersion, timeZone, lockTimeoutMs: 1000 }, style: false }
  judgeMigration({ ...given, migration: migrationOf(measured.fixture.join('\n')), unit: 0 })
  return judgeMigration({ ...given, migration: migrationOf(entry.sql), unit: 1 })
}

const locksOf = (judgement: ReturnType<typeof judge>): Record<string, string> => {
  const locks = new Map<string, Lock>()
  for (const { relation, lock } of judgement.effects.flat()) {
    // A renamed or moved relation is listed by the name it had when it was measured.
    const name = BEFORE[relation.name] ?? relation.name
    locks.set(name, strongerOf(locks.get(name) ?? lock, lock))
  }
  return Object.fromEntries([...locks].sort(([one], [other]) => one.localeCompare(other)))
}
const BEFORE: Record<string, string> = { t2: 't', v2: 'v' }

/** What a statement does is dangerous where it rewrites, or reads every row under a lock that stops traffic. */
const worksHard = (entry: Measured): boolean =>
  'error' in entry
    ? false
    : entry.rewrites.some((relation) => /^(table|materialized view) /.test(relation)) ||
      Object.entries(entry.scans).some(
        ([table]) => strengthOf((entry.locks[table] ?? 'AccessShare') as Lock) >= strengthOf('Share'),
      )

for (const version of [15, 18] as const) {
  describe(`what PostgreSQL ${version} really does`, () => {
    for (const entry of measured.statements) {
      const truth = version === 15 ? entry.pg15 : entry.pg18
      if ('error' in truth) continue
      const name = entry.setup === undefined ? entry.sql : `${entry.sql} after ${entry.setup}`

      test(`${name}: locks`, () => {
        const ours = locksOf(judge(entry, version))
        const strong = (locks: Record<string, string>) =>
          Object.fromEntries(
            Object.entries(locks).filter(([, lock]) => strengthOf(lock as Lock) >= strengthOf('ShareUpdateExclusive')),
          )
        expect(strong(ours)).toEqual(strong(truth.locks))
      })

      test(`${name}: work`, () => {
        const judgement = judge(entry, version)
        const hard = judgement.effects
          .flat()
          .some(
            ({ lock, work, old }) =>
              old && work !== 'none' && (work === 'rewrite' || strengthOf(lock) >= strengthOf('Share')),
          )
        expect(hard).toBe(worksHard(truth))
        const errors = judgement.findings.filter(
          ({ rule, level }) => level === undefined && CATALOGUE[rule] === 'error',
        )
        const findings = errors.map(({ rule }) => rule)
        // The concurrent refresh reads under a lock that lets readers go on; it is the form that is advised.
        if (worksHard(truth) && !/REFRESH MATERIALIZED VIEW CONCURRENTLY/.test(entry.sql))
          expect(findings).not.toEqual([])
      })
    }
  })
}
