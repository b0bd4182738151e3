import { createHash } from 'node:crypto'
import type { Finding } from '../../core/finding.ts'
import { locate } from './locate.ts'
import type { BackupOptions } from './options.ts'
import { isMissing, type BackupWorld } from './place.ts'

/** Whether every further place holds the very same bytes. */
export const judgeCopies = async (
  copies: NonNullable<BackupOptions['copies']>,
  digest: string,
  name: string,
  context: BackupWorld,
): Promise<{ readonly findings: readonly Finding[]; readonly places: readonly string[] }> => {
  const findings: Finding[] = []
  const places: string[] = []
  for (const copy of copies) {
    const found = await locate(copy, context)
    if (isMissing(found)) {
      findings.push({
        rule: 'backup-copy-missing',
        level: 'error',
        message: `${found.missing}, where a copy of ${name} should be.`,
        help: 'Copy the backup there.',
      })
      continue
    }
    if (found.source.kind === 'folder') {
      findings.push({
        rule: 'backup-copy-differs',
        level: 'error',
        message: `${found.source.name} is a folder and not a copy of ${name}.`,
        help: 'Copy the backup there.',
      })
      continue
    }
    const hash = createHash('sha256')
    for await (const piece of found.source.open()) hash.update(piece)
    if (hash.digest('hex') === digest) places.push(found.source.name)
    else
      findings.push({
        rule: 'backup-copy-differs',
        level: 'error',
        message: `${found.source.name} is not the same as ${name}: its digest differs.`,
        help: 'Copy the newest backup there again, and compare the digests after the copy.',
      })
  }
  return { findings, places }
}
