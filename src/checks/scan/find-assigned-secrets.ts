import { describeSecret, SECRET_HELP } from './describe-secret.ts'
import type { Hit } from './hit.ts'
import { isExample, isTest, type Language } from './language.ts'
import { entropyOf, isGuessed, isPlaceholder, isReference } from './not-secret.ts'

/** The part of a name that says "this is secret", the rest of the name, and what stands between it and its value. */
const ASSIGNMENT =
  /(?:passw(?:or)?d|passwort|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|auth[_-]?key|private[_-]?key|encryption[_-]?key|signing[_-]?key|master[_-]?key|app[_-]?key|(?:license|storage|shared|server|service|client|account|deploy|session|cookie|jwt|hmac|aes|cipher)[_-]?key|credential|authorization|(?<![a-z])(?:salt|sid|pass)(?![a-z]))[\w-]{0,30}["'\])]{0,3}[ \t]{0,20}(?:=>|:=|\|\||\?\?|:-|=(?!=)|:(?![:/?+])|(?<=["'])[ \t]*,|>(?=[^\s<>]{4,200}<\/))[ \t]{0,20}(?:(?:Option<&?str>|&?(?:'static )?str|string|String|std::string|str|const char\s?\*)[ \t]*=[ \t]*)?(?:default(?:_value)?[ \t]*[=:][ \t]*)?(?:["']?(?:Bearer|Basic|Token)[ \t]+)?/gi

/** Names of things about a secret that are not the secret. */
const ABOUT =
  /(?:hash(?:ed)?|digest|sha\d*|checksum|fingerprint|public|publishable|_?id|_?ids|name|url|uri|path|file|dir|type|field|label|length|len|min|max|count|limit|expir\w*|ttl|age|lifetime|header|param|prefix|suffix|regex|pattern|policy|placeholder|message|error|hint|title|help|text|input|form|reset|forgot|confirm\w*|repeat|validator|strength|rules?|required|enabled|disabled|status|state|version|algorithm|alg|endpoint|ref|arn|selector|column|attribute|class|style|color|icon|provider|store|manager|service|issuer|audience|scope|created|updated|rotation|validity|minutes|seconds|hours|days|size|bits|usage|tokens)$/i

/** Values that stand behind the name of a password, key or token, quoted or, in configuration, bare. */
export const findAssignedSecrets = (
  path: string,
  text: string,
  language: Language,
  { includeTests }: { readonly includeTests: boolean },
): readonly Hit[] => {
  if (
    language === 'prose' ||
    isExample(path) ||
    (isTest(path) && !includeTests) ||
    /\.(?:po|pot|svg|css|scss|less|lock)$|(?:^|\/)(?:locales?|i18n|translations?|lang)\//i.test(path)
  )
    return []
  const hits: Hit[] = []
  ASSIGNMENT.lastIndex = 0
  for (let match = ASSIGNMENT.exec(text); match !== null; match = ASSIGNMENT.exec(text)) {
    const name = nameAround(text, match.index)
    const from = match.index + match[0].length
    const separator = /[=:|?,>][^=:|?,>]*$/.exec(match[0])?.[0] ?? ''
    const found = /(?:Bearer|Basic|Token)[ \t]+$/i.test(match[0])
      ? schemeValueAt(text, from)
      : valueAt(text, from, language, /:-|>/.test(separator))
    if (found === undefined) continue
    const { value, start } = found
    const kind = judge(name, value, language)
    if (kind === undefined) continue
    ASSIGNMENT.lastIndex = Math.max(ASSIGNMENT.lastIndex, found.start)
    hits.push({
      rule: kind.rule,
      level: 'error',
      start,
      end: start + value.length,
      message: describeSecret(kind.kind, value),
      help: SECRET_HELP,
      identity: name.toLowerCase(),
      secret: value,
    })
  }
  return hits
}

/** The whole name, from where it begins. */
const nameAround = (text: string, at: number): string => {
  let start = at
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text[start - 1] ?? '')) start--
  return /^[\w.$-]+/.exec(text.slice(start, at + 80))?.[0].replace(/-$/, '') ?? ''
}

/** What follows the scheme of an `Authorization` header. */
const schemeValueAt = (text: string, from: number): { readonly value: string; readonly start: number } | undefined => {
  const value = /^[A-Za-z0-9._~+/=-]{16,500}/.exec(text.slice(from, from + 520))?.[0]
  return value === undefined ? undefined : { value, start: from }
}

