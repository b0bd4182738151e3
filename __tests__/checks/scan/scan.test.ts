import { join } from 'node:path'
import { symlinkSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { assert, property, string } from 'fast-check'
import { blank } from '../../../src/checks/scan/blank.ts'
import { findSecrets } from '../../../src/checks/scan/find-secrets.ts'
import { scan } from '../../../src/checks/scan/index.ts'
import { languageOf } from '../../../src/checks/scan/language.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import { createWorld } from '../../../src/world/index.ts'
import { fakeContext } from '../../support/world.ts'
import { makeFolder, makeRepository } from '../../support/folder.ts'
import { rulesOf, runCheck } from '../../support/run-check.ts'
import { madeSecrets } from './made-secrets.ts'

const scanTree = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: object = {},
  context = {},
): Promise<Outcome> => runCheck(scan, { scope: 'all', ...options }, { folder: makeFolder(files), context })

const places = (outcome: Outcome): readonly string[] =>
  (outcome.findings ?? [])
    .filter(({ level }) => level !== 'notice')
    .map(({ rule, path, line, column }) => `${rule} ${path ?? ''}:${line ?? ''}:${column ?? ''}`)

const SECRET = madeSecrets['stripe live']?.[2] ?? ''

describe('debug code', () => {
  test.each([
    ['a.js', 'x\n  debugger;\n', 'debugger a.js:2:3'],
    ['a.ts', 'const é = 1; console.log(é)', 'console-log a.ts:1:14'],
    ['a.tsx', 'window?.x; console?.debug?.(1)', 'console-log a.tsx:1:12'],
    ['a.js', 'const t = `${console.log(1)}`', undefined],
    ['a.vue', '<script>\nconsole.table(x)\n</script>', 'console-log a.vue:2:1'],
    ['src/a.test.ts', 'it.only("x", () => {})', 'focused-test src/a.test.ts:1:1'],
    ['a.py', 'def f():\n    breakpoint()\n', 'python-breakpoint a.py:2:5'],
    ['a.py', 'import pdb; pdb.set_trace()', 'python-breakpoint a.py:1:1'],
    ['core/settings.py', 'DEBUG = True\n', 'debug-true core/settings.py:1:1'],
    ['a.py', 'app.run(host="0", debug=True)', 'debug-server a.py:1:4'],
    ['a.py', 'requests.get(u, verify=False)', 'tls-unverified a.py:1:17'],
    ['a.js', 'new Agent({ rejectUnauthorized: false })', 'tls-unverified-node a.js:1:13'],
    ['a.rb', 'x\nbinding.pry\n', 'ruby-breakpoint a.rb:2:1'],
    ['a.php', '<?php dd($x);', 'php-dump a.php:1:7'],
    ['a.php', "<?php ini_set('display_errors', 1);", 'php-display-errors a.php:1:7'],
    ['a.go', 'spew.Dump(x)', 'go-debug a.go:1:1'],
    ['a.go', 'log.Println("here", x)', 'go-log-here a.go:1:1'],
    ['a.java', 'System.out.println(x);', 'system-out a.java:1:1'],
    ['a.kt', 'e.printStackTrace()', 'print-stack-trace a.kt:1:2'],
    ['a.cs', 'Debugger.Break();', 'csharp-debug a.cs:1:1'],
    ['a.rs', 'let x = dbg!(y);', 'rust-debug a.rs:1:9'],
    ['a.rs', 'fn f() { todo!() }', 'rust-todo a.rs:1:10'],
    ['a.ex', 'x |> IO.inspect()', 'elixir-debug a.ex:1:6'],
    ['db/seeds.sql', 'TRUNCATE users;', 'seed-destroys db/seeds.sql:1:1'],
    ['a.go', '// DO NOT MERGE', 'release-marker a.go:1:4'],
    ['a.py', '# TODO: remove before release', 'release-marker a.py:1:3'],
    ['config.prod.yml', 'api: http://localhost:3000', 'local-address config.prod.yml:1:6'],
  ])('%s: %j', async (path, text, expected) => {
    const outcome = await scanTree({ [path]: text }, { for: 'debug-code' })
    if (expected !== undefined) expect(places(outcome)[0]).toBe(expected)
    expect(outcome.status).toBe(expected === undefined ? outcome.status : 'fail')
  })

  test.each([
    ['a.js', '// console.log(1)\n/* debugger */ const s = "console.log(1)"; const r = /console.log(/\n'],
    ['a.js', 'const s = `text console.log(1) ${x} debugger`'],
    ['a.js', 'logger.console.log(1); my.debugger = 1; const o = { debugger: 1 }'],
    ['a.js', 'const a = b / c; const d = e / f; log("it\'s fine")'],
    ['a.js', 'console.error(e); console.warn(w)'],
    ['src/__tests__/a.js', 'console.log(1)'],
    ['tests/test_a.py', 'breakpoint()'],
    ['a.py', '"""\nbreakpoint()\n"""\n# pdb.set_trace()\nx = "DEBUG = True"\n'],
    ['core/settings_dev.py', 'DEBUG = True\n'],
    ['core/settings.py', "DEBUG = env('DEBUG')\n"],
    ['a.rb', '# binding.pry\nputs_all = "byebug"\n=begin\nbinding.pry\n=end\n'],
    ['a.php', '<?php // dd($x)\n$this->dump($x); Foo::dd(); function dump($a) {}\n print_r($x, true);'],
    ['a.go', '// spew.Dump(x)\ns := `spew.Dump(x)`\n'],
    ['a.rs', '/* dbg!(x) */ let s = "dbg!(x)"; let c: &\'static str = r;\n'],
    ['vendor/a.js', 'console.log(1)'],
    ['dist/a.min.js', 'console.log(1)'],
    ['migrations/1.sql', 'DROP TABLE old;'],
    ['a.ts', 'const text = "do not merge"'],
    ['config.yml', 'api: http://localhost:3000'],
  ])('%s: %j is none', async (path, text) => {
    expect(places(await scanTree({ [path]: text }, { for: 'debug-code' }))).toEqual([])
  })

  test('warnings do not fail, tests may be included and rules turned off', async () => {
    expect(await scanTree({ 'a.py': 'print(1)\n' })).toMatchObject({
      status: 'pass',
      findings: [{ rule: 'print', level: 'warning' }],
    })
    expect(rulesOf(await scanTree({ 'tests/a.js': 'console.log(1)' }, { tests: true }))).toEqual(['console-log'])
    expect(await scanTree({ 'a.js': 'console.log(1)' }, { rules: { 'console-log': 'off' } })).toMatchObject({
      status: 'pass',
    })
  })
})

