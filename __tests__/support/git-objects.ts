import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What git says about objects that are named by their hash; undefined when git says no. An object never changes, in whichever
 * repository it stands: hundreds of requests ask for the same ones, and each process costs more than the answer.
 */
export const readObject = (directory: string, args: readonly string[]): Buffer | undefined => {
  const hashes = args.flatMap((arg) => /^\^?([0-9a-f]{40})(?:$|[:^])/.exec(arg)?.[1] ?? [])
  const lasting = hashes.length > 0 && args.slice(1).every((arg) => /^(?:-|\^?[0-9a-f]{40}(?:$|[:^]))/.test(arg))
  // In a pack it cannot be seen from outside that the object is there: such an answer is kept for this repository.
  const key = [hashes.every((hash) => isLoose(directory, hash)) ? '' : directory, ...args].join('\0')
  const known = lasting ? answers.get(key) : undefined
  if (known !== undefined) return known
  const { status, stdout } = spawnSync('git', args, { cwd: directory, maxBuffer: 256 * 1024 * 1024 })
  if (status !== 0) return undefined
  if (lasting) answers.set(key, stdout)
  return stdout
}

const answers = new Map<string, Buffer>()

/** Whether this repository has the object, in a file of its own. */
const isLoose = (directory: string, hash: string): boolean =>
  gitFolders(directory).some((folder) => existsSync(join(folder, 'objects', hash.slice(0, 2), hash.slice(2))))

/** The hash that a ref holds, read where git keeps it; `absent` when it is in no place, undefined when git has to be asked. */
export const readRef = (directory: string, ref: string): string | undefined => {
  if (!/^refs\/(?!.*\.\.)[\w./-]+$/.test(ref)) return undefined
  const folders = gitFolders(directory)
  for (const folder of folders) {
    const path = join(folder, ref)
    const hash = existsSync(path) ? readText(path) : ''
    if (/^[0-9a-f]{40}$/.test(hash)) return hash
  }
  return folders.some((folder) => existsSync(join(folder, 'packed-refs'))) ? undefined : 'absent'
}

/** A ref may be a folder of refs. */
const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

/** Where git keeps its things, in a repository with files and in a bare one. */
const gitFolders = (directory: string): readonly string[] => [join(directory, '.git'), directory]
