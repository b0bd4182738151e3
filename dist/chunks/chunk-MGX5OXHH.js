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
  fallbackAnswer: () => fallbackAnswer,
  fallbacksOf: () => fallbacksOf,
  literalAt: () => literalAt,
  nodeReads: () => nodeReads,
  phpReads: () => phpReads,
  positionAt: () => positionAt,
  rubyReads: () => rubyReads,
  secretsOf: () => secretsOf,
  withoutComments: () => withoutComments
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var withoutComments = (text, language) => {
  const out = [];
  let at = 0;
  const blank = (to) => {
    out.push(text.slice(at, to).replace(/[^\n]/g, " "));
    at = to;
  };
  const copy = (to) => {
    out.push(text.slice(at, to));
    at = to;
  };
  const endOfLine = () => {
    const end = text.indexOf("\n", at);
    return end === -1 ? text.length : end;
  };
  while (at < text.length) {
    const char = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (language !== "ruby" && char === "/" && next === "/" && text[at - 1] !== ":") blank(endOfLine());
    else if (language !== "ruby" && char === "/" && next === "*") {
      const end = text.indexOf("*/", at + 2);
      blank(end === -1 ? text.length : end + 2);
    } else if (language !== "javascript" && char === "#" && next !== "[" && (language === "php" || /[\s]/.test(text[at - 1] ?? "\n")))
      blank(endOfLine());
    else if (language === "ruby" && text.startsWith("=begin", at) && (at === 0 || text[at - 1] === "\n")) {
      const end = text.indexOf("\n=end", at);
      blank(end === -1 ? text.length : end + 5);
    } else if (char === "'" || char === '"' || char === "`" && language === "javascript") {
      let end = at + 1;
      const stops = char === "`" ? [char] : [char, "\n"];
      while (end < text.length && !stops.includes(text[end] ?? "")) end += text[end] === "\\" ? 2 : 1;
      copy(Math.min(end + 1, text.length));
    } else if (language === "javascript" && char === "/" && /[=(,:[!&|?{};\n]\s*$/.test(text.slice(Math.max(0, at - 20), at))) {
      const end = /^\/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+\/[a-z]*/.exec(text.slice(at, at + 2e3))?.[0].length ?? 1;
      copy(at + end);
    } else copy(at + 1);
  }
  return out.join("");
};
var LITERAL = /^\s*(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\$])*)`|(true|false)\b|(\d+(?:\.\d+)?)\b|(null|undefined|nil)\b)/;
var literalAt = (text) => {
  const match = LITERAL.exec(text);
  if (match === null) return null;
  const quoted = match[1] ?? match[2] ?? match[3];
  if (quoted !== void 0) return quoted.replace(/\\(.)/g, "$1");
  if (match[4] !== void 0) return match[4] === "true";
  return match[5] === void 0 ? void 0 : Number(match[5]);
};
var positionAt = (text, offset) => {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
};
var nodeReads = (text) => {
  const code = withoutComments(text, "javascript");
  const reads = [];
  for (const match of code.matchAll(
    /(?:process\.env|import\.meta\.env|Bun\.env)(?:\.([A-Za-z_$][\w$]*)|\[\s*['"]([^'"]+)['"]\s*\])(\s*!)?\s*\)?\s*(\|\||\?\?)?/g
  )) {
    const rest = code.slice(match.index + match[0].length, match.index + match[0].length + 2e3);
    reads.push({
      key: match[1] ?? match[2] ?? "",
      ...positionAt(code, match.index),
      fallback: match[4] === void 0 ? void 0 : literalAt(rest)
    });
  }
  for (const match of code.matchAll(/\{([^{}]*)\}\s*=\s*process\.env\b/g))
    for (const part of (match[1] ?? "").matchAll(/([A-Za-z_$][\w$]*)\s*(?::\s*[\w$]+\s*)?(=)?/g)) {
      const offset = match.index + 1 + part.index;
      const after = (match[1] ?? "").slice(part.index + part[0].length);
      reads.push({
        key: part[1] ?? "",
        ...positionAt(code, offset),
        fallback: part[2] === void 0 ? void 0 : literalAt(after)
      });
    }
  for (const match of code.matchAll(
    /\b([A-Z][A-Z0-9_]{2,})\s*:\s*(?:z|Joi|yup|str|t|v|envalid)\b[^\n]*?(?:\.default\(|default:\s*)/g
  ))
    reads.push({
      key: match[1] ?? "",
      ...positionAt(code, match.index),
      fallback: literalAt(code.slice(match.index + match[0].length, match.index + match[0].length + 500))
    });
  return reads;
};
var rubyReads = (text) => {
  const code = withoutComments(text, "ruby");
  return [
    ...code.matchAll(/ENV(?:\[\s*['"]([^'"]+)['"]\s*\]\s*(\|\|)?|\.fetch\(\s*['"]([^'"]+)['"]\s*(?:(,)|\)\s*(\{))?)/g)
  ].map((match) => ({
    key: match[1] ?? match[3] ?? "",
    ...positionAt(code, match.index),
    fallback: match[2] === void 0 && match[4] === void 0 && match[5] === void 0 ? void 0 : literalAt(code.slice(match.index + match[0].length, match.index + match[0].length + 500))
  }));
};
var phpReads = (text) => {
  const code = withoutComments(text, "php");
  return [
    ...code.matchAll(/\b(?:env\(\s*['"]([^'"]+)['"]\s*(,)?|getenv\(\s*['"]([^'"]+)['"]\s*\)\s*(\?:|\?\?)?)/g)
  ].map((match) => ({
    key: match[1] ?? match[3] ?? "",
    ...positionAt(code, match.index),
    fallback: match[2] === void 0 && match[4] === void 0 ? void 0 : literalAt(code.slice(match.index + match[0].length, match.index + match[0].length + 500))
  }));
};
var fallbacksOf = (reads, ask) => reads.flatMap((read) => {
  const { key, fallback, path, line, column } = read;
  if (fallback === void 0 || fallback === null || fallback === "") return [];
  const answer = ask(key);
  const state = answer.status === "value" ? "environment" : answer.status === "opaque" || answer.uncertain !== void 0 ? "unknown" : "fallback";
  return [
    {
      key,
      texts: typeof fallback === "string" ? [fallback] : [],
      ...typeof fallback === "boolean" ? { truth: fallback } : {},
      place: { path, line, column },
      state
    }
  ];
});
var fallbackAnswer = (reads, ask) => (key) => {
  const read = reads.findLast((one) => one.key === key && one.fallback !== void 0);
  const answer = read === void 0 ? void 0 : ask(key);
  if (read === void 0 || answer?.status !== "unset" || answer.uncertain !== void 0) return void 0;
  const place = { path: read.path, line: read.line, column: read.column };
  return read.fallback === null || read.fallback === void 0 ? { status: "opaque", reason: `its default at ${read.path}:${read.line} is no plain value`, place, there: false } : { status: "value", value: read.fallback, place, where: `${read.path}:${read.line}`, fromEnvironment: false };
};
var secretsOf = (reads, ask) => reads.flatMap(
  ({ key, fallback, path, line }) => typeof fallback === "string" && fallback !== "" && (0, import_chunk_4VZRACC5.isSecretKey)(key) && ask(key).status === "unset" ? [{ key, text: fallback, place: { path, line } }] : []
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fallbackAnswer,
  fallbacksOf,
  literalAt,
  nodeReads,
  phpReads,
  positionAt,
  rubyReads,
  secretsOf,
  withoutComments
});
