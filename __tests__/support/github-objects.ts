import { spawnSync } from 'node:child_process'
import { readObject, readRef } from './git-objects.ts'
import { exampleOf } from './github-openapi.ts'
import type {
  CheckRunState,
  CommentState,
  DeploymentState,
  GitHubState,
  IssueState,
  PullState,
  ReleaseState,
  ReviewState,
  RunState,
  StatusState,
} from './github-state.ts'

type Fields = Record<string, unknown>

/** GitHub's own example of one object, with our values in it. */
const like = (id: string, values: Fields, pick?: (example: unknown) => unknown): Fields => {
  const example = exampleOf(id)
  const one = pick === undefined ? (Array.isArray(example) ? example[0] : example) : pick(example)
  return { ...(one as Fields), ...values }
}

export const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')

export const user = (login: string): Fields => ({
  ...(like('issues/create-comment', {})['user'] as Fields),
  login,
  id: Array.from(login).reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) % 1_000_000_007,
  html_url: `https://github.com/${login}`,
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
})

/** Runs git in the repository that plays the server's; undefined when git says no. */
export const git = (state: GitHubState, args: readonly string[], input?: string): string | undefined => {
  const { status, stdout } = spawnSync('git', [...args], {
    cwd: state.gitDirectory,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'GitHub',
      GIT_AUTHOR_EMAIL: 'noreply@github.com',
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
      GIT_AUTHOR_DATE: `${Math.floor(state.now / 1000)} +0000`,
      GIT_COMMITTER_DATE: `${Math.floor(state.now / 1000)} +0000`,
    },
    ...(input === undefined ? {} : { input }),
  })
  return status === 0 ? stdout : undefined
}

