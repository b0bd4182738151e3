import { lastName, type Value } from '../../../python/values.ts'
import { identifier } from '../python/quote.ts'
import { primaryKeyOf, type Model } from './state.ts'
import { columnNamed } from './tables.ts'

/**
 * The columns that an expression or a condition of Django names: `Lower('name')`, `Q(done=False)`, `Q(('done', False))`.
 * PostgreSQL builds the index anew, or checks the constraint again, when the type of one of them changes.
 */
export const columnsIn = (model: Model, value: Value | undefined): readonly string[] => {
  const found = new Set<string>()
  const see = (lookup: string): void => {
    const name = lookup.replace(/^-/, '').split('__')[0] ?? ''
    const key = name === 'pk' ? primaryKeyOf(model)?.name : undefined
    const column = columnNamed(model, key ?? name)
    if (key !== undefined || model.fields.has(name) || column !== name) found.add(column)
    else if (model.fields.has(name.replace(/_id$/, ''))) found.add(column)
  }
  const walk = (part: Value, isName: boolean): void => {
    if (part.kind === 'text') {
      if (isName) see(part.value)
    } else if (part.kind === 'call') {
      const name = lastName(part.path)
      // Its text is a value.
      if (name === 'Value') return
      if (part.object !== undefined) walk(part.object, false)
      if (name === 'Q') {
        for (const each of part.positional) {
          const [lookup, compared] = 'items' in each ? each.items : []
          if (lookup?.kind === 'text') see(lookup.value)
          else walk(each, false)
          if (compared !== undefined) walk(compared, false)
        }
        for (const [lookup, compared] of part.named) {
          if (!lookup.startsWith('_')) see(lookup)
          walk(compared, false)
        }
        return
      }
      for (const each of part.positional) walk(each, true)
      for (const [key, each] of part.named) walk(each, key === 'expression' || key === 'expressions')
    } else if ('items' in part) for (const each of part.items) walk(each, isName)
    // `Q(…) & ~Q(…)`: whatever stands there as the name of an argument, or as a text, and is a field.
    else if (part.kind === 'unknown')
      for (const [, argument, text] of part.source.matchAll(/\b(\w+)\s*=(?!=)|['"](\w+)['"]/g))
        see(argument ?? text ?? '')
  }
  if (value !== undefined) walk(value, true)
  return [...found]
}

/** A condition that always holds, and names the columns: what it compares is not written out. */
export const mention = (columns: readonly string[]): string =>
  columns.length === 0 ? 'true' : `num_nulls(${columns.map(identifier).join(', ')}) >= 0`
