import { Broken } from './broken.ts'
import { onlyDifference } from './one-bit.ts'
import type { ArchiveHead, TocEntry } from './pg-toc.ts'

/** The system catalogue in which PostgreSQL keeps objects of a kind: its number stands in every entry of that kind. */
const CATALOGUES: Readonly<Record<string, number>> = {
  'ACCESS METHOD': 2601,
  AGGREGATE: 1255,
  BLOB: 2613,
  'BLOB METADATA': 2613,
  CAST: 2605,
  'CHECK CONSTRAINT': 2606,
  COLLATION: 3456,
  CONSTRAINT: 2606,
  CONVERSION: 2607,
  DATABASE: 1262,
  DEFAULT: 2604,
  'DEFAULT ACL': 826,
  DOMAIN: 1247,
  'EVENT TRIGGER': 3466,
  EXTENSION: 3079,
  'FK CONSTRAINT': 2606,
  'FOREIGN DATA WRAPPER': 2328,
  'FOREIGN TABLE': 1259,
  FUNCTION: 1255,
  INDEX: 1259,
  'MATERIALIZED VIEW': 1259,
  OPERATOR: 2617,
  'OPERATOR CLASS': 2616,
  'OPERATOR FAMILY': 2753,
  POLICY: 3256,
  PROCEDURE: 1255,
  PUBLICATION: 6104,
  'PUBLICATION TABLE': 6106,
  RULE: 2618,
  SCHEMA: 2615,
  SEQUENCE: 1259,
  SERVER: 1417,
  'SHELL TYPE': 1247,
  STATISTICS: 3381,
  SUBSCRIPTION: 6100,
  TABLE: 1259,
  'TEXT SEARCH CONFIGURATION': 3602,
  'TEXT SEARCH DICTIONARY': 3600,
  'TEXT SEARCH PARSER': 3601,
  'TEXT SEARCH TEMPLATE': 3764,
  TRANSFORM: 3576,
  TRIGGER: 2620,
  TYPE: 1247,
  VIEW: 1259,
}

/** Kinds of entries that pg_dump writes. */
const KINDS: ReadonlySet<string> = new Set([
  ...Object.keys(CATALOGUES),
  'ACL',
  'BLOB COMMENTS',
  'BLOBS',
  'COMMENT',
  'DATABASE PROPERTIES',
  'ENCODING',
  'INDEX ATTACH',
  'MATERIALIZED VIEW DATA',
  'PROCEDURAL LANGUAGE',
  'PUBLICATION TABLES IN SCHEMA',
  'ROW SECURITY',
  'SEARCHPATH',
  'SECURITY LABEL',
  'SEQUENCE OWNED BY',
  'SEQUENCE SET',
  'STATISTICS DATA',
  'STDSTRINGS',
  'SUBSCRIPTION TABLE',
  'TABLE ATTACH',
  'TABLE DATA',
  'USER MAPPING',
])

/** Kinds that are no objects of a catalogue: they have no number of their own. */
const WITHOUT_NUMBER =
  /^(ENCODING|STDSTRINGS|SEARCHPATH|COMMENT|ACL|SECURITY LABEL|SEQUENCE SET|SEQUENCE OWNED BY|BLOBS)$/

/** Kinds of relations: pg_dump reads them in the order of their numbers. */
const RELATION = /^(TABLE|VIEW|SEQUENCE|MATERIALIZED VIEW|FOREIGN TABLE)$/

/** `relkind` by kind of entry. */
const RELKINDS: Readonly<Record<string, string>> = {
  TABLE: 'rp',
  VIEW: 'v',
  'MATERIALIZED VIEW': 'm',
  'FOREIGN TABLE': 'f',
}

/** Kinds that name what they belong to even where it is not in the archive itself. */
const MAY_BELONG_ELSEWHERE =
  /^(ACL|COMMENT|SECURITY LABEL|TABLE DATA|SEQUENCE SET|MATERIALIZED VIEW DATA|STATISTICS DATA|BLOBS|BLOB COMMENTS|ROW SECURITY)$/

/**
 * Holds the numbers of a table of contents against each other: entries are numbered as they are written, objects have the
 * number of their catalogue, and what an entry depends on is there. A flipped bit breaks one of these.
 */
