import type { HttpResponse } from '../../core/world.ts'

/** What an answer with a good status may really be. */
export type Disguise = { readonly kind: 'login' | 'error'; readonly why: string }

const LOGIN_PATH =
  /\/(log|sign)[-_]?(in|on)\b|\/(accounts?|users?|session)\/(login|sign_in|new)\b|\/(oauth2?|saml2?|sso|adfs|openid|authorize|authn?)\b/i
const IDENTITY_HOST =
  /(^|\.)(login\.microsoftonline\.com|accounts\.google\.com|auth0\.com|okta\.com|onelogin\.com|cloudflareaccess\.com|amazoncognito\.com)$/i
const ERROR_TITLE =
  /^\s*(error\b|(4\d\d|50\d)\b|.*\b(internal server error|bad gateway|service (temporarily )?unavailable|gateway time-?out|page not found|not found|404|application error|something went wrong|server error|under maintenance|disallowedhost|werkzeug debugger|whoops)\b)/i

/** A login or error page that answers with a good status, judged by where it came from and what its page says of itself. */
export const disguiseOf = (response: HttpResponse, asked?: string): Disguise | undefined => {
  if (asked !== undefined && response.redirects.length > 0) {
    const [from, to] = [new URL(asked), new URL(response.url)]
    if (!LOGIN_PATH.test(from.pathname) && (LOGIN_PATH.test(to.pathname) || IDENTITY_HOST.test(to.hostname)))
      return { kind: 'login', why: `it was redirected to ${to.origin === from.origin ? '' : to.origin}${to.pathname}` }
  }
  const type = (response.headers['content-type']?.[0] ?? '').toLowerCase()
  const text = Buffer.from(response.body.subarray(0, 262_144)).toString('utf8')
  if (!type.includes('html') && !/^\s*<(!doctype html|html)/i.test(text)) return undefined
  const title = (/<title[^>]*>([^<]{0,300})/i.exec(text)?.[1] ?? '').trim()
  if (/<input[^>]{0,300}type\s*=\s*["']?password/i.test(text)) {
    if (asked === undefined || !LOGIN_PATH.test(new URL(asked).pathname))
      return { kind: 'login', why: 'its page asks for a password' }
  } else if (/^(log ?in|sign ?in|login|authentication required)\b/i.test(title))
    return { kind: 'login', why: `its page is titled "${title.slice(0, 60)}"` }
  if (ERROR_TITLE.test(title)) return { kind: 'error', why: `its page is titled "${title.slice(0, 60)}"` }
  return undefined
}
