import { spawnSync } from 'node:child_process'
import { readObject, readRef } from './git-objects.ts'
import * as show from './github-objects.ts'
import { exampleOf } from './github-openapi.ts'
import type { GitHubState } from './github-state.ts'

export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly bytes?: Buffer
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}
export type Asked = {
  readonly id: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly raw: boolean
  readonly origin: string
  readonly path: string
}

const missing: Answer = { status: 404, body: { message: 'Not Found', documentation_url: '', status: '404' } }

const refused = (message: string): Answer => ({
  status: 422,
  body: { message, errors: [], documentation_url: 'https://docs.github.com/rest', status: '422' },
})

/** The description has been held to before: what is no text here was left out. */
const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise)

let lastId = 1000
const nextId = (): number => ++lastId
/** Each record is a second later than the one before. */
const tick = (state: GitHubState): number => (state.now += 1000)

const paged = (asked: Asked, list: readonly unknown[], wrap = (page: unknown[]): unknown => page): Answer => {
  const { query } = asked
  const size = Number(query.get('per_page') ?? 30)
  const page = Number(query.get('page') ?? 1)
  const last = Math.ceil(list.length / size)
  const next = new URLSearchParams(query)
  next.set('page', String(page + 1))
  return {
    status: 200,
    body: wrap(list.slice((page - 1) * size, page * size)),
    ...(page < last ? { headers: { link: `<${asked.origin}${asked.path}?${next.toString()}>; rel="next"` } } : {}),
  }
}

type Route = (state: GitHubState, asked: Asked) => Answer

const pullOf = (state: GitHubState, asked: Asked) =>
  state.pulls.find(({ number }) => number === Number(asked.params['pull_number']))

