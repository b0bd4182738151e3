import { folderOf, join } from './beside.ts'
import { readDialect } from './dotenv.ts'
import type { ReadBeside, Setting, Source } from './setting.ts'

/**
 * A systemd unit: `Environment=` with several assignments a line, `EnvironmentFile=` (its keys win), `PassEnvironment=`.
 * An empty assignment takes back what stands before it.
 */
export const readSystemdUnit = async (
  text: string,
  { path, read }: { readonly path: string; readonly read: ReadBeside },
): Promise<Source> => {
  let own: Setting[] = []
  let files: Setting[] = []
  const opens: string[] = []
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let joined = (lines[at] ?? '').trim()
    while (joined.endsWith('\\') && at + 1 < lines.length)
      joined = `${joined.slice(0, -1)} ${(lines[++at] ?? '').trim()}`
    const [, directive = '', rest = ''] =
      /^(Environment|EnvironmentFile|PassEnvironment)\s*=\s*([^]*)$/.exec(joined) ?? []
    const origin = { format: 'systemd' as const, source: path, path, line }
    if (directive === 'Environment') {
      if (rest === '') own = []
      for (const word of wordsIn(rest)) {
        const equal = word.indexOf('=')
        if (equal > 0)
          own.push({ key: word.slice(0, equal), origin, value: { status: 'value', text: word.slice(equal + 1) } })
      }
    } else if (directive === 'PassEnvironment')
      for (const key of rest.split(/\s+/).filter((one) => one !== ''))
        own.push({ key, origin, value: { status: 'opaque', reason: 'it is taken over from the service manager' } })
    else if (directive === 'EnvironmentFile') {
      if (rest === '') files = []
      const file = rest.replace(/^-/, '')
      if (file === '') continue
      const target = join(folderOf(path), file)
      const content = await read(target)
      if (content === undefined) opens.push(`${file} is on the server`)
      else
        for (const entry of readDialect(content, 'systemd'))
          files.push({
            key: entry.key,
            origin: { format: 'systemd', source: `${target} (${path})`, path: target, line: entry.line },
            value:
              entry.value.status === 'value'
                ? { status: 'value', text: entry.value.text }
                : { status: 'opaque', reason: 'systemd cannot read it' },
          })
    }
  }
  return {
    name: path,
    format: 'systemd',
    settings: [...own, ...files],
    problems: [],
    ...(opens.length === 0 ? {} : { open: { reason: opens.join('; '), holds: 'anything' } }),
  }
}

/** Words of a directive: quotes hold a whole assignment, `%%` is a percent sign. */
const wordsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|((?:\\.|[^\s"'\\])+))+/g)].map((match) =>
    match[0]
      .replace(
        /^"([^]*)"$|^'([^]*)'$/,
        (_, double: string | undefined, single: string | undefined) => double ?? single ?? '',
      )
      .replace(/\\(["'\\])/g, '$1')
      .replaceAll('%%', '%'),
  )
