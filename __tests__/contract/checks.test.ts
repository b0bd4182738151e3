import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { registry } from '../../src/checks/registry.ts'
import { loadManifest } from '../../src/manifest/load.ts'
import { formatProblem } from '../../src/manifest/problem.ts'

const FOLDER = 'src/checks'
const kinds = Object.keys(registry)

test('every folder of a check has its line in the registry, and every line its folder', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'index.ts')))
    .map((entry) => entry.name)
  expect([...kinds].sort()).toEqual(folders.sort())
})

describe.each(kinds)('%s', (kind) => {
  const read = (name: string): string => readFileSync(join(FOLDER, kind, name), 'utf8')

  test('has the kind and the summary that the registry says', async () => {
    const check = await registry[kind]?.load()
    expect({ kind: check?.kind, summary: check?.summary }).toEqual({ kind, summary: registry[kind]?.summary })
  })

  test('has a page for users with an example', () => {
    expect(read('README.md')).toMatch(/^# /)
    expect(read('README.md')).toContain('```yaml')
    expect(read('README.md')).toContain(`uses: ${kind}`)
  })

  test('has an example that is a right manifest and uses it', async () => {
    const bytes = read('example.yml')
    const { manifest, problems } = await loadManifest({
      path: `${FOLDER}/${kind}/example.yml`,
      bytes,
      read: async () => undefined,
      registry,
      now: 0,
    })
    expect(problems.map(formatProblem)).toEqual([])
    expect(bytes).toContain(`uses: ${kind}`)
    expect(manifest?.items.length).toBeGreaterThan(0)
  })

  test('says that it compares with an earlier report, if it does', async () => {
    const compares = filesBelow(join(FOLDER, kind)).some((path) =>
      /\b(context\.|\{[^}]*\b)baseline\b/.test(path.endsWith('.ts') ? readFileSync(path, 'utf8') : ''),
    )
    expect((await registry[kind]?.load())?.comparesWithBaseline ?? false).toBe(compares)
  })

  test('explains every rule once, in full', async () => {
    const rules = (await (await registry[kind]?.load())?.rules?.()) ?? []
    expect(new Set(rules.map((page) => page.rule)).size).toBe(rules.length)
    for (const page of rules) {
      expect(page.rule).toMatch(/^[a-z][a-z0-9-]*$/)
      expect([page.title, page.danger, page.remedy].every((text) => text.trim() !== '')).toBe(true)
    }
  })

  test('has a page for every rule that its code names', async () => {
    const rules = new Set(((await (await registry[kind]?.load())?.rules?.()) ?? []).map((page) => page.rule))
    const sources = filesBelow(join(FOLDER, kind)).filter(
      (path) => !path.endsWith('rules.ts') && !path.includes('/rules/'),
    )
    const named = new Set(
      sources.flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/\brule: '([a-z][a-z0-9-]*)'/g)].map(([, rule = '']) => rule),
      ),
    )
    expect([...named].filter((rule) => !rules.has(rule))).toEqual([])
  })

  test('describes every option for editors', async () => {
    const { toSchema } = await import('../../src/manifest/json-schema.ts')
    const check = await registry[kind]?.load()
    if (check === undefined) return
    expect(undescribed(toSchema(check.options), '')).toEqual([])
  })
})

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : []
  })

/** Options of the first level that say nothing to whoever hovers over them. */
const undescribed = (schema: Record<string, unknown>, prefix: string): string[] => {
  const says = (node: Record<string, unknown>): boolean =>
    typeof node['description'] === 'string' ||
    ((node['anyOf'] as Record<string, unknown>[] | undefined) ?? []).some(says)
  const properties = schema['properties'] as Record<string, Record<string, unknown>> | undefined
  return Object.entries(properties ?? {}).flatMap(([name, inner]) => (says(inner) ? [] : [`${prefix}${name}`]))
}
