/**
 * Where a restore drill takes a dump to: the same reading, handed on in the order in which it has to be run. Commands of psql
 * never get here, so that nothing in a dump can start a program.
 */
export type RestoreSink = {
  /** One statement without its semicolon. `what` names its object for messages. */
  statement(text: string, what: string): Promise<void>
  /** Rows for `COPY … FROM stdin`, without the end mark. */
  copy(statement: string, table: string): Promise<CopyTarget>
}

export type CopyTarget = { push(rows: Buffer): Promise<void>; end(): Promise<void> }

/** Hands the bytes of a COPY block on, all but the three of its end mark, wherever pieces are split. */
export const withoutEndMark = (target: CopyTarget): { push(piece: Buffer): Promise<void>; end(): Promise<void> } => {
  let held: Buffer = Buffer.alloc(0)
  return {
    async push(piece) {
      const all = held.length === 0 ? piece : Buffer.concat([held, piece])
      const ready = all.length - 3
      if (ready > 0) await target.push(all.subarray(0, ready))
      held = Buffer.from(all.subarray(Math.max(0, ready)))
    },
    end: () => target.end(),
  }
}
