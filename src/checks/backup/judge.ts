import { fullName, type Capture, type Contents } from '../../archive/contents.ts'
import type { Problem } from '../../archive/broken.ts'
import { readBackup } from '../../archive/read.ts'
import type { Reading } from '../../archive/reading.ts'
import type { Finding, Measurement } from '../../core/finding.ts'
import { failed, passed, undecided, type Outcome } from '../../core/outcome.ts'
import { formatDuration, formatSize } from '../../core/units.ts'
import { ageOf, judgeAge, type Age } from './age.ts'
import { judgeChecksum } from './checksum.ts'
import { judgeContents } from './expectations.ts'
import { judgeForeignKeys } from './foreign-keys.ts'
import { judgeLedger, wishForLedger } from './ledger.ts'
import { createSpool, type Spool } from '../../scratch/spool.ts'
import { decrypted, locate } from './locate.ts'
import { LEVELS, type BackupLevel, type BackupOptions } from './options.ts'
import { isMissing, type BackupWorld, type Found } from './place.ts'

/** Tables that are named in the evidence. */
const MAX_TABLES = 1000

/** Judges the bytes of a backup, level by level, and says which one it reached. */
export const judgeBackup = async (options: BackupOptions, context: BackupWorld): Promise<Outcome> => {
  const spools: Spool[] = []
  try {
    return await judge(options, context, spools)
  } finally {
    for (const spool of spools) spool.close()
  }
}

/** What is read for a drill a second time has to be what was judged, and a command is not run twice. */
const spooled = (found: Found, spools: Spool[]): Found => {
  const { source } = found
  if (source.kind === 'folder' || found.path !== undefined) return found
  const spool = createSpool(() => source.open())
  spools.push(spool)
  return { ...found, source: { ...source, open: () => spool.open() } }
}

