import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../core/errors.ts'
import type { Override } from '../core/report.ts'
import type { World } from '../core/world.ts'
import { readEvent, type RunEvent } from '../github/event.ts'
import { keepWitnesses } from '../github/keep-witnesses.ts'
import { createRemoteGit } from '../github/remote-git.ts'
import { claimStatus, type StatusClaim } from '../github/same-head.ts'
import { resolveSubject, type Resolved } from '../github/subject.ts'
import { unpackArchive } from '../github/unpack.ts'
import type { TrustedSource } from '../manifest/trust.ts'
import { readDecisions } from '../people/decisions.ts'
import { readExceptions } from '../people/exceptions.ts'
import { electorate } from '../people/who.ts'
import type { ProgramOptions } from '../program/options.ts'
import { createWorld } from '../world/index.ts'
import type { Connected } from './connect.ts'
import type { Inputs } from './inputs.ts'

type Env = Readonly<Record<string, string | undefined>>

export type Prepared = {
  readonly event: RunEvent
  readonly resolved: Resolved
  readonly world: World
  readonly readTrusted?: TrustedSource
  readonly notes: readonly string[]
  /** Whose the status of the head is, where a pull request is judged. */
  readonly statusClaim: StatusClaim
}

/** What a run judges, and with which eyes: the event, the commit, its files, and the manifest that may be trusted. */
export const prepare = async (
  env: Env,
  inputs: Inputs,
  payload: unknown,
  { github, writer }: Connected,
  signal: AbortSignal,
): Promise<Prepared> => {
  const event = readEvent({
    eventName: env['GITHUB_EVENT_NAME'],
    payload,
    sha: env['GITHUB_SHA'] || undefined,
    ref: env['GITHUB_REF'] || undefined,
    actor: env['GITHUB_ACTOR'],
    runId: Number(env['GITHUB_RUN_ID'] ?? Number.NaN),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? Number.NaN),
    repository: env['GITHUB_REPOSITORY'],
    workflow: env['GITHUB_WORKFLOW'],
    job: env['GITHUB_JOB'],
    ...(env['GITHUB_SERVER_URL'] === undefined ? {} : { serverUrl: env['GITHUB_SERVER_URL'] }),
  })
  const resolved = await resolveSubject(event, github, { sha: inputs.sha, environment: inputs.environment }, signal)
  const notes = [...resolved.notes]
  if (resolved.pullRequest !== undefined && writer !== undefined) {
    try {
      await keepWitnesses(github, writer, resolved.pullRequest, event.before, signal)
    } catch (error) {
      signal.throwIfAborted()
      notes.push(`Comments could not be witnessed: ${messageOf(error)}`)
    }
  }
  const statusClaim: StatusClaim =
    resolved.pullRequest === undefined || writer === undefined
      ? { kind: 'own' }
      : await claimStatus(github, resolved.pullRequest, event.defaultBranch, signal)
  if (statusClaim.kind !== 'own') notes.push(statusClaim.note)
  // On a pull request the workflow may be a part of the change: what it is compared with is not for it to say.
  const base =
    resolved.trustedRef === undefined ? (inputs.baseRef ?? resolved.subject.baseSha) : resolved.subject.baseSha
  const root = env['GITHUB_WORKSPACE'] || process.cwd()
  const local = createWorld({ root, variables: env, github, ...(base === undefined ? {} : { base }) })
  const world = await worldOf(env, event, resolved, local, base, { github }, signal)
  return { event, resolved, world, notes, statusClaim, ...(await trustedOf(resolved, local, { github }, signal)) }
}

/** The work tree where it is the commit that is judged, else the commit's own files from GitHub. */
const worldOf = async (
  env: Env,
  event: RunEvent,
  resolved: Resolved,
  local: World,
  base: string | undefined,
  { github }: Connected,
  signal: AbortSignal,
): Promise<World> => {
  const { sha } = resolved.subject
  if (sha === undefined || !github.available) return local
  const there = await local.git.head(signal).catch(() => undefined)
  // On `pull_request` the checkout is GitHub's merge of the head into its base.
  const isMerge = event.name === 'pull_request' && there === env['GITHUB_SHA'] && event.sha === sha
  const localIsSubject = there === sha || isMerge
  let world = local
  if (!localIsSubject) {
    const folder = await realpath(await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'gonogo-commit-')))
    await unpackArchive(await github.archive(sha, signal), folder)
    world = createWorld({ root: folder, variables: env, github })
  }
  return {
    ...world,
    git: createRemoteGit({ local: local.git, github, files: world.files, sha, base, localIsSubject }),
  }
}

const trustedOf = async (
  { trustedRef }: Resolved,
  local: World,
  { github }: Connected,
  signal: AbortSignal,
): Promise<{ readTrusted?: TrustedSource }> => {
  if (trustedRef === undefined) return {}
  // Without GitHub a clone that reaches the base says it as well; one that does not lets nothing be judged.
  if (!github.available)
    return {
      readTrusted: {
        ref: trustedRef,
        read: (path) => local.git.show(trustedRef, path, signal),
        paths: () => local.git.list(trustedRef, '', signal),
      },
    }
  const ref = trustedRef.startsWith('heads/')
    ? ((await github.resolveRef(trustedRef, signal)) ?? trustedRef)
    : trustedRef
  return {
    readTrusted: {
      ref,
      read: (path) => github.file(ref, path, signal),
      paths: async () =>
        (await github.tree(ref, signal)).entries.filter(({ kind }) => kind === 'file').map(({ path }) => path),
    },
  }
}

/** Waivers and the override that people gave in comments, or by hand when they started the workflow. */
export const exceptionsOf = async (
  { resolved, event }: Prepared,
  roles: Readonly<Record<string, readonly string[]>>,
  inputs: Readonly<Record<string, string>>,
  { github }: Connected,
  /** Who started this attempt: whoever runs a workflow again does not speak for whom it was first. */
  startedBy: string | undefined,
  now: number,
  signal: AbortSignal,
): Promise<Pick<ProgramOptions, 'furtherWaivers' | 'override'> & { readonly notes: readonly string[] }> => {
  const { sha, pullRequest } = resolved.subject
  if (!github.available || sha === undefined) return { notes: [] }
  if (pullRequest !== undefined) {
    const decisions = await readDecisions(github, pullRequest, signal)
    const { waivers, override, refused } = await readExceptions(decisions, { github, roles, sha, now }, signal)
    return { furtherWaivers: waivers, notes: refused, ...(override === undefined ? {} : { override }) }
  }
  return overrideByHand(event, roles, inputs['override'], sha, github, startedBy, now, signal)
}

const overrideByHand = async (
  event: RunEvent,
  roles: Readonly<Record<string, readonly string[]>>,
  reason: string | undefined,
  sha: string,
  github: Connected['github'],
  startedBy: string | undefined,
  now: number,
  signal: AbortSignal,
): Promise<{ readonly override?: Override; readonly notes: readonly string[] }> => {
  const by = event.actor
  if (event.name !== 'workflow_dispatch' || reason === undefined || by === undefined) return { notes: [] }
  const may =
    roles['override'] === undefined || (startedBy !== undefined && startedBy !== by)
      ? undefined
      : await electorate(['role:override'], { github, roles }).membership(by, signal)
  if (may === undefined) return { notes: [`The override by ${by} does not count: they do not hold the role override.`] }
  return {
    notes: [],
    override: {
      by,
      reason,
      sha,
      at: new Date(now).toISOString(),
      ...(event.runUrl === undefined ? {} : { url: event.runUrl }),
    },
  }
}
