import { posix } from 'node:path'
import type { Migration, Reader } from '../source.ts'
import { compareVersions } from './versions.ts'

const MIGRATION = /(^|\/)db\/(?:\w+_)?migrate\/(\d+)_[^/]+\.rb$/

/** Migrations in Ruby, which are listed for people to review: what they send is decided when they run. */
export const railsReader: Reader = {
  framework: 'rails',
  claim: async (paths) => paths.filter((path) => MIGRATION.test(path)),
  read: async (paths, { files }) => {
    const migrations = await Promise.all(
      paths.map(async (path): Promise<Migration> => {
        const text = await files.readText(path)
        return {
          path,
          name: posix.basename(path),
          version: MIGRATION.exec(path)?.[2] ?? '0',
          series: posix.dirname(path),
          framework: 'rails',
          text,
          statements: [],
          down: { status: 'unsupported' },
          transaction: /disable_ddl_transaction!/.test(text) ? 'none' : 'file',
          reviewOnly: 'It is written in Ruby, whose SQL is known only when it runs',
          suppressions: [],
          findings: [],
        }
      }),
    )
    return {
      migrations: migrations.sort((one, other) => compareVersions(one.version ?? '', other.version ?? '')),
      unreadable: [],
      notes: [],
    }
  },
}
