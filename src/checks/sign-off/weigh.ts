import type { SignOff } from '../../core/report.ts'
import { ANY_ITEM, type Given } from '../../people/decisions.ts'
import type { Electorate } from '../../people/who.ts'
import type { Candidate, Gathered } from './gather.ts'
import type { SignOffOptions } from './options.ts'

/** What a decision is worth: the paths it still holds for, or why it does not count. */
export type Weighed = {
  readonly given: Candidate
  readonly counts: boolean
  readonly why?: string
  /** Undefined: for all of them. */
  readonly paths?: ReadonlySet<string>
  readonly expiresAt?: string
  /** What makes this signature a different person's: the login, or the name it was recorded for. */
  readonly signer: string
}

export type Rules = {
  readonly item: { readonly id: string; readonly stage: string }
  readonly options: SignOffOptions
  /** The ways that count here. */
  readonly via: readonly Given['via'][]
  readonly electorate: Electorate
  readonly recorders: Electorate | undefined
  readonly now: number
  readonly holdsFor: Gathered['holdsFor']
}

/** Whether a command names this item: by its key, or by the id that its matrix was spread from. */
export const concerns = (given: Given, id: string): boolean =>
  'item' in given.command &&
  (given.command.item === ANY_ITEM || given.command.item === id || given.command.item === id.replace(/\[.*\]$/s, ''))

/** Weighs every decision on the item, oldest first. */
export const weigh = async (
  candidates: readonly Candidate[],
  rules: Rules,
  signal: AbortSignal,
): Promise<readonly Weighed[]> => {
  const weighed: Weighed[] = []
  for (const given of candidates) {
    if (!concerns(given, rules.item.id) || given.command.verb === 'waive' || given.command.verb === 'override') continue
    const one = await weighOne(given, rules, signal)
    // A review is about the whole change: that somebody may not sign this one item with it is no news.
    if (given.via === 'review' && one.why === maySign(given.by)) continue
    weighed.push(one)
  }
  return weighed
}

const maySign = (login: string): string => `${login} may not sign this item`

const weighOne = async (given: Candidate, rules: Rules, signal: AbortSignal): Promise<Weighed> => {
  const { options, electorate, recorders, now } = rules
  const { command } = given
  const onBehalfOf = command.verb === 'sign' ? command.onBehalfOf : undefined
  const signer = onBehalfOf === undefined ? given.by.toLowerCase() : `for ${onBehalfOf.toLowerCase()}`
  const no = (why: string): Weighed => ({ given, counts: false, why, signer })
  // Taking back one's own word needs no right, and no form keeps it from being heard.
  if (command.verb === 'revoke') return { given, counts: true, signer }
  if (!rules.via.some((way) => way === given.via)) return no(`a ${given.via} does not sign this item`)
  if (given.refused !== undefined) return no(given.refused)
  const right = onBehalfOf === undefined ? electorate : recorders
  const membership = await right?.membership(given.by, signal)
  if (membership === undefined)
    return no(onBehalfOf === undefined ? maySign(given.by) : `${given.by} may not record the decision of somebody else`)
  if (command.verb === 'reject') return { given, counts: true, signer }
  if (options['not-author'] && given.contributors.has(given.by.toLowerCase()))
    return no(`${given.by} wrote a part of the change`)
  if (command.verb === 'sign' && (options.link || onBehalfOf !== undefined) && !/https?:\/\/\S+/.test(command.note))
    return no(
      onBehalfOf === undefined
        ? 'it has no link to evidence'
        : 'a recorded decision needs a link to where it was given',
    )
  const validFor = options['valid-for']
  const endsAt = validFor === undefined ? undefined : Date.parse(given.at) + validFor
  const expiresAt = endsAt === undefined ? undefined : new Date(endsAt).toISOString()
  const expiry = expiresAt === undefined ? {} : { expiresAt }
  if (endsAt !== undefined && !(endsAt > now))
    return { ...no(`it was valid until ${expiresAt?.slice(0, 16).replace('T', ' ')} UTC`), ...expiry }
  if (given.sha === undefined) return no('the commit that it was given for is not known')
  const held = await rules.holdsFor(given.sha)
  if ('ended' in held) return { ...no(held.ended), ...expiry }
  return { given, counts: true, signer, ...expiry, ...(held.paths === undefined ? {} : { paths: held.paths }) }
}

export type LineState = {
  readonly line?: string
  readonly signers: readonly string[]
  readonly rejectedBy: readonly Weighed[]
  /** Nobody signed the work itself: everybody said that it does not apply. */
  readonly notApplicable: boolean
  readonly missing: number
}

/** Where each line stands: the last word of each person is the one that counts. */
export const tally = (
  weighed: readonly Weighed[],
  lines: readonly (string | undefined)[],
  count: number,
  changed: readonly string[] | undefined,
): readonly LineState[] =>
  lines.map((line, index) => {
    const words = new Map<string, Weighed>()
    for (const one of weighed) {
      const { command } = one.given
      if (
        !('lines' in command) ||
        (command.lines.length > 0 && line !== undefined && !command.lines.includes(index + 1))
      )
        continue
      // Somebody's word on one line of an item that has none is a mistake, and counts for nothing.
      if (command.lines.length > 0 && line === undefined) continue
      if (command.verb === 'revoke') {
        for (const [signer, word] of words)
          if (word.given.by.toLowerCase() === one.given.by.toLowerCase()) words.delete(signer)
      } else if (one.counts) words.set(one.signer, one)
    }
    const counted = [...words.values()]
    const rejectedBy = counted.filter(({ given }) => given.command.verb === 'reject')
    const signing = counted.filter(({ given }) => given.command.verb !== 'reject')
    // Each path needs its own signers: a release is signed in parts, one pull request at a time.
    const perPath = (changed ?? []).map(
      (path) => signing.filter(({ paths }) => paths === undefined || paths.has(path)).length,
    )
    const least = changed === undefined ? signing.length : Math.min(...perPath, Number.MAX_SAFE_INTEGER)
    const reached = changed !== undefined && changed.length === 0 ? signing.length : least
    return {
      ...(line === undefined ? {} : { line }),
      signers: signing.map(({ signer }) => signer),
      rejectedBy,
      notApplicable: signing.length > 0 && signing.every(({ given }) => given.command.verb === 'n/a'),
      missing: Math.max(0, count - reached),
    }
  })

/** What the report keeps of each decision. */
export const toSignOffs = (weighed: readonly Weighed[], rules: Rules, lines: readonly string[]): readonly SignOff[] =>
  weighed.flatMap(({ given, counts, why, expiresAt }): SignOff[] => {
    const { command } = given
    if (!('lines' in command)) return []
    const base = {
      item: rules.item.id,
      stage: rules.item.stage,
      decision: DECISIONS[command.verb],
      by: given.by,
      via: given.via,
      at: given.at,
      counts,
      ...(command.verb === 'sign' && command.onBehalfOf !== undefined ? { onBehalfOf: command.onBehalfOf } : {}),
      ...(given.sha === undefined ? {} : { sha: given.sha }),
      ...(given.url === '' ? {} : { url: given.url }),
      ...('note' in command && command.note !== '' ? { note: command.note } : {}),
      ...('reason' in command ? { note: command.reason } : {}),
      ...(why === undefined ? {} : { why }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    }
    return command.lines.length === 0
      ? [base]
      : command.lines.map((number) => Object.assign({ line: lines[number - 1] ?? `line ${number}` }, base))
  })

const DECISIONS = { sign: 'signed', revoke: 'revoked', 'n/a': 'not-applicable', reject: 'rejected' } as const
