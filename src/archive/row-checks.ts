import { Broken } from './broken.ts'
import { fullName } from './contents.ts'
import { readAttachPartition, readCreateTable, readNameList, readQualifiedName, type QualifiedName } from './ddl.ts'
import { unescapeCopy } from './copy-values.ts'
import { valueCheck, type ValueCheck } from './value-checks.ts'

/** Looks at the rows of one table, one by one. */
export type RowCheck = {
  /** One line of COPY without its newline; throws Broken where a value cannot be of its type. */
  row(line: Buffer, number: number): void
}

/** Holds the rows of a small dump against the types, keys and references that the dump itself declares. */
export type RowChecks = {
  statement(text: string): void
  /** For the rows of a table, where anything is known about them. */
  open(table: QualifiedName, columns: readonly string[]): RowCheck | undefined
  /** Throws Broken where two rows have one key, or a row refers to one that is not there. */
  finish(): void
}

/** Bytes of rows that are looked at in all, and values whose digests are kept: beyond them nothing is said. */
const MAX_BYTES = 32 * 1024 * 1024
const MAX_VALUES = 3_000_000

type Key = { readonly name: string; readonly table: string; readonly columns: readonly string[] }
type Reference = Key & { readonly target: string; readonly targetColumns: readonly string[] }

type Rows = {
  readonly columns: readonly string[]
  count: number
  /** Two numbers of 32 bits for every value, by column; zeros stand for NULL. */
  readonly digests: Uint32Array<ArrayBuffer>[]
}

type Column = { readonly type: string; readonly required: boolean }

