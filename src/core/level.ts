/** What a failure does to the verdict, strictest first. A list of its own, so that reading a manifest needs no schema of the report. */
export const LEVELS = ['block', 'warn', 'info'] as const
