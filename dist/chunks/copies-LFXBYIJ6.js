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
  judgeCopies: () => judgeCopies
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DYRGXXWS = require("./chunk-DYRGXXWS.js");
var import_chunk_6HEMYNHW = require("./chunk-6HEMYNHW.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_crypto = require("node:crypto");
var judgeCopies = async (copies, digest, name, context) => {
  const findings = [];
  const places = [];
  for (const copy of copies) {
    const found = await (0, import_chunk_DYRGXXWS.locate)(copy, context);
    if ((0, import_chunk_6HEMYNHW.isMissing)(found)) {
      findings.push({
        rule: "backup-copy-missing",
        level: "error",
        message: `${found.missing}, where a copy of ${name} should be.`,
        help: "Copy the backup there."
      });
      continue;
    }
    if (found.source.kind === "folder") {
      findings.push({
        rule: "backup-copy-differs",
        level: "error",
        message: `${found.source.name} is a folder and not a copy of ${name}.`,
        help: "Copy the backup there."
      });
      continue;
    }
    const hash = (0, import_node_crypto.createHash)("sha256");
    for await (const piece of found.source.open()) hash.update(piece);
    if (hash.digest("hex") === digest) places.push(found.source.name);
    else
      findings.push({
        rule: "backup-copy-differs",
        level: "error",
        message: `${found.source.name} is not the same as ${name}: its digest differs.`,
        help: "Copy the newest backup there again, and compare the digests after the copy."
      });
  }
  return { findings, places };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeCopies
});
