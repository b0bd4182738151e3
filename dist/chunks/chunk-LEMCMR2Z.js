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
  isTarHeader: () => isTarHeader,
  readTar: () => readTar
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_UXLE2CQN = require("./chunk-UXLE2CQN.js");
var BLOCK = 512;
var isTarHeader = (block) => block.length >= BLOCK && block[0] !== 0 && headerChecksum(block) === octal(block, 148, 8);
var readTar = async function* (reader) {
  let longName;
  let longSize;
  for (; ; ) {
    const position = reader.position;
    const header = await reader.take(BLOCK, `the tar: a member's header begins at ${(0, import_chunk_UXLE2CQN.at)(position)}`);
    if (header.every((byte) => byte === 0)) {
      await readEnd(reader);
      return;
    }
    if (headerChecksum(header) !== octal(header, 148, 8))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The header of a tar member at ${(0, import_chunk_UXLE2CQN.at)(position)} does not match its checksum`, {
        position
      });
    const size = longSize ?? sizeOf(header);
    if (size === void 0 || size < 0 || !Number.isSafeInteger(size))
      throw new import_chunk_UXLE2CQN.Broken("corrupt", `The header of a tar member at ${(0, import_chunk_UXLE2CQN.at)(position)} has an impossible size`, { position });
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L" || type === "x" || type === "g") {
      if (size > 1048576)
        throw new import_chunk_UXLE2CQN.Broken(
          "refused",
          `A tar header at ${(0, import_chunk_UXLE2CQN.at)(position)} claims ${size.toLocaleString("en-US")} bytes of attributes`,
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
      throw new import_chunk_UXLE2CQN.Broken("refused", `A tar member at ${(0, import_chunk_UXLE2CQN.at)(position)} has a path that climbs out of the archive`, {
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
          throw new import_chunk_UXLE2CQN.Broken("cut-off", `The file is cut off at ${(0, import_chunk_UXLE2CQN.at)(reader.position)}, inside the tar member ${name}`, {
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
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `There are bytes behind the end of a tar member, at ${(0, import_chunk_UXLE2CQN.at)(reader.position - padding)}`, {
      position: reader.position - padding
    });
};
var readEnd = async (reader) => {
  const second = await reader.take(BLOCK, "the end mark of the tar (two blocks of zeros)");
  if (second.some((byte) => byte !== 0))
    throw new import_chunk_UXLE2CQN.Broken("corrupt", `The end mark of the tar is damaged at ${(0, import_chunk_UXLE2CQN.at)(reader.position)}`, {
      position: reader.position
    });
  for (; ; ) {
    const position = reader.position;
    const piece = await reader.some(1048576);
    if (piece === void 0) return;
    const index = piece.findIndex((byte) => byte !== 0);
    if (index !== -1)
      throw new import_chunk_UXLE2CQN.Broken(
        "appended",
        `Bytes follow the end of the tar at ${(0, import_chunk_UXLE2CQN.at)(position + index)}: something was appended to it`,
        { position: position + index }
      );
    if (reader.position > position + 64 * 1048576)
      throw new import_chunk_UXLE2CQN.Broken("appended", `Zeros follow the end of the tar at ${(0, import_chunk_UXLE2CQN.at)(position)} and do not end`, { position });
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isTarHeader,
  readTar
});