export const createRowChecks = (): RowChecks => {
  const enums = new Map<string, ReadonlySet<string>>()
  const domains = new Map<string, string>()
  const tables = new Map<string, ReadonlyMap<string, Column>>()
  const parents = new Map<string, string>()
  const keys: Key[] = []
  const references: Reference[] = []
  const rowsOf = new Map<string, Rows>()
  let bytes = 0
  let values = 0
  let tooMany = false

  const statement = (text: string): void => {
    if (/^CREATE (UNLOGGED |FOREIGN )?TABLE /.test(text)) {
      const definition = readCreateTable(text)
      if (definition === undefined || definition.inherits) return
      const lines = new Map([...text.matchAll(/^ {4}(.*?),?$/gm)].map(([, line = '']) => [line, line]))
      tables.set(
        fullName(definition.table),
        new Map(
          definition.columns.map(({ name, type }) => {
            const line = [...lines.keys()].find((one) => one.startsWith(`${name} `) || one.startsWith(`"${name}" `))
            return [name, { type, required: line?.endsWith(' NOT NULL') === true }]
          }),
        ),
      )
    } else if (text.startsWith('CREATE TYPE ')) {
      const name = readQualifiedName(text, 12)
      const body = name === undefined ? null : /^ AS ENUM \(\n([\s\S]*)\n\)/.exec(text.slice(name.end))
      if (name !== undefined && body !== null)
        enums.set(
          text.slice(12, name.end).toLowerCase(),
          new Set(
            [...(body[1] ?? '').matchAll(/'((?:[^']|'')*)'/g)].map(([, label = '']) => label.replaceAll("''", "'")),
          ),
        )
    } else if (text.startsWith('CREATE DOMAIN ')) {
      const name = readQualifiedName(text, 14)
      const base =
        name === undefined
          ? null
          : /^ AS ([^\n;]*?)(?: COLLATE [^\n;]*| NOT NULL| DEFAULT [^\n;]*|\n|;|$)/.exec(text.slice(name.end))
      if (name !== undefined && base?.[1] !== undefined)
        domains.set(text.slice(14, name.end).toLowerCase(), base[1].toLowerCase())
    } else if (text.startsWith('ALTER TABLE ')) readConstraint(text, keys, references, parents)
    else if (text.startsWith('CREATE UNIQUE INDEX ')) readUniqueIndex(text, keys)
  }

  const open = (table: QualifiedName, columns: readonly string[]): RowCheck | undefined => {
    const name = fullName(table)
    const defined = tables.get(name)
    // Of a table without columns, or without their names, nothing is known.
    if (columns.length === 0) return undefined
    if (bytes > MAX_BYTES) {
      tooMany = true
      return undefined
    }
    const checks = columns.map((column): ValueCheck | undefined => {
      const type = defined?.get(column)?.type
      return type === undefined ? undefined : valueCheck(type, { enums, domains })
    })
    const required = columns.map((column) => defined?.get(column)?.required === true)
    const rows: Rows = rowsOf.get(name) ?? { columns, count: 0, digests: columns.map(() => new Uint32Array(256)) }
    rowsOf.set(name, rows)
    return {
      row(line, number) {
        bytes += line.length + 1
        if (bytes > MAX_BYTES) {
          tooMany = true
          return
        }
        const fields = line.toString('utf8').split('\t')
        values += fields.length
        if (values > MAX_VALUES) tooMany = true
        for (const [index, field] of fields.entries()) {
          const value = unescapeCopy(field)
          const column = columns[index] ?? ''
          if (value === null ? required[index] === true : checks[index]?.(value) === false)
            throw new Broken(
              'corrupt',
              `Row ${number.toLocaleString('en-US')} of ${name} holds ${value === null ? 'nothing' : 'a value'} in the column ${column}, which its definition does not allow`,
              { table: name },
            )
          if (!tooMany) keep(rows, index, value)
        }
        rows.count++
      },
    }
  }

  const withPartitions = (table: string): readonly Rows[] => {
    const found: Rows[] = []
    const seen = new Set<string>()
    const visit = (name: string): void => {
      if (seen.has(name)) return
      seen.add(name)
      const rows = rowsOf.get(name)
      if (rows !== undefined) found.push(rows)
      for (const [child, parent] of parents) if (parent === name) visit(child)
    }
    visit(table)
    return found
  }

  const finish = (): void => {
    if (tooMany) return
    for (const { name, table, columns } of keys) {
      const rows = rowsOf.get(table)
      if (rows === undefined) continue
      const seen = new Set<string>()
      for (const digest of digestsOf(rows, columns)) {
        if (seen.has(digest))
          throw new Broken(
            'inconsistent',
            `Two rows of ${table} are the same in ${columns.join(', ')}, which ${name} forbids: one of them was changed, and restoring would fail`,
            { table },
          )
        seen.add(digest)
      }
    }
    for (const { name, table, columns, target, targetColumns } of references) {
      const targets = withPartitions(target)
      // Of a table whose data was left out nothing is known.
      if (targets.length === 0 || !isComparable(tables, table, columns, target, targetColumns)) continue
      const known = new Set(targets.flatMap((rows) => [...digestsOf(rows, targetColumns)]))
      let lost = 0
      for (const rows of withPartitions(table))
        for (const digest of digestsOf(rows, columns)) if (!known.has(digest)) lost++
      if (lost > 0)
        throw new Broken(
          'inconsistent',
          `${lost === 1 ? 'A row' : `${lost.toLocaleString('en-US')} rows`} of ${table} ${lost === 1 ? 'refers' : 'refer'} by ${name} to what is not in ${target}: restoring would fail`,
          { table },
        )
    }
  }

  return { statement, open, finish }
}

/** Types whose values are equal only where they are written alike. */
const EXACT = /^(smallint|integer|bigint|uuid|date|oid)$|^character varying\(\d+\)$|^text$/

/** Whether both sides of a reference are written alike where they are equal. */
const isComparable = (
  tables: ReadonlyMap<string, ReadonlyMap<string, Column>>,
  table: string,
  columns: readonly string[],
  target: string,
  targetColumns: readonly string[],
): boolean =>
  columns.length === targetColumns.length &&
  columns.every((column, index) => {
    const [from, to] = [tables.get(table)?.get(column)?.type, tables.get(target)?.get(targetColumns[index] ?? '')?.type]
    return from !== undefined && to !== undefined && EXACT.test(from) && EXACT.test(to)
  })

