import { describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ATTACKS, setUp } from '../support/attacks.ts'
import { commentEvent, pullRequestEvent } from '../support/github-run.ts'

const COMMENT_LIMIT = 65_536

describe('no attack ends in a GO of ours', () => {
  test.concurrent.each(ATTACKS.map(({ name, attempt, says }) => [name, attempt, says] as const))(
    '%s',
    async (_, attempt, says) => {
      const stage = await setUp()
      try {
        const { outputs, report, stdout } = await attempt(stage)
        expect(outputs['verdict']).toMatch(/^(no-go|hold)$/)
        expect(JSON.stringify(report ?? stdout)).toMatch(says)
        // The last word of ours on the commit is no success.
        const sha = report?.subject.sha
        const last = stage.state.statuses.findLast(
          (status) =>
            status.sha === sha &&
            status.creator === 'github-actions[bot]' &&
            /^gonogo\/(merge|pre-deploy)$/.test(status.context),
        )
        if (last !== undefined) expect(last.state).not.toBe('success')
        for (const { body } of stage.state.comments.filter(({ author }) => author === 'github-actions[bot]')) {
          expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT)
          expect(body).not.toMatch(/(?<![`\w])@(everyone|acme|dana|mallory)/)
          expect(body).not.toContain('<img')
        }
      } finally {
        await stage.close()
      }
    },
    60_000,
  )

  test('the table in the documentation has exactly these rows', () => {
    const text = readFileSync(join(process.cwd(), 'docs/security.md'), 'utf8')
    const section = text.slice(text.indexOf('## Attempts'), text.indexOf('## What people with write access can do'))
    const rows = [...section.matchAll(/^\| ([^|]+?) \|/gm)]
      .map(([, name]) => name?.trim())
      .filter((name) => name !== 'attempt' && !/^-+$/.test(name ?? ''))
    expect(rows).toEqual([...ATTACKS.map(({ name }) => name), 'Take down any one call to GitHub'])
  })
})

describe('a fork', () => {
  test('runs no command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gonogo-proof-'))
    const proof = join(folder, 'proof')
    const stage = await setUp(
      'version: 1\nstages:\n  merge:\n    - { id: a, name: A, run: touch "$GONOGO_PROOF" }\n    - { id: b, name: B, uses: files, with: { path: NOTES.md } }\n',
    )
    try {
      const sha = stage.push('feature', { 'x.txt': 'x' })
      stage.open(12, 'feature', { author: 'stranger', headRepository: 'stranger/app' })
      const ran = await stage.run(pullRequestEvent(stage), { checkout: sha, env: { GONOGO_PROOF: proof } })
      expect(ran.report?.items.find(({ id }) => id === 'a')?.status).toBe('error')
      expect(existsSync(proof)).toBe(false)
    } finally {
      await stage.close()
      rmSync(folder, { recursive: true })
    }
  })
})

describe('an outage of any one call', () => {
  test('turns nothing green that is not', async () => {
    const stage = await setUp()
    try {
      stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
      stage.open(12, 'feature')
      const id = stage.comment('dana', '/gonogo sign database')
      stage.comment('dana', '/gonogo revoke database')
      await stage.run(commentEvent(stage, id))
      const calls = [...new Set(stage.server.requests.map(({ id: call }) => call))]
      expect(calls.length).toBeGreaterThan(8)
      const ends = await Promise.all(
        calls.flatMap((call) =>
          (['error', 'broken'] as const).map(async (kind) => {
            const other = await setUp()
            try {
              other.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
              other.open(12, 'feature')
              const signed = other.comment('dana', '/gonogo sign database')
              other.comment('dana', '/gonogo revoke database')
              other.server.outages.set(call, kind)
              const { outputs } = await other.run(commentEvent(other, signed))
              const green = other.state.statuses.some(
                ({ context, state }) => context === 'gonogo/merge' && state === 'success',
              )
              return `${outputs['verdict'] ?? 'none'} ${green ? 'green' : ''}`.trim()
            } finally {
              await other.close()
            }
          }),
        ),
      )
      expect([...new Set(ends)].sort()).toEqual(['hold', 'no-go'])
    } finally {
      await stage.close()
    }
  }, 90_000)
})