describe('merge markers and files', () => {
  test('a conflict is found at each of its marks, an underlined heading is none', async () => {
    const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n'
    expect(places(await scanTree({ 'a.md': text }, { for: 'merge-markers' }))).toEqual([
      'merge-marker a.md:2:1',
      'merge-marker a.md:4:1',
      'merge-marker a.md:6:1',
    ])
    expect(await scanTree({ 'a.md': 'Title\n=======\n' }, { for: 'merge-markers' })).toMatchObject({ status: 'pass' })
  })

  test('files that are not meant to be there are found by name, or by what is in them', async () => {
    const [dashes, secret] = ['-'.repeat(5), 'PRIVATE']
    const files = {
      '.env': 'A=1',
      '.env.production': 'A=1',
      '.env.example': 'A=1',
      'empty/.env': '# nothing\n',
      id_rsa: `${dashes}BEGIN OPENSSH ${secret} KEY${dashes}\n`,
      'ca.pem': `${dashes}BEGIN CERTIFICATE${dashes}\n`,
      'store.p12': 'x',
      'backup.dump': 'x',
      'schema.sql': 'CREATE TABLE a (b int);',
      'data.sql': '-- PostgreSQL database dump\n\nCOPY users (id) FROM stdin;\n',
      'db.sqlite3': 'x',
      '.npmrc': 'registry=https://registry.example\n',
      'config/master.key': 'x',
      '.DS_Store': 'x',
    }
    expect(places(await scanTree(files, { for: 'files' })).toSorted()).toEqual(
      [
        'file-env .env::',
        'file-env .env.production::',
        'file-private-key id_rsa::',
        'file-private-key store.p12::',
        'file-dump backup.dump::',
        'file-dump data.sql::',
        'file-database db.sqlite3::',
        'file-credentials config/master.key::',
        'file-leftover .DS_Store::',
      ].toSorted(),
    )
  })
})

