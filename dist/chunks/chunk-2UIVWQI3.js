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
  isRewritten: () => isRewritten,
  isSameAt: () => isSameAt
});
module.exports = __toCommonJS(stdin_exports);
var FROM_DEFAULT_BRANCH = /* @__PURE__ */ new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "schedule"
]);
var isRewritten = async (github, { path, sha, event }, { pullRequest, baseSha }, signal) => pullRequest !== void 0 && baseSha !== void 0 && !FROM_DEFAULT_BRANCH.has(event) && !await isSameAt(github, path, baseSha, sha, signal);
var isSameAt = async (github, path, one, other, signal) => {
  const [before, now] = await Promise.all([github.file(one, path, signal), github.file(other, path, signal)]);
  return before !== void 0 && now !== void 0 && Buffer.compare(before, now) === 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isRewritten,
  isSameAt
});
