import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { flagsFor } from '../../src/sql/compile-once.ts'

test('the Node that runs this knows every switch that it is given', () => {
  const { status, stderr } = spawnSync(process.execPath, [...flagsFor(process.versions.v8), '-e', '0'], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test.each([
  ['11.3.244.8-node.38', true, true],
  ['12.4.254.21-node.33', true, false],
  ['13.6.233.17-node.44', true, false],
  ['14.6.202.33', false, false],
  ['10.2.154.26', false, false],
  ['', false, false],
])('V8 %s gets only what it knows', (version, wasm, javascript) => {
  const flags = flagsFor(version)
  expect(flags.includes('--no-wasm-dynamic-tiering')).toBe(wasm)
  expect(flags.some((flag) => flag.startsWith('--interrupt-budget'))).toBe(javascript)
})
