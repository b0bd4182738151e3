import { posix } from 'node:path'
import type { Finding } from '../../core/finding.ts'
import type { Judged } from './judged.ts'
import { readDocument, type ReadDocument } from './read-document.ts'

/** Links to files that do not exist, and to headings that the document or its neighbour does not have. */
export const judgeLinks = async (
  path: string,
  document: ReadDocument,
  { files, show }: Judged,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  const shown = show(path)
  const anchorsOf = new Map<string, ReadonlySet<string>>()
  for (const { target, line } of document.links) {
    if (target === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) continue
    const say = (message: string, help: string): void => {
      findings.push({ rule: 'link-broken', level: 'error', message, path: shown, line, help })
    }
    const [file = '', anchor = ''] = decode(target).split('#')
    const plain = file.replace(/\?.*$/, '')
    let anchors: ReadonlySet<string> | undefined = document.anchors
    if (plain !== '') {
      const absolute = plain.startsWith('/')
        ? posix.join(files.repository ?? files.root, plain.slice(1))
        : files.absolute(posix.join(posix.dirname(path), plain))
      const there = await files.stat(absolute)
      if (there === undefined) {
        say(`${shown} links to ${plain}, which does not exist.`, 'Correct the link, or add the file.')
        continue
      }
      if (there.kind !== 'file' || !/\.(md|markdown)$/i.test(plain)) continue
      anchors = anchorsOf.get(absolute) ?? (await readDocument(await files.readText(absolute))).anchors
      anchorsOf.set(absolute, anchors)
    }
    if (anchor !== '' && !anchors.has(anchor) && !anchors.has(anchor.toLowerCase()))
      say(
        `${shown} links to the heading #${anchor}${plain === '' ? '' : ` of ${plain}`}, which does not exist.`,
        'Correct the link, or the heading.',
      )
  }
  return findings
}

const decode = (target: string): string => {
  try {
    return decodeURIComponent(target)
  } catch {
    // A stray percent sign is meant as written.
    return target
  }
}
