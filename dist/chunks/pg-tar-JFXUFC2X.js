'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readPgTar: () => readPgTar
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_XH36XQDW = require("./chunk-XH36XQDW.js");
var import_chunk_LEMCMR2Z = require("./chunk-LEMCMR2Z.js");
var import_chunk_NFWI2L7N = require("./chunk-NFWI2L7N.js");
var import_chunk_BVNDRLT7 = require("./chunk-BVNDRLT7.js");
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_2VBCR5MF = require("./chunk-2VBCR5MF.js");
var import_chunk_7TUY3HS6 = require("./chunk-7TUY3HS6.js");
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_2ED4O47G = require("./chunk-2ED4O47G.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
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
var differs = (entry) => new import_chunk_UXLE2CQN.Broken(
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
    const meant = missing.get(line.length)?.find((one) => (0, import_chunk_2VBCR5MF.onlyDifference)(one, line) !== -1);
    if (meant === void 0) continue;
    const entry = expected.get(meant);
    throw entry === void 0 ? new import_chunk_UXLE2CQN.Broken("inconsistent", "A line of the tar member restore.sql was changed: it is none that pg_dump writes") : differs(entry);
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
var MAX_TOC = 128 * 1024 * 1024;
var MAX_SCRIPT = 16 * 1024 * 1024;
var readPgTar = async (reader, options, partial) => {
  let members;
  let folder = "";
  let script;
  const seen = /* @__PURE__ */ new Set();
  const early = [];
  for await (const member of (0, import_chunk_LEMCMR2Z.readTar)(reader)) {
    options.signal.throwIfAborted();
    if (member.kind === "folder") continue;
    if (member.kind === "other") throw new import_chunk_UXLE2CQN.Broken("refused", `The tar member ${member.name} is a link or a device`);
    if (seen.has(member.name))
      throw new import_chunk_UXLE2CQN.Broken("inconsistent", `The tar member ${member.name} is there twice`, { position: member.position });
    seen.add(member.name);
    if (members === void 0) {
      if (!/(^|\/)toc\.dat$/.test(member.name)) {
        early.push(member.name);
        if (early.length > 1e5) break;
        continue;
      }
      folder = member.name.slice(0, -"toc.dat".length);
      const toc = await keep(member, MAX_TOC);
      members = await (0, import_chunk_XH36XQDW.openMembers)(
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
    throw new import_chunk_UXLE2CQN.Broken("not-a-backup", "The file is a tar archive without the toc.dat of a PostgreSQL dump");
  if (early.some((name) => name.startsWith(folder) && /\.(dat|toc)(\.\w+)?$/.test(name)))
    throw new import_chunk_UXLE2CQN.Broken(
      "refused",
      "The tar has data before its table of contents: make it with `pg_dump -Ft`, or hand over the folder itself"
    );
  await members.finish();
  if (script !== void 0) checkTarScript(script, members.archive.entries);
  else if (folder === "" && seen.size > 0 && members.archive.head.formatByte === 3 && ![...seen].some((name) => /\.(gz|lz4|zst)$/.test(name)) && !seen.has("restore.sql"))
    throw new import_chunk_UXLE2CQN.Broken("cut-off", "The tar lacks the member restore.sql, which pg_dump writes last");
};
var keep = async (member, most) => {
  if (member.sizeBytes > most) throw new import_chunk_UXLE2CQN.Broken("refused", `${member.name} is too large for a table of contents`);
  const pieces = [];
  for await (const piece of member.open()) pieces.push(Buffer.from(piece));
  const whole = Buffer.concat(pieces);
  return { name: member.name, sizeBytes: whole.length, open: () => (0, import_chunk_PKSBSYHQ.bytesOf)(whole) };
};
var textOf = async (member) => {
  const pieces = [];
  for await (const piece of member.open()) pieces.push(Buffer.from(piece));
  const text = Buffer.concat(pieces);
  if (text.includes(0))
    throw new import_chunk_UXLE2CQN.Broken("corrupt", "The tar member restore.sql holds zero bytes: part of the file was wiped", {
      position: member.position
    });
  return text.toString("utf8");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readPgTar
});
