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
  unzipFile: () => unzipFile
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_util = require("node:util");
var import_node_zlib = require("node:zlib");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var broken = (what) => new import_errors.Undecidable(`The artifact cannot be read: ${what}.`, {
  rule: "report-unreadable",
  help: "Upload the JSON report with actions/upload-artifact."
});
var unzipFile = async (zip, ending, maxBytes) => {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([80, 75, 5, 6]));
  if (end < 0 || end + 22 > bytes.length) throw broken("it is no zip archive");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 33639248) throw broken("its directory is damaged");
    const method = bytes.readUInt16LE(at + 10);
    const packed = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString("utf8");
    const local = bytes.readUInt32LE(at + 42);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (!name.endsWith(ending)) continue;
    if (size > maxBytes) throw broken(`${name} has ${size} bytes`);
    if (local + 30 > bytes.length) throw broken("an entry lies outside of it");
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    if (method === 0) return content;
    if (method !== 8) throw broken(`${name} is packed in an unknown way`);
    try {
      return await (0, import_node_util.promisify)(import_node_zlib.inflateRaw)(content, { maxOutputLength: maxBytes });
    } catch (error) {
      throw new import_errors.Undecidable(`The artifact cannot be read: ${name} is damaged.`, {
        rule: "report-unreadable",
        help: "Let the other job run again.",
        cause: error
      });
    }
  }
  return void 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  unzipFile
});
