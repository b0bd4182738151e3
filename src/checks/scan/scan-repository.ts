import picomatch from 'picomatch'
import type { CheckContext } from '../../core/check.ts'
import { Undecidable } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, notApplicable, passed, undecided, type Outcome } from '../../core/outcome.ts'
import { compilePattern } from '../../core/pattern.ts'
import { formatSize } from '../../core/units.ts'
import type { World } from '../../core/world.ts'
import { fingerprintOf, readAccepted } from './accepted.ts'
import { findInText, type Seen } from './find-in-text.ts'
import type { ScanOptions } from './index.ts'
import { shippedFile } from './shipped-files.ts'

type Context = CheckContext & Pick<World, 'files' | 'git'>

const READERS = 16
const MAX_FINDINGS = 500
const MAX_SIZE_BYTES = 10_000_000
/** What is made by programs: nobody wrote a secret or a breakpoint there by hand. */
const GENERATED =
  /(?:^|\/)(?:node_modules|vendor|bower_components|\.git|\.venv|venv|site-packages|__pycache__|\.next|\.nuxt)\/|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|poetry\.lock|uv\.lock|Gemfile\.lock|Cargo\.lock|go\.sum|Pipfile\.lock|bun\.lock)$|\.(?:map|snap|svg|min\.js|min\.css|lock)$/i

/** Looks through the repository, or through the lines that a change adds. */
export const scanRepository = async (options: ScanOptions, context: Context): Promise<Outcome> => {
  const { files, signal } = context
  const scope = await scopeOf(options, context)
  if ('outcome' in scope) return scope.outcome
  const accepted =
    options.accepted === undefined ? new Map<string, string>() : await readAccepted(options.accepted, files)
  const extra = (options.extra ?? []).map((rule) => ({
    ...rule,
    compiled: compilePattern(rule.pattern),
    covers: rule.paths === undefined ? () => true : picomatch([...rule.paths], { dot: true }),
  }))
  const findings: { path: string; seen: Seen }[] = []
  const used = new Set<string>()
  let [scanned, bytes] = [0, 0]
  const unread: Finding[] = []

  const paths = scope.paths
  const lines = scope.lines === undefined ? undefined : await scope.lines(paths)
  let next = 0
  const reader = async (): Promise<void> => {
    for (;;) {
      const path = paths[next++]
      if (path === undefined) return
      signal.throwIfAborted()
      const stat = await files.stat(path)
      if (stat?.kind !== 'file') continue
      if (options.for.includes('files')) {
        const what = await shippedFile(path, async () =>
          decode(await files.readBytes(path, { start: 0, end: Math.min(stat.sizeBytes, 200_000) })),
        )
        if (what !== undefined)
          findings.push({
            path,
            seen: {
              rule: 'file-must-not-ship',
              level: 'error',
              message: `${path} is ${what}.`,
              help: 'Remove it from the repository (`git rm --cached`), add it to .gitignore, and change what it held: history keeps it.',
              line: 1,
              column: 1,
              print: path,
            },
          })
      }
      if (GENERATED.test(path)) continue
      if (stat.sizeBytes > (options['max-size'] ?? MAX_SIZE_BYTES)) {
        unread.push({
          rule: 'file-too-large',
          level: 'warning',
          path,
          message: `${path} has ${formatSize(stat.sizeBytes)} and was not read.`,
          help: 'Leave it out with `exclude`, or raise `max-size`.',
        })
        continue
      }
      const content = await files.readBytes(path, { start: 0, end: stat.sizeBytes })
      if (isBinary(content)) continue
      scanned++
      bytes += content.length
      if (scanned % 500 === 0) context.progress(`${scanned} of ${paths.length} files`)
      const text = decode(content)
      for (const seen of findInText(text, path, options, extra))
        if (lines === undefined || (lines.get(path)?.has(seen.line) ?? false)) findings.push({ path, seen })
    }
  }
  await Promise.all(Array.from({ length: Math.min(READERS, paths.length) }, reader))

  findings.sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.seen.line - b.seen.line || a.seen.column - b.seen.column,
  )
  const reported = findings.map(({ path, seen }): Finding => {
    if (seen.secret !== undefined) context.hide(seen.secret)
    const fingerprint = fingerprintOf(seen.rule, path, seen.print)
    const reason = seen.suppressed ?? accepted.get(fingerprint)
    if (accepted.has(fingerprint)) used.add(fingerprint)
    return {
      rule: seen.rule,
      level:
        options.rules?.[seen.rule] === undefined || options.rules[seen.rule] === 'off'
          ? seen.level
          : (options.rules[seen.rule] as Finding['level']),
      message: seen.message,
      path,
      line: seen.line,
      column: seen.column,
      help: `${seen.help}${reason === undefined ? ` To accept it: fingerprint ${fingerprint}.` : ''}`,
      ...(reason === undefined ? {} : { suppressed: reason }),
    }
  })
  for (const [fingerprint, reason] of accepted)
    if (!used.has(fingerprint) && options.scope === 'all')
      unread.push({
        rule: 'accepted-unused',
        level: 'notice',
        path: options.accepted ?? '',
        message: `The accepted finding ${fingerprint} ("${reason}") was not met.`,
        help: 'Remove it from the file.',
      })

  const counted = reported.filter((finding) => finding.suppressed === undefined)
  const errors = counted.filter((finding) => finding.level === 'error')
  const details = {
    findings: [...reported.slice(0, MAX_FINDINGS), ...unread],
    measurements: [
      { name: 'files', value: scanned },
      { name: 'read', value: bytes, unit: 'bytes' },
      { name: 'findings', value: counted.length },
    ],
    evidence: {
      scope: scope.words,
      scanned,
      findings: countBy(counted),
      accepted: reported.length - counted.length,
      ...(reported.length > MAX_FINDINGS ? { leftOut: reported.length - MAX_FINDINGS } : {}),
    },
  }
  if (errors.length > 0) {
    const kinds = Object.entries(countBy(errors)).map(([rule, count]) => `${count} × ${rule}`)
    return failed(
      `${errors.length === 1 ? '1 finding' : `${errors.length} findings`} in ${scope.words}: ${kinds.join(', ')}`,
      {
        ...details,
        rule: errors[0]?.rule ?? 'scan',
        help: 'Mend each of them, or accept it with a reason: `gonogo-ignore RULE: reason` in a comment on the line or above it.',
      },
    )
  }
  return passed(
    `nothing in ${scope.words} (${scanned} ${scanned === 1 ? 'file' : 'files'}${counted.length > 0 ? `, ${counted.length} warnings` : ''})`,
    details,
  )
}

