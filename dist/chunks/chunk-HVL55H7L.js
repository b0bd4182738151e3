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
  DIALECTS: () => DIALECTS,
  outsideOf: () => outsideOf,
  readDialect: () => readDialect,
  readDotenv: () => readDotenv
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_BGRWXGA6 = require("./chunk-BGRWXGA6.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var lineCounter = (text) => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
};
var readComposeEnv = (source, outside) => {
  const text = source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const lineOf = lineCounter(text);
  const entries = [];
  const known = /* @__PURE__ */ new Map();
  const lookup = (name) => known.has(name) ? known.get(name) : outside(name);
  let at = 0;
  while (at < text.length) {
    at += /^\s*/.exec(text.slice(at, at + 1e3))?.[0].length ?? 0;
    if (at >= text.length) break;
    if (/\s/.test(text[at] ?? "")) continue;
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    if (text[at] === "#") {
      at = end + 1;
      continue;
    }
    const line = text.slice(at, end);
    const head = /^(?:export[^\S\n]+)?([^=:]*?)[^\S\n]*(?:([=:])|$)/.exec(line);
    const key = head?.[1] ?? "";
    const place = { key, line: lineOf(at) };
    if (head === null || !/^[\p{L}\p{N}_.[\]-]+$/u.test(key)) {
      entries.push({
        ...place,
        value: { status: "error", reason: "compose refuses the whole file: the name is not one" }
      });
      at = end + 1;
      continue;
    }
    if (head[2] === void 0) {
      entries.push({ ...place, value: { status: "inherited" } });
      at = end + 1;
      continue;
    }
    let from = at + head[0].length;
    while (from < end && /\s/.test(text[from] ?? "")) from++;
    const [value, next] = composeValue(text, from, end, lookup);
    entries.push({ ...place, value });
    known.set(key, value.status === "value" ? value.text : null);
    at = next;
  }
  return entries;
};
var composeValue = (text, from, end, lookup) => {
  const quote = text[from];
  if (quote !== '"' && quote !== "'") {
    const line = text.slice(from, end);
    const comment = line.indexOf(" #");
    return [expanded((comment === -1 ? line : line.slice(0, comment)).trimEnd(), lookup), end + 1];
  }
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] !== quote || text[i - 1] === "\\") continue;
    const inner = text.slice(from + 1, i);
    return [
      quote === "'" ? { status: "value", text: inner.replaceAll("\\'", "'") } : expanded(
        inner.replace(/\\([abcfnrtv"\\])/g, (whole, letter) => ESCAPES[letter] ?? whole),
        lookup
      ),
      i + 1
    ];
  }
  return [{ status: "error", reason: "compose refuses the whole file: the quote is never closed" }, end + 1];
};
var ESCAPES = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  '"': '"',
  "\\": "\\"
};
var expanded = (text, lookup) => {
  const result = (0, import_chunk_BGRWXGA6.interpolate)(text, lookup);
  if (result.status === "value") return { status: "value", text: result.text };
  return result.status === "unknown" ? { status: "unknown", reason: result.reason } : { status: "error", reason: result.reason };
};
var readDocker = (text) => {
  const entries = [];
  for (const [index, raw] of text.replace(/^\uFEFF/, "").split("\n").entries()) {
    const line = raw.replace(/\r$/, "").trimStart();
    if (line === "" || line.startsWith("#")) continue;
    const equal = line.indexOf("=");
    const key = equal === -1 ? line : line.slice(0, equal);
    if (key === "" || /\s/.test(key))
      entries.push({
        key: key.trim(),
        line: index + 1,
        value: { status: "error", reason: "docker refuses the whole file: a name may not hold a blank" }
      });
    else
      entries.push({
        key,
        line: index + 1,
        value: equal === -1 ? { status: "inherited" } : { status: "value", text: line.slice(equal + 1) }
      });
  }
  return entries;
};
var ASSIGNMENT = /^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;
var readDotenvPackage = (source) => {
  const text = source.replace(/\r\n?/g, "\n");
  const lineOf = lineCounter(text);
  return [...text.matchAll(ASSIGNMENT)].map((match) => {
    const key = match[1] ?? "";
    const raw = (match[2] ?? "").trim();
    const unquoted = raw.replace(/^(['"`])([\s\S]*)\1$/gm, "$2");
    const value = raw.startsWith('"') ? unquoted.replaceAll("\\n", "\n").replaceAll("\\r", "\r") : unquoted;
    return {
      key,
      line: lineOf(match.index + match[0].indexOf(key)),
      value: { status: "value", text: value }
    };
  });
};
var readNode = (source) => {
  const text = source.replaceAll("\r", "");
  const lineOf = lineCounter(text);
  const entries = [];
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    const equal = line.indexOf("=");
    const key = blanksOff(line.slice(0, Math.max(equal, 0)));
    if (equal === -1 || key === "" || line.trimStart().startsWith("#")) {
      at = end + 1;
      continue;
    }
    const start = at + equal + 1;
    const [value, next] = nodeValue(text, start, end);
    entries.push({
      key: key.replace(/^export\s+/, ""),
      line: lineOf(at + (line.length - line.trimStart().length)),
      value: { status: "value", text: value }
    });
    at = next;
  }
  return entries;
};
var nodeValue = (text, start, end) => {
  let from = start;
  while (from < end && /\s/.test(text[from] ?? "")) from++;
  const quote = text[from] ?? "";
  if (quote === '"' || quote === "'" || quote === "`") {
    const closing = text.indexOf(quote, from + 1);
    if (closing !== -1) {
      const inner = text.slice(from + 1, closing);
      const newline = text.indexOf("\n", closing);
      return [quote === '"' ? inner.replaceAll("\\n", "\n") : inner, newline === -1 ? text.length : newline + 1];
    }
    return [spacesOff(text.slice(from, end)), end + 1];
  }
  const line = text.slice(from, end);
  const hash = line.indexOf("#");
  return [spacesOff(hash === -1 ? line : line.slice(0, hash)), end + 1];
};
var spacesOff = (text) => text.replace(/^ +| +$/g, "");
var blanksOff = (text) => text.replace(/^[ \t\n]+|[ \t\n]+$/g, "");
var readPythonDotenv = (text, outside) => {
  const lineOf = lineCounter(text);
  const entries = [];
  const known = /* @__PURE__ */ new Map();
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return void 0;
    at += match[0].length;
    return match;
  };
  while (at < text.length) {
    take(/\s*/y);
    if (at >= text.length) break;
    const start = at;
    take(/export[^\S\r\n]+/y);
    const keyAt = at;
    const binding = (() => {
      if (text[at] === "#") {
        take(/[^\r\n]*/y);
        return take(/(?:\r\n|\n|\r|$)/y) === void 0 ? void 0 : "comment";
      }
      const key = text[at] === "'" ? take(/'([^']+)'/y) : take(/([^=#\s]+)/y);
      if (key === void 0) return void 0;
      take(/[^\S\r\n]*/y);
      let value;
      const equal = text[at] === "=" ? take(/=[^\S\r\n]*/y) : void 0;
      if (equal !== void 0) {
        if (equal[0].length > 1 && text[at] === "#") value = "";
        else if (text[at] === "'") {
          const quoted = take(/'((?:\\'|[^'])*)'/y);
          if (quoted === void 0) return void 0;
          value = (quoted[1] ?? "").replace(/\\([\\'])/g, "$1");
        } else if (text[at] === '"') {
          const quoted = take(/"((?:\\"|[^"])*)"/y);
          if (quoted === void 0) return void 0;
          value = (quoted[1] ?? "").replace(
            /\\([\\'"abfnrtv])/g,
            (_, letter) => PYTHON_ESCAPES[letter] ?? letter
          );
        } else value = (take(/[^\r\n]*/y)?.[0] ?? "").replace(/\s+#.*/, "").trimEnd();
      }
      take(/[^\S\r\n]*#[^\r\n]*/y);
      return take(/[^\S\r\n]*(?:\r\n|\n|\r|$)/y) === void 0 ? void 0 : { key: key[1] ?? "", value };
    })();
    if (binding === void 0) {
      take(/[^\r\n]*(?:\r\n|\n|\r)?/y);
      if (at === start) at++;
    } else if (binding !== "comment" && binding.value !== void 0) {
      const value = expandBraces(binding.value, (name) => known.has(name) ? known.get(name) : outside(name));
      known.set(binding.key, value.status === "value" ? value.text : null);
      entries.push({ key: binding.key, line: lineOf(keyAt), value });
    }
  }
  return entries;
};
var PYTHON_ESCAPES = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var expandBraces = (text, lookup) => {
  let unknown;
  const expanded2 = text.replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name, fallback) => {
    const value = lookup(name);
    if (value === null) unknown = name;
    return value ?? fallback ?? "";
  });
  return unknown === void 0 ? { status: "value", text: expanded2 } : { status: "unknown", reason: `it is made of ${unknown}, whose value cannot be read` };
};
var strip = (text) => text.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, "");
var readDecouple = (text) => text.split(/\r\n|\n|\r/).flatMap((raw, index) => {
  const line = strip(raw);
  const equal = line.indexOf("=");
  if (line === "" || line.startsWith("#") || equal === -1) return [];
  const value = strip(line.slice(equal + 1));
  const quoted = value.length >= 2 && /^(?:'[^]*'|"[^]*")$/.test(value);
  return [
    {
      key: strip(line.slice(0, equal)),
      line: index + 1,
      value: { status: "value", text: quoted ? value.slice(1, -1) : value }
    }
  ];
});
var readDjangoEnviron = (text) => text.split(/\r\n|\n|\r/).flatMap((line, index) => {
  const match = /^(?:export )?([A-Za-z_0-9]+)=(.*)$/.exec(line);
  if (match === null) return [];
  const raw = match[2] ?? "";
  const single = /^'(.*)'$/.exec(raw)?.[1] ?? raw;
  const double = /^"(.*)"$/.exec(single)?.[1];
  const value = double === void 0 ? single : double.replace(/\\(.)/g, (_, letter) => "rnt".includes(letter) ? `\\${letter}` : letter);
  return [{ key: match[1] ?? "", line: index + 1, value: { status: "value", text: value } }];
});
var readShell = (text, outside) => {
  const entries = [];
  const known = /* @__PURE__ */ new Map();
  const lookup = (name) => known.has(name) ? known.get(name) : outside(name);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const statementLine = line;
    const words = [];
    for (; ; ) {
      while (text[at] === " " || text[at] === "	") at++;
      if (text[at] === "#") while (at < text.length && text[at] !== "\n") at++;
      if (at >= text.length || "\n;&|".includes(text[at] ?? "")) break;
      const word = readWord(text, at, lookup);
      for (let i = at; i < word.next; i++) if (text[i] === "\n") line++;
      if (word.next === at) break;
      at = word.next;
      words.push(word);
    }
    if (text[at] === "\n") line++;
    at++;
    const aside = (text[at - 1] === "&" || text[at - 1] === "|") && text[at] !== text[at - 1] && text[at - 2] !== text[at - 1];
    for (const found of entriesOf(words, statementLine)) {
      const entry = aside ? {
        ...found,
        value: { status: "error", reason: "the shell assigns it in a process of its own, where nobody sees it" }
      } : found;
      if (entry.value.status !== "error") known.set(entry.key, entry.value.status === "value" ? entry.value.text : null);
      entries.push(entry);
    }
  }
  return entries;
};
var entriesOf = (words, line) => {
  const exported = words[0]?.raw === "export" || words[0]?.raw === "declare" || words[0]?.raw === "readonly";
  const rest = exported ? words.filter(({ raw }, index) => index > 0 && !raw.startsWith("-")) : words;
  const command = exported ? void 0 : rest.find(({ key }) => key === void 0);
  if (command !== void 0) {
    if (/^(?:set|unset|source|\.|if|then|fi|else|echo|\[|\[\[)$/.test(rest[0]?.raw ?? "")) return [];
    const key = rest[0]?.key ?? rest[0]?.raw ?? "";
    return [
      {
        key,
        line,
        value: { status: "error", reason: "the shell runs what follows the blank as a command and assigns nothing" }
      }
    ];
  }
  return rest.flatMap(({ key, value }) => key === void 0 ? [] : [{ key, line, value }]);
};
var readWord = (text, from, lookup) => {
  const head = /^[A-Za-z_][A-Za-z0-9_]*=/.exec(text.slice(from, from + 300))?.[0];
  let at = from + (head?.length ?? 0);
  let value = "";
  let problem = head !== void 0 && text[at] === "~" ? { status: "unknown", reason: "the shell puts a home folder in place of ~" } : void 0;
  const variable = () => {
    const braced = /^\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}/.exec(text.slice(at, at + 4096));
    const plain = /^\$([A-Za-z_][A-Za-z0-9_]*)/.exec(text.slice(at, at + 300));
    const match = braced ?? plain;
    if (match === null) {
      if (text.startsWith("$(", at) || text.startsWith("${", at))
        problem = { status: "error", reason: "the shell runs or computes what stands in $(\u2026) or ${\u2026}" };
      value += "$";
      at++;
      return;
    }
    const found = lookup(match[1] ?? "");
    if (found === null)
      problem ??= { status: "unknown", reason: `it is made of ${match[1]}, whose value cannot be read` };
    value += found === void 0 || found === "" ? match[2] ?? found ?? "" : found ?? "";
    at += match[0].length;
  };
  while (at < text.length && !" 	\n;&|".includes(text[at] ?? "")) {
    const char = text[at] ?? "";
    if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) problem = { status: "error", reason: "the quote is never closed" };
      value += text.slice(at + 1, end === -1 ? text.length : end);
      at = end === -1 ? text.length : end + 1;
    } else if (char === '"') {
      at++;
      while (at < text.length && text[at] !== '"') {
        if (text[at] === "\\" && '"\\$`\n'.includes(text[at + 1] ?? "?")) {
          value += text[at + 1] === "\n" ? "" : text[at + 1] ?? "";
          at += 2;
        } else if (text[at] === "`") {
          problem = { status: "error", reason: "the shell runs what stands between backticks" };
          at++;
        } else if (text[at] === "$") variable();
        else value += text[at++] ?? "";
      }
      if (at >= text.length) problem = { status: "error", reason: "the quote is never closed" };
      at++;
    } else if (char === "`") {
      problem = { status: "error", reason: "the shell runs what stands between backticks" };
      const end = text.indexOf("`", at + 1);
      at = end === -1 ? text.length : end + 1;
    } else if (char === "\\") {
      if (text[at + 1] !== "\n") value += text[at + 1] ?? "";
      at += 2;
    } else if (char === "$") variable();
    else {
      value += char;
      at++;
    }
  }
  return {
    next: Math.min(at, text.length),
    ...head === void 0 ? {} : { key: head.slice(0, -1) },
    value: problem ?? { status: "value", text: value },
    raw: text.slice(from, at)
  };
};
var readSystemd = (text) => {
  const lineOf = lineCounter(text);
  const entries = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? "";
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    if (char === "#" || char === ";") {
      at = afterComment(text, at);
      continue;
    }
    const start = at;
    while (at < text.length && !"=\r\n".includes(text[at] ?? "")) at++;
    if (text[at] !== "=") continue;
    const key = text.slice(start, at).trimEnd();
    const [value, next] = systemdValue(text, at + 1);
    at = next;
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      entries.push({ key, line: lineOf(start), value: { status: "value", text: value } });
  }
  return entries;
};
var afterComment = (text, from) => {
  let at = from;
  while (at < text.length && !"\r\n".includes(text[at] ?? "")) at += text[at] === "\\" ? 2 : 1;
  return at + 1;
};
var systemdValue = (text, from) => {
  let value = "";
  let at = from;
  while (at < text.length) {
    const char = text[at] ?? "";
    if (char === "\n" || char === "\r") return [value, at + 1];
    if (char === "'" || char === '"') {
      at++;
      while (at < text.length && text[at] !== char) {
        if (char === '"' && text[at] === "\\") {
          const escaped = text[at + 1] ?? "";
          if ('"\\`$'.includes(escaped)) value += escaped;
          else if (escaped !== "\n") value += `\\${escaped}`;
          at += 2;
        } else value += text[at++] ?? "";
      }
      at++;
    } else if (/\s/.test(char)) at++;
    else {
      let plain = "";
      while (at < text.length && !"\r\n".includes(text[at] ?? "")) {
        if (text[at] === "\\") {
          const escaped = text[at + 1] ?? "";
          if (!"\r\n".includes(escaped)) plain += escaped;
          at += 2;
        } else plain += text[at++] ?? "";
      }
      return [value + plain.trimEnd(), at + 1];
    }
  }
  return [value, at];
};
var outsideOf = (lookup) => (name) => {
  const known = lookup?.(name);
  if (known === void 0 || known.status === "missing") return void 0;
  return known.status === "value" ? known.text : null;
};
var DIALECTS = [
  "dotenv",
  "node",
  "python",
  "shell",
  "docker",
  "compose",
  "systemd",
  "decouple",
  "environ"
];
var READERS = {
  dotenv: readDotenvPackage,
  node: readNode,
  python: readPythonDotenv,
  shell: readShell,
  docker: readDocker,
  compose: readComposeEnv,
  systemd: readSystemd,
  decouple: readDecouple,
  environ: readDjangoEnviron
};
var DIALECT_NAMES = {
  dotenv: "dotenv (npm)",
  node: "node --env-file",
  python: "python-dotenv",
  shell: "a shell",
  docker: "docker --env-file",
  compose: "docker compose",
  systemd: "systemd",
  decouple: "python-decouple",
  environ: "django-environ"
};
var NO_NAME = "a name";
var MOST_CHARACTERS = 256 * 1024;
var readDialect = (text, dialect, outside = () => void 0) => READERS[dialect](text, outside);
var readDotenv = (text, options) => {
  const { path, dialect, among = DIALECTS, lookup, name = path } = options;
  if (text.length > MOST_CHARACTERS)
    throw new import_errors.Undecidable(`${path} is too large for a file of settings (${text.length} characters).`, {
      rule: "settings-source-too-large",
      help: "Name the file that holds the settings; one of up to 256 KB is read."
    });
  const outside = outsideOf(lookup);
  const readings = /* @__PURE__ */ new Map();
  for (const one of dialect === void 0 ? among : [dialect])
    readings.set(one, presentable(readDialect(text, one, outside), text));
  const problems = [...duplicates(text, path)];
  const disagreed = dialect === void 0 ? disagreements(readings) : /* @__PURE__ */ new Map();
  for (const disagreement of disagreed.values()) problems.push(problemOf(disagreement, path));
  const [, first = []] = [...readings][0] ?? [];
  if (dialect !== void 0) problems.push(...traps(first, dialect, path, text));
  const settings = [];
  for (const { key, line, value } of dialect === void 0 ? union(readings) : first) {
    if (key === NO_NAME) continue;
    const origin = { format: "dotenv", source: name, path, line };
    const disagreement = disagreed.get(`${line} ${key}`);
    if (disagreement !== void 0 && disagreement.matters)
      settings.push({
        key,
        origin,
        value: { status: "opaque", reason: "its readers disagree on the line, and who reads it is not known" }
      });
    else if (value.status === "value") settings.push({ key, origin, value: { status: "value", text: value.text } });
    else if (value.status === "inherited") {
      const known = lookup?.(key);
      settings.push({
        key,
        origin,
        value: known ?? {
          status: "opaque",
          reason: "it is taken from the environment of the process that reads the file"
        }
      });
    } else if (value.status === "unknown")
      settings.push({ key, origin, value: { status: "opaque", reason: value.reason } });
    else settings.push({ key, origin, value: { status: "opaque", reason: value.reason } });
  }
  return { name, format: "dotenv", settings: settings.map(hideEncrypted), problems };
};
var presentable = (entries, text) => {
  const lines = text.split("\n");
  const inKey = /* @__PURE__ */ new Set();
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (open) inKey.add(index + 1);
    if (line.includes("-----BEGIN")) open = true;
    if (line.includes("-----END")) open = false;
  }
  return entries.flatMap((entry) => {
    if (inKey.has(entry.line)) return [];
    const written = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]/.exec(
      lines[entry.line - 1]?.replace(/^\uFEFF/, "") ?? ""
    )?.[1];
    if (entry.key === written) return [entry];
    if (entry.value.status === "inherited") return /^[A-Z_][A-Z0-9_]{0,63}$/.test(entry.key) ? [entry] : [];
    if (/^[A-Z_][A-Z0-9_]{0,63}$/.test(entry.key)) return [entry];
    if (written !== void 0) return [{ ...entry, key: written }];
    const start = /^\s*(?:export\s+)?([A-Z_][A-Z0-9_]{0,63})\s/.exec(lines[entry.line - 1] ?? "")?.[1];
    return entry.value.status === "error" ? [{ ...entry, key: start ?? NO_NAME }] : [];
  });
};
var hideEncrypted = (setting) => setting.value.status === "value" && /^(?:ENC\[|encrypted:)/.test(setting.value.text) ? { ...setting, value: { status: "opaque", reason: "it is encrypted in the file" }, secret: true } : setting;
var readingOf = (entry) => {
  if (entry === void 0) return "-";
  return entry.value.status === "value" ? `=${entry.value.text}` : entry.value.status;
};
var disagreements = (readings) => {
  const perKey = /* @__PURE__ */ new Map();
  for (const [dialect, entries] of readings)
    for (const entry of entries) {
      const id = `${entry.line} ${entry.key}`;
      const found = perKey.get(id) ?? /* @__PURE__ */ new Map();
      found.set(dialect, entry);
      perKey.set(id, found);
    }
  const result = /* @__PURE__ */ new Map();
  for (const [id, entries] of perKey) {
    const groups = /* @__PURE__ */ new Map();
    for (const dialect of readings.keys()) {
      const reading = readingOf(entries.get(dialect));
      groups.set(reading, [...groups.get(reading) ?? [], dialect]);
    }
    if (groups.size < 2) continue;
    const [some] = entries.values();
    const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
    const largest = sorted[0]?.[0] ?? "";
    const harmless = largest.startsWith("=") && sorted.every(
      ([reading]) => reading === largest || reading === `="${largest.slice(1)}"` || reading === `='${largest.slice(1)}'`
    );
    result.set(id, {
      key: some?.key ?? "",
      line: some?.line ?? 1,
      groups: sorted.map(([reading, dialects]) => ({ reading: describe(reading, largest), dialects })),
      matters: !harmless
    });
  }
  return result;
};
var describe = (reading, largest) => {
  if (reading === "-") return "does not see the key";
  if (reading === "error") return "stops with an error, or runs part of the line as a command";
  if (reading === "inherited") return "takes the value of its own environment";
  if (reading === "unknown") return "cannot expand a variable in it";
  const value = reading.slice(1);
  const size = `${value.length} ${value.length === 1 ? "character" : "characters"}`;
  if (reading === largest) return `reads a value of ${size}`;
  if (/\s#/.test(value)) return `keeps the comment in the value (${size})`;
  if (/^(["'`])[\s\S]*\1$/.test(value)) return `keeps the quotes in the value (${size})`;
  if (value.endsWith("\r")) return `keeps a carriage return at the end (${size})`;
  if (value !== value.trimEnd()) return `keeps the blanks at the end (${size})`;
  return `reads another value (${size})`;
};
var problemOf = ({ key, line, groups, matters }, path) => ({
  rule: "env-readers-disagree",
  level: matters ? "error" : "warning",
  message: `${key} is not the same for everybody who reads this line: ${groups.map(({ reading, dialects }) => `${dialects.map((dialect) => DIALECT_NAMES[dialect]).join(", ")} ${reading}`).join("; ")}.`,
  help: `Write ${key}=value without blanks, quotes or a comment on the line, or say who reads the file with \`reader\`.`,
  path,
  line
});
var union = (readings) => {
  const votes = /* @__PURE__ */ new Map();
  for (const entries of readings.values())
    for (const entry of entries) {
      const id = `${entry.line} ${entry.key}`;
      const counted = votes.get(id) ?? /* @__PURE__ */ new Map();
      const reading = readingOf(entry);
      counted.set(reading, { entry, count: (counted.get(reading)?.count ?? 0) + 1 });
      votes.set(id, counted);
    }
  return [...votes.values()].flatMap((counted) => [...counted.values()].sort((a, b) => b.count - a.count).slice(0, 1)).filter(({ count }) => count * 2 >= readings.size).map(({ entry }) => entry).sort((a, b) => a.line - b.line);
};
var traps = (entries, dialect, path, text) => {
  const reader = DIALECT_NAMES[dialect];
  const lines = text.split("\n");
  return entries.flatMap(({ key, line, value }) => {
    if (value.status === "error")
      return [
        {
          rule: "env-line-refused",
          level: "error",
          message: `${reader} cannot read the line of ${key}: ${value.reason}.`,
          help: `Write it as ${key}=value, without blanks around the equals sign.`,
          path,
          line
        }
      ];
    if (value.status !== "value") return [];
    const written = lines[line - 1] ?? "";
    const kept = /\s#/.test(value.text) && /=[^'"]*\s#/.test(written) ? `keeps the comment: the value of ${key} has ${value.text.length} characters and holds a #` : /^(["'])[\s\S]*\1$/.test(value.text) ? `keeps the quotes: the value of ${key} begins and ends with one` : value.text.endsWith("\r") ? `keeps a carriage return at the end of ${key}` : /^[“”‘’]|[“”‘’]$/.test(value.text) ? `keeps the typographic quotes around ${key}` : void 0;
    return kept === void 0 ? [] : [
      {
        rule: "env-value-keeps-syntax",
        level: "error",
        message: `${reader} ${kept}.`,
        help: `Write ${key}=value with nothing else on the line; put a comment on a line of its own.`,
        path,
        line
      }
    ];
  });
};
var duplicates = (text, path) => {
  const seen = /* @__PURE__ */ new Map();
  return readDialect(text, "dotenv").flatMap(({ key, line }) => {
    const first = seen.get(key);
    seen.set(key, line);
    return first === void 0 ? [] : [
      {
        rule: "env-duplicate-key",
        level: "warning",
        message: `${key} stands here and on line ${first}; most readers take the last one, and a person reads the first.`,
        help: `Leave one line for ${key}.`,
        path,
        line
      }
    ];
  });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DIALECTS,
  outsideOf,
  readDialect,
  readDotenv
});
