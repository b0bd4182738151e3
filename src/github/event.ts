import * as z from 'zod/mini'
import { UsageError } from '../core/errors.ts'

/** What started this run, as far as the payload says; `subject.ts` completes it with what GitHub says now. */
export type RunEvent = {
  /** `pull_request`, `issue_comment`, …; empty outside GitHub Actions. */
  readonly name: string
  readonly action?: string
  readonly repository?: string
  /** The commit of the event: the head of the pull request, not the merge commit that is checked out. */
  readonly sha?: string
  readonly ref?: string
  readonly pullRequest?: number
  /** The head before this push to a pull request. */
  readonly before?: string
  readonly baseSha?: string
  readonly baseRef?: string
  readonly defaultBranch?: string
  readonly headRef?: string
  readonly headRepository?: string
  /** A stranger may have written what is judged: a fork, or Dependabot, whose token is that of a fork. */
  readonly untrusted: boolean
  /** Why it is untrusted, for messages. */
  readonly untrustedReason?: string
  readonly actor?: string
  readonly mergeGroup?: { readonly headSha: string; readonly baseSha: string; readonly baseRef: string }
  readonly deployment?: {
    readonly id: number
    readonly environment: string
    readonly sha: string
    readonly ref: string
    readonly createdAt: string
  }
  readonly release?: { readonly id: number; readonly tag: string }
  /** A comment that was just written on a pull request or issue. */
  readonly comment?: { readonly id: number; readonly author: string; readonly body: string; readonly createdAt: string }
  readonly issue?: number
  readonly workflowRun?: { readonly id: number; readonly conclusion?: string }
  readonly runId?: number
  readonly runAttempt?: number
  readonly runUrl?: string
  readonly workflow?: string
  readonly job?: string
}

/** The part of `@actions/github`'s context that is read. */
export type EventContext = {
  readonly eventName?: string | undefined
  readonly payload: unknown
  readonly sha?: string | undefined
  readonly ref?: string | undefined
  readonly actor?: string | undefined
  readonly runId?: number
  readonly runAttempt?: number
  readonly serverUrl?: string
  readonly repository?: string | undefined
  readonly workflow?: string | undefined
  readonly job?: string | undefined
}

const User = z.looseObject({ login: z.string(), id: z.optional(z.number()) })
const Repository = z.looseObject({ full_name: z.string(), default_branch: z.optional(z.string()) })
const Payload = z.looseObject({
  action: z.optional(z.string()),
  number: z.optional(z.number()),
  before: z.optional(z.string()),
  sender: z.optional(User),
  repository: z.optional(Repository),
  pull_request: z.optional(
    z.looseObject({
      number: z.number(),
      user: z.nullish(User),
      head: z.looseObject({ sha: z.string(), ref: z.string(), repo: z.nullish(Repository) }),
      base: z.looseObject({ sha: z.string(), ref: z.string() }),
    }),
  ),
  issue: z.optional(z.looseObject({ number: z.number(), pull_request: z.optional(z.unknown()) })),
  comment: z.optional(
    z.looseObject({
      id: z.number(),
      body: z.optional(z.string()),
      created_at: z.string(),
      user: z.nullish(User),
    }),
  ),
  merge_group: z.optional(z.looseObject({ head_sha: z.string(), base_sha: z.string(), base_ref: z.string() })),
  deployment: z.optional(
    z.looseObject({
      id: z.number(),
      environment: z.string(),
      sha: z.string(),
      ref: z.string(),
      created_at: z.string(),
    }),
  ),
  release: z.optional(z.looseObject({ id: z.number(), tag_name: z.string() })),
  // A deployment carries the run that made it, or null.
  workflow_run: z.nullish(
    z.looseObject({
      id: z.number(),
      head_sha: z.string(),
      head_branch: z.nullish(z.string()),
      conclusion: z.nullish(z.string()),
      head_repository: z.nullish(Repository),
      pull_requests: z.optional(z.array(z.looseObject({ number: z.number() }))),
    }),
  ),
  ref: z.nullish(z.string()),
})

/** Dependabot's account; a name could be anybody's. */
const DEPENDABOT_ID = 49_699_333

