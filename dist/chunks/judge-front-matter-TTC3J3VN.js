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
  judgeFrontMatter: () => judgeFrontMatter
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_XH4KR5B6 = require("./chunk-XH4KR5B6.js");
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_start = require("./start.cjs").modules["yaml"];
var judgeFrontMatter = async (path, source, wanted) => {
  const say = (message, help) => ({
    rule: "front-matter-wrong",
    level: "error",
    message,
    path,
    line: 1,
    help
  });
  if (source === void 0)
    return [say(`${path} has no block of YAML between --- at its top.`, "Add the block with what is expected in it.")];
  const parsed = (0, import_start.parseDocument)(source, { logLevel: "silent" });
  if (parsed.errors.length > 0) return [say(`The block at the top of ${path} is no YAML.`, "Mend its syntax.")];
  const value = JSON.parse(JSON.stringify(parsed.toJS({ maxAliasCount: 100 }) ?? null));
  return Object.entries(wanted).flatMap(([key, expected]) => {
    const found = lookUp(value, key);
    const reason = (0, import_chunk_XH4KR5B6.unmet)(expected, found === void 0 ? [] : [found]);
    return reason === void 0 ? [] : [say(`${key} at the top of ${path} ${reason}.`, `Correct ${key}.`)];
  });
};
var lookUp = (value, key) => {
  let current = value;
  for (const part of isMapping(value) && Object.hasOwn(value, key) ? [key] : key.replace(/^\$\./, "").split(".")) {
    if (!isMapping(current) || !Object.hasOwn(current, part)) return void 0;
    current = current[part];
  }
  return current;
};
var isMapping = (value) => typeof value === "object" && value !== null;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeFrontMatter
});
