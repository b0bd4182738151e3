import type { TableBuilder } from '../script/ddl.ts'
import type { Script } from '../script/emit.ts'
import type { FunctionValue, Link, Value } from '../script/values.ts'
import { readChain, readExpression } from './expressions.ts'
import { declaration, type ScriptModule } from './module.ts'

/** A name that stands for the connection, or for a part of it. */
export type Handle = {
  /** What the dialect calls it: `knex`, `table`. */
  readonly kind: string
  /** The table whose columns it makes. */
  readonly builder?: TableBuilder
  /** Steps that were taken before: `schema` in `const { schema } = knex`. */
  readonly steps: readonly Link[]
  /** What a method that is kept in a name is given before what it is called with: `knex.schema.dropTable.bind(knex.schema, 'a')`. */
  readonly bound?: readonly Value[]
  /** Where calls on it only describe a part of something: takes what is called, and the dialect is not asked. */
  readonly collect?: (steps: readonly Link[]) => void
}

export type Handles = ReadonlyMap<string, Handle>

/** How a framework is spoken to. */
export type Dialect = {
  /** What the names of up() and down() stand for. */
  handles(params: readonly string[]): Handles
  /** Says what a call on a handle sends. */
  call(chain: HandleChain, following: Following): void
  /** What a name stands for that keeps the result of a call; undefined where that is nothing which sends something. */
  kept?(chain: HandleChain): Handle | undefined
}

/** `knex.schema.dropTable('a')`: the handle, and the steps on it. The first step has arguments where the handle itself is called. */
export type HandleChain = {
  readonly handle: Handle
  readonly own?: readonly Value[]
  readonly steps: readonly Link[]
  readonly at: { readonly start: number; readonly end: number }
}

export type Following = {
  readonly out: Script
  /** Goes through the body of a function with further handles. */
  readonly follow: (value: Value | undefined, handles: (params: readonly string[]) => Handles) => void
}

const MAX_DEPTH = 12
const MAX_ROUNDS = 200
const MAX_BODIES = 2000
const AFTERWARDS: ReadonlySet<string> = new Set(['then', 'finally'])
const LOOPS: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap'])

