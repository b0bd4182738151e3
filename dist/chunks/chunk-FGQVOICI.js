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
  realDatabases: () => realDatabases
});
module.exports = __toCommonJS(stdin_exports);
var realDatabases = (environment, given = []) => [
  ...given,
  ...environment.names().filter((name) => /(DATABASE_URL|POSTGRES_URL|_DSN)$/i.test(name) && !/SCRATCH|SHADOW|TEST|REHEARS/i.test(name)).map((name) => environment.get(name) ?? "")
].filter((value) => /^postgres(ql)?:\/\//i.test(value));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  realDatabases
});
