import { readTrees, type Tree } from './tree.ts'

/** One setting under its dotted name. */
export type Property = { readonly key: string; readonly text: string; readonly path: string; readonly line: number }

/** Settings of a `.properties`, YAML or JSON file, flattened; documents of YAML for other profiles than production are left out. */
export const readProperties = (text: string, path: string): readonly Property[] => {
  if (path.endsWith('.properties')) return lines(text, path)
  return readTrees(path.endsWith('.json') ? withoutJsonComments(text) : text, path).flatMap((tree) => {
    const found: Property[] = []
    flatten(tree, '', path, found)
    const profile = found.find(
      ({ key }) => key === 'spring.config.activate.on-profile' || key === 'spring.profiles',
    )?.text
    return profile === undefined || /(?:^|[\s,|&(])(?:prod|production)\b/.test(profile) ? found : []
  })
}

const lines = (text: string, path: string): readonly Property[] => {
  const result: Property[] = []
  const all = text.split(/\r?\n/)
  for (let at = 0; at < all.length; at++) {
    const line = at + 1
    let joined = (all[at] ?? '').trimStart()
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(joined) && at + 1 < all.length)
      joined = joined.slice(0, -1) + (all[++at] ?? '').trimStart()
    if (joined === '' || joined.startsWith('#') || joined.startsWith('!')) continue
    const match = /^((?:\\.|[^\s=:\\])+)\s*[=:\s]\s*([^]*)$/.exec(joined)
    if (match !== null) result.push({ key: (match[1] ?? '').replace(/\\(.)/g, '$1'), text: match[2] ?? '', path, line })
  }
  return result
}

const flatten = (tree: Tree, key: string, path: string, out: Property[]): void => {
  if (tree.kind === 'scalar') {
    if (tree.value !== null) out.push({ key, text: String(tree.value), path, line: tree.line })
  } else if (tree.kind === 'list') {
    if (tree.items.every((item) => item.kind === 'scalar'))
      out.push({
        key,
        text: tree.items.map((item) => (item.kind === 'scalar' ? String(item.value) : '')).join(','),
        path,
        line: tree.line,
      })
    else for (const [index, item] of tree.items.entries()) flatten(item, `${key}[${index}]`, path, out)
  } else
    for (const entry of tree.entries) flatten(entry.value, key === '' ? entry.key : `${key}.${entry.key}`, path, out)
}

/** Microsoft's configuration files may hold comments. */
const withoutJsonComments = (text: string): string =>
  text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (match) =>
    match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '),
  )
