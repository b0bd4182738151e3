import { createHash } from 'node:crypto'
import { chmodSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { files } from '../../../src/checks/files/index.ts'
import { makeFolder, makeRepository } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'

const judge = (options: unknown, tree: Readonly<Record<string, string | Uint8Array>>) =>
  runCheck(files, options, { folder: makeFolder(tree) })

test('a file that is there passes, one that is not is named with what people may have meant', async () => {
  expect(await judge({ path: 'a.md' }, { 'a.md': 'x' })).toMatchObject({ status: 'pass', summary: 'a.md is there' })
  expect(await judge({ path: 'GUIDE.md' }, { 'docs/guide.md': 'x' })).toMatchObject({
    status: 'fail',
    summary: 'GUIDE.md does not exist. There is docs/guide.md.',
    findings: [{ rule: 'file-missing' }],
  })
  expect(rulesOf(await judge({ paths: ['*.md', '*.txt'] }, { 'a.md': 'x' }))).toEqual(['file-missing'])
  expect(await judge({ paths: ['*.md', '*.txt'], require: 'any' }, { 'a.md': 'x' })).toMatchObject({ status: 'pass' })
})

test('absence is decided, with every file that is there', async () => {
  const outcome = await judge({ path: ['.env', '**/*.pem'], absent: true }, { '.env': '', 'k/a.pem': '' })
  expect(outcome).toMatchObject({ status: 'fail', findings: [{ path: '.env' }, { path: 'k/a.pem' }] })
  expect(await judge({ path: '.env', exists: false }, { 'a.md': '' })).toMatchObject({ status: 'pass' })
})

test('kind tells files from folders', async () => {
  expect(await judge({ path: 'docs', kind: 'directory' }, { 'docs/a': '' })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await judge({ path: 'a', kind: 'directory' }, { a: '' }))).toEqual(['file-missing'])
})

test('the number of matches is compared', async () => {
  const tree = { 'a.js': '', 'b.js': '' }
  expect(await judge({ path: '*.js', count: 2 }, tree)).toMatchObject({ status: 'pass' })
  expect(await judge({ path: '*.js', count: '> 2' }, tree)).toMatchObject({ status: 'fail' })
  expect(await judge({ path: '*.css', count: 0 }, tree)).toMatchObject({ status: 'pass' })
  expect(await judge({ path: '*.js', exclude: 'b.js', count: 1 }, tree)).toMatchObject({ status: 'pass' })
})

test('texts and patterns have to be there or must not, with line and column', async () => {
  const tree = { 'a.txt': 'one\ntwo three\n' }
  expect(await judge({ path: 'a.txt', contains: ['two'], matches: '(?m)^one$' }, tree)).toMatchObject({
    status: 'pass',
  })
  const wrong = await judge(
    { path: 'a.txt', contains: 'four', 'not-contains': 'three', matches: '^two', 'not-matches': 't[wh]' },
    tree,
  )
  expect(wrong.findings?.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['text-missing', undefined, undefined],
    ['text-present', 2, 5],
    ['pattern-missing', undefined, undefined],
    ['pattern-present', 2, 1],
    ['pattern-present', 2, 5],
  ])
})

test('size and emptiness are limits', async () => {
  expect(await judge({ path: 'a', size: { min: 2, max: '1KB' } }, { a: 'abc' })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await judge({ path: 'a', size: '> 10B' }, { a: 'abc' }))).toEqual(['file-size'])
  expect(rulesOf(await judge({ path: 'a', 'not-empty': true }, { a: ' \n' }))).toEqual(['file-empty'])
})

test.each([
  ['a.json', '{"a": 1}', '{"a": 1,}'],
  ['a.jsonl', '{"a": 1}\n{"a": 2}\n', '{"a": 1}\n{'],
  ['a.yaml', 'a: [1, 2]', 'a: [1, 2'],
  ['a.toml', 'a = 1', 'a = '],
  ['a.xml', '<a><b/></a>', '<a><b></a>'],
])('%s is well-formed or is not', async (path, good, bad) => {
  expect(await judge({ path, parses: true }, { [path]: good })).toMatchObject({ status: 'pass' })
  expect(await judge({ path, parses: true }, { [path]: bad })).toMatchObject({
    status: 'fail',
    findings: [{ rule: 'file-unparsable', path, line: expect.any(Number) as unknown }],
  })
})

