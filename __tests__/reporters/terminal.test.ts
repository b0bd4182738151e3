import { describe, expect, test } from '@jest/globals'
import type { ItemReport, Report } from '../../src/core/report.ts'
import { renderHtml } from '../../src/reporters/html.ts'
import { renderMarkdown } from '../../src/reporters/markdown.ts'
import { PLAIN, renderTerminal } from '../../src/reporters/terminal.ts'

const item = (given: Partial<ItemReport> & Pick<ItemReport, 'name'>): ItemReport => ({
  id: given.name,
  stage: 'merge',
  section: [],
  level: 'block',
  uses: 'run',
  status: 'pass',
  summary: 'it holds',
  findings: [],
  measurements: [],
  evidence: {},
  durationMs: 0,
  attempts: 1,
  ...given,
})

const report = (items: readonly ItemReport[]): Report => ({
  schemaVersion: 1,
  verdict: items.some(({ status }) => status === 'fail') ? 'no-go' : 'go',
  reason: 'items-failed: as many blocking items as there are words in this long sentence have failed in this run',
  stages: ['merge'],
  subject: {},
  manifest: { path: 'gonogo.yml' },
  startedAt: '2026-11-21T12:00:00Z',
  durationMs: 1000,
  tool: { name: 'gonogo', version: '1' },
  counts: { pass: 0, fail: 0, error: 0, pending: 0, waived: 0, 'not-applicable': 0, skipped: 0 },
  items: [...items],
  signOffs: [],
  waivers: [],
})

describe('nothing runs over the edge of the terminal', () => {
  const long =
    'A very long name of an item that goes on because somebody copied a whole paragraph of the checklist into it'
  test.each([60, 80, 120])('of %i columns: names, times, the verdict and the count', (width) => {
    const text = renderTerminal(report([item({ name: long, status: 'fail', durationMs: 12_345, level: 'warn' })]), {
      ...PLAIN,
      width,
    })
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
    expect(text).toContain('\n    ')
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`${long} (warn) 12 s`)
  })

  test('letters that take two columns count as two', () => {
    const text = renderTerminal(report([item({ name: '日本語 '.repeat(12).trim() })]), { ...PLAIN, width: 44 })
    for (const line of text.split('\n')) expect(line.replaceAll(/[^\u3000-\u9fff]/g, '').length).toBeLessThanOrEqual(20)
  })
})

describe('what stands in the way', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      item({ name: `Item ${index}`, status: index % 5 === 4 ? 'fail' : index === 6 ? 'error' : 'pass' }),
    )

  test('is named again at the end of a long list, what failed first', () => {
    const end = renderTerminal(report(many(20))).split('In the way\n')[1] ?? ''
    expect(end.split('\n').slice(0, 5)).toEqual([
      '  ✗ Item 4',
      '  ✗ Item 9',
      '  ✗ Item 14',
      '  ✗ Item 19',
      '  ! Item 6',
    ])
  })

  test('is not said twice of a short one', () => {
    expect(renderTerminal(report(many(8)))).not.toContain('In the way')
  })

  test('has an end of its own', () => {
    const text = renderTerminal(report(many(100)))
    expect(text).toContain('    and 11 more\n')
  })
})

describe('findings', () => {
  const finding = (level: 'error' | 'warning', message: string, help: string) => ({ rule: 'r', level, message, help })
  const mixed = report([
    item({
      name: 'Settings',
      status: 'fail',
      findings: [
        ...Array.from({ length: 25 }, (_, index) => finding('warning', `Warning ${index}`, 'Look.')),
        finding('error', 'DEBUG is true', 'Set it to false.'),
      ],
    }),
  ])

  test.each([
    ['terminal', renderTerminal(mixed)],
    ['markdown', renderMarkdown(mixed)],
  ])('that fail are never cut off by those that warn, and the same advice is given once: %s', (_format, text) => {
    expect(text.indexOf('DEBUG is true')).toBeGreaterThan(0)
    expect(text.indexOf('DEBUG is true')).toBeLessThan(text.indexOf('Warning 0'))
    expect(text.split('Look.')).toHaveLength(2)
    expect(text).toContain(_format === 'markdown' ? '_warning:_ Warning 0' : 'warning Warning 0')
  })
})

test('what passed only when it was tried again says so', () => {
  const text = renderTerminal(report([item({ name: 'Flaps', attempts: 3, durationMs: 250 }), item({ name: 'Holds' })]))
  expect(text).toContain('✓ Flaps  250 ms, 3 tries\n')
  expect(text).toContain('✓ Holds\n')
})

test('HTML says a remedy once, and shows words to type as code', () => {
  const help = 'Run `npm test`.'
  const html = renderHtml(
    report([
      item({
        name: 'A',
        status: 'fail',
        summary: 'It failed.',
        remedy: help,
        findings: [{ rule: 'r', level: 'error', message: 'It failed.', help }],
      }),
      item({
        name: 'B',
        status: 'fail',
        summary: 'Two <b>files</b>',
        remedy: 'Look.',
        findings: [{ rule: 'r', level: 'error', message: 'One', path: 'a.txt', help: 'Look.' }],
      }),
    ]),
  )
  expect(html.split('→ Run <code>npm test</code>.')).toHaveLength(2)
  expect(html.split('It failed.')).toHaveLength(2)
  expect(html.split('→ Look.')).toHaveLength(2)
  expect(html).toContain('Two &lt;b&gt;files&lt;/b&gt;')
})