const keep = (rows: Rows, index: number, value: string | null): void => {
  let digests = rows.digests[index]
  if (digests === undefined) return
  const at = rows.count * 2
  if (at + 2 > digests.length) {
    const larger = new Uint32Array(digests.length * 2)
    larger.set(digests)
    rows.digests[index] = digests = larger
  }
  if (value === null) return
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
    b ^= b >>> 15
  }
  digests[at] = a | 1
  digests[at + 1] = b
}

/** The digests of some columns of every row in which none of them is NULL. */
const digestsOf = function* (rows: Rows, columns: readonly string[]): Generator<string> {
  const chosen = columns.map((column) => rows.digests[rows.columns.indexOf(column)])
  if (chosen.includes(undefined)) return
  for (let row = 0; row < rows.count; row++) {
    let digest = ''
    for (const digests of chosen) {
      const a = digests?.[row * 2] ?? 0
      if (a === 0) {
        digest = ''
        break
      }
      digest += `${a},${digests?.[row * 2 + 1] ?? 0};`
    }
    if (digest !== '') yield digest
  }
}

/** `ALTER TABLE ONLY t ADD CONSTRAINT c PRIMARY KEY (a)`, `UNIQUE (a)`, `FOREIGN KEY (a) REFERENCES u(b)`, `ATTACH PARTITION`. */
const readConstraint = (text: string, keys: Key[], references: Reference[], parents: Map<string, string>): void => {
  const attach = readAttachPartition(text)
  if (attach !== undefined) parents.set(fullName(attach.child), fullName(attach.parent))
  const head = /^ALTER TABLE (?:ONLY )?/.exec(text)
  const table = head === null ? undefined : readQualifiedName(text, head[0].length)
  const add = table === undefined ? null : /^\s+ADD CONSTRAINT /.exec(text.slice(table.end))
  if (table === undefined || add === null) return
  const constraint = readQualifiedName(text, table.end + add[0].length)
  if (constraint === undefined) return
  const rest = text.slice(constraint.end)
  const kind = /^ (PRIMARY KEY|UNIQUE|FOREIGN KEY) (?=\()/.exec(rest)
  const list = kind === null ? undefined : readNameList(rest, kind[0].length)
  if (kind === null || list === undefined) return
  const key = { name: constraint.name.name, table: fullName(table.name), columns: list.names }
  if (kind[1] !== 'FOREIGN KEY') {
    keys.push(key)
    return
  }
  const target = rest.startsWith(' REFERENCES ', list.end) ? readQualifiedName(rest, list.end + 12) : undefined
  const columns = target === undefined ? undefined : readNameList(rest, target.end)
  if (target !== undefined && columns !== undefined && !/ NOT (VALID|ENFORCED)/.test(rest.slice(columns.end)))
    references.push({ ...key, target: fullName(target.name), targetColumns: columns.names })
}

/** `CREATE UNIQUE INDEX i ON t USING btree (a, b)` of plain columns and of all rows. */
const readUniqueIndex = (text: string, keys: Key[]): void => {
  const index = readQualifiedName(text, 20)
  const on = index === undefined ? null : /^ ON (?:ONLY )?/.exec(text.slice(index.end))
  const table = index === undefined || on === null ? undefined : readQualifiedName(text, index.end + on[0].length)
  const using = table === undefined ? null : /^ USING btree (?=\()/.exec(text.slice(table.end))
  const list = table === undefined || using === null ? undefined : readNameList(text, table.end + using[0].length)
  if (index === undefined || table === undefined || list === undefined || / WHERE /.test(text.slice(list.end))) return
  keys.push({ name: index.name.name, table: fullName(table.name), columns: list.names })
}
