import { posix } from 'node:path'
import { positionsOf } from '../../../sql/positions.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { script } from '../script/emit.ts'
import { scriptSuppressions } from '../script/suppressions.ts'
import { entryOf, isFalse, type FunctionValue, type Value } from '../script/values.ts'
import { compareTexts, compareVersions } from '../layouts/versions.ts'
import type { Down, Framework, Migration, Reader, TransactionMode, Unreadable } from '../source.ts'
import { dbMigrate } from './db-migrate.ts'
import { followFunction, type Dialect } from './follow.ts'
import { knex } from './knex.ts'
import { kysely } from './kysely/dialect.ts'
import { mikroOrm } from './mikro-orm.ts'
import { moduleOf, type ScriptModule } from './module.ts'
import { nodePgMigrate } from './node-pg-migrate.ts'
import { sequelize } from './sequelize.ts'
import { NotJavaScript } from './tokens.ts'
import { typeorm } from './typeorm.ts'
import { sayElsewhere, whyUnread } from './unread.ts'

const FILE = /\.(?:[cm]?[jt]s)$/i
const NO_MIGRATION = /(?:\.d\.[cm]?ts|\.(?:test|spec|config)\.[cm]?[jt]s|(?:^|\/)index\.[cm]?[jt]s)$/i
// Names that only migrations for a database like ours use.
const SPEAKS =
  /\bqueryInterface\b|\bqueryRunner\b|\bMigrationInterface\b|\bQueryRunner\b|\bpgm\b|\bMigrationBuilder\b|\bknex\b|\bKnex\b|\bKysely\b|\baddSql\b|\bumzug\b|\bSequelize\b/
