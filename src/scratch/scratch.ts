import { Undecidable } from '../core/errors.ts'

/** Which PostgreSQL it is: one whose URL was given, programs of this machine, or the embedded one. */
export type ScratchKind = 'given' | 'programs' | 'embedded'

export type ScratchServer = {
  readonly kind: ScratchKind
  /** As `server_version_num`: 150018. */
  readonly versionNumber: number
  readonly version: string
  /** For people: "the embedded PostgreSQL 18.3". */
  readonly description: string
}

export type ScratchRows = {
  readonly columns: readonly string[]
  /** Values as PostgreSQL prints them. */
  readonly rows: readonly (readonly (string | null)[])[]
}

/** A PostgreSQL to throw away. One session; what is asked at the same time is answered one after the other. */
export type Scratch = {
  readonly server: ScratchServer
  /**
   * Sends a text as it stands, in one message: several statements in it are one transaction, as the protocol has it.
   * Rejects with ScratchError for what PostgreSQL says.
   */
  readonly execute: (sql: string) => Promise<void>
  readonly query: (sql: string, values?: readonly (string | null)[]) => Promise<ScratchRows>
  /**
   * Loads rows: `statement` is a `COPY … FROM stdin` in text format, the chunks are what would follow it, without the
   * closing `\.`. Memory stays bounded whatever their size.
   */
  readonly copyIn: (statement: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>
  /** Makes a role that cannot log in, which a script refers to; in a given server nothing is made outside of the database. */
  readonly provideRole: (name: string) => Promise<boolean>
  /** Ends it and removes everything it had. May be called more than once. */
  readonly close: () => Promise<void>
}

/** What PostgreSQL says against a statement. `position` is a character of the text, from 1. */
export class ScratchError extends Error {
  readonly code: string
  readonly position: number | undefined
  readonly detail: string | undefined
  readonly hint: string | undefined
  readonly where: string | undefined
  constructor(
    message: string,
    more: {
      readonly code: string
      readonly position?: number | undefined
      readonly detail?: string | undefined
      readonly hint?: string | undefined
      readonly where?: string | undefined
    },
  ) {
    super(message)
    this.name = 'ScratchError'
    this.code = more.code
    this.position = more.position
    this.detail = more.detail
    this.hint = more.hint
    this.where = more.where
  }

  /** The same without what PostgreSQL quotes of rows: errors about values, and those that functions raise, say them. */
  withoutValues(): ScratchError {
    const tells = this.code.startsWith('22') || this.code.startsWith('P0')
    return new ScratchError(tells ? 'PostgreSQL refused a value' : this.message, {
      code: this.code,
      position: this.position,
    })
  }
}

/** A name as SQL writes it, whatever stands in it. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`

export type ScratchOptions = {
  /** A server to use, ahead of everything else. A database is created in it and dropped again. */
  readonly url?: string
  /** URLs that are configured for real databases: never used, even when `url` names one of them. */
  readonly refuse?: readonly string[]
  /** Only these, in this order. Without it: programs of this machine, then the embedded one. */
  readonly prefer?: readonly ('programs' | 'embedded')[]
  /**
   * Where a stranger wrote what is run: only the embedded one, whose code reaches neither files nor network nor processes
   * of this machine.
   */
  readonly sandboxed?: boolean
  /** A role without superuser's rights owns the database: programs and files of the server are out of reach. */
  readonly restricted?: boolean
  /** Extensions that the embedded one has to bring; the others have what is installed. */
  readonly extensions?: readonly string[]
  /** The time zone of the session; UTC unless told. Some type changes rewrite a table in one zone and not in another. */
  readonly timeZone?: string
  readonly signal: AbortSignal
}

/** Opens the first PostgreSQL that can be had. Throws Undecidable with what was tried. */
export const openScratch = async (options: ScratchOptions): Promise<Scratch> => {
  options.signal.throwIfAborted()
  const tried: string[] = []
  if (options.url !== undefined) {
    if (options.sandboxed === true)
      throw new Undecidable('a stranger wrote what would be run, and a database server was given to run it in', {
        rule: 'scratch-not-sandboxed',
        help: 'Leave the URL out: the embedded PostgreSQL runs it in a sandbox.',
      })
    return (await import('./given-server.ts')).openGivenServer(options, options.url)
  }
  const order = options.sandboxed === true ? (['embedded'] as const) : (options.prefer ?? ['programs', 'embedded'])
  for (const kind of order) {
    options.signal.throwIfAborted()
    try {
      return kind === 'programs'
        ? await (await import('./programs.ts')).openPrograms(options)
        : await (await import('./embedded.ts')).openEmbedded(options)
    } catch (error) {
      options.signal.throwIfAborted()
      if (!(error instanceof Undecidable)) throw error
      tried.push(error.message)
    }
  }
  throw new Undecidable(`no PostgreSQL to throw away could be started: ${tried.join('; ')}`, {
    rule: 'scratch-unavailable',
    help: 'Install the PostgreSQL server programs, or give the URL of a server for scratch databases.',
  })
}
