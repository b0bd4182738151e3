import type { Finding } from '../../core/finding.ts'
import { formatDuration } from '../../core/units.ts'
import type { Judged } from './judged.ts'

/** What is wrong with the time of the last commit that changed the document; not knowing it is a finding of its own rule. */
export const judgeAge = async (
  path: string,
  maxAgeMs: number,
  { context, files, show }: Judged,
): Promise<Finding | undefined> => {
  const { git, signal, clock } = context
  const shown = show(path)
  const at = files.absolute(path)
  const ask = async (args: readonly string[]): Promise<string> =>
    Buffer.from(await git.run(['--literal-pathspecs', ...args], signal))
      .toString('utf8')
      .trim()
  const unknown = (reason: string): Finding => ({
    rule: 'document-age-unknown',
    level: 'error',
    message: `When ${shown} was changed last is not known: ${reason}.`,
    path: shown,
    help: 'Give git the history: `fetch-depth: 0` on actions/checkout.',
  })
  if ((await git.head(signal)) === undefined) return unknown('there is no git repository with a commit')
  // What is not committed yet is being changed right now.
  if ((await ask(['status', '--porcelain', '--', at])) !== '') return undefined
  const [commit, seconds, parents] = (await ask(['log', '-1', '--format=%H%x09%ct%x09%P', '--', at])).split('\t')
  if (commit === undefined || seconds === undefined) return unknown('git has no commit of it')
  // At its end a shallow history shows every file as new.
  if ((parents ?? '') === '' && (await ask(['rev-parse', '--is-shallow-repository'])) === 'true')
    return unknown('the clone is shallow')
  const age = clock.now() - Number(seconds) * 1000
  return age <= maxAgeMs
    ? undefined
    : {
        rule: 'document-stale',
        level: 'error',
        message: `${shown} was changed last ${formatDuration(age)} ago; the limit is ${formatDuration(maxAgeMs)}.`,
        path: shown,
        help: 'Read it again, correct what has become wrong, and commit that.',
      }
}
