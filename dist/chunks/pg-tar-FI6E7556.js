import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  openMembers
} from "./chunk-YDPRRBAM.js";
import {
  readTar
} from "./chunk-KCJV32ZN.js";
import "./chunk-O3RB4MWT.js";
import "./chunk-56ON5LT5.js";
import "./chunk-X74HH5GD.js";
import "./chunk-XAEPZVYO.js";
import "./chunk-UGGPZZNC.js";
import "./chunk-263LFQME.js";
import "./chunk-DI4VHVJI.js";
import "./chunk-5DPDTCX4.js";
import "./chunk-Z4UUBEAJ.js";
import {
  bytesOf
} from "./chunk-CIXEOFO7.js";
import {
  Broken
} from "./chunk-NBQQR2AE.js";
import "./chunk-NNKVA22F.js";
import "./chunk-6HMTDXZ4.js";

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
  if (script !== void 0) checkScript(script, members);
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
var checkScript = (script, { archive }) => {
  let from = 0;
  for (const entry of archive.entries) {
    const defn = entry.defn.trim();
    if (defn === "" || /^(DATABASE|DATABASE PROPERTIES|ENCODING|STDSTRINGS|SEARCHPATH|SCHEMA|BLOB|BLOB METADATA|PROCEDURAL LANGUAGE|STATISTICS DATA)$/.test(
      entry.desc
    ) || /^ACL|^DEFAULT ACL/.test(entry.desc))
      continue;
    const next = script.indexOf(defn, from);
    if (next !== -1) {
      from = next;
      continue;
    }
    if (!script.includes(defn))
      throw new Broken(
        "inconsistent",
        `The ${entry.desc.toLowerCase()} ${entry.tag} differs between the table of contents and restore.sql`,
        { position: entry.position }
      );
  }
};
export {
  readPgTar
};
