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
  answersOf: () => answersOf,
  coverage: () => coverage
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4XOYRBRA = require("./chunk-4XOYRBRA.js");
var import_chunk_RYPKTIQJ = require("./chunk-RYPKTIQJ.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var answersOf = (manifest) => {
  const seen = /* @__PURE__ */ new Set();
  return manifest.items.flatMap((item) => {
    const line = item.origin.source.lineOf(item.origin.path);
    const key = `${item.origin.source.file}:${line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        id: item.baseId,
        name: item.name,
        stage: item.stage,
        lines: linesOf(item),
        place: { file: item.origin.source.file, line },
        ...item.documentLine === void 0 ? {} : { source: item.documentLine }
      }
    ];
  });
};
var linesOf = ({ decision }) => ("anyOf" in decision ? decision.anyOf : [decision]).flatMap((one) => {
  const lines = one.with["lines"];
  return one.uses === "sign-off" && Array.isArray(lines) ? lines.filter((line) => typeof line === "string") : [];
});
var coverage = (options) => {
  const findings = (options.missing ?? []).map((file) => ({
    rule: "document-missing",
    level: "error",
    path: file,
    message: `${file} is named in \`checklists\` and is not there: none of its lines can be answered.`,
    help: "Correct the path in `checklists`, or remove it."
  }));
  const fixes = [];
  const unanswered = [];
  const documents = options.documents.map((document) => {
    const result = coverDocument(
      document,
      options.answers.filter((answer) => answer.source?.file === document.path)
    );
    findings.push(...result.findings);
    fixes.push(...result.fixes);
    unanswered.push(...result.open.map((item) => ({ file: document.path, line: item.line })));
    return {
      file: document.path,
      items: document.items.length,
      answered: document.items.length - result.open.length - result.changed
    };
  });
  const known = /* @__PURE__ */ new Set([...options.documents.map((document) => document.path), ...options.missing ?? []]);
  for (const answer of options.answers)
    if (answer.source !== void 0 && !known.has(answer.source.file))
      findings.push({
        rule: "source-elsewhere",
        level: "error",
        path: answer.place.file,
        line: answer.place.line,
        message: `\`${answer.id}\` answers a line of ${answer.source.file}, which is not among \`checklists\`.`,
        help: `Add ${answer.source.file} to \`checklists\`, or correct \`source\`.`
      });
  return { findings, fixes, documents, unanswered };
};
var coverDocument = (document, answers) => {
  const findings = [];
  const fixes = [];
  let changed = 0;
  const texts = document.items.map((item) => (0, import_chunk_GHKSP26J.comparable)((0, import_chunk_RYPKTIQJ.nameOf)(item)));
  const open = new Set(document.items.keys());
  const stems = /* @__PURE__ */ new Map();
  const wordsOf = (index) => {
    const known = stems.get(index) ?? (0, import_chunk_4XOYRBRA.stemsOf)(texts[index] ?? "");
    stems.set(index, known);
    return known;
  };
  const byText = /* @__PURE__ */ new Map();
  const byLine = /* @__PURE__ */ new Map();
  for (const [index, text] of texts.entries()) {
    byLine.set(document.items[index]?.line ?? 0, index);
    const known = byText.get(text);
    if (known === void 0) byText.set(text, [index]);
    else known.push(index);
  }
  const claims = answers.flatMap(
    (answer) => (answer.lines.length > 0 ? answer.lines : [answer.name]).map((text) => ({
      answer,
      text: (0, import_chunk_GHKSP26J.comparable)(text),
      words: (0, import_chunk_4XOYRBRA.stemsOf)(text),
      own: answer.lines.length === 0
    }))
  );
  const left = [];
  const moved = /* @__PURE__ */ new Map();
  const late = [];
  for (const claim of claims) {
    const there = byLine.get(claim.answer.source?.line ?? 0);
    const at = there !== void 0 && open.has(there) && texts[there] === claim.text ? there : void 0;
    if (at === void 0) late.push(claim);
    else open.delete(at);
  }
  for (const claim of late) {
    const line = claim.answer.source?.line ?? 0;
    const candidates = byText.get(claim.text) ?? byText.get(claim.text.replace(/(?:^| )line \d+$/, "")) ?? [];
    while (candidates.length > 0 && !open.has(candidates[0] ?? -1)) candidates.shift();
    const at = claim.own ? nearest(
      candidates.slice(0, 500).filter((index) => open.has(index)),
      (index) => Math.abs((document.items[index]?.line ?? 0) - line)
    ) : candidates[0];
    if (at === void 0) left.push(claim);
    else {
      open.delete(at);
      const now = document.items[at]?.line ?? line;
      const first = moved.get(claim.answer);
      moved.set(claim.answer, first === void 0 ? now : Math.min(first, now));
    }
  }
  for (const [answer, now] of moved) {
    const line = answer.source?.line ?? 0;
    const isStart = answer.lines.length === 0 || !groupStillStarts(document, answer);
    if (isStart && now !== line)
      fixes.push({ id: answer.id, stage: answer.stage, file: document.path, line, newLine: now });
  }
  if (fixes.length > 0)
    findings.push({
      rule: "lines-moved",
      level: "warning",
      path: document.path,
      line: fixes[0]?.newLine ?? 1,
      message: `${fixes.length === 1 ? "One answer has" : `${fixes.length} answers have`} the same words and another line now (the first: \`${fixes[0]?.id ?? ""}\`, ${fixes[0]?.line ?? 0} is ${fixes[0]?.newLine ?? 0}).`,
      help: "Run `gonogo coverage --fix`."
    });
  for (const claim of left) {
    const line = claim.answer.source?.line ?? 0;
    const at = nearest(
      [...open].filter(
        (index) => similarity(claim.words, wordsOf(index)) >= 0.5 || claim.own && document.items[index]?.line === line
      ),
      (index) => Math.abs((document.items[index]?.line ?? 0) - line) - 1e3 * similarity(claim.words, wordsOf(index))
    );
    const item = at === void 0 ? void 0 : document.items[at];
    if (at !== void 0 && item !== void 0) {
      open.delete(at);
      changed++;
      findings.push({
        rule: "line-changed",
        level: "error",
        path: document.path,
        line: item.line,
        message: `The line says "${shown(item.text)}"; \`${claim.answer.id}\` answers "${shown(claim.own ? claim.answer.name : claim.text)}" (${claim.answer.place.file}:${claim.answer.place.line}).`,
        help: "Look whether the check still decides the line, and give the item the words of the document."
      });
    } else
      findings.push({
        rule: "line-gone",
        level: "error",
        path: claim.answer.place.file,
        line: claim.answer.place.line,
        message: `\`${claim.answer.id}\` answers "${shown(claim.own ? claim.answer.name : claim.text)}" in line ${line} of ${document.path}, and no line there says that any more.`,
        help: `Remove it${claim.own ? "" : " from `lines`"}, or put the line back.`
      });
  }
  const rest = [...open].sort((a, b) => a - b).flatMap((index) => document.items[index] ?? []);
  for (const item of rest)
    findings.push({
      rule: "line-unanswered",
      level: "error",
      path: document.path,
      line: item.line,
      message: `Nothing in the manifest answers "${shown(item.text)}".`,
      help: `Run \`gonogo init ${document.path} --update\` to add it, or write an item with this line as its \`source\`.`
    });
  return { findings, fixes, open: rest, changed };
};
var groupStillStarts = (document, answer) => {
  const item = document.items.find((one) => one.line === answer.source?.line);
  return item !== void 0 && answer.lines.some((line) => (0, import_chunk_GHKSP26J.comparable)(line) === (0, import_chunk_GHKSP26J.comparable)((0, import_chunk_RYPKTIQJ.nameOf)(item)));
};
var similarity = (words, other) => words.length === 0 ? 0 : (0, import_chunk_4XOYRBRA.countShared)(words, other) / Math.max(words.length, other.length, 1);
var nearest = (candidates, distance) => {
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const value = distance(candidate);
    if (value < least) {
      best = candidate;
      least = value;
    }
  }
  return best;
};
var shown = (text) => text.length > 100 ? `${text.slice(0, 99)}\u2026` : text;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  answersOf,
  coverage
});
