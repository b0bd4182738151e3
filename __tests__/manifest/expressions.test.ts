import { describe, expect, test } from '@jest/globals'
import { array, assert, constantFrom, pre, property, string } from 'fast-check'
import {
  interpolate,
  InterpolationFailure,
  parseTemplate,
  conditionHolds,
  type ContextReader,
} from '../../src/manifest/interpolate.ts'
import { mistakesOf } from '../support/load.ts'

const reader = (
  values: Record<string, string> = {},
  contexts: Partial<ContextReader['contexts']> = {},
  unknown: [string, string][] = [],
): ContextReader => ({
  unknown: new Map(unknown),
  read: ({ name }) => values[name],
  contexts: {
    env: {},
    github: {},
    matrix: {},
    stage: 'merge',
    environment: 'production',
    deployment: null,
    changed: { files: ['a.sql'] },
    ...contexts,
  },
})

describe('values', () => {
  test('a text that is one expression takes its type, others are joined as text', () => {
    expect(interpolate({ a: '${{ 3 }}', b: 'x${{ 3 }}y', c: ['${{ true }}', 'plain'], d: 5 }, reader())).toEqual({
      a: 3,
      b: 'x3y',
      c: [true, 'plain'],
      d: 5,
    })
  })
  test('vars and secrets read variables', () => {
    expect(interpolate('${{ vars.HOST }}:${{ secrets.PORT }}', reader({ HOST: 'h', PORT: '1' }))).toBe('h:1')
  })
  test('a variable that is not set is a failure that names it', () => {
    expect(() => interpolate('${{ vars.HOST }}/${{ secrets.KEY }}', reader({ KEY: 'x' }))).toThrow(
      'the variable vars.HOST is not set',
    )
  })
  test('a default behind || stands in for an unset variable', () => {
    expect(interpolate("${{ vars.HOST || 'fallback' }}", reader())).toBe('fallback')
    expect(() => interpolate("${{ 'x' || vars.HOST }}", reader())).toThrow(InterpolationFailure)
  })
  test('a context that is not known in this run is a failure, never null', () => {
    expect(() =>
      interpolate('${{ deployment.age }}', reader({}, {}, [['deployment', 'this run is not about a deployment']])),
    ).toThrow('not about a deployment')
  })
  test('comparing a number with text that is no number fails when it is computed', () => {
    expect(() => conditionHolds('vars.N > 3', reader({ N: 'many' }))).toThrow('text that is no number')
    expect(conditionHolds('vars.N > 3', reader({ N: '4' }))).toBe(true)
  })
  test('braces inside quoted text do not end an expression', () => {
    expect(interpolate("${{ format('a}}b{0}', 1) }}", reader())).toBe('a}b1')
  })
  test('functions of GitHub work over lists of changed files', () => {
    expect(conditionHolds("contains(changed.files, 'a.sql')", reader())).toBe(true)
    expect(conditionHolds("${{ contains(changed.files, 'b.sql') }}", reader())).toBe(false)
  })
  test('text without an expression comes back as it is', () => {
    assert(
      property(string(), (text) => {
        pre(!text.includes('${{'))
        expect(interpolate(text, reader())).toBe(text)
      }),
    )
  })
  test('no text makes the parser throw', () => {
    assert(
      property(array(constantFrom('${{', '}}', "'", 'vars.X', '||', '==', '1', ' ', 'a', '(', ')', '.')), (parts) => {
        parseTemplate(parts.join(''), { matrixKeys: [], envNames: [], code: false })
      }),
    )
  })
})

describe('mistakes in expressions are found before anything runs', () => {
  const item = (expression: string, key = 'if'): Promise<string[]> =>
    mistakesOf(
      `version: 1\nenv: { TITLE: "\${{ github.event.title }}", PLAIN: x }\nstages:\n  merge:\n    - name: A\n      uses: answer\n      matrix: { path: [a] }\n      ${key}: "${expression}"\n`,
    )
  test.each([
    ['varz.X', '`varz` is not a context', 'Did you mean `vars`?'],
    ['succes() == 1', 'cannot be read', ''],
    ['success()', '`success()` is not known here', 'needs'],
    ['github.shaa', '`github.shaa` is not known', 'Did you mean `github.sha`?'],
    ['matrix.pth', '`matrix.pth` is not known', 'Did you mean `matrix.path`?'],
    ['env.TITEL', '`env.TITEL` is not known', 'Did you mean `env.TITLE`?'],
    ['stage.name', 'is a text and has no', ''],
    ['vars', 'needs the name of a value', ''],
    ["1 == 'one'", 'is never true', ''],
    ["deployment.age > 'long'", 'is never true', ''],
    ["contains('a', 'b') == 'true'", 'is never true', 'without quotes'],
    ['vars.X ==', 'cannot be read', ''],
    ['merge == stage', '`merge` is not a context', "'merge'"],
  ])('%s', async (expression, message, hint) => {
    const shown = (await item(expression)).join('\n')
    expect(shown).toContain(message)
    expect(shown).toContain(hint)
  })
  test('an expression without end', async () => {
    expect(
      (await mistakesOf('version: 1\nstages: { merge: [{ name: "${{ vars.X", uses: answer }] }')).join('\n'),
    ).toContain('has no end')
  })
  test.each([
    'run: "echo ${{ github.head_ref }}"',
    'run: "echo ${{ github.event.pull_request.title }}"',
    'run: "echo ${{ toJSON(changed.files) }}"',
    'run: "echo ${{ env.TITLE }}"',
    'run: "echo ${{ inputs.x }}"',
    'uses: query\n      with: { query: "select ${{ github.actor }}" }',
  ])('what a stranger can write may not stand in what is executed: %s', async (line) => {
    const shown = (
      await mistakesOf(
        `version: 1\nenv: { TITLE: "\${{ github.event.title }}" }\nstages:\n  merge:\n    - name: A\n      ${line}\n`,
      )
    ).join('\n')
    expect(shown).toContain('may hold text that a stranger wrote')
    expect(shown).toContain('env:')
  })
  test('handed over through env it is right', async () => {
    expect(
      await mistakesOf(
        'version: 1\nstages:\n  merge:\n    - name: A\n      run: echo "$TITLE"\n      env: { TITLE: "${{ github.event.title }}" }\n',
      ),
    ).toEqual([])
  })
})