describe('secrets', () => {
  test('a secret is hidden, and only its kind and its end are said', async () => {
    const hidden: string[] = []
    const outcome = await scanTree(
      { 'a.ts': `pay('${SECRET}')` },
      { for: 'secrets' },
      { hide: (secret: string) => hidden.push(secret) },
    )
    expect(hidden).toEqual([SECRET])
    expect(JSON.stringify(outcome)).not.toContain(SECRET.slice(0, -4))
    expect(outcome).toMatchObject({
      status: 'fail',
      findings: [
        {
          rule: 'secret-token',
          line: 1,
          column: 6,
          message: `A Stripe key (…${SECRET.slice(-4)}) stands in the file.`,
        },
      ],
    })
  })

  test('a zero byte, UTF-16 and a long line hide nothing', async () => {
    expect(rulesOf(await scanTree({ 'a.js': `\0pay('${SECRET}')` }))).toEqual(['secret-token'])
    expect(rulesOf(await scanTree({ 'a.js': Buffer.from(`\uFEFFpay('${SECRET}')`, 'utf16le') }))).toEqual([
      'secret-token',
    ])
    expect(rulesOf(await scanTree({ 'a.js': `${'x;'.repeat(100_000)}pay('${SECRET}')` }))).toEqual(['secret-token'])
  })

  test('a link to a file elsewhere is not followed', async () => {
    const outside = makeFolder({ 'a.ts': `'${SECRET}'` })
    const { folder, commit, write } = makeRepository({ 'b.ts': 'x' })
    symlinkSync(join(outside, 'a.ts'), join(folder, 'a.ts'))
    write({ 'c.ts': 'x' })
    commit('link')
    expect(await runCheck(scan, { scope: 'all' }, { folder })).toMatchObject({ status: 'pass' })
  })
})

describe('the scope', () => {
  test('only lines that the change adds count, committed or not', async () => {
    const { folder, git, commit, write } = makeRepository({
      'a.js': 'console.log("old")\n',
      'b.js': 'debugger\n',
      '.env': 'A=1\n',
    })
    git('checkout', '-q', '-b', 'topic')
    write({ 'a.js': 'console.log("old")\nconsole.log("new")\n' })
    commit('topic')
    write({ 'new.py': 'breakpoint()\n', '.env.production': 'A=1\n' })
    const outcome = await runCheck(scan, {}, { folder, base: 'main' })
    expect(places(outcome).toSorted()).toEqual([
      'console-log a.js:2:1',
      'file-env .env.production::',
      'python-breakpoint new.py:1:1',
    ])
    expect(await runCheck(scan, { paths: 'b.js' }, { folder, base: 'main' })).toMatchObject({
      status: 'not-applicable',
    })
    expect(places(await runCheck(scan, { exclude: ['*.py', '.env*'] }, { folder, base: 'main' }))).toEqual([
      'console-log a.js:2:1',
    ])
  })

  test('without a base everything is looked at, and a notice says so', async () => {
    const { folder } = makeRepository({ 'a.js': 'debugger\n' })
    const outcome = await runCheck(scan, {}, { folder, base: 'nowhere' })
    expect(outcome).toMatchObject({ status: 'fail', evidence: { scope: 'all' } })
    expect(outcome.findings?.map(({ rule }) => rule)).toEqual(['debugger', 'base-unknown'])
  })

  test('what git ignores is left out, unless it is named', async () => {
    const { folder, write } = makeRepository({ '.gitignore': 'built/\n', 'a.js': '1\n' })
    write({ 'built/a.js': 'debugger\n' })
    expect(await runCheck(scan, { scope: 'all' }, { folder })).toMatchObject({ status: 'pass' })
    expect(rulesOf(await runCheck(scan, { scope: 'all', paths: 'built/**' }, { folder }))).toEqual(['debugger'])
  })

  test('a scan of nothing is a failure', async () => {
    expect(rulesOf(await scanTree({ a: '' }, { paths: 'gone/**' }))).toEqual(['nothing-to-scan'])
  })

  test('the working directory bounds it', async () => {
    const folder = makeFolder({ 'a.js': 'debugger', 'app/b.js': 'debugger' })
    const outcome = await runCheck(scan, { scope: 'all' }, { folder, context: { directory: join(folder, 'app') } })
    expect(places(outcome)).toEqual(['debugger app/b.js:1:1'])
  })
})

