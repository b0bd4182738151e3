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
  concerns: () => concerns,
  tally: () => tally,
  toSignOffs: () => toSignOffs,
  weigh: () => weigh
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RZ33HN2V = require("./chunk-RZ33HN2V.js");
var import_chunk_ZXUR64IB = require("./chunk-ZXUR64IB.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var concerns = (given, id) => "item" in given.command && (given.command.item === import_chunk_RZ33HN2V.ANY_ITEM || given.command.item === id || given.command.item === id.replace(/\[.*\]$/s, ""));
var weigh = async (candidates, rules, signal) => {
  const weighed = [];
  for (const given of candidates) {
    if (!concerns(given, rules.item.id) || given.command.verb === "waive" || given.command.verb === "override") continue;
    const one = await weighOne(given, rules, signal);
    if (given.via === "review" && one.why === maySign(given.by)) continue;
    weighed.push(one);
  }
  return weighed;
};
var maySign = (login) => `${login} may not sign this item`;
var weighOne = async (given, rules, signal) => {
  const { options, electorate, recorders, now } = rules;
  const { command } = given;
  const onBehalfOf = command.verb === "sign" ? command.onBehalfOf : void 0;
  const signer = onBehalfOf === void 0 ? given.by.toLowerCase() : `for ${onBehalfOf.toLowerCase()}`;
  const no = (why) => ({ given, counts: false, why, signer });
  if (command.verb === "revoke") return { given, counts: true, signer };
  if (!rules.via.some((way) => way === given.via)) return no(`a ${given.via} does not sign this item`);
  if (given.refused !== void 0) return no(given.refused);
  const right = onBehalfOf === void 0 ? electorate : recorders;
  const membership = await right?.membership(given.by, signal);
  if (membership === void 0)
    return no(onBehalfOf === void 0 ? maySign(given.by) : `${given.by} may not record the decision of somebody else`);
  if (command.verb === "reject") return { given, counts: true, signer };
  if (options["not-author"] && given.contributors.has(given.by.toLowerCase()))
    return no(`${given.by} wrote a part of the change`);
  if (command.verb === "sign" && (options.link || onBehalfOf !== void 0) && !/https?:\/\/\S+/.test(command.note))
    return no(
      onBehalfOf === void 0 ? "it has no link to evidence" : "a recorded decision needs a link to where it was given"
    );
  const validFor = options["valid-for"];
  const endsAt = validFor === void 0 ? void 0 : Date.parse(given.at) + validFor;
  const expiresAt = endsAt === void 0 ? void 0 : new Date(endsAt).toISOString();
  const expiry = expiresAt === void 0 ? {} : { expiresAt };
  if (endsAt !== void 0 && !(endsAt > now))
    return { ...no(`it was valid until ${expiresAt?.slice(0, 16).replace("T", " ")} UTC`), ...expiry };
  if (given.sha === void 0) return no("the commit that it was given for is not known");
  const held = await rules.holdsFor(given.sha);
  if ("ended" in held) return { ...no(held.ended), ...expiry };
  return { given, counts: true, signer, ...expiry, ...held.paths === void 0 ? {} : { paths: held.paths } };
};
var tally = (weighed, lines, count, changed) => lines.map((line, index) => {
  const words = /* @__PURE__ */ new Map();
  for (const one of weighed) {
    const { command } = one.given;
    if (!("lines" in command) || command.lines.length > 0 && line !== void 0 && !command.lines.includes(index + 1))
      continue;
    if (command.lines.length > 0 && line === void 0) continue;
    if (command.verb === "revoke") {
      for (const [signer, word] of words)
        if (word.given.by.toLowerCase() === one.given.by.toLowerCase()) words.delete(signer);
    } else if (one.counts) words.set(one.signer, one);
  }
  const counted = [...words.values()];
  const rejectedBy = counted.filter(({ given }) => given.command.verb === "reject");
  const signing = counted.filter(({ given }) => given.command.verb !== "reject");
  const perPath = (changed ?? []).map(
    (path) => signing.filter(({ paths }) => paths === void 0 || paths.has(path)).length
  );
  const least = changed === void 0 ? signing.length : Math.min(...perPath, Number.MAX_SAFE_INTEGER);
  const reached = changed !== void 0 && changed.length === 0 ? signing.length : least;
  return {
    ...line === void 0 ? {} : { line },
    signers: signing.map(({ signer }) => signer),
    rejectedBy,
    notApplicable: signing.length > 0 && signing.every(({ given }) => given.command.verb === "n/a"),
    missing: Math.max(0, count - reached)
  };
});
var toSignOffs = (weighed, rules, lines) => weighed.flatMap(({ given, counts, why, expiresAt }) => {
  const { command } = given;
  if (!("lines" in command)) return [];
  const base = {
    item: rules.item.id,
    stage: rules.item.stage,
    decision: DECISIONS[command.verb],
    by: given.by,
    via: given.via,
    at: given.at,
    counts,
    ...command.verb === "sign" && command.onBehalfOf !== void 0 ? { onBehalfOf: command.onBehalfOf } : {},
    ...given.sha === void 0 ? {} : { sha: given.sha },
    ...given.url === "" ? {} : { url: given.url },
    ..."note" in command && command.note !== "" ? { note: command.note } : {},
    ..."reason" in command ? { note: command.reason } : {},
    ...why === void 0 ? {} : { why },
    ...expiresAt === void 0 ? {} : { expiresAt }
  };
  return command.lines.length === 0 ? [base] : command.lines.map((number) => Object.assign({ line: lines[number - 1] ?? `line ${number}` }, base));
});
var DECISIONS = { sign: "signed", revoke: "revoked", "n/a": "not-applicable", reject: "rejected" };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  concerns,
  tally,
  toSignOffs,
  weigh
});
