import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  DEFAULT_WINDOW,
  archiveContents,
  gunzip,
  nameOfData,
  openArchive,
  readTableData,
  readToc,
  restoreSection,
  unlz4,
  unzstd
} from "./chunk-VDUFMIWV.js";
import {
  createByteReader
} from "./chunk-UGGPZZNC.js";
import {
  asBuffer
} from "./chunk-CIXEOFO7.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";

// src/archive/tar.ts
var BLOCK = 512;
var isTarHeader = (block) => block.length >= BLOCK && block[0] !== 0 && headerChecksum(block) === octal(block, 148, 8);
var readTar = async function* (reader) {
  let longName;
  let longSize;
  for (; ; ) {
    const position = reader.position;
    const header = await reader.take(BLOCK, `the tar: a member's header begins at ${at(position)}`);
    if (header.every((byte) => byte === 0)) {
      await readEnd(reader);
      return;
    }
    if (headerChecksum(header) !== octal(header, 148, 8))
      throw new Broken("corrupt", `The header of a tar member at ${at(position)} does not match its checksum`, {
        position
      });
    const size = longSize ?? sizeOf(header);
    if (size === void 0 || size < 0 || !Number.isSafeInteger(size))
      throw new Broken("corrupt", `The header of a tar member at ${at(position)} has an impossible size`, { position });
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L" || type === "x" || type === "g") {
      if (size > 1048576)
        throw new Broken(
          "refused",
          `A tar header at ${at(position)} claims ${size.toLocaleString("en-US")} bytes of attributes`,
          { position }
        );
      const text2 = (await reader.take(size, "the attributes of a tar member")).toString("utf8");
      await skipPadding(reader, size);
      if (type === "L") longName = text2.replace(/\0.*$/s, "");
      else if (type === "x") {
        longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text2)?.[1] ?? longName;
        const declared = /(?:^|\n)\d+ size=(\d+)\n/.exec(text2)?.[1];
        longSize = declared === void 0 ? void 0 : Number(declared);
      }
      continue;
    }
    const prefix = header.subarray(257, 262).toString("latin1") === "ustar" ? text(header, 345, 155) : "";
    const name = longName ?? (prefix === "" ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`);
    longName = void 0;
    longSize = void 0;
    if (name.startsWith("/") || name.split("/").includes("..") || name === "")
      throw new Broken("refused", `A tar member at ${at(position)} has a path that climbs out of the archive`, {
        position
      });
    const kind = type === "0" || type === "\0" || type === "7" ? "file" : type === "5" ? "folder" : "other";
    let opened = false;
    let left = size;
    const open = async function* () {
      opened = true;
      while (left > 0) {
        const piece = await reader.some(left);
        if (piece === void 0)
          throw new Broken("cut-off", `The file is cut off at ${at(reader.position)}, inside the tar member ${name}`, {
            position: reader.position
          });
        left -= piece.length;
        yield piece;
      }
    };
    yield { name: name.replace(/^\.\//, ""), sizeBytes: size, kind, position, open };
    if (!opened || left > 0) for await (const _ of open()) continue;
    await skipPadding(reader, size);
  }
};
var skipPadding = async (reader, size) => {
  const padding = (BLOCK - size % BLOCK) % BLOCK;
  if (padding === 0) return;
  const bytes = await reader.take(padding, "the padding behind a tar member");
  if (bytes.some((byte) => byte !== 0))
    throw new Broken("corrupt", `There are bytes behind the end of a tar member, at ${at(reader.position - padding)}`, {
      position: reader.position - padding
    });
};
var readEnd = async (reader) => {
  const second = await reader.take(BLOCK, "the end mark of the tar (two blocks of zeros)");
  if (second.some((byte) => byte !== 0))
    throw new Broken("corrupt", `The end mark of the tar is damaged at ${at(reader.position)}`, {
      position: reader.position
    });
  for (; ; ) {
    const position = reader.position;
    const piece = await reader.some(1048576);
    if (piece === void 0) return;
    const index = piece.findIndex((byte) => byte !== 0);
    if (index !== -1)
      throw new Broken(
        "appended",
        `Bytes follow the end of the tar at ${at(position + index)}: something was appended to it`,
        { position: position + index }
      );
    if (reader.position > position + 64 * 1048576)
      throw new Broken("appended", `Zeros follow the end of the tar at ${at(position)} and do not end`, { position });
  }
};
var text = (header, from, length) => {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return (end === -1 ? field : field.subarray(0, end)).toString("utf8");
};
var octal = (header, from, length) => {
  const digits = header.subarray(from, from + length).toString("latin1").replace(/[\0 ]+$/g, "").trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : void 0;
};
var sizeOf = (header) => {
  if (((header[124] ?? 0) & 128) === 0) return octal(header, 124, 12);
  const value = header.readBigUInt64BE(128);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? void 0 : Number(value);
};
var headerChecksum = (header) => {
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : header[i] ?? 0;
  return sum;
};

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
    return createMemberReader(openArchive(head, entries), format, label, options);
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
        () => readTableData(input, entry, 0, { inventory: archive.inventory, options, utf8: archive.utf8 })
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
    const text2 = await textOf(member);
    if (text2 !== "" && !text2.endsWith("\n"))
      throw new Broken("cut-off", `${member.name}, the list of large objects, ends inside a line`);
    for (const line of text2.split("\n").slice(0, -1)) {
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
  const open = (member, suffix) => {
    switch (suffix) {
      case "gz":
        return gunzip(member.open(), member.name);
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
  isTarHeader,
  readTar,
  openMembers
};
