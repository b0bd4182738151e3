import type { Outside } from './dialects/entry.ts'

/** What `${…}` gave: `unset` names variables that nothing is known of and that became empty. */
export type Interpolated =
  | { readonly status: 'value'; readonly text: string; readonly unset: readonly string[] }
  /** A variable is there, and its value cannot be read. */
  | { readonly status: 'unknown'; readonly reason: string; readonly name: string }
  /** `${NAME:?…}` without a value, or a text that is no template. */
  | { readonly status: 'error'; readonly reason: string; readonly name: string }

/**
 * Fills in `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?error}`, `${NAME?error}`, `${NAME:+other}` and
 * `${NAME+other}`, nested ones too, as docker compose does; `$$` is a dollar sign.
 */
export const interpolate = (template: string, lookup: Outside, depth = 0): Interpolated => {
  const unset: string[] = []
  let text = ''
  let at = 0
  while (at < template.length) {
    const dollar = template.indexOf('$', at)
    if (dollar === -1 || dollar === template.length - 1) break
    text += template.slice(at, dollar)
    const next = template[dollar + 1] ?? ''
    if (next === '$') {
      text += '$'
      at = dollar + 2
      continue
    }
    const plain = /^[A-Za-z_][A-Za-z0-9_]*/.exec(template.slice(dollar + 1, dollar + 257))?.[0]
    if (plain !== undefined) {
      const value = lookup(plain)
      if (value === null) return unknown(plain)
      if (value === undefined) unset.push(plain)
      text += value ?? ''
      at = dollar + 1 + plain.length
      continue
    }
    if (next !== '{') {
      text += '$'
      at = dollar + 1
      continue
    }
    const end = closing(template, dollar + 2)
    const inner = template.slice(dollar + 2, end ?? template.length)
    const parts = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])([\s\S]*))?$/.exec(inner)
    if (end === undefined || parts === null || depth > 20)
      return { status: 'error', reason: 'the ${…} in it is not one', name: inner.slice(0, 40) }
    const [name, operator, operand] = [parts[1] ?? '', parts[2] ?? '', parts[3] ?? '']
    const value = lookup(name)
    if (value === null && operator !== '+' && operator !== ':+') return unknown(name)
    const there = value !== undefined && (!operator.startsWith(':') || value !== '')
    if (operator.endsWith('-') && !there) {
      const fallback = interpolate(operand, lookup, depth + 1)
      if (fallback.status !== 'value') return fallback
      text += fallback.text
    } else if (operator.endsWith('+')) {
      if (value === null) return unknown(name)
      const other = there ? interpolate(operand, lookup, depth + 1) : undefined
      if (other !== undefined && other.status !== 'value') return other
      text += other?.text ?? ''
    } else if (operator.endsWith('?') && !there)
      return { status: 'error', reason: `${name} has to be set where it is started`, name }
    else {
      if (value === undefined) unset.push(name)
      text += value ?? ''
    }
    at = end + 1
  }
  return { status: 'value', text: text + template.slice(at), unset }
}

const unknown = (name: string): Interpolated => ({
  status: 'unknown',
  reason: `it is made of ${name}, whose value cannot be read`,
  name,
})

const closing = (template: string, from: number): number | undefined => {
  let open = 1
  for (let at = from; at < template.length; at++) {
    if (template[at] === '{' && template[at - 1] === '$') open++
    if (template[at] === '}' && --open === 0) return at
  }
  return undefined
}
