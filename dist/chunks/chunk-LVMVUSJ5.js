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
  assertBranch: () => assertBranch,
  evidenceInClone: () => evidenceInClone,
  findBranch: () => findBranch
});
module.exports = __toCommonJS(stdin_exports);
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var assertBranch = (branch) => {
  if (branch.startsWith("-") || branch === "") throw new import_errors.UsageError(`\`${branch}\` is no branch.`);
};
var findBranch = async (git, branch, signal) => {
  for (const revision of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    try {
      return { revision, paths: await git.list(revision, "", signal) };
    } catch {
      signal.throwIfAborted();
    }
  }
  throw new import_errors.UsageError(
    `There is no branch ${branch} in this clone. Fetch it with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`
  );
};
var evidenceInClone = (git, branch) => {
  const found = (signal) => findBranch(git, branch, signal);
  return {
    paths: async (signal) => (await found(signal)).paths,
    read: async (path, signal) => git.show((await found(signal)).revision, path, signal)
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  assertBranch,
  evidenceInClone,
  findBranch
});
