/**
 * The values of an INSERT statement, row by row, in the order of `all` columns. Literals as dump tools write them: numbers,
 * quoted texts, NULL; anything else is kept as written.
 */
export const insertValues = (
  text: string,
  named: readonly string[] | undefined,
  all: readonly string[],
): (string | null)[][] => {
  const rows: (string | null)[][] = []
  const start = /\bVALUES?\b/i.exec(text)
  if (start === null) return rows
  let i = start.index + start[0].length
  while (i < text.length) {
    if (text[i] !== '(') {
      i++
      continue
    }
    const values: (string | null)[] = []
    i++
    for (;;) {
      const value = readValue(text, i)
      values.push(value.value)
      i = value.end
      if (text[i] === ',') i++
      else break
    }
    i++
    rows.push(named === undefined ? values : all.map((column) => values[named.indexOf(column)] ?? null))
  }
  return rows
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' }

const readValue = (text: string, from: number): { readonly value: string | null; readonly end: number } => {
  let i = from
  while (text[i] === ' ' || text[i] === '\n') i++
  let escapes = false
  if ((text[i] === 'E' || text[i] === '_') && text.slice(i, i + 12).includes("'")) {
    escapes = text[i] === 'E'
    while (text[i] !== "'") i++
  }
  if (text[i] === "'") {
    let value = ''
    for (i++; i < text.length; i++) {
      if (text[i] === "'") {
        if (text[i + 1] !== "'") break
        value += "'"
        i++
      } else if (text[i] === '\\' && (escapes || /^['"\\ntrbf0%_]/.test(text[i + 1] ?? ''))) {
        i++
        value += ESCAPED[text[i] ?? ''] ?? text[i] ?? ''
      } else value += text[i] ?? ''
    }
    i++
    while (i < text.length && text[i] !== ',' && text[i] !== ')') i++
    return { value, end: i }
  }
  let depth = 0
  const start = i
  while (i < text.length && !(depth === 0 && (text[i] === ',' || text[i] === ')'))) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth--
    i++
  }
  const value = text.slice(start, i).trim()
  return { value: value.toUpperCase() === 'NULL' ? null : value, end: i }
}
