import { Undecidable } from '../../core/errors.ts'
import type { ShellCommand } from '../../core/world.ts'
import { findPath } from './find-path.ts'
import type { BackupOptions, Places } from './options.ts'
import type { BackupWorld, Found, Missing } from './place.ts'

/** Bytes of a remote backup that are handed to a decrypt command. */
const MAX_DECRYPT_INPUT = 64 * 1024 * 1024

/** Finds the backup where the options say it is. */
export const locate = async (places: Places, context: BackupWorld): Promise<Found | Missing> => {
  if (places.path !== undefined) return findPath(places.path, context)
  if (places.url !== undefined)
    return (await import('./find-url.ts')).findUrl(places.url, places.headers ?? {}, context)
  if (places.s3 !== undefined) return (await import('./find-s3.ts')).findS3(places.s3, context)
  if (places.gcs !== undefined) return (await import('./find-clouds.ts')).findGcs(places.gcs, context)
  if (places.azure !== undefined) return (await import('./find-clouds.ts')).findAzure(places.azure, context)
  if (places.command !== undefined) {
    const { command } = places
    refuseStrangers(context)
    return {
      source: {
        kind: 'file',
        name: 'the output of the command',
        open: () =>
          outputOf({ command, directory: context.directory, env: context.env, signal: context.signal }, context),
      },
      candidates: 1,
      others: [],
    }
  }
  return { missing: 'No place is named', help: 'Name one with path, url, s3, gcs, azure or command.' }
}

/** What a stranger's change controls is not executed. */
export const refuseStrangers = (context: BackupWorld): void => {
  if (context.untrusted)
    throw new Undecidable('The check would start a command, and what is checked out was written by a stranger.', {
      rule: 'backup-untrusted',
      help: 'Run this item after the merge, or name the backup by path or address.',
    })
}

/** A command's output as it comes; a command that fails is an error even when all its output looks whole. */
const outputOf = async function* (command: ShellCommand, { shell }: BackupWorld): AsyncGenerator<Uint8Array> {
  const { stdout, ended } = shell.open(command)
  for await (const piece of stdout) yield piece
  const { exitCode, killedBy } = await ended
  if (exitCode !== 0)
    throw new Undecidable(
      `The command ${killedBy === undefined ? `ended with exit code ${exitCode}` : `was killed by ${killedBy}`}.`,
      {
        rule: 'backup-command-failed',
        help: 'Run the command by hand and correct what it complains about.',
      },
    )
}

/** The same backup behind a command that decrypts it. */
export const decrypted = (
  found: Found,
  decrypt: NonNullable<BackupOptions['decrypt']>,
  context: BackupWorld,
): Found => {
  refuseStrangers(context)
  const { source } = found
  if (source.kind === 'folder')
    throw new Undecidable(`${source.name} is a folder: a decrypt command works on one file.`, {
      rule: 'backup-decrypt',
      help: 'Pack the folder into one file before it is encrypted.',
    })
  const text = typeof decrypt === 'string' ? decrypt : decrypt.map(quote).join(' ')
  const open = async function* (): AsyncGenerator<Uint8Array> {
    const shared = { directory: context.directory, signal: context.signal, shell: 'bash' }
    if (found.path !== undefined) {
      yield* outputOf(
        {
          ...shared,
          command: `( ${text}\n) < "$GONOGO_BACKUP"`,
          env: { ...context.env, GONOGO_BACKUP: context.files.absolute(found.path) },
        },
        context,
      )
      return
    }
    const pieces: Uint8Array[] = []
    let bytes = 0
    for await (const piece of source.open()) {
      bytes += piece.length
      if (bytes > MAX_DECRYPT_INPUT)
        throw new Undecidable(`${source.name} is too large to be decrypted from where it is.`, {
          rule: 'backup-decrypt',
          help: 'Download it in an earlier step and use `path`, or use `command` to download and decrypt.',
        })
      pieces.push(piece)
    }
    yield* outputOf({ ...shared, command: text, env: context.env, input: Buffer.concat(pieces) }, context)
  }
  // The size that is known is that of the encrypted bytes.
  return { ...found, source: { kind: 'file', name: source.name, open } }
}

const quote = (argument: string): string => `'${argument.replaceAll("'", `'\\''`)}'`
