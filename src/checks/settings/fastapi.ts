import { isSecretKey, purposeOf, weaknessOf, describeSecret } from '../../settings/secret.ts'
import type { PythonSettings } from '../../settings/python/settings-module.ts'
import { truthOf, type Value } from '../../settings/python/value.ts'
import { commandsIn } from '../../settings/dockerfile.ts'
import type { FrameworkInput } from './framework.ts'
import { developmentHost, hostOf } from './hosts.ts'
import type { Judge } from './judge.ts'
import { callsOf, type PythonCall } from './python-calls.ts'
import { cameFrom, placeOf, spanPlace } from './python-view.ts'

/** FastAPI and Starlette: debug, the documentation pages, CORS, trusted hosts, the way uvicorn is started, settings classes. */
export const judgeFastapi = async (settings: PythonSettings, input: FrameworkInput): Promise<void> => {
  const { judge } = input
  for (const call of callsOf(settings)) {
    if (call.name === 'FastAPI' || call.name === 'Starlette') application(call, judge)
    else if (call.name === 'add_middleware' || call.name === 'Middleware') middleware(call, judge)
    else if (call.name === 'run' && call.args[0]?.kind !== undefined) server(call, judge)
  }
  for (const value of settings.names.values()) if (value.kind === 'dict') settingsClass(value, judge, input.hide)
}

const application = ({ named, at }: PythonCall, judge: Judge): void => {
  const debug = named.get('debug')
  if (debug !== undefined) {
    if (truthOf(debug) === true)
      judge.report(
        'fastapi-debug-on',
        `The application is made with debug on${cameFrom(debug)}: errors show source and values to everybody.`,
        placeOf(debug),
      )
    else if (debug.kind === 'unknown')
      judge.unknown('debug of the application', debug.why, spanPlace(debug.at), 'fastapi-debug-on')
  }
  const closed = (name: string): boolean => named.get(name)?.kind === 'none'
  if (!closed('openapi_url') && !(closed('docs_url') && closed('redoc_url')))
    judge.report(
      'fastapi-docs-open',
      'The documentation pages are open (docs_url, redoc_url, openapi_url): everybody can read which calls there are.',
      spanPlace(at),
    )
}

const middleware = ({ named, words }: PythonCall, judge: Judge): void => {
  if (words[0] === 'CORSMiddleware') {
    const origins = named.get('allow_origins')
    const items = origins?.kind === 'list' ? origins.items : origins === undefined ? [] : [origins]
    if (origins?.kind === 'unknown') judge.unknown('allow_origins', origins.why, spanPlace(origins.at), 'cors-any')
    const credentials = named.get('allow_credentials')
    const pattern = named.get('allow_origin_regex')
    const any =
      items.find((item) => item.kind === 'text' && item.value === '*') ??
      (pattern?.kind === 'text' && /^\^?(?:https\?:\/\/)?\.[*+]\$?$/.test(pattern.value) ? pattern : undefined)
    if (any !== undefined && credentials !== undefined && truthOf(credentials) === true)
      judge.report(
        'cors-any-credentials',
        `CORSMiddleware lets every origin in with credentials${cameFrom(any)}: any site can act in the name of people who are signed in.`,
        placeOf(any),
      )
    else if (any !== undefined)
      judge.report(
        'cors-any',
        `CORSMiddleware lets every origin in${cameFrom(any)}: any site can read what this one answers.`,
        placeOf(any),
      )
    for (const item of items) {
      if (item.kind !== 'text') continue
      const found = hostOf(item.value)
      const development = found === undefined || item.value === '*' ? undefined : developmentHost(found.host)
      if (development !== undefined)
        judge.report(
          'development-origin',
          `CORSMiddleware trusts ${item.value}, ${development}${cameFrom(item)}: a page opened there can call production.`,
          placeOf(item),
        )
    }
  }
  if (words[0] === 'TrustedHostMiddleware') {
    const hosts = named.get('allowed_hosts')
    if (hosts?.kind === 'list' && hosts.items.some((item) => item.kind === 'text' && item.value === '*'))
      judge.report('trusted-host-any', 'TrustedHostMiddleware accepts every host: it protects nothing.', placeOf(hosts))
  }
}

const server = ({ named, args }: PythonCall, judge: Judge): void => {
  const first = args[0]
  const reload = named.get('reload')
  if (reload !== undefined && (first?.kind === 'text' || first?.kind === 'library') && truthOf(reload) === true)
    judge.report(
      'development-server',
      `uvicorn.run is called with reload${cameFrom(reload)}: it watches files, serves one request at a time, and restarts in the middle of one.`,
      placeOf(reload),
      { level: 'warning' },
    )
}

/** Fields of a settings class: secrets that stand in the code, debug. */
const settingsClass = (instance: Value, judge: Judge, hide: (secret: string) => void): void => {
  if (instance.kind !== 'dict' || instance.open !== true) return
  for (const { key, value } of instance.entries) {
    const name = key.kind === 'text' ? key.value : ''
    if (/^debug$/i.test(name) && truthOf(value) === true)
      judge.report('debug-on', `${name} of the settings is true${cameFrom(value)}.`, placeOf(value))
    if (!isSecretKey(name) || value.kind !== 'text' || value.value === '') continue
    if (value.value.length > 3) hide(value.value)
    const fromCode = value.reads.every(({ state }) => state !== 'environment')
    const weakness = weaknessOf(value.value, purposeOf(name))
    if (weakness !== undefined && !fromCode)
      judge.report(
        'secret-weak',
        `${name} ${weakness}${cameFrom(value)} (${describeSecret(value.value)}).`,
        placeOf(value),
      )
  }
}

/** Flags of the command that starts the server, in a Dockerfile or a Procfile beside the code. */
export const judgeStart = async ({
  files,
  judge,
  read,
}: Pick<FrameworkInput, 'files' | 'judge' | 'read'>): Promise<void> => {
  for (const path of await files.find(['**/Dockerfile', '**/Procfile', '**/package.json'])) {
    const text = await read(path)
    if (text === undefined) continue
    const commands = path.endsWith('Dockerfile')
      ? commandsIn(text)
      : text
          .split('\n')
          .flatMap((line, index) =>
            path.endsWith('Procfile') || /"(?:start|serve|start:prod|production)"\s*:/.test(line)
              ? [{ words: line, line: index + 1 }]
              : [],
          )
    for (const { words, line } of commands) {
      const flag = /\s(--reload|--debug|--inspect(?:-brk)?(?:=\S+)?)(?=\s|"|$)/.exec(words)?.[1]
      const development =
        /\b(manage\.py runserver|flask run|nodemon|next dev|vite dev|rails s(?:erver)?\s+-e\s+development|php artisan serve|ts-node-dev)\b/.exec(
          words,
        )?.[1]
      if (flag !== undefined)
        judge.report('development-server', `The application is started with ${flag}.`, { path, line })
      if (development !== undefined)
        judge.report(
          'development-server',
          `The application is started with ${development}, a server for development.`,
          { path, line },
        )
    }
  }
}
