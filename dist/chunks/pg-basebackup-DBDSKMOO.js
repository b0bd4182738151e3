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
  readBasebackup: () => readBasebackup
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_LEMCMR2Z = require("./chunk-LEMCMR2Z.js");
var import_chunk_BVNDRLT7 = require("./chunk-BVNDRLT7.js");
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_7TUY3HS6 = require("./chunk-7TUY3HS6.js");
var import_chunk_YR3YSFUQ = require("./chunk-YR3YSFUQ.js");
var import_chunk_PPHRM5BQ = require("./chunk-PPHRM5BQ.js");
var import_chunk_SAKWCBT7 = require("./chunk-SAKWCBT7.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var import_chunk_GSRCS2ZM = require("./chunk-GSRCS2ZM.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_crypto = require("node:crypto");
var TABLE = (() => {
  const table = new Int32Array(256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? value >>> 1 ^ 2197175160 : value >>> 1;
    table[i] = value;
  }
  return table;
})();
var createCrc32c = () => {
  let crc = -1;
  return {
    update(bytes) {
      let value = crc;
      for (let i = 0; i < bytes.length; i++) value = value >>> 8 ^ (TABLE[(value ^ (bytes[i] ?? 0)) & 255] ?? 0);
      crc = value;
    },
    digest() {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(~crc >>> 0);
      return bytes.toString("hex");
    }
  };
};
var MAX_MANIFEST = 256 * 1024 * 1024;
var IGNORED = /^(backup_manifest|pg_wal\/|postgresql\.auto\.conf$|recovery\.signal$|standby\.signal$|current_logfiles$)/;
var readBasebackup = async (files, options, partial) => {
  let manifest;
  let version;
  let created;
  let checked = 0;
  const tars = files.filter(({ name }) => /^(base|pg_wal|\d+)\.tar(\.(gz|lz4|zst))?$/.test(name));
  partial(() => ({
    format: "pg-basebackup",
    label: `PostgreSQL base backup${tars.length > 0 ? " in tar format" : ""}`,
    tool: "pg_basebackup",
    ...version === void 0 ? {} : { serverVersion: version, toolVersion: version },
    databases: [],
    ...created === void 0 ? {} : { created },
    tables: [],
    objects: import_chunk_GSRCS2ZM.NO_OBJECTS,
    extensions: [],
    captured: /* @__PURE__ */ new Map(),
    selfChecked: manifest !== void 0 && [...manifest.files.values()].every(({ algorithm }) => algorithm !== "NONE"),
    notes: [`${checked.toLocaleString("en-US")} files match the manifest.`]
  }));
  const own = files.find(({ name }) => name === "backup_manifest");
  if (own === void 0)
    throw new import_chunk_UXLE2CQN.Broken("cut-off", "The base backup has no backup_manifest: it did not finish, or was made without one");
  manifest = readManifest(await textOf(own.open(), MAX_MANIFEST, "backup_manifest"));
  const { files: listed, wal } = manifest;
  const missing = new Set(listed.keys());
  const segments = /* @__PURE__ */ new Set();
  const judge = async (name, input) => {
    if (name.startsWith("pg_wal/")) segments.add(name.slice(7));
    const expected = listed.get(name);
    if (expected === void 0) {
      if (IGNORED.test(name)) {
        for await (const _ of input) options.signal.throwIfAborted();
        return;
      }
      throw new import_chunk_UXLE2CQN.Broken("inconsistent", `${name} is not in the manifest of the base backup`);
    }
    if (!missing.delete(name)) throw new import_chunk_UXLE2CQN.Broken("inconsistent", `${name} is there twice`);
    const hash = hasherOf(expected.algorithm);
    const kept = [];
    let bytes = 0;
    for await (const piece of input) {
      options.signal.throwIfAborted();
      bytes += piece.length;
      hash?.update(piece);
      if ((name === "PG_VERSION" || name === "backup_label") && bytes < 65536) kept.push(Buffer.from(piece));
    }
    if (bytes !== expected.sizeBytes && name !== "postgresql.auto.conf")
      throw new import_chunk_UXLE2CQN.Broken(
        bytes < expected.sizeBytes ? "cut-off" : "appended",
        `${name} has ${bytes.toLocaleString("en-US")} bytes; the manifest says ${expected.sizeBytes.toLocaleString("en-US")}`
      );
    if (hash !== void 0 && hash.digest() !== expected.checksum && name !== "postgresql.auto.conf")
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `${name} does not match its checksum in the manifest`);
    checked++;
    if (checked % 200 === 0) options.progress?.(`${checked} of ${listed.size} files match the manifest`);
    if (name === "PG_VERSION") version = Buffer.concat(kept).toString("latin1").trim();
    if (name === "backup_label") created = startOf(Buffer.concat(kept).toString("utf8"));
  };
  if (tars.length > 0) {
    if (!tars.some(({ name }) => name.startsWith("base.")))
      throw new import_chunk_UXLE2CQN.Broken("cut-off", "The base backup has no base.tar");
    for (const tar of tars) {
      const prefix = tar.name.startsWith("pg_wal.") ? "pg_wal/" : /^\d/.test(tar.name) ? `pg_tblspc/${/^\d+/.exec(tar.name)?.[0]}/` : "";
      const reader = (0, import_chunk_UBNA37EM.createByteReader)(unpacked(tar, options));
      try {
        for await (const member of (0, import_chunk_LEMCMR2Z.readTar)(reader))
          if (member.kind === "file") await judge(`${prefix}${member.name}`, member.open());
      } catch (thrown) {
        if (thrown instanceof import_chunk_UXLE2CQN.Broken && !thrown.message.includes(tar.name))
          throw new import_chunk_UXLE2CQN.Broken(
            thrown.code,
            `${thrown.message} (in ${tar.name})`,
            thrown.position === void 0 ? {} : { position: thrown.position }
          );
        throw thrown;
      } finally {
        await reader.close();
      }
    }
  } else for (const file of files) if (file.name !== "backup_manifest") await judge(file.name, buffers(file.open()));
  const first = [...missing].find((name) => !IGNORED.test(name));
  if (first !== void 0)
    throw new import_chunk_UXLE2CQN.Broken(
      "cut-off",
      `${first} is in the manifest of the base backup and is not there${missing.size > 1 ? `, nor ${missing.size - 1} more files` : ""}`
    );
  checkWal(wal, segments);
};
var checkWal = (wal, segments) => {
  if (segments.size === 0)
    throw new import_chunk_UXLE2CQN.Broken(
      "cut-off",
      "The base backup has no WAL: a server cannot start from it without an archive (`pg_basebackup -X stream` puts it in)"
    );
  const size = 16 * 1024 * 1024;
  const sixteen = [...segments].every(
    (name) => !/^[0-9A-F]{24}$/.test(name) || Number.parseInt(name.slice(16), 16) < 256
  );
  if (!sixteen) return;
  for (const { timeline, start, end } of wal)
    for (let segment = Math.floor(positionOf(start) / size); segment <= Math.floor((positionOf(end) - 1) / size); segment++) {
      const name = [timeline, Math.floor(segment / 256), segment % 256].map((part) => part.toString(16).toUpperCase().padStart(8, "0")).join("");
      if (!segments.has(name))
        throw new import_chunk_UXLE2CQN.Broken("cut-off", `The WAL segment ${name}, which the base backup needs to start, is missing`);
    }
};
var positionOf = (lsn) => {
  const [high = "0", low = "0"] = lsn.split("/");
  return Number.parseInt(high, 16) * 2 ** 32 + Number.parseInt(low, 16);
};
var readManifest = (text) => {
  const end = text.lastIndexOf('"Manifest-Checksum"');
  const written = /^"Manifest-Checksum":\s*"([0-9a-f]{64})"\s*\}\s*$/.exec(end === -1 ? "" : text.slice(end))?.[1];
  if (written === void 0)
    throw new import_chunk_UXLE2CQN.Broken("cut-off", "backup_manifest ends without its own checksum", { position: text.length });
  if ((0, import_node_crypto.createHash)("sha256").update(text.slice(0, end), "latin1").digest("hex") !== written)
    throw new import_chunk_UXLE2CQN.Broken("corrupt", "backup_manifest does not match its own checksum");
  try {
    const manifest = JSON.parse(Buffer.from(text, "latin1").toString("utf8"));
    return {
      files: new Map(
        manifest.Files.map((file) => [
          file.Path ?? Buffer.from(file["Encoded-Path"] ?? "", "hex").toString("latin1"),
          { sizeBytes: file.Size, algorithm: file["Checksum-Algorithm"] ?? "NONE", checksum: file.Checksum ?? "" }
        ])
      ),
      wal: manifest["WAL-Ranges"].map((range) => ({
        timeline: range.Timeline,
        start: range["Start-LSN"],
        end: range["End-LSN"]
      }))
    };
  } catch {
    throw new import_chunk_UXLE2CQN.Broken("corrupt", "backup_manifest is no JSON");
  }
};
var hasherOf = (algorithm) => {
  if (algorithm === "NONE") return void 0;
  if (algorithm === "CRC32C") return createCrc32c();
  const name = /^SHA(224|256|384|512)$/.exec(algorithm)?.[1];
  if (name === void 0)
    throw new import_chunk_UXLE2CQN.Broken("unknown-version", `The manifest uses the checksum ${algorithm}, which is not known`);
  const hash = (0, import_node_crypto.createHash)(`sha${name}`);
  return {
    update(bytes) {
      hash.update(bytes);
    },
    digest: () => hash.digest("hex")
  };
};
var startOf = (label) => {
  const match = /^START TIME: (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (\S+)/m.exec(label);
  if (match === null) return void 0;
  const text = match[1] ?? "";
  const local = Date.parse(`${text.replace(" ", "T")}Z`);
  const known = /^(UTC|GMT|Z)$/.test(match[2] ?? "");
  return {
    text,
    zone: known ? "known" : "unknown",
    earliest: known ? local : local - 14 * 36e5,
    latest: known ? local : local + 12 * 36e5
  };
};
var unpacked = (tar, options) => {
  const what = tar.name;
  switch (/\.(gz|lz4|zst)$/.exec(tar.name)?.[1]) {
    case "gz":
      return (0, import_chunk_BVNDRLT7.gunzip)(tar.open(), what);
    case "lz4":
      return (0, import_chunk_BVNDRLT7.unlz4)(tar.open(), what);
    case "zst":
      return (0, import_chunk_BVNDRLT7.unzstd)(options.maxWindowBytes ?? import_chunk_BVNDRLT7.DEFAULT_WINDOW)(tar.open(), what);
    default:
      return tar.open();
  }
};
var buffers = async function* (input) {
  for await (const piece of input) yield (0, import_chunk_PKSBSYHQ.asBuffer)(piece);
};
var textOf = async (input, most, what) => {
  const pieces = [];
  let bytes = 0;
  for await (const piece of input) {
    bytes += piece.length;
    if (bytes > most) throw new import_chunk_UXLE2CQN.Broken("refused", `${what} is larger than ${(0, import_chunk_UXLE2CQN.at)(most)}`);
    pieces.push((0, import_chunk_PKSBSYHQ.asBuffer)(piece));
  }
  return Buffer.concat(pieces).toString("latin1");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readBasebackup
});
