/** Literal pieces of the document that belong to an item; further values of one name are numbered: `path`, `path2`. */
export type Params = Readonly<Record<string, string | readonly string[]>>

export type Collected = {
  add(name: string, ...values: readonly (string | undefined)[]): void
  keys(values: readonly string[]): void
  result(): Params
}

/** An empty collection. */
export const collect = (): Collected => {
  const values = new Map<string, string | readonly string[]>()
  const counts = new Map<string, number>()
  return {
    add(name, ...texts) {
      for (const text of texts) {
        if (text === undefined || text === '') continue
        const known = [...values].some(([key, value]) => key.replace(/\d+$/, '') === name && value === text)
        if (known) continue
        const count = (counts.get(name) ?? 0) + 1
        counts.set(name, count)
        values.set(count === 1 ? name : `${name}${count}`, text)
      }
    },
    keys(texts) {
      if (texts.length > 0) values.set('keys', texts)
    },
    result: () => Object.fromEntries(values),
  }
}
