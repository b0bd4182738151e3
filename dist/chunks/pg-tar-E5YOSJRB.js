import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  openMembers
} from "./chunk-BIOHH7M2.js";
import {
  readTar
} from "./chunk-KCJV32ZN.js";
import "./chunk-IGA4FHYI.js";
import "./chunk-DZJZCYKR.js";
import "./chunk-UGGPZZNC.js";
import {
  bytesOf
} from "./chunk-CIXEOFO7.js";
import {
  onlyDifference
} from "./chunk-7FDB2UHJ.js";
import "./chunk-263LFQME.js";
import "./chunk-DI4VHVJI.js";
import "./chunk-TKSJE3RZ.js";
import "./chunk-TXLBQWQ7.js";
import "./chunk-LTYED6TF.js";
import {
  Broken
} from "./chunk-NBQQR2AE.js";
import "./chunk-NNKVA22F.js";
import "./chunk-6HMTDXZ4.js";

// src/archive/pg-tar-script.ts
var LEFT_OUT = /^(DATABASE|DATABASE PROPERTIES|ENCODING|STDSTRINGS|SEARCHPATH|SCHEMA|BLOB|BLOB METADATA|PROCEDURAL LANGUAGE|STATISTICS DATA)$|^ACL|^DEFAULT ACL/;
var ALWAYS = `--
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
SELECT pg_catalog.set_config('search_path', '', false);`.split("\n");
var checkTarScript = (script, entries) => {
  let from = 0;
  for (const entry of entries) {
    const defn = entry.defn.trim();
    if (defn === "" || LEFT_OUT.test(entry.desc)) continue;
    const next = script.indexOf(defn, from);
    if (next !== -1) {
      from = next;
      continue;
    }
    if (!script.includes(defn)) throw differs(entry);
  }
  checkLines(script, entries);
};
var differs = (entry) => new Broken(
  "inconsistent",
  `The ${entry.desc.toLowerCase()} ${entry.tag} differs between the table of contents and restore.sql`,
  { position: entry.position }
);
var checkLines = (script, entries) => {
  const there = new Set(script.split("\n"));
  const expected = new Map(ALWAYS.map((line) => [line, void 0]));
  for (const entry of entries) for (const line of linesOf(entry)) expected.set(line, entry);
  const missing = /* @__PURE__ */ new Map();
  for (const line of expected.keys()) {
    if (there.has(line)) continue;
    const same = missing.get(line.length);
    if (same === void 0) missing.set(line.length, [line]);
    else same.push(line);
  }
  for (const line of there) {
    if (expected.has(line)) continue;
    const meant = missing.get(line.length)?.find((one) => onlyDifference(one, line) !== -1);
    if (meant === void 0) continue;
    const entry = expected.get(meant);
    throw entry === void 0 ? new Broken("inconsistent", "A line of the tar member restore.sql was changed: it is none that pg_dump writes") : differs(entry);
  }
};
var linesOf = (entry) => {
  const one = (text) => text.replace(/[\r\n]/g, " ");
  const name = `Name: ${one(entry.tag)}; Type: ${entry.desc}; Schema: ${entry.namespace === "" ? "-" : one(entry.namespace)}; Owner: `;
  return [
    ...["", "Data for "].flatMap((data) => [`-- ${data}${name}${one(entry.owner)}`, `-- ${data}${name}-`]),
    ...entry.defn.split("\n"),
    ...entry.dropStmt.split("\n"),
    ...entry.copyStmt.split("\n").map((line) => line.replace(/ FROM stdin;$/, ` FROM '$$$$PATH$$$$/${entry.filename ?? ""}';`)),
    ...ownerLines(entry)
  ];
};
var ownerLines = ({ desc, dropStmt, owner }) => {
  const object = /^DROP ((?:TABLE|SEQUENCE|VIEW|MATERIALIZED VIEW|SCHEMA|FUNCTION|PROCEDURE|TYPE|DOMAIN) .*);\n$/s.exec(
    dropStmt
  )?.[1];
  if (object === void 0 || owner === "") return [];
  const name = /^[a-z_][a-z0-9_]*$/.test(owner) ? owner : `"${owner.replaceAll('"', '""')}"`;
  return desc === "VIEW" ? [`ALTER TABLE ${object.slice(5)} OWNER TO ${name};`, `ALTER VIEW ${object.slice(5)} OWNER TO ${name};`] : desc === "SEQUENCE" ? [`ALTER TABLE ${object.slice(9)} OWNER TO ${name};`, `ALTER ${object} OWNER TO ${name};`] : desc === "MATERIALIZED VIEW" ? [`ALTER TABLE ${object.slice(18)} OWNER TO ${name};`, `ALTER ${object} OWNER TO ${name};`] : [`ALTER ${object} OWNER TO ${name};`];
};

