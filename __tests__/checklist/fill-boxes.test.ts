import { expect, test } from '@jest/globals'
import { fillBoxes } from '../../src/checklist/fill-boxes.ts'
import { readChecklist } from '../../src/checklist/read.ts'

const TEXT =
  '# T\r\n- [ ] passed\r\n- [x] failed\n- [x] not asked\n  - [ ] waived\n| A | Status |\n|--|--|\n\n☐ drawn\n- [ ] one\n- [ ] two\n'

test('boxes are set from a report, and nothing else of the document changes', () => {
  const bytes = new TextEncoder().encode(TEXT)
  const list = readChecklist(bytes, 'a.md')
  const source = (line: number) => ({ file: 'a.md', line })
  const filled = fillBoxes(bytes, list, [
    { name: '', status: 'pass', source: source(2), evidence: {} },
    { name: '', status: 'fail', source: source(3), evidence: {} },
    { name: '', status: 'skipped', source: source(4), evidence: {} },
    { name: '', status: 'waived', source: source(5), evidence: {} },
    { name: '', status: 'pass', source: source(9), evidence: {} },
    { name: '', status: 'pass', source: source(10), evidence: { lines: ['one', { line: 'two' }] } },
    { name: '', status: 'fail', source: { file: 'other.md', line: 2 }, evidence: {} },
  ])
  expect(filled).toBe(
    '# T\r\n- [x] passed\r\n- [ ] failed\n- [x] not asked\n  - [x] waived\n| A | Status |\n|--|--|\n\n☑ drawn\n- [x] one\n- [x] two\n',
  )
})
