import { describe, expect, test } from '@jest/globals'
import type { Clock, World } from '../../src/core/world.ts'
import type { Change } from '../../src/core/change.ts'
import { createMask } from '../../src/core/mask.ts'
import { failed, passed, type Outcome } from '../../src/core/outcome.ts'
import { covers } from '../../src/engine/covers.ts'
import { plan } from '../../src/engine/plan.ts'
import type { Surroundings } from '../../src/engine/reader.ts'
import { runItems, type RunEvent } from '../../src/engine/run.ts'
import { loadRight } from '../support/load.ts'
import { testRegistry, type Calls } from '../support/registry.ts'
import { fakeWorld } from '../support/world.ts'

/** A clock whose time passes only by sleeping: waits end at once, in the order of their ends, and nothing is really slept. */
const jumpingClock = (): Clock & { readonly slept: number[] } => {
  let now = Date.parse('2026-11-21T12:00:00Z')
  const slept: number[] = []
  const waiting: { at: number; wake: () => void }[] = []
  let scheduled = false
  const turn = (): void => {
    scheduled = false
    waiting.sort((a, b) => a.at - b.at)
    const first = waiting.shift()
    if (first === undefined) return
    now = Math.max(now, first.at)
    first.wake()
    if (waiting.length > 0) schedule()
  }
  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    // Everything that can go on without time passing goes first.
    setImmediate(() => setImmediate(turn))
  }
  return {
    slept,
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason as Error)
          return
        }
        slept.push(ms)
        const entry = { at: now + ms, wake: resolve }
        waiting.push(entry)
        signal.addEventListener('abort', () => {
          const index = waiting.indexOf(entry)
          if (index !== -1) waiting.splice(index, 1)
          reject(signal.reason as Error)
        })
        schedule()
      }),
  }
}

type Options = {
  readonly variables?: Record<string, string>
  readonly change?: Change
  readonly signal?: AbortSignal
  readonly concurrency?: number
  readonly only?: string[]
  readonly answer?: (options: { says: string }, signal: AbortSignal) => Promise<Outcome> | Outcome
  readonly calls?: Calls
  readonly onEvent?: (event: RunEvent) => void
  readonly stages?: string[]
}

const run = async (text: string, options: Options = {}) => {
  const manifest = await loadRight(text)
  const clock = jumpingClock()
  const registry = testRegistry(options.calls, options.answer)
  const change: Change = options.change ?? { status: 'unknown', reason: 'no base' }
  const around: Surroundings = {
    variable: (name) => options.variables?.[name],
    mask: createMask(),
    github: { sha: 'abc' },
    inputs: {},
    changed: change.status === 'known' ? { files: change.files.map((file) => file.path) } : { unknown: change.reason },
  }
  const world: World = fakeWorld({ clock, files: { absolute: (path: string) => `/repo/${path}` } as World['files'] })
  const planned = await plan(manifest, {
    stages: options.stages ?? ['merge'],
    change,
    around,
    ...(options.only === undefined ? {} : { only: options.only }),
  })
  const { items } = await runItems(planned, {
    manifest,
    world,
    subject: {},
    around,
    concurrency: options.concurrency ?? 4,
    signal: options.signal ?? new AbortController().signal,
    untrusted: false,
    findCheck: async (kind) => {
      const found = registry[kind]
      if (found === undefined) throw new Error('no such check')
      return found.load()
    },
    ...(options.onEvent === undefined ? {} : { onEvent: options.onEvent }),
    random: () => 1,
  })
  return { items, clock, statuses: Object.fromEntries(items.map((item) => [item.id, item.status])) }
}

const items = (...lines: string[]): string =>
  `version: 1\nstages:\n  merge:\n${lines.map((line) => `    - ${line}`).join('\n')}\n`

