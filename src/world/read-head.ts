import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/**
 * The commit that is checked out, read from the files that git keeps: every run asks for it, and starting a process for it
 * would be a tenth of a short run. Read at once, for they are a line each. `sha` is undefined where no folder up from `root`
 * is a repository; the answer is undefined where the files do not tell it, and git has to be asked.
 */
export const readHead = (root: string): { readonly sha: string | undefined } | undefined => {
  try {
    const folder = gitFolder(root)
    if (folder === undefined) return { sha: undefined }
    const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim()
    if (SHA.test(head)) return { sha: head }
    const ref = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1]
    if (ref === undefined || ref.split('/').includes('..')) return undefined
    // Branches of a linked work tree are kept in the folder that it shares with the others.
    const shared = readIfThere(join(folder, 'commondir'))
    const common = shared === undefined ? folder : resolve(folder, shared.trim())
    const loose = readIfThere(join(common, ref))
    if (loose !== undefined) return known(loose.trim())
    const packed = readFileSync(join(common, 'packed-refs'), 'utf8')
    const line = packed
      .split('\n')
      .find((entry) => entry.endsWith(` ${ref}`))
      ?.split(' ')[0]
    return known(line)
  } catch {
    // Not laid out as expected: git itself knows more.
    return undefined
  }
}

const readIfThere = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'utf8') : undefined

const known = (sha: string | undefined): { readonly sha: string } | undefined =>
  sha !== undefined && SHA.test(sha) ? { sha } : undefined

/** Where git keeps its files: `.git` in the folder or in one above it, or the folder that a linked work tree names there. */
const gitFolder = (root: string): string | undefined => {
  for (let folder = realpathSync(root); ; folder = dirname(folder)) {
    const path = join(folder, '.git')
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory() === true) return path
    if (found !== undefined) {
      const link = /^gitdir: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
      if (link === undefined) throw new Error('.git is neither a folder nor a link')
      return resolve(folder, link.trim())
    }
    if (statSync(join(folder, 'HEAD'), { throwIfNoEntry: false }) !== undefined)
      throw new Error('this may be a repository without a work tree')
    if (dirname(folder) === folder) return undefined
  }
}
