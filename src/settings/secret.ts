import { createHash } from 'node:crypto'

const SECRET =
  /(?:SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|AUTH_?KEY|TOKEN|CREDENTIAL|SIGNING_?KEY|ENCRYPTION_?KEY|ENCRYPT_?KEY|MASTER_?KEY|JWT_?KEY|SALT|WEBHOOK_?KEY|APP_?KEY|_PASS$|^PASS$|_PWD$|_DSN$|SECRET_KEY_BASE)/i
const NOT_SECRET =
  /(?:PUBLIC|PUBLISHABLE|KEY_ID$|EXPIR|LIFETIME|TTL|TIMEOUT|_AGE$|LENGTH|MIN_|MAX_|ALGORITHM|VALIDATOR|HASHER|_FILE$|_PATH$|_URL$|_URI$|ENDPOINT|HEADER|_NAME$|PREFIX|ENABLED|ROTAT|BLACKLIST|REFRESH_TOKENS$|LIMIT|TYPE$|CLASS|BACKEND|_USER$|_ARN$|REQUIRED$|_TIME$|_TIMEDELTA$|THRESHOLD|_(?:SECONDS|MINUTES|HOURS|DAYS|COUNT|SIZE|INTERVAL|PERIOD|MODE|FIELD|COOKIE|PATTERN|REGEX|POLICY|TEMPLATE|VIEW|FORM|SERIALIZER)$)/i

/** Whether a key holds a secret, by its name. */
export const isSecretKey = (key: string): boolean => SECRET.test(key) && !NOT_SECRET.test(key)

/** First 8 hex digits of a value's SHA-256: the same for the same value, and no way back. */
export const fingerprintOf = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 8)

/** A secret for people, without showing it: its length, its kinds of characters, its fingerprint. */
export const describeSecret = (value: string): string => {
  const kinds = [
    [/[a-z]/, 'lower case'],
    [/[A-Z]/, 'upper case'],
    [/[0-9]/, 'digits'],
    [/[^a-zA-Z0-9]/, 'other characters'],
  ] as const
  const found = kinds.filter(([pattern]) => pattern.test(value)).map(([, name]) => name)
  const count = Array.from(value).length
  return `${count} ${count === 1 ? 'character' : 'characters'}${found.length === 0 ? '' : ` of ${found.join(', ')}`}, SHA-256 ${fingerprintOf(value)}…`
}

const PLACEHOLDER =
  /^(?:change[-_ ]?(?:me|this|it)(?:[-_ ].*)?|(?:my|your|the|our|a|an|some)[-_ ].*(?:key|secret|password|token|here|value)s?|.*[-_ ]?(?:goes[-_ ])?here|super[-_ ]?secret.*|keyboard[-_ ]cat|s3cr3t|hunter2|secret(?:[-_ ]?key)?|password\d*|passw0rd|pass|admin\d*|root|postgres|postgresql|mysql|user|username|guest|dev|development|local|test(?:ing)?\d*|example|dummy|placeholder|none|null|undefined|default|foo|bar|foobar|todo|fixme|tbd|x+|\*+|\.+|-+|0+|1+|(?:0?123456789?0?)|12345|1234|abc123|qwerty\d*|letmein|replace[-_ ]?(?:me|this).*|insert[-_ ].*|fill[-_ ]?(?:me|in).*|enter[-_ ].*|generate[-_ ].*|django-insecure-.*|insecure.*|unsafe.*|not[-_ ]?(?:so[-_ ])?secret.*|dev(?:elopment)?[-_ ].*(?:key|secret|password|token|only).*|test[-_ ].*(?:key|secret|password|token).*|.*(?:change[-_ ]?me|change[-_ ]this|do[-_ ]not[-_ ]use|not[-_ ]for[-_ ]production|in[-_ ]production|replace[-_ ]?me).*|<.*>|\[.*\]|\{\{.*\}\}|\$\{.*\})$/i

