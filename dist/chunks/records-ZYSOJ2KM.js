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
  gatherRecords: () => gatherRecords
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_PHE3GW6Z = require("./chunk-PHE3GW6Z.js");
var import_chunk_YHC34E2A = require("./chunk-YHC34E2A.js");
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var gatherRecords = async (git, subject, item, globs, options, signal) => {
  const target = subject.sha ?? await git.head(signal);
  if (target === void 0) return void 0;
  const scope = (0, import_chunk_PHE3GW6Z.scopeDigest)(await (0, import_chunk_PHE3GW6Z.scopeInGit)(git, target, globs, signal));
  const { records, unread } = await (0, import_chunk_PHE3GW6Z.readRecords)(git, target, options.signed, signal);
  const own = records.filter(
    ({ record }) => (record.item === item.id || record.item === item.id.replace(/\[.*\]$/s, "")) && (record.stage === void 0 || record.stage === item.stage)
  );
  const contributors = own.length === 0 || !options["not-author"] ? /* @__PURE__ */ new Set() : await contributorsOf(git, target, signal);
  return {
    target,
    scope,
    candidates: own.map((one) => ({
      command: (0, import_chunk_PHE3GW6Z.commandOf)(one.record),
      by: one.record.by.toLowerCase(),
      at: one.at,
      url: one.path,
      via: "record",
      sha: target,
      contributors,
      ...refusalOf(one, scope, options)
    })),
    findings: unread.map(({ path, problem }) => ({
      rule: "sign-off-record-not-understood",
      level: "warning",
      message: `${path} is no decision: ${problem}.`,
      path,
      help: "Write it with `gonogo sign`."
    }))
  };
};
var contributorsOf = async (git, target, signal) => {
  const change = await git.change(signal);
  if (change.status === "unknown")
    throw new import_errors.Undecidable(`Who wrote the change is not known: ${change.reason}.`, {
      rule: "sign-off-base-unknown",
      help: "Name what it is compared with (`--base`, `base-ref`): the branch it goes to, or the release before."
    });
  return (0, import_chunk_PHE3GW6Z.contributorsInGit)(git, change.base, target, signal);
};
var refusalOf = ({ record, author, signedBy, sha }, scope, { signed, strict }) => {
  const by = record.by.toLowerCase();
  if (strict) return { refused: "a record cannot name the commit that it is a part of, and this item is strict" };
  if (author !== by) return { refused: `the commit ${sha.slice(0, 7)} that brought it is by ${author}` };
  if (signed && !new RegExp(`(^|<)${escaped(by)}(>|$)`).test(signedBy ?? ""))
    return { refused: `the commit ${sha.slice(0, 7)} that brought it has no verified signature of ${by}` };
  if (record.scope !== scope) return { refused: "the files that it covers have changed since" };
  return {};
};
var escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gatherRecords
});
