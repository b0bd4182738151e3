import { parse, TomlError } from 'smol-toml'
import { Undecidable } from '../core/errors.ts'
import type { Setting, Source } from './setting.ts'

/** `fly.toml`: the table `[env]`; secrets are set with `fly secrets` and cannot be seen. */
export const readFly = (text: string, { path }: { readonly path: string }): Source => ({
  name: path,
  format: 'fly',
  settings: tableIn(text, path, ['env'], 'fly'),
  problems: [],
  open: { reason: 'secrets are kept at Fly', holds: 'secrets' },
})

/** `netlify.toml`: `[build.environment]`, and over it `[context.NAME.environment]`. */
export const readNetlify = (
  text: string,
  { path, context = 'production' }: { readonly path: string; readonly context?: string | undefined },
): Source => ({
  name: `${path} (context ${context})`,
  format: 'netlify',
  settings: [
    ...tableIn(text, path, ['build', 'environment'], 'netlify'),
    ...tableIn(text, path, ['context', context, 'environment'], 'netlify'),
  ],
  problems: [],
  open: { reason: 'further variables are kept at Netlify', holds: 'anything' },
})

const tableIn = (
  text: string,
  path: string,
  keys: readonly string[],
  format: 'fly' | 'netlify',
): readonly Setting[] => {
  let at: unknown
  try {
    at = parse(text)
  } catch (thrown) {
    // The parser's own message repeats the line, and that may hold a secret.
    const line = thrown instanceof TomlError ? `:${thrown.line}` : ''
    throw new Undecidable(`${path}${line} is no TOML that can be read.`, {
      rule: 'settings-source-unreadable',
      help: `Correct ${path}, or leave it out of \`from\`.`,
    })
  }
  for (const key of keys)
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined
  if (typeof at !== 'object' || at === null) return []
  return Object.entries(at).map(([key, value]) => ({
    key,
    origin: { format, source: path, path, line: lineOf(text, keys, key) },
    value: { status: 'value', text: String(value) },
  }))
}

/** The parser keeps no positions: the line of the key below the header of its table, or of the table where it is written inline. */
const lineOf = (text: string, keys: readonly string[], key: string): number => {
  const header = new RegExp(`^\\s*\\[\\s*${keys.map((part) => `"?${escape(part)}"?`).join('\\s*\\.\\s*')}\\s*\\]`)
  const inline = new RegExp(`^\\s*${escape(keys.at(-1) ?? '')}\\s*=\\s*\\{`)
  const assignment = new RegExp(`^\\s*["']?${escape(key)}["']?\\s*=`)
  const lines = text.split('\n')
  let inside = false
  for (const [index, line] of lines.entries()) {
    if (/^\s*\[/.test(line)) inside = header.test(line)
    if (inline.test(line) || (inside && assignment.test(line))) return index + 1
  }
  return 1
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
