import type { CopyTarget, RestoreSink } from '../archive/restore-sink.ts'
import { ScratchError, type Scratch } from './scratch.ts'

/** One thing that the scratch database refused: `reason` has no values of rows. */
export type RestoreFailure = { readonly what: string; readonly reason: string }

export type Restorer = {
  readonly sink: RestoreSink
  readonly failures: readonly RestoreFailure[]
  /** Kinds of statements that a scratch database has no use for, with how many there were. */
  readonly leftOut: ReadonlyMap<string, number>
  readonly missingExtensions: ReadonlySet<string>
  readonly statements: number
}

const MAX_FAILURES = 100

/** What belongs to the server, its roles and its network, and not to the data. */
const LEFT_OUT: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^(GRANT|REVOKE|ALTER\s+DEFAULT\s+PRIVILEGES)\b/i, 'privileges'],
  [/^ALTER\s[\s\S]*\sOWNER\s+TO\s/i, 'owners'],
  [
    /^(CREATE|ALTER|DROP|COMMENT\s+ON)\s+(DATABASE|ROLE|USER|TABLESPACE|SUBSCRIPTION|PUBLICATION|EVENT\s+TRIGGER|SERVER|FOREIGN\s+DATA\s+WRAPPER|USER\s+MAPPING)\b/i,
    'objects of the server',
  ],
  [/^(CREATE\s+FOREIGN\s+TABLE|IMPORT\s+FOREIGN\s+SCHEMA)\b/i, 'foreign tables'],
  [/^COMMENT\s+ON\s+EXTENSION\b/i, 'comments on extensions'],
  [/^SECURITY\s+LABEL\b/i, 'security labels'],
  [/^SET\s+(default_tablespace|session_replication_role)\b/i, 'settings'],
  [/^DROP\b/i, 'removal of what is not there'],
]

/** Takes a dump into a scratch database, statement by statement and row block by row block. */
export const createRestorer = (scratch: Scratch): Restorer => {
  const failures: RestoreFailure[] = []
  const leftOut = new Map<string, number>()
  const missingExtensions = new Set<string>()
  let statements = 0
  let prepared = false

  const leave = (kind: string): void => void leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1)
  const fail = (what: string, thrown: ScratchError): void => {
    if (failures.length < MAX_FAILURES) failures.push({ what, reason: reasonOf(thrown) })
  }

  /** What pg_restore sets before it begins. */
  const prepare = async (): Promise<void> => {
    if (prepared) return
    prepared = true
    await scratch.execute(
      `SET statement_timeout = 0; SET lock_timeout = 0; SET client_encoding = 'UTF8'; SET standard_conforming_strings = on;
       SELECT pg_catalog.set_config('search_path', '', false); SET check_function_bodies = false; SET xmloption = content;
       SET client_min_messages = warning; SET row_security = off`,
    )
  }

  const statement: RestoreSink['statement'] = async (text, what) => {
    await prepare()
    const trimmed = text.replace(/^(\s|--[^\n]*\n)+/, '')
    const kind = LEFT_OUT.find(([pattern]) => pattern.test(trimmed))?.[1]
    if (kind !== undefined) return leave(kind)
    statements++
    try {
      await scratch.execute(inSchema(trimmed))
    } catch (thrown) {
      if (!(thrown instanceof ScratchError)) throw thrown
      await recover(trimmed, what, thrown)
    }
  }

  const recover = async (text: string, what: string, thrown: ScratchError): Promise<void> => {
    // Settings of other versions are passed over, as psql does.
    if (/^SET\s/i.test(text) && (thrown.code === '42704' || thrown.code === '22023' || thrown.code === '42501'))
      return leave('settings')
    const extension = /^CREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?"?([\w-]+)"?/i.exec(text)?.[1]
    if (extension !== undefined) {
      missingExtensions.add(extension)
      return leave('extensions')
    }
    if (/^CREATE\s+SCHEMA\b/i.test(text) && thrown.code === '42P06') return
    const role = thrown.code === '42704' ? /^role "(.+)" does not exist$/.exec(thrown.message)?.[1] : undefined
    if (role !== undefined && (await scratch.provideRole(role))) {
      try {
        await scratch.execute(text)
        return leave('roles, made for the drill')
      } catch (again) {
        if (!(again instanceof ScratchError)) throw again
        return fail(what, again)
      }
    }
    fail(what, thrown)
  }

  return {
    failures,
    leftOut,
    missingExtensions,
    get statements() {
      return statements
    },
    sink: {
      statement,
      async copy(text, table) {
        await prepare()
        statements++
        const pipe = createPipe()
        const copied = scratch.copyIn(text, pipe.chunks).then(
          () => undefined,
          (thrown: unknown) => {
            pipe.abandon()
            return thrown
          },
        )
        return {
          push: pipe.push,
          async end() {
            pipe.end()
            const thrown = await copied
            if (thrown === undefined) return
            if (!(thrown instanceof ScratchError)) throw thrown
            fail(`the rows of ${table}`, thrown)
          },
        }
      },
    },
  }
}

/** The public schema is there already, with an owner of its own. */
const inSchema = (text: string): string =>
  text.replace(/^CREATE\s+SCHEMA\s+public\b/i, 'CREATE SCHEMA IF NOT EXISTS public')

/** Data errors quote the value that is wrong: only their code is told. */
const reasonOf = ({ code, message }: ScratchError): string => {
  if (code.startsWith('22') || code.startsWith('P0')) return `PostgreSQL refused a value (SQLSTATE ${code})`
  return `${message.replace(/\s+/g, ' ').slice(0, 300)} (SQLSTATE ${code})`
}

/** Hands pieces from the reader to the database, one at a time, so that neither runs ahead of the other. */
const createPipe = (): {
  push: CopyTarget['push']
  end(): void
  abandon(): void
  readonly chunks: AsyncIterable<Uint8Array>
} => {
  let waiting: Buffer | undefined
  let ended = false
  let abandoned = false
  let wakeReader = (): void => {}
  let wakeWriter = (): void => {}
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (waiting !== undefined) {
        const piece = waiting
        waiting = undefined
        wakeWriter()
        yield piece
      } else if (ended || abandoned) return
      else
        await new Promise<void>((resolve) => {
          wakeReader = resolve
        })
    }
  }
  return {
    chunks: chunks(),
    async push(piece) {
      for (;;) {
        if (waiting === undefined || abandoned) break
        await new Promise<void>((resolve) => {
          wakeWriter = resolve
        })
      }
      if (abandoned || piece.length === 0) return
      waiting = Buffer.from(piece)
      wakeReader()
    },
    end() {
      ended = true
      wakeReader()
    },
    abandon() {
      abandoned = true
      wakeWriter()
      wakeReader()
    },
  }
}
