import { bindBlocks, type Binding } from './bind.ts'
import type { Block, BlockCommand, BlockStatement } from './block.ts'
import type { Checklist, ChecklistItem } from './checklist.ts'
import { readFacts, type Facts } from './facts.ts'
import { readInline, type Inline } from './inline.ts'
import { readKnowledge, type Knowledge } from './knowledge.ts'
import { stageOfSection } from './stage.ts'
import { meaningOf } from './command.ts'
import { countShared, stemsOf } from './words.ts'

/** An item with all that its surroundings say about it: what the rules look at. */
export type Reading = {
  readonly item: ChecklistItem
  readonly index: number
  readonly inline: Inline
  readonly facts: Facts
  /** Label and text in lower case, without decoration and without the condition it depends on. */
  readonly says: string
  /** Headings but the document's title, in lower case, joined by ` > `. */
  readonly section: string
  /** The nearest heading, in lower case. */
  readonly heading: string
  readonly stage: string
  /** Texts of the list entries above it, in lower case. */
  readonly above: string
  /** Facts of the nearest heading that names anything. */
  readonly headingFacts: Facts | undefined
  readonly binding: Binding
  /** Commands and statements of its blocks that are meant for it. */
  readonly commands: readonly BlockCommand[]
  readonly statements: readonly BlockStatement[]
  /** Where those stand. */
  readonly blockPlace: 'item' | 'below' | 'above' | 'none'
  /** Nearest item above it in the list; its reading comes first. */
  readonly parent: Reading | undefined
  readonly knowledge: Knowledge
  readonly checklist: Checklist
}

/** Reads every item of a document with its surroundings, in order. */
export const readItems = (checklist: Checklist): readonly Reading[] => {
  const knowledge = readKnowledge(checklist)
  const bindings = bindBlocks(checklist)
  const readings: Reading[] = []
  const open: Reading[] = []
  for (const [index, item] of checklist.items.entries()) {
    while ((open.at(-1)?.item.depth ?? -1) >= item.depth || (open.length > 0 && !isBelow(item, open.at(-1)?.item)))
      open.pop()
    const inline = readInline(item.text)
    const facts = readFacts(inline)
    const binding = bindings[index] ?? { nested: [], below: [], above: [], label: '', siblings: 1, step: '', lead: '' }
    const titles = item.section.length > 1 ? item.section.slice(1) : item.section
    const whole = [inline.label, inline.rest]
      .filter((part) => part !== undefined)
      .join(': ')
      .toLowerCase()
    // What a command says is not what the item says.
    const spoken = facts.commands.reduce(
      (text, command) => (text.length > command.length + 8 ? text.replace(command.toLowerCase(), ' ') : text),
      whole,
    )
    const says = inline.condition === undefined ? spoken : withoutCondition(spoken, inline.condition)
    const place = placeOf(binding, says)
    const blocks = indexesAt(binding, place).flatMap((node) => knowledge.blocks.get(node) ?? [])
    const headings = nearestHeadings(checklist, item)
    const reading: Reading = {
      item,
      index,
      inline,
      facts,
      says,
      section: titles.map(plainHeading).join(' > '),
      heading: plainHeading(titles.at(-1) ?? ''),
      stage: stageOfSection(item.section),
      above: item.ancestors.map(plainHeading).join(' > '),
      headingFacts: headings
        .map((heading) => knowledge.headings[heading])
        .find((one) => one !== undefined && (one.paths.length > 0 || one.endpoints.length > 0)),
      binding,
      blockPlace: blocks.length === 0 ? 'none' : place,
      commands: chooseCommands(blocks, place, binding, inline, says),
      statements: chooseStatements(blocks, place, binding, inline, says),
      parent: open.at(-1),
      knowledge,
      checklist,
    }
    readings.push(reading)
    open.push(reading)
  }
  return readings
}

