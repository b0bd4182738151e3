import { Undecidable } from '../core/errors.ts'
import type { GitHub, SecurityAlert } from '../core/github.ts'
import type { Connection } from './connection.ts'
import * as read from './read.ts'

/** Who the token of a workflow is. */
const WORKFLOW_IDENTITY = 'github-actions[bot]'

/** Reading a repository (`owner/name`) over a connection. Answers are shared by everything that asks within seconds. */
export const createGateway = (connection: Connection, repository: string): GitHub => {
  const { owner, repo } = splitRepository(repository)
  const at = { owner, repo }
  const paged = { ...at, per_page: 100 }
  let identity: string | undefined

  return {
    available: true,
    unavailableReason: '',
    repository,
    in: (other) => createGateway(connection, other),

    defaultBranch: (signal) =>
      connection.call(`read the repository ${repository}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.get({ ...at, request: { signal } })
        return data.default_branch
      }),

    identity: async (signal) => {
      if (identity !== undefined) return identity
      try {
        identity = await connection.call('read who this token belongs to', signal, async (octokit, signal) => {
          const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
            request: { signal },
          })
          return answer.viewer.login
        })
        return identity
      } catch {
        signal.throwIfAborted()
        return WORKFLOW_IDENTITY
      }
    },

    pullRequest: (number, signal) =>
      connection.call(`read pull request #${number}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.pulls.get({ ...at, pull_number: number, request: { signal } })
        return read.pullRequest(data)
      }),

    pullRequestsOf: (sha, signal) =>
      connection.call(`read the pull requests of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal) => {
        const list = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
          ...paged,
          commit_sha: sha,
          request: { signal },
        })
        return list.map(read.pullRequest)
      }),

    pullRequestFiles: (number, signal) =>
      connection.call(`read the files of pull request #${number}`, signal, async (octokit, signal) => {
        const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
          ...paged,
          pull_number: number,
          request: { signal },
        })
        return { files: files.map(read.fileChange), complete: files.length < 3000 }
      }),

    pullRequestCommits: (number, signal) =>
      connection.call(`read the commits of pull request #${number}`, signal, async (octokit, signal) => {
        const commits = await octokit.paginate(octokit.rest.pulls.listCommits, {
          ...paged,
          pull_number: number,
          request: { signal },
        })
        return commits.map(read.commit)
      }),

    reviews: (number, signal) =>
      connection.call(`read the reviews of pull request #${number}`, signal, async (octokit, signal) => {
        const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
          ...paged,
          pull_number: number,
          request: { signal },
        })
        return reviews.map(read.review)
      }),

    comments: (number, signal) =>
      connection.call(`read the comments of #${number}`, signal, async (octokit, signal) => {
        const comments = await octokit.paginate(octokit.rest.issues.listComments, {
          ...paged,
          issue_number: number,
          request: { signal },
        })
        return comments.map(read.comment)
      }),

    issues: ({ labels, state = 'open', since }, signal) =>
      connection.call('read the issues', signal, async (octokit, signal) => {
        const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
          ...paged,
          state,
          ...(labels === undefined ? {} : { labels: labels.join(',') }),
          ...(since === undefined ? {} : { since }),
          request: { signal },
        })
        return issues.map(read.issue)
      }),

    labelsOf: (number, signal) =>
      connection.call(`read the labels of #${number} (an issue or pull request)`, signal, async (octokit, signal) => {
        const labels = await octokit.paginate(octokit.rest.issues.listLabelsOnIssue, {
          ...paged,
          issue_number: number,
          request: { signal },
        })
        return labels.map(({ name }) => name)
      }),

    commit: async (ref, signal) => {
      try {
        return await connection.find(`read commit ${ref}`, signal, async (octokit, signal) => {
          const { data } = await octokit.rest.repos.getCommit({ ...at, ref, per_page: 1, request: { signal } })
          return read.commit(data)
        })
      } catch (error) {
        // A name that is no commit is answered with 422 "No commit found for SHA".
        if (error instanceof Undecidable && error.rule === 'github-refused') return undefined
        throw error
      }
    },

    compare: (base, head, signal) =>
      connection.call(`read what changed between ${base} and ${head}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...at,
          basehead: `${base}...${head}`,
          per_page: 100,
          request: { signal },
        })
        const commits = [...data.commits]
        // Files stand on the first page only; commits go on.
        for (let page = 2; commits.length < data.total_commits && page <= 20; page++) {
          const more = await octokit.rest.repos.compareCommitsWithBasehead({
            ...at,
            basehead: `${base}...${head}`,
            per_page: 100,
            page,
            request: { signal },
          })
          if (more.data.commits.length === 0) break
          commits.push(...more.data.commits)
        }
        const files = (data.files ?? []).map(read.fileChange)
        return {
          status: data.status,
          aheadBy: data.ahead_by,
          behindBy: data.behind_by,
          mergeBase: data.merge_base_commit.sha,
          commits: commits.map(read.commit),
          files,
          complete: files.length < 300 && commits.length >= data.total_commits,
        }
      }),

    tree: (ref, signal) =>
      connection.call(`read the tree of ${ref}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: ref, recursive: '1', request: { signal } })
        return { entries: data.tree.flatMap(read.treeEntry), complete: data.truncated !== true }
      }),

    file: (ref, path, signal) =>
      connection.find(`read ${path} at ${ref}`, signal, async (octokit, signal) => {
        // The raw media type answers with the bytes, which octokit's types do not know, and which it would read as text.
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
          ...at,
          path,
          ref,
          headers: { accept: 'application/vnd.github.raw+json' },
          request: { signal, parseSuccessResponseBody: false },
        })
        return data as unknown as Uint8Array
      }),

    archive: (ref, signal) =>
      connection.call(`read the archive of ${ref}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.downloadTarballArchive({ ...at, ref, request: { signal } })
        return new Uint8Array(data as ArrayBuffer)
      }),

    resolveRef: async (ref, signal) => {
      const found = await connection.find(`read the ref ${ref}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.git.getRef({ ...at, ref, request: { signal } })
        return data.object
      })
      if (found === undefined || found.type === 'commit') return found?.sha
      return connection.find(`read the tag ${ref}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.git.getTag({ ...at, tag_sha: found.sha, request: { signal } })
        return data.object.sha
      })
    },

    pushes: (branch, signal) =>
      connection.call(`read the pushes to ${branch}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.listActivities({
          ...paged,
          ref: `refs/heads/${branch}`,
          direction: 'desc',
          request: { signal },
        })
        return data.map(({ before, after, timestamp, actor }) => ({
          before,
          after,
          at: timestamp,
          ...(actor === null ? {} : { actor: actor.login }),
        }))
      }),

    statuses: (sha, signal) =>
      connection.call(`read the statuses of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal) => {
        const statuses = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, {
          ...paged,
          ref: sha,
          request: { signal },
        })
        return statuses.map(read.status)
      }),

    checkRuns: (sha, signal) =>
      connection.call(`read the check runs of commit ${sha.slice(0, 7)}`, signal, async (octokit, signal) => {
        const runs = await octokit.paginate(octokit.rest.checks.listForRef, { ...paged, ref: sha, request: { signal } })
        return runs.map(read.checkRun)
      }),

    workflowRuns: ({ sha, workflow, branch }, signal) =>
      connection.call('read the workflow runs', signal, async (octokit, signal) => {
        const filter = {
          ...paged,
          ...(sha === undefined ? {} : { head_sha: sha }),
          ...(branch === undefined ? {} : { branch }),
          request: { signal },
        }
        // Without a commit the newest hundred say enough; a commit has a handful.
        const { data } =
          workflow === undefined
            ? await octokit.rest.actions.listWorkflowRunsForRepo(filter)
            : await octokit.rest.actions.listWorkflowRuns({ ...filter, workflow_id: workflow })
        return data.workflow_runs.map(read.workflowRun)
      }),

    workflowRun: (id, signal) =>
      connection.find(`read workflow run ${id}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.actions.getWorkflowRun({ ...at, run_id: id, request: { signal } })
        return read.workflowRun(data)
      }),

    runApprovals: (runId, signal) =>
      connection.call(`read the approvals of workflow run ${runId}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.actions.getReviewsForRun({ ...at, run_id: runId, request: { signal } })
        return data.map(read.runApproval)
      }),

    artifacts: (runId, signal) =>
      connection.call(`read the artifacts of workflow run ${runId}`, signal, async (octokit, signal) => {
        const artifacts = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
          ...paged,
          run_id: runId,
          request: { signal },
        })
        return artifacts.map(({ id, name, size_in_bytes, expired }) => ({
          id,
          name,
          sizeBytes: size_in_bytes,
          expired,
        }))
      }),

    artifact: (id, signal) =>
      connection.call(`read artifact ${id}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.actions.downloadArtifact({
          ...at,
          artifact_id: id,
          archive_format: 'zip',
          request: { signal },
        })
        return new Uint8Array(data as ArrayBuffer)
      }),

    attestations: async (digest, signal) => {
      const what = `read the attestations of ${digest.slice(0, 19)}`
      const kept = await connection.find(what, signal, async (octokit, signal) => {
        const list: { readonly bundle?: unknown }[] = []
        let after: string | undefined
        for (let page = 1; page <= 3; page++) {
          const { data, headers } = await octokit.rest.repos.listAttestations({
            ...paged,
            subject_digest: digest,
            ...(after === undefined ? {} : { after }),
            // Later versions of the API hand out addresses outside of it in place of the bundles.
            headers: { 'x-github-api-version': '2022-11-28' },
            request: { signal },
          })
          list.push(...(data.attestations ?? []))
          after = cursorOf(headers.link)
          if (after === undefined) break
        }
        return list
      })
      const bundles = (kept ?? []).flatMap(({ bundle }) => (bundle === undefined || bundle === null ? [] : [bundle]))
      if (bundles.length < (kept ?? []).length)
        throw new Undecidable(`GitHub does not hand out its attestations of ${digest.slice(0, 19)} whole.`, {
          rule: 'github-refused',
          help: 'Download them in a step before (`gh attestation download`), and name the file.',
        })
      return bundles
    },

    permission: async (login, signal) => {
      const found = await connection.find(`read the permission of ${login}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
          ...at,
          username: login,
          request: { signal },
        })
        return read.permission(data.role_name, data.permission)
      })
      return found ?? 'none'
    },

    teamMembers: (team, signal) =>
      connection.call(`read the team @${team}`, signal, async (octokit, signal) => {
        const [org, slug] = team.split('/')
        const members = await octokit.paginate(octokit.rest.teams.listMembersInOrg, {
          org: org ?? '',
          team_slug: slug ?? '',
          per_page: 100,
          request: { signal },
        })
        return members.map(({ login }) => login)
      }),

    deployments: ({ environment, sha }, signal) =>
      connection.call('read the deployments', signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.listDeployments({
          ...paged,
          ...(environment === undefined ? {} : { environment }),
          ...(sha === undefined ? {} : { sha }),
          request: { signal },
        })
        return data.map(read.deployment)
      }),

    deploymentStatuses: (id, signal) =>
      connection.call(`read the statuses of deployment ${id}`, signal, async (octokit, signal) => {
        const statuses = await octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
          ...paged,
          deployment_id: id,
          request: { signal },
        })
        return statuses.map(read.deploymentStatus)
      }),

    environment: (name, signal) =>
      connection.find(`read the environment ${name}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.getEnvironment({ ...at, environment_name: name, request: { signal } })
        return read.environment(data)
      }),

    variables: (environment, signal) =>
      connection.call('read the variables', signal, async (octokit, signal) => {
        const list =
          environment === undefined
            ? await octokit.paginate(octokit.rest.actions.listRepoVariables, {
                ...at,
                per_page: 30,
                request: { signal },
              })
            : await octokit.paginate(octokit.rest.actions.listEnvironmentVariables, {
                ...at,
                per_page: 30,
                environment_name: environment,
                request: { signal },
              })
        return Object.fromEntries(list.map(({ name, value }) => [name, value]))
      }),

    secrets: (environment, signal) =>
      connection.call('read the names of secrets', signal, async (octokit, signal) => {
        const list =
          environment === undefined
            ? await octokit.paginate(octokit.rest.actions.listRepoSecrets, { ...paged, request: { signal } })
            : await octokit.paginate(octokit.rest.actions.listEnvironmentSecrets, {
                ...paged,
                environment_name: environment,
                request: { signal },
              })
        return list.map(({ name, updated_at: updatedAt }) => ({ name, updatedAt }))
      }),

    releases: (signal) =>
      connection.call('read the releases', signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.listReleases({ ...paged, request: { signal } })
        return data.map(read.release)
      }),

    release: (tag, signal) =>
      connection.find(`read the release ${tag}`, signal, async (octokit, signal) => {
        const { data } = await octokit.rest.repos.getReleaseByTag({ ...at, tag, request: { signal } })
        return read.release(data)
      }),

    alerts: (source, signal) => {
      const call = (): Promise<readonly SecurityAlert[] | undefined> =>
        connection.find(`read the ${source} alerts`, signal, async (octokit, signal) => {
          const open = { ...paged, state: 'open' as const, request: { signal } }
          switch (source) {
            case 'code-scanning':
              return (await octokit.paginate(octokit.rest.codeScanning.listAlertsForRepo, open)).map(read.codeAlert)
            case 'dependabot':
              return (await octokit.paginate(octokit.rest.dependabot.listAlertsForRepo, open)).map(read.dependabotAlert)
            case 'secret-scanning':
              return (await octokit.paginate(octokit.rest.secretScanning.listAlertsForRepo, open)).map(read.secretAlert)
          }
        })
      return call()
    },
  }
}

/** Where the next page begins, for a list that goes on by cursors. */
const cursorOf = (link: string | undefined): string | undefined => {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
  return next === undefined ? undefined : (new URL(next).searchParams.get('after') ?? undefined)
}

/** The parts of `owner/name`. Throws Undecidable for anything else. */
export const splitRepository = (repository: string): { readonly owner: string; readonly repo: string } => {
  const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*))\/([A-Za-z0-9._-]+)$/.exec(repository)
  if (match?.[1] === undefined || match[2] === undefined || match[2] === '.' || match[2] === '..')
    throw new Undecidable(`"${repository}" is no repository.`, {
      rule: 'github-refused',
      help: 'Write it as owner/name.',
    })
  return { owner: match[1], repo: match[2] }
}
