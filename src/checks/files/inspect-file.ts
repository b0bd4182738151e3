import type { CheckContext } from '../../core/check.ts'
import { holds } from '../../core/comparison.ts'
import type { Finding } from '../../core/finding.ts'
import { formatDuration, formatSize } from '../../core/units.ts'
import type { Files, FileStat, World } from '../../core/world.ts'
import type { FilesOptions } from './options.ts'

export type Judged = {
  readonly options: FilesOptions
  readonly context: CheckContext & Pick<World, 'files' | 'git' | 'clock'>
  /** Relative paths of options start here. */
  readonly files: Files
  /** A path as findings name it. */
  readonly show: (path: string) => string
}

/** What is wrong with one file, and what could not be found out about it. */
export const inspectFile = async (
  path: string,
  judged: Judged,
): Promise<{ readonly wrong: readonly Finding[]; readonly unknown: readonly Finding[] }> => {
  const { options, files, context, show } = judged
  const wrong: Finding[] = []
  const unknown: Finding[] = []
  const shown = show(path)
  const say = (rule: string, message: string, help: string, at: Partial<Finding> = {}): void => {
    wrong.push({ rule, level: 'error', message, path: shown, help, ...at })
  }
  if (!needsLook(options)) return { wrong, unknown }
  const stat = await files.stat(path)
  // Gone since it was found.
  if (stat === undefined) {
    say('file-missing', `${shown} does not exist.`, 'Create the file, or correct the path.')
    return { wrong, unknown }
  }

  if (options.mode !== undefined || options.executable !== undefined) {
    if (stat.mode === undefined)
      unknown.push({
        rule: 'file-mode-unknown',
        level: 'error',
        message: `The permissions of ${shown} are not known on this system.`,
        path: shown,
        help: 'Run this item on Linux or macOS.',
      })
    else inspectMode(stat.mode, options, shown, say)
  }
  inspectAge(stat, options, context.clock.now(), shown, say)
  await inspectOrder(stat, judged, shown, say)
  const fromGit = await inspectGit(path, judged, say)
  if (fromGit !== undefined) unknown.push(fromGit)
  if (stat.kind !== 'file') return { wrong, unknown }

  for (const limit of options.size ?? [])
    if (!holds(limit, stat.sizeBytes))
      say(
        'file-size',
        `${shown} has ${formatSize(stat.sizeBytes)}; it has to be ${limit.text}.`,
        'Look whether the file is whole, or correct `size`.',
      )
  if (options['same-as'] !== undefined) {
    const other = await files.readBytes(options['same-as'])
    if (Buffer.compare(other, await files.readBytes(path)) !== 0)
      say(
        'file-differs',
        `${shown} is not the same as ${show(options['same-as'])}.`,
        `Copy ${show(options['same-as'])} again, or make it from its source.`,
      )
  }
  if (options.sha256 !== undefined) {
    const actual = await sha256Of(files, path)
    if (actual !== options.sha256.toLowerCase().replace(/^sha256:/, ''))
      say('checksum-wrong', `${shown} has the SHA-256 ${actual}, which is not the expected one.`, 'Get the file again.')
  }
  if (readsText(options)) {
    const { inspectText } = await import('./inspect-text.ts')
    await inspectText(path, judged, say)
  }
  return { wrong, unknown }
}

/** The SHA-256 of a file of any size, in hexadecimal. */
export const sha256Of = async (files: Files, path: string): Promise<string> => {
  const { createHash } = await import('node:crypto')
  const hash = createHash('sha256')
  for await (const chunk of files.stream(path)) hash.update(chunk)
  return hash.digest('hex')
}

export type Say = (rule: string, message: string, help: string, at?: Partial<Finding>) => void

const TEXT_OPTIONS = [
  'contains',
  'not-contains',
  'matches',
  'not-matches',
  'not-empty',
  'parses',
  'values',
  'line-endings',
] as const satisfies readonly (keyof FilesOptions)[]

const readsText = (options: FilesOptions): boolean => TEXT_OPTIONS.some((name) => options[name] !== undefined)

/** Whether something is asked that only files have, and folders do not. */
export const readsContent = (options: FilesOptions): boolean =>
  readsText(options) || (['size', 'same-as', 'sha256'] as const).some((name) => options[name] !== undefined)

