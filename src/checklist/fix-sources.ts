import type { SourceFix } from './coverage.ts'

/**
 * Writes new lines into the `source` of items; everything else of the manifest stays as it is, to the character. `itemLine` is the
 * 1-based line of the manifest at which an item begins.
 */
export const fixSources = (text: string, fixes: readonly (SourceFix & { readonly itemLine: number })[]): string => {
  const lines = text.split('\n')
  for (const fix of fixes) {
    const old = `${fix.file}:${fix.line}`
    for (let index = fix.itemLine - 1; index < lines.length; index++) {
      const line = lines[index] ?? ''
      const match = /^(\s*(?:- )?(?:\{.*\b)?source:\s*["']?)(.+?):(\d+)(\b.*)$/.exec(line)
      if (match !== null && `${match[2] ?? ''}:${match[3] ?? ''}` === old) {
        lines[index] = `${match[1] ?? ''}${fix.file}:${fix.newLine}${match[4] ?? ''}`
        break
      }
      // The next item begins: this one has its source written in a way that is left alone.
      if (
        index > fix.itemLine - 1 &&
        /^\s*- (?:id|name|uses|run|source)\b/.test(line) &&
        indentOf(line) <= indentOf(lines[fix.itemLine - 1] ?? '')
      )
        break
    }
  }
  return lines.join('\n')
}

const indentOf = (line: string): number => line.length - line.trimStart().length
