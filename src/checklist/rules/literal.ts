import {
  says,
  has,
  inCodeReview,
  dangerous,
  commandRoles,
  namesDocument,
  onlyPath,
  DEBUG_NAME,
  inMonitoring,
  isSettingsFile,
  isApproval,
  blockSettings,
  blockRoles,
} from './ask.ts'
import type { Rule } from './rule.ts'
import { WORDS as W } from '../vocabulary.ts'

/** Rules for what stands literally in an item: commands, addresses, files, settings, queries. */
export const LITERAL_RULES: readonly Rule[] = [
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
    when: (r) => isApproval(r) && !has(r.facts.commands) && !has(r.facts.endpoints),
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
    when: (r) =>
      (says(r, W.debugCode) || r.facts.names.some((name) => DEBUG_NAME.test(name))) && !/toolbar/.test(r.says),
  },
  {
    name: 'audit-trail',
    uses: 'sign-off',
    confidence: 0.7,
    why: 'whether every action is recorded is for a person to judge',
    when: (r) =>
      says(r, W.auditTrail, /\blog(?:ged|ging)?\b|trail/) && !says(r, /\btables?\b/) && !has(r.facts.commands),
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
    when: (r) =>
      r.facts.queries.some((query) => /^(select|with)\b/i.test(query)) ||
      (r.statements.length > 0 && r.statements.every((one) => /^(select|with)\b/i.test(one.text)) && !inMonitoring(r)),
  },
  {
    name: 'settings-block',
    uses: 'settings',
    confidence: 0.85,
    why: 'the block below lists the variables that production needs',
    when: (r) => r.blockPlace === 'item' && blockSettings(r).length > 0 && has(r.facts.settings) === false,
  },
  {
    name: 'request-block',
    uses: 'http',
    confidence: 0.85,
    why: 'the block below holds the request',
    when: (r) => r.blockPlace === 'item' && blockRoles(r).includes('request') && !says(r, W.redis),
  },
  {
    name: 'rate-limit',
    uses: 'http',
    confidence: 0.75,
    why: 'answers beyond the limit decide',
    when: (r) =>
      says(r, /\brate[- ]limit/, /\b(?:test|verify|active|enabled|works?|working|enforced)/) &&
      !has(r.facts.settings) &&
      !has(r.facts.endpoints),
  },
  {
    name: 'variables-in-file',
    uses: 'settings',
    confidence: 0.8,
    why: 'the file must hold the variables',
    when: (r) =>
      says(r, /\bvariables?\b/) &&
      r.facts.paths.some((path) => /(^|\/)\.env/.test(path)) &&
      !says(r, /gitignore|commit/),
  },
  {
    name: 'ddl-block',
    uses: 'schema',
    confidence: 0.9,
    why: 'the statements are not run: every effect of them must be there',
    when: (r) =>
      r.statements.some((one) => /^(alter|create)\b/i.test(one.text)) &&
      !dangerous(r) &&
      r.stage !== 'rollback' &&
      says(r, /\b(execut|run|appl|sql|quer|statement|ausführ|ejecut|add|create)/),
  },
  {
    name: 'log-file-or-command',
    uses: 'logs',
    confidence: 0.9,
    why: 'the log is named in the text',
    when: (r) =>
      (r.facts.paths.some((path) => /\.log\b|(^|\/)logs?\//.test(path)) && !/rotat|permission|writable/.test(r.says)) ||
      commandRoles(r).includes('log'),
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
    when: (r) =>
      r.inline.codes.some(
        (code) =>
          /\b(rate|sum|histogram_quantile|avg|increase|irate|max|min)\s*\(.*[[{(]/.test(code) && !/^select/i.test(code),
      ),
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
    when: (r) =>
      has(r.facts.endpoints) &&
      !onlyPath(r) &&
      !(says(r, W.logs) && says(r, W.problem)) &&
      !(has(r.facts.settings) && !has(r.facts.urls)),
  },
  {
    name: 'name-in-code',
    uses: 'scan',
    confidence: 0.7,
    why: 'a scan of the code finds the name',
    when: (r) => inCodeReview(r) && has(r.facts.names) && !W.databaseWord.test(r.says),
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
    when: (r) =>
      commandRoles(r).some((role) => role === 'look') ||
      (commandRoles(r).includes('change') && r.stage !== 'rollback' && !says(r, W.undo)),
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
    when: (r) =>
      has(r.facts.settings) &&
      !(says(r, W.data) && says(r, W.databaseWord)) &&
      !(says(r, W.logs) && !says(r, W.logSetting) && r.facts.settings.every((one) => one.expected === undefined)),
  },
  {
    name: 'secret-in-code',
    uses: 'scan',
    confidence: 0.85,
    why: 'a scan finds secrets in the repository',
    when: (r) =>
      (says(r, W.secretInCode) || says(r, /\b(secrets?|passwords?|credentials?)\b.*\bnot (in|from|committed)/)) &&
      !says(r, W.logs),
  },
  {
    name: 'container-of-settings',
    uses: 'settings',
    confidence: 0.7,
    why: 'a settings file with the values that production runs with',
    when: (r) => r.facts.paths.some(isSettingsFile) && r.says.endsWith(':'),
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
    when: (r) =>
      onlyPath(r) &&
      !says(r, /\bscann?ed\b/) &&
      !has(r.facts.commands) &&
      !(says(r, W.backup) && !says(r, W.policy)) &&
      !(has(r.facts.urls) && !namesDocument(r)) &&
      !says(r, /\bin sync\b/),
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
    when: (r) => r.parent !== undefined && r.parent.facts.paths.some(isSettingsFile) && has(r.facts.names),
  },
]