describe('an item', () => {
  test.each([
    ['pass', 'pass'],
    ['fail', 'fail'],
    ['pending', 'pending'],
    ['error', 'error'],
    ['throw', 'error'],
  ])('whose check says %s is %s', async (says, status) => {
    const { items: reports } = await run(items(`{ id: a, name: A, uses: answer, with: { says: ${says} } }`))
    expect(reports[0]).toMatchObject({ id: 'a', status, attempts: 1 })
  })

  test('whose check throws tells the message and where', async () => {
    const { items: reports } = await run(items('{ id: a, name: A, uses: answer, with: { says: throw } }'))
    expect(reports[0]?.summary).toContain('a mistake in the check')
    expect(JSON.stringify(reports[0]?.evidence)).toContain('registry')
  })

  test('that hangs is undecided after its timeout, and no later than half a second more', async () => {
    const { items: reports, clock } = await run(
      items('{ id: a, name: A, uses: answer, timeout: 5s, with: { says: hang } }'),
    )
    expect(reports[0]).toMatchObject({ status: 'error', summary: 'no answer within 5 s' })
    expect(clock.now() - Date.parse('2026-11-21T12:00:00Z')).toBeLessThanOrEqual(5500)
  })

  test('whose check answers pass after its time is over has not passed', async () => {
    const { statuses } = await run(items('{ id: a, name: A, uses: answer, timeout: 1s, with: { says: ask } }'), {
      answer: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(passed('late')))),
    })
    expect(statuses).toEqual({ a: 'error' })
  })

  test('that uses an unset variable is undecided and names it', async () => {
    const { items: reports } = await run(
      items('{ id: a, name: A, uses: answer, with: { note: "${{ vars.NOWHERE }}" } }'),
    )
    expect(reports[0]).toMatchObject({ status: 'error', summary: 'the variable vars.NOWHERE is not set' })
  })

  test('whose options turn out wrong when their values are known is undecided', async () => {
    const { items: reports } = await run(items('{ id: a, name: A, uses: answer, with: { says: "${{ vars.S }}" } }'), {
      variables: { S: 'maybe' },
    })
    expect(reports[0]).toMatchObject({ status: 'error', attempts: 0 })
    expect(reports[0]?.summary).toContain('says: Expected `pass`')
  })

  test('hands env to its check, with the item over the manifest', async () => {
    const calls: Calls = []
    await run(
      'version: 1\nenv: { A: 1, B: "${{ vars.X }}" }\nstages: { merge: [{ name: A, run: x, env: { A: 2 } }] }',
      { calls, variables: { X: 'y' } },
    )
    expect(calls[0]?.env).toEqual({ A: '2', B: 'y' })
  })
})

describe('tries', () => {
  test('go on after a failure, with doubling waits, until one passes', async () => {
    let count = 0
    const { items: reports, clock } = await run(
      items(
        '{ id: a, name: A, uses: answer, with: { says: ask }, retry: { attempts: 5, backoff: 1s, max-backoff: 3s } }',
      ),
      {
        answer: () => (++count < 4 ? failed('not yet', { rule: 'x', help: 'wait' }) : passed('now')),
      },
    )
    expect(reports[0]).toMatchObject({ status: 'pass', attempts: 4 })
    expect(clock.slept.filter((ms) => ms < 10_000)).toEqual([1000, 2000, 3000])
  })
  test('end with the time of the item', async () => {
    const { items: reports } = await run(
      items(
        '{ id: a, name: A, uses: answer, timeout: 4s, with: { says: fail }, retry: { attempts: 50, backoff: 1s } }',
      ),
    )
    expect(reports[0]).toMatchObject({ status: 'fail', attempts: 3 })
  })
  test('are not made for people', async () => {
    const { items: reports } = await run(
      items('{ id: a, name: A, uses: answer, with: { says: pending }, retry: { attempts: 5 } }'),
    )
    expect(reports[0]).toMatchObject({ status: 'pending', attempts: 1 })
  })
})

