import { nearest } from '../core/suggest.ts'
import type { Collector } from './collect.ts'
import type { ManifestItem } from './manifest.ts'

/** Finds `needs` that name nothing in their stage, and circles, which are told with all their members. */
export const checkNeeds = (items: readonly ManifestItem[], collect: Collector): void => {
  if (!items.some((item) => item.needs.length > 0)) return
  const byStage = groupByStage(items)
  for (const [stage, members] of byStage) {
    const known = new Map<string, Set<string>>()
    for (const item of members) {
      for (const name of new Set([item.id, item.baseId]))
        known.set(name, (known.get(name) ?? new Set()).add(item.baseId))
    }
    const edges = new Map<string, Set<string>>()
    for (const item of members)
      for (const [index, need] of item.needs.entries()) {
        const targets = known.get(need)
        if (targets === undefined) {
          const elsewhere = items.find((other) => other.id === need || other.baseId === need)
          const near = nearest(need, known.keys())
          collect.at(
            item.origin.source,
            [...item.origin.path, 'needs', index],
            `\`${need}\` is not an item of the stage \`${stage}\`.`,
            {
              hint:
                elsewhere === undefined
                  ? near === undefined
                    ? 'Name the `id` of an item.'
                    : `Did you mean \`${near}\`?`
                  : `It stands in the stage \`${elsewhere.stage}\`; add \`also-in: [${stage}]\` there.`,
            },
          )
        } else edges.set(item.baseId, new Set([...(edges.get(item.baseId) ?? []), ...targets]))
      }
    const circle = findCircle(edges)
    const first = circle === undefined ? undefined : members.find((item) => item.baseId === circle[0])
    if (circle !== undefined && first !== undefined)
      collect.at(
        first.origin.source,
        [...first.origin.path, 'needs'],
        `The items need each other in a circle: ${circle.join(' → ')}.`,
        { hint: 'Remove one of these `needs`.' },
      )
  }
}

const groupByStage = (items: readonly ManifestItem[]): Map<string, ManifestItem[]> => {
  const groups = new Map<string, ManifestItem[]>()
  for (const item of items) {
    const group = groups.get(item.stage)
    if (group === undefined) groups.set(item.stage, [item])
    else group.push(item)
  }
  return groups
}

const findCircle = (edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined => {
  const done = new Set<string>()
  for (const start of edges.keys()) {
    // Depth first with a stack of its own: thousands of items in a row must not end the program's.
    const stack: { node: string; rest: string[] }[] = [{ node: start, rest: [...(edges.get(start) ?? [])] }]
    const open = new Set([start])
    while (stack.length > 0) {
      const top = stack.at(-1)
      const next = top?.rest.shift()
      if (top === undefined) break
      if (next === undefined) {
        open.delete(top.node)
        done.add(top.node)
        stack.pop()
      } else if (open.has(next)) {
        const path = stack.map(({ node }) => node)
        return [...path.slice(path.indexOf(next)), next]
      } else if (!done.has(next)) {
        open.add(next)
        stack.push({ node: next, rest: [...(edges.get(next) ?? [])] })
      }
    }
  }
  return undefined
}
