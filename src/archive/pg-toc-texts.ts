import { Broken } from './broken.ts'
import { readCopy, readCreateTable, readQualifiedName } from './ddl.ts'
import { onlyDifference } from './one-bit.ts'
import type { TocEntry } from './pg-toc.ts'
import { definitions, drops, each, qualified, written, type Owning } from './pg-toc-expected.ts'

/** Kinds of relations by which other entries are named. */
const RELATION = /^(TABLE|FOREIGN TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE)$/

/** Kinds whose tag is a relation's name and their own, with a space between. */
const OF_RELATION = /^(CONSTRAINT|FK CONSTRAINT|CHECK CONSTRAINT|TRIGGER|POLICY|DEFAULT|RULE)$/

/** Kinds that belong to whoever owns the relation that has their tag. */
const SAME_NAME = /^(TABLE DATA|SEQUENCE SET|SEQUENCE OWNED BY|MATERIALIZED VIEW DATA|ROW SECURITY|TABLE ATTACH)$/

/** Kinds whose statements name the schema that the entry is in. */
const NAMES_ITS_SCHEMA =
  /^(TABLE|TABLE DATA|VIEW|MATERIALIZED VIEW|SEQUENCE|SEQUENCE SET|SEQUENCE OWNED BY|INDEX|CONSTRAINT|FK CONSTRAINT|CHECK CONSTRAINT|TRIGGER|RULE|POLICY|DEFAULT|FUNCTION|PROCEDURE|AGGREGATE|TYPE|DOMAIN|ACL|COMMENT|TABLE ATTACH|INDEX ATTACH|ROW SECURITY|STATISTICS|FOREIGN TABLE|PUBLICATION TABLE)$/

/** What privileges are given on, as tags of ACL entries begin. */
const PRIVILEGED = [
  'TABLE',
  'SEQUENCE',
  'SCHEMA',
  'FUNCTION',
  'PROCEDURE',
  'LARGE OBJECT',
  'DATABASE',
  'COLUMN',
  'TYPE',
  'LANGUAGE',
]

type Relations = ReadonlyMap<string, TocEntry>

/**
 * Holds the texts of every entry against those that pg_dump writes for an object of this name: the beginning of its
 * definition, the statement that drops it, its COPY, its owner. Every part is written several times, and one changed
 * character makes two of them differ. A text of another form than is known here says nothing.
 */
