import type { Suppression } from '../source.ts'

/**
 * `// gonogo-ignore rule, rule: reason` in JavaScript, `# gonogo-ignore …` in Ruby. On a line of its own it covers the line
 * below it, else its own line; `gonogo-ignore-file rule: reason` covers the file. A statement counts by its first line.
 */
export const scriptSuppressions = (text: string): readonly Suppression[] => {
  if (!text.includes('gonogo-ignore')) return []
  return text.split(/\r\n|\n|\r/).flatMap((source, index): Suppression[] => {
    const match = /(?:\/\/|#|\/\*|--)\s*(gonogo-ignore(-file)?\b([^:]*)(?::(.*))?)$/.exec(source)
    if (match === null) return []
    const line = index + 1
    const [, written = '', file, names = '', words = ''] = match
    const reason = words.replace(/\*\/\s*$/, '').trim()
    const own = source.slice(0, match.index).trim() === ''
    return [
      {
        tool: 'gonogo',
        rules: names
          .replace(/\*\/\s*$/, '')
          .split(/[\s,]+/)
          .filter((name) => name !== ''),
        ...(reason === '' ? {} : { reason }),
        line,
        ...(file === undefined ? { covers: { from: line, to: own ? line + 1 : line } } : {}),
        text: written,
      },
    ]
  })
}
