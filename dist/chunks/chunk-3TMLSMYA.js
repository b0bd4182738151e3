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
  describeServer: () => describeServer
});
module.exports = __toCommonJS(stdin_exports);
var WHERE = {
  given: "a database made in the given server",
  programs: "the programs of this machine",
  embedded: "the embedded PostgreSQL"
};
var describeServer = async (kind, query) => {
  const { rows } = await query(`SELECT current_setting('server_version_num'), current_setting('server_version')`);
  const version = (rows[0]?.[1] ?? "").split(" ")[0] ?? "";
  return {
    kind,
    versionNumber: Number(rows[0]?.[0]),
    version,
    description: `PostgreSQL ${version} (${WHERE[kind]})`
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describeServer
});
