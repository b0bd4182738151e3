import { UsageError } from '../core/errors.ts'
import { registry } from '../checks/registry.ts'
import { manifestSchema, reportSchema } from '../manifest/json-schema.ts'
import { parseArguments } from './arguments.ts'
import type { Command } from './command.ts'

const USAGE = 'Usage: gonogo schema [manifest|report]'

export const schemaCommand: Command = {
  summary: 'the JSON Schema of manifests',
  help: `${USAGE}

Prints the JSON Schema (2020-12) of manifests, or of the JSON report. Editors use it for completion and hover:

  # yaml-language-server: $schema=https://raw.githubusercontent.com/gonogo-gate/gonogo/v1/schema/gonogo.schema.json`,
  run: async (context) => {
    const { positionals } = parseArguments(context.argv, {}, { positionals: 1, usage: USAGE })
    const [which = 'manifest'] = positionals
    if (which !== 'manifest' && which !== 'report')
      throw new UsageError(`\`${which}\` has no schema; manifest and report have.\n${USAGE}`)
    const checks = await Promise.all(
      Object.keys(registry)
        .sort()
        .map(async (kind) => registry[kind]?.load()),
    )
    const schema = which === 'report' ? reportSchema() : manifestSchema(checks.filter((check) => check !== undefined))
    context.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
    return 0
  },
}