/** The commit that a ref or a hash means. */
export const shaOf = (state: GitHubState, ref: string): string | undefined => {
  const found = ref.startsWith('refs/heads/') ? readRef(state.gitDirectory, ref) : undefined
  if (found !== undefined) return found === 'absent' ? undefined : found
  return readObject(state.gitDirectory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    ?.toString('utf8')
    .trim()
}

/** The commits of a head that a base has not, in the order of their parents where `--reverse` is asked for. */
export const commitsSince = (state: GitHubState, base: string, head: string, ...more: string[]): readonly string[] => {
  const known = shaOf(state, base)
  const list =
    known === undefined ? undefined : readObject(state.gitDirectory, ['rev-list', ...more, `^${known}`, head])
  return list?.toString('utf8').split('\n').filter(Boolean) ?? []
}

export const mergeBase = (state: GitHubState, base: string, head: string): string | undefined => {
  const known = shaOf(state, base)
  const found = known === undefined ? undefined : readObject(state.gitDirectory, ['merge-base', known, head])
  return found?.toString('utf8').trim()
}

export const headOf = (state: GitHubState, pull: PullState): string =>
  pull.headSha ?? shaOf(state, `refs/heads/${pull.headRef}`) ?? '0'.repeat(40)

const repositoryNamed = (name: string): Fields => {
  const [owner = '', repo = ''] = name.split('/')
  return {
    ...((like('pulls/get', {})['head'] as Fields)['repo'] as Fields),
    name: repo,
    full_name: name,
    owner: user(owner),
  }
}

export const repository = (state: GitHubState): Fields =>
  like('repos/get', {
    ...repositoryNamed(state.repository),
    language: null,
    default_branch: state.defaultBranch,
    organization: undefined,
    source: undefined,
    parent: undefined,
    template_repository: undefined,
  })

export const pull = (state: GitHubState, one: PullState): Fields => {
  const example = like('pulls/get', {})
  const head = example['head'] as Fields
  const base = example['base'] as Fields
  return {
    ...example,
    number: one.number,
    title: one.title,
    html_url: `https://github.com/${state.repository}/pull/${one.number}`,
    user: user(one.author),
    state: one.state ?? 'open',
    draft: one.draft ?? false,
    merged: one.mergedAs !== undefined,
    merged_at: one.mergedAs === undefined ? null : iso(state.now),
    merge_commit_sha: one.mergedAs ?? null,
    requested_teams: [],
    labels: (one.labels ?? []).map(label),
    head: {
      ...head,
      ref: one.headRef,
      sha: headOf(state, one),
      repo: repositoryNamed(one.headRepository ?? state.repository),
    },
    base: {
      ...base,
      ref: one.baseRef,
      sha: shaOf(state, `refs/heads/${one.baseRef}`) ?? '0'.repeat(40),
      repo: repositoryNamed(state.repository),
    },
  }
}

export const label = (name: string): Fields => ({ ...like('issues/list-labels-on-issue', {}), name })

export const comment = (state: GitHubState, one: CommentState): Fields =>
  like('issues/create-comment', {
    id: one.id,
    node_id: `IC_${one.id}`,
    body: one.body,
    user: user(one.author),
    html_url: `https://github.com/${state.repository}/pull/${one.issue}#issuecomment-${one.id}`,
    created_at: iso(one.createdAt),
    updated_at: iso(one.updatedAt),
  })

export const review = (state: GitHubState, one: ReviewState): Fields =>
  like('pulls/list-reviews', {
    id: one.id,
    state: one.state,
    body: one.body,
    user: user(one.author),
    commit_id: one.sha,
    submitted_at: iso(one.at),
    html_url: `https://github.com/${state.repository}/pull/${one.pull}#pullrequestreview-${one.id}`,
  })

export const status = (one: StatusState): Fields =>
  like('repos/create-commit-status', {
    id: one.id,
    context: one.context,
    state: one.state,
    description: one.description,
    target_url: one.targetUrl,
    creator: user(one.creator),
    created_at: iso(one.at),
    updated_at: iso(one.at),
  })

export const checkRun = (one: CheckRunState): Fields => {
  const example = like('checks/create', {})
  return {
    ...example,
    id: one.id,
    name: one.name,
    head_sha: one.sha,
    status: one.status,
    conclusion: one.conclusion,
    app: { ...(example['app'] as Fields), slug: one.app },
  }
}

export const issue = (state: GitHubState, one: IssueState): Fields =>
  like('issues/create', {
    number: one.number,
    title: one.title,
    body: one.body,
    user: user(one.author),
    state: one.state,
    labels: one.labels.map(label),
    created_at: iso(one.at),
    html_url: `https://github.com/${state.repository}/issues/${one.number}`,
    pull_request: undefined,
  })

/** A commit as `git log` shows it, in the API's shape; undefined when there is none. */
export const commit = (state: GitHubState, ref: string, id = 'repos/get-commit'): Fields | undefined => {
  const named = /^[0-9a-f]{40}$/.test(ref) ? ref : shaOf(state, ref)
  if (named === undefined) return undefined
  return commits(state, [named], id)?.[0]
}

/** Several commits, asked of one process. */
export const commits = (state: GitHubState, named: readonly string[], id: string): Fields[] | undefined =>
  named.length === 0
    ? []
    : readObject(state.gitDirectory, ['show', '-s', COMMIT_FORMAT, ...named.map((sha) => `${sha}^{commit}`)])
        ?.toString('utf8')
        .split('\0')
        .slice(0, -1)
        .map((shown) => shownCommit(state, shown.replace(/^\n/, ''), id))

const COMMIT_FORMAT = '--format=%H%n%T%n%P%n%an%n%cI%n%B%x00'

const shownCommit = (state: GitHubState, shown: string, id: string): Fields => {
  const [sha = '', tree = '', parents = '', author = '', date = '', ...message] = shown.split('\n')
  const example = like(id, {})
  const inner = example['commit'] as Fields
  const verified = state.verified.includes(sha)
  return {
    ...example,
    sha,
    author: user(author),
    committer: user(author),
    parents: parents
      .split(' ')
      .filter((parent) => parent !== '')
      .map((parent) => ({ sha: parent, url: 'https://api.github.com/', html_url: 'https://github.com/' })),
    commit: {
      ...inner,
      message: message.join('\n').trim(),
      tree: { ...(inner['tree'] as Fields), sha: tree },
      committer: { ...(inner['committer'] as Fields), date },
      verification: {
        verified,
        reason: verified ? 'valid' : 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    ...(id === 'repos/get-commit' ? { files: [] } : {}),
  }
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

/** Files that differ between two commits, as the API lists them. */
export const changedFiles = (state: GitHubState, base: string, head: string): Fields[] => {
  const raw = readObject(state.gitDirectory, ['diff', '--name-status', '-z', '-M', base, head])?.toString('utf8') ?? ''
  const parts = raw.split('\0').filter((part) => part !== '')
  const files: Fields[] = []
  while (parts.length > 0) {
    const word = parts.shift() ?? ''
    const first = parts.shift() ?? ''
    const renamed = word.startsWith('R') || word.startsWith('C')
    const filename = renamed ? (parts.shift() ?? '') : first
    const diff = git(state, ['diff', '-M', base, head, '--', ...(renamed ? [first, filename] : [filename])]) ?? ''
    const start = diff.indexOf('\n@@')
    files.push(
      like('pulls/list-files', {
        filename,
        status: STATUS_WORDS[word[0] ?? ''] ?? 'modified',
        previous_filename: renamed ? first : undefined,
        patch: start < 0 ? undefined : diff.slice(start + 1).replace(/\n$/, ''),
      }),
    )
  }
  return files
}

export const deployment = (one: DeploymentState): Fields =>
  like('repos/list-deployments', {
    id: one.id,
    sha: one.sha,
    ref: one.ref,
    environment: one.environment,
    creator: user(one.creator),
    created_at: iso(one.at),
  })

export const deploymentStatus = (one: DeploymentState['statuses'][number]): Fields =>
  like('repos/create-deployment-status', {
    state: one.state,
    description: one.description,
    creator: user(one.creator),
    created_at: iso(one.at),
  })

export const release = (one: ReleaseState): Fields =>
  like('repos/get-release-by-tag', {
    id: one.id,
    tag_name: one.tag,
    name: one.tag,
    body: one.body,
    draft: one.draft,
    prerelease: one.prerelease,
    target_commitish: one.target,
    html_url: `https://github.com/acme/app/releases/tag/${one.tag}`,
    ...(one.publishedAt === undefined ? {} : { published_at: iso(one.publishedAt) }),
  })

export const workflowRun = (state: GitHubState, one: RunState): Fields =>
  like('actions/get-workflow-run', {
    id: one.id,
    run_attempt: one.attempt ?? 1,
    name: one.name,
    path: one.path,
    head_sha: one.sha,
    head_branch: one.branch,
    event: one.event,
    status: one.status,
    conclusion: one.conclusion,
    html_url: `https://github.com/${state.repository}/actions/runs/${one.id}`,
    head_repository: {
      ...(like('actions/get-workflow-run', {})['head_repository'] as Fields),
      full_name: one.headRepository ?? state.repository,
    },
  })
