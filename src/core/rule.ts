/** What `gonogo explain RULE` and the page of a rule show. Markdown in every text. */
export type RulePage = {
  /** The stable code that findings carry. */
  readonly rule: string
  /** What is wrong, in one line. */
  readonly title: string
  readonly level: 'error' | 'warning' | 'notice' | 'off'
  /** What it does to users, in plain words. */
  readonly danger: string
  /** What to do instead. */
  readonly remedy: string
  readonly bad?: string
  readonly good?: string
  /** Language of `bad` and `good`, for the code fence. */
  readonly language?: string
  /** Versions, other forms (Django, Alembic), how it was measured. */
  readonly notes?: string
}

/** A page in short: an error, unless `more` says otherwise. */
export const rulePage = (
  rule: string,
  title: string,
  danger: string,
  remedy: string,
  more: Partial<RulePage> = {},
): RulePage => ({ rule, title, level: 'error', danger, remedy, ...more })
