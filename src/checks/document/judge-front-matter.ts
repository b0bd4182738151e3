import { parseDocument } from 'yaml'
import type { ExpectedValue } from '../../core/expected-value.ts'
import type { Finding } from '../../core/finding.ts'
import { unmet } from '../../core/unmet.ts'

/** What is wrong in the YAML at the top of a document. Keys are plain names, dotted paths, or `$.` before one. */
export const judgeFrontMatter = async (
  path: string,
  source: string | undefined,
  wanted: Readonly<Record<string, ExpectedValue>>,
): Promise<readonly Finding[]> => {
  const say = (message: string, help: string): Finding => ({
    rule: 'front-matter-wrong',
    level: 'error',
    message,
    path,
    line: 1,
    help,
  })
  if (source === undefined)
    return [say(`${path} has no block of YAML between --- at its top.`, 'Add the block with what is expected in it.')]
  const parsed = parseDocument(source, { logLevel: 'silent' })
  if (parsed.errors.length > 0) return [say(`The block at the top of ${path} is no YAML.`, 'Mend its syntax.')]
  const value = JSON.parse(JSON.stringify(parsed.toJS({ maxAliasCount: 100 }) ?? null)) as unknown
  return Object.entries(wanted).flatMap(([key, expected]) => {
    const found = lookUp(value, key)
    const reason = unmet(expected, found === undefined ? [] : [found])
    return reason === undefined ? [] : [say(`${key} at the top of ${path} ${reason}.`, `Correct ${key}.`)]
  })
}

const lookUp = (value: unknown, key: string): unknown => {
  let current: unknown = value
  for (const part of isMapping(value) && Object.hasOwn(value, key) ? [key] : key.replace(/^\$\./, '').split('.')) {
    if (!isMapping(current) || !Object.hasOwn(current, part)) return undefined
    current = current[part]
  }
  return current
}

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
