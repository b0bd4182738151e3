import { expect, test } from '@jest/globals'
import { loadManifest } from '../../src/manifest/load.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { compareManifests, plugInsOf } from '../../src/manifest/trust.ts'
import { registry } from '../../src/checks/registry.ts'

const BASE = `version: 1
roles: { dba: ['@dana'] }
env: { A: '1' }
checklists: [docs/X.md]
stages:
  merge:
    - { id: a, name: A, uses: files, with: { path: x, contains: y }, paths: ['src/**'] }
    - { id: b, name: B, uses: files, with: { path: x }, level: warn }
`
const load = async (text: string): Promise<Manifest> => {
  const { manifest, problems } = await loadManifest({
    path: 'm.yml',
    bytes: text,
    read: async () => undefined,
    registry,
    now: 0,
  })
  if (manifest === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  return manifest
}
const compare = async (text: string) => compareManifests(await load(BASE), await load(text))

test.each([
  ['another order of keys', BASE.replace('{ path: x, contains: y }', '{ contains: y, path: x }')],
  ['another name and comments', BASE.replace('name: A', 'name: Better').replace('version: 1', 'version: 1 # x')],
  ['a higher level', BASE.replace('level: warn', 'level: block')],
  ['a further item', `${BASE}    - { id: c, name: C, uses: files, with: { path: z } }\n`],
  ['a further role', BASE.replace("dba: ['@dana']", "dba: ['@dana'], other: ['@erin']")],
])('%s weakens nothing', async (_, text) => {
  expect((await compare(text)).weakened).toEqual([])
})

test.each([
  ['an item that is removed', BASE.replace(/ {4}- \{ id: b.*\n/, ''), '`b` of the stage merge is removed'],
  ['a stage of another name', BASE.replace('merge:', 'other:'), '`a` of the stage merge is removed'],
  [
    'a lower level',
    BASE.replace('level: warn', 'level: info'),
    '`b` of the stage merge has the level info instead of warn',
  ],
  [
    'another way of deciding',
    BASE.replace('contains: y', 'contains: z'),
    '`a` of the stage merge changes how it is decided',
  ],
  ['other files', BASE.replace('src/**', 'none/**'), '`a` of the stage merge changes the files it covers (`paths`)'],
  [
    'a condition',
    BASE.replace('level: warn }', 'level: warn, if: false }'),
    '`b` of the stage merge changes when it applies (`if`)',
  ],
  ['other people in a role', BASE.replace('@dana', '@mallory'), 'the people of the role `dba` change'],
  [
    'a role with power over the gate',
    BASE.replace("['@dana']", "['@dana'], override: ['@mallory']"),
    'the role `override` is added',
  ],
  ['other values', BASE.replace("A: '1'", "A: '2'"), 'the values of `env` change'],
  [
    'a checklist that is left out',
    BASE.replace('checklists: [docs/X.md]\n', ''),
    'the checklist docs/X.md is left out',
  ],
  [
    'a waiver',
    `${BASE}waivers:\n  - { item: a, reason: r, owner: '@o', expires: 1970-02-01 }\n`,
    'a waiver of `a` until 1970-02-01 is added or changed',
  ],
])('%s is named', async (_, text, says) => {
  expect((await compare(text)).weakened).toContain(says)
})

test('a manifest that is gone removes every item', async () => {
  expect(
    compareManifests(await load(BASE), undefined).weakened.filter((what) => what.endsWith('is removed')),
  ).toHaveLength(2)
})

test('new and changed items are evaluated as the change has them', async () => {
  const { altered } = await compare(
    `${BASE.replace('contains: y', 'contains: z')}    - { id: c, name: C, uses: files, with: { path: z } }\n`,
  )
  expect(altered.map(({ id }) => id)).toEqual(['a', 'c'])
})

test('checks of the team’s own are found', async () => {
  expect(plugInsOf(await load(BASE))).toEqual([])
})
