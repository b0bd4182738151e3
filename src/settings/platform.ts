/** Values that are kept at a platform and asked for over its API, and those of the process and of a command. */
import * as z from 'zod/mini'
import { Undecidable } from '../core/errors.ts'
import type { Environment, Http } from '../core/world.ts'
import { readDialect } from './dotenv.ts'
import type { Format, Origin, Setting, Source } from './setting.ts'
import { entriesIn, readTrees, textIn } from './tree.ts'

/** What is asked of GitHub here: variables with their values, secrets by name and age. */
export type GitHubValues = {
  readonly available: boolean
  readonly unavailableReason: string
  readonly repository: string
  variables(environment: string | undefined, signal: AbortSignal): Promise<Readonly<Record<string, string>>>
  secrets(
    environment: string | undefined,
    signal: AbortSignal,
  ): Promise<readonly { readonly name: string; readonly updatedAt: string }[]>
}

/** The environment of the running process: the named keys, or all of it. */
export const readEnvironment = (environment: Environment, keys?: readonly string[]): Source => ({
  name: 'process environment',
  format: 'environment',
  settings: (keys ?? environment.names()).map((key): Setting => {
    const value = environment.get(key)
    return {
      key,
      origin: { format: 'environment', source: 'process environment' },
      value:
        value === undefined
          ? { status: 'missing', reason: 'it is not set in the process' }
          : { status: 'value', text: value },
    }
  }),
  problems: [],
})

/** Variables (values) and secrets (names and age) of the repository, and over them those of an environment. */
export const readGitHub = async (
  github: GitHubValues,
  environment: string | undefined,
  signal: AbortSignal,
): Promise<Source> => {
  if (!github.available)
    throw new Undecidable(`The variables of GitHub cannot be read: ${github.unavailableReason}`, {
      rule: 'github-unavailable',
      help: 'Give gonogo a token that may read variables and secrets of the repository, or leave `github` out of `from`.',
    })
  const levels = environment === undefined ? [undefined] : [undefined, environment]
  const settings: Setting[] = []
  for (const level of levels) {
    const source = level === undefined ? `repository ${github.repository} on GitHub` : `environment ${level} on GitHub`
    const origin = { format: 'github' as const, source, ...(level === undefined ? {} : { environment: level }) }
    for (const { name, updatedAt } of await github.secrets(level, signal))
      settings.push({
        key: name,
        origin,
        secret: true,
        value: { status: 'opaque', reason: 'it is a secret on GitHub' },
        updatedAt: Date.parse(updatedAt),
      })
    for (const [key, text] of Object.entries(await github.variables(level, signal)))
      settings.push({ key, origin, value: { status: 'value', text } })
  }
  return {
    name: environment === undefined ? 'GitHub' : `GitHub (environment ${environment})`,
    format: 'github',
    settings,
    problems: [],
  }
}

type Api = {
  readonly http: Http
  readonly token: string
  readonly signal: AbortSignal
  readonly base?: string | undefined
}