test('an alias bomb and an entity bomb are failures, not memory', async () => {
  const yaml = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map(
      (key, index) =>
        `${key}: &${key} [${Array(10)
          .fill(`*${'abcdefg'[index] ?? 'a'}`)
          .join(', ')}]`,
    ),
  ].join('\n')
  expect(rulesOf(await judge({ path: 'a.yml', parses: true }, { 'a.yml': yaml }))).toEqual(['file-unparsable'])
  const xml = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'
  expect(rulesOf(await judge({ path: 'a.xml', parses: true }, { 'a.xml': xml }))).toEqual(['file-unparsable'])
})

test('an unknown format is said, and can be named', async () => {
  expect(rulesOf(await judge({ path: 'a.conf', parses: true }, { 'a.conf': '{}' }))).toEqual(['format-unknown'])
  expect(await judge({ path: 'a.conf', parses: 'json' }, { 'a.conf': '{}' })).toMatchObject({ status: 'pass' })
})

test('values are found by JSONPath or dotted path in JSON, YAML and TOML', async () => {
  const tree = {
    'a.json': '{"version": "1.2.3", "x": {"list": [{"n": 3}]}, "a-b": true}',
    'b.yaml': 'services: { web: { replicas: 2, since: 2026-01-01 } }',
    'c.toml': 'when = 2026-01-02\n[tool]\nname = "x"',
  }
  const values = { version: { matches: '^1\\.' }, '$.x.list[0].n': '>= 3', 'x.list[0].n': 3, 'a-b': true }
  expect(await judge({ path: 'a.json', values }, tree)).toMatchObject({ status: 'pass' })
  expect(await judge({ path: 'b.yaml', values: { 'services.web.replicas': '> 1' } }, tree)).toMatchObject({
    status: 'pass',
  })
  expect(await judge({ path: 'c.toml', values: { 'tool.name': 'x', when: { matches: '2026' } } }, tree)).toMatchObject({
    status: 'pass',
  })
  const wrong = await judge({ path: 'a.json', values: { version: '2.0.0', missing: 1, '$[': 1 } }, tree)
  expect(wrong.findings?.map((finding) => finding.message)).toEqual([
    'version in a.json is not "2.0.0".',
    'missing in a.json is not there.',
    '"$[" is not a JSONPath.',
  ])
})

test('bytes are compared with another file, a digest and a list of digests', async () => {
  const digest = createHash('sha256').update('abc').digest('hex')
  const tree = {
    a: 'abc',
    b: 'abc',
    c: 'x',
    'dist/SHA256SUMS': `${digest}  ../a\n${digest} *../c\nnonsense\n${digest}  gone\n`,
  }
  expect(await judge({ path: 'a', 'same-as': 'b', sha256: digest }, tree)).toMatchObject({ status: 'pass' })
  expect(rulesOf(await judge({ path: 'a', 'same-as': 'c', sha256: 'f'.repeat(64) }, tree))).toEqual([
    'file-differs',
    'checksum-wrong',
  ])
  const list = await judge({ checksums: 'dist/SHA256SUMS' }, tree)
  expect(list.findings?.map(({ rule, line }) => [rule, line])).toEqual([
    ['checksum-wrong', 2],
    ['checksum-list-wrong', 3],
    ['file-missing', 4],
  ])
  expect(await judge({ checksums: 'S' }, { S: '' })).toMatchObject({ status: 'fail' })
})

test('age and order of modification are judged', async () => {
  const folder = makeFolder({ out: '', source: '' })
  utimesSync(join(folder, 'out'), new Date('2020-01-01'), new Date('2020-01-01'))
  expect(rulesOf(await runCheck(files, { path: 'out', 'max-age': '1d', 'newer-than': 'sou*' }, { folder }))).toEqual([
    'file-stale',
    'file-older',
  ])
  expect(await runCheck(files, { path: 'source', 'max-age': '1d', 'newer-than': 'out' }, { folder })).toMatchObject({
    status: 'pass',
  })
  expect(rulesOf(await runCheck(files, { path: 'source', 'newer-than': 'gone' }, { folder }))).toEqual(['file-missing'])
})

const onUnix = process.platform === 'win32' ? test.skip : test
onUnix('permissions are judged', async () => {
  const folder = makeFolder({ key: '', 'run.sh': '' })
  chmodSync(join(folder, 'key'), 0o644)
  chmodSync(join(folder, 'run.sh'), 0o755)
  expect(rulesOf(await runCheck(files, { path: 'key', mode: '600' }, { folder }))).toEqual(['file-mode'])
  expect(rulesOf(await runCheck(files, { path: 'key', executable: true }, { folder }))).toEqual(['file-mode'])
  expect(await runCheck(files, { path: 'run.sh', mode: '0755', executable: true }, { folder })).toMatchObject({
    status: 'pass',
  })
})