const valueAt = (
  text: string,
  from: number,
  language: Language,
  isBare: boolean,
): { readonly value: string; readonly start: number } | undefined => {
  const prefix = /^(?:b|r|f|u|rb|br)(?=["'])/i.exec(text.slice(from, from + 3))?.[0].length ?? 0
  const quote = text[from + prefix] ?? ''
  if (quote === '"' || quote === "'" || quote === '`') {
    const start = from + prefix + 1
    for (let at = start; at < text.length && at < start + 500; at++) {
      if (text[at] === '\\') at++
      else if (text[at] === '\n') return undefined
      else if (text[at] === quote) return { value: text.slice(start, at), start }
    }
    return undefined
  }
  if (!isBare && language !== 'config' && language !== 'shell') return undefined
  const end = isBare ? /^[^\s}<"']{1,300}/ : /^[^\s#;,"'`][^\s;,"'`]{0,299}(?=[ \t]*(?:$|[\r\n#,;}]))/m
  const value = end.exec(text.slice(from, from + 320))?.[0]
  return value === undefined ? undefined : { value, start: from }
}

type Kind = { readonly rule: string; readonly kind: string }

/** What a value is that has this name; undefined where it is no secret. */
const judge = (name: string, value: string, language: Language): Kind | undefined => {
  const plain = value.trim()
  if (/^django-insecure-.{20,}/.test(plain)) return { rule: 'secret-framework-key', kind: 'a Django SECRET_KEY' }
  if (plain.length < 5 || /\s{2}|\p{Cc}/u.test(plain)) return undefined
  const last = name.split(/[.$]/).at(-1) ?? name
  const isPassword = /passw|pwd|passphrase|(?:^|[_-])pass(?:$|[_-])/i.test(last)
  if (isGuessed(plain) && (isPassword || /secret|key/i.test(last)))
    return ABOUT.test(last) ? undefined : { rule: 'secret-weak-password', kind: 'a password that everybody guesses' }
  if (ABOUT.test(last) || /^(?:next_public_|vite_public_|react_app_public_)/i.test(last) || /public/i.test(last))
    return undefined
  if (/\s/.test(plain) || isReference(plain) || isPlaceholder(plain)) return undefined
  if (
    /^#|^\$2[aby]\$|^(?:pbkdf2_|argon2|bcrypt|\{SSHA|sha\d{3}\$)|^ssh-(?:rsa|ed25519)|^pk_(?:live|test)_|^-----BEGIN (?:PUBLIC|CERT)|^(?:sha(?:1|256|384|512)|md5)[-:]/i.test(
      plain,
    )
  )
    return undefined
  // A name of the program, a path or a sentence: `accessToken`, `user.password`, `auth-token-v2`.
  if (
    (isPassword ? /^[A-Za-z]+(?:[._:/-][A-Za-z]+)*$/ : /^[A-Za-z]+(?:[._:/-][A-Za-z]+)*\d?$/).test(plain) &&
    !isRandomLetters(plain)
  )
    return undefined
  if (language !== 'config' && /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(plain)) return undefined

  const framework = frameworkKey(last, plain)
  if (framework !== undefined) return framework
  if (isPassword) {
    if (/^\d+$/.test(plain) && plain.length < 6) return undefined
    return { rule: 'secret-password', kind: 'a password' }
  }
  if (/^\d+(?:\.\d+)?\w?$/.test(plain)) return undefined
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(plain)
  if (isUuid)
    return /heroku|api[_-]?key|auth|secret/i.test(last)
      ? { rule: 'secret-key', kind: /heroku/i.test(name) ? 'a Heroku key' : 'a key' }
      : undefined
  const entropy = entropyOf(plain)
  const isSecretName = /secret|salt|credential|app[_-]?key|master[_-]?key|encryption|signing|private/i.test(last)
  if (plain.length >= 16 && entropy >= (/^[0-9a-f]+$/i.test(plain) ? 2.8 : 3.2))
    return { rule: 'secret-key', kind: describeName(name) }
  if (isSecretName && plain.length >= 6 && /\d|[!@#$%^&*+/=]/.test(plain) && entropy >= 2)
    return { rule: 'secret-key', kind: describeName(name) }
  return undefined
}

/** Long, of both cases, and without the rhythm of words. */
const isRandomLetters = (value: string): boolean =>
  value.length >= 20 &&
  !/[._:/-]/.test(value) &&
  entropyOf(value) >= 4 &&
  (value.match(/[A-Z](?=[A-Z])|[a-z](?=[A-Z])/g)?.length ?? 0) >= value.length / 4

const frameworkKey = (name: string, value: string): Kind | undefined => {
  const rule = 'secret-framework-key'
  if (/^APP_KEY$/i.test(name) && /^base64:[A-Za-z0-9+/]{20,}={0,2}$/.test(value))
    return { rule, kind: 'a Laravel APP_KEY' }
  if (/secret_key_base/i.test(name) && /^[0-9a-f]{32,}$/i.test(value)) return { rule, kind: 'a Rails secret_key_base' }
  if (/rails_master_key/i.test(name) && /^[0-9a-f]{32}$/i.test(value)) return { rule, kind: 'a Rails master key' }
  if (/^SECRET_KEY$/i.test(name) && value.length >= 8) return { rule, kind: 'a SECRET_KEY' }
  return undefined
}

const describeName = (name: string): string => {
  if (/aws/i.test(name) && /secret/i.test(name)) return 'an AWS secret key'
  if (/twilio/i.test(name)) return 'a Twilio token'
  if (/heroku/i.test(name)) return 'a Heroku key'
  if (/token/i.test(name)) return 'a token'
  return 'a key'
}
