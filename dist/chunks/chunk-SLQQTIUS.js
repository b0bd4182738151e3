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
  renderUnit: () => renderUnit,
  writeManifest: () => writeManifest
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_75T7664U = require("./chunk-75T7664U.js");
var import_chunk_RYPKTIQJ = require("./chunk-RYPKTIQJ.js");
var import_chunk_GHKSP26J = require("./chunk-GHKSP26J.js");
var import_load = require("./start.cjs").modules["src/manifest/load.ts"];
var STAGES = ["merge", "pre-deploy", "deploy", "post-deploy", "monitor", "rollback"];
var SCHEMA = "https://raw.githubusercontent.com/gonogo-gate/gonogo/v1/schema/gonogo.schema.json";
var writeManifest = async (options) => {
  const { proposals, registry, now } = options;
  const units = (0, import_chunk_RYPKTIQJ.unitsOf)(proposals);
  const refused = new Set(
    units.filter((unit) => unit.content.kind === "check" && !(unit.content.proposal.uses in registry))
  );
  for (let attempt = 0; ; attempt++) {
    const written = renderManifest(proposals, options.title, units, refused);
    const { problems } = await (0, import_load.loadManifest)({
      path: "gonogo.yml",
      bytes: written.text,
      read: async () => void 0,
      registry,
      now
    });
    const blamed = problems.map((problem) => written.places.findLast((place) => place.line <= problem.line)?.unit);
    const further = blamed.filter((unit) => unit !== void 0 && unit.content.kind === "check" && !refused.has(unit));
    if (further.length === 0 || attempt > units.length) return written.text;
    for (const unit of further) if (unit !== void 0) refused.add(unit);
  }
};
var renderManifest = (proposals, title, units, refused) => {
  const decided = units.filter((unit) => unit.content.kind === "check" && !refused.has(unit));
  const lines = [`# yaml-language-server: $schema=${SCHEMA}`, ...introduction(proposals, decided), "version: 1"];
  const name = (0, import_chunk_GHKSP26J.asText)(title ?? "");
  if (name !== "") lines.push(`name: ${quote(name.slice(0, 400))}`);
  lines.push(`checklists: [${quote(proposals.document)}]`);
  const roles = [
    ...new Set(
      proposals.items.flatMap(
        (item) => typeof item.params["role"] === "string" ? [(0, import_chunk_RYPKTIQJ.roleName)(item.params["role"])] : []
      )
    )
  ];
  if (roles.length > 0)
    lines.push(
      "",
      '# Who may sign, by role. Name users ("@user") or teams ("@organisation/team"), and uncomment.',
      "# roles:",
      ...roles.map((role) => `#   ${role}: ["@user"]`)
    );
  lines.push("", "stages:");
  const places = [];
  const used = new Set(units.map((unit) => unit.stage));
  for (const stage of used.size === 0 ? ["pre-deploy"] : [...STAGES.filter((known) => used.has(known)), ...[...used].filter((own) => !STAGES.includes(own))]) {
    const members = units.filter((unit) => unit.stage === stage);
    lines.push(members.length === 0 ? `  ${stage}: []` : `  ${stage}:`);
    let heading = "";
    for (const unit of members) {
      const above = unit.section.join(" > ");
      if (above !== heading && above !== "") lines.push(`    # ${above}`);
      heading = above;
      places.push({ line: lines.length + 1, unit });
      lines.push(
        ...renderUnit(unit, proposals.document, refused.has(unit)).map((line) => line === "" ? "" : `    ${line}`)
      );
    }
    lines.push("");
  }
  return { text: `${lines.join("\n").trimEnd()}
`, places };
};
var introduction = (proposals, decided) => {
  const total = proposals.items.length;
  const text = JSON.stringify(decided.map((unit) => unit.content.kind === "check" ? unit.content.proposal.with : {}));
  const variables = [
    ...text.includes("vars.BASE_URL") ? ["BASE_URL (a variable: where production answers, https://\u2026, without a slash at the end)"] : [],
    ...text.includes("secrets.DATABASE_URL") ? ["DATABASE_URL (a secret: a user who may only read)"] : [],
    ...text.includes("secrets.API_TOKEN") ? ["API_TOKEN (a secret: what the requests log in with)"] : []
  ];
  return [
    `# Written by \`gonogo init ${(0, import_chunk_GHKSP26J.asText)(proposals.document)}\` from ${total} ${total === 1 ? "line" : "lines"} of that document.`,
    `# ${decided.length} ${decided.length === 1 ? "item is" : "items are"} decided by a program. The others wait for people; where a check is proposed in a comment,`,
    "# complete it and put it in the place of `uses: sign-off`.",
    ...variables.length === 0 ? [] : ["# To be set in the environment of the run:", ...variables.map((one) => `#   ${one}`)]
  ];
};
var renderUnit = (unit, document, refused) => {
  const lines = [`- id: ${unit.id}`, `  name: ${quote(unit.name)}`];
  if (unit.section.length > 0) lines.push(`  section: [${unit.section.map(quote).join(", ")}]`);
  lines.push(`  source: ${quote(`${document}:${unit.line}`)}`);
  const { content } = unit;
  switch (content.kind) {
    case "check": {
      if (refused) lines.push("  uses: sign-off", ...proposed(content.proposal));
      else
        lines.push(
          ...claim(content.proposal),
          `  uses: ${content.proposal.uses}`,
          ...(0, import_chunk_75T7664U.withLines)(content.proposal.with).map((line) => `  ${line}`)
        );
      return lines;
    }
    case "ask": {
      const role = content.proposal.params["role"];
      lines.push(...claim(content.proposal), "  uses: sign-off");
      if (typeof role === "string") lines.push(`  # with: { by: ["role:${(0, import_chunk_RYPKTIQJ.roleName)(role)}"] }`);
      return [...lines, ...content.proposal.uses === "sign-off" ? [] : proposed(content.proposal)];
    }
    case "group":
      return [
        ...lines,
        "  uses: sign-off",
        "  with:",
        "    lines:",
        ...linesOf(content.proposals).map((line) => `      - ${line}`)
      ];
    case "any-of":
      return [
        ...lines,
        "  any-of:",
        ...content.branches.flatMap((branch) => [
          `    - name: ${quote(branch.name)}`,
          "      uses: sign-off",
          "      with:",
          "        lines:",
          ...linesOf(branch.proposals).map((line) => `          - ${line}`),
          ...branch.proposals.filter((one) => one.uses !== "sign-off").flatMap((one) => proposed(one, ` for line ${one.line}`).map((line) => `    ${line}`))
        ])
      ];
  }
};
var linesOf = (proposals) => {
  const seen = /* @__PURE__ */ new Set();
  return proposals.slice(0, 100).map((proposal) => {
    const name = (0, import_chunk_RYPKTIQJ.nameOf)(proposal);
    const text = seen.has(name) ? `${name} (line ${proposal.line})` : name;
    seen.add(name);
    return quote(text);
  });
};
var claim = (proposal) => proposal.condition === void 0 ? [] : [`  # The document says: ${(0, import_chunk_GHKSP26J.asText)(proposal.condition)}.`];
var proposed = (proposal, whose = "") => {
  const needs = proposal.missing.length === 0 ? "" : `; still needed: ${(0, import_chunk_GHKSP26J.asText)(proposal.missing.join(", "))}`;
  return [
    `  # Proposed${whose} (${Math.round(proposal.confidence * 100)} %: ${proposal.why})${needs}`,
    `  # uses: ${proposal.uses}`,
    ...(0, import_chunk_75T7664U.withLines)(proposal.with).map((line) => `  # ${line}`)
  ];
};
var quote = (text) => JSON.stringify((0, import_chunk_GHKSP26J.asText)(text));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderUnit,
  writeManifest
});
