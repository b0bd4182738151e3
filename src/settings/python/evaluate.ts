import type { Argument, Expression, Span } from '../../python/syntax.ts'
import { asIs, readKey } from './environment-read.ts'
import { BUILTINS, callEnv, callLibrary } from './libraries.ts'
import { binary, compare, lost } from './operators.ts'
import { step, tooLong, type Machine } from './machine.ts'
import { attributeOf, callMethod } from './methods.ts'
import {
  asText,
  boolean,
  entryOf,
  equals,
  readsOf,
  text,
  truthOf,
  unknown,
  type Call,
  type Entry,
  type EnvRead,
  type Scope,
  type Value,
} from './value.ts'

/** What an expression is worth where it stands; nothing is executed, and what is not certain is unknown with the reason. */
export const evaluate = (machine: Machine, expression: Expression, scope: Scope): Value => {
  const { at } = expression
  if (!step(machine)) return tooLong(at)
  const value = (inner: Expression): Value => evaluate(machine, inner, scope)
  switch (expression.kind) {
    case 'text':
      return text(expression.value, at)
    case 'formatted': {
      const parts = expression.parts.map((part) => (typeof part === 'string' ? text(part, at) : value(part)))
      const texts = parts.map(asText)
      return texts.includes(undefined)
        ? lost(parts, 'a part of the text is not known', at)
        : text(texts.join(''), at, readsOf(...parts))
    }
    case 'number':
      return Number.isNaN(expression.value)
        ? unknown('it is no plain number', at)
        : { kind: 'number', value: expression.value, at, reads: [] }
    case 'boolean':
      return boolean(expression.value, at)
    case 'none':
      return { kind: 'none', at, reads: [] }
    case 'name':
      return nameOf(expression.name, scope, at)
    case 'attribute':
      return memberOf(machine, value(expression.object), expression.name, at)
    case 'subscript':
      return itemOf(machine, value(expression.object), value(expression.index), at)
    case 'call':
      return callOf(machine, expression.callee, expression.args, scope, at)
    case 'list':
    case 'tuple':
    case 'set': {
      const items: Value[] = []
      let open = false
      for (const item of expression.items) {
        if (item.kind !== 'starred') items.push(value(item))
        else {
          const spread = value(item.value)
          if (spread.kind === 'list') items.push(...spread.items)
          open ||= spread.kind !== 'list' || spread.open === true
        }
      }
      return { kind: 'list', items, at, reads: [], ...(open ? { open } : {}) }
    }
    case 'starred':
      return unknown('it is a star outside of a list', at)
    case 'dict': {
      const entries: Entry[] = []
      let open = false
      for (const { key, value: inner } of expression.entries) {
        const held = value(inner)
        if (key !== undefined) entries.push({ key: value(key), value: held })
        else if (held.kind === 'dict') entries.push(...held.entries)
        open ||= key === undefined && (held.kind !== 'dict' || held.open === true)
      }
      return { kind: 'dict', entries, at, reads: [], ...(open ? { open } : {}) }
    }
    case 'binary':
      return binary(expression.operator, value(expression.left), value(expression.right), at)
    case 'logical':
      return logical(
        machine,
        expression.operator,
        expression.operands.map((operand) => () => value(operand)),
        at,
      )
    case 'comparison': {
      const operands = expression.operands.map(value)
      let result: boolean | undefined = true
      for (const [index, operator] of expression.operators.entries()) {
        const [left, right] = [operands[index], operands[index + 1]]
        const one = left === undefined || right === undefined ? undefined : compare(operator, left, right)
        if (one === false) {
          result = false
          break
        }
        if (one === undefined) result = undefined
      }
      return result === undefined
        ? lost(operands, 'it is a comparison with what is not known', at)
        : boolean(result, at, readsOf(...operands))
    }
    case 'unary': {
      const operand = value(expression.operand)
      if (expression.operator === 'not') {
        const truth = truthOf(operand)
        return truth === undefined
          ? lost([operand], 'it depends on what is not known', at)
          : boolean(!truth, at, operand.reads)
      }
      return operand.kind === 'number' && expression.operator === '-'
        ? { ...operand, value: -operand.value, at }
        : operand
    }
    case 'conditional': {
      const test = value(expression.test)
      const truth = truthOf(test)
      if (truth !== undefined) return value(truth ? expression.value : expression.otherwise)
      const [then, otherwise] = [value(expression.value), value(expression.otherwise)]
      return equals(then, otherwise) === true ? then : lost([test], 'it depends on what is not known', at)
    }
    case 'lambda':
      return { kind: 'lambda', definition: expression, scope, at, reads: [] }
    case 'opaque':
      return expression.what === 'a comprehension'
        ? comprehension(machine, expression.inside, scope, at)
        : unknown(`it is ${expression.what}`, at)
  }
}

