import type { Setting, SettingValue, Source } from './setting.ts'
import { child, entriesIn, readTrees, textIn, type Tree } from './tree.ts'

/** `app.json`: what a new application starts with; `generator: secret` is made by Heroku, `required` without value is asked for. */
export const readAppJson = (text: string, options: { readonly path: string }): Source => {
  const { path } = options
  const [tree] = readTrees(text, path)
  return {
    name: path,
    format: 'heroku',
    settings: entriesIn(child(tree, 'env')).map(({ key, line, value }): Setting => ({
      key,
      origin: { format: 'heroku', source: path, path, line },
      value: valueOf(value),
    })),
    problems: [],
    open: { reason: 'further config vars are kept at Heroku', holds: 'anything' },
  }
}

const valueOf = (tree: Tree): SettingValue => {
  const value = textIn(tree) ?? textIn(child(tree, 'value'))
  if (value !== undefined) return { status: 'value', text: value }
  return textIn(child(tree, 'generator')) === 'secret'
    ? { status: 'opaque', reason: 'Heroku makes it at random', generated: true }
    : { status: 'opaque', reason: 'it is asked for when the application is set up' }
}
