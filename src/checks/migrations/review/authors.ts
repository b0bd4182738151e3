import type { Git } from '../../../core/world.ts'

/**
 * Names under which git knows those who wrote a file, in lower case: names, addresses, what stands before the `@`, and the
 * login in an address that GitHub made. Empty outside of a repository, and for a file that is not committed yet.
 */
export const authorsOf = async (path: string, git: Git, signal: AbortSignal): Promise<ReadonlySet<string>> => {
  if ((await git.head(signal)) === undefined) return new Set()
  const bytes = await git.run(['log', '--follow', '--no-merges', '--format=%an%x00%ae', '--', path], signal)
  const names = new Set<string>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [name = '', address = ''] = line.toLowerCase().split('\0')
    const local = address.split('@')[0] ?? ''
    for (const one of [name, address, local, local.replace(/^\d+\+/, '')]) if (one !== '') names.add(one)
  }
  return names
}
