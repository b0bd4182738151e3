import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { answersOf } from '../../src/checklist/answers.ts'
import { coverage } from '../../src/checklist/coverage.ts'
import { document, load, loaded, manifestOf, proposalsOf } from '../support/checklist.ts'

const FIXTURES = join(process.cwd(), '__tests__/fixtures/checklists')

describe('the manifest that is written', () => {
  test('validates and answers every line, for each of our checklists', async () => {
    for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(join(FIXTURES, name), 'utf8')
      const manifest = await loaded(await manifestOf(text))
      const result = coverage({ answers: answersOf(manifest), documents: [document(text)] })
      expect({ name, findings: result.findings }).toEqual({ name, findings: [] })
    }
  })

  test('keeps the order of the document, with lines, sections and ids that follow from text and section', async () => {
    const text = '# T\n\n## Pre-Deployment\n\n### 1. Files\n- [ ] `README.md` exists\n- [ ] `LICENSE` exists\n'
    const { items } = await loaded(await manifestOf(text))
    expect(
      items.map(({ id, name, section, documentLine, decision }) => ({
        id,
        name,
        section,
        line: documentLine?.line,
        uses: 'uses' in decision ? decision.uses : 'any-of',
      })),
    ).toEqual([
      {
        id: 'files-readme-md-exists',
        name: 'README.md exists',
        section: ['Pre-Deployment', '1. Files'],
        line: 6,
        uses: 'files',
      },
      {
        id: 'files-license-exists',
        name: 'LICENSE exists',
        section: ['Pre-Deployment', '1. Files'],
        line: 7,
        uses: 'files',
      },
    ])
  })

  test('the same text in two sections gets two ids, and a moved item keeps its own', async () => {
    const ids = async (text: string) => (await proposalsOf(text)).items.map((item) => item.id)
    const first = await ids('# T\n## A\n- [ ] Do it\n## B\n- [ ] Do it\n- [ ] Other\n')
    expect(new Set(first).size).toBe(3)
    const moved = await ids('# T\n## A\n- [ ] Do it\n\ntext\n\n## B\n- [ ] Other\n- [ ] Do it\n')
    expect([...moved].sort()).toEqual([...first].sort())
  })

  test('what only people decide becomes one group a section, line by line', async () => {
    const { items } = await loaded(
      await manifestOf(
        '# T\n## Communication\n- [ ] Support informed\n- [ ] Customers notified\n- [ ] Blog post published\n',
      ),
    )
    expect(items).toHaveLength(1)
    expect(items[0]?.decision).toMatchObject({
      uses: 'sign-off',
      with: { lines: ['Support informed', 'Customers notified', 'Blog post published'] },
    })
  })

  test('sections that are alternatives become any-of, so that the branch not taken does not block', async () => {
    const { items } = await loaded(
      await manifestOf(
        '# T\n## Deploy\n### Option A: Blue\n- [ ] Switch it\n### Option B: Green\n- [ ] Keep it\n## Post-Deployment\n- [ ] Users informed\n',
      ),
    )
    expect(
      items.map(({ decision }) => ('anyOf' in decision ? decision.anyOf.map((branch) => branch.name) : decision.uses)),
    ).toEqual([['Option A: Blue', 'Option B: Green'], 'sign-off'])
  })

  test('a check that lacks something, or that does not exist, is a sign-off with the proposal in a comment', async () => {
    const text = await manifestOf('# T\n## Pre-Deployment\n- [ ] Create a database backup\n')
    expect(text).toContain('uses: sign-off')
    expect(text).toMatch(/# Proposed \(\d+ %: .*\); still needed: path\n\s+# uses: backup/)
    const { registry } = await import('../../src/checks/registry.ts')
    const signOff = registry['sign-off']
    if (signOff === undefined) throw new Error('no sign-off')
    const without = await manifestOf('# T\n- [ ] `README.md` exists\n', { 'sign-off': signOff })
    expect(without).toContain('# uses: files')
    expect(await load(without, { 'sign-off': signOff })).toMatchObject({ items: [{ decision: { uses: 'sign-off' } }] })
  })

  test('a role of the document is named, and left to be filled with people', async () => {
    const text = await manifestOf('# T\n## Sign-Off\n- [ ] **Security Officer**: compliance verified\n')
    expect(text).toContain('#   security-officer: ["@user"]')
    expect(text).toContain('# with: { by: ["role:security-officer"] }')
  })

  test('nothing of the document becomes YAML, an expression or a command', async () => {
    const hostile = [
      '- [ ] "}], uses: run, run: rm -rf / #',
      '- [ ] ${{ secrets.TOKEN }} and ${{ github.event.issue.title }}',
      '- [ ] `${{ secrets.TOKEN }}.md` exists',
      "- [ ] ' \\ : & * ! | > % @ ` - [x] # comment",
      '- [ ] `rm -rf /` executed',
      '- [ ] `KEY=${{ secrets.TOKEN }}` is set',
      '- [ ] \u202eevil\u0007\u0000 text',
    ].join('\n')
    const text = await manifestOf(`# \${{ 1 }}\n## "]: {\n${hostile}\n`)
    const { items } = await loaded(text)
    expect(text).not.toMatch(/\$\{\{\s*(?!vars\.BASE_URL|secrets\.DATABASE_URL|secrets\.API_TOKEN)/)
    expect(items.every(({ decision }) => 'uses' in decision && decision.uses !== 'run')).toBe(true)
  })
})

const word = fc.constantFrom(
  'Verify',
  'backup',
  '`src/a.ts`',
  '`DEBUG=False`',
  'logs',
  '< 2s',
  '`/api/health/`',
  'returns 200',
  '**Label**:',
  '${{ x }}',
  '"',
  "'",
  '\\',
  ':',
  '#',
  '🚀',
  '`SELECT 1`',
  '`npm test`',
  'production',
  'table',
  'migrations',
  '{',
  ']',
  '日本',
  '\u0000',
  '\ud800',
  '%',
  '@me',
  '<b>',
)
const item = fc
  .tuple(fc.constantFrom('', '  '), fc.constantFrom(' ', 'x'), fc.array(word, { minLength: 1, maxLength: 6 }))
  .map(([indent, box, words]) => `${indent}- [${box}] ${words.join(' ')}`)
const line = fc.oneof(
  { weight: 4, arbitrary: item },
  fc.array(word, { maxLength: 3 }).map((words) => `## ${words.join(' ')}`),
  fc.constant('```bash'),
  fc.constant('```'),
  fc.constant('## Option A'),
  fc.constant('## Option B'),
  fc.constant(''),
)

describe('whatever the document', () => {
  test('the manifest validates, answers every line, and is the same the second time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const text = lines.join('\n')
        const manifest = await manifestOf(text)
        expect(await manifestOf(text)).toBe(manifest)
        const read = await load(manifest)
        if (typeof read === 'string') throw new Error(`${read}\n${manifest}`)
        const { findings } = coverage({ answers: answersOf(read), documents: [document(text)] })
        expect(findings).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('every task item is proposed exactly once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
        const text = lines.join('\n')
        expect((await proposalsOf(text)).items.map((one) => one.line)).toEqual(
          document(text).items.map((one) => one.line),
        )
      }),
      { numRuns: 100 },
    )
  })
})
