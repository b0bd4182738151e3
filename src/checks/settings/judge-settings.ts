import type { CheckContext } from '../../core/check.ts'
import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { shownPath } from '../../core/paths.ts'
import { nearest } from '../../core/suggest.ts'
import type { World } from '../../core/world.ts'
import type { Dialect } from '../../settings/dotenv.ts'
import { effectiveOf, type Effective } from '../../settings/effective.ts'
import type { Ask } from '../../settings/python/environment-read.ts'
import { isSecretKey, placeholderIn } from '../../settings/secret.ts'
import type { Source } from '../../settings/setting.ts'
import { answersOf, environmentAnswers } from './answer.ts'
import { detectFramework, discoverSources, valuesBeside } from './discover.ts'
import { judgeExpectations } from './expectations.ts'
import { judgeFallbacks } from './fallbacks.ts'
import { NOTHING, rulesOfFramework } from './framework.ts'
import { gather, printedSource, readBeside, type CodeFile, type Gathered } from './gather.ts'
import { judgeValues } from './generic.ts'
import { createJudge, placeOfOrigin, type Judge } from './judge.ts'
import { judgeAgainstExamples, judgeAgainstHistory, type SecretInUse } from './known-secrets.ts'
import type { Framework, Options } from './options.ts'
import { judgeOutside } from './outside.ts'
import { judgeDrift, judgeRequired, requiredKeys } from './requirements.ts'
import { rules } from './rules.ts'

type Context = CheckContext & Pick<World, 'clock' | 'files' | 'git' | 'http' | 'shell' | 'environment' | 'github'>

export type Judged = {
  /** With paths as they are from the root of the repository. */
  readonly findings: readonly Finding[]
  readonly judge: Judge
  /** For the summary: what was looked at, and by which rules. */
  readonly judged: string
  readonly evidence: Readonly<Record<string, unknown>>
}

/** A rule that is misspelt would stay as it is, and nobody would know why. */
const refuseUnknownRules = (levels: Readonly<Record<string, unknown>>): void => {
  const known = rules.map(({ rule }) => rule)
  const wrong = Object.keys(levels).find(
    (name) => !known.some((rule) => (name.endsWith('*') ? rule.startsWith(name.slice(0, -1)) : rule === name)),
  )
  if (wrong === undefined) return
  const near = nearest(wrong, known)
  throw new Undecidable(`\`rules\` names "${wrong}", which is no rule of settings`, {
    rule: 'rule-not-known',
    help: near === undefined ? '`gonogo explain settings` lists the rules.' : `Did you mean \`${near}\`?`,
  })
}

