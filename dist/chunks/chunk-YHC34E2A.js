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
  covers: () => covers,
  differences: () => differences,
  digestOf: () => digestOf,
  readScope: () => readScope
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_EGZTN2I4 = require("./chunk-EGZTN2I4.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_crypto = require("node:crypto");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_picomatch = (0, import_chunk_7DQDWJI5.__toESM)((0, import_chunk_EGZTN2I4.require_picomatch)(), 1);
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
    throw new import_errors.Undecidable(`GitHub does not list all files of ${sha.slice(0, 7)}: the repository is too large.`, {
      rule: "tree-too-large",
      help: "Use `strict: true`: the sign-off then holds for one commit and no files have to be compared."
    });
  const isCovered = covers(globs);
  return new Map(
    entries.filter((entry) => entry.kind !== "folder" && isCovered(entry.path)).map(({ path, sha: sha2 }) => [path, sha2])
  );
};
var digestOf = (scope) => {
  const hash = (0, import_node_crypto.createHash)("sha256");
  for (const [path, sha] of [...scope].sort(([a], [b]) => a < b ? -1 : 1)) hash.update(`${path}\0${sha}
`);
  return hash.digest("hex");
};
var differences = (before, after) => [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  covers,
  differences,
  digestOf,
  readScope
});