const nameOf = (name: string, scope: Scope, at: Span): Value => {
  const value = scope.get(name)
  if (value !== undefined) return value
  if (name === '__file__') return text(`/${at.path}`, at)
  if (name === '__name__') return text(at.path.replace(/\.py$/, '').replaceAll('/', '.'), at)
  if (BUILTINS.has(name)) return { kind: 'library', name, at, reads: [] }
  return unknown(`${name} is not defined before it is used`, at)
}

/** Texts that libraries bring under a name. */
const CONSTANTS: Readonly<Record<string, string | undefined>> = {
  'dj_database_url.DEFAULT_ENV': 'DATABASE_URL',
  'dj_email_url.DEFAULT_ENV': 'EMAIL_URL',
  'django_cache_url.DEFAULT_ENV': 'CACHE_URL',
}

/** How a server starts Django: what settings ask `sys.argv` for (`test`, `runserver`) is not there. */
const SERVER_ARGUMENTS = ['gunicorn', 'wsgi']

const memberOf = (machine: Machine, object: Value, name: string, at: Span): Value => {
  if (object.kind === 'class')
    return machine.follow.membersOf(machine, object).get(name) ?? unknown(`${name} is not set in the class`, at)
  if (object.kind === 'library') {
    const full = `${object.name}${object.call === undefined ? '' : '()'}.${name}`
    if (full === 'sys.argv')
      return { kind: 'list', at, reads: [], items: SERVER_ARGUMENTS.map((argument) => text(argument, at)) }
    const constant = CONSTANTS[full]
    return constant === undefined ? { kind: 'library', name: full, at, reads: object.reads } : text(constant, at)
  }
  const held = entryOf(object, name)
  if (held !== undefined) return held
  const known = attributeOf(object, name, at)
  if (known !== undefined) return known
  // A method: it means something when it is called, and the call looks at the object itself.
  return lost([object], `it is the attribute ${name} of something`, at)
}

const itemOf = (machine: Machine, object: Value, key: Value, at: Span): Value => {
  if (object.kind === 'library' && object.name === 'os.environ')
    return key.kind === 'text'
      ? readKey(key.value, at, undefined, asIs, machine.ask, machine.note)
      : unknown('the key that is asked for is not known', at, key.reads)
  if (object.kind === 'dict' && key.kind === 'text') {
    const found = entryOf(object, key.value)
    if (found !== undefined) return found
    return unknown(
      object.open === true ? 'it is among entries that are not known' : `there is no key '${key.value}'`,
      at,
    )
  }
  if (object.kind === 'list' && key.kind === 'number' && object.open !== true)
    return object.items.at(key.value) ?? unknown('there is no such entry', at, object.reads)
  return lost([object, key], 'it is taken out of what is not known', at)
}

const callOf = (machine: Machine, callee: Expression, given: readonly Argument[], scope: Scope, at: Span): Value => {
  const args: Value[] = []
  const named = new Map<string, Value>()
  for (const argument of given) {
    const value = evaluate(machine, argument.value, scope)
    if (argument.spread === '*') args.push(...(value.kind === 'list' ? value.items : [value]))
    else if (argument.spread === '**') {
      if (value.kind === 'dict')
        for (const entry of value.entries) if (entry.key.kind === 'text') named.set(entry.key.value, entry.value)
    } else if (argument.name === undefined) args.push(value)
    else named.set(argument.name, value)
  }
  const call: Call = { args, named }
  const invoke = (target: Value, values: readonly Value[], place: Span): Value | undefined =>
    invokeOwn(machine, target, { args: values, named: new Map() }, place)
  if (callee.kind === 'attribute') {
    const object = evaluate(machine, callee.object, scope)
    if (object.kind === 'env') return callEnv(machine, object, callee.name, call, at)
    if (object.kind !== 'library') return callMethod(object, callee.name, call, at)
    const target = memberOf(machine, object, callee.name, at)
    if (target.kind === 'library')
      return callLibrary(machine, target.name, object.call === undefined ? call : { ...call, on: object }, at, invoke)
    return lost([target], `it is what ${callee.name}() gives`, at)
  }
  const target = evaluate(machine, callee, scope)
  if (target.kind === 'env') return callEnv(machine, target, '', call, at)
  if (target.kind === 'library')
    return callLibrary(machine, `${target.name}${target.call === undefined ? '' : '()'}`, call, at, invoke)
  if (target.kind === 'class') return machine.follow.instanceOf(machine, target, at)
  return invokeOwn(machine, target, call, at) ?? lost([target, ...args], 'what is called is not known', at)
}