/** Reads everything that `from` names, applies the rules, and says what was found. */
export const judgeSettings = async (options: Options, context: Context): Promise<Judged> => {
  refuseUnknownRules(options.rules ?? {})
  const judge = createJudge(rules, options.rules ?? {}, options.opaque ?? 'error')
  const files = context.files.at(context.directory)
  const shown = (path: string): string => shownPath(files, path)
  const { gathered, assumed } = await everything(options, context, files)
  const { sources, code } = gathered
  if (sources.length === 0 && code.length === 0 && options.url === undefined)
    throw new Undecidable('Nothing says where the values of production are written.', {
      rule: 'settings-source-missing',
      help: 'Name the files or services in `from`.',
    })
  const effective = effectiveOf(sources)
  const environment = options.environment ?? context.subject.environment
  const production = environment === undefined || !/dev|test|stag|preview|local|sandbox|qa/i.test(environment)
  // The name of the application is a folder, too: hiding it would take the places out of every finding.
  const words = new Set(code.flatMap(({ path }) => path.split(/[/\\.]/)))
  const hide = (secret: string): void => {
    // A word that everybody tries first is no secret, and hiding it would take it out of every other text.
    if (secret.length > 3 && !words.has(secret) && (secret.length > 12 || placeholderIn(secret) === undefined))
      context.hide(secret)
  }
  for (const { problems } of sources)
    for (const { rule, message, help, path, line, column, level } of problems)
      judge.report(rule, message, { path, line, column }, { help, level })

  const framework = await frameworkOf(options, code, files, effective)
  const ask = askOf(effective, sources)
  const result =
    framework === undefined
      ? NOTHING
      : await (
          await rulesOfFramework[framework]()
        )({ code, sources, ask, judge, files, read: readBeside(files), production, hide })
  judgeValues(effective, judge, { production, skip: result.covered, hide })
  judgeFallbacks(result.fallbacks, judge, hide)
  if (sources.length === 0 && code.length > 0)
    judge.report(
      'environment-not-given',
      `No source of values was given: ${code.map(({ path }) => path).join(', ')} ${code.length === 1 ? 'is' : 'are'} judged as if nothing were set.`,
      { path: code[0]?.path },
    )

  const answers = answersOf([...result.answers, environmentAnswers(effective)])
  const expected = judgeExpectations(options.expect ?? {}, answers, judge, {
    now: context.clock.now(),
    keys: [...new Set([...effective.keys, ...result.keys])],
    hide,
  })
  const required = await requiredKeys(options.required, files)
  const { there } = judgeRequired(required, answers, judge)
  const drift = options.drift === 'off' ? 0 : judgeDrift(sources, judge, options.drift ?? 'warning')

  const secrets = [...secretsIn(effective), ...result.secrets]
  const examples = await judgeAgainstExamples(secrets, files, judge)
  const history = await judgeAgainstHistory(
    secrets.map((secret) => ({
      ...secret,
      ...(secret.place.path === undefined ? {} : { file: shown(secret.place.path) }),
    })),
    context.git,
    judge,
    context.signal,
  )
  const outside =
    options.url === undefined ? undefined : await judgeOutside(options.url, context.http, judge, context.signal)

  const looked = result.judged.length > 0 ? result.judged : code.map(({ path }) => path)
  const asked = expected + required.length
  if (
    effective.keys.length === 0 &&
    looked.length === 0 &&
    outside === undefined &&
    asked === 0 &&
    judge.findings.length === 0
  )
    throw new Undecidable('The given sources hold no setting.', {
      rule: 'settings-source-empty',
      help: 'Name the files or services that hold the values of production in `from`.',
    })
  return {
    judge,
    findings: judge.findings.map((finding) =>
      finding.path === undefined ? finding : { ...finding, path: shown(finding.path) },
    ),
    judged: summaryOf(looked, effective, framework, asked),
    evidence: {
      sources: sources.map(({ name, format, settings }) => ({ name, format, settings: settings.length })),
      code: code.map(({ path }) => path),
      ...(assumed === undefined ? {} : { assumed }),
      ...(framework === undefined ? {} : { framework }),
      ...(environment === undefined ? {} : { environment }),
      opaque: effective.keys.filter((key) => effective.get(key)?.value.status === 'opaque'),
      ...(required.length === 0 ? {} : { required: { expected: required.length, there } }),
      drift,
      examples,
      history,
      ...(outside === undefined ? {} : { outside }),
    },
  }
}

const summaryOf = (
  looked: readonly string[],
  effective: Effective,
  framework: Framework | undefined,
  asked: number,
): string => {
  const parts = [
    looked.length === 0 ? undefined : looked.join(', '),
    effective.keys.length === 0
      ? undefined
      : `${effective.keys.length} ${effective.keys.length === 1 ? 'value' : 'values'} of ${effective.sources.length} ${effective.sources.length === 1 ? 'source' : 'sources'}`,
    asked === 0 ? undefined : `${asked} ${asked === 1 ? 'expectation' : 'expectations'}`,
  ].filter((part) => part !== undefined)
  return `${parts.join(', ')} ${parts.length === 1 && framework === undefined ? 'holds' : 'hold'}`
}

/** What the options name, or what the repository has; with values beside the code where only code was named. */
const everything = async (
  options: Options,
  context: Context,
  files: Context['files'],
): Promise<{ readonly gathered: Gathered; readonly assumed?: string }> => {
  const ports = { files, http: context.http, environment: context.environment, github: context.github }
  const settings = { signal: context.signal, reader: options.reader, among: likelyReader }
  const given = options.from === undefined ? undefined : Array.isArray(options.from) ? options.from : [options.from]
  let entries = given ?? (await discoverSources(files))
  let gathered = await gather(entries, ports, settings)
  let assumed: string | undefined
  const fromFile = context.environment.given ?? []
  if (
    gathered.sources.length === 0 &&
    gathered.code.length > 0 &&
    options.command === undefined &&
    fromFile.length > 0
  ) {
    gathered = await gather([...entries, { environment: [...fromFile] }], ports, settings)
    assumed = 'the file of --env-file'
  }
  if (gathered.sources.length === 0 && gathered.code.length > 0 && options.command === undefined) {
    assumed = await valuesBeside(gathered.code, files)
    if (assumed !== undefined) {
      entries = [...entries, assumed]
      gathered = await gather(entries, ports, settings)
    }
  }
  if (options.command === undefined) return { gathered, ...(assumed === undefined ? {} : { assumed }) }
  return { gathered: { ...gathered, sources: [...gathered.sources, await fromCommand(options.command, context)] } }
}

