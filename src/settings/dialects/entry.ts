/** What one reader makes of one assignment of an environment file. */
export type DotenvEntry = {
  readonly key: string
  /** 1-based line of the key. */
  readonly line: number
  readonly value:
    | { readonly status: 'value'; readonly text: string }
    /** Taken over from the environment of the process that reads. */
    | { readonly status: 'inherited' }
    /** Depends on a variable of which nothing is known. */
    | { readonly status: 'unknown'; readonly reason: string }
    /** The reader stops, or runs something, instead of assigning. */
    | { readonly status: 'error'; readonly reason: string }
}

/** What is known of a variable outside the file: its value, `null` when it is there and unreadable, undefined when it is not set. */
export type Outside = (name: string) => string | null | undefined

export type DotenvReader = (text: string, outside: Outside) => readonly DotenvEntry[]

/** Turns offsets of a text into 1-based lines; offsets have to come in any order. */
export const lineCounter = (text: string): ((offset: number) => number) => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
