import { describe, expect, test } from '@jest/globals'
import { assert, property, string } from 'fast-check'
import { readCommands } from '../../src/people/command.ts'

describe('commands', () => {
  test.each([
    ['/gonogo sign backup', { verb: 'sign', item: 'backup', lines: [], note: '' }],
    ['/GoNoGo SIGN `backup` looks good', { verb: 'sign', item: 'backup', lines: [], note: 'looks good' }],
    ['/gonogo sign comms 1,3-5 done', { verb: 'sign', item: 'comms', lines: [1, 3, 4, 5], note: 'done' }],
    [
      '/gonogo sign api[x] at 0123abc fine',
      { verb: 'sign', item: 'api[x]', lines: [], commit: '0123abc', note: 'fine' },
    ],
    [
      '/gonogo sign legal for "Jane Doe" https://x.test/1',
      { verb: 'sign', item: 'legal', lines: [], onBehalfOf: 'Jane Doe', note: 'https://x.test/1' },
    ],
    ['  /gonogo revoke backup', { verb: 'revoke', item: 'backup', lines: [] }],
    ['/gonogo n/a backup because no database', { verb: 'n/a', item: 'backup', lines: [], reason: 'no database' }],
    ['/gonogo reject backup because too old', { verb: 'reject', item: 'backup', lines: [], reason: 'too old' }],
    [
      '/gonogo waive backup until 2027-01-15 because moved',
      { verb: 'waive', item: 'backup', until: '2027-01-15', reason: 'moved' },
    ],
    ['/gonogo override because prod is down', { verb: 'override', reason: 'prod is down' }],
  ])('%s', (line, command) => {
    expect(readCommands(`Hello\r\n${line}\r\n`)).toEqual([command])
  })

  test.each([
    '/gonogo',
    '/gonogo frobnicate x',
    '/gonogo sign',
    '/gonogo n/a backup',
    '/gonogo n/a backup because',
    '/gonogo waive backup until tomorrow because x',
    '/gonogo waive backup because x',
    '/gonogo override',
    '/gonogo revoke backup now',
  ])('%s is told to be wrong', (line) => {
    expect(readCommands(line)).toEqual([expect.objectContaining({ problem: expect.any(String) })])
  })

  test.each([
    ['in code', '```\n/gonogo sign a\n```'],
    ['in longer code', '````\n```\n/gonogo sign a\n````'],
    ['in a quotation', '> /gonogo sign a'],
    ['indented as code', '    /gonogo sign a'],
    ['in the middle of a line', 'write /gonogo sign a'],
    ['in an HTML comment', '<!--\n/gonogo sign a\n-->'],
    ['in code that is written as HTML', '<pre>\n/gonogo sign a\n</pre>'],
    ['in a quotation that is written as HTML', '<BLOCKQUOTE>\n\n/gonogo sign a\n\n</BLOCKQUOTE>'],
    ['in HTML that does not end', 'see <code>\n/gonogo sign a'],
    ['in another word', '/gonogoo sign a'],
  ])('nothing is read %s', (_, body) => {
    expect(readCommands(body)).toEqual([])
  })

  test('any text is read without breaking', () => {
    assert(property(string({ unit: 'binary' }), (text) => readCommands(`/gonogo ${text}`).length <= 50))
  })
})
