import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, passed, type Outcome } from '../../core/outcome.ts'
import { formatDuration } from '../../core/units.ts'
import { listOf, parseJson } from './find-clouds.ts'
import { unescapeXml } from './find-s3.ts'
import { LEVELS, type BackupOptions } from './options.ts'
import type { BackupWorld } from './place.ts'

type Managed = NonNullable<BackupOptions['managed']>
type Json = Readonly<Record<string, unknown>>

/** What a service says of the backups it keeps. */
type State = {
  /** The newest point that can be restored, in milliseconds since the epoch. */
  readonly newestAt: number | undefined
  /** How that point is called by the service. */
  readonly what: string
  readonly count: number | undefined
  readonly faults: readonly string[]
  readonly evidence: Readonly<Record<string, unknown>>
}

const TOKENS: Readonly<Record<Managed['service'], readonly string[]>> = {
  rds: [],
  aurora: [],
  'cloud-sql': ['GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN'],
  supabase: ['SUPABASE_ACCESS_TOKEN'],
  neon: ['NEON_API_KEY'],
  render: ['RENDER_API_KEY'],
  heroku: ['HEROKU_API_KEY'],
}

/** Judges the backups that a service keeps by what its API says: that they are there and how recent, not what is in them. */
export const judgeManaged = async (
  managed: Managed,
  options: BackupOptions,
  context: BackupWorld,
): Promise<Outcome> => {
  const state = await stateOf(managed, context)
  const name = `${managed.service} ${managed.instance}`
  const findings: Finding[] = state.faults.map((fault) => ({
    rule: 'backup-service-fault',
    level: 'error',
    message: `${name}: ${fault}.`,
    help: 'Turn backups on for this database, or repair what the service reports.',
  }))
  const limit = options['max-age']
  const age = state.newestAt === undefined ? undefined : context.clock.now() - state.newestAt
  if (age === undefined)
    findings.push({
      rule: 'backup-missing',
      level: 'error',
      message: `${name} has no backup that can be restored.`,
      help: 'Turn backups on, or make one now.',
    })
  else if (limit !== undefined && age > limit)
    findings.push({
      rule: 'backup-too-old',
      level: 'error',
      message: `${state.what} of ${name} is ${formatDuration(age)} old; the limit is ${formatDuration(limit)}.`,
      help: 'Make a new backup or snapshot before going on.',
    })
  if (options.keep !== undefined && (state.count ?? 0) < options.keep)
    findings.push({
      rule: 'backup-too-few',
      level: 'error',
      message: `${name} keeps ${state.count ?? 'an unknown number of'} backups; ${options.keep} have to be kept.`,
      help: 'Lengthen the retention.',
    })
  const required = options.require ?? 'exists'
  if (
    LEVELS.indexOf(required) > 0 ||
    options.expect !== undefined ||
    options.checksum !== undefined ||
    options.verify !== undefined ||
    options['min-size'] !== undefined
  )
    findings.push({
      rule: 'backup-not-contents',
      level: 'error',
      message: `What ${managed.service} says proves that a backup is there and recent, and nothing of its contents.`,
      help: 'Judge a dump beside it for more, or restore the snapshot in an earlier step and ask it with an `sql` check.',
    })
  const details = {
    findings,
    measurements:
      age === undefined
        ? []
        : [
            {
              name: 'age',
              value: Math.round(age / 1000),
              unit: 's',
              ...(limit === undefined ? {} : { limit: limit / 1000 }),
            },
          ],
    evidence: {
      service: managed.service,
      instance: managed.instance,
      level: age === undefined ? 'none' : 'exists',
      ...(state.newestAt === undefined ? {} : { newestAt: new Date(state.newestAt).toISOString() }),
      ...(state.count === undefined ? {} : { backups: state.count }),
      ...state.evidence,
    },
  }
  const error = findings.find(({ level }) => level === 'error')
  return error === undefined
    ? passed(`${name}: ${state.what} is ${formatDuration(Math.max(0, age ?? 0))} old; level reached: exists`, details)
    : failed(error.message, { rule: error.rule, help: error.help ?? 'Make a new backup.', ...details })
}

const stateOf = async (managed: Managed, context: BackupWorld): Promise<State> => {
  switch (managed.service) {
    case 'rds':
    case 'aurora':
      return amazon(managed, context)
    case 'cloud-sql':
      return cloudSql(managed, context)
    case 'supabase':
      return supabase(managed, context)
    case 'neon':
      return neon(managed, context)
    case 'render':
      return render(managed, context)
    case 'heroku':
      return heroku(managed, context)
  }
}

