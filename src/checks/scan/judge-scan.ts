import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { nearest } from '../../core/suggest.ts'
import { failed, notApplicable, passed, type Outcome } from '../../core/outcome.ts'
import { formatSize } from '../../core/units.ts'
import { shownPath } from '../../core/paths.ts'
import { readTrustedText } from '../../core/trusted-text.ts'
import { fingerprintOf, readAccepted, type AcceptedFinding } from './accepted.ts'
import { compileExtra } from './extra-patterns.ts'
import { findUnwantedFile, needsContent } from './find-unwanted-file.ts'
import type { ScanOptions } from './index.ts'
import { isBinaryName, languageOf } from './language.ts'
import { listFiles, type Listing, type ScanContext } from './list-files.ts'
import { scanFile, type Located } from './scan-file.ts'
import { readSuppressions, suppressionOf } from './suppressions.ts'

/** Files that are read at once. */
const AT_ONCE = 32

const MAX_FINDINGS = 500

type Seen = { findings: Finding[]; fingerprints: string[]; bytes: number; files: number; used: Set<string> }

/** Looks at every file that counts, and says what is left in it. */
export const judgeScan = async (options: ScanOptions, context: ScanContext): Promise<Outcome> => {
  const files = context.files.at(context.directory)
  const acceptedPath = options.accepted === undefined ? undefined : shownPath(files, options.accepted)
  const list =
    options.accepted === undefined
      ? undefined
      : await readTrustedText(options.accepted, {
          files,
          git: context.git,
          subject: context.subject,
          untrusted: context.untrusted,
          signal: context.signal,
        })
  // Named and nowhere: most likely a mistake in its name.
  if (options.accepted !== undefined && list?.text === undefined && list?.changed === false)
    await files.readText(options.accepted)
  const accepted: ReadonlyMap<string, AcceptedFinding> =
    acceptedPath === undefined || list?.text === undefined ? new Map() : await readAccepted(acceptedPath, list.text)
  await refuseUnknownRules(options)
  const [listing, extra] = await Promise.all([listFiles(options, context), compileExtra(options, context)])
  const off = new Set(Object.keys(options.rules ?? {}).filter((rule) => options.rules?.[rule] === 'off'))
  const perFile: (Finding[] | undefined)[] = []
  const seen: Seen = { findings: [], fingerprints: [], bytes: 0, files: 0, used: new Set() }

  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < listing.paths.length; index = next++) {
      context.signal.throwIfAborted()
      const path = listing.paths[index] ?? ''
      perFile[index] = await scanOne(path, { options, context, listing, off, extra, accepted, seen })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const findings = perFile.flatMap((some) => some ?? [])

  const today = new Date(context.clock.now()).toISOString().slice(0, 10)
  for (const [fingerprint, entry] of accepted)
    if (listing.scope === 'all' && !seen.used.has(fingerprint) && (entry.until === undefined || entry.until >= today))
      findings.push({
        rule: 'accepted-unused',
        level: 'notice',
        message: `${acceptedPath ?? ''} accepts ${fingerprint}${entry.path === undefined ? '' : ` in ${entry.path}`}, which is not there any more.`,
        help: 'Remove the entry.',
      })
  if (list?.changed === true)
    findings.push({
      rule: 'accepted-changed',
      level: 'notice',
      ...(acceptedPath === undefined ? {} : { path: acceptedPath }),
      message: `${acceptedPath ?? ''} is changed here: what it accepts anew counts once that is merged, and until then the list of the base does.`,
      help: 'Mend what is found, or let the list be merged by itself first, so that somebody looks at it.',
    })
  if (listing.widened !== undefined)
    findings.push({
      rule: 'base-unknown',
      level: 'notice',
      message: `Every file was looked at, not only the change: ${listing.widened}.`,
      help: 'Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`).',
    })
  return conclude(findings, listing, seen)
}

/** A rule that is misspelt would stay as it is, and nobody would know why. */
const refuseUnknownRules = async (options: ScanOptions): Promise<void> => {
  if (options.rules === undefined) return
  const { rules } = await import('./rules.ts')
  const known = new Set([...rules.map(({ rule }) => rule), ...(options.extra ?? []).map(({ rule }) => rule)])
  const wrong = Object.keys(options.rules).find((rule) => !known.has(rule))
  if (wrong === undefined) return
  const near = nearest(wrong, known)
  throw new Undecidable(`\`rules\` names "${wrong}", which is no rule of scan`, {
    rule: 'rule-not-known',
    help: near === undefined ? '`gonogo explain scan` lists the rules.' : `Did you mean \`${near}\`?`,
  })
}

