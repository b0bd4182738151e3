import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from '../core/errors.ts'
import { nearest } from '../core/suggest.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options that every command knows. */
export const COMMON = {
  help: { type: 'boolean', short: 'h' },
  'no-color': { type: 'boolean' },
  directory: { type: 'string', short: 'C' },
} as const satisfies Options

/** Parses arguments strictly: what is not known is a mistake with the nearest right name. */
export const parseArguments = <const T extends Options>(
  argv: readonly string[],
  options: T,
  allowed: { readonly positionals: number; readonly usage: string },
) => {
  try {
    const parsed = parseArgs({
      args: [...argv],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
      tokens: false,
    })
    if (parsed.positionals.length > allowed.positionals)
      throw new UsageError(
        `\`${parsed.positionals[allowed.positionals] ?? ''}\` is one argument too many.\n${allowed.usage}`,
      )
    return parsed
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    const unknown = /^Unknown option '(-{1,2}[^']+)'/.exec(message)?.[1]
    if (unknown !== undefined) {
      const near = nearest(unknown.replace(/^-+/, ''), [...Object.keys(options), ...Object.keys(COMMON)])
      throw new UsageError(
        `\`${unknown}\` is not an option.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}\n${allowed.usage}`,
      )
    }
    throw new UsageError(`${message.split('\n')[0] ?? message}\n${allowed.usage}`)
  }
}

/** A list option that may repeat and may hold commas or lines. */
export const listOf = (values: readonly string[] | undefined): readonly string[] =>
  (values ?? [])
    .flatMap((value) => value.split(/[,\n]/))
    .map((value) => value.trim())
    .filter((value) => value !== '')

/** A whole number of at least one. */
export const countOf = (text: string | undefined, name: string, fallback: number): number => {
  if (text === undefined || text.trim() === '') return fallback
  if (!/^[1-9]\d{0,3}$/.test(text.trim()))
    throw new UsageError(`\`${name}\` wants a whole number from 1 to 9999, not \`${text}\`.`)
  return Number(text)
}