describe('needs', () => {
  test('keep the order, whatever the order of the manifest', async () => {
    const started: string[] = []
    await run(
      items(
        '{ id: c, name: C, uses: answer, needs: [b] }',
        '{ id: b, name: B, uses: answer, needs: a }',
        '{ id: a, name: A, uses: answer }',
      ),
      {
        onEvent: (event) => event.kind === 'started' && started.push(event.item.id),
      },
    )
    expect(started).toEqual(['a', 'b', 'c'])
  })
  test('that did not pass make a blocking item undecided and another one skipped', async () => {
    const { statuses } = await run(
      items(
        '{ id: a, name: A, uses: answer, with: { says: fail } }',
        '{ id: b, name: B, uses: answer, needs: a }',
        '{ id: c, name: C, uses: answer, needs: a, level: warn }',
        '{ id: d, name: D, uses: answer, needs: b }',
      ),
    )
    expect(statuses).toEqual({ a: 'fail', b: 'error', c: 'skipped', d: 'error' })
  })
  test('that do not apply or are waived are met', async () => {
    const { statuses } = await run(
      `${items('{ id: a, name: A, uses: answer, paths: "x/**" }', '{ id: w, name: W, uses: answer, with: { says: fail } }', '{ id: b, name: B, uses: answer, needs: [a, w] }')}waivers: [{ item: w, reason: r, owner: "@o", expires: 2027-01-01 }]\n`,
      { change: { status: 'known', base: 'b', files: [{ path: 'y/z', status: 'added' }] } },
    )
    expect(statuses).toEqual({ a: 'not-applicable', w: 'waived', b: 'pass' })
  })
  test('of a matrix mean all of its items', async () => {
    const { statuses } = await run(
      items(
        '{ id: m, name: M, uses: answer, matrix: { s: [pass, fail] }, with: { says: "${{ matrix.s }}" } }',
        '{ id: b, name: B, uses: answer, needs: m }',
        '{ id: c, name: C, uses: answer, needs: ["m[pass]"] }',
      ),
    )
    expect(statuses).toEqual({ 'm[pass]': 'pass', 'm[fail]': 'fail', b: 'error', c: 'pass' })
  })
  test('come along with --only', async () => {
    const { statuses } = await run(
      items(
        '{ id: a, name: A, uses: answer }',
        '{ id: b, name: B, uses: answer, needs: a }',
        '{ id: c, name: C, uses: answer }',
      ),
      { only: ['b'] },
    )
    expect(statuses).toEqual({ a: 'pass', b: 'pass' })
  })
})

describe('conditions', () => {
  test('that do not hold skip an item and say which', async () => {
    const { items: reports } = await run(
      items(
        `{ id: a, name: A, uses: answer, if: "environment == 'production'" }`,
        '{ id: b, name: B, uses: answer, if: false }',
      ),
    )
    expect(reports.map(({ status, summary }) => [status, summary])).toEqual([
      ['skipped', "its condition does not hold: environment == 'production'"],
      ['skipped', 'switched off with `if: false`'],
    ])
  })
  test('that cannot be computed make an item undecided', async () => {
    const { items: reports } = await run(items(`{ id: a, name: A, uses: answer, if: "contains(changed.files, 'x')" }`))
    expect(reports[0]).toMatchObject({ status: 'error', summary: '`changed` is not known: no base' })
  })
  test('paths make an item apply only when one of its files changed, renames count on both sides', async () => {
    const change: Change = {
      status: 'known',
      base: 'b',
      files: [{ path: 'new/a.sql', previousPath: 'old/a.sql', status: 'renamed' }],
    }
    const { statuses } = await run(
      items(
        '{ id: a, name: A, uses: answer, paths: "old/**" }',
        '{ id: b, name: B, uses: answer, paths: ["new/*.sql", "!**/a.sql"] }',
      ),
      { change },
    )
    expect(statuses).toEqual({ a: 'pass', b: 'not-applicable' })
  })
  test('when the base is not known an item with paths runs', async () => {
    expect((await run(items('{ id: a, name: A, uses: answer, paths: "old/**" }'))).statuses).toEqual({ a: 'pass' })
  })
  test.each([
    [['backend/**'], 'backend/a/b.py', true],
    [['backend'], 'backend/a.py', true],
    [['./a.md'], 'a.md', true],
    [['**/*.sql', '!test/**'], 'test/a.sql', false],
    [['.github/**'], '.github/workflows/x.yml', true],
    [['app/[id]/page.tsx'], 'app/[id]/page.tsx', true],
  ])('%j covers %s: %s', (globs, path, expected) => expect(covers(globs, path)).toBe(expected))
})

