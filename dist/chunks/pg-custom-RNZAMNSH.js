import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  archiveContents,
  checkAwaited,
  openArchive,
  readToc,
  readTocAgain,
  restoreSection
} from "./chunk-IGA4FHYI.js";
import {
  decompressed,
  nameOfData,
  readTableData
} from "./chunk-DZJZCYKR.js";
import "./chunk-UGGPZZNC.js";
import "./chunk-CIXEOFO7.js";
import "./chunk-7FDB2UHJ.js";
import "./chunk-263LFQME.js";
import "./chunk-DI4VHVJI.js";
import "./chunk-TKSJE3RZ.js";
import "./chunk-TXLBQWQ7.js";
import "./chunk-LTYED6TF.js";
import {
  Broken,
  at
} from "./chunk-NBQQR2AE.js";
import "./chunk-NNKVA22F.js";
import "./chunk-6HMTDXZ4.js";

// src/archive/pg-custom.ts
var DATA = 1;
var BLOBS = 3;
var readCustom = async (reader, sizeBytes, options, partial) => {
  const { head, entries } = await readToc(reader, sizeBytes);
  if (head.formatByte !== 1)
    throw new Broken(
      "not-a-backup",
      `The file is only the table of contents (toc.dat) of a ${head.formatByte === 3 ? "directory or tar" : "directory"} dump: the data is in other files`,
      { position: 10 }
    );
  const archive = await openArchive(head, entries, options);
  partial(() => archiveContents(archive, "pg-custom", "PostgreSQL custom-format dump", head.compression));
  checkOffsets(archive, reader.position, sizeBytes);
  await restoreSection(archive, options, [1, 2]);
  const positions = /* @__PURE__ */ new Map();
  while (await reader.fill(1)) {
    options.signal.throwIfAborted();
    if (archive.awaited.size === 0) {
      await checkSecondToc(reader, archive, positions);
      break;
    }
    await readBlock(reader, archive, options, positions);
  }
  checkAwaited(archive, reader.position);
  archive.rows?.finish();
  await restoreSection(archive, options, [3, 4]);
};
var checkOffsets = ({ entries }, start, sizeBytes) => {
  for (const entry of entries) {
    if (entry.offset === void 0) continue;
    const { state, value } = entry.offset;
    if (entry.hasData === (state === 3))
      throw new Broken("corrupt", `Entry ${entry.dumpId} of the table of contents contradicts itself about its data`, {
        position: entry.position
      });
    if (state !== 2) continue;
    if (sizeBytes !== void 0 && value >= sizeBytes && value >= start)
      throw new Broken(
        "cut-off",
        `The data of ${nameOfData(entry)} should begin at ${at(value)}, but the file has only ${sizeBytes.toLocaleString("en-US")} bytes`,
        { position: sizeBytes, table: entry.tag }
      );
    if (value < start)
      throw new Broken(
        "corrupt",
        `Entry ${entry.dumpId} of the table of contents places its data before the data begins`,
        { position: entry.position }
      );
  }
};
var checkSecondToc = async (reader, archive, positions) => {
  const start = reader.position;
  const appended = () => new Broken("appended", `The archive ends at ${at(start)} and something follows it: it was appended`, {
    position: start
  });
  let again;
  try {
    again = await readTocAgain(reader, archive.head);
  } catch (thrown) {
    throw thrown instanceof Broken && thrown.code !== "cut-off" ? appended() : thrown;
  }
  const same = (entry) => JSON.stringify({ ...entry, position: 0, offset: void 0 });
  for (const [index, entry] of archive.entries.entries()) {
    const other = again[index];
    if (other === void 0 || same(other) !== same(entry)) throw appended();
    if (other.offset?.state === 2 && other.offset.value !== positions.get(entry.dumpId))
      throw new Broken("inconsistent", `The second table of contents places ${nameOfData(entry)} where they are not`, {
        position: other.position
      });
  }
  if (await reader.fill(1))
    throw new Broken(
      "appended",
      `The archive ends at ${at(reader.position)} and something follows it: it was appended`,
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
    throw known === void 0 ? new Broken(
      archive.awaited.size === 0 ? "appended" : "corrupt",
      `At ${at(position)} there is something that is no block of this archive${archive.awaited.size === 0 ? ": it was appended" : ""}`,
      { position }
    ) : new Broken("inconsistent", `At ${at(position)} ${nameOfData(known)} come a second time`, { position });
  }
  if (entry.offset?.state === 2 && entry.offset.value !== position)
    throw new Broken(
      "inconsistent",
      `${nameOfData(entry)} begin at ${at(position)} and not at ${at(entry.offset.value)}, as the table of contents says`,
      { position, table: entry.tag }
    );
  awaited.delete(id);
  positions.set(id, position);
  const what = `the block of ${nameOfData(entry).replace(/^the /, "")}, which begins at ${at(position)}`;
  options.progress?.(`reading ${nameOfData(entry)}`);
  if (type === BLOBS !== entry.desc.startsWith("BLOB"))
    throw new Broken("corrupt", `The block at ${at(position)} is of another kind than the table of contents says`, {
      position
    });
  if (type === DATA) {
    await readTableData(
      decompressed(chunks(reader, head.intSize, what), head.compression, what, options),
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
      throw new Broken("corrupt", `A large object at ${at(reader.position)} has an impossible number`, {
        position: reader.position
      });
    if (oid === previous)
      throw new Broken("inconsistent", `Large object ${oid} is there twice`, { position: reader.position });
    previous = oid;
    for await (const piece of decompressed(
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
    throw new Broken("corrupt", `${at(reader.position)} has a damaged number, inside ${what}`, {
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
        throw new Broken("corrupt", `A length at ${at(reader.position)} is damaged, inside ${what}`, {
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
  return new Broken("cut-off", `The file is cut off at ${at(position)}, inside ${what}`, { position });
};
export {
  readCustom
};
