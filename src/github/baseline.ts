import { messageOf, Undecidable } from '../core/errors.ts'
import { Report, type ItemReport } from '../core/report.ts'
import { placeOf, timeOf } from './evidence.ts'

/** The evidence branch, wherever it is read: through the API, or from the clone. */
export type EvidenceReader = {
  /** Paths of all files; undefined where there is no such branch yet. Throws when it cannot be told. */
  paths(signal: AbortSignal): Promise<readonly string[] | undefined>
  read(path: string, signal: AbortSignal): Promise<Uint8Array | undefined>
}

/** An item in the report that it is compared with. */
export type BaselineOf = (id: string, stage: string, signal: AbortSignal) => Promise<ItemReport | undefined>

/** Reports that are looked through for one item: what has not passed for so long has no baseline. */
const MAX_READ = 20

/**
 * Finds, for an item, the newest report on the evidence branch in which it passed: what failed is nothing to compare with,
 * or a backup that shrank would be the measure of the next one. The environment has to be the same one; what was judged
 * on a pull request was perhaps never merged, and counts for nothing. Each report is read once. Throws Undecidable where
 * the branch cannot be read: that nothing was there before is another answer.
 */
export const baselineFrom = (evidence: EvidenceReader, environment: string | undefined): BaselineOf => {
  const reports = new Map<string, Promise<Report | undefined>>()
  let listed: Promise<readonly string[]> | undefined
  const list = async (signal: AbortSignal): Promise<readonly string[]> =>
    ((await evidence.paths(signal)) ?? [])
      .filter((path) => path.endsWith('.json') && !path.endsWith('.intoto.json'))
      .toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1))
  const readOne = async (path: string, signal: AbortSignal): Promise<Report | undefined> => {
    const bytes = await evidence.read(path, signal)
    if (bytes === undefined) return undefined
    return parse(bytes)
  }
  return async (id, stage, signal) => {
    try {
      listed ??= list(signal)
      const candidates = (await listed).filter((path) => isAbout(path, stage, environment)).slice(0, MAX_READ)
      for (const path of candidates) {
        const reading = reports.get(path) ?? readOne(path, signal)
        reports.set(path, reading)
        const report = await reading
        if (report === undefined || report.subject.environment !== environment) continue
        if (report.subject.pullRequest !== undefined) continue
        const item = report.items.find((one) => one.id === id && one.stage === stage)
        if (item?.status === 'pass') return item
      }
      return undefined
    } catch (error) {
      signal.throwIfAborted()
      throw new Undecidable(`The earlier reports cannot be read from the evidence branch: ${messageOf(error)}`, {
        rule: 'baseline-unreadable',
        help: 'Let the token read the contents of the repository, or hand over one report with `baseline`.',
        cause: error,
      })
    }
  }
}

/** A report of another version of gonogo, or no report at all, is nothing to compare with. */
const parse = (bytes: Uint8Array): Report | undefined => {
  try {
    return Report.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** By the name of the folder, which holds every stage and the environment: a first sieve, the report itself decides. */
const isAbout = (path: string, stage: string, environment: string | undefined): boolean => {
  const folder = path.split('/').at(-2) ?? ''
  return (
    folder.includes(placeOf([stage], undefined)) &&
    (environment === undefined || folder.endsWith(placeOf([], environment)))
  )
}
