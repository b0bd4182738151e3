import { describeSecret, SECRET_HELP } from './describe-secret.ts'
import { findAssignedSecrets } from './find-assigned-secrets.ts'
import { findUrlPasswords } from './find-url-passwords.ts'
import type { Hit } from './hit.ts'
import { longRuns } from './long-runs.ts'
import { isExampleToken } from './not-secret.ts'
import { secretKinds, type SecretKind } from './secret-kinds.ts'
import type { Language } from './language.ts'

/** Every place where a secret may begin; which kinds begin there is looked up by the place itself. */
const START = new RegExp(secretKinds.map(({ start }) => start).join('|'), 'g')

const PRIVATE_KEY = /-----BEGIN ((?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?)-----/g

/** Secrets in a file: by how they look, in URLs, and by the name of what they are assigned to. */
export const findSecrets = (
  path: string,
  text: string,
  language: Language,
  { includeTests }: { readonly includeTests: boolean },
): readonly Hit[] => {
  const hits: Hit[] = [...findTokens(text), ...findPrivateKeys(text), ...findUrlPasswords(text)]
  const masterKey = /(?:^|\/)(?:master|credentials\/\w+)\.key$/.test(path)
    ? /^[0-9a-f]{32}\s*$/.exec(text)?.[0].trim()
    : undefined
  if (masterKey !== undefined)
    hits.push({
      rule: 'secret-framework-key',
      level: 'error',
      start: 0,
      end: masterKey.length,
      message: describeSecret('a Rails master key', masterKey),
      help: SECRET_HELP,
      identity: masterKey,
      secret: masterKey,
    })
  hits.push(...findAssignedSecrets(path, text, language, { includeTests }))
  // What was recognised for what it is says more than the name it has.
  return hits.filter(
    (hit, index) => !hits.some((other, at) => at < index && other.start < hit.end && hit.start < other.end),
  )
}

const findTokens = (text: string): readonly Hit[] => {
  const hits: Hit[] = []
  for (const [from, to] of longRuns(text)) {
    const run = text.slice(from, to)
    START.lastIndex = 0
    for (let match = START.exec(run); match !== null; match = START.exec(run)) {
      const at = from + match.index
      // The next place may begin inside this one.
      START.lastIndex = match.index + 1
      if (/[A-Za-z0-9]/.test(text[at - 1] ?? '')) continue
      const found = tokenAt(text, at)
      if (found === undefined) continue
      START.lastIndex = match.index + found.token.length
      if (isExampleToken(found.token)) continue
      hits.push({
        rule: 'secret-token',
        level: 'error',
        start: at,
        end: at + found.token.length,
        message: describeSecret(found.kind.kind, found.token),
        help: SECRET_HELP,
        identity: found.token,
        secret: found.token,
      })
    }
  }
  return hits
}

const tokenAt = (text: string, at: number): { readonly kind: SecretKind; readonly token: string } | undefined => {
  for (const kind of secretKinds) {
    kind.pattern.lastIndex = at
    const token = kind.pattern.exec(text)?.[0]
    if (token !== undefined) return { kind, token }
  }
  return undefined
}

/** A key has lines of base64 behind its header: the header alone stands in programs that look for keys. */
const findPrivateKeys = (text: string): readonly Hit[] => {
  const hits: Hit[] = []
  for (const match of text.matchAll(PRIVATE_KEY)) {
    const start = match.index
    const body =
      /^(?:\s|\\r|\\n|["'+,;\\`])*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash)[^\n]*\s*)*([A-Za-z0-9+/=](?:[A-Za-z0-9+/=\s]|\\r|\\n|["'+,;\\`]){60,})/.exec(
        text.slice(start + match[0].length, start + match[0].length + 4000),
      )?.[1]
    const key = body?.replace(/\\[rn]|[^A-Za-z0-9+/=]/g, '') ?? ''
    if (key.length < 60 || new Set(key).size < 20) continue
    hits.push({
      rule: 'secret-private-key',
      level: 'error',
      start,
      end: start + match[0].length,
      message: `A private key (${(match[1] ?? '').toLowerCase().replace('private key', '').trim() || 'PKCS #8'}) stands in the file.`,
      help: SECRET_HELP,
      identity: key.slice(0, 200),
      secret: (body ?? '').trim(),
    })
  }
  return hits
}