const conclude = (findings: readonly Finding[], listing: Listing, seen: Seen): Outcome => {
  const errors = findings.filter(({ level, suppressed }) => level === 'error' && suppressed === undefined)
  const where =
    listing.scope === 'changed'
      ? 'the lines that this change adds'
      : `${seen.files} ${seen.files === 1 ? 'file' : 'files'}`
  const byRule: Record<string, number> = {}
  for (const { rule } of errors) byRule[rule] = (byRule[rule] ?? 0) + 1
  // What fails comes first, so that a limit on what is shown never hides it.
  const shown = [...errors, ...findings.filter((finding) => !errors.includes(finding))].slice(0, MAX_FINDINGS)
  const details = {
    measurements: [
      { name: 'files', value: seen.files },
      { name: 'size', value: seen.bytes, unit: 'bytes' },
      { name: 'findings', value: errors.length, limit: 0 },
    ],
    evidence: {
      scope: listing.scope,
      findings: byRule,
      suppressed: findings.filter(({ suppressed }) => suppressed !== undefined).length,
      fingerprints: seen.fingerprints.slice(0, MAX_FINDINGS),
    },
  }
  const [first] = errors
  if (first !== undefined)
    return failed(
      `${first.path ?? ''}${first.line === undefined ? '' : `:${first.line}`}: ${first.message}${errors.length === 1 ? '' : ` And ${errors.length - 1} more.`}`,
      { rule: first.rule, help: first.help ?? '', findings: shown, ...details },
    )
  if (listing.paths.length === 0)
    return listing.scope === 'changed' && listing.namesNothing !== true
      ? notApplicable(
          `this change adds to no file that is looked at${
            (listing.leftOut ?? 0) === 0
              ? ''
              : `; ${listing.leftOut} changed ${listing.leftOut === 1 ? 'file is' : 'files are'} left out by \`paths\` or \`exclude\``
          }`,
          details,
        )
      : failed('There is no file to look at.', {
          rule: 'nothing-to-scan',
          help: 'Correct `paths`, or the working directory.',
          ...details,
        })
  return passed(`nothing was found in ${where}`, { ...details, findings: shown })
}

type Work = {
  readonly options: ScanOptions
  readonly context: ScanContext
  readonly listing: Listing
  readonly off: ReadonlySet<string>
  readonly extra: Awaited<ReturnType<typeof compileExtra>>
  readonly accepted: ReadonlyMap<string, AcceptedFinding>
  readonly seen: Seen
}

const scanOne = async (path: string, work: Work): Promise<Finding[]> => {
  const { options, context, listing, off, extra, seen } = work
  const absolute = `${context.files.repository ?? context.files.root}/${path}`
  if (isBinaryName(path) && !needsContent(path)) {
    const unwanted = options.for.includes('files') ? findUnwantedFile(path, undefined) : undefined
    return unwanted === undefined || off.has(unwanted.rule)
      ? []
      : decide(
          path,
          [{ ...unwanted, start: 0, end: 0, identity: '', line: 1, column: 1, endColumn: 1, isWholeFile: true }],
          '',
          () => 1,
          work,
        )
  }
  const bytes = await context.files.readBytes(absolute, { start: 0, end: options['max-size'] + 1 })
  seen.files++
  seen.bytes += bytes.length
  const tooLong: Finding[] =
    bytes.length <= options['max-size']
      ? []
      : [
          {
            rule: 'file-not-scanned',
            level: 'warning',
            message: `Of ${path} only the first ${formatSize(options['max-size'])} were looked at.`,
            path,
            help: 'Leave it out with `exclude`, or take it out of the repository.',
          },
        ]
  // A program may hold a zero byte, and is looked at all the same.
  if (languageOf(path) === 'other' && bytes.subarray(0, 8000).includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe))
    return tooLong
  const { text, located, lineOf } = scanFile(path, bytes, options, { off, extra })
  // The application's own name is a folder, too: hiding it would take the places out of the whole report.
  const words = new Set(path.split(/[/\\.]/))
  for (const { secret } of located) if (secret !== undefined && !words.has(secret)) context.hide(secret)
  const lines = listing.lines?.get(path)
  const counted =
    lines === undefined ? located : located.filter(({ line, isWholeFile }) => isWholeFile === true || lines.has(line))
  return counted.length === 0 ? tooLong : [...decide(path, counted, text, lineOf, work), ...tooLong]
}

/** Findings as they are reported: with what people have said about them. */
const decide = (
  path: string,
  located: readonly Located[],
  text: string,
  lineOf: (offset: number) => number,
  { accepted, seen, context, options }: Work,
): Finding[] => {
  const suppressions = readSuppressions(text, lineOf)
  const counts = new Map<string, number>()
  const today = new Date(context.clock.now()).toISOString().slice(0, 10)
  const findings: Finding[] = []
  for (const { rule, level: usual, message, help, identity, line, column, endColumn, isWholeFile } of located) {
    const chosen = options.rules?.[rule]
    const level = chosen === undefined || chosen === 'off' ? usual : chosen
    const key = `${rule}\0${identity}`
    const occurrence = counts.get(key) ?? 0
    counts.set(key, occurrence + 1)
    const fingerprint = fingerprintOf(rule, path, identity, occurrence)
    const entry = accepted.get(fingerprint)
    if (entry !== undefined) seen.used.add(fingerprint)
    const isAccepted = entry !== undefined && (entry.until === undefined || entry.until >= today)
    const written = suppressionOf(suppressions, rule, line)
    const reason = isAccepted
      ? entry.reason
      : written !== undefined && written.reason !== ''
        ? written.reason
        : undefined
    const position = isWholeFile === true ? { path } : { path, line, column, endColumn }
    findings.push({
      rule,
      level,
      message,
      ...position,
      help: `${help} To accept it, write \`gonogo-ignore ${rule}: why\` in a comment beside it, or list the fingerprint ${fingerprint} in \`accepted\`.`,
      ...(reason === undefined ? {} : { suppressed: reason }),
    })
    if (reason === undefined && level === 'error') seen.fingerprints.push(`${path}:${line} ${rule} ${fingerprint}`)
    if (written !== undefined && written.reason === '' && !isAccepted)
      findings.push({
        rule: 'suppression-without-reason',
        level: 'error',
        message: 'A finding is suppressed without a reason.',
        ...position,
        help: 'Write why: `gonogo-ignore RULE: reason`.',
      })
    if (entry?.until !== undefined && entry.until < today)
      findings.push({
        rule: 'accepted-expired',
        level: 'warning',
        message: `This was accepted until ${entry.until}: ${entry.reason}`,
        ...position,
        help: 'Mend it, or agree on a new date.',
      })
  }
  return findings
}