const unreachable = (managed: Managed, status: number): Undecidable =>
  new Undecidable(`The API of ${managed.service} answered with HTTP ${status}.`, {
    rule: 'backup-unreachable',
    help: 'Check the token and its rights, and the name of the instance.',
  })

const getJson = async (
  managed: Managed,
  base: string,
  path: string,
  context: BackupWorld,
  headers: Readonly<Record<string, string>> = {},
): Promise<Json> => {
  const token =
    managed.token ??
    TOKENS[managed.service]
      .map((name) => context.environment.get(name))
      .find((value) => value !== undefined && value !== '')
  if (token === undefined)
    throw new Undecidable(`There is no token for ${managed.service}.`, {
      rule: 'backup-credentials',
      help: `Set \`managed.token\`, or ${TOKENS[managed.service].join(' or ')}.`,
    })
  context.hide(token)
  const answer = await context.http.request({
    url: `${(managed.endpoint ?? base).replace(/\/$/, '')}${path}`,
    headers: { accept: 'application/json', ...headers, authorization: `Bearer ${token}` },
    signal: context.signal,
  })
  if (answer.status !== 200) throw unreachable(managed, answer.status)
  return parseJson(answer.body, managed.service)
}

const time = (value: unknown): number | undefined => {
  const parsed = typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value * 1000 : Number.NaN
  return Number.isNaN(parsed) ? undefined : parsed
}

const latest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((one) => one !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

/** RDS and Aurora: the newest restorable time of the instance, and its snapshots. */
const amazon = async (managed: Managed, context: BackupWorld): Promise<State> => {
  const { AwsClient } = await import('aws4fetch')
  const { environment, http, signal } = context
  const [accessKeyId, secretAccessKey, sessionToken] = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
  ].map((name) => environment.get(name))
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new Undecidable('There are no credentials for AWS.', {
      rule: 'backup-credentials',
      help: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, for example with aws-actions/configure-aws-credentials.',
    })
  context.hide(secretAccessKey)
  if (sessionToken !== undefined && sessionToken !== '') context.hide(sessionToken)
  const region = managed.region ?? environment.get('AWS_REGION') ?? environment.get('AWS_DEFAULT_REGION') ?? 'us-east-1'
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
    region,
    service: 'rds',
    retries: 0,
  })
  const ask = async (parameters: Readonly<Record<string, string>>): Promise<string> => {
    const address = `${(managed.endpoint ?? `https://rds.${region}.amazonaws.com`).replace(/\/$/, '')}/?${new URLSearchParams({ Version: '2014-10-31', ...parameters })}`
    const signed = await client.sign(address, { method: 'GET' })
    const answer = await http.request({
      url: signed.url,
      headers: Object.fromEntries(signed.headers.entries()),
      signal,
    })
    if (answer.status !== 200) throw unreachable(managed, answer.status)
    return Buffer.from(answer.body).toString('utf8')
  }
  const cluster = managed.service === 'aurora'
  const instance = await ask(
    cluster
      ? { Action: 'DescribeDBClusters', DBClusterIdentifier: managed.instance }
      : { Action: 'DescribeDBInstances', DBInstanceIdentifier: managed.instance },
  )
  const snapshots = await ask(
    cluster
      ? { Action: 'DescribeDBClusterSnapshots', DBClusterIdentifier: managed.instance }
      : { Action: 'DescribeDBSnapshots', DBInstanceIdentifier: managed.instance },
  )
  const value = (xml: string, name: string): string | undefined => {
    const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
    return found === undefined ? undefined : unescapeXml(found)
  }
  const retention = Number(value(instance, 'BackupRetentionPeriod') ?? 0)
  const restorable = time(value(instance, 'LatestRestorableTime'))
  const available = [...snapshots.matchAll(/<DB(?:Cluster)?Snapshot>([\s\S]*?)<\/DB(?:Cluster)?Snapshot>/g)]
    .map((match) => match[1] ?? '')
    .filter((one) => value(one, 'Status') === 'available')
  const snapshot = latest(available.map((one) => time(value(one, 'SnapshotCreateTime'))))
  return {
    newestAt: latest([restorable, snapshot]),
    what: restorable === undefined ? 'the newest snapshot' : 'the newest point that can be restored',
    count: available.length,
    faults:
      retention === 0 && available.length === 0
        ? ['automated backups are off (retention 0) and there is no snapshot']
        : [],
    evidence: { retentionDays: retention },
  }
}

