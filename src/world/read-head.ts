import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/**
 * The commit that is checked out, read from the files that git keeps at the root of a work tree: every run asks for it, and
 * starting a process for it would be a tenth of a short run. Undefined where these files do not tell it: then git is asked.
 */
export const readHead = async (root: string): Promise<string | undefined> => {
  try {
    const folder = await gitFolder(root)
    const head = (await readFile(join(folder, 'HEAD'), 'utf8')).trim()
    if (SHA.test(head)) return head
    const ref = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1]
    if (ref === undefined || ref.split('/').includes('..')) return undefined
    // Branches of a linked work tree are kept in the folder that it shares with the others.
    const common = await readFile(join(folder, 'commondir'), 'utf8').then(
      (text) => resolve(folder, text.trim()),
      () => folder,
    )
    const loose = await readFile(join(common, ref), 'utf8').catch(() => undefined)
    if (loose !== undefined) return SHA.test(loose.trim()) ? loose.trim() : undefined
    const packed = await readFile(join(common, 'packed-refs'), 'utf8')
    const line = packed
      .split('\n')
      .find((entry) => entry.endsWith(` ${ref}`))
      ?.split(' ')[0]
    return line !== undefined && SHA.test(line) ? line : undefined
  } catch {
    // Not laid out as expected: git itself knows more.
    return undefined
  }
}

const gitFolder = async (root: string): Promise<string> => {
  const path = join(root, '.git')
  if ((await stat(path)).isDirectory()) return path
  const link = /^gitdir: (.+)$/m.exec(await readFile(path, 'utf8'))?.[1]
  if (link === undefined) throw new Error('.git is neither a folder nor a link')
  return resolve(root, link.trim())
}
