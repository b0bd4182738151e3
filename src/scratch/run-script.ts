import { splitSql } from '../sql/split.ts'
import { ScratchError, type Scratch } from './scratch.ts'

/** A statement of a script that PostgreSQL refused. `line` is where the statement begins. */
export type ScriptFailure = { readonly line: number; readonly statement: string; readonly error: ScratchError }

/**
 * Runs a script as psql would, statement by statement: data behind `COPY … FROM stdin` is loaded, lines for psql are passed
 * over, and what fails does not stop the rest unless told.
 */
export const runScript = async (
  scratch: Scratch,
  text: string,
  { stopAtFirst = false }: { readonly stopAtFirst?: boolean } = {},
): Promise<readonly ScriptFailure[]> => {
  const failures: ScriptFailure[] = []
  const { pieces } = splitSql(text)
  let line = 1
  let counted = 0
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'statement') continue
    const sql = text.slice(piece.start, piece.end)
    line += text.slice(counted, piece.start).split('\n').length - 1
    counted = piece.start
    const next = pieces[index + 1]
    try {
      if (next?.kind === 'copy-data') {
        const data = text
          .slice(next.start, next.end)
          .replace(/^\r?\n/, '')
          .replace(/(^|\n)\\\.\s*$/, '$1')
        await scratch.copyIn(sql, [Buffer.from(data)])
      } else await scratch.execute(sql)
    } catch (error) {
      if (!(error instanceof ScratchError)) throw error
      failures.push({ line, statement: sql, error })
      if (stopAtFirst) break
    }
  }
  return failures
}
