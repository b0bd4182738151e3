import type { TableBuilder } from '../script/ddl.ts'
import type { Script } from '../script/emit.ts'
import { textOf, type Value } from '../script/values.ts'
import { afterLines, argumentsAt, itemsIn, readValue, type Block, type Call } from './expressions.ts'
import type { RubyFile } from './file.ts'
import { columnCall, isOperation, newTable, newTableSql, operationOf, sqlOf } from './operations.ts'

/** Which way a reversible block is gone. */
export type Direction = 'up' | 'down'

/** Lines whose findings `safety_assured` accepts. */
export type Assured = { readonly start: number; readonly end: number }

const MAX_DEPTH = 12
const MAX_ROUNDS = 200
const MAX_BODIES = 2000

const QUIET: ReadonlySet<string> = new Set([
  'puts',
  'print',
  'p',
  'pp',
  'say',
  'announce',
  'require',
  'require_relative',
  'raise',
  'return',
  'next',
  'break',
  'private',
  'attr_reader',
  'attr_accessor',
  'include',
  'extend',
  'sleep',
  'super',
  'suppress_messages',
  'disable_ddl_transaction!',
  'disable_statement_timeout',
  'reset_column_information',
  'yield',
  'self',
  'redo',
  'retry',
  'table_exists?',
  'column_exists?',
  'index_exists?',
  'foreign_key_exists?',
  'not',
  'defined?',
  'loop',
  'warn',
  'transaction',
  'say_with_time',
  'revert',
  'with_lock_retries',
  'up_only',
  'reversible',
  'binding',
  'change_column_comment',
  'change_table_comment',
  'view_exists?',
  'index_name_exists?',
  'connection',
  'block_given?',
  'change_table',
])
const KEYWORDS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'while',
  'until',
  'for',
  'case',
  'when',
  'else',
  'elsif',
  'end',
  'begin',
  'rescue',
  'ensure',
  'then',
  'do',
  'in',
  'and',
  'or',
  'def',
  'class',
  'module',
  'true',
  'false',
  'nil',
])
const RUNS_SQL: ReadonlySet<string> = new Set([
  'execute',
  'exec_query',
  'exec_update',
  'exec_delete',
  'exec_insert',
  'exec_raw',
  'select_all',
  'select_value',
  'select_values',
  'select_rows',
  'query',
])
const CHANGES_ROWS =
  /^(?:update_all|delete_all|destroy_all|insert_all!?|upsert_all|update_columns?!?|update_attributes?!?|update!?|create!?|save!?|destroy!?|delete|insert!?|upsert|touch_all|find_or_create_by!?|in_batches|find_each|find_in_batches|each)$/
const WHOLE = /^(?:update_all|delete_all|destroy_all|find_each)$/
const NARROWING = /^(?:where|limit|in_batches|find_in_batches|find|find_by!?|joins|merge|not|unscoped_where|from)$/

