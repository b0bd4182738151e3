'use strict'
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  improvise: () => improvise
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_load = require("./start.cjs").modules["src/manifest/load.ts"];
var import_problem = require("./start.cjs").modules["src/manifest/problem.ts"];
var MAX_DOCUMENTS = 5;
var MAX_NOT_ASKED = 500;
var improvise = async (options) => {
  const { world, registry, signal } = options;
  const { findChecklists, isAboutDeploys } = await Promise.resolve().then(() => require("./detect-RF7HNFKQ.js"));
  const { neededFor, provable } = await Promise.resolve().then(() => require("./provable-R4VJJPFP.js"));
  const { importChecklist } = await Promise.resolve().then(() => require("./propose-HA7XOSBM.js"));
  const { documentMistakes } = await Promise.resolve().then(() => require("./mistakes-HRCZVOBM.js"));
  const { readChecklist } = await Promise.resolve().then(() => require("./read-NIVV2G3O.js"));
  const { nameOf, sectionOf } = await Promise.resolve().then(() => require("./units-QUCDWURT.js"));
  const skipped = (proposal, path) => ({
    id: proposal.id,
    name: nameOf(proposal),
    stage: STAGE,
    section: [...sectionOf(proposal.section)],
    level: "info",
    uses: proposal.uses,
    status: "skipped",
    summary: `not asked: ${neededFor(proposal)}`,
    findings: [],
    measurements: [],
    evidence: { missing: proposal.missing },
    source: { file: path, line: proposal.line },
    durationMs: 0,
    attempts: 0
  });
  const { tickedButFailing, tickedLines } = await Promise.resolve().then(() => require("./ticked-SUBYGSXO.js"));
  const notes = ["There is no manifest (.github/gonogo.yml): this is what the repository itself can prove or disprove."];
  const items = [];
  for (const { kind, name, options: given } of REPOSITORY_ITEMS)
    if (kind in registry) items.push({ id: kind, name, uses: kind, with: given });
  const documents = [];
  const notAsked = [];
  const proposed = /* @__PURE__ */ new Map();
  const paths = await findChecklists(world.files);
  if (paths.length > MAX_DOCUMENTS)
    notes.push(
      `Of ${paths.length} checklists the first ${MAX_DOCUMENTS} were read; not ${paths.slice(MAX_DOCUMENTS).join(", ")}.`
    );
  for (const path of paths.slice(0, MAX_DOCUMENTS)) {
    try {
      const read = readChecklist(await world.files.readBytes(path), path);
      const document = /(^|\/)readme\.md$/i.test(path) ? { ...read, items: read.items.filter(({ section }) => isAboutDeploys(section)) } : read;
      if (document.items.length === 0) continue;
      documents.push(document);
      const proposals = await importChecklist({ checklist: document, files: world.files, signal });
      const known = provable(proposals);
      items.push(...known.items);
      for (const proposal of proposals.items) proposed.set(`${path}:${proposal.line}`, proposal);
      for (const proposal of known.notAsked.slice(0, MAX_NOT_ASKED)) notAsked.push(skipped(proposal, path));
      const mistakes = await documentMistakes(document, world.files, signal);
      if (mistakes.length > 0)
        notAsked.push({
          id: `mistakes-${documents.length}`,
          name: `Mistakes in ${path}`,
          stage: STAGE,
          section: [],
          level: "info",
          uses: "coverage",
          status: "skipped",
          summary: `${mistakes.length} ${mistakes.length === 1 ? "line" : "lines"} of the document to look at`,
          findings: [...mistakes],
          measurements: [],
          evidence: {},
          durationMs: 0,
          attempts: 1
        });
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      notes.push(`${path} could not be read: ${(0, import_errors.messageOf)(thrown)}.`);
    }
  }
  if (items.length === 0) notes.push("Nothing in it can be decided yet.");
  const ticked = tickedLines(documents);
  const { manifest, refused } = await load(items, world, registry);
  for (const { source = "" } of refused) {
    const proposal = proposed.get(source);
    if (proposal !== void 0) notAsked.push(skipped(proposal, source.replace(/:\d+$/, "")));
  }
  return {
    manifest,
    notes: [
      ...notes,
      ...documents.map((document) => {
        const asked = manifest.items.filter((item) => item.documentLine?.file === document.path).length;
        return `${document.path}: ${asked} of ${document.items.length} lines were asked; the others need more than the files.`;
      })
    ],
    complete: (answers) => [
      ...answers.map((item) => {
        const absent = item.findings.find(({ rule }) => NOTHING_THERE[rule] !== void 0);
        if (item.source === void 0 && absent !== void 0)
          return {
            ...omitRemedy(item),
            status: "skipped",
            summary: `not asked: ${NOTHING_THERE[absent.rule] ?? ""}`,
            findings: []
          };
        if (item.status !== "fail" || item.source === void 0) return item;
        const finding = tickedButFailing(item, ticked);
        return finding === void 0 ? {
          ...item,
          status: "pending",
          summary: `open, and not so yet: ${item.summary}`,
          findings: item.findings.map((one) => ({ ...one, level: "notice" }))
        } : { ...item, findings: [finding, ...item.findings] };
      }),
      ...notAsked
    ]
  };
};
var STAGE = "merge";
var load = async (items, world, registry) => {
  const known = uniqueIds(items);
  let left = known.filter((item) => item.uses in registry);
  for (; ; ) {
    const lines = left.map((item) => `    - ${JSON.stringify({ ...item, level: "warn" })}`);
    const bytes = `version: 1
stages:
  ${STAGE}:${lines.length === 0 ? " []" : ""}
${lines.join("\n")}
`;
    const loaded = await (0, import_load.loadManifest)({
      path: "no manifest",
      bytes,
      read: async () => void 0,
      registry,
      now: world.clock.now()
    });
    if (loaded.manifest !== void 0)
      return { manifest: loaded.manifest, refused: known.filter((item) => !left.includes(item)) };
    const wrong = new Set(loaded.problems.map((problem) => problem.line - FIRST_LINE));
    const kept = left.filter((item, index) => !wrong.has(index) || item.source === void 0);
    if (kept.length === left.length) throw new import_problem.ManifestError(loaded.problems);
    left = kept;
  }
};
var FIRST_LINE = 4;
var uniqueIds = (items) => {
  const seen = /* @__PURE__ */ new Set();
  return items.map((item) => {
    let id = item.id;
    for (let count = 2; seen.has(id); count++) id = `${item.id}-${count}`;
    seen.add(id);
    return { ...item, id };
  });
};
var NOTHING_THERE = {
  "settings-source-missing": "nothing in the repository says with which values production runs",
  "nothing-to-scan": "there is no file yet"
};
var omitRemedy = ({ remedy: _remedy, ...item }) => item;
var REPOSITORY_ITEMS = [
  { kind: "migrations", name: "Migrations are safe", options: {} },
  { kind: "settings", name: "Settings are fit for production", options: {} },
  { kind: "scan", name: "No debug code, no secrets", options: {} }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  improvise
});
