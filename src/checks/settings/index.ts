import { defineCheck } from '../../core/check.ts'
import { Undecidable } from '../../core/errors.ts'
import { failed, passed, pending, undecided, type Outcome } from '../../core/outcome.ts'
import { Options } from './options.ts'

export const settings = defineCheck({
  kind: 'settings',
  summary: 'The values that production would run with are safe, complete and the same everywhere',
  needs: ['clock', 'files', 'git', 'http', 'shell', 'environment', 'github'],
  options: Options,
  code: ['command'],
  timeoutMs: 60_000,
  rules: async () => (await import('./rules.ts')).rules,
  async run(options, context): Promise<Outcome> {
    if (options.command !== undefined && context.untrusted)
      throw new Undecidable('A stranger wrote what is checked out, and `command` would run beside it.', {
        rule: 'settings-command-refused',
        help: 'Let this item run after the merge, or read the values from a source that is no command.',
      })
    const { judgeSettings } = await import('./judge-settings.ts')
    const { judge, findings, judged, evidence } = await judgeSettings(options, context)
    const { undecided: unknown } = judge
    const errors = findings.filter(({ level, rule }) => level === 'error' && rule !== 'setting-unknown')
    const warnings = findings.filter(({ level }) => level === 'warning').length
    const details = { findings, evidence }
    const [first] = errors
    if (first !== undefined)
      return failed(
        `${errors.length === 1 ? 'One setting is' : `${errors.length} settings are`} not fit for production: ${first.message}`,
        { ...details, rule: first.rule, help: first.help ?? 'Correct them.' },
      )
    if (unknown.length > 0) {
      const names = `${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''}`
      const summary = `What production has for ${names} cannot be known`
      const help = 'Give sources in `from` that say it, or look yourself.'
      return options.opaque === 'pending'
        ? pending(summary, { ...details, help })
        : undecided(summary, { ...details, rule: 'setting-unknown', help })
    }
    return passed(
      `${judged}${warnings === 0 ? '' : `; ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`}`,
      details,
    )
  },
})