/** Goes through a method of a Rails migration in the order in which it is written, and says what it sends. */
export const followMethod = (file: RubyFile, start: Block, direction: Direction, out: Script): readonly Assured[] => {
  const { tokens, methods } = file
  const { list, match } = tokens
  const assured: Assured[] = []
  let bodies = 0

  const walk = (
    block: Block,
    outer: ReadonlyMap<string, Value>,
    builders: ReadonlyMap<string, TableBuilder>,
    depth: number,
  ): void => {
    if (++bodies > MAX_BODIES) {
      if (bodies === MAX_BODIES + 1)
        out.opaque(list[start.from] ?? { start: 0, end: 0 }, 'a loop', 'it is too long to be gone through')
      return
    }
    const scope = new Map(outer)
    const locals = new Set(block.params)
    for (let at = block.from; at < block.to;) at = Math.max(one(at), at + 1)

    function inner(
      next: Block | undefined,
      more: ReadonlyMap<string, Value> = new Map(),
      tables: ReadonlyMap<string, TableBuilder> = new Map(),
    ): void {
      if (next !== undefined && depth < MAX_DEPTH)
        walk(next, new Map([...scope, ...more]), new Map([...builders, ...tables]), depth + 1)
    }

    /** One token; answers the index behind what was read. */
    function one(at: number): number {
      const token = list[at]
      if (token?.kind === 'list' || (token?.kind === 'punctuation' && token.text === '['))
        return eachOf(at, readList(at))
      if (token?.kind !== 'name') return at + 1
      const before = list[at - 1]
      const isStep = before?.kind === 'punctuation' && (before.text === '.' || before.text === '&.')
      if (isStep || before?.text === '::') {
        // execute on a connection, whoever's it is.
        if (isStep && RUNS_SQL.has(token.text)) return execute(at)
        return at + 1
      }
      if (token.text === 'def') return (match.get(at) ?? at) + 1
      if (KEYWORDS.has(token.text)) return at + 1
      const assigned = list[at + 1]
      if (assigned?.kind === 'punctuation' && ['=', '||=', '+=', '<<'].includes(assigned.text)) {
        locals.add(token.text)
        if (assigned.text !== '=') scope.delete(token.text)
        else {
          const read = readValue(tokens, at + 2, scope)
          if (['text', 'list', 'map', 'number', 'boolean'].includes(read.value.kind) && !file.changing.has(token.text))
            scope.set(token.text, read.value)
          else scope.delete(token.text)
        }
        return at + 2
      }
      const builder = builders.get(token.text)
      if (builder !== undefined && list[at + 1]?.text === '.') return onTable(at, builder)
      if (list[at + 1]?.text === '.' || list[at + 1]?.text === '&.' || list[at + 1]?.text === '::')
        return onReceiver(at)
      if (RUNS_SQL.has(token.text)) return execute(at)
      return command(at)
    }

    function command(at: number): number {
      const token = list[at]
      const name = token?.text ?? ''
      const method = methods.get(name)
      if (locals.has(name) || scope.has(name)) return at + 1
      const call = argumentsAt(tokens, at + 1, scope, 0)
      const place = { start: token?.start ?? 0, end: Math.max(call.end, token?.end ?? 0) }
      if (method !== undefined) {
        const given = new Map(
          method.params.flatMap((param, index): [string, Value][] => {
            const value = call.args[index]
            return value === undefined ? [] : [[param, value]]
          }),
        )
        inner(method, given)
        inner(call.block)
        return call.next
      }
      if (name === 'safety_assured') {
        assured.push(place)
        inner(call.block)
        return call.next
      }
      if (name === 'create_table' || name === 'change_table') return table(name, call, place)
      if (name === 'reversible') return reversible(call)
      if (name === 'up_only') {
        if (direction === 'up') inner(call.block)
        return call.next
      }
      const label = `${name}${textOf(call.args[0]) === undefined ? '' : ` ${textOf(call.args[0]) ?? ''}`}`
      if (isOperation(name)) {
        const sent = sqlOf(operationOf(name, call.args))
        if (sent === undefined) out.opaque(place, label, 'a part of it is not constant')
        else
          out.sql(
            sent.sql.filter((sql) => sql !== ''),
            place,
            label,
            sent.rough,
          )
        return call.next
      }
      if (call.block !== undefined) {
        inner(call.block)
        return call.next
      }
      // A word at the beginning of a line is a call; elsewhere it may be the name of anything.
      const first = list[at - 1]
      const begins = first === undefined || first.kind === 'newline' || first.text === ';' || at === block.from
      if (begins && !QUIET.has(name) && /^[a-z]/.test(name))
        out.opaque(place, label, `${name} is no operation that is read here`)
      return begins ? call.next : at + 1
    }

    function table(name: string, call: Call, place: { start: number; end: number }): number {
      const operation = operationOf(name, call.args)
      const builder = newTable(operation)
      const label = `${name} ${builder?.plain ?? ''}`.trim()
      if (builder === undefined) {
        out.opaque(place, label, 'the table is not known')
        return call.next
      }
      const [param = 't'] = call.block?.params ?? []
      if (name === 'change_table') {
        inner(call.block, new Map(), new Map([[param, { table: builder.table, plain: builder.plain }]]))
        return call.next
      }
      inner(call.block, new Map(), new Map([[param, builder]]))
      const [missing] = builder.made.missing
      out.sql(newTableSql(builder, operation), place, label, missing !== undefined)
      if (missing !== undefined) out.opaque(place, label, missing)
      return call.next
    }

    function onTable(at: number, builder: TableBuilder): number {
      const name = list[at + 2]
      const call = argumentsAt(tokens, at + 3, scope, 0)
      if (name?.kind !== 'name') return at + 2
      const sent = columnCall(builder, name.text, call.args)
      const place = { start: list[at]?.start ?? name.start, end: Math.max(call.end, name.end) }
      const label = `${builder.made === undefined ? 'change_table' : 'create_table'} ${builder.plain}: ${name.text}`
      if (sent === undefined) {
        if (builder.made === undefined)
          out.opaque(place, label, 'a part of it is not constant, or no operation that is read here')
        else builder.made.missing.push(`${name.text} is not constant, or no operation that is read here`)
      } else if (sent.sql.length > 0) out.sql(sent.sql, place, label, sent.rough)
      return call.next
    }

    function reversible(call: Call): number {
      const [param = 'dir'] = call.block?.params ?? []
      const to = call.block?.to ?? 0
      for (let at = call.block?.from ?? to; at < to; at++) {
        const isOwn = list[at]?.text === param && list[at + 1]?.text === '.' && list[at + 2]?.text === direction
        const next = isOwn ? argumentsAt(tokens, at + 3, scope, 0) : undefined
        if (next?.block !== undefined) inner(next.block)
      }
      return call.next
    }

    function execute(at: number): number {
      const token = list[at]
      const call = argumentsAt(tokens, at + 1, scope, 0)
      const [sql] = call.args
      if (sql === undefined) return at + 1
      const isRead =
        /^(?:select|query|exec_query)/.test(token?.text ?? '') &&
        (sql.kind !== 'text' || /^\s*(?:select|with)\b/i.test(sql.value))
      if (!isRead || sql.kind === 'text')
        out.written(
          sql,
          { start: token?.start ?? 0, end: Math.max(call.end, token?.end ?? 0) },
          token?.text ?? 'execute',
        )
      return call.next
    }

    /** `Model.where(…).update_all(…)`, `[…].each do … end`, and whatever else is called on something. */
    function onReceiver(at: number): number {
      const token = list[at]
      const known = scope.get(token?.text ?? '')
      if (known?.kind === 'list') return eachOf(at, { items: known, next: at + 1 })
      const steps: string[] = []
      let next = at + 1
      let block: Block | undefined
      let end = token?.end ?? 0
      for (;;) {
        const ahead = list[next]?.kind === 'newline' ? afterLines(tokens, next) : next
        const dot = list[ahead]?.text
        const name = list[ahead + 1]
        if ((dot !== '.' && dot !== '&.' && dot !== '::') || name?.kind !== 'name') break
        if (RUNS_SQL.has(name.text) && dot !== '::' && steps.at(-1) !== 'where') return execute(ahead + 1)
        const call = argumentsAt(
          tokens,
          ahead + 2,
          scope,
          0,
          list[ahead + 2]?.text === '(' || list[ahead + 2]?.kind === 'newline',
        )
        if (dot !== '::') steps.push(name.text)
        next = call.next
        end = Math.max(call.end, name.end)
        ;({ block } = call)
      }
      const isModel = /^[A-Z]/.test(token?.text ?? '')
      if (isModel && steps.some((step) => CHANGES_ROWS.test(step))) {
        const place = { start: token?.start ?? 0, end }
        out.mention(place, `changes rows through ${token?.text ?? ''}`)
        if (steps.some((step) => WHOLE.test(step)) && !steps.some((step) => NARROWING.test(step)))
          out.find(
            'unbounded-update',
            place,
            `${token?.text ?? ''}.${steps.join('.')} goes through every row of its table in one migration: it keeps what it has locked until all of it is done.`,
            'Work in batches (in_batches), outside of the transaction, or in a task after the deploy.',
          )
      }
      inner(block)
      return Math.max(next, at + 1)
    }

    function readList(at: number): { readonly items: Value; readonly next: number } | undefined {
      const close = list[at]?.kind === 'list' ? at : match.get(at)
      if (close === undefined) return undefined
      const token = list[at]
      const place = { start: token?.start ?? 0, end: token?.end ?? 0 }
      const items =
        token?.kind === 'list'
          ? (token.parts ?? []).map((pieces): Value => ({
              kind: 'text',
              value: pieces.map(({ text }) => text).join(''),
              pieces,
              dynamic: false,
              at: place,
            }))
          : itemsIn(tokens, at + 1, close, scope, 0)
      return { items: { kind: 'list', items, at: place }, next: close + 1 }
    }

    /** `.each do |item| … end` behind a list that is known: item by item. */
    function eachOf(at: number, read: { readonly items: Value; readonly next: number } | undefined): number {
      if (read?.items.kind !== 'list' || list[read.next]?.text !== '.' || list[read.next + 1]?.text !== 'each')
        return at + 1
      const call = argumentsAt(tokens, read.next + 2, scope, 0)
      const { block: own } = call
      if (own === undefined || read.items.items.length > MAX_ROUNDS) return at + 1
      for (const item of read.items.items) {
        const parts = own.params.length > 1 && item.kind === 'list' ? item.items : [item]
        inner(
          own,
          new Map(
            own.params.flatMap((param, index): [string, Value][] =>
              parts[index] === undefined ? [] : [[param, parts[index]]],
            ),
          ),
        )
      }
      return call.next
    }
  }

  walk(start, file.scope, new Map(), 0)
  return assured
}
