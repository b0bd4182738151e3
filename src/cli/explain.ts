import { UsageError } from '../core/errors.ts'
import { nearest } from '../core/suggest.ts'
import { registry } from '../checks/registry.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'
import { readPage } from './pages.ts'
import { renderPage } from './render-page.ts'
import { styleFor } from './write-reports.ts'

const USAGE = 'Usage: gonogo explain CHECK|RULE'

export const explainCommand: Command = {
  summary: 'the page of a check or a rule',
  help: `${USAGE}

Shows what a check decides and its options, or what a rule warns of and what to do instead.

Checks:
${Object.keys(registry)
  .sort()
  .map((kind) => `  ${kind.padEnd(12)} ${registry[kind]?.summary ?? ''}`)
  .join('\n')}`,
  run: async (context) => {
    const { values, positionals } = parseArguments(context.argv, {}, { positionals: 1, usage: USAGE })
    const [name] = positionals
    if (name === undefined) {
      context.stdout.write(`${explainCommand.help}\n`)
      return 2
    }
    const style = styleFor(context.stdout, context.env, {
      verbose: false,
      quiet: false,
      noColor: values['no-color'] === true,
    })
    const page = readPage('checks', name) ?? readPage('rules', name)
    if (page !== undefined) {
      context.stdout.write(renderPage(page, style))
      return 0
    }
    const rules = (
      await Promise.all(Object.values(registry).map(async (entry) => (await (await entry.load()).rules?.()) ?? []))
    )
      .flat()
      .map((rule) => rule.rule)
    const near = nearest(name, [...Object.keys(registry), ...rules])
    throw new UsageError(
      `\`${name}\` is neither a check nor a rule.${near === undefined ? ' `gonogo explain --help` lists the checks.' : ` Did you mean \`${near}\`?`}`,
    )
  },
}
