import { createHash } from 'node:crypto'

/** Bits of each character, from how often each appears. */
export const entropyOf = (text: string): number => {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** Whether a value only points to where the secret is: a variable, a template, a call, a secret store, a file. */
export const isReference = (value: string): boolean => REFERENCES.some((pattern) => pattern.test(value))

const REFERENCES: readonly RegExp[] = [
  /\$\{|\$\(|\{\{|<%|%\(|#\{|\{[\w.]+\}/,
  /^\$[A-Za-z_2]|^%[\w.]+%?$|^!(?:Ref|Sub|GetAtt|ImportValue|vault|secret|env)/,
  /\bprocess\.env\b|\bos\.environ\b|\bgetenv\b|\bENV\[|\bimport\.meta\b|\bsecrets\.[A-Z_a-z]/,
  /^ENC\[|^(?:env|vault|ssm|op|ref\+\w+|secretsmanager|keyvault|file|data|arn|sops|doppler|bitwarden|awssm|gcpsm):/i,
  /^(?:env|config|settings|secrets?|vars|params|self|this|ctx|options|props|args|req|request|data|body|user|credentials|state|process|os|var|local)[.[][A-Za-z_'"[]/,
  /^(?:\.{1,2}\/|~\/|[A-Za-z]:\\|\/(?:[A-Za-z][\w.-]*\/)+)/,
  /^https?:\/\/[^@]*$/i,
  /^[\w.:]+\(.*\)?$|=>/,
  /^projects\/[^/]+\/secrets\//,
]

const WORDS =
  /^(?:(?:your|my|the|an?|some|any|this|is|it|to|be|in|here|goes|put|insert|enter|add|set|use|change|replace|update|fill|me|please|with|for|of|not|no|real|actual|own|super|very|long|strong|random|secure|safe|unique|new|old|default|dev|development|local|test|testing|tests|demo|example|sample|dummy|fake|mock|placeholder|template|foo|bar|baz|qux|string|value|text|secret|secrets|key|keys|token|tokens|password|passwd|pass|pwd|passphrase|api|app|application|access|auth|client|user|username|admin|root|db|database|jwt|session|cookie|private|public|encryption|signing|hash|salt|credentials?|generated?|generate|todo|fixme|tbd|none|null|nil|undefined|true|false|empty|redacted|hidden|masked|removed|xxx+|abc|123|1234|12345|prod|production|staging|only|must|should|minimum|least|characters?|chars?|min|max|insecure|unsafe|django|flask|rails|laravel|node|express|postgres|postgresql|mysql|mongo|redis|postgresuser|somewhere|else|required|optional|and|or|at|from|env|environment|variable|base64|hex|bytes?|32|64)[\s_.\-/]*)+$/i

/** Whether a value is made up for somebody to put the real one in its place. */
export const isPlaceholder = (value: string): boolean => {
  const plain = value.trim()
  return (
    plain === '' ||
    new Set(plain.toLowerCase()).size <= 3 ||
    /^[<[{(].*[>\]})]$/.test(plain) ||
    /example|x{4,}|\*{3,}|\.{3,}|_{4,}|your[-_ ]|[-_ ]here\b|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|dummy|redacted|to[-_ ]?be[-_ ]?(?:set|filled|replaced)|insert[-_ ]|lorem|abcdef(?:gh|12)|0123456|123456789|deadbeef|qwertyuiop|do[-_ ]not[-_ ]use|not[-_ ]a?[-_ ]?(?:real|secret)|fake/i.test(
      plain,
    ) ||
    WORDS.test(plain)
  )
}

/** Whether a token as providers make them is one that documents show, or is not random at all. */
export const isExampleToken = (token: string): boolean => {
  const body = token.replace(/^[A-Za-z]{2,10}[-_]/, '')
  return (
    /EXAMPLE|example|x{6,}|X{6,}|0{8,}|1{8,}|\*{3,}|\.{3,}|placeholder|your[-_]|dummy|redacted|abcdefghijkl|ABCDEFGHIJKL|(?:0123456789|1234567890)(?!\d)/.test(
      token,
    ) ||
    new Set(body).size < 6 ||
    KNOWN.has(digest(token)) ||
    isExampleJwt(token)
  )
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** First digits of the SHA-256 of keys that providers print in their own documents; the keys themselves would be found here. */
const KNOWN = new Set(['2cafc0970149a84f', 'f2d6ca16515033e5', '78314b11be2e5815'])

/** The subject that the best-known page about JSON web tokens shows. */
const isExampleJwt = (token: string): boolean => {
  if (!token.startsWith('eyJ')) return false
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
    return /"sub"\s*:\s*"1234567890"|"name"\s*:\s*"John Doe"/.test(payload)
  } catch {
    // What cannot be decoded is judged by its looks alone.
    return false
  }
}

/** Passwords that everybody tries first; letters alone would otherwise be taken for a word of the program. */
const GUESSED = new Set(
  `hunter iloveyou letmein qwerty qwertz azerty dragon monkey sunshine princess football baseball superman batman trustno welcome
  master shadow michael jordan starwars whatever freedom passw0rd p@ssword p@ssw0rd s3cr3t s3cret sup3rs3cret pa$$word supersecret topsecret secretpassword mysecretpassword
  keyboard\u0020cat shhh shhhh shhhhh ssshhh changeit opensesame correcthorsebatterystaple abc123 test123 admin123 root123 password1 password123 passw0rd1 secret123 123456 1234567 12345678 qwerty123 toor`
    .split(/\s+/)
    .map((word) => word.replace('\u0020', ' ')),
).add('keyboard cat')

export const isGuessed = (value: string): boolean => GUESSED.has(value.toLowerCase())