type Scope = {
  readonly paths: readonly string[]
  readonly words: string
  readonly lines?: (paths: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<number>>>
}

const scopeOf = async (
  options: ScanOptions,
  { git, files, signal }: Context,
): Promise<Scope | { readonly outcome: Outcome }> => {
  const wanted =
    options.paths === undefined
      ? undefined
      : picomatch(options.paths.filter((glob) => !glob.startsWith('!')).map(tidy), { dot: true })
  const unwanted = [
    ...(options.exclude ?? []),
    ...(options.paths ?? []).filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
  ].map(tidy)
  const left =
    unwanted.length === 0
      ? () => false
      : picomatch(
          unwanted.flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]),
          { dot: true },
        )
  const exact = new Set((options.paths ?? []).map(tidy))
  const covered = (path: string): boolean =>
    (wanted === undefined ||
      wanted(path) ||
      exact.has(path) ||
      [...exact].some((prefix) => path.startsWith(`${prefix.replace(/\/$/, '')}/`))) &&
    !left(path)
  if (options.scope === 'all') {
    const all = await trackedFiles(git, files, signal)
    const paths = all.filter(covered)
    if (paths.length === 0)
      return {
        outcome: undecided('no file is there to look at', { rule: 'no-files', help: 'Correct `paths` and `exclude`.' }),
      }
    return { paths, words: `${paths.length} ${paths.length === 1 ? 'file' : 'files'}` }
  }
  const change = await git.change(signal)
  if (change.status === 'unknown')
    return {
      outcome: undecided(`what changed is not known: ${change.reason}`, {
        rule: 'base-unknown',
        help: 'Give the base with --base (base-ref in the action), or look at everything with `scope: all`.',
      }),
    }
  const paths = change.files.filter((file) => file.status !== 'deleted' && covered(file.path)).map((file) => file.path)
  if (paths.length === 0) return { outcome: notApplicable('the change touches no file that is looked at') }
  return {
    paths,
    words: `the lines that the change adds to ${paths.length} ${paths.length === 1 ? 'file' : 'files'}`,
    lines: (changed) => git.addedLines(changed, signal),
  }
}

/** What git knows or would add; outside a repository, every file. What .gitignore names is not part of what ships. */
const trackedFiles = async (
  git: Context['git'],
  files: Context['files'],
  signal: AbortSignal,
): Promise<readonly string[]> => {
  try {
    const listed = await git.run(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], signal)
    const paths = [...new Set(new TextDecoder().decode(listed).split('\0'))].filter((path) => path !== '')
    if (paths.length > 0) return paths.sort()
  } catch (thrown) {
    if (!(thrown instanceof Undecidable)) throw thrown
  }
  return files.find(['**/*', '**/.*', '.*/**'])
}

const tidy = (glob: string): string => glob.replace(/^\.\//, '')

const isBinary = (content: Uint8Array): boolean => content.subarray(0, 4096).includes(0)

/** One byte a character: fast, and offsets of lines and columns stay right for what is looked for. */
const decode = (content: Uint8Array): string =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')

const countBy = (findings: readonly Finding[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}
