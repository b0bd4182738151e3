import type { Checklist, Node } from './checklist.ts'

/** The code blocks that belong to an item, by where they stand. Values are indexes into the document's nodes. */
export type Binding = {
  /** Inside of the item, or right below a text that ends with a colon. */
  readonly nested: readonly number[]
  /** After the list, before anything else. */
  readonly below: readonly number[]
  /** Right before the list. */
  readonly above: readonly number[]
  /** The line between the list and the blocks below: `**Check**:`. */
  readonly label: string
  /** Items in the same list, at the same level. */
  readonly siblings: number
  /** The entry that comes right before, when the list continues it ("1. Add the column", code, items). */
  readonly step: string
  /** The text right above the list: `**Sign-off:**`. */
  readonly lead: string
}

const NOTHING: Binding = { nested: [], below: [], above: [], label: '', siblings: 1, step: '', lead: '' }

/** Finds each item's code blocks; the result has one entry an item, in order. */
export const bindBlocks = (checklist: Checklist): readonly Binding[] => {
  const { nodes } = checklist
  const bindings: Binding[] = checklist.items.map(() => NOTHING)
  const children = new Map<number, number[]>()
  const siblings = new Map<number, number>()
  for (const [index, node] of nodes.entries()) {
    const list = children.get(node.parent)
    if (list === undefined) children.set(node.parent, [index])
    else list.push(index)
    if (node.kind === 'entry' && node.item >= 0) siblings.set(node.list, (siblings.get(node.list) ?? 0) + 1)
  }
  const shared = new Map<number, Pick<Binding, 'below' | 'above' | 'label' | 'step' | 'lead'>>()
  for (const level of children.values()) {
    for (const [at, index] of level.entries()) {
      const node = nodes[index]
      if (node?.kind !== 'entry' || node.item < 0) continue
      let around = shared.get(node.list)
      if (around === undefined) {
        around = { ...above(nodes, level, at, node.list), ...below(nodes, level, at, node.list) }
        shared.set(node.list, around)
      }
      const inside = (children.get(index) ?? []).filter((child) => nodes[child]?.kind === 'code')
      const next = nodes[level[at + 1] ?? -1]
      const follows =
        node.text.endsWith(':') && next?.kind === 'code' && next.heading === node.heading ? [level[at + 1] ?? -1] : []
      bindings[node.item] = {
        ...around,
        nested: inside.length > 0 ? inside : follows,
        siblings: siblings.get(node.list) ?? 1,
      }
    }
  }
  return bindings
}

const above = (
  nodes: readonly Node[],
  level: readonly number[],
  at: number,
  list: number,
): Pick<Binding, 'above' | 'step' | 'lead'> => {
  const heading = nodes[level[at] ?? -1]?.heading
  let lead = ''
  for (let position = at - 1; position >= 0; position--) {
    const index = level[position] ?? -1
    const node = nodes[index]
    if (node === undefined || node.heading !== heading || node.kind === 'heading') break
    if (node.kind === 'entry' && node.list === list) continue
    if (node.kind === 'code') {
      const before = nodes[level[position - 1] ?? -1]
      const named =
        before !== undefined && before.heading === heading && (before.kind === 'entry' || before.kind === 'text')
      return { above: [index], step: named ? before.text : '', lead }
    }
    if (node.kind !== 'text') break
    if (lead === '') lead = node.text
  }
  return { above: [], step: '', lead }
}

const below = (
  nodes: readonly Node[],
  level: readonly number[],
  at: number,
  list: number,
): Pick<Binding, 'below' | 'label'> => {
  const heading = nodes[level[at] ?? -1]?.heading
  const found: number[] = []
  let label = ''
  for (let position = at + 1; position < level.length; position++) {
    const index = level[position] ?? -1
    const node = nodes[index]
    if (node === undefined || node.heading !== heading || node.kind === 'heading') break
    if (node.kind === 'entry' && node.list === list) continue
    if (node.kind === 'code') found.push(index)
    else if (node.kind === 'text') {
      if (found.length > 0) break
      label = node.text
    } else break
  }
  return { below: found, label: found.length === 0 ? '' : label }
}
