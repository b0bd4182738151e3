/**
 * The ports: everything outside the process, as plain types. The real ones are in `world/` and `github/`; tests hand in
 * fakes or real servers. Every wait takes a signal and ends when it is aborted.
 */
import type { Change } from './change.ts'
import type { GitHub } from './github.ts'

/** Time. `now` is in milliseconds since the epoch. `sleep` rejects with the signal's reason when it is aborted. */
export type Clock = {
  now(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export type FileStat = {
  readonly kind: 'file' | 'directory' | 'other'
  readonly sizeBytes: number
  /** Milliseconds since the epoch. */
  readonly modifiedAt: number
  /** Permission bits, `0o755`; absent where the system has none. */
  readonly mode?: number
}

/**
 * The files of the repository. Paths are relative to `root` (or absolute) and written with `/`; nothing here writes.
 * Reading more than `maxBytes` throws Undecidable (rule `file-too-large`), a missing file `file-missing`.
 */
export type Files = {
  /** Absolute: where relative paths start. */
  readonly root: string
  /** Absolute: the root of the repository, which findings are relative to; `root` unless `at` was used. */
  readonly repository?: string
  /** The same files, with relative paths starting at `directory`. */
  at(directory: string): Files
  absolute(path: string): string
  /** Undefined when there is nothing. */
  stat(path: string): Promise<FileStat | undefined>
  readText(path: string, options?: { readonly maxBytes?: number }): Promise<string>
  readBytes(path: string, range?: { readonly start: number; readonly end: number }): Promise<Uint8Array>
  /** Chunks of the file, from `start` to before `end`, in bytes. */
  stream(path: string, range?: { readonly start?: number; readonly end?: number }): AsyncIterable<Uint8Array>
  /**
   * Files that match, sorted, without duplicates, relative to `root`. A pattern that exists as a path is taken as written
   * before it is read as a glob; `!` leaves out. `.git` and `node_modules` are never entered unless named.
   */
  find(patterns: readonly string[], options?: { readonly directories?: boolean }): Promise<readonly string[]>
  /** Names in a directory, sorted. */
  list(directory: string): Promise<readonly string[]>
}

/** Version control. Revisions are anything git understands; without a repository `change` is unknown and `head` undefined. */
export type Git = {
  head(signal: AbortSignal): Promise<string | undefined>
  /** Work tree (with what is not committed yet) against the base that the run was given or found. Computed once a run. */
  change(signal: AbortSignal): Promise<Change>
  /** The bytes of a file at a revision; undefined when it was not there. */
  show(revision: string, path: string, signal: AbortSignal): Promise<Uint8Array | undefined>
  /** Paths of files at a revision below a folder, sorted. */
  list(revision: string, folder: string, signal: AbortSignal): Promise<readonly string[]>
  /** 1-based line numbers that the change adds or alters in each of the paths; a new file has all of its lines. */
  addedLines(paths: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, ReadonlySet<number>>>
  /** Plain `git` with arguments that never come from outside unchecked; standard output. Throws Undecidable. */
  run(args: readonly string[], signal: AbortSignal): Promise<Uint8Array>
}

export type HttpRequest = {
  readonly url: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly signal: AbortSignal
  /** Bytes of body that are kept, 10 MB unless told; what comes after is not read and `truncated` is true. */
  readonly maxBodyBytes?: number
  /** Redirects that are followed; 0 gives the redirect itself. 10 unless told. */
  readonly maxRedirects?: number
  readonly family?: 4 | 6
  /** `insecure` takes any certificate and still reports it. */
  readonly tls?: {
    readonly ca?: string
    readonly cert?: string
    readonly key?: string
    readonly servername?: string
    readonly insecure?: boolean
  }
  /** Hosts in link-local ranges that may be asked all the same. */
  readonly allowLinkLocal?: readonly string[]
  /** A new connection for this request, so that its phases are seen. */
  readonly fresh?: boolean
}

export type HttpCertificate = {
  readonly subject: string
  readonly issuer: string
  /** Milliseconds since the epoch. */
  readonly validFrom: number
  readonly validTo: number
  readonly names: readonly string[]
  readonly fingerprint: string
}

/** Milliseconds from the start of the (last) request; absent where the phase did not happen. */
export type HttpTimings = {
  readonly dnsMs?: number
  readonly connectMs?: number
  readonly tlsMs?: number
  readonly firstByteMs: number
  readonly totalMs: number
}

export type HttpHead = {
  /** After redirects. */
  readonly url: string
  readonly status: number
  readonly statusText: string
  /** Lower-case names; every value of a repeated header. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly redirects: readonly { readonly status: number; readonly url: string }[]
}

export type HttpResponse = HttpHead & {
  readonly body: Uint8Array
  readonly truncated: boolean
  readonly timings: HttpTimings
  readonly address?: string
  readonly family?: 4 | 6
  readonly tls?: {
    readonly protocol: string
    readonly authorized: boolean
    /** Why the certificate is not trusted, in the words of TLS. */
    readonly unauthorizedReason?: string
    readonly chain: readonly HttpCertificate[]
  }
}

/** HTTP over our own agents. No answer at all throws Undecidable with a rule that names the phase (`dns-failed`, `connection-refused`, `tls-failed`, …). */
export type Http = {
  request(request: HttpRequest): Promise<HttpResponse>
  /** The same without keeping the body: for what is large. */
  open(request: HttpRequest): Promise<HttpHead & { readonly body: AsyncIterable<Uint8Array> }>
}

export type PostgresServer = {
  readonly database: string
  readonly user: string
  /** As `server_version_num`: 150018. */
  readonly versionNumber: number
  readonly version: string
  readonly replica: boolean
  readonly superuser: boolean
  readonly address?: string
}

export type PostgresRows = {
  readonly columns: readonly string[]
  /** Values as text, as PostgreSQL prints them; null is null. */
  readonly rows: readonly (readonly (string | null)[])[]
  readonly command: string
}

/** A session in one read-only transaction; only the extended protocol, so that one text is one statement. */
export type PostgresSession = {
  readonly server: PostgresServer
  query(text: string, values?: readonly (string | number | boolean | null)[]): Promise<PostgresRows>
  close(): Promise<void>
}

/** Databases of the team's, never written to. Failures throw Undecidable without the connection string. */
export type Postgres = {
  connect(options: {
    readonly url: string
    readonly signal: AbortSignal
    readonly statementTimeoutMs?: number
    readonly lockTimeoutMs?: number
  }): Promise<PostgresSession>
}

export type ShellCommand = {
  /** A text for the shell, or a program with its arguments that no shell sees. */
  readonly command: string | readonly string[]
  /** `bash` unless told; `sh`, `pwsh`, `python`, or a template with `{0}` as in workflows. */
  readonly shell?: string
  /** Absolute. */
  readonly directory: string
  /** Added to the environment of gonogo, from which the secrets of others are not taken away. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Aborting kills the whole process group. */
  readonly signal: AbortSignal
  /** Bytes kept of each stream: the first and the last half. 1 MB unless told. */
  readonly maxOutputBytes?: number
}

export type ShellResult = {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly killedBy?: string
  readonly stdout: string
  readonly stderr: string
  readonly truncated: boolean
  readonly durationMs: number
}

/** Programs. One that cannot be started throws Undecidable (rule `command-not-started`). */
export type Shell = {
  run(command: ShellCommand): Promise<ShellResult>
  /** Standard output as it comes; `ended` settles when the process has gone. */
  open(command: ShellCommand): {
    readonly stdout: AsyncIterable<Uint8Array>
    readonly ended: Promise<Omit<ShellResult, 'stdout'>>
  }
}

export type TcpAnswer =
  | {
      readonly open: true
      readonly address: string
      readonly connectMs: number
      readonly received: string
      readonly tls?: HttpResponse['tls']
    }
  | { readonly open: false; readonly reason: string; readonly code: string }

export type Tcp = {
  connect(options: {
    readonly host: string
    readonly port: number
    readonly signal: AbortSignal
    readonly tls?: { readonly servername?: string; readonly insecure?: boolean; readonly ca?: string }
    readonly send?: string
    /** Reading ends when this says so, at `maxBytes` (64 KB), or when the other side closes. Nothing is read without it. */
    readonly until?: (received: string) => boolean
    readonly allowLinkLocal?: readonly string[]
  }): Promise<TcpAnswer>
}

/** The process environment, for checks whose subject it is, and for credentials that tools read by convention. */
export type Environment = {
  get(name: string): string | undefined
  names(): readonly string[]
  /** Names that a file of variables has set for this run (`--env-file`). */
  readonly given?: readonly string[]
}

export type World = {
  readonly clock: Clock
  readonly files: Files
  readonly git: Git
  readonly http: Http
  readonly postgres: Postgres
  readonly shell: Shell
  readonly tcp: Tcp
  readonly environment: Environment
  readonly github: GitHub
}

export type PortName = keyof World
