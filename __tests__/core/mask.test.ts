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
