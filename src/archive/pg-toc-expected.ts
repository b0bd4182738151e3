import type { TocEntry } from './pg-toc.ts'

/** The relation that an entry is about, and the entry's own name in it. */
export type Owning = { readonly relation: TocEntry; readonly name: string }

/** Access methods of indexes that PostgreSQL brings itself. */
const METHODS = ['btree', 'hash', 'gist', 'gin', 'brin', 'spgist']

/** A name as pg_dump may write it: quoted where it has to be, or where it was told to quote all. A changed one may seem to need it. */
export const written = (name: string): readonly string[] => {
  return [name, `"${name.replaceAll('"', '""')}"`]
}

export const qualified = ({
  namespace,
  tag,
}: {
  readonly namespace: string
  readonly tag: string
}): readonly string[] =>
  namespace === ''
    ? written(tag)
    : written(namespace).flatMap((schema) => written(tag).map((name) => `${schema}.${name}`))

export const each = (names: readonly string[], ...forms: readonly ((name: string) => string)[]): readonly string[] =>
  names.flatMap((name) => forms.map((form) => form(name)))

/** How a function begins: its name up to the arguments, which the tag has by their types only. */
const routine = (entry: TocEntry): readonly string[] => {
  const open = entry.tag.indexOf('(')
  return open === -1 ? [] : qualified({ namespace: entry.namespace, tag: entry.tag.slice(0, open) })
}

