import type { Hit } from './hit.ts'
import { describeSecret, SECRET_HELP } from './describe-secret.ts'
import { isPlaceholder, isReference } from './not-secret.ts'

const URL_PASSWORD = /:\/\/([^\s:/?#@"'<>`\\]{0,100}):([^\s/"'<>`\\]{1,200})@([A-Za-z0-9_.[\]-]*)/g

/** Passwords inside URLs of databases, queues and services. */
export const findUrlPasswords = (text: string): readonly Hit[] => {
  const hits: Hit[] = []
  for (const match of text.matchAll(URL_PASSWORD)) {
    const [, user = '', raw = '', host = ''] = match
    const scheme = /[A-Za-z][A-Za-z0-9+.-]*$/.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? ''
    if (scheme === '' || host === '') continue
    // The last `@` before the host ends the password.
    const password = decode(raw)
    if (isReference(password) || isReference(user) || /^[$%{<*]/.test(password) || isPlaceholder(password)) continue
    const isLocal =
      /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|db|database|postgres|mysql|redis|mongo|rabbitmq)/i.test(
        host,
      )
    if (/(?:^|\.)example\.(?:com|org|net)$/i.test(host)) continue
    if (password === user && isLocal) continue
    const start = match.index + 3 + user.length + 1
    hits.push({
      rule: 'secret-url-password',
      level: 'error',
      start,
      end: start + raw.length,
      message: describeSecret(`the password in a ${scheme} URL`, password),
      help: SECRET_HELP,
      identity: `${scheme}://${user}@${host}`,
      secret: password,
    })
  }
  return hits
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign is meant as written.
    return text
  }
}
