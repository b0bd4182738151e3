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
  neededFor: () => neededFor,
  provable: () => provable
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RYPKTIQJ = require("./chunk-RYPKTIQJ.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var FROM_FILES = /* @__PURE__ */ new Set(["files", "document", "settings", "scan", "migrations"]);
var provable = (proposals) => {
  const items = [];
  const notAsked = [];
  for (const proposal of proposals.items) {
    if (!FROM_FILES.has(proposal.uses) || proposal.missing.length > 0 || proposal.confidence < 0.7)
      notAsked.push(proposal);
    else
      items.push({
        id: proposal.id,
        name: (0, import_chunk_RYPKTIQJ.nameOf)(proposal),
        section: (0, import_chunk_RYPKTIQJ.sectionOf)(proposal.section),
        source: `${proposals.document}:${proposal.line}`,
        uses: proposal.uses,
        with: proposal.with
      });
  }
  return { items, notAsked };
};
var neededFor = (proposal) => proposal.uses === "sign-off" ? `people decide it (${proposal.why})` : proposal.missing.length > 0 ? `\`${proposal.uses}\` would decide it, and needs: ${proposal.missing.join(", ")}` : `\`${proposal.uses}\` would decide it (${proposal.why})`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  neededFor,
  provable
});
