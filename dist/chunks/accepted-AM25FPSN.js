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
  acceptable: () => acceptable,
  applyAccepted: () => applyAccepted,
  readAccepted: () => readAccepted
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_Q3UND7AK = require("./chunk-Q3UND7AK.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_crypto = require("node:crypto");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var Accepted = z.object({
  accepted: z.array(
    z.object({ rule: z.string(), path: z.string(), statement: z.string(), reason: z.optional(z.string()) })
  )
});
var readAccepted = async (path, ports) => {
  const { text, changed } = await (0, import_chunk_Q3UND7AK.readTrustedText)(path, ports);
  return {
    accepted: text === void 0 ? [] : listIn(path, text),
    findings: changed ? [
      {
        rule: "accepted-changed",
        level: "notice",
        path,
        line: 1,
        message: `${path} is changed here: what it accepts anew counts once that is merged, and until then the list of the base does.`,
        help: "Mend what is found, or let the list be merged by itself first, so that somebody looks at it."
      }
    ] : []
  };
};
var listIn = (path, text) => {
  try {
    return Accepted.parse(JSON.parse(text)).accepted;
  } catch (error) {
    throw new import_errors.Undecidable(`${path} is no list of accepted findings: ${(0, import_errors.messageOf)(error)}`, {
      rule: "accepted-unreadable",
      help: 'Write { "accepted": [ { "rule", "path", "statement", "reason" } ] }, as the evidence of this check shows it.',
      cause: error
    });
  }
};
var acceptable = (migration, finding) => {
  const line = finding.line ?? 1;
  const statement = migration.statements.find((each) => each.line <= line && line <= each.endLine);
  const text = (statement?.sql ?? migration.text).replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, " ").replaceAll(/\s+/g, " ").trim();
  return {
    rule: finding.rule,
    path: migration.path,
    statement: (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 16)
  };
};
var applyAccepted = (migration, findings, accepted) => {
  const here = accepted.filter(({ path }) => path === migration.path);
  if (here.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.suppressed !== void 0) return finding;
    const known = acceptable(migration, finding);
    const entry = here.find(({ rule, statement }) => rule === known.rule && statement === known.statement);
    return entry === void 0 ? finding : { ...finding, suppressed: entry.reason ?? "accepted when the check was introduced" };
  });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  acceptable,
  applyAccepted,
  readAccepted
});
