import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { UsageError, messageOf } from '../core/errors.ts'
import { Report } from '../core/report.ts'
import { oneLine } from '../core/shown.ts'
import { countStatuses, judge } from '../core/verdict.ts'
import type { Git } from '../core/world.ts'
import { PREDICATE_TYPE, renderPredicate } from '../reporters/statement.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { openSession } from './session.ts'

const USAGE = 'Usage: gonogo verify REPORT.json [--statement FILE] [--commit SHA] [--directory D]'

/** One thing that was looked at: it holds, does not, or could not be looked at here. */
type Looked = { readonly what: string; readonly result: 'holds' | 'broken' | 'unknown'; readonly why?: string }

export const verifyCommand: Command = {
  summary: 're-check an evidence report offline: digests, signers, waivers',
  help: `${USAGE}

Computes again what a report says, without asking anybody: whether its verdict follows from its items, whether what was
signed, waived and overridden covers it, and whether the manifest in this clone is the one that was used. With a statement
(\`statement.json\` beside the report is found by itself) its digests are compared, too.
Ends 0 when everything that can be looked at holds, 1 when something does not.`,
  run: async (context) => {
    const { values, positionals } = parseArguments(
      context.argv,
      { statement: { type: 'string' }, commit: { type: 'string' } },
      { positionals: 1, usage: USAGE },
    )
    const [name] = positionals
    if (name === undefined) throw new UsageError(USAGE)
    const path = resolve(context.directory, name)
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (thrown) {
      throw new UsageError(`${name} cannot be read: ${messageOf(thrown)}.`)
    }
    const { world, signal } = await openSession(context, { directory: values.directory })
    const looked = await look(text, values.commit, world.git, signal)
    const beside = join(dirname(path), 'statement.json')
    const statement =
      values.statement === undefined
        ? existsSync(beside)
          ? beside
          : undefined
        : resolve(context.directory, values.statement)
    if (statement !== undefined) looked.push(await lookAtStatement(statement, text))
    for (const { what, result, why } of looked)
      context.stdout.write(
        `${{ holds: 'holds  ', broken: 'BROKEN ', unknown: 'unknown' }[result]}  ${oneLine(what)}${why === undefined ? '' : `: ${oneLine(why)}`}\n`,
      )
    return looked.some(({ result }) => result === 'broken') ? 1 : 0
  },
}

const look = async (text: string, commit: string | undefined, git: Git, signal: AbortSignal): Promise<Looked[]> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (thrown) {
    return [{ what: 'the report is JSON', result: 'broken', why: messageOf(thrown) }]
  }
  const parsed = Report.safeParse(value)
  if (!parsed.success)
    return [
      {
        what: 'the report has the shape of one',
        result: 'broken',
        why: parsed.error.issues
          .slice(0, 3)
          .map(({ path }) => path.join('.') || 'the whole')
          .join(', '),
      },
    ]
  const report = parsed.data
  const test = (what: string, problems: readonly string[]): Looked =>
    problems.length === 0 ? { what, result: 'holds' } : { what, result: 'broken', why: problems.join('; ') }
  const started = Date.parse(report.startedAt)
  const again = judge({
    items: report.items,
    stages: report.stages,
    broken: report.broken,
    override: report.override,
    watchEnded: report.reason.startsWith('watch-ended'),
    improvised: report.manifest.path === undefined,
  })
  // Several manifests are judged one by one; together no item may be worse than the verdict.
  return [
    test(
      'the verdict follows from the items',
      again.verdict === report.verdict || report.manifests !== undefined
        ? []
        : [`it says ${report.verdict}, its items come to ${again.verdict}`],
    ),
    test(
      'the counts are those of the items',
      isDeepStrictEqual(countStatuses(report.items), report.counts) ? [] : ['they differ'],
    ),
    ...(commit === undefined
      ? []
      : [
          test(
            'it is about the commit',
            report.subject.sha === commit ? [] : [`it is about ${report.subject.sha ?? 'none'}`],
          ),
        ]),
    test('every signed item has signatures that count', signaturesOf(report, started)),
    test('every waived item has a waiver that was active', waiversOf(report, started)),
    test(
      'an override is for this commit',
      report.override === undefined || report.override.sha === report.subject.sha
        ? []
        : [`it is for ${report.override.sha}`],
    ),
    ...(await manifestsOf(report, git, signal)),
  ]
}

