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
  aspnetRules: () => aspnetRules,
  springRules: () => springRules
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OHQXX7JR = require("./chunk-OHQXX7JR.js");
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var readProperties = (text, path) => {
  if (path.endsWith(".properties")) return lines(text, path);
  return (0, import_chunk_OHQXX7JR.readTrees)(path.endsWith(".json") ? withoutJsonComments(text) : text, path).flatMap((tree) => {
    const found = [];
    flatten(tree, "", path, found);
    const profile = found.find(
      ({ key }) => key === "spring.config.activate.on-profile" || key === "spring.profiles"
    )?.text;
    return profile === void 0 || /(?:^|[\s,|&(])(?:prod|production)\b/.test(profile) ? found : [];
  });
};
var lines = (text, path) => {
  const result = [];
  const all = text.split(/\r?\n/);
  for (let at = 0; at < all.length; at++) {
    const line = at + 1;
    let joined = (all[at] ?? "").trimStart();
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(joined) && at + 1 < all.length)
      joined = joined.slice(0, -1) + (all[++at] ?? "").trimStart();
    if (joined === "" || joined.startsWith("#") || joined.startsWith("!")) continue;
    const match = /^((?:\\.|[^\s=:\\])+)\s*[=:\s]\s*([^]*)$/.exec(joined);
    if (match !== null) result.push({ key: (match[1] ?? "").replace(/\\(.)/g, "$1"), text: match[2] ?? "", path, line });
  }
  return result;
};
var flatten = (tree, key, path, out) => {
  if (tree.kind === "scalar") {
    if (tree.value !== null) out.push({ key, text: String(tree.value), path, line: tree.line });
  } else if (tree.kind === "list") {
    if (tree.items.every((item) => item.kind === "scalar"))
      out.push({
        key,
        text: tree.items.map((item) => item.kind === "scalar" ? String(item.value) : "").join(","),
        path,
        line: tree.line
      });
    else for (const [index, item] of tree.items.entries()) flatten(item, `${key}[${index}]`, path, out);
  } else
    for (const entry of tree.entries) flatten(entry.value, key === "" ? entry.key : `${key}.${entry.key}`, path, out);
};
var withoutJsonComments = (text) => text.replace(
  /"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
  (match) => match.startsWith('"') ? match : match.replace(/[^\n]/g, " ")
);
var springRules = async (input) => {
  const { judge } = input;
  const properties = propertiesOf(input, "spring");
  const get = resolver(
    input,
    properties,
    (key) => key.toUpperCase().replaceAll("-", "").replace(/[.[\]]+/g, "_")
  );
  const rule = (key, code, wrong) => {
    const found = get(key);
    if (found === void 0) return;
    if (found.status === "unknown") judge.unknown(key, found.reason, found.place, code);
    else {
      const message = wrong(found.text.trim().toLowerCase());
      if (message !== void 0) judge.report(code, message, found.place);
    }
  };
  rule(
    "management.endpoints.web.exposure.include",
    "spring-actuator-open",
    (text) => text.split(/[\s,]+/).includes("*") || /heapdump|\benv\b|threaddump|loggers/.test(text) ? "management.endpoints.web.exposure.include shows more than health: memory, environment and settings can be fetched." : void 0
  );
  rule(
    "management.endpoint.health.show-details",
    "spring-health-details",
    (text) => text === "always" ? "management.endpoint.health.show-details is always: everybody sees which database and disks there are." : void 0
  );
  rule(
    "spring.jpa.hibernate.ddl-auto",
    "spring-ddl-auto",
    (text) => /^(?:none|validate)$/.test(text) ? void 0 : `spring.jpa.hibernate.ddl-auto is ${text}: the application changes ${text.startsWith("create") ? "and empties " : ""}tables at its start.`
  );
  rule(
    "spring.h2.console.enabled",
    "spring-h2-console",
    (text) => text === "true" ? "spring.h2.console.enabled is true: a database console is open to everybody." : void 0
  );
  rule(
    "server.error.include-stacktrace",
    "spring-error-details",
    (text) => text === "always" || text === "on_param" || text === "on-param" ? `server.error.include-stacktrace is ${text}: errors show the source's structure to everybody.` : void 0
  );
  rule(
    "server.error.include-message",
    "spring-error-details",
    (text) => text === "always" ? "server.error.include-message is always: messages of exceptions are shown to everybody." : void 0
  );
  rule(
    "spring.devtools.restart.enabled",
    "spring-devtools",
    (text) => text === "true" ? "spring.devtools.restart.enabled is true." : void 0
  );
  rule(
    "logging.level.root",
    "debug-logging",
    (text) => /^(?:debug|trace)$/.test(text) ? `logging.level.root is ${text}: logs fill the disk and hold what people entered.` : void 0
  );
  rule(
    "spring.profiles.active",
    "environment-label",
    (text) => /(?:^|,)\s*(?:dev|development|local|test)\s*(?:,|$)/.test(text) ? `spring.profiles.active is ${text}.` : void 0
  );
  rule(
    "spring.jpa.show-sql",
    "debug-logging",
    (text) => text === "true" ? "spring.jpa.show-sql is true: every statement is printed." : void 0
  );
  return resultOf(input, "Spring Boot", "spring", properties, get);
};
var aspnetRules = async (input) => {
  const { judge, ask, production } = input;
  const properties = propertiesOf(input, "aspnet");
  const get = resolver(input, properties, (key) => key.replaceAll(/[.:]/g, "__"));
  const environment = ask("ASPNETCORE_ENVIRONMENT");
  if (production && environment.status === "value" && environment.text.toLowerCase() !== "production")
    judge.report(
      "aspnet-environment",
      "ASPNETCORE_ENVIRONMENT is not Production: error pages show source and headers to everybody.",
      { path: environment.origin.path, line: environment.origin.line }
    );
  const details = get("DetailedErrors");
  if (details?.status === "value" && details.text.toLowerCase() === "true")
    judge.report(
      "aspnet-detailed-errors",
      "DetailedErrors is true: errors show the source to everybody.",
      details.place
    );
  else if (details?.status === "unknown")
    judge.unknown("DetailedErrors", details.reason, details.place, "aspnet-detailed-errors");
  const hosts = get("AllowedHosts");
  if (hosts?.status === "value" && hosts.text.split(";").includes("*"))
    judge.report("aspnet-hosts-any", "AllowedHosts is *: the application answers for every host.", hosts.place);
  const level = get("Logging.LogLevel.Default");
  if (level?.status === "value" && /^(?:debug|trace)$/i.test(level.text))
    judge.report(
      "debug-logging",
      `Logging.LogLevel.Default is ${level.text}: logs fill the disk and hold what people entered.`,
      level.place
    );
  return resultOf(input, "ASP.NET", "aspnet", properties, get);
};
var propertiesOf = ({ code }, language) => {
  const own = code.filter((file) => file.language === language);
  const specific = (path) => /[-.](?:prod|production)\.(?:ya?ml|properties|json)$/i.test(path) ? 1 : 0;
  return [...own].sort((a, b) => specific(a.path) - specific(b.path)).flatMap(({ path, text }) => readProperties(text, path));
};
var PLACEHOLDER = /\$\{([^}:]+)(?::([^}]*))?\}/g;
var resolver = ({ ask }, properties, environmentName) => (key) => {
  const over = ask(environmentName(key));
  if (over.status === "value")
    return {
      status: "value",
      text: over.text,
      place: { path: over.origin.path, line: over.origin.line },
      fromEnvironment: true
    };
  const property = properties.findLast((one) => relaxed(one.key) === relaxed(key));
  if (over.status === "opaque")
    return {
      status: "unknown",
      reason: over.reason,
      place: property === void 0 ? {} : { path: property.path, line: property.line }
    };
  if (property === void 0) return void 0;
  const place = { path: property.path, line: property.line };
  let missing;
  let fromEnvironment = false;
  const text = property.text.replace(PLACEHOLDER, (_, name, fallback) => {
    const answer = ask(name);
    if (answer.status === "value") {
      fromEnvironment = true;
      return answer.text;
    }
    if (answer.status === "unset" && answer.uncertain === void 0 && fallback !== void 0) return fallback;
    missing = answer.status === "opaque" ? `${name} cannot be read: ${answer.reason}` : `${name} is set in none of the given sources`;
    return "";
  });
  return missing === void 0 ? { status: "value", text, place, fromEnvironment } : { status: "unknown", reason: missing, place };
};
var relaxed = (key) => key.toLowerCase().replace(/[-_]/g, "");
var resultOf = ({ code, ask, judge, hide }, name, language, properties, get) => {
  const own = code.filter((file) => file.language === language);
  const fallbacks = [];
  for (const property of properties) {
    const place = { path: property.path, line: property.line };
    for (const match of property.text.matchAll(PLACEHOLDER)) {
      const [, key = "", fallback] = match;
      const answer = ask(key);
      if (fallback !== void 0 && fallback !== "")
        fallbacks.push({
          key,
          texts: [fallback],
          place,
          state: answer.status === "value" ? "environment" : answer.status === "unset" && answer.uncertain === void 0 ? "fallback" : "unknown"
        });
    }
    const last = property.key.split(/[.:]/).at(-1) ?? "";
    const secret = (0, import_chunk_4VZRACC5.isSecretKey)(last.replaceAll("-", "_")) || /ConnectionStrings/i.test(property.key) && /password=[^;]+/i.test(property.text);
    if (secret && property.text !== "" && !property.text.includes("${")) {
      if (property.text.length > 3) hide(property.text);
      judge.report(
        "secret-in-code",
        `${property.key} is written in ${property.path} (${(0, import_chunk_4VZRACC5.describeSecret)(property.text)}): everybody who can read the repository has it.`,
        place
      );
    }
  }
  const answers = (key) => {
    const found = get(key);
    if (found === void 0) return void 0;
    return found.status === "unknown" ? { status: "opaque", reason: found.reason, place: found.place, there: false } : {
      status: "value",
      value: found.text,
      place: found.place,
      where: `${found.place.path ?? ""}:${found.place.line ?? ""}`,
      fromEnvironment: found.fromEnvironment
    };
  };
  return {
    judged: own.map(({ path }) => `${path} as ${name}`),
    answers: [answers],
    fallbacks,
    covered: /* @__PURE__ */ new Set(),
    secrets: [],
    keys: properties.flatMap(({ text }) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""))
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  aspnetRules,
  springRules
});
