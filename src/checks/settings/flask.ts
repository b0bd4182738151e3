import type { PythonSettings } from '../../settings/python/settings-module.ts'
import { describeSecret, purposeOf, weaknessOf } from '../../settings/secret.ts'
import { truthOf, type Value } from '../../settings/python/value.ts'
import type { FrameworkInput } from './framework.ts'
import { callsOf } from './python-calls.ts'
import { cameFrom, placeOf, spanPlace } from './python-view.ts'

/** Flask: debug, the secret key, the session cookie; in `app.config`, in a module of settings, or in a class for production. */
export const judgeFlask = async (settings: PythonSettings, input: FrameworkInput): Promise<void> => {
  const { judge, hide, ask } = input
  const config = configOf(settings)
  for (const call of callsOf(settings)) {
    const debug = call.named.get('debug')
    if (call.name === 'run' && debug !== undefined) {
      if (truthOf(debug) === true)
        judge.report(
          'flask-debug-on',
          `app.run is called with debug on${cameFrom(debug)}: the debugger of Werkzeug runs any code for whoever reaches it.`,
          placeOf(debug),
        )
      else if (debug.kind === 'unknown')
        judge.unknown('debug of app.run', debug.why, spanPlace(debug.at), 'flask-debug-on')
    }
  }
  for (const name of ['DEBUG', 'TESTING']) {
    const value = config.get(name)
    if (value !== undefined && truthOf(value) === true)
      judge.report('flask-debug-on', `${name} is true${cameFrom(value)}.`, placeOf(value))
    else if (value?.kind === 'unknown') judge.unknown(name, value.why, spanPlace(value.at), 'flask-debug-on')
  }
  for (const key of ['FLASK_DEBUG', 'FLASK_ENV']) {
    const answer = ask(key)
    if (
      answer.status === 'value' &&
      (key === 'FLASK_DEBUG' ? !/^(?:0|false|no|)$/i.test(answer.text) : answer.text === 'development')
    )
      judge.report('flask-debug-on', `${key} switches debugging on.`, {
        path: answer.origin.path,
        line: answer.origin.line,
      })
  }
  const key = config.get('SECRET_KEY')
  if (key?.kind === 'text') {
    if (key.value.length > 3) hide(key.value)
    const weakness = weaknessOf(key.value, { ...purposeOf('SECRET_KEY'), characters: 16, bits: 64 })
    if (weakness !== undefined)
      judge.report(
        'flask-secret-key-weak',
        `SECRET_KEY ${weakness}${cameFrom(key)}: whoever guesses it writes session cookies of their own (${describeSecret(key.value)}).`,
        placeOf(key),
      )
    else if (key.reads.every(({ state }) => state !== 'environment'))
      judge.report(
        'secret-in-code',
        `SECRET_KEY is written in the code${cameFrom(key)}: everybody who can read the repository writes session cookies.`,
        placeOf(key),
      )
  } else if (key?.kind === 'unknown')
    if (key.cause === 'random')
      judge.report(
        'secret-random',
        'SECRET_KEY is made anew at each start: every deploy and every second worker signs everybody out.',
        placeOf(key),
      )
    else judge.unknown('SECRET_KEY', key.why, spanPlace(key.at), 'flask-secret-key-weak')
  const cookie = (name: string, framework: boolean, message: string): void => {
    const value = config.get(name)
    const truth = value === undefined ? framework : truthOf(value)
    if (truth === false)
      judge.report('flask-session-cookie', message, value === undefined ? { path: settings.path } : placeOf(value))
  }
  // A file without any configuration is no settings of the application.
  if (config.size > 0) {
    cookie(
      'SESSION_COOKIE_SECURE',
      false,
      'SESSION_COOKIE_SECURE is not True: the session cookie travels over http too.',
    )
    cookie(
      'SESSION_COOKIE_HTTPONLY',
      true,
      'SESSION_COOKIE_HTTPONLY is off: a script on a page can read the session cookie.',
    )
    const site = config.get('SESSION_COOKIE_SAMESITE')
    if (site === undefined || site.kind === 'none')
      judge.report(
        'flask-session-samesite',
        'SESSION_COOKIE_SAMESITE is not set: browsers decide for themselves when the cookie goes along with requests of other sites.',
        site === undefined ? { path: settings.path } : placeOf(site),
      )
    if (config.get('PREFERRED_URL_SCHEME') === undefined)
      judge.report(
        'flask-url-scheme',
        'PREFERRED_URL_SCHEME is not set: addresses that are made outside of a request begin with http.',
        { path: settings.path },
      )
  }
}

/** Configuration under its names: `app.config[…]`, `app.secret_key`, module-level names, and the class for production over them. */
const configOf = (settings: PythonSettings): ReadonlyMap<string, Value> => {
  const config = new Map<string, Value>()
  const classes = [...settings.names].filter(([, value]) => value.kind === 'class')
  const chosen =
    classes.find(([name]) => /^Prod/i.test(name)) ?? classes.findLast(([name]) => /Config|Settings/.test(name))
  for (const [name, value] of settings.names) if (/^[A-Z][A-Z0-9_]+$/.test(name)) config.set(name, value)
  if (chosen !== undefined)
    for (const [name, value] of settings.membersOf(chosen[1]))
      if (/^[A-Z][A-Z0-9_]+$/.test(name)) config.set(name, value)
  for (const [name, value] of settings.names) {
    const key =
      /\.config\[(\w+)\]$/.exec(name)?.[1] ??
      (name.endsWith('.secret_key') ? 'SECRET_KEY' : name.endsWith('.debug') ? 'DEBUG' : undefined)
    if (key !== undefined) config.set(key, value)
  }
  return config
}
