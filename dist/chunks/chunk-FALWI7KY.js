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
  callsOf: () => callsOf,
  judgeFastapi: () => judgeFastapi,
  judgeStart: () => judgeStart
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_QE5GK4ZO = require("./chunk-QE5GK4ZO.js");
var import_chunk_4VZRACC5 = require("./chunk-4VZRACC5.js");
var import_chunk_XA4BSEQ6 = require("./chunk-XA4BSEQ6.js");
var callsOf = (settings) => {
  const module2 = settings.modules.find(({ path }) => path === settings.path);
  return (0, import_chunk_XA4BSEQ6.statementsOf)(module2?.statements ?? []).flatMap(expressionsOf).flatMap(callsIn).flatMap((call) => {
    const name = lastName(call.callee);
    if (name === void 0) return [];
    return [
      {
        name,
        at: call.at,
        args: call.args.filter((one) => one.name === void 0).map((one) => settings.valueOf(one.value)),
        words: call.args.filter((one) => one.name === void 0).map((one) => lastName(one.value) ?? ""),
        named: new Map(
          call.args.flatMap(
            (one) => one.name === void 0 ? [] : [[one.name, settings.valueOf(one.value)]]
          )
        )
      }
    ];
  });
};
var lastName = (expression) => expression.kind === "name" || expression.kind === "attribute" ? expression.name : void 0;
var expressionsOf = (statement) => {
  switch (statement.kind) {
    case "expression":
    case "assign":
    case "update":
      return [statement.value];
    case "return":
      return statement.value === void 0 ? [] : [statement.value];
    default:
      return [];
  }
};
var callsIn = (expression) => {
  switch (expression.kind) {
    case "call":
      return [
        expression,
        ...expression.callee.kind === "attribute" ? callsIn(expression.callee.object) : [],
        ...expression.args.flatMap((argument) => callsIn(argument.value))
      ];
    case "list":
    case "tuple":
    case "set":
      return expression.items.flatMap(callsIn);
    case "opaque":
      return expression.inside.flatMap(callsIn);
    default:
      return [];
  }
};
var judgeFastapi = async (settings, input) => {
  const { judge } = input;
  for (const call of callsOf(settings)) {
    if (call.name === "FastAPI" || call.name === "Starlette") application(call, judge);
    else if (call.name === "add_middleware" || call.name === "Middleware") middleware(call, judge);
    else if (call.name === "run" && call.args[0]?.kind !== void 0) server(call, judge);
  }
  for (const value of settings.names.values()) if (value.kind === "dict") settingsClass(value, judge, input.hide);
};
var application = ({ named, at }, judge) => {
  const debug = named.get("debug");
  if (debug !== void 0) {
    if ((0, import_chunk_QE5GK4ZO.truthOf)(debug) === true)
      judge.report(
        "fastapi-debug-on",
        `The application is made with debug on${(0, import_chunk_QE5GK4ZO.cameFrom)(debug)}: errors show source and values to everybody.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(debug)
      );
    else if (debug.kind === "unknown")
      judge.unknown("debug of the application", debug.why, (0, import_chunk_QE5GK4ZO.spanPlace)(debug.at), "fastapi-debug-on");
  }
  const closed = (name) => named.get(name)?.kind === "none";
  if (!closed("openapi_url") && !(closed("docs_url") && closed("redoc_url")))
    judge.report(
      "fastapi-docs-open",
      "The documentation pages are open (docs_url, redoc_url, openapi_url): everybody can read which calls there are.",
      (0, import_chunk_QE5GK4ZO.spanPlace)(at)
    );
};
var middleware = ({ named, words }, judge) => {
  if (words[0] === "CORSMiddleware") {
    const origins = named.get("allow_origins");
    const items = origins?.kind === "list" ? origins.items : origins === void 0 ? [] : [origins];
    if (origins?.kind === "unknown") judge.unknown("allow_origins", origins.why, (0, import_chunk_QE5GK4ZO.spanPlace)(origins.at), "cors-any");
    const credentials = named.get("allow_credentials");
    const pattern = named.get("allow_origin_regex");
    const any = items.find((item) => item.kind === "text" && item.value === "*") ?? (pattern?.kind === "text" && /^\^?(?:https\?:\/\/)?\.[*+]\$?$/.test(pattern.value) ? pattern : void 0);
    if (any !== void 0 && credentials !== void 0 && (0, import_chunk_QE5GK4ZO.truthOf)(credentials) === true)
      judge.report(
        "cors-any-credentials",
        `CORSMiddleware lets every origin in with credentials${(0, import_chunk_QE5GK4ZO.cameFrom)(any)}: any site can act in the name of people who are signed in.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(any)
      );
    else if (any !== void 0)
      judge.report(
        "cors-any",
        `CORSMiddleware lets every origin in${(0, import_chunk_QE5GK4ZO.cameFrom)(any)}: any site can read what this one answers.`,
        (0, import_chunk_QE5GK4ZO.placeOf)(any)
      );
    for (const item of items) {
      if (item.kind !== "text") continue;
      const found = (0, import_chunk_QE5GK4ZO.hostOf)(item.value);
      const development = found === void 0 || item.value === "*" ? void 0 : (0, import_chunk_QE5GK4ZO.developmentHost)(found.host);
      if (development !== void 0)
        judge.report(
          "development-origin",
          `CORSMiddleware trusts ${item.value}, ${development}${(0, import_chunk_QE5GK4ZO.cameFrom)(item)}: a page opened there can call production.`,
          (0, import_chunk_QE5GK4ZO.placeOf)(item)
        );
    }
  }
  if (words[0] === "TrustedHostMiddleware") {
    const hosts = named.get("allowed_hosts");
    if (hosts?.kind === "list" && hosts.items.some((item) => item.kind === "text" && item.value === "*"))
      judge.report("trusted-host-any", "TrustedHostMiddleware accepts every host: it protects nothing.", (0, import_chunk_QE5GK4ZO.placeOf)(hosts));
  }
};
var server = ({ named, args }, judge) => {
  const first = args[0];
  const reload = named.get("reload");
  if (reload !== void 0 && (first?.kind === "text" || first?.kind === "library") && (0, import_chunk_QE5GK4ZO.truthOf)(reload) === true)
    judge.report(
      "development-server",
      `uvicorn.run is called with reload${(0, import_chunk_QE5GK4ZO.cameFrom)(reload)}: it watches files, serves one request at a time, and restarts in the middle of one.`,
      (0, import_chunk_QE5GK4ZO.placeOf)(reload),
      { level: "warning" }
    );
};
var settingsClass = (instance, judge, hide) => {
  if (instance.kind !== "dict" || instance.open !== true) return;
  for (const { key, value } of instance.entries) {
    const name = key.kind === "text" ? key.value : "";
    if (/^debug$/i.test(name) && (0, import_chunk_QE5GK4ZO.truthOf)(value) === true)
      judge.report("debug-on", `${name} of the settings is true${(0, import_chunk_QE5GK4ZO.cameFrom)(value)}.`, (0, import_chunk_QE5GK4ZO.placeOf)(value));
    if (!(0, import_chunk_4VZRACC5.isSecretKey)(name) || value.kind !== "text" || value.value === "") continue;
    if (value.value.length > 3) hide(value.value);
    const fromCode = value.reads.every(({ state }) => state !== "environment");
    const weakness = (0, import_chunk_4VZRACC5.weaknessOf)(value.value, (0, import_chunk_4VZRACC5.purposeOf)(name));
    if (weakness !== void 0 && !fromCode)
      judge.report(
        "secret-weak",
        `${name} ${weakness}${(0, import_chunk_QE5GK4ZO.cameFrom)(value)} (${(0, import_chunk_4VZRACC5.describeSecret)(value.value)}).`,
        (0, import_chunk_QE5GK4ZO.placeOf)(value)
      );
  }
};
var judgeStart = async ({
  files,
  judge,
  read
}) => {
  for (const path of await files.find(["**/Dockerfile", "**/Procfile", "**/package.json"])) {
    const text = await read(path);
    if (text === void 0) continue;
    const commands = path.endsWith("Dockerfile") ? (0, import_chunk_QE5GK4ZO.commandsIn)(text) : text.split("\n").flatMap(
      (line, index) => path.endsWith("Procfile") || /"(?:start|serve|start:prod|production)"\s*:/.test(line) ? [{ words: line, line: index + 1 }] : []
    );
    for (const { words, line } of commands) {
      const flag = /\s(--reload|--debug|--inspect(?:-brk)?(?:=\S+)?)(?=\s|"|$)/.exec(words)?.[1];
      const development = /\b(manage\.py runserver|flask run|nodemon|next dev|vite dev|rails s(?:erver)?\s+-e\s+development|php artisan serve|ts-node-dev)\b/.exec(
        words
      )?.[1];
      if (flag !== void 0)
        judge.report("development-server", `The application is started with ${flag}.`, { path, line });
      if (development !== void 0)
        judge.report(
          "development-server",
          `The application is started with ${development}, a server for development.`,
          { path, line }
        );
    }
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  callsOf,
  judgeFastapi,
  judgeStart
});
