import { Undecidable } from '../core/errors.ts'
import type { GitHubWriter } from '../core/github.ts'
import type { Connection } from './connection.ts'
import { splitRepository } from './gateway.ts'
import * as read from './read.ts'

/** Annotations that GitHub takes in one request. */
export const ANNOTATIONS_PER_REQUEST = 50

/** Writing to a repository (`owner/name`) over a connection. */
export const createWriter = (connection: Connection, repository: string): GitHubWriter => {
  const at = splitRepository(repository)
  return {
    createComment: (issue, body, signal) =>
      connection.call(`write a comment on #${issue}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.issues.createComment({
          ...at,
          issue_number: issue,
          body,
          request: { signal },
        })
        return read.comment(data)
      }),

    updateComment: (id, body, signal) =>
      connection.call(`update comment ${id}`, signal, async (octokit, signal) => {
        await octokit.rest.issues.updateComment({ ...at, comment_id: id, body, request: { signal } })
      }),

    foldComment: (nodeId, signal) =>
      connection.call('fold an older comment', signal, async (octokit, signal) => {
        await octokit.graphql(
          'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }',
          { id: nodeId, request: { signal } },
        )
      }),

    createStatus: (sha, { context, state, description, targetUrl }, signal) =>
      connection.call(`write the status ${context} of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.createCommitStatus({
          ...at,
          sha,
          context,
          state,
          description,
          ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
          request: { signal },
        })
        return read.status(data)
      }),

    createCheckRun: (sha, { name, conclusion, detailsUrl, title, summary, text, annotations }, signal) =>
      connection.call(`write the check run ${name}`, signal, async (octokit, signal) => {
        const batches: (typeof annotations)[] = []
        for (let start = 0; start < annotations.length; start += ANNOTATIONS_PER_REQUEST)
          batches.push(annotations.slice(start, start + ANNOTATIONS_PER_REQUEST))
        const output = (batch: typeof annotations = []) => ({
          title,
          summary,
          ...(text === '' ? {} : { text }),
          annotations: batch.map(({ path, line, endLine, level, title, message }) => ({
            path,
            start_line: line,
            end_line: endLine,
            annotation_level: level,
            title,
            message,
          })),
        })
        const { data } = await octokit.rest.checks.create({
          ...at,
          name,
          head_sha: sha,
          status: 'completed',
          conclusion,
          ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
          output: output(batches[0]),
          request: { signal },
        })
        for (const batch of batches.slice(1))
          await octokit.rest.checks.update({
            ...at,
            check_run_id: data.id,
            output: output(batch),
            request: { signal },
          })
      }),

    createDeploymentStatus: (deployment, { state, description, logUrl }, signal) =>
      connection.call(`write the status of the deployment ${deployment}`, signal, async (octokit, signal) => {
        await octokit.rest.repos.createDeploymentStatus({
          ...at,
          deployment_id: deployment,
          state,
          description,
          ...(logUrl === undefined ? {} : { log_url: logUrl }),
          request: { signal },
        })
      }),

    updateReleaseBody: (id, body, signal) =>
      connection.call(`write the notes of release ${id}`, signal, async (octokit, signal) => {
        await octokit.rest.repos.updateRelease({ ...at, release_id: id, body, request: { signal } })
      }),

    createIssue: ({ title, body, labels }, signal) =>
      connection.call('write an issue', signal, async (octokit, signal) => {
        const { data } = await octokit.rest.issues.create({
          ...at,
          title,
          body,
          labels: [...labels],
          request: { signal },
        })
        return read.issue(data)
      }),

    appendFiles: async (branch, files, message, signal) => {
      for (let attempt = 0; ; attempt++) {
        try {
          return await append(connection, at, branch, files, message, signal)
        } catch (error) {
          // 422 "Update is not a fast forward": somebody else pushed meanwhile.
          const raced = error instanceof Undecidable && error.rule === 'github-refused'
          if (!raced || attempt >= 4) throw error
        }
      }
    },
  }
}

const append = async (
  connection: Connection,
  at: { readonly owner: string; readonly repo: string },
  branch: string,
  files: Readonly<Record<string, string>>,
  message: string,
  signal: AbortSignal,
): Promise<string> => {
  const tip = await connection.find(`read the branch ${branch}`, signal, async (octokit, signal) => {
    const { data } = await octokit.rest.git.getRef({ ...at, ref: `heads/${branch}`, request: { signal } })
    return data.object.sha
  })
  const sha = await connection.call(`write a file to the branch ${branch}`, signal, async (octokit, signal) => {
    const base =
      tip === undefined
        ? undefined
        : (await octokit.rest.git.getCommit({ ...at, commit_sha: tip, request: { signal } })).data.tree.sha
    const tree = await octokit.rest.git.createTree({
      ...at,
      ...(base === undefined ? {} : { base_tree: base }),
      tree: Object.entries(files).map(([path, content]) => ({
        path,
        mode: '100644' as const,
        type: 'blob' as const,
        content,
      })),
      request: { signal },
    })
    const commit = await octokit.rest.git.createCommit({
      ...at,
      message,
      tree: tree.data.sha,
      parents: tip === undefined ? [] : [tip],
      request: { signal },
    })
    return commit.data.sha
  })
  await connection.call(`write a file to the branch ${branch}`, signal, async (octokit, signal) => {
    if (tip === undefined)
      await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha, request: { signal } })
    else await octokit.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: false, request: { signal } })
  })
  return sha
}
