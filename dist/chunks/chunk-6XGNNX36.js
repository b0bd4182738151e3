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
  EMBEDDED_EXTENSIONS: () => EMBEDDED_EXTENSIONS,
  assetUrl: () => assetUrl,
  readAsset: () => readAsset
});
module.exports = __toCommonJS(stdin_exports);
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_url = require("node:url");
var import_node_util = require("node:util");
var import_node_zlib = require("node:zlib");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
const __moduleUrl = require("node:url").pathToFileURL(__filename).href;
var decompress = (0, import_node_util.promisify)(import_node_zlib.brotliDecompress);
var EMBEDDED_EXTENSIONS = [
  "btree_gin",
  "btree_gist",
  "citext",
  "cube",
  "earthdistance",
  "fuzzystrmatch",
  "hstore",
  "intarray",
  "isn",
  "lo",
  "ltree",
  "pg_stat_statements",
  "pg_trgm",
  "pgcrypto",
  "seg",
  "tablefunc",
  "unaccent",
  "uuid-ossp"
];
var assetUrl = (name) => {
  for (const folder of ["../assets/pglite/", "../../assets/pglite/", "./assets/pglite/"]) {
    const url = new URL(`${folder}${name}`, __moduleUrl);
    if ((0, import_node_fs.existsSync)((0, import_node_url.fileURLToPath)(url))) return url;
  }
  throw new import_errors.Undecidable(`the embedded PostgreSQL is not whole: ${name} is missing beside gonogo`, {
    rule: "scratch-unavailable",
    help: "Install gonogo again, with the folder `assets`."
  });
};
var readAsset = async (name) => Buffer.from(await decompress(await (0, import_promises.readFile)(assetUrl(`${name}.br`))));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EMBEDDED_EXTENSIONS,
  assetUrl,
  readAsset
});
