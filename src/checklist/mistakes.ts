import type { Finding } from '../core/finding.ts'
import type { Files } from '../core/world.ts'
import type { Checklist, Node } from './checklist.ts'
import { unknownPart } from './known-commands.ts'
import { readFacts } from './facts.ts'
import { readInline } from './inline.ts'
import { readKnowledge } from './knowledge.ts'
import { createResolver } from './resolve-path.ts'

/**
 * Mistakes in the document itself, each with its line: warnings, since the document is the team's own. `files` is asked for the
 * files it names.
 */
export const documentMistakes = async (
  checklist: Checklist,
  files: Files | undefined,
  signal: AbortSignal,
): Promise<readonly Finding[]> => {
  const found: Finding[] = []
  const say = (rule: string, line: number, message: string, help: string): void => {
    if (!found.some((one) => one.rule === rule && one.line === line))
      found.push({ rule, level: 'warning', path: checklist.path, line, message, help })
  }
  const knowledge = readKnowledge(checklist)
  for (const warning of checklist.warnings)
    say(warning.rule, warning.line, warning.message, 'Look how GitHub shows the document, and mend it.')
  const resolve = files === undefined ? undefined : createResolver(files, checklist.path)
  for (const [index, node] of checklist.nodes.entries()) {
    signal.throwIfAborted()
    const section = (checklist.headings[node.heading]?.path ?? []).slice(1).join(' > ')
    if (node.kind === 'code') {
      const block = knowledge.blocks.get(index)
      if (block === undefined) continue
      if (/sql/.test(node.language) && block.commands.length > 0)
        say(
          'wrong-language',
          node.line,
          `The block is marked as ${node.language}, and holds commands of a shell.`,
          'Write ```bash.',
        )
      for (const command of block.commands) {
        if (isForProduction(section) && LOCAL.test(command.text)) sayLocal(say, command.line, command.text)
        const placeholder = PLACEHOLDER_IN_CODE.exec(command.text)?.[0]
        if (placeholder !== undefined)
          say(
            'open-placeholder',
            command.line,
            `The command still has the placeholder ${placeholder}: whoever copies it on the day has to guess.`,
            'Write the value, or the name of a variable that holds it.',
          )
        const unknown = unknownPart(command.text)
        if (unknown !== undefined)
          say('unknown-command', command.line, unknown, 'Correct the command; try it where it cannot hurt.')
      }
      continue
    }
    const text = node.kind === 'row' ? node.cells.join(' | ') : node.text
    const lines = node.kind === 'text' ? text.split('\n') : [text]
    for (const [offset, one] of lines.entries()) {
      const line = node.line + (node.kind === 'text' ? offset : 0)
      const placeholder = PLACEHOLDER_IN_TEXT.exec(one.slice(0, 2000).replace(/`[^`]*`/g, ''))?.[0]
      if (placeholder !== undefined && node.kind !== 'heading')
        say(
          'open-placeholder',
          line,
          `"${placeholder.trim()}" was never filled in.`,
          'Write what belongs there, or remove the line.',
        )
      if (isForProduction(section) && /\bhttps?:\/\/(?:localhost|127\.0\.0\.1)\b/.test(one)) sayLocal(say, line, one)
    }
    if (!/[`]|\.(?:md|ya?ml|json|txt|sql)\b/.test(text)) continue
    for (const path of readFacts(readInline(text)).paths) {
      if (resolve === undefined || !isExpectedHere(path, text)) continue
      if ((await resolve(path)).kind === 'absent')
        say(
          'file-missing',
          node.line,
          `The document names \`${path}\`, and there is no such file in the repository.`,
          'Correct the path, add the file, or remove the line.',
        )
    }
  }
  for (const heading of emptyRollbacks(checklist))
    say(
      'empty-rollback',
      heading.line,
      `The section "${heading.text}" says nothing that could be done: on the day it is needed, nobody will know how.`,
      'Write the steps: which version, which command, who decides.',
    )
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

type Say = (rule: string, line: number, message: string, help: string) => void

const LOCAL = /(?<![\w.])(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?![\w.-])/
const PLACEHOLDER_IN_CODE =
  /<(?!\()[a-z][a-z0-9]*(?:[-_ ][a-z0-9]+)*>|(?<![\w-])(?:your|YOUR)[-_][\w-]+|(?<=[\w-])YYYY\w+|\[(?:your|insert)[^\]]*\]/
const PLACEHOLDER_IN_TEXT =
  /\[(?:[\p{L} ]*\b(?:contact|contact info|e-?mail|phone|url|link|name|date|number|insert|your|add|fill|tbd|todo|placeholder|kontakt|telefon|correo|nombre|fecha)\b[\p{L} ]*)\](?![(:[])|_{4,}|(?<![\p{L}`])(?:TBD|TODO|FIXME|XXX|to be determined|to be defined|lorem ipsum)(?![\p{L}`])(?! comments?)/iu

const sayLocal = (say: Say, line: number, text: string): void =>
  say(
    'local-address',
    line,
    `A step for production talks to this machine (${LOCAL.exec(text)?.[0] ?? 'localhost'}): run as written, it looks at the wrong place.`,
    'Write the address of production, or a variable that holds it.',
  )

/** Whether a section is about production, and not about another environment. */
const isForProduction = (section: string): boolean =>
  /\bprod(?:uction)?\b|post-deployment|\bgo-live\b|produktion|producci[óo]n|produ[çc][ãa]o/i.test(section) &&
  !/\bstaging\b|\blocal\b|\bdevelop|\bdev\b|\btest environment/i.test(section)

/** Whether a file that a text names is one that the repository should have: not on a server, made on the day, or unwanted. */
const isExpectedHere = (path: string, text: string): boolean =>
  !/[*<>{}$~]|^\/|(?:^|\/)\.env|\.(?:log|dump|bak|gz|zip|tar|pem|crt|key|csv)$|backup|YYYY/i.test(path) &&
  (path.includes('/') || /\.(?:md|txt|ya?ml|json|toml|lock|sql|py|rb|js|ts|sh)$/i.test(path)) &&
  !/\b(?:no|remove[d]?|delete[d]?|must not|should not|never|create (?:a|an|the)|generate[ds]?|generated|not in)\b/i.test(
    text,
  ) &&
  !path.endsWith('/')

/** Sections about rolling back in which nothing stands but headings, empty lines and comments. */
const emptyRollbacks = (checklist: Checklist): readonly { readonly line: number; readonly text: string }[] =>
  checklist.headings.flatMap((heading, index) => {
    if (!/roll ?back|roll-back|back-?out plan|rückroll|reversi[óo]n|retour arrière/i.test(heading.text)) return []
    const end = checklist.headings.findIndex((other, at) => at > index && other.level <= heading.level)
    const inside = checklist.nodes.filter(
      (node) => node.kind !== 'heading' && node.heading >= index && (end < 0 || node.heading < end),
    )
    return inside.some(saysSomething) ? [] : [{ line: heading.line, text: readInline(heading.text).text }]
  })

const saysSomething = (node: Node): boolean => {
  if (node.kind === 'heading') return false
  if (node.kind === 'code') return node.content.some((line) => line.trim() !== '' && !/^\s*(?:#|--|\/\/)/.test(line))
  const text = node.kind === 'row' ? node.cells.join('') : node.text
  return (
    text.replace(/[\s_*.-]/g, '') !== '' && !/^\W*(?:tbd|todo|n\/?a|none|to be (?:defined|written))\W*$/i.test(text)
  )
}
