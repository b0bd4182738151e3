import { createHash } from 'node:crypto'

/** Letters, digits and dashes of a text; a digest where it has no ASCII letters. */
export const slug = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length >= 3 || text.trim().toLowerCase() === plain) return plain.slice(0, 80).replace(/-+$/, '')
  return `${plain === '' ? 'item' : plain}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
}

/**
 * Gives ids that follow from section and text alone, so that they stay when an item moves; the nearest heading comes in, then
 * all of them, then a number, where a shorter one is taken.
 */
export const createIds = (taken: Iterable<string> = []): ((section: readonly string[], text: string) => string) => {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return (section, text) => {
    const own = slug(text)
    const nearest = slug(withoutNumber(section.at(-1) ?? ''))
    const above = slug(withoutNumber(section.at(-2) ?? ''))
    const candidates = [
      [nearest, own],
      [above, nearest, own],
    ].map((parts) =>
      parts
        .filter((part) => part !== '')
        .join('-')
        .slice(0, 150),
    )
    let id = candidates.find((candidate) => !used.has(candidate))
    const base = candidates[0] ?? 'item'
    for (let count = counts.get(base) ?? 2; id === undefined; count++) {
      const numbered = `${base}-${count}`
      counts.set(base, count + 1)
      if (!used.has(numbered)) id = numbered
    }
    used.add(id)
    return id
  }
}

/** Sections are renumbered more often than renamed. */
const withoutNumber = (heading: string): string =>
  heading.replace(/^(?:(?:step|phase|part|schritt|paso)\s+)?\d+(?:\.\d+)*[.):]?\s+(?=\S)/i, '')