/** Beginnings of the definition of an object of this name. */
export const definitions = (
  entry: TocEntry,
  relation: TocEntry | undefined,
  byId: ReadonlyMap<number, TocEntry>,
): readonly string[] => {
  const own = qualified(entry)
  const table = relation === undefined ? [] : qualified(relation)
  const name = relation === undefined ? '' : entry.tag.slice(relation.tag.length + 1)
  switch (entry.desc) {
    case 'SCHEMA':
      return each(written(entry.tag), (q) => `CREATE SCHEMA ${q};\n`)
    case 'TABLE':
      return each(
        own,
        (q) => `CREATE TABLE ${q} (\n`,
        (q) => `CREATE UNLOGGED TABLE ${q} (\n`,
        (q) => `CREATE TABLE ${q} OF `,
      )
    case 'FOREIGN TABLE':
      return each(own, (q) => `CREATE FOREIGN TABLE ${q} (\n`)
    case 'VIEW':
      return each(
        own,
        (q) => `CREATE VIEW ${q} AS\n`,
        (q) => `CREATE VIEW ${q} WITH (`,
      )
    case 'MATERIALIZED VIEW':
      return each(
        own,
        (q) => `CREATE MATERIALIZED VIEW ${q} AS\n`,
        (q) => `CREATE MATERIALIZED VIEW ${q} WITH (`,
      )
    case 'TYPE':
      return each(
        own,
        (q) => `CREATE TYPE ${q} AS ENUM (\n`,
        (q) => `CREATE TYPE ${q} AS (\n`,
        (q) => `CREATE TYPE ${q} AS RANGE (\n`,
        (q) => `CREATE TYPE ${q} (\n`,
      )
    case 'DOMAIN':
      return each(own, (q) => `CREATE DOMAIN ${q} AS `)
    case 'EXTENSION':
      return each(written(entry.tag), (q) => `CREATE EXTENSION IF NOT EXISTS ${q} WITH SCHEMA `)
    case 'SEQUENCE':
      return entry.defn.startsWith('ALTER')
        ? []
        : each(
            own,
            (q) => `CREATE SEQUENCE ${q}\n    START WITH `,
            (q) => `CREATE SEQUENCE ${q}\n    AS `,
            (q) => `CREATE UNLOGGED SEQUENCE ${q}\n    `,
          )
    case 'SEQUENCE OWNED BY':
      return each(own, (q) => `ALTER SEQUENCE ${q} OWNED BY `)
    case 'SEQUENCE SET':
      return each(own, (q) => `SELECT pg_catalog.setval('${q.replaceAll("'", "''")}', `)
    case 'BLOB':
      return [`SELECT pg_catalog.lo_create('${entry.tag}');\n`]
    case 'TABLE ATTACH':
      return parents(entry, byId).flatMap((parent) =>
        each(qualified(parent), (p) => `ALTER TABLE ONLY ${p} ATTACH PARTITION `).flatMap((head) =>
          own.map((q) => `${head}${q} `),
        ),
      )
    case 'INDEX ATTACH':
      return parents(entry, byId).flatMap((parent) =>
        each(
          qualified({
            namespace: parent.namespace,
            tag: parent.desc === 'INDEX' ? parent.tag : parent.tag.slice(parent.tag.indexOf(' ') + 1),
          }),
          (p) => `ALTER INDEX ${p} ATTACH PARTITION `,
        ).flatMap((head) => own.map((q) => `${head}${q};\n`)),
      )
    case 'INDEX':
      return parents(entry, byId).flatMap((parent) =>
        each(
          written(entry.tag),
          (q) => `CREATE INDEX ${q} ON `,
          (q) => `CREATE UNIQUE INDEX ${q} ON `,
        ).flatMap((head) =>
          each(
            qualified(parent),
            (t) => `${head}${t}`,
            (t) => `${head}ONLY ${t}`,
          ).flatMap((on) => METHODS.map((method) => `${on} USING ${method} (`)),
        ),
      )
    case 'CONSTRAINT':
    case 'FK CONSTRAINT':
    case 'CHECK CONSTRAINT':
      return each(
        table,
        (t) => `ALTER TABLE ONLY ${t}\n    ADD CONSTRAINT `,
        (t) => `ALTER TABLE ${t}\n    ADD CONSTRAINT `,
      ).flatMap((head) =>
        written(name).flatMap((c) =>
          (entry.desc === 'CONSTRAINT'
            ? ['PRIMARY KEY (', 'UNIQUE (', 'UNIQUE NULLS NOT DISTINCT (', 'EXCLUDE USING ']
            : entry.desc === 'FK CONSTRAINT'
              ? ['FOREIGN KEY (']
              : ['CHECK (']
          ).map((kind) => `${head}${c} ${kind}`),
        ),
      )
    case 'DEFAULT':
      return each(
        table,
        (t) => `ALTER TABLE ONLY ${t} ALTER COLUMN `,
        (t) => `ALTER TABLE ${t} ALTER COLUMN `,
      ).flatMap((head) => written(name).map((c) => `${head}${c} SET DEFAULT `))
    case 'TRIGGER':
      return each(
        relation === undefined ? [] : written(name),
        (t) => `CREATE TRIGGER ${t} `,
        (t) => `CREATE CONSTRAINT TRIGGER ${t} `,
      )
    case 'POLICY':
      return each(written(name), (p) => `CREATE POLICY ${p} ON `).flatMap((head) => table.map((t) => `${head}${t} `))
    case 'RULE':
      return relation === undefined ? [] : each(written(name), (r) => `CREATE RULE ${r} AS\n    ON `)
    case 'ROW SECURITY':
      return each(own, (q) => `ALTER TABLE ${q} ENABLE ROW LEVEL SECURITY;`)
    case 'FUNCTION':
      return each(routine(entry), (q) => `CREATE FUNCTION ${q}(`)
    case 'PROCEDURE':
      return each(routine(entry), (q) => `CREATE PROCEDURE ${q}(`)
    case 'AGGREGATE':
      return each(routine(entry), (q) => `CREATE AGGREGATE ${q}(`)
    case 'PUBLICATION':
      return each(written(entry.tag), (q) => `CREATE PUBLICATION ${q} `)
    case 'PUBLICATION TABLE':
      return parents(entry, byId).flatMap((parent) =>
        written(entry.tag.slice(0, -parent.tag.length - 1)).flatMap((p) =>
          each(qualified(parent), (t) => `ALTER PUBLICATION ${p} ADD TABLE ONLY ${t}`),
        ),
      )
    case 'ENCODING':
      return ["SET client_encoding = '"]
    case 'STDSTRINGS':
      return ["SET standard_conforming_strings = '"]
    case 'SEARCHPATH':
      return ["SELECT pg_catalog.set_config('search_path', '', false);\n"]
    case 'COMMENT':
      return about(entry).map((what) => `COMMENT ON ${what} IS `)
    default:
      return []
  }
}

