import { defineCheck } from '../../core/check.ts'
import { BackupOptions } from './options.ts'

/** A backup exists, is recent and whole, holds what it should, and can be restored. */
export const backup = defineCheck({
  kind: 'backup',
  summary: 'A backup exists, is recent and whole, holds what it should, and can be restored',
  needs: ['clock', 'files', 'http', 'shell', 'environment', 'git'],
  comparesWithBaseline: true,
  options: BackupOptions,
  code: ['command', 'decrypt', 'records', 'restore'],
  timeoutMs: 600_000,
  rules: async () => (await import('./rules.ts')).rules,
  async run(options, context) {
    if (options.records !== undefined)
      return (await import('./records.ts')).judgeRecords(options.records, options, context)
    if (options.managed !== undefined)
      return (await import('./managed.ts')).judgeManaged(options.managed, options, context)
    return (await import('./judge.ts')).judgeBackup(options, context)
  },
})
