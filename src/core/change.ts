/** A file that a change adds, alters, removes or renames. */
export type ChangedFile = {
  /** Relative to the repository's root, with `/`. For a deleted file, where it was. */
  readonly path: string
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed'
  readonly previousPath?: string
}

/** What is judged against what: the change from `base` to the head, or the reason why no base is known. */
export type Change =
  | { readonly status: 'known'; readonly base: string; readonly files: readonly ChangedFile[] }
  | { readonly status: 'unknown'; readonly reason: string }