describe('what people say about findings', () => {
  test('a suppression with a reason counts, and stays visible; one without is a failure', async () => {
    const outcome = await scanTree({
      'a.js':
        'console.log(1) // gonogo-ignore console-log: output of the command line\n// gonogo-ignore-next-line: it is a tool\ndebugger\n',
    })
    expect(outcome).toMatchObject({
      status: 'pass',
      findings: [{ suppressed: 'output of the command line' }, { suppressed: 'it is a tool' }],
    })
    expect(rulesOf(await scanTree({ 'a.js': 'debugger // gonogo-ignore\n' }))).toEqual([
      'debugger',
      'suppression-without-reason',
    ])
    expect(rulesOf(await scanTree({ 'a.js': 'debugger /* gonogo-ignore console-log: x */\n' }))).toEqual(['debugger'])
  })

  test('an accepted finding stays accepted when lines move, until its day', async () => {
    const first = await scanTree({ 'a.js': 'debugger\n' })
    const fingerprint = /fingerprint ([0-9a-f]{16})/.exec(first.findings?.[0]?.help ?? '')?.[1] ?? ''
    const accept = (text: string, more = '') =>
      scanTree(
        { 'a.js': text, 'ok.yml': `accepted:\n  - fingerprint: ${fingerprint}\n    reason: a demo${more}\n` },
        { accepted: 'ok.yml' },
      )
    expect(await accept('\n\n  debugger\n')).toMatchObject({ status: 'pass', findings: [{ suppressed: 'a demo' }] })
    expect(rulesOf(await accept('debugger\ndebugger\n'))).toEqual(['debugger'])
    expect((await accept('debugger\n', '\n    until: 2020-01-01')).findings?.map(({ rule }) => rule)).toEqual([
      'debugger',
      'accepted-expired',
    ])
    expect(await accept('x\n')).toMatchObject({
      status: 'pass',
      findings: [{ rule: 'accepted-unused', level: 'notice' }],
    })
  })

  test('a pull request does not accept its own findings: the list of its base counts', async () => {
    const [finding] = (await scanTree({ 'a.js': 'debugger\n' })).findings ?? []
    const fingerprint = /fingerprint ([0-9a-f]{16})/.exec(finding?.help ?? '')?.[1] ?? ''
    const list = `accepted:\n  - { fingerprint: ${fingerprint}, reason: a demo }\n`
    const repository = makeRepository({ 'ok.yml': '[]' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '-q', '-b', 'feature')
    repository.write({ 'a.js': 'debugger\n', 'ok.yml': list })
    const head = repository.commit('feature')
    const judge = (subject: object, named = 'ok.yml') =>
      runCheck(
        scan,
        { scope: 'all', accepted: named },
        { folder: repository.folder, base: 'main', context: { subject } },
      )
    const own = await judge({ pullRequest: 1, baseSha: base })
    expect([own.status, (own.findings ?? []).map(({ rule }) => rule)]).toEqual([
      'fail',
      ['debugger', 'accepted-changed'],
    ])
    expect(await judge({})).toMatchObject({ status: 'pass' })
    expect(await judge({ pullRequest: 1, baseSha: head })).toMatchObject({ status: 'pass' })
    await expect(judge({ pullRequest: 1, baseSha: base }, 'no.yml')).rejects.toMatchObject({ rule: 'file-missing' })
  })

  test.each([
    'accepted: x',
    '- fingerprint: abc',
    '- { fingerprint: 0123456789abcdef }',
    'a: [',
    '- { fingerprint: 0123456789abcdef, reason: "" }',
  ])('a list that is wrong is not a pass: %j', async (text) => {
    await expect(scanTree({ 'a.js': '1', 'ok.yml': text }, { accepted: 'ok.yml' })).rejects.toMatchObject({
      rule: 'accepted-wrong',
    })
  })
})

test('patterns of a team are looked for line by line, in characters', async () => {
  const extra = [
    { rule: 'staging-host', pattern: '^é?staging\\.acme', message: 'Staging.', paths: 'src/**' },
    { rule: 'code', pattern: 'Z\\d{6}', level: 'warning', secret: true },
  ]
  const folder = makeFolder({ 'src/a.txt': 'x\néstaging.acme\n', 'b.txt': 'staging.acme Z123456' })
  const parsed = scan.options.safeParse({ scope: 'all', extra })
  if (!parsed.success) throw new Error('options')
  const hidden: string[] = []
  // Their rules have no page of ours, which `runCheck` asks for.
  const outcome = await scan.run(
    parsed.data,
    fakeContext(createWorld({ root: folder, variables: {} }), {
      directory: folder,
      hide: (value) => hidden.push(value),
    }),
  )
  expect(outcome).toMatchObject({
    status: 'fail',
    findings: [
      { rule: 'staging-host', path: 'src/a.txt', line: 2, column: 1, endColumn: 14 },
      { rule: 'code', path: 'b.txt', line: 1, column: 14 },
    ],
  })
  expect(hidden).toEqual(['Z123456'])
})

test('rules can weigh otherwise, and notes are told when they are asked for', async () => {
  expect(await scanTree({ 'a.js': 'debugger' }, { rules: { debugger: 'warning' } })).toMatchObject({ status: 'pass' })
  expect(rulesOf(await scanTree({ 'a.py': 'print(1)' }, { rules: { print: 'error' } }))).toEqual(['print'])
  const files = { 'a.js': 'const TODO = 1 // TODO: later\n' }
  expect(places(await scanTree(files, { for: 'todo' }))).toEqual(['todo a.js:1:19'])
  expect(await scanTree(files)).toMatchObject({ status: 'pass', findings: [] })
})

test('of a file that is too large the beginning is looked at, and a warning names it', async () => {
  const outcome = await scanTree({ 'a.js': `debugger\n${' '.repeat(100)}` }, { 'max-size': '20B' })
  expect(outcome.findings?.map(({ rule, level }) => [rule, level])).toEqual([
    ['debugger', 'error'],
    ['file-not-scanned', 'warning'],
  ])
})

test.each([
  'console.log(x) // gonogo-ignore console-log: meant',
  '// gonogo-ignore console-log: meant\nconsole.log(x)',
  '/* gonogo-ignore alert, console-log: meant */\nconsole.log(x)',
  'console.log(x) // nosec: meant',
])('a reason beside a finding or above it counts: %j', async (text) => {
  expect(await scanTree({ 'a.js': text })).toMatchObject({ status: 'pass', findings: [{ suppressed: 'meant' }] })
})

test.each([
  'console.log(x) // gonogo-ignore console-log',
  'console.log(x) // gonogo-ignore alert: other rule',
  'console.log(x) // nosec',
  '// gonogo-ignore console-log: too far\n\nconsole.log(x)',
  'console.log(x) // gonogo-ignore-next-line: not this one',
])('what is no reason, for another rule or another line does not: %j', async (text) => {
  expect((await scanTree({ 'a.js': text })).status).toBe('fail')
})

test('any text is looked through in the time of its length, and never fails', () => {
  const look = (path: string, text: string): void => {
    findSecrets(path, text, languageOf(path), { includeTests: false })
    blank(text, languageOf(path))
  }
  assert(
    property(string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
      for (const path of ['a.js', 'a.py', 'a.rb', 'a.php', 'a.rs', 'a.sql', 'a.go', 'a.env']) {
        look(path, text)
        const { code, comments } = blank(text, languageOf(path))
        expect([code.length, code.split('\n').length]).toEqual([text.length, text.split('\n').length])
        if (comments !== '') expect(comments).toHaveLength(text.length)
      }
    }),
  )
  const started = performance.now()
  look('a.env', `secret${'_'.repeat(300_000)}`)
  look('a.env', 'secret'.repeat(50_000))
  look('a.py', `password = "${'\\'.repeat(200_000)}`)
  look('a.js', '`${'.repeat(20_000))
  look('a.js', '://:'.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(5000)
})

describe('options that look at nothing', () => {
  const changed = async (options: object): Promise<Outcome> => {
    const { folder } = makeRepository({ 'a.txt': 'x' })
    return runCheck(scan, options, { folder })
  }

  test('`paths` that name nothing that is there fail, changed or not', async () => {
    expect(rulesOf(await changed({ paths: 'srcc/**' }))).toEqual(['nothing-to-scan'])
  })

  test('a rule that does not exist is named', async () => {
    await expect(changed({ rules: { 'consol-log': 'off' } })).rejects.toMatchObject({
      message: '`rules` names "consol-log", which is no rule of scan',
      rule: 'rule-not-known',
      help: 'Did you mean `console-log`?',
    })
  })
})
