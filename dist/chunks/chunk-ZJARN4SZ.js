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
  emission: () => emission,
  pythonSuppressions: () => pythonSuppressions
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7AVYDQVZ = require("./chunk-7AVYDQVZ.js");
var import_chunk_QZ5WS5AG = require("./chunk-QZ5WS5AG.js");
var import_chunk_ZE4WM6LM = require("./chunk-ZE4WM6LM.js");
var literalSql = (parser, value, more, place = value.at) => {
  const known = textOf(value);
  const here = { line: place.line, column: place.column };
  if (known === void 0) return [{ sql: "", ...here, endLine: place.line, at: () => here, ...more, opaque: true }];
  const pieces = value.kind === "text" ? value.pieces : void 0;
  const positionOf = (offset) => {
    const found = pieces === void 0 ? void 0 : (0, import_chunk_7AVYDQVZ.positionInText)(pieces, offset);
    return found === void 0 ? here : { line: found.line, column: found.column };
  };
  return (0, import_chunk_QZ5WS5AG.embeddedSql)(parser, known, positionOf, more);
};
var textOf = (value) => {
  if (value.kind === "text") return value.value;
  if (value.kind !== "unknown" || value.template === void 0) return void 0;
  const text = value.template.map((part) => typeof part === "string" ? part : part.kind === "number" ? part.text : import_chunk_QZ5WS5AG.PLACEHOLDER).join("");
  return text.replaceAll(import_chunk_QZ5WS5AG.PLACEHOLDER, "").trim() === "" ? void 0 : text;
};
var emission = (parser, endLineOf) => {
  const statements = [];
  const findings = [];
  const find = (rule, at, message, help) => findings.push({ rule, message, help, line: at.line, column: at.column });
  return {
    statements,
    findings,
    find,
    sql: (texts, at, label, autocommit) => {
      const place = { line: at.line, column: at.column, endLine: endLineOf(at) };
      for (const text of texts)
        statements.push((0, import_chunk_ZE4WM6LM.pinnedStatement)(parser, text, place, { label, ...autocommit === true ? { autocommit } : {} }));
    },
    written: (value, at, label, autocommit) => {
      const more = { label, ...autocommit === true ? { autocommit } : {} };
      const found = literalSql(parser, value, more, at);
      statements.push(...found);
      const first = found.find((statement) => statement.opaque === true);
      if (first !== void 0)
        find(
          "opaque-dynamic-sql",
          { ...at, line: first.line, column: first.column },
          `The SQL of ${label} is put together when it runs (${value.kind === "unknown" ? value.reason : "its parts are not known"}), so that what it does cannot be read here.`,
          "Write it out, or let a person who knows the table look at it."
        );
    },
    opaque: (at, label, reason) => {
      statements.push(
        (0, import_chunk_ZE4WM6LM.pinnedStatement)(
          parser,
          "",
          { line: at.line, column: at.column, endLine: endLineOf(at) },
          { label, opaque: true }
        )
      );
      const loss = (0, import_chunk_QZ5WS5AG.lossOfCall)(label);
      if (loss === void 0)
        find(
          "opaque-dynamic-sql",
          at,
          `What ${label} sends to the database cannot be read here: ${reason}.`,
          "Let a person who knows the table look at it, or write it with the operations that the framework brings."
        );
      else
        find(
          loss.rule,
          at,
          `\`${label}\` ${loss.does}, and which one cannot be read here (${reason}): ${loss.so}.`,
          "Write the names out, so that people see what is meant."
        );
    }
  };
};
var pythonSuppressions = (text) => {
  if (!text.includes("gonogo-ignore")) return [];
  return text.split(/\r\n|\n|\r/).flatMap((source, index) => {
    const match = /#\s*gonogo-ignore(-file)?\b([^:]*)(?::(.*))?$/.exec(source);
    if (match === null) return [];
    const line = index + 1;
    const [written, file, names = "", words = ""] = match;
    const reason = words.trim();
    const own = source.slice(0, match.index).trim() === "";
    return [
      {
        tool: "gonogo",
        rules: names.split(/[\s,]+/).filter((name) => name !== ""),
        ...reason === "" ? {} : { reason },
        line,
        ...file === void 0 ? { covers: { from: line, to: own ? line + 1 : line } } : {},
        text: written
      }
    ];
  });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  emission,
  pythonSuppressions
});
