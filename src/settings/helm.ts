import type { Setting, Source } from './setting.ts'
import { child, entriesIn, itemsIn, readTrees, textIn, type Tree } from './tree.ts'

const PLACES =
  /^(?:env|envs|environment|environmentVariables|extraEnv|extraEnvs|extraEnvVars|envVars|config|configMap|secrets?|secretEnv)$/

/**
 * Values of a Helm chart: maps and lists under keys that charts use for the environment (`env`, `extraEnvVars`, …) at any
 * depth. What the templates make of them is not seen, so that further keys are possible.
 */
export const readHelmValues = (text: string, { path }: { readonly path: string }): Source => {
  const settings: Setting[] = []
  const add = (key: string, line: number, value: Tree): void => {
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(key)) return
    const plain = textIn(value) ?? textIn(child(value, 'value'))
    settings.push({
      key,
      origin: { format: 'helm', source: path, path, line },
      value:
        plain === undefined
          ? { status: 'opaque', reason: 'the chart fills it in from elsewhere' }
          : plain.includes('{{')
            ? { status: 'opaque', reason: 'it is a template' }
            : { status: 'value', text: plain },
    })
  }
  const walk = (tree: Tree, depth: number): void => {
    if (depth > 20) return
    for (const item of itemsIn(tree)) walk(item, depth + 1)
    for (const { key, value } of entriesIn(tree)) {
      if (!PLACES.test(key)) {
        walk(value, depth + 1)
        continue
      }
      for (const item of itemsIn(value)) {
        const name = textIn(child(item, 'name')) ?? textIn(child(item, 'key'))
        if (name !== undefined) add(name, item.line, item)
      }
      for (const entry of entriesIn(value))
        if (
          entry.value.kind === 'map' &&
          child(entry.value, 'value') === undefined &&
          child(entry.value, 'valueFrom') === undefined
        )
          walk(
            { kind: 'map', line: entry.line, entries: [{ key: 'env', line: entry.line, value: entry.value }] },
            depth + 1,
          )
        else add(entry.key, entry.line, entry.value)
    }
  }
  for (const tree of readTrees(text, path)) walk(tree, 0)
  return {
    name: path,
    format: 'helm',
    settings,
    problems: [],
    open: { reason: 'the templates of the chart may add further variables', holds: 'anything' },
  }
}
