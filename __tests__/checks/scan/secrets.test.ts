import { describe, expect, test } from '@jest/globals'
import { findSecrets } from '../../../src/checks/scan/find-secrets.ts'
import { isGenerated, languageOf } from '../../../src/checks/scan/language.ts'
import { lookAlikes, madeSecrets } from './made-secrets.ts'

const find = (path: string, text: string) =>
  isGenerated(path) ? [] : findSecrets(path, text, languageOf(path), { includeTests: false })

describe('a secret is found, at its place, once', () => {
  test.each(Object.entries(madeSecrets))('%s', (_, [path, text, secret]) => {
    const hits = find(path, text)
    expect(hits.map(({ rule }) => rule)).toHaveLength(1)
    const [hit] = hits
    if (hit?.rule !== 'secret-private-key') expect(text.slice(hit?.start, hit?.end)).toContain(secret.slice(0, 20))
    expect(hit?.message).not.toContain(secret.slice(0, -4))
  })
})

describe('what only looks like a secret is not reported', () => {
  test.each(Object.entries(lookAlikes))('%s', (_, [path, text]) => {
    expect(find(path, text).map((hit) => `${hit.rule}: ${text.slice(hit.start, hit.end)}`)).toEqual([])
  })
})
