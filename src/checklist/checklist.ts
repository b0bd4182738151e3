/** What a document is read into: its items and what surrounds them, all with 1-based lines of the file as it is stored. */

/** What a box was drawn with: GitHub's task syntax, a box character, or a cell of a table's status column. */
export type BoxForm = 'task' | 'glyph' | 'table'

export type ChecklistItem = {
  readonly line: number
  /** Last line of the item's own text (a wrapped item has several). */
  readonly endLine: number
  /** As written, without marker and box; the lines of a wrapped item are joined by a space. */
  readonly text: string
  /** Headings above it, outermost first. */
  readonly section: readonly string[]
  /** List levels above it, tasks or not. */
  readonly depth: number
  readonly checked: boolean
  readonly inCodeFence: boolean
  readonly form: BoxForm
  /** Texts of all list entries above it, outermost first. */
  readonly ancestors: readonly string[]
}

type Placed = {
  readonly line: number
  readonly endLine: number
  /** Index into `headings`; -1 before the first. */
  readonly heading: number
  /** Index into `nodes` of the list entry it stands in; -1 outside of lists. */
  readonly parent: number
}

/** One thing of the document, in order. A list entry comes before what it contains. */
export type Node =
  | (Placed & { readonly kind: 'heading'; readonly level: number; readonly text: string })
  | (Placed & { readonly kind: 'text'; readonly text: string })
  | (Placed & {
      readonly kind: 'entry'
      readonly text: string
      readonly depth: number
      readonly ordered: boolean
      /** Index into `items`; -1 for a plain bullet. */
      readonly item: number
      /** Counts up with every list, so that entries of one list are known. */
      readonly list: number
    })
  | (Placed & {
      readonly kind: 'code'
      readonly language: string
      /** Lines of the block; the first stands at `contentLine`. */
      readonly content: readonly string[]
      readonly contentLine: number
      readonly fenced: boolean
    })
  | (Placed & {
      readonly kind: 'row'
      readonly cells: readonly string[]
      readonly header: readonly string[]
      readonly item: number
    })

export type Heading = {
  readonly line: number
  readonly level: number
  readonly text: string
  readonly path: readonly string[]
}

export type DocumentWarning = { readonly line: number; readonly rule: string; readonly message: string }

export type Checklist = {
  /** Relative to the repository's root, with `/`. */
  readonly path: string
  readonly encoding: string
  /** Repaired text, line by line; line 1 is at index 0. */
  readonly lines: readonly string[]
  readonly headings: readonly Heading[]
  readonly items: readonly ChecklistItem[]
  readonly nodes: readonly Node[]
  readonly warnings: readonly DocumentWarning[]
}