/** A function or lambda of the module itself, read through with its arguments; undefined for anything else. */
const invokeOwn = (machine: Machine, target: Value, { args, named }: Call, at: Span): Value | undefined => {
  if (target.kind !== 'function' && target.kind !== 'lambda') return undefined
  if (machine.depth > 12) return tooLong(at)
  const inner: Machine = { ...machine, depth: machine.depth + 1 }
  const local: Scope = new Map(target.scope)
  for (const [index, parameter] of target.definition.parameters.entries()) {
    const value =
      named.get(parameter.name) ??
      args[index] ??
      (parameter.default === undefined ? undefined : evaluate(inner, parameter.default, target.scope))
    local.set(
      parameter.name,
      parameter.spread === undefined
        ? (value ?? unknown('an argument is missing', at))
        : unknown('it takes any arguments', at),
    )
  }
  if (target.kind === 'lambda') return evaluate(inner, target.definition.body, local)
  const flow = inner.follow.runBody(inner, target.definition.body, local)
  if (
    target.definition.body.some(
      (statement) => statement.kind === 'other' && /^(?:global|nonlocal)\b/.test(machine.textOf(statement.at)),
    )
  )
    machine.complain({
      kind: 'code-sets-names',
      message: 'the function that is called here sets names of the module',
      at,
    })
  if (flow.kind === 'return') return flow.value
  if (flow.kind === 'raise' && flow.read !== undefined)
    return unknown(flow.read.reason ?? `${flow.read.key} is not set`, at, [flow.read], 'environment')
  return flow.kind === 'next'
    ? { kind: 'none', at, reads: [] }
    : unknown('a function of the file does not come to an end', at, readsOf(...args))
}

/** `[element for name in iterable if test]`; anything longer is not followed. */
const comprehension = (machine: Machine, inside: readonly Expression[], scope: Scope, at: Span): Value => {
  const [element, target, iterable, test] = inside
  const values = iterable === undefined ? undefined : evaluate(machine, iterable, scope)
  if (
    element === undefined ||
    target?.kind !== 'name' ||
    values?.kind !== 'list' ||
    values.open === true ||
    inside.length > 4
  )
    return lost(values === undefined ? [] : [values], 'it is a comprehension over what is not known', at)
  const items: Value[] = []
  for (const item of values.items) {
    const local: Scope = new Map(scope).set(target.name, item)
    const truth = test === undefined ? true : truthOf(evaluate(machine, test, local))
    if (truth === undefined)
      return unknown('it is a comprehension with a test that cannot be decided', at, values.reads)
    if (truth) items.push(evaluate(machine, element, local))
  }
  return { kind: 'list', items, at, reads: values.reads }
}

/** `a or b`: what the first gives, or else the second; a read of the environment takes the second as its fallback. */
const logical = (machine: Machine, operator: 'and' | 'or', operands: readonly (() => Value)[], at: Span): Value => {
  const unclear: Value[] = []
  const passed: EnvRead[] = []
  for (const [index, operand] of operands.entries()) {
    const value = operand()
    const last = index === operands.length - 1
    const bare =
      operator === 'or' && !last
        ? value.reads.filter(({ fallback }) => fallback === undefined || fallback.kind === 'none')
        : []
    const next = bare.length === 0 ? undefined : operands[index + 1]?.()
    const reads =
      next === undefined
        ? value.reads
        : value.reads.map((read) => (bare.includes(read) ? { ...read, fallback: next } : read))
    if (next !== undefined) for (const read of reads) machine.note(read)
    if (last && unclear.length === 0) return { ...value, reads: [...new Set([...value.reads, ...passed])] }
    const truth = truthOf(value)
    if (truth === undefined) unclear.push({ ...value, reads })
    else if (truth === (operator === 'or') && unclear.length === 0) return { ...value, reads }
    else passed.push(...reads)
  }
  return lost(unclear, 'it depends on what is not known', at)
}
