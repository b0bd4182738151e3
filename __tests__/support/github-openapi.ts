import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: object
  }[]
  readonly body?: object | null
  readonly responses: Readonly<Record<string, { readonly schema?: object; readonly example?: unknown }>>
}

/** An operation of GitHub's API that a request asks for. */
export type Match = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }

// Inside the file definitions refer to themselves; to the compiler each operation is a document of its own.
const text = readFileSync(join(process.cwd(), '__tests__/fixtures/github/openapi.json'), 'utf8')
const { operations, $defs } = JSON.parse(text.replaceAll('"#/$defs/', '"github#/$defs/')) as {
  readonly operations: readonly Operation[]
  readonly $defs: object
}
// Hundreds of answers are checked, by code that takes longer to make than to run: each definition is compiled once and as it is.
const quickly = { strict: false, validateFormats: false, inlineRefs: false, code: { optimize: false } } as const
const ajv = new Ajv({ ...quickly, allErrors: false, coerceTypes: false })
ajv.addSchema({ $id: 'github', $defs })
const coercing = new Ajv({ ...quickly, coerceTypes: true })
coercing.addSchema({ $id: 'github', $defs })

const routes = operations
  .map((operation) => {
    const names: string[] = []
    // Paths of files and names of refs hold slashes; the placeholders around dots (`{base}...{head}`) end at them.
    const source = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
      names.push(name)
      return ['path', 'ref'].includes(name) && operation.path.endsWith(`{${name}}`) ? '(.+)' : '([^/]+?)'
    })
    return { operation, names, pattern: new RegExp(`^${source.replaceAll('...', '\\.\\.\\.')}$`) }
  })
  // The most literal first: `/releases/tags/{tag}` before `/releases/{release_id}`.
  .sort((a, b) => b.operation.path.replace(/\{[^}]+\}/g, '').length - a.operation.path.replace(/\{[^}]+\}/g, '').length)

/** Finds the operation of a request; undefined when GitHub (as far as gonogo uses it) has none. */
export const matchOperation = (method: string, path: string): Match | undefined => {
  for (const { operation, names, pattern } of routes) {
    if (operation.method !== method) continue
    const match = pattern.exec(path)
    if (match !== null)
      return {
        operation,
        params: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])),
      }
  }
  return undefined
}

const compiled = new Map<string, ValidateFunction>()
const complaints = (compiler: Ajv, key: string, schema: object, value: unknown): string | undefined => {
  const validate = compiled.get(key) ?? compiler.compile(schema)
  compiled.set(key, validate)
  return validate(value) ? undefined : compiler.errorsText(validate.errors)
}

/** What is wrong with a request, by GitHub's description. */
export const wrongRequest = (match: Match, query: URLSearchParams, body: unknown): string | undefined => {
  const { operation, params } = match
  for (const { name, in: where, required, schema } of operation.parameters) {
    const value = where === 'path' ? params[name] : where === 'query' ? query.get(name) : undefined
    if (value === undefined || value === null) {
      // octokit names `{base}...{head}` as one placeholder.
      if (required && where !== 'header') return `${operation.id}: ${where} parameter ${name} is missing`
      continue
    }
    const wrong = complaints(
      coercing,
      `${operation.id} ${name}`,
      { type: 'object', properties: { value: schema } },
      { value },
    )
    if (wrong !== undefined) return `${operation.id}: ${where} parameter ${name}=${value}: ${wrong}`
  }
  for (const name of query.keys())
    if (!operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
      return `${operation.id}: unknown query parameter ${name}`
  if (operation.body === undefined || operation.body === null)
    return body === undefined ? undefined : `${operation.id}: takes no body`
  const wrong = complaints(ajv, `${operation.id} body`, operation.body, body)
  return wrong === undefined ? undefined : `${operation.id}: body: ${wrong}`
}

/** What is wrong with an answer, by GitHub's description. */
export const wrongAnswer = ({ operation }: Match, status: number, body: unknown): string | undefined => {
  const response = operation.responses[String(status)]
  if (response === undefined)
    return status >= 400 ? undefined : `${operation.id}: GitHub's description knows no answer ${status}`
  if (response.schema === undefined) return undefined
  const wrong = complaints(ajv, `${operation.id} ${status}`, response.schema, body)
  return wrong === undefined ? undefined : `${operation.id}: answer ${status}: ${wrong}`
}

/** GitHub's own example of an answer, a fresh copy. */
export const exampleOf = (id: string): unknown => {
  const operation = operations.find((candidate) => candidate.id === id)
  const example = Object.entries(operation?.responses ?? {}).find(
    ([status, { example }]) => status.startsWith('2') && example !== undefined,
  )?.[1].example
  if (example === undefined) throw new Error(`GitHub's description has no example for ${id}.`)
  return structuredClone(example)
}
