import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { INPUT_NAMES, readInputs } from '../../src/action/inputs.ts'
import { OUTPUT_NAMES } from '../../src/action/outputs.ts'

type Action = {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
  runs: { using: string; main: string }
}
const action = parse(readFileSync('action.yml', 'utf8')) as Action

describe('action.yml', () => {
  test('has the inputs that the code reads, and no other', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...INPUT_NAMES].sort())
  })
  test('has the outputs that the code writes, and no other', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...OUTPUT_NAMES].sort())
  })
  test('leaves every default but the token to the code, where an empty input has it too', () => {
    expect(
      Object.entries(action.inputs)
        .filter(([, input]) => input.default !== undefined)
        .map(([name]) => name),
    ).toEqual(['github-token'])
  })
  test('runs on node24 from a file that is committed', () => {
    expect(action.runs.using).toBe('node24')
    expect(existsSync(action.runs.main)).toBe(true)
  })
})

describe('inputs', () => {
  const read = (given: Record<string, string> = {}) => readInputs((name) => given[name] ?? '')
  test('that are empty have their defaults', () => {
    expect(read()).toMatchObject({
      manifests: [],
      stages: [],
      comment: 'always',
      status: true,
      checkRun: false,
      failOn: undefined,
      concurrency: 8,
      dryRun: false,
    })
  })
  test('may be lists by comma or line', () => {
    expect(read({ stage: 'merge, deploy', manifest: 'a.yml\nb.yml' })).toMatchObject({
      stages: ['merge', 'deploy'],
      manifests: ['a.yml', 'b.yml'],
    })
  })
  test.each([
    [{ comment: 'allways' }, 'Did you mean `always`?'],
    [{ status: 'yes' }, 'one of true, false'],
    [{ concurrency: '0' }, 'whole number from 1'],
    [{ sha: 'abc' }, 'full commit SHA'],
    [{ 'fail-on': 'nogo' }, 'Did you mean `no-go`?'],
  ])('that are wrong are refused: %j', (given, message) =>
    expect(() => read(given as Record<string, string>)).toThrow(message),
  )
})
