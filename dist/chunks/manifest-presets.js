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
  bundledPresets: () => bundledPresets,
  readBundledPreset: () => readBundledPreset
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_url = require("node:url");
const __moduleUrl = require("node:url").pathToFileURL(__filename).href;
var folders = () => ["./presets/", "../presets/", "../../presets/"].map((path) => (0, import_node_url.fileURLToPath)(new URL(path, __moduleUrl)));
var readBundledPreset = (name) => {
  if (!/^[a-z0-9-]+$/.test(name)) return void 0;
  for (const folder of folders()) {
    try {
      return (0, import_node_fs.readFileSync)((0, import_node_path.join)(folder, `${name}.yml`));
    } catch {
    }
  }
  return void 0;
};
var bundledPresets = () => {
  for (const folder of folders()) {
    try {
      return (0, import_node_fs.readdirSync)(folder).filter((file) => file.endsWith(".yml")).map((file) => file.slice(0, -4)).sort();
    } catch {
    }
  }
  return [];
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bundledPresets,
  readBundledPreset
});