const fromCommand = async (
  command: string | readonly string[],
  { shell, directory, env, signal, ...context }: Context,
): Promise<Source> => {
  const shown = typeof command === 'string' ? (command.split(/\s+/)[0] ?? '') : (command[0] ?? '')
  const result = await shell.run({ command, directory, env, signal, maxOutputBytes: 4 * 1024 * 1024 })
  for (const line of result.stdout.split('\n').slice(0, 5000)) {
    const value = /=\s*["']?(.{4,}?)["']?\s*$/.exec(line)?.[1]
    const key = /^\s*["']?([A-Za-z_]\w*)/.exec(line)?.[1]
    if (value !== undefined && key !== undefined && isSecretKey(key)) context.hide(value)
  }
  if (result.exitCode !== 0 || result.truncated)
    throw new Undecidable(
      `The command ${shown} ${result.truncated ? 'printed too much' : `ended with ${result.exitCode ?? result.killedBy ?? 'a signal'}`}, so that its settings are not known.`,
      {
        rule: 'settings-command-failed',
        help: 'Run it where the item runs; it has to print JSON or lines of KEY=value, and to end with 0.',
      },
    )
  return printedSource(result.stdout, `the command ${shown}`)
}

/** Who reads environment files, by what the code imports and where the file stands; several where it may be any of them. */
const likelyReader = (
  code: readonly CodeFile[],
  path: string,
): { readonly dialect?: Dialect; readonly among?: readonly Dialect[] } => {
  const texts = code.map(({ text }) => text).join('\n')
  if (/\bfrom\s+decouple\b|\bimport\s+decouple\b/.test(texts)) return { dialect: 'decouple' }
  if (/\bread_env\s*\(/.test(texts) && /\bimport\s+environ\b|\bfrom\s+environ\b/.test(texts))
    return { dialect: 'environ' }
  if (/\bload_dotenv\b|\bdotenv_values\b|\benv_file\s*=|\bread_env\s*\(/.test(texts)) return { dialect: 'python' }
  if (
    code.some(({ language }) => language === 'javascript') ||
    (/\.env\.(?:production|local)(?:\.local)?$/.test(path) && code.some(({ language }) => language === 'javascript'))
  )
    return { dialect: 'dotenv' }
  if (code.some(({ language }) => language === 'ruby' || language === 'php')) return { dialect: 'dotenv' }
  return {}
}

const frameworkOf = async (
  { framework }: Options,
  code: readonly CodeFile[],
  files: Context['files'],
  effective: Effective,
): Promise<Framework | undefined> => {
  if (framework === 'none') return undefined
  return framework ?? detectFramework(code, files, effective.keys)
}

/** What the environment answers: the effective value, or why a key that is not there may be set all the same. */
const askOf =
  (effective: Effective, sources: readonly Source[]): Ask =>
  (key) => {
    const setting = effective.get(key)
    if (setting?.value.status === 'value') return { status: 'value', text: setting.value.text, origin: setting.origin }
    if (setting?.value.status === 'opaque')
      return { status: 'opaque', reason: setting.value.reason, origin: setting.origin }
    const uncertain = sources.length === 0 ? undefined : effective.mayBeSet(key)
    return { status: 'unset', ...(uncertain === undefined ? {} : { uncertain }) }
  }

const secretsIn = (effective: Effective): readonly SecretInUse[] =>
  effective.keys.flatMap((key) => {
    const setting = effective.get(key)
    return setting?.value.status === 'value' &&
      setting.value.text !== '' &&
      (isSecretKey(key) || setting.secret === true)
      ? [{ key, text: setting.value.text, place: placeOfOrigin(setting.origin) ?? {} }]
      : []
  })
