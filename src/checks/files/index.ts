import { defineCheck } from '../../core/check.ts'
import { judgeFiles } from './judge-files.ts'
import { options } from './options.ts'

/** Files are there, or are not, and are as they should be. */
export const files = defineCheck({
  kind: 'files',
  summary: 'Files exist or are absent, and have the content, size, format and permissions they should',
  needs: ['files', 'git', 'clock'],
  options,
  rules: async () => (await import('./rules.ts')).rules,
  run: judgeFiles,
})
