import { Undecidable, UsageError, messageOf } from '../core/errors.ts'
import type { Mask } from '../core/mask.ts'
import { commentKey, commentOnHead } from '../github/publish.ts'
import { writeStatus } from '../github/status.ts'
import { formatProblem, ManifestError } from '../manifest/problem.ts'
import { orderOf, type Connected } from './connect.ts'
import type { Inputs } from './inputs.ts'
import type { Prepared } from './prepare.ts'

/** How far a run has come, for what has to be told when it breaks. */
export type RunState = { inputs?: Inputs; connected?: Connected; prepared?: Prepared }

/** Why nothing was decided, without secrets. */
export type Broken = { readonly title: string; readonly text: string }

/** What a run broke on, in words for whoever looks at the pull request. */
export const brokenBy = (thrown: unknown, mask: Mask): Broken => ({
  title: thrown instanceof ManifestError ? 'the manifest has mistakes' : 'nothing was decided',
  text: mask.text(
    thrown instanceof ManifestError
      ? thrown.problems.map(formatProblem).join('\n\n')
      : thrown instanceof UsageError
        ? thrown.message
        : `gonogo broke: ${messageOf(thrown)}${thrown instanceof Undecidable ? ` ${thrown.help}` : ''}`,
  ),
})

/** The broken run as Markdown: what it says is shown as it stands, and mentions nobody. */
export const renderBroken = ({ title, text }: Broken, limit = 1_000_000): string => {
  const shown = text.replaceAll('```', "'''")
  return `## 🔴 NO-GO: ${title}\n\nNothing was run, and what was said before no longer holds.\n\n\`\`\`text\n${shown.slice(0, limit - 200)}\n\`\`\`\n`
}

/** Where a broken run has to be told, so that no older green and no older comment is left standing. */
export const brokenSurfaces = (
  { inputs, connected, prepared }: RunState,
  broken: Broken,
  signal: AbortSignal,
): readonly { readonly name: string; write(): Promise<void> }[] => {
  const { sha, pullRequest, environment } = prepared?.resolved.subject ?? {}
  if (
    inputs === undefined ||
    inputs.dryRun ||
    connected?.writer === undefined ||
    prepared === undefined ||
    sha === undefined
  )
    return []
  const { github, writer } = connected
  const stages = inputs.stages.length > 0 ? inputs.stages : ['merge']
  const order = orderOf(connected, prepared.event)
  const comment =
    pullRequest === undefined || inputs.comment === 'never'
      ? []
      : [
          {
            name: 'the comment',
            async write() {
              await commentOnHead({
                github,
                writer,
                identity: await github.identity(signal),
                pullRequest,
                sha,
                key: commentKey(stages, environment),
                order,
                render: (limit) => renderBroken(broken, limit),
                signal,
              })
            },
          },
        ]
  const statuses = (inputs.status && prepared.statusClaim.kind !== 'of-another' ? stages : []).map((stage) => ({
    name: `the commit status gonogo/${stage}`,
    async write() {
      await writeStatus({
        github,
        writer,
        identity: await github.identity(signal),
        sha,
        stage,
        state: 'failure',
        description: `run-broke: ${broken.text}`,
        url: prepared.event.runUrl,
        order,
        signal,
      })
    },
  }))
  return [...comment, ...statuses]
}
