import { describe, expect, test } from '@jest/globals'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { PLACEHOLDER } from '../../../../src/checks/migrations/embedded-sql.ts'
import { readExpression } from '../../../../src/checks/migrations/javascript/expressions.ts'
import { moduleOf } from '../../../../src/checks/migrations/javascript/module.ts'
import { NotJavaScript, tokensOf } from '../../../../src/checks/migrations/javascript/tokens.ts'
import { rubyFile } from '../../../../src/checks/migrations/ruby/file.ts'
import { NotRuby } from '../../../../src/checks/migrations/ruby/tokens.ts'
import { sourceOf, type TextValue } from '../../../../src/checks/migrations/script/values.ts'

const soup = array(
  constantFrom(
    ...'exports.up = ( ) { } [ ] ` ${ } " \' ; , => async function class new . ?. knex raw for of const let + / < > : ! // /* */ \\ \n # do end def |t| <<~SQL SQL %w[ :a #{ -> if unless 1 2.5 é 😀'.split(
      ' ',
    ),
  ),
  { maxLength: 60 },
).map((words) => words.join(' '))

describe('the readers of programs', () => {
  test('take any text, or say that it is none', () => {
    assert(
      property(oneof(soup, string({ maxLength: 200 })), (text) => {
        try {
          moduleOf(text)
        } catch (error) {
          expect(error).toBeInstanceOf(NotJavaScript)
        }
        try {
          rubyFile(text)
        } catch (error) {
          expect(error).toBeInstanceOf(NotRuby)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('know where each character of a text stands', () => {
    assert(
      property(string({ maxLength: 40 }), string({ maxLength: 10 }), (text, before) => {
        const written = `/*${before.replaceAll('*/', '')}*/ ${JSON.stringify(text)}`
        const { value } = readExpression(tokensOf(written), 0, new Map())
        const read = value as TextValue
        expect(read.value).toBe(text)
        for (let index = 0; index < text.length; index++) {
          const source = sourceOf(read, index)
          if (written[source] !== '\\') expect(written[source]).toBe(text[index])
        }
      }),
    )
  })

  test.each([
    ['a / b / c', 5],
    ['x = /[/"]+/g.test(y)', 8],
    ['`a${`b${c}`}d`', 1],
    ['a?.b ?? c', 5],
    ['1_000n', 1],
    ['// only a comment', 0],
  ])('%s has %i tokens', (text, count) => {
    expect(tokensOf(text).list).toHaveLength(count)
  })

  test.each(['"a', '`a', '`a${', '/* a', '(', 'a)', '(]'])('%s is none', (text) => {
    expect(() => tokensOf(text)).toThrow(NotJavaScript)
  })

  test('a text that is put together stays known where its parts are', () => {
    const scope = new Map([['TABLE', readExpression(tokensOf("'orders'"), 0, new Map()).value]])
    const read = (text: string) => readExpression(tokensOf(text), 0, scope).value
    expect(read('`DROP TABLE ${TABLE}`')).toMatchObject({ value: 'DROP TABLE orders', dynamic: false })
    expect(read("['a', 'b'].join('; ')")).toMatchObject({ value: 'a; b', dynamic: false })
    expect(read("'a' + TABLE + other")).toMatchObject({ value: `aorders${PLACEHOLDER}`, dynamic: true })
  })
})
