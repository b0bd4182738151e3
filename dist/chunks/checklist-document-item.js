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
  documentItem: () => documentItem
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_THR3GR5K = require("./chunk-THR3GR5K.js");
var import_chunk_JAVXBDXC = require("./chunk-JAVXBDXC.js");
var import_chunk_4XOYRBRA = require("./chunk-4XOYRBRA.js");
var import_chunk_ZYQTZZ4U = require("./chunk-ZYQTZZ4U.js");
var import_chunk_MRWXMYQ7 = require("./chunk-MRWXMYQ7.js");
var import_chunk_MZQH5LFA = require("./chunk-MZQH5LFA.js");
var import_chunk_TIHCP66A = require("./chunk-TIHCP66A.js");
var import_chunk_PMX7GQOG = require("./chunk-PMX7GQOG.js");
var import_chunk_2BOPSHBK = require("./chunk-2BOPSHBK.js");
var import_chunk_KM3BXT7M = require("./chunk-KM3BXT7M.js");
var import_chunk_RYPKTIQJ = require("./chunk-RYPKTIQJ.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var documentItem = async (options) => {
  const { manifest, stage, items, files, signal } = options;
  const base = {
    id: "checklists",
    name: `The manifest answers every line of ${manifest.checklists.join(", ")}`,
    stage,
    section: [],
    level: "warn",
    uses: "coverage",
    measurements: [],
    durationMs: 0,
    attempts: 1
  };
  try {
    const { findings: drift, documents } = await (0, import_chunk_THR3GR5K.coverManifests)([manifest], files, signal);
    const read = await (0, import_chunk_THR3GR5K.readDocuments)(manifest.checklists, files);
    const ticked = (0, import_chunk_KM3BXT7M.tickedLines)(read.documents);
    const findings = [...items.flatMap((item) => (0, import_chunk_KM3BXT7M.tickedButFailing)(item, ticked) ?? []), ...drift];
    const wrong = findings.filter((finding) => finding.level === "error");
    const total = documents.reduce((sum, document) => sum + document.items, 0);
    const answered = documents.reduce((sum, document) => sum + document.answered, 0);
    return {
      ...base,
      status: wrong.length === 0 ? "pass" : "fail",
      summary: wrong.length === 0 ? `${answered} of ${total} lines are answered` : wrong[0]?.rule === "ticked-but-not-so" || wrong.length === 1 ? wrong[0]?.message ?? "" : `${wrong.length} lines of the documents and the manifest have drifted apart`,
      ...wrong.length === 0 ? {} : { remedy: "Run `gonogo coverage`; it names each line and what to do." },
      findings,
      evidence: { documents }
    };
  } catch (thrown) {
    return {
      ...base,
      status: "error",
      summary: `the documents could not be compared: ${(0, import_errors.messageOf)(thrown)}`,
      remedy: "Run `gonogo coverage` and mend what it tells.",
      findings: [],
      evidence: {}
    };
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  documentItem
});
