// Which test file begins when. With two workers a long file that begins last keeps one of them idle for its whole length; and the
// older a worker the more memory it holds, and the longer it takes to start each of the processes that these files are made of.
import { createRequire } from 'node:module'
import { sep } from 'node:path'

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer')

/** What takes longer than five seconds, the longest first. A name that is missing here costs time and nothing else. */
const LONGEST = [
  'acceptance/attacks',
  'acceptance/deploy',
  'acceptance/evidence',
  'checks/backup/drill',
  'checks/migrations/example',
  'acceptance/command-line',
  'acceptance/pull-request',
  'acceptance/scenarios',
  'checks/report/attested',
  'checks/backup/foreign-keys',
  'checks/sign-off/records',
  'checks/sign-off/sign-off',
  'checks/migrations/rehearsal',
  'acceptance/demo',
  'scratch/scratch',
  'acceptance/pictures',
  'acceptance/presets',
  'acceptance/bundle',
  'acceptance/workflows',
  'acceptance/start',
  'checks/migrations/review/review',
  'checks/backup/detection',
  'github/gateway',
]

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((name) => path.endsWith(`__tests__/${name}.test.ts`.replaceAll('/', sep)))
      return place === -1 ? LONGEST.length : place
    }
    // Jest's own order for the others: by what they took the last time, or by their size.
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
