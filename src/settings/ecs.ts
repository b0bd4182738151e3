import type { Setting, Source } from './setting.ts'
import { child, entriesIn, itemsIn, readTrees, textIn, type Tree } from './tree.ts'

/** An ECS task definition (JSON, alone or below `taskDefinition`): `environment` has values, `secrets` names where they are kept. */
export const readEcs = (
  text: string,
  { path, container }: { readonly path: string; readonly container?: string | undefined },
): Source => {
  const [tree] = readTrees(text, path)
  const definitions =
    child(tree, 'containerDefinitions') ?? child(tree, 'taskDefinition', 'containerDefinitions') ?? tree
  const containers = itemsIn(definitions)
  const chosen =
    container === undefined ? containers[0] : containers.find((one) => textIn(child(one, 'name')) === container)
  const name = `${path} (container ${textIn(child(chosen, 'name')) ?? '?'})`
  const files = itemsIn(child(chosen, 'environmentFiles')).length > 0
  return {
    name,
    format: 'ecs',
    settings: ecsSettings(chosen, name, path),
    problems: [],
    ...(files ? { open: { reason: 'its environmentFiles are kept in S3', holds: 'anything' } } : {}),
  }
}

const ecsSettings = (container: Tree | undefined, source: string, path: string): readonly Setting[] => [
  ...itemsIn(child(container, 'environment')).map((item): Setting => ({
    key: textIn(child(item, 'name')) ?? '',
    origin: { format: 'ecs', source, path, line: item.line },
    value: { status: 'value', text: textIn(child(item, 'value')) ?? '' },
  })),
  ...itemsIn(child(container, 'secrets')).map((item): Setting => ({
    key: textIn(child(item, 'name')) ?? '',
    secret: true,
    origin: { format: 'ecs', source, path, line: item.line },
    value: { status: 'opaque', reason: 'it is kept in Secrets Manager or Parameter Store' },
  })),
]

/**
 * `terraform show -json` of a plan or a state: ECS containers, Lambda functions, Cloud Run services, App Service and Heroku
 * configuration. `address` limits it to one resource. Values that are known only after apply are opaque.
 */
export const readTerraformPlan = (
  text: string,
  { path, address }: { readonly path: string; readonly address?: string | undefined },
): Source => {
  const [tree] = readTrees(text, path)
  const settings: Setting[] = []
  const visit = (module: Tree | undefined): void => {
    for (const resource of itemsIn(child(module, 'resources'))) {
      const at = textIn(child(resource, 'address')) ?? ''
      if (address === undefined || address === at) settings.push(...resourceSettings(resource, `${path} (${at})`, path))
    }
    for (const inner of itemsIn(child(module, 'child_modules'))) visit(inner)
  }
  visit(child(tree, 'planned_values', 'root_module') ?? child(tree, 'values', 'root_module'))
  return { name: path, format: 'terraform', settings, problems: [] }
}

const resourceSettings = (resource: Tree, source: string, path: string): readonly Setting[] => {
  const values = child(resource, 'values')
  const definitions = textIn(child(values, 'container_definitions'))
  const containers =
    definitions === undefined
      ? []
      : readTrees(definitions, path).flatMap((tree) => (tree.kind === 'list' ? tree.items : [tree]))
  const line = child(values, 'container_definitions')?.line ?? resource.line
  const place = (setting: Setting): Setting => ({
    ...setting,
    origin: { ...setting.origin, format: 'terraform', line },
  })
  const maps = [
    ...itemsIn(child(values, 'environment')).map((one) => child(one, 'variables')),
    child(values, 'app_settings'),
    child(values, 'config_vars'),
    child(values, 'sensitive_config_vars'),
    child(values, 'environment_variables'),
  ]
  const lists: Tree[] = []
  const findEnv = (tree: Tree | undefined, depth: number): void => {
    if (depth > 12) return
    for (const item of itemsIn(tree)) findEnv(item, depth + 1)
    for (const { key, value } of entriesIn(tree))
      if (key === 'env' && value.kind === 'list') lists.push(...value.items)
      else findEnv(value, depth + 1)
  }
  findEnv(child(values, 'template'), 0)
  findEnv(child(values, 'spec'), 0)
  return [
    ...containers.flatMap((one) => ecsSettings(one, source, path)).map(place),
    ...maps
      .flatMap((map) => entriesIn(map))
      .map((entry): Setting => ({
        key: entry.key,
        origin: { format: 'terraform', source, path, line: entry.line },
        value:
          textIn(entry.value) === undefined
            ? { status: 'opaque', reason: 'it is known only after apply' }
            : { status: 'value', text: textIn(entry.value) ?? '' },
      })),
    ...lists.flatMap((item): readonly Setting[] => {
      const key = textIn(child(item, 'name'))
      if (key === undefined) return []
      const value = textIn(child(item, 'value'))
      return [
        {
          key,
          origin: { format: 'terraform', source, path, line: item.line },
          value:
            value === undefined || value === ''
              ? { status: 'opaque', reason: 'it is kept in a secret store, or known only after apply' }
              : { status: 'value', text: value },
        },
      ]
    }),
  ]
}
