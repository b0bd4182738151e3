import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  cameFrom,
  commandsIn,
  developmentHost,
  hostOf,
  placeOf,
  spanPlace,
  truthOf
} from "./chunk-6G32IRGK.js";
import {
  describeSecret,
  isSecretKey,
  purposeOf,
  weaknessOf
} from "./chunk-CZJLBIEO.js";
import {
  statementsOf
} from "./chunk-2QHBXRBQ.js";

// src/checks/settings/python-calls.ts
var callsOf = (settings) => {
  const module = settings.modules.find(({ path }) => path === settings.path);
  return [...statementsOf(module?.statements ?? [])].flatMap(expressionsOf).flatMap(callsIn).flatMap((call) => {
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

// src/checks/settings/fastapi.ts
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
    if (truthOf(debug) === true)
      judge.report(
        "fastapi-debug-on",
        `The application is made with debug on${cameFrom(debug)}: errors show source and values to everybody.`,
        placeOf(debug)
      );
    else if (debug.kind === "unknown")
      judge.unknown("debug of the application", debug.why, spanPlace(debug.at), "fastapi-debug-on");
  }
  const closed = (name) => named.get(name)?.kind === "none";
  if (!closed("openapi_url") && !(closed("docs_url") && closed("redoc_url")))
    judge.report(
      "fastapi-docs-open",
      "The documentation pages are open (docs_url, redoc_url, openapi_url): everybody can read which calls there are.",
      spanPlace(at)
    );
};
var middleware = ({ named, words }, judge) => {
  if (words[0] === "CORSMiddleware") {
    const origins = named.get("allow_origins");
    const items = origins?.kind === "list" ? origins.items : origins === void 0 ? [] : [origins];
    if (origins?.kind === "unknown") judge.unknown("allow_origins", origins.why, spanPlace(origins.at), "cors-any");
    const credentials = named.get("allow_credentials");
    const pattern = named.get("allow_origin_regex");
    const any = items.find((item) => item.kind === "text" && item.value === "*") ?? (pattern?.kind === "text" && /^\^?(?:https\?:\/\/)?\.[*+]\$?$/.test(pattern.value) ? pattern : void 0);
    if (any !== void 0 && credentials !== void 0 && truthOf(credentials) === true)
      judge.report(
        "cors-any-credentials",
        `CORSMiddleware lets every origin in with credentials${cameFrom(any)}: any site can act in the name of people who are signed in.`,
        placeOf(any)
      );
    else if (any !== void 0)
      judge.report(
        "cors-any",
        `CORSMiddleware lets every origin in${cameFrom(any)}: any site can read what this one answers.`,
        placeOf(any)
      );
    for (const item of items) {
      if (item.kind !== "text") continue;
      const found = hostOf(item.value);
      const development = found === void 0 || item.value === "*" ? void 0 : developmentHost(found.host);
      if (development !== void 0)
        judge.report(
          "development-origin",
          `CORSMiddleware trusts ${item.value}, ${development}${cameFrom(item)}: a page opened there can call production.`,
          placeOf(item)
        );
    }
  }
  if (words[0] === "TrustedHostMiddleware") {
    const hosts = named.get("allowed_hosts");
    if (hosts?.kind === "list" && hosts.items.some((item) => item.kind === "text" && item.value === "*"))
      judge.report("trusted-host-any", "TrustedHostMiddleware accepts every host: it protects nothing.", placeOf(hosts));
  }
};
var server = ({ named, args }, judge) => {
  const first = args[0];
  const reload = named.get("reload");
  if (reload !== void 0 && (first?.kind === "text" || first?.kind === "library") && truthOf(reload) === true)
    judge.report(
      "development-server",
      `uvicorn.run is called with reload${cameFrom(reload)}: it watches files, serves one request at a time, and restarts in the middle of one.`,
      placeOf(reload),
      { level: "warning" }
    );
};
var settingsClass = (instance, judge, hide) => {
  if (instance.kind !== "dict" || instance.open !== true) return;
  for (const { key, value } of instance.entries) {
    const name = key.kind === "text" ? key.value : "";
    if (/^debug$/i.test(name) && truthOf(value) === true)
      judge.report("debug-on", `${name} of the settings is true${cameFrom(value)}.`, placeOf(value));
    if (!isSecretKey(name) || value.kind !== "text" || value.value === "") continue;
    if (value.value.length > 3) hide(value.value);
    const fromCode = value.reads.every(({ state }) => state !== "environment");
    const weakness = weaknessOf(value.value, purposeOf(name));
    if (weakness !== void 0 && !fromCode)
      judge.report(
        "secret-weak",
        `${name} ${weakness}${cameFrom(value)} (${describeSecret(value.value)}).`,
        placeOf(value)
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
    const commands = path.endsWith("Dockerfile") ? commandsIn(text) : text.split("\n").flatMap(
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

export {
  callsOf,
  judgeFastapi,
  judgeStart
};