export const checkTocNumbers = (entries: readonly TocEntry[], head: ArchiveHead): void => {
  const byId = new Map(entries.map((entry) => [entry.dumpId, entry]))
  const tables = new Map<string, TocEntry>()
  for (const entry of entries)
    if (/^(TABLE|FOREIGN TABLE)$/.test(entry.desc)) tables.set(keyOf(entry.namespace, entry.tag), entry)
  const first = entries[0]
  let lastWritten = first?.desc === 'ENCODING' ? first.dumpId : undefined
  const numbers = new Set<string>()
  for (const entry of entries) {
    const wrong = (what: string): Broken =>
      new Broken(
        'corrupt',
        `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()}) is damaged: ${what}`,
        { position: entry.position },
      )
    const kind = KINDS.has(entry.desc) ? undefined : [...KINDS].find((one) => onlyDifference(one, entry.desc) !== -1)
    if (kind !== undefined) throw wrong(`its kind must have been ${kind.toLowerCase()}`)
    const catalogue = CATALOGUES[entry.desc]
    if (catalogue !== undefined && Number(entry.catalogOid) !== catalogue && Number(entry.catalogOid) !== 0)
      throw wrong('its object is of another kind')
    if (catalogue !== undefined && Number(entry.catalogOid) === catalogue && Number(entry.oid) === 0)
      throw wrong('its object has no number')
    if (WITHOUT_NUMBER.test(entry.desc) && (entry.catalogOid !== '0' || entry.oid !== '0'))
      throw wrong('it has the number of an object, which its kind has not')
    if (entry.oid !== '0' && entry.catalogOid !== '0') {
      const number = `${entry.catalogOid} ${entry.oid}`
      if (numbers.has(number) && entry.desc !== 'DATABASE PROPERTIES' && !entry.desc.startsWith('PUBLICATION TABLE'))
        throw wrong('another entry has the number of its object')
      numbers.add(number)
    }
    if (entry.desc === 'TABLE DATA' || entry.desc === 'ROW SECURITY') {
      const table = tables.get(keyOf(entry.namespace, entry.tag))
      if (table !== undefined && table.oid !== entry.oid) throw wrong('it is about another table than it says')
    }
    const relkinds = RELKINDS[entry.desc]
    if (head.version >= 1016 && relkinds !== undefined && !relkinds.includes(String.fromCharCode(entry.relkind)))
      throw wrong('its kind of relation is another')
    if (
      head.version >= 1016 &&
      relkinds === undefined &&
      entry.relkind !== 0 &&
      /^(ACL|COMMENT|CONSTRAINT|FK CONSTRAINT|TABLE DATA|TRIGGER|FUNCTION|TYPE|SCHEMA|DEFAULT)$/.test(entry.desc)
    )
      throw wrong('it has a kind of relation and is none')
    // Objects are numbered before the first entry is written, what is written without an object afterwards.
    if (first?.desc === 'ENCODING' && entry !== first && !entry.desc.startsWith('DATABASE')) {
      const isObject = entry.catalogOid !== '0' || entry.oid !== '0' || entry.desc.endsWith(' ATTACH')
      if (isObject ? entry.dumpId > first.dumpId : entry.dumpId > first.dumpId + entries.length * 4)
        throw wrong('its number is impossible')
    }
    if (lastWritten !== undefined && entry !== first && entry.dumpId > (first?.dumpId ?? 0)) {
      if (entry.dumpId < lastWritten) throw wrong('its number is out of order')
      lastWritten = entry.dumpId
    }
    if (!MAY_BELONG_ELSEWHERE.test(entry.desc) && entry.dependencies.some((id) => !byId.has(id) || id === entry.dumpId))
      throw wrong('it depends on an entry that is not there')
  }
  checkOrder(entries.filter(({ desc }) => RELATION.test(desc)))
  checkIndexOrder(entries, byId)
}

/** Indexes, and the constraints that are made of them, are numbered table by table, in the order of the tables. */
const checkIndexOrder = (entries: readonly TocEntry[], byId: ReadonlyMap<number, TocEntry>): void => {
  let last: TocEntry | undefined
  const indexes = entries
    .filter(({ desc }) => desc === 'INDEX' || desc === 'CONSTRAINT')
    .toSorted((a, b) => a.dumpId - b.dumpId)
  for (const entry of indexes) {
    const [table, ...more] = new Set(
      entry.dependencies.flatMap((id) => {
        const other = byId.get(id)
        return other !== undefined && /^(TABLE|MATERIALIZED VIEW)$/.test(other.desc) ? [other] : []
      }),
    )
    if (table === undefined || more.length > 0) continue
    if (last !== undefined && Number(table.oid) < Number(last.oid))
      throw new Broken(
        'corrupt',
        `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()} ${entry.tag}) is out of order: a number in it was changed`,
        { position: entry.position },
      )
    last = table
  }
}

/** Relations are numbered in the order of the numbers they have in the database. */
const checkOrder = (relations: readonly TocEntry[]): void => {
  const inOrder = relations.toSorted((a, b) => a.dumpId - b.dumpId)
  for (const [index, entry] of inOrder.entries()) {
    const before = inOrder[index - 1]
    if (before !== undefined && Number(before.oid) >= Number(entry.oid))
      throw new Broken(
        'corrupt',
        `Entries ${before.dumpId} and ${entry.dumpId} of the table of contents are out of order: a number in one of them was changed`,
        { position: entry.position },
      )
  }
}

const keyOf = (namespace: string, name: string): string => JSON.stringify([namespace, name])
