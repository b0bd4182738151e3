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
  coverManifests: () => coverManifests,
  readDocuments: () => readDocuments
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_JAVXBDXC = require("./chunk-JAVXBDXC.js");
var import_chunk_ZYQTZZ4U = require("./chunk-ZYQTZZ4U.js");
var import_chunk_TIHCP66A = require("./chunk-TIHCP66A.js");
var coverManifests = async (manifests, files, signal) => {
  const answers = manifests.flatMap(import_chunk_JAVXBDXC.answersOf);
  const { documents, missing } = await readDocuments(
    [...new Set(manifests.flatMap((manifest) => manifest.checklists))],
    files
  );
  const covered = (0, import_chunk_JAVXBDXC.coverage)({ answers, documents, missing });
  const findings = [...covered.findings];
  for (const document of documents) findings.push(...await (0, import_chunk_ZYQTZZ4U.documentMistakes)(document, files, signal));
  const fixes = covered.fixes.flatMap((fix) => {
    const answer = answers.find((one) => one.id === fix.id && one.stage === fix.stage && one.source?.file === fix.file);
    return answer === void 0 ? [] : [{ ...fix, manifest: answer.place.file, itemLine: answer.place.line }];
  });
  return { findings, documents: covered.documents, fixes };
};
var readDocuments = async (paths, files) => {
  const documents = [];
  const missing = [];
  for (const path of paths) {
    const found = await files.stat(path);
    if (found?.kind !== "file") missing.push(path);
    else documents.push((0, import_chunk_TIHCP66A.readChecklist)(await files.readBytes(path), path));
  }
  return { documents, missing };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  coverManifests,
  readDocuments
});
