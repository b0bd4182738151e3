import type { Reading } from '../reading.ts'
import type { Collected } from './collect.ts'
import { settingsFileOf } from './settings.ts'

/** What a scan looks for, and where. */
export const scanParams = (reading: Reading, found: Collected): void => {
  const { facts, inline } = reading
  found.add('pattern', ...facts.names)
  if (facts.names.length === 0)
    for (const match of inline.prose.matchAll(
      /\b(console\.log|debugger|var_dump|print_r|binding\.pry|byebug|System\.out\.println|fmt\.Println|TODO|FIXME)\b/g,
    ))
      found.add('pattern', match[1])
  const isImage = facts.paths.every((path) => /^[\w.-]+\/[\w./-]+$/.test(path) && !/\.\w+$/.test(path))
  if (!isImage) found.add('path', ...facts.paths)
  if (facts.paths.length === 0) found.add('path', settingsFileOf(reading))
}

/** What a log line would hold. */
export const logPatterns = (reading: Reading): readonly string[] => {
  const code = reading.facts.names
    .filter((name) => !/[/]/.test(name))
    .concat(reading.inline.codes.filter((one) => /^(ERROR|WARN|FATAL|CRITICAL)$/.test(one)))
  if (code.length > 0) return [...new Set(code)]
  const status = /\b(5\d\d|4\d\d|5xx|4xx)\b (?:errors?|responses?|fehler)/i.exec(reading.inline.text)?.[1]
  const level = /\b(ERROR|FATAL|CRITICAL|WARN|OutOfMemoryError|OOM)\b/.exec(reading.inline.text)?.[1]
  const about = /\brelated to (?:the )?((?:[A-Z][\w-]*)(?: [A-Z][\w-]*)*)/.exec(reading.inline.text)?.[1]
  return [status, level, about].filter((one) => one !== undefined)
}
