import { HERE } from '../../../python/bindings.ts'
import { parsePython } from '../../../python/parse.ts'
import type { Statement } from '../../../python/syntax.ts'
import type { Value } from '../../../python/values.ts'
import { inside, statementsOf, expressionsOf } from '../../../python/walk.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { emission } from '../python/emit.ts'
import {
  homeOf,
  libraryOf,
  loadFor,
  reachedFrom,
  type Home,
  type Library,
  type PythonFunction,
} from '../python/library.ts'
import { pythonSuppressions } from '../python/suppressions.ts'
import type { Down, Migration, Reader, ReaderFinding, Reading, TransactionMode, Unreadable } from '../source.ts'
import { followBody } from './body.ts'
import { orderRevisions, type Revision } from './graph.ts'
import type { AlembicState } from './operations.ts'

/** Alembic: `versions/*.py` with `revision` and `down_revision`, read as syntax, in the order of the graph. */
export const alembic: Reader = {
  framework: 'alembic',
  claim: async (paths, peek) => {
    const claimed: string[] = []
    for (const path of paths) {
      if (!path.endsWith('.py') || !/(?:^|\/)(?:versions|[^/]*(?:alembic|migration)[^/]*)\//i.test(path)) continue
      if (/\/(?:__init__|env)\.py$/.test(path)) continue
      if (/^(?:down_revision|revision)\s*(?::[^=\n]*)?=/m.test(await peek(path))) claimed.push(path)
    }
    return claimed
  },
  read: async (paths, { files, parser, signal }) => {
    const sources: { path: string; text: string }[] = []
    for (const path of paths) {
      signal.throwIfAborted()
      sources.push({ path, text: await files.readText(path) })
    }
    const modes = new Map<string, TransactionMode>()
    for (const folder of new Set(paths.map(folderOf))) {
      // Above `versions/`, which may have a folder for each database.
      for (const levels of [1, 2]) {
        const environment = [...folder.split('/').slice(0, -levels), 'env.py'].join('/')
        if ((await files.stat(environment))?.kind !== 'file') continue
        modes.set(folder, transactionOf(await files.readText(environment)))
        break
      }
    }
    const library = libraryOf(async (path) =>
      (await files.stat(path))?.kind === 'file' ? files.readText(path) : undefined,
    )
    const homes = sources.map(({ path, text }) => homeOf(parsePython(text, path)))
    const look = (home: Home): void => {
      for (const name of ['upgrade', 'downgrade']) {
        const definition = home.functions.get(`${HERE}.${name}`)
        if (definition !== undefined) reachedFrom({ home, definition }, library)
      }
    }
    await loadFor(library, homes, look, signal)
    return readHomes(homes, parser, (folder) => modes.get(folder) ?? 'all', library)
  },
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

/** `transaction_per_migration=True` in env.py gives each file its own transaction; else one is for all. */
export const transactionOf = (environment: string): TransactionMode => {
  for (const expression of expressionsOf(parsePython(environment).statements))
    for (const argument of expression.kind === 'call' ? expression.args : [])
      if (argument.name === 'transaction_per_migration' && argument.value.kind === 'boolean')
        return argument.value.value ? 'file' : 'all'
  return 'all'
}

/** Reads revision files that are at hand. Nothing is executed, and no Python is needed. */
export const readAlembic = (
  sources: readonly { readonly path: string; readonly text: string }[],
  parser: SqlParser,
  transaction: (folder: string) => TransactionMode = () => 'all',
): Reading =>
  readHomes(
    sources.map(({ path, text }) => homeOf(parsePython(text, path))),
    parser,
    transaction,
    libraryOf(async () => undefined),
  )

const readHomes = (
  homes: readonly Home[],
  parser: SqlParser,
  transaction: (folder: string) => TransactionMode,
  library: Library,
): Reading => {
  const revisions = homes.map(revisionOf)
  const unreadable = revisions.flatMap(unreadableIn)
  const { order, mistakes } = orderRevisions(revisions.filter((revision) => revision.id !== undefined))
  const states = new Map<string, AlembicState>()
  const migrations = order.map((revision) => {
    const series = folderOf(revision.path)
    const state = states.get(series) ?? { enums: new Set() }
    states.set(series, state)
    const own = mistakes.filter((mistake) => mistake.path === revision.path)
    return migrationOf(revision, { state, parser, library }, transaction(series), own)
  })
  return { migrations, unreadable, notes: [] }
}

const unreadableIn = ({ path, id, module }: Revision): readonly Unreadable[] => {
  const [problem] = module.problems
  if (problem !== undefined)
    return [
      {
        path,
        rule: 'unreadable',
        message: `${path}:${problem.line}:${problem.column} is no valid Python, so that what the migration does is not known. ${problem.message}`,
        help: 'Correct the file; `python -m py_compile` names the mistake.',
      },
    ]
  return id === undefined
    ? [
        {
          path,
          rule: 'unreadable',
          message: `The revision of ${path} is not a plain text, so that its place in the graph is not known.`,
          help: "Write it as Alembic does: revision = '…'.",
        },
      ]
    : []
}

const revisionOf = (home: Home): Revision => {
  const { module, names } = home
  const value = (name: string) => names.names.get(name)?.value
  const id = value('revision')
  return {
    path: module.path,
    home,
    module,
    names,
    id: id?.kind === 'text' ? id.value : undefined,
    parents: textsOf(value('down_revision')),
    dependsOn: textsOf(value('depends_on')),
    labels: textsOf(value('branch_labels')),
    line: names.names.get('down_revision')?.at.line ?? 1,
  }
}

const textsOf = (value: Value | undefined): readonly string[] => {
  if (value?.kind === 'text') return [value.value]
  return value !== undefined && 'items' in value ? value.items.flatMap(textsOf) : []
}

/** What all revisions of a folder are read with. */
type ReadingWith = { readonly state: AlembicState; readonly parser: SqlParser; readonly library: Library }

const migrationOf = (
  revision: Revision,
  reading: ReadingWith,
  transaction: TransactionMode,
  mistakes: readonly ReaderFinding[],
): Migration => {
  const { home, module, names, path } = revision
  const { state, parser, library } = reading
  const out = emission(parser, (at) => at.line + (module.text.slice(at.from, at.to).match(/\r\n|\n|\r/g)?.length ?? 0))
  const upgrade = home.functions.get(`${HERE}.upgrade`)
  if (upgrade !== undefined) followBody({ home, library, state, out }, upgrade.body, names)
  return {
    path,
    name: (path.split('/').at(-1) ?? path).replace(/\.py$/, ''),
    series: folderOf(path),
    framework: 'alembic',
    text: module.text,
    statements: out.statements,
    ...(revision.id === undefined ? {} : { key: revision.id }),
    parents: [...revision.parents, ...revision.dependsOn],
    down: downOf(revision, reading, upgrade),
    transaction,
    ...(upgrade === undefined || isEmpty(upgrade) || revision.id === undefined
      ? {}
      : {
          exact: {
            tool: 'alembic',
            words: ['upgrade', `${revision.parents[0] ?? 'base'}:${revision.id}`, '--sql'],
            operations: [],
          },
        }),
    // It may come from another file, or be missing: nobody has seen what it sends.
    ...(upgrade === undefined ? { reviewOnly: 'There is no function upgrade() in this file' } : {}),
    suppressions: pythonSuppressions(module.text),
    findings: [...mistakes.map(({ rule, message, help, line }) => ({ rule, message, help, line })), ...out.findings],
  }
}

/** A body of nothing: `pass`, `...`, a text for people. */
const isEmpty = (definition: PythonFunction): boolean =>
  definition.body.every(
    (statement: Statement) =>
      statement.kind === 'pass' ||
      (statement.kind === 'expression' &&
        (statement.value.kind === 'text' || statement.value.kind === 'opaque') &&
        inside(statement.value).length === 1),
  )

const downOf = (
  { home, names, path }: Revision,
  { state, parser, library }: ReadingWith,
  upgrade: PythonFunction | undefined,
): Down => {
  const definition = home.functions.get(`${HERE}.downgrade`)
  // A merge has nothing to take back.
  if (upgrade !== undefined && isEmpty(upgrade)) return { status: 'unsupported' }
  if (definition === undefined || isEmpty(definition)) return { status: 'none' }
  const first = definition.body.find((statement) => statement.kind !== 'expression' || statement.value.kind !== 'text')
  if (first?.kind === 'raise')
    return { status: 'irreversible', reason: `downgrade() on line ${definition.at.line} raises` }
  const out = emission(parser, (at) => at.line)
  followBody({ home, library, state: { enums: new Set(state.enums) }, out }, definition.body, names)
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === undefined && statement.sql !== '',
  )
  const isConditional = statementsOf(definition.body).some((statement) => statement.kind === 'if')
  return readable && !isConditional && out.statements.length > 0
    ? { status: 'present', path, sql: out.statements.map((statement) => `${statement.sql};`).join('\n') }
    : { status: 'unsupported' }
}
