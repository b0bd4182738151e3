import type { Setting, Source } from './setting.ts'
import { child, entriesIn, readTrees, textIn } from './tree.ts'

/** `vercel.json`: `env` and `build.env`; a value of the form `@name` is a secret that is kept at Vercel. */
export const readVercel = (text: string, options: { readonly path: string }): Source => {
  const { path } = options
  const [tree] = readTrees(text, path)
  const settings = [...entriesIn(child(tree, 'build', 'env')), ...entriesIn(child(tree, 'env'))].map(
    ({ key, line, value }): Setting => {
      const written = textIn(value) ?? ''
      return {
        key,
        origin: { format: 'vercel', source: path, path, line },
        value: written.startsWith('@')
          ? { status: 'opaque', reason: `it is the secret ${written.slice(1)}, kept at Vercel` }
          : { status: 'value', text: written },
        ...(written.startsWith('@') ? { secret: true } : {}),
      }
    },
  )
  return {
    name: path,
    format: 'vercel',
    settings,
    problems: [],
    open: { reason: 'further variables are kept at Vercel', holds: 'anything' },
  }
}