const routes: Readonly<Record<string, Route>> = {
  'repos/get': (state) => ({ status: 200, body: show.repository(state) }),

  'pulls/get': (state, asked) => {
    const pull = pullOf(state, asked)
    return pull === undefined ? missing : { status: 200, body: show.pull(state, pull) }
  },
  'pulls/list-files': (state, asked) => {
    const pull = pullOf(state, asked)
    if (pull === undefined) return missing
    const head = show.headOf(state, pull)
    const base = show.mergeBase(state, `refs/heads/${pull.baseRef}`, head) ?? pull.baseRef
    return paged(asked, show.changedFiles(state, base, head))
  },
  'pulls/list-commits': (state, asked) => {
    const pull = pullOf(state, asked)
    if (pull === undefined) return missing
    // GitHub lists no more of a pull request.
    const list = show
      .commitsSince(state, `refs/heads/${pull.baseRef}`, show.headOf(state, pull), '--reverse')
      .slice(0, 250)
    return paged(asked, show.commits(state, list, 'pulls/list-commits') ?? [])
  },
  'pulls/list-reviews': (state, asked) =>
    paged(
      asked,
      state.reviews
        .filter(({ pull }) => pull === Number(asked.params['pull_number']))
        .map((review) => show.review(state, review)),
    ),
  'repos/list-pull-requests-associated-with-commit': (state, asked) => {
    const sha = asked.params['commit_sha'] ?? ''
    const containing = state.pulls.filter((pull) => {
      if (pull.mergedAs === sha || show.headOf(state, pull) === sha) return true
      return show.commitsSince(state, `refs/heads/${pull.baseRef}`, show.headOf(state, pull)).includes(sha)
    })
    return paged(
      asked,
      containing.map((pull) => simplePull(show.pull(state, pull))),
    )
  },

  'issues/list-comments': (state, asked) =>
    paged(
      asked,
      state.comments
        .filter(({ issue }) => issue === Number(asked.params['issue_number']))
        .map((comment) => show.comment(state, comment)),
    ),
  'issues/create-comment': (state, asked) => {
    const body = textOf(asked.body['body'])
    if (body.length > 65_536) return refused('Validation Failed: body is too long')
    const at = tick(state)
    const comment = {
      id: nextId(),
      issue: Number(asked.params['issue_number']),
      author: state.identity,
      body,
      createdAt: at,
      updatedAt: at,
    }
    state.comments.push(comment)
    return { status: 201, body: show.comment(state, comment) }
  },
  'issues/update-comment': (state, asked) => {
    const comment = state.comments.find(({ id }) => id === Number(asked.params['comment_id']))
    if (comment === undefined) return missing
    comment.body = textOf(asked.body['body'])
    comment.updatedAt = tick(state)
    return { status: 200, body: show.comment(state, comment) }
  },
  'issues/list-for-repo': (state, asked) => {
    const wanted = asked.query.get('state') ?? 'open'
    const labels = (asked.query.get('labels') ?? '').split(',').filter(Boolean)
    const since = Date.parse(asked.query.get('since') ?? '1970-01-01')
    return paged(
      asked,
      state.issues
        .filter((issue) => wanted === 'all' || issue.state === wanted)
        .filter((issue) => labels.every((label) => issue.labels.includes(label)) && issue.at >= since)
        .map((issue) => show.issue(state, issue)),
    )
  },
  'issues/list-labels-on-issue': (state, asked) => {
    const number = Number(asked.params['issue_number'])
    const holder =
      state.pulls.find((pull) => pull.number === number) ?? state.issues.find((issue) => issue.number === number)
    return holder === undefined ? missing : paged(asked, (holder.labels ?? []).map(show.label))
  },
  'issues/create': (state, asked) => {
    const issue = {
      number: nextId(),
      title: textOf(asked.body['title']),
      author: state.identity,
      body: textOf(asked.body['body'], ''),
      labels: (asked.body['labels'] ?? []) as string[],
      state: 'open' as const,
      at: tick(state),
    }
    state.issues.push(issue)
    return { status: 201, body: show.issue(state, issue) }
  },

  'repos/get-commit': (state, asked) => {
    const commit = show.commit(state, asked.params['ref'] ?? '')
    return commit === undefined
      ? refused(`No commit found for SHA: ${asked.params['ref'] ?? ''}`)
      : { status: 200, body: commit }
  },
  'repos/compare-commits': (state, asked) => {
    const [base, head] = [show.shaOf(state, asked.params['base'] ?? ''), show.shaOf(state, asked.params['head'] ?? '')]
    const mergeBase =
      base === undefined || head === undefined ? undefined : show.git(state, ['merge-base', base, head])?.trim()
    if (base === undefined || head === undefined || mergeBase === undefined) return missing
    const count = (range: string): string[] =>
      (show.git(state, ['rev-list', '--reverse', range]) ?? '').split('\n').filter(Boolean)
    const [ahead, behind] = [count(`${base}..${head}`), count(`${head}..${base}`)]
    const size = Number(asked.query.get('per_page') ?? 250)
    const page = Number(asked.query.get('page') ?? 1)
    const commits = show.commits(state, ahead.slice((page - 1) * size, page * size), 'pulls/list-commits') ?? []
    return {
      status: 200,
      body: {
        ...(exampleOf('repos/compare-commits') as object),
        base_commit: show.commit(state, base, 'pulls/list-commits'),
        merge_base_commit: show.commit(state, mergeBase, 'pulls/list-commits'),
        status:
          ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical',
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits,
        files: page > 1 ? [] : show.changedFiles(state, mergeBase, head).slice(0, 300),
      },
    }
  },
  'git/get-tree': (state, asked) => {
    const named = asked.params['tree_sha'] ?? ''
    const raw = readObject(state.gitDirectory, ['ls-tree', '-r', '-t', '-l', '-z', named])?.toString('utf8')
    if (raw === undefined) return missing
    const tree = raw
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const match = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t(.*)$/s.exec(line)
        return {
          path: match?.[5] ?? '',
          mode: match?.[1] ?? '',
          type: match?.[2] ?? '',
          sha: match?.[3] ?? '',
          ...(match?.[4] === '-' ? {} : { size: Number(match?.[4]) }),
          url: 'https://api.github.com/',
        }
      })
    return { status: 200, body: { ...(exampleOf('git/get-tree') as object), tree, truncated: false } }
  },
  'repos/get-content': (state, asked) => {
    const ref = asked.query.get('ref') ?? state.defaultBranch
    const sha = show.shaOf(state, ref)
    if (sha === undefined) return missing
    const bytes = readObject(state.gitDirectory, ['show', `${sha}:${asked.params['path'] ?? ''}`])
    if (bytes === undefined || !asked.raw) return missing
    return { status: 200, bytes, type: 'application/vnd.github.raw; charset=utf-8' }
  },
  'repos/download-tarball-archive': (state, asked) => {
    const sha = show.shaOf(state, asked.params['ref'] ?? '')
    return sha === undefined
      ? missing
      : { status: 302, headers: { location: `${asked.origin}/_download/tarball/${sha}` } }
  },
  'git/get-ref': (state, asked) => {
    const ref = `refs/${asked.params['ref'] ?? ''}`
    const read = readRef(state.gitDirectory, ref)
    if (read === 'absent') return missing
    const sha = read ?? show.git(state, ['rev-parse', '--verify', '--quiet', ref])?.trim()
    if (sha === undefined) return missing
    const type = readObject(state.gitDirectory, ['cat-file', '-t', sha])?.toString('utf8').trim()
    return { status: 200, body: refBody(ref, sha, type ?? 'commit') }
  },
  'git/get-tag': (state, asked) => {
    const sha = asked.params['tag_sha'] ?? ''
    const object = show.shaOf(state, sha)
    if (object === undefined) return missing
    const example = exampleOf('git/get-tag') as { object: object }
    return { status: 200, body: { ...example, sha, object: { ...example.object, sha: object } } }
  },
  'git/get-commit': (state, asked) => {
    const tree = readObject(state.gitDirectory, ['rev-parse', `${asked.params['commit_sha'] ?? ''}^{tree}`])
      ?.toString('utf8')
      .trim()
    return tree === undefined ? missing : { status: 200, body: gitCommit(asked.params['commit_sha'] ?? '', tree) }
  },
  'git/create-tree': (state, asked) => {
    // A private index holds the tree while it is put together.
    const index = `${state.gitDirectory}/.gonogo-index-${nextId()}`
    const run = (args: string[], input?: string | Buffer) =>
      spawnSync('git', args, {
        cwd: state.gitDirectory,
        encoding: 'utf8',
        env: { ...process.env, GIT_INDEX_FILE: index },
        ...(input === undefined ? {} : { input }),
      }).stdout.trim()
    const base = asked.body['base_tree']
    if (typeof base === 'string') run(['read-tree', base])
    for (const { path, mode, content } of asked.body['tree'] as { path: string; mode: string; content: string }[])
      run(['update-index', '--add', '--cacheinfo', `${mode},${run(['hash-object', '-w', '--stdin'], content)},${path}`])
    const sha = run(['write-tree'])
    return { status: 201, body: { ...(exampleOf('git/create-tree') as object), sha } }
  },
  'git/create-commit': (state, asked) => {
    tick(state)
    const parents = (asked.body['parents'] ?? []) as string[]
    const sha = show
      .git(
        state,
        ['commit-tree', textOf(asked.body['tree']), ...parents.flatMap((parent) => ['-p', parent])],
        textOf(asked.body['message']),
      )
      ?.trim()
    return sha === undefined
      ? refused('Validation Failed')
      : { status: 201, body: gitCommit(sha, textOf(asked.body['tree'])) }
  },
  'git/create-ref': (state, asked) => {
    const ref = textOf(asked.body['ref'])
    const made = show.git(state, ['update-ref', ref, textOf(asked.body['sha']), '0'.repeat(40)])
    return made === undefined
      ? refused('Reference already exists')
      : { status: 201, body: refBody(ref, textOf(asked.body['sha']), 'commit') }
  },
  'git/update-ref': (state, asked) => {
    const ref = `refs/${asked.params['ref'] ?? ''}`
    const sha = textOf(asked.body['sha'])
    const forward = show.git(state, ['merge-base', '--is-ancestor', ref, sha]) !== undefined
    if (!forward && asked.body['force'] !== true) return refused('Update is not a fast forward')
    show.git(state, ['update-ref', ref, sha])
    return { status: 200, body: refBody(ref, sha, 'commit') }
  },
  'repos/list-activities': (state, asked) =>
    paged(
      asked,
      state.pushes
        .filter(({ ref }) => asked.query.get('ref') === null || ref === asked.query.get('ref'))
        .toSorted((a, b) => b.at - a.at)
        .map(({ ref, before, after, at, actor }) => ({
          id: 1,
          node_id: 'x',
          before,
          after,
          ref,
          timestamp: show.iso(at),
          activity_type: 'push',
          actor: show.user(actor),
        })),
    ),

  'repos/list-commit-statuses-for-ref': (state, asked) => {
    const sha = show.shaOf(state, asked.params['ref'] ?? '') ?? asked.params['ref']
    return paged(
      asked,
      state.statuses
        .filter((status) => status.sha === sha)
        .toReversed()
        .map(show.status),
    )
  },
  'repos/create-commit-status': (state, asked) => {
    const description = textOf(asked.body['description'], '')
    if (description.length > 140)
      return refused('Validation Failed: description is too long (maximum is 140 characters)')
    const status = {
      id: nextId(),
      sha: asked.params['sha'] ?? '',
      context: textOf(asked.body['context'], 'default'),
      state: textOf(asked.body['state']),
      description,
      targetUrl: (asked.body['target_url'] ?? null) as string | null,
      creator: state.identity,
      at: tick(state),
    }
    state.statuses.push(status)
    return { status: 201, body: show.status(status) }
  },
  'checks/list-for-ref': (state, asked) => {
    const sha = show.shaOf(state, asked.params['ref'] ?? '') ?? asked.params['ref']
    const runs = state.checkRuns.filter((run) => run.sha === sha)
    return paged(asked, runs.map(show.checkRun), (page) => ({ total_count: runs.length, check_runs: page }))
  },
  'checks/create': (state, asked) => {
    const output = (asked.body['output'] ?? {}) as NonNullable<GitHubState['checkRuns'][number]['output']>
    if ((output.annotations ?? []).length > 50) return refused('No more than 50 annotations')
    if ((output.text ?? '').length > 65_535 || (output.summary ?? '').length > 65_535)
      return refused('Only 65535 characters are allowed')
    const run = {
      id: nextId(),
      sha: textOf(asked.body['head_sha']),
      name: textOf(asked.body['name']),
      status: textOf(asked.body['status'], 'queued'),
      conclusion: (asked.body['conclusion'] ?? null) as string | null,
      app: 'github-actions',
      output: { ...output, annotations: [...(output.annotations ?? [])] },
    }
    state.checkRuns.push(run)
    return { status: 201, body: show.checkRun(run) }
  },
  'checks/update': (state, asked) => {
    const run = state.checkRuns.find(({ id }) => id === Number(asked.params['check_run_id']))
    if (run === undefined) return missing
    const output = (asked.body['output'] ?? {}) as { annotations?: object[] }
    run.output?.annotations.push(...(output.annotations ?? []))
    return { status: 200, body: show.checkRun(run) }
  },

  'actions/list-workflow-runs-for-repo': (state, asked) => runs(state, asked),
  'actions/list-workflow-runs': (state, asked) => runs(state, asked, asked.params['workflow_id']),
  'actions/get-workflow-run': (state, asked) => {
    const run = state.workflowRuns.find(({ id }) => id === Number(asked.params['run_id']))
    return run === undefined ? missing : { status: 200, body: show.workflowRun(state, run) }
  },
  'actions/get-reviews-for-run': (state, asked) => {
    const run = state.workflowRuns.find(({ id }) => id === Number(asked.params['run_id']))
    const [example] = exampleOf('actions/get-reviews-for-run') as { environments: object[] }[]
    const body = (run?.approvals ?? []).map(({ user, state, comment, environments }) => ({
      state,
      comment,
      user: show.user(user),
      environments: environments.map((name) => ({ ...example?.environments[0], name })),
    }))
    return { status: 200, body }
  },
  'actions/list-workflow-run-artifacts': (state, asked) => {
    const artifacts = state.workflowRuns.find(({ id }) => id === Number(asked.params['run_id']))?.artifacts ?? []
    const example = (exampleOf('actions/list-workflow-run-artifacts') as { artifacts: object[] }).artifacts[0]
    return paged(
      asked,
      artifacts.map(({ id, name, zip }) => ({ ...example, id, name, size_in_bytes: zip.length, expired: false })),
      (page) => ({ total_count: artifacts.length, artifacts: page }),
    )
  },
  'actions/download-artifact': (_, asked) => ({
    status: 302,
    headers: { location: `${asked.origin}/_download/artifact/${asked.params['artifact_id'] ?? ''}` },
  }),
  'repos/list-attestations': (state, asked) => {
    const bundles = state.attestations[asked.params['subject_digest'] ?? '']
    if (bundles === undefined) return missing
    // This list goes on by cursors: where the next page begins.
    const start = Number(asked.query.get('after') ?? 0)
    const end = start + Number(asked.query.get('per_page') ?? 30)
    const next = new URLSearchParams(asked.query)
    next.set('after', String(end))
    return {
      status: 200,
      body: {
        attestations: bundles.slice(start, end).map((bundle) => ({ bundle, repository_id: 1, initiator: 'user' })),
      },
      ...(end < bundles.length
        ? { headers: { link: `<${asked.origin}${asked.path}?${next.toString()}>; rel="next"` } }
        : {}),
    }
  },
  'actions/list-repo-variables': (state, asked) => variables(asked, state.variables),
  'actions/list-environment-variables': (state, asked) =>
    variables(asked, state.environments[asked.params['environment_name'] ?? '']?.variables ?? {}),
  'actions/list-repo-secrets': (state, asked) => secrets(asked, state.secrets),
  'actions/list-environment-secrets': (state, asked) =>
    secrets(asked, state.environments[asked.params['environment_name'] ?? '']?.secrets ?? []),

  'repos/get-collaborator-permission-level': (state, asked) => {
    const login = asked.params['username'] ?? ''
    const role = state.permissions[login] ?? 'read'
    const base = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
    return {
      status: 200,
      body: {
        permission: base,
        role_name: role,
        user: {
          ...show.user(login),
          role_name: role,
          permissions: { pull: true, triage: true, push: true, maintain: false, admin: false },
        },
      },
    }
  },
  'teams/list-members-in-org': (state, asked) => {
    const members = state.teams[`${asked.params['org'] ?? ''}/${asked.params['team_slug'] ?? ''}`]
    return members === undefined ? missing : paged(asked, members.map(show.user))
  },

  'repos/list-deployments': (state, asked) => {
    const [environment, sha] = [asked.query.get('environment'), asked.query.get('sha')]
    return paged(
      asked,
      state.deployments
        .filter((one) => (environment === null || one.environment === environment) && (sha === null || one.sha === sha))
        .toReversed()
        .map(show.deployment),
    )
  },
  'repos/list-deployment-statuses': (state, asked) => {
    const one = state.deployments.find(({ id }) => id === Number(asked.params['deployment_id']))
    return one === undefined ? missing : paged(asked, one.statuses.toReversed().map(show.deploymentStatus))
  },
  'repos/create-deployment-status': (state, asked) => {
    const one = state.deployments.find(({ id }) => id === Number(asked.params['deployment_id']))
    if (one === undefined) return missing
    const status = {
      state: textOf(asked.body['state']),
      description: textOf(asked.body['description'], ''),
      creator: state.identity,
      at: tick(state),
    }
    one.statuses.push(status)
    return { status: 201, body: show.deploymentStatus(status) }
  },
  'repos/get-environment': (state, asked) => {
    const name = asked.params['environment_name'] ?? ''
    const environment = state.environments[name]
    if (environment === undefined) return missing
    const example = exampleOf('repos/get-environment') as object
    return {
      status: 200,
      body: {
        ...example,
        name,
        protection_rules: [
          {
            id: 1,
            node_id: 'x',
            type: 'required_reviewers',
            prevent_self_review: false,
            reviewers: environment.reviewers.map((login) => ({ type: 'User', reviewer: show.user(login) })),
          },
        ],
      },
    }
  },

  'repos/list-releases': (state, asked) => paged(asked, state.releases.map(show.release)),
  'repos/get-release-by-tag': (state, asked) => {
    const release = state.releases.find(({ tag }) => tag === asked.params['tag'])
    return release === undefined ? missing : { status: 200, body: show.release(release) }
  },
  'repos/update-release': (state, asked) => {
    const release = state.releases.find(({ id }) => id === Number(asked.params['release_id']))
    if (release === undefined) return missing
    release.body = textOf(asked.body['body'], release.body)
    if (release.body.length > 125_000) return refused('body is too long (maximum is 125000)')
    return { status: 200, body: show.release(release) }
  },

  'apps/create-installation-access-token': () => ({
    status: 201,
    body: { token: 'installation-token', expires_at: '2030-01-01T00:00:00Z' },
  }),
  'actions/review-custom-gates-for-run': (state, asked) => {
    state.protectionAnswers.push({ run: Number(asked.params['run_id']), ...asked.body })
    return { status: 204 }
  },

  'code-scanning/list-alerts-for-repo': (state, asked) =>
    alerts(state, asked, 'code-scanning', ({ severity, title }, example) => ({
      ...example,
      rule: { ...(example['rule'] as object), security_severity_level: severity, description: title },
    })),
  'dependabot/list-alerts-for-repo': (state, asked) =>
    alerts(state, asked, 'dependabot', ({ severity, title }, example) => ({
      ...example,
      security_advisory: { ...(example['security_advisory'] as object), severity, summary: title, epss: null },
    })),
  'secret-scanning/list-alerts-for-repo': (state, asked) =>
    alerts(state, asked, 'secret-scanning', ({ title }, example) => ({ ...example, secret_type_display_name: title })),
}

