import { describe, expect, test } from '@jest/globals'
import { load, mistakesOf } from '../support/load.ts'

const withItem = (lines: string): string =>
  `version: 1\nstages:\n  merge:\n${lines
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`

/** What people read of a manifest that has one mistake. */
const oneMistake = async (text: string | Uint8Array): Promise<string> => {
  const shown = await mistakesOf(text)
  expect(shown).toHaveLength(1)
  return shown[0] ?? ''
}

describe('a mistake is told once, at its place, in the words of the person who made it', () => {
  test.each([
    ['a version in quotes', "version: '1'\nstages: { merge: [{ name: A, uses: answer }] }", 'found the text `1`'],
    [
      'a version that is misspelt',
      'verison: 1\nstages: { merge: [{ name: A, uses: answer }] }',
      '1:1: `verison` is not a key that is known here. Did you mean `version`?',
    ],
    ['no version', 'name: A\nstages: { merge: [{ name: A, uses: answer }] }', '`version` is missing; it has to be `1`'],
    ['a time without a unit', withItem('- { name: A, uses: answer, timeout: 30 }'), 'a duration is written 500ms, 30s'],
    ['a level of other tools', withItem('- { name: A, uses: answer, level: warning }'), 'Did you mean `warn`?'],
    ['a text that is a comment', withItem('- name: #1 check\n  uses: answer'), 'Quote it: `name: "#1 check"`'],
    ['several documents', `${withItem('- { name: A, uses: answer }')}---\nversion: 1\n`, 'Remove the line `---`'],
    ['a line that is not indented enough', withItem('- name: A\n uses: answer'), 'as far as the line it belongs to'],
    ['a space that is none', withItem('- name: A\n \u00a0uses: answer'), 'no-break space'],
    ['a text without its end', withItem('- name: "A\n  uses: answer'), '4:13: The text has no closing `"`'],
    ['old line ends', withItem('- name: A\n  uses: answer').replaceAll('\n', '\r'), 'line ends of old Macs'],
    ['UTF-16', Buffer.from(`\ufeff${withItem('- { name: A, uses: answer }')}`, 'utf16le'), 'UTF-16'],
    [
      'a merge key',
      withItem('- &a { name: A, uses: answer }\n- { <<: *a, name: B }'),
      'Write the keys out, or use `extends`',
    ],
    ['two ways at once', withItem('- { name: A, uses: answer, run: x }'), 'Keep one of `uses`, `run` and `any-of`'],
    [
      'a stage that is misspelt',
      withItem('- { name: A, uses: answer, also-in: [mergee] }'),
      '`mergee` is not a stage here. Did you mean `merge`?',
    ],
    [
      'a role that is misspelt',
      `version: 1\nroles: { dba: '@octocat' }\nstages: { merge: [{ name: A, uses: answer, with: { note: 'role:dbaa' } }] }`,
      'The role `dbaa` is not under `roles`.',
    ],
  ])('%s', async (_what, text, message) => {
    expect(await oneMistake(text)).toContain(message)
  })

  test('options are looked at even where the item itself is wrong', async () => {
    const shown = await mistakesOf(withItem('- { name: A, uses: answer, timeout: 5 minutes, with: { sayz: pass } }'))
    expect(shown.join('\n')).toContain('`5 minutes`: a duration is written')
    expect(shown.join('\n')).toContain('`sayz` is not a key that is known here. Did you mean `says`?')
  })

  test('a stage that only `also-in` names is a stage', async () => {
    expect((await load(withItem('- { name: A, uses: answer, also-in: [monitor, nightly] }'))).problems).toEqual([])
  })
})

test('every mistake of an item is told, also of one that has a key that is not known', async () => {
  const shown = await mistakesOf(
    withItem(
      "- { nam: A, uses: answr, retry: { attempt: 2 }, if: foo == 1, needs: nothing, env: { X: '${{ vrs.A }}' } }",
    ),
  )
  for (const part of ['`nam` is not a key', '`answr` is not a kind', '`attempt` is not a key', 'foo', 'vrs', 'nothing'])
    expect(shown.join('\n')).toContain(part)
})