describe('any-of', () => {
  const branches = (...says: string[]): string =>
    items(
      `{ id: a, name: A, any-of: [${says.map((word) => `{ name: ${word}, uses: answer, with: { says: ${word} } }`).join(', ')}] }`,
    )
  test.each([
    [['fail', 'pass'], 'pass'],
    [['pass', 'throw'], 'pass'],
    [['fail', 'fail'], 'fail'],
    [['fail', 'error'], 'error'],
    [['fail', 'pending'], 'pending'],
    [['error', 'pending'], 'pending'],
  ])('of %j is %s', async (says, status) => {
    const { items: reports } = await run(branches(...says))
    expect(reports[0]?.status).toBe(status)
    expect(reports[0]?.evidence['branches']).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: says[0] })]),
    )
  })
})

describe('waivers', () => {
  test('let a failing item pass as waived and keep what was found', async () => {
    const { items: reports } = await run(
      `${items('{ id: a, name: A, uses: answer, with: { says: fail } }')}waivers: [{ item: a, reason: moving house, owner: "@o", expires: 2027-01-01 }]\n`,
    )
    expect(reports[0]).toMatchObject({
      status: 'waived',
      summary: 'waived until 2027-01-01 by @o: moving house (fail: it does not hold)',
    })
    expect(reports[0]?.findings[0]?.suppressed).toBe('waived: moving house')
  })
  test('that expired change nothing', async () => {
    expect(
      (
        await run(
          `${items('{ id: a, name: A, uses: answer, with: { says: fail } }')}waivers: [{ item: a, reason: r, owner: "@o", expires: 2026-01-01 }]\n`,
        )
      ).statuses,
    ).toEqual({ a: 'fail' })
  })
})

describe('side by side', () => {
  test('no more than the given number run at a time, and results keep the order of the manifest', async () => {
    let [now, most] = [0, 0]
    const { items: reports } = await run(
      items(
        ...Array.from({ length: 20 }, (_, index) => `{ id: i${index}, name: I, uses: answer, with: { says: ask } }`),
      ),
      {
        concurrency: 3,
        answer: async () => {
          most = Math.max(most, ++now)
          await new Promise((resolve) => setImmediate(resolve))
          now--
          return passed('ok')
        },
      },
    )
    expect(most).toBe(3)
    expect(reports.map((report) => report.id)).toEqual(Array.from({ length: 20 }, (_, index) => `i${index}`))
  })
  test('an interruption leaves what is known, and the rest undecided', async () => {
    const interrupted = new AbortController()
    const { statuses } = await run(
      items(
        '{ id: a, name: A, uses: answer }',
        '{ id: b, name: B, uses: answer, with: { says: ask }, needs: a }',
        '{ id: c, name: C, uses: answer, needs: b, level: warn }',
        '{ id: d, name: D, uses: answer, needs: a }',
      ),
      {
        concurrency: 1,
        signal: interrupted.signal,
        answer: () => {
          interrupted.abort(new Error('SIGTERM'))
          return new Promise(() => {})
        },
      },
    )
    expect(statuses).toEqual({ a: 'pass', b: 'error', c: 'skipped', d: 'error' })
  })
})
