import assert from 'node:assert/strict'
import { test } from 'node:test'

const price = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

test('an order keeps its price', () => assert.equal(price(420), '4.20'))
test('an order without a customer is refused', { skip: 'needs a database' }, () => {})
