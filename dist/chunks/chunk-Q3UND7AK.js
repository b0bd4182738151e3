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
  isUnmerged: () => isUnmerged,
  readTrustedText: () => readTrustedText
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var isUnmerged = (subject, untrusted) => untrusted || subject.pullRequest !== void 0 || subject.event === "merge_group";
var readTrustedText = async (path, {
  files,
  git,
  subject,
  untrusted,
  signal
}) => {
  const own = await files.stat(path) === void 0 ? void 0 : await files.readText(path);
  if (!isUnmerged(subject, untrusted)) return { text: own, changed: false };
  const base = subject.baseSha ?? await mergeBase(path, git, signal);
  const bytes = await git.show(base, (0, import_paths.shownPath)(files, path), signal);
  const text = bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
  return { text, from: base, changed: own !== text && own !== void 0 };
};
var mergeBase = async (path, git, signal) => {
  const change = await git.change(signal);
  if (change.status === "known") return change.base;
  throw new import_errors.Undecidable(`${path} is read from the base of the pull request, and no base is known: ${change.reason}.`, {
    rule: "base-unknown",
    help: "Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`)."
  });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isUnmerged,
  readTrustedText
});