const cloudSql = async (managed: Managed, context: BackupWorld): Promise<State> => {
  const [project, instance] = managed.instance.split('/')
  if (project === undefined || instance === undefined)
    throw new Undecidable('A Cloud SQL instance is named project/instance.', {
      rule: 'backup-address',
      help: 'Write `instance: PROJECT/INSTANCE`.',
    })
  const body = await getJson(
    managed,
    'https://sqladmin.googleapis.com',
    `/v1/projects/${encodeURIComponent(project)}/instances/${encodeURIComponent(instance)}/backupRuns`,
    context,
  )
  const runs = listOf(body['items'])
  const good = runs.filter(({ status }) => status === 'SUCCESSFUL')
  const newestRun = [...runs]
    .filter(({ status }) => status !== 'SKIPPED')
    .sort((a, b) => (time(b['enqueuedTime'] ?? b['endTime']) ?? 0) - (time(a['enqueuedTime'] ?? a['endTime']) ?? 0))[0]
  return {
    newestAt: latest(good.map(({ endTime }) => time(endTime))),
    what: 'the newest backup',
    count: good.length,
    faults: newestRun?.['status'] === 'FAILED' ? ['the newest backup run failed'] : [],
    evidence: {},
  }
}

const supabase = async (managed: Managed, context: BackupWorld): Promise<State> => {
  const body = await getJson(
    managed,
    'https://api.supabase.com',
    `/v1/projects/${encodeURIComponent(managed.instance)}/database/backups`,
    context,
  )
  const good = listOf(body['backups']).filter(({ status }) => status === 'COMPLETED')
  const pitr = objectOf(body['physical_backup_data'])['latest_physical_backup_date_unix']
  return {
    newestAt: latest([
      ...good.map((backup) => time(backup['inserted_at'])),
      body['pitr_enabled'] === true ? time(pitr) : undefined,
    ]),
    what: 'the newest backup',
    count: good.length,
    faults: [],
    evidence: { pointInTimeRecovery: body['pitr_enabled'] === true, storageObjectsIncluded: false },
  }
}

/** Neon can go back to every moment of its history window, so that the newest point is now; named snapshots are counted. */
const neon = async (managed: Managed, context: BackupWorld): Promise<State> => {
  const base = 'https://console.neon.tech/api/v2'
  const project = objectOf(
    (await getJson(managed, base, `/projects/${encodeURIComponent(managed.instance)}`, context))['project'],
  )
  const seconds = Number(project['history_retention_seconds'] ?? 0)
  return {
    newestAt: seconds > 0 ? context.clock.now() : undefined,
    what: 'the newest point that can be restored',
    count: undefined,
    faults: seconds > 0 ? [] : ['the history window is 0: nothing can be restored'],
    evidence: { historySeconds: seconds },
  }
}

const render = async (managed: Managed, context: BackupWorld): Promise<State> => {
  const body = await getJson(
    managed,
    'https://api.render.com',
    `/v1/postgres/${encodeURIComponent(managed.instance)}/recovery`,
    context,
  )
  const available = body['recoveryStatus'] === 'AVAILABLE'
  return {
    newestAt: available ? context.clock.now() : undefined,
    what: 'the newest point that can be restored',
    count: undefined,
    faults: available
      ? []
      : [
          `point-in-time recovery is ${(typeof body['recoveryStatus'] === 'string' ? body['recoveryStatus'] : 'unknown').toLowerCase()}`,
        ],
    evidence: typeof body['startsAt'] === 'string' ? { from: body['startsAt'] } : {},
  }
}

const heroku = async (managed: Managed, context: BackupWorld): Promise<State> => {
  const body = await getJson(
    managed,
    'https://api.data.heroku.com',
    `/client/v11/apps/${encodeURIComponent(managed.instance)}/transfers`,
    context,
  )
  const backups = listOf(body).filter(({ to_type }) => to_type === 'gof3r')
  const good = backups.filter(({ succeeded, finished_at }) => succeeded === true && finished_at !== null)
  const newest = [...backups].sort((a, b) => (time(b['created_at']) ?? 0) - (time(a['created_at']) ?? 0))[0]
  return {
    newestAt: latest(good.map(({ finished_at }) => time(finished_at))),
    what: 'the newest backup',
    count: good.length,
    faults: newest?.['succeeded'] === false ? ['the newest backup failed'] : [],
    evidence: {},
  }
}
