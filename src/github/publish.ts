import { messageOf, Undecidable } from '../core/errors.ts'
import type { CommitStatus, GitHub, GitHubWriter } from '../core/github.ts'
import type { Report } from '../core/report.ts'
import { writeStickyComment, type StickyComment, type Written } from './comment.ts'
import type { RunOrder } from './order.ts'
import { STATES, writeStatus } from './status.ts'

export type CommentMode = 'always' | 'on-failure' | 'never'

export type Publication = {
  readonly github: GitHub
  readonly writer: GitHubWriter
  readonly report: Report
  /** Where the comment goes; undefined when there is no pull request. */
  readonly pullRequest?: number | undefined
  readonly order: RunOrder
  readonly comment: CommentMode
  readonly status: boolean
  /** Where nobody can sign any more, waiting is a no. */
  readonly holdIsFailure?: boolean
  /** The status is that of another pull request as well: it does not become green. */
  readonly disputed?: boolean
  /** The verdict is told and blocks nothing. */
  readonly advisory?: boolean
  readonly renderComment: (limit: number) => string
  readonly signal: AbortSignal
  /** Further surfaces, in their order. */
  readonly more?: readonly Surface[]
}

/** Something to write, tried by itself: its failure is told and changes nothing else. */
export type Surface = { readonly name: string; write(): Promise<Written> }

/** What became of each surface, for the log and the report's notes. */
export type Published = {
  readonly surface: string
  readonly result: Written | 'failed'
  /** What was missing, where it failed. */
  readonly message?: string
}

/** Writes every surface in SPEC's order: comment, then status, then the others. Never rejects, never changes the verdict. */
export const publish = async (publication: Publication): Promise<readonly Published[]> => {
  const { github, report, pullRequest, comment, status, signal } = publication
  const published: Published[] = []
  const identity = await github.identity(signal).catch(() => '')
  const surfaces: Surface[] = []
  if (pullRequest !== undefined && comment !== 'never')
    surfaces.push({ name: 'comment', write: () => comments(publication, identity, pullRequest) })
  const { sha } = report.subject
  if (status && sha !== undefined)
    for (const stage of report.stages)
      surfaces.push({
        name: `status gonogo/${stage}`,
        write: () =>
          writeStatus({
            ...publication,
            identity,
            sha,
            stage,
            state: stateOf(publication),
            description:
              publication.disputed === true
                ? `disputed: this commit may be the head of another pull request as well; ${report.reason}`
                : report.reason,
            url: report.subject.runUrl,
          }),
      })
  for (const surface of [...surfaces, ...(publication.more ?? [])]) {
    try {
      published.push({ surface: surface.name, result: await surface.write() })
    } catch (error) {
      const help = error instanceof Undecidable ? ` ${error.help}` : ''
      published.push({ surface: surface.name, result: 'failed', message: `${messageOf(error)}${help}` })
    }
  }
  return published
}

const stateOf = ({ report, holdIsFailure, advisory, disputed }: Publication): CommitStatus['state'] =>
  disputed === true && report.verdict !== 'no-go'
    ? 'pending'
    : advisory === true
      ? 'success'
      : report.verdict === 'hold' && holdIsFailure === true
        ? 'failure'
        : STATES[report.verdict]

const comments = async (publication: Publication, identity: string, pullRequest: number): Promise<Written> => {
  const { github, writer, report, order, renderComment, signal } = publication
  return commentOnHead({
    github,
    writer,
    identity,
    pullRequest,
    sha: report.subject.sha,
    key: commentKey(report.stages, report.subject.environment),
    order,
    render: renderComment,
    // A comment that told of a failure is brought up to date when things are well again.
    onlyExisting: publication.comment === 'on-failure' && report.verdict === 'go',
    signal,
  })
}

/** What the one comment of a look at these stages is found by. */
export const commentKey = (stages: readonly string[], environment: string | undefined): string =>
  [...stages, ...(environment === undefined ? [] : [environment])].join(' ')

/** Writes the one comment, unless what was judged is no longer the head: a rerun of an old workflow must not speak for the pull request. */
export const commentOnHead = async (
  sticky: Omit<StickyComment, 'issue'> & { readonly pullRequest: number; readonly sha: string | undefined },
): Promise<Written> => {
  const { pullRequest, sha, ...rest } = sticky
  const pull = await sticky.github.pullRequest(pullRequest, sticky.signal)
  if (pull.state === 'open' && sha !== undefined && pull.headSha !== sha) return 'outdated'
  return writeStickyComment({ ...rest, issue: pullRequest })
}
