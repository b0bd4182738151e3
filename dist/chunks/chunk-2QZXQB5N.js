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
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/people/scope.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { createHash } from "node:crypto";
var covers = (globs) => {
  const matching = (glob) => {
    const plain = glob.replace(/^\.\//, "").replace(/\/+$/, "");
    const matches = (0, import_picomatch.default)(plain, { dot: true });
    return (path) => path === plain || path.startsWith(`${plain}/`) || matches(path);
  };
  const inside = globs.filter((glob) => !glob.startsWith("!")).map(matching);
  const outside = globs.filter((glob) => glob.startsWith("!")).map((glob) => matching(glob.slice(1)));
  return (path) => (inside.length === 0 || inside.some((matches) => matches(path))) && !outside.some((matches) => matches(path));
};
var readScope = async (github, sha, globs, signal) => {
  const { entries, complete } = await github.tree(sha, signal);
  if (!complete)
    throw new held_Undecidable(`GitHub does not list all files of ${sha.slice(0, 7)}: the repository is too large.`, {
      rule: "tree-too-large",
      help: "Use `strict: true`: the sign-off then holds for one commit and no files have to be compared."
    });
  const isCovered = covers(globs);
  return new Map(
    entries.filter((entry) => entry.kind !== "folder" && isCovered(entry.path)).map(({ path, sha: sha2 }) => [path, sha2])
  );
};
var digestOf = (scope) => {
  const hash = createHash("sha256");
  for (const [path, sha] of [...scope].sort(([a], [b]) => a < b ? -1 : 1)) hash.update(`${path}\0${sha}
`);
  return hash.digest("hex");
};
var differences = (before, after) => [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();

export {
  covers,
  readScope,
  digestOf,
  differences
};
