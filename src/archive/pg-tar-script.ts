import { Broken } from './broken.ts'
import { onlyDifference } from './one-bit.ts'
import type { TocEntry } from './pg-toc.ts'

/** Entries that restoring leaves out, or writes in other ways. */
const LEFT_OUT =
  /^(DATABASE|DATABASE PROPERTIES|ENCODING|STDSTRINGS|SEARCHPATH|SCHEMA|BLOB|BLOB METADATA|PROCEDURAL LANGUAGE|STATISTICS DATA)$|^ACL|^DEFAULT ACL/

/** Lines that every script of pg_dump has. */
const ALWAYS = `--
-- PostgreSQL database dump
-- PostgreSQL database dump complete
-- NOTE:
-- File paths need to be edited. Search for $$PATH$$ and
-- replace it with the path to the directory containing
-- the extracted data files.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
SELECT pg_catalog.set_config('search_path', '', false);`.split('\n')

/**
 * Holds the script that pg_dump adds to a tar against the table of contents: it repeats every statement, and the name, kind,
 * schema and owner of every object. A line of either that the other has but for one character was changed.
 */
export const checkTarScript = (script: string, entries: readonly TocEntry[]): void => {
  let from = 0
  for (const entry of entries) {
    const defn = entry.defn.trim()
    if (defn === '' || LEFT_OUT.test(entry.desc)) continue
    const next = script.indexOf(defn, from)
    if (next !== -1) {
      from = next
      continue
    }
    if (!script.includes(defn)) throw differs(entry)
  }
  checkLines(script, entries)
}

const differs = (entry: TocEntry): Broken =>
  new Broken(
    'inconsistent',
    `The ${entry.desc.toLowerCase()} ${entry.tag} differs between the table of contents and restore.sql`,
    { position: entry.position },
  )

const checkLines = (script: string, entries: readonly TocEntry[]): void => {
  const there = new Set(script.split('\n'))
  const expected = new Map<string, TocEntry | undefined>(ALWAYS.map((line) => [line, undefined]))
  for (const entry of entries) for (const line of linesOf(entry)) expected.set(line, entry)
  const missing = new Map<number, string[]>()
  for (const line of expected.keys()) {
    if (there.has(line)) continue
    const same = missing.get(line.length)
    if (same === undefined) missing.set(line.length, [line])
    else same.push(line)
  }
  // A changed line is one that nothing explains, beside one that should be there and is not.
  for (const line of there) {
    if (expected.has(line)) continue
    const meant = missing.get(line.length)?.find((one) => onlyDifference(one, line) !== -1)
    if (meant === undefined) continue
    const entry = expected.get(meant)
    throw entry === undefined
      ? new Broken('inconsistent', 'A line of the tar member restore.sql was changed: it is none that pg_dump writes')
      : differs(entry)
  }
}

/** The lines that an entry comes to in a script. */
const linesOf = (entry: TocEntry): readonly string[] => {
  const one = (text: string): string => text.replace(/[\r\n]/g, ' ')
  const name = `Name: ${one(entry.tag)}; Type: ${entry.desc}; Schema: ${entry.namespace === '' ? '-' : one(entry.namespace)}; Owner: `
  return [
    ...['', 'Data for '].flatMap((data) => [`-- ${data}${name}${one(entry.owner)}`, `-- ${data}${name}-`]),
    ...entry.defn.split('\n'),
    ...entry.dropStmt.split('\n'),
    ...entry.copyStmt
      .split('\n')
      .map((line) => line.replace(/ FROM stdin;$/, ` FROM '$$$$PATH$$$$/${entry.filename ?? ''}';`)),
    ...ownerLines(entry),
  ]
}

/** `ALTER TABLE public.users OWNER TO app;`, from the statement that drops the object. */
const ownerLines = ({ desc, dropStmt, owner }: TocEntry): readonly string[] => {
  const object = /^DROP ((?:TABLE|SEQUENCE|VIEW|MATERIALIZED VIEW|SCHEMA|FUNCTION|PROCEDURE|TYPE|DOMAIN) .*);\n$/s.exec(
    dropStmt,
  )?.[1]
  if (object === undefined || owner === '') return []
  const name = /^[a-z_][a-z0-9_]*$/.test(owner) ? owner : `"${owner.replaceAll('"', '""')}"`
  return desc === 'VIEW'
    ? [`ALTER TABLE ${object.slice(5)} OWNER TO ${name};`, `ALTER VIEW ${object.slice(5)} OWNER TO ${name};`]
    : desc === 'SEQUENCE'
      ? [`ALTER TABLE ${object.slice(9)} OWNER TO ${name};`, `ALTER ${object} OWNER TO ${name};`]
      : desc === 'MATERIALIZED VIEW'
        ? [`ALTER TABLE ${object.slice(18)} OWNER TO ${name};`, `ALTER ${object} OWNER TO ${name};`]
        : [`ALTER ${object} OWNER TO ${name};`]
}
