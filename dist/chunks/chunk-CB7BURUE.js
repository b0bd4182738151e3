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
  LOCK_FILE: () => LOCK_FILE,
  review: () => review
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_J3UNI6ND = require("./chunk-J3UNI6ND.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var LOCK_FILE = ".github/approved-migrations.txt";
var review = () => (0, import_chunk_ITKNC3JG.held_strictObject)({
  count: (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_minimum)(1), (0, import_chunk_ITKNC3JG.held_maximum)(20), (0, import_chunk_ITKNC3JG.held_describe)("How many people have to approve each changed migration.")),
    1
  ),
  by: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_texts)().check(
      (0, import_chunk_ITKNC3JG.held_refine)(
        (people) => people.every((person) => import_chunk_J3UNI6ND.PERSON_PATTERN.test(person) && person !== "codeowners"),
        'people are written "@octocat", "@acme/dba", "role:dba" or "permission:write"'
      ),
      (0, import_chunk_ITKNC3JG.held_describe)("Who may approve: users, teams, roles of the manifest. Without it, everybody who may write."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [["role:dba"], ["@octocat", "@acme/dba"]] })
    )
  ),
  "lock-file": (0, import_chunk_ITKNC3JG.held__default)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)("Where `gonogo migrations approve` keeps approvals outside of GitHub."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [LOCK_FILE] })
    ),
    LOCK_FILE
  )
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LOCK_FILE,
  review
});
