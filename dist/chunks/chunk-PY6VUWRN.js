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
  authorsOf: () => authorsOf,
  beginning: () => beginning,
  digestOfMigration: () => digestOfMigration,
  readLock: () => readLock,
  writeLock: () => writeLock
});
module.exports = __toCommonJS(stdin_exports);
var import_node_crypto = require("node:crypto");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var authorsOf = async (path, git, signal) => {
  if (await git.head(signal) === void 0) return /* @__PURE__ */ new Set();
  const bytes = await git.run(["log", "--follow", "--no-merges", "--format=%an%x00%ae", "--", path], signal);
  const names = /* @__PURE__ */ new Set();
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const [name = "", address = ""] = line.toLowerCase().split("\0");
    const local = address.split("@")[0] ?? "";
    for (const one of [name, address, local, local.replace(/^\d+\+/, "")]) if (one !== "") names.add(one);
  }
  return names;
};
var HEAD = [
  "# Approved migrations: digest, path, who, when. Written by `gonogo migrations approve`; an edit of the file ends its approval.",
  "# Sorted by digest, so that branches that approve different migrations do not collide."
];
var digestOfMigration = (text) => (0, import_node_crypto.createHash)("sha256").update(text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n")).digest("hex");
var readLock = (text, path) => text.split(/\r\n|\n|\r/).flatMap((line, index) => {
  if (line.trim() === "" || line.startsWith("#")) return [];
  const match = /^([0-9a-f]{64}) {2}(\S+) {2}@(\S+)(?: {2}(\S+))?$/.exec(line);
  const [, digest = "", file = "", by = "", at = ""] = match ?? [];
  if (match !== null) return [{ digest, path: decodePath(file), by, at }];
  throw new import_errors.Undecidable(`${path}:${index + 1} is no approval.`, {
    rule: "approvals-unreadable",
    help: "Take the line out, and approve again with `gonogo migrations approve`. A mark of a merge conflict is no approval either."
  });
});
var writeLock = (approvals) => {
  const lines = /* @__PURE__ */ new Map();
  for (const { digest, path, by, at } of approvals) {
    const key = `${digest} ${path} ${by.toLowerCase()}`;
    if (!lines.has(key)) lines.set(key, `${beginning({ digest, path, by, at })}${at === "" ? "" : `  ${at}`}`);
  }
  return `${[...HEAD, ...[...lines.values()].sort()].join("\n")}
`;
};
var beginning = ({ digest, path, by }) => `${digest}  ${encodePath(path)}  @${by}`;
var encodePath = (path) => path.replaceAll(/[\s%]/g, (character) => encodeURIComponent(character));
var decodePath = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  authorsOf,
  beginning,
  digestOfMigration,
  readLock,
  writeLock
});
