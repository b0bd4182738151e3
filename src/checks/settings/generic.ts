import type { Effective } from '../../settings/effective.ts'
import { describeSecret, isSecretKey, placeholderIn, purposeOf, weaknessOf } from '../../settings/secret.ts'
import type { Setting } from '../../settings/setting.ts'
import { INSIDE } from './fallbacks.ts'
import { developmentHost, hostOf } from './hosts.ts'
import { placeOfOrigin, showOrigin, type Judge } from './judge.ts'

type Readable = { readonly key: string; readonly text: string; readonly setting: Setting }

/** Rules that hold for every stack, over the values that production would have. `skip` are keys that a framework's rules judge. */
export const judgeValues = (
  effective: Effective,
  judge: Judge,
  {
    production,
    skip,
    hide,
  }: { readonly production: boolean; readonly skip: ReadonlySet<string>; readonly hide: (secret: string) => void },
): void => {
  const readable: Readable[] = []
  for (const key of effective.keys) {
    const setting = effective.get(key)
    if (setting?.value.status === 'value') readable.push({ key, text: setting.value.text, setting })
  }
  for (const one of readable) {
    if (isSecretKey(one.key) || one.setting.secret === true) {
      if (one.text.length > 3) hide(one.text)
      judgeSecret(one, judge, skip)
    } else judgePlain(one, judge, skip, production)
    judgeAddress(one, judge, hide, skip)
    if (production) judgeLabels(one, judge)
  }
  reused(readable, judge)
}

const judgeSecret = ({ key, text, setting }: Readable, judge: Judge, skip: ReadonlySet<string>): void => {
  const place = placeOfOrigin(setting.origin)
  if (text === '') {
    judge.report('secret-empty', `${key} is empty in ${showOrigin(setting.origin)}.`, place)
    return
  }
  if (skip.has(key) || text.includes('://')) return
  const placeholder = placeholderIn(text)
  if (placeholder !== undefined)
    judge.report('secret-placeholder', `${key} is ${placeholder} (${describeSecret(text)}).`, place)
  else {
    const weakness = weaknessOf(text, purposeOf(key))
    if (weakness !== undefined) judge.report('secret-weak', `${key} ${weakness} (${describeSecret(text)}).`, place)
  }
}

const judgePlain = (
  { key, text, setting }: Readable,
  judge: Judge,
  skip: ReadonlySet<string>,
  production: boolean,
): void => {
  const place = placeOfOrigin(setting.origin)
  if (/^<[^>]*>$|^\[(?:your|insert)[^\]]*\]$|^(?:change[-_]?me|todo|tbd|fixme|xxx+)$/i.test(text.trim()))
    judge.report('placeholder-value', `${key} is still a placeholder in ${showOrigin(setting.origin)}.`, place)
  if (
    production &&
    !skip.has(key) &&
    /(?:^|_)DEBUG$/.test(key.toUpperCase()) &&
    !/^(?:false|0|no|off|n|f)?$/i.test(text.trim())
  )
    judge.report('debug-on', `${key} is switched on in ${showOrigin(setting.origin)}.`, place)
}

const judgeAddress = (
  { key, text, setting }: Readable,
  judge: Judge,
  hide: (secret: string) => void,
  skip: ReadonlySet<string>,
): void => {
  const upper = key.toUpperCase()
  const place = placeOfOrigin(setting.origin)
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^:/@\s]*:([^@/\s]+)@/i.exec(text)?.[1]
  if (password !== undefined && password.length > 3) {
    hide(password)
    try {
      hide(decodeURIComponent(password))
    } catch {
      // A stray percent sign: there is no other form of it.
    }
  }
  if (!skip.has(key) && /URL|URI|ORIGIN|HOST|DOMAIN|ENDPOINT|BROKER|CORS/.test(upper))
    for (const part of text.split(/[\s,]+/).filter((one) => one !== '')) {
      const found = hostOf(part)
      const development = found === undefined ? undefined : developmentHost(found.host)
      if (development !== undefined)
        judge.report(
          /ORIGIN|CORS/.test(upper) ? 'development-origin' : 'development-host',
          `${key} names ${found?.host ?? part}, ${development}, in ${showOrigin(setting.origin)}.`,
          place,
          INSIDE.test(upper) ? { level: 'warning' } : {},
        )
      else if (
        (found?.scheme === 'http' || found?.scheme === 'ws') &&
        found.host.includes('.') &&
        !/\.(?:internal|svc|cluster\.local|lan)$/.test(found.host)
      )
        judge.report(
          'unencrypted-url',
          `${key} is reached over ${found.scheme} in ${showOrigin(setting.origin)}: whoever sits on the way reads and changes what is sent.`,
          place,
        )
    }
  if (/^(?:postgres(?:ql)?|postgis|mysql|mariadb|mongodb)(?:\+\w+)?:\/\//i.test(text))
    judgeDatabaseUrl({ key, text, setting }, judge)
}

