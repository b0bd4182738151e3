import { defineCheck } from '../../core/check.ts'
import type { GitHub } from '../../core/github.ts'
import { failed, notApplicable, passed, pending, undecided, type Details, type Outcome } from '../../core/outcome.ts'
import type { Gathered } from './gather.ts'
import { options, WAYS } from './options.ts'
import type { FromRecords } from './records.ts'

/** People decide: those who are named, so many of them, for the files as they are. */
export const signOff = defineCheck({
  kind: 'sign-off',
  summary: 'People decide',
  needs: ['github', 'clock', 'git', 'environment'],
  options,
  timeoutMs: 60_000,
  rules: async () => (await import('./rules.ts')).rules,
  async run(given, context): Promise<Outcome> {
    const { github, clock, subject, item, roles, signal } = context
    const { electorate } = await import('../../people/who.ts')
    const { gather, listed } = await import('./gather.ts')
    const { tally, toSignOffs, weigh } = await import('./weigh.ts')
    const lines = given.lines ?? []
    const id = item.id
    // Who may sign is resolved first: a role that nobody defined is a mistake also where nothing can be signed.
    const plain = electorate(
      given.by.filter((name) => name !== 'codeowners'),
      { github, roles },
    )
    const people = plain.words.join(', ')
    const globs = given.covers === undefined ? item.paths : [given.covers].flat()
    const via = given.via ?? WAYS
    // On GitHub people have accounts, and what they say is on record there: a file counts only where the manifest says so.
    const records =
      plain.hasAddresses &&
      (given.via?.includes('record') ?? (!github.available && context.environment.get('GITHUB_ACTIONS') !== 'true'))
        ? await (
            await import('./records.ts')
          ).gatherRecords(context.git, subject, { id, stage: item.stage }, globs, given, signal)
        : undefined
    if (!github.available && records === undefined)
      return pending(
        `waits for ${peopleOf(given.count, people)}; nothing can be signed here: ${github.unavailableReason}`,
        {
          help: `Sign it where gonogo runs on GitHub: ${people === '' ? 'a code owner' : people.replace(/, ([^,]*)$/, ' or $1')} writes \`/gonogo sign ${id}\` on the pull request.`,
          evidence: { maySign: plain.words, lines },
        },
      )
    const gathered = together(
      github.available ? await gather(github, subject, globs, { ...given, via }, clock.now(), signal) : undefined,
      records,
    )
    if (gathered === undefined)
      return pending(`waits for ${peopleOf(given.count, people)}; this run is about no commit on GitHub`, {
        help: 'Run it for a pull request, or give `sha` the commit that is deployed.',
        evidence: { maySign: plain.words, lines },
      })

    const { touched, changed, candidates, unread, target } = gathered
    const owned =
      given.by.includes('codeowners') && github.available
        ? await ownedFiles(github, subject.baseSha, await touched(), signal)
        : []
    const owners = [...new Set(owned.flatMap(({ owners }) => owners))]
    if (given.by.length === 1 && given.by[0] === 'codeowners' && owners.length === 0 && (await touched()).length > 0)
      return undecided('nobody owns the files that changed, and only code owners may sign', {
        rule: 'no-code-owner',
        help: 'Add owners to CODEOWNERS, or name somebody else in `by`.',
      })
    const rules = {
      item: { id, stage: item.stage },
      options: given,
      via,
      electorate: electorate(given.by, { github, roles, owners }),
      recorders: given.recorders === undefined ? undefined : electorate(given.recorders, { github, roles, owners }),
      now: clock.now(),
      holdsFor: gathered.holdsFor,
    }
    const weighed = await weigh(candidates, rules, signal)
    const states = tally(weighed, lines.length === 0 ? [undefined] : lines, given.count, changed)
    const words = rules.electorate.words
    const command = (line?: number): string =>
      `/gonogo sign ${id}${line === undefined ? '' : ` ${line}`}${subject.pullRequest === undefined && subject.releaseIssue !== undefined ? ` at ${target}` : ''}`
    const details: Details = {
      signOffs: toSignOffs(weighed, rules, lines),
      evidence: {
        maySign: words,
        count: given.count,
        ...(globs.length === 0 ? {} : { covers: globs }),
        commit: target,
        ...(records === undefined ? {} : { record: { scope: records.scope } }),
        ...(gathered.scopeDigest === undefined ? {} : { scopeDigest: gathered.scopeDigest }),
        ...(changed === undefined ? {} : { changed: changed.slice(0, 100) }),
        command: command(),
        lines: states.map(({ line, signers, missing }) => ({
          ...(line === undefined ? {} : { line }),
          signers,
          missing,
        })),
      },
      findings: [
        ...(records?.findings ?? []),
        ...weighed
          .filter(({ counts }) => !counts)
          .map(({ given: { by, via, url }, why = '' }) => ({
            rule: 'sign-off-not-counted',
            level: 'notice' as const,
            message: `The ${via} of ${by} does not count: ${why} (${url}).`,
          })),
        ...unread
          .filter(({ problem }) => problem !== '')
          .map(({ by, url, problem }) => ({
            rule: 'command-not-understood',
            level: 'warning' as const,
            message: `What ${by} wrote was not understood: ${problem} (${url}).`,
            help: 'Write it again in a new comment; edited ones do not count.',
          })),
      ],
    }
    const [rejection] = states.flatMap(({ rejectedBy }) => rejectedBy)
    if (rejection !== undefined) {
      const reason = 'reason' in rejection.given.command ? rejection.given.command.reason : ''
      return failed(`${rejection.given.by} rejects it: ${reason}`, {
        ...details,
        rule: 'sign-off-rejected',
        help: `Settle it with ${rejection.given.by}, who takes it back with \`/gonogo revoke ${id}\` or a new review.`,
      })
    }
    if (changed !== undefined && changed.length === 0)
      return notApplicable('nothing that it covers changed since what is deployed or was merged', details)

    const waiting = states.filter(({ missing }) => missing > 0)
    const unowned =
      waiting.length > 0
        ? []
        : await unsignedOwners(
            owned,
            states.flatMap(({ signers }) => signers),
            github,
            signal,
          )
    if (waiting.length > 0 || unowned.length > 0) {
      const whom = peopleOf(Math.max(1, ...waiting.map(({ missing }) => missing)), words.join(', '))
      const about =
        unowned.length > 0
          ? `waits for the owners of ${listed(unowned)}`
          : lines.length === 0
            ? `waits for ${whom}`
            : `${waiting.length} of ${lines.length} lines wait for ${whom}`
      const open = waiting.flatMap(({ line }) => (line === undefined ? [] : [`${lines.indexOf(line) + 1}. ${line}`]))
      const place =
        subject.pullRequest === undefined && subject.releaseIssue !== undefined
          ? `#${subject.releaseIssue}`
          : 'the pull request'
      return pending(`${about}${open.length === 0 ? '' : `: ${open.join('; ')}`}`, {
        ...details,
        help: !github.available
          ? `Run \`gonogo sign ${id}\` as one of them, commit the file that it writes, and push it.`
          : `Write \`${command()}\`${open.length > 1 ? ` (or one line: \`${command(lines.indexOf(waiting[0]?.line ?? '') + 1)}\`)` : ''} on ${place}${via.includes('review') && subject.pullRequest !== undefined ? ', or approve it in a review' : ''}.`,
      })
    }
    const signers = [...new Set(states.flatMap(({ signers }) => signers))].join(', ')
    return states.every((state) => state.notApplicable)
      ? notApplicable(`${signers} said that it does not apply`, details)
      : passed(`signed by ${signers}`, details)
  },
})

/** What people said on GitHub, and what they committed. */
const together = (own: Gathered | undefined, records: FromRecords | undefined): Gathered | undefined => {
  if (records === undefined) return own
  const { candidates, target } = records
  return own === undefined
    ? { candidates, unread: [], target, holdsFor: async () => ({}), touched: async () => [] }
    : { ...own, candidates: [...own.candidates, ...candidates] }
}

const peopleOf = (count: number, words: string): string =>
  `${count === 1 ? 'one of' : `${count} of`}: ${words === '' ? 'the code owners' : words}`

type Owned = { readonly path: string; readonly owners: readonly string[] }

/** Who owns each of the files, by the CODEOWNERS of the base: a change does not choose its own judges. */
const ownedFiles = async (
  github: GitHub,
  base: string | undefined,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly Owned[]> => {
  const { CODEOWNERS_PATHS, readCodeowners } = await import('../../people/codeowners.ts')
  const ref = base ?? (await github.defaultBranch(signal))
  for (const path of CODEOWNERS_PATHS) {
    const bytes = await github.file(ref, path, signal)
    if (bytes === undefined) continue
    const ownersOf = readCodeowners(new TextDecoder().decode(bytes))
    return paths.map((path) => ({ path, owners: ownersOf(path) })).filter(({ owners }) => owners.length > 0)
  }
  return []
}

/** Owned files of which no owner has signed. */
const unsignedOwners = async (
  owned: readonly Owned[],
  signers: readonly string[],
  github: GitHub,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const { electorate } = await import('../../people/who.ts')
  const verdicts = new Map<string, boolean>()
  for (const { owners } of owned) {
    const key = owners.join(' ')
    if (verdicts.has(key)) continue
    const own = electorate(owners, { github, roles: {} })
    let signed = false
    for (const signer of new Set(signers)) signed ||= (await own.membership(signer, signal)) !== undefined
    verdicts.set(key, signed)
  }
  return owned.filter(({ owners }) => verdicts.get(owners.join(' ')) === false).map(({ path }) => path)
}