/** Goes through a function in the order in which it is written, and says what its calls on the connection send. */
export const followFunction = (module: ScriptModule, start: FunctionValue, dialect: Dialect, out: Script): void => {
  const { tokens, changing } = module
  const { list, match } = tokens
  let bodies = 0

  const walk = (from: number, to: number, outer: ReadonlyMap<string, Value>, given: Handles, depth: number): void => {
    // Loops in loops, and functions that call themselves, end somewhere.
    if (++bodies > MAX_BODIES) {
      if (bodies === MAX_BODIES + 1) out.opaque(start.at, 'a loop', 'it is too long to be gone through')
      return
    }
    const scope = new Map(outer)
    const handles = new Map(given)
    const following: Following = {
      out,
      follow: (value, more) => {
        if (value?.kind !== 'function' || depth > MAX_DEPTH) return
        walk(value.body.from, value.body.to, scope, new Map([...handles, ...more(value.params)]), depth + 1)
      },
    }
    const none = (): Handles => new Map()
    for (let at = from; at < to;) {
      const token = list[at]
      if (token?.kind !== 'name') {
        const next = loopOverList(at)
        at = next ?? at + 1
        continue
      }
      const before = list[at - 1]
      if (before?.kind === 'punctuation' && (before.text === '.' || before.text === '?.')) {
        if (list[at + 1]?.text === '(' && handedOver(at + 1) !== undefined)
          passedOn(`${list[at - 2]?.text ?? ''}.${token.text}()`, at, at + 1)
        at++
        continue
      }
      if (RUNS_TEXT.has(token.text) && list[at + 1]?.text === '(') {
        const end = match.get(at + 1) ?? at + 1
        const place = { start: token.start, end: list[end]?.end ?? token.end }
        out.opaque(place, `${token.text}()`, 'it runs code that is put together when it runs')
        at = end + 1
        continue
      }
      if (token.text === 'for' && list[at + 1]?.text === '(') {
        const next = loop(at)
        if (next !== undefined) {
          at = next
          continue
        }
      }
      if (token.text === 'if' || token.text === 'case') {
        const next = otherDatabase(at)
        if (next !== undefined) {
          at = next
          continue
        }
      }
      if (token.text === 'const' || token.text === 'let' || token.text === 'var') {
        at = bind(at)
        continue
      }
      if (token.text === 'function' && list[at + 1]?.kind === 'name') {
        const read = readExpression(tokens, at, scope)
        scope.set(list[at + 1]?.text ?? '', read.value)
        at = Math.max(read.next, at + 1)
        continue
      }
      const handle = handles.get(token.text) ?? keptIn(scope.get(token.text))
      if (handle !== undefined && list[at + 1]?.text !== '=>' && list[at + 1]?.text !== ':') {
        const chain = readChain(tokens, at, scope, 0)
        spoken(handle, chain.links, { start: token.start, end: chain.end })
        at = chain.next
        continue
      }
      const open = list[at + 1]?.text === '(' ? at + 1 : undefined
      const known = scope.get(token.text)
      if (open !== undefined && known?.kind === 'function' && depth < MAX_DEPTH) {
        const chain = readChain(tokens, at, scope, 0)
        called(known, open)
        for (const link of chain.links.slice(1)) if (AFTERWARDS.has(link.name)) following.follow(link.args?.[0], none)
        at = chain.next
        continue
      }
      if (open !== undefined && !isWord(token.text) && before?.text !== 'function' && handedOver(open) !== undefined)
        passedOn(`${token.text}()`, at, open)
      if (known?.kind === 'list' && list[at + 1]?.text === '.' && LOOPS.has(list[at + 2]?.text ?? '')) {
        const chain = readChain(tokens, at, scope, 0)
        const step = chain.links.find(({ name }) => LOOPS.has(name))
        if (rounds(known, step?.args?.[0])) {
          at = chain.next
          continue
        }
      }
      at++
    }

    function passedOn(label: string, index: number, open: number): void {
      const start = list[index]?.start ?? 0
      const end = list[match.get(open) ?? open]?.end ?? start
      out.opaque({ start, end }, label, `it is given the connection, and this file does not show what it does`)
    }

    /** `const a = …`: what is constant is known from here on; what it calls is gone through all the same. */
    function bind(index: number): number {
      const name = list[index + 1]
      if (name?.text === '{') {
        // const { schema } = knex, const { dropTable: drop } = knex.schema
        const close = match.get(index + 1) ?? index + 1
        const from = close + 2
        const source = list[close + 1]?.text === '=' ? handles.get(list[from]?.text ?? '') : undefined
        if (source === undefined) return close + 1
        const { links, next } = readChain(tokens, from, scope, 0)
        const [own, ...rest] = links
        if (own?.args !== undefined || rest.some(({ args }) => args !== undefined)) return close + 1
        for (let at = index + 2; at < close; at++) {
          const key = list[at]
          if (key?.kind !== 'name') continue
          const alias = list[at + 1]?.text === ':' && list[at + 2]?.kind === 'name' ? list[at + 2] : undefined
          const step = { name: key.text, at: { start: key.start, end: key.end } }
          handles.set((alias ?? key).text, { ...source, steps: [...source.steps, ...rest, step] })
          if (alias !== undefined) at += 2
        }
        return Math.max(next, from + 1)
      }
      const value = declaration(tokens, index)
      if (name?.kind !== 'name' || value === undefined) return index + 1
      if (changing.has(name.text)) return value
      const read = readExpression(tokens, value, scope)
      const [first, ...steps] = read.value.kind === 'chain' ? read.value.links : []
      const alias = first === undefined || first.args !== undefined ? undefined : handles.get(first.name)
      if (alias !== undefined && steps.every(({ args }) => args === undefined)) {
        handles.set(name.text, { ...alias, steps: [...alias.steps, ...steps] })
        return Math.max(read.next, value)
      }
      const last = steps.at(-1)
      if (alias !== undefined && last?.name === 'bind' && steps.slice(0, -1).every(({ args }) => args === undefined)) {
        const bound = last.args?.slice(1) ?? []
        handles.set(name.text, { ...alias, steps: [...alias.steps, ...steps.slice(0, -1)], bound })
        return Math.max(read.next, value)
      }
      const kept = keptIn(read.value)
      if (kept !== undefined) {
        handles.set(name.text, kept)
        scope.set(name.text, read.value)
        return Math.max(read.next, value)
      }
      if (read.value.kind === 'chain' || read.value.kind === 'unknown') return value
      scope.set(name.text, read.value)
      return read.value.kind === 'function' ? Math.max(read.next, value) : value
    }

    /** What is kept in a name, where the dialect goes on with it: a statement that is sent later, a transaction. */
    function keptIn(value: Value | undefined): Handle | undefined {
      if (value?.kind !== 'chain' || dialect.kept === undefined) return undefined
      const [own, ...steps] = value.links
      const handle = own === undefined ? undefined : handles.get(own.name)
      if (own === undefined || handle === undefined || handle.collect !== undefined) return undefined
      return dialect.kept({
        handle,
        ...(own.args === undefined ? {} : { own: own.args }),
        steps: [...handle.steps, ...steps],
        at: value.at,
      })
    }

    /** A call on the connection. */
    function spoken(handle: Handle, links: readonly Link[], place: { start: number; end: number }): void {
      const [own, ...rest] = links
      const cut = rest.findIndex(({ name }) => AFTERWARDS.has(name) || name === 'catch')
      const given = plainly(cut < 0 ? rest : rest.slice(0, cut))
      // A method that was kept in a name is called as it would be where it comes from.
      const method = own?.args === undefined ? undefined : handle.steps.at(-1)
      const isMethod = method !== undefined && method.args === undefined && own?.args !== undefined
      const steps = isMethod
        ? [
            ...handle.steps.slice(0, -1),
            { ...method, at: own.at, args: [...(handle.bound ?? []), ...own.args] },
            ...given,
          ]
        : plainly([...handle.steps, ...given])
      const args = isMethod ? undefined : own?.args
      // `foo(knex)` is seen where foo is; a name alone does nothing.
      if (handle.collect !== undefined) handle.collect(steps)
      else if (steps.length > 0 || args !== undefined)
        dialect.call({ handle, ...(args === undefined ? {} : { own: args }), steps, at: place }, following)
      for (const { name, args } of cut < 0 ? [] : rest.slice(cut))
        if (AFTERWARDS.has(name)) following.follow(args?.[0], none)
    }

    /** A function of the file is called: its names are what it is given. */
    function called(target: FunctionValue, open: number): void {
      const inner = new Map(scope)
      const more = new Map(handles)
      const args = argumentsAt(open)
      target.params.forEach((param, index) => {
        const arg = args[index]
        if (param === '' || arg === undefined) return
        more.delete(param)
        inner.delete(param)
        const [first, ...steps] = arg.kind === 'chain' ? arg.links : []
        const handle = first === undefined || first.args !== undefined ? undefined : handles.get(first.name)
        if (handle === undefined) inner.set(param, arg)
        else if (steps.every((step) => step.args === undefined))
          more.set(param, { ...handle, steps: [...handle.steps, ...steps] })
      })
      walk(target.body.from, target.body.to, inner, more, depth + 1)
    }

    function argumentsAt(open: number): readonly Value[] {
      const read = readChain(tokens, open - 1, scope, 0)
      return read.links[0]?.args ?? []
    }

    /** The handle that is given to a function which is not known. */
    function handedOver(open: number): Handle | undefined {
      const close = match.get(open) ?? open
      for (let at = open + 1; at < close; at = (match.get(at) ?? at) + 1) {
        const token = list[at]
        const handle = token?.kind === 'name' ? handles.get(token.text) : undefined
        // `run(knex.schema)` hands over as much as `run(knex)`.
        let last = at
        if (HANDED.has(list[at + 2]?.text ?? ''))
          while (list[last + 1]?.text === '.' && list[last + 2]?.kind === 'name') last += 2
        const [left, right] = [list[at - 1]?.text, list[last + 1]?.text]
        if (handle !== undefined && (left === '(' || left === ',') && (right === ')' || right === ',')) return handle
      }
      return undefined
    }

    /** `if (client === 'mysql') { … }` and `case 'mysql':` are for another database: the index behind them. */
    function otherDatabase(index: number): number | undefined {
      if (list[index]?.text === 'case') {
        if (!OTHER_DATABASE.test(wordsOf(index + 1, index + 2))) return undefined
        let at = index + 1
        while (at < to && !(list[at]?.kind === 'name' && ['case', 'default'].includes(list[at]?.text ?? '')))
          at = (match.get(at) ?? at) + 1
        return at
      }
      const close = match.get(index + 1)
      const body = close === undefined ? undefined : match.get(close + 1)
      if (close === undefined || body === undefined || list[close + 1]?.text !== '{') return undefined
      const said = wordsOf(index + 2, close)
      const isNegated = list.slice(index + 2, close).some(({ text }) => ['!==', '!=', '!', '||'].includes(text))
      return OTHER_DATABASE.test(said) && !/postgres|\bpg\b/i.test(said) && !isNegated ? body + 1 : undefined
    }

    function wordsOf(start: number, end: number): string {
      return list
        .slice(start, end)
        .flatMap(({ pieces }) => pieces ?? [])
        .flat()
        .map(({ text }) => text)
        .join(' ')
    }

    /** `for (const a of [ … ]) …` with a list that is known is gone through item by item. */
    function loop(index: number): number | undefined {
      const close = match.get(index + 1)
      const of = [3, 4].map((step) => index + step).find((at) => list[at]?.text === 'of')
      const name = of === undefined ? undefined : list[of - 1]
      if (close === undefined || of === undefined || name?.kind !== 'name') return undefined
      const source = readExpression(tokens, of + 1, scope)
      const inBraces = list[close + 1]?.text === '{' ? match.get(close + 1) : undefined
      // Without braces it is one statement.
      const body =
        inBraces ?? (list[close + 1]?.text === '{' ? undefined : readExpression(tokens, close + 1, scope).next)
      if (
        source.value.kind !== 'list' ||
        source.next !== close ||
        body === undefined ||
        source.value.items.length > MAX_ROUNDS
      )
        return undefined
      const from = inBraces === undefined ? close + 1 : close + 2
      for (const item of source.value.items)
        walk(from, body, new Map([...scope, [name.text, item]]), handles, depth + 1)
      return inBraces === undefined ? body : body + 1
    }

    /** `['a', 'b'].forEach(…)` that stands as it is. */
    function loopOverList(index: number): number | undefined {
      if (list[index]?.text !== '[' || list[index]?.kind !== 'punctuation' || depth > MAX_DEPTH) return undefined
      const close = match.get(index)
      if (close === undefined || list[close + 1]?.text !== '.' || !LOOPS.has(list[close + 2]?.text ?? ''))
        return undefined
      const read = readExpression(tokens, index, scope)
      const [first, step] = read.value.kind === 'chain' ? read.value.links : []
      return rounds(first?.args?.[0], step?.args?.[0]) ? Math.max(read.next, index + 1) : undefined
    }

    function rounds(items: Value | undefined, body: Value | undefined): boolean {
      if (items?.kind !== 'list' || body?.kind !== 'function' || items.items.length > MAX_ROUNDS || depth > MAX_DEPTH)
        return false
      const [param = ''] = body.params
      for (const item of items.items)
        walk(body.body.from, body.body.to, new Map([...scope, [param, item]]), handles, depth + 1)
      return true
    }
  }

  walk(start.body.from, start.body.to, module.scope, dialect.handles(start.params), 0)
}

