import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  require_picomatch
} from "./chunk-EMDP7UCP.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/world/find-files.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { readdirSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, resolve, sep } from "node:path";
import { errorCode, messageOf, Undecidable } from "./core.js";
import { pathFromRoot } from "./core.js";
var CLOSED = [".git", "node_modules"];
var FOLDERS_IN_A_ROW = 64;
var MAX_DEPTH = 64;
var findFiles = async (root, patterns, { directories = false }) => {
  const found = /* @__PURE__ */ new Set();
  const wanted = patterns.filter((pattern) => !isNegation(pattern));
  const leftOut = await Promise.all(
    patterns.filter(isNegation).map((pattern) => exclusion(root, pattern.slice(1).replace(/^\.\//, "")))
  );
  for (const pattern of wanted)
    for (const path of await findOne(root, withSlashes(pattern), directories))
      if (!leftOut.some((matches) => matches(path))) found.add(path);
  return [...found].sort();
};
var isNegation = (pattern) => pattern.startsWith("!") && !pattern.startsWith("!(");
var withSlashes = (path) => sep === "/" ? path : path.replaceAll(sep, "/");
var exclusion = async (root, pattern) => {
  const literal = trimSlashes(pathFromRoot(root, resolve(root, pattern)));
  const isFolder = await kindOf(resolve(root, pattern)) !== void 0;
  const matches = (0, import_picomatch.default)(isAbsolute(pattern) ? withSlashes(pattern) : normalise(pattern), { dot: true });
  return (path) => matches(path) || isFolder && (path === literal || path.startsWith(`${literal}/`));
};
var trimSlashes = (path) => path.length > 1 ? path.replace(/\/+$/, "") : path;
var normalise = (pattern) => trimSlashes(pattern).split("/").filter((part, index) => part !== "." && (part !== "" || index === 0)).join("/");
var findOne = async (root, pattern, directories) => {
  const asWritten = resolve(root, pattern);
  const kind = await kindOf(asWritten);
  if (kind === "file" || kind === "directory" && directories) return [pathFromRoot(root, asWritten)];
  if (kind === "directory")
    return walk({ root, start: asWritten, matches: () => true, directories, open: [], depth: MAX_DEPTH });
  const glob = normalise(pattern);
  const { base, glob: rest } = import_picomatch.default.scan(glob);
  if (rest === "") return [];
  const start = resolve(root, base === "" ? "." : base);
  const isMatch = (0, import_picomatch.default)(glob, { dot: true });
  const matches = (path) => isMatch(isAbsolute(glob) ? withSlashes(path) : withSlashes(relativeTo(root, path)));
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
var kindOf = async (path) => {
  try {
    return (await stat(path)).isDirectory() ? "directory" : "file";
  } catch {
    return void 0;
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
        kind = await kindOf(path);
        if (kind === "directory" && entered.has(target)) continue;
        if (kind === "directory") entered.add(target);
      }
      if (kind === "file" && matches(path)) found.push(pathFromRoot(root, path));
      if (kind === "directory") {
        if (directories && matches(path)) found.push(pathFromRoot(root, path));
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
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return [];
    throw new Undecidable(`The folder ${pathFromRoot(root, folder)} cannot be read (${messageOf(error)}).`, {
      rule: "file-unreadable",
      help: 'Give the user that runs gonogo permission to read it, or leave it out with a pattern that begins with "!".',
      cause: error
    });
  }
};
var isWithin = (border, path) => path === border || path.startsWith(border.endsWith(sep) ? border : border + sep);
var realPath = (path) => realpath(path).catch(() => void 0);
export {
  findFiles
};
