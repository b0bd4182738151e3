import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toTrustMaterial, type TrustMaterial } from '@sigstore/verify'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Undecidable } from '../../core/errors.ts'
import { readTrustedText } from '../../core/trusted-text.ts'

/**
 * The authorities that are trusted: those of the file, or the public ones of Sigstore, which are shipped. A file holds one
 * trusted root as JSON or one a line. While a pull request is judged it comes from its base: nobody names their own authority.
 * Throws Undecidable (`trusted-root-unreadable`, `base-unknown`).
 */
export const trustedRoots = async (
  path: string | undefined,
  ports: Parameters<typeof readTrustedText>[1],
): Promise<readonly TrustMaterial[]> => {
  if (path === undefined) return parseRoots('The trusted root of Sigstore', await readFile(shippedRoot(), 'utf8'))
  const { text, from } = await readTrustedText(path, ports)
  if (text === undefined)
    throw new Undecidable(
      `There is no trusted root at ${path}${from === undefined ? '' : `, at the base ${from.slice(0, 7)}`}.`,
      {
        rule: 'trusted-root-unreadable',
        help:
          from === undefined
            ? `Write it with \`gh attestation trusted-root > ${path}\`.`
            : `Commit it to the base branch first (\`gh attestation trusted-root > ${path}\`): on a pull request it is read from there.`,
      },
    )
  return parseRoots(path, text)
}

const parseRoots = (name: string, text: string): readonly TrustMaterial[] => {
  try {
    const roots = documentsIn(text).map((value) => toTrustMaterial(TrustedRoot.fromJSON(value)))
    if (roots.every(({ certificateAuthorities }) => certificateAuthorities.length === 0))
      throw new Error('it names no authority')
    return roots
  } catch (error) {
    throw new Undecidable(`${name} is no trusted root of Sigstore.`, {
      rule: 'trusted-root-unreadable',
      help: 'Write it with `gh attestation trusted-root`.',
      cause: error,
    })
  }
}

/** The values of a text that is one JSON value, a list of them, or has one on each line. Throws SyntaxError for anything else. */
export const documentsIn = (text: string): readonly unknown[] => {
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line))
  }
  return Array.isArray(whole) ? whole : [whole]
}

/** The file that the build takes from the packages: beside the bundle, or what was built of this source. */
const shippedRoot = (): string => {
  const name = 'assets/sigstore/trusted-root.json'
  for (const folder of ['../', '../../../dist/']) {
    const path = fileURLToPath(new URL(`${folder}${name}`, import.meta.url))
    if (existsSync(path)) return path
  }
  throw new Undecidable('The trusted root of Sigstore is missing beside gonogo.', {
    rule: 'trusted-root-unreadable',
    help: 'Install gonogo again, with the folder `assets`.',
  })
}
