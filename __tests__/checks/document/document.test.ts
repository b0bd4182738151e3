import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { document } from '../../../src/checks/document/index.ts'
import { makeFolder, makeRepository } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const judge = (text: string, options: object = {}, more: Readonly<Record<string, string>> = {}) =>
  runCheck(document, { path: 'R.md', ...options }, { folder: makeFolder({ 'R.md': text, ...more }) })

const placeholdersIn = async (text: string, options: object = {}): Promise<readonly string[]> =>
  ((await judge(`# A\n\nwords\n\n${text}`, options)).findings ?? [])
    .filter(({ rule }) => rule === 'placeholder-left')
    .map(({ message }) => /"(.*)" in/.exec(message)?.[1] ?? '')

test('a document with its sections passes, one that is missing or empty fails', async () => {
  expect(await judge('# Run\n\n## 3. 🚨 Rollback Plan!\n\nDo this.\n', { section: 'rollback plan' })).toMatchObject({
    status: 'pass',
    summary: 'R.md is complete',
  })
  expect(await judge('# Run\n\ntext\n', { sections: ['Rollback plan'] })).toMatchObject({
    status: 'fail',
    summary: 'R.md has no section "Rollback plan". It has "Run".',
  })
  expect(
    rulesOf(
      await judge('# Run\n\n## Rollback\n\n<!-- later -->\n\n### Steps\n\n## Next\n\nx', { section: 'Rollback' }),
    ),
  ).toEqual(['section-empty'])
  expect(rulesOf(await judge('', {}))).toEqual(['document-empty'])
  expect(rulesOf(await judge('x', { path: 'gone.md' }))).toEqual(['document-missing'])
  expect(rulesOf(await judge('x', { path: 'docs/*.md' }))).toEqual(['document-missing'])
})

test('a heading inside a code fence is no heading, and a bold line is one', async () => {
  expect(rulesOf(await judge('# A\n\n```sh\n# Rollback\necho\n```\n', { section: 'Rollback' }))).toEqual([
    'section-missing',
  ])
  expect(await judge('# A\n\n**Rollback:**\n\nstep\n', { section: 'Rollback' })).toMatchObject({ status: 'pass' })
})

test('a section may be asked for below another', async () => {
  const text = '# Deploy\n\n## Rollback\n\nyes\n\n# Other\n\n## Steps\n\nno\n'
  expect(await judge(text, { section: 'Deploy > Rollback' })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await judge(text, { section: 'Other > Rollback' }))).toEqual(['section-missing'])
})

test('conditions of a section hold inside it only', async () => {
  const text = '# A\n\nops@corp\n\n```sh\nls\n```\n\n## Contacts\n\nnobody here\n\n- [ ] call\n'
  const section = { title: 'Contacts', 'min-words': 10, contains: '@', matches: 'ops', code: true, 'tasks-done': true }
  expect(rulesOf(await judge(text, { section }))).toEqual([
    'section-too-short',
    'section-without-code',
    'task-open',
    'text-missing',
    'pattern-missing',
  ])
})

test.each([
  ['- Developer: [Contact Info]', ['[Contact Info]']],
  ['- Lead: [Technical Lead Contact] ', ['[Technical Lead Contact]']],
  ['| Help | [URL] |', ['[URL]']],
  ['pg_dump -h <db-host> in prose', ['<db-host>']],
  ['`psql -h <host>`', ['<host>']],
  ['```bash\ngit checkout <previous-tag>\n```', ['<previous-tag>']],
  ['```env\nSITE_URL=<https://your-domain.com>\n```', ['<https://your-domain.com>']],
  ['**Deployed By**: _______________', ['_______________']],
  ['TODO: write this', ['TODO']],
  ['- FIXME later', ['FIXME']],
  ['(TODO)', ['TODO']],
  ['Owner: TBD', ['TBD']],
  ['Phone ???', ['???']],
  ['Hello {{ name }}', ['{{ name }}']],
  ['set it to changeme', ['changeme']],
  ['to be decided by ops', ['to be decided']],
])('%s has a placeholder', async (text, expected) => {
  expect(await placeholdersIn(text)).toEqual(expected)
})

