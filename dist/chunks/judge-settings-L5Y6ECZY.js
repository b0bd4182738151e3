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
  judgeSettings: () => judgeSettings
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3MLHHIBH = require("./chunk-3MLHHIBH.js");
var import_chunk_6TXHQASN = require("./chunk-6TXHQASN.js");
var import_chunk_QE5GK4ZO = require("./chunk-QE5GK4ZO.js");
var import_chunk_OHQXX7JR = require("./chunk-OHQXX7JR.js");
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var import_chunk_CSLWA2SH = require("./chunk-CSLWA2SH.js");
var import_chunk_HVL55H7L = require("./chunk-HVL55H7L.js");
var import_chunk_BGRWXGA6 = require("./chunk-BGRWXGA6.js");
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_suggest = require("./start.cjs").modules["src/core/suggest.ts"];
var import_node_crypto = require("node:crypto");
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_errors3 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors4 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors5 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors6 = require("./start.cjs").modules["src/core/errors.ts"];
var import_node_crypto2 = require("node:crypto");
var import_errors7 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors8 = require("./start.cjs").modules["src/core/errors.ts"];
var effectiveOf = (sources) => {
  const settings = /* @__PURE__ */ new Map();
  const opens = [];
  for (const source of sources) {
    if (source.open !== void 0) opens.push(source.open);
    for (const setting of source.settings) {
      const before = settings.get(setting.key) ?? [];
      if (setting.value.status === "missing" && before.length > 0) before.unshift(setting);
      else before.push(setting);
      settings.set(setting.key, before);
    }
  }
  return {
    sources,
    keys: [...settings.keys()],
    all: (key) => settings.get(key) ?? [],
    get: (key) => {
      const winner = settings.get(key)?.at(-1);
      return winner?.value.status === "missing" ? void 0 : winner;
    },
    mayBeSet: (key) => opens.find(({ holds }) => holds === "anything" || (0, import_chunk_4VZRACC5.isSecretKey)(key))?.reason
  };
};
var driftIn = (sources) => {
  const keys = /* @__PURE__ */ new Map();
  for (const { format, settings } of sources)
    for (const setting of settings) {
      if (setting.value.status !== "value") continue;
      const perFormat = keys.get(setting.key) ?? /* @__PURE__ */ new Map();
      perFormat.set(format, setting);
      keys.set(setting.key, perFormat);
    }
  return [...keys].flatMap(([key, perFormat]) => {
    const [first, second, ...rest] = perFormat.values();
    if (first === void 0 || second === void 0) return [];
    const values = new Set([first, second, ...rest].map(({ value }) => value.status === "value" ? value.text : ""));
    return values.size < 2 ? [] : [{ key, settings: [first, second, ...rest] }];
  });
};
var VALUES = [".env.production", ".env.prod", "**/.env.production", "**/.env.prod"];
var discoverSources = async (files) => {
  const result = [];
  const first = async (patterns) => {
    const found = (await files.find(patterns)).find(
      (path) => !/(?:^|\/)(?:tests?|__tests__|fixtures|examples?|site-packages|vendor)\//.test(path)
    );
    if (found !== void 0 && !result.includes(found)) result.push(found);
  };
  const module2 = await djangoModule(files);
  if (module2 === void 0) await first(["**/settings/production.py", "**/settings/prod.py", "**/settings.py"]);
  else result.push(module2);
  await first(["next.config.js", "next.config.mjs", "next.config.ts", "**/next.config.{js,mjs,ts}"]);
  await first(["config/environments/production.rb", "**/config/environments/production.rb"]);
  for (const name of [
    "application-prod.yml",
    "application-production.yml",
    "application-prod.properties",
    "appsettings.Production.json"
  ])
    await first([name, `**/${name}`]);
  for (const pattern of VALUES) await first([pattern]);
  await first(["render.yaml", "fly.toml", "netlify.toml", "vercel.json"]);
  await first([
    "docker-compose.prod.yml",
    "docker-compose.production.yml",
    "compose.prod.yml",
    "compose.production.yaml"
  ]);
  return result;
};
var djangoModule = async (files) => {
  const starters = [
    ...await files.find(["**/wsgi.py", "**/asgi.py"]),
    ...await files.find(["manage.py", "**/manage.py"])
  ];
  for (const starter of starters) {
    const text = await files.readText(starter, { maxBytes: 1e5 });
    const name = /DJANGO_SETTINGS_MODULE['"]\s*,\s*['"]([\w.]+)['"]/.exec(text)?.[1];
    if (name === void 0) continue;
    for (let folder = (0, import_chunk_6TXHQASN.folderOf)(starter); ; folder = (0, import_chunk_6TXHQASN.folderOf)(folder)) {
      for (const end of [".py", "/production.py", "/prod.py", "/__init__.py"]) {
        const path = (0, import_chunk_6TXHQASN.join)(folder, name.replaceAll(".", "/") + end);
        if ((await files.stat(path))?.kind === "file") return path;
      }
      if (folder === "") break;
    }
  }
  return void 0;
};
var valuesBeside = async (code, files) => {
  const own = code.some(({ text }) => /\bdecouple\b|\bload_dotenv\b|\bread_env\b|\bdotenv\b/.test(text));
  const names = [".env.production", ".env.prod", ...own ? [".env"] : []];
  for (const name of names)
    for (const { path } of code)
      for (let folder = (0, import_chunk_6TXHQASN.folderOf)(path); ; folder = (0, import_chunk_6TXHQASN.folderOf)(folder)) {
        const candidate = (0, import_chunk_6TXHQASN.join)(folder, name);
        if ((await files.stat(candidate))?.kind === "file") return candidate;
        if (folder === "" || folder === "/") break;
      }
  return void 0;
};
var detectFramework = async (code, files, keys) => {
  for (const { path, text, language } of code) {
    if (language === "python") {
      if (/^\s*(?:INSTALLED_APPS|ROOT_URLCONF|MIDDLEWARE|ALLOWED_HOSTS)\b/m.test(text) || /from\s+\.+[\w.]*\s+import\s+\*/.test(text))
        return "django";
      if (/\bFastAPI\b|\bfastapi\b|\bstarlette\b|\bBaseSettings\b/.test(text)) return "fastapi";
      if (/\bFlask\b|\bflask\b|SQLALCHEMY_DATABASE_URI/.test(text)) return "flask";
    }
    if (language === "javascript") {
      if (/next\.config\./.test(path)) return "nextjs";
      if (/\bexpress\b/.test(text)) return "express";
    }
    if (language === "ruby") return "rails";
    if (language === "php") return "laravel";
    if (language === "spring" || language === "aspnet") return language;
  }
  if ((await files.stat("artisan"))?.kind === "file" || keys.includes("APP_KEY") && keys.includes("APP_DEBUG"))
    return "laravel";
  if ((await files.stat("config/application.rb"))?.kind === "file") return "rails";
  const manifest = await files.stat("package.json");
  if (manifest?.kind === "file") {
    const text = await files.readText("package.json", { maxBytes: 1024 * 1024 });
    if (/"next"\s*:/.test(text)) return "nextjs";
    if (/"express"\s*:/.test(text)) return "express";
  }
  return void 0;
};
var judgeExpectations = (expect, answers, judge, {
  now,
  keys,
  hide
}) => {
  let count = 0;
  for (const [key, wanted] of Object.entries(expect)) {
    if (wanted === void 0) continue;
    count++;
    if (key === "any-of") anyOf(groupsOf(wanted, keys), answers, judge);
    else if (key === "all-or-none") allOrNone(wanted, keys, answers, judge);
    else {
      const expectation = wanted !== null && typeof wanted === "object" && !Array.isArray(wanted) ? wanted : { equals: wanted };
      const answer = answers(key);
      if (answer.status === "value" && typeof answer.value === "string" && ((0, import_chunk_4VZRACC5.isSecretKey)(key) || expectation.strong !== void 0) && answer.value.length > 3)
        hide(answer.value);
      judgeOne(key, expectation, answer, answers, judge, now);
    }
  }
  return count;
};
var judgeOne = (key, wanted, answer, answers, judge, now) => {
  const missed = (message, place) => judge.report("setting-unexpected", message, place, {
    help: `Set ${key} as expected where production's values are kept, or correct \`expect\`.`
  });
  if (wanted.absent === true) {
    if (answer.status === "value") missed(`${key} is set in ${answer.where}, and should not be.`, answer.place);
    else if (answer.status === "opaque")
      if (answer.there) missed(`${key} is set, and should not be.`, answer.place);
      else judge.unknown(key, answer.reason, answer.place, "setting-unexpected");
    return;
  }
  if (answer.status === "missing") {
    judge.report("setting-missing", `${key} is not set in any of the given sources.`, void 0, {
      help: `Set ${key} where production's values are kept.`
    });
    return;
  }
  const age = wanted["max-age"];
  if (age !== void 0) {
    if (answer.updatedAt === void 0)
      judge.unknown(key, "its source does not say when it was written", answer.place, "setting-unexpected");
    else if (now - answer.updatedAt > age)
      judge.report(
        "secret-old",
        `${key} was last written ${(0, import_units.formatDuration)(now - answer.updatedAt)} ago; the limit is ${(0, import_units.formatDuration)(age)}.`,
        answer.place
      );
  }
  if (answer.status === "opaque") {
    const rest = Object.keys(wanted).filter((name) => {
      if (name === "max-age") return false;
      if (name === "present" || name === "from-environment") return !answer.there && answer.generated !== true;
      return !(name === "strong" && answer.generated === true);
    });
    if (rest.length > 0) judge.unknown(key, answer.reason, answer.place, "setting-unexpected");
    return;
  }
  for (const message of mistakesIn(key, wanted, answer, answers, judge)) missed(message, answer.place);
};
var mistakesIn = (key, wanted, answer, answers, judge) => {
  const found = [];
  const secret = (0, import_chunk_4VZRACC5.isSecretKey)(key) || wanted.strong !== void 0;
  const shown = secret ? (0, import_chunk_4VZRACC5.describeSecret)(textOf(answer.value)) : show(answer.value);
  const is = `${key} is ${shown} in ${answer.where}`;
  const text = textOf(answer.value);
  const listed = listOf(answer.value);
  if (wanted.equals !== void 0 && !same(answer.value, wanted.equals))
    found.push(`${is}, and should be ${secret ? "another value" : show(wanted.equals)}.`);
  if (wanted["one-of"] !== void 0 && !wanted["one-of"].some((one) => same(answer.value, one)))
    found.push(`${is}, and should be one of ${secret ? "some other values" : wanted["one-of"].map(show).join(", ")}.`);
  if (wanted.pattern !== void 0 && !(0, import_chunk_36BVGA52.compilePattern)(wanted.pattern).test(text))
    found.push(`${is}, which does not match ${wanted.pattern}.`);
  if (wanted["not-pattern"] !== void 0 && (0, import_chunk_36BVGA52.compilePattern)(wanted["not-pattern"]).test(text))
    found.push(`${is}, which matches ${wanted["not-pattern"]}.`);
  const lacks = (wanted.includes ?? []).filter((one) => !listed.includes(one));
  if (lacks.length > 0) found.push(`${key} has not got ${lacks.join(", ")} in ${answer.where}.`);
  const has = (wanted.excludes ?? []).filter((one) => listed.includes(one));
  if (has.length > 0) found.push(`${key} has ${has.join(", ")} in ${answer.where}.`);
  const extra = wanted.only === void 0 ? [] : listed.filter((one) => wanted.only?.includes(one) !== true);
  if (extra.length > 0)
    found.push(
      `${key} has ${secret ? `${extra.length} more entries` : extra.join(", ")} in ${answer.where}, beside ${wanted.only?.join(", ") ?? "nothing"}.`
    );
  if (wanted.present === true && text === "") found.push(`${key} is empty in ${answer.where}.`);
  if (wanted["from-environment"] === true && !answer.fromEnvironment)
    found.push(`${key} comes out of the code (${answer.where}) and not from the environment.`);
  if (wanted.strong !== void 0) {
    const purpose = (0, import_chunk_4VZRACC5.purposeOf)(key);
    const limits = wanted.strong === true ? {} : wanted.strong;
    const weakness = (0, import_chunk_4VZRACC5.weaknessOf)(text, {
      ...purpose,
      characters: limits["min-length"] ?? purpose.characters,
      bits: limits["min-bits"] ?? purpose.bits
    });
    if (weakness !== void 0) found.push(`${key} ${weakness}, in ${answer.where} (${(0, import_chunk_4VZRACC5.describeSecret)(text)}).`);
  }
  for (const other of wanted["differs-from"] ?? []) {
    const theirs = answers(other);
    if (theirs.status === "value" && textOf(theirs.value) === text)
      found.push(`${key} and ${other} have the same value, in ${answer.where} and ${theirs.where}.`);
    else if (theirs.status === "missing")
      found.push(`${key} has to differ from ${other}, which is not set in any of the given sources.`);
    else if (theirs.status === "opaque" && theirs.generated !== true)
      judge.unknown(other, theirs.reason, theirs.place, "setting-unexpected");
  }
  if (wanted.url !== void 0)
    found.push(...urlMistakes(key, text, wanted.url === true ? {} : wanted.url, answer.where, secret));
  if (wanted.base64 !== void 0) {
    const decoded = decodeBase64(text);
    if (decoded === void 0) found.push(`${key} is no base64 in ${answer.where}.`);
    else if (wanted.base64 === "json" && !isJson(decoded))
      found.push(`${key} is base64, but not of valid JSON, in ${answer.where}.`);
  }
  if (wanted["pairs-with"] !== void 0) {
    const other = answers(wanted["pairs-with"]);
    if (other.status === "missing") found.push(`${key} is set, and ${wanted["pairs-with"]} is not.`);
    else if (other.status === "opaque")
      judge.unknown(wanted["pairs-with"], other.reason, other.place, "setting-unexpected");
    else {
      const pair = isVapidPair(text, textOf(other.value));
      if (pair !== true)
        found.push(`${key} and ${wanted["pairs-with"]} ${pair}: browsers refuse what is signed with them.`);
    }
  }
  return found;
};
var urlMistakes = (key, text, wanted, where, secret) => {
  const found = (0, import_chunk_QE5GK4ZO.hostOf)(text);
  if (found?.scheme === void 0 || found.host === "" && found.scheme !== "sqlite")
    return [`${key} is no URL in ${where}.`];
  const host = found.host.toLowerCase();
  const allowed = wanted.host?.some(
    (one) => one.startsWith("*.") ? host.endsWith(one.slice(1).toLowerCase()) : host === one.toLowerCase()
  ) ?? true;
  return [
    ...allowed ? [] : [
      `${key} leads to ${secret ? "another host" : host} in ${where}, and should to ${wanted.host?.join(" or ") ?? ""}.`
    ],
    ...wanted.scheme === void 0 || wanted.scheme.includes(found.scheme) ? [] : [`${key} has the scheme ${found.scheme} in ${where}, and should have ${wanted.scheme.join(" or ")}.`]
  ];
};
var isThere = (key, answers) => {
  const answer = answers(key);
  if (answer.status === "value") return textOf(answer.value) !== "";
  return answer.status === "missing" ? false : answer.there || answer.generated === true ? true : void 0;
};
var anyOf = (groups, answers, judge) => {
  const states = new Set(
    groups.map((group) => {
      const each = new Set(group.map((key) => isThere(key, answers)));
      return each.has(false) ? false : each.has(void 0) ? void 0 : true;
    })
  );
  if (states.has(true)) return;
  const names = groups.map((group) => group.join(" and ")).join(", or ");
  if (states.has(void 0)) judge.unknown(names, "not all of them can be seen", void 0, "settings-incomplete");
  else judge.report("settings-incomplete", `None of these is set completely: ${names}.`);
};
var allOrNone = (wanted, known, answers, judge) => {
  const written = typeof wanted === "string" ? [wanted] : Array.isArray(wanted) ? wanted : [];
  const flat = written.every((one) => typeof one === "string" && !one.endsWith("*"));
  const groups = flat && written.length > 1 ? [written.map(String)] : written.map(
    (one) => Array.isArray(one) ? one.flatMap((key) => matching(String(key), known)) : matching(String(one), known)
  );
  for (const group of groups) {
    const states = group.map((key) => [key, isThere(key, answers)]);
    const there = states.filter(([, state]) => state === true).map(([key]) => key);
    const missing = states.filter(([, state]) => state === false).map(([key]) => key);
    if (there.length > 0 && missing.length > 0)
      judge.report(
        "settings-incomplete",
        `${there.join(", ")} ${there.length === 1 ? "is" : "are"} set, and ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not: they work only together.`
      );
    else if (states.some(([, state]) => state === void 0) && there.length > 0)
      judge.unknown(group.join(", "), "not all of them can be seen", void 0, "settings-incomplete");
  }
};
var matching = (key, known) => key.endsWith("*") ? known.filter((one) => one.startsWith(key.slice(0, -1))) : [key];
var groupsOf = (wanted, known) => (typeof wanted === "string" ? [wanted] : Array.isArray(wanted) ? wanted : []).map(
  (one) => Array.isArray(one) ? one.flatMap((key) => matching(String(key), known)) : matching(String(one), known)
);
var show = (value) => {
  const text = typeof value === "string" ? value === "" ? "empty" : value : JSON.stringify(value, (key, inner) => (0, import_chunk_4VZRACC5.isSecretKey)(key) && typeof inner === "string" ? "***" : inner);
  return text.length > 100 ? `${text.slice(0, 100)}\u2026` : text;
};
var textOf = (value) => typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
var listOf = (value) => Array.isArray(value) ? value.map((one) => textOf(one)) : value !== null && typeof value === "object" ? Object.keys(value) : textOf(value).split(",").map((one) => one.trim()).filter((one) => one !== "");
var same = (value, wanted) => {
  if (Array.isArray(wanted)) {
    const found = listOf(value);
    return found.length === wanted.length && wanted.every((one, index) => found[index] === textOf(one));
  }
  if (typeof wanted === "boolean" && typeof value === "string")
    return (wanted ? /^(?:true|1|yes|on)$/i : /^(?:false|0|no|off)$/i).test(value);
  if (typeof wanted === "number" && typeof value === "string") return value.trim() !== "" && Number(value) === wanted;
  if (typeof wanted === "string" && typeof value !== "string")
    return textOf(value).toLowerCase() === wanted.toLowerCase();
  return value === wanted;
};
var decodeBase64 = (text) => {
  const compact = text.replace(/\s/g, "").replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "");
  return compact !== "" && /^[A-Za-z0-9+/]+$/.test(compact) && compact.length % 4 !== 1 ? Buffer.from(compact, "base64").toString("utf8") : void 0;
};
var isJson = (text) => {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
};
var isVapidPair = (publicText, privateText) => {
  const raw = (text) => Buffer.from(text.trim().replace(/-/g, "+").replace(/_/g, "/"), "base64");
  try {
    let derived;
    if (privateText.includes("-----BEGIN")) {
      const jwk = (0, import_node_crypto.createPublicKey)((0, import_node_crypto.createPrivateKey)(privateText.replaceAll("\\n", "\n"))).export({ format: "jwk" });
      derived = Buffer.concat([Buffer.from([4]), raw(jwk.x ?? ""), raw(jwk.y ?? "")]);
    } else {
      if (raw(privateText).length !== 32) return "are no key pair (the private key has not got 32 bytes)";
      const ecdh = (0, import_node_crypto.createECDH)("prime256v1");
      ecdh.setPrivateKey(raw(privateText));
      derived = ecdh.getPublicKey();
    }
    return derived.equals(raw(publicText)) ? true : "do not belong together";
  } catch {
    return "are no key pair";
  }
};
var NOTHING = {
  judged: [],
  answers: [],
  fallbacks: [],
  covered: /* @__PURE__ */ new Set(),
  secrets: [],
  keys: []
};
var rulesOfFramework = {
  django: async () => (await Promise.resolve().then(() => require("./python-frameworks-AKCXP3UD.js"))).djangoRules,
  fastapi: async () => (await Promise.resolve().then(() => require("./python-frameworks-AKCXP3UD.js"))).fastapiRules,
  flask: async () => (await Promise.resolve().then(() => require("./python-frameworks-AKCXP3UD.js"))).flaskRules,
  express: async () => (await Promise.resolve().then(() => require("./node-frameworks-YPKNFNDV.js"))).expressRules,
  nextjs: async () => (await Promise.resolve().then(() => require("./node-frameworks-YPKNFNDV.js"))).nextRules,
  rails: async () => (await Promise.resolve().then(() => require("./other-frameworks-3YUD3QLR.js"))).railsRules,
  laravel: async () => (await Promise.resolve().then(() => require("./other-frameworks-3YUD3QLR.js"))).laravelRules,
  spring: async () => (await Promise.resolve().then(() => require("./properties-frameworks-IIKVWBEM.js"))).springRules,
  aspnet: async () => (await Promise.resolve().then(() => require("./properties-frameworks-IIKVWBEM.js"))).aspnetRules
};
var BY_NAME = [
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i, { kind: "source", format: "compose" }],
  [/(?:^|\/)render\.ya?ml$/i, { kind: "source", format: "render" }],
  [/(?:^|\/)vercel\.json$/i, { kind: "source", format: "vercel" }],
  [/(?:^|\/)app\.json$/i, { kind: "source", format: "heroku" }],
  [/(?:^|\/)fly[^/]*\.toml$/i, { kind: "source", format: "fly" }],
  [/(?:^|\/)netlify\.toml$/i, { kind: "source", format: "netlify" }],
  [/(?:^|\/)(?:[^/]*\.)?Dockerfile(?:\.[^/]*)?$|(?:^|\/)Containerfile$/i, { kind: "source", format: "dockerfile" }],
  [/\.service$/, { kind: "source", format: "systemd" }],
  [/(?:^|\/)application[^/]*\.(?:ya?ml|properties)$/, { kind: "code", language: "spring" }],
  [/(?:^|\/)appsettings[^/]*\.json$/i, { kind: "code", language: "aspnet" }],
  [/(?:^|\/)(?:\.env[^/]*|[^/]*\.env)$/, { kind: "source", format: "dotenv" }],
  [/(?:^|\/)(?:env|environment)\.(?:example|sample|template|production|prod)$/, { kind: "source", format: "dotenv" }],
  [/(?:^|\/)values[^/]*\.ya?ml$/, { kind: "source", format: "helm" }],
  [/\.py$/, { kind: "code", language: "python" }],
  [/\.(?:[cm]?[jt]sx?)$/, { kind: "code", language: "javascript" }],
  [/\.rb$|(?:^|\/)config\.ru$/, { kind: "code", language: "ruby" }],
  [/\.php$/, { kind: "code", language: "php" }]
];
var detectFile = (path, text) => {
  const named = BY_NAME.find(([pattern]) => pattern.test(path))?.[1];
  if (named !== void 0) return named;
  if (/\.ya?ml$/i.test(path)) {
    if (/^\s*(?:- )?kind:\s*\w/m.test(text) || /(?:^|\/)kustomization\.ya?ml$/.test(path))
      return { kind: "source", format: "kubernetes" };
    if (/^services:/m.test(text))
      return /envVars:/.test(text) ? { kind: "source", format: "render" } : { kind: "source", format: "compose" };
    return { kind: "source", format: "helm" };
  }
  if (/\.json$/i.test(path)) {
    if (/"(?:planned_values|terraform_version)"\s*:/.test(text)) return { kind: "source", format: "terraform" };
    if (/"containerDefinitions"\s*:/.test(text)) return { kind: "source", format: "ecs" };
    if (/"kind"\s*:\s*"/.test(text) && /"apiVersion"/.test(text)) return { kind: "source", format: "kubernetes" };
    return { kind: "source", format: "json" };
  }
  return /^\s*(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/m.test(text) ? { kind: "source", format: "dotenv" } : void 0;
};
var readEnvironment = (environment, keys) => ({
  name: "process environment",
  format: "environment",
  settings: (keys ?? environment.names()).map((key) => {
    const value = environment.get(key);
    return {
      key,
      origin: { format: "environment", source: "process environment" },
      value: value === void 0 ? { status: "missing", reason: "it is not set in the process" } : { status: "value", text: value }
    };
  }),
  problems: []
});
var readGitHub = async (github, environment, signal) => {
  if (!github.available)
    throw new import_errors3.Undecidable(`The variables of GitHub cannot be read: ${github.unavailableReason}`, {
      rule: "github-unavailable",
      help: "Give gonogo a token that may read variables and secrets of the repository, or leave `github` out of `from`."
    });
  const levels = environment === void 0 ? [void 0] : [void 0, environment];
  const settings = [];
  for (const level of levels) {
    const source = level === void 0 ? `repository ${github.repository} on GitHub` : `environment ${level} on GitHub`;
    const origin = { format: "github", source, ...level === void 0 ? {} : { environment: level } };
    for (const { name, updatedAt } of await github.secrets(level, signal))
      settings.push({
        key: name,
        origin,
        secret: true,
        value: { status: "opaque", reason: "it is a secret on GitHub" },
        updatedAt: Date.parse(updatedAt)
      });
    for (const [key, text] of Object.entries(await github.variables(level, signal)))
      settings.push({ key, origin, value: { status: "value", text } });
  }
  return {
    name: environment === void 0 ? "GitHub" : `GitHub (environment ${environment})`,
    format: "github",
    settings,
    problems: []
  };
};
var ask = async ({ http, token, signal }, url, who, schema, headers2 = {}) => {
  const response = await http.request({
    url,
    signal,
    headers: { authorization: `Bearer ${token}`, accept: "application/json", ...headers2 },
    maxRedirects: 0
  });
  const refused = (message) => new import_errors3.Undecidable(`${who} ${message}`, {
    rule: "settings-platform-refused",
    help: `Check the name and that the token may read the environment variables at ${who}.`
  });
  if (response.status !== 200) throw refused(`answered ${response.status}.`);
  let parsed;
  try {
    parsed = schema.safeParse(JSON.parse(Buffer.from(response.body).toString("utf8")));
  } catch {
    throw refused("did not answer with JSON.");
  }
  if (!parsed.success) throw refused("answered with something else than a list of variables.");
  return parsed.data;
};
var RenderAnswer = z.array(
  z.object({ envVar: z.object({ key: z.string(), value: z.string() }), cursor: z.optional(z.string()) })
);
var readRenderApi = async (api, service) => {
  const settings = [];
  let cursor;
  for (let page = 0; page < 50; page++) {
    const query = new URLSearchParams({ limit: "100", ...cursor === void 0 ? {} : { cursor } });
    const url = `${api.base ?? "https://api.render.com"}/v1/services/${encodeURIComponent(service)}/env-vars?${query}`;
    const answer = await ask(api, url, "Render", RenderAnswer);
    for (const { envVar } of answer)
      settings.push(plain("render-api", `Render (service ${service})`, envVar.key, envVar.value));
    const next = answer.at(-1)?.cursor;
    if (answer.length < 100 || next === void 0 || next === cursor) break;
    cursor = next;
  }
  return {
    name: `Render (service ${service})`,
    format: "render-api",
    settings,
    problems: [],
    open: { reason: "groups that are linked to the service are not listed by Render", holds: "anything" }
  };
};
var VercelAnswer = z.object({
  envs: z.array(
    z.object({
      key: z.string(),
      value: z.optional(z.string()),
      type: z.string(),
      target: z.optional(z.union([z.string(), z.array(z.string())])),
      updatedAt: z.optional(z.number())
    })
  )
});
var readVercelApi = async (api, project, options) => {
  const query = new URLSearchParams({
    target: options.target,
    ...options.team === void 0 ? {} : { teamId: options.team }
  });
  const url = `${api.base ?? "https://api.vercel.com"}/v9/projects/${encodeURIComponent(project)}/env?${query}`;
  const { envs } = await ask(api, url, "Vercel", VercelAnswer);
  const name = `Vercel (project ${project}, ${options.target})`;
  return {
    name,
    format: "vercel-api",
    settings: envs.filter(({ target }) => target === void 0 || [target].flat().includes(options.target)).map(({ key, value, type, updatedAt }) => ({
      ...type === "plain" && value !== void 0 ? plain("vercel-api", name, key, value) : {
        key,
        origin: { format: "vercel-api", source: name, environment: options.target },
        value: { status: "opaque", reason: `Vercel keeps it ${type}` }
      },
      ...updatedAt === void 0 ? {} : { updatedAt }
    })),
    problems: []
  };
};
var readHerokuApi = async (api, app) => {
  const url = `${api.base ?? "https://api.heroku.com"}/apps/${encodeURIComponent(app)}/config-vars`;
  const answer = await ask(api, url, "Heroku", z.record(z.string(), z.string()), {
    accept: "application/vnd.heroku+json; version=3"
  });
  const name = `Heroku (application ${app})`;
  return {
    name,
    format: "heroku-api",
    settings: Object.entries(answer).map(([key, value]) => plain("heroku-api", name, key, value)),
    problems: []
  };
};
var plain = (format, source, key, text) => ({
  key,
  origin: { format, source },
  value: { status: "value", text }
});
var readPrinted = (output, source, path) => {
  const format = path === void 0 ? "command" : "json";
  const place = (line) => ({ format, source, ...path === void 0 ? {} : { path, line } });
  const settings = output.trimStart().startsWith("{") ? (0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.readTrees)(output, source)[0]).map(({ key, line, value }) => ({
    key,
    origin: place(line),
    value: { status: "value", text: (0, import_chunk_OHQXX7JR.textIn)(value) ?? "" }
  })) : (0, import_chunk_HVL55H7L.readDialect)(output, "dotenv").flatMap(
    ({ key, line, value }) => value.status === "value" ? [{ key, origin: place(line), value: { status: "value", text: value.text } }] : []
  );
  return { name: source, format, settings, problems: [] };
};
var INFRASTRUCTURE = /(?:^|\/)(?:postgres|postgresql|postgis|timescaledb|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|nats|kafka|zookeeper|elasticsearch|opensearch|nginx|caddy|traefik|haproxy|minio|mailhog|mailpit|adminer|pgadmin4?|prometheus|grafana|certbot|pgbouncer)(?::|@|$)/;
var APPLICATION_NAMES = ["web", "app", "backend", "api", "server", "django", "rails", "laravel", "site", "frontend"];
var readCompose = async (files, options) => {
  const problems = [];
  const layers = /* @__PURE__ */ new Map();
  const tops = [];
  for (const file of files) await collect(file, layers, tops, options.read, 0);
  const [first] = files;
  const directory = (0, import_chunk_6TXHQASN.folderOf)(first?.path ?? "");
  const dotenv = /* @__PURE__ */ new Map();
  const besides = await options.read((0, import_chunk_6TXHQASN.join)(directory, ".env"));
  const lookup = (name2) => options.lookup?.(name2) ?? dotenv.get(name2);
  if (besides !== void 0) {
    for (const { key, value } of (0, import_chunk_HVL55H7L.readDialect)(besides, "compose", (0, import_chunk_HVL55H7L.outsideOf)(lookup)))
      if (value.status === "value") dotenv.set(key, { status: "value", text: value.text });
  }
  const service = options.service ?? applicationAmong(layers);
  const files_ = [...new Set(files.map(({ path }) => path))].join(" + ");
  if (service === void 0)
    return {
      name: files_,
      format: "compose",
      settings: [],
      problems,
      open: { reason: "no service was found in it", holds: "anything" }
    };
  const name = `${files_} (service ${service})`;
  const found = layers.get(service);
  if (found === void 0)
    return {
      name,
      format: "compose",
      settings: [],
      problems: [
        {
          rule: "settings-service-missing",
          level: "error",
          message: `${files_} has no service ${service}; it has ${[...layers.keys()].join(", ")}.`,
          help: "Name one of its services with `service`.",
          ...first === void 0 ? {} : { path: first.path }
        }
      ]
    };
  const fromFiles = [];
  const own = [];
  const interpolating = { lookup, name, problems };
  for (const layer of await unfold(found, layers, options.read, 0)) {
    fromFiles.push(...await fromEnvFiles(layer, options.read, interpolating));
    own.push(...fromEnvironment(layer, interpolating));
  }
  const settings = [...fromFiles, ...own];
  settings.push(...await fromSecretFiles(settings, tops, options.read, name));
  return { name, format: "compose", settings, problems };
};
var collect = async ({ path, text }, layers, tops, read, depth) => {
  for (const tree of (0, import_chunk_OHQXX7JR.readTrees)(text, path)) {
    tops.push({ tree, path });
    if (depth < 10)
      for (const include of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "include"))) {
        const paths = [
          (0, import_chunk_OHQXX7JR.textIn)(include) ?? (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(include, "path")),
          ...(0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(include, "path")).map(import_chunk_OHQXX7JR.textIn)
        ];
        for (const included of paths.filter((one) => one !== void 0)) {
          const target = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), included);
          const content = await read(target);
          if (content !== void 0) await collect({ path: target, text: content }, layers, tops, read, depth + 1);
        }
      }
    for (const { key, value } of (0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "services")))
      layers.set(key, [...layers.get(key) ?? [], { tree: value, path }]);
  }
};
var applicationAmong = (layers) => {
  const own = [...layers].filter(
    ([, placed]) => placed.some(
      ({ tree }) => (0, import_chunk_OHQXX7JR.child)(tree, "build") !== void 0 || !INFRASTRUCTURE.test((0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(tree, "image")) ?? "")
    )
  );
  const named = APPLICATION_NAMES.find((name) => own.some(([service]) => service === name));
  return named ?? own[0]?.[0] ?? layers.keys().next().value;
};
var unfold = async (placed, layers, read, depth) => {
  const result = [];
  for (const layer of placed) {
    const base = (0, import_chunk_OHQXX7JR.child)(layer.tree, "extends");
    if (base !== void 0 && depth < 10) {
      const service = (0, import_chunk_OHQXX7JR.textIn)(base) ?? (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(base, "service")) ?? "";
      const file = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(base, "file"));
      let among = layers;
      if (file !== void 0) {
        const path = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(layer.path), file);
        const text = await read(path);
        among = /* @__PURE__ */ new Map();
        if (text !== void 0) await collect({ path, text }, among, [], read, depth + 1);
      }
      result.push(...await unfold(among.get(service) ?? [], among, read, depth + 1));
    }
    result.push(layer);
  }
  return result;
};
var fromEnvironment = ({ tree, path }, { lookup, name, problems }) => {
  const environment = (0, import_chunk_OHQXX7JR.child)(tree, "environment");
  const settings = [];
  const add = (key, value, line) => {
    const origin = { format: "compose", source: name, path, line };
    if (value !== void 0) settings.push({ key, origin, value: filled(key, value, line, path, lookup, problems) });
    else
      settings.push({
        key,
        origin,
        value: lookup(key) ?? { status: "opaque", reason: "it is taken over from the shell that starts compose" }
      });
  };
  for (const { key, line, value } of (0, import_chunk_OHQXX7JR.entriesIn)(environment)) {
    const bare = value.kind === "scalar" && value.value === null;
    add(key, bare ? void 0 : (0, import_chunk_OHQXX7JR.textIn)(value) ?? "", line);
    if (value.kind === "scalar" && typeof value.value === "boolean" && /^(?:True|False|TRUE|FALSE)$/.test(value.text))
      problems.push({
        rule: "compose-value-not-text",
        level: "warning",
        message: `${key} is written ${value.text} and arrives in the container as ${String(value.value)}.`,
        help: `Write it in quotes: ${key}: "${value.text}".`,
        path,
        line
      });
  }
  for (const item of (0, import_chunk_OHQXX7JR.itemsIn)(environment)) {
    const text = (0, import_chunk_OHQXX7JR.textIn)(item) ?? "";
    const equal = text.indexOf("=");
    add(equal === -1 ? text : text.slice(0, equal), equal === -1 ? void 0 : text.slice(equal + 1), item.line);
    const value = text.slice(equal + 1);
    if (equal !== -1 && /^(["'])[^]*\1$/.test(value))
      problems.push({
        rule: "env-value-keeps-syntax",
        level: "error",
        message: `Compose keeps the quotes around the value of ${text.slice(0, equal)}, because they stand inside a list item.`,
        help: `Write - ${text.slice(0, equal)}=value without quotes, or quote the whole item.`,
        path,
        line: item.line
      });
  }
  return settings;
};
var filled = (key, template, line, path, lookup, problems) => {
  const result = (0, import_chunk_BGRWXGA6.interpolate)(template, (0, import_chunk_HVL55H7L.outsideOf)(lookup));
  if (result.status === "value" && result.unset.length === 0) return { status: "value", text: result.text };
  if (result.status === "unknown") return { status: "opaque", reason: result.reason };
  const missing = result.status === "value" ? result.unset.join(" and ") : result.name;
  problems.push({
    rule: "compose-variable-not-set",
    level: "notice",
    message: `${key} is made of ${missing}, which none of the given sources sets: its value is known only where compose is started.`,
    help: `Give the file that sets ${missing} before this one in \`from\`, or a source of the deploy host.`,
    path,
    line
  });
  return { status: "opaque", reason: `it is made of ${missing}, which is set where compose is started` };
};
var fromEnvFiles = async ({ tree, path }, read, { lookup, name, problems }) => {
  const listed = (0, import_chunk_OHQXX7JR.child)(tree, "env_file");
  const settings = [];
  for (const item of listed?.kind === "list" ? listed.items : listed === void 0 ? [] : [listed]) {
    const template = (0, import_chunk_OHQXX7JR.textIn)(item) ?? (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "path")) ?? "";
    const filledIn = (0, import_chunk_BGRWXGA6.interpolate)(template, (0, import_chunk_HVL55H7L.outsideOf)(lookup));
    const file = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), filledIn.status === "value" ? filledIn.text : template);
    const text = await read(file);
    if (text === void 0) {
      if ((0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "required")) !== "false")
        problems.push({
          rule: "compose-env-file-missing",
          level: "warning",
          message: `${file}, which ${name} reads, is not in the repository: what it sets is known only on the deploy host.`,
          help: "Give its production version in `from`, or take its keys from a source that can be read.",
          path,
          line: item.line
        });
      continue;
    }
    const dialect = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "format")) === "raw" ? "docker" : "compose";
    for (const entry of (0, import_chunk_HVL55H7L.readDialect)(text, dialect, (0, import_chunk_HVL55H7L.outsideOf)(lookup))) {
      const origin = { format: "compose", source: `${file} (${name})`, path: file, line: entry.line };
      const value = entry.value.status === "value" ? { status: "value", text: entry.value.text } : entry.value.status === "inherited" ? lookup(entry.key) ?? { status: "opaque", reason: "it is taken over from the shell that starts compose" } : { status: "opaque", reason: entry.value.reason };
      settings.push({ key: entry.key, origin, value });
    }
  }
  return settings;
};
var fromSecretFiles = async (settings, tops, read, name) => {
  const result = [];
  for (const { key, value, origin } of settings) {
    const secret = value.status === "value" ? /^\/run\/secrets\/([^/]+)$/.exec(value.text)?.[1] : void 0;
    const target = /^(.+)_FILE$/.exec(key)?.[1];
    if (secret === void 0 || target === void 0) continue;
    const definition = tops.findLast(({ tree }) => (0, import_chunk_OHQXX7JR.child)(tree, "secrets", secret) !== void 0);
    const file = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(definition?.tree, "secrets", secret, "file"));
    const path = definition === void 0 || file === void 0 ? void 0 : (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(definition.path), file);
    const text = path === void 0 ? void 0 : await read(path);
    result.push({
      key: target,
      secret: true,
      origin: text === void 0 || path === void 0 ? origin : { format: "compose", source: name, path, line: 1 },
      value: text === void 0 ? { status: "opaque", reason: `it is in the compose secret ${secret}, which is not in the repository` } : { status: "value", text: text.trimEnd() }
    });
  }
  return result;
};
var readEcs = (text, { path, container }) => {
  const [tree] = (0, import_chunk_OHQXX7JR.readTrees)(text, path);
  const definitions = (0, import_chunk_OHQXX7JR.child)(tree, "containerDefinitions") ?? (0, import_chunk_OHQXX7JR.child)(tree, "taskDefinition", "containerDefinitions") ?? tree;
  const containers = (0, import_chunk_OHQXX7JR.itemsIn)(definitions);
  const chosen = container === void 0 ? containers[0] : containers.find((one) => (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(one, "name")) === container);
  const name = `${path} (container ${(0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(chosen, "name")) ?? "?"})`;
  const files = (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(chosen, "environmentFiles")).length > 0;
  return {
    name,
    format: "ecs",
    settings: ecsSettings(chosen, name, path),
    problems: [],
    ...files ? { open: { reason: "its environmentFiles are kept in S3", holds: "anything" } } : {}
  };
};
var ecsSettings = (container, source, path) => [
  ...(0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(container, "environment")).map((item) => ({
    key: (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "name")) ?? "",
    origin: { format: "ecs", source, path, line: item.line },
    value: { status: "value", text: (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "value")) ?? "" }
  })),
  ...(0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(container, "secrets")).map((item) => ({
    key: (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "name")) ?? "",
    secret: true,
    origin: { format: "ecs", source, path, line: item.line },
    value: { status: "opaque", reason: "it is kept in Secrets Manager or Parameter Store" }
  }))
];
var readTerraformPlan = (text, { path, address }) => {
  const [tree] = (0, import_chunk_OHQXX7JR.readTrees)(text, path);
  const settings = [];
  const visit = (module2) => {
    for (const resource of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(module2, "resources"))) {
      const at = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(resource, "address")) ?? "";
      if (address === void 0 || address === at) settings.push(...resourceSettings(resource, `${path} (${at})`, path));
    }
    for (const inner of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(module2, "child_modules"))) visit(inner);
  };
  visit((0, import_chunk_OHQXX7JR.child)(tree, "planned_values", "root_module") ?? (0, import_chunk_OHQXX7JR.child)(tree, "values", "root_module"));
  return { name: path, format: "terraform", settings, problems: [] };
};
var resourceSettings = (resource, source, path) => {
  const values = (0, import_chunk_OHQXX7JR.child)(resource, "values");
  const definitions = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(values, "container_definitions"));
  const containers = definitions === void 0 ? [] : (0, import_chunk_OHQXX7JR.readTrees)(definitions, path).flatMap((tree) => tree.kind === "list" ? tree.items : [tree]);
  const line = (0, import_chunk_OHQXX7JR.child)(values, "container_definitions")?.line ?? resource.line;
  const place = (setting) => ({
    ...setting,
    origin: { ...setting.origin, format: "terraform", line }
  });
  const maps = [
    ...(0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(values, "environment")).map((one) => (0, import_chunk_OHQXX7JR.child)(one, "variables")),
    (0, import_chunk_OHQXX7JR.child)(values, "app_settings"),
    (0, import_chunk_OHQXX7JR.child)(values, "config_vars"),
    (0, import_chunk_OHQXX7JR.child)(values, "sensitive_config_vars"),
    (0, import_chunk_OHQXX7JR.child)(values, "environment_variables")
  ];
  const lists = [];
  const findEnv = (tree, depth) => {
    if (depth > 12) return;
    for (const item of (0, import_chunk_OHQXX7JR.itemsIn)(tree)) findEnv(item, depth + 1);
    for (const { key, value } of (0, import_chunk_OHQXX7JR.entriesIn)(tree))
      if (key === "env" && value.kind === "list") lists.push(...value.items);
      else findEnv(value, depth + 1);
  };
  findEnv((0, import_chunk_OHQXX7JR.child)(values, "template"), 0);
  findEnv((0, import_chunk_OHQXX7JR.child)(values, "spec"), 0);
  return [
    ...containers.flatMap((one) => ecsSettings(one, source, path)).map(place),
    ...maps.flatMap((map) => (0, import_chunk_OHQXX7JR.entriesIn)(map)).map((entry) => ({
      key: entry.key,
      origin: { format: "terraform", source, path, line: entry.line },
      value: (0, import_chunk_OHQXX7JR.textIn)(entry.value) === void 0 ? { status: "opaque", reason: "it is known only after apply" } : { status: "value", text: (0, import_chunk_OHQXX7JR.textIn)(entry.value) ?? "" }
    })),
    ...lists.flatMap((item) => {
      const key = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "name"));
      if (key === void 0) return [];
      const value = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "value"));
      return [
        {
          key,
          origin: { format: "terraform", source, path, line: item.line },
          value: value === void 0 || value === "" ? { status: "opaque", reason: "it is kept in a secret store, or known only after apply" } : { status: "value", text: value }
        }
      ];
    })
  ];
};
var PLACES = /^(?:env|envs|environment|environmentVariables|extraEnv|extraEnvs|extraEnvVars|envVars|config|configMap|secrets?|secretEnv)$/;
var readHelmValues = (text, { path }) => {
  const settings = [];
  const add = (key, line, value) => {
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(key)) return;
    const plain2 = (0, import_chunk_OHQXX7JR.textIn)(value) ?? (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(value, "value"));
    settings.push({
      key,
      origin: { format: "helm", source: path, path, line },
      value: plain2 === void 0 ? { status: "opaque", reason: "the chart fills it in from elsewhere" } : plain2.includes("{{") ? { status: "opaque", reason: "it is a template" } : { status: "value", text: plain2 }
    });
  };
  const walk = (tree, depth) => {
    if (depth > 20) return;
    for (const item of (0, import_chunk_OHQXX7JR.itemsIn)(tree)) walk(item, depth + 1);
    for (const { key, value } of (0, import_chunk_OHQXX7JR.entriesIn)(tree)) {
      if (!PLACES.test(key)) {
        walk(value, depth + 1);
        continue;
      }
      for (const item of (0, import_chunk_OHQXX7JR.itemsIn)(value)) {
        const name = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "name")) ?? (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "key"));
        if (name !== void 0) add(name, item.line, item);
      }
      for (const entry of (0, import_chunk_OHQXX7JR.entriesIn)(value))
        if (entry.value.kind === "map" && (0, import_chunk_OHQXX7JR.child)(entry.value, "value") === void 0 && (0, import_chunk_OHQXX7JR.child)(entry.value, "valueFrom") === void 0)
          walk(
            { kind: "map", line: entry.line, entries: [{ key: "env", line: entry.line, value: entry.value }] },
            depth + 1
          );
        else add(entry.key, entry.line, entry.value);
    }
  };
  for (const tree of (0, import_chunk_OHQXX7JR.readTrees)(text, path)) walk(tree, 0);
  return {
    name: path,
    format: "helm",
    settings,
    problems: [],
    open: { reason: "the templates of the chart may add further variables", holds: "anything" }
  };
};
var readAppJson = (text, options) => {
  const { path } = options;
  const [tree] = (0, import_chunk_OHQXX7JR.readTrees)(text, path);
  return {
    name: path,
    format: "heroku",
    settings: (0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "env")).map(({ key, line, value }) => ({
      key,
      origin: { format: "heroku", source: path, path, line },
      value: valueOf(value)
    })),
    problems: [],
    open: { reason: "further config vars are kept at Heroku", holds: "anything" }
  };
};
var valueOf = (tree) => {
  const value = (0, import_chunk_OHQXX7JR.textIn)(tree) ?? (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(tree, "value"));
  if (value !== void 0) return { status: "value", text: value };
  return (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(tree, "generator")) === "secret" ? { status: "opaque", reason: "Heroku makes it at random", generated: true } : { status: "opaque", reason: "it is asked for when the application is set up" };
};
var objectsIn = (text, path) => (0, import_chunk_OHQXX7JR.readTrees)(text, path).flatMap((tree) => flatten(tree, path));
var flatten = (tree, path) => {
  const kind = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(tree, "kind"));
  if (kind === "List") return (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "items")).flatMap((item) => flatten(item, path));
  const kustomization = /(?:^|\/)kustomization\.ya?ml$/.test(path) && (kind === void 0 || kind === "Component");
  if (kind === void 0 && !kustomization) return [];
  const service = kind === "Service" && ((0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(tree, "apiVersion")) ?? "").startsWith("serving.knative");
  return [
    {
      kind: kustomization ? "Kustomization" : service ? "Service.serving" : kind ?? "",
      name: (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(tree, "metadata", "name")) ?? "",
      tree,
      path
    }
  ];
};
var generatorsIn = async ({ tree, path }, read, readLines) => {
  const result = [];
  for (const [kind, field] of [
    ["ConfigMap", "configMapGenerator"],
    ["Secret", "secretGenerator"]
  ])
    for (const generator of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, field))) {
      const name = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(generator, "name")) ?? "";
      const source = `${path} (${field} ${name})`;
      const settings = [];
      const opens = [];
      const add = (key, text, at, line) => {
        settings.push({
          key,
          ...kind === "Secret" ? { secret: true } : {},
          origin: { format: "kubernetes", source, path: at, line },
          value: { status: "value", text }
        });
      };
      const listed = (key) => (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(generator, key));
      for (const item of [...listed("envs"), (0, import_chunk_OHQXX7JR.child)(generator, "env")].filter((one) => one !== void 0)) {
        const file = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), (0, import_chunk_OHQXX7JR.textIn)(item) ?? "");
        const text = await read(file);
        if (text === void 0) opens.push(`${file} is not in the repository`);
        else
          for (const entry of readLines(text, "docker"))
            if (entry.value.status === "value") add(entry.key, entry.value.text, file, entry.line);
      }
      for (const item of listed("files")) {
        const [key, file] = splitFirst((0, import_chunk_OHQXX7JR.textIn)(item) ?? "");
        const target = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), file ?? key);
        const text = await read(target);
        const named = file === void 0 ? key.split("/").at(-1) ?? key : key;
        if (text === void 0) opens.push(`${target} is not in the repository`);
        else add(named, text, target, 1);
      }
      for (const item of listed("literals")) {
        const [key, value = ""] = splitFirst((0, import_chunk_OHQXX7JR.textIn)(item) ?? "");
        add(key, value.replace(/^(["'])([^]*)\1$/, "$2"), path, item.line);
      }
      result.push({
        kind,
        name,
        settings,
        ...opens.length === 0 ? {} : { open: { reason: opens.join("; "), holds: kind === "Secret" ? "secrets" : "anything" } }
      });
    }
  return result;
};
var splitFirst = (text) => {
  const equal = text.indexOf("=");
  return equal === -1 ? [text, void 0] : [text.slice(0, equal), text.slice(equal + 1)];
};
var patchesIn = async ({ tree, path }, read) => {
  const result = [];
  const fromFile = async (file) => {
    const target = file === void 0 ? void 0 : (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), file);
    const text = target === void 0 ? void 0 : await read(target);
    refuseJsonPatch(text, target ?? path, 1);
    if (target !== void 0 && text !== void 0) result.push(...objectsIn(text, target));
  };
  for (const item of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "patchesJson6902"))) {
    const file = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "path"));
    refuseJsonPatch(
      file === void 0 ? (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "patch")) : await read((0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), file)),
      path,
      item.line
    );
  }
  for (const item of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "patchesStrategicMerge"))) {
    const text = (0, import_chunk_OHQXX7JR.textIn)(item) ?? "";
    if (text.includes("\n")) result.push(...objectsIn(text, path));
    else await fromFile(text);
  }
  for (const item of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "patches"))) {
    await fromFile((0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "path")));
    const inline = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "patch"));
    refuseJsonPatch(inline, path, item.line);
    if (inline !== void 0)
      for (const object2 of objectsIn(inline, path)) result.push({ ...object2, tree: shifted(object2.tree, item.line) });
  }
  return result;
};
var refuseJsonPatch = (text, path, line) => {
  if (text === void 0 || !/^\s*(?:-|\[)/.test(text) || !/\/(?:env|envFrom|data|stringData|containers)\b/.test(text))
    return;
  throw new import_errors4.Undecidable(`${path}:${line} changes variables by a JSON patch, which is not followed.`, {
    rule: "settings-source-unreadable",
    help: "Write the result of `kustomize build` to a file, and name that in `from`; or use a strategic-merge patch."
  });
};
var shifted = (tree, by) => {
  const line = tree.line + by;
  if (tree.kind === "list") return { ...tree, line, items: tree.items.map((item) => shifted(item, by)) };
  if (tree.kind === "map")
    return {
      ...tree,
      line,
      entries: tree.entries.map((entry) => ({ ...entry, line: entry.line + by, value: shifted(entry.value, by) }))
    };
  return { ...tree, line };
};
var WORKLOADS = /* @__PURE__ */ new Set([
  "Deployment",
  "StatefulSet",
  "DaemonSet",
  "ReplicaSet",
  "Job",
  "CronJob",
  "Pod",
  "Rollout",
  "Service.serving"
]);
var readKubernetes = async (files, options) => {
  const problems = [];
  const objects = [];
  const seen = /* @__PURE__ */ new Set();
  const collect2 = async ({ path, text }, depth) => {
    if (seen.has(path) || depth > 20) return;
    seen.add(path);
    for (const object2 of objectsIn(text, path)) {
      objects.push(object2);
      if (object2.kind !== "Kustomization") continue;
      for (const key of ["resources", "bases", "components"])
        for (const item of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(object2.tree, key))) {
          const target = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), (0, import_chunk_OHQXX7JR.textIn)(item) ?? "");
          const inside = /\.ya?ml$/.test(target) ? [target] : ["yaml", "yml"].map((end) => `${target}/kustomization.${end}`);
          for (const one of inside) {
            const content = await options.read(one);
            if (content !== void 0) await collect2({ path: one, text: content }, depth + 1);
          }
        }
    }
  };
  for (const file of files) await collect2(file, 0);
  const stores = /* @__PURE__ */ new Map();
  for (const object2 of objects) {
    const store = storeOf(object2, problems);
    if (store !== void 0)
      stores.set(`${store.kind}/${object2.name}`, merged(stores.get(`${store.kind}/${object2.name}`), store));
    if (object2.kind === "Kustomization")
      for (const generated of await generatorsIn(object2, options.read, import_chunk_HVL55H7L.readDialect)) {
        const id = `${generated.kind}/${generated.name}`;
        stores.set(id, merged(stores.get(id), generated));
      }
  }
  const patches = (await Promise.all(objects.filter(({ kind }) => kind === "Kustomization").map((one) => patchesIn(one, options.read)))).flat();
  const paths = [...new Set(files.map(({ path }) => path))];
  const title = paths.length > 2 ? `${paths[0]} and ${paths.length - 1} more files` : paths.join(" + ");
  const workloads = objects.filter(
    ({ kind, name: name2 }) => WORKLOADS.has(kind) && (options.workload === void 0 || options.workload === name2)
  );
  const chosen = chooseWorkload(workloads);
  if (chosen === void 0) {
    const all = [...stores.values()];
    const open = all.find((store) => store.open !== void 0)?.open;
    return {
      name: title,
      format: "kubernetes",
      settings: all.flatMap(({ settings: settings2 }) => settings2),
      problems,
      ...open === void 0 ? {} : { open }
    };
  }
  const versions = [
    chosen,
    ...patches.filter((patch) => patch.kind === chosen.kind && (patch.name === chosen.name || patch.name === ""))
  ];
  const container = options.container ?? containerNames(chosen)[0] ?? "";
  const name = `${title} (${chosen.kind} ${chosen.name}, container ${container})`;
  const settings = [];
  const opens = [];
  const specs = versions.flatMap(
    (version) => containersOf(version).filter((one) => (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(one, "name")) === container).map((tree) => ({ tree, path: version.path }))
  );
  for (const { tree } of specs)
    for (const item of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "envFrom"))) {
      const prefix = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "prefix")) ?? "";
      for (const [kind, key] of [
        ["ConfigMap", "configMapRef"],
        ["Secret", "secretRef"]
      ]) {
        const ref = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, key, "name"));
        if (ref === void 0) continue;
        const store = stores.get(`${kind}/${ref}`);
        if (store === void 0)
          opens.push({
            reason: `the ${kind} ${ref} is not among the files`,
            holds: kind === "Secret" ? "secrets" : "anything"
          });
        else if (store.open !== void 0) opens.push(store.open);
        for (const setting of store?.settings ?? []) settings.push({ ...setting, key: prefix + setting.key });
      }
    }
  for (const { tree, path } of specs)
    for (const item of (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "env"))) {
      const key = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "name"));
      if (key === void 0) continue;
      const origin = { format: "kubernetes", source: name, path, line: item.line };
      settings.push(envSetting(key, item, origin, stores, problems, settings));
    }
  return {
    name,
    format: "kubernetes",
    settings,
    problems,
    ...opens.length === 0 ? {} : {
      open: {
        reason: opens.map(({ reason }) => reason).join("; "),
        holds: opens.some(({ holds }) => holds === "anything") ? "anything" : "secrets"
      }
    }
  };
};
var merged = (before, after) => ({
  settings: [...before?.settings ?? [], ...after.settings],
  ...after.open === void 0 ? before?.open === void 0 ? {} : { open: before.open } : { open: after.open }
});
var chooseWorkload = (workloads) => workloads.find(({ kind }) => kind === "Deployment" || kind === "StatefulSet" || kind === "Rollout") ?? workloads[0];
var podSpecOf = ({ kind, tree }) => {
  if (kind === "Pod") return (0, import_chunk_OHQXX7JR.child)(tree, "spec");
  if (kind === "CronJob") return (0, import_chunk_OHQXX7JR.child)(tree, "spec", "jobTemplate", "spec", "template", "spec");
  return (0, import_chunk_OHQXX7JR.child)(tree, "spec", "template", "spec");
};
var containersOf = (object2) => {
  const spec = podSpecOf(object2);
  return [...(0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(spec, "containers")), ...(0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(spec, "initContainers"))];
};
var containerNames = (object2) => (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(podSpecOf(object2), "containers")).flatMap((tree) => (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(tree, "name")) ?? []);
var envSetting = (key, item, origin, stores, problems, before) => {
  const value = (0, import_chunk_OHQXX7JR.child)(item, "value");
  if (value !== void 0) {
    if (value.kind === "scalar" && value.value !== null && typeof value.value !== "string")
      problems.push(notText(key, value.line, origin.path));
    const line = value.line;
    return { key, origin: { ...origin, line }, value: expandReferences((0, import_chunk_OHQXX7JR.textIn)(value) ?? "", before) };
  }
  for (const [kind, ref] of [
    ["ConfigMap", "configMapKeyRef"],
    ["Secret", "secretKeyRef"]
  ]) {
    const from = (0, import_chunk_OHQXX7JR.child)(item, "valueFrom", ref);
    if (from === void 0) continue;
    const [store, field] = [(0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(from, "name")) ?? "", (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(from, "key")) ?? ""];
    const known = stores.get(`${kind}/${store}`);
    const setting = known?.settings.findLast((one) => one.key === field);
    if (setting !== void 0) return { ...setting, key };
    if (known !== void 0 && known.open === void 0) {
      problems.push({
        rule: "kubernetes-key-missing",
        level: (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(from, "optional")) === "true" ? "warning" : "error",
        message: `${key} is taken from ${field} of the ${kind} ${store}, which has no such key: the container does not start.`,
        help: `Add ${field} to the ${kind} ${store}, or correct the name.`,
        ...origin.path === void 0 ? {} : { path: origin.path },
        ...origin.line === void 0 ? {} : { line: origin.line }
      });
      return { key, origin, value: { status: "missing", reason: `the ${kind} ${store} has no key ${field}` } };
    }
    return {
      key,
      origin,
      secret: kind === "Secret",
      value: {
        status: "opaque",
        reason: known?.open?.reason ?? `it is in the ${kind} ${store}, which is not among the files`
      }
    };
  }
  return { key, origin, value: { status: "opaque", reason: "the cluster fills it in when the container starts" } };
};
var expandReferences = (text, before) => {
  let opaque;
  const expanded = text.replace(/\$\$|\$\(([A-Za-z_][A-Za-z0-9_]*)\)/g, (whole, name) => {
    if (name === void 0) return "$";
    const known = before.findLast(({ key }) => key === name);
    if (known === void 0) return whole;
    if (known.value.status === "value") return known.value.text;
    opaque = name;
    return "";
  });
  return opaque === void 0 ? { status: "value", text: expanded } : { status: "opaque", reason: `it is made of ${opaque}, whose value cannot be read` };
};
var storeOf = ({ kind, name, tree, path }, problems) => {
  const source = `${path} (${kind} ${name})`;
  const origin = (line) => ({ format: "kubernetes", source, path, line });
  if (kind === "ConfigMap")
    return {
      kind,
      settings: (0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "data")).map(({ key, line, value }) => {
        if (value.kind === "scalar" && value.value !== null && typeof value.value !== "string")
          problems.push(notText(key, line, path));
        return { key, origin: origin(line), value: { status: "value", text: (0, import_chunk_OHQXX7JR.textIn)(value) ?? "" } };
      })
    };
  if (kind === "Secret")
    return {
      kind,
      settings: [
        ...(0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "data")).map(({ key, line, value }) => {
          const decoded = fromBase64((0, import_chunk_OHQXX7JR.textIn)(value) ?? "");
          if (decoded === void 0)
            problems.push({
              rule: "kubernetes-secret-not-base64",
              level: "error",
              message: `${key} of the Secret ${name} is no base64: the cluster refuses the Secret.`,
              help: `Encode it (printf %s VALUE | base64), or move it to \`stringData\`.`,
              path,
              line
            });
          else if (decoded.endsWith("\n"))
            problems.push({
              rule: "kubernetes-secret-newline",
              level: "warning",
              message: `${key} of the Secret ${name} ends with a newline, which becomes part of the value.`,
              help: "Encode it without one: printf %s VALUE | base64.",
              path,
              line
            });
          return {
            key,
            secret: true,
            origin: origin(line),
            value: decoded === void 0 ? { status: "opaque", reason: "it is no base64" } : { status: "value", text: decoded }
          };
        }),
        ...(0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "stringData")).map(({ key, line, value }) => ({
          key,
          secret: true,
          origin: origin(line),
          value: { status: "value", text: (0, import_chunk_OHQXX7JR.textIn)(value) ?? "" }
        }))
      ]
    };
  if (kind === "SealedSecret")
    return {
      kind: "Secret",
      settings: (0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "spec", "encryptedData")).map(({ key, line }) => ({
        key,
        secret: true,
        origin: origin(line),
        value: { status: "opaque", reason: "it is sealed for the cluster" }
      }))
    };
  if (kind !== "ExternalSecret") return void 0;
  const whole = (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "spec", "dataFrom")).length > 0;
  return {
    kind: "Secret",
    settings: (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "spec", "data")).flatMap((item) => {
      const key = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(item, "secretKey"));
      return key === void 0 ? [] : [
        {
          key,
          secret: true,
          origin: origin(item.line),
          value: { status: "opaque", reason: "it is kept in an external store" }
        }
      ];
    }),
    ...whole ? {
      open: {
        reason: `the ExternalSecret ${name} takes its keys from an external store`,
        holds: "secrets"
      }
    } : {}
  };
};
var notText = (key, line, path) => ({
  rule: "kubernetes-value-not-text",
  level: "error",
  message: `${key} is written without quotes and is no text: the cluster refuses the manifest.`,
  help: "Write the value in quotes.",
  ...path === void 0 ? {} : { path },
  line
});
var fromBase64 = (text) => {
  const compact = text.replace(/\s/g, "");
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact) ? Buffer.from(compact, "base64").toString("utf8") : void 0;
};
var readRender = (text, options) => {
  const { path } = options;
  const [tree] = (0, import_chunk_OHQXX7JR.readTrees)(text, path);
  const environments = (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(tree, "projects")).flatMap((project) => (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(project, "environments")));
  const places = [tree, ...environments];
  const services = places.flatMap((place) => (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(place, "services")));
  const groups = places.flatMap((place) => (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(place, "envVarGroups")));
  const nameOf = (one) => (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(one, "name")) ?? "";
  const service = options.service === void 0 ? services.find(
    (one) => ["web", "pserv"].includes((0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(one, "type")) ?? "") && variablesIn(one).length > 0
  ) ?? services.find((one) => variablesIn(one).length > 0) : services.find((one) => nameOf(one) === options.service);
  if (options.service !== void 0 && service === void 0)
    return {
      name: path,
      format: "render",
      settings: [],
      problems: [
        {
          rule: "settings-service-missing",
          level: "error",
          message: `${path} has no service ${options.service}; it has ${services.map(nameOf).join(", ")}.`,
          help: "Name one of its services with `service`.",
          path
        }
      ]
    };
  const name = `${path} (service ${nameOf(service)})`;
  const opens = [];
  const read = (variables, depth) => variables.flatMap((variable) => {
    const group = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(variable, "fromGroup"));
    if (group !== void 0) {
      const found = groups.find((one) => nameOf(one) === group);
      if (found === void 0) opens.push(`the group ${group} is kept in Render's dashboard`);
      return depth > 5 ? [] : read(variablesIn(found), depth + 1);
    }
    const key = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(variable, "key"));
    if (key === void 0) return [];
    return [{ key, origin: { format: "render", source: name, path, line: variable.line }, value: valueOf2(variable) }];
  });
  const settings = read(variablesIn(service), 0);
  const own = new Set(variablesIn(service).map((variable) => (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(variable, "key"))));
  const ordered = [...settings].sort((a, b) => Number(own.has(a.key)) - Number(own.has(b.key)));
  return {
    name,
    format: "render",
    settings: ordered,
    problems: [],
    ...opens.length === 0 ? {} : { open: { reason: opens.join("; "), holds: "anything" } }
  };
};
var variablesIn = (service) => (0, import_chunk_OHQXX7JR.itemsIn)((0, import_chunk_OHQXX7JR.child)(service, "envVars"));
var valueOf2 = (variable) => {
  const value = (0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(variable, "value"));
  if (value !== void 0) return { status: "value", text: value };
  if ((0, import_chunk_OHQXX7JR.textIn)((0, import_chunk_OHQXX7JR.child)(variable, "generateValue")) === "true")
    return { status: "opaque", reason: "Render makes it at random", generated: true };
  const keys = new Set((0, import_chunk_OHQXX7JR.entriesIn)(variable).map(({ key }) => key));
  if (keys.has("fromDatabase")) return { status: "opaque", reason: "Render fills it in from the database" };
  if (keys.has("fromService")) return { status: "opaque", reason: "Render fills it in from another service" };
  return { status: "opaque", reason: "it is set by hand in Render's dashboard" };
};
var readSystemdUnit = async (text, { path, read }) => {
  let own = [];
  let files = [];
  const opens = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let joined = (lines[at] ?? "").trim();
    while (joined.endsWith("\\") && at + 1 < lines.length)
      joined = `${joined.slice(0, -1)} ${(lines[++at] ?? "").trim()}`;
    const [, directive = "", rest = ""] = /^(Environment|EnvironmentFile|PassEnvironment)\s*=\s*([^]*)$/.exec(joined) ?? [];
    const origin = { format: "systemd", source: path, path, line };
    if (directive === "Environment") {
      if (rest === "") own = [];
      for (const word of wordsIn(rest)) {
        const equal = word.indexOf("=");
        if (equal > 0)
          own.push({ key: word.slice(0, equal), origin, value: { status: "value", text: word.slice(equal + 1) } });
      }
    } else if (directive === "PassEnvironment")
      for (const key of rest.split(/\s+/).filter((one) => one !== ""))
        own.push({ key, origin, value: { status: "opaque", reason: "it is taken over from the service manager" } });
    else if (directive === "EnvironmentFile") {
      if (rest === "") files = [];
      const file = rest.replace(/^-/, "");
      if (file === "") continue;
      const target = (0, import_chunk_6TXHQASN.join)((0, import_chunk_6TXHQASN.folderOf)(path), file);
      const content = await read(target);
      if (content === void 0) opens.push(`${file} is on the server`);
      else
        for (const entry of (0, import_chunk_HVL55H7L.readDialect)(content, "systemd"))
          files.push({
            key: entry.key,
            origin: { format: "systemd", source: `${target} (${path})`, path: target, line: entry.line },
            value: entry.value.status === "value" ? { status: "value", text: entry.value.text } : { status: "opaque", reason: "systemd cannot read it" }
          });
    }
  }
  return {
    name: path,
    format: "systemd",
    settings: [...own, ...files],
    problems: [],
    ...opens.length === 0 ? {} : { open: { reason: opens.join("; "), holds: "anything" } }
  };
};
var wordsIn = (text) => [...text.matchAll(/(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|((?:\\.|[^\s"'\\])+))+/g)].map(
  (match) => match[0].replace(
    /^"([^]*)"$|^'([^]*)'$/,
    (_, double, single) => double ?? single ?? ""
  ).replace(/\\(["'\\])/g, "$1").replaceAll("%%", "%")
);
var readFly = (text, { path }) => ({
  name: path,
  format: "fly",
  settings: tableIn(text, path, ["env"], "fly"),
  problems: [],
  open: { reason: "secrets are kept at Fly", holds: "secrets" }
});
var readNetlify = (text, { path, context = "production" }) => ({
  name: `${path} (context ${context})`,
  format: "netlify",
  settings: [
    ...tableIn(text, path, ["build", "environment"], "netlify"),
    ...tableIn(text, path, ["context", context, "environment"], "netlify")
  ],
  problems: [],
  open: { reason: "further variables are kept at Netlify", holds: "anything" }
});
var tableIn = (text, path, keys, format) => {
  let at;
  try {
    at = (0, import_chunk_CSLWA2SH.parse)(text);
  } catch (thrown) {
    const line = thrown instanceof import_chunk_CSLWA2SH.TomlError ? `:${thrown.line}` : "";
    throw new import_errors5.Undecidable(`${path}${line} is no TOML that can be read.`, {
      rule: "settings-source-unreadable",
      help: `Correct ${path}, or leave it out of \`from\`.`
    });
  }
  for (const key of keys)
    at = typeof at === "object" && at !== null ? at[key] : void 0;
  if (typeof at !== "object" || at === null) return [];
  return Object.entries(at).map(([key, value]) => ({
    key,
    origin: { format, source: path, path, line: lineOf(text, keys, key) },
    value: { status: "value", text: String(value) }
  }));
};
var lineOf = (text, keys, key) => {
  const header = new RegExp(`^\\s*\\[\\s*${keys.map((part) => `"?${escape(part)}"?`).join("\\s*\\.\\s*")}\\s*\\]`);
  const inline = new RegExp(`^\\s*${escape(keys.at(-1) ?? "")}\\s*=\\s*\\{`);
  const assignment = new RegExp(`^\\s*["']?${escape(key)}["']?\\s*=`);
  const lines = text.split("\n");
  let inside = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*\[/.test(line)) inside = header.test(line);
    if (inline.test(line) || inside && assignment.test(line)) return index + 1;
  }
  return 1;
};
var escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
var readVercel = (text, options) => {
  const { path } = options;
  const [tree] = (0, import_chunk_OHQXX7JR.readTrees)(text, path);
  const settings = [...(0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "build", "env")), ...(0, import_chunk_OHQXX7JR.entriesIn)((0, import_chunk_OHQXX7JR.child)(tree, "env"))].map(
    ({ key, line, value }) => {
      const written = (0, import_chunk_OHQXX7JR.textIn)(value) ?? "";
      return {
        key,
        origin: { format: "vercel", source: path, path, line },
        value: written.startsWith("@") ? { status: "opaque", reason: `it is the secret ${written.slice(1)}, kept at Vercel` } : { status: "value", text: written },
        ...written.startsWith("@") ? { secret: true } : {}
      };
    }
  );
  return {
    name: path,
    format: "vercel",
    settings,
    problems: [],
    open: { reason: "further variables are kept at Vercel", holds: "anything" }
  };
};
var readFiles = async (format, files, options) => {
  const { read, lookup, service, container } = options;
  if (format === "compose") return [await readCompose(files, { read, lookup, service })];
  if (format === "kubernetes") return [await readKubernetes(files, { read, container, workload: service })];
  const sources = [];
  for (const { path, text } of files) sources.push(await readOne(format, path, text, options));
  return sources;
};
var readOne = async (format, path, text, options) => {
  const { read, lookup, dialect, among, service, container } = options;
  switch (format) {
    case "dotenv":
      return (0, import_chunk_HVL55H7L.readDotenv)(text, { path, dialect, among, lookup });
    case "render":
      return readRender(text, { path, service });
    case "vercel":
      return readVercel(text, { path });
    case "helm":
      return readHelmValues(text, { path });
    case "fly":
      return readFly(text, { path });
    case "netlify":
      return readNetlify(text, { path, context: service });
    case "heroku":
      return readAppJson(text, { path });
    case "dockerfile":
      return (0, import_chunk_QE5GK4ZO.readDockerfile)(text, { path });
    case "ecs":
      return readEcs(text, { path, container });
    case "terraform":
      return readTerraformPlan(text, { path, address: service });
    case "systemd":
      return readSystemdUnit(text, { path, read });
    case "compose":
    case "kubernetes":
    case "environment":
    case "github":
    case "render-api":
    case "vercel-api":
    case "heroku-api":
    case "command":
    case "json":
      return readPrinted(text, path, path);
  }
};
var MOST_BYTES = 2 * 1024 * 1024;
var gather = async (entries, ports, options) => {
  const { files } = ports;
  const code = [];
  const batches = [];
  const named = [];
  for (const entry of entries) {
    const other = otherSource(entry, ports, options.signal);
    if (other !== void 0) {
      batches.push({ kind: "other", read: other });
      continue;
    }
    const wanted = typeof entry === "string" ? [entry] : "file" in entry ? entry.file : [];
    for (const path of await expand(wanted, files)) {
      named.push(path);
      const text = await readSmall(path, files);
      const plain2 = text.replace(/^\uFEFF/, "");
      const format = typeof entry !== "string" && "file" in entry ? entry.format : void 0;
      const kind = format === void 0 ? detectFile(path, plain2) : { kind: "source", format };
      if (kind === void 0)
        throw new import_errors2.Undecidable(`Nothing says what ${path} is.`, {
          rule: "settings-source-unreadable",
          help: `Write { file: ${path}, format: \u2026 }; \`gonogo explain settings\` lists the formats.`
        });
      if (kind.kind === "code") {
        code.push({ path, text: plain2, language: kind.language });
        continue;
      }
      const file = { path, text: kind.format === "dotenv" ? text : plain2 };
      const last = batches.at(-1);
      const options_ = typeof entry === "string" ? void 0 : entry;
      const joins = last?.kind === "files" && last.format === kind.format && (kind.format === "compose" || kind.format === "kubernetes") && JSON.stringify(serviceOf(last.entry)) === JSON.stringify(serviceOf(options_));
      if (joins) last.files.push(file);
      else batches.push({ kind: "files", format: kind.format, files: [file], entry: options_ });
    }
  }
  const sources = [];
  const read = readBeside(files);
  for (const batch of batches) {
    if (batch.kind === "other") {
      sources.push(await batch.read());
      continue;
    }
    const effective = effectiveOf(sources);
    const lookup = (name) => effective.get(name)?.value;
    const own = batch.entry !== void 0 && "file" in batch.entry ? batch.entry : void 0;
    const likely = options.among(code, batch.files[0]?.path ?? "");
    sources.push(
      ...await readFiles(batch.format, batch.files, {
        read,
        lookup,
        dialect: own?.reader ?? options.reader ?? likely.dialect,
        among: likely.among,
        service: own?.service,
        container: own?.container
      })
    );
  }
  return { sources, code, files: named };
};
var serviceOf = (entry) => entry !== void 0 && "file" in entry ? [entry.service, entry.container] : [];
var otherSource = (entry, { http, environment, github }, signal) => {
  if (typeof entry === "string") {
    if (entry === "environment") return async () => readEnvironment(environment);
    const level = /^github(?::(.+))?$/.exec(entry);
    return level === null ? void 0 : () => readGitHub(github, level[1], signal);
  }
  if ("environment" in entry) {
    const keys = entry.environment;
    return async () => readEnvironment(environment, keys === true ? void 0 : keys);
  }
  if ("github" in entry) return () => readGitHub(github, entry.github === true ? void 0 : entry.github, signal);
  if ("render" in entry) return () => readRenderApi({ http, token: entry.token, signal, base: entry.api }, entry.render);
  if ("vercel" in entry)
    return () => readVercelApi({ http, token: entry.token, signal, base: entry.api }, entry.vercel, {
      target: entry.target ?? "production",
      team: entry.team
    });
  if ("heroku" in entry) return () => readHerokuApi({ http, token: entry.token, signal, base: entry.api }, entry.heroku);
  return void 0;
};
var expand = async (patterns, files) => {
  const result = [];
  for (const pattern of patterns) {
    const found = await files.find([pattern]);
    if (found.length === 0)
      throw new import_errors2.Undecidable(`${pattern}, which should hold settings of production, is not there.`, {
        rule: "settings-source-missing",
        help: "Correct the path in `from`, or write the file before this item runs."
      });
    for (const path of found) if (!result.includes(path)) result.push(path);
  }
  return result;
};
var readSmall = (path, files) => files.readText(path, { maxBytes: MOST_BYTES });
var readBeside = (files) => async (path) => {
  if (path.startsWith("/") || path.startsWith("..") || path === "") return void 0;
  const stat = await files.stat(path);
  return stat?.kind === "file" && stat.sizeBytes <= MOST_BYTES ? readSmall(path, files) : void 0;
};
var printedSource = (output, shown) => readPrinted(output, shown);
var judgeValues = (effective, judge, {
  production,
  skip,
  hide
}) => {
  const readable = [];
  for (const key of effective.keys) {
    const setting = effective.get(key);
    if (setting?.value.status === "value") readable.push({ key, text: setting.value.text, setting });
  }
  for (const one of readable) {
    if ((0, import_chunk_4VZRACC5.isSecretKey)(one.key) || one.setting.secret === true) {
      if (one.text.length > 3) hide(one.text);
      judgeSecret(one, judge, skip);
    } else judgePlain(one, judge, skip, production);
    judgeAddress(one, judge, hide, skip);
    if (production) judgeLabels(one, judge);
  }
  reused(readable, judge);
};
var judgeSecret = ({ key, text, setting }, judge, skip) => {
  const place = (0, import_chunk_QE5GK4ZO.placeOfOrigin)(setting.origin);
  if (text === "") {
    judge.report("secret-empty", `${key} is empty in ${(0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin)}.`, place);
    return;
  }
  if (skip.has(key) || text.includes("://")) return;
  const placeholder = (0, import_chunk_4VZRACC5.placeholderIn)(text);
  if (placeholder !== void 0)
    judge.report("secret-placeholder", `${key} is ${placeholder} (${(0, import_chunk_4VZRACC5.describeSecret)(text)}).`, place);
  else {
    const weakness = (0, import_chunk_4VZRACC5.weaknessOf)(text, (0, import_chunk_4VZRACC5.purposeOf)(key));
    if (weakness !== void 0) judge.report("secret-weak", `${key} ${weakness} (${(0, import_chunk_4VZRACC5.describeSecret)(text)}).`, place);
  }
};
var judgePlain = ({ key, text, setting }, judge, skip, production) => {
  const place = (0, import_chunk_QE5GK4ZO.placeOfOrigin)(setting.origin);
  if (/^<[^>]*>$|^\[(?:your|insert)[^\]]*\]$|^(?:change[-_]?me|todo|tbd|fixme|xxx+)$/i.test(text.trim()))
    judge.report("placeholder-value", `${key} is still a placeholder in ${(0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin)}.`, place);
  if (production && !skip.has(key) && /(?:^|_)DEBUG$/.test(key.toUpperCase()) && !/^(?:false|0|no|off|n|f)?$/i.test(text.trim()))
    judge.report("debug-on", `${key} is switched on in ${(0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin)}.`, place);
};
var judgeAddress = ({ key, text, setting }, judge, hide, skip) => {
  const upper = key.toUpperCase();
  const place = (0, import_chunk_QE5GK4ZO.placeOfOrigin)(setting.origin);
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^:/@\s]*:([^@/\s]+)@/i.exec(text)?.[1];
  if (password !== void 0 && password.length > 3) {
    hide(password);
    try {
      hide(decodeURIComponent(password));
    } catch {
    }
  }
  if (!skip.has(key) && /URL|URI|ORIGIN|HOST|DOMAIN|ENDPOINT|BROKER|CORS/.test(upper))
    for (const part of text.split(/[\s,]+/).filter((one) => one !== "")) {
      const found = (0, import_chunk_QE5GK4ZO.hostOf)(part);
      const development = found === void 0 ? void 0 : (0, import_chunk_QE5GK4ZO.developmentHost)(found.host);
      if (development !== void 0)
        judge.report(
          /ORIGIN|CORS/.test(upper) ? "development-origin" : "development-host",
          `${key} names ${found?.host ?? part}, ${development}, in ${(0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin)}.`,
          place,
          import_chunk_6TXHQASN.INSIDE.test(upper) ? { level: "warning" } : {}
        );
      else if ((found?.scheme === "http" || found?.scheme === "ws") && found.host.includes(".") && !/\.(?:internal|svc|cluster\.local|lan)$/.test(found.host))
        judge.report(
          "unencrypted-url",
          `${key} is reached over ${found.scheme} in ${(0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin)}: whoever sits on the way reads and changes what is sent.`,
          place
        );
    }
  if (/^(?:postgres(?:ql)?|postgis|mysql|mariadb|mongodb)(?:\+\w+)?:\/\//i.test(text))
    judgeDatabaseUrl({ key, text, setting }, judge);
};
var judgeDatabaseUrl = ({ key, text, setting }, judge) => {
  const place = (0, import_chunk_QE5GK4ZO.placeOfOrigin)(setting.origin);
  const found = /^([a-z+]+):\/\/(?:([^:/@]*)(?::([^@]*))?@)?([^:/?#]*)/i.exec(text);
  const [, scheme = "", user = "", password = "", host = ""] = found ?? [];
  if (password !== "" && ((0, import_chunk_4VZRACC5.placeholderIn)(password) !== void 0 || password.toLowerCase() === user.toLowerCase()))
    judge.report(
      "database-default-credentials",
      `${key} has ${(0, import_chunk_4VZRACC5.placeholderIn)(password) === void 0 ? "the name of the user" : "a well-known word"} as password in ${(0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin)}: whoever reaches the port is in.`,
      place
    );
  if (/^(?:postgres|root|admin|sa)$/.test(user))
    judge.report("database-default-user", `${key} opens the database as ${user}, who may do everything.`, place);
  const mode = /[?&](?:sslmode|ssl-mode|ssl)=([^&#]*)/.exec(text)?.[1]?.toLowerCase();
  const outside = host.includes(".") && (0, import_chunk_QE5GK4ZO.developmentHost)(host) === void 0 && !/\.(?:internal|svc|local|lan)$|^10\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host);
  if (/^postgres/i.test(scheme) && (mode === void 0 ? outside : /^(?:disable|allow|prefer|false|0)$/.test(mode)))
    judge.report(
      "database-tls-off",
      `${key} ${mode === void 0 ? "does not ask for TLS" : `has sslmode=${mode}`}: what the database is asked and answers can be read on the way.`,
      place
    );
};
var judgeLabels = ({ key, text, setting }, judge) => {
  const upper = key.toUpperCase();
  const place = (0, import_chunk_QE5GK4ZO.placeOfOrigin)(setting.origin);
  const value = text.trim().toLowerCase();
  if (/^(?:sk|pk|rk)_test_/.test(text))
    judge.report("test-key-in-production", `${key} is a test key of Stripe: no payment reaches anybody.`, place);
  if (/^(?:NODE_ENV|APP_ENV|RAILS_ENV|RACK_ENV|FLASK_ENV|ENVIRONMENT|ENV|SENTRY_ENVIRONMENT|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|SPRING_PROFILES_ACTIVE|DJANGO_ENV|DEPLOY_ENV)$/.test(
    upper
  ) && /^(?:dev|development|local|test|testing|debug)$/.test(value))
    judge.report("environment-label", `${key} is ${value} in ${(0, import_chunk_QE5GK4ZO.showOrigin)(setting.origin)}.`, place);
  if (/LOG_?LEVEL$/.test(upper) && /^(?:debug|trace|silly|all|verbose)$/.test(value))
    judge.report("debug-logging", `${key} is ${value}: logs fill the disk and hold what people entered.`, place);
  if (upper === "NODE_TLS_REJECT_UNAUTHORIZED" && value === "0" || upper === "PYTHONHTTPSVERIFY" && value === "0" || upper === "GIT_SSL_NO_VERIFY" && value !== "0")
    judge.report(
      "tls-checks-off",
      `${key} switches off the check of certificates: anybody on the way can pose as the other side.`,
      place
    );
  if (/(?:SMTP|MAIL|EMAIL).*(?:HOST|SERVER|URL)$/.test(upper) && /mail(?:hog|pit|trap|catcher|dev)|ethereal\.email/.test(value))
    judge.report("development-mail", `${key} is a mail catcher for development: no mail reaches anybody.`, place);
};
var reused = (readable, judge) => {
  const seen = /* @__PURE__ */ new Map();
  for (const one of readable) {
    if (!(0, import_chunk_4VZRACC5.isSecretKey)(one.key) || one.text.length < 8) continue;
    const other = seen.get(one.text);
    if (other === void 0) seen.set(one.text, one);
    else if ((0, import_chunk_4VZRACC5.placeholderIn)(one.text) === void 0)
      judge.report(
        "secret-reused",
        `${one.key} and ${other.key} have the same value (${(0, import_chunk_4VZRACC5.describeSecret)(one.text)}): whoever learns one has the other.`,
        (0, import_chunk_QE5GK4ZO.placeOfOrigin)(one.setting.origin)
      );
  }
};
var EXAMPLES = [
  ".env.example",
  ".env.sample",
  ".env.template",
  ".env.dist",
  "example.env",
  "env.example",
  ".env.defaults"
];
var judgeAgainstExamples = async (secrets, files, judge) => {
  const paths = await files.find(EXAMPLES.map((name) => `**/${name}`));
  for (const path of paths.slice(0, 20)) {
    const entries = (0, import_chunk_HVL55H7L.readDialect)(await files.readText(path, { maxBytes: 256 * 1024 }), "dotenv");
    for (const { key, line, value } of entries) {
      if (value.status !== "value" || value.text.length < 4 || !(0, import_chunk_4VZRACC5.isSecretKey)(key)) continue;
      for (const secret of secrets)
        if (secret.text === value.text && secret.place.path !== path)
          judge.report(
            "secret-in-example",
            `${secret.key} is the value that ${path}:${line} gives as an example for ${key} (${(0, import_chunk_4VZRACC5.describeSecret)(secret.text)}).`,
            secret.place
          );
    }
  }
  return paths;
};
var HISTORY = [
  "*.env",
  "*.env.*",
  ".env*",
  "*compose*.yml",
  "*compose*.yaml",
  "*settings*.py",
  "*config*",
  "*secret*",
  "*values*.yaml",
  "*.md"
];
var MOST_VERSIONS = 300;
var MOST_BYTES2 = 20 * 1024 * 1024;
var judgeAgainstHistory = async (secrets, git, judge, signal) => {
  const worth = secrets.filter(({ text }) => text.length >= 8 && (0, import_chunk_4VZRACC5.placeholderIn)(text) === void 0);
  if (worth.length === 0) return { looked: 0 };
  let versions;
  try {
    if (await git.head(signal) === void 0) return { notLooked: "there is no git repository" };
    versions = versionsIn(
      Buffer.from(
        await git.run(
          [
            "log",
            "--all",
            "--no-renames",
            "--relative",
            "--diff-filter=AM",
            "--format=%x01%H",
            "--name-only",
            "-z",
            "-n",
            "2000",
            "--",
            ...HISTORY
          ],
          signal
        )
      ).toString("utf8")
    );
  } catch (thrown) {
    signal.throwIfAborted();
    return { notLooked: (0, import_errors6.messageOf)(thrown) };
  }
  let bytes = 0;
  let looked = 0;
  for (const [commit, path] of versions.slice(0, MOST_VERSIONS)) {
    const content = await git.show(commit, path, signal);
    if (content === void 0) continue;
    looked++;
    bytes += content.length;
    const text = Buffer.from(content).toString("utf8");
    for (const secret of worth) {
      if (!text.includes(secret.text)) continue;
      if ((secret.file ?? secret.place.path) === path)
        judge.report(
          "secret-file-committed",
          `${path} is in the git history with the value of ${secret.key} (${(0, import_chunk_4VZRACC5.describeSecret)(secret.text)}).`,
          secret.place
        );
      else
        judge.report(
          "secret-in-history",
          `${secret.key} is in the git history: in ${path} at commit ${commit.slice(0, 9)} (${(0, import_chunk_4VZRACC5.describeSecret)(secret.text)}).`,
          secret.place
        );
    }
    if (bytes > MOST_BYTES2) break;
  }
  return { looked, complete: looked >= versions.length };
};
var versionsIn = (output) => output.split("").flatMap((block) => {
  const [head = "", ...paths] = block.split("\0").map((part) => part.replace(/^\n+/, ""));
  const commit = head.trim();
  return /^[0-9a-f]{40,64}$/.test(commit) ? paths.filter((path) => path !== "").map((path) => [commit, path]) : [];
});
var DEBUG_PAGES = [
  [
    /You're seeing this error because you have <code>DEBUG = True<\/code>|Using the URLconf defined in/,
    "Django's debug page"
  ],
  [/Werkzeug Debugger|The debugger caught an exception|__debugger__/, "Werkzeug's debugger"],
  [/Action Controller: Exception caught|Rails\.root:|<h1>Routing Error<\/h1>/, "Rails' debug page"],
  [/Whoops, looks like something went wrong|Ignition|Illuminate\\[A-Za-z\\]+Exception|sf-dump/, "Laravel's debug page"],
  [/Whitelabel Error Page[\s\S]*at (?:org|java)\./, "Spring's page with a stack trace"],
  [/Developer Exception Page|An unhandled exception occurred while processing the request/, "ASP.NET's developer page"],
  [/Traceback \(most recent call last\)/, "a Python stack trace"],
  [/^\s*at .+ \((?:\/|file:|node:).+:\d+:\d+\)/m, "a Node stack trace"]
];
var HIDDEN = [
  ["/.env", /^\s*(?:export\s+)?[A-Z][A-Z0-9_]*\s*=/m, "the environment file"],
  ["/.git/HEAD", /^(?:ref: refs\/|[0-9a-f]{40}\s*$)/, "the git repository"],
  ["/__debug__/", /djDebug|debug_toolbar|Debug Toolbar/i, "the debug toolbar"],
  ["/actuator/env", /"propertySources"/, "the environment of Spring"],
  ["/telescope", /Laravel Telescope/i, "Laravel's Telescope"],
  ["/_profiler/", /Symfony Profiler/i, "Symfony's profiler"],
  ["/debug", /pprof|debugger|DEBUG\s*=/i, "a debug page"]
];
var judgeOutside = async (url, http, judge, signal) => {
  let base;
  try {
    base = new URL(url);
  } catch {
    throw new import_errors7.Undecidable("`url` is no URL.", {
      rule: "settings-source-unreadable",
      help: "Write it with its scheme: https://example.org."
    });
  }
  const ask2 = (path, headers2 = {}) => http.request({ url: new URL(path, base).href, headers: headers2, signal, maxRedirects: 0, maxBodyBytes: 256 * 1024 });
  const seen = {};
  const home = await ask2(base.pathname);
  seen[base.pathname] = home.status;
  const nowhere = `/gonogo-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}`;
  const missing = await ask2(nowhere);
  seen["(a page that is not there)"] = missing.status;
  for (const [response, where] of [
    [home, base.pathname],
    [missing, "a page that is not there"]
  ]) {
    const page = DEBUG_PAGES.find(([pattern]) => pattern.test(bodyOf(response)));
    if (page !== void 0)
      judge.report(
        "outside-debug-page",
        `${base.host} answers ${where} with ${page[1]}: the running application has debugging on, whatever the files say.`
      );
  }
  headers(base, home, judge);
  cookies(base, home, judge);
  const host = `gonogo-${(0, import_node_crypto2.randomBytes)(4).toString("hex")}.invalid`;
  const asOther = await ask2(base.pathname, { host }).catch((thrown) => {
    signal.throwIfAborted();
    if (thrown instanceof import_errors7.Undecidable) return void 0;
    throw thrown;
  });
  if (asOther !== void 0 && asOther.status < 400) {
    const leads = (asOther.headers["location"] ?? []).some((location) => location.includes(host)) || bodyOf(asOther).includes(host);
    if (leads)
      judge.report(
        "outside-host-accepted",
        `${base.host} takes the Host header of a stranger and writes it into its answer: links in mails can be bent to another site.`
      );
    else if (asOther.status < 300)
      judge.report(
        "outside-host-accepted",
        `${base.host} answers ${asOther.status} for a Host header of a stranger.`,
        void 0,
        { level: "warning" }
      );
  }
  const origin = `https://${host}`;
  const crossed = await ask2(base.pathname, { origin });
  const allowed = crossed.headers["access-control-allow-origin"]?.[0];
  const credentials = crossed.headers["access-control-allow-credentials"]?.[0] === "true";
  if (allowed === origin || allowed === "*" && credentials)
    judge.report(
      "outside-origin-accepted",
      `${base.host} lets the origin of a stranger in${credentials ? " with credentials: any site can act in the name of people who are signed in" : ": any site can read what it answers"}.`
    );
  else if (allowed === "*")
    judge.report("outside-origin-accepted", `${base.host} lets every origin read its answers.`, void 0, {
      level: "warning"
    });
  for (const [path, content, what] of HIDDEN) {
    const response = await ask2(path);
    seen[path] = response.status;
    if (response.status === 200 && content.test(bodyOf(response)))
      judge.report("outside-file-served", `${base.host}${path} serves ${what} to everybody.`);
  }
  return seen;
};
var bodyOf = (response) => Buffer.from(response.body).toString("utf8");
var headers = (base, { headers: found }, judge) => {
  const lacks = (name) => (found[name] ?? []).length === 0;
  if (base.protocol === "http:")
    judge.report(
      "outside-unencrypted",
      `${base.host} is asked over http: what is seen is not what people get over https.`,
      void 0,
      { level: "warning" }
    );
  if (base.protocol === "https:" && lacks("strict-transport-security"))
    judge.report(
      "outside-header-missing",
      `${base.host} sends no Strict-Transport-Security: browsers go on asking over http first.`
    );
  if (lacks("x-content-type-options"))
    judge.report("outside-header-missing", `${base.host} sends no X-Content-Type-Options: browsers guess types.`);
  if (lacks("x-frame-options") && !(found["content-security-policy"] ?? []).some((policy) => policy.includes("frame-ancestors")))
    judge.report(
      "outside-header-missing",
      `${base.host} says nothing about frames: other sites can show its pages and catch clicks.`
    );
  for (const name of ["x-powered-by", "x-aspnet-version"]) {
    const value = found[name]?.[0];
    if (value !== void 0)
      judge.report("outside-header-tells", `${base.host} sends ${name}: it tells which attacks to try.`);
  }
};
var cookies = (base, { headers: found }, judge) => {
  for (const cookie of found["set-cookie"] ?? []) {
    const [name = ""] = cookie.split("=");
    if (base.protocol === "https:" && !/;\s*secure\b/i.test(cookie))
      judge.report("outside-cookie", `${base.host} sets the cookie ${name} without Secure: it travels over http too.`);
    if (/sess|auth|token|sid/i.test(name) && !/;\s*httponly\b/i.test(cookie))
      judge.report(
        "outside-cookie",
        `${base.host} sets the cookie ${name} without HttpOnly: a script on a page can read it.`
      );
  }
};
var requiredKeys = async (required, files) => {
  if (required === void 0) return [];
  const wanted = typeof required === "string" ? [required] : Array.isArray(required) ? required : required.from;
  const except = typeof required === "object" && "except" in required ? required.except ?? [] : [];
  const result = [];
  for (const entry of wanted) {
    const path = entry.replace(/^from\s+/, "");
    if (typeof required === "object" && Array.isArray(required) && /^[A-Za-z_][A-Za-z0-9_]*$/.test(path)) {
      result.push({ key: path });
      continue;
    }
    const stat = await files.stat(path);
    if (stat?.kind !== "file") {
      if (/^[A-Z_][A-Z0-9_]*$/.test(path)) {
        result.push({ key: path });
        continue;
      }
      throw new import_errors8.Undecidable(`${path}, which should list the required settings, is not there.`, {
        rule: "settings-source-missing",
        help: "Correct `required`, or add the file."
      });
    }
    const text = await files.readText(path, { maxBytes: 256 * 1024 });
    for (const { key, line } of (0, import_chunk_HVL55H7L.readDialect)(text, "dotenv"))
      if (!result.some((one) => one.key === key)) result.push({ key, place: { path, line } });
  }
  return result.filter(({ key }) => !except.includes(key));
};
var judgeRequired = (required, answers, judge) => {
  let there = 0;
  for (const { key, place } of required) {
    const answer = answers(key);
    if (answer.status === "value" && answer.value !== "") there++;
    else if (answer.status === "opaque" && (answer.there || answer.generated === true)) there++;
    else if (answer.status === "opaque") judge.unknown(key, answer.reason, answer.place, "setting-missing");
    else
      judge.report(
        "setting-missing",
        answer.status === "value" ? `${key} is required and is empty in ${answer.where}.` : `${key} is required and is set in none of the given sources.`,
        answer.status === "value" ? answer.place : place,
        { help: `Set ${key} where production's values are kept.` }
      );
  }
  return { there };
};
var judgeDrift = (sources, judge, level) => {
  const all = driftIn(sources);
  for (const { key, settings } of all) {
    const secret = (0, import_chunk_4VZRACC5.isSecretKey)(key) || settings.some((one) => one.secret === true);
    const said = settings.map(({ value, origin }) => {
      const text = value.status === "value" ? value.text : "";
      return `${(0, import_chunk_QE5GK4ZO.showOrigin)(origin)} says ${secret ? (0, import_chunk_4VZRACC5.describeSecret)(text) : text === "" ? "nothing" : text.length > 60 ? `${text.slice(0, 60)}\u2026` : text}`;
    });
    judge.report(
      "settings-drift",
      `${key} is not the same everywhere: ${said.join(", ")}.`,
      (0, import_chunk_QE5GK4ZO.placeOfOrigin)(settings.at(-1)?.origin),
      { level }
    );
  }
  return all.length;
};
var refuseUnknownRules = (levels) => {
  const known = import_chunk_3MLHHIBH.rules.map(({ rule }) => rule);
  const wrong = Object.keys(levels).find(
    (name) => !known.some((rule) => name.endsWith("*") ? rule.startsWith(name.slice(0, -1)) : rule === name)
  );
  if (wrong === void 0) return;
  const near = (0, import_suggest.nearest)(wrong, known);
  throw new import_errors.Undecidable(`\`rules\` names "${wrong}", which is no rule of settings`, {
    rule: "rule-not-known",
    help: near === void 0 ? "`gonogo explain settings` lists the rules." : `Did you mean \`${near}\`?`
  });
};
var judgeSettings = async (options, context) => {
  refuseUnknownRules(options.rules ?? {});
  const judge = (0, import_chunk_QE5GK4ZO.createJudge)(import_chunk_3MLHHIBH.rules, options.rules ?? {}, options.opaque ?? "error");
  const files = context.files.at(context.directory);
  const shown = (path) => (0, import_paths.shownPath)(files, path);
  const { gathered, assumed } = await everything(options, context, files);
  const { sources, code } = gathered;
  if (sources.length === 0 && code.length === 0 && options.url === void 0)
    throw new import_errors.Undecidable("Nothing says where the values of production are written.", {
      rule: "settings-source-missing",
      help: "Name the files or services in `from`."
    });
  const effective = effectiveOf(sources);
  const environment = options.environment ?? context.subject.environment;
  const production = environment === void 0 || !/dev|test|stag|preview|local|sandbox|qa/i.test(environment);
  const words = new Set(code.flatMap(({ path }) => path.split(/[/\\.]/)));
  const hide = (secret) => {
    if (secret.length > 3 && !words.has(secret) && (secret.length > 12 || (0, import_chunk_4VZRACC5.placeholderIn)(secret) === void 0))
      context.hide(secret);
  };
  for (const { problems } of sources)
    for (const { rule, message, help, path, line, column, level } of problems)
      judge.report(rule, message, { path, line, column }, { help, level });
  const framework = await frameworkOf(options, code, files, effective);
  const ask2 = askOf(effective, sources);
  const result = framework === void 0 ? NOTHING : await (await rulesOfFramework[framework]())({ code, sources, ask: ask2, judge, files, read: readBeside(files), production, hide });
  judgeValues(effective, judge, { production, skip: result.covered, hide });
  (0, import_chunk_6TXHQASN.judgeFallbacks)(result.fallbacks, judge, hide);
  if (sources.length === 0 && code.length > 0)
    judge.report(
      "environment-not-given",
      `No source of values was given: ${code.map(({ path }) => path).join(", ")} ${code.length === 1 ? "is" : "are"} judged as if nothing were set.`,
      { path: code[0]?.path }
    );
  const answers = (0, import_chunk_6TXHQASN.answersOf)([...result.answers, (0, import_chunk_6TXHQASN.environmentAnswers)(effective)]);
  const expected = judgeExpectations(options.expect ?? {}, answers, judge, {
    now: context.clock.now(),
    keys: [.../* @__PURE__ */ new Set([...effective.keys, ...result.keys])],
    hide
  });
  const required = await requiredKeys(options.required, files);
  const { there } = judgeRequired(required, answers, judge);
  const drift = options.drift === "off" ? 0 : judgeDrift(sources, judge, options.drift ?? "warning");
  const secrets = [...secretsIn(effective), ...result.secrets];
  const examples = await judgeAgainstExamples(secrets, files, judge);
  const history = await judgeAgainstHistory(
    secrets.map((secret) => ({
      ...secret,
      ...secret.place.path === void 0 ? {} : { file: shown(secret.place.path) }
    })),
    context.git,
    judge,
    context.signal
  );
  const outside = options.url === void 0 ? void 0 : await judgeOutside(options.url, context.http, judge, context.signal);
  const looked = result.judged.length > 0 ? result.judged : code.map(({ path }) => path);
  const asked = expected + required.length;
  if (effective.keys.length === 0 && looked.length === 0 && outside === void 0 && asked === 0 && judge.findings.length === 0)
    throw new import_errors.Undecidable("The given sources hold no setting.", {
      rule: "settings-source-empty",
      help: "Name the files or services that hold the values of production in `from`."
    });
  return {
    judge,
    findings: judge.findings.map(
      (finding) => finding.path === void 0 ? finding : { ...finding, path: shown(finding.path) }
    ),
    judged: summaryOf(looked, effective, framework, asked),
    evidence: {
      sources: sources.map(({ name, format, settings }) => ({ name, format, settings: settings.length })),
      code: code.map(({ path }) => path),
      ...assumed === void 0 ? {} : { assumed },
      ...framework === void 0 ? {} : { framework },
      ...environment === void 0 ? {} : { environment },
      opaque: effective.keys.filter((key) => effective.get(key)?.value.status === "opaque"),
      ...required.length === 0 ? {} : { required: { expected: required.length, there } },
      drift,
      examples,
      history,
      ...outside === void 0 ? {} : { outside }
    }
  };
};
var summaryOf = (looked, effective, framework, asked) => {
  const parts = [
    looked.length === 0 ? void 0 : looked.join(", "),
    effective.keys.length === 0 ? void 0 : `${effective.keys.length} ${effective.keys.length === 1 ? "value" : "values"} of ${effective.sources.length} ${effective.sources.length === 1 ? "source" : "sources"}`,
    asked === 0 ? void 0 : `${asked} ${asked === 1 ? "expectation" : "expectations"}`
  ].filter((part) => part !== void 0);
  return `${parts.join(", ")} ${parts.length === 1 && framework === void 0 ? "holds" : "hold"}`;
};
var everything = async (options, context, files) => {
  const ports = { files, http: context.http, environment: context.environment, github: context.github };
  const settings = { signal: context.signal, reader: options.reader, among: likelyReader };
  const given = options.from === void 0 ? void 0 : Array.isArray(options.from) ? options.from : [options.from];
  let entries = given ?? await discoverSources(files);
  let gathered = await gather(entries, ports, settings);
  let assumed;
  const fromFile = context.environment.given ?? [];
  if (gathered.sources.length === 0 && gathered.code.length > 0 && options.command === void 0 && fromFile.length > 0) {
    gathered = await gather([...entries, { environment: [...fromFile] }], ports, settings);
    assumed = "the file of --env-file";
  }
  if (gathered.sources.length === 0 && gathered.code.length > 0 && options.command === void 0) {
    assumed = await valuesBeside(gathered.code, files);
    if (assumed !== void 0) {
      entries = [...entries, assumed];
      gathered = await gather(entries, ports, settings);
    }
  }
  if (options.command === void 0) return { gathered, ...assumed === void 0 ? {} : { assumed } };
  return { gathered: { ...gathered, sources: [...gathered.sources, await fromCommand(options.command, context)] } };
};
var fromCommand = async (command, { shell, directory, env, signal, ...context }) => {
  const shown = typeof command === "string" ? command.split(/\s+/)[0] ?? "" : command[0] ?? "";
  const result = await shell.run({ command, directory, env, signal, maxOutputBytes: 4 * 1024 * 1024 });
  for (const line of result.stdout.split("\n").slice(0, 5e3)) {
    const value = /=\s*["']?(.{4,}?)["']?\s*$/.exec(line)?.[1];
    const key = /^\s*["']?([A-Za-z_]\w*)/.exec(line)?.[1];
    if (value !== void 0 && key !== void 0 && (0, import_chunk_4VZRACC5.isSecretKey)(key)) context.hide(value);
  }
  if (result.exitCode !== 0 || result.truncated)
    throw new import_errors.Undecidable(
      `The command ${shown} ${result.truncated ? "printed too much" : `ended with ${result.exitCode ?? result.killedBy ?? "a signal"}`}, so that its settings are not known.`,
      {
        rule: "settings-command-failed",
        help: "Run it where the item runs; it has to print JSON or lines of KEY=value, and to end with 0."
      }
    );
  return printedSource(result.stdout, `the command ${shown}`);
};
var likelyReader = (code, path) => {
  const texts = code.map(({ text }) => text).join("\n");
  if (/\bfrom\s+decouple\b|\bimport\s+decouple\b/.test(texts)) return { dialect: "decouple" };
  if (/\bread_env\s*\(/.test(texts) && /\bimport\s+environ\b|\bfrom\s+environ\b/.test(texts))
    return { dialect: "environ" };
  if (/\bload_dotenv\b|\bdotenv_values\b|\benv_file\s*=|\bread_env\s*\(/.test(texts)) return { dialect: "python" };
  if (code.some(({ language }) => language === "javascript") || /\.env\.(?:production|local)(?:\.local)?$/.test(path) && code.some(({ language }) => language === "javascript"))
    return { dialect: "dotenv" };
  if (code.some(({ language }) => language === "ruby" || language === "php")) return { dialect: "dotenv" };
  return {};
};
var frameworkOf = async ({ framework }, code, files, effective) => {
  if (framework === "none") return void 0;
  return framework ?? detectFramework(code, files, effective.keys);
};
var askOf = (effective, sources) => (key) => {
  const setting = effective.get(key);
  if (setting?.value.status === "value") return { status: "value", text: setting.value.text, origin: setting.origin };
  if (setting?.value.status === "opaque")
    return { status: "opaque", reason: setting.value.reason, origin: setting.origin };
  const uncertain = sources.length === 0 ? void 0 : effective.mayBeSet(key);
  return { status: "unset", ...uncertain === void 0 ? {} : { uncertain } };
};
var secretsIn = (effective) => effective.keys.flatMap((key) => {
  const setting = effective.get(key);
  return setting?.value.status === "value" && setting.value.text !== "" && ((0, import_chunk_4VZRACC5.isSecretKey)(key) || setting.secret === true) ? [{ key, text: setting.value.text, place: (0, import_chunk_QE5GK4ZO.placeOfOrigin)(setting.origin) ?? {} }] : [];
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeSettings
});
