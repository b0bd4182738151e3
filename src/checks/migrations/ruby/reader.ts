import { posix } from 'node:path'
import { positionsOf } from '../../../sql/positions.ts'
import type { SqlParser } from '../../../sql/parser.ts'
import { compareVersions } from '../layouts/versions.ts'
import { script } from '../script/emit.ts'
import { scriptSuppressions } from '../script/suppressions.ts'
import type { Down, Migration, Reader, Suppression, Unreadable } from '../source.ts'
import { rubyFile, type RubyFile } from './file.ts'
import { followMethod } from './follow.ts'
import { NotRuby } from './tokens.ts'

const MIGRATION = /(^|\/)(?:db\/(?:\w+_)?(?:post_)?migrate|db\/migrations?|migrate)\/(\d+)_[^/]+\.rb$/
const CLASS = /<\s*(?:ActiveRecord::Migration|\w*Migration\b|\w+::\w*Migration)/

/** Migrations of Rails, read as syntax and never run: no Ruby is needed. */
export const rails: Reader = {
  framework: 'rails',
  claim: async (paths, peek) => {
    const claimed: string[] = []
    for (const path of paths) {
      if (!path.endsWith('.rb')) continue
      if (MIGRATION.test(path) || CLASS.test(await peek(path))) claimed.push(path)
    }
    return claimed
  },
  read: async (paths, { files, parser, signal }) => {
    const migrations: Migration[] = []
    const unreadable: Unreadable[] = []
    for (const path of paths) {
      signal.throwIfAborted()
      const read = readRuby(path, await files.readText(path), parser)
      if ('rule' in read) unreadable.push(read)
      else migrations.push(read)
    }
    return {
      migrations: migrations.sort((one, other) => compareVersions(one.version ?? '', other.version ?? '')),
      unreadable,
      notes: [],
    }
  },
}

/** Reads one file that is at hand. */
export const readRuby = (path: string, text: string, parser: SqlParser): Migration | Unreadable => {
  const positionOf = positionsOf(text)
  let file: RubyFile
  try {
    file = rubyFile(text)
  } catch (error) {
    if (!(error instanceof NotRuby)) throw error
    const { line, column } = positionOf(error.offset)
    return {
      path,
      rule: 'unreadable',
      message: `${path}:${line}:${column} cannot be read as Ruby, so that what the migration does is not known. ${error.message}`,
      help: 'Correct the file; `ruby -c` names the mistake. Where it is right, leave it out of `paths` and have somebody review it.',
    }
  }
  const version = /^\d+/.exec(posix.basename(path))?.[0]
  const base = {
    path,
    name: posix.basename(path),
    ...(version === undefined ? {} : { version }),
    series: posix.dirname(path),
    framework: 'rails',
    text,
    transaction: /^\s*disable_ddl_transaction!/m.test(text) ? 'none' : 'file',
  } as const
  const change = file.methods.get('change')
  const up = file.methods.get('up') ?? change
  if (up === undefined)
    return {
      ...base,
      statements: [],
      findings: [],
      suppressions: [],
      down: { status: 'unsupported' },
      reviewOnly: 'It has neither change nor up that can be found, so that what it sends is not known',
    }
  const out = script(parser, positionOf)
  const assured = followMethod(file, up, 'up', out)
  return {
    ...base,
    statements: out.statements,
    findings: out.findings,
    suppressions: [
      ...scriptSuppressions(text),
      ...assured.map(({ start, end }): Suppression => ({
        tool: 'strong_migrations',
        rules: [],
        line: positionOf(start).line,
        covers: { from: positionOf(start).line, to: positionOf(end).line },
        text: 'safety_assured',
      })),
    ],
    down: file.methods.has('up') ? downOf(path, text, file, parser) : changeDown(text),
  }
}

const downOf = (path: string, text: string, file: RubyFile, parser: SqlParser): Down => {
  const down = file.methods.get('down')
  if (down === undefined) return { status: 'none' }
  const body = file.tokens.list
    .slice(down.from, down.to)
    .filter(({ kind, text: word }) => kind !== 'newline' && word !== ';')
  if (body.length === 0) return { status: 'none' }
  if (body[0]?.text === 'raise') return { status: 'irreversible', reason: 'down raises' }
  const out = script(parser, positionsOf(text))
  followMethod(file, down, 'down', out)
  const readable = out.statements.every(
    (statement) =>
      statement.opaque !== true && statement.mistake === undefined && statement.masked !== true && statement.sql !== '',
  )
  return readable && out.statements.length > 0
    ? { status: 'present', path, sql: out.statements.map(({ sql }) => `${sql};`).join('\n') }
    : { status: 'unsupported' }
}

// What Rails cannot turn round by itself.
const ONE_WAY = /^\s*(?:execute|change_column|remove_columns|change_table_comment)\b(?!_)/m

/** Rails turns `change` round by itself, where it can. */
const changeDown = (text: string): Down =>
  ONE_WAY.test(text) && !/\breversible\b|\bup_only\b/.test(text)
    ? { status: 'irreversible', reason: 'Rails cannot turn round what `change` does here; write `up` and `down`' }
    : { status: 'unsupported' }
