import type { AnyCheck, Registry } from '../core/check.ts'
import { describeIssues } from '../core/issues.ts'
import type { Level } from '../core/report.ts'
import { nearest } from '../core/suggest.ts'
import { parseDuration } from '../core/units.ts'
import type { Collector } from './collect.ts'
import { parseExpression, type ExpressionPlace } from './expressions.ts'
import { bareCondition, expressionsIn, parseTemplate } from './interpolate.ts'
import type { Decision, ManifestItem, Retry } from './manifest.ts'
import { BRANCH_KEYS, ITEM_KEYS, ItemShape, type BranchShape } from './shape.ts'
import type { SourceText, ValuePath } from './source-text.ts'
import { hintForComment, WORKFLOW_KEYS } from './traps.ts'

export type Defaults = {
  readonly timeout?: string | undefined
  readonly retry?: { attempts: number; backoff?: string | undefined; 'max-backoff'?: string | undefined } | undefined
  readonly level?: Level | undefined
  readonly shell?: string | undefined
  readonly 'working-directory'?: string | undefined
}

type Scalars = Readonly<Record<string, string | number | boolean>>

export type ItemSurroundings = {
  readonly registry: Registry
  readonly collect: Collector
  readonly source: SourceText
  readonly defaults: Defaults
  readonly env: Scalars
  readonly taintedEnv: ReadonlySet<string>
}

/** An item as written, before `matrix` and `also-in` spread it. */
export type ReadItem = Omit<ManifestItem, 'id' | 'stage' | 'matrix'> & {
  readonly explicitId: boolean
  readonly stages: readonly string[]
  readonly combinations: readonly Scalars[]
}

