/** Boxes that people draw with characters instead of Markdown's task syntax. */

const OPEN = '\u2610\u2b1c\u25a1\u25fb\u25a2\u{1f532}'
const TICKED = '\u2611\u2612\u{1f5f9}\u{1f5f8}'
const BOX = new RegExp(`^[*_~\\s]*([${OPEN}${TICKED}])\\ufe0f?[*_~]*\\s*(.*)$`, 'su')
const BOXES = new RegExp(`[${OPEN}${TICKED}]`, 'gu')

export type Box = { readonly checked: boolean; readonly rest: string }

/** The box that a text begins with, and what follows it; undefined without one, or where it is one of a pair (a form's field). */
export const boxAtStart = (text: string): Box | undefined => {
  const match = BOX.exec(text)
  if (match === null || (text.match(BOXES)?.length ?? 0) > 1) return undefined
  return { checked: TICKED.includes(match[1] ?? ''), rest: (match[2] ?? '').trim() }
}

const STATUS_HEADING =
  /^(\W*|status|state|done\??|completed?\??|checked\??|ticked|ready\??|verified\??|sign[- ]?off|ok\??|erledigt|fertig|stand|estado|hecho|listo|feito|fait|statut|état|stato|fatto|状态|完成|状態|完了|済)$/iu
const DONE_CELL =
  /^(\[[xX]\]|[\u2611\u2612\u2705\u2714\u2713\u{1f5f9}]\ufe0f?|done|complete[d]?|yes|ok|erledigt|hecho|feito|fait)\.?$/iu
const OPEN_CELL =
  /^(\[ \]|[\u2610\u2b1c\u25a1\u25fb\u25a2\u{1f532}\u274c\u23f3\u{1f6a7}\u{1f534}\u{1f7e1}\u{1f7e0}]\ufe0f?|to ?do|open|pending|not started|in progress|no|offen|pendiente|pendente)\.?$/iu

/** Whether a table's column with this heading holds the state of its rows. */
export const isStatusHeading = (heading: string): boolean => STATUS_HEADING.test(bare(heading))

/** The state a status cell shows; undefined when it shows none. A glyph may be followed by its word. */
export const readBoxCell = (cell: string): boolean | undefined => {
  const text = bare(cell)
  const first = /^(\[[ xX]\]|[^\p{L}\p{N}\s]+)\s+\p{L}/u.exec(text)?.[1] ?? text
  return DONE_CELL.test(first) ? true : OPEN_CELL.test(first) ? false : undefined
}

/** Whether a cell holds a drawn box and nothing else: enough to make a row an item whatever its column is called. */
export const isBoxCell = (cell: string): boolean =>
  /^(\[[ xX]\]|[\u2610\u2b1c\u25a1\u25fb\u25a2\u2611\u2612\u{1f532}]\ufe0f?)$/u.test(bare(cell))

const bare = (cell: string): string => cell.replace(/[*_`]/g, '').trim()
