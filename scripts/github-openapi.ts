/**
 * Reduces GitHub's published OpenAPI description to the operations that gonogo uses, for the server that plays GitHub in
 * tests: node scripts/run.mjs github-openapi
 */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OPERATIONS = [
  'repos/get',
  'pulls/get',
  'pulls/list-files',
  'pulls/list-commits',
  'pulls/list-reviews',
  'repos/list-pull-requests-associated-with-commit',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/list-for-repo',
  'issues/list-labels-on-issue',
  'issues/create',
  'repos/get-commit',
  'repos/compare-commits',
  'git/get-tree',
  'repos/get-content',
  'repos/download-tarball-archive',
  'git/get-ref',
  'git/get-tag',
  'git/get-commit',
  'git/create-tree',
  'git/create-commit',
  'git/create-ref',
  'git/update-ref',
  'repos/list-activities',
  'repos/list-commit-statuses-for-ref',
  'repos/create-commit-status',
  'checks/list-for-ref',
  'checks/create',
  'checks/update',
  'actions/list-workflow-runs-for-repo',
  'actions/list-workflow-runs',
  'actions/get-workflow-run',
  'actions/get-reviews-for-run',
  'actions/list-workflow-run-artifacts',
  'actions/download-artifact',
  'repos/list-attestations',
  'actions/list-repo-variables',
  'actions/list-environment-variables',
  'actions/list-repo-secrets',
  'actions/list-environment-secrets',
  'repos/get-collaborator-permission-level',
  'teams/list-members-in-org',
  'repos/list-deployments',
  'repos/list-deployment-statuses',
  'repos/create-deployment-status',
  'repos/get-environment',
  'repos/list-releases',
  'repos/get-release-by-tag',
  'repos/update-release',
  'code-scanning/list-alerts-for-repo',
  'dependabot/list-alerts-for-repo',
  'secret-scanning/list-alerts-for-repo',
  // What the example server of docs/protection-rule asks.
  'apps/create-installation-access-token',
  'actions/review-custom-gates-for-run',
]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Fields = { [key: string]: Json }

const require = createRequire(join(process.cwd(), 'package.json'))
const api = require('@octokit/openapi/generated/api.github.com.json') as {
  info: { version: string }
  paths: Record<string, Record<string, Fields & { operationId: string }>>
}

const resolve = (node: Json): Fields => {
  const fields = node as Fields
  const ref = fields['$ref']
  if (typeof ref !== 'string') return fields
  let found: Json = api
  for (const part of ref.slice(2).split('/')) found = (found as Fields)[part] ?? null
  return resolve(found)
}

const schemas: Fields = {}

/** JSON Schema of an OpenAPI 3.0 schema, without what only people read; what it refers to is collected. */
const reduce = (node: Json): Json => {
  if (Array.isArray(node)) return node.map(reduce)
  if (node === null || typeof node !== 'object') return node
  const ref = node['$ref']
  if (typeof ref === 'string') {
    const name = ref.split('/').at(-1) ?? ''
    if (!(name in schemas)) {
      schemas[name] = null
      schemas[name] = reduce(resolve(node))
    }
    return { $ref: `#/$defs/${name}` }
  }
  const result: Fields = {}
  for (const [key, value] of Object.entries(node)) {
    if (['properties', 'patternProperties'].includes(key))
      result[key] = Object.fromEntries(Object.entries(value as Fields).map(([name, inner]) => [name, reduce(inner)]))
    else if (
      ![
        'description',
        'example',
        'examples',
        'title',
        'deprecated',
        'externalDocs',
        'readOnly',
        'nullable',
        'default',
        'discriminator',
      ].includes(key) &&
      !key.startsWith('x-')
    )
      result[key] = ['enum', 'required', 'const'].includes(key) ? value : reduce(value)
  }
  return node['nullable'] === true ? { anyOf: [{ type: 'null' }, result] } : result
}

const schemaOf = (content: Json | undefined): { schema?: Json; example?: Json } => {
  const json = (content as Fields | undefined)?.['application/json'] as Fields | undefined
  if (json === undefined) return {}
  const examples = Object.values((json['examples'] ?? {}) as Fields)
  const example = examples[0] === undefined ? undefined : resolve(examples[0])['value']
  return {
    ...(json['schema'] === undefined ? {} : { schema: reduce(json['schema']) }),
    ...(example === undefined ? {} : { example }),
  }
}

const wanted = new Set(OPERATIONS)
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, operation]) => {
    if (!wanted.delete(operation.operationId)) return []
    const parameters = ((operation['parameters'] ?? []) as Json[]).map((parameter) => {
      const {
        name,
        in: where,
        required,
        schema,
      } = resolve(parameter) as {
        name: string
        in: string
        required?: boolean
        schema: Json
      }
      return { name, in: where, required: required ?? false, schema: reduce(schema) }
    })
    const body = operation['requestBody'] as Fields | undefined
    const responses = Object.fromEntries(
      Object.entries(operation['responses'] as Fields).map(([status, response]) => [
        status,
        schemaOf(resolve(response)['content']),
      ]),
    )
    return [
      {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters,
        ...(body === undefined ? {} : { body: schemaOf(resolve(body)['content']).schema ?? null }),
        responses,
      },
    ]
  }),
)
if (wanted.size > 0) throw new Error(`GitHub's description has no ${[...wanted].join(', ')}.`)

const file = join(process.cwd(), '__tests__', 'fixtures', 'github', 'openapi.json')
writeFileSync(file, `${JSON.stringify({ version: api.info.version, operations, $defs: schemas })}\n`)
console.log(`${operations.length} operations, ${Object.keys(schemas).length} schemas`)