/** Parses what started the run. A payload that is not what its event says throws UsageError. */
export const readEvent = (context: EventContext): RunEvent => {
  const parsed = Payload.safeParse(context.payload ?? {})
  if (!parsed.success)
    throw new UsageError(
      `The event ${context.eventName ?? ''} has an unexpected shape: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`,
    )
  const payload = parsed.data
  const repository = context.repository ?? payload.repository?.full_name
  const name = context.eventName ?? ''
  const pull = payload.pull_request
  const run = payload.workflow_run ?? undefined
  const isPullComment = payload.issue?.pull_request !== undefined

  const headRepository = pull === undefined ? run?.head_repository?.full_name : pull.head.repo?.full_name
  const foreignHead =
    (pull !== undefined && headRepository !== repository) ||
    (run !== undefined && headRepository !== undefined && headRepository !== repository)
  const isDependabot = [payload.sender?.id, pull?.user?.id].includes(DEPENDABOT_ID)
  const untrustedReason = foreignHead
    ? `the head is in ${headRepository ?? 'a fork that is gone'}`
    : isDependabot
      ? 'Dependabot wrote it'
      : undefined

  const base = {
    name,
    untrusted: untrustedReason !== undefined,
    ...definedOf({
      action: payload.action,
      repository,
      defaultBranch: payload.repository?.default_branch,
      untrustedReason,
      headRepository,
      actor: payload.sender?.login ?? context.actor,
      runId: integer(context.runId),
      runAttempt: integer(context.runAttempt),
      workflow: context.workflow,
      job: context.job,
      runUrl:
        integer(context.runId) === undefined || repository === undefined
          ? undefined
          : `${context.serverUrl ?? 'https://github.com'}/${repository}/actions/runs/${context.runId}`,
      before: /^0+$/.test(payload.before ?? '0') ? undefined : payload.before,
      comment:
        payload.comment === undefined
          ? undefined
          : {
              id: payload.comment.id,
              author: payload.comment.user?.login ?? 'ghost',
              body: payload.comment.body ?? '',
              createdAt: payload.comment.created_at,
            },
      issue: payload.issue?.number,
    }),
  }

  if (pull !== undefined)
    return {
      ...base,
      sha: pull.head.sha,
      ref: `refs/pull/${pull.number}/head`,
      pullRequest: pull.number,
      baseSha: pull.base.sha,
      baseRef: pull.base.ref,
      headRef: pull.head.ref,
    }
  if (payload.merge_group !== undefined) {
    const { head_sha, base_sha, base_ref } = payload.merge_group
    return {
      ...base,
      sha: head_sha,
      ...definedOf({ ref: context.ref }),
      baseSha: base_sha,
      baseRef: base_ref.replace(/^refs\/heads\//, ''),
      mergeGroup: { headSha: head_sha, baseSha: base_sha, baseRef: base_ref.replace(/^refs\/heads\//, '') },
    }
  }
  if (payload.deployment !== undefined) {
    const { id, environment, sha, ref, created_at } = payload.deployment
    return { ...base, sha, ref, deployment: { id, environment, sha, ref, createdAt: created_at } }
  }
  // A comment's event carries the default branch; the head is asked for when the subject is completed.
  if (payload.issue !== undefined && isPullComment) return { ...base, pullRequest: payload.issue.number }
  if (run !== undefined) {
    const number = run.pull_requests?.length === 1 ? run.pull_requests[0]?.number : undefined
    return {
      ...base,
      sha: run.head_sha,
      ...definedOf({ ref: run.head_branch ?? undefined, pullRequest: number }),
      workflowRun: { id: run.id, ...definedOf({ conclusion: run.conclusion ?? undefined }) },
    }
  }
  return {
    ...base,
    ...definedOf({ sha: context.sha, ref: context.ref }),
    ...(payload.release === undefined ? {} : { release: { id: payload.release.id, tag: payload.release.tag_name } }),
  }
}

const integer = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isInteger(value) ? value : undefined

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what is undefined: an absent key and an undefined one are different things to the compiler. */
const definedOf = <T extends Record<string, unknown>>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
