/** What a person wrote beside a finding to say that it is meant: `gonogo-ignore console-log: output of the command line`. */
export type Suppression = {
  /** None: all of them. */
  readonly rules: readonly string[]
  readonly reason: string
  readonly line: number
  /** Only for findings on the line below it. */
  readonly isAbove: boolean
}

const OWN =
  /gonogo-ignore(-next-line)?(?![\w-])[ \t]*([a-z0-9-]+(?:[ \t]*,[ \t]*[a-z0-9-]+)*)?[ \t]*(?::[ \t]*([^\n\r]*))?/g

/** Comments that other tools understand count where a reason stands behind them. */
const OTHERS =
  /(?:gitleaks:allow|pragma:?[ \t]*(?:allowlist|whitelist)(?:[ \t]+(nextline))?[ \t]+secret|\bnosec\b(?:[ \t]+[A-Z]\d+)?|\bnoqa\b(?::[ \t]*[A-Z]+\d+)?|secretlint-disable(?:-next)?-line|nosemgrep|ggignore)[ \t]*(?:--|:|-)[ \t]*(\S[^\n\r]*)/g

const END = /\s*(?:\*\/|-->|#\}|%>|\*\))\s*$/

/** The suppressions of a file, with the line (1-based) each stands on. */
export const readSuppressions = (text: string, lineOf: (offset: number) => number): readonly Suppression[] => [
  ...(text.includes('gonogo-ignore')
    ? [...text.matchAll(OWN)].map((match) => ({
        rules: (match[2] ?? '')
          .split(',')
          .map((rule) => rule.trim())
          .filter((rule) => rule !== ''),
        reason: (match[3] ?? '').replace(END, '').trim(),
        line: lineOf(match.index),
        isAbove: match[1] !== undefined,
      }))
    : []),
  ...[...text.matchAll(OTHERS)].map((match) => ({
    rules: [],
    reason: (match[2] ?? '').replace(END, '').trim(),
    line: lineOf(match.index),
    isAbove: match[1] !== undefined,
  })),
]

/** The suppression that is about a rule on a line, there or on the line above; one with a reason first. */
export const suppressionOf = (
  suppressions: readonly Suppression[],
  rule: string,
  line: number,
): Suppression | undefined => {
  const about = suppressions.filter(
    (one) =>
      (one.line === line - 1 || (one.line === line && !one.isAbove)) &&
      (one.rules.length === 0 || one.rules.includes(rule)),
  )
  return about.find(({ reason }) => reason !== '') ?? about[0]
}
