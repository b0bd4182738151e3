import type { Setting, SettingValue, Source } from './setting.ts'
import { child, entriesIn, itemsIn, readTrees, textIn, type Tree } from './tree.ts'

/**
 * `render.yaml`: `envVars` of a service with what its groups hold; `sync: false` is set by hand, `generateValue` is made by
 * Render, and what comes from a database or another service is filled in there. `previewValue` is not production's.
 */
export const readRender = (
  text: string,
  options: { readonly path: string; readonly service?: string | undefined },
): Source => {
  const { path } = options
  const [tree] = readTrees(text, path)
  const environments = itemsIn(child(tree, 'projects')).flatMap((project) => itemsIn(child(project, 'environments')))
  const places = [tree, ...environments]
  const services = places.flatMap((place) => itemsIn(child(place, 'services')))
  const groups = places.flatMap((place) => itemsIn(child(place, 'envVarGroups')))
  const nameOf = (one: Tree | undefined): string => textIn(child(one, 'name')) ?? ''
  const service =
    options.service === undefined
      ? (services.find(
          (one) => ['web', 'pserv'].includes(textIn(child(one, 'type')) ?? '') && variablesIn(one).length > 0,
        ) ?? services.find((one) => variablesIn(one).length > 0))
      : services.find((one) => nameOf(one) === options.service)
  if (options.service !== undefined && service === undefined)
    return {
      name: path,
      format: 'render',
      settings: [],
      problems: [
        {
          rule: 'settings-service-missing',
          level: 'error',
          message: `${path} has no service ${options.service}; it has ${services.map(nameOf).join(', ')}.`,
          help: 'Name one of its services with `service`.',
          path,
        },
      ],
    }
  const name = `${path} (service ${nameOf(service)})`
  const opens: string[] = []
  const read = (variables: readonly Tree[], depth: number): readonly Setting[] =>
    variables.flatMap((variable) => {
      const group = textIn(child(variable, 'fromGroup'))
      if (group !== undefined) {
        const found = groups.find((one) => nameOf(one) === group)
        if (found === undefined) opens.push(`the group ${group} is kept in Render's dashboard`)
        return depth > 5 ? [] : read(variablesIn(found), depth + 1)
      }
      const key = textIn(child(variable, 'key'))
      if (key === undefined) return []
      return [{ key, origin: { format: 'render', source: name, path, line: variable.line }, value: valueOf(variable) }]
    })
  const settings = read(variablesIn(service), 0)
  // What the service itself sets wins over its groups, wherever it stands.
  const own = new Set(variablesIn(service).map((variable) => textIn(child(variable, 'key'))))
  const ordered = [...settings].sort((a, b) => Number(own.has(a.key)) - Number(own.has(b.key)))
  return {
    name,
    format: 'render',
    settings: ordered,
    problems: [],
    ...(opens.length === 0 ? {} : { open: { reason: opens.join('; '), holds: 'anything' } }),
  }
}

const variablesIn = (service: Tree | undefined): readonly Tree[] => itemsIn(child(service, 'envVars'))

const valueOf = (variable: Tree): SettingValue => {
  const value = textIn(child(variable, 'value'))
  if (value !== undefined) return { status: 'value', text: value }
  if (textIn(child(variable, 'generateValue')) === 'true')
    return { status: 'opaque', reason: 'Render makes it at random', generated: true }
  const keys = new Set(entriesIn(variable).map(({ key }) => key))
  if (keys.has('fromDatabase')) return { status: 'opaque', reason: 'Render fills it in from the database' }
  if (keys.has('fromService')) return { status: 'opaque', reason: 'Render fills it in from another service' }
  return { status: 'opaque', reason: "it is set by hand in Render's dashboard" }
}