/** Why a value is a stand-in that everybody knows or guesses, in words to follow "it is"; undefined when it is none. */
export const placeholderIn = (value: string): string | undefined => {
  const trimmed = value.trim()
  if (trimmed === '') return 'empty'
  if (/^django-insecure-/i.test(trimmed)) return "the one that Django's startproject made, marked as insecure"
  if (PLACEHOLDER.test(trimmed.slice(0, 200))) return 'a placeholder or a well-known default'
  if (/^(.)\1*$/.test(trimmed)) return 'one character repeated'
  return undefined
}

const WORDS =
  /password|secret|django|insecure|postgres|production|development|staging|default|changeme|example|admin|token|access|private|server|backend|frontend|localhost|company|service|super|letmein|welcome|qwerty|monkey|dragon|master|hello|world|test|prod|user|root|key|jwt|app|api|dev|abc|123/gi

/**
 * A lower bound of how many bits a guesser has to try: dictionary words count as two characters, runs and repeats as one, and
 * the spread of characters limits the whole.
 */
export const estimatedBits = (value: string): number => {
  const shortened = value.replace(WORDS, 'ab')
  let effective = 0
  let previous = Number.NaN
  let difference = Number.NaN
  for (const char of shortened) {
    const code = char.codePointAt(0) ?? 0
    const next = code - previous
    // Continuing a run (aaaa, abcd, 4321) adds nothing.
    if (!(next === difference && Math.abs(next) <= 1)) effective++
    difference = next
    previous = code
  }
  const classes = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/[0-9]/, 10],
    [/[^a-zA-Z0-9]/, 20],
  ] as const
  const alphabet = classes.reduce((size, [pattern, count]) => size + (pattern.test(value) ? count : 0), 0)
  const hex = /^[0-9a-f]+$/i.test(value) ? 16 : alphabet
  return Math.floor(Math.min(effective * Math.log2(Math.max(2, hex)), shannon(shortened) * shortened.length))
}

const shannon = (text: string): number => {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** What a secret is for, which decides how long it has to be. */
export type Purpose = { readonly what: string; readonly characters: number; readonly bits: number }

const PURPOSES: readonly (readonly [RegExp, Purpose])[] = [
  [/SECRET_KEY_BASE$/, { what: 'Rails signs and encrypts with it', characters: 128, bits: 256 }],
  [
    /^(?:DJANGO_)?SECRET_KEY(?:_FALLBACK.*)?$/,
    { what: 'sessions and tokens are signed with it', characters: 50, bits: 128 },
  ],
  [/JWT|SIGNING/, { what: 'tokens are signed with it', characters: 32, bits: 128 }],
  [/(?:SESSION|COOKIE|NEXTAUTH|AUTH)_?SECRET/, { what: 'sessions are signed with it', characters: 32, bits: 128 }],
  [/PASS(?:WORD|WD|PHRASE)?$|_PWD$/, { what: 'it is a password', characters: 12, bits: 48 }],
  [
    /(?:SECRET|ENCRYPTION|ENCRYPT|MASTER)_?(?:KEY)?$/,
    { what: 'something is signed or encrypted with it', characters: 32, bits: 112 },
  ],
]

/** The purpose of a key by its name; a key that others hand out (an API token) has only to be no placeholder. */
export const purposeOf = (key: string): Purpose =>
  PURPOSES.find(([pattern]) => pattern.test(key.toUpperCase()))?.[1] ?? {
    what: 'it opens something',
    characters: 8,
    bits: 28,
  }

/** Why a secret is weak for its purpose, in words to follow its name; undefined when it is strong. Never shows the value. */
export const weaknessOf = (value: string, purpose: Purpose): string | undefined => {
  const placeholder = placeholderIn(value)
  if (placeholder !== undefined) return `is ${placeholder}`
  const decoded = value.startsWith('base64:') ? Buffer.from(value.slice(7), 'base64').toString('latin1') : value
  if (decoded.length < Math.min(purpose.characters, decoded === value ? purpose.characters : 32))
    return `has ${decoded.length} characters and should have at least ${purpose.characters}`
  if (new Set(decoded).size < 5) return 'has fewer than 5 different characters'
  const bits = estimatedBits(decoded)
  return bits < purpose.bits
    ? `can be guessed: it is long enough, but made of repeats, runs or words (about ${bits} bits, ${purpose.bits} are needed)`
    : undefined
}
