import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { sha256 } from '../../src/core/sha256.ts'

const byNode = (text: string): string => createHash('sha256').update(text).digest('hex')

test('it is what Node says, for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === byNode(text)))
})

test('texts around the ends of a block', () => {
  for (let length = 0; length <= 200; length++) expect(sha256('é'.repeat(length))).toBe(byNode('é'.repeat(length)))
})
