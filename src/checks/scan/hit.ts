/** Something found in a file, at offsets of the text that was looked at. */
export type Hit = {
  readonly rule: string
  readonly level: 'error' | 'warning' | 'notice'
  readonly start: number
  readonly end: number
  readonly message: string
  readonly help: string
  /** What makes it the same finding when the lines around it move: never a value that could be guessed from its digest. */
  readonly identity: string
  /** The value that must be shown nowhere. */
  readonly secret?: string
}
