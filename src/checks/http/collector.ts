import type { Finding, FindingLevel, Measurement } from '../../core/finding.ts'

/** Gathers what one look at a service has seen. */
export type Collector = {
  readonly findings: Finding[]
  readonly measurements: Measurement[]
  readonly evidence: Record<string, unknown>
  readonly say: (rule: string, message: string, help: string, level?: FindingLevel) => void
  readonly measure: (measurement: Measurement) => void
}

export const createCollector = (): Collector => {
  const findings: Finding[] = []
  const measurements: Measurement[] = []
  return {
    findings,
    measurements,
    evidence: {},
    say(rule, message, help, level = 'error') {
      findings.push({ rule, message, level, help })
    },
    measure(measurement) {
      measurements.push(measurement)
    },
  }
}

/** Milliseconds as they are worth showing. */
export const roundMs = (ms: number): number => Math.round(ms * 10) / 10
