import type { Finding, FindingLevel } from '../../core/finding.ts'
import type { RulePage } from '../../core/rule.ts'
import type { Origin } from '../../settings/setting.ts'

/** Where a finding points to; all absent where nothing is written anywhere. */
export type Place = {
  readonly path?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** Collects what rules find, at the level that the rule or the manifest gives it. */
export type Judge = {
  /** `message` is about this object; the remedy is the rule's own unless another one is given. */
  report(
    rule: string,
    message: string,
    place?: Place,
    options?: { readonly help?: string; readonly level?: FindingLevel },
  ): void
  /** The value that a rule of this name needs cannot be known. One finding a key. */
  unknown(key: string, reason: string, place: Place | undefined, rule: string): void
  levelOf(rule: string): RulePage['level']
  readonly findings: readonly Finding[]
  /** Keys that could not be decided although a rule that can fail needs them. */
  readonly undecided: readonly string[]
}

export const createJudge = (
  pages: readonly RulePage[],
  levels: Readonly<Record<string, RulePage['level']>>,
  opaque: 'error' | 'pending',
): Judge => {
  const byRule = new Map(pages.map((page) => [page.rule, page]))
  const findings: Finding[] = []
  const undecided = new Set<string>()
  const unknownSeen = new Map<string, number>()
  const levelOf = (rule: string): RulePage['level'] => {
    const exact = levels[rule]
    if (exact !== undefined) return exact
    const glob = Object.entries(levels).find(([name]) => name.endsWith('*') && rule.startsWith(name.slice(0, -1)))
    return glob?.[1] ?? byRule.get(rule)?.level ?? 'error'
  }
  const push = (
    rule: string,
    level: RulePage['level'],
    message: string,
    place: Place | undefined,
    help: string,
  ): void => {
    if (level === 'off') return
    const finding: Finding = {
      rule,
      message,
      level,
      help,
      ...(place?.path === undefined ? {} : { path: place.path }),
      ...(place?.path === undefined || place.line === undefined ? {} : { line: place.line }),
      ...(place?.path === undefined || place.line === undefined || place.column === undefined
        ? {}
        : { column: place.column }),
    }
    const same = findings.some(
      (one) => one.rule === rule && one.message === message && one.path === finding.path && one.line === finding.line,
    )
    if (!same) findings.push(finding)
  }
  return {
    findings,
    get undecided() {
      return [...undecided]
    },
    levelOf,
    report: (rule, message, place, options = {}) => {
      const own = levelOf(rule)
      const level = options.level === undefined || rule in levels || own === 'off' ? own : options.level
      push(rule, level, message, place, options.help ?? byRule.get(rule)?.remedy ?? 'Correct it.')
    },
    unknown: (key, reason, place, rule) => {
      const level = levelOf(rule)
      if (level === 'off' || level === 'notice') return
      const weight = level === 'error' ? 2 : 1
      if ((unknownSeen.get(key) ?? 0) >= weight) return
      unknownSeen.set(key, weight)
      if (level === 'error') undecided.add(key)
      push(
        'setting-unknown',
        level === 'error' && opaque === 'error' ? 'error' : 'warning',
        `What production has for ${key} cannot be known: ${reason}.`,
        place,
        `Give a source in \`from\` that says it, or look at ${key} yourself and set \`opaque: pending\`.`,
      )
    },
  }
}

export const placeOfOrigin = (origin: Origin | undefined): Place | undefined =>
  origin === undefined ? undefined : { path: origin.path, line: origin.line, column: origin.column }

/** `settings.py:16`, or the name of the source where there is no file. */
export const showOrigin = (origin: Origin): string =>
  origin.path === undefined ? origin.source : `${origin.path}${origin.line === undefined ? '' : `:${origin.line}`}`
