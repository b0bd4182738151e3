import { UsageError } from '../core/errors.ts'
import { nearest } from '../core/suggest.ts'

/** The inputs of `action.yml`, read. What is absent or empty has its default here, in the code. */
export type Inputs = {
  readonly manifests: readonly string[]
  readonly stages: readonly string[]
  readonly environment: string | undefined
  readonly sha: string | undefined
  readonly token: string | undefined
  readonly comment: 'always' | 'on-failure' | 'never'
  readonly status: boolean
  readonly checkRun: boolean
  readonly commentOnReleased: boolean
  /** Undefined: decided by whether the status could be written. */
  readonly failOn: 'hold' | 'no-go' | 'never' | undefined
  readonly baseRef: string | undefined
  readonly baseline: string | undefined
  readonly reportDir: string | undefined
  readonly evidenceBranch: string | undefined
  readonly concurrency: number
  readonly dryRun: boolean
}

/** The names of the inputs, for the contract with `action.yml`. */
export const INPUT_NAMES = [
  'manifest',
  'stage',
  'environment',
  'sha',
  'github-token',
  'comment',
  'status',
  'check-run',
  'comment-on-released',
  'fail-on',
  'base-ref',
  'baseline',
  'report-dir',
  'evidence-branch',
  'concurrency',
  'dry-run',
] as const

/** Reads the inputs with `getInput` of the toolkit; a wrong value throws UsageError with what is allowed. */
export const readInputs = (getInput: (name: (typeof INPUT_NAMES)[number]) => string): Inputs => {
  const text = (name: (typeof INPUT_NAMES)[number]): string | undefined => {
    const value = getInput(name).trim()
    return value === '' ? undefined : value
  }
  const list = (name: (typeof INPUT_NAMES)[number]): readonly string[] =>
    (text(name) ?? '')
      .split(/[,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  const word = <const Words extends readonly string[]>(
    name: (typeof INPUT_NAMES)[number],
    words: Words,
  ): Words[number] | undefined => {
    const value = text(name)?.toLowerCase()
    if (value === undefined) return undefined
    if (words.includes(value)) return value
    const near = nearest(value, words)
    throw new UsageError(
      `The input \`${name}\` is \`${value}\`; it is one of ${words.join(', ')}.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    )
  }
  const flag = (name: (typeof INPUT_NAMES)[number], fallback: boolean): boolean => {
    const value = word(name, ['true', 'false'] as const)
    return value === undefined ? fallback : value === 'true'
  }
  const concurrency = text('concurrency')
  if (concurrency !== undefined && !/^[1-9]\d{0,3}$/.test(concurrency))
    throw new UsageError(`The input \`concurrency\` wants a whole number from 1 to 9999, not \`${concurrency}\`.`)
  const sha = text('sha')
  if (sha !== undefined && !/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(sha))
    throw new UsageError(`The input \`sha\` wants a full commit SHA, not \`${sha}\`.`)
  return {
    manifests: list('manifest'),
    stages: list('stage'),
    environment: text('environment'),
    sha: sha?.toLowerCase(),
    token: text('github-token'),
    comment: word('comment', ['always', 'on-failure', 'never'] as const) ?? 'always',
    status: flag('status', true),
    checkRun: flag('check-run', false),
    commentOnReleased: flag('comment-on-released', false),
    failOn: word('fail-on', ['hold', 'no-go', 'never'] as const),
    baseRef: text('base-ref'),
    baseline: text('baseline'),
    reportDir: text('report-dir'),
    evidenceBranch: text('evidence-branch'),
    concurrency: concurrency === undefined ? 8 : Number(concurrency),
    dryRun: flag('dry-run', false),
  }
}
