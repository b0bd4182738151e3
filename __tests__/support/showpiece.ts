import { commentEvent, pullRequestEvent, setStage } from './github-run.ts'

const MANIFEST = `version: 1
name: Corner shop
checklists: [docs/DEPLOYMENT_CHECKLIST.md]
roles:
  dba: ['@dana']
  support: ['@sam', '@acme/support']
stages:
  merge:
    - id: migrations
      section: Database
      name: Migrations are safe for the running release
      uses: migrations
      with: { paths: 'db/**', rehearse: false }
      source: docs/DEPLOYMENT_CHECKLIST.md:5
    - id: reviewed
      section: Database
      name: A database administrator has looked at it
      uses: sign-off
      with: { by: [role:dba], covers: ['db/**'] }
      source: docs/DEPLOYMENT_CHECKLIST.md:6
    - id: tests
      section: Quality
      name: Signup works with a partner ID
      uses: tests
      with: { report: reports/unit.xml, names: [signup with a valid partner ID, signup with an invalid partner ID] }
      source: docs/DEPLOYMENT_CHECKLIST.md:10
    - id: debug
      section: Quality
      name: No debug code and no secrets
      uses: scan
      with: { for: [debug-code, secrets] }
      source: docs/DEPLOYMENT_CHECKLIST.md:11
    - id: settings
      section: Quality
      name: Production settings
      uses: settings
      with: { from: [.env.production], expect: { NODE_ENV: production, LOG_LEVEL: info } }
      source: docs/DEPLOYMENT_CHECKLIST.md:12
    - id: rollback
      section: Communication
      name: The rollback plan names who decides
      uses: document
      level: warn
      with: { path: docs/ROLLBACK.md, sections: [Who decides] }
      source: docs/DEPLOYMENT_CHECKLIST.md:16
    - id: communication
      section: Communication
      name: Communication and training
      uses: sign-off
      with: { by: [role:support], lines: [Support staff know the new page, Partners were written to] }
      source: docs/DEPLOYMENT_CHECKLIST.md:17
waivers:
  - { item: settings, reason: The logger is being replaced (issue 412), owner: '@octocat', expires: 2027-01-15 }
`

const CHECKLIST = `# Deployment

## Database

- [ ] Migrations are safe for the running release
- [ ] A database administrator has looked at it

## Quality

- [ ] Signup works with a partner ID
- [ ] No debug code and no secrets
- [ ] Production settings

## Communication

- [ ] The rollback plan names who decides
- [ ] Support staff know the new page
- [ ] Partners were written to
`

const junit = (invalid: string): string => `<testsuites><testsuite name="signup" tests="2">
<testcase classname="signup" name="signup with a valid partner ID" time="0.2"/>
<testcase classname="signup" name="signup with an invalid partner ID" time="0.1">${invalid}</testcase>
</testsuite></testsuites>
`

/** What a pull request shows, from its first push to GO: the Markdown that the built action wrote. */
export type Showpiece = {
  readonly comments: Readonly<Record<'noGo' | 'hold' | 'go', string>>
  readonly summary: string
}

/** Plays one pull request on the built action, with everything in it that a comment may have to say. */
export const playShowpiece = async (): Promise<Showpiece> => {
  const stage = await setStage({
    '.github/gonogo.yml': MANIFEST,
    'docs/DEPLOYMENT_CHECKLIST.md': CHECKLIST,
    'docs/ROLLBACK.md': '# Rollback\n\n## Who decides\n\n[Contact Info]\n',
    '.env.production': 'NODE_ENV=production\nLOG_LEVEL=debug\n',
    'db/0001_partners.sql': 'CREATE TABLE partners (id bigint PRIMARY KEY, email text NOT NULL, region text);\n',
  })
  stage.state.permissions = { octocat: 'write', dana: 'write', sam: 'write' }
  stage.state.teams['acme/support'] = ['sam']
  const comment = (): string => stage.state.comments.findLast(({ author }) => author.endsWith('[bot]'))?.body ?? ''
  try {
    stage.push('feature', {
      'db/0002_partner_ids.sql':
        "SET lock_timeout = '2s';\nALTER TABLE partners ADD COLUMN partner_id text;\nALTER TABLE partners ALTER COLUMN partner_id SET NOT NULL, DROP COLUMN region;\n",
      'src/signup.js': "export const signup = (form) => {\n  console.log('signup', form)\n  return save(form)\n}\n",
      'reports/unit.xml': junit('<failure message="expected 422, got 500"/>'),
    })
    stage.open(12, 'feature', { title: 'Partner IDs' })
    const first = await stage.run(pullRequestEvent(stage))
    const noGo = comment()
    stage.push('feature', {
      'db/0002_partner_ids.sql': "SET lock_timeout = '2s';\nALTER TABLE partners ADD COLUMN partner_id text;\n",
      'src/signup.js': 'export const signup = (form) => save(form)\n',
      'reports/unit.xml': junit(''),
    })
    await stage.run(pullRequestEvent(stage))
    await stage.run(commentEvent(stage, stage.comment('sam', '/gonogo sign communication 1')))
    const hold = comment()
    stage.comment('sam', '/gonogo sign communication 2')
    await stage.run(commentEvent(stage, stage.comment('dana', '/gonogo sign reviewed')))
    return { comments: { noGo, hold, go: comment() }, summary: first.summary }
  } finally {
    await stage.close()
  }
}