/** Reads one item; every mistake goes to the collector. Undefined when it cannot be understood at all. */
export const readItem = async (
  raw: unknown,
  stage: string,
  path: ValuePath,
  around: ItemSurroundings,
): Promise<ReadItem | undefined> => {
  const { collect, source, defaults } = around
  const parsed = ItemShape.safeParse(raw)
  const wrongKeys = new Set<string>()
  if (!parsed.success) {
    for (const issue of describeIssues(parsed.error.issues, raw, (at) =>
      at[0] === 'any-of' && at.length === 2
        ? BRANCH_KEYS
        : at.length === 0
          ? ITEM_KEYS
          : at[0] === 'retry'
            ? ['attempts', 'backoff', 'max-backoff']
            : [],
    )) {
      wrongKeys.add(String(issue.path[0]))
      collect.at(source, [...path, ...issue.path], issue.message, {
        onKey: issue.onKey,
        hint: issue.onKey
          ? WORKFLOW_KEYS[String(issue.path.at(-1))]
          : issue.message.endsWith('found nothing.')
            ? hintForComment(source.lineText([...path, ...issue.path]))
            : undefined,
      })
    }
  }
  // What is right of an item that has mistakes is read all the same: all of them are told at once.
  const rest = parsed.success ? parsed : ItemShape.safeParse(withoutKeys(raw, wrongKeys))
  if (!rest.success) return undefined
  const item = rest.data
  const say = (at: ValuePath, message: string, hint?: string, onKey = false): void =>
    collect.at(source, [...path, ...at], message, { hint, onKey })

  const ways = [item.uses !== undefined, item.run !== undefined, item['any-of'] !== undefined].filter(Boolean).length
  if (ways === 0 && wrongKeys.size === 0)
    say(
      [],
      'The item does not say how it is decided.',
      'Add `uses: KIND`, `run: COMMAND`, or `uses: sign-off` for people.',
    )
  if (ways > 1)
    say([], 'The item says in more than one way how it is decided.', 'Keep one of `uses`, `run` and `any-of`.')
  const section = item.section === undefined ? [] : [item.section].flat()
  const shownName = item.name ?? item.id ?? item.uses ?? item.run ?? 'item'
  const baseId = item.id ?? slugOf(section, shownName)
  if (item.id === undefined && item.name === undefined && wrongKeys.size === 0)
    say([], 'The item has no name.', 'Add `name:`, the line of the checklist as people read it.')

  const matrixKeys = Object.keys(item.matrix ?? {})
  for (const text of expressionsIn(item.matrix ?? {}))
    say(['matrix', ...text.path], 'A matrix holds plain values.', 'Write the values out: ids are made of them.')
  const env: Scalars = { ...around.env, ...item.env }
  const taintedEnv = new Set(around.taintedEnv)
  const place = (code: boolean): ExpressionPlace => ({ matrixKeys, envNames: Object.keys(env), code, taintedEnv })
  const look = (value: unknown, at: ValuePath, code = false): void => {
    for (const { path: inner, text } of expressionsIn(value))
      for (const mistake of parseTemplate(text, place(code)).mistakes)
        say([...at, ...inner], mistake.message, mistake.hint)
  }
  for (const [name, value] of Object.entries(item.env ?? {})) {
    taintedEnv.delete(name)
    if (
      typeof value === 'string' &&
      value.includes('${{') &&
      parseTemplate(value, place(false)).template.some((part) => typeof part !== 'string' && part.usesStrangersText)
    )
      taintedEnv.add(name)
  }
  look(item.name, ['name'])
  look(item.env ?? {}, ['env'])
  for (const key of ['timeout', 'working-directory'] as const) look(item[key], [key])
  if (typeof item.if === 'string') {
    const source = bareCondition(item.if)
    const condition = source.includes('${{')
      ? {
          mistakes: [
            {
              message: 'A condition is one expression; this one has several parts in `${{ }}`.',
              hint: 'Write it without `${{ }}`.',
            },
          ],
        }
      : parseExpression(source, place(false))
    for (const mistake of condition.mistakes) say(['if'], mistake.message, mistake.hint)
  }

  // Which of the ways was meant is not known: their options are not told as further mistakes.
  if (ways > 1) return undefined
  const branches: readonly { branch: BranchShape; at: ValuePath }[] = item['any-of']?.map((branch, index) => ({
    branch,
    at: ['any-of', index],
  })) ?? [{ branch: item, at: [] }]
  const decisions: (Decision & { readonly name: string })[] = []
  for (const { branch, at } of branches) {
    if (at.length > 0 && (branch.uses === undefined) === (branch.run === undefined))
      say(at, 'The alternative needs either `uses` or `run`.')
    if (branch.uses === undefined && branch.run === undefined) continue
    const kind = branch.uses ?? 'run'
    const options: Record<string, unknown> = { ...branch.with }
    if (branch.run !== undefined) options['command'] = branch.run
    const shell = branch.shell ?? (branch.run === undefined ? undefined : (item.shell ?? defaults.shell))
    if (shell !== undefined) options['shell'] = shell
    const pathOf = (key: string): ValuePath =>
      key === 'command' && branch.run !== undefined
        ? [...at, 'run']
        : key === 'shell' && branch.shell !== undefined
          ? [...at, 'shell']
          : [...at, 'with', key]
    if (at.length > 0) {
      look(branch.name, [...at, 'name'])
      look(branch.env ?? {}, [...at, 'env'])
    }
    const check = await findCheck(kind, around.registry, (message, hint) =>
      say([...at, branch.uses === undefined ? 'run' : 'uses'], message, hint),
    )
    for (const [key, value] of Object.entries(options)) look(value, pathOf(key), check?.code?.includes(key) ?? false)
    if (check !== undefined)
      for (const issue of optionIssues(check, options)) {
        const [first, ...rest] = issue.path
        say(
          first === undefined
            ? [...at, branch.uses === undefined ? 'run' : 'uses']
            : [...pathOf(String(first)), ...rest],
          issue.message,
          undefined,
          issue.onKey,
        )
      }
    const workingDirectory = branch['working-directory'] ?? item['working-directory'] ?? defaults['working-directory']
    decisions.push({
      name: branch.name ?? kind,
      uses: kind,
      with: options,
      env: { ...env, ...branch.env },
      ...(workingDirectory === undefined ? {} : { workingDirectory }),
    })
  }
  const [only] = decisions
  if (only === undefined) return undefined

  const stages = [stage]
  for (const [index, further] of [item['also-in'] ?? []].flat().entries()) {
    if (stages.includes(further))
      say(['also-in', index], `The item already stands in the stage \`${further}\`.`, 'Remove it from `also-in`.')
    else stages.push(further)
  }
  const documentLine =
    item.source === undefined
      ? undefined
      : {
          file: item.source.slice(0, item.source.lastIndexOf(':')),
          line: Number(item.source.slice(item.source.lastIndexOf(':') + 1)),
        }
  const retry = item.retry ?? defaults.retry
  const timeout = item.timeout ?? defaults.timeout
  const combinations = combine(item.matrix ?? {})
  if (combinations.length > MAX_COMBINATIONS)
    say(['matrix'], `The matrix makes ${combinations.length} items; the limit is ${MAX_COMBINATIONS}.`, 'Split it.')
  return {
    baseId,
    explicitId: item.id !== undefined,
    name: shownName,
    section,
    level: item.level ?? defaults.level ?? 'block',
    decision: item['any-of'] === undefined ? only : { anyOf: decisions },
    conditions: item.if === undefined ? [] : [item.if],
    needs: [item.needs ?? []].flat(),
    paths: [item.paths ?? []].flat(),
    ...(timeout === undefined ? {} : { timeout }),
    ...(retry === undefined ? {} : { retry: readRetry(retry) }),
    ...(documentLine === undefined ? {} : { documentLine }),
    origin: { source, path },
    stages,
    combinations: combinations.slice(0, MAX_COMBINATIONS),
  }
}

