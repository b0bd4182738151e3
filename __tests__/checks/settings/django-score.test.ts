import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { compareWithDjango, FIXTURES } from '../../../scripts/score-settings/compare.ts'

const { answers } = JSON.parse(readFileSync(join(FIXTURES, 'django.json'), 'utf8')) as {
  readonly answers: Readonly<Record<string, readonly string[]>>
}

test("every warning of Django's check --deploy on ten settings modules is ours too", async () => {
  const rows = await compareWithDjango(answers)
  expect(rows).toHaveLength(10)
  expect(rows.flatMap(({ name, missing }) => missing.map((id) => `${name} ${id}`))).toEqual([])
})

test('what Django lets through is found, and a good module has nothing', async () => {
  const rows = new Map((await compareWithDjango(answers)).map((row) => [row.name, row]))
  expect(rows.get('02-hostile')).toMatchObject({ django: [] })
  expect(rows.get('02-hostile')?.beyond).toEqual(
    expect.arrayContaining([
      'django-allowed-hosts-any',
      'django-hsts-short',
      'django-secret-key-weak',
      'django-cors-any-credentials',
      'django-database-in-memory',
      'django-development-backend',
      'development-origin',
    ]),
  )
  expect(rows.get('10-good')).toMatchObject({ django: [], beyond: [] })
})
