import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { DIALECTS, readDialect, readDotenv, type Dialect } from '../../src/settings/dotenv.ts'

type Case = { readonly text: string } & Partial<Record<Dialect, Readonly<Record<string, string>>>>

// What dotenv 17, util.parseEnv of Node 20.20, python-dotenv 1.2, python-decouple 3.8, django-environ 0.14 and bash 5 made of
// each text, written down from the real ones.
const cases = JSON.parse(readFileSync('__tests__/fixtures/settings/dialects.json', 'utf8')) as readonly Case[]

const valuesOf = (text: string, dialect: Dialect): Record<string, string> => {
  const values: Record<string, string> = {}
  for (const { key, value } of readDialect(text, dialect)) if (value.status === 'value') values[key] = value.text
  return values
}

/** What a shell computes is no value that can be read: there the real one has one, and this one says that it has not. */
const COMPUTED = new Set(['N=`tick`\n', 'AP=~/x\n'])

describe.each(['dotenv', 'node', 'python', 'decouple', 'environ', 'shell'] as const)('%s', (dialect) => {
  test.each(cases.map(({ text }) => text))('reads %j as the real one does', (text) => {
    const computed = dialect === 'shell' && COMPUTED.has(text)
    const expected = computed ? {} : { ...cases.find((one) => one.text === text)?.[dialect] }
    expect(valuesOf(text, dialect)).toEqual(expected)
  })
})

test('docker keeps everything behind the equals sign, and refuses a blank in a name', () => {
  expect(valuesOf('A=False # x\nB="q"\nC=t \nD=1\r\nE\n', 'docker')).toEqual({
    A: 'False # x',
    B: '"q"',
    C: 't ',
    D: '1',
  })
  expect(readDialect('A = 1\n', 'docker')).toMatchObject([{ value: { status: 'error' } }])
  expect(readDialect('A\n', 'docker')).toMatchObject([{ key: 'A', value: { status: 'inherited' } }])
})

test('compose takes quotes off, cuts comments behind a blank, and expands', () => {
  expect(
    valuesOf('A=False # x\nB="q"\nC=a#b\nD: yaml\nE=${A}-${N:-d}\nF=\'${A}\'\nG="a\\nb"\nexport H=1\n', 'compose'),
  ).toEqual({
    A: 'False',
    B: 'q',
    C: 'a#b',
    D: 'yaml',
    E: 'False-d',
    F: '${A}',
    G: 'a\nb',
    H: '1',
  })
})

test('systemd joins quoted parts and lines, knows comments at the start only, and expands nothing', () => {
  expect(valuesOf('; c\n# c\nA=False # x\nB="q" \'r\'\nC=a\\\nb\nD=$A\nexport E=1\nF="a\nb"\n', 'systemd')).toEqual({
    A: 'False # x',
    B: 'qr',
    C: 'ab',
    D: '$A',
    F: 'a\nb',
  })
})

test('a line on which readers disagree is a finding, and its value is unknown', () => {
  const source = readDotenv('# ok\nDEBUG=False # never\nNAME="x"\nPLAIN=1\n', { path: '.env' })
  expect(source.problems.map(({ rule, level, line }) => `${level} ${rule}:${line}`)).toEqual([
    'error env-readers-disagree:2',
    'warning env-readers-disagree:3',
  ])
  expect(source.problems[0]?.message).toContain('keeps the comment')
  expect(source.settings.map(({ key, value, origin }) => [key, value.status, origin.line])).toEqual([
    ['DEBUG', 'opaque', 2],
    ['NAME', 'value', 3],
    ['PLAIN', 'value', 4],
  ])
})

test('with a known reader its own reading counts, and what it keeps by mistake is named', () => {
  const docker = readDotenv('DEBUG=False # never\nNAME="x"\n', { path: '.env', dialect: 'docker' })
  expect(docker.problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
    'env-value-keeps-syntax:1',
    'env-value-keeps-syntax:2',
  ])
  expect(docker.settings[0]?.value).toEqual({ status: 'value', text: 'False # never' })
  expect(readDotenv('DEBUG=False # never\n', { path: '.env', dialect: 'python' })).toMatchObject({
    problems: [],
    settings: [{ value: { text: 'False' } }],
  })
})

test('encrypted values are opaque, doubled keys are told', () => {
  const source = readDotenv('A=encrypted:BDqD\nB=1\nB=2\n', { path: '.env', dialect: 'dotenv' })
  expect(source.settings[0]?.value.status).toBe('opaque')
  expect(source.problems).toMatchObject([{ rule: 'env-duplicate-key', line: 3 }])
})

test('no text makes a reader fail or run away, and every entry has a line of the text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'A',
      '=',
      '"',
      "'",
      '`',
      '\\',
      '\n',
      '\r',
      ' ',
      '#',
      '$',
      '{',
      '}',
      ':',
      'export ',
      '&',
      '~',
      '(',
      'é',
    ),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(pieces, fc.constantFrom(...DIALECTS), (parts, dialect) => {
      const text = parts.join('')
      const lines = text.split(/\r\n|\n|\r/).length
      for (const { line } of readDialect(text, dialect))
        if (line < 1 || line > lines) throw new Error(`line ${line} of ${lines}`)
    }),
    { numRuns: 3000 },
  )
})
