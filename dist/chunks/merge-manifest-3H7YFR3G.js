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
  mergeManifest: () => mergeManifest
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SLQQTIUS = require("./chunk-SLQQTIUS.js");
var import_chunk_75T7664U = require("./chunk-75T7664U.js");
var import_chunk_AKEX3ZHG = require("./chunk-AKEX3ZHG.js");
var import_chunk_JAVXBDXC = require("./chunk-JAVXBDXC.js");
var import_chunk_4XOYRBRA = require("./chunk-4XOYRBRA.js");
var import_chunk_RYPKTIQJ = require("./chunk-RYPKTIQJ.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_start = require("./start.cjs").modules["yaml"];
var import_load = require("./start.cjs").modules["src/manifest/load.ts"];
var mergeManifest = async (options) => {
  const { path, existing, checklist, proposals, registry, now, read } = options;
  const loaded = await (0, import_load.loadManifest)({ path, bytes: existing, read, registry, now });
  if (loaded.manifest === void 0) return { problems: loaded.problems };
  const answers = (0, import_chunk_JAVXBDXC.answersOf)(loaded.manifest);
  const { fixes, unanswered } = (0, import_chunk_JAVXBDXC.coverage)({ answers, documents: [checklist] });
  const own = fixes.flatMap((fix) => {
    const answer = answers.find((one) => one.id === fix.id && one.stage === fix.stage && one.place.file === path);
    return answer === void 0 ? [] : [{ ...fix, itemLine: answer.place.line }];
  });
  const mended = (0, import_chunk_AKEX3ZHG.fixSources)(existing, own);
  const open = new Set(unanswered.map(({ line }) => line));
  const items = proposals.items.filter((item) => open.has(item.line));
  const hasDocument = loaded.manifest.checklists.includes(proposals.document);
  if (items.length === 0 && hasDocument) return { text: mended, added: 0, fixed: own.length };
  const document = (0, import_start.parseDocument)(mended);
  if (!hasDocument) {
    const listed = document.get("checklists");
    if ((0, import_start.isSeq)(listed)) listed.add(proposals.document);
    else document.set("checklists", typeof listed === "string" ? [listed, proposals.document] : [proposals.document]);
  }
  const units = (0, import_chunk_RYPKTIQJ.unitsOf)(
    { ...proposals, items },
    answers.map((answer) => answer.id)
  );
  for (const unit of units) {
    const refused = unit.content.kind === "check" && !await isAccepted(unit, proposals.document, registry, now);
    const text = `${(0, import_chunk_SLQQTIUS.renderUnit)(unit, proposals.document, refused).join("\n")}
`;
    const parsed = (0, import_start.parseDocument)(text).contents;
    if (!(0, import_start.isSeq)(parsed)) continue;
    const stages = document.get("stages");
    const place = (0, import_start.isMap)(stages) ? stages.get(unit.stage) : void 0;
    const list = (0, import_start.isMap)(place) ? place.get("items") : place;
    if ((0, import_start.isSeq)(list)) {
      list.flow = false;
      list.items.push(...parsed.items);
    } else document.setIn(["stages", unit.stage], parsed);
  }
  return { text: document.toString({ lineWidth: 0 }), added: items.length, fixed: own.length };
};
var isAccepted = async (unit, document, registry, now) => {
  if (unit.content.kind !== "check" || !(unit.content.proposal.uses in registry)) return false;
  const lines = (0, import_chunk_SLQQTIUS.renderUnit)(unit, document, false).map((line) => `    ${line}`);
  const bytes = `version: 1
stages:
  ${unit.stage}:
${lines.join("\n")}
`;
  return (await (0, import_load.loadManifest)({ path: "gonogo.yml", bytes, read: async () => void 0, registry, now })).problems.length === 0;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mergeManifest
});
