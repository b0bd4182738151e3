import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  readXml
} from "./chunk-2R2YLVNH.js";
import {
  needPattern
} from "./chunk-34TYRCCR.js";
import {
  held_parseAllDocuments
} from "./chunk-XM6APCDO.js";
import {
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/files/parse-document.ts
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
    const message = held_messageOf(error);
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
  const documents = [...held_parseAllDocuments(text, { logLevel: "silent", prettyErrors: true })];
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
    return { ok: false, reason: held_messageOf(error) };
  }
};
var parseToml = async (text) => {
  const { parse, TomlError } = await import("./dist-XL72TK4Q.js");
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { ok: false, reason: `something is wrong at line ${error.line}`, line: error.line, column: error.column };
  }
};
var parseXml = async (text) => {
  const mistake = await readXml(text, {});
  return mistake === void 0 ? { ok: true, value: null } : {
    ok: false,
    reason: `${mistake.reason} at line ${mistake.line}`,
    line: mistake.line,
    column: mistake.column
  };
};

// src/checks/files/inspect-text.ts
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
    if (!needPattern(source).test(text))
      say(
        "pattern-missing",
        `Nothing in ${shown} matches ${source}.`,
        "Add what has to be there, or correct the pattern."
      );
  for (const source of options["not-matches"] ?? []) {
    const pattern = needPattern(source);
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
  const [{ query }, { unmet }] = await Promise.all([import("./esm-ZU2MCYKY.js"), import("./unmet-BBUJBQOT.js")]);
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
export {
  inspectText
};