const withoutCondition = (text: string, condition: string): string => {
  const rest = text
    .replace(condition.toLowerCase(), ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return rest === '' ? text : rest
}

/** Words by which an item points at a block as a whole. */
const POINTS =
  /\b(above|below|following|these|this (?:script|command|sql|query|block)|the (?:\w+ )?(?:script|commands?|sql|quer(?:y|ies)|statements?)|obige[nrs]?|folgende[nrs]?|siguientes?|anterior(?:es)?|suivante?s?)\b/i
/** Labels that say that a block below a list is how its items are checked. */
const LABEL =
  /\b(check|verif|test|run|command|script|example|monitor|how|validat|quer|required|prüf|befehl|comprob|comando|ejecut)/i

/** Of a block with more parts than a person would read, the first are looked at. */
const MAX_CHOICES = 200

const partStems = new WeakMap<object, readonly string[]>()
const stemsOfPart = (part: object, text: string): readonly string[] => {
  const known = partStems.get(part) ?? stemsOf(text)
  partStems.set(part, known)
  return known
}

const placeOf = (binding: Binding, says: string): 'item' | 'below' | 'above' | 'none' => {
  if (binding.nested.length > 0) return 'item'
  if (/\babove\b|\bobige/i.test(says) && binding.above.length > 0) return 'above'
  if (binding.below.length > 0 && (binding.above.length === 0 || LABEL.test(binding.label))) return 'below'
  return binding.above.length > 0 ? 'above' : 'none'
}

const indexesAt = (binding: Binding, place: 'item' | 'below' | 'above' | 'none'): readonly number[] =>
  place === 'item' ? binding.nested : place === 'below' ? binding.below : place === 'above' ? binding.above : []

const chooseCommands = (
  blocks: readonly Block[],
  place: string,
  binding: Binding,
  inline: Inline,
  says: string,
): readonly BlockCommand[] => {
  const all = blocks.flatMap((block) => block.commands).slice(0, MAX_CHOICES)
  if (place === 'item' || POINTS.test(says)) return all
  const wanted = stemsOf(inline.text)
  // What the command itself says weighs more than the comment above it, which may introduce several.
  const scored = all.map((command) => ({
    command,
    shared:
      2 * countShared(wanted, stemsOfPart(command, `${command.text} ${meaningOf(command.text)}`)) +
      countShared(wanted, stemsOf(command.comment)),
  }))
  const best = Math.max(0, ...scored.map((one) => one.shared))
  const alone = binding.siblings === 1 && all.length === 1
  if (best === 0) return alone ? all : []
  return scored.filter((one) => one.shared === best).map((one) => one.command)
}

const chooseStatements = (
  blocks: readonly Block[],
  place: string,
  binding: Binding,
  inline: Inline,
  says: string,
): readonly BlockStatement[] => {
  const all = blocks.flatMap((block) => block.statements).slice(0, MAX_CHOICES)
  if (place === 'item' || POINTS.test(says)) return all
  if (all.length === 0) return []
  const wanted = stemsOf(inline.text)
  const scored = all.map((statement) => ({
    statement,
    shared: countShared(wanted, stemsOfPart(statement, `${statement.text} ${statement.comment}`)),
  }))
  const best = Math.max(...scored.map((one) => one.shared))
  if (best < 2) return binding.siblings === 1 && all.length === 1 ? all : []
  return scored.filter((one) => one.shared === best).map((one) => one.statement)
}

const isBelow = (item: ChecklistItem, other: ChecklistItem | undefined): boolean =>
  other !== undefined &&
  item.inCodeFence === other.inCodeFence &&
  item.section.join('\n') === other.section.join('\n') &&
  (item.inCodeFence || item.ancestors.includes(other.text))

const nearestHeadings = (checklist: Checklist, item: ChecklistItem): number[] => {
  let low = 0
  let high = checklist.headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((checklist.headings[middle]?.line ?? 0) <= item.line) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  let level = 7
  for (let index = low - 1; index >= 0 && level > 1; index--) {
    const heading = checklist.headings[index]
    if (heading === undefined || heading.level >= level) continue
    level = heading.level
    if (level > 1) found.push(index)
  }
  return found
}

const plainHeading = (heading: string): string => readInline(heading).text.toLowerCase()
