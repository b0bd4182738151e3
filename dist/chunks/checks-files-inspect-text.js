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
  inspectText: () => inspectText
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DL6VSWKT = require("./chunk-DL6VSWKT.js");
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_start = require("./start.cjs").modules["yaml"];
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var FORMATS = {
  json: "json",
  map: "json",
  webmanifest: "json",
  geojson: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  yml: "yaml",
  yaml: "yaml",
  toml: "toml",
  xml: "xml",
  svg: "xml",
  xsd: "xml",
  pom: "xml"
};
var formatOf = (path) => FORMATS[path.split(".").at(-1)?.toLowerCase() ?? ""];
var parseDocument = async (text, format) => {
  switch (format) {
    case "json":
      return parseJson(text);
    case "jsonl":
      return parseJsonLines(text);
    case "yaml":
      return parseYaml(text);
    case "toml":
      return parseToml(text);
    case "xml":
      return parseXml(text);
  }
};
var parseJson = (text) => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = (0, import_errors.messageOf)(error);
    const position = /position (\d+)/.exec(message);
    if (text.trim() === "") return { ok: false, reason: "it is empty" };
    if (position === null)
      return {
        ok: false,
        reason: /end of JSON/i.test(message) ? "it ends too early" : "it has a character that does not belong there"
      };
    const before = text.slice(0, Number(position[1]));
    const line = before.split("\n").length;
    const column = before.length - before.lastIndexOf("\n");
    return { ok: false, reason: `something is wrong at line ${line}, column ${column}`, line, column };
  }
};
var parseJsonLines = (text) => {
  const values = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseJson(line);
    if (!parsed.ok) return { ok: false, reason: `line ${index + 1} is no JSON`, line: index + 1 };
    values.push(parsed.value);
  }
  return { ok: true, value: values };
};
var parseYaml = async (text) => {
  const documents = [...(0, import_start.parseAllDocuments)(text, { logLevel: "silent", prettyErrors: true })];
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== void 0) {
      const at = error.linePos?.[0];
      return {
        ok: false,
        reason: `${error.code.toLowerCase().replaceAll("_", " ")}${at === void 0 ? "" : ` at line ${at.line}`}`,
        ...at === void 0 ? {} : { line: at.line, column: at.col }
      };
    }
  }
  try {
    const values = documents.map((document) => document.toJS({ maxAliasCount: 100 }));
    return { ok: true, value: values.length === 1 ? values[0] : values.length === 0 ? null : values };
  } catch (error) {
    return { ok: false, reason: (0, import_errors.messageOf)(error) };
  }
};
var parseToml = async (text) => {
  const { parse, TomlError } = await Promise.resolve().then(() => require("./dist-UXBPQ3PX.js"));
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { ok: false, reason: `something is wrong at line ${error.line}`, line: error.line, column: error.column };
  }
};
var parseXml = async (text) => {
  const mistake = await (0, import_chunk_DL6VSWKT.readXml)(text, {});
  return mistake === void 0 ? { ok: true, value: null } : {
    ok: false,
    reason: `${mistake.reason} at line ${mistake.line}`,
    line: mistake.line,
    column: mistake.column
  };
};
var MAX_PLACES = 20;
var inspectText = async (path, { options, files, show }, say) => {
  const shown = show(path);
  const text = await files.readText(path);
  if (options["not-empty"] === true && text.trim() === "")
    say("file-empty", `${shown} is empty.`, "Write what belongs into it.");
  for (const part of options.contains ?? [])
    if (!text.includes(part)) say("text-missing", `${shown} does not contain "${part}".`, `Add "${part}" to ${shown}.`);
  for (const part of options["not-contains"] ?? [])
    for (let at = text.indexOf(part), count = 0; at !== -1 && count < MAX_PLACES; at = text.indexOf(part, at + part.length), count++)
      say("text-present", `${shown} contains "${part}", and must not.`, "Remove it.", positionOf(text, at, part.length));
  for (const source of options.matches ?? [])
    if (!(0, import_chunk_36BVGA52.needPattern)(source).test(text))
      say(
        "pattern-missing",
        `Nothing in ${shown} matches ${source}.`,
        "Add what has to be there, or correct the pattern."
      );
  for (const source of options["not-matches"] ?? []) {
    const pattern = (0, import_chunk_36BVGA52.needPattern)(source);
    let from = 0;
    for (let count = 0; count < MAX_PLACES && from <= text.length; count++) {
      const match = pattern.find(text, from);
      if (match === void 0) break;
      say(
        "pattern-present",
        `${shown} matches ${source}, and must not.`,
        "Remove it.",
        positionOf(text, match.start, match.end - match.start)
      );
      from = Math.max(match.end, match.start + 1);
    }
  }
  if (options["line-endings"] !== void 0) {
    const wrong = options["line-endings"] === "lf" ? text.indexOf("\r\n") : text.search(/(?<!\r)\n/);
    if (wrong !== -1)
      say(
        "line-endings",
        `A line of ${shown} does not end with ${options["line-endings"].toUpperCase()}.`,
        "Set `text eol` for it in .gitattributes, and convert the file.",
        positionOf(text, wrong, 0)
      );
  }
  if (options.parses !== void 0 && options.parses !== false)
    await inspectSyntax(text, path, options.parses, shown, say);
  if (options.values !== void 0) await inspectValues(text, path, options, shown, say);
};
var inspectSyntax = async (text, path, wanted, shown, say) => {
  const format = formatOf(wanted === true ? path : `x.${wanted}`);
  if (format === void 0) {
    say("format-unknown", `The format of ${shown} is not known from its name.`, "Write the format: `parses: json`.");
    return;
  }
  const parsed = await parseDocument(text, format);
  if (!parsed.ok)
    say(
      "file-unparsable",
      `${shown} is no ${format.toUpperCase()}: ${parsed.reason}.`,
      "Mend the syntax.",
      positionIn(parsed)
    );
};
var inspectValues = async (text, path, { values = {}, parses }, shown, say) => {
  const format = formatOf(typeof parses === "string" ? `x.${parses}` : path) ?? "json";
  const parsed = await parseDocument(text, format);
  if (!parsed.ok) {
    if (parses === void 0 || parses === false)
      say(
        "file-unparsable",
        `${shown} is no ${format.toUpperCase()}: ${parsed.reason}.`,
        "Mend the syntax.",
        positionIn(parsed)
      );
    return;
  }
  const [{ query }, { unmet }] = await Promise.all([Promise.resolve().then(() => require("./esm-GJ5CVPKF.js")), Promise.resolve().then(() => require("./unmet-7XAMKY25.js"))]);
  for (const [at, expected] of Object.entries(values)) {
    let found;
    try {
      found = query(toJson(parsed.value), toJsonPath(at));
    } catch {
      say("json-path-wrong", `"${at}" is not a JSONPath.`, "Write it as `$.a.b`, `$['a b']` or `$.list[0]`.");
      continue;
    }
    const reason = unmet(expected, found);
    if (reason !== void 0) say("value-wrong", `${at} in ${shown} ${reason}.`, `Correct ${at} in ${shown}.`);
  }
};
var toJsonPath = (path) => path.startsWith("$") ? path : `$${path.split(".").map((key) => {
  const match = /^([^[\]]*)((?:\[\d+\])*)$/.exec(key);
  return match === null ? `['${key}']` : `${match[1] === "" ? "" : `['${(match[1] ?? "").replaceAll("'", "\\'")}']`}${match[2] ?? ""}`;
}).join("")}`;
var toJson = (value) => {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [String(key), toJson(inner)]));
  if (typeof value === "object" && !("toISOString" in value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]));
  return typeof value === "bigint" ? value.toString() : JSON.parse(JSON.stringify(value) ?? "null");
};
var positionOf = (text, start, length) => {
  const before = text.lastIndexOf("\n", start - 1);
  const line = text.slice(0, start).split("\n").length;
  return { line, column: start - before, endColumn: start - before + length };
};
var positionIn = ({ line, column }) => ({
  ...line === void 0 ? {} : { line },
  ...column === void 0 ? {} : { column }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inspectText
});
