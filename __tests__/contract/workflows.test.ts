import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const FOLDER = join(process.cwd(), 'docs/workflows')

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Workflow = {
  readonly permissions?: object
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>
}

const action = parse(readFileSync(join(process.cwd(), 'action.yml'), 'utf8')) as { readonly inputs: object }

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  const workflow = parse(text) as Workflow

  test('gives nothing by default, and each job what it needs, line by line with what for', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(Object.keys(job.permissions ?? {})).not.toEqual([])
    const lines = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line))
    expect(lines.filter((line) => !/ # \S/.test(line))).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
  })

  test('uses inputs that the action has', () => {
    const steps = Object.values(workflow.jobs).flatMap(({ steps: own }) => own)
    const ours = steps.filter(({ uses }) => uses?.startsWith('gonogo-gate/gonogo@') ?? false)
    expect(ours.length).toBeGreaterThan(0)
    for (const step of ours)
      expect(Object.keys(step.with ?? {}).filter((input) => !(input in action.inputs))).toEqual([])
  })

  test('leaves no token in the clone', () => {
    for (const { uses, with: given } of Object.values(workflow.jobs).flatMap(({ steps }) => steps))
      if (uses?.startsWith('actions/checkout@') ?? false) expect(given?.['persist-credentials']).toBe(false)
  })
})