const judgeDatabaseUrl = ({ key, text, setting }: Readable, judge: Judge): void => {
  const place = placeOfOrigin(setting.origin)
  const found = /^([a-z+]+):\/\/(?:([^:/@]*)(?::([^@]*))?@)?([^:/?#]*)/i.exec(text)
  const [, scheme = '', user = '', password = '', host = ''] = found ?? []
  if (password !== '' && (placeholderIn(password) !== undefined || password.toLowerCase() === user.toLowerCase()))
    judge.report(
      'database-default-credentials',
      `${key} has ${placeholderIn(password) === undefined ? 'the name of the user' : 'a well-known word'} as password in ${showOrigin(setting.origin)}: whoever reaches the port is in.`,
      place,
    )
  if (/^(?:postgres|root|admin|sa)$/.test(user))
    judge.report('database-default-user', `${key} opens the database as ${user}, who may do everything.`, place)
  const mode = /[?&](?:sslmode|ssl-mode|ssl)=([^&#]*)/.exec(text)?.[1]?.toLowerCase()
  const outside =
    host.includes('.') &&
    developmentHost(host) === undefined &&
    !/\.(?:internal|svc|local|lan)$|^10\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host)
  if (/^postgres/i.test(scheme) && (mode === undefined ? outside : /^(?:disable|allow|prefer|false|0)$/.test(mode)))
    judge.report(
      'database-tls-off',
      `${key} ${mode === undefined ? 'does not ask for TLS' : `has sslmode=${mode}`}: what the database is asked and answers can be read on the way.`,
      place,
    )
}

const judgeLabels = ({ key, text, setting }: Readable, judge: Judge): void => {
  const upper = key.toUpperCase()
  const place = placeOfOrigin(setting.origin)
  const value = text.trim().toLowerCase()
  if (/^(?:sk|pk|rk)_test_/.test(text))
    judge.report('test-key-in-production', `${key} is a test key of Stripe: no payment reaches anybody.`, place)
  if (
    /^(?:NODE_ENV|APP_ENV|RAILS_ENV|RACK_ENV|FLASK_ENV|ENVIRONMENT|ENV|SENTRY_ENVIRONMENT|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|SPRING_PROFILES_ACTIVE|DJANGO_ENV|DEPLOY_ENV)$/.test(
      upper,
    ) &&
    /^(?:dev|development|local|test|testing|debug)$/.test(value)
  )
    judge.report('environment-label', `${key} is ${value} in ${showOrigin(setting.origin)}.`, place)
  if (/LOG_?LEVEL$/.test(upper) && /^(?:debug|trace|silly|all|verbose)$/.test(value))
    judge.report('debug-logging', `${key} is ${value}: logs fill the disk and hold what people entered.`, place)
  if (
    (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0') ||
    (upper === 'PYTHONHTTPSVERIFY' && value === '0') ||
    (upper === 'GIT_SSL_NO_VERIFY' && value !== '0')
  )
    judge.report(
      'tls-checks-off',
      `${key} switches off the check of certificates: anybody on the way can pose as the other side.`,
      place,
    )
  if (
    /(?:SMTP|MAIL|EMAIL).*(?:HOST|SERVER|URL)$/.test(upper) &&
    /mail(?:hog|pit|trap|catcher|dev)|ethereal\.email/.test(value)
  )
    judge.report('development-mail', `${key} is a mail catcher for development: no mail reaches anybody.`, place)
}

/** The same value under two secret keys: whoever learns one has the other. */
const reused = (readable: readonly Readable[], judge: Judge): void => {
  const seen = new Map<string, Readable>()
  for (const one of readable) {
    if (!isSecretKey(one.key) || one.text.length < 8) continue
    const other = seen.get(one.text)
    if (other === undefined) seen.set(one.text, one)
    else if (placeholderIn(one.text) === undefined)
      judge.report(
        'secret-reused',
        `${one.key} and ${other.key} have the same value (${describeSecret(one.text)}): whoever learns one has the other.`,
        placeOfOrigin(one.setting.origin),
      )
  }
}