const withoutKeys = (raw: unknown, keys: ReadonlySet<string>): unknown =>
  isMapping(raw) ? Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.has(key))) : raw

const isMapping = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const MAX_COMBINATIONS = 256

const readRetry = (retry: NonNullable<Defaults['retry']>): Retry => ({
  attempts: retry.attempts,
  backoffMs: parseDuration(retry.backoff ?? '1s') ?? 1000,
  maxBackoffMs: parseDuration(retry['max-backoff'] ?? '30s') ?? 30_000,
})

/** The check of a kind, or a mistake that says what is known. Plug-ins are looked at when they run. */
const findCheck = async (
  kind: string,
  registry: Registry,
  say: (message: string, hint?: string) => void,
): Promise<AnyCheck | undefined> => {
  if (isPlugIn(kind)) return undefined
  const known = Object.hasOwn(registry, kind) ? registry[kind] : undefined
  if (known !== undefined) return known.load()
  if (/^[\w.-]+\/[\w./-]+@/.test(kind))
    say(
      `\`${kind}\` is an action; a manifest uses checks.`,
      'Call actions in the workflow, and read what they leave with a check such as `github` or `tests`.',
    )
  else {
    const near = nearest(kind, Object.keys(registry))
    say(
      `\`${kind}\` is not a kind of check.`,
      near === undefined
        ? `Known: ${Object.keys(registry).sort().join(', ')}; or \`./path.js\` for your own.`
        : `Did you mean \`${near}\`?`,
    )
  }
  return undefined
}

/** Whether `uses` names a file with a check of the team's own. */
export const isPlugIn = (kind: string): boolean => /^\.{1,2}\/.+\.m?js$/.test(kind)

/** Mistakes in options that can be seen before expressions have values: what an expression touches is looked at again later. */
const optionIssues = (check: AnyCheck, options: Readonly<Record<string, unknown>>) => {
  const parsed = check.options.safeParse(options)
  if (parsed.success) return []
  const computed = expressionsIn(options).map(({ path }) => path)
  const touched = (path: readonly PropertyKey[]): boolean =>
    computed.some(
      (place) => path.every((key, index) => place[index] === key) || place.every((key, index) => path[index] === key),
    )
  const issues = parsed.error.issues.filter((issue) =>
    issue.code === 'unrecognized_keys' || issue.path.length === 0
      ? issue.code !== 'custom' || computed.length === 0
      : !touched(issue.path),
  )
  return describeIssues(issues, options, (path) => keysAt(check, path))
}

/** The keys that a check's options know at a path, for "did you mean". */
export const keysAt = (check: Pick<AnyCheck, 'options'>, path: readonly (string | number)[]): readonly string[] => {
  let schemas: readonly unknown[] = [check.options]
  for (const key of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => step(schema, key))
  return [...new Set(schemas.flatMap(alternatives).flatMap((schema) => Object.keys(shapeOf(schema) ?? {})))]
}

type Def = {
  type: string
  shape?: Record<string, unknown>
  element?: unknown
  valueType?: unknown
  options?: unknown[]
  innerType?: unknown
  in?: unknown
  getter?: () => unknown
}
const defOf = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def
const shapeOf = (schema: unknown): Record<string, unknown> | undefined => defOf(schema).shape

/** Unwraps optionals, pipes, lazies and unions down to what can have keys. */
const alternatives = (schema: unknown): readonly unknown[] => {
  const def = defOf(schema)
  if (def.options !== undefined) return def.options.flatMap(alternatives)
  const inner = def.innerType ?? def.in ?? def.getter?.()
  return inner === undefined ? [schema] : alternatives(inner)
}

const step = (schema: unknown, key: string | number): readonly unknown[] => {
  const def = defOf(schema)
  const next = def.shape !== undefined ? def.shape[String(key)] : (def.element ?? def.valueType)
  return next === undefined ? [] : [next]
}

/** Letters and digits of section and name, joined with dashes: what an item is called when it has no id. */
export const slugOf = (section: readonly string[], name: string): string => {
  const slug = (text: string): string =>
    text
      .replaceAll(/\$\{\{.*?\}\}/g, '')
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
  return (
    [...section.slice(-1), name]
      .map(slug)
      .filter((part) => part !== '')
      .join('-')
      .slice(0, 120) || 'item'
  )
}

const combine = (matrix: Readonly<Record<string, readonly (string | number | boolean)[]>>): readonly Scalars[] => {
  let rows: Scalars[] = [{}]
  for (const [key, values] of Object.entries(matrix)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value })))
    if (rows.length > MAX_COMBINATIONS * 4) break
  }
  return rows
}
