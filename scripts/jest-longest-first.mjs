// Which test file begins when. With two workers a long file that begins last keeps one of them idle for its whole length; and the
// older a worker the more memory it holds, and the longer it takes to start each of the processes that these files are made of.
import { createRequire } from 'node:module'
import { sep } from 'node:path'

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer')

/** What takes longer than five seconds: first what is made of processes. A name that is missing here costs time and nothing else. */
const LONGEST = [
  'acceptance/attacks',
  'acceptance/deploy',
  'acceptance/evidence',
  'acceptance/command-line',
  'acceptance/pull-request',
  'acceptance/scenarios',
  'acceptance/demo',
  'checks/sign-off/records',
  'checks/report/attested',
  'checks/sign-off/sign-off',
  'checks/migrations/review/review',
  'acceptance/bundle',
  'acceptance/pictures',
  'acceptance/workflows',
  'acceptance/start',
  'github/gateway',
  // These hold a PostgreSQL in WebAssembly, and their worker afterwards more than twice the memory.
  'checks/backup/drill',
  'checks/migrations/example',
  'checks/backup/foreign-keys',
  'checks/migrations/rehearsal',
  'scratch/scratch',
  'acceptance/presets',
  'checks/backup/detection',
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
