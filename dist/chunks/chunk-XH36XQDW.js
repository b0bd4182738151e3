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
  openMembers: () => openMembers
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_NFWI2L7N = require("./chunk-NFWI2L7N.js");
var import_chunk_BVNDRLT7 = require("./chunk-BVNDRLT7.js");
var import_chunk_UBNA37EM = require("./chunk-UBNA37EM.js");
var import_chunk_PKSBSYHQ = require("./chunk-PKSBSYHQ.js");
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var SUFFIX = /\.(gz|lz4|zst)$/;
var COMPRESSIONS = { gz: "gzip", lz4: "lz4", zst: "zstd" };
var openMembers = async (toc, format, label, options) => {
  const reader = (0, import_chunk_UBNA37EM.createByteReader)(toc.open());
  try {
    const { head, entries } = await (0, import_chunk_NFWI2L7N.readToc)(reader, toc.sizeBytes);
    if (head.formatByte === 1)
      throw new import_chunk_UXLE2CQN.Broken("inconsistent", `${toc.name} is a custom-format dump and not the table of contents of this one`);
    if (!await reader.atEnd())
      throw new import_chunk_UXLE2CQN.Broken(
        "appended",
        `Bytes follow the end of ${toc.name}, at byte ${reader.position.toLocaleString("en-US")} of it: something was appended`,
        { position: reader.position }
      );
    return createMemberReader(await (0, import_chunk_NFWI2L7N.openArchive)(head, entries, options), format, label, options);
  } finally {
    await reader.close();
  }
};
var createMemberReader = async (archive, format, label, options) => {
  const byFile = /* @__PURE__ */ new Map();
  for (const entry of archive.entries) {
    if (!entry.hasData || entry.filename === void 0) continue;
    if (byFile.has(entry.filename) && !entry.desc.startsWith("BLOB"))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `Two entries of the table of contents claim ${entry.filename}`, {
        position: entry.position
      });
    byFile.set(entry.filename, entry);
  }
  const blobEntries = archive.entries.filter((entry) => entry.hasData && entry.desc.startsWith("BLOB"));
  const listed = /* @__PURE__ */ new Map();
  const blobFiles = /* @__PURE__ */ new Set();
  const lists = /* @__PURE__ */ new Set();
  const compressions = /* @__PURE__ */ new Set();
  await (0, import_chunk_NFWI2L7N.restoreSection)(archive, options, [1, 2]);
  const read = async (member) => {
    const suffix = SUFFIX.exec(member.name)?.[1];
    const name = suffix === void 0 ? member.name : member.name.slice(0, -suffix.length - 1);
    if (/^blobs(_\d+)?\.toc$/.test(member.name)) {
      await readBlobList(member);
      return true;
    }
    const entry = byFile.get(name);
    const isBlob = /^blob_\d+\.dat$/.test(name);
    if (entry === void 0 && !isBlob) {
      if (/^\d+\.dat$/.test(name)) throw new import_chunk_UXLE2CQN.Broken("inconsistent", `${member.name} is not in the table of contents`);
      return false;
    }
    const input = open(member, suffix);
    if (suffix !== void 0) compressions.add(COMPRESSIONS[suffix] ?? suffix);
    if (entry !== void 0 && !isBlob) {
      if (!archive.awaited.delete(entry.dumpId))
        throw new import_chunk_UXLE2CQN.Broken("inconsistent", `${(0, import_chunk_BVNDRLT7.nameOfData)(entry)} are there twice, the second time in ${member.name}`);
      options.progress?.(`reading ${(0, import_chunk_BVNDRLT7.nameOfData)(entry)}`);
      await located(
        member,
        () => (0, import_chunk_BVNDRLT7.readTableData)(input, entry, 0, {
          inventory: archive.inventory,
          options,
          utf8: archive.utf8,
          rows: archive.rows
        })
      );
      return true;
    }
    if (blobFiles.has(name)) throw new import_chunk_UXLE2CQN.Broken("inconsistent", `Large object ${name} is there twice`);
    blobFiles.add(name);
    await located(member, async () => {
      for await (const piece of input) {
        options.signal.throwIfAborted();
        archive.largeObjects.bytes += piece.length;
      }
    });
    archive.largeObjects.count++;
    return true;
  };
  const readBlobList = async (member) => {
    if (lists.has(member.name)) throw new import_chunk_UXLE2CQN.Broken("inconsistent", `${member.name} is there twice`);
    lists.add(member.name);
    const text = await textOf(member);
    if (text !== "" && !text.endsWith("\n"))
      throw new import_chunk_UXLE2CQN.Broken("cut-off", `${member.name}, the list of large objects, ends inside a line`);
    for (const line of text.split("\n").slice(0, -1)) {
      const match = /^(\d+) (blob_(\d+)\.dat)(?:\.(?:gz|lz4|zst))?$/.exec(line);
      if (match === null || match[1] !== match[3])
        throw new import_chunk_UXLE2CQN.Broken("corrupt", `${member.name}, the list of large objects, is damaged`);
      listed.set(match[2] ?? "", member.name);
    }
    const number = /_(\d+)\.toc$/.exec(member.name)?.[1];
    for (const entry of blobEntries)
      if (number === void 0 || Number(number) === entry.dumpId || entry.filename === member.name)
        archive.awaited.delete(entry.dumpId);
  };
  let gzipHead;
  const sameHeads = async function* (member) {
    let first = true;
    for await (const piece of member.open()) {
      const head = first ? (0, import_chunk_PKSBSYHQ.asBuffer)(piece).subarray(0, 10) : void 0;
      first = false;
      if (head?.length === 10) {
        gzipHead ??= Buffer.from(head);
        let bits = 0;
        for (let i = 0; i < 10; i++) for (let x = (gzipHead[i] ?? 0) ^ (head[i] ?? 0); x > 0; x &= x - 1) bits++;
        const changed = head.readUInt32LE(4);
        if (bits === 1 || changed !== 0 && (changed & changed - 1) === 0)
          throw new import_chunk_UXLE2CQN.Broken("corrupt", `The header of ${member.name} differs by one bit from what pg_dump writes`, {
            position: 0
          });
      }
      yield piece;
    }
  };
  const open = (member, suffix) => {
    switch (suffix) {
      case "gz":
        return (0, import_chunk_BVNDRLT7.gunzip)(sameHeads(member), member.name);
      case "lz4":
        return (0, import_chunk_BVNDRLT7.unlz4)(member.open(), member.name);
      case "zst":
        return (0, import_chunk_BVNDRLT7.unzstd)(options.maxWindowBytes ?? import_chunk_BVNDRLT7.DEFAULT_WINDOW)(member.open(), member.name);
      default:
        return plain(member.open());
    }
  };
  return {
    archive,
    read,
    async finish() {
      archive.rows?.finish();
      const [missing] = archive.awaited.values();
      if (missing !== void 0)
        throw new import_chunk_UXLE2CQN.Broken(
          "cut-off",
          `The file with ${(0, import_chunk_BVNDRLT7.nameOfData)(missing)} (${missing.filename ?? missing.dumpId}) is missing`,
          { table: missing.tag }
        );
      for (const name of listed.keys())
        if (!blobFiles.has(name))
          throw new import_chunk_UXLE2CQN.Broken("cut-off", `The large object ${name} is in the list and its file is missing`);
      for (const name of blobFiles)
        if (!listed.has(name))
          throw new import_chunk_UXLE2CQN.Broken("inconsistent", `The large object ${name} is not in the list of large objects`);
      await (0, import_chunk_NFWI2L7N.restoreSection)(archive, options, [3, 4]);
    },
    contents: () => (0, import_chunk_NFWI2L7N.archiveContents)(archive, format, label, compressions.size === 0 ? "none" : [...compressions].join(", "))
  };
};
var located = async (member, work) => {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof import_chunk_UXLE2CQN.Broken) || thrown.message.includes(member.name)) throw thrown;
    throw new import_chunk_UXLE2CQN.Broken(
      thrown.code,
      `${thrown.message.replace(/ of its data, which begins at byte 0 of the file/, "")} (in ${member.name})`,
      {
        ...thrown.position === void 0 ? {} : { position: thrown.position },
        ...thrown.table === void 0 ? {} : { table: thrown.table }
      }
    );
  }
};
var plain = async function* (input) {
  for await (const piece of input) yield (0, import_chunk_PKSBSYHQ.asBuffer)(piece);
};
var textOf = async (member) => {
  const pieces = [];
  let bytes = 0;
  for await (const piece of member.open()) {
    bytes += piece.length;
    if (bytes > 32 * 1024 * 1024) throw new import_chunk_UXLE2CQN.Broken("refused", `${member.name} is too large for a list of large objects`);
    pieces.push((0, import_chunk_PKSBSYHQ.asBuffer)(piece));
  }
  return Buffer.concat(pieces).toString("latin1");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openMembers
});