/** `TABLE public.users` from the tag `TABLE users` of a comment. */
const about = (entry: TocEntry): readonly string[] => {
  const match = /^(CONSTRAINT|TRIGGER|POLICY|RULE) (.*) ON (.*)$/s.exec(entry.tag)
  const schemas = entry.namespace === '' ? [''] : written(entry.namespace).map((schema) => `${schema}.`)
  if (match !== null) return schemas.map((schema) => `${match[1]} ${match[2]} ON ${schema}${match[3]}`)
  const kind =
    /^(TABLE|COLUMN|VIEW|MATERIALIZED VIEW|FOREIGN TABLE|SEQUENCE|INDEX|FUNCTION|PROCEDURE|AGGREGATE|TYPE|DOMAIN|SCHEMA|EXTENSION|LARGE OBJECT|STATISTICS|PUBLICATION) (.*)$/s.exec(
      entry.tag,
    )
  return kind === null ? [] : schemas.map((schema) => `${kind[1]} ${schema}${kind[2]}`)
}

/** What a partition, or an index, is made on: of the entries it depends on. */
const parents = (entry: TocEntry, byId: ReadonlyMap<number, TocEntry>): readonly TocEntry[] =>
  [...new Set(entry.dependencies)].flatMap((id) => {
    const other = byId.get(id)
    const fits =
      entry.desc === 'INDEX ATTACH'
        ? other?.desc === 'INDEX' || other?.desc === 'CONSTRAINT'
        : other?.desc === 'TABLE' || other?.desc === 'MATERIALIZED VIEW'
    return other !== undefined && fits ? [other] : []
  })

export const drops = (entry: TocEntry, owning: Owning | undefined): readonly string[] => {
  const plain = (kind: string, names: readonly string[]) => names.map((name) => `DROP ${kind} ${name};\n`)
  switch (entry.desc) {
    case 'SCHEMA':
    case 'EXTENSION':
    case 'PUBLICATION':
      return plain(entry.desc, written(entry.tag))
    case 'DATABASE':
      return plain('DATABASE', written(entry.tag))
    case 'TABLE':
    case 'VIEW':
    case 'MATERIALIZED VIEW':
    case 'FOREIGN TABLE':
    case 'SEQUENCE':
    case 'TYPE':
    case 'DOMAIN':
    case 'INDEX':
    case 'STATISTICS':
      return plain(entry.desc, qualified(entry))
    case 'FUNCTION':
    case 'PROCEDURE':
    case 'AGGREGATE': {
      const signature = signatureOf(entry)
      return signature === undefined
        ? routine(entry).map((q) => `DROP ${entry.desc} ${q}(`)
        : [`DROP ${entry.desc} ${signature};\n`]
    }
    case 'BLOB':
      return [`SELECT pg_catalog.lo_unlink('${entry.tag}');\n`]
    default:
      return owning === undefined ? [] : dropsOf(entry, owning)
  }
}

const dropsOf = (entry: TocEntry, { relation, name }: Owning): readonly string[] => {
  const tables = qualified(relation)
  switch (entry.desc) {
    case 'CONSTRAINT':
    case 'FK CONSTRAINT':
    case 'CHECK CONSTRAINT':
      return tables.flatMap((t) =>
        written(name).flatMap((c) => [
          `ALTER TABLE ONLY ${t} DROP CONSTRAINT ${c};\n`,
          `ALTER TABLE ${t} DROP CONSTRAINT ${c};\n`,
        ]),
      )
    case 'DEFAULT':
      return tables.flatMap((t) =>
        written(name).flatMap((c) => [
          `ALTER TABLE ${t} ALTER COLUMN ${c} DROP DEFAULT;\n`,
          `ALTER TABLE ONLY ${t} ALTER COLUMN ${c} DROP DEFAULT;\n`,
        ]),
      )
    case 'TRIGGER':
    case 'POLICY':
    case 'RULE':
      return tables.flatMap((t) => written(name).map((n) => `DROP ${entry.desc} ${n} ON ${t};\n`))
    default:
      return []
  }
}

/** `public.f(a integer)` from the definition of a function without defaults, as its DROP statement has it. */
const signatureOf = ({ defn }: TocEntry): string | undefined => {
  const match = /^CREATE (?:FUNCTION|PROCEDURE) ([^\n(]*\([^()\n]*\))(?: RETURNS|\n)/.exec(defn)
  return match?.[1] === undefined || / DEFAULT /.test(match[1]) ? undefined : match[1]
}
