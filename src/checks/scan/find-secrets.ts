import { NAME_HINT, TOKEN_HINT, TOKEN_RULES, type SecretRule } from './secret-rules.ts'

export type Secret = {
  readonly rule: SecretRule['rule']
  readonly kind: string
  readonly value: string
  readonly offset: number
}

/** Where a file stands decides how its values are written, and whether they are meant for real. */
export type SecretPlace = {
  readonly path: string
  /** Values stand without quotes: `.env`, YAML, properties, shell. */
  readonly unquoted: boolean
  /** Tests, documents and examples are full of invented values: only what has the form of a real credential counts there. */
  readonly invented: boolean
}

const UNQUOTED =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|Dockerfile[^/]*|\.npmrc|\.pypirc|\.netrc)$|\.(?:ya?ml|properties|ini|conf|cfg|toml|sh|bash|zsh|env|tfvars|envrc|service)$/i
const INVENTED =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures?|mocks?|__mocks__|examples?|docs?|samples?|testdata|e2e|cypress|stories)\/|(?:^|\/)(?:test_[^/]*|[^/]*[._-](?:test|tests|spec|stories|mock)\.[a-z]+|conftest\.py)$|\.(?:md|mdx|rst|adoc|txt|po|pot)$|\.(?:example|sample|template|dist|tpl)$/i

export const secretPlaceOf = (path: string): SecretPlace => ({
  path,
  unquoted: UNQUOTED.test(path),
  invented: INVENTED.test(path),
})

/** Credentials in a text, in the order of their offsets, each once. */
export const findSecrets = (text: string, place: SecretPlace): readonly Secret[] => {
  const found = new Map<number, Secret>()
  const add = (secret: Secret): void => {
    for (const other of found.values())
      if (secret.offset < other.offset + other.value.length && other.offset < secret.offset + secret.value.length)
        return
    found.set(secret.offset, secret)
  }
  if (TOKEN_HINT.test(text))
    for (const { rule, kind, pattern, entropy = 0 } of TOKEN_RULES)
      for (const match of text.matchAll(pattern)) {
        const value = match[1] ?? match[0]
        if (entropyOf(value) < entropy || isInvented(value)) continue
        if (rule === 'secret-in-url' && !isRealUrlPassword(match[0], value)) continue
        add({ rule, kind, value, offset: match.index + match[0].lastIndexOf(value) })
      }
  if (NAME_HINT.test(text)) for (const secret of assigned(text, place)) add(secret)
  const railsKey = /(?:^|\/)(?:master|credentials\/[\w-]+)\.key$/.test(place.path)
    ? /^([0-9a-f]{32})\s*$/.exec(text)
    : null
  if (railsKey?.[1] !== undefined)
    add({ rule: 'secret-framework-key', kind: 'a Rails master key', value: railsKey[1], offset: 0 })
  return [...found.values()].sort((a, b) => a.offset - b.offset)
}

const NAME =
  /secret|passw(?:or)?d|passwd|passphrase|pwd|token|api_?-?key|app_?key|access_?key|private_?key|auth_?key|account_?key|credential|encryption_?key|signing_?key|salt/gi
// What stands between a name and its value: `=`, `:`, `=>`, or a call that gives a default (`config('X', default=…`,
// `process.env.X ||`). It is matched where a name was found, so that the time grows with the text and not with its square.
const ASSIGNED = new RegExp(
  String.raw`([A-Za-z0-9_-]{0,40})["'\]]{0,3}` +
    String.raw`(?:\s{0,8}(?::\s{0,4}(?:str|string|String|bytes|&str|&'static str)\s{0,4})?(?:=>|:=|\?\?=|\|\|=|=|:)\s{0,8}|\s{0,4},\s{0,4}(?:default\s{0,2}=\s{0,2})?|\s{0,4}[)\]]?\s{0,4}(?:\|\||\?\?|or)\s{0,4})` +
    '(?:[rbfu]{0,2}(["\'`])((?:\\\\.|(?!\\2)[^\\\\\\n]){4,400})\\2|([^\\s"\'`#;,<>(){}\\[\\]]{4,400}))',
  'iy',
)

const assigned = (text: string, place: SecretPlace): readonly Secret[] => {
  const secrets: Secret[] = []
  let behind = 0
  NAME.lastIndex = 0
  for (let hit = NAME.exec(text); hit !== null; hit = NAME.exec(text)) {
    const end = hit.index + hit[0].length
    if (hit.index < behind) continue
    ASSIGNED.lastIndex = end
    const match = ASSIGNED.exec(text)
    if (match === null) continue
    const [whole, rest = '', , inQuotes, bare] = match
    const value = inQuotes ?? bare ?? ''
    const before = whole.slice(0, whole.length - (bare?.length ?? value.length + 1))
    if (bare !== undefined && (!place.unquoted || !/[=:]\s*$/.test(before))) continue
    let start = hit.index
    while (start > 0 && hit.index - start < 60 && /[A-Za-z0-9_.$-]/.test(text.charAt(start - 1))) start--
    const judged = judgeAssigned(text.slice(start, end) + rest, value, place)
    behind = end + whole.length
    if (judged !== undefined) secrets.push({ ...judged, value, offset: end + whole.lastIndexOf(value) })
  }
  return secrets
}