const signaturesOf = (report: Report, started: number): readonly string[] =>
  report.items
    .filter(({ uses, status }) => uses === 'sign-off' && status === 'pass')
    .flatMap((item) => {
      const counted = report.signOffs.filter(
        (one) => one.counts && one.item === item.id && (one.stage === undefined || one.stage === item.stage),
      )
      const count = typeof item.evidence['count'] === 'number' ? item.evidence['count'] : 1
      const people = new Set(
        counted.filter(({ decision }) => decision !== 'revoked').map(({ by, onBehalfOf }) => onBehalfOf ?? by),
      )
      const late = counted.filter(({ expiresAt }) => expiresAt !== undefined && Date.parse(expiresAt) <= started)
      return [
        ...(people.size >= count ? [] : [`${item.id} has ${people.size} of ${count}`]),
        ...late.map(({ by }) => `the signature of ${by} on ${item.id} had expired`),
      ]
    })

const waiversOf = (report: Report, started: number): readonly string[] =>
  report.items
    .filter(({ status }) => status === 'waived')
    .flatMap((item) => {
      const waiver = report.waivers.find(
        (one) => one.state === 'active' && (one.item === item.id || item.id.startsWith(`${one.item}[`)),
      )
      if (waiver === undefined) return [`${item.id} has none`]
      return Date.parse(`${waiver.expires}T00:00:00Z`) + 86_400_000 > started
        ? []
        : [`that of ${item.id} ended on ${waiver.expires}`]
    })

const manifestsOf = async (report: Report, git: Git, signal: AbortSignal): Promise<readonly Looked[]> => {
  const all =
    report.manifests ??
    (report.manifest.path === undefined || report.manifest.sha256 === undefined ? [] : [report.manifest])
  const looked: Looked[] = []
  for (const { path, sha256, ref } of all) {
    const revision = ref ?? report.subject.sha
    if (path === undefined || revision === undefined || revision.startsWith('-')) continue
    const what = `${path} is the manifest that was used`
    try {
      const bytes = await git.show(revision, path, signal)
      const digest = bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex')
      looked.push(
        digest === sha256
          ? { what, result: 'holds' }
          : {
              what,
              result: 'broken',
              why: digest === undefined ? `${revision.slice(0, 7)} has none` : 'its digest differs',
            },
      )
    } catch (thrown) {
      signal.throwIfAborted()
      looked.push({ what, result: 'unknown', why: messageOf(thrown) })
    }
  }
  return looked
}

const lookAtStatement = async (path: string, reportText: string): Promise<Looked> => {
  const what = 'the statement is about this report'
  try {
    const statement = JSON.parse(await readFile(path, 'utf8')) as {
      readonly predicateType?: unknown
      readonly predicate?: unknown
      readonly subject?: readonly { readonly digest?: { readonly gitCommit?: unknown } }[]
    }
    const report = Report.parse(JSON.parse(reportText))
    const expected: unknown = JSON.parse(JSON.stringify(renderPredicate(report, reportText)))
    if (statement.predicateType !== PREDICATE_TYPE) return { what, result: 'broken', why: 'it has another type' }
    if (statement.subject?.[0]?.digest?.gitCommit !== (report.subject.sha ?? ''))
      return { what, result: 'broken', why: 'it is about another commit' }
    return isDeepStrictEqual(statement.predicate, expected)
      ? { what, result: 'holds' }
      : { what, result: 'broken', why: 'its digests or results differ' }
  } catch (thrown) {
    return { what, result: 'broken', why: messageOf(thrown) }
  }
}
