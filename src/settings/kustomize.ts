import { Undecidable } from '../core/errors.ts'
import { folderOf, join } from './beside.ts'
import type { DotenvEntry } from './dialects/entry.ts'
import type { Dialect } from './dotenv.ts'
import { objectsIn, type KubernetesObject } from './kubernetes-object.ts'
import type { Open, ReadBeside, Setting } from './setting.ts'
import { child, itemsIn, textIn, type Tree } from './tree.ts'

type Generated = {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly settings: readonly Setting[]
  readonly open?: Open
}

/** ConfigMaps and Secrets that a kustomization makes of literals, of files of `KEY=value` lines, and of whole files. */
export const generatorsIn = async (
  { tree, path }: KubernetesObject,
  read: ReadBeside,
  readLines: (text: string, dialect: Dialect) => readonly DotenvEntry[],
): Promise<readonly Generated[]> => {
  const result: Generated[] = []
  for (const [kind, field] of [
    ['ConfigMap', 'configMapGenerator'],
    ['Secret', 'secretGenerator'],
  ] as const)
    for (const generator of itemsIn(child(tree, field))) {
      const name = textIn(child(generator, 'name')) ?? ''
      const source = `${path} (${field} ${name})`
      const settings: Setting[] = []
      const opens: string[] = []
      const add = (key: string, text: string, at: string, line: number): void => {
        settings.push({
          key,
          ...(kind === 'Secret' ? { secret: true } : {}),
          origin: { format: 'kubernetes', source, path: at, line },
          value: { status: 'value', text },
        })
      }
      const listed = (key: string): readonly Tree[] => itemsIn(child(generator, key))
      for (const item of [...listed('envs'), child(generator, 'env')].filter((one) => one !== undefined)) {
        const file = join(folderOf(path), textIn(item) ?? '')
        const text = await read(file)
        if (text === undefined) opens.push(`${file} is not in the repository`)
        else
          for (const entry of readLines(text, 'docker'))
            if (entry.value.status === 'value') add(entry.key, entry.value.text, file, entry.line)
      }
      for (const item of listed('files')) {
        const [key, file] = splitFirst(textIn(item) ?? '')
        const target = join(folderOf(path), file ?? key)
        const text = await read(target)
        const named = file === undefined ? (key.split('/').at(-1) ?? key) : key
        if (text === undefined) opens.push(`${target} is not in the repository`)
        else add(named, text, target, 1)
      }
      for (const item of listed('literals')) {
        const [key, value = ''] = splitFirst(textIn(item) ?? '')
        add(key, value.replace(/^(["'])([^]*)\1$/, '$2'), path, item.line)
      }
      result.push({
        kind,
        name,
        settings,
        ...(opens.length === 0
          ? {}
          : { open: { reason: opens.join('; '), holds: kind === 'Secret' ? 'secrets' : 'anything' } }),
      })
    }
  return result
}

const splitFirst = (text: string): readonly [string, string | undefined] => {
  const equal = text.indexOf('=')
  return equal === -1 ? [text, undefined] : [text.slice(0, equal), text.slice(equal + 1)]
}

/** Strategic-merge patches of a kustomization, as objects; a target without a name meets every object of its kind. */
export const patchesIn = async (
  { tree, path }: KubernetesObject,
  read: ReadBeside,
): Promise<readonly KubernetesObject[]> => {
  const result: KubernetesObject[] = []
  const fromFile = async (file: string | undefined): Promise<void> => {
    const target = file === undefined ? undefined : join(folderOf(path), file)
    const text = target === undefined ? undefined : await read(target)
    refuseJsonPatch(text, target ?? path, 1)
    if (target !== undefined && text !== undefined) result.push(...objectsIn(text, target))
  }
  for (const item of itemsIn(child(tree, 'patchesJson6902'))) {
    const file = textIn(child(item, 'path'))
    refuseJsonPatch(
      file === undefined ? textIn(child(item, 'patch')) : await read(join(folderOf(path), file)),
      path,
      item.line,
    )
  }
  for (const item of itemsIn(child(tree, 'patchesStrategicMerge'))) {
    const text = textIn(item) ?? ''
    if (text.includes('\n')) result.push(...objectsIn(text, path))
    else await fromFile(text)
  }
  for (const item of itemsIn(child(tree, 'patches'))) {
    await fromFile(textIn(child(item, 'path')))
    const inline = textIn(child(item, 'patch'))
    refuseJsonPatch(inline, path, item.line)
    if (inline !== undefined)
      for (const object of objectsIn(inline, path)) result.push({ ...object, tree: shifted(object.tree, item.line) })
  }
  return result
}

/** A JSON patch is not followed: one that may change a variable makes the values unknown. */
const refuseJsonPatch = (text: string | undefined, path: string, line: number): void => {
  if (text === undefined || !/^\s*(?:-|\[)/.test(text) || !/\/(?:env|envFrom|data|stringData|containers)\b/.test(text))
    return
  throw new Undecidable(`${path}:${line} changes variables by a JSON patch, which is not followed.`, {
    rule: 'settings-source-unreadable',
    help: 'Write the result of `kustomize build` to a file, and name that in `from`; or use a strategic-merge patch.',
  })
}

/** Lines of a text that stands inside another one: the patch begins a line below its key. */
const shifted = (tree: Tree, by: number): Tree => {
  const line = tree.line + by
  if (tree.kind === 'list') return { ...tree, line, items: tree.items.map((item) => shifted(item, by)) }
  if (tree.kind === 'map')
    return {
      ...tree,
      line,
      entries: tree.entries.map((entry) => ({ ...entry, line: entry.line + by, value: shifted(entry.value, by) })),
    }
  return { ...tree, line }
}
