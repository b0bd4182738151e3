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
  LOCK_FILE: () => LOCK_FILE,
  review: () => review
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_42UGMEED = require("./chunk-42UGMEED.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var LOCK_FILE = ".github/approved-migrations.txt";
var review = () => z.strictObject({
  count: z._default(
    z.int().check(z.minimum(1), z.maximum(20), z.describe("How many people have to approve each changed migration.")),
    1
  ),
  by: z.optional(
    (0, import_options.texts)().check(
      z.refine(
        (people) => people.every((person) => import_chunk_42UGMEED.PERSON_PATTERN.test(person) && person !== "codeowners"),
        'people are written "@octocat", "@acme/dba", "role:dba" or "permission:write"'
      ),
      z.describe("Who may approve: users, teams, roles of the manifest. Without it, everybody who may write."),
      z.meta({ examples: [["role:dba"], ["@octocat", "@acme/dba"]] })
    )
  ),
  "lock-file": z._default(
    z.string().check(
      z.minLength(1),
      z.describe("Where `gonogo migrations approve` keeps approvals outside of GitHub."),
      z.meta({ examples: [LOCK_FILE] })
    ),
    LOCK_FILE
  )
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LOCK_FILE,
  review
});
