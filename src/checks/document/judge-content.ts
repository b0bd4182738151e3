import type { Finding } from '../../core/finding.ts'
import { needPattern } from '../../core/pattern.ts'
import { findPlaceholders } from './find-placeholders.ts'
import type { DocumentOptions, WantedSection } from './index.ts'
import type { DocumentSection, ReadDocument } from './read-document.ts'

/** What is missing in a document, empty in it or still to be filled in. */
export const judgeContent = (path: string, document: ReadDocument, options: DocumentOptions): readonly Finding[] => {
  const findings: Finding[] = []
  const say = (rule: string, message: string, help: string, at: Partial<Finding> = {}): void => {
    findings.push({ rule, level: 'error', message, path, help, ...at })
  }

  if (countWords(document, 1, document.lines.length) === 0)
    say('document-empty', `${path} is empty.`, 'Write the document.')
  for (const wanted of [...(options.section === undefined ? [] : [options.section]), ...(options.sections ?? [])])
    judgeSection(wanted, path, document, say)
  if (options.placeholders === 'refuse')
    for (const { text, line, column } of findPlaceholders(document, {
      also: options['also-placeholders'] ?? [],
      allow: options.allow ?? [],
    }))
      say(
        'placeholder-left',
        `"${text}" in ${path} is still to be filled in.`,
        `Put what is meant in place of "${text}".`,
        {
          line,
          column,
          endColumn: column + text.length,
        },
      )
  const words = countWords(document, 1, document.lines.length)
  const least = options['min-words']
  if (least !== undefined && words < least)
    say('document-too-short', `${path} has ${words} words; it has to have at least ${least}.`, 'Complete the document.')
  if (options['tasks-done'])
    for (const task of document.tasks)
      if (!task.done)
        say('task-open', `A task in ${path} is not ticked: "${task.text.slice(0, 80)}".`, 'Do it, then tick it.', {
          line: task.line,
        })
  judgeTexts(document.lines.join('\n'), path, options, say)
  return findings
}

type Say = (rule: string, message: string, help: string, at?: Partial<Finding>) => void

const judgeTexts = (
  text: string,
  where: string,
  wanted: {
    readonly contains?: readonly string[] | undefined
    readonly matches?: readonly string[] | undefined
    readonly 'not-matches'?: readonly string[] | undefined
  },
  say: Say,
  at: Partial<Finding> = {},
): void => {
  const lower = text.toLowerCase()
  for (const part of wanted.contains ?? [])
    if (!lower.includes(part.toLowerCase()))
      say('text-missing', `${where} does not say "${part}".`, `Add "${part}".`, at)
  for (const source of wanted.matches ?? [])
    if (!needPattern(source).test(text))
      say(
        'pattern-missing',
        `Nothing in ${where} matches ${source}.`,
        'Add what has to be there, or correct the pattern.',
        at,
      )
  for (const source of wanted['not-matches'] ?? []) {
    const match = needPattern(source).find(text)
    if (match !== undefined)
      say('pattern-present', `${where} matches ${source}, and must not.`, 'Remove it.', {
        line: text.slice(0, match.start).split('\n').length,
      })
  }
}

const judgeSection = (wanted: WantedSection, path: string, document: ReadDocument, say: Say): void => {
  const conditions = typeof wanted === 'string' ? { title: wanted } : wanted
  const section = findSection(document.sections, conditions.title)
  if (section === undefined) {
    const titles = document.sections.slice(0, 8).map(({ title }) => `"${title}"`)
    say(
      'section-missing',
      `${path} has no section "${conditions.title}".${titles.length === 0 ? '' : ` It has ${titles.join(', ')}${document.sections.length > 8 ? ', …' : ''}.`}`,
      `Add a heading "${conditions.title}" with what belongs below it.`,
    )
    return
  }
  const { line, endLine } = section
  const name = `The section "${section.title}" of ${path}`
  const words = countWords(document, line + 1, endLine)
  if (words === 0) {
    say('section-empty', `${name} is empty.`, 'Write what belongs there.', { line })
    return
  }
  const least = conditions['min-words']
  if (least !== undefined && words < least)
    say('section-too-short', `${name} has ${words} words; it has to have at least ${least}.`, 'Complete the section.', {
      line,
    })
  if (conditions.code === true && !piecesBetween(document, line, endLine).some(({ kind }) => kind === 'code'))
    say('section-without-code', `${name} has no code block.`, 'Write down the commands themselves.', { line })
  if (conditions['tasks-done'] === true)
    for (const task of document.tasks)
      if (!task.done && task.line >= line && task.line <= endLine)
        say('task-open', `A task in ${path} is not ticked: "${task.text.slice(0, 80)}".`, 'Do it, then tick it.', {
          line: task.line,
        })
  judgeTexts(document.lines.slice(line, endLine).join('\n'), name, conditions, say, { line })
}

/** By its own words first, then by the words in it; numbers, pictures and punctuation do not matter. */
const findSection = (sections: readonly DocumentSection[], wanted: string): DocumentSection | undefined => {
  const path = wanted.split(' > ').map(normalise)
  const title = path.at(-1) ?? ''
  const below = path.slice(0, -1)
  const candidates = sections.filter(({ above }) => {
    const names = above.map(normalise)
    return below.every((name) => names.some((one) => one === name || ` ${one} `.includes(` ${name} `)))
  })
  return (
    candidates.find((section) => normalise(section.title) === title) ??
    (title === '' ? undefined : candidates.find((section) => ` ${normalise(section.title)} `.includes(` ${title} `)))
  )
}

const normalise = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*[a-z]?[.):]?\s+|[a-z][.)]\s+|step \d+:?\s+)?/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const piecesBetween = (document: ReadDocument, from: number, to: number) =>
  document.pieces.filter(({ line }) => line >= from && line <= to)

/** Words that say something: what only HTML has is seen by nobody, and the titles of sections below say nothing yet. */
const countWords = (document: ReadDocument, from: number, to: number): number => {
  const titles = new Set(document.sections.map(({ line }) => line))
  return piecesBetween(document, from, to)
    .filter(({ kind, line }) => kind !== 'html' && !titles.has(line))
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}
