import {
  says,
  has,
  inCodeReview,
  isImperativeTest,
  isQueryable,
  hasBlockOfTests,
  knownBuild,
  siteAnswers,
} from './ask.ts'
import type { Rule } from './rule.ts'
import { WORDS as W } from '../vocabulary.ts'

/** Rules for words about what runs: services, answers, measurements, builds and deployments. */
export const SERVICE_RULES: readonly Rule[] = [
  {
    name: 'port-answers',
    uses: 'tcp',
    confidence: 0.85,
    why: 'the port must accept connections',
    when: (r) =>
      says(r, W.port, /\b\d{2,5}\b/) || (says(r, W.redis, W.connects) && !says(r, W.metric) && !says(r, W.problem)),
  },
  {
    name: 'limit-of-response',
    uses: 'http',
    confidence: 0.85,
    why: 'the time of an answer decides',
    when: (r) =>
      has(r.facts.thresholds) &&
      (says(r, W.responseTime) || says(r, W.endpoint) || says(r, W.answers)) &&
      !says(r, /\bp\d\d\b|percentile|per (?:day|hour|second)|lag|contentful/),
  },
  {
    name: 'metric-with-limit',
    uses: 'metrics',
    confidence: 0.85,
    why: 'a measured value against a limit decides',
    when: (r) =>
      (says(r, W.metric) &&
        (has(r.facts.thresholds) ||
          r.stage === 'monitor' ||
          says(r, /normal|acceptable|within|stable|low|no |processing|in sync|shows/))) ||
      (has(r.facts.thresholds) && says(r, /per (?:day|hour|second|minute)|\brates?\b(?! limit)|latency|p\d\d\b/)) ||
      (/\bmetrics\b/.test(r.heading) && r.stage === 'monitor') ||
      (says(r, W.metric) && says(r, /^(?:[^:]{1,40}:\s*)?(?:monitor|track|watch)\b/)),
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
    name: 'no-errors',
    uses: 'logs',
    confidence: 0.65,
    why: 'such errors show in the log',
    when: (r) =>
      says(
        r,
        /\bno (?:\w+ ){0,3}(?:errors|exceptions|failures|timeouts)\b/,
        /\b(?:redis|database|connection|server|5xx|500|timeout|critical|application|kafka|queue|runtime)\b/,
      ) && !says(r, /console|browser|lint|compil|type/),
  },
  {
    name: 'failures',
    uses: 'logs',
    confidence: 0.6,
    why: 'failures show in the log',
    when: (r) => says(r, /\b(?:check|look|watch|monitor) for\b/, W.problem) && r.stage !== 'rollback',
  },
  {
    name: 'watching',
    uses: 'metrics',
    confidence: 0.75,
    why: 'a value that is watched over time',
    when: (r) =>
      (r.stage === 'monitor' || /monitor|post-deploy/.test(r.stage)) &&
      (says(r, W.watches, W.watched) || (says(r, /\bmonitoring\b/) && r.stage === 'monitor') || says(r, W.metric)) &&
      !says(r, /user[- ]reported|progress/) &&
      !says(r, W.health) &&
      !isQueryable(r),
  },
  {
    name: 'health',
    uses: 'http',
    confidence: 0.9,
    why: 'a request to the health endpoint decides',
    when: (r) => says(r, W.health) && !says(r, /monitor configured/),
  },
  {
    name: 'continuous-integration',
    uses: 'github',
    confidence: 0.85,
    why: 'a check of the commit decides',
    when: (r) =>
      says(r, W.ci) && !says(r, /acceptance|manual|uat|penetration|load test/) && !says(r, /\bvalidation tests?\b/),
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
    when: (r) =>
      says(
        r,
        W.codeMoves,
        /\b(code|branch|commits?|github|gitlab|bitbucket|main|master|develop|image|release|heroku|origin|version)\b/,
      ) && !says(r, /notes/),
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
    when: (r) =>
      says(
        r,
        /(?:^|: |\b)(?:build|compile|precompile|collect static\w*|bundle|minify) (?:the |frontend|backend|client|assets?|app|project|production|with)|\bbuilds? (?:completes?|succeed\w*|successful\w*|passes)|static files collected|collectstatic|assets (?:compiled|precompiled|built)|precompile assets|build (?:réussi|exitos\w+)/,
      ) &&
      (has(r.commands) || knownBuild(r) || says(r, /\bbuilds? (?:completes?|succeed|successful|passes)/)) &&
      !says(r, /\btested\b/) &&
      !/^(?:[^:]{1,40}:\s*)?deploy/.test(r.says),
  },
  {
    name: 'previous-version',
    uses: 'github',
    confidence: 0.65,
    why: 'an earlier release that can be deployed decides',
    when: (r) =>
      says(r, /previous (?:version|release|deployment)|vorherige version/, W.ready) && r.stage === 'rollback',
  },
  {
    name: 'deployment',
    uses: 'github',
    confidence: 0.8,
    why: 'the deployment of this commit decides',
    when: (r) =>
      says(r, W.deploys, W.deployed) &&
      r.stage !== 'rollback' &&
      !says(r, /progress|stakeholder|window|plan\b|notif|monitor/),
  },
  {
    name: 'access',
    uses: 'http',
    confidence: 0.75,
    why: 'answers with and without a right to them decide',
    when: (r) =>
      (says(r, W.authentication, W.works) ||
        says(r, /(?:can|cannot|can't|not) (?:access|reach|call)/, W.endpoint) ||
        says(r, W.endpoint, /\bnot public|public|secured|protected/)) &&
      !inCodeReview(r) &&
      !has(r.facts.names) &&
      !says(
        r,
        /unchanged|restrictions|facing|\b(?:database|db|iam|s3|bucket|file) (?:user|role|permissions?)|least privilege|expiry|rotation|lockout|2fa|mfa|password requirements/,
      ),
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
    when: (r) =>
      isImperativeTest(r) &&
      r.says.split(/\s+/).length <= 4 &&
      r.knowledge.endpoints.some((one) =>
        one.path
          .toLowerCase()
          .split(/[/_-]/)
          .some((part) => part.length > 3 && r.says.split(/\W+/).includes(part)),
      ),
  },
  {
    name: 'performance',
    uses: 'http',
    confidence: 0.7,
    why: 'measured answers decide; the limit is not in the text',
    when: (r) =>
      says(r, W.responseTime) &&
      (says(r, /acceptable|within|meets?|verif|expected load|targets?|good|fast/) || has(r.facts.thresholds)) &&
      !says(r, /analysis|optimi/),
  },
  {
    name: 'unchanged-responses',
    uses: 'openapi',
    confidence: 0.55,
    why: 'the description of the API is compared with the one before',
    when: (r) =>
      says(
        r,
        /(?:response|api)(?: formats?| contracts?)? (?:unchanged|backwards?[- ]compatible)|no breaking (?:api )?changes/,
      ),
  },
  {
    name: 'storage',
    uses: 'files',
    confidence: 0.6,
    why: 'folders and their permissions decide',
    when: (r) =>
      says(
        r,
        /\b(?:directories|folders?|file permissions?|verzeichnisse)\b/,
        /configured|accessible|exist|set|writable|created/,
      ),
  },
  {
    name: 'validation-commands',
    uses: 'run',
    confidence: 0.7,
    why: 'the commands stand elsewhere in the document; they run only after a person has turned them on',
    when: (r) => says(r, /\bvalidation (?:tests?|scripts?)\b/),
  },
]