/** `a.b.call(a, x)`, `a.b.apply(a, [x])` and `a.b.bind(a, x)()` as `a.b(x)`. */
const plainly = (links: readonly Link[]): readonly Link[] => {
  const plain: Link[] = []
  for (const link of links) {
    const before = plain.at(-1)
    const { name, args } = link
    const inner = before?.name === 'bind' ? plain.at(-2) : before
    if (inner === undefined || inner.args !== undefined || args === undefined) plain.push(link)
    else if (name === 'call') plain.splice(-1, 1, { ...inner, args: args.slice(1) })
    else if (name === 'apply' && (args[1] === undefined || args[1].kind === 'list'))
      plain.splice(-1, 1, { ...inner, args: args[1]?.items ?? [] })
    else if (name === '' && before?.name === 'bind')
      plain.splice(-2, 2, { ...inner, args: [...(before.args ?? []).slice(1), ...args] })
    else plain.push(link)
  }
  return plain
}

/** Parts of a connection by which everything can be sent. */
const HANDED: ReadonlySet<string> = new Set(['schema', 'raw', 'query', 'runSql', 'execute'])
const RUNS_TEXT: ReadonlySet<string> = new Set(['eval', 'Function'])
const OTHER_DATABASE = /mysql|maria|sqlite|mssql|oracle|snowflake/i
const WORDS: ReadonlySet<string> = new Set([
  'if',
  'while',
  'switch',
  'for',
  'return',
  'await',
  'catch',
  'super',
  'with',
])
const isWord = (name: string): boolean => WORDS.has(name)
