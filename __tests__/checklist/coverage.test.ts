import { describe, expect, test } from '@jest/globals'
import { answersOf } from '../../src/checklist/answers.ts'
import { coverage } from '../../src/checklist/coverage.ts'
import { fixSources } from '../../src/checklist/fix-sources.ts'
import { mergeManifest } from '../../src/checklist/merge-manifest.ts'
import { registry } from '../../src/checks/registry.ts'
import { document, loaded, manifestOf, PATH, proposalsOf } from '../support/checklist.ts'

const TEXT = `# Release

## Pre-Deployment
- [ ] Create a database backup
- [ ] \`README.md\` exists
- [ ] All migrations applied

## Communication
- [ ] Support informed
- [ ] Customers notified
`

const compare = async (before: string, after: string) =>
  coverage({ answers: answersOf(await loaded(await manifestOf(before))), documents: [document(after)] })

describe('coverage', () => {
  test('is complete after init', async () => {
    expect(await compare(TEXT, TEXT)).toEqual({
      findings: [],
      fixes: [],
      unanswered: [],
      documents: [{ file: PATH, items: 5, answered: 5 }],
    })
  })

  test('names an edited line and a removed one, each with file and line', async () => {
    const after = TEXT.replace('- [ ] `README.md` exists\n', '').replace(
      'Create a database backup',
      'Create a full database backup',
    )
    const { findings } = await compare(TEXT, after)
    expect(
      findings.filter((finding) => finding.level === 'error').map(({ rule, path, line }) => ({ rule, path, line })),
    ).toEqual([
      { rule: 'line-changed', path: PATH, line: 4 },
      { rule: 'line-gone', path: 'gonogo.yml', line: expect.any(Number) },
    ])
    expect(findings.find((finding) => finding.rule === 'line-gone')?.message).toContain('README.md exists')
  })

  test('names a line that nothing answers, also one added to a group', async () => {
    const { findings, unanswered } = await compare(
      TEXT,
      TEXT.replace('- [ ] Customers', '- [ ] Partners called\n- [ ] Customers'),
    )
    expect(findings).toMatchObject([{ rule: 'line-unanswered', level: 'error', path: PATH, line: 10 }])
    expect(unanswered).toEqual([{ file: PATH, line: 10 }])
  })

  test('a line that replaces another at the same place is told as changed, never taken for it', async () => {
    const { findings } = await compare(TEXT, TEXT.replace('All migrations applied', 'Coffee is ready'))
    expect(findings).toMatchObject([{ rule: 'line-changed', level: 'error', line: 6 }])
  })

  test('lines that only moved are one warning, and the fix changes nothing but the numbers', async () => {
    const after = TEXT.replace('## Pre-Deployment\n', 'Some words.\n\n## Pre-Deployment\n\n')
    const manifest = await manifestOf(TEXT)
    const answers = answersOf(await loaded(manifest))
    const { findings, fixes } = coverage({ answers, documents: [document(after)] })
    expect(findings).toMatchObject([{ rule: 'lines-moved', level: 'warning' }])
    const itemLines = new Map(answers.map((answer) => [answer.id, answer.place.line]))
    const fixed = fixSources(
      manifest,
      fixes.map((fix) => ({ ...fix, itemLine: itemLines.get(fix.id) ?? 1 })),
    )
    expect(fixed.replaceAll(/:\d+"/g, '"')).toBe(manifest.replaceAll(/:\d+"/g, '"'))
    expect(coverage({ answers: answersOf(await loaded(fixed)), documents: [document(after)] }).findings).toEqual([])
  })

  test('two lines with the same words need two answers', async () => {
    const { findings } = await compare('# T\n## A\n- [ ] Look\n', '# T\n## A\n- [ ] Look\n## B\n- [ ] Look\n')
    expect(findings).toMatchObject([{ rule: 'line-unanswered', line: 5 }])
  })

  test('decoration, boxes and marks are not part of the words', async () => {
    const { findings } = await compare(
      '# T\n- [ ] **Backup** `README.md` exists\n',
      '# T\n- [x] Backup README.md exists ✅\n',
    )
    expect(findings).toEqual([])
  })

  test('a document that is not there, and a source in one that is not listed, are told', async () => {
    const answers = answersOf(await loaded(await manifestOf(TEXT)))
    const { findings } = coverage({ answers, documents: [], missing: ['docs/OTHER.md'] })
    expect(new Set(findings.map(({ rule, level }) => `${rule} ${level}`))).toEqual(
      new Set(['document-missing error', 'source-elsewhere error']),
    )
  })
})

describe('init --update', () => {
  const merge = async (existing: string, after: string) => {
    const checklist = document(after)
    const merged = await mergeManifest({
      path: 'gonogo.yml',
      existing,
      checklist,
      proposals: await proposalsOf(after),
      registry,
      now: 0,
      read: async () => undefined,
    })
    if ('problems' in merged) throw new Error(JSON.stringify(merged.problems))
    return merged
  }

  test('adds what nothing answers, mends lines, and keeps what the team wrote', async () => {
    const own = `# our own comment
version: 1
checklists: [${PATH}]
stages:
  pre-deploy:
    # why we do this
    - id: ours
      name: Create a database backup
      source: ${PATH}:2
      uses: sign-off
      with: { count: 2 }
`
    const merged = await merge(own, TEXT)
    expect(merged).toMatchObject({ added: 4, fixed: 1 })
    expect(merged.text).toContain('# our own comment')
    expect(merged.text).toContain('# why we do this')
    const manifest = await loaded(merged.text)
    expect(manifest.items[0]).toMatchObject({ id: 'ours', documentLine: { line: 4 }, decision: { with: { count: 2 } } })
    expect(coverage({ answers: answersOf(manifest), documents: [document(TEXT)] }).findings).toEqual([])
  })

  test('changes nothing the second time', async () => {
    const first = await manifestOf(TEXT)
    expect(await merge(first, TEXT)).toEqual({ text: first, added: 0, fixed: 0 })
  })

  test('adds the document where the manifest answers for none yet', async () => {
    const merged = await merge('version: 1\nstages:\n  merge:\n    - { id: a, name: A, uses: sign-off }\n', TEXT)
    const manifest = await loaded(merged.text)
    expect(manifest.checklists).toEqual([PATH])
    expect(coverage({ answers: answersOf(manifest), documents: [document(TEXT)] }).findings).toEqual([])
  })
})
