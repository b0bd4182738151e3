import { roleOfCommand } from '../command.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rules/rule.ts'
import { countShared, stemsOf } from '../words.ts'
import type { Collected } from './collect.ts'

/** Commands of the text, of the item's blocks, or known from elsewhere in the document. */
export const commandParams = (reading: Reading, rule: Rule, found: Collected): void => {
  const { facts } = reading
  found.add('command', ...facts.commands)
  if (
    facts.commands.length > 0 ||
    rule.uses === 'files' ||
    rule.uses === 'document' ||
    rule.uses === 'github' ||
    rule.uses === 'metrics'
  )
    return
  const fitting = reading.commands.filter((command) => fits(roleOfCommand(command.text), rule, reading))
  const chosen =
    fitting.length > 0
      ? fitting
      : rule.uses === 'run' && rule.name === 'rollback-migration-commands'
        ? reading.commands
        : []
  if (rule.name === 'child-of-tests') return
  if (rule.uses === 'logs' && !isAboutCommand(reading)) return
  found.add('command', ...chosen.map((command) => command.text))
  if (rule.uses === 'run') found.add('cwd', ...chosen.map((command) => command.cwd))
  if (rule.uses === 'backup')
    for (const text of blockCommands(reading)) found.add('path', /^ls\s+(?:-\S+\s+)*([\w./*-]+)$/.exec(text)?.[1])
  if (chosen.length === 0 && rule.uses === 'run' && (rule.name === 'validation-commands' || rule.name === 'build'))
    found.add('command', ...commandsElsewhere(reading))
}

/** A log command that serves a group belongs to the item that says most of its words. */
const isAboutCommand = (reading: Reading): boolean => {
  const wanted = stemsOf(reading.inline.text)
  return reading.commands.some(
    (command) =>
      reading.blockPlace === 'item' ||
      countShared(wanted, stemsOf(command.text)) > 1 ||
      /crash|service/.test(reading.says),
  )
}

const fits = (role: ReturnType<typeof roleOfCommand>, rule: Rule, reading: Reading): boolean => {
  switch (rule.uses) {
    case 'migrations':
      return role === 'migration'
    case 'backup':
      return role === 'backup' && /creat|taken|made|success|erstellt|crear|full|file/.test(reading.says)
    case 'logs':
      return role === 'log'
    case 'services':
      return role === 'status' || role === 'log'
    case 'run':
      return (
        role !== 'request' && role !== 'log' && (role !== 'migration' || rule.name === 'rollback-migration-commands')
      )
    default:
      return false
  }
}

/** Commands of other sections: those under a comment that says the item's words, or that are known by them. */
const commandsElsewhere = (reading: Reading): readonly string[] => {
  const wanted = stemsOf(reading.inline.text)
  const all = [...reading.knowledge.blocks.values()].flatMap((block) => block.commands)
  const commented = all.filter((command) => countShared(wanted, stemsOf(command.comment)) > 1)
  const chosen =
    commented.length > 0 && reading.says.includes('valid')
      ? commented
      : all.filter(
          (command) => /collectstatic|assets:precompile/.test(command.text) && /static|assets/.test(reading.says),
        )
  return [...new Set(chosen.map((command) => command.text))]
}

/** Every command of the blocks around an item. */
export const blockCommands = (reading: Reading): readonly string[] =>
  [...reading.binding.nested, ...reading.binding.below, ...reading.binding.above].flatMap(
    (node) => reading.knowledge.blocks.get(node)?.commands.map((command) => command.text) ?? [],
  )
