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

// src/people/codeowners.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var readCodeowners = (text) => {
  const rules = text.split(/\r\n|\r|\n/).flatMap((line) => {
    const content = line.replace(/(^|\s)#.*$/, "").trim();
    if (content === "") return [];
    const [pattern = "", ...owners] = content.match(/(?:\\.|[^\s\\])+/g) ?? [];
    return [{ matches: patternOf(pattern.replaceAll("\\ ", " ")), owners: owners.filter((owner) => owner !== "") }];
  });
  return (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? [];
};
var patternOf = (pattern) => {
  const anchored = pattern.startsWith("/") || pattern.slice(0, -1).includes("/");
  const folder = pattern.endsWith("/");
  const core = pattern.replace(/^\//, "").replace(/\/$/, "");
  const escaped = core.replace(/[[\]{}()!+@]/g, "\\$&");
  const prefix = anchored ? "" : "**/";
  const options = { dot: true };
  const below = (0, import_picomatch.default)(`${prefix}${escaped}/**`, options);
  if (folder) return below;
  const itself = (0, import_picomatch.default)(`${prefix}${escaped}`, options);
  return core.endsWith("/*") ? itself : (path) => itself(path) || below(path);
};
export {
  CODEOWNERS_PATHS,
  readCodeowners
};
