import type { Finding } from '../../core/finding.ts'
import { failed, passed, undecided, type Outcome } from '../../core/outcome.ts'
import { shownPath } from '../../core/paths.ts'
import type { DocumentOptions } from './index.ts'
import { judgeAge } from './judge-age.ts'
import type { Context, Judged } from './judged.ts'
import { judgeContent } from './judge-content.ts'
import { readDocument } from './read-document.ts'

const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024
const MAX_FINDINGS = 200

/** Whether every document that was named says what it has to. */
export const judgeDocuments = async (options: DocumentOptions, context: Context): Promise<Outcome> => {
  const files = context.files.at(context.directory)
  const show = (path: string): string => shownPath(files, path)
  const negated = options.path.filter((pattern) => pattern.startsWith('!'))
  const wrong: Finding[] = []
  const unknown: Finding[] = []
  const evidence: Record<string, unknown>[] = []
  const seen = new Set<string>()
  for (const pattern of options.path.filter((one) => !one.startsWith('!'))) {
    const matched = await files.find([pattern, ...negated])
    if (matched.length === 0)
      wrong.push({
        rule: 'document-missing',
        level: 'error',
        message: `${/[*?[{]/.test(pattern) ? `No document matches ${pattern}` : `${show(pattern)} does not exist`}.`,
        help: 'Write the document, or correct the path.',
      })
    for (const path of matched) {
      if (seen.has(path)) continue
      seen.add(path)
      context.signal.throwIfAborted()
      const judged = await judgeOne(path, options, { context, files, show })
      wrong.push(...judged.wrong)
      unknown.push(...judged.unknown)
      evidence.push(judged.evidence)
    }
  }
  const details = { evidence: { documents: evidence.slice(0, 50) } }
  const [first] = wrong
  if (first !== undefined)
    return failed(wrong.length === 1 ? first.message : `${first.message} And ${wrong.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? 'Complete the document.',
      findings: wrong.slice(0, MAX_FINDINGS),
      ...details,
    })
  const [open] = unknown
  if (open !== undefined)
    return undecided(open.message, { rule: open.rule, help: open.help ?? '', findings: unknown, ...details })
  const names = [...seen].map(show)
  return passed(`${names.length === 1 ? `${names[0] ?? ''} is` : `${names.length} documents are`} complete`, details)
}

const judgeOne = async (path: string, options: DocumentOptions, judged: Judged) => {
  const text = await judged.files.readText(path, { maxBytes: MAX_DOCUMENT_BYTES })
  const shown = judged.show(path)
  const document = await readDocument(text)
  const wrong: Finding[] = [...judgeContent(shown, document, options)]
  const unknown: Finding[] = []
  if (options.links) {
    const { judgeLinks } = await import('./judge-links.ts')
    wrong.push(...(await judgeLinks(path, document, judged)))
  }
  if (options['front-matter'] !== undefined) {
    const { judgeFrontMatter } = await import('./judge-front-matter.ts')
    wrong.push(...(await judgeFrontMatter(shown, document.frontMatter, options['front-matter'])))
  }
  if (options['max-age'] !== undefined) {
    const finding = await judgeAge(path, options['max-age'], judged)
    if (finding?.rule === 'document-age-unknown') unknown.push(finding)
    else if (finding !== undefined) wrong.push(finding)
  }
  return {
    wrong,
    unknown,
    evidence: {
      path: shown,
      sections: document.sections.length,
      tasks: document.tasks.length,
      tasksDone: document.tasks.filter((task) => task.done).length,
    },
  }
}
