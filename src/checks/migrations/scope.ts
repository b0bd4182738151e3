import { Undecidable } from '../../core/errors.ts'
import { shownPath } from '../../core/paths.ts'
import type { Files, Git } from '../../core/world.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { MigrationsOptions } from './options.ts'
import type { Migration } from './source.ts'

/** Which migrations are judged, and what is known of the base. */
export type Scope = {
  readonly judged: ReadonlySet<Migration>
  /** Migrations of the change that the base has not: what one of them creates is new to all of them. */
  readonly together: ReadonlySet<Migration>
  /** Files of the change by the path that migrations have; absent where no base is known. */
  readonly changed?: ReadonlyMap<string, ChangedFile>
  /** Migrations that were deleted, by the path they had. */
  readonly deleted: readonly string[]
  /** Code of the change that is no migration, by its path. */
  readonly code: readonly string[]
  readonly base?: string
  readonly note?: string
}

type Ports = { readonly files: Files; readonly git: Git; readonly signal: AbortSignal }

/** Finds out what is in scope. Without a base, `changed` cannot be decided. */
export const scopeOf = async (
  given: MigrationsOptions,
  migrations: readonly Migration[],
  { files, git, signal }: Ports,
  isMigrationPath: (path: string) => boolean,
  pending?: ReadonlySet<Migration>,
): Promise<Scope> => {
  if (given.scope === 'pending' && pending !== undefined)
    // The deploy runs all of them: what one of them creates is new to the others.
    return { judged: pending, together: pending, deleted: [], code: [] }
  if (given.scope === 'pending') {
    throw new Undecidable('Which migrations are pending is not known: no database was named.', {
      rule: 'pending-unknown',
      help: 'Name the `database`, or use scope: changed or scope: all.',
    })
  }
  const change = await git.change(signal)
  if (change.status === 'unknown') {
    if (given.scope === 'changed') {
      throw new Undecidable(`Which migrations are new is not known: ${change.reason}.`, {
        rule: 'base-unknown',
        help: 'Name the base with --base, or use scope: all to judge the whole history.',
      })
    }
    return {
      judged: new Set(migrations),
      together: new Set(),
      deleted: [],
      code: [],
      note: `The base is not known (${change.reason}), so that edits of old migrations are not seen.`,
    }
  }
  const byShown = new Map(migrations.map((migration) => [shownPath(files, migration.path), migration]))
  const changed = new Map<string, ChangedFile>()
  const touched = new Set<Migration>()
  const together = new Set<Migration>()
  const deleted: string[] = []
  const code: string[] = []
  for (const file of change.files) {
    const migration = byShown.get(file.path)
    if (migration === undefined && isCode(file.path) && !isMigrationPath(file.path)) code.push(file.path)
    if (migration !== undefined) {
      changed.set(migration.path, file)
      touched.add(migration)
      if (file.status === 'added') together.add(migration)
    }
    const gone = file.status === 'deleted' ? file.path : file.status === 'renamed' ? file.previousPath : undefined
    if (gone !== undefined && isMigrationPath(gone) && (migration === undefined || file.status === 'deleted'))
      deleted.push(gone)
  }
  const all = given.scope === 'all'
  return {
    judged: all ? new Set(migrations) : touched,
    together: all ? new Set() : together,
    changed,
    deleted,
    code,
    base: change.base,
  }
}

const CODE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|php|java|kt|cs|exs?|scala|swift|vue|svelte|sql)$/i
const NO_PRODUCTION =
  /(?:^|\/)(?:__?tests?__?|tests?|specs?|e2e|fixtures|docs|examples)\/|[._-](?:test|spec)\.|(?:^|\/)(?:test_|conftest)/i

/** Code that runs in production. */
const isCode = (path: string): boolean => CODE.test(path) && !NO_PRODUCTION.test(path)