const needsLook = (options: FilesOptions): boolean =>
  readsText(options) ||
  (['size', 'same-as', 'sha256', 'newer-than', 'max-age', 'mode', 'executable', 'tracked', 'changed'] as const).some(
    (name) => options[name] !== undefined,
  )

const inspectMode = (mode: number, options: FilesOptions, shown: string, say: Say): void => {
  const octal = `0${mode.toString(8).padStart(3, '0')}`
  if (options.mode !== undefined && mode !== Number.parseInt(String(options.mode), 8))
    say(
      'file-mode',
      `${shown} has the permissions ${octal}; it has to have ${String(options.mode)}.`,
      `Run \`chmod ${String(options.mode)} ${shown}\`.`,
    )
  if (options.executable !== undefined && ((mode & 0o111) !== 0) !== options.executable)
    say(
      'file-mode',
      `${shown} is ${options.executable ? 'not executable' : 'executable, and must not be'} (${octal}).`,
      options.executable
        ? `Run \`chmod +x ${shown}\`, or \`git update-index --chmod=+x\`.`
        : `Run \`chmod -x ${shown}\`.`,
    )
}

/** As much as the clocks of two machines may differ. */
const CLOCKS_APART_MS = 5 * 60_000

const inspectAge = (stat: FileStat, options: FilesOptions, now: number, shown: string, say: Say): void => {
  const limit = options['max-age']
  if (limit === undefined) return
  const age = now - stat.modifiedAt
  if (age < -CLOCKS_APART_MS)
    say(
      'file-stale',
      `${shown} was modified in the future (${new Date(stat.modifiedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC): its time proves nothing.`,
      'Make the file again, and set the clock of the machine that does.',
    )
  if (age > limit)
    say(
      'file-stale',
      `${shown} was modified ${formatDuration(age)} ago; the limit is ${formatDuration(limit)}.`,
      'Make the file again.',
    )
}

const inspectOrder = async (
  stat: FileStat,
  { options, files, show }: Judged,
  shown: string,
  say: Say,
): Promise<void> => {
  if (options['newer-than'] === undefined) return
  const sources = await files.find(options['newer-than'])
  if (sources.length === 0)
    say(
      'file-missing',
      `No file matches ${options['newer-than'].join(', ')}, which ${shown} has to be newer than.`,
      'Correct `newer-than`.',
    )
  for (const source of sources) {
    const other = await files.stat(source)
    if (other !== undefined && other.modifiedAt > stat.modifiedAt) {
      say('file-older', `${shown} is older than ${show(source)}.`, `Make ${shown} again from its sources.`)
      return
    }
  }
}

const inspectGit = async (
  path: string,
  { options, files, context, show }: Judged,
  say: Say,
): Promise<Finding | undefined> => {
  const shown = show(path)
  if (options.tracked !== undefined) {
    const listed = await context.git.run(
      ['--literal-pathspecs', 'ls-files', '-z', '--', files.absolute(path)],
      context.signal,
    )
    if (listed.length > 0 !== options.tracked)
      say(
        options.tracked ? 'file-untracked' : 'file-tracked',
        options.tracked ? `${shown} is not in git.` : `${shown} is in git, and must not be.`,
        options.tracked ? `Run \`git add ${shown}\`.` : `Run \`git rm --cached ${shown}\` and add it to .gitignore.`,
      )
  }
  if (options.changed === undefined) return undefined
  const change = await context.git.change(context.signal)
  if (change.status === 'unknown')
    return {
      rule: 'base-unknown',
      level: 'error',
      message: `Whether ${shown} has changed is not known: ${change.reason}.`,
      path: shown,
      help: 'Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`).',
    }
  const touched = change.files.some((file) => file.path === shown || file.path.startsWith(`${shown}/`))
  if (touched !== options.changed)
    say(
      options.changed ? 'file-unchanged' : 'file-changed',
      `This change ${options.changed ? `does not touch ${shown}` : `touches ${shown}, and must not`}.`,
      options.changed ? `Update ${shown} in the same change.` : `Take ${shown} out of this change.`,
    )
  return undefined
}
