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

// src/engine/covers.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var matchers = /* @__PURE__ */ new Map();
var covers = (globs, path) => {
  const key = globs.join("\0");
  let matches = matchers.get(key);
  if (matches === void 0) {
    const wanted = globs.filter((glob) => !glob.startsWith("!"));
    const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
    const options = { dot: true };
    const include = wanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    const exclude = unwanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    matches = (candidate) => include.some(
      (test, index) => test(candidate) || candidate === wanted[index] || candidate.startsWith(`${(wanted[index] ?? "").replace(/\/$/, "")}/`)
    ) && !exclude.some((test) => test(candidate));
    matchers.set(key, matches);
  }
  return matches(path);
};
export {
  covers
};