/** Names that speak about a credential and do not hold one. */
const NO_SECRET_NAME =
  /(?:name|url|uri|path|file|dir|field|label|type|header|prefix|suffix|length|len|size|ttl|expir\w*|age|timeout|lifetime|count|hint|placeholder|regex|pattern|param\w*|column|env|endpoint|arn|ref|version|alg\w*|hash(?:ed|er|es)?|hashers?|digest|policy|rules?|validat\w*|reset\w*|input|error\w*|message|text|title|status|strength|confirm\w*|class|index|store|manager|provider|service|kind|format|rotation|storage|backend|_id|-id|Id|ID)$|^(?:public|publishable|pk)|public_?key|publishable|csrf|next_?page|page_?token|token_?(?:type|url|name)|tokeniz/

const judgeAssigned = (name: string, value: string, place: SecretPlace): Pick<Secret, 'rule' | 'kind'> | undefined => {
  const key = name.slice(name.lastIndexOf('.') + 1)
  if (isReference(value) || isInvented(value)) return undefined
  const entropy = entropyOf(value)
  if (/^base64:[A-Za-z0-9+/]{40,}=*$/.test(value))
    return { rule: 'secret-framework-key', kind: 'a Laravel application key' }
  if (/secret_?key_?base$/i.test(key) && /^[0-9a-f]{60,}$/i.test(value))
    return { rule: 'secret-framework-key', kind: 'a Rails secret_key_base' }
  if (/^(?:DJANGO_)?SECRET_KEY$/i.test(key) && value.length >= 20 && !/\s/.test(value) && entropy > 3)
    return {
      rule: 'secret-framework-key',
      kind: value.startsWith('django-insecure-') ? 'a Django key made for development' : 'an application secret key',
    }
  if (place.invented || NO_SECRET_NAME.test(key)) return undefined
  if (/\s/.test(value) || isPathOrWord(value)) return undefined
  if (/passw|pwd|passphrase/i.test(key)) {
    const mixed = /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value) && !/^[a-z]+(?:[_-][a-z]+)*$/i.test(value)
    return value.length >= 6 && value.length <= 128 && mixed && entropy >= 2
      ? { rule: 'password-assigned', kind: 'a password' }
      : undefined
  }
  const hexadecimal = /^[0-9a-f]{32,}$/i.test(value)
  const mixed = /[A-Za-z]/.test(value) && /\d/.test(value)
  return value.length >= 12 && mixed && entropy >= (hexadecimal ? 3 : 3.2)
    ? { rule: 'secret-assigned', kind: kindOf(key) }
    : undefined
}

const kindOf = (name: string): string =>
  /token/i.test(name) ? 'a token' : /key/i.test(name) ? 'a key' : /salt/i.test(name) ? 'a salt' : 'a secret'

/** A value that is taken from somewhere else, or made when the program runs. */
const isReference = (value: string): boolean =>
  /\$\{|\$\(|\{\{|\}\}|%\(|%[A-Z_]+%|^\$[A-Za-z_]|^%[sd]|<%|^\{[\w.]*\}$|process\.env|os\.environ|getenv|^ENV\[|secrets\.|vars\.|^!(?:Ref|Sub|GetAtt|vault)|^(?:arn|projects\/|vault:|ssm:|op:\/\/|sm:\/\/|file:|env:|secretsmanager:)|^ENC\[|^encrypted:|^AQICA|^\*[A-Za-z]/.test(
    value,
  )

const PLACEHOLDER =
  /^(?:change|replace|insert|your|my-?own|todo|tbd|fixme|enter|none|null|undefined|true|false|dummy|fake|mock|placeholder|redacted|hidden|masked|unset|empty|default|optional|required|example|sample|test|testing|foo|bar|baz|abc|secret|password|passwd|admin|root|postgres|mysql|redis|guest|user|token|key|lorem|string|value)(?:[ _-]?[a-z]+)*[ _-]?\d{0,4}$|change.?me|change.?this|replace.?(?:me|this|with)|your[_.-]|[_-]here$|example|placeholder|not.?a.?(?:real|secret)|dummy|redacted|sample.?(?:key|token|secret)|fake.?(?:key|token|secret)|insert.?(?:your|key|token)|keyboard cat|supersecret|lorem|x{4,}|\*{3,}|\.{3}|0{6,}|12345|abcdef|qwert|<[^>]*>|…/i

/** A value that somebody wrote in the place of a real one. */
export const isInvented = (value: string): boolean =>
  PLACEHOLDER.test(value) || /^(.)\1+$/.test(value) || new Set(value).size <= 3

/** Paths, host names, dotted names and plain words: what code is full of. */
const isPathOrWord = (value: string): boolean =>
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|https?:|[a-z]+:\/\/)/.test(value) ||
  /^[\w-]+(?:\.[A-Za-z_][\w-]*)+$/.test(value) ||
  /^[A-Za-z]+$/.test(value) ||
  /^[a-z]+(?:[A-Z][a-z]+)+\d?$/.test(value) ||
  /^[A-Z][A-Z_]+\d?$/.test(value) ||
  /^[a-z]+(?:[_-][a-z]+)+\d{0,2}$/i.test(value) ||
  /^\d+(?:\.\d+)*$/.test(value) ||
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value) ||
  /^(?:sha\d+-|[a-z]+\/[a-z-]+$)/i.test(value)

const isRealUrlPassword = (url: string, password: string): boolean => {
  if (isReference(password) || /^[:$%{<*[(]|^:|^\d+$/.test(password)) return false
  const user = /:\/\/([^:]*):/.exec(url)?.[1] ?? ''
  if (password.toLowerCase() === user.toLowerCase() && user !== '') return false
  if (/@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test)\b/i.test(url)) return false
  return !/^(?:pass(?:word|wd)?|pwd|pw|secret|token|test|dev|guest|key|api[_-]?key|p4ss|pass123)$/i.test(password)
}

/** Shannon entropy in bits a character. */
export const entropyOf = (value: string): number => {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits
}
