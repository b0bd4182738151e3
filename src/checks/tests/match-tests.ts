import { needPattern } from '../../core/pattern.ts'
import type { TestCase } from './report.ts'

/** How programs join the names of suites and test. */
const JOINS = [' ', ' > ', ' › ', '.', '::', '/', ' - ', ': ', ' » '] as const

/**
 * Tests of that name: as written, or with its suites before it, however the program joins them. Parameters in brackets at the
 * end (`test_login[admin]`) belong to the name when nothing has it as written.
 */
export const findTests = (tests: readonly TestCase[], name: string): readonly TestCase[] => {
  const wanted = plain(name)
  const exact = tests.filter((test) => plain(test.name) === wanted)
  if (exact.length > 0) return exact
  const full = tests.filter((test) => namesOf(test).has(wanted))
  if (full.length > 0) return full
  return tests.filter((test) =>
    [...namesOf(test)].some((one) => one.startsWith(`${wanted}[`) || one.startsWith(`${wanted} [`)),
  )
}

/** Tests of a suite of that name: the file, class or describe block, alone or with what is around it. */
export const findSuite = (tests: readonly TestCase[], name: string): readonly TestCase[] => {
  const wanted = plain(name)
  return tests.filter(
    (test) =>
      test.suites.some(
        (suite, index) =>
          plain(suite) === wanted ||
          // Paths are absolute in some reports.
          plain(suite).endsWith(`/${wanted}`) ||
          (index > 0 &&
            JOINS.some((join) =>
              suffixes(test.suites.slice(0, index + 1)).some((parts) => plain(parts.join(join)) === wanted),
            )),
      ) ||
      (test.file !== undefined && (plain(test.file) === wanted || plain(test.file).endsWith(`/${wanted}`))),
  )
}

/** Tests whose name, with its suites before it, matches. */
export const matchTests = (tests: readonly TestCase[], source: string): readonly TestCase[] => {
  const pattern = needPattern(source)
  return tests.filter((test) => pattern.test(test.name) || pattern.test(fullName(test)))
}

/** Tests in a suite whose name matches. */
export const matchSuites = (tests: readonly TestCase[], source: string): readonly TestCase[] => {
  const pattern = needPattern(source)
  return tests.filter(
    (test) => test.suites.some((suite) => pattern.test(suite)) || pattern.test(test.suites.join(' > ')),
  )
}

/** The name as people read it. */
export const fullName = (test: TestCase): string => [...test.suites, test.name].join(' > ')

const plain = (name: string): string => name.replace(/\s+/g, ' ').replaceAll('\\', '/').trim()

const suffixes = (parts: readonly string[]): readonly (readonly string[])[] =>
  parts.map((_, index) => parts.slice(index))

const namesOf = (test: TestCase): ReadonlySet<string> => {
  const names = new Set<string>([plain(test.name)])
  for (const parts of suffixes([...test.suites, test.name]))
    for (const join of JOINS) names.add(plain(parts.join(join)))
  // jest-junit repeats the suites inside the name of the test.
  for (const suite of test.suites)
    for (const join of JOINS) {
      const prefix = plain(suite) + join
      if (plain(test.name).startsWith(prefix)) names.add(plain(test.name).slice(prefix.length).trim())
    }
  for (const separator of [' > ', ' › ', ' » ']) {
    const parts = plain(test.name).split(separator)
    for (const inner of suffixes(parts)) names.add(inner.join(separator))
  }
  return names
}