const alerts = (
  state: GitHubState,
  asked: Asked,
  source: keyof GitHubState['alerts'],
  fill: (alert: { severity: string; title: string }, example: Record<string, unknown>) => object,
): Answer => {
  const open = state.alerts[source]
  if (open === undefined) return missing
  const [example] = exampleOf(asked.id) as Record<string, unknown>[]
  const list = open.map((alert, index) => ({ ...fill(alert, example ?? {}), number: index + 1 }))
  // Dependabot's and secret scanning's lists go on by cursors and know no page numbers.
  return source === 'dependabot' ? { status: 200, body: list } : paged(asked, list)
}

const runs = (state: GitHubState, asked: Asked, workflow?: string): Answer => {
  const [sha, branch] = [asked.query.get('head_sha'), asked.query.get('branch')]
  const list = state.workflowRuns.filter(
    (run) =>
      (sha === null || run.sha === sha) &&
      (branch === null || run.branch === branch) &&
      (workflow === undefined || run.path.endsWith(`/${workflow}`)),
  )
  return paged(
    asked,
    list.toReversed().map((run) => show.workflowRun(state, run)),
    (page) => ({ total_count: list.length, workflow_runs: page }),
  )
}

const dated = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' }
const variables = (asked: Asked, values: Readonly<Record<string, string>>): Answer => {
  const list = Object.entries(values).map(([name, value]) => ({ name, value, ...dated }))
  return paged(asked, list, (page) => ({ total_count: list.length, variables: page }))
}
const secrets = (asked: Asked, names: readonly string[]): Answer => {
  const list = names.map((name) => ({ name, ...dated }))
  return paged(asked, list, (page) => ({ total_count: list.length, secrets: page }))
}

