import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/core/report.ts'
import { countStatuses } from '../../src/core/verdict.ts'
import { commentDigest, witnessContext, witnessDescription } from '../../src/people/witness.ts'
import { startAuthority } from './attestations.ts'
import { commentEvent, plainEvent, pullRequestEvent, setStage, type Ran, type Stage } from './github-run.ts'
import { zip } from './zip.ts'

/** A way to get past the gate. */
export type Attack = {
  /** As in the table of docs/security.md. */
  readonly name: string
  /** Goes as far as an attacker can, and gives the last look of the gate. */
  readonly attempt: (stage: Stage) => Promise<Ran>
  /** What the report has to say. */
  readonly says: RegExp
}

export const MANIFEST = `version: 1
name: Acme
roles:
  dba: ['@dana']
  override: ['@adam']
stages:
  merge:
    - id: notes
      name: The notes are there
      uses: files
      with: { path: NOTES.md }
    - id: database
      name: A database administrator has looked at it
      uses: sign-off
      with: { by: [role:dba], covers: ['db/**'] }
  pre-deploy:
    - id: database
      name: A database administrator has looked at it
      uses: sign-off
      with: { by: [role:dba], covers: ['db/**'] }
`

/** The repository before any attack. `dana` may sign, `adam` administers, `octocat` and `mallory` may write. */
export const setUp = async (manifest = MANIFEST): Promise<Stage> => {
  const stage = await setStage({
    '.github/gonogo.yml': manifest,
    'NOTES.md': 'notes\n',
    'db/1.sql': 'SELECT 1;\n',
    'weak.yml':
      'version: 1\nstages:\n  merge:\n    - { id: notes, name: Notes, uses: files, with: { path: NOTES.md } }\n',
  })
  stage.state.permissions = { octocat: 'write', mallory: 'write', dana: 'write', adam: 'admin' }
  return stage
}

/** Opens the pull request with a migration nobody has looked at. */
const open = (stage: Stage, files: Readonly<Record<string, string | null>> = {}): string => {
  const sha = stage.push('feature', { 'db/2.sql': 'SELECT 2;\n', ...files })
  stage.open(12, 'feature')
  return sha
}
const look = (stage: Stage, job: Parameters<Stage['run']>[1] = {}): Promise<Ran> =>
  stage.run(pullRequestEvent(stage), job)

const WITHOUT_SIGNATURE = MANIFEST.replace(/ {4}- id: database[\s\S]*?(?= {2}pre-deploy)/, '')