test('line endings are judged', async () => {
  expect(rulesOf(await judge({ path: 'a', 'line-endings': 'lf' }, { a: 'x\ny\r\n' }))).toEqual(['line-endings'])
  expect(rulesOf(await judge({ path: 'a', 'line-endings': 'crlf' }, { a: 'x\r\ny\n' }))).toEqual(['line-endings'])
  expect(await judge({ path: 'a', 'line-endings': 'crlf' }, { a: 'x\r\n' })).toMatchObject({ status: 'pass' })
})

test('git knows what is tracked and what this change touches', async () => {
  const { folder, git, commit, write } = makeRepository({ 'a.txt': '1', 'b.txt': '1' })
  git('checkout', '-q', '-b', 'topic')
  write({ 'a.txt': '2' })
  commit('topic')
  write({ 'c.txt': '3' })
  const run = (options: unknown, base = 'main') => runCheck(files, options, { folder, base })
  expect(await run({ path: 'a.txt', changed: true, tracked: true })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await run({ path: 'b.txt', changed: true }))).toEqual(['file-unchanged'])
  expect(rulesOf(await run({ path: 'a.txt', changed: false }))).toEqual(['file-changed'])
  expect(rulesOf(await run({ path: 'c.txt', tracked: true }))).toEqual(['file-untracked'])
  expect(rulesOf(await run({ path: 'a.txt', tracked: false }))).toEqual(['file-tracked'])
  expect(await run({ path: 'a.txt', changed: true }, 'nowhere')).toMatchObject({ status: 'error' })
})

test('paths start at the working directory and are shown from the root', async () => {
  const folder = makeFolder({ 'app/a.txt': 'x' })
  const outcome = await runCheck(
    files,
    { path: ['a.txt', 'b.txt'], contains: 'y' },
    { folder, context: { directory: join(folder, 'app') } },
  )
  expect(outcome.findings?.map((finding) => finding.message)).toEqual([
    'app/b.txt does not exist.',
    'app/a.txt does not contain "y".',
  ])
})

test('options that ask for nothing or are misspelt are mistakes', async () => {
  await expect(judge({}, {})).rejects.toThrow('`path` is missing')
  await expect(judge({ path: 'a', contain: 'x' }, {})).rejects.toThrow()
  await expect(judge({ path: 'a', matches: '(?=x)' }, {})).rejects.toThrow()
  await expect(judge({ path: 'a', mode: '9999' }, {})).rejects.toThrow()
})

test('a file of which the content is asked and that cannot be read is not decided', async () => {
  const folder = makeFolder({ a: 'x' })
  await expect(runCheck(files, { path: 'a', 'same-as': 'gone' }, { folder })).rejects.toMatchObject({
    rule: 'file-missing',
  })
})

test('what is asked of content is never answered by a folder', async () => {
  const outcome = await judge({ path: 'docs', contains: 'hello' }, { 'docs/a.md': 'bye' })
  expect(outcome).toMatchObject({ status: 'fail', findings: [{ rule: 'file-missing' }] })
  expect(outcome.status === 'fail' && outcome.findings[0]?.help).toContain('`docs/**`')
  expect(await judge({ path: 'docs/**', contains: 'bye' }, { 'docs/a.md': 'bye', 'docs/b/c.md': 'bye' })).toMatchObject(
    {
      status: 'pass',
    },
  )
})

test('a time in the future is no proof of age', async () => {
  const folder = makeFolder({ a: 'x' })
  utimesSync(join(folder, 'a'), new Date('2099-01-01'), new Date('2099-01-01'))
  expect(rulesOf(await runCheck(files, { path: 'a', 'max-age': '1h' }, { folder }))).toEqual(['file-stale'])
})

test.each([
  [{ path: '!a' }, 'only leaves out'],
  [{ path: 'a', values: {} }, 'names no value'],
  [{ path: 'a', matches: '.*' }, 'found in every text'],
  [{ path: 'a', matches: ['x', '(?i)y?'] }, 'found in every text'],
])('options that could never fail are mistakes: %j', (options, message) => {
  expect(JSON.stringify(files.options.safeParse(options).error?.issues)).toContain(message)
})
