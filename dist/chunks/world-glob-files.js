import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_pathFromRoot
} from "./chunk-ETTPYLKL.js";
import {
  require_picomatch
} from "./chunk-EMDP7UCP.js";
import {
  held_Undecidable,
  held_errorCode,
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import {
  __require,
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/world/glob-files.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readdirSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { isAbsolute, resolve, sep } from "node:path";

// held:src/world/find-files.ts
var held = __require("./start.cjs").modules["src/world/find-files.ts"];
var held_findFiles = held.findFiles;
var held_isNegation = held.isNegation;
var held_kindOf = held.kindOf;
var held_nameOf = held.nameOf;
var held_withSlashes = held.withSlashes;

// src/world/glob-files.ts
var CLOSED = [".git", "node_modules"];
var FOLDERS_IN_A_ROW = 64;
var MAX_DEPTH = 64;
var findByGlob = async (root, patterns, { directories }) => {
  const found = /* @__PURE__ */ new Set();
  const wanted = patterns.filter((pattern) => !held_isNegation(pattern));
  const leftOut = patterns.filter(held_isNegation).map((pattern) => exclusion(root, pattern.slice(1).replace(/^\.\//, "")));
  for (const pattern of wanted)
    for (const path of await findOne(root, held_withSlashes(pattern), directories))
      if (!leftOut.some((matches) => matches(path))) found.add(path);
  return [...found].sort();
};
var exclusion = (root, pattern) => {
  const literal = trimSlashes(held_pathFromRoot(root, resolve(root, pattern)));
  const isFolder = held_kindOf(resolve(root, pattern)) !== void 0;
  const matches = (0, import_picomatch.default)(isAbsolute(pattern) ? held_withSlashes(pattern) : normalise(pattern), { dot: true });
  return (path) => matches(path) || isFolder && (path === literal || path.startsWith(`${literal}/`));
};
var trimSlashes = (path) => path.length > 1 ? path.replace(/\/+$/, "") : path;
var normalise = (pattern) => trimSlashes(pattern).split("/").filter((part, index) => part !== "." && (part !== "" || index === 0)).join("/");
var findOne = async (root, pattern, directories) => {
  const named = held_nameOf(root, pattern, directories);
  if (named !== void 0) return [named];
  const asWritten = resolve(root, pattern);
  if (held_kindOf(asWritten) === "directory")
    return walk({ root, start: asWritten, matches: () => true, directories, open: [], depth: MAX_DEPTH });
  const glob = normalise(pattern);
  const { base, glob: rest } = import_picomatch.default.scan(glob);
  if (rest === "") return [];
  const start = resolve(root, base === "" ? "." : base);
  const isMatch = (0, import_picomatch.default)(glob, { dot: true });
  const matches = (path) => isMatch(isAbsolute(glob) ? held_withSlashes(path) : held_withSlashes(relativeTo(root, path)));
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
  const prefix = root.endsWith(sep) ? root : root + sep;
  if (path.startsWith(prefix)) return path.slice(prefix.length);
  const up = [".."];
  for (let folder = resolve(root, ".."); ; folder = resolve(folder, "..")) {
    const above = folder.endsWith(sep) ? folder : folder + sep;
    if (path.startsWith(above)) return [...up, path.slice(above.length)].join("/");
    if (folder === resolve(folder, "..")) return path;
    up.push("..");
  }
};
var walk = async ({ root, start, matches, directories, open, depth }) => {
  const found = [];
  const border = await realPath(isWithin(root, start) ? root : start);
  const entered = /* @__PURE__ */ new Set();
  let folders = 0;
  const enter = async (folder, level) => {
    if (++folders % FOLDERS_IN_A_ROW === 0) await new Promise((resolve2) => setImmediate(resolve2));
    const entries = entriesOf(root, folder);
    const below = [];
    for (const entry of entries) {
      const path = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name;
      let kind = entry.isDirectory() ? "directory" : entry.isFile() ? "file" : void 0;
      if (entry.isSymbolicLink()) {
        const target = await realPath(path);
        if (target === void 0 || border === void 0 || !isWithin(border, target)) continue;
        kind = held_kindOf(path);
        if (kind === "directory" && entered.has(target)) continue;
        if (kind === "directory") entered.add(target);
      }
      if (kind === "file" && matches(path)) found.push(held_pathFromRoot(root, path));
      if (kind === "directory") {
        if (directories && matches(path)) found.push(held_pathFromRoot(root, path));
        if (level < depth && (!CLOSED.includes(entry.name) || open.includes(entry.name))) below.push(path);
      }
    }
    for (const path of below) await enter(path, level + 1);
  };
  if (border !== void 0) {
    entered.add(await realPath(start) ?? start);
    await enter(start, 0);
  }
  return found;
};
var entriesOf = (root, folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(held_errorCode(error) ?? "")) return [];
    throw new held_Undecidable(`The folder ${held_pathFromRoot(root, folder)} cannot be read (${held_messageOf(error)}).`, {
      rule: "file-unreadable",
      help: 'Give the user that runs gonogo permission to read it, or leave it out with a pattern that begins with "!".',
      cause: error
    });
  }
};
var isWithin = (border, path) => path === border || path.startsWith(border.endsWith(sep) ? border : border + sep);
var realPath = (path) => realpath(path).catch(() => void 0);
export {
  findByGlob
};
