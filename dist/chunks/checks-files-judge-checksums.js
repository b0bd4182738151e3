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
  judgeChecksums: () => judgeChecksums
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_path = require("node:path");
var import_inspect_file = require("./start.cjs").modules["src/checks/files/inspect-file.ts"];
var judgeChecksums = async (list, { files, show }) => {
  const findings = [];
  const say = (rule, message, help, line) => {
    findings.push({ rule, level: "error", message, path: show(list), line, help });
  };
  let read = 0;
  for (const [index, text] of (await files.readText(list)).split(/\r?\n/).entries()) {
    if (text.trim() === "" || text.startsWith("#")) continue;
    const match = /^\\?([0-9a-f]{64}) [ *](.+)$/i.exec(text) ?? bsdStyle(text);
    if (match === null) {
      say(
        "checksum-list-wrong",
        `Line ${index + 1} of ${show(list)} is no line of sha256sum.`,
        "Make the list with `sha256sum`.",
        index + 1
      );
      continue;
    }
    read++;
    const path = import_node_path.posix.join(import_node_path.posix.dirname(list), match[2] ?? "");
    if ((await files.stat(path))?.kind !== "file")
      say(
        "file-missing",
        `${show(path)} is listed in ${show(list)} and does not exist.`,
        "Get the file again.",
        index + 1
      );
    else if (await (0, import_inspect_file.sha256Of)(files, path) !== match[1]?.toLowerCase())
      say(
        "checksum-wrong",
        `${show(path)} does not have the SHA-256 that ${show(list)} says.`,
        "Get the file again.",
        index + 1
      );
  }
  if (read === 0 && findings.length === 0)
    say("checksum-list-wrong", `${show(list)} lists no file.`, "Make the list with `sha256sum`.", 1);
  return findings;
};
var bsdStyle = (text) => {
  const match = /^SHA256 \((.+)\) = ([0-9a-f]{64})$/i.exec(text);
  return match === null ? null : [match[0], match[2] ?? "", match[1] ?? ""];
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeChecksums
});
