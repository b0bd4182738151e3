import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readChecklist } from '../../src/checklist/read.ts'

const read = (text: string | Uint8Array) =>
  readChecklist(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'docs/LIST.md')
const seen = (text: string | Uint8Array) =>
  read(text).items.map(({ line, text, depth, checked }) => ({ line, text, depth, checked }))

describe('task items', () => {
  test('every bullet, ordered lists and both letters of the tick are read with their lines', () => {
    expect(seen('- [ ] a\n* [x] b\n+ [X] c\n\n1. [ ] d\n2) [ ] e\n')).toEqual([
      { line: 1, text: 'a', depth: 0, checked: false },
      { line: 2, text: 'b', depth: 0, checked: true },
      { line: 3, text: 'c', depth: 0, checked: true },
      { line: 5, text: 'd', depth: 0, checked: false },
      { line: 6, text: 'e', depth: 0, checked: false },
    ])
  })

  test('what GitHub shows as text is not an item', () => {
    expect(seen('- [] a\n- [  ] b\n- [y] c\n- [ ]d\n- [x]: e\n[ ] f\n\\- [ ] g\n- \\[ ] h\n- [ ]\n')).toEqual([])
  })

  test('nesting below tasks and below plain bullets keeps every ancestor', () => {
    const { items } = read('- Plain\n  - [ ] child\n    - [ ] grandchild\n1. **Step:**\n   - [ ] in a step\n')
    expect(items.map(({ text, depth, ancestors }) => ({ text, depth, ancestors }))).toEqual([
      { text: 'child', depth: 1, ancestors: ['Plain'] },
      { text: 'grandchild', depth: 2, ancestors: ['Plain', 'child'] },
      { text: 'in a step', depth: 1, ancestors: ['**Step:**'] },
    ])
  })

  test('a wrapped item is one item with the text of its lines', () => {
    expect(
      read('- [ ] first\n  second\nlazy third\n- [ ] next\n').items.map(({ line, endLine, text }) => ({
        line,
        endLine,
        text,
      })),
    ).toEqual([
      { line: 1, endLine: 3, text: 'first second lazy third' },
      { line: 4, endLine: 4, text: 'next' },
    ])
  })

  test('items in block quotes, after setext headings and below several headings have the whole path of headings', () => {
    const { items } = read('Title\n=====\n\n> - [ ] quoted\n\n## A ##\n### B\n- [ ] deep\n## C\n- [ ] shallow\n')
    expect(items.map(({ text, section }) => [text, section])).toEqual([
      ['quoted', ['Title']],
      ['deep', ['Title', 'A', 'B']],
      ['shallow', ['Title', 'C']],
    ])
  })

  test('lines end with CRLF, a byte order mark stands first, and nothing moves', () => {
    expect(seen('\ufeff# T\r\n\r\n- [ ] a\r\n- [x] b\r\n')).toEqual([
      { line: 3, text: 'a', depth: 0, checked: false },
      { line: 4, text: 'b', depth: 0, checked: true },
    ])
  })

  test('front matter is no heading, and a rule at the start is no front matter', () => {
    expect(read('---\ntitle: X\ntags:\n  - a\n---\n- [ ] a\n').items).toMatchObject([{ line: 6, section: [] }])
    expect(read('---\n- [ ] a\n\n---\n').items).toMatchObject([{ line: 2 }])
  })

  test('HTML comments hide items, and an HTML block that swallows them is told', () => {
    const { items, warnings } = read('<!--\n- [ ] hidden\n-->\n<details>\n- [ ] swallowed\n\n- [ ] shown\n</details>\n')
    expect(items.map(({ line }) => line)).toEqual([7])
    expect(warnings).toMatchObject([{ rule: 'items-in-html', line: 5 }])
  })
})