const refBody = (ref: string, sha: string, type: string): unknown => ({
  ref,
  node_id: 'x',
  url: 'https://api.github.com/',
  object: { type, sha, url: 'https://api.github.com/' },
})

const gitCommit = (sha: string, tree: string): unknown => ({
  ...(exampleOf('git/create-commit') as object),
  sha,
  tree: { sha: tree, url: 'https://api.github.com/' },
})

/** Lists show pull requests without what only one request for one of them computes. */
const simplePull = (full: Record<string, unknown>): unknown => ({
  ...(exampleOf('repos/list-pull-requests-associated-with-commit') as object[])[0],
  ...Object.fromEntries(
    [
      'number',
      'title',
      'html_url',
      'user',
      'state',
      'draft',
      'merged_at',
      'merge_commit_sha',
      'labels',
      'head',
      'base',
      'requested_teams',
    ].map((key) => [key, full[key]]),
  ),
})

/** The two questions that gonogo asks by GraphQL. */
export const graphql = (state: GitHubState, query: string, variables: Readonly<Record<string, unknown>>): Answer => {
  if (/^query \{ viewer \{ login \} \}$/.test(query))
    return { status: 200, body: { data: { viewer: { login: state.identity } } } }
  if (query.includes('minimizeComment')) {
    state.folded.push(textOf(variables['id']))
    return { status: 200, body: { data: { minimizeComment: { clientMutationId: null } } } }
  }
  return { status: 200, body: { errors: [{ message: 'unknown query' }] } }
}

/** What the server answers to an operation of the API, and to a download that one has redirected to. */
export const answerOf = {
  operation: (state: GitHubState, asked: Asked): Answer => {
    const route = routes[asked.id]
    if (route === undefined) throw new Error(`No route for ${asked.id}`)
    return route(state, asked)
  },
  download: (state: GitHubState, path: string): Answer => {
    const [, , kind, id = ''] = path.split('/')
    if (kind === 'tarball') {
      const bytes = readObject(state.gitDirectory, [
        'archive',
        '--format=tar.gz',
        `--prefix=acme-app-${id.slice(0, 7)}/`,
        id,
      ])
      return bytes === undefined ? missing : { status: 200, bytes, type: 'application/x-gzip' }
    }
    const artifact = state.workflowRuns.flatMap(({ artifacts = [] }) => artifacts).find((one) => one.id === Number(id))
    return artifact === undefined ? missing : { status: 200, bytes: Buffer.from(artifact.zip), type: 'application/zip' }
  },
}
