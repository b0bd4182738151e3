import { describe } from '@jest/globals'

/** The Nodes that the built program promises to run under; what the test run found of them stands in GONOGO_NODE20 and GONOGO_NODE24. */
const PROMISED = [20, 24] as const

/** The same tests under each Node that is promised. One that this machine does not have is shown as skipped. */
export const describeOnNodes = (title: string, tests: (node: string) => void): void => {
  for (const major of PROMISED) {
    const node = process.env[`GONOGO_NODE${major}`]
    if (node === undefined)
      describe.skip(`${title}, under Node ${major} (skipped: none is here, give GONOGO_NODE${major})`, () => tests(''))
    else describe(`${title}, under Node ${major}`, () => tests(node))
  }
}