describe('code fences', () => {
  test('items inside are listed, flagged and told, and a # inside is no heading', () => {
    const { items, warnings } = read('## S\n```bash\n# not a heading\n- [ ] in code\n  - [x] deeper\n```\n- [ ] real\n')
    expect(items.map(({ line, inCodeFence, depth, section }) => ({ line, inCodeFence, depth, section }))).toEqual([
      { line: 4, inCodeFence: true, depth: 0, section: ['S'] },
      { line: 5, inCodeFence: true, depth: 1, section: ['S'] },
      { line: 7, inCodeFence: false, depth: 0, section: ['S'] },
    ])
    expect(warnings).toMatchObject([{ rule: 'items-in-code', line: 4 }])
  })

  test('a fence that never closes swallows the rest, as on GitHub, and is told with its line', () => {
    const { items, warnings } = read('- [ ] a\n\n```\ntext\n- [ ] b\n- [ ] c ```\n')
    expect(items.map(({ inCodeFence }) => inCodeFence)).toEqual([false, true, true])
    expect(warnings).toMatchObject([
      { rule: 'open-fence', line: 3, message: expect.stringContaining('2 items inside') },
    ])
  })

  test('an inner fence of the same length closes the outer one, as CommonMark has it', () => {
    const { items } = read('```markdown\n- [ ] inside\n```bash\nls\n```\n- [ ] outside by accident\n')
    expect(items.map(({ line, inCodeFence }) => [line, inCodeFence])).toEqual([
      [2, true],
      [6, false],
    ])
  })

  test('a closed fence, also one in a list or with tildes, is not told', () => {
    expect(read('- [ ] a\n  ```sh\n  ls\n  ```\n~~~~\nx\n~~~~\n> ```\n> q\n> ```\n').warnings).toEqual([])
  })
})

describe('drawn boxes', () => {
  test('box characters at the start of bullets, headings and lines are boxes, decoration is not', () => {
    expect(
      seen('1. **☐** first\n- ☑ second\n\n## ☐ Step\n\n☐ line one\n☐ line two\n\n- ✅ decoration\n- ❌ never\n'),
    ).toEqual([
      { line: 1, text: 'first', depth: 0, checked: false },
      { line: 2, text: 'second', depth: 0, checked: true },
      { line: 4, text: 'Step', depth: 0, checked: false },
      { line: 6, text: 'line one', depth: 0, checked: false },
      { line: 7, text: 'line two', depth: 0, checked: false },
    ])
  })

  test('a pair of boxes on one line is a field', () => {
    expect(seen('- □ Yes □ No\n')).toEqual([])
  })

  test('a status column makes the rows of a table items; a check mark in another column does not', () => {
    expect(
      seen(
        '| Check | Status |\n|---|---|\n| Health | ⬜ |\n| Login | ✅ |\n\n| Feature | Free | Pro |\n|---|---|---|\n| SSO | | ✅ |\n',
      ),
    ).toEqual([
      { line: 3, text: 'Health', depth: 0, checked: false },
      { line: 4, text: 'Login', depth: 0, checked: true },
    ])
  })
})

describe('encodings', () => {
  const document = '# 🚀 Größe\n\n- [ ] Träger → Ziel ✅\n- [x] ❌ nie\n'
  const misread = (bytes: Uint8Array, table: (byte: number) => string) =>
    new TextEncoder().encode([...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : table(byte))).join(''))
  const mac = new TextDecoder('macintosh')

  test('UTF-8 that was read as Mac Roman is repaired, with its lines where they were', () => {
    const list = read(misread(new TextEncoder().encode(document), (byte) => mac.decode(Uint8Array.of(byte))))
    expect(list.encoding).toBe('utf-8, once read as macintosh')
    expect(list.lines.join('\n')).toBe(document)
  })

  test('UTF-8 that was read as Windows-1252 is repaired, also where Windows has no character for a byte', () => {
    const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
    const list = read(
      misread(new TextEncoder().encode(document), (byte) => windows[byte - 128] ?? String.fromCharCode(byte)),
    )
    expect(list.encoding).toBe('utf-8, once read as windows-1252')
    expect(list.lines.join('\n')).toBe(document)
  })

  test('text that is right is left alone, and so is text that would only go back in part', () => {
    expect(read(document).encoding).toBe('utf-8')
    expect(read('- [ ] Größe âœ… und 🚀\n').items[0]?.text).toBe('Größe âœ… und 🚀')
  })

  test('bytes that are not UTF-8 are read all the same', () => {
    expect(read(Uint8Array.of(...Buffer.from('- [ ] Gr'), 0xf6, 0xdf, 0x65, 0x0a)).items[0]?.text).toBe('Größe')
    expect(read(Uint8Array.of(0xff, 0xfe, ...Buffer.from('- [ ] a\n', 'utf16le'))).items).toMatchObject([{ text: 'a' }])
  })
})

