import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { markdownCode, markdownProse, markdownText, oneLine } from '../../src/core/shown.ts'

// Everything that GitHub's Markdown may make of a text is switched on.
const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true })
// GitHub takes only plain letters for an address; this one takes any.
markdown.linkify.set({ fuzzyEmail: false, fuzzyLink: false })
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u2060', '')
const squeezed = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()

/** What is made of Markdown by itself: letters, the signs of the language, and words that begin something. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('\\`*_{}[]()#+-.!|~<>&$:=@/"\'\n\t 1a')),
      fc.constantFrom(
        '<!--',
        '-->',
        '</details>',
        '<img src=x>',
        '![x](y)',
        '[x]: y',
        '&amp;',
        '---',
        '===',
        '***',
        '___',
        '1. ',
        '1) ',
        '- [ ] ',
        '    ',
        'https://example.org/',
        'www.example.org',
        'a@b.cd',
        '@octocat',
        '#12',
        'GH-12',
        '```',
        '~~~',
        '| - |',
        ':tada:',
        'snake_case_name',
        '$x$',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('text from outside in Markdown', () => {
  test.each([
    ['alone on a line', (text: string) => text, (html: string) => /^<p>(.*)<\/p>$/s.exec(html)?.[1]],
    [
      'in a list, after a name',
      (text: string) => `- **x**  \n  ${text}\n`,
      (html: string) => /^<ul>\n<li><strong>x<\/strong><br>\n?(.*)<\/li>\n<\/ul>$/s.exec(html)?.[1],
    ],
    [
      'in a table',
      (text: string) => `| a |\n| --- |\n| ${text} |\n`,
      (html: string) => /<tbody>\n<tr>\n<td>(.*)<\/td>\n<\/tr>\n<\/tbody>/s.exec(html)?.[1],
    ],
  ])('is shown as it is, and makes nothing: %s', (_, put, take) => {
    fc.assert(
      fc.property(tricky, (text) => {
        const shown = squeezed(oneLine(text))
        fc.pre(shown !== '')
        const html = markdown.render(put(markdownText(text).trim())).trim()
        const inner = take(html)
        expect(inner).toBeDefined()
        expect(inner).not.toMatch(/<(?!br>)/)
        expect(squeezed(unescaped(inner ?? ''))).toBe(shown)
      }),
      { numRuns: 500 },
    )
  })

  test('mentions nobody, and links nothing', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(markdownText(text)).not.toMatch(/@[A-Za-z0-9]|#\d|\bGH-\d|https?:|www\./i)
      }),
    )
  })

  test('is escaped only where it has to be, for those who read the source in an e-mail', () => {
    for (const text of ['Dropping "region" of "partners" (ORMs name all of them); 2027-01-15.', 'partner_id is NULL!'])
      expect(markdownText(text)).toBe(text)
  })

  test('in a code span nothing ends it', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        fc.pre(!text.includes('|'))
        const html = markdown.render(`x ${markdownCode(text)} x`).trim()
        expect(html).toMatch(/^<p>x <code>[^<]*<\/code> x<\/p>$/)
      }),
    )
  })

  test('prose shows words to type as code', () => {
    expect(markdown.render(markdownProse('Write `/gonogo sign a_b` here_')).trim()).toBe(
      '<p>Write <code>/gonogo sign a_b</code> here_</p>',
    )
  })
})
