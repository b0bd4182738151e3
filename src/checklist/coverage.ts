import type { Finding } from '../core/finding.ts'
import { comparable } from './as-text.ts'
import type { Checklist } from './checklist.ts'
import { nameOf } from './units.ts'
import { countShared, stemsOf } from './words.ts'

/** An item of a manifest as coverage sees it. */
export type Answer = {
  readonly id: string
  readonly name: string
  readonly stage: string
  /** The line of the document it answers. */
  readonly source?: { readonly file: string; readonly line: number }
  /** Lines of a group, also those of all branches of `any-of`. */
  readonly lines: readonly string[]
  /** Where it is written. */
  readonly place: { readonly file: string; readonly line: number }
}

/** `source: FILE:LINE` of an item that has to become another line. */
export type SourceFix = {
  readonly id: string
  readonly stage: string
  readonly file: string
  readonly line: number
  readonly newLine: number
}

export type Coverage = {
  readonly findings: readonly Finding[]
  readonly fixes: readonly SourceFix[]
  readonly documents: readonly { readonly file: string; readonly items: number; readonly answered: number }[]
  /** Lines of documents that nothing answers, for `init --update`. */
  readonly unanswered: readonly { readonly file: string; readonly line: number }[]
}

/**
 * Which lines of the documents the manifest answers, and where both have drifted apart. A finding of level `error` is drift; an
 * answer whose line only moved is a warning, with its fix.
 */
export const coverage = (options: {
  readonly answers: readonly Answer[]
  readonly documents: readonly Checklist[]
  readonly missing?: readonly string[]
}): Coverage => {
  const findings: Finding[] = (options.missing ?? []).map((file) => ({
    rule: 'document-missing',
    level: 'error',
    path: file,
    message: `${file} is named in \`checklists\` and is not there: none of its lines can be answered.`,
    help: 'Correct the path in `checklists`, or remove it.',
  }))
  const fixes: SourceFix[] = []
  const unanswered: { file: string; line: number }[] = []
  const documents = options.documents.map((document) => {
    const result = coverDocument(
      document,
      options.answers.filter((answer) => answer.source?.file === document.path),
    )
    findings.push(...result.findings)
    fixes.push(...result.fixes)
    unanswered.push(...result.open.map((item) => ({ file: document.path, line: item.line })))
    return {
      file: document.path,
      items: document.items.length,
      answered: document.items.length - result.open.length - result.changed,
    }
  })
  const known = new Set([...options.documents.map((document) => document.path), ...(options.missing ?? [])])
  for (const answer of options.answers)
    if (answer.source !== undefined && !known.has(answer.source.file))
      findings.push({
        rule: 'source-elsewhere',
        level: 'error',
        path: answer.place.file,
        line: answer.place.line,
        message: `\`${answer.id}\` answers a line of ${answer.source.file}, which is not among \`checklists\`.`,
        help: `Add ${answer.source.file} to \`checklists\`, or correct \`source\`.`,
      })
  return { findings, fixes, documents, unanswered }
}

type Claim = {
  readonly answer: Answer
  readonly text: string
  readonly words: readonly string[]
  readonly own: boolean
}

