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
  judgeLinks: () => judgeLinks
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4ILLLDYI = require("./chunk-4ILLLDYI.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_path = require("node:path");
var judgeLinks = async (path, document, { files, show }) => {
  const findings = [];
  const shown = show(path);
  const anchorsOf = /* @__PURE__ */ new Map();
  for (const { target, line } of document.links) {
    if (target === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) continue;
    const say = (message, help) => {
      findings.push({ rule: "link-broken", level: "error", message, path: shown, line, help });
    };
    const [file = "", anchor = ""] = decode(target).split("#");
    const plain = file.replace(/\?.*$/, "");
    let anchors = document.anchors;
    if (plain !== "") {
      const absolute = plain.startsWith("/") ? import_node_path.posix.join(files.repository ?? files.root, plain.slice(1)) : files.absolute(import_node_path.posix.join(import_node_path.posix.dirname(path), plain));
      const there = await files.stat(absolute);
      if (there === void 0) {
        say(`${shown} links to ${plain}, which does not exist.`, "Correct the link, or add the file.");
        continue;
      }
      if (there.kind !== "file" || !/\.(md|markdown)$/i.test(plain)) continue;
      anchors = anchorsOf.get(absolute) ?? (await (0, import_chunk_4ILLLDYI.readDocument)(await files.readText(absolute))).anchors;
      anchorsOf.set(absolute, anchors);
    }
    if (anchor !== "" && !anchors.has(anchor) && !anchors.has(anchor.toLowerCase()))
      say(
        `${shown} links to the heading #${anchor}${plain === "" ? "" : ` of ${plain}`}, which does not exist.`,
        "Correct the link, or the heading."
      );
  }
  return findings;
};
var decode = (target) => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeLinks
});