const judge = async (options: BackupOptions, context: BackupWorld, spools: Spool[]): Promise<Outcome> => {
  const started = context.clock.now()
  const located = await locate(options, context)
  const found = isMissing(located) || options.verify !== 'restore' ? located : spooled(located, spools)
  if (isMissing(found))
    return failed(`${found.missing}.`, { rule: 'backup-missing', help: found.help, evidence: { level: 'none' } })
  const name = found.source.name
  const required =
    options.require ??
    (options.verify === 'restore' ? 'restorable' : options.expect === undefined ? 'complete' : 'contents')
  if (found.frozen !== undefined)
    return failed(
      `${name} is in the storage class ${found.frozen}: it cannot be read, nor restored, before it is thawed.`,
      {
        rule: 'backup-frozen',
        help: 'Keep the newest backup in a class that can be read at once.',
        evidence: { source: name, level: 'exists' },
      },
    )

  const readable = options.decrypt === undefined ? found : decrypted(found, options.decrypt, context)
  const read = {
    signal: context.signal,
    capture: captureFor(options),
    progress: (text: string) => context.progress(text),
    ...(options['max-window'] === undefined ? {} : { maxWindowBytes: options['max-window'] }),
  }
  const reading = await readBackup(readable.source, read)
  const readMs = context.clock.now() - started

  const { contents } = reading
  const findings: Finding[] = reading.problems.map((problem) => findingOf(problem, name, found))
  const now = context.clock.now()
  const age = ageOf(contents, found, now, options['time-zone'])
  const minSize = options['min-size']
  const stored = found.source.kind === 'file' ? (found.source.sizeBytes ?? reading.sizeBytes) : reading.sizeBytes
  if (minSize !== undefined && stored < minSize)
    findings.push({
      rule: 'backup-too-small',
      level: 'error',
      message: `${name} has ${formatSize(stored)}; at least ${formatSize(minSize)} are expected.`,
      help: 'Find out what is missing from the backup.',
    })
  findings.push(...judgeAge(age, options, name))
  if (age?.zoneUnknown === true && options['max-age'] !== undefined)
    findings.push({
      rule: 'backup-zone-unknown',
      level: 'notice',
      message: `${name} has the local time of the machine that made it, without its time zone; it was read as UTC.`,
      help: 'Set `time-zone` if that machine keeps another time.',
    })
  if (options.keep !== undefined && found.candidates < options.keep)
    findings.push({
      rule: 'backup-too-few',
      level: 'error',
      message: `There ${found.candidates === 1 ? 'is 1 backup' : `are ${found.candidates} backups`}; ${options.keep} have to be kept.`,
      help: 'Keep more of them, so that a mistake that is found late can still be undone.',
    })

  const complete = reading.problems.length === 0 && contents !== undefined
  const asExpected =
    complete && options.expect !== undefined
      ? judgeContents(
          contents,
          options.expect,
          name,
          now,
          options.expect['not-shrunk'] === undefined ? undefined : context.baseline,
          stored,
        )
      : []
  const expectations = complete
    ? [...asExpected, ...(await judgeForeignKeys(contents, options, name, context))]
    : asExpected
  findings.push(...expectations)
  if (complete && required !== 'exists' && required !== 'identity') findings.push(...judgeEmptiness(contents, name))
  const wantedMigration = options.expect?.['after-last-migration']
  const ledger =
    complete && wantedMigration !== undefined ? await judgeLedger(contents, wantedMigration, name, context) : undefined
  findings.push(...(ledger?.findings ?? []))

  const checksum = reading.problems.some(({ code }) => code === 'empty')
    ? ({ status: 'not-asked' } as const)
    : await judgeChecksum(
        options.checksum,
        readable === found ? found : { ...found },
        options.decrypt === undefined ? reading : { ...reading, sha256: undefined },
        context,
      )
  if (checksum.status === 'differs' || checksum.status === 'missing') findings.push(checksum.finding)
  const digest = options.decrypt === undefined ? reading.sha256 : undefined
  const sameAs = options['same-as']
  if (sameAs !== undefined) findings.push(...judgeSame(sameAs, digest, name))
  const copies =
    options.copies === undefined || digest === undefined
      ? undefined
      : await (await import('./copies.ts')).judgeCopies(options.copies, digest, name, context)
  findings.push(...(copies?.findings ?? []))

  const isError = (finding: Finding): boolean => finding.level === 'error'
  const contentsHold = complete && ![...expectations, ...(ledger?.findings ?? [])].some(isError) && holdsData(contents)
  const drill =
    options.verify === 'restore' && complete
      ? await (await import('./drill.ts')).drill(readable.source, contents, options, read, context)
      : undefined
  findings.push(...(drill?.findings ?? []))

  const proven: Record<BackupLevel, boolean> = {
    exists: stored > 0,
    identity: contents !== undefined,
    complete,
    contents: contentsHold,
    integrity: complete && (checksum.status === 'matches' || (checksum.status === 'not-asked' && contents.selfChecked)),
    restorable: contentsHold && drill?.restored === true,
    recoverable: false,
  }
  proven.recoverable =
    proven.restorable &&
    options['max-age'] !== undefined &&
    (options.keep !== undefined || copies !== undefined) &&
    !findings.some(isError)
  const level = levelOf(proven)
  const totalRows = contents === undefined ? undefined : rowsOf(contents)
  const evidence = {
    source: name,
    ...(found.others.length === 0 ? {} : { newestOf: found.candidates, others: found.others }),
    level: level ?? 'none',
    required,
    proven: LEVELS.filter((one) => proven[one]),
    sizeBytes: stored,
    ...(digest === undefined ? {} : { sha256: digest }),
    ...(reading.wrappers.length === 0 ? {} : { wrappers: reading.wrappers }),
    ...(contents === undefined ? {} : describe(contents, totalRows ?? 0)),
    ...(age === undefined ? {} : { madeAt: new Date(age.madeAt).toISOString(), clock: age.clock }),
    ...(found.storedAt === undefined ? {} : { storedAt: new Date(found.storedAt).toISOString() }),
    ...(checksum.status === 'matches' ? { checksum: checksum.by } : {}),
    ...ledger?.evidence,
    ...(copies === undefined ? {} : { copies: copies.places }),
    ...(drill === undefined ? {} : { drill: drill.evidence }),
    readMs,
  }
  const measurements: Measurement[] = [
    { name: 'size', value: stored, unit: 'bytes', ...(minSize === undefined ? {} : { limit: minSize }) },
    ...(age === undefined
      ? []
      : [
          {
            name: 'age',
            value: Math.round(age.ageMs / 1000),
            unit: 's',
            ...(options['max-age'] === undefined ? {} : { limit: options['max-age'] / 1000 }),
          },
        ]),
    ...(totalRows === undefined ? [] : [{ name: 'rows', value: totalRows }]),
    ...(drill === undefined ? [] : drill.measurements),
  ]
  const details = { findings, measurements, evidence }

  if (!proven[required] && !findings.some(isError)) findings.push(notReached(required, name, contents, options))
  const undecidable = reading.problems.find(({ code }) => UNDECIDED.has(code))
  if (undecidable !== undefined)
    return undecided(`${undecidable.message.replace(/^The file/, name)}.`, {
      rule: `backup-${undecidable.code}`,
      help: HELP[undecidable.code],
      ...details,
    })
  if (drill?.undecided !== undefined && findings.filter(isError).length <= 1)
    return undecided(drill.undecided.message, { ...details, rule: drill.undecided.rule, help: drill.undecided.help })
  const firstError = findings.find(isError)
  if (firstError !== undefined)
    return failed(`${firstError.message}${level === undefined ? '' : ` Level reached: ${level}.`}`, {
      rule: firstError.rule,
      help: firstError.help ?? 'Make a new backup.',
      ...details,
    })
  return passed(summary(name, contents, stored, level, totalRows ?? 0, age, found), details)
}

