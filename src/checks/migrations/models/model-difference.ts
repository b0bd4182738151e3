/** What a model says and the tables do not, in words that follow its name. A model that is gone stands nowhere any more. */
export type ModelDifference = {
  readonly path?: string
  readonly line?: number
  readonly model: string
  readonly what: string
}
