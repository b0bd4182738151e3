import type { Files } from '../core/world.ts'
import type { Checklist, DocumentWarning } from './checklist.ts'
import { createIds } from './ids.ts'
import { optionsFor } from './options-for.ts'
import { paramsOf } from './params/index.ts'
import { readItems } from './reading.ts'
import { createResolver, type ResolvedPath } from './resolve-path.ts'
import { ruleFor } from './rules/index.ts'
import { nameOf, sectionOf } from './units.ts'
import type { Proposal, Proposals, Understood } from './proposal.ts'

/** Understands every item of a document, in order. */
export const understand = (checklist: Checklist): readonly Understood[] =>
  readItems(checklist).map((reading) => {
    const rule = ruleFor(reading)
    return { reading, rule, params: paramsOf(reading, rule) }
  })

/**
 * Proposes a check for every task item, exactly once and in order. Paths are looked up in `files`, where that is given; nothing
 * of the document is run.
 */
export const importChecklist = async (options: {
  readonly checklist: Checklist
  readonly files?: Files
  readonly signal: AbortSignal
}): Promise<Proposals> => {
  const { checklist, files, signal } = options
  const resolve = files === undefined ? undefined : createResolver(files, checklist.path)
  const nextId = createIds()
  const items: Proposal[] = []
  const warnings: DocumentWarning[] = [...checklist.warnings]
  for (const understood of understand(checklist)) {
    signal.throwIfAborted()
    const { reading, rule, params } = understood
    const { item } = reading
    const resolved = new Map<string, ResolvedPath>()
    if (resolve !== undefined && PATH_KINDS.has(rule.uses))
      for (const [name, value] of Object.entries(params))
        if (/^path\d*$/.test(name) && typeof value === 'string') resolved.set(value, await resolve(value))
    for (const [path, found] of resolved)
      if (found.kind === 'ambiguous')
        warnings.push({
          line: item.line,
          rule: 'ambiguous-path',
          message: `Several files end in \`${path}\`: ${found.paths.join(', ')}. Write the whole path.`,
        })
    const { with: given, missing: asked } = optionsFor(understood, resolved)
    const { condition } = reading.inline
    // What holds only under a condition is for a person until the manifest can say the condition.
    const missing = condition === undefined || rule.uses === 'sign-off' ? asked : [...asked, `if (${condition})`]
    items.push({
      line: item.line,
      text: item.text,
      section: item.section,
      depth: item.depth,
      checked: item.checked,
      inCodeFence: item.inCodeFence,
      stage: reading.stage,
      id: nextId(sectionOf(item.section).slice(-2), nameOf(item)),
      uses: rule.uses,
      with: given,
      missing,
      params,
      confidence: rule.confidence,
      why: rule.why,
      rule: rule.name,
      ...(condition === undefined ? {} : { condition }),
    })
  }
  warnings.push(...repeatedTexts(items))
  return {
    document: checklist.path,
    encoding: checklist.encoding,
    items,
    warnings: warnings.sort((a, b) => a.line - b.line),
  }
}

const PATH_KINDS = new Set(['files', 'document', 'settings', 'logs', 'backup', 'github', 'scan', 'migrations'])

const repeatedTexts = (items: readonly Proposal[]): DocumentWarning[] => {
  const first = new Map<string, number>()
  const warnings: DocumentWarning[] = []
  for (const { text, line, section } of items) {
    const key = `${section.join('\n')}\n${text}`
    const before = first.get(key)
    if (before === undefined) first.set(key, line)
    else
      warnings.push({
        line,
        rule: 'repeated-item',
        message: `This item stands in the same section in line ${before} already. Remove one of them, or say what tells them apart.`,
      })
  }
  return warnings
}