/** The highest level that is proven; a missing checksum does not hide what a restore proves. */
const levelOf = (proven: Readonly<Record<BackupLevel, boolean>>): BackupLevel | undefined =>
  LEVELS.toReversed().find((level) => proven[level])

const captureFor = (options: BackupOptions): Capture => {
  const heartbeat = options.expect?.heartbeat
  return (table, columns) => {
    if (
      heartbeat !== undefined &&
      (heartbeat.table === table.name || heartbeat.table === fullName(table)) &&
      columns.includes(heartbeat.column)
    )
      return { columns: [heartbeat.column], keep: 'newest' }
    return options.expect?.['after-last-migration'] === undefined ? undefined : wishForLedger(table, columns)
  }
}

/** A dump of an empty database, such as the template, is whole, and there is nothing in it. */
const judgeEmptiness = (contents: Contents, name: string): readonly Finding[] => {
  if (contents.format === 'pg-basebackup' || holdsData(contents)) return []
  const [level, what] = contents.tables.length === 0 ? (['error', 'table'] as const) : (['warning', 'row'] as const)
  return [
    {
      rule: 'backup-holds-nothing',
      level,
      message: `${name} is whole and holds no ${what} at all.`,
      help: `Find out which database was dumped, and with which options: look for \`--schema-only\`, and for a wrong name of the database.`,
    },
  ]
}

const holdsData = (contents: Contents): boolean =>
  contents.format === 'pg-basebackup' || contents.tables.some(({ rows }) => (rows ?? 0) > 0)

const rowsOf = (contents: Contents): number =>
  contents.tables.reduce((sum, table) => sum + (table.ofPartitions === true ? 0 : (table.rows ?? 0)), 0)

/** Problems that leave it open whether there is a backup. */
const UNDECIDED: ReadonlySet<Problem['code']> = new Set(['encrypted', 'unknown-version', 'needs-memory'])

const HELP: Readonly<Record<Problem['code'], string>> = {
  empty: 'Make the backup again, and let the job fail when the dump fails (`set -o pipefail`).',
  'not-a-backup': 'Find out what wrote it there, and make the backup again.',
  encrypted:
    'Give a `decrypt` command, or require only `exists`; a checksum proves that it is unchanged, not what it is.',
  'unknown-version': 'Use a newer version of gonogo, or dump with a version of pg_dump that is known.',
  'cut-off':
    'Make the backup again: look at the free disk space, the exit code of the dump, and whether the upload finished.',
  appended: 'Make the backup again into a new file: use `>` and not `>>`, and check the transfer.',
  corrupt: 'Take another copy, or make the backup again; keep a checksum that is made with the dump.',
  mangled: 'Make the backup again and move it in binary mode, without conversion of line ends or encodings.',
  inconsistent: 'Make the backup again: its parts do not belong together.',
  refused: 'Do not restore this file; find out where it comes from, and make the backup again.',
  'needs-memory': 'Allow it with `max-window`, or compress with a smaller window (zstd without `--long`).',
  dangerous: 'Do not restore this file with psql; find out where it comes from, and make the backup again.',
}

