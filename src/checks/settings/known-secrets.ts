import { messageOf } from '../../core/errors.ts'
import type { Files, Git } from '../../core/world.ts'
import { readDialect } from '../../settings/dotenv.ts'
import { describeSecret, isSecretKey, placeholderIn } from '../../settings/secret.ts'
import type { Judge, Place } from './judge.ts'

/** A secret that production would run with, and where it is written. */
export type SecretInUse = {
  readonly key: string
  readonly text: string
  readonly place: Place
  /** The file from the root of the repository. */
  readonly file?: string
}

const EXAMPLES = [
  '.env.example',
  '.env.sample',
  '.env.template',
  '.env.dist',
  'example.env',
  'env.example',
  '.env.defaults',
]

/** Secrets that stand in an example file are known to everybody who has seen the repository. */
export const judgeAgainstExamples = async (
  secrets: readonly SecretInUse[],
  files: Files,
  judge: Judge,
): Promise<readonly string[]> => {
  const paths = await files.find(EXAMPLES.map((name) => `**/${name}`))
  for (const path of paths.slice(0, 20)) {
    const entries = readDialect(await files.readText(path, { maxBytes: 256 * 1024 }), 'dotenv')
    for (const { key, line, value } of entries) {
      if (value.status !== 'value' || value.text.length < 4 || !isSecretKey(key)) continue
      for (const secret of secrets)
        if (secret.text === value.text && secret.place.path !== path)
          judge.report(
            'secret-in-example',
            `${secret.key} is the value that ${path}:${line} gives as an example for ${key} (${describeSecret(secret.text)}).`,
            secret.place,
          )
    }
  }
  return paths
}

const HISTORY = [
  '*.env',
  '*.env.*',
  '.env*',
  '*compose*.yml',
  '*compose*.yaml',
  '*settings*.py',
  '*config*',
  '*secret*',
  '*values*.yaml',
  '*.md',
]
const MOST_VERSIONS = 300
const MOST_BYTES = 20 * 1024 * 1024

/**
 * Secrets that stand in an earlier version of a file, or in another file, of the git history. What was looked at is told, so
 * that a shallow clone is no proof of absence.
 */
export const judgeAgainstHistory = async (
  secrets: readonly SecretInUse[],
  git: Git,
  judge: Judge,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> => {
  const worth = secrets.filter(({ text }) => text.length >= 8 && placeholderIn(text) === undefined)
  if (worth.length === 0) return { looked: 0 }
  let versions: readonly (readonly [commit: string, path: string])[]
  try {
    if ((await git.head(signal)) === undefined) return { notLooked: 'there is no git repository' }
    versions = versionsIn(
      Buffer.from(
        await git.run(
          [
            'log',
            '--all',
            '--no-renames',
            '--relative',
            '--diff-filter=AM',
            '--format=%x01%H',
            '--name-only',
            '-z',
            '-n',
            '2000',
            '--',
            ...HISTORY,
          ],
          signal,
        ),
      ).toString('utf8'),
    )
  } catch (thrown) {
    signal.throwIfAborted()
    return { notLooked: messageOf(thrown) }
  }
  let bytes = 0
  let looked = 0
  for (const [commit, path] of versions.slice(0, MOST_VERSIONS)) {
    const content = await git.show(commit, path, signal)
    if (content === undefined) continue
    looked++
    bytes += content.length
    const text = Buffer.from(content).toString('utf8')
    for (const secret of worth) {
      if (!text.includes(secret.text)) continue
      if ((secret.file ?? secret.place.path) === path)
        judge.report(
          'secret-file-committed',
          `${path} is in the git history with the value of ${secret.key} (${describeSecret(secret.text)}).`,
          secret.place,
        )
      else
        judge.report(
          'secret-in-history',
          `${secret.key} is in the git history: in ${path} at commit ${commit.slice(0, 9)} (${describeSecret(secret.text)}).`,
          secret.place,
        )
    }
    if (bytes > MOST_BYTES) break
  }
  return { looked, complete: looked >= versions.length }
}

/** Commits and paths of `git log -z --name-only`; each path once a commit. */
const versionsIn = (output: string): readonly (readonly [string, string])[] =>
  output.split('\u0001').flatMap((block) => {
    const [head = '', ...paths] = block.split('\0').map((part) => part.replace(/^\n+/, ''))
    const commit = head.trim()
    return /^[0-9a-f]{40,64}$/.test(commit)
      ? paths.filter((path) => path !== '').map((path) => [commit, path] as const)
      : []
  })
