import type { Contents } from '../../archive/contents.ts'
import type { ReadOptions } from '../../archive/reading.ts'
import type { Source } from '../../archive/source.ts'
import type { Finding, Measurement } from '../../core/finding.ts'
import type { BackupOptions } from './options.ts'
import type { BackupWorld } from './place.ts'

export type DrillAnswer = {
  readonly restored: boolean
  readonly findings: readonly Finding[]
  readonly measurements: readonly Measurement[]
  readonly evidence: Readonly<Record<string, unknown>>
  readonly undecided?: { readonly message: string; readonly rule: string; readonly help: string }
}

/** Placeholder. */
export const drill = async (
  _source: Source,
  _contents: Contents,
  _options: BackupOptions,
  _read: ReadOptions,
  _context: BackupWorld,
): Promise<DrillAnswer> => {
  const missing = {
    message: 'No scratch database can be had.',
    rule: 'backup-drill-unavailable',
    help: 'Give `restore.url`.',
  }
  return {
    restored: false,
    findings: [{ rule: missing.rule, level: 'error', message: missing.message, help: missing.help }],
    measurements: [],
    evidence: {},
    undecided: missing,
  }
}
