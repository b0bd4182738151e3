import type { Expression, Span } from '../../python/syntax.ts'
import { evaluate } from './evaluate.ts'
import type { Machine } from './machine.ts'
import { equals, unknown, type Scope, type Value } from './value.ts'

/** Sets what an assignment names: names, items of a tuple, keys of a dict, dotted names of an object. */
export const assign = (machine: Machine, target: Expression, value: Value, scope: Scope): void => {
  switch (target.kind) {
    case 'name':
      scope.set(target.name, value)
      return
    case 'tuple':
    case 'list':
      for (const [index, item] of target.items.entries()) {
        const fits = value.kind === 'list' && value.open !== true && value.items.length === target.items.length
        assign(
          machine,
          item,
          fits
            ? (value.items[index] ?? value)
            : unknown('it is unpacked from what is not known', target.at, value.reads),
          scope,
        )
      }
      return
    case 'starred':
      assign(machine, target.value, unknown('it is unpacked', target.at, value.reads), scope)
      return
    case 'subscript': {
      const key = evaluate(machine, target.index, scope)
      if (target.object.kind === 'call') {
        const callee = target.object.callee
        if (callee.kind === 'name' && /^(?:globals|locals|vars)$/.test(callee.name) && key.kind === 'text')
          scope.set(key.value, value)
        else machine.complain({ kind: 'code-sets-names', message: 'it sets names by way of a call', at: target.at })
        return
      }
      const holder = evaluate(machine, target.object, scope)
      const owner = dotted(target.object)
      const attribute = target.object.kind === 'attribute' && holder.kind === 'unknown'
      if (holder.kind === 'library' || holder.kind === 'env' || attribute) {
        // `app.config['X']`: kept under a name of its own, for frameworks that are configured so.
        if (holder.kind === 'library' && holder.name === 'os.environ') {
          if (key.kind === 'text') machine.write(key.value, value, target.at, false)
        } else if (owner !== undefined && key.kind === 'text') scope.set(`${owner}[${key.value}]`, value)
        return
      }
      assign(machine, target.object, withKey(holder, key, value, target.at), scope)
      return
    }
    case 'attribute': {
      // `app.config`, `app.secret_key`: kept under their dotted name, for frameworks that are configured so.
      const name = dotted(target.object)
      if (name !== undefined) scope.set(`${name}.${target.name}`, value)
      return
    }
    case 'text':
    case 'formatted':
    case 'number':
    case 'boolean':
    case 'none':
    case 'call':
    case 'set':
    case 'dict':
    case 'binary':
    case 'logical':
    case 'comparison':
    case 'unary':
    case 'conditional':
    case 'lambda':
    case 'opaque':
      return
  }
}

/** `a.b.c` as text; undefined for anything else. */
export const dotted = (expression: Expression): string | undefined => {
  if (expression.kind === 'name') return expression.name
  if (expression.kind !== 'attribute') return undefined
  const owner = dotted(expression.object)
  return owner === undefined ? undefined : `${owner}.${expression.name}`
}

const withKey = (holder: Value, key: Value, value: Value, at: Span): Value => {
  if (holder.kind === 'list' && key.kind === 'number' && holder.open !== true)
    return { ...holder, items: holder.items.map((item, index) => (index === key.value ? value : item)) }
  if (holder.kind !== 'dict')
    return holder.kind === 'unknown' ? holder : unknown('a part of it is changed', at, holder.reads)
  if (key.kind !== 'text') return { ...holder, open: true }
  return {
    ...holder,
    entries: [
      ...holder.entries.filter((entry) => entry.key.kind !== 'text' || entry.key.value !== key.value),
      { key, value },
    ],
  }
}

/** A list or a dict after one of its methods was called; undefined for a method that changes nothing. */
export const changedBy = (holder: Value, method: string, args: readonly Value[], at: Span): Value | undefined => {
  const [first, second] = args
  if (holder.kind === 'list') {
    if (method === 'append' && first !== undefined) return { ...holder, items: [...holder.items, first] }
    if (method === 'extend' && first !== undefined)
      return first.kind === 'list' ? { ...holder, items: [...holder.items, ...first.items] } : { ...holder, open: true }
    if (method === 'insert' && first?.kind === 'number' && second !== undefined)
      return { ...holder, items: holder.items.toSpliced(first.value, 0, second) }
    if (method === 'remove' && first !== undefined) {
      const index = holder.items.findIndex((item) => equals(item, first) === true)
      return index < 0 ? holder : { ...holder, items: holder.items.toSpliced(index, 1) }
    }
    if (/^(?:clear|pop|sort|reverse)$/.test(method)) return unknown(`it is changed by ${method}()`, at, holder.reads)
  }
  if (holder.kind === 'dict') {
    if (method === 'update')
      return first?.kind === 'dict'
        ? { ...holder, entries: [...holder.entries, ...first.entries] }
        : { ...holder, open: true }
    if (method === 'setdefault' && first?.kind === 'text' && second !== undefined)
      return holder.entries.some((entry) => entry.key.kind === 'text' && entry.key.value === first.value)
        ? holder
        : { ...holder, entries: [...holder.entries, { key: first, value: second }] }
    if (/^(?:clear|pop|popitem)$/.test(method)) return unknown(`it is changed by ${method}()`, at, holder.reads)
  }
  return undefined
}
