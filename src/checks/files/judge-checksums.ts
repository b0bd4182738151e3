import { posix } from 'node:path'
import type { Finding } from '../../core/finding.ts'
import { sha256Of, type Judged } from './inspect-file.ts'

/** What is wrong with the files that a list of `sha256sum` names; their paths start where the list is. */
export const judgeChecksums = async (list: string, { files, show }: Judged): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  const say = (rule: string, message: string, help: string, line: number): void => {
    findings.push({ rule, level: 'error', message, path: show(list), line, help })
  }
  let read = 0
  for (const [index, text] of (await files.readText(list)).split(/\r?\n/).entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue
    const match = /^\\?([0-9a-f]{64}) [ *](.+)$/i.exec(text) ?? bsdStyle(text)
    if (match === null) {
      say(
        'checksum-list-wrong',
        `Line ${index + 1} of ${show(list)} is no line of sha256sum.`,
        'Make the list with `sha256sum`.',
        index + 1,
      )
      continue
    }
    read++
    const path = posix.join(posix.dirname(list), match[2] ?? '')
    if ((await files.stat(path))?.kind !== 'file')
      say(
        'file-missing',
        `${show(path)} is listed in ${show(list)} and does not exist.`,
        'Get the file again.',
        index + 1,
      )
    else if ((await sha256Of(files, path)) !== match[1]?.toLowerCase())
      say(
        'checksum-wrong',
        `${show(path)} does not have the SHA-256 that ${show(list)} says.`,
        'Get the file again.',
        index + 1,
      )
  }
  if (read === 0 && findings.length === 0)
    say('checksum-list-wrong', `${show(list)} lists no file.`, 'Make the list with `sha256sum`.', 1)
  return findings
}

const bsdStyle = (text: string): readonly [string, string, string] | null => {
  const match = /^SHA256 \((.+)\) = ([0-9a-f]{64})$/i.exec(text)
  return match === null ? null : [match[0], match[2] ?? '', match[1] ?? '']
}
