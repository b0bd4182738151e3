import { says, within, has, isSettingsFile, aboutData, logsHaveProblem, runsSomethingElse } from './ask.ts'
import type { Rule } from './rule.ts'
import { WORDS as W } from '../vocabulary.ts'

/** Rules for words about people, logs, backups, migrations, settings and data. */
export const STATE_RULES: readonly Rule[] = [
  {
    name: 'work-of-people',
    uses: 'sign-off',
    confidence: 0.85,
    why: 'the text asks a person to do it',
    when: (r) => W.peopleVerb.test(r.says) && !has(r.facts.commands),
  },
  {
    name: 'people-section',
    uses: 'sign-off',
    confidence: 0.85,
    why: 'the section is about people',
    when: (r) =>
      within(r, W.peopleSection) &&
      !says(r, W.metric) &&
      !(says(r, W.deploys) && says(r, /successful|confirm/)) &&
      !aboutData(r) &&
      !says(r, W.backup) &&
      !says(r, W.codeReview) &&
      !(says(r, W.answers) && says(r, W.site)),
  },
  {
    name: 'output-of-command',
    uses: 'run',
    confidence: 0.6,
    why: 'the output of the command above decides',
    when: (r) => says(r, /\b(?:output|exit code|ausgabe|salida)\b/) && has(r.binding.above),
  },
  {
    name: 'monitoring-runs',
    uses: 'metrics',
    confidence: 0.6,
    why: 'the monitoring system itself answers',
    when: (r) => says(r, /monitoring/, /operational|active|running|receiving/),
  },
  {
    name: 'monitoring-set-up',
    uses: 'sign-off',
    confidence: 0.7,
    why: 'whether the watching is arranged is for a person to say',
    when: (r) =>
      says(r, W.coverageSetup) &&
      !has(r.facts.thresholds) &&
      (((says(r, W.configured) || says(r, W.ready) || says(r, /tracking|prepare|linked|receiv/)) &&
        r.stage !== 'monitor') ||
        says(
          r,
          /^(?:[^:]{1,40}:\s*)?(?:set up|configure|create|enable|prepare)\b.*\b(?:alert|alarm|monitoring|dashboard)/,
        )) &&
      !(says(r, W.answers) && !says(r, /live/)),
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
    when: (r) =>
      (says(r, W.logSetting) &&
        (says(r, W.configured) || says(r, /\bis\b/)) &&
        !says(r, /query log(?!ging)|watch|alert/)) ||
      (says(r, /\blog (?:aggregation|retention|format|shipping)\b/) && says(r, W.configured)),
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
    when: (r) =>
      says(r, W.backup, W.backupByPeople) &&
      !has(r.facts.thresholds) &&
      !says(r, /^(?:[^:]{1,40}:\s*)?(?:test|verify|try)/),
  },
  {
    name: 'backup',
    uses: 'backup',
    confidence: 0.95,
    why: 'a whole and recent backup decides',
    when: (r) =>
      (says(r, W.backup) || (/backup|sicherung|seguridad|sauvegarde/.test(r.heading) && says(r, W.restore))) &&
      !(r.stage === 'rollback' && says(r, W.undo) && !says(r, W.ready)),
  },
  {
    name: 'environment',
    uses: 'settings',
    confidence: 0.9,
    why: 'the variables that production needs must be set',
    when: (r) => says(r, W.environment),
  },
  {
    name: 'no-migration-needed',
    uses: 'sign-off',
    confidence: 0.8,
    why: 'a statement, not something to check',
    when: (r) =>
      says(r, W.migration) &&
      says(r, /\bno\b.*\b(?:needed|required|necessary)|\b(?:is|are) not (?:needed|required)|\bneeds$/) &&
      !has(r.commands),
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
    when: (r) =>
      (says(r, W.documentOf, W.documented, W.procedure) || says(r, /roll ?back|reversión|rückroll/, /document/)) &&
      !says(r, /tested|\btest\b/) &&
      !says(r, /user|api/) &&
      !says(r, W.migration, W.ready, /tested/),
  },
  {
    name: 'migrations',
    uses: 'migrations',
    confidence: 0.9,
    why: 'the migrations of the repository, and what is pending in the database, decide',
    when: (r) =>
      (says(r, W.migration) && !runsSomethingElse(r)) ||
      (says(r, W.migrationLint) && (within(r, W.migration) || says(r, W.databaseWord))),
  },
  {
    name: 'weakness-scan',
    uses: 'scan',
    confidence: 0.75,
    why: 'a scanner looks for it',
    when: (r) => says(r, W.weakness) && !says(r, /review|header/),
  },
  {
    name: 'credentials-in-settings',
    uses: 'settings',
    confidence: 0.75,
    why: 'a value that production runs with',
    when: (r) =>
      says(r, W.settingThing) &&
      !says(r, /rotat|\bcop(?:y|ied)\b|\bnoted\b/) &&
      (says(r, W.configured) || says(r, /verified|defined|from env|in use|loaded|production|disabled|generated/)) &&
      !says(r, /headers? (present|returned)/),
  },
  {
    name: 'proper-name-in-settings-file',
    uses: 'settings',
    confidence: 0.75,
    why: 'the heading names the settings file',
    when: (r) => (r.headingFacts?.paths.some(isSettingsFile) ?? false) && says(r, W.configured),
  },
  {
    name: 'database-answers',
    uses: 'sql',
    confidence: 0.8,
    why: 'a connection to the database decides',
    when: (r) =>
      says(r, /\b(database|db|postgres\w*|mysql)\b/, W.connects) &&
      !says(r, W.watched, W.metric) &&
      !says(r, /\burls?\b|strings?|copied|\bssl\b/),
  },
  {
    name: 'data',
    uses: 'sql',
    confidence: 0.8,
    why: 'a query of the database decides',
    when: (r) => aboutData(r) && !(says(r, W.people) && !says(r, W.databaseWord)),
  },
]