export const checkTocTexts = (entries: readonly TocEntry[]): void => {
  const relations: Relations = new Map(
    entries.filter(({ desc }) => RELATION.test(desc)).map((entry) => [keyOf(entry.namespace, entry.tag), entry]),
  )
  const byId = new Map(entries.map((entry) => [entry.dumpId, entry]))
  const namespaces = new Set(entries.filter(({ desc }) => desc === 'SCHEMA').map(({ tag }) => tag))
  for (const entry of entries) {
    const owning = relationOf(entry, relations)
    const wrong = (what: string): Broken =>
      new Broken(
        'corrupt',
        `Entry ${entry.dumpId} of the table of contents (${entry.desc.toLowerCase()} ${entry.tag}) is damaged: ${what}`,
        { position: entry.position },
      )
    if (OF_RELATION.test(entry.desc) && entry.tag !== '' && !entry.tag.includes(' ')) throw wrong('its name is changed')
    if (entry.desc === 'COMMENT') {
      const what = /^COMMENT ON (.*?) IS (?:E?'|NULL)/s.exec(entry.defn)?.[1]
      const tags = what === undefined ? [] : written(entry.namespace).map((schema) => what.replace(`${schema}.`, ''))
      if (!tags.includes(entry.tag) && tags.some((tag) => onlyDifference(tag, entry.tag) !== -1))
        throw wrong('its name is changed')
    }
    if (entry.desc === 'TABLE ATTACH') {
      const bounds = / FOR VALUES FROM \('([^']*)'\) TO \('([^']*)'\);/.exec(entry.defn)?.slice(1) ?? []
      const [from = '', to = ''] = bounds.map((bound) => bound.replace(/\d/g, '0'))
      if (/(.*0){8}/.test(from) && onlyDifference(from, to) !== -1) throw wrong('its bounds are changed')
    }
    if (isChanged(entry.defn, definitions(entry, owning?.relation, byId)))
      throw wrong('its statement is about another object, or changed')
    if (isChanged(entry.dropStmt, drops(entry, owning))) throw wrong('its DROP statement is changed')
    if (entry.desc === 'TABLE DATA') checkCopy(entry, relations, wrong)
    if (owning !== undefined) {
      const { relation } = owning
      if (relation.owner !== entry.owner && relation.owner !== '' && entry.owner !== '')
        throw wrong('its owner is not that of its table')
      if (
        entry.dependencies.length > 0 &&
        !entry.dependencies.includes(relation.dumpId) &&
        entry.desc !== 'TABLE ATTACH'
      )
        throw wrong('it does not depend on its table')
    }
    if (entry.desc === 'SEQUENCE OWNED BY') checkOwned(entry, relations, wrong)
    if (entry.namespace !== '' && namespaces.size > 0 && !namespaces.has(entry.namespace)) {
      const near = [...namespaces, 'public'].find((one) => onlyDifference(one, entry.namespace) !== -1)
      if (near !== undefined && entry.namespace !== 'public' && !entry.defn.includes(`${entry.namespace}.`))
        throw wrong('it is in a schema that is not there')
    }
    if (/^(ENCODING|STDSTRINGS|SEARCHPATH|BLOBS)$/.test(entry.desc) && onlyDifference(entry.tag, entry.desc) !== -1)
      throw wrong('its name is changed')
    if (/^(COMMENT|ACL)$/.test(entry.desc)) checkAbout(entry, byId, wrong)
    if (entry.desc === 'ACL') checkPrivileges(entry, wrong)
    if (entry.namespace !== '' && NAMES_ITS_SCHEMA.test(entry.desc)) {
      const texts = `${entry.defn}\n${entry.dropStmt}\n${entry.copyStmt}`
      if (texts.length > 2 && !written(entry.namespace).some((schema) => texts.includes(`${schema}.`)))
        throw wrong('its statement is about another schema')
    }
    if (entry.tableam !== '' && onlyDifference(entry.tableam, 'heap') !== -1)
      throw wrong('its access method is changed')
    const withTablespace = /^(TABLE|INDEX|CONSTRAINT|MATERIALIZED VIEW)$/.test(entry.desc)
    if (!withTablespace && entry.tablespace !== '' && entry.desc !== 'DATABASE')
      throw wrong('its tablespace is changed')
  }
  checkOwners(entries)
}

const keyOf = (namespace: string, name: string): string => JSON.stringify([namespace, name])

/** Whether a text is one of the expected beginnings but for one character. */
const isChanged = (text: string, expected: readonly string[]): boolean =>
  text !== '' &&
  expected.length > 0 &&
  !expected.some((one) => text.startsWith(one)) &&
  expected.some((one) => onlyDifference(text.slice(0, one.length), one) !== -1)

/** The relation that an entry is about, and the entry's own name in it. */
const relationOf = (entry: TocEntry, relations: Relations): Owning | undefined => {
  if (SAME_NAME.test(entry.desc)) {
    const relation = relations.get(keyOf(entry.namespace, entry.tag))
    return relation === undefined ? undefined : { relation, name: entry.tag }
  }
  if (!OF_RELATION.test(entry.desc)) return undefined
  for (let space = entry.tag.indexOf(' '); space !== -1; space = entry.tag.indexOf(' ', space + 1)) {
    const relation = relations.get(keyOf(entry.namespace, entry.tag.slice(0, space)))
    if (relation !== undefined && relation.desc !== 'SEQUENCE') return { relation, name: entry.tag.slice(space + 1) }
  }
  return undefined
}

/** The COPY of a table's data names the table, and columns that it has. */
const checkCopy = (entry: TocEntry, relations: Relations, wrong: (what: string) => Broken): void => {
  const table = relations.get(keyOf(entry.namespace, entry.tag))
  if (entry.copyStmt === '' || table === undefined || entry.defn.startsWith('-- load via partition root ')) return
  if (
    isChanged(
      entry.copyStmt,
      each(qualified(entry), (q) => `COPY ${q} `),
    ) ||
    !entry.copyStmt.endsWith(' FROM stdin;\n')
  )
    throw wrong('its COPY statement is changed')
  const copy = readCopy(entry.copyStmt.replace(/;\s*$/, ''))
  const defined = readCreateTable(table.defn)
  if (copy?.columns === undefined || defined === undefined || defined.inherits || defined.columns.length === 0) return
  const names = new Set(defined.columns.map(({ name }) => name))
  if (copy.columns.some((column) => !names.has(column)))
    throw wrong('its COPY has a column that the table does not have')
}

/** The column that owns a sequence is one of a table of the same owner. */
const checkOwned = (entry: TocEntry, relations: Relations, wrong: (what: string) => Broken): void => {
  const from = entry.defn.indexOf(' OWNED BY ')
  const target = from === -1 ? undefined : readQualifiedName(entry.defn, from + 10)
  if (target === undefined) return
  const table = relations.get(keyOf(target.name.schema ?? '', target.name.name))
  if (table === undefined) return
  if (table.owner !== entry.owner && table.owner !== '' && entry.owner !== '')
    throw wrong('its owner is not that of its table')
  const column = /^\.(?:"((?:[^"]|"")*)"|([^;"]+));\n$/.exec(entry.defn.slice(target.end))
  const name = column?.[1]?.replaceAll('""', '"') ?? column?.[2]
  const defined = readCreateTable(table.defn)
  if (defined !== undefined && !defined.inherits && !defined.columns.some((one) => one.name === name))
    throw wrong('it belongs to a column that is not there')
}

