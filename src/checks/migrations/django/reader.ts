import type { Files } from '../../../core/world.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { lastName, type CallValue, type Value } from '../../../python/values.ts'
import type { Span } from '../../../python/syntax.ts'
import { emission, type Emission } from '../python/emit.ts'
import { libraryOf, loadFor, type Library, type ReadFile } from '../python/library.ts'
import { pythonSuppressions } from '../python/suppressions.ts'
import type { Migration, Reader, ReaderFinding, Reading, Suppression, Unreadable, WrittenOperation } from '../source.ts'
import { withOwnFields } from './custom-fields.ts'
import { keyText, orderByGraph } from './graph.ts'
import { configPathOf, labelled } from './labels.ts'
import { operationOf, readDjangoFile, type DjangoFile } from './module.ts'
import { applyOperation, remember } from './operations.ts'
import { lookAround, readRunPython } from './run-python.ts'
import { onPostgres } from './vendor.ts'
import type { ProjectState } from './state.ts'

const FOLDER = /(?:^|\/)migrations\/[^/]+\.py$/
const NUMBERED = /\/\d{4}_[^/]*\.py$/
const DEFINES = /\bclass\s+Migration\s*\([^)]*\bMigration\b/
const IMPORTS =
  /^\s*(?:from\s+django\.db\s+import\s+(?:\([^)]*|[^\n#]*)\bmigrations\b|from\s+django\.db\.migrations\b|import\s+django\.db\.migrations\b)/m

/** Django's own way: `<app>/migrations/<name>.py`, read as syntax, in the order of the graph. */
export const django: Reader = {
  framework: 'django',
  claim: async (paths, peek) => {
    const claimed: string[] = []
    for (const path of paths) {
      if (!path.endsWith('.py') || path.endsWith('/__init__.py')) continue
      // Names like 0001_initial.py are Django's; others may be anything that lies in a folder of that name.
      if (FOLDER.test(path)) {
        if (NUMBERED.test(path) || /\bmigrations\.Migration\b|class\s+Migration\b/.test(await peek(path)))
          claimed.push(path)
        continue
      }
      // MIGRATION_MODULES gives the folder any name.
      const head = await peek(path)
      if (IMPORTS.test(head) && (NUMBERED.test(path) || DEFINES.test(head))) claimed.push(path)
    }
    return claimed
  },
  read: async (paths, { files, parser, signal }) => {
    const texts = await readAll(files, paths, signal)
    const configs: string[] = []
    for (const path of new Set(paths.map(configPathOf)))
      if ((await files.stat(path))?.kind === 'file') configs.push(path)
    const readFile: ReadFile = async (path) =>
      (await files.stat(path))?.kind === 'file' ? files.readText(path) : undefined
    const read = await withOwnFields(
      [...texts].map(([path, text]) => readDjangoFile(path, text)),
      readFile,
    )
    const library = libraryOf(readFile, onPostgres)
    await loadFor(library, read, (file) => lookAround(file, library), signal)
    return migrationsIn(labelled(read, await readAll(files, configs, signal)), parser, library)
  },
}

const readAll = async (files: Files, paths: readonly string[], signal: AbortSignal): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  for (let start = 0; start < paths.length; start += 50) {
    signal.throwIfAborted()
    const some = paths.slice(start, start + 50)
    const read = await Promise.all(some.map((path) => files.readText(path)))
    for (const [index, path] of some.entries()) texts.set(path, read[index] ?? '')
  }
  return texts
}

/** Reads migration files that are at hand, with the `apps.py` of their apps. Nothing is executed, and no Python is needed. */
export const readDjango = (
  sources: readonly { readonly path: string; readonly text: string }[],
  parser: SqlParser,
  configs: ReadonlyMap<string, string> = new Map(),
): Reading =>
  migrationsIn(
    labelled(
      sources.map(({ path, text }) => readDjangoFile(path, text)),
      configs,
    ),
    parser,
    libraryOf(async () => undefined),
  )

const migrationsIn = (read: readonly DjangoFile[], parser: SqlParser, library: Library): Reading => {
  const graph = orderByGraph(read.filter((file) => file.defines))
  const unreadable = [...read.flatMap(unreadableIn), ...read.filter((file) => !file.defines).flatMap(withoutMigration)]
  const state: ProjectState = new Map()
  const migrations = graph.order.map((file) => {
    const own = graph.mistakes.filter((mistake) => mistake.path === file.path)
    return migrationOf(file, state, parser, library, graph.idle.has(file), own)
  })
  const squashes = [...graph.idle].map((file) => keyText(file))
  return {
    migrations,
    unreadable,
    notes:
      squashes.length === 0
        ? []
        : [
            `${squashes.join(', ')}: the migrations that it replaces are still here, so that it sends nothing to a database that has them.`,
          ],
  }
}

const unreadableIn = (file: DjangoFile): readonly Unreadable[] => {
  const [problem] = file.module.problems
  return problem === undefined
    ? []
    : [
        {
          path: file.path,
          rule: 'unreadable',
          message: `${file.path}:${problem.line}:${problem.column} is no valid Python, so that what the migration does is not known. ${problem.message}`,
          help: 'Correct the file; `python -m py_compile` names the mistake.',
        },
      ]
}

/** A numbered file without a migration is a mistake that Django reports as well: BadMigrationError. */
const withoutMigration = (file: DjangoFile): readonly Unreadable[] =>
  file.module.problems.length > 0
    ? []
    : [
        {
          path: file.path,
          rule: 'unreadable',
          message: `${file.path} stands among the migrations of ${file.app} and defines no class Migration: Django stops with BadMigrationError.`,
          help: 'Define the class Migration, or move the file out of the migrations folder.',
        },
      ]

type OneFile = {
  readonly file: DjangoFile
  readonly out: Emission
  readonly library: Library
  irreversible: string | undefined
  ignored: Span | undefined
  /** Operations that reach the database. */
  sending: number
  data: number
}

const migrationOf = (
  file: DjangoFile,
  state: ProjectState,
  parser: SqlParser,
  library: Library,
  idle: boolean,
  mistakes: readonly ReaderFinding[],
): Migration => {
  const out = emission(parser, (at) => endLine(file, at))
  const reading: OneFile = { file, out, library, irreversible: undefined, ignored: undefined, sending: 0, data: 0 }
  const operations: WrittenOperation[] = []
  if (!idle)
    for (const value of file.operations) {
      const [statements, findings] = [out.statements.length, out.findings.length]
      operate(reading, state, value)
      operations.push({
        line: value.at.line,
        column: value.at.column,
        endLine: endLine(file, value.at),
        label: value.kind === 'call' ? labelOf(value, lastName(value.path)) : 'an operation',
        statements: out.statements.slice(statements),
        findings: out.findings.slice(findings),
      })
    }
  if (!idle) for (const value of file.beside) operate(reading, state, value)
  processFindings(reading)
  return {
    path: file.path,
    name: file.name,
    series: file.app,
    database: 'django',
    framework: 'django',
    text: file.module.text,
    statements: out.statements,
    down:
      reading.irreversible === undefined
        ? { status: 'unsupported' }
        : { status: 'irreversible', reason: reading.irreversible },
    transaction: file.atomic ? 'file' : 'none',
    suppressions: [...pythonSuppressions(file.module.text), ...ignoredBy(reading.ignored)],
    findings: [...mistakes.map(({ rule, message, help, line }) => ({ rule, message, help, line })), ...out.findings],
    key: keyText(file),
    parents: file.dependencies.map(keyText),
    ...(operations.length === 0
      ? {}
      : { exact: { tool: 'django', words: ['sqlmigrate', file.app, file.name], operations } }),
    ...(file.replaces.length === 0 ? {} : { replaces: file.replaces.map(keyText) }),
  }
}

/** The last line of a node, from the offset behind its last character. */
const endLine = (file: DjangoFile, at: Span): number =>
  at.line + (file.module.text.slice(at.from, at.to).match(/\r\n|\n|\r/g)?.length ?? 0)

const ignoredBy = (at: Span | undefined): readonly Suppression[] =>
  at === undefined ? [] : [{ tool: 'django-migration-linter', rules: [], line: at.line, text: 'IgnoreMigration()' }]

const operate = (reading: OneFile, state: ProjectState, value: Value): void => {
  const { file, out } = reading
  const operation = operationOf(value)
  if (operation === undefined) {
    reading.sending++
    const reason = value.kind === 'unknown' ? value.reason : `it is ${value.kind}`
    out.opaque(value.at, 'an operation', reason)
    return
  }
  const { call, name } = operation
  const label = labelOf(call, name)
  const effect = applyOperation(state, file.app, call)
  switch (effect.kind) {
    case 'sql':
      if (effect.sql.length > 0) reading.sending++
      out.sql(effect.sql, call.at, label)
      if (effect.unclear !== undefined)
        out.find(
          name === 'AlterField' ? 'column-type-unknown' : 'opaque-dynamic-sql',
          call.at,
          `${label} cannot be judged in full: ${effect.unclear}.`,
          'Let a person who knows the field look at it, or see the SQL that `sqlmigrate` prints.',
        )
      if (effect.likely !== undefined)
        out.find(
          'opaque-dynamic-sql',
          call.at,
          `${label}: ${effect.likely}, which cannot be read here.`,
          'Let a person who knows the field look at it, or see the SQL that `sqlmigrate` prints.',
        )
      return
    case 'written':
      reading.sending++
      if (!effect.reversible) reading.irreversible ??= `${label} on line ${call.at.line} has no reverse_sql`
      for (const text of writtenTexts(effect.value)) out.written(text, call.at, label)
      return
    case 'python': {
      reading.sending++
      reading.data++
      const step = readRunPython(file, call, reading.library)
      if (!step.reversible) reading.irreversible ??= `${label} on line ${call.at.line} has no reverse_code`
      out.findings.push(...step.findings)
      for (const { value: sql, at, elsewhere } of step.sql) out.written(sql, at, label, { elsewhere })
      for (const { reason, at } of step.unread) out.opaque(at, label, reason)
      if (step.sql.length === 0 && step.unread.length === 0) out.sql([''], call.at, label)
      return
    }
    case 'separate': {
      // What is sent is judged against the state before; what is remembered counts afterwards.
      const aside: ProjectState = new Map(state)
      for (const item of effect.database) operate(reading, aside, item)
      for (const item of effect.state)
        if (item.kind === 'call') remember(state, file.app, { kind: 'list', items: [item], at: item.at })
      return
    }
    case 'ignored':
      reading.ignored = call.at
      return
    case 'unknown':
      reading.sending++
      out.opaque(call.at, label, effect.reason)
      return
  }
}

/** `AddField order.note`, as the report shows it. */
const labelOf = (call: CallValue, name: string): string => {
  const texts = call.positional.filter((value) => value.kind === 'text').map((value) => value.value)
  const named = ['model_name', 'name', 'old_name', 'new_name'].flatMap((argument) => {
    const value = call.named.get(argument)
    return value?.kind === 'text' ? [value.value] : []
  })
  if (name === 'RunPython') {
    const code = call.named.get('code') ?? call.positional[0]
    return code?.kind === 'reference' ? `RunPython ${lastName(code.path)}` : 'RunPython'
  }
  const words = name === 'RunSQL' ? [] : [...texts, ...named]
  return words.length === 0 ? name : `${name} ${words.join('.')}`
}

/** The texts of `RunSQL`: one, a list of them, or pairs with parameters. `noop` is none. */
const writtenTexts = (value: Value): readonly Value[] => {
  if (value.kind === 'reference' && lastName(value.path) === 'noop') return []
  if (value.kind !== 'list' && value.kind !== 'tuple') return [value]
  return value.items.map((item) => (item.kind === 'tuple' || item.kind === 'list' ? (item.items[0] ?? item) : item))
}

const processFindings = ({ file, out, sending, data }: OneFile): void => {
  const at: Span = { path: file.path, from: 0, to: 0, line: file.line, column: 1 }
  if (!file.atomic && sending > 1)
    out.find(
      'non-atomic-with-several-operations',
      at,
      `The migration is not atomic and has ${sending} operations: when one fails, those before it stay, and running it again fails on them.`,
      'Give each operation a migration of its own.',
    )
  if (file.atomic && data > 0 && sending > data)
    out.find(
      'mixed-data-and-schema',
      at,
      'The migration changes the schema and moves data in one transaction: the locks of the schema change are held until the data is moved.',
      'Move the data in a migration of its own.',
    )
}
