/** What a command gets: its arguments, and where it writes. Gives its exit code. */
export type CommandContext = {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly directory: string
  readonly stdout: Output
  readonly stderr: Output
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal
}

/** A stream of the process as a value. `terminal` is true where a person looks at it. */
export type Output = { write(text: string): void; readonly terminal: boolean; readonly columns: number }

export type Command = {
  readonly summary: string
  /** The text of `gonogo COMMAND --help`. */
  readonly help: string
  /** More of it for what else was written: `gonogo check http --help`. */
  helpFor?(argv: readonly string[]): Promise<string | undefined>
  run(context: CommandContext): Promise<number>
}
