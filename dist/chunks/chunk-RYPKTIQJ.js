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
  createIds: () => createIds,
  nameOf: () => nameOf,
  roleName: () => roleName,
  sectionOf: () => sectionOf,
  unitsOf: () => unitsOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_chunk_HWMXG267 = require("./chunk-HWMXG267.js");
var import_node_crypto = require("node:crypto");
var slug = (text) => {
  const plain = text.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replace(/ß/g, "ss").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (plain.length >= 3 || text.trim().toLowerCase() === plain) return plain.slice(0, 80).replace(/-+$/, "");
  return `${plain === "" ? "item" : plain}-${(0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 8)}`;
};
var createIds = (taken = []) => {
  const used = new Set(taken);
  const counts = /* @__PURE__ */ new Map();
  return (section, text) => {
    const own = slug(text);
    const nearest = slug(withoutNumber(section.at(-1) ?? ""));
    const above = slug(withoutNumber(section.at(-2) ?? ""));
    const candidates = [
      [nearest, own],
      [above, nearest, own]
    ].map(
      (parts) => parts.filter((part) => part !== "").join("-").slice(0, 150)
    );
    let id = candidates.find((candidate) => !used.has(candidate));
    const base = candidates[0] ?? "item";
    for (let count = counts.get(base) ?? 2; id === void 0; count++) {
      const numbered = `${base}-${count}`;
      counts.set(base, count + 1);
      if (!used.has(numbered)) id = numbered;
    }
    used.add(id);
    return id;
  };
};
var withoutNumber = (heading) => heading.replace(/^(?:(?:step|phase|part|schritt|paso)\s+)?\d+(?:\.\d+)*[.):]?\s+(?=\S)/i, "");
var OPTION = new RegExp("^(?:step \\d+\\W+)?(?:\\p{Lu}[\\p{L}]* )?(?:option|variante?|alternative|opci[\xF3o]n|op\xE7[\xE3a]o|m[\xE9e]thode?|either|or)\\b", "iu");
var MAX_LINES = 100;
var nameOf = (proposal) => {
  const plain = (0, import_chunk_GHKSP26J.asText)((0, import_chunk_HWMXG267.readInline)(proposal.text).text);
  const name = plain === "" ? (0, import_chunk_GHKSP26J.asText)(proposal.text) : plain;
  return name === "" ? "item" : name.length > 400 ? `${name.slice(0, 399)}\u2026` : name;
};
var sectionOf = (section) => (section.length > 1 ? section.slice(1) : section).map((heading) => (0, import_chunk_GHKSP26J.asText)((0, import_chunk_HWMXG267.readInline)(heading).text).slice(0, 400)).filter((heading) => heading !== "");
var unitsOf = (proposals, taken = []) => {
  const nextId = createIds(taken);
  const done = /* @__PURE__ */ new Set();
  const groups = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Map();
  for (const proposal of proposals.items) if (isForPeople(proposal)) addTo(groups, groupKey(proposal), proposal);
  const units = [];
  for (const proposal of proposals.items) {
    if (done.has(proposal)) continue;
    const section = sectionOf(proposal.section);
    const base = { section, stage: proposal.stage, line: proposal.line };
    const branches = branchesAt(proposal, proposals.items);
    if (branches !== void 0) {
      for (const branch of branches) for (const one of branch.proposals) done.add(one);
      const name = branches.map((branch) => branch.name).join(", or ").slice(0, 400);
      const above = section.slice(0, branches[0]?.depth);
      units.push({ ...base, section: above, name, id: nextId(above, name), content: { kind: "any-of", branches } });
      continue;
    }
    const members = [];
    if (isForPeople(proposal)) {
      const key = groupKey(proposal);
      const group = groups.get(key) ?? [];
      let next = asked.get(key) ?? 0;
      while (next < group.length && members.length < MAX_LINES) {
        const one = group[next++];
        if (one !== void 0 && !done.has(one)) members.push(one);
      }
      asked.set(key, next);
    }
    if (members.length > 1) {
      for (const one of members) done.add(one);
      const name = section.at(-1) ?? "People decide";
      units.push({
        ...base,
        name,
        id: nextId(section.slice(-2, -1), name),
        content: { kind: "group", proposals: members }
      });
      continue;
    }
    done.add(proposal);
    const complete = proposal.uses !== "sign-off" && proposal.missing.length === 0;
    units.push({
      ...base,
      name: nameOf(proposal),
      id: nextId(section.slice(-2), nameOf(proposal)),
      content: { kind: complete ? "check" : "ask", proposal }
    });
  }
  return units;
};
var addTo = (groups, key, value) => {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [value]);
  else group.push(value);
};
var isForPeople = (proposal) => proposal.uses === "sign-off" && proposal.params["role"] === void 0;
var groupKey = (proposal) => `${proposal.stage}
${proposal.section.join("\n")}`;
var branchesAt = (proposal, all) => {
  const depth = proposal.section.findIndex(
    (heading, index) => index > 0 && OPTION.test((0, import_chunk_GHKSP26J.asText)((0, import_chunk_HWMXG267.readInline)(heading).text))
  );
  if (depth < 0) return void 0;
  const prefix = proposal.section.slice(0, depth).join("\n");
  const branches = /* @__PURE__ */ new Map();
  for (const other of all) {
    const heading = other.section[depth];
    if (heading === void 0 || other.section.slice(0, depth).join("\n") !== prefix || !OPTION.test((0, import_chunk_GHKSP26J.asText)((0, import_chunk_HWMXG267.readInline)(heading).text)))
      continue;
    addTo(branches, heading, other);
  }
  if (branches.size < 2) return void 0;
  return [...branches].map(([heading, members]) => ({
    name: (0, import_chunk_GHKSP26J.asText)((0, import_chunk_HWMXG267.readInline)(heading).text).slice(0, 200),
    depth: Math.max(0, depth - 1),
    proposals: members
  }));
};
var roleName = (role) => slug((0, import_chunk_GHKSP26J.asText)(role));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createIds,
  nameOf,
  roleName,
  sectionOf,
  unitsOf
});