test.each([
  '- [ ] open task',
  '- [x] Done task',
  '[Contact Info](contacts.md)',
  '[Contact Info][ref]\n\n[ref]: https://x.org',
  'no TODO comments are left',
  '`TODO` is looked for',
  '<br> and <details><summary>x</summary></details>',
  '```ts\nconst a: Promise<string> = [Contact]\n```',
  '```html\n<my-element>\n```',
  '```js\nlist[Index]\n```',
  'a footnote[^1] and [1]',
  '> [!NOTE]\n> text',
  '`cat <in >out`',
  'see <https://example.org/docs>',
  '`Array<string>`',
  'wait ... and go',
])('%s has none', async (text) => {
  expect(await placeholdersIn(text)).toEqual([])
})

test('placeholders may be allowed, added and turned off', async () => {
  expect(await placeholdersIn('`curl -H <Token>`', { allow: '<token>' })).toEqual([])
  expect(await placeholdersIn('call 555-0100', { 'also-placeholders': '555-\\d{4}' })).toEqual(['555-0100'])
  expect(await placeholdersIn('Owner: TBD', { placeholders: 'allow' })).toEqual([])
})

test('a placeholder is shown at its line and column', async () => {
  const outcome = await judge('# A\n\ntext\nOwner: [Contact Info]\n')
  expect(outcome.findings).toMatchObject([{ line: 4, column: 8, endColumn: 22, path: 'R.md' }])
})

test('links lead to files and headings that exist', async () => {
  const text =
    '# Top Part\n\n[a](docs/a.md#one-two) [b](docs/b.md) [c](#top-part) [d](#nowhere) [e](https://x.invalid) [f](/docs/a.md#no) ![g](g.png)\n'
  const outcome = await judge(text, { links: true }, { 'docs/a.md': '# One, two!\n' })
  expect(outcome.findings?.map(({ message }) => message)).toEqual([
    'R.md links to docs/b.md, which does not exist.',
    'R.md links to the heading #nowhere, which does not exist.',
    'R.md links to the heading #no of /docs/a.md, which does not exist.',
    'R.md links to g.png, which does not exist.',
  ])
})

test('texts, patterns, length and tasks of the whole document', async () => {
  expect(
    rulesOf(
      await judge('# A\n\nshort\n\n1. [ ] open\n', {
        contains: 'On-call',
        matches: 'v\\d',
        'not-matches': 'short',
        'min-words': 50,
        'tasks-done': true,
      }),
    ),
  ).toEqual(['document-too-short', 'task-open', 'text-missing', 'pattern-missing', 'pattern-present'])
})

test('the block at the top is read', async () => {
  const wanted = { 'front-matter': { owner: 'ops', 'review.date': { matches: '^2026' } } }
  expect(await judge('---\nowner: ops\nreview: { date: 2026-01-01 }\n---\n# A\n\nx\n', wanted)).toMatchObject({
    status: 'pass',
  })
  expect(rulesOf(await judge('---\nowner: dev\n---\n# A\n\nx', wanted))).toEqual(['front-matter-wrong'])
  expect(rulesOf(await judge('# A\n\nx', wanted))).toEqual(['front-matter-wrong'])
  expect(rulesOf(await judge('---\na: [\n---\n# A\n\nx', wanted))).toEqual(['front-matter-wrong'])
})

test('the age is that of the last commit, and unknown where the history ends', async () => {
  const { folder, commit, write } = makeRepository({ 'R.md': '# A\n\nx\n' })
  const later = { now: () => Date.now() + 100 * 86_400_000, sleep: () => Promise.resolve() }
  const run = (where: string, world = {}) =>
    runCheck(document, { path: 'R.md', 'max-age': '90d' }, { folder: where, world })
  expect(await run(folder)).toMatchObject({ status: 'pass' })
  expect(rulesOf(await run(folder, { clock: later }))).toEqual(['document-stale'])
  write({ 'other.md': 'x' })
  commit('second')
  const clone = join(makeFolder(), 'clone')
  execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(folder).href, clone])
  expect(await run(clone)).toMatchObject({ status: 'error', findings: [{ rule: 'document-age-unknown' }] })
  expect(await run(makeFolder({ 'R.md': 'x' }))).toMatchObject({ status: 'error' })
  write({ 'R.md': '# A\n\nnew\n' })
  expect(await run(folder, { clock: later })).toMatchObject({ status: 'pass' })
})
