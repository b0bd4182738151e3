import { Undecidable } from '../../core/errors.ts'
import { compilePattern } from '../../core/pattern.ts'
import type { HttpResponse } from '../../core/world.ts'
import type { Collector } from './collector.ts'
import { queryJson, readJson } from './judge-body.ts'
import type { HttpOptions } from './options.ts'
import { shownUrl } from './send.ts'

type Place = {
  readonly json?: string | undefined
  readonly header?: string | undefined
  readonly body?: readonly string[] | undefined
}

/** The text that stands at a place of an answer; undefined where nothing stands. */
export const readPlace = async (response: HttpResponse, { json, header, body }: Place): Promise<string | undefined> => {
  if (header !== undefined) return response.headers[header.toLowerCase()]?.[0]
  const text = Buffer.from(response.body).toString('utf8')
  if (json !== undefined) {
    const parsed = readJson(text)
    const [first] = parsed === undefined ? [] : await queryJson(parsed.value, json)
    return first === undefined || first === null ? undefined : typeof first === 'string' ? first : JSON.stringify(first)
  }
  const match = body?.[0] === undefined ? undefined : compilePattern(body[0]).find(text)
  return match?.groups[1] ?? match?.groups[0]
}

/** The version that answers has to be the one that is judged: right after a deploy the old one often still does. */
export const judgeVersion = async (
  response: HttpResponse,
  version: NonNullable<HttpOptions['version']>,
  sha: string | undefined,
  { say, evidence }: Collector,
): Promise<void> => {
  const expected = version.equals ?? sha
  if (expected === undefined)
    throw new Undecidable('the version that has to answer is not known: no commit is judged here', {
      rule: 'version-unknown',
      help: 'Write the version with `equals`, or run inside the repository.',
    })
  const shown = shownUrl(response.url)
  const found = (await readPlace(response, version))?.trim()
  const place = version.json ?? version.header ?? version.body?.[0] ?? ''
  evidence['version'] = { expected, found: found ?? null }
  if (found === undefined || found === '')
    say(
      'version-missing',
      `${shown} does not say which version answers: nothing stands at ${place}.`,
      'Let the service show the commit it was built from, or correct where it stands.',
    )
  else if (!isVersion(found, expected))
    say(
      'version-wrong',
      `${shown} answers with version ${found.slice(0, 80)}, expected ${expected}: another release serves the users.`,
      'Wait until the deploy has reached every instance (`until`), or find out why it did not.',
    )
}

/** Equal, or for a commit: abbreviated to 7 characters or more, also inside a longer version (`1.4.0+3f2a9c1`, `v1.4-3-g3f2a9c1`). */
export const isVersion = (found: string, expected: string): boolean => {
  if (found === expected) return true
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(expected)) {
    if (found.replace(/^v/, '') === expected.replace(/^v/, '')) return true
    return (
      /^[0-9a-f]{7,40}$/i.test(expected) &&
      /^[0-9a-f]{40}$/i.test(found) &&
      found.toLowerCase().startsWith(expected.toLowerCase())
    )
  }
  return found
    .toLowerCase()
    .split(/[^0-9a-z]+/)
    .map((part) => part.replace(/^g(?=[0-9a-f]{7,}$)/, ''))
    .some((part) => /^[0-9a-f]{7,64}$/.test(part) && expected.toLowerCase().startsWith(part))
}
