import type { CheckRunAnnotation, Release } from '../core/github.ts'
import type { Report } from '../core/report.ts'
import type { Surface } from '../github/publish.ts'
import { COMMENT_LIMIT } from '../github/comment.ts'
import { commentOnReleased } from '../github/released.ts'
import { shorten } from '../github/status.ts'
import { RELEASE_LABEL, releaseTitle } from '../github/subject.ts'
import { markdownText } from '../core/shown.ts'
import { renderMarkdown } from '../reporters/markdown.ts'
import { countLine, VERDICT_WORDS } from '../reporters/words.ts'
import { orderOf, type Connected } from './connect.ts'
import type { Inputs } from './inputs.ts'
import type { Prepared } from './prepare.ts'

/** Characters that GitHub takes in the text of a check run; the renderer counts bytes, which are never fewer. */
const CHECK_RUN_LIMIT = 65_000
const RELEASE_LIMIT = 125_000
const MAX_ANNOTATIONS = 500
/** The section of the notes of a release that is ours. */
const NOTES_START = '<!-- gonogo:start -->'
const NOTES_END = '<!-- gonogo:end -->'

/** The check run, the status of the deployment and the notes of the release, where they are wanted. */
export const surfacesOf = (
  report: Report,
  inputs: Inputs,
  connected: Connected,
  { event }: Prepared,
  signal: AbortSignal,
): readonly Surface[] => {
  const { github, writer } = connected
  const { sha, runUrl } = report.subject
  if (writer === undefined) return []
  const surfaces: Surface[] = []
  if (inputs.checkRun && sha !== undefined)
    surfaces.push({
      name: 'check run',
      async write() {
        await writer.createCheckRun(
          sha,
          {
            name: `gonogo ${report.stages.join(', ')}`,
            conclusion: { go: 'success', 'no-go': 'failure', hold: 'action_required' }[report.verdict] as
              | 'success'
              | 'failure'
              | 'action_required',
            ...(runUrl === undefined ? {} : { detailsUrl: runUrl }),
            title: shorten(`${report.verdict.toUpperCase()}: ${report.reason}`, 250),
            summary: renderMarkdown(report, { maxBytes: CHECK_RUN_LIMIT }),
            text: '',
            annotations: annotationsOf(report),
          },
          signal,
        )
        return 'created'
      },
    })
  const { deployment, release } = event
  const { environment, releaseIssue, pullRequests = [] } = report.subject
  if (
    report.verdict === 'hold' &&
    sha !== undefined &&
    environment !== undefined &&
    report.subject.pullRequest === undefined &&
    event.mergeGroup === undefined &&
    releaseIssue === undefined
  )
    surfaces.push({
      name: 'issue of the release',
      async write() {
        await writer.createIssue(
          {
            title: releaseTitle(sha, environment),
            body: releaseBody(report, sha, environment, pullRequests),
            labels: [RELEASE_LABEL],
          },
          signal,
        )
        return 'created'
      },
    })
  if (deployment !== undefined)
    surfaces.push({
      name: 'deployment status',
      async write() {
        await writer.createDeploymentStatus(
          deployment.id,
          {
            // The gate lets the deploy begin; that it is done is for the deploy to say.
            state: { go: 'in_progress', 'no-go': 'failure', hold: 'pending' }[report.verdict] as
              | 'in_progress'
              | 'failure'
              | 'pending',
            description: shorten(report.reason, 140),
            ...(runUrl === undefined ? {} : { logUrl: runUrl }),
          },
          signal,
        )
        return 'created'
      },
    })
  if (release !== undefined)
    surfaces.push({
      name: 'section in the release notes',
      async write() {
        const found = await github.release(release.tag, signal)
        if (found === undefined) throw new Error(`there is no release ${release.tag}`)
        const body = withSection(found.body, (limit) => renderMarkdown(report, { maxBytes: limit }))
        if (body === found.body) return 'unchanged'
        await writer.updateReleaseBody(found.id, body, signal)
        return 'updated'
      },
    })
  if (release !== undefined && inputs.commentOnReleased)
    surfaces.push({
      name: 'comment on the released pull requests',
      async write() {
        const found = await github.release(release.tag, signal)
        if (found === undefined) throw new Error(`there is no release ${release.tag}`)
        return commentOnReleased({
          github,
          writer,
          identity: await github.identity(signal),
          release: found,
          order: orderOf(connected, event),
          text: releasedText(report, found),
          signal,
        })
      },
    })
  return surfaces
}

/** What a pull request is told of its release, whatever the gate said of it. */
const releasedText = (report: Report, { tag, url }: Release): string => {
  const { emoji, word } = VERDICT_WORDS[report.verdict]
  const overridden = report.override === undefined ? '' : `, **OVERRIDDEN** by ${markdownText(report.override.by)}`
  const verdict = `${emoji} ${word} for ${markdownText(report.stages.join(', '))}${overridden}: ${markdownText(countLine(report))}`
  const run = report.subject.runUrl === undefined ? '' : ` ([the run](${report.subject.runUrl}))`
  return `Released in [${markdownText(tag)}](<${url.replace(/[<>\s]/g, '')}>).\n\ngonogo said ${verdict}${run}.\n`
}

const releaseBody = (report: Report, sha: string, environment: string, pullRequests: readonly number[]): string => {
  const waiting = report.items.filter(({ status }) => status === 'pending')
  return [
    `\`${sha}\` is to be deployed to ${markdownText(environment)}, and this waits for people. Sign it here, in a comment of your own; the whole commit belongs to it.`,
    '',
    ...waiting.flatMap((item) => [
      `- **${markdownText(item.name)}**: ${markdownText(item.summary)}`,
      '',
      `  \`\`\`text\n  /gonogo sign ${item.id} at ${sha}\n  \`\`\``,
    ]),
    '',
    ...(pullRequests.length === 0
      ? []
      : ['Since the last deployment:', '', ...pullRequests.map((number) => `- #${number}`)]),
  ]
    .join('\n')
    .slice(0, COMMENT_LIMIT)
}

/** The notes with our section between its markers: what people wrote stays as it is. */
export const withSection = (notes: string, render: (limit: number) => string): string => {
  const start = notes.indexOf(NOTES_START)
  const end = notes.indexOf(NOTES_END, start)
  const own = start >= 0 && end >= 0
  const before = own ? notes.slice(0, start) : notes === '' ? '' : `${notes.replace(/\n+$/, '')}\n\n`
  const after = own ? notes.slice(end + NOTES_END.length) : '\n'
  const room = RELEASE_LIMIT - before.length - after.length - NOTES_START.length - NOTES_END.length - 2
  // Where people's own notes fill the space, theirs come first.
  if (room < 500) return notes
  return `${before}${NOTES_START}\n${render(room).trim()}\n${NOTES_END}${after}`
}

const annotationsOf = (report: Report): readonly CheckRunAnnotation[] =>
  report.items
    .flatMap((item) =>
      item.findings.flatMap((finding): CheckRunAnnotation[] =>
        finding.path === undefined || finding.suppressed !== undefined
          ? []
          : [
              {
                path: finding.path,
                line: finding.line ?? 1,
                endLine: finding.endLine ?? finding.line ?? 1,
                level: finding.level === 'error' ? 'failure' : finding.level,
                title: shorten(`${item.name}: ${finding.rule}`, 250),
                message:
                  `${finding.message}${finding.help === undefined ? '' : `\n${finding.help}`}`.slice(0, 60_000) ||
                  finding.rule,
              },
            ],
      ),
    )
    .slice(0, MAX_ANNOTATIONS)
