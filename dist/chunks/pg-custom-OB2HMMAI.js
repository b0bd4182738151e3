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
  readCustom: () => readCustom
});
module.exports = __toCommonJS(stdin_exports);
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
var DATA = 1;
var BLOBS = 3;
var readCustom = async (reader, sizeBytes, options, partial) => {
  const { head, entries } = await (0, import_chunk_NFWI2L7N.readToc)(reader, sizeBytes);
  if (head.formatByte !== 1)
    throw new import_chunk_UXLE2CQN.Broken(
      "not-a-backup",
      `The file is only the table of contents (toc.dat) of a ${head.formatByte === 3 ? "directory or tar" : "directory"} dump: the data is in other files`,
      { position: 10 }
    );
  const archive = await (0, import_chunk_NFWI2L7N.openArchive)(head, entries, options);
  partial(() => (0, import_chunk_NFWI2L7N.archiveContents)(archive, "pg-custom", "PostgreSQL custom-format dump", head.compression));
  checkOffsets(archive, reader.position, sizeBytes);
  await (0, import_chunk_NFWI2L7N.restoreSection)(archive, options, [1, 2]);
  const positions = /* @__PURE__ */ new Map();
  while (await reader.fill(1)) {
    options.signal.throwIfAborted();
    if (archive.awaited.size === 0) {
      await checkSecondToc(reader, archive, positions);
      break;
    }
    await readBlock(reader, archive, options, positions);
  }
  (0, import_chunk_NFWI2L7N.checkAwaited)(archive, reader.position);
  archive.rows?.finish();
  await (0, import_chunk_NFWI2L7N.restoreSection)(archive, options, [3, 4]);
};
var checkOffsets = ({ entries }, start, sizeBytes) => {
  for (const entry of entries) {
    if (entry.offset === void 0) continue;
    const { state, value } = entry.offset;
    if (entry.hasData === (state === 3))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `Entry ${entry.dumpId} of the table of contents contradicts itself about its data`, {
        position: entry.position
      });
    if (state !== 2) continue;
    if (sizeBytes !== void 0 && value >= sizeBytes && value >= start)
      throw new import_chunk_UXLE2CQN.Broken(
        "cut-off",
        `The data of ${(0, import_chunk_BVNDRLT7.nameOfData)(entry)} should begin at ${(0, import_chunk_UXLE2CQN.at)(value)}, but the file has only ${sizeBytes.toLocaleString("en-US")} bytes`,
        { position: sizeBytes, table: entry.tag }
      );
    if (value < start)
      throw new import_chunk_UXLE2CQN.Broken(
        "corrupt",
        `Entry ${entry.dumpId} of the table of contents places its data before the data begins`,
        { position: entry.position }
      );
  }
};
var checkSecondToc = async (reader, archive, positions) => {
  const start = reader.position;
  const appended = () => new import_chunk_UXLE2CQN.Broken("appended", `The archive ends at ${(0, import_chunk_UXLE2CQN.at)(start)} and something follows it: it was appended`, {
    position: start
  });
  let again;
  try {
    again = await (0, import_chunk_NFWI2L7N.readTocAgain)(reader, archive.head);
  } catch (thrown) {
    throw thrown instanceof import_chunk_UXLE2CQN.Broken && thrown.code !== "cut-off" ? appended() : thrown;
  }
  const same = (entry) => JSON.stringify({ ...entry, position: 0, offset: void 0 });
  for (const [index, entry] of archive.entries.entries()) {
    const other = again[index];
    if (other === void 0 || same(other) !== same(entry)) throw appended();
    if (other.offset?.state === 2 && other.offset.value !== positions.get(entry.dumpId))
      throw new import_chunk_UXLE2CQN.Broken("inconsistent", `The second table of contents places ${(0, import_chunk_BVNDRLT7.nameOfData)(entry)} where they are not`, {
        position: other.position
      });
  }
  if (await reader.fill(1))
    throw new import_chunk_UXLE2CQN.Broken(
      "appended",
      `The archive ends at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} and something follows it: it was appended`,
      { position: reader.position }
    );
};
var readBlock = async (reader, archive, options, positions) => {
  const { head, awaited } = archive;
  const position = reader.position;
  const type = (await reader.take(1, "a block of data"))[0] ?? 0;
  const id = type === DATA || type === BLOBS ? await readInt(reader, head.intSize, "the head of a block of data") : -1;
  const entry = awaited.get(id);
  if (entry === void 0) {
    const known = archive.entries.find(({ dumpId, hasData }) => dumpId === id && hasData);
    throw known === void 0 ? new import_chunk_UXLE2CQN.Broken(
      archive.awaited.size === 0 ? "appended" : "corrupt",
      `At ${(0, import_chunk_UXLE2CQN.at)(position)} there is something that is no block of this archive${archive.awaited.size === 0 ? ": it was appended" : ""}`,
      { position }
    ) : new import_chunk_UXLE2CQN.Broken("inconsistent", `At ${(0, import_chunk_UXLE2CQN.at)(position)} ${(0, import_chunk_BVNDRLT7.nameOfData)(known)} come a second time`, { position });
  }
  if (entry.offset?.state === 2 && entry.offset.value !== position)
    throw new import_chunk_UXLE2CQN.Broken(
      "inconsistent",
      `${(0, import_chunk_BVNDRLT7.nameOfData)(entry)} begin at ${(0, import_chunk_UXLE2CQN.at)(position)} and not at ${(0, import_chunk_UXLE2CQN.at)(entry.offset.value)}, as the table of contents says`,
      { position, table: entry.tag }
    );
  awaited.delete(id);
  positions.set(id, position);
  const what = `the block of ${(0, import_chunk_BVNDRLT7.nameOfData)(entry).replace(/^the /, "")}, which begins at ${(0, import_chunk_UXLE2CQN.at)(position)}`;
  options.progress?.(`reading ${(0, import_chunk_BVNDRLT7.nameOfData)(entry)}`);
  if (type === BLOBS !== entry.desc.startsWith("BLOB"))
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `The block at ${(0, import_chunk_UXLE2CQN.at)(position)} is of another kind than the table of contents says`, {
      position
    });
  if (type === DATA) {
    await (0, import_chunk_BVNDRLT7.readTableData)(
      (0, import_chunk_BVNDRLT7.decompressed)(chunks(reader, head.intSize, what), head.compression, what, options),
      entry,
      position,
      {
        inventory: archive.inventory,
        options,
        utf8: archive.utf8,
        rows: archive.rows
      }
    );
    return;
  }
  let previous = 0;
  for (; ; ) {
    const oid = await readInt(reader, head.intSize, what);
    if (oid === 0) return;
    if (oid < 0)
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `A large object at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} has an impossible number`, {
        position: reader.position
      });
    if (oid === previous)
      throw new import_chunk_UXLE2CQN.Broken("inconsistent", `Large object ${oid} is there twice`, { position: reader.position });
    previous = oid;
    for await (const piece of (0, import_chunk_BVNDRLT7.decompressed)(
      chunks(reader, head.intSize, what),
      head.compression,
      `large object ${oid}`,
      options
    )) {
      options.signal.throwIfAborted();
      archive.largeObjects.bytes += piece.length;
    }
    archive.largeObjects.count++;
  }
};
var readInt = async (reader, intSize, what) => {
  const bytes = await reader.take(1 + intSize, what);
  if ((bytes[0] ?? 0) > 1)
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `${(0, import_chunk_UXLE2CQN.at)(reader.position)} has a damaged number, inside ${what}`, {
      position: reader.position
    });
  const value = bytes.readUIntLE(1, Math.min(6, intSize));
  return bytes[0] === 1 ? -value : value;
};
var chunks = async function* (reader, intSize, what) {
  const head = 1 + intSize;
  let left = 0;
  let gathered = [];
  let bytes = 0;
  for (; ; ) {
    if (left > 0) {
      const piece = await reader.some(left);
      if (piece === void 0) throw cut(reader, what);
      left -= piece.length;
      gathered.push(piece);
      bytes += piece.length;
    } else {
      if (!await reader.fill(head)) throw cut(reader, what);
      const window = reader.window();
      const sign = window[0] ?? 0;
      const length = window.readUIntLE(1, Math.min(6, intSize));
      if (sign !== 0 || length > 2147483647)
        throw new import_chunk_UXLE2CQN.Broken("corrupt", `A length at ${(0, import_chunk_UXLE2CQN.at)(reader.position)} is damaged, inside ${what}`, {
          position: reader.position
        });
      reader.skip(head);
      if (length === 0) break;
      left = length;
    }
    if (bytes >= 262144) {
      yield gathered.length === 1 && gathered[0] !== void 0 ? gathered[0] : Buffer.concat(gathered, bytes);
      gathered = [];
      bytes = 0;
    }
  }
  if (bytes > 0) yield Buffer.concat(gathered, bytes);
};
var cut = (reader, what) => {
  const position = reader.position + reader.window().length;
  return new import_chunk_UXLE2CQN.Broken("cut-off", `The file is cut off at ${(0, import_chunk_UXLE2CQN.at)(position)}, inside ${what}`, { position });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readCustom
});
