/** Makes the folder of a new check: `npm run new-check -- KIND`. What is left to do is what a contract test asks for. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [kind] = process.argv.slice(2)
if (kind === undefined || !/^[a-z][a-z0-9-]*$/.test(kind)) {
  console.error('Usage: npm run new-check -- KIND   (a noun that users would say, in lower case)')
  process.exit(2)
}
const folder = join('src/checks', kind)
if (existsSync(folder)) {
  console.error(`${folder} is already there.`)
  process.exit(2)
}
const name = kind.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const write = (path: string, text: string): void => {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  console.log(`wrote ${path}`)
}

write(
  join(folder, 'index.ts'),
  `import * as z from 'zod/mini'
import { defineCheck } from '../../core/check.ts'
import { failed, passed } from '../../core/outcome.ts'

export const ${name} = defineCheck({
  kind: '${kind}',
  summary: 'A file is there',
  needs: ['files'],
  options: z.strictObject({
    path: z.string().check(z.minLength(1), z.describe('The file that has to be there.')),
  }),
  rules: async () => (await import('./rules.ts')).rules,
  async run({ path }, { files }) {
    const stat = await files.stat(path)
    return stat === undefined
      ? failed(\`\${path} is not there\`, { rule: '${kind}-missing', help: \`Add \${path}.\` })
      : passed(\`\${path} is there\`)
  },
})
`,
)
write(
  join(folder, 'rules.ts'),
  `import type { RulePage } from '../../core/rule.ts'

export const rules: readonly RulePage[] = [
  {
    rule: '${kind}-missing',
    title: 'A file is not there',
    level: 'error',
    danger: 'Say what it does to users.',
    remedy: 'Say what to do instead.',
  },
]
`,
)
write(
  join(folder, 'README.md'),
  `# ${kind}

Say what it decides, and what it does not prove.

\`\`\`yaml
- name: The file is there
  uses: ${kind}
  with: { path: README.md }
\`\`\`
`,
)
write(
  join(folder, 'example.yml'),
  `version: 1
stages:
  merge:
    - name: The file is there
      uses: ${kind}
      with: { path: README.md }
`,
)
write(
  join('__tests__/checks', `${kind}.test.ts`),
  `import { describe, expect, test } from '@jest/globals'
import { ${name} } from '../../src/checks/${kind}/index.ts'
import { createFiles } from '../../src/world/files.ts'
import { makeFolder } from '../support/folder.ts'
import { fakeContext } from '../support/world.ts'

const run = (files: Readonly<Record<string, string>>, path: string) =>
  ${name}.run({ path }, fakeContext({ files: createFiles(makeFolder(files)) }))

describe('${kind}', () => {
  test('passes when the file is there', async () => {
    expect(await run({ 'a.txt': '' }, 'a.txt')).toMatchObject({ status: 'pass' })
  })

  test('fails when it is not', async () => {
    expect(await run({}, 'a.txt')).toMatchObject({ status: 'fail', findings: [{ rule: '${kind}-missing' }] })
  })
})
`,
)
const registry = 'src/checks/registry.ts'
const text = readFileSync(registry, 'utf8')
const line = `  ${/^[a-z]+$/.test(kind) ? kind : `'${kind}'`}: { summary: 'A file is there', load: async () => (await import('./${kind}/index.ts')).${name} },\n`
writeFileSync(registry, text.replace(/= \{\}\n$/, '= {\n}\n').replace(/\}\n$/, `${line}}\n`))
console.log(
  `added a line to ${registry}\nNext: write the check, then \`npm run format\`, \`npm run build\`, \`npm test\`.`,
)
