/** Why a backup, or what claims to be one, cannot be what it should be. Stable: each is a rule of the `backup` check. */
export type ProblemCode =
  | 'empty'
  | 'not-a-backup'
  | 'encrypted'
  | 'unknown-version'
  | 'cut-off'
  | 'appended'
  | 'corrupt'
  | 'mangled'
  | 'inconsistent'
  | 'refused'
  | 'needs-memory'
  | 'dangerous'

/** One thing that is wrong: `position` is a byte of the stored file unless the message says otherwise. */
export type Problem = {
  readonly code: ProblemCode
  readonly message: string
  readonly position?: number
  readonly table?: string
}

/** Thrown by a reader where it cannot go on; becomes a Problem of the reading. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly code: ProblemCode
  readonly position: number | undefined
  readonly table: string | undefined
  constructor(code: ProblemCode, message: string, where: { readonly position?: number; readonly table?: string } = {}) {
    super(message)
    this.code = code
    this.position = where.position
    this.table = where.table
  }
}

/** The problem that a Broken says. */
export const problemOf = (broken: Broken): Problem => ({
  code: broken.code,
  message: broken.message,
  ...(broken.position === undefined ? {} : { position: broken.position }),
  ...(broken.table === undefined ? {} : { table: broken.table }),
})

/** A byte position for people: `812,004`. */
export const at = (position: number): string => `byte ${position.toLocaleString('en-US')}`
