import type { HttpResponse } from '../../core/world.ts'

/** What an answer with a good status may really be. */
export type Disguise = { readonly kind: 'login' | 'error'; readonly why: string }

const LOGIN_PATH =
  /\/(log|sign)[-_]?(in|on)\b|\/(accounts?|users?|session)\/(login|sign_in|new)\b|\/(oauth2?|saml2?|sso|adfs|openid|authorize|authn?)\b/i
const IDENTITY_HOST =
  /(^|\.)(login\.microsoftonline\.com|accounts\.google\.com|auth0\.com|okta\.com|onelogin\.com|cloudflareaccess\.com|amazoncognito\.com)$/i
const ERROR_TITLE =
  /^\s*(error\b|(4\d\d|50\d)\b|.*\b(internal server error|bad gateway|service (temporarily )?unavailable|gateway time-?out|page not found|not found|404|application error|something went wrong|server error|under maintenance|disallowedhost|werkzeug debugger|whoops|welcome to nginx|default page|iis windows( server)?|it works!?|domain (is )?(parked|for sale)|site not found)(\b|$))/i

/** A login or error page that answers with a good status, judged by where it came from and what its page says of itself. */
export const disguiseOf = (response: HttpResponse, asked?: string): Disguise | undefined => {
  if (asked !== undefined && response.redirects.length > 0) {
    const [from, to] = [new URL(asked), new URL(response.url)]
    if (!LOGIN_PATH.test(from.pathname) && (LOGIN_PATH.test(to.pathname) || IDENTITY_HOST.test(to.hostname)))
      return { kind: 'login', why: `it was redirected to ${to.origin === from.origin ? '' : to.origin}${to.pathname}` }
  }
  const type = (response.headers['content-type']?.[0] ?? '').toLowerCase()
  const text = Buffer.from(response.body.subarray(0, 262_144)).toString('utf8')
  if (text.startsWith('{')) return jsonError(text)
  if (!type.includes('html') && !/^\s*<(!doctype html|html)/i.test(text)) return undefined
  const title = (/<title[^>]*>([^<]{0,300})/i.exec(text)?.[1] ?? '').trim()
  if (/<input[^>]{0,300}type\s*=\s*["']?password/i.test(text)) {
    if (asked === undefined || !LOGIN_PATH.test(new URL(asked).pathname))
      return { kind: 'login', why: 'its page asks for a password' }
  } else if (/^(log ?in|sign ?in|login|authentication required)\b/i.test(title))
    return { kind: 'login', why: `its page is titled "${title.slice(0, 60)}"` }
  const target = /<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]{0,200}?url\s*=\s*["']?([^"'>\s]+)/i.exec(text)?.[1]
  if (
    target !== undefined &&
    LOGIN_PATH.test(target) &&
    (asked === undefined || !LOGIN_PATH.test(new URL(asked).pathname))
  )
    return { kind: 'login', why: `it was redirected by its page to ${target.split('?')[0]?.slice(0, 60) ?? ''}` }
  if (ERROR_TITLE.test(title)) return { kind: 'error', why: `its page is titled "${title.slice(0, 60)}"` }
  // A short page with a heading like this is what proxies send; in a long one it may be about anything.
  const heading = (/<h1[^>]*>([^<]{0,300})/i.exec(text)?.[1] ?? '').trim()
  if (text.length < 4000 && ERROR_TITLE.test(heading))
    return { kind: 'error', why: `its heading is "${heading.slice(0, 60)}"` }
  return undefined
}

/** Errors that come as JSON with a good status: those of frameworks, which repeat their status, and those of GraphQL. */
const jsonError = (text: string): Disguise | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const said: Readonly<Record<string, unknown>> = { ...value }
  const code = [said['statusCode'], said['status'], said['code']].find((one) => typeof one === 'number')
  const speaks = ['error', 'errors', 'message', 'title', 'detail'].some((key) => said[key] !== undefined)
  if (typeof code === 'number' && code >= 400 && code < 600 && speaks)
    return { kind: 'error', why: `its body says ${code}` }
  if (
    Array.isArray(said['errors']) &&
    said['errors'].length > 0 &&
    (said['data'] === null || said['data'] === undefined)
  )
    return { kind: 'error', why: 'its body holds errors and no data' }
  return undefined
}
