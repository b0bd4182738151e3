import type { CheckContext } from '../../core/check.ts'
import { holds } from '../../core/comparison.ts'
import type { Finding } from '../../core/finding.ts'
import { failed, notApplicable, passed, undecided, type Outcome } from '../../core/outcome.ts'
import { shownPath } from '../../core/paths.ts'
import type { Files, World } from '../../core/world.ts'
import type { FilesOptions } from './options.ts'
import { inspectFile, readsContent } from './inspect-file.ts'

type Context = CheckContext & Pick<World, 'files' | 'git' | 'clock'>

/** How many findings are listed one by one. */
const MAX_FINDINGS = 200

/** Whether the files are there (or are not), and each of them is as it should be. */
export const judgeFiles = async (options: FilesOptions, context: Context): Promise<Outcome> => {
  const files = context.files.at(context.directory)
  const asked = [...(options.path ?? []), ...(options.paths ?? [])]
  const show = (path: string): string => shownPath(files, path)
  const excluded = (options.exclude ?? []).map((pattern) => `!${pattern}`)
  const negated = [...asked.filter((pattern) => pattern.startsWith('!')), ...excluded]
  const wanted = asked.filter((pattern) => !pattern.startsWith('!'))

  const found = new Map<string, readonly string[]>()
  for (const pattern of wanted) found.set(pattern, await find(files, pattern, negated, options.kind))
  const all = [...new Set([...found.values()].flat())].sort()
  const evidence = { paths: asked, matched: all.length, files: all.slice(0, 50).map(show) }

  if (options.absent === true || options.exists === false) return judgeAbsence(asked, all.map(show), evidence)

  const findings: Finding[] = []
  const missing = [...found].filter(([, matched]) => matched.length === 0).map(([pattern]) => pattern)
  const countAllowsNone = options.count !== undefined && holds(options.count, 0)
  if (!countAllowsNone && (options.require === 'all' ? missing.length > 0 : all.length === 0 && wanted.length > 0))
    for (const pattern of missing) findings.push(await describeMissing(files, pattern, options.kind, show))
  if (options.count !== undefined && !holds(options.count, all.length))
    findings.push({
      rule: 'file-count',
      level: 'error',
      message: `${all.length} ${all.length === 1 ? 'path matches' : 'paths match'} ${asked.join(', ')}; it has to be ${options.count.text}.`,
      help: 'Add or remove files until the number is right, or correct `count`.',
    })

  if (readsContent(options))
    for (const [pattern, matched] of found)
      if (matched.length > 0 && !(await holdsFile(files, matched)))
        findings.push({
          rule: 'file-missing',
          level: 'error',
          message: `${show(matched[0] ?? pattern)} is a folder, and what was asked is asked of the content of files.`,
          help: `Name the files in it: \`${pattern.replace(/\/+$/, '')}/**\`.`,
        })

  const undecidedFindings: Finding[] = []
  const judged = { options, context, files, show }
  for (const path of all) {
    context.signal.throwIfAborted()
    const seen = await inspectFile(path, judged)
    findings.push(...seen.wrong)
    undecidedFindings.push(...seen.unknown)
  }
  if (options.checksums !== undefined) {
    const { judgeChecksums } = await import('./judge-checksums.ts')
    findings.push(...(await judgeChecksums(options.checksums, judged)))
  }

  const shown = findings.slice(0, MAX_FINDINGS)
  const [first] = findings
  if (first !== undefined)
    return failed(findings.length === 1 ? first.message : `${first.message} And ${findings.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? 'Correct the files.',
      findings: shown,
      evidence: { ...evidence, problems: findings.length },
    })
  const [unknown] = undecidedFindings
  if (unknown !== undefined)
    return undecided(unknown.message, {
      rule: unknown.rule,
      help: unknown.help ?? '',
      findings: undecidedFindings.slice(0, MAX_FINDINGS),
      evidence,
    })
  if (all.length === 0 && options.checksums === undefined && !countAllowsNone)
    return notApplicable(`nothing matches ${asked.join(', ')}`, { evidence })
  return passed(describePassed(all.map(show), options), {
    evidence,
    measurements: [
      { name: 'files', value: all.length, ...(options.count === undefined ? {} : { limit: options.count.text }) },
    ],
  })
}

const describePassed = (paths: readonly string[], options: FilesOptions): string => {
  const subject =
    paths.length === 1
      ? `${paths[0] ?? ''} is there`
      : paths.length === 0
        ? 'no file matches, as expected'
        : `${paths.length} files are there`
  const asked = CONTENT_OPTIONS.some((name) => options[name] !== undefined)
  return asked && paths.length > 0 ? `${subject} and as expected` : subject
}

const CONTENT_OPTIONS = [
  'contains',
  'not-contains',
  'matches',
  'not-matches',
  'size',
  'not-empty',
  'parses',
  'values',
  'same-as',
  'sha256',
  'newer-than',
  'max-age',
  'mode',
  'executable',
  'line-endings',
  'tracked',
  'changed',
] as const satisfies readonly (keyof FilesOptions)[]

const holdsFile = async (files: Files, paths: readonly string[]): Promise<boolean> => {
  for (const path of paths) if ((await files.stat(path))?.kind !== 'directory') return true
  return false
}

const find = async (
  files: Files,
  pattern: string,
  negated: readonly string[],
  kind: FilesOptions['kind'],
): Promise<readonly string[]> => {
  const matched = await files.find([pattern, ...negated], { directories: kind !== 'file' })
  if (kind === 'any') return matched
  const kinds = await Promise.all(matched.map(async (path) => (await files.stat(path))?.kind))
  return matched.filter((_, index) => kinds[index] === kind)
}

const judgeAbsence = (
  asked: readonly string[],
  there: readonly string[],
  evidence: Readonly<Record<string, unknown>>,
): Outcome => {
  if (there.length === 0) return passed(`nothing matches ${asked.join(', ')}, as it should be`, { evidence })
  const help = 'Remove it, and keep it out with .gitignore or .dockerignore.'
  return failed(
    there.length === 1
      ? `${there[0] ?? ''} is there, and must not be.`
      : `${there.length} files are there that must not be: ${there.slice(0, 3).join(', ')}${there.length > 3 ? ', …' : ''}.`,
    {
      rule: 'file-present',
      help,
      findings: there.slice(0, MAX_FINDINGS).map((path) => ({
        rule: 'file-present',
        level: 'error',
        message: `${path} is there, and must not be.`,
        path,
        help,
      })),
      evidence,
    },
  )
}

/** A name that is somewhere else, or written in other case, is what people meant. */
const describeMissing = async (
  files: Files,
  pattern: string,
  kind: FilesOptions['kind'],
  show: (path: string) => string,
): Promise<Finding> => {
  const base = { rule: 'file-missing', level: 'error' } as const
  const there = await files.stat(pattern)
  if (there !== undefined && kind !== 'any')
    return {
      ...base,
      message: `${show(pattern)} is ${there.kind === 'directory' ? 'a folder' : there.kind === 'file' ? 'a file' : 'neither file nor folder'}, and has to be a ${kind}.`,
      help: 'Correct `kind` or the path.',
    }
  if (/[*?[\]{}]/.test(pattern))
    return { ...base, message: `No file matches ${pattern}.`, help: 'Create the file, or correct the pattern.' }
  const name = pattern.split('/').at(-1) ?? pattern
  const others = (await files.find(['**/*'])).filter(
    (path) => path.split('/').at(-1)?.toLowerCase() === name.toLowerCase(),
  )
  const hint = others.length === 0 ? '' : ` There is ${others.slice(0, 3).map(show).join(', ')}.`
  return {
    ...base,
    message: `${show(pattern)} does not exist.${hint}`,
    help: others.length === 0 ? 'Create the file, or correct the path.' : 'Name the file with its folder, or move it.',
  }
}