const OTHER_DATABASES = /\.collection\(|\bmongoose\b|\bmigrate-mongo\b|\bMongoClient\b/
// Other tools hand over a `db`, too: these are the words that only db-migrate has.
const DB_MIGRATE =
  /\bdbmigrate\b|\bdb\s*\.\s*(?:runSql|removeColumn|removeIndex|removeForeignKey|createTable|dropTable|renameTable|addColumn|renameColumn|changeColumn|addIndex|addForeignKey)\b/
const UP = /\bup\s*[:=(]|\bfunction\s+up\b/
const NUMBERED = /^(?:\d{8,}|\d{3,}[_-])/

/** Migrations in JavaScript and TypeScript: Knex, Sequelize, TypeORM, node-pg-migrate, MikroORM, Kysely, db-migrate; read as syntax, never run. */
export const javascript: Reader = {
  framework: 'knex',
  claim: async (paths, peek) => {
    const claimed: string[] = []
    for (const path of paths) {
      if (!FILE.test(path) || NO_MIGRATION.test(path)) continue
      const head = await peek(path)
      const isNumbered = NUMBERED.test(posix.basename(path))
      if (OTHER_DATABASES.test(head)) continue
      if ((SPEAKS.test(head) && /\bup\b|\bchange\b/.test(head)) || (isNumbered && UP.test(head))) claimed.push(path)
    }
    return claimed
  },
  read: async (paths, { files, parser, signal }) => {
    const migrations: Migration[] = []
    const unreadable: Unreadable[] = []
    for (const path of paths) {
      signal.throwIfAborted()
      const read = readScript(path, await files.readText(path), parser)
      if ('rule' in read) unreadable.push(read)
      else migrations.push(read)
    }
    return { migrations: migrations.sort(inOrder), unreadable, notes: [] }
  },
}

const inOrder = (one: Migration, other: Migration): number =>
  compareTexts(one.series, other.series) ||
  (one.version !== undefined && other.version !== undefined ? compareVersions(one.version, other.version) : 0) ||
  compareTexts(one.name, other.name)

const DIALECTS: Partial<Record<Framework, Dialect>> = {
  knex,
  sequelize,
  typeorm,
  'node-pg-migrate': nodePgMigrate,
  'db-migrate': dbMigrate,
  'mikro-orm': mikroOrm,
  kysely,
}

/** Reads one file that is at hand. */
export const readScript = (path: string, text: string, parser: SqlParser): Migration | Unreadable => {
  let module: ScriptModule
  try {
    module = moduleOf(text)
  } catch (error) {
    if (!(error instanceof NotJavaScript)) throw error
    const { line, column } = positionsOf(text)(error.offset)
    return {
      path,
      rule: 'unreadable',
      message: `${path}:${line}:${column} is no valid JavaScript, so that what the migration does is not known. ${error.message}`,
      help: 'Correct the file; `node --check` names the mistake.',
    }
  }
  const up = functionIn(module, 'up')
  const framework = frameworkOf(text, up)
  const dialect = framework === undefined ? undefined : DIALECTS[framework]
  const version = versionOf(path)
  const base = {
    path,
    name: posix.basename(path).replace(FILE, ''),
    ...(version === undefined ? {} : { version }),
    series: posix.dirname(path),
    framework: framework ?? 'other',
    text,
    suppressions: scriptSuppressions(text),
  } as const
  if (up === undefined || dialect === undefined) {
    return {
      ...base,
      statements: [],
      findings: [],
      down: { status: 'unsupported' },
      transaction: 'unknown',
      reviewOnly:
        up === undefined
          ? 'It has no function up() that can be found, so that what it sends is not known'
          : 'It is written for a tool that is not known here',
    }
  }
  const out = script(parser, positionsOf(text))
  followFunction(module, up, dialect, out)
  const unread = whyUnread(module, up, out)
  if (unread === undefined) sayElsewhere(module, up, out)
  return {
    ...base,
    ...(unread === undefined ? {} : { reviewOnly: unread }),
    statements: out.statements,
    findings: out.findings,
    down: downOf(path, text, module, dialect, parser),
    transaction: transactionOf(framework ?? 'other', module, text),
  }
}

const functionIn = ({ exports }: ScriptModule, name: string): FunctionValue | undefined => {
  const value = exports.get(name)
  return value?.kind === 'function' ? value : undefined
}

/** TypeORM and Knex put the time first; TypeORM's classes carry it at their end. */
const versionOf = (path: string): string | undefined => {
  const stem = posix.basename(path).replace(FILE, '')
  return /^\d+/.exec(stem)?.[0] ?? /\d{8,}$/.exec(stem)?.[0]
}

const frameworkOf = (text: string, up: FunctionValue | undefined): Framework | undefined => {
  const [first = ''] = up?.params ?? []
  if (/\bMigrationInterface\b|:\s*QueryRunner\b/.test(text) || first === 'queryRunner') return 'typeorm'
  if (/node-pg-migrate|\bMigrationBuilder\b/.test(text) || first === 'pgm') return 'node-pg-migrate'
  if (/\bthis\.addSql\b|@mikro-orm/.test(text)) return 'mikro-orm'
  if (/\bKysely\b|['"]kysely['"]/.test(text)) return 'kysely'
  if (/\bqueryInterface\b|\bQueryInterface\b|\bumzug\b|\bsequelize\b/i.test(text)) return 'sequelize'
  if (/\bknex\b/i.test(text)) return 'knex'
  if (first !== '' && DB_MIGRATE.test(text)) return 'db-migrate'
  return undefined
}

const transactionOf = (framework: Framework, { exports }: ScriptModule, text: string): TransactionMode => {
  switch (framework) {
    case 'kysely':
      // Its Migrator puts everything that is pending into one.
      return 'all'
    case 'typeorm':
      return isFalse(exports.get('transaction')) ? 'none' : 'all'
    case 'node-pg-migrate':
      return /\.noTransaction\(\)/.test(text) ? 'none' : 'file'
    case 'knex':
      return isFalse(entryOf(exports.get('config'), 'transaction')) ? 'none' : 'file'
    case 'sequelize':
      return /\.transaction\(/.test(text) ? 'file' : 'none'
    case 'mikro-orm':
      return /isTransactional\(\)[^{]*\{\s*return\s+false/.test(text) ? 'none' : 'file'
    default:
      return 'file'
  }
}

const downOf = (path: string, text: string, module: ScriptModule, dialect: Dialect, parser: SqlParser): Down => {
  const value: Value | undefined = module.exports.get('down')
  if (isFalse(value)) return { status: 'irreversible', reason: 'it says that there is none' }
  const down = functionIn(module, 'down')
  if (down === undefined) return { status: 'none' }
  const body = module.tokens.list.slice(down.body.from, down.body.to)
  if (body.length === 0) return { status: 'none' }
  if (body[0]?.text === 'throw') return { status: 'irreversible', reason: 'down() throws' }
  const out = script(parser, positionsOf(text))
  followFunction(module, down, dialect, out)
  const readable = out.statements.every(
    (statement) =>
      statement.opaque !== true && statement.mistake === undefined && statement.masked !== true && statement.sql !== '',
  )
  return readable && out.statements.length > 0
    ? { status: 'present', path, sql: out.statements.map(({ sql }) => `${sql};`).join('\n') }
    : out.statements.length === 0 && !/\breturn\b|\bawait\b/.test(body.map((token) => token.text).join(' '))
      ? { status: 'none' }
      : { status: 'unsupported' }
}