/** A comment and the privileges of an object belong to its owner, and depend on the object of their name. */
const checkAbout = (entry: TocEntry, byId: ReadonlyMap<number, TocEntry>, wrong: (what: string) => Broken): void => {
  const object = byId.get(entry.dependencies[0] ?? 0)
  if (object === undefined || object.desc === 'ACL') return
  if (object.owner !== entry.owner && object.owner !== '' && entry.owner !== '')
    throw wrong('its owner is not that of its object')
  if (object.namespace !== entry.namespace && object.namespace !== '' && entry.namespace !== '')
    throw wrong('its object is in another schema')
  const name = object.tag.replace(/\(.*$/s, '')
  if (
    OF_RELATION.test(object.desc) ||
    /^(BLOB|DATABASE|CAST|TRANSFORM|OPERATOR|DEFAULT ACL|USER MAPPING)/.test(object.desc)
  )
    return
  const plain = entry.tag.replaceAll('""', '"')
  if (!plain.includes(name)) throw wrong('it is about another object than it depends on')
}

/** The statements of an ACL entry are about the object of its tag. */
const checkPrivileges = (entry: TocEntry, wrong: (what: string) => Broken): void => {
  const kind = PRIVILEGED.find((one) => entry.tag.startsWith(`${one} `))
  if (kind === undefined) {
    if (PRIVILEGED.some((one) => onlyDifference(entry.tag.slice(0, one.length + 1), `${one} `) !== -1))
      throw wrong('its name is changed')
    return
  }
  if (kind === 'COLUMN' || kind === 'TYPE') return
  const name = entry.tag.slice(kind.length + 1)
  const schemas = entry.namespace === '' ? [''] : written(entry.namespace).map((schema) => `${schema}.`)
  const expected = schemas.map((schema) => ` ON ${kind} ${schema}${name} `)
  if (!expected.some((one) => entry.defn.includes(one)) && expected.some((one) => holdsChanged(entry.defn, one)))
    throw wrong('its statement is about another object')
}

/** Whether a text has another one somewhere, but for one character. */
const holdsChanged = (text: string, part: string): boolean => {
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1))
    if (onlyDifference(text.slice(at, at + part.length), part) !== -1) return true
  return false
}

/** An owner of one object whose name is that of the owner of many but for one character was changed. */
const checkOwners = (entries: readonly TocEntry[]): void => {
  const counts = new Map<string, TocEntry[]>()
  for (const entry of entries) {
    if (entry.owner === '') continue
    const known = counts.get(entry.owner)
    if (known === undefined) counts.set(entry.owner, [entry])
    else known.push(entry)
  }
  for (const [owner, [only, ...more]] of counts) {
    if (only === undefined || more.length > 0) continue
    for (const [other, { length }] of counts) {
      const at = onlyDifference(owner, other)
      if (
        at === -1 ||
        length < 5 ||
        (at === owner.length - 1 && owner.toLowerCase() !== other.toLowerCase()) ||
        /\d/.test(owner[at] ?? '')
      )
        continue
      throw new Broken(
        'corrupt',
        `Entry ${only.dumpId} of the table of contents (${only.desc.toLowerCase()} ${only.tag}) is damaged: its owner is named like that of ${length} others but for one character`,
        { position: only.position },
      )
    }
  }
}
