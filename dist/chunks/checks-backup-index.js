'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  backup: () => backup
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OIFDB6XP = require("./chunk-OIFDB6XP.js");
var import_chunk_5SJUXQAA = require("./chunk-5SJUXQAA.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var backup = (0, import_check.defineCheck)({
  kind: "backup",
  summary: "A backup exists, is recent and whole, holds what it should, and can be restored",
  needs: ["clock", "files", "http", "shell", "environment", "git"],
  comparesWithBaseline: true,
  options: import_chunk_OIFDB6XP.BackupOptions,
  code: ["command", "decrypt", "records", "restore"],
  timeoutMs: 6e5,
  rules: async () => (await Promise.resolve().then(() => require("./rules-V2LT3MZX.js"))).rules,
  async run(options, context) {
    if (options.records !== void 0)
      return (await Promise.resolve().then(() => require("./records-E66KZNQF.js"))).judgeRecords(options.records, options, context);
    if (options.managed !== void 0)
      return (await Promise.resolve().then(() => require("./managed-GYS7N6T5.js"))).judgeManaged(options.managed, options, context);
    return (await Promise.resolve().then(() => require("./judge-EYTUOBSX.js"))).judgeBackup(options, context);
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  backup
});
