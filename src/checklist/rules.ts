import { isHarmless, roleOfCommand } from './command.ts'
import type { Reading } from './reading.ts'
import { WORDS as W } from './vocabulary.ts'

/** How an item is understood: the first rule that applies decides. */
export type Rule = {
  readonly name: string
  readonly uses: string
  /** 0 to 1: how often people who judged such items by hand agree. */
  readonly confidence: number
  /** One line for people: why this check. */
  readonly why: string
  when(reading: Reading): boolean
}

/** The rule that applies to an item; the last one always does. */
export const ruleFor = (reading: Reading): Rule => RULES.find((rule) => rule.when(reading)) ?? LAST

const says = (reading: Reading, ...patterns: readonly RegExp[]): boolean => patterns.every((pattern) => pattern.test(reading.says))
const within = (reading: Reading, pattern: RegExp): boolean => pattern.test(reading.section)
const has = (list: readonly unknown[]): boolean => list.length > 0
const inCodeReview = (reading: Reading): boolean => /code[- ]?review|revisi[óo]n de c[óo]digo|\breview checklist/.test(reading.section)
const dangerous = (reading: Reading): boolean => reading.statements.some((one) => /^(drop|delete|truncate|update|insert)\b|\bdrop\s+(column|table|constraint|index)\b/i.test(one.text))
const commandRoles = (reading: Reading): readonly string[] => reading.facts.commands.map(roleOfCommand)
const blockRoles = (reading: Reading): readonly string[] => reading.commands.map((command) => roleOfCommand(command.text))
const isImperativeTest = (reading: Reading): boolean => /^(?:[^:]{1,40}:\s*)?(re-?)?test(?:e[dn]?|s)?\s/i.test(reading.says) && !/^(?:[^:]{1,40}:\s*)?tests?\s+(?:coverage|pass|suite|are)/.test(reading.says)
const namesDocument = (reading: Reading): boolean => reading.facts.paths.some((path) => /\.(md|mdx|rst|txt|pdf|docx?)$|(^|\/)(README|CHANGELOG|LICENSE)$/i.test(path))
const onlyPath = (reading: Reading): boolean => has(reading.facts.paths) || (has(reading.facts.endpoints) && reading.facts.endpoints.every((path) => /\.\w{2,4}$/.test(path)))
/** A person's wish about data ("users can create …") that no query answers. */
const aboutPeopleDoing = (reading: Reading): boolean => /\b(users?|customers?|guests?|admins?|patients?|clients?|visitors?)\b.*\b(can|cannot|could|able to|see)\b|\bcan (be )?(create|cancel|edit|update|delete|book|order|pay|upload|executed)/.test(reading.says)

const LAST: Rule = {
  name: 'only-people',
  uses: 'sign-off',
  confidence: 0.6,
  why: 'nothing in the text says how a program could decide it',
  when: () => true,
}