// src/archive/pg-tar.ts
var MAX_TOC = 128 * 1024 * 1024;
var MAX_SCRIPT = 16 * 1024 * 1024;
var readPgTar = async (reader, options, partial) => {
  let members;
  let folder = "";
  let script;
  const seen = /* @__PURE__ */ new Set();
  const early = [];
  for await (const member of readTar(reader)) {
    options.signal.throwIfAborted();
    if (member.kind === "folder") continue;
    if (member.kind === "other") throw new Broken("refused", `The tar member ${member.name} is a link or a device`);
    if (seen.has(member.name))
      throw new Broken("inconsistent", `The tar member ${member.name} is there twice`, { position: member.position });
    seen.add(member.name);
    if (members === void 0) {
      if (!/(^|\/)toc\.dat$/.test(member.name)) {
        early.push(member.name);
        if (early.length > 1e5) break;
        continue;
      }
      folder = member.name.slice(0, -"toc.dat".length);
      const toc = await keep(member, MAX_TOC);
      members = await openMembers(
        toc,
        "pg-tar",
        folder === "" ? "PostgreSQL tar dump" : "tar of a PostgreSQL directory dump",
        options
      );
      partial(members.contents);
      continue;
    }
    const name = member.name.startsWith(folder) ? member.name.slice(folder.length) : member.name;
    if (name === "restore.sql") {
      if (member.sizeBytes <= MAX_SCRIPT) script = await textOf(member);
      continue;
    }
    await members.read({ name, sizeBytes: member.sizeBytes, open: member.open });
  }
  if (members === void 0)
    throw new Broken("not-a-backup", "The file is a tar archive without the toc.dat of a PostgreSQL dump");
  if (early.some((name) => name.startsWith(folder) && /\.(dat|toc)(\.\w+)?$/.test(name)))
    throw new Broken(
      "refused",
      "The tar has data before its table of contents: make it with `pg_dump -Ft`, or hand over the folder itself"
    );
  await members.finish();
  if (script !== void 0) checkTarScript(script, members.archive.entries);
  else if (folder === "" && seen.size > 0 && members.archive.head.formatByte === 3 && ![...seen].some((name) => /\.(gz|lz4|zst)$/.test(name)) && !seen.has("restore.sql"))
    throw new Broken("cut-off", "The tar lacks the member restore.sql, which pg_dump writes last");
};
var keep = async (member, most) => {
  if (member.sizeBytes > most) throw new Broken("refused", `${member.name} is too large for a table of contents`);
  const pieces = [];
  for await (const piece of member.open()) pieces.push(Buffer.from(piece));
  const whole = Buffer.concat(pieces);
  return { name: member.name, sizeBytes: whole.length, open: () => bytesOf(whole) };
};
var textOf = async (member) => {
  const pieces = [];
  for await (const piece of member.open()) pieces.push(Buffer.from(piece));
  const text = Buffer.concat(pieces);
  if (text.includes(0))
    throw new Broken("corrupt", "The tar member restore.sql holds zero bytes: part of the file was wiped", {
      position: member.position
    });
  return text.toString("utf8");
};
export {
  readPgTar
};
