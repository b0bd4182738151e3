import { bindingsOf, HERE } from '../../../python/bindings.ts'
import { parsePython } from '../../../python/parse.ts'
import type { PythonModule, Statement } from '../../../python/syntax.ts'
import type { Value } from '../../../python/values.ts'
import { inside, statementsOf, expressionsOf } from '../../../python/walk.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { emission } from '../python/emit.ts'
import { pythonSuppressions } from '../python/suppressions.ts'
import type { Down, Migration, Reader, ReaderFinding, TransactionMode, Unreadable } from '../source.ts'
import { followBody, type AlembicFunction } from './body.ts'
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
    return readAlembic(sources, parser, (folder) => modes.get(folder) ?? 'all')
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
): {
  readonly migrations: readonly Migration[]
  readonly unreadable: readonly Unreadable[]
  readonly notes: readonly string[]
} => {
  const revisions = sources.map(({ path, text }) => revisionOf(parsePython(text, path)))
  const unreadable = revisions.flatMap(unreadableIn)
  const { order, mistakes } = orderRevisions(revisions.filter((revision) => revision.id !== undefined))
  const states = new Map<string, AlembicState>()
  const migrations = order.map((revision) => {
    const series = folderOf(revision.path)
    const state = states.get(series) ?? { enums: new Set() }
    states.set(series, state)
    const own = mistakes.filter((mistake) => mistake.path === revision.path)
    return migrationOf(revision, state, parser, transaction(series), own)
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

const revisionOf = (module: PythonModule): Revision => {
  const names = bindingsOf(module)
  const value = (name: string) => names.names.get(name)?.value
  const id = value('revision')
  return {
    path: module.path,
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

const migrationOf = (
  revision: Revision,
  state: AlembicState,
  parser: SqlParser,
  transaction: TransactionMode,
  mistakes: readonly ReaderFinding[],
): Migration => {
  const { module, names, path } = revision
  const functions = new Map<string, AlembicFunction>()
  for (const statement of module.statements)
    if (statement.kind === 'function') functions.set(`${HERE}.${statement.name}`, statement)
  const out = emission(parser, (at) => at.line + (module.text.slice(at.from, at.to).match(/\r\n|\n|\r/g)?.length ?? 0))
  const upgrade = functions.get(`${HERE}.upgrade`)
  if (upgrade !== undefined) followBody({ module, functions, state, out }, upgrade.body, names)
  return {
    path,
    name: (path.split('/').at(-1) ?? path).replace(/\.py$/, ''),
    series: folderOf(path),
    framework: 'alembic',
    text: module.text,
    statements: out.statements,
    ...(revision.id === undefined ? {} : { key: revision.id }),
    parents: [...revision.parents, ...revision.dependsOn],
    down: downOf(revision, functions, state, parser, upgrade),
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
const isEmpty = (definition: AlembicFunction): boolean =>
  definition.body.every(
    (statement: Statement) =>
      statement.kind === 'pass' ||
      (statement.kind === 'expression' &&
        (statement.value.kind === 'text' || statement.value.kind === 'opaque') &&
        inside(statement.value).length === 1),
  )

const downOf = (
  { module, names, path }: Revision,
  functions: ReadonlyMap<string, AlembicFunction>,
  state: AlembicState,
  parser: SqlParser,
  upgrade: AlembicFunction | undefined,
): Down => {
  const definition = functions.get(`${HERE}.downgrade`)
  // A merge has nothing to take back.
  if (upgrade !== undefined && isEmpty(upgrade)) return { status: 'unsupported' }
  if (definition === undefined || isEmpty(definition)) return { status: 'none' }
  const first = definition.body.find((statement) => statement.kind !== 'expression' || statement.value.kind !== 'text')
  if (first?.kind === 'raise')
    return { status: 'irreversible', reason: `downgrade() on line ${definition.at.line} raises` }
  const out = emission(parser, (at) => at.line)
  followBody({ module, functions, state: { enums: new Set(state.enums) }, out }, definition.body, names)
  const readable = out.statements.every(
    (statement) => statement.opaque !== true && statement.mistake === undefined && statement.sql !== '',
  )
  const isConditional = statementsOf(definition.body).some((statement) => statement.kind === 'if')
  return readable && !isConditional && out.statements.length > 0
    ? { status: 'present', path, sql: out.statements.map((statement) => `${statement.sql};`).join('\n') }
    : { status: 'unsupported' }
}
