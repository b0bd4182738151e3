import type * as z from 'zod/mini'
// Not from zod/mini: what every run loads would hold it.
import { toJSONSchema } from 'zod/v4/core'
import type { AnyCheck } from '../core/check.ts'
import { Report } from '../core/report.ts'
import { ManifestShape } from './shape.ts'

type Json = { [key: string]: unknown }

const REPOSITORY = 'https://raw.githubusercontent.com/gonogo-gate/gonogo/v1/schema'

/** The JSON Schema (2020-12) of manifests, from the schemas that validate them. */
export const manifestSchema = (checks: readonly AnyCheck[]): Json => {
  // Presets may bring every stage there is.
  const base: Json = {
    ...toSchema(ManifestShape.whole()),
    required: ['version'],
    anyOf: [{ required: ['stages'] }, { required: ['extends'] }],
  }
  const definitions: Json = {}
  for (const check of checks)
    definitions[`with-${check.kind}`] = { description: check.summary, ...withExpressions(toSchema(check.options)) }
  const kinds = checks.map((check) => check.kind)
  const described = checks.map((check) => ({ const: check.kind, description: check.summary }))
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit)
      return
    }
    if (node === null || typeof node !== 'object') return
    const schema = node as Json
    const properties = schema['properties'] as Json | undefined
    if (properties !== undefined && 'uses' in properties && 'with' in properties) {
      properties['uses'] = {
        ...(properties['uses'] as Json),
        type: 'string',
        anyOf: [...described, { pattern: String.raw`^\.{1,2}/.+\.m?js$`, description: 'A check of your own.' }],
      }
      schema['allOf'] = kinds.map((kind) => ({
        if: { properties: { uses: { const: kind } }, required: ['uses'] },
        then: {
          properties: { with: { $ref: `#/$defs/with-${kind}` } },
          ...(requiresOptions(checks, kind) ? { required: ['with'] } : {}),
        },
      }))
    }
    Object.values(schema).forEach(visit)
  }
  visit(base)
  const { $schema: _dialect, ...rest } = base
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${REPOSITORY}/gonogo.schema.json`,
    title: 'gonogo manifest',
    description: 'A deployment checklist that decides: GO, NO-GO or HOLD.',
    ...rest,
    $defs: { ...(base['$defs'] as Json | undefined), ...definitions },
  }
}

/** The JSON Schema of reports. */
export const reportSchema = (): Json => {
  const { $schema: _dialect, ...rest } = toSchema(Report, 'output')
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${REPOSITORY}/report.schema.json`,
    title: 'gonogo report',
    description: 'The result of a run of gonogo.',
    ...rest,
  }
}

/** The JSON Schema of what may be written for a zod schema. */
export const toSchema = (schema: z.ZodMiniType, io: 'input' | 'output' = 'input'): Json => {
  const json: Json = toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => tidy(jsonSchema as Json),
  })
  const { $schema: _dialect, ...rest } = json
  return rest
}

/** Bounds that only say "a whole number that JavaScript can hold" help nobody. */
const tidy = (schema: Json): void => {
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum']
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum']
}

const requiresOptions = (checks: readonly AnyCheck[], kind: string): boolean => {
  const options = checks.find((check) => check.kind === kind)?.options
  return options !== undefined && !options.safeParse({}).success
}

const EXPRESSION = { type: 'string', pattern: String.raw`\$\{\{`, description: 'An expression.' }

/** Wherever a number, a boolean or one of some words is wanted, an expression may stand too. */
const withExpressions = (schema: Json): Json => {
  // Names of properties are no words of the schema: an option may be called `format`.
  const walkEach = (named: unknown): Json =>
    Object.fromEntries(Object.entries(named as Json).map(([name, value]) => [name, walk(value)]))
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    const object = node as Json
    const walked: Json = {}
    for (const [key, value] of Object.entries(object))
      walked[key] =
        key === 'enum' || key === 'const' || key === 'examples' || key === 'default' || key === 'required'
          ? value
          : key === 'properties'
            ? walkEach(value)
            : walk(value)
    const type = walked['type']
    const scalar =
      type === 'number' ||
      type === 'integer' ||
      type === 'boolean' ||
      ((type === 'string' || type === undefined) && ('enum' in walked || 'pattern' in walked || 'format' in walked))
    if (!scalar || 'properties' in walked || 'anyOf' in walked) return walked
    const { description, ...inner } = walked
    return { ...(description === undefined ? {} : { description }), anyOf: [inner, EXPRESSION] }
  }
  const { properties, ...rest } = schema
  const names = schema['propertyNames']
  return {
    ...(walk(rest) as Json),
    ...(names === undefined ? {} : { propertyNames: names }),
    ...(properties === undefined ? {} : { properties: walkEach(properties) }),
  }
}
