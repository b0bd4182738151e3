import { posix } from 'node:path'
import type { ChangedFile } from '../../../core/change.ts'
import type { Finding } from '../../../core/finding.ts'
import { shownPath } from '../../../core/paths.ts'
import type { Files, Git } from '../../../core/world.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { levelOf, type RuleLevel } from '../levels.ts'
import type { Schema } from '../schema/schema.ts'
import type { Scope } from '../scope.ts'
import type { Migration } from '../source.ts'
import { changedClasses } from './changed-classes.ts'
import { djangoDifferences } from './django-models.ts'
import type { ModelDifference } from './model-difference.ts'
import { sqlalchemyDifferences } from './sqlalchemy-models.ts'

type Given = {
  readonly migrations: readonly Migration[]
  readonly scope: Scope
  /** As all migrations leave them, by the name of the database. */
  readonly schemas: ReadonlyMap<string, Schema>
  readonly parser: SqlParser
  readonly rules: ReadonlyMap<string, RuleLevel>
}

type Ports = { readonly files: Files; readonly git: Git; readonly signal: AbortSignal }

/**
 * Models of Django and SQLAlchemy that the change alters while it brings no migration for them. Only what the files say for
 * certain, and what the tables, as the migrations leave them, have not: everything else is passed over.
 */
export const modelsWithoutMigration = async (
  { migrations, scope, schemas, parser, rules }: Given,
  { files, git, signal }: Ports,
): Promise<readonly Finding[]> => {
  const level = levelOf('model-without-migration', undefined, rules)
  if (level === undefined || scope.changed === undefined) return []
  const change = await git.change(signal)
  if (change.status === 'unknown') return []
  const code = new Set(scope.code)
  const touched = change.files.filter(({ path }) => code.has(path))
  const root = files.repository ?? files.root
  const after = async (path: string): Promise<string | undefined> =>
    (await files.stat(posix.join(root, path)))?.kind === 'file' ? files.readText(posix.join(root, path)) : undefined
  if (!(await hasModels(touched, after))) return []
  const apps = appsOf(migrations, files)
  const groupOf = (path: string): string => appAt(apps, path)?.folder ?? ''
  const decoder = new TextDecoder()
  const classes = await changedClasses(touched, groupOf, {
    before: async (path) => {
      const bytes = await git.show(change.base, path, signal)
      return bytes === undefined ? undefined : decoder.decode(bytes)
    },
    after,
  })
  if (classes === undefined) return []
  const everywhere = [...classes.groups.values()].flat()
  const findings: Finding[] = []
  const tell = (differences: readonly ModelDifference[], remedy: string): void => {
    for (const { path, line, model, what } of differences)
      findings.push({
        rule: 'model-without-migration',
        level,
        ...(path === undefined ? {} : { path, line: line ?? 1 }),
        message: `Model ${model} changes and no migration does: ${what}. The code of this change meets a database that it does not fit.`,
        help: remedy,
      })
  }
  const changing = new Set(scope.changed.keys())
  for (const { folder, label } of apps) {
    const schema = schemas.get('django')
    const pairs = classes.groups.get(folder)
    const hasMigration = migrations.some(
      ({ path, series, framework }) => framework === 'django' && series === label && changing.has(path),
    )
    if (schema === undefined || pairs === undefined || hasMigration) continue
    tell(
      djangoDifferences({ parser, schema, app: label, pairs, everywhere, moved: classes }),
      `Run \`python manage.py makemigrations ${label}\` and commit what it writes.`,
    )
  }
  const revisions = migrations.filter(({ framework }) => framework === 'alembic')
  const databases = new Set(revisions.map(({ database, series }) => database ?? series))
  const [database] = databases
  const schema = database === undefined ? undefined : schemas.get(database)
  // Of several databases, which one a model belongs to is not known.
  if (schema !== undefined && databases.size === 1 && !revisions.some(({ path }) => changing.has(path)))
    tell(
      sqlalchemyDifferences({ parser, schema, pairs: everywhere, moved: classes }),
      'Run `alembic revision --autogenerate`, read what it writes, and commit it.',
    )
  return findings
}

/** Whether it is worth the time to ask git for what stood there before: most changes alter no file in which models stand. */
const hasModels = async (
  touched: readonly ChangedFile[],
  after: (path: string) => Promise<string | undefined>,
): Promise<boolean> => {
  for (const { path } of touched)
    if (path.endsWith('.py') && (/models?\b/i.test(path) || SPEAKS.test((await after(path)) ?? ''))) return true
  return false
}

const SPEAKS = /\b__tablename__\b|\bmodels\.Model\b|\bdb\.models\b/

type App = { readonly folder: string; readonly label: string }

/** Django's apps: the folder above `migrations`, and the label that its migrations have. */
const appsOf = (migrations: readonly Migration[], files: Files): readonly App[] => {
  const apps = new Map<string, string>()
  for (const { framework, path, series } of migrations)
    if (framework === 'django') apps.set(posix.dirname(posix.dirname(shownPath(files, path))), series)
  return [...apps].map(([folder, label]) => ({ folder, label }))
}

/** The app in whose folder a file stands: the deepest one. */
const appAt = (apps: readonly App[], path: string): App | undefined =>
  apps
    .filter(({ folder }) => folder === '.' || path.startsWith(`${folder}/`))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0]