const coverDocument = (document: Checklist, answers: readonly Answer[]) => {
  const findings: Finding[] = []
  const fixes: SourceFix[] = []
  let changed = 0
  const texts = document.items.map((item) => comparable(nameOf(item)))
  const open = new Set(document.items.keys())
  const stems = new Map<number, readonly string[]>()
  const wordsOf = (index: number): readonly string[] => {
    const known = stems.get(index) ?? stemsOf(texts[index] ?? '')
    stems.set(index, known)
    return known
  }
  const byText = new Map<string, number[]>()
  const byLine = new Map<number, number>()
  for (const [index, text] of texts.entries()) {
    byLine.set(document.items[index]?.line ?? 0, index)
    const known = byText.get(text)
    if (known === undefined) byText.set(text, [index])
    else known.push(index)
  }
  const claims: Claim[] = answers.flatMap((answer) =>
    (answer.lines.length > 0 ? answer.lines : [answer.name]).map((text) => ({
      answer,
      text: comparable(text),
      words: stemsOf(text),
      own: answer.lines.length === 0,
    })),
  )
  const left: Claim[] = []
  const moved = new Map<Answer, number>()
  // First those that stand where they say, then the nearest line with the same words, then lines that were reworded.
  const late: Claim[] = []
  for (const claim of claims) {
    const there = byLine.get(claim.answer.source?.line ?? 0)
    const at = there !== undefined && open.has(there) && texts[there] === claim.text ? there : undefined
    if (at === undefined) late.push(claim)
    else open.delete(at)
  }
  for (const claim of late) {
    const line = claim.answer.source?.line ?? 0
    const candidates = byText.get(claim.text) ?? byText.get(claim.text.replace(/(?:^| )line \d+$/, '')) ?? []
    while (candidates.length > 0 && !open.has(candidates[0] ?? -1)) candidates.shift()
    // Lines of a group come in the order of the document; an item of its own takes the nearest.
    const at = claim.own
      ? nearest(
          candidates.slice(0, 500).filter((index) => open.has(index)),
          (index) => Math.abs((document.items[index]?.line ?? 0) - line),
        )
      : candidates[0]
    if (at === undefined) left.push(claim)
    else {
      open.delete(at)
      const now = document.items[at]?.line ?? line
      const first = moved.get(claim.answer)
      moved.set(claim.answer, first === undefined ? now : Math.min(first, now))
    }
  }
  for (const [answer, now] of moved) {
    const line = answer.source?.line ?? 0
    const isStart = answer.lines.length === 0 || !groupStillStarts(document, answer)
    if (isStart && now !== line)
      fixes.push({ id: answer.id, stage: answer.stage, file: document.path, line, newLine: now })
  }
  if (fixes.length > 0)
    findings.push({
      rule: 'lines-moved',
      level: 'warning',
      path: document.path,
      line: fixes[0]?.newLine ?? 1,
      message: `${fixes.length === 1 ? 'One answer has' : `${fixes.length} answers have`} the same words and another line now (the first: \`${fixes[0]?.id ?? ''}\`, ${fixes[0]?.line ?? 0} is ${fixes[0]?.newLine ?? 0}).`,
      help: 'Run `gonogo coverage --fix`.',
    })
  for (const claim of left) {
    const line = claim.answer.source?.line ?? 0
    const at = nearest(
      [...open].filter(
        (index) =>
          similarity(claim.words, wordsOf(index)) >= 0.5 || (claim.own && document.items[index]?.line === line),
      ),
      (index) => Math.abs((document.items[index]?.line ?? 0) - line) - 1000 * similarity(claim.words, wordsOf(index)),
    )
    const item = at === undefined ? undefined : document.items[at]
    if (at !== undefined && item !== undefined) {
      open.delete(at)
      changed++
      findings.push({
        rule: 'line-changed',
        level: 'error',
        path: document.path,
        line: item.line,
        message: `The line says "${shown(item.text)}"; \`${claim.answer.id}\` answers "${shown(claim.own ? claim.answer.name : claim.text)}" (${claim.answer.place.file}:${claim.answer.place.line}).`,
        help: 'Look whether the check still decides the line, and give the item the words of the document.',
      })
    } else
      findings.push({
        rule: 'line-gone',
        level: 'error',
        path: claim.answer.place.file,
        line: claim.answer.place.line,
        message: `\`${claim.answer.id}\` answers "${shown(claim.own ? claim.answer.name : claim.text)}" in line ${line} of ${document.path}, and no line there says that any more.`,
        help: `Remove it${claim.own ? '' : ' from `lines`'}, or put the line back.`,
      })
  }
  const rest = [...open].sort((a, b) => a - b).flatMap((index) => document.items[index] ?? [])
  for (const item of rest)
    findings.push({
      rule: 'line-unanswered',
      level: 'error',
      path: document.path,
      line: item.line,
      message: `Nothing in the manifest answers "${shown(item.text)}".`,
      help: `Run \`gonogo init ${document.path} --update\` to add it, or write an item with this line as its \`source\`.`,
    })
  return { findings, fixes, open: rest, changed }
}

/** A group keeps its `source` while its first line is still there. */
const groupStillStarts = (document: Checklist, answer: Answer): boolean => {
  const item = document.items.find((one) => one.line === answer.source?.line)
  return item !== undefined && answer.lines.some((line) => comparable(line) === comparable(nameOf(item)))
}

const similarity = (words: readonly string[], other: readonly string[]): number =>
  words.length === 0 ? 0 : countShared(words, other) / Math.max(words.length, other.length, 1)

const nearest = (candidates: readonly number[], distance: (index: number) => number): number | undefined => {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const value = distance(candidate)
    if (value < least) {
      best = candidate
      least = value
    }
  }
  return best
}

const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text)