const findingOf = (problem: Problem, name: string, found: Found): Finding => ({
  rule: `backup-${problem.code}`,
  level: 'error',
  message: `${name}: ${problem.message}.`,
  help: HELP[problem.code],
  ...(found.path === undefined ? {} : { path: found.path }),
})

const judgeSame = (wanted: string, digest: string | undefined, name: string): readonly Finding[] => {
  const hex = wanted.replace(/^sha256:/i, '').toLowerCase()
  if (digest === hex) return []
  return [
    {
      rule: 'backup-not-the-same',
      level: 'error',
      message: `${name} is not the backup with the digest sha256:${hex.slice(0, 12)}…: it has ${digest === undefined ? 'none that could be read' : `sha256:${digest.slice(0, 12)}…`}.`,
      help: 'Restore the backup that was judged, or judge this one and take its digest.',
    },
  ]
}

const notReached = (
  required: BackupLevel,
  name: string,
  contents: Contents | undefined,
  options: BackupOptions,
): Finding => {
  const what: Readonly<Record<BackupLevel, readonly [message: string, help: string]>> = {
    exists: ['is not there', 'Make the backup.'],
    identity: ['is of no known format', 'Make the backup with a tool whose format is known.'],
    complete: ['is not complete', 'Make the backup again.'],
    contents: [
      contents !== undefined && !holdsData(contents) ? 'holds no row at all' : 'does not hold what it should',
      'Dump the data too: look for `--schema-only` in how the dump is made.',
    ],
    integrity: [
      'has no checksum that vouches for every byte',
      'Write a checksum when the dump is made (`sha256sum F > F.sha256`) and set `checksum: true`, or compress with gzip, which has one.',
    ],
    restorable: ['was not restored', 'Set `verify: restore`.'],
    recoverable: [
      'is not known to be recoverable',
      `Set ${[...(options.verify === undefined ? ['`verify: restore`'] : []), ...(options['max-age'] === undefined ? ['`max-age`'] : []), ...(options.keep === undefined && options.copies === undefined ? ['`keep` or `copies`'] : [])].join(', ')}, which prove it together.`,
    ],
  }
  const [message, help] = what[required]
  return {
    rule: `backup-not-${required}`,
    level: 'error',
    message: `${name} ${message}: the level ${required} is required.`,
    help,
  }
}

const describe = (contents: Contents, totalRows: number): Readonly<Record<string, unknown>> => {
  const tables = contents.tables.slice(0, MAX_TABLES)
  return {
    format: contents.format,
    label: contents.label,
    ...(contents.databases.length === 0 ? {} : { databases: contents.databases }),
    ...(contents.serverVersion === undefined ? {} : { serverVersion: contents.serverVersion }),
    ...(contents.toolVersion === undefined ? {} : { toolVersion: contents.toolVersion }),
    ...(contents.compression === undefined ? {} : { compression: contents.compression }),
    tables: Object.fromEntries(tables.map((table) => [fullName(table), table.rows ?? null])),
    tableCount: contents.tables.length,
    totalRows,
    objects: contents.objects,
    ...(contents.extensions.length === 0 ? {} : { extensions: contents.extensions }),
    ...(contents.largeObjects === undefined ? {} : { largeObjects: contents.largeObjects }),
    ...(contents.notes.length === 0 ? {} : { notes: contents.notes }),
  }
}

const summary = (
  name: string,
  contents: Contents | undefined,
  stored: number,
  level: BackupLevel | undefined,
  rows: number,
  age: Age | undefined,
  found: Found,
): string => {
  const tables = contents?.tables.length ?? 0
  return [
    `${name}${found.candidates > 1 ? ` (newest of ${found.candidates})` : ''}: ${contents?.label ?? 'a file'}`,
    contents === undefined || contents.databases.length === 0 ? '' : ` of ${contents.databases.slice(0, 3).join(', ')}`,
    `, ${formatSize(stored)}`,
    tables === 0 ? '' : `, ${tables} ${tables === 1 ? 'table' : 'tables'} with ${rows.toLocaleString('en-US')} rows`,
    age === undefined ? '' : `, ${formatDuration(Math.max(0, age.ageMs))} old`,
    `; level reached: ${level ?? 'none'}`,
  ].join('')
}

export type { Reading }