const status = (stage: Stage, sha: string, values: Partial<Stage['state']['statuses'][number]>): void => {
  stage.state.statuses.push({
    id: 9000 + stage.state.statuses.length,
    sha,
    context: 'gonogo/merge',
    state: 'success',
    description: 'all-passed: 2 blocking items passed',
    targetUrl: null,
    creator: 'mallory',
    at: (stage.state.now += 1000),
    ...values,
  })
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'Remove an item from the manifest in the pull request',
    says: /`database` of the stage merge is removed/,
    attempt: async (stage) => {
      open(stage, { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      return look(stage)
    },
  },
  {
    name: 'Weaken the level of an item in the pull request',
    says: /has the level info instead of block/,
    attempt: async (stage) => {
      open(stage, {
        '.github/gonogo.yml': MANIFEST.replace('    - id: database', '    - level: info\n      id: database'),
      })
      return look(stage)
    },
  },
  {
    name: 'Give oneself the role that signs, in the pull request',
    says: /the people of the role `dba` change/,
    attempt: async (stage) => {
      open(stage, { '.github/gonogo.yml': MANIFEST.replace("dba: ['@dana']", "dba: ['@mallory']") })
      stage.comment('mallory', '/gonogo sign database\n/gonogo sign gate-change')
      return look(stage)
    },
  },
  {
    name: 'Waive the item in the manifest of the pull request',
    says: /a waiver of `database` until 2026-12-01 is added/,
    attempt: async (stage) => {
      open(stage, {
        '.github/gonogo.yml': `${MANIFEST}waivers:\n  - { item: database, reason: because, owner: '@mallory', expires: 2026-12-01 }\n`,
      })
      return look(stage)
    },
  },
  {
    name: 'Sign the change of the manifest as its author',
    says: /octocat may not sign this item|octocat wrote a part/,
    attempt: async (stage) => {
      stage.state.permissions['octocat'] = 'admin'
      open(stage, { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      return stage.run(commentEvent(stage, stage.comment('octocat', '/gonogo sign gate-change')))
    },
  },
  {
    name: 'Delete the manifest',
    says: /is removed/,
    attempt: async (stage) => {
      open(stage, { '.github/gonogo.yml': null })
      return look(stage)
    },
  },
  {
    name: 'Delete the checklist that the manifest answers for',
    says: /the checklist docs\/DEPLOY\.md is deleted/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        'docs/DEPLOY.md': '# Deploy\n- [ ] Notes are there\n',
        '.github/gonogo.yml': MANIFEST.replace('stages:', 'checklists: [docs/DEPLOY.md]\nstages:'),
      })
      open(stage, { 'docs/DEPLOY.md': null })
      stage.comment('dana', '/gonogo sign database')
      return look(stage)
    },
  },
  {
    name: 'Bring the first manifest, a weak one, in the pull request',
    says: /this is the first manifest/,
    attempt: async (stage) => {
      stage.repository.commit('main', { '.github/gonogo.yml': null })
      open(stage, { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      return look(stage)
    },
  },
  {
    name: 'Name a weaker manifest in the calling workflow',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      open(stage)
      return look(stage, { inputs: { manifest: 'weak.yml', stage: 'merge' } })
    },
  },
  {
    name: 'Name a manifest that only the pull request has',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      open(stage, {
        'mine.yml': 'version: 1\nstages:\n  merge:\n    - { id: a, name: A, uses: files, with: { path: NOTES.md } }\n',
      })
      return look(stage, { inputs: { manifest: 'mine.yml', stage: 'merge' } })
    },
  },
  {
    name: 'Compare the change with itself, by `base-ref` in the calling workflow',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace(
          "covers: ['db/**'] }\n  pre",
          "covers: ['db/**'] }\n      paths: ['db/**']\n  pre",
        ),
      })
      const sha = open(stage)
      return look(stage, { inputs: { 'base-ref': sha }, checkout: sha })
    },
  },
  {
    name: 'Never fail the job, by `fail-on` in the calling workflow',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      open(stage)
      return look(stage, { inputs: { 'fail-on': 'never' } })
    },
  },
  {
    name: "Edit somebody's comment into a signature",
    says: /edited after it was written/,
    attempt: async (stage) => {
      open(stage)
      const id = stage.comment('dana', 'Nice work.')
      const comment = stage.state.comments.find((one) => one.id === id)
      if (comment !== undefined) {
        comment.body = '/gonogo sign database'
        comment.updatedAt = stage.state.now + 1000
      }
      return look(stage)
    },
  },
  {
    name: 'Sign as the author',
    says: /octocat wrote a part of the change/,
    attempt: async (stage) => {
      stage.repository.commit('main', { '.github/gonogo.yml': MANIFEST.replace("['@dana']", "['@dana', '@octocat']") })
      open(stage)
      return stage.run(commentEvent(stage, stage.comment('octocat', '/gonogo sign database')))
    },
  },
  {
    name: 'Sign as somebody who may not',
    says: /mallory may not sign/,
    attempt: async (stage) => {
      open(stage)
      return stage.run(commentEvent(stage, stage.comment('mallory', '/gonogo sign database')))
    },
  },
  {
    name: 'Let somebody sign, then push',
    says: /db\/2\.sql changed since/,
    attempt: async (stage) => {
      open(stage)
      await stage.run(commentEvent(stage, stage.comment('dana', '/gonogo sign database')))
      stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' })
      return look(stage)
    },
  },
  {
    name: 'Push before the gate has looked at a signature',
    says: /db\/2\.sql changed since/,
    attempt: async (stage) => {
      open(stage)
      const id = stage.comment('dana', '/gonogo sign database')
      stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' })
      return stage.run(commentEvent(stage, id))
    },
  },
  {
    name: 'Push in the same second as a signature',
    says: /in the very second/,
    attempt: async (stage) => {
      open(stage)
      const id = stage.comment('dana', '/gonogo sign database')
      const at = stage.state.comments.find((one) => one.id === id)?.createdAt ?? 0
      stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' })
      const push = stage.state.pushes.at(-1)
      if (push !== undefined) push.at = at + 400
      return stage.run(commentEvent(stage, id))
    },
  },
  {
    name: 'Approve an old commit',
    says: /db\/2\.sql changed since/,
    attempt: async (stage) => {
      const old = open(stage)
      stage.review('dana', 'APPROVED', old)
      stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' })
      return look(stage)
    },
  },
  {
    name: 'Rename a signed file out of the scope',
    says: /db\/2\.sql changed since/,
    attempt: async (stage) => {
      open(stage)
      stage.comment('dana', '/gonogo sign database')
      stage.push('feature', { 'db/2.sql': null, 'other/2.sql': 'SELECT 2;\n' })
      return look(stage)
    },
  },
  {
    name: "Write a comment with the gate's marker that says GO",
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      open(stage)
      await look(stage)
      const ours = stage.state.comments.find(({ author }) => author.endsWith('[bot]'))
      stage.comment('mallory', (ours?.body ?? '').replaceAll('HOLD', 'GO'))
      return look(stage)
    },
  },
  {
    name: "Edit the gate's own comment",
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      open(stage)
      await look(stage)
      const ours = stage.state.comments.find(({ author }) => author.endsWith('[bot]'))
      if (ours !== undefined)
        ours.body = `## GO\n/gonogo sign database\n${
          ours.body
            .split('\n')
            .at(-1)
            ?.replace(/looked-\d+/, 'looked-9999999999999') ?? ''
        }`
      return look(stage)
    },
  },
  {
    name: 'Write the status from another identity',
    says: /mallory wrote it, not this gate/,
    attempt: async (stage) => {
      const sha = open(stage)
      status(stage, sha, {})
      return look(stage)
    },
  },
  {
    name: "Write the status with the gate's identity, by a workflow that the pull request adds",
    says: /names no run of this gate/,
    attempt: async (stage) => {
      const sha = open(stage, { '.github/workflows/mine.yml': 'on: push\n' })
      status(stage, sha, { creator: 'github-actions[bot]' })
      return look(stage)
    },
  },
  {
    name: 'Write such a status with a time to come, so that no later look replaces it',
    says: /claims to come from a later time/,
    attempt: async (stage) => {
      const sha = open(stage)
      status(stage, sha, {
        creator: 'github-actions[bot]',
        targetUrl: 'https://github.com/acme/app/actions/runs/1#looked-9999999999999-run-1-1',
      })
      return look(stage)
    },
  },
  {
    name: "Write a witness with the gate's identity that binds a signature to a later commit",
    says: /by GitHub's record/,
    attempt: async (stage) => {
      open(stage)
      const id = stage.comment('dana', '/gonogo sign database')
      const evil = stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' })
      status(stage, evil, {
        creator: 'github-actions[bot]',
        context: witnessContext(id),
        description: witnessDescription({
          comment: id,
          author: 'dana',
          sha: evil,
          digest: commentDigest('/gonogo sign database'),
        }),
      })
      return look(stage)
    },
  },
  {
    name: 'Waive without the right',
    says: /The waiver of database by mallory does not count/,
    attempt: async (stage) => {
      open(stage)
      return stage.run(
        commentEvent(stage, stage.comment('mallory', '/gonogo waive database until 2026-12-01 because I say so')),
      )
    },
  },
  {
    name: 'Use a waiver that has expired',
    says: /expired on 2026-01-01/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        '.github/gonogo.yml': `${MANIFEST}waivers:\n  - { item: database, reason: because, owner: '@adam', expires: 2026-01-01 }\n`,
      })
      open(stage)
      return look(stage)
    },
  },
  {
    name: 'Override without the role',
    says: /The override by mallory does not count/,
    attempt: async (stage) => {
      open(stage)
      return stage.run(commentEvent(stage, stage.comment('mallory', '/gonogo override because it is urgent')))
    },
  },
  {
    name: 'Push after an override',
    says: /holds for one commit only/,
    attempt: async (stage) => {
      open(stage)
      await stage.run(commentEvent(stage, stage.comment('adam', '/gonogo override because production is down')))
      stage.push('feature', { 'db/3.sql': 'DROP TABLE users;\n' })
      return look(stage)
    },
  },
  {
    name: 'Run an old workflow again, from when the manifest was weaker',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      stage.repository.commit('main', { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      open(stage)
      const old = pullRequestEvent(stage)
      stage.repository.commit('main', { '.github/gonogo.yml': MANIFEST })
      return stage.run(old, { attempt: 2 })
    },
  },
  {
    name: 'Move a tag to another commit before the deploy',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      const signed = open(stage)
      stage.review('dana', 'APPROVED', signed)
      const live = stage.repository.git('rev-parse', 'main').trim()
      stage.state.deployments.push({
        id: 1,
        sha: live,
        ref: 'main',
        environment: 'production',
        at: stage.state.now,
        creator: 'octocat',
        statuses: [{ state: 'success', description: '', at: stage.state.now, creator: 'octocat' }],
      })
      const merged = stage.repository.commit('main', { 'db/2.sql': 'SELECT 2;\n' }, { message: 'Change 12 (#12)' })
      Object.assign(stage.state.pulls[0] ?? {}, { state: 'closed', mergedAs: merged })
      const moved = stage.repository.commit('main', { 'db/2.sql': 'DROP TABLE users;\n' })
      const payload = plainEvent(stage, 'deployment', {}, moved, 'refs/tags/v1')
      const deployment = {
        ...(payload.payload['deployment'] as object),
        id: 2,
        sha: moved,
        ref: 'v1',
        environment: 'production',
      }
      stage.state.deployments.push({
        id: 2,
        sha: moved,
        ref: 'v1',
        environment: 'production',
        at: stage.state.now,
        creator: 'mallory',
        statuses: [],
      })
      return stage.run(
        { ...payload, payload: { ...payload.payload, deployment, workflow_run: null } },
        { inputs: { stage: 'pre-deploy' } },
      )
    },
  },
  {
    name: 'Change the manifest and its commands from a fork',
    says: /is not run|untrusted|do not run/,
    attempt: async (stage) => {
      const run = `    - id: command\n      name: A command\n      run: touch "$GONOGO_PROOF"\n`
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace('    - id: notes', `${run}    - id: notes`),
      })
      const sha = stage.push('feature', { 'db/2.sql': 'SELECT 2;\n' })
      stage.open(12, 'feature', { author: 'stranger', headRepository: 'stranger/app' })
      stage.comment('dana', '/gonogo sign database')
      return look(stage, { checkout: sha })
    },
  },
  {
    name: 'Name a team that the token cannot read',
    says: /may decide this is not known/,
    attempt: async (stage) => {
      stage.repository.commit('main', { '.github/gonogo.yml': MANIFEST.replace("['@dana']", "['@acme/dba']") })
      open(stage)
      stage.comment('mallory', '/gonogo sign database')
      return look(stage)
    },
  },
  {
    name: 'Make everything too large',
    says: /NOTES/,
    attempt: async (stage) => {
      const items = Array.from(
        { length: 300 },
        (_, index) =>
          `    - { id: item-${index}, name: "${'long '.repeat(95)}", uses: files, with: { path: "missing-${index}-${'x'.repeat(150)}" } }\n`,
      ).join('')
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace('    - id: notes', `${items}    - id: notes`),
      })
      open(stage, { 'NOTES.md': null })
      stage.comment('mallory', `/gonogo sign ${'x'.repeat(60_000)}`)
      return look(stage, { inputs: { 'check-run': 'true' } })
    },
  },
  {
    name: 'Write Markdown, HTML and mentions into what the gate quotes',
    says: /everyone/,
    attempt: async (stage) => {
      const name =
        '@everyone <img src=x onerror=alert(1)> [x](javascript:1) `code` | #1 \\u0040acme/team </details> -->'
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace('name: The notes are there', `name: ${JSON.stringify(name)}`),
      })
      open(stage, { 'NOTES.md': null })
      return look(stage)
    },
  },
  {
    name: 'Name another stage in the calling workflow',
    says: /the stage .*nothing.* is not in/,
    attempt: async (stage) => {
      open(stage)
      return look(stage, { inputs: { stage: 'nothing' } })
    },
  },
  {
    name: 'Only show what would run, by `dry-run` in the calling workflow',
    says: /this was a dry run/,
    attempt: async (stage) => {
      open(stage)
      return look(stage, { inputs: { 'dry-run': 'true' } })
    },
  },
  {
    name: 'Have a second pull request judged, with the same head, into a branch with a weaker manifest',
    says: /is removed/,
    attempt: async (stage) => {
      open(stage, { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      await look(stage)
      stage.repository.commit('weak', { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      stage.open(13, 'feature', { baseRef: 'weak', author: 'mallory' })
      const ran = await look(stage)
      await stage.run(pullRequestEvent(stage, 13))
      return ran
    },
  },
  {
    name: 'Do the same where neither branch is the default one',
    says: /is removed/,
    attempt: async (stage) => {
      stage.repository.commit('release', { 'x.txt': 'x' })
      stage.push('feature', { 'db/2.sql': 'SELECT 2;\n', '.github/gonogo.yml': WITHOUT_SIGNATURE })
      stage.open(12, 'feature', { baseRef: 'release' })
      const ran = await look(stage)
      stage.repository.commit('weak', { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      stage.open(13, 'feature', { baseRef: 'weak', author: 'mallory' })
      await stage.run(pullRequestEvent(stage, 13))
      return ran
    },
  },
  {
    name: 'Hide a commit of one’s own behind 250 others, and sign',
    says: /dana wrote a part of the change/,
    attempt: async (stage) => {
      open(stage)
      const commits = Array.from(
        { length: 250 },
        (_, index) =>
          `commit refs/heads/feature\ncommitter octocat <octocat@example.com> ${1_772_409_600 + index} +0000\ndata 4\nmany\n${index === 0 ? 'from refs/heads/feature^0\n' : ''}\n`,
      ).join('')
      spawnSync('git', ['fast-import', '--quiet'], { cwd: stage.repository.directory, input: commits })
      stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' }, 'dana')
      // A push that the record of pushes does not know any more.
      stage.state.pushes.splice(0, stage.state.pushes.length - 1)
      const push = stage.state.pushes[0]
      if (push !== undefined) push.actor = 'octocat'
      stage.review('dana', 'APPROVED')
      return look(stage)
    },
  },
  {
    name: 'Commit under another name, push, and sign',
    says: /dana wrote a part of the change/,
    attempt: async (stage) => {
      open(stage)
      stage.push('feature', { 'db/2.sql': 'DROP TABLE users;\n' })
      const push = stage.state.pushes.at(-1)
      if (push !== undefined) push.actor = 'dana'
      stage.review('dana', 'APPROVED')
      return look(stage)
    },
  },
  {
    name: 'Be only a co-author of the change, and sign',
    says: /dana wrote a part of the change/,
    attempt: async (stage) => {
      open(stage)
      const sha = stage.repository.commit(
        'feature',
        { 'db/2.sql': 'DROP TABLE users;\n' },
        { message: 'Pair\n\nCo-authored-by: Dana <123+dana@users.noreply.github.com>' },
      )
      stage.review('dana', 'APPROVED', sha)
      return look(stage)
    },
  },
  {
    name: 'Waive the change of the manifest itself',
    says: /The waiver of gate-change by dana does not count/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace("dba: ['@dana']", "dba: ['@dana']\n  waive: ['@dana']"),
      })
      open(stage, { '.github/gonogo.yml': WITHOUT_SIGNATURE })
      stage.review('dana', 'APPROVED')
      return stage.run(
        commentEvent(
          stage,
          stage.comment('dana', '/gonogo waive gate-change until 2026-12-01 because it is in the way'),
        ),
      )
    },
  },
  {
    name: 'Give oneself the role override in the first manifest',
    says: /the manifest gives nobody the role override/,
    attempt: async (stage) => {
      stage.repository.commit('main', { '.github/gonogo.yml': null })
      open(stage, { '.github/gonogo.yml': MANIFEST.replace("override: ['@adam']", "override: ['@mallory']") })
      return stage.run(commentEvent(stage, stage.comment('mallory', '/gonogo override because I say so')))
    },
  },
  {
    name: 'Become a code owner in the pull request',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        CODEOWNERS: 'db/ @dana\n',
        '.github/gonogo.yml': MANIFEST.replace('by: [role:dba]', 'by: [codeowners]'),
      })
      open(stage, { CODEOWNERS: 'db/ @mallory\n' })
      stage.review('mallory', 'APPROVED')
      return look(stage)
    },
  },
  {
    name: 'Bring a manifest that grows without end',
    says: /alias|Excessive|mistake/i,
    attempt: async (stage) => {
      const bomb = Array.from({ length: 12 }, (_, index) =>
        index === 0 ? 'x0: &x0 [a, a]' : `x${index}: &x${index} [${`*x${index - 1}, `.repeat(9)}*x${index - 1}]`,
      ).join('\n')
      open(stage, { '.github/gonogo.yml': `${bomb}\n${MANIFEST}` })
      return look(stage)
    },
  },
  {
    name: 'Name a file so that it speaks to the runner',
    says: /set-output/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace(
          '    - id: database',
          "    - { id: absent, name: Absent, uses: files, with: { path: '*.tmp', exists: false } }\n    - id: database",
        ),
      })
      open(stage, { 'a\n::set-output name=verdict::go\n::error::x.tmp': 'x' })
      const ran = await look(stage)
      const outside = ran.stdout.replace(/::stop-commands::(\S+)\n[\s\S]*?\n::\1::/g, '')
      if (/^::set-output/m.test(outside)) throw new Error('a file name spoke to the runner')
      return ran
    },
  },
  {
    name: 'Merge under the number of a pull request that was signed',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      const live = stage.repository.git('rev-parse', 'main').trim()
      open(stage)
      stage.review('dana', 'APPROVED')
      const merged = stage.repository.commit('main', { 'db/2.sql': 'SELECT 2;\n' }, { message: 'Change 12 (#12)' })
      Object.assign(stage.state.pulls[0] ?? {}, { state: 'closed', mergedAs: merged })
      const evil = stage.repository.commit('main', { 'db/3.sql': 'DROP TABLE users;\n' }, { message: 'More (#12)' })
      const at = { ref: 'main', environment: 'production', at: stage.state.now, creator: 'octocat' }
      stage.state.deployments.push({
        ...at,
        id: 1,
        sha: live,
        statuses: [{ state: 'success', description: '', at: stage.state.now, creator: 'octocat' }],
      })
      return stage.run(plainEvent(stage, 'workflow_dispatch', { inputs: {} }, evil), {
        inputs: { stage: 'pre-deploy', environment: 'production' },
      })
    },
  },
  {
    name: 'Get a signer to quote the command',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      open(stage)
      return stage.run(
        commentEvent(
          stage,
          stage.comment(
            'dana',
            '> /gonogo sign database\n\nNo, not yet:\n\n```\n/gonogo sign database\n```\n\n    /gonogo sign database\n\n<!--\n/gonogo sign database\n-->\n\n<pre>\n/gonogo sign database\n</pre>\n',
          ),
        ),
      )
    },
  },
  {
    name: 'Commit a sign-off in the name of somebody who may sign',
    says: /waits for one of: dana/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace("dba: ['@dana']", "dba: ['@dana', dana@example.com]"),
      })
      open(stage)
      stage.push(
        'feature',
        {
          '.gonogo/sign-offs/database.yml': `item: database\nby: dana@example.com\nscope: sha256:${'0'.repeat(64)}\n`,
        },
        'dana',
      )
      return look(stage)
    },
  },
  {
    name: 'Link a file of the change to one outside of the repository',
    says: /NOTES\.md/,
    attempt: async (stage) => {
      stage.repository.commit('main', {
        '.github/gonogo.yml': MANIFEST.replace('path: NOTES.md }', 'path: NOTES.md, contains: [root] }'),
      })
      stage.push('feature', { 'db/2.sql': 'SELECT 2;\n', 'NOTES.md': null })
      symlinkSync('/etc/passwd', join(stage.repository.directory, 'NOTES.md'))
      stage.push('feature', {})
      stage.open(12, 'feature')
      stage.review('dana', 'APPROVED')
      return look(stage)
    },
  },
  {
    name: 'Show a report with an attestation of a repository of one’s own',
    says: /was made in https:\/\/github\.com\/mallory\/app, and not in https:\/\/github\.com\/acme\/app/,
    attempt: async (stage) => {
      const authority = await startAuthority()
      stage.repository.commit('main', {
        '.github/workflows/server.yml': 'on: push\n',
        'root.json': authority.trustedRoot,
        '.github/gonogo.yml': MANIFEST.replace(
          '    - id: notes',
          `    - id: server\n      name: The server says so\n      uses: report\n      with: { workflow: server.yml, attested: { trusted-root: root.json } }\n    - id: notes`,
        ),
      })
      const sha = open(stage)
      stage.review('dana', 'APPROVED')
      const forged = JSON.stringify(reportOfGo(sha))
      stage.state.workflowRuns.push({
        id: 77,
        name: 'Server',
        path: '.github/workflows/server.yml',
        sha,
        branch: 'feature',
        event: 'push',
        status: 'completed',
        conclusion: 'success',
        artifacts: [{ id: 9, name: 'gonogo', zip: zip('report.json', forged) }],
      })
      stage.state.attestations[`sha256:${createHash('sha256').update(forged).digest('hex')}`] = [
        await authority.attest(forged, {
          repository: 'mallory/app',
          workflow: 'mallory/app/.github/workflows/server.yml@refs/heads/main',
        }),
      ]
      return look(stage)
    },
  },
]

/** A report that says GO for this commit, as whoever writes one would have it. */
const reportOfGo = (sha: string): Report => {
  const items: Report['items'] = [
    {
      id: 'backup',
      name: 'Backup',
      stage: 'pre-deploy',
      section: [],
      level: 'block',
      uses: 'files',
      status: 'pass',
      summary: 'it is there',
      findings: [],
      measurements: [],
      evidence: {},
      durationMs: 1,
      attempts: 1,
    },
  ]
  return {
    schemaVersion: 1,
    verdict: 'go',
    reason: 'all-passed: 1 blocking item passed',
    stages: ['pre-deploy'],
    subject: { sha },
    manifest: { path: 'gonogo.yml' },
    startedAt: new Date().toISOString(),
    durationMs: 1,
    tool: { name: 'gonogo', version: '0' },
    counts: countStatuses(items),
    items,
    signOffs: [],
    waivers: [],
  }
}
