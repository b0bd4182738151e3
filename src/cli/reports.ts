import { UsageError } from '../core/errors.ts'
import { nearest } from '../core/suggest.ts'
import { FORMATS, type Format } from '../reporters/index.ts'

/** One report that is asked for: a format, and the file it goes to (standard output without one). */
export type WantedReport = { readonly format: Format; readonly file: string | undefined }

/**
 * Pairs `--format` and `--output` in their order. A file without a format takes it from its name; a format without a file
 * goes to standard output, where only one report can go.
 */
export const wantedReports = (formats: readonly string[], outputs: readonly string[]): readonly WantedReport[] => {
  const known = formats.map((format) => {
    if ((FORMATS as readonly string[]).includes(format)) return format as Format
    const near = nearest(format, FORMATS)
    throw new UsageError(
      `\`${format}\` is not a format.${near === undefined ? ` Known: ${FORMATS.join(', ')}.` : ` Did you mean \`${near}\`?`}`,
    )
  })
  const wanted: WantedReport[] = []
  for (let index = 0; index < Math.max(known.length, outputs.length); index++) {
    const file = outputs[index]
    const format = known[index] ?? (file === undefined ? undefined : formatOfFile(file))
    if (format === undefined)
      throw new UsageError(`The name \`${file ?? ''}\` does not tell its format; add \`--format\` for it.`)
    wanted.push({ format, file: file === '-' ? undefined : file })
  }
  const toStdout = wanted.filter(({ file }) => file === undefined)
  if (toStdout.length > 1)
    throw new UsageError(
      `Only one report can go to standard output; give \`--output\` for ${toStdout
        .slice(0, -1)
        .map(({ format }) => format)
        .join(', ')}.`,
    )
  return wanted
}

const formatOfFile = (file: string): Format | undefined => {
  const name = file.toLowerCase()
  if (name.endsWith('.sarif') || name.endsWith('.sarif.json')) return 'sarif'
  if (name.endsWith('.json')) return 'json'
  if (name.endsWith('.md')) return 'markdown'
  if (name.endsWith('.html') || name.endsWith('.htm')) return 'html'
  if (name.endsWith('.xml')) return 'junit'
  if (name.endsWith('.txt') || name.endsWith('.log')) return 'terminal'
  return undefined
}
