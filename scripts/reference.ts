/**
 * Makes the schemas and the reference pages from the code: `schema/`, `docs/checks/`, `docs/rules/`, and the copies that
 * `gonogo explain` reads beside the built program. With `--check` it only compares.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { registry } from '../src/checks/registry.ts'
import { DEFAULT_TIMEOUT_MS, type AnyCheck } from '../src/core/check.ts'
import type { RulePage } from '../src/core/rule.ts'
import { formatDuration } from '../src/core/units.ts'
import { manifestSchema, reportSchema, toSchema } from '../src/manifest/json-schema.ts'

type Schema = { [key: string]: unknown }

const root = process.cwd()
const checks: AnyCheck[] = []
for (const kind of Object.keys(registry).sort()) {
  const check = await registry[kind]?.load()
  if (check !== undefined) checks.push(check)
}

const files = new Map<string, string>()
files.set('schema/gonogo.schema.json', `${JSON.stringify(manifestSchema(checks), null, 2)}\n`)
files.set('schema/report.schema.json', `${JSON.stringify(reportSchema(), null, 2)}\n`)

const rules = new Map<string, { page: RulePage; kinds: string[] }>()
for (const check of checks) {
  const own = (await check.rules?.()) ?? []
  for (const page of own) {
    const known = rules.get(page.rule)
    if (known === undefined) rules.set(page.rule, { page, kinds: [check.kind] })
    else known.kinds.push(check.kind)
  }
  files.set(`docs/checks/${check.kind}.md`, renderCheck(check, own))
}
for (const [rule, { page, kinds }] of rules) files.set(`docs/rules/${rule}.md`, renderRule(page, kinds))
files.set(
  'docs/checks/README.md',
  `# Checks\n\n${GENERATED()}\n| uses | decides |\n| --- | --- |\n${checks.map((check) => `| [\`${check.kind}\`](${check.kind}.md) | ${cell(check.summary)} |`).join('\n')}\n`,
)
files.set(
  'docs/rules/README.md',
  `# Rules\n\n${GENERATED()}\nEvery code that a finding can carry in its \`rule\`, with what it warns of.\n\n| rule | check | level | what it warns of |\n| --- | --- | --- | --- |\n${[
    ...rules,
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([rule, { page, kinds }]) =>
        `| [\`${rule}\`](${rule}.md) | ${kinds.join(', ')} | ${page.level} | ${cell(page.title)} |`,
    )
    .join('\n')}\n`,
)

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([path, text]) => readOr(path) !== text).map(([path]) => path)
  if (stale.length > 0) {
    console.error(`Not up to date (run \`npm run generate\`):\n${stale.join('\n')}`)
    process.exit(1)
  }
} else {
  for (const folder of ['schema', 'docs/checks', 'docs/rules', 'dist/docs'])
    rmSync(join(root, folder), { recursive: true, force: true })
  for (const [path, text] of files) {
    write(path, text)
    if (path.startsWith('docs/')) write(`dist/${path}`, text)
  }
}

function GENERATED(): string {
  return '<!-- Made by `npm run generate`; change the source instead. -->\n'
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
}

function renderCheck(check: AnyCheck, own: readonly RulePage[]): string {
  const readme = readOr(`src/checks/${check.kind}/README.md`) ?? ''
  const longest = formatDuration(check.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  const parts = [
    GENERATED(),
    readme.trimEnd(),
    '',
    '## Options',
    '',
    ...renderOptions(toSchema(check.options)),
    '',
    `It may take ${longest}, tries included, unless the item or the manifest gives another \`timeout\`.`,
  ]
  if (own.length > 0)
    parts.push(
      '',
      '## Rules',
      '',
      '| rule | level | what it warns of |',
      '| --- | --- | --- |',
      ...own.map((page) => `| [\`${page.rule}\`](../rules/${page.rule}.md) | ${page.level} | ${cell(page.title)} |`),
    )
  return `${parts.join('\n')}\n`
}

function renderOptions(schema: Schema): string[] {
  const rows: string[] = []
  collect(schema, '', rows, 0)
  return rows.length === 0
    ? ['It has no options.']
    : ['| option | what is written | what it does |', '| --- | --- | --- |', ...rows]
}

/** One row an option; inner keys are written `expect.status`. */
function collect(schema: Schema, prefix: string, rows: string[], depth: number): void {
  const shapes = [schema, ...((schema['anyOf'] as Schema[] | undefined) ?? [])]
  for (const shape of shapes) {
    const properties = shape['properties'] as Record<string, Schema> | undefined
    if (properties === undefined) continue
    const needed = new Set((shape['required'] as string[] | undefined) ?? [])
    for (const [name, inner] of Object.entries(properties)) {
      const path = `${prefix}${name}`
      if (rows.some((row) => row.startsWith(`| \`${path}\` `))) continue
      const about = [
        describe(inner),
        needed.has(name) && prefix === '' ? 'Required.' : '',
        'default' in inner ? `Default: \`${JSON.stringify(inner['default'])}\`.` : '',
        examplesOf(inner),
      ]
        .filter((part) => part !== '')
        .join(' ')
      rows.push(`| \`${path}\` | ${cell(typeOf(inner))} | ${cell(about)} |`)
      if (depth < 3) {
        collect(inner, `${path}.`, rows, depth + 1)
        const items = inner['items'] as Schema | undefined
        if (items !== undefined) collect(items, `${path}[].`, rows, depth + 1)
        const additional = inner['additionalProperties']
        if (additional !== null && typeof additional === 'object')
          collect(additional as Schema, `${path}.*.`, rows, depth + 1)
      }
    }
  }
}

