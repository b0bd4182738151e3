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
  INSIDE: () => INSIDE,
  answersOf: () => answersOf,
  environmentAnswers: () => environmentAnswers,
  fallbackAnswers: () => fallbackAnswers,
  fallbackOfRead: () => fallbackOfRead,
  folderOf: () => folderOf,
  join: () => join,
  judgeFallbacks: () => judgeFallbacks,
  pythonAnswers: () => pythonAnswers
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QE5GK4ZO = require("./chunk-QE5GK4ZO.js");
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var answersOf = (sources) => (key) => {
  for (const source of sources) {
    const answer = source(key);
    if (answer !== void 0) return answer;
  }
  return { status: "missing" };
};
var pythonAnswers = ({ names }) => (key) => {
  const value = names.get(key);
  if (value === void 0 || value.kind === "function" || value.kind === "class" || value.kind === "env")
    return void 0;
  return answerOfValue(value);
};
var answerOfValue = (value) => {
  const unclear = (0, import_chunk_QE5GK4ZO.firstUnknown)(value);
  if (unclear !== void 0)
    return {
      status: "opaque",
      reason: unclear.why,
      place: (0, import_chunk_QE5GK4ZO.spanPlace)(unclear.at),
      there: unclear.reads.some(({ state }) => state === "opaque" || state === "environment"),
      ...unclear.cause === "random" ? { generated: true } : {}
    };
  const won = (0, import_chunk_QE5GK4ZO.environmentRead)(value);
  return {
    status: "value",
    value: plainOf(value),
    place: (0, import_chunk_QE5GK4ZO.placeOf)(value),
    where: won?.origin === void 0 ? `${value.at.path}:${value.at.line}` : (0, import_chunk_QE5GK4ZO.showOrigin)(won.origin),
    fromEnvironment: won !== void 0
  };
};
var fallbackAnswers = (reads) => (key) => {
  const read = reads.findLast(
    (one) => one.key === key && one.fallback !== void 0 && one.fallback.kind !== "none" && one.unreached !== true
  );
  return read?.fallback === void 0 || read.state !== "fallback" ? void 0 : answerOfValue(read.fallback);
};
var environmentAnswers = (effective) => (key) => {
  const setting = effective.get(key);
  if (setting === void 0) {
    const uncertain = effective.mayBeSet(key);
    return uncertain === void 0 || effective.all(key).length > 0 ? void 0 : { status: "opaque", reason: `it is in none of the given sources, and ${uncertain}`, there: false };
  }
  const age = setting.updatedAt === void 0 ? {} : { updatedAt: setting.updatedAt };
  const place = (0, import_chunk_QE5GK4ZO.placeOfOrigin)(setting.origin);
  if (setting.value.status === "value")
    return {
      status: "value",
      value: setting.value.text,
      place: place ?? {},
      where: (0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin),
      fromEnvironment: true,
      ...age
    };
  return {
    status: "opaque",
    reason: setting.value.reason,
    there: true,
    ...place === void 0 ? {} : { place },
    ...setting.value.status === "opaque" && setting.value.generated === true ? { generated: true } : {},
    ...age
  };
};
var plainOf = (value) => {
  switch (value.kind) {
    case "none":
      return null;
    case "boolean":
    case "number":
    case "text":
      return value.value;
    case "list":
      return value.items.map(plainOf);
    case "dict":
      return Object.fromEntries(value.entries.map((entry) => [(0, import_chunk_QE5GK4ZO.asText)(entry.key) ?? "?", plainOf(entry.value)]));
    case "library":
      return value.name;
    case "env":
    case "function":
    case "lambda":
    case "class":
    case "unknown":
      return value.kind;
  }
};
var fallbackOfRead = (read) => {
  const { fallback } = read;
  if (fallback === void 0 || fallback.kind === "none") return void 0;
  const { path, line, column } = fallback.at;
  if (fallback.reads.some((one) => one !== read && (one.state === "environment" || one.state === "opaque")))
    return void 0;
  const state = read.unreached === true ? "unknown" : read.state === "environment" || read.state === "fallback" ? read.state : "unknown";
  return {
    key: read.key,
    texts: textsIn(fallback),
    ...fallback.kind === "boolean" ? { truth: fallback.value } : {},
    place: { path, line, column },
    state
  };
};
var textsIn = (value) => {
  if (value.kind === "text") return [value.value];
  if (value.kind === "list") return value.items.flatMap(textsIn);
  if (value.kind === "dict") return value.entries.flatMap((entry) => textsIn(entry.value));
  return [];
};
var judgeFallbacks = (fallbacks, judge, hide) => {
  for (const fallback of fallbacks) {
    const insecure = insecureIn(fallback, hide);
    if (insecure === void 0) continue;
    const { key, place, state } = fallback;
    if (state !== "fallback") {
      judge.report(
        "insecure-fallback",
        `${key} falls back to ${insecure.what} when it is not set: one missing variable, and production runs with it without a word.`,
        place,
        { help: `Leave the default out, so that a missing ${key} stops the start.` }
      );
      continue;
    }
    const said = judge.findings.some(
      (finding) => finding.path === place.path && finding.line === place.line && insecure.rules.includes(finding.rule)
    );
    if (!said)
      judge.report(insecure.rule, `${key} is not set, and the code falls back to ${insecure.what}.`, place, {
        help: `Set ${key} where production's values are kept, and leave the default out of the code.`,
        ...insecure.level === void 0 ? {} : { level: insecure.level }
      });
  }
};
var insecureIn = ({ key, texts, truth }, hide) => {
  const [first] = texts;
  const upper = key.toUpperCase();
  if ((0, import_chunk_4VZRACC5.isSecretKey)(key) && first !== void 0 && first !== "") {
    if (first.length > 3) hide(first);
    return {
      what: `a secret that is written in the code (${(0, import_chunk_4VZRACC5.placeholderIn)(first) === void 0 ? "" : "a well-known one, "}${(0, import_chunk_4VZRACC5.describeSecret)(first)})`,
      rule: "secret-default-in-code",
      rules: ["secret-default-in-code"]
    };
  }
  if (/(?:^|_)DEBUG(?:$|_)/.test(upper) && (truth === true || texts.some((text) => /^(?:true|1|yes|on|y|t)$/i.test(text))))
    return { what: "debugging switched on", rule: "debug-on", rules: ["debug-on", "django-debug-on"] };
  if (/ALLOW_ALL|ALLOW_ANY/.test(upper) && (truth === true || texts.some((text) => /^(?:true|1|yes|on)$/i.test(text))))
    return {
      what: "letting everybody in",
      rule: "open-to-everybody",
      rules: ["django-cors-any", "django-cors-any-credentials"]
    };
  const parts = texts.flatMap((text) => text.split(/[\s,]+/)).filter((part) => part !== "");
  if (parts.includes("*") && /HOST|ORIGIN|CORS/.test(upper))
    return {
      what: "letting everybody in (*)",
      rule: "open-to-everybody",
      rules: ["django-allowed-hosts-any", "open-to-everybody"]
    };
  const withPassword = parts.find((part) => /^[a-z][a-z0-9+]*:\/\/[^:/@\s]*:[^@/\s]+@/i.test(part));
  if (withPassword !== void 0) {
    const password = /:\/\/[^:/@\s]*:([^@/\s]+)@/.exec(withPassword)?.[1] ?? "";
    if (password.length > 3) hide(password);
    return {
      what: "an address with a password that is written in the code",
      rule: "secret-default-in-code",
      rules: ["database-default-credentials", "secret-in-code"]
    };
  }
  if (/(?:^|_)(?:DB|DATABASE|POSTGRES|MYSQL|PG|SQL)_?(?:USER|USERNAME|NAME)$/.test(upper) && first !== void 0 && (0, import_chunk_4VZRACC5.placeholderIn)(first) !== void 0)
    return {
      what: "the name that is tried first",
      rule: "database-default-user",
      rules: ["database-default-user"],
      level: "warning"
    };
  if (!/URL|URI|ORIGIN|HOST|DOMAIN|ENDPOINT|SERVER|BROKER|REDIS|CORS/.test(upper)) return void 0;
  for (const part of parts) {
    const host = (0, import_chunk_QE5GK4ZO.hostOf)(part);
    const development = host === void 0 ? void 0 : (0, import_chunk_QE5GK4ZO.developmentHost)(host.host);
    if (development !== void 0)
      return {
        what: `${host?.host ?? part}, ${development}`,
        rule: "development-host",
        rules: ["development-origin", "development-host", "django-allowed-hosts-local"],
        ...INSIDE.test(upper) ? { level: "warning" } : {}
      };
  }
  return void 0;
};
var INSIDE = /(?:REDIS|DB|DATABASE|POSTGRES|PG|MYSQL|MONGO|CACHE|BROKER|CELERY|RABBIT|AMQP|QUEUE|MEMCACHE|ELASTIC|SMTP|MAIL|EMAIL|KAFKA|BIND|LISTEN|ALLOWED_HOSTS)/;
var folderOf = (path) => {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
};
var join = (folder, path) => {
  if (path.startsWith("/")) return path;
  const parts = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return (folder.startsWith("/") ? "/" : "") + parts.join("/");
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  INSIDE,
  answersOf,
  environmentAnswers,
  fallbackAnswers,
  fallbackOfRead,
  folderOf,
  join,
  judgeFallbacks,
  pythonAnswers
});
