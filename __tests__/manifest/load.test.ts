import { describe, expect, test } from '@jest/globals'
import { load, loadRight, mistakesOf } from '../support/load.ts'

const withItem = (lines: string): string =>
  `version: 1\nstages:\n  merge:\n${lines
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`

describe('a right manifest', () => {
  test('gives its items in order, with ids made of section and name', async () => {
    const manifest = await loadRight(`version: 1
name: Shop
stages:
  merge:
    - name: Tests pass
      section: Code
      uses: answer
    - id: own
      name: Second
      run: echo hello
  deploy:
    - { name: Third, uses: answer, level: warn }
`)
    expect(manifest.items.map(({ id, stage, level }) => [id, stage, level])).toEqual([
      ['code-tests-pass', 'merge', 'block'],
      ['own', 'merge', 'block'],
      ['third', 'deploy', 'warn'],
    ])
    expect(manifest.items[1]?.decision).toMatchObject({ uses: 'run', with: { command: 'echo hello' } })
    expect(manifest.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('spreads a matrix into items whose ids hold the values', async () => {
    const manifest = await loadRight(
      withItem(`- id: api
  name: "\${{ matrix.path }} answers"
  uses: answer
  matrix: { path: [dashboard, list], version: [1, 2] }
  with: { note: "\${{ matrix.path }}" }`),
    )
    expect(manifest.items.map((item) => item.id)).toEqual([
      'api[dashboard, 1]',
      'api[dashboard, 2]',
      'api[list, 1]',
      'api[list, 2]',
    ])
    expect(new Set(manifest.items.map((item) => item.baseId))).toEqual(new Set(['api']))
  })

  test('puts an item into further stages with also-in, which may be new ones', async () => {
    const manifest = await loadRight(withItem('- { id: a, name: A, uses: answer, also-in: [monitor, deploy] }'))
    expect(manifest.items.map(({ id, stage }) => `${stage}/${id}`)).toEqual(['merge/a', 'monitor/a', 'deploy/a'])
    expect(manifest.stages.map((stage) => stage.name)).toEqual(['merge', 'monitor', 'deploy'])
  })

  test('reads a stage with a condition and a watch', async () => {
    const manifest = await loadRight(`version: 1
stages:
  monitor:
    if: environment == 'production'
    watch: [{ for: 1h, every: 15m }, { for: 7d, every: 24h }]
    items: [{ name: A, uses: answer, if: "stage == 'monitor'" }]
`)
    expect(manifest.stages[0]?.watch).toEqual([
      { forMs: 3_600_000, everyMs: 900_000 },
      { forMs: 604_800_000, everyMs: 86_400_000 },
    ])
    expect(manifest.items[0]?.conditions).toEqual(["environment == 'production'", "stage == 'monitor'"])
  })

  test('applies defaults, which an item overrides', async () => {
    const manifest = await loadRight(`version: 1
defaults: { timeout: 10s, retry: { attempts: 3, backoff: 2s }, level: warn }
stages:
  merge: [{ name: A, uses: answer }, { name: B, uses: answer, timeout: 1m, level: block, retry: { attempts: 1 } }]
`)
    expect(manifest.items[0]).toMatchObject({ timeout: '10s', level: 'warn', retry: { attempts: 3, backoffMs: 2000 } })
    expect(manifest.items[1]).toMatchObject({ timeout: '1m', level: 'block', retry: { attempts: 1 } })
  })

  test('reads any-of branches', async () => {
    const manifest = await loadRight(
      withItem(`- name: Either
  any-of:
    - { name: first, uses: answer, with: { says: fail } }
    - { run: "true" }`),
    )
    expect(manifest.items[0]?.decision).toMatchObject({
      anyOf: [
        { name: 'first', uses: 'answer' },
        { name: 'run', uses: 'run' },
      ],
    })
  })
})

describe('presets', () => {
  const base = `version: 1
roles: { dba: ["@octocat"] }
stages:
  merge:
    - { id: a, name: From the preset, uses: answer }
    - { id: b, name: Kept, uses: answer }
`
  test('put their items first, and an item with the same id replaces one in its place', async () => {
    const manifest = await loadRight(
      'version: 1\nextends: [./base.yml]\nstages:\n  merge:\n    - { id: a, name: Mine, uses: answer }\n    - { id: c, name: New, uses: answer }\n',
      { 'base.yml': base },
    )
    expect(manifest.items.map((item) => item.name)).toEqual(['Mine', 'Kept', 'New'])
    expect(manifest.roles).toEqual({ dba: ['@octocat'] })
    expect(manifest.files.map((file) => file.path)).toEqual(['base.yml', 'gonogo.yml'])
  })

  test('from another repository are asked for by owner/repo/path@ref, and their own presets stay there', async () => {
    const manifest = await loadRight(
      'version: 1\nextends: acme/gates/node.yml@v2\nstages:\n  merge: [{ name: X, uses: answer }]\n',
      {
        'acme/gates/node.yml@v2': 'version: 1\nextends: [./common.yml]\n',
        'acme/gates/common.yml@v2': base,
      },
    )
    expect(manifest.items.map((item) => item.name)).toEqual(['From the preset', 'Kept', 'X'])
  })

  test('that extend each other in a circle are a mistake that names the members', async () => {
    expect(
      await mistakesOf('version: 1\nextends: [a.yml]\nstages: { merge: [{ name: X, uses: answer }] }\n', {
        'a.yml': 'version: 1\nextends: [b.yml]\n',
        'b.yml': 'version: 1\nextends: [a.yml]\n',
      }),
    ).toEqual([expect.stringContaining('a.yml → b.yml → a.yml')])
  })

  test('that are not there are a mistake at their line', async () => {
    expect(
      await mistakesOf('version: 1\nextends:\n  - gone.yml\nstages: { merge: [{ name: X, uses: answer }] }\n'),
    ).toEqual([expect.stringMatching(/^gonogo\.yml:3:5: The preset `gone\.yml` is not there\./)])
  })

  test('tell the mistakes inside them with their own file', async () => {
    expect(
      await mistakesOf('version: 1\nextends: [a.yml]\nstages: { merge: [{ name: X, uses: answer }] }\n', {
        'a.yml': 'version: 1\nstages:\n  merge:\n    - { name: Y, uses: anser }\n',
      }),
    ).toEqual([expect.stringMatching(/^a\.yml:4:24: `anser` is not a kind of check\.[\s\S]*Did you mean `answer`\?/)])
  })
})

describe('mistakes', () => {
  test('are told all at once, with place, underlined text and the nearest right word', async () => {
    const shown = await mistakesOf(`version: 1
stagess: {}
stages:
  merge:
    - name: A
      uses: anwser
    - name: B
      uses: answer
      with: { sys: pass }
    - name: C
      uses: query
      with: { query: x, max_age: 3 }
      levl: block
    - name: D
      uses: query
      with: { query: "", max-age: soon, expect: { status: ok } }
`)
    expect(shown.join('\n')).toBe(`gonogo.yml:2:1: \`stagess\` is not a key that is known here. Did you mean \`stages\`?
  2 | stagess: {}
      ^^^^^^^
gonogo.yml:6:13: \`anwser\` is not a kind of check.
  6 |       uses: anwser
                  ^^^^^^
  Did you mean \`answer\`?
gonogo.yml:9:15: \`sys\` is not a key that is known here. Did you mean \`says\`?
  9 |       with: { sys: pass }
                    ^^^
gonogo.yml:12:25: \`max_age\` is not a key that is known here. Did you mean \`max-age\`?
  12 |       with: { query: x, max_age: 3 }
                               ^^^^^^^
gonogo.yml:13:7: \`levl\` is not a key that is known here. Did you mean \`level\`?
  13 |       levl: block
             ^^^^
gonogo.yml:16:22: An empty text says nothing here.
  16 |       with: { query: "", max-age: soon, expect: { status: ok } }
                            ^^
gonogo.yml:16:35: \`soon\`: a duration is written 500ms, 30s, 15m, 24h or 7d.
  16 |       with: { query: "", max-age: soon, expect: { status: ok } }
                                         ^^^^
gonogo.yml:16:59: Expected a number, found \`ok\`.
  16 |       with: { query: "", max-age: soon, expect: { status: ok } }
                                                                 ^^`)
  })

  test.each([
    [
      'an expression in a flow mapping',
      '- { name: A, uses: query, with: { query: ${{ vars.X }} } }',
      'Quote it: `query: "${{ vars.X }}"`',
    ],
    ['a comparison with !=', '- name: A\n  uses: answer\n  with:\n    limit: != 0', 'Quote it: `limit: "!= 0"`'],
    ['a negated condition', '- name: A\n  uses: answer\n  if: !x', 'Quote it: `if: "!x"`'],
    ['a mention', '- name: A\n  uses: answer\n  with:\n    note: @a/b', 'Quote it: `note: "@a/b"`'],
    ['a glob', '- name: A\n  uses: answer\n  paths: **/*.sql', 'Quote it: `paths: "**/*.sql"`'],
    ['a glob in a list', '- name: A\n  uses: answer\n  paths:\n    - **/*.sql', 'Quote it: `- "**/*.sql"`'],
    ['a glob in a flow list', '- name: A\n  uses: answer\n  paths: [**/*.sql]', 'Quote it: `"**/*.sql"`'],
    ['a tab', '- name: A\n\tuses: answer', 'Indent with spaces'],
    ['a duplicate key', '- name: A\n  name: B\n  uses: answer', 'stands twice'],
  ])('of YAML get the form that was meant: %s', async (_what, lines, hint) => {
    const shown = await mistakesOf(withItem(lines))
    expect(shown.join('\n')).toContain(hint)
    expect(shown).toHaveLength(1)
  })

  test.each([
    ['continue-on-error: true', 'level: warn'],
    ['timeout-minutes: 5', 'timeout: 5m'],
    ['strategy: { matrix: {} }', 'matrix'],
  ])('with keys of workflows get a hint: %s', async (line, hint) => {
    expect((await mistakesOf(withItem(`- name: A\n  uses: answer\n  ${line}`))).join('\n')).toContain(hint)
  })

  test('an action instead of a check is told apart', async () => {
    expect((await mistakesOf(withItem('- { name: A, uses: actions/checkout@v4 }'))).join('\n')).toContain(
      'is an action; a manifest uses checks',
    )
  })

  test.each([
    ['- { name: A }', 'does not say how it is decided'],
    ['- { name: A, uses: answer, run: x }', 'in more than one way'],
    ['- { uses: answer }', 'has no name'],
    ['- { name: A, uses: answer, needs: [b] }', '`b` is not an item of the stage'],
    [
      '- { id: a, name: A, uses: answer, needs: [b] }\n- { id: b, name: B, uses: answer, needs: [a] }',
      'in a circle: a → b → a',
    ],
    ['- { id: a, name: A, uses: answer, needs: a }', 'in a circle: a → a'],
    [
      '- { name: A, uses: answer }\n- { name: A, uses: answer }',
      'The id `a` is already taken in the stage `merge` by line 4',
    ],
    ['- { name: A, uses: answer, also-in: merge }', 'already stands in the stage'],
    ['- { name: A, uses: answer, matrix: { x: [] } }', 'needs at least 1 entry'],
    ['- { name: A, uses: answer, timeout: 5 }', 'The number `5`: a duration is written'],
    ['- { name: A, uses: answer, source: README.md }', 'a source is written docs/FILE.md:12'],
    ['- { name: A, uses: answer, retry: { attempts: 0 } }', 'at least 1'],
    ['- just text', 'Expected a mapping'],
    ['x: 1', '`x` is not a key that is known here'],
  ])('%s', async (lines, message) => {
    expect((await mistakesOf(withItem(lines))).join('\n')).toContain(message)
  })

  test.each([
    ['an empty file', '', 'is empty'],
    ['only comments', '# nothing\n', 'is empty|is a mapping'],
    ['a list', '- a\n', 'is a mapping that begins with'],
    ['no version', 'stages: { merge: [{ name: A, uses: answer }] }', '`version` is missing'],
    ['another version', 'version: 2\nstages: { merge: [{ name: A, uses: answer }] }', 'Expected `1`'],
    ['no stages', 'version: 1', '`stages` is missing'],
    ['a stage without items', 'version: 1\nstages:\n  merge:\n', 'has no item'],
    ['zero bytes', new Uint8Array([0, 1, 2, 0]), 'holds zero bytes'],
    ['another encoding', new Uint8Array([0x76, 0xe9, 0x72]), 'not UTF-8'],
    [
      'a person without @',
      'version: 1\nroles: { dba: octocat }\nstages: { merge: [{ name: A, uses: answer }] }',
      '`octocat` is not a user or team',
    ],
    [
      'aliases without end',
      `version: 1\na: &a [x, x]\n${Array.from({ length: 12 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\n`,
      'aliases',
    ],
    ['deep nesting', `version: 1\nstages: ${'['.repeat(500)}${']'.repeat(500)}`, 'nested deeper'],
    ['nesting that ends a stack', `version: 1\nstages: ${'['.repeat(200_000)}`, 'nested deeper|Flow sequence|must'],
  ])('in the file itself: %s', async (_what, text, message) => {
    expect((await mistakesOf(text)).join('\n')).toMatch(new RegExp(message))
  })

  test('a file above the limit is refused before it is parsed', async () => {
    expect((await mistakesOf('x'.repeat(6_000_000))).join('\n')).toContain('larger than 5 MB')
  })
})

describe('waivers', () => {
  const manifest = (waiver: string): string =>
    `version: 1\nstages: { merge: [{ id: a, name: A, uses: answer }] }\nwaivers:\n  - ${waiver}\n`
  test.each([
    ['{ item: a, owner: "@o", expires: 2027-01-15 }', 'has no reason'],
    ['{ item: a, reason: r, expires: 2027-01-15 }', 'has no owner'],
    ['{ item: a, reason: r, owner: "@o" }', 'has no expiry'],
    ['{ item: a, reason: r, owner: "@o", expires: 2026-11-20 }', 'expired on 2026-11-20'],
    ['{ item: a, reason: r, owner: "@o", expires: 2026-02-30 }', 'is no date'],
    ['{ item: a, reason: r, owner: "@o", expires: 2099-01-01 }', 'lasts longer than'],
  ])('that do not count are told apart from mistakes: %s', async (waiver, message) => {
    const { manifest: loaded, waiverProblems } = await load(manifest(waiver))
    expect(waiverProblems.map((problem) => problem.message).join()).toContain(message)
    expect(loaded?.waivers[0]?.invalid).toBeDefined()
  })

  test('count through their last day', async () => {
    const { manifest: loaded, waiverProblems } = await load(
      manifest('{ item: a, reason: r, owner: "@o", expires: 2026-11-21 }'),
    )
    expect(waiverProblems).toEqual([])
    expect(loaded?.waivers[0]?.invalid).toBeUndefined()
  })

  test('of an item that does not exist are a mistake', async () => {
    expect(await mistakesOf(manifest('{ item: b, reason: r, owner: "@o", expires: 2027-01-15 }'))).toEqual([
      expect.stringContaining('`b` is not an item'),
    ])
  })
})