function describe(schema: Schema): string {
  const own = schema['description']
  if (typeof own === 'string') return own
  const inner = ((schema['anyOf'] as Schema[] | undefined) ?? []).map(describe).filter((text) => text !== '')
  return inner.join(' ')
}

function examplesOf(schema: Schema): string {
  const examples = (schema['examples'] as unknown[] | undefined) ?? []
  return examples.length === 0
    ? ''
    : `Example: ${examples
        .slice(0, 2)
        .map((example) => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``)
        .join(', ')}.`
}

function typeOf(schema: Schema): string {
  if ('const' in schema) return `\`${JSON.stringify(schema['const'])}\``
  if ('enum' in schema) return (schema['enum'] as unknown[]).map((value) => `\`${String(value)}\``).join(', ')
  const alternatives = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined
  if (alternatives !== undefined) return [...new Set(alternatives.map(typeOf))].join(' or ')
  const type = schema['type']
  const types = (Array.isArray(type) ? (type as string[]) : [typeof type === 'string' ? type : 'any']).map(
    (one) =>
      ({
        string: 'text',
        integer: 'number',
        number: 'number',
        boolean: 'true or false',
        array: 'list',
        object: 'mapping',
        any: 'any',
      })[one] ?? one,
  )
  const items = schema['items'] as Schema | undefined
  return types.map((one) => (one === 'list' && items !== undefined ? `list of ${typeOf(items)}` : one)).join(' or ')
}

function renderRule(page: RulePage, kinds: readonly string[]): string {
  const fence = (text: string): string => `\`\`\`${page.language ?? ''}\n${text.trimEnd()}\n\`\`\``
  const parts = [
    GENERATED(),
    `# ${page.rule}`,
    '',
    `**${page.title}**`,
    '',
    `Check: ${kinds.map((kind) => `[\`${kind}\`](../checks/${kind}.md)`).join(', ')} · level: ${page.level}`,
    '',
    '## What it does to you',
    '',
    page.danger,
    '',
    '## What to do',
    '',
    page.remedy,
  ]
  if (page.bad !== undefined) parts.push('', '## Found in', '', fence(page.bad))
  if (page.good !== undefined) parts.push('', '## Better', '', fence(page.good))
  if (page.notes !== undefined) parts.push('', '## Notes', '', page.notes)
  return `${parts.join('\n')}\n`
}
