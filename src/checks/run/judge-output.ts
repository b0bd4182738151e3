import { holds } from '../../core/comparison.ts'
import type { Finding } from '../../core/finding.ts'
import { needPattern } from '../../core/pattern.ts'
import type { ShellResult } from '../../core/world.ts'
import type { RunOptions, WantedStream } from './index.ts'

/** What is wrong with what the command wrote. */
export const judgeOutput = async (options: RunOptions, result: ShellResult): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  const say: Say = (rule, message, help) => {
    findings.push({ rule, level: 'error', message, help })
  }
  if (options.stdout !== undefined) judgeStream('Standard output', result.stdout, options.stdout, result.truncated, say)
  if (options.stderr !== undefined) judgeStream('Standard error', result.stderr, options.stderr, result.truncated, say)
  if (options.output !== undefined)
    judgeStream('The output', `${result.stdout}\n${result.stderr}`, options.output, result.truncated, say)
  if (options.value !== undefined || options.json !== undefined) await judgeValues(options, result.stdout, say)
  return findings
}

type Say = (rule: string, message: string, help: string) => void

const judgeStream = (name: string, text: string, wanted: WantedStream, truncated: boolean, say: Say): void => {
  const conditions = typeof wanted === 'string' ? { contains: [wanted] } : wanted
  const help = 'Look at the output in the report, or run the command by hand.'
  for (const part of conditions.contains ?? [])
    if (!text.includes(part)) say('output-missing', `${name} does not contain "${part}".`, help)
  for (const part of conditions['not-contains'] ?? [])
    if (text.includes(part)) say('output-unwanted', `${name} contains "${part}", and must not.`, help)
  for (const source of conditions.matches ?? [])
    if (!needPattern(source).test(text)) say('output-missing', `Nothing in ${lower(name)} matches ${source}.`, help)
  for (const source of conditions['not-matches'] ?? [])
    if (needPattern(source).test(text)) say('output-unwanted', `${name} matches ${source}, and must not.`, help)
  if (conditions.equals !== undefined && text.trim() !== conditions.equals.trim())
    say('output-differs', `${name} is not what it has to be.`, help)
  if (conditions.empty !== undefined && (text.trim() === '') !== conditions.empty)
    say('output-differs', `${name} is ${conditions.empty ? 'not empty, and has to be' : 'empty'}.`, help)
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  for (const limit of conditions.lines ?? [])
    if (!holds(limit, lines)) say('output-differs', `${name} has ${lines} lines; it has to be ${limit.text}.`, help)
  // What was left out in the middle was not looked at, so that "not there" would be a guess.
  const asksForAbsence = [conditions['not-contains'], conditions['not-matches'], conditions.lines].some(
    (one) => one !== undefined,
  )
  if (truncated && asksForAbsence)
    say(
      'output-too-long',
      `${name} is too long to be looked at whole.`,
      'Let the command write less: filter it with grep.',
    )
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const judgeValues = async ({ value, json }: RunOptions, stdout: string, say: Say): Promise<void> => {
  const { unmet } = await import('../../core/unmet.ts')
  if (value !== undefined) {
    const reason = unmet(value, [stdout.trim()])
    if (reason !== undefined)
      say('value-wrong', `Standard output, read as one value, ${reason}.`, 'Look at what the command writes.')
  }
  if (json === undefined) return
  let document: unknown
  try {
    document = JSON.parse(stdout)
  } catch {
    say(
      'output-no-json',
      'Standard output is no JSON.',
      'Let the command write JSON and nothing else to standard output.',
    )
    return
  }
  const { query } = await import('jsonpath-rfc9535')
  for (const [path, expected] of Object.entries(json)) {
    try {
      const found = query(document as Parameters<typeof query>[0], path.startsWith('$') ? path : `$.${path}`)
      const reason = unmet(expected, found)
      if (reason !== undefined)
        say('value-wrong', `${path} in standard output ${reason}.`, 'Look at what the command writes.')
    } catch {
      say('json-path-wrong', `"${path}" is not a JSONPath.`, "Write it as `$.a.b`, `$['a b']` or `$.list[0]`.")
    }
  }
}