describe('what must not hurt', () => {
  test('more than 10 MB is refused with its size', () => {
    expect(() => read(new Uint8Array(10_000_001))).toThrow('10 MB')
  })

  test.each([
    ['one line of 5 MB', `- [ ] ${'a'.repeat(5e6)}`, 1],
    ['10,000 items', '- [ ] item\n'.repeat(10_000), 10_000],
    ['brackets', '['.repeat(1e6), 0],
    ['quotes', '>'.repeat(1e6), 0],
    ['a million dashes', `${'- '.repeat(300_000)}[ ] a`, 0],
    ['nothing', '', 0],
  ])('%s is read in time', (_, text, count) => {
    const start = performance.now()
    expect(read(text).items).toHaveLength(count)
    expect(performance.now() - start).toBeLessThan(8000)
  })

  test('a structure too deep to follow hides nothing behind it', () => {
    const { items, warnings } = read(`${'>'.repeat(2000)}\n\n- [ ] behind\n`)
    expect(items).toMatchObject([{ line: 3, text: 'behind' }])
    expect(warnings).toMatchObject([{ rule: 'nested-too-deeply' }])
  })

  test('whatever the bytes, reading ends and every line is within the document', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const list = read(bytes)
        for (const item of list.items) expect(item.line >= 1 && item.line <= list.lines.length).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

/** GitHub's own rule on flat documents, written a second time with nothing but a regular expression. */
const flatItems = (lines: readonly string[]) =>
  lines.flatMap((line, index) => {
    const match = /^(?:[-*+]|\d{1,9}[.)]) {1,4}\[([ xX])\] +(\S.*)$/.exec(line)
    return match === null ? [] : [{ line: index + 1, checked: match[1] !== ' ', text: (match[2] ?? '').trim() }]
  })

describe('the items found are the items that GitHub renders', () => {
  const marker = fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '-  ', '- \\', '', '-')
  const box = fc.constantFrom('[ ] ', '[x] ', '[X] ', '[] ', '[y] ', '[ ]', '')
  const words = fc.stringMatching(/^[a-z][a-z ,.]{0,12}[a-z]$/)
  const line = fc.oneof(
    fc.tuple(marker, box, words).map((parts) => parts.join('')),
    words.map((text) => `## ${text}`),
    fc.constant(''),
  )

  test('in flat documents, where every line stands for itself', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        // An empty line between any two keeps paragraphs apart, so that the second reading needs no structure.
        const spaced = lines.flatMap((text) => [text, ''])
        expect(read(spaced.join('\n')).items.map(({ line, checked, text }) => ({ line, checked, text }))).toEqual(
          flatItems(spaced),
        )
      }),
    )
  })

  test('in nested lists, whose depth is the number of lists around them', () => {
    const tree: fc.Arbitrary<number[]> = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(tree, (steps) => {
        let depth = -1
        const depths = steps.map((step) => (depth = Math.min(step, depth + 1)))
        const text = depths.map((level, index) => `${'  '.repeat(level)}- [ ] item ${index}`).join('\n')
        expect(read(text).items.map((item) => item.depth)).toEqual(depths)
      }),
    )
  })
})
