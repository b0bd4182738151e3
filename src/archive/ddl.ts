/** Reads what a dump's own DDL says about names, without a parser of SQL: the forms that dump tools write. */

/** A name with its schema, unquoted. */
export type QualifiedName = { readonly schema?: string; readonly name: string }

/** Reads one identifier, quoted in any dialect's way or not, at `from`. */
export const readIdentifier = (
  text: string,
  from: number,
): { readonly name: string; readonly end: number } | undefined => {
  const quote = text[from]
  if (quote === '"' || quote === '`' || quote === '[') {
    const close = quote === '[' ? ']' : quote
    let name = ''
    for (let i = from + 1; i < text.length; i++) {
      if (text[i] !== close) name += text[i] ?? ''
      else if (text[i + 1] === close) {
        name += close
        i++
      } else return { name, end: i + 1 }
    }
    return undefined
  }
  const match = /^[^\s"'`()[\].,;]+/u.exec(text.slice(from, from + 512))
  return match === null ? undefined : { name: match[0], end: from + match[0].length }
}

/** Reads `name` or `schema.name`. */
export const readQualifiedName = (
  text: string,
  from: number,
): { readonly name: QualifiedName; readonly end: number } | undefined => {
  const first = readIdentifier(text, from)
  if (first === undefined) return undefined
  if (text[first.end] !== '.') return { name: { name: first.name }, end: first.end }
  const second = readIdentifier(text, first.end + 1)
  return second === undefined ? undefined : { name: { schema: first.name, name: second.name }, end: second.end }
}

/** Reads `(a, "b", c)` at `from`. */
export const readNameList = (
  text: string,
  from: number,
): { readonly names: readonly string[]; readonly end: number } | undefined => {
  if (text[from] !== '(') return undefined
  const names: string[] = []
  let at = skipSpace(text, from + 1)
  if (text[at] === ')') return { names, end: at + 1 }
  for (;;) {
    const name = readIdentifier(text, at)
    if (name === undefined) return undefined
    names.push(name.name)
    at = skipSpace(text, name.end)
    if (text[at] === ')') return { names, end: at + 1 }
    if (text[at] !== ',') return undefined
    at = skipSpace(text, at + 1)
  }
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

/** `COPY public.t (a, b) FROM stdin`; columns undefined where it names none. */
export const readCopy = (
  text: string,
): { readonly table: QualifiedName; readonly columns: readonly string[] | undefined } | undefined => {
  const head = /^COPY\s+/i.exec(text)
  if (head === null) return undefined
  const table = readQualifiedName(text, head[0].length)
  if (table === undefined) return undefined
  let at = skipSpace(text, table.end)
  const list = readNameList(text, at)
  if (list !== undefined) at = skipSpace(text, list.end)
  return /^FROM\s+stdin\b/i.test(text.slice(at)) ? { table: table.name, columns: list?.names } : undefined
}

/** `INSERT INTO public.t (a, b) VALUES …`. */
export const readInsert = (
  text: string,
): { readonly table: QualifiedName; readonly columns: readonly string[] | undefined } | undefined => {
  const head = /^(?:INSERT|REPLACE)\s+(?:IGNORE\s+|OR\s+\w+\s+)?INTO\s+/i.exec(text)
  if (head === null) return undefined
  const table = readQualifiedName(text, head[0].length)
  return table === undefined
    ? undefined
    : { table: table.name, columns: readNameList(text, skipSpace(text, table.end))?.names }
}

/** `ALTER TABLE ONLY parent ATTACH PARTITION child …`. */
export const readAttachPartition = (
  text: string,
): { readonly parent: QualifiedName; readonly child: QualifiedName } | undefined => {
  const head = /^ALTER\s+TABLE\s+(?:ONLY\s+)?/i.exec(text)
  if (head === null) return undefined
  const parent = readQualifiedName(text, head[0].length)
  const attach =
    parent === undefined ? null : /^\s+ATTACH\s+PARTITION\s+/i.exec(text.slice(parent.end, parent.end + 64))
  if (parent === undefined || attach === null) return undefined
  const child = readQualifiedName(text, parent.end + attach[0].length)
  return child === undefined ? undefined : { parent: parent.name, child: child.name }
}

export type TableDefinition = {
  readonly table: QualifiedName
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  /** Parent tables give it columns that do not stand here. */
  readonly inherits: boolean
  readonly partitioned: boolean
  readonly foreign: boolean
}

/** `CREATE TABLE public.t ( … )` in the forms of pg_dump, mysqldump and SQLite. */
export const readCreateTable = (text: string): TableDefinition | undefined => {
  const head =
    /^CREATE\s+(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED)\s+)*(FOREIGN\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?/i.exec(
      text,
    )
  if (head === null) return undefined
  const table = readQualifiedName(text, head[0].length)
  if (table === undefined) return undefined
  const open = text.indexOf('(', table.end)
  const body = open === -1 || text.slice(table.end, open).trim() !== '' ? undefined : splitBody(text, open)
  const rest = body === undefined ? text.slice(table.end) : text.slice(body.end)
  const columns = (body?.parts ?? []).flatMap((part) => {
    const trimmed = part.trim()
    if (
      /^(CONSTRAINT|PRIMARY\s+KEY|UNIQUE|KEY|INDEX|FULLTEXT|SPATIAL|FOREIGN\s+KEY|CHECK|EXCLUDE|LIKE)\b/i.test(trimmed)
    )
      return []
    const name = readIdentifier(trimmed, 0)
    return name === undefined ? [] : [{ name: name.name, type: typeOf(trimmed.slice(name.end)) }]
  })
  return {
    table: table.name,
    columns,
    inherits: /^\s*(INHERITS|PARTITION\s+OF|OF)\b/i.test(rest),
    partitioned: /^[^;]*\bPARTITION\s+BY\b/i.test(rest),
    foreign: head[1] !== undefined,
  }
}

/** The type in `integer DEFAULT 1 NOT NULL`, in lower case. */
const typeOf = (text: string): string =>
  text
    .trim()
    .replace(
      /\s+(NOT\s+NULL|NULL|DEFAULT|GENERATED|COLLATE|CONSTRAINT|PRIMARY|UNIQUE|CHECK|REFERENCES|STORAGE|COMPRESSION|OPTIONS|AUTO_INCREMENT|COMMENT)\b[\s\S]*$/i,
      '',
    )
    .toLowerCase()
    .trim()

/** Splits what stands between the parenthesis at `open` and its partner at top-level commas. */
const splitBody = (
  text: string,
  open: number,
): { readonly parts: readonly string[]; readonly end: number } | undefined => {
  const parts: string[] = []
  let depth = 0
  let start = open + 1
  for (let i = open; i < text.length; i++) {
    const character = text[i]
    if (character === '(') depth++
    else if (character === ')') {
      depth--
      if (depth === 0) {
        const last = text.slice(start, i)
        if (last.trim() !== '') parts.push(last)
        return { parts, end: i + 1 }
      }
    } else if (character === ',' && depth === 1) {
      parts.push(text.slice(start, i))
      start = i + 1
    } else if (character === "'" || character === '"' || character === '`') {
      const close = text.indexOf(character, i + 1)
      if (close === -1) return undefined
      i = close
    }
  }
  return undefined
}
