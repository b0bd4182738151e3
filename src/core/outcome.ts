import type { Finding, Measurement } from './finding.ts'
import type { SignOff } from './report.ts'

/** What a check found out beside its answer. `evidence` is plain JSON: counts, names, digests, positions, never a secret. */
export type Details = {
  readonly findings?: readonly Finding[]
  readonly measurements?: readonly Measurement[]
  readonly evidence?: Readonly<Record<string, unknown>>
  /** Decisions of people that were looked at, for the report's own list. */
  readonly signOffs?: readonly SignOff[]
}

/**
 * The answer of a check. *No* and *could not find out* are different answers: `fail` is a no with at least one finding,
 * `error` is not knowing. `waived` and `skipped` are the engine's own and cannot be said by a check.
 */
export type Outcome = Details & { readonly summary: string } & (
    | { readonly status: 'pass' }
    | { readonly status: 'fail'; readonly findings: readonly Finding[]; readonly remedy: string }
    | { readonly status: 'pending'; readonly remedy: string }
    | { readonly status: 'not-applicable' }
    | { readonly status: 'error'; readonly remedy: string }
  )

/** The check holds. Warnings and notices may be among the findings; an `error` finding is a contradiction and becomes a fail. */
export const passed = (summary: string, details: Details = {}): Outcome => {
  const error = details.findings?.find((finding) => finding.level === 'error' && finding.suppressed === undefined)
  return error === undefined
    ? { ...details, status: 'pass', summary }
    : {
        ...details,
        status: 'fail',
        summary,
        findings: details.findings ?? [error],
        remedy: error.help ?? error.message,
      }
}

/**
 * The check does not hold. `help` is the remedy; without `findings` one is made of the summary, under `rule`.
 */
export const failed = (
  summary: string,
  { help, rule, findings, ...details }: Details & { readonly help: string; readonly rule: string },
): Outcome => ({
  ...details,
  status: 'fail',
  summary,
  remedy: help,
  findings: findings?.some((finding) => finding.level === 'error' && finding.suppressed === undefined)
    ? findings
    : [{ rule, message: summary, level: 'error', help }, ...(findings ?? [])],
})

/** The answer waits for a person or for more time; `help` says for whom or what, and how to give it. */
export const pending = (summary: string, { help, ...details }: Details & { readonly help: string }): Outcome => ({
  ...details,
  status: 'pending',
  summary,
  remedy: help,
})

/** The item has no subject here, and `summary` says why. */
export const notApplicable = (summary: string, details: Details = {}): Outcome => ({
  ...details,
  status: 'not-applicable',
  summary,
})

/** It could not be found out. Reported as `error`, which blocks like a failure; `help` says what would make it decidable. */
export const undecided = (
  summary: string,
  { help, rule, findings, ...details }: Details & { readonly help: string; readonly rule: string },
): Outcome => ({
  ...details,
  status: 'error',
  summary,
  remedy: help,
  findings: findings ?? [{ rule, message: summary, level: 'error', help }],
})
