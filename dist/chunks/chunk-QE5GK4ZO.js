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
  asText: () => asText,
  boolean: () => boolean,
  cameFrom: () => cameFrom,
  commandsIn: () => commandsIn,
  createJudge: () => createJudge,
  deepReads: () => deepReads,
  developmentHost: () => developmentHost,
  entryOf: () => entryOf,
  environmentRead: () => environmentRead,
  equals: () => equals,
  firstUnknown: () => firstUnknown,
  hostOf: () => hostOf,
  placeOf: () => placeOf,
  placeOfOrigin: () => placeOfOrigin,
  readDockerfile: () => readDockerfile,
  readsOf: () => readsOf,
  showOrigin: () => showOrigin,
  spanPlace: () => spanPlace,
  text: () => text,
  textAt: () => textAt,
  truthOf: () => truthOf,
  unknown: () => unknown,
  viewOf: () => viewOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_BGRWXGA6 = require("./chunk-BGRWXGA6.js");
var unknown = (why, at, reads = [], cause = "code") => ({ kind: "unknown", why, cause, at, reads });
var text = (value, at, reads = []) => ({
  kind: "text",
  value,
  at,
  reads
});
var boolean = (value, at, reads = []) => ({
  kind: "boolean",
  value,
  at,
  reads
});
var truthOf = (value) => {
  switch (value.kind) {
    case "none":
      return false;
    case "boolean":
      return value.value;
    case "number":
      return value.value !== 0;
    case "text":
      return value.value !== "";
    case "list":
      return value.items.length > 0 ? true : value.open === true ? void 0 : false;
    case "dict":
      return value.entries.length > 0 ? true : value.open === true ? void 0 : false;
    case "library":
      return value.call === void 0 ? true : void 0;
    case "env":
    case "function":
    case "lambda":
    case "class":
      return true;
    case "unknown":
      return void 0;
  }
};
var equals = (left, right) => {
  if (left.kind === "unknown" || right.kind === "unknown" || left.kind === "library" || right.kind === "library")
    return void 0;
  const number = (value) => value.kind === "number" ? value.value : value.kind === "boolean" ? Number(value.value) : void 0;
  const [a, b] = [number(left), number(right)];
  if (a !== void 0 || b !== void 0) return a === b;
  if (left.kind === "text" && right.kind === "text") return left.value === right.value;
  if (left.kind === "none" || right.kind === "none") return left.kind === right.kind;
  if (left.kind === "list" && right.kind === "list") {
    if (left.open === true || right.open === true) return void 0;
    if (left.items.length !== right.items.length) return false;
    const parts = new Set(left.items.map((item, index) => equals(item, right.items[index] ?? item)));
    return parts.has(false) ? false : parts.has(void 0) ? void 0 : true;
  }
  return left.kind === right.kind ? void 0 : false;
};
var entryOf = (value, key) => value?.kind === "dict" ? value.entries.findLast((entry) => entry.key.kind === "text" && entry.key.value === key)?.value : void 0;
var readsOf = (...values) => {
  const all = values.flatMap((value) => value?.reads ?? []);
  return all.length < 2 ? all : [...new Set(all)];
};
var deepReads = (value) => {
  const inner = value.kind === "list" ? value.items.flatMap(deepReads) : value.kind === "dict" ? value.entries.flatMap((entry) => deepReads(entry.value)) : [];
  return [.../* @__PURE__ */ new Set([...value.reads, ...inner])];
};
var asText = (value) => {
  switch (value.kind) {
    case "text":
      return value.value;
    case "number":
      return String(value.value);
    case "boolean":
      return value.value ? "True" : "False";
    case "none":
      return "None";
    case "list":
    case "dict":
    case "library":
    case "env":
    case "function":
    case "lambda":
    case "class":
    case "unknown":
      return void 0;
  }
};
var firstUnknown = (value) => {
  if (value.kind === "unknown") return value;
  const inner = value.kind === "list" ? value.items : value.kind === "dict" ? value.entries.map((entry) => entry.value) : [];
  for (const one of inner) {
    const found = firstUnknown(one);
    if (found !== void 0) return found;
  }
  return void 0;
};
var createJudge = (pages, levels, opaque) => {
  const byRule = new Map(pages.map((page) => [page.rule, page]));
  const findings = [];
  const undecided = /* @__PURE__ */ new Set();
  const unknownSeen = /* @__PURE__ */ new Map();
  const levelOf = (rule) => {
    const exact = levels[rule];
    if (exact !== void 0) return exact;
    const glob = Object.entries(levels).find(([name]) => name.endsWith("*") && rule.startsWith(name.slice(0, -1)));
    return glob?.[1] ?? byRule.get(rule)?.level ?? "error";
  };
  const push = (rule, level, message, place, help) => {
    if (level === "off") return;
    const finding = {
      rule,
      message,
      level,
      help,
      ...place?.path === void 0 ? {} : { path: place.path },
      ...place?.path === void 0 || place.line === void 0 ? {} : { line: place.line },
      ...place?.path === void 0 || place.line === void 0 || place.column === void 0 ? {} : { column: place.column }
    };
    const same = findings.some(
      (one) => one.rule === rule && one.message === message && one.path === finding.path && one.line === finding.line
    );
    if (!same) findings.push(finding);
  };
  return {
    findings,
    get undecided() {
      return [...undecided];
    },
    levelOf,
    report: (rule, message, place, options = {}) => {
      const own = levelOf(rule);
      const level = options.level === void 0 || rule in levels || own === "off" ? own : options.level;
      push(rule, level, message, place, options.help ?? byRule.get(rule)?.remedy ?? "Correct it.");
    },
    unknown: (key, reason, place, rule) => {
      const level = levelOf(rule);
      if (level === "off" || level === "notice") return;
      const weight = level === "error" ? 2 : 1;
      if ((unknownSeen.get(key) ?? 0) >= weight) return;
      unknownSeen.set(key, weight);
      if (level === "error") undecided.add(key);
      push(
        "setting-unknown",
        level === "error" && opaque === "error" ? "error" : "warning",
        `What production has for ${key} cannot be known: ${reason}.`,
        place,
        `Give a source in \`from\` that says it, or look at ${key} yourself and set \`opaque: pending\`.`
      );
    }
  };
};
var placeOfOrigin = (origin) => origin === void 0 ? void 0 : { path: origin.path, line: origin.line, column: origin.column };
var showOrigin = (origin) => origin.path === void 0 ? origin.source : `${origin.path}${origin.line === void 0 ? "" : `:${origin.line}`}`;
var placeOf = (value) => {
  const won = value.reads.findLast(({ state }) => state === "environment" && value.kind !== "unknown");
  if (won?.origin?.path !== void 0) return { path: won.origin.path, line: won.origin.line };
  return spanPlace(value.at);
};
var spanPlace = (at) => ({ path: at.path, line: at.line, column: at.column });
var cameFrom = (value) => {
  const read = value.reads.findLast(({ state }) => state === "environment" || state === "fallback");
  if (read === void 0) return "";
  if (read.state === "fallback") return ` (the default in the code; ${read.key} is not set)`;
  return ` (from ${read.key}${read.origin === void 0 ? "" : ` in ${showOrigin(read.origin)}`})`;
};
var viewOf = ({ path, names }, judge) => {
  const noteUnknown = (name, value, rule) => {
    const cause = firstUnknown(value);
    judge.unknown(name, cause?.why ?? "it is no plain value", spanPlace(cause?.at ?? value.at), rule);
  };
  const view = {
    path,
    get: (name) => names.get(name),
    place: (name) => {
      const value = names.get(name);
      return value === void 0 ? { path } : placeOf(value);
    },
    noteUnknown,
    isTrue: (name, framework, rule) => {
      const value = names.get(name);
      if (value === void 0) return framework;
      if (value.kind === "unknown") {
        noteUnknown(name, value, rule);
        return void 0;
      }
      return value.kind === "boolean" && value.value;
    },
    truth: (name, framework, rule) => {
      const value = names.get(name);
      if (value === void 0) return framework;
      const truth = truthOf(value);
      if (truth === void 0) noteUnknown(name, value, rule);
      return truth;
    },
    texts: (name, rule) => {
      const value = names.get(name);
      if (value === void 0 || value.kind === "none") return [];
      const items = value.kind === "list" ? value.items : [value];
      const found = items.flatMap((item) => item.kind === "text" ? [{ text: item.value, value: item }] : []);
      if (found.length < items.length || value.kind === "list" && value.open === true) {
        if (items.some((item) => item.kind === "unknown") || value.kind === "list" && value.open === true)
          noteUnknown(name, value, rule);
        return value.kind === "list" && found.length > 0 ? found : void 0;
      }
      return found;
    },
    text: (name, framework, rule) => {
      const value = names.get(name);
      if (value === void 0) return framework;
      if (value.kind === "unknown") noteUnknown(name, value, rule);
      return value.kind === "unknown" ? void 0 : asText(value) ?? "";
    },
    number: (name, framework, rule) => {
      const value = names.get(name);
      if (value === void 0) return framework;
      if (value.kind === "number") return value.value;
      if (value.kind === "boolean") return Number(value.value);
      if (value.kind === "unknown") noteUnknown(name, value, rule);
      return value.kind === "unknown" ? void 0 : 0;
    }
  };
  return view;
};
var textAt = (value, ...keys) => {
  let at = value;
  for (const key of keys) at = entryOf(at, key);
  return at?.kind === "text" ? { text: at.value, value: at } : void 0;
};
var environmentRead = (value) => deepReads(value).findLast(({ state }) => state === "environment");
var developmentHost = (host) => {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (name === "localhost" || name.endsWith(".localhost")) return "this very machine";
  if (/^127\.|^0\.0\.0\.0$|^::1$/.test(name)) return "this very machine";
  if (name === "host.docker.internal") return "a developer's machine";
  if (/(?:^|\.)example\.(?:com|org|net)$|(?:^|\.)(?:your-?domain|yourdomain|mydomain|domain)\.(?:com|org|net|tld)$/.test(
    name
  ))
    return "a name out of documentation";
  if (/\.(?:local|test|example|invalid)$/.test(name)) return "a name that exists only in a test network";
  if (/(?:^|\.)ngrok(?:-free)?\.(?:io|app|dev)$|(?:^|\.)(?:loca\.lt|localtunnel\.me|trycloudflare\.com|lvh\.me|nip\.io)$/.test(
    name
  ))
    return "a tunnel to a developer's machine";
  return void 0;
};
var hostOf = (text2) => {
  const url = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^:/?#\s,]*)/i.exec(text2.trim());
  if (url !== null) return { scheme: (url[1] ?? "").toLowerCase(), host: url[2] ?? "" };
  const plain = /^(\[[^\]]*\]|[A-Za-z0-9._-]+)(?::\d+)?$/.exec(text2.trim());
  return plain === null ? void 0 : { host: plain[1] ?? "" };
};
var SECRET_NAME = /(?:SECRET|PASSWORD|PASSWD|TOKEN|PRIVATE_KEY|API_KEY|CREDENTIALS?)/;
var readDockerfile = (text2, { path }) => {
  const stages = /* @__PURE__ */ new Map();
  const args = /* @__PURE__ */ new Map();
  const problems = [];
  let current = [];
  for (const { instruction, rest, line } of instructionsIn(text2)) {
    if (instruction === "FROM") {
      const [, base = "", name] = /^(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(rest) ?? [];
      current = [...stages.get(base.toLowerCase()) ?? []];
      if (name !== void 0) stages.set(name.toLowerCase(), current);
    } else if (instruction === "ARG") {
      const [key, value] = splitFirst(rest.trim());
      args.set(key, value === void 0 ? args.get(key) : unquote(value));
      if (SECRET_NAME.test(key)) problems.push(leak(key, path, line));
    } else if (instruction === "ENV") {
      for (const [key, written] of assignmentsIn(rest)) {
        const known = (name) => {
          const before = current.findLast((setting) => setting.key === name)?.value;
          if (before !== void 0) return before.status === "value" ? before.text : null;
          return args.has(name) ? args.get(name) ?? null : void 0;
        };
        const result = (0, import_chunk_BGRWXGA6.interpolate)(written.replaceAll("$$", "$$$$"), known);
        current.push({
          key,
          origin: { format: "dockerfile", source: path, path, line },
          value: result.status === "value" ? { status: "value", text: result.text } : { status: "opaque", reason: "it is made of a build argument without a default" }
        });
        if (SECRET_NAME.test(key) && written !== "") problems.push(leak(key, path, line));
      }
    }
  }
  return { name: path, format: "dockerfile", settings: current, problems };
};
var commandsIn = (text2) => instructionsIn(text2).flatMap(
  ({ instruction, rest, line }) => instruction === "CMD" || instruction === "ENTRYPOINT" ? [
    {
      words: rest.replace(/["',[\]]+/g, " ").replace(/\s+/g, " ").trim(),
      line
    }
  ] : []
);
var leak = (key, path, line) => ({
  rule: "dockerfile-secret-in-image",
  level: "warning",
  message: `${key} is written into the image: everybody who can pull the image can read it.`,
  help: `Hand ${key} to the container when it starts, or mount it while building (RUN --mount=type=secret).`,
  path,
  line
});
var instructionsIn = (text2) => {
  const result = [];
  const lines = text2.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let joined = (lines[at] ?? "").trim();
    if (joined === "" || joined.startsWith("#")) continue;
    while (joined.endsWith("\\") && at + 1 < lines.length) {
      const next = (lines[++at] ?? "").trim();
      joined = next.startsWith("#") ? joined : `${joined.slice(0, -1)} ${next}`;
    }
    const [, instruction = "", rest = ""] = /^([A-Za-z]+)\s+([^]*)$/.exec(joined) ?? [];
    if (instruction !== "") result.push({ instruction: instruction.toUpperCase(), rest, line });
  }
  return result;
};
var assignmentsIn = (rest) => {
  if (!/^[^\s=]+=/.test(rest)) {
    const [, key = "", value = ""] = /^(\S+)\s+([^]*)$/.exec(rest) ?? [];
    return key === "" ? [] : [[key, value]];
  }
  return [...rest.matchAll(/([^\s=]+)=((?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])*)/g)].map((match) => [
    match[1] ?? "",
    unquote(match[2] ?? "")
  ]);
};
var unquote = (text2) => text2.replace(
  /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g,
  (_, double, single, escaped) => double === void 0 ? single ?? escaped ?? "" : double.replace(/\\(.)/g, "$1")
);
var splitFirst = (text2) => {
  const equal = text2.indexOf("=");
  return equal === -1 ? [text2, void 0] : [text2.slice(0, equal), text2.slice(equal + 1)];
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  asText,
  boolean,
  cameFrom,
  commandsIn,
  createJudge,
  deepReads,
  developmentHost,
  entryOf,
  environmentRead,
  equals,
  firstUnknown,
  hostOf,
  placeOf,
  placeOfOrigin,
  readDockerfile,
  readsOf,
  showOrigin,
  spanPlace,
  text,
  textAt,
  truthOf,
  unknown,
  viewOf
});
