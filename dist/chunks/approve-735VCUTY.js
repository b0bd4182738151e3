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
  approve: () => approve
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QFCJQAXA = require("./chunk-QFCJQAXA.js");
var import_chunk_N3HTM6LV = require("./chunk-N3HTM6LV.js");
var import_chunk_K22XKW7G = require("./chunk-K22XKW7G.js");
var import_chunk_PY6VUWRN = require("./chunk-PY6VUWRN.js");
var import_chunk_XMP23TS6 = require("./chunk-XMP23TS6.js");
var import_chunk_I5TGMHCY = require("./chunk-I5TGMHCY.js");
var import_chunk_CCHVV4KT = require("./chunk-CCHVV4KT.js");
var import_chunk_GZFBVAKJ = require("./chunk-GZFBVAKJ.js");
var import_chunk_42UGMEED = require("./chunk-42UGMEED.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var approve = async ({
  files,
  git,
  signal,
  by,
  paths,
  lockFile = import_chunk_XMP23TS6.LOCK_FILE,
  now
}) => {
  const login = by.replace(/^@/, "");
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(login)) throw new import_errors.UsageError(`"${by}" is no login: write it as @octocat.`);
  const found = (await files.find(paths === void 0 || paths.length === 0 ? import_chunk_QFCJQAXA.USUAL_PATHS : paths)).filter(
    (path) => !path.endsWith("/__init__.py")
  );
  const chosen = paths === void 0 || paths.length === 0 ? await changedOf(found, files, git, signal) : found;
  if (chosen.length === 0)
    throw new import_errors.UsageError(
      paths === void 0 || paths.length === 0 ? "No migration is added or changed, so that there is nothing to approve. Name files to approve them all the same." : `No file matches ${paths.join(", ")}.`
    );
  const before = await files.stat(lockFile) === void 0 ? [] : (0, import_chunk_PY6VUWRN.readLock)(await files.readText(lockFile), lockFile);
  const added = [];
  for (const path of chosen) {
    const shown = (0, import_paths.shownPath)(files, path);
    const authors = await (0, import_chunk_PY6VUWRN.authorsOf)(shown, git, signal);
    if (authors.has(login.toLowerCase()))
      throw new import_errors.UsageError(`${shown} was written by @${login}: somebody else has to approve it.`);
    const digest = (0, import_chunk_PY6VUWRN.digestOfMigration)(await files.readText(path));
    if (before.some((one) => one.digest === digest && one.path === shown && one.by.toLowerCase() === login.toLowerCase()))
      continue;
    added.push({ digest, path: shown, by: login, at: new Date(now).toISOString().slice(0, 10) });
  }
  return { lockFile, text: (0, import_chunk_PY6VUWRN.writeLock)([...before, ...added]), added };
};
var changedOf = async (found, files, git, signal) => {
  const change = await git.change(signal);
  if (change.status === "unknown")
    throw new import_errors.UsageError(
      `Which migrations are new is not known: ${change.reason}. Name the files, or the base with --base.`
    );
  const changed = new Set(change.files.filter(({ status }) => status !== "deleted").map(({ path }) => path));
  return found.filter((path) => changed.has((0, import_paths.shownPath)(files, path)));
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  approve
});
