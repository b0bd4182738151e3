import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  fixSources
} from "./chunk-DV3KEM7P.js";
import {
  renderUnit
} from "./chunk-5BCOQQIT.js";
import "./chunk-ER6MSFHJ.js";
import {
  held_loadManifest
} from "./chunk-ZVZYXHOB.js";
import {
  answersOf,
  coverage
} from "./chunk-DL374DLS.js";
import "./chunk-4B7R5BYH.js";
import {
  unitsOf
} from "./chunk-F7ELZIO6.js";
import "./chunk-LEQBTLUR.js";
import "./chunk-MRTMV4RA.js";
import {
  held_isMap,
  held_isSeq,
  held_parseDocument
} from "./chunk-XM6APCDO.js";
import "./chunk-6HMTDXZ4.js";

// src/checklist/merge-manifest.ts
var mergeManifest = async (options) => {
  const { path, existing, checklist, proposals, registry, now, read } = options;
  const loaded = await held_loadManifest({ path, bytes: existing, read, registry, now });
  if (loaded.manifest === void 0) return { problems: loaded.problems };
  const answers = answersOf(loaded.manifest);
  const { fixes, unanswered } = coverage({ answers, documents: [checklist] });
  const own = fixes.flatMap((fix) => {
    const answer = answers.find((one) => one.id === fix.id && one.stage === fix.stage && one.place.file === path);
    return answer === void 0 ? [] : [{ ...fix, itemLine: answer.place.line }];
  });
  const mended = fixSources(existing, own);
  const open = new Set(unanswered.map(({ line }) => line));
  const items = proposals.items.filter((item) => open.has(item.line));
  const hasDocument = loaded.manifest.checklists.includes(proposals.document);
  if (items.length === 0 && hasDocument) return { text: mended, added: 0, fixed: own.length };
  const document = held_parseDocument(mended);
  if (!hasDocument) {
    const listed = document.get("checklists");
    if (held_isSeq(listed)) listed.add(proposals.document);
    else document.set("checklists", typeof listed === "string" ? [listed, proposals.document] : [proposals.document]);
  }
  const units = unitsOf(
    { ...proposals, items },
    answers.map((answer) => answer.id)
  );
  for (const unit of units) {
    const refused = unit.content.kind === "check" && !await isAccepted(unit, proposals.document, registry, now);
    const text = `${renderUnit(unit, proposals.document, refused).join("\n")}
`;
    const parsed = held_parseDocument(text).contents;
    if (!held_isSeq(parsed)) continue;
    const stages = document.get("stages");
    const place = held_isMap(stages) ? stages.get(unit.stage) : void 0;
    const list = held_isMap(place) ? place.get("items") : place;
    if (held_isSeq(list)) {
      list.flow = false;
      list.items.push(...parsed.items);
    } else document.setIn(["stages", unit.stage], parsed);
  }
  return { text: document.toString({ lineWidth: 0 }), added: items.length, fixed: own.length };
};
var isAccepted = async (unit, document, registry, now) => {
  if (unit.content.kind !== "check" || !(unit.content.proposal.uses in registry)) return false;
  const lines = renderUnit(unit, document, false).map((line) => `    ${line}`);
  const bytes = `version: 1
stages:
  ${unit.stage}:
${lines.join("\n")}
`;
  return (await held_loadManifest({ path: "gonogo.yml", bytes, read: async () => void 0, registry, now })).problems.length === 0;
};
export {
  mergeManifest
};
