import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  archiveContents,
  openArchive,
  readToc,
  restoreSection
} from "./chunk-IGA4FHYI.js";
import {
  DEFAULT_WINDOW,
  gunzip,
  nameOfData,
  readTableData,
  unlz4,
  unzstd
} from "./chunk-DZJZCYKR.js";
import {
  createByteReader
} from "./chunk-UGGPZZNC.js";
import {
  asBuffer
} from "./chunk-CIXEOFO7.js";
import {
  Broken
} from "./chunk-NBQQR2AE.js";

// src/archive/pg-members.ts
var SUFFIX = /\.(gz|lz4|zst)$/;
var COMPRESSIONS = { gz: "gzip", lz4: "lz4", zst: "zstd" };
var openMembers = async (toc, format, label, options) => {
  const reader = createByteReader(toc.open());
  try {
    const { head, entries } = await readToc(reader, toc.sizeBytes);
    if (head.formatByte === 1)
      throw new Broken("inconsistent", `${toc.name} is a custom-format dump and not the table of contents of this one`);
    if (!await reader.atEnd())
      throw new Broken(
        "appended",
        `Bytes follow the end of ${toc.name}, at byte ${reader.position.toLocaleString("en-US")} of it: something was appended`,
        { position: reader.position }
      );
    return createMemberReader(await openArchive(head, entries, options), format, label, options);
  } finally {
    await reader.close();
  }
};
var createMemberReader = async (archive, format, label, options) => {
  const byFile = /* @__PURE__ */ new Map();
  for (const entry of archive.entries) {
    if (!entry.hasData || entry.filename === void 0) continue;
    if (byFile.has(entry.filename) && !entry.desc.startsWith("BLOB"))
      throw new Broken("corrupt", `Two entries of the table of contents claim ${entry.filename}`, {
        position: entry.position
      });
    byFile.set(entry.filename, entry);
  }
  const blobEntries = archive.entries.filter((entry) => entry.hasData && entry.desc.startsWith("BLOB"));
  const listed = /* @__PURE__ */ new Map();
  const blobFiles = /* @__PURE__ */ new Set();
  const lists = /* @__PURE__ */ new Set();
  const compressions = /* @__PURE__ */ new Set();
  await restoreSection(archive, options, [1, 2]);
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
      if (/^\d+\.dat$/.test(name)) throw new Broken("inconsistent", `${member.name} is not in the table of contents`);
      return false;
    }
    const input = open(member, suffix);
    if (suffix !== void 0) compressions.add(COMPRESSIONS[suffix] ?? suffix);
    if (entry !== void 0 && !isBlob) {
      if (!archive.awaited.delete(entry.dumpId))
        throw new Broken("inconsistent", `${nameOfData(entry)} are there twice, the second time in ${member.name}`);
      options.progress?.(`reading ${nameOfData(entry)}`);
      await located(
        member,
        () => readTableData(input, entry, 0, {
          inventory: archive.inventory,
          options,
          utf8: archive.utf8,
          rows: archive.rows
        })
      );
      return true;
    }
    if (blobFiles.has(name)) throw new Broken("inconsistent", `Large object ${name} is there twice`);
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
    if (lists.has(member.name)) throw new Broken("inconsistent", `${member.name} is there twice`);
    lists.add(member.name);
    const text = await textOf(member);
    if (text !== "" && !text.endsWith("\n"))
      throw new Broken("cut-off", `${member.name}, the list of large objects, ends inside a line`);
    for (const line of text.split("\n").slice(0, -1)) {
      const match = /^(\d+) (blob_(\d+)\.dat)(?:\.(?:gz|lz4|zst))?$/.exec(line);
      if (match === null || match[1] !== match[3])
        throw new Broken("corrupt", `${member.name}, the list of large objects, is damaged`);
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
      const head = first ? asBuffer(piece).subarray(0, 10) : void 0;
      first = false;
      if (head?.length === 10) {
        gzipHead ??= Buffer.from(head);
        let bits = 0;
        for (let i = 0; i < 10; i++) for (let x = (gzipHead[i] ?? 0) ^ (head[i] ?? 0); x > 0; x &= x - 1) bits++;
        const changed = head.readUInt32LE(4);
        if (bits === 1 || changed !== 0 && (changed & changed - 1) === 0)
          throw new Broken("corrupt", `The header of ${member.name} differs by one bit from what pg_dump writes`, {
            position: 0
          });
      }
      yield piece;
    }
  };
  const open = (member, suffix) => {
    switch (suffix) {
      case "gz":
        return gunzip(sameHeads(member), member.name);
      case "lz4":
        return unlz4(member.open(), member.name);
      case "zst":
        return unzstd(options.maxWindowBytes ?? DEFAULT_WINDOW)(member.open(), member.name);
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
        throw new Broken(
          "cut-off",
          `The file with ${nameOfData(missing)} (${missing.filename ?? missing.dumpId}) is missing`,
          { table: missing.tag }
        );
      for (const name of listed.keys())
        if (!blobFiles.has(name))
          throw new Broken("cut-off", `The large object ${name} is in the list and its file is missing`);
      for (const name of blobFiles)
        if (!listed.has(name))
          throw new Broken("inconsistent", `The large object ${name} is not in the list of large objects`);
      await restoreSection(archive, options, [3, 4]);
    },
    contents: () => archiveContents(archive, format, label, compressions.size === 0 ? "none" : [...compressions].join(", "))
  };
};
var located = async (member, work) => {
  try {
    await work();
  } catch (thrown) {
    if (!(thrown instanceof Broken) || thrown.message.includes(member.name)) throw thrown;
    throw new Broken(
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
  for await (const piece of input) yield asBuffer(piece);
};
var textOf = async (member) => {
  const pieces = [];
  let bytes = 0;
  for await (const piece of member.open()) {
    bytes += piece.length;
    if (bytes > 32 * 1024 * 1024) throw new Broken("refused", `${member.name} is too large for a list of large objects`);
    pieces.push(asBuffer(piece));
  }
  return Buffer.concat(pieces).toString("latin1");
};

export {
  openMembers
};
