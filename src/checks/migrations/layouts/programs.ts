import { posix } from 'node:path'
import type { Migration, Reader } from '../source.ts'
import { compareTexts, compareVersions } from './versions.ts'

/** Migrations in languages that are not read here: what shows that a file is one, and whose it is. */
const TOOLS: readonly { readonly file: RegExp; readonly text: RegExp; readonly tool: string }[] = [
  {
    file: /\.php$/i,
    text: /\bextends\s+\\?(?:\w+\\)*(?:Migration|AbstractMigration)\b|\bSchema::(?:create|table)\b/,
    tool: 'PHP',
  },
  { file: /\.exs$/i, text: /\buse\s+Ecto\.Migration\b/, tool: 'Elixir' },
  {
    file: /\.go$/i,
    text: /\bgoose\.AddMigration|\bgormigrate\b|\bmigrations\.(?:Must)?Register|\bMigrations\.MustRegister/,
    tool: 'Go',
  },
  { file: /\.cs$/i, text: /:\s*Migration\b[\s\S]*\bMigrationBuilder\b|\bFluentMigrator\b|\[Migration\(/, tool: 'C#' },
  {
    file: /\.(?:java|kt)$/i,
    text: /\bBaseJavaMigration\b|\bJavaMigration\b|\bJdbcMigration\b|\bCustomTaskChange\b/,
    tool: 'Java or Kotlin',
  },
  { file: /\.(?:xml|ya?ml|json)$/i, text: /\bdatabaseChangeLog\b/, tool: "Liquibase's own format" },
  { file: /\.py$/i, text: /\byoyo\b|\b__depends__\b/, tool: 'Python for yoyo' },
]
// Made beside the migration by its tool, and run by nobody.
const GENERATED = /(?:\.Designer\.cs|ModelSnapshot\.cs)$/

/**
 * Migrations in languages that are not read here. They are listed, so that none is passed over in silence: whoever has no
 * reviewers gets an error for each that is new.
 */
export const programs: Reader = {
  framework: 'other',
  claim: async (paths, peek) => {
    const claimed: string[] = []
    for (const path of paths) {
      const tools = TOOLS.filter(({ file }) => file.test(path))
      if (tools.length === 0 || GENERATED.test(path)) continue
      const head = await peek(path)
      if (tools.some(({ text }) => text.test(head))) claimed.push(path)
    }
    return claimed
  },
  read: async (paths, { files, signal }) => {
    const migrations: Migration[] = []
    for (const path of paths) {
      signal.throwIfAborted()
      const text = await files.readText(path)
      const tool = TOOLS.find((one) => one.file.test(path) && one.text.test(text))?.tool ?? 'a language'
      const version = /\d+/.exec(posix.basename(path))?.[0]
      migrations.push({
        path,
        name: posix.basename(path),
        ...(version === undefined ? {} : { version }),
        series: posix.dirname(path),
        framework: 'other',
        text,
        statements: [],
        down: { status: 'unsupported' },
        transaction: 'unknown',
        reviewOnly: `It is written in ${tool}, which is not read here`,
        suppressions: [],
        findings: [],
      })
    }
    return {
      migrations: migrations.sort(
        (one, other) =>
          compareTexts(one.series, other.series) ||
          compareVersions(one.version ?? '', other.version ?? '') ||
          compareTexts(one.name, other.name),
      ),
      unreadable: [],
      notes: [],
    }
  },
}
