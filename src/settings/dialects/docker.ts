import type { DotenvEntry, DotenvReader } from './entry.ts'

/** `docker run --env-file`: everything after the first `=` as it stands, with quotes, comments and trailing blanks. */
export const readDocker: DotenvReader = (text) => {
  const entries: DotenvEntry[] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.replace(/\r$/, '').trimStart()
    if (line === '' || line.startsWith('#')) continue
    const equal = line.indexOf('=')
    const key = equal === -1 ? line : line.slice(0, equal)
    if (key === '' || /\s/.test(key))
      entries.push({
        key: key.trim(),
        line: index + 1,
        value: { status: 'error', reason: 'docker refuses the whole file: a name may not hold a blank' },
      })
    else
      entries.push({
        key,
        line: index + 1,
        value: equal === -1 ? { status: 'inherited' } : { status: 'value', text: line.slice(equal + 1) },
      })
  }
  return entries
}
