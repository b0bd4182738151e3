import { promises } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError, errorCode, messageOf } from '../core/errors.ts'
import { createMask } from '../core/mask.ts'
import type { Report } from '../core/report.ts'
import { printable } from '../core/shown.ts'
import { unavailableGitHub } from '../core/unavailable-github.ts'
import type { World } from '../core/world.ts'
import type { ProgramOptions } from '../program/options.ts'
import { registry } from '../checks/registry.ts'
import { createWorld } from '../world/index.ts'
import type { CommandContext } from './command.ts'

export type SessionFlags = {
  readonly directory?: string | undefined
  readonly envFiles?: readonly string[]
  readonly base?: string | undefined
  readonly environment?: string | undefined
  readonly baseline?: string | undefined
  /** The branch whose reports an item is compared with, where no `baseline` is given. */
  readonly evidenceBranch?: string | undefined
}

export type Session = Pick<
  ProgramOptions,
  'world' | 'registry' | 'mask' | 'subject' | 'signal' | 'untrusted' | 'variable' | 'github' | 'inputs'
> & {
  readonly root: string
  readonly baseline?: Report
  readonly baselineOf?: NonNullable<ProgramOptions['baselineOf']>
}

/** What a command of the command line works with: the work tree, its commit, and the process environment. */
export const openSession = async (context: CommandContext, flags: SessionFlags): Promise<Session> => {
  const root = flags.directory === undefined ? context.directory : resolve(context.directory, flags.directory)
  if (flags.directory !== undefined && !(await isFolder(root)))
    throw new UsageError(`There is no folder ${printable(flags.directory)}.`)
  const added: Record<string, string> = {}
  for (const file of flags.envFiles ?? [])
    Object.assign(added, await readEnvFile(resolve(context.directory, file), file))
  const environment: Record<string, string | undefined> = { ...context.env, ...added }
  const mask = createMask()
  for (const [name, value] of Object.entries(environment))
    if (value !== undefined && isSecretName(name)) mask.add(value)
  const token = environment['GITHUB_TOKEN'] || environment['GH_TOKEN']
  // Without a token nothing of it is loaded: the command line is started often.
  const github = token
    ? (await import('../action/connect.ts')).connect(environment, token).github
    : unavailableGitHub('there is no token (GITHUB_TOKEN)')
  const world: World = createWorld({
    root,
    variables: environment,
    given: Object.keys(added),
    github,
    ...(flags.base === undefined ? {} : { base: flags.base }),
  })
  const sha = await world.git.head(context.signal).catch(() => undefined)
  const baseline =
    flags.baseline === undefined
      ? undefined
      : await readReport(resolve(context.directory, flags.baseline), flags.baseline)
  return {
    root,
    world,
    registry,
    mask,
    signal: context.signal,
    // What is checked out here is what the person who runs this has chosen to run.
    untrusted: false,
    subject: {
      ...(sha === undefined ? {} : { sha }),
      ...(github.available ? { repository: github.repository } : {}),
      ...(flags.environment === undefined ? {} : { environment: flags.environment }),
    },
    variable: (name) => environment[name],
    github: githubContext(environment, sha),
    inputs: {},
    ...(baseline === undefined ? await fromEvidence(world, flags) : { baseline }),
  }
}

const fromEvidence = async (
  { git }: World,
  { evidenceBranch, environment }: SessionFlags,
): Promise<Pick<ProgramOptions, 'baselineOf'>> => {
  if (evidenceBranch === undefined) return {}
  const { assertBranch, evidenceInClone } = await import('./evidence-branch.ts')
  assertBranch(evidenceBranch)
  const { baselineFrom } = await import('../github/baseline.ts')
  return { baselineOf: baselineFrom(evidenceInClone(git, evidenceBranch), environment) }
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await promises.stat(path)).isDirectory()
  } catch (thrown) {
    const code = errorCode(thrown)
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw thrown
  }
}

/** Tokens that are in the environment of every CI job are hidden even where no manifest names them. */
const isSecretName = (name: string): boolean =>
  /^(GITHUB_TOKEN|GH_TOKEN|INPUT_GITHUB-TOKEN|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN)$/.test(
    name,
  )

const readEnvFile = async (path: string, shown: string): Promise<Record<string, string>> => {
  let text: string
  try {
    text = await promises.readFile(path, 'utf8')
  } catch (thrown) {
    throw new UsageError(`The environment file ${shown} cannot be read: ${messageOf(thrown)}.`)
  }
  const { parseEnv } = await import('node:util')
  return Object.fromEntries(
    Object.entries(parseEnv(text)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Reads a report of an earlier run. */
export const readReport = async (path: string, shown: string): Promise<Report> => {
  let value: unknown
  try {
    value = JSON.parse(await promises.readFile(path, 'utf8'))
  } catch (thrown) {
    throw new UsageError(`The report ${shown} cannot be read: ${messageOf(thrown)}.`)
  }
  // Its schema is large, and a run writes reports without it.
  const { Report } = await import('../core/report.ts')
  const parsed = Report.safeParse(value)
  if (!parsed.success)
    throw new UsageError(
      `${shown} is not a report of gonogo: ${parsed.error.issues
        .slice(0, 3)
        .map((issue) => issue.path.join('.'))
        .join(', ')} is not as expected.`,
    )
  return parsed.data
}

/** The `github` context of expressions, from the variables that runners set; what is not set is empty. */
export const githubContext = (
  environment: Readonly<Record<string, string | undefined>>,
  sha: string | undefined,
  event: unknown = {},
): Readonly<Record<string, unknown>> => {
  const value = (name: string): string => environment[name] ?? ''
  return {
    action: value('GITHUB_ACTION'),
    actor: value('GITHUB_ACTOR'),
    actor_id: value('GITHUB_ACTOR_ID'),
    api_url: value('GITHUB_API_URL'),
    base_ref: value('GITHUB_BASE_REF'),
    event,
    event_name: value('GITHUB_EVENT_NAME'),
    graphql_url: value('GITHUB_GRAPHQL_URL'),
    head_ref: value('GITHUB_HEAD_REF'),
    job: value('GITHUB_JOB'),
    ref: value('GITHUB_REF'),
    ref_name: value('GITHUB_REF_NAME'),
    ref_protected: value('GITHUB_REF_PROTECTED') === 'true',
    ref_type: value('GITHUB_REF_TYPE'),
    repository: value('GITHUB_REPOSITORY'),
    repository_id: value('GITHUB_REPOSITORY_ID'),
    repository_owner: value('GITHUB_REPOSITORY_OWNER'),
    repository_owner_id: value('GITHUB_REPOSITORY_OWNER_ID'),
    run_attempt: value('GITHUB_RUN_ATTEMPT'),
    run_id: value('GITHUB_RUN_ID'),
    run_number: value('GITHUB_RUN_NUMBER'),
    server_url: value('GITHUB_SERVER_URL'),
    sha: sha ?? value('GITHUB_SHA'),
    triggering_actor: value('GITHUB_TRIGGERING_ACTOR'),
    workflow: value('GITHUB_WORKFLOW'),
    workflow_ref: value('GITHUB_WORKFLOW_REF'),
    workflow_sha: value('GITHUB_WORKFLOW_SHA'),
    workspace: value('GITHUB_WORKSPACE'),
  }
}
