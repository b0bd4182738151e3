import type { CheckContext } from '../../core/check.ts'
import { Undecidable } from '../../core/errors.ts'
import type { HttpRequest, HttpResponse, World } from '../../core/world.ts'
import type { HttpOptions, Identity } from './options.ts'

export type HttpContext = CheckContext & Pick<World, 'http' | 'clock' | 'files'>

/** What is asked, apart from who asks. */
export type Question = {
  readonly url: string
  readonly method?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>> | undefined
  readonly identity?: Identity | undefined
  /** Redirects are not followed. */
  readonly stay?: boolean
  readonly family?: 4 | 6 | undefined
  readonly maxBodyBytes?: number
  readonly fresh?: boolean
}

export type Send = (question: Question) => Promise<HttpResponse>

/** Sends requests with the settings of the check; each has its own time limit inside the item's. */
export const createSend = async (options: HttpOptions, context: HttpContext): Promise<Send> => {
  const tls = await readTls(options.tls, context)
  return async (question) => {
    const { body, type } = bodyOf(question)
    const headers: Record<string, string> = {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...lowerCase(question.headers),
      ...identityHeaders(question.identity),
    }
    const request: HttpRequest = {
      url: question.url,
      method: (question.method ?? (body === undefined ? 'GET' : 'POST')).toUpperCase(),
      headers,
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.any([context.signal, AbortSignal.timeout(options['request-timeout'])]),
      maxRedirects: question.stay === true || !options.follow ? 0 : options['max-redirects'],
      ...(question.maxBodyBytes === undefined ? {} : { maxBodyBytes: question.maxBodyBytes }),
      ...(question.family === undefined ? {} : { family: question.family }),
      ...(tls === undefined ? {} : { tls }),
      ...(options['allow-link-local'] === undefined ? {} : { allowLinkLocal: options['allow-link-local'] }),
      ...(question.fresh === true ? { fresh: true } : {}),
    }
    return context.http.request(request)
  }
}

const bodyOf = ({ body, json, form }: Question): { body?: string; type?: string } => {
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' }
  if (form !== undefined)
    return { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' }
  return body === undefined ? {} : { body, type: 'text/plain; charset=utf-8' }
}

const lowerCase = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const identityHeaders = (identity: Identity | undefined): Record<string, string> => ({
  ...lowerCase(identity?.headers),
  ...(identity?.bearer === undefined ? {} : { authorization: `Bearer ${identity.bearer}` }),
  ...(identity?.basic === undefined
    ? {}
    : {
        authorization: `Basic ${Buffer.from(`${identity.basic.user}:${identity.basic.password}`).toString('base64')}`,
      }),
  ...(identity?.cookie === undefined ? {} : { cookie: identity.cookie }),
})

/** The identity of a name. One without any credential would ask as anonymous and prove nothing. */
export const identityOf = (options: HttpOptions, name: string, context: HttpContext): Identity | undefined => {
  const identity = options.identities?.[name]
  if (identity === undefined) {
    if (name === 'anonymous') return undefined
    throw new Undecidable(`the identity "${name}" is not defined`, {
      rule: 'identity-unknown',
      help: `Add \`${name}\` to \`identities\`, with its token, password, cookie or headers.`,
    })
  }
  const secrets = [
    identity.bearer,
    identity.basic?.password,
    identity.cookie,
    ...Object.values(identity.headers ?? {}),
  ].filter((value) => value !== undefined)
  if (name !== 'anonymous' && (secrets.length === 0 || secrets.some((value) => value.trim() === '')))
    throw new Undecidable(`the identity "${name}" has an empty credential`, {
      rule: 'identity-empty',
      help: 'Give it a token, a password, a cookie or headers that are not empty.',
    })
  for (const secret of secrets) context.hide(secret)
  return identity
}

const readTls = async (tls: HttpOptions['tls'], { files }: HttpContext): Promise<HttpRequest['tls'] | undefined> => {
  if (tls === undefined) return undefined
  const pem = async (value: string | undefined): Promise<string | undefined> =>
    value === undefined || value.includes('-----BEGIN') ? value : files.readText(value)
  const [ca, cert, key] = await Promise.all([pem(tls.ca), pem(tls.cert), pem(tls.key)])
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(tls.servername === undefined ? {} : { servername: tls.servername }),
    ...(tls.insecure === undefined ? {} : { insecure: tls.insecure }),
  }
}

/** A URL or path as written in the manifest, seen from the check's own URL. */
export const resolveUrl = (written: string | undefined, base: string): string => {
  if (written === undefined) return base
  try {
    return new URL(written, base).href
  } catch {
    // The port says what is wrong with it.
    return written
  }
}

/** A URL for people: without credentials, query and fragment, where secrets travel. */
export const shownUrl = (url: string): string => {
  try {
    const { origin, pathname } = new URL(url)
    return pathname === '/' ? origin : `${origin}${pathname}`
  } catch {
    return 'the address'
  }
}
