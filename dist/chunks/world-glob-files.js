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
  findByGlob: () => findByGlob
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_find_files = require("./start.cjs").modules["src/world/find-files.ts"];
var import_picomatch = (0, import_chunk_7DQDWJI5.__toESM)((0, import_chunk_EGZTN2I4.require_picomatch)(), 1);
var CLOSED = [".git", "node_modules"];
var FOLDERS_IN_A_ROW = 64;
var MAX_DEPTH = 64;
var findByGlob = async (root, patterns, { directories }) => {
  const found = /* @__PURE__ */ new Set();
  const wanted = patterns.filter((pattern) => !(0, import_find_files.isNegation)(pattern));
  const leftOut = patterns.filter(import_find_files.isNegation).map((pattern) => exclusion(root, pattern.slice(1).replace(/^\.\//, "")));
  for (const pattern of wanted)
    for (const path of await findOne(root, (0, import_find_files.withSlashes)(pattern), directories))
      if (!leftOut.some((matches) => matches(path))) found.add(path);
  return [...found].sort();
};
var exclusion = (root, pattern) => {
  const literal = trimSlashes((0, import_paths.pathFromRoot)(root, (0, import_node_path.resolve)(root, pattern)));
  const isFolder = (0, import_find_files.kindOf)((0, import_node_path.resolve)(root, pattern)) !== void 0;
  const matches = (0, import_picomatch.default)((0, import_node_path.isAbsolute)(pattern) ? (0, import_find_files.withSlashes)(pattern) : normalise(pattern), { dot: true });
  return (path) => matches(path) || isFolder && (path === literal || path.startsWith(`${literal}/`));
};
var trimSlashes = (path) => path.length > 1 ? path.replace(/\/+$/, "") : path;
var normalise = (pattern) => trimSlashes(pattern).split("/").filter((part, index) => part !== "." && (part !== "" || index === 0)).join("/");
var findOne = async (root, pattern, directories) => {
  const named = (0, import_find_files.nameOf)(root, pattern, directories);
  if (named !== void 0) return [named];
  const asWritten = (0, import_node_path.resolve)(root, pattern);
  if ((0, import_find_files.kindOf)(asWritten) === "directory")
    return walk({ root, start: asWritten, matches: () => true, directories, open: [], depth: MAX_DEPTH });
  const glob = normalise(pattern);
  const { base, glob: rest } = import_picomatch.default.scan(glob);
  if (rest === "") return [];
  const start = (0, import_node_path.resolve)(root, base === "" ? "." : base);
  const isMatch = (0, import_picomatch.default)(glob, { dot: true });
  const matches = (path) => isMatch((0, import_node_path.isAbsolute)(glob) ? (0, import_find_files.withSlashes)(path) : (0, import_find_files.withSlashes)(relativeTo(root, path)));
  return walk({
    root,
    start,
    matches,
    directories,
    open: CLOSED.filter((name) => glob.split("/").includes(name)),
    depth: rest.includes("**") ? MAX_DEPTH : rest.split("/").length - 1
  });
};
var relativeTo = (root, path) => {
  const prefix = root.endsWith(import_node_path.sep) ? root : root + import_node_path.sep;
  if (path.startsWith(prefix)) return path.slice(prefix.length);
  const up = [".."];
  for (let folder = (0, import_node_path.resolve)(root, ".."); ; folder = (0, import_node_path.resolve)(folder, "..")) {
    const above = folder.endsWith(import_node_path.sep) ? folder : folder + import_node_path.sep;
    if (path.startsWith(above)) return [...up, path.slice(above.length)].join("/");
    if (folder === (0, import_node_path.resolve)(folder, "..")) return path;
    up.push("..");
  }
};
var walk = async ({ root, start, matches, directories, open, depth }) => {
  const found = [];
  const border = realPath(isWithin(root, start) ? root : start);
  const entered = /* @__PURE__ */ new Set();
  let folders = 0;
  const enter = async (folder, level) => {
    if (++folders % FOLDERS_IN_A_ROW === 0) await new Promise((resolve2) => setImmediate(resolve2));
    const entries = entriesOf(root, folder);
    const below = [];
    for (const entry of entries) {
      const path = folder.endsWith(import_node_path.sep) ? folder + entry.name : folder + import_node_path.sep + entry.name;
      let kind = entry.isDirectory() ? "directory" : entry.isFile() ? "file" : void 0;
      if (entry.isSymbolicLink()) {
        const target = realPath(path);
        if (target === void 0 || border === void 0 || !isWithin(border, target)) continue;
        kind = (0, import_find_files.kindOf)(path);
        if (kind === "directory" && entered.has(target)) continue;
        if (kind === "directory") entered.add(target);
      }
      if (kind === "file" && matches(path)) found.push((0, import_paths.pathFromRoot)(root, path));
      if (kind === "directory") {
        if (directories && matches(path)) found.push((0, import_paths.pathFromRoot)(root, path));
        if (level < depth && (!CLOSED.includes(entry.name) || open.includes(entry.name))) below.push(path);
      }
    }
    for (const path of below) await enter(path, level + 1);
  };
  if (border !== void 0) {
    entered.add(realPath(start) ?? start);
    await enter(start, 0);
  }
  return found;
};
var entriesOf = (root, folder) => {
  try {
    return (0, import_node_fs.readdirSync)(folder, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((0, import_errors.errorCode)(error) ?? "")) return [];
    throw new import_errors.Undecidable(`The folder ${(0, import_paths.pathFromRoot)(root, folder)} cannot be read (${(0, import_errors.messageOf)(error)}).`, {
      rule: "file-unreadable",
      help: 'Give the user that runs gonogo permission to read it, or leave it out with a pattern that begins with "!".',
      cause: error
    });
  }
};
var isWithin = (border, path) => path === border || path.startsWith(border.endsWith(import_node_path.sep) ? border : border + import_node_path.sep);
var realPath = (path) => {
  try {
    return import_node_fs.realpathSync.native(path);
  } catch {
    return void 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findByGlob
});
