import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The public authorities of Sigstore, as the package @sigstore/tuf has them beside its first keys: a target of their TUF
 * repository, which its own client verifies before it is published there.
 */
export const trustedRoot = (root: string): Uint8Array => {
  const seeds = JSON.parse(readFileSync(join(root, 'node_modules/@sigstore/tuf/seeds.json'), 'utf8')) as Readonly<
    Record<string, { readonly targets: Readonly<Record<string, string>> }>
  >
  const target = seeds['https://tuf-repo-cdn.sigstore.dev']?.targets['trusted_root.json']
  if (target === undefined) throw new Error('@sigstore/tuf has no trusted root any more.')
  return Buffer.from(target, 'base64')
}