const ask = async <Schema extends z.ZodMiniType>(
  { http, token, signal }: Api,
  url: string,
  who: string,
  schema: Schema,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<Schema>> => {
  const response = await http.request({
    url,
    signal,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', ...headers },
    maxRedirects: 0,
  })
  const refused = (message: string): Undecidable =>
    new Undecidable(`${who} ${message}`, {
      rule: 'settings-platform-refused',
      help: `Check the name and that the token may read the environment variables at ${who}.`,
    })
  if (response.status !== 200) throw refused(`answered ${response.status}.`)
  let parsed
  try {
    parsed = schema.safeParse(JSON.parse(Buffer.from(response.body).toString('utf8')))
  } catch {
    throw refused('did not answer with JSON.')
  }
  if (!parsed.success) throw refused('answered with something else than a list of variables.')
  return parsed.data
}

const RenderAnswer = z.array(
  z.object({ envVar: z.object({ key: z.string(), value: z.string() }), cursor: z.optional(z.string()) }),
)

/** Environment variables of a service at Render. */
export const readRenderApi = async (api: Api, service: string): Promise<Source> => {
  const settings: Setting[] = []
  let cursor: string | undefined
  for (let page = 0; page < 50; page++) {
    const query = new URLSearchParams({ limit: '100', ...(cursor === undefined ? {} : { cursor }) })
    const url = `${api.base ?? 'https://api.render.com'}/v1/services/${encodeURIComponent(service)}/env-vars?${query}`
    const answer = await ask(api, url, 'Render', RenderAnswer)
    for (const { envVar } of answer)
      settings.push(plain('render-api', `Render (service ${service})`, envVar.key, envVar.value))
    const next = answer.at(-1)?.cursor
    if (answer.length < 100 || next === undefined || next === cursor) break
    cursor = next
  }
  return {
    name: `Render (service ${service})`,
    format: 'render-api',
    settings,
    problems: [],
    open: { reason: 'groups that are linked to the service are not listed by Render', holds: 'anything' },
  }
}

const VercelAnswer = z.object({
  envs: z.array(
    z.object({
      key: z.string(),
      value: z.optional(z.string()),
      type: z.string(),
      target: z.optional(z.union([z.string(), z.array(z.string())])),
      updatedAt: z.optional(z.number()),
    }),
  ),
})

/** Environment variables of a project at Vercel for one target; encrypted and sensitive ones are opaque. */
export const readVercelApi = async (
  api: Api,
  project: string,
  options: { readonly target: string; readonly team?: string | undefined },
): Promise<Source> => {
  const query = new URLSearchParams({
    target: options.target,
    ...(options.team === undefined ? {} : { teamId: options.team }),
  })
  const url = `${api.base ?? 'https://api.vercel.com'}/v9/projects/${encodeURIComponent(project)}/env?${query}`
  const { envs } = await ask(api, url, 'Vercel', VercelAnswer)
  const name = `Vercel (project ${project}, ${options.target})`
  return {
    name,
    format: 'vercel-api',
    settings: envs
      .filter(({ target }) => target === undefined || [target].flat().includes(options.target))
      .map(({ key, value, type, updatedAt }): Setting => ({
        ...(type === 'plain' && value !== undefined
          ? plain('vercel-api', name, key, value)
          : {
              key,
              origin: { format: 'vercel-api', source: name, environment: options.target },
              value: { status: 'opaque', reason: `Vercel keeps it ${type}` },
            }),
        ...(updatedAt === undefined ? {} : { updatedAt }),
      })),
    problems: [],
  }
}

/** Config vars of an application at Heroku. */
export const readHerokuApi = async (api: Api, app: string): Promise<Source> => {
  const url = `${api.base ?? 'https://api.heroku.com'}/apps/${encodeURIComponent(app)}/config-vars`
  const answer = await ask(api, url, 'Heroku', z.record(z.string(), z.string()), {
    accept: 'application/vnd.heroku+json; version=3',
  })
  const name = `Heroku (application ${app})`
  return {
    name,
    format: 'heroku-api',
    settings: Object.entries(answer).map(([key, value]) => plain('heroku-api', name, key, value)),
    problems: [],
  }
}

const plain = (format: Format, source: string, key: string, text: string): Setting => ({
  key,
  origin: { format, source },
  value: { status: 'value', text },
})

/** What a command prints or a file holds: a JSON object of texts, or lines of `KEY=value`. `path` says that it is a file. */
export const readPrinted = (output: string, source: string, path?: string): Source => {
  const format = path === undefined ? 'command' : 'json'
  const place = (line: number): Origin => ({ format, source, ...(path === undefined ? {} : { path, line }) })
  const settings: readonly Setting[] = output.trimStart().startsWith('{')
    ? entriesIn(readTrees(output, source)[0]).map(({ key, line, value }) => ({
        key,
        origin: place(line),
        value: { status: 'value', text: textIn(value) ?? '' },
      }))
    : readDialect(output, 'dotenv').flatMap(({ key, line, value }): readonly Setting[] =>
        value.status === 'value' ? [{ key, origin: place(line), value: { status: 'value', text: value.text } }] : [],
      )
  return { name: source, format, settings, problems: [] }
}
