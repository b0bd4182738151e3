import { interpolate } from './interpolate.ts'
import type { Setting, Source, SourceProblem } from './setting.ts'

const SECRET_NAME = /(?:SECRET|PASSWORD|PASSWD|TOKEN|PRIVATE_KEY|API_KEY|CREDENTIALS?)/

/**
 * A Dockerfile: `ENV` of the last stage and of the stages it is built from, with `ARG` defaults filled in. An `ARG` or `ENV`
 * that names a secret stays in the image for everybody who can pull it.
 */
export const readDockerfile = (text: string, { path }: { readonly path: string }): Source => {
  const stages = new Map<string, Setting[]>()
  const args = new Map<string, string | undefined>()
  const problems: SourceProblem[] = []
  let current: Setting[] = []
  for (const { instruction, rest, line } of instructionsIn(text)) {
    if (instruction === 'FROM') {
      const [, base = '', name] = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(rest) ?? []
      current = [...(stages.get(base.toLowerCase()) ?? [])]
      if (name !== undefined) stages.set(name.toLowerCase(), current)
    } else if (instruction === 'ARG') {
      const [key, value] = splitFirst(rest.trim())
      args.set(key, value === undefined ? args.get(key) : unquote(value))
      if (SECRET_NAME.test(key)) problems.push(leak(key, path, line))
    } else if (instruction === 'ENV') {
      for (const [key, written] of assignmentsIn(rest)) {
        const known = (name: string): string | null | undefined => {
          const before = current.findLast((setting) => setting.key === name)?.value
          if (before !== undefined) return before.status === 'value' ? before.text : null
          return args.has(name) ? (args.get(name) ?? null) : undefined
        }
        const result = interpolate(written.replaceAll('$$', '$$$$'), known)
        current.push({
          key,
          origin: { format: 'dockerfile', source: path, path, line },
          value:
            result.status === 'value'
              ? { status: 'value', text: result.text }
              : { status: 'opaque', reason: 'it is made of a build argument without a default' },
        })
        if (SECRET_NAME.test(key) && written !== '') problems.push(leak(key, path, line))
      }
    }
  }
  return { name: path, format: 'dockerfile', settings: current, problems }
}

/** The words that a container is started with: `CMD` and `ENTRYPOINT` of the file, for flags such as `--reload`. */
export const commandsIn = (text: string): readonly { readonly words: string; readonly line: number }[] =>
  instructionsIn(text).flatMap(({ instruction, rest, line }) =>
    instruction === 'CMD' || instruction === 'ENTRYPOINT'
      ? [
          {
            words: rest
              .replace(/["',[\]]+/g, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
            line,
          },
        ]
      : [],
  )

const leak = (key: string, path: string, line: number): SourceProblem => ({
  rule: 'dockerfile-secret-in-image',
  level: 'warning',
  message: `${key} is written into the image: everybody who can pull the image can read it.`,
  help: `Hand ${key} to the container when it starts, or mount it while building (RUN --mount=type=secret).`,
  path,
  line,
})

/** Instructions with continued lines joined; comments inside are left out. */
const instructionsIn = (text: string): readonly { instruction: string; rest: string; line: number }[] => {
  const result: { instruction: string; rest: string; line: number }[] = []
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let joined = (lines[at] ?? '').trim()
    if (joined === '' || joined.startsWith('#')) continue
    while (joined.endsWith('\\') && at + 1 < lines.length) {
      const next = (lines[++at] ?? '').trim()
      joined = next.startsWith('#') ? joined : `${joined.slice(0, -1)} ${next}`
    }
    const [, instruction = '', rest = ''] = /^([A-Za-z]+)\s+([^]*)$/.exec(joined) ?? []
    if (instruction !== '') result.push({ instruction: instruction.toUpperCase(), rest, line })
  }
  return result
}

/** `A=1 B="two words"`, or the old `KEY the rest`. */
const assignmentsIn = (rest: string): readonly (readonly [key: string, value: string])[] => {
  if (!/^[^\s=]+=/.test(rest)) {
    const [, key = '', value = ''] = /^(\S+)\s+([^]*)$/.exec(rest) ?? []
    return key === '' ? [] : [[key, value]]
  }
  return [...rest.matchAll(/([^\s=]+)=((?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])*)/g)].map((match) => [
    match[1] ?? '',
    unquote(match[2] ?? ''),
  ])
}

const unquote = (text: string): string =>
  text.replace(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g,
    (_, double: string | undefined, single: string | undefined, escaped: string | undefined) =>
      double === undefined ? (single ?? escaped ?? '') : double.replace(/\\(.)/g, '$1'),
  )

const splitFirst = (text: string): readonly [string, string | undefined] => {
  const equal = text.indexOf('=')
  return equal === -1 ? [text, undefined] : [text.slice(0, equal), text.slice(equal + 1)]
}