/** Small, in one place, in the order in which they are asked. Literal hooks come before words; words of people come before words of machines. */
export const RULES: readonly Rule[] = [
  {
    name: 'item-in-code',
    uses: 'sign-off',
    confidence: 0.9,
    why: 'the line stands inside a code block, where GitHub shows no box',
    when: (r) => r.item.inCodeFence,
  },
  {
    name: 'approval-of-a-role',
    uses: 'sign-off',
    confidence: 0.95,
    why: 'a person of this role approves',
    when: (r) => W.approvalSection.test(r.heading) && !has(r.facts.commands) && !has(r.facts.endpoints),
  },
  {
    name: 'destructive-statement',
    uses: 'sign-off',
    confidence: 0.95,
    why: 'the SQL removes data: it stays text and is never run',
    when: (r) => r.blockPlace === 'item' && dangerous(r),
  },
  {
    name: 'file-to-review',
    uses: 'github',
    confidence: 0.85,
    why: 'the file is named for review: an approving review of it decides',
    when: (r) => onlyPath(r) && /\breview|geprüft|revis/.test(r.parent?.says ?? r.above),
  },
  {
    name: 'code-review',
    uses: 'github',
    confidence: 0.9,
    why: 'an approving review of the pull request decides',
    when: (r) => says(r, W.codeReview) && !has(r.facts.settings) && !has(r.facts.endpoints),
  },
  {
    name: 'debug-code',
    uses: 'scan',
    confidence: 0.95,
    why: 'a scan of the changed lines finds debug code',
    when: (r) => (says(r, W.debugCode) || r.facts.names.some((name) => DEBUG_NAME.test(name))) && !/toolbar/.test(r.says),
  },
  {
    name: 'audit-trail',
    uses: 'sign-off',
    confidence: 0.7,
    why: 'whether every action is recorded is for a person to judge',
    when: (r) => says(r, W.auditTrail, /\blog(?:ged|ging)?\b|trail/) && !says(r, /\btables?\b/) && !has(r.facts.commands),
  },
  {
    name: 'key-prefix',
    uses: 'scan',
    confidence: 0.8,
    why: 'a scan finds names with that prefix',
    when: (r) => r.facts.names.some((name) => /^[A-Z][A-Z0-9_]*_\*?$/.test(name)) && says(r, /secret|sensitive|prefix/),
  },
  {
    name: 'query-in-text',
    uses: 'sql',
    confidence: 0.9,
    why: 'the query stands in the text',
    when: (r) => r.facts.queries.some((query) => /^(select|with)\b/i.test(query)) || (r.statements.length > 0 && r.statements.every((one) => /^(select|with)\b/i.test(one.text)) && !inMonitoring(r)),
  },
  {
    name: 'ddl-block',
    uses: 'schema',
    confidence: 0.9,
    why: 'the statements are not run: every effect of them must be there',
    when: (r) => r.statements.some((one) => /^(alter|create)\b/i.test(one.text)) && !dangerous(r) && r.stage !== 'rollback' && says(r, /\b(execut|run|appl|sql|quer|statement|ausführ|ejecut|add|create)/),
  },
  {
    name: 'log-file-or-command',
    uses: 'logs',
    confidence: 0.9,
    why: 'the log is named in the text',
    when: (r) => (r.facts.paths.some((path) => /\.log\b|(^|\/)logs?\//.test(path)) && !/rotat|permission|writable/.test(r.says)) || commandRoles(r).includes('log'),
  },
  {
    name: 'backup-command',
    uses: 'backup',
    confidence: 0.9,
    why: 'the command makes a backup: what counts is that a whole and recent one is there',
    when: (r) => commandRoles(r).includes('backup') && !(r.stage === 'rollback' && /restore/.test(r.says)),
  },
  {
    name: 'migration-command',
    uses: 'migrations',
    confidence: 0.9,
    why: 'the command changes the database: what counts is that nothing is pending',
    when: (r) => commandRoles(r).includes('migration') && !has(r.facts.endpoints),
  },
  {
    name: 'metric-query',
    uses: 'metrics',
    confidence: 0.85,
    why: 'the text holds a query of a metrics server',
    when: (r) => r.inline.codes.some((code) => /\b(rate|sum|histogram_quantile|avg|increase|irate|max|min)\s*\(.*[[{(]/.test(code) && !/^select/i.test(code)),
  },
  {
    name: 'request-command',
    uses: 'http',
    confidence: 0.9,
    why: 'the text holds the request',
    when: (r) => commandRoles(r).includes('request'),
  },
  {
    name: 'status-command',
    uses: 'services',
    confidence: 0.8,
    why: 'the command says which services run',
    when: (r) => commandRoles(r).includes('status'),
  },
  {
    name: 'literal-endpoint',
    uses: 'http',
    confidence: 0.9,
    why: 'the endpoint stands in the text',
    when: (r) => has(r.facts.endpoints) && !onlyPath(r) && !(says(r, W.logs) && says(r, W.problem)) && !(has(r.facts.settings) && !has(r.facts.urls)),
  },
  {
    name: 'database-command',
    uses: 'sql',
    confidence: 0.75,
    why: 'the command asks the database',
    when: (r) => commandRoles(r).includes('database') && !/redis|mongo/.test(r.facts.commands.join(' ')),
  },
  {
    name: 'reversal',
    uses: 'sign-off',
    confidence: 0.85,
    why: 'a step that undoes a deployment is taken by a person when it is needed',
    when: (r) => r.stage === 'rollback' && says(r, W.undo) && !says(r, W.ready) && !says(r, W.procedure),
  },
  {
    name: 'literal-command',
    uses: 'run',
    confidence: 0.9,
    why: 'the command stands in the text; it runs only after a person has turned it on',
    when: (r) => commandRoles(r).some((role) => role === 'look') || (commandRoles(r).includes('change') && r.stage !== 'rollback' && !says(r, W.undo)),
  },
  {
    name: 'backup-place',
    uses: 'backup',
    confidence: 0.85,
    why: 'a backup at a named place',
    when: (r) => says(r, W.backup) && r.facts.urls.some((url) => /^(s3|gs):/.test(url)),
  },
  {
    name: 'literal-setting',
    uses: 'settings',
    confidence: 0.95,
    why: 'the setting stands in the text',
    when: (r) => has(r.facts.settings) && !(says(r, W.data) && says(r, W.databaseWord)) && !(says(r, W.logs) && !says(r, W.logSetting) && r.facts.settings.every((one) => one.expected === undefined)),
  },
  {
    name: 'secret-in-code',
    uses: 'scan',
    confidence: 0.85,
    why: 'a scan finds secrets in the repository',
    when: (r) => (says(r, W.secretInCode) || says(r, /\b(secrets?|passwords?|credentials?)\b.*\bnot (in|from|committed)/)) && !says(r, W.logs),
  },
  {
    name: 'container-of-settings',
    uses: 'settings',
    confidence: 0.7,
    why: 'a settings file with the values that production runs with',
    when: (r) => r.facts.paths.some(isSettingsFile) && /:$/.test(r.says),
  },
  {
    name: 'script-file-to-run',
    uses: 'run',
    confidence: 0.7,
    why: 'the text asks to run a file: that happens only after a person has turned it on',
    when: (r) => has(r.facts.paths) && /^(?:[^:]{1,40}:\s*)?(run|execute|start|ejecutar|ausführen)\b/.test(r.says),
  },
  {
    name: 'dependencies-of-file',
    uses: 'run',
    confidence: 0.8,
    why: 'whether the dependencies are installed is for the package manager to say',
    when: (r) => says(r, W.dependencies, W.installed),
  },
  {
    name: 'literal-file',
    uses: 'files',
    confidence: 0.9,
    why: 'the file is named in the text',
    when: (r) => onlyPath(r) && !has(r.facts.commands) && !(says(r, W.backup) && !says(r, W.policy)) && !(has(r.facts.urls) && !namesDocument(r)) && !says(r, /\bin sync\b/),
  },
  {
    name: 'literal-url',
    uses: 'http',
    confidence: 0.9,
    why: 'the address stands in the text',
    when: (r) => r.facts.urls.some((url) => /^https?:/.test(url)),
  },
  {
    name: 'literal-header',
    uses: 'http',
    confidence: 0.9,
    why: 'the header stands in the text',
    when: (r) => has(r.facts.headers),
  },
  {
    name: 'child-of-settings-file',
    uses: 'settings',
    confidence: 0.75,
    why: 'it stands below a settings file',
    when: (r) => r.parent !== undefined && (r.parent.facts.paths.some(isSettingsFile)) && has(r.facts.names),
  },
  {
    name: 'people-section',
    uses: 'sign-off',
    confidence: 0.85,
    why: 'the section is about people',
    when: (r) => within(r, W.peopleSection) && !says(r, W.metric) && !(says(r, W.deploys) && says(r, /successful|confirm/)) && !aboutData(r) && !says(r, W.backup) && !says(r, W.codeReview) && !(says(r, W.answers) && says(r, W.site)),
  },
  {
    name: 'logs-have-no-problem',
    uses: 'logs',
    confidence: 0.9,
    why: 'a log without such lines decides',
    when: (r) => logsHaveProblem(r),
  },
  {
    name: 'log-settings',
    uses: 'settings',
    confidence: 0.75,
    why: 'how the application logs is a setting',
    when: (r) => says(r, W.logSetting) && (says(r, W.configured) || says(r, /\bis\b/)) && !says(r, /query log(?!ging)|watch/),
  },
  {
    name: 'logs-to-review',
    uses: 'logs',
    confidence: 0.85,
    why: 'the log is to be looked at',
    when: (r) => says(r, W.logs) && !says(r, W.auditTrail),
  },
  {
    name: 'backup-policy',
    uses: 'document',
    confidence: 0.7,
    why: 'the policy must be written down',
    when: (r) => says(r, W.backup, /retention|policy|polic|documented/) && !says(r, /secure/),
  },
  {
    name: 'backup-for-people',
    uses: 'sign-off',
    confidence: 0.7,
    why: 'how a backup is kept is for a person to judge',
    when: (r) => says(r, W.backup, W.backupByPeople) && !has(r.facts.thresholds) && !says(r, /^(?:[^:]{1,40}:\s*)?(?:test|verify|try)/),
  },
  {
    name: 'backup',
    uses: 'backup',
    confidence: 0.95,
    why: 'a whole and recent backup decides',
    when: (r) => (says(r, W.backup) || (/backup|sicherung|seguridad|sauvegarde/.test(r.heading) && says(r, W.restore))) && !(r.stage === 'rollback' && says(r, W.undo) && !says(r, W.ready)),
  },
  {
    name: 'no-migration-needed',
    uses: 'sign-off',
    confidence: 0.8,
    why: 'a statement, not something to check',
    when: (r) => says(r, W.migration, W.statement) && !has(r.commands),
  },
  {
    name: 'rollback-migration-commands',
    uses: 'run',
    confidence: 0.6,
    why: 'the steps back are rehearsed on an environment that is not production; they run only after a person has turned that on',
    when: (r) => says(r, /roll ?back/, /\btest/) && has(r.commands) && !says(r, W.migration),
  },
  {
    name: 'rollback-document',
    uses: 'document',
    confidence: 0.8,
    why: 'the procedure must be written down, with nothing left open',
    when: (r) => (says(r, W.documentOf, W.documented, W.procedure) || says(r, /roll ?back|reversión|rückroll/, /document/)) && !says(r, /tested|\btest\b/) && !says(r, /user|api/) && !says(r, W.migration, W.ready, /tested/),
  },
  {
    name: 'migrations',
    uses: 'migrations',
    confidence: 0.9,
    why: 'the migrations of the repository, and what is pending in the database, decide',
    when: (r) => says(r, W.migration) || (says(r, W.migrationLint) && (within(r, W.migration) || says(r, W.databaseWord))),
  },
  {
    name: 'weakness-scan',
    uses: 'scan',
    confidence: 0.75,
    why: 'a scanner looks for it',
    when: (r) => says(r, W.weakness) && !says(r, /review|header/),
  },
  {
    name: 'environment',
    uses: 'settings',
    confidence: 0.9,
    why: 'the variables that production needs must be set',
    when: (r) => says(r, W.environment),
  },
  {
    name: 'credentials-in-settings',
    uses: 'settings',
    confidence: 0.75,
    why: 'a value that production runs with',
    when: (r) => says(r, W.settingThing) && !says(r, /rotat/) && (says(r, W.configured) || says(r, /verified|defined|from env|in use|loaded|production|disabled|generated/)) && !says(r, /headers? (present|returned)/),
  },
  {
    name: 'proper-name-in-settings-file',
    uses: 'settings',
    confidence: 0.75,
    why: 'the heading names the settings file',
    when: (r) => (r.headingFacts?.paths.some(isSettingsFile) ?? false) && says(r, W.configured),
  },
  {
    name: 'monitoring-set-up',
    uses: 'sign-off',
    confidence: 0.7,
    why: 'whether the watching is arranged is for a person to say',
    when: (r) => says(r, W.coverageSetup) && !has(r.facts.thresholds) && (says(r, W.configured) || says(r, W.ready) || says(r, /tracking|prepare|linked|receiv/)) && r.stage !== 'monitor' && !(says(r, W.answers) && !says(r, /live/)),
  },
  {
    name: 'database-answers',
    uses: 'sql',
    confidence: 0.8,
    why: 'a connection to the database decides',
    when: (r) => says(r, /\b(database|db|postgres\w*|mysql)\b/, W.connects) && !says(r, W.watched, W.metric),
  },
  {
    name: 'data',
    uses: 'sql',
    confidence: 0.8,
    why: 'a query of the database decides',
    when: (r) => aboutData(r) && !(says(r, W.people) && !says(r, W.databaseWord)),
  },
  {
    name: 'port-answers',
    uses: 'tcp',
    confidence: 0.85,
    why: 'the port must accept connections',
    when: (r) => says(r, W.port, /\b\d{2,5}\b/) || (says(r, W.redis, W.connects) && !says(r, W.metric)),
  },
  {
    name: 'limit-of-response',
    uses: 'http',
    confidence: 0.85,
    why: 'the time of an answer decides',
    when: (r) => has(r.facts.thresholds) && (says(r, W.responseTime) || says(r, W.endpoint) || says(r, W.answers)) && !says(r, /\bp\d\d\b|percentile|per (?:day|hour|second)|lag|contentful/),
  },
  {
    name: 'metric-with-limit',
    uses: 'metrics',
    confidence: 0.85,
    why: 'a measured value against a limit decides',
    when: (r) => says(r, W.metric) && (has(r.facts.thresholds) || r.stage === 'monitor' || says(r, /normal|acceptable|within|stable|low|no |processing|in sync|shows/)) || (has(r.facts.thresholds) && says(r, /per (?:day|hour|second|minute)|rate|latency|p\d\d\b/)),
  },
  {
    name: 'certificate-and-headers',
    uses: 'http',
    confidence: 0.85,
    why: 'the answer of the server shows it',
    when: (r) => says(r, W.transport) && !says(r, /renew|purchas|ordered/),
  },
  {
    name: 'api-description',
    uses: 'http',
    confidence: 0.8,
    why: 'the served description of the API decides',
    when: (r) => says(r, W.openapi) && !says(r, /examples?|published/),
  },
  {
    name: 'user-reports',
    uses: 'github',
    confidence: 0.6,
    why: 'issues that were opened since decide',
    when: (r) => says(r, /\bno (?:\w+[- ])*(?:reported )?issues\b/) && has(r.facts.durations),
  },
  {
    name: 'watching',
    uses: 'metrics',
    confidence: 0.75,
    why: 'a value that is watched over time',
    when: (r) => (r.stage === 'monitor' || /monitor|post-deploy/.test(r.stage)) && (says(r, W.watches, W.watched) || says(r, /\bmonitoring\b/) && r.stage === 'monitor' || says(r, W.metric)) && !says(r, /user[- ]reported|progress|response times?$/) && !says(r, W.health) && !isQueryable(r),
  },
  {
    name: 'health',
    uses: 'http',
    confidence: 0.9,
    why: 'a request to the health endpoint decides',
    when: (r) => says(r, W.health) && !says(r, /monitor configured/),
  },
  {
    name: 'monitoring-runs',
    uses: 'metrics',
    confidence: 0.6,
    why: 'the monitoring system itself answers',
    when: (r) => says(r, /monitoring/, /operational|active|running|receiving/),
  },
  {
    name: 'continuous-integration',
    uses: 'github',
    confidence: 0.85,
    why: 'a check of the commit decides',
    when: (r) => says(r, W.ci) && !says(r, /acceptance|manual|uat|penetration|load test/) && !says(r, /\bvalidation tests?\b/),
  },
  {
    name: 'block-of-tests',
    uses: 'run',
    confidence: 0.75,
    why: 'the block holds the command; it runs only after a person has turned it on',
    when: (r) => hasBlockOfTests(r),
  },
  {
    name: 'child-of-tests',
    uses: 'run',
    confidence: 0.6,
    why: 'the command of the item above covers it',
    when: (r) => r.parent !== undefined && hasBlockOfTests(r.parent) && says(r.parent, /tested|tests?/),
  },
  {
    name: 'code-moves',
    uses: 'github',
    confidence: 0.85,
    why: 'the commit on the branch decides',
    when: (r) => says(r, W.codeMoves, /\b(code|branch|commits?|github|gitlab|bitbucket|main|master|develop|image|release|heroku|origin|version)\b/) && !says(r, /notes/),
  },
  {
    name: 'running',
    uses: 'services',
    confidence: 0.8,
    why: 'what runs is for the platform to say',
    when: (r) => says(r, W.running),
  },
  {
    name: 'build',
    uses: 'run',
    confidence: 0.75,
    why: 'the build runs only after a person has turned it on',
    when: (r) => says(r, W.build) && (has(r.commands) || knownBuild(r)),
  },
  {
    name: 'previous-version',
    uses: 'github',
    confidence: 0.65,
    why: 'an earlier release that can be deployed decides',
    when: (r) => says(r, /previous (?:version|release|deployment)|vorherige version/, W.ready) && r.stage === 'rollback',
  },
  {
    name: 'deployment',
    uses: 'github',
    confidence: 0.8,
    why: 'the deployment of this commit decides',
    when: (r) => says(r, W.deploys, W.deployed) && r.stage !== 'rollback' && !says(r, /progress|stakeholder|window|plan\b|notif|monitor/),
  },
  {
    name: 'access',
    uses: 'http',
    confidence: 0.75,
    why: 'answers with and without a right to them decide',
    when: (r) => (says(r, W.authentication, W.works) || says(r, /(?:can|cannot|can't|not) (?:access|reach|call)/, W.endpoint) || says(r, W.endpoint, /\bnot public|public|secured|protected/)) && !inCodeReview(r) && !has(r.facts.names) && !says(r, /unchanged|restrictions|facing/),
  },
  {
    name: 'site-answers',
    uses: 'http',
    confidence: 0.85,
    why: 'a request decides',
    when: (r) => siteAnswers(r),
  },
  {
    name: 'login-endpoint',
    uses: 'http',
    confidence: 0.6,
    why: 'the endpoint stands elsewhere in the document',
    when: (r) => isImperativeTest(r) && r.says.split(/\s+/).length <= 4 && r.knowledge.endpoints.some((one) => one.path.toLowerCase().split(/[/_-]/).some((part) => part.length > 3 && r.says.split(/\W+/).includes(part))),
  },
  {
    name: 'performance',
    uses: 'http',
    confidence: 0.7,
    why: 'measured answers decide; the limit is not in the text',
    when: (r) => says(r, W.responseTime) && (says(r, /acceptable|within|meets?|verif|expected load|targets?|good|fast/) || has(r.facts.thresholds)) && !says(r, /analysis|optimi/),
  },
  {
    name: 'unchanged-responses',
    uses: 'openapi',
    confidence: 0.55,
    why: 'the description of the API is compared with the one before',
    when: (r) => says(r, /(?:response|api)(?: formats?| contracts?)? (?:unchanged|backwards?[- ]compatible)|no breaking (?:api )?changes/),
  },
  {
    name: 'storage',
    uses: 'files',
    confidence: 0.6,
    why: 'folders and their permissions decide',
    when: (r) => says(r, /\b(?:directories|folders?|file permissions?|verzeichnisse)\b/, /configured|accessible|exist|set|writable|created/),
  },
  {
    name: 'failures',
    uses: 'logs',
    confidence: 0.6,
    why: 'failures show in the log',
    when: (r) => says(r, /\b(?:check|look|watch|monitor) for\b/, W.problem) && r.stage !== 'rollback',
  },
  {
    name: 'output-of-command',
    uses: 'run',
    confidence: 0.6,
    why: 'the output of the command above decides',
    when: (r) => says(r, /\b(?:output|exit code|ausgabe|salida)\b/) && has(r.binding.above),
  },
  {
    name: 'validation-commands',
    uses: 'run',
    confidence: 0.7,
    why: 'the commands stand elsewhere in the document; they run only after a person has turned them on',
    when: (r) => says(r, /\bvalidation (?:tests?|scripts?)\b/),
  },
  LAST,
]

const DEBUG_NAME = /^(console\.\w+|debugger;?|var_dump|dd\(\)|dump\(\)|print_r|binding\.pry|byebug|pry|puts|print|println!?|fmt\.Print\w*|System\.out\.print\w*|pdb|breakpoint\(\)|ipdb|set_trace|dbg!|IO\.inspect|NSLog|Log\.d|alert\(\)|TODO|FIXME|XXX)$/

const inMonitoring = (r: Reading): boolean => r.stage === 'rollback'

const isSettingsFile = (path: string): boolean => /(^|\/)(settings?|config|values)[\w.-]*(\.\w+)?$|\.env|(^|\/)(application|appsettings|docker-compose|compose|render|vercel|fly|netlify)[\w.-]*\.(ya?ml|json|properties|toml)$|(^|\/)config\/|production\.(rb|py|js|json|ya?ml)$/i.test(path)

const isQueryable = (r: Reading): boolean => /slow quer|database (?:size|connections)|indexes/.test(r.says)

const aboutData = (r: Reading): boolean => {
  if (aboutPeopleDoing(r) || isImperativeTest(r)) return false
  const isIndex = /\bind(?:ex|exes|ices)\b|índice/.test(r.says)
  const known = r.knowledge.columns.length > 0 && columnWords(r)
  if (known) return true
  if (r.facts.names.length > 0 && W.databaseWord.test(r.says) && !/unit|api/.test(r.says)) return true
  if (!W.data.test(r.says)) return /\bevery \w+ has (?:a|an|one)\b|\ball existing \w+ have\b|\brecords?\b.*\b(?:intact|exist|count)|\btables? exists?\b/.test(r.says)
  return !isIndex || W.databaseWord.test(r.says) || W.databaseWord.test(r.section) || r.facts.names.length > 0
}

/** Whether the item names a table and one of its columns that the document's SQL has, in words. */
const columnWords = (r: Reading): boolean =>
  /\b(all|every|each|no|any|duplicate|unique|existing)\b/.test(r.says) &&
  r.knowledge.columns.some(
    (one) => one.column !== undefined && r.says.includes(one.column.toLowerCase().replace(/_/g, ' ')) && new RegExp(`\\b${one.table.toLowerCase().replace(/_/g, ' ').replace(/[^\w ]/g, '').replace(/s$/, '')}s?\\b`).test(r.says.replace(one.column.toLowerCase().replace(/_/g, ' '), '')),
  ) &&
  !/automatic|log|upon/.test(r.says)

const logsHaveProblem = (r: Reading): boolean => {
  if (!W.problem.test(r.says) || has(r.facts.thresholds)) return false
  if (/\brates?\b|handling|tracking|messages?|documented|reporting/.test(r.says)) return false
  if (W.logs.test(r.says)) return !W.configured.test(r.says)
  return /\blogs?\b|error|fehler|service (?:health|status)/.test(r.section) && /^(?:[^:]{1,40}:\s*)?(?:no|check|keine?|sin|monitor)\b/.test(r.says)
}

const hasBlockOfTests = (r: Reading): boolean =>
  has(r.commands) && (r.blockPlace === 'item' || /\b(?:tested|tests?|script|conflicts?|installed|rebuilt|completed?|executed)\b/.test(r.says) || blockRoles(r).some((role) => role === 'look')) && !blockRoles(r).some((role) => role === 'request' || role === 'log' || role === 'status' || role === 'database') && r.stage !== 'rollback'

const knownBuild = (r: Reading): boolean =>
  [...r.knowledge.blocks.values()].some((block) => block.commands.some((command) => isHarmless(command.text) || /collectstatic|build|precompile/.test(command.text)))

const siteAnswers = (r: Reading): boolean => {
  if (aboutPeopleDoing(r) && !W.endpoint.test(r.says)) return false
  if (/unchanged|documented|tested|updated|feature|design|styled|deploys?\b/.test(r.says)) return false
  if (W.endpoint.test(r.says) && !/configured/.test(r.says)) return W.answers.test(r.says) || W.works.test(r.says) || /\btest all\b|\bcheck\b|data\b|access/.test(r.says)
  return W.site.test(r.says) && W.answers.test(r.says) && !within(r, W.functionalSection) || (W.site.test(r.says) && /\b(?:loads?|reachable|erreichbar|lädt|carga)\b/.test(r.says)) || /\bcan be (?:retrieved|fetched|listed)\b/.test(r.says)
}
