import { posix } from 'node:path'
import { parsePython } from '../../../python/parse.ts'
import type { Expression } from '../../../python/syntax.ts'
import type { DjangoFile } from './module.ts'

/** Where the configuration of the app stands that a migration belongs to: `shop/orders/apps.py`. */
export const configPathOf = (migration: string): string =>
  posix.join(posix.dirname(posix.dirname(migration)), 'apps.py')

/**
 * Gives each migration the label of its app, by which Django names tables, dependencies and rows of its ledger: `label` of
 * the app's configuration, else the name by which the migrations of the folder call each other, else the folder's name.
 * `configs` holds the text of each `apps.py` that is there, by its path.
 */
export const labelled = (files: readonly DjangoFile[], configs: ReadonlyMap<string, string>): readonly DjangoFile[] => {
  const folders = new Map<string, DjangoFile[]>()
  for (const file of files) {
    const folder = posix.dirname(file.path)
    const members = folders.get(folder)
    if (members === undefined) folders.set(folder, [file])
    else members.push(file)
  }
  const labels = new Map<string, string>()
  for (const [folder, members] of folders) {
    const [first] = members
    if (first === undefined) continue
    const config = configs.get(configPathOf(first.path))
    const label = (config === undefined ? undefined : labelIn(config)) ?? usedLabel(members)
    if (label !== undefined && label !== first.app) labels.set(folder, label)
  }
  return labels.size === 0
    ? files
    : files.map((file) => ({ ...file, app: labels.get(posix.dirname(file.path)) ?? file.app }))
}

/** `label = 'shop_orders'` in the class that configures the app; undefined where none says it. */
const labelIn = (text: string): string | undefined => {
  if (!text.includes('label')) return undefined
  for (const statement of parsePython(text, 'apps.py').statements) {
    if (statement.kind !== 'class' || !statement.arguments.some(({ value }) => nameOf(value).endsWith('Config')))
      continue
    for (const inner of statement.body)
      if (
        inner.kind === 'assign' &&
        inner.value.kind === 'text' &&
        inner.targets.some((target) => target.kind === 'name' && target.name === 'label')
      )
        return inner.value.value
  }
  return undefined
}

const nameOf = (expression: Expression): string =>
  expression.kind === 'name' || expression.kind === 'attribute' ? expression.name : ''

/** The one name under which most migrations of a folder depend on others of it; undefined where the folder's own is used. */
const usedLabel = (members: readonly DjangoFile[]): string | undefined => {
  const names = new Set(members.map(({ name }) => name))
  const votes = new Map<string, number>()
  for (const { dependencies, name } of members)
    for (const app of new Set(
      dependencies.filter((key) => key.name !== name && names.has(key.name)).map((key) => key.app),
    ))
      votes.set(app, (votes.get(app) ?? 0) + 1)
  const [first] = members
  if (first === undefined || votes.has(first.app)) return undefined
  const [best, second] = [...votes].sort(([, a], [, b]) => b - a)
  // Of another app one may have the same name by chance (0001_initial); nearly all follow one of their own.
  return best !== undefined && best[1] > (second?.[1] ?? 0) && best[1] * 2 >= members.length - 1 ? best[0] : undefined
}
