import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Pages stand beside the built program, and in `docs/` of the source. */
const folders = (): string[] =>
  ['./docs/', '../docs/', '../../docs/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** The Markdown of a page of the documentation; undefined when there is none. */
export const readPage = (kind: 'checks' | 'rules', name: string): string | undefined => {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined
  for (const folder of folders()) {
    try {
      return readFileSync(join(folder, kind, `${name}.md`), 'utf8')
    } catch {
      // Not here: the next place.
    }
  }
  return undefined
}
