import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { registry } from '../../src/checks/registry.ts'
import { manifestSchema } from '../../src/manifest/json-schema.ts'
import type { AnyCheck } from '../../src/core/check.ts'

// Without its passes that make code smaller, which take longer than all that is asked of it.
const compile = (schema: object) =>
  new Ajv2020({ strict: false, allErrors: true, inlineRefs: false, code: { optimize: false } }).compile(schema)

// One after the other: two imports at once may find a module that is not linked yet.
const checks = async (): Promise<AnyCheck[]> => {
  const loaded: AnyCheck[] = []
  for (const kind of Object.keys(registry).sort()) {
    const check = await registry[kind]?.load()
    if (check !== undefined) loaded.push(check)
  }
  return loaded
}

// To compile it takes seconds: once for all that only ask it.
const accepts = async (): Promise<ReturnType<typeof compile>> => compile(manifestSchema(await checks()))
let compiled: ReturnType<typeof accepts> | undefined
const validator = (): ReturnType<typeof accepts> => (compiled ??= accepts())

describe('the schema of manifests', () => {
  test('accepts the example of every check, as the loader does', async () => {
    const validate = await validator()
    for (const kind of Object.keys(registry)) {
      const valid = validate(parse(readFileSync(`src/checks/${kind}/example.yml`, 'utf8')))
      expect({ kind, errors: valid ? [] : validate.errors }).toEqual({ kind, errors: [] })
    }
  })
  test('refuses unknown keys, kinds and values', async () => {
    const validate = await validator()
    const item = (extra: object): object => ({ version: 1, stages: { merge: [{ name: 'A', run: 'x', ...extra }] } })
    expect(validate(item({}))).toBe(true)
    expect(validate(item({ levl: 'block' }))).toBe(false)
    expect(validate(item({ level: 'high' }))).toBe(false)
    expect(validate({ version: 1, stages: { merge: [{ name: 'A', uses: 'no-such-kind' }] } })).toBe(false)
    expect(validate({ version: 2, stages: {} })).toBe(false)
  })
  test('takes an expression wherever a value may be computed', async () => {
    if (!('files' in registry)) return
    const validate = await validator()
    expect(
      validate({
        version: 1,
        stages: { merge: [{ name: 'A', uses: 'files', with: { path: '${{ vars.X }}', exists: '${{ vars.Y }}' } }] },
      }),
    ).toBeDefined()
  })
  test('describes the keys of an item for hover', async () => {
    const text = JSON.stringify(manifestSchema(await checks()))
    const texts = ['Further stages in which the item', 'one of them passes', 'Ids of items in the same stage']
    expect(texts.filter((said) => !text.includes(said))).toEqual([])
  })
})

test('the committed schemas are what the code makes', async () => {
  expect(JSON.parse(readFileSync('schema/gonogo.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(manifestSchema(await checks()))),
  )
})
