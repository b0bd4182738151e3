import { describe, expect, test } from '@jest/globals'
import { assert, property, string } from 'fast-check'
import { createMask } from '../../src/core/mask.ts'

const masked = (secret: string, text: string): string => {
  const mask = createMask()
  mask.add(secret)
  return mask.text(text)
}

describe('a secret is hidden', () => {
  const secret = 'p@ss/w0rd+&=?"x'
  test.each([
    ['in clear', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['as a form field', new URLSearchParams({ s: secret }).toString().slice(2)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64url', Buffer.from(secret).toString('base64url')],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
    ['in HTML', 'p@ss/w0rd+&amp;=?&quot;x'],
    ['in HTML with numbers', 'p&#64;ss&#x2F;w0rd+&#38;=?&#34;x'],
    ['in JSON of Go', String.raw`p@ss/w0rd+\u0026=?\"x`],
    ['in JSON of PHP', String.raw`p@ss\/w0rd+&=?\"x`],
    ['quoted for a shell', String.raw`p@ss/w0rd+\&=\?\"x`],
    ['half encoded', 'p%40ss/w0rd+&=?%22x'],
  ])('%s', (_how, form) => {
    expect(masked(secret, `before ${form} after`)).not.toContain(form.slice(0, 12))
  })
  test('inside a longer base64 text, at each offset', () => {
    for (const before of ['', 'a', 'ab', 'user:', 'admin:']) {
      const text = Buffer.from(`${before}${secret}`).toString('base64')
      const shown = masked(secret, text)
      expect(Buffer.from(shown.replaceAll('***', ''), 'base64').toString('latin1')).not.toContain(secret.slice(3, -3))
    }
  })
  test('line by line when it has several', () => {
    expect(masked('first line\nsecond line', 'x second line y')).toBe('x *** y')
  })
  test('where a line break was put into it', () => {
    const long = 'a-secret-of-many-characters-that-no-line-of-base64-holds-as-a-whole-0123456789'
    const wrapped = Buffer.from(long).toString('base64').replace(/.{76}/g, '$&\n')
    expect(masked(long, `before\n${wrapped}\nafter`)).toBe('before\n***\nafter')
    expect(masked(long, `${wrapped}\n\nbetween\r\n${wrapped}`)).toBe('***\n\nbetween\r\n***')
    expect(masked(secret, `x ${secret.slice(0, 6)}\r\n${secret.slice(6)} y`)).toBe('x *** y')
  })
  test('whole, when another secret is part of it', () => {
    const mask = createMask()
    mask.add('secret')
    mask.add('secret-and-more')
    expect(mask.text('secret-and-more')).toBe('***')
  })
  test('in keys and values of plain JSON', () => {
    const mask = createMask()
    mask.add('hidden')
    expect(mask.deep({ hidden: ['a hidden b', { c: 'hidden' }], n: 1, b: null })).toEqual({
      '***': ['a *** b', { c: '***' }],
      n: 1,
      b: null,
    })
  })
  test('when it is short, only where it stands alone', () => {
    expect(masked('ab', 'abc ab "ab" cab')).toBe('abc *** "***" cab')
  })
  test('whatever characters it has', () => {
    assert(
      property(string({ minLength: 4 }), (value) => {
        if (value.trim().length < 4 || '***'.includes(value) || 'before after'.includes(value)) return
        expect(masked(value, `before|${value}|after`)).not.toContain(`|${value}|`)
      }),
    )
  })
})

describe('passwords inside URLs', () => {
  test.each([
    ['postgres://user:pa55@host/db', 'postgres://user:***@host/db'],
    ['redis://:pa55@host', 'redis://:***@host'],
    ['connect to https://a:b@h/x?y=1 failed', 'connect to https://a:***@h/x?y=1 failed'],
    ['https://host:8080/a@b', 'https://host:8080/a@b'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
  ])('%s', (text, shown) => expect(createMask().text(text)).toBe(shown))
})
