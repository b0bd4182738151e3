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
  judgeHttp: () => judgeHttp
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_XH4KR5B6 = require("./chunk-XH4KR5B6.js");
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_units2 = require("./start.cjs").modules["src/core/units.ts"];
var import_start = require("./start.cjs").modules["yaml"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_units3 = require("./start.cjs").modules["src/core/units.ts"];
var import_errors3 = require("./start.cjs").modules["src/core/errors.ts"];
var import_comparison2 = require("./start.cjs").modules["src/core/comparison.ts"];
var import_errors4 = require("./start.cjs").modules["src/core/errors.ts"];
var import_units4 = require("./start.cjs").modules["src/core/units.ts"];
var import_errors5 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors6 = require("./start.cjs").modules["src/core/errors.ts"];
var createCollector = () => {
  const findings = [];
  const measurements = [];
  return {
    findings,
    measurements,
    evidence: {},
    say(rule, message, help, level = "error") {
      findings.push({ rule, message, level, help });
    },
    measure(measurement) {
      measurements.push(measurement);
    }
  };
};
var roundMs = (ms) => Math.round(ms * 10) / 10;
var LOGIN_PATH = /\/(log|sign)[-_]?(in|on)\b|\/(accounts?|users?|session)\/(login|sign_in|new)\b|\/(oauth2?|saml2?|sso|adfs|openid|authorize|authn?)\b/i;
var IDENTITY_HOST = /(^|\.)(login\.microsoftonline\.com|accounts\.google\.com|auth0\.com|okta\.com|onelogin\.com|cloudflareaccess\.com|amazoncognito\.com)$/i;
var ERROR_TITLE = /^\s*(error\b|(4\d\d|50\d)\b|.*\b(internal server error|bad gateway|service (temporarily )?unavailable|gateway time-?out|page not found|not found|404|application error|something went wrong|server error|under maintenance|disallowedhost|werkzeug debugger|whoops|welcome to nginx|default page|iis windows( server)?|it works!?|domain (is )?(parked|for sale)|site not found)(\b|$))/i;
var disguiseOf = (response, asked) => {
  if (asked !== void 0 && response.redirects.length > 0) {
    const [from, to] = [new URL(asked), new URL(response.url)];
    if (!LOGIN_PATH.test(from.pathname) && (LOGIN_PATH.test(to.pathname) || IDENTITY_HOST.test(to.hostname)))
      return { kind: "login", why: `it was redirected to ${to.origin === from.origin ? "" : to.origin}${to.pathname}` };
  }
  const type = (response.headers["content-type"]?.[0] ?? "").toLowerCase();
  const text = Buffer.from(response.body.subarray(0, 262144)).toString("utf8");
  if (text.startsWith("{")) return jsonError(text);
  if (!type.includes("html") && !/^\s*<(!doctype html|html)/i.test(text)) return void 0;
  const title = (/<title[^>]*>([^<]{0,300})/i.exec(text)?.[1] ?? "").trim();
  if (/<input[^>]{0,300}type\s*=\s*["']?password/i.test(text)) {
    if (asked === void 0 || !LOGIN_PATH.test(new URL(asked).pathname))
      return { kind: "login", why: "its page asks for a password" };
  } else if (/^(log ?in|sign ?in|login|authentication required)\b/i.test(title))
    return { kind: "login", why: `its page is titled "${title.slice(0, 60)}"` };
  const target = /<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]{0,200}?url\s*=\s*["']?([^"'>\s]+)/i.exec(text)?.[1];
  if (target !== void 0 && LOGIN_PATH.test(target) && (asked === void 0 || !LOGIN_PATH.test(new URL(asked).pathname)))
    return { kind: "login", why: `it was redirected by its page to ${target.split("?")[0]?.slice(0, 60) ?? ""}` };
  if (ERROR_TITLE.test(title)) return { kind: "error", why: `its page is titled "${title.slice(0, 60)}"` };
  const heading = (/<h1[^>]*>([^<]{0,300})/i.exec(text)?.[1] ?? "").trim();
  if (text.length < 4e3 && ERROR_TITLE.test(heading))
    return { kind: "error", why: `its heading is "${heading.slice(0, 60)}"` };
  return void 0;
};
var jsonError = (text) => {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const said = { ...value };
  const code = [said["statusCode"], said["status"], said["code"]].find((one) => typeof one === "number");
  const speaks = ["error", "errors", "message", "title", "detail"].some((key) => said[key] !== void 0);
  if (typeof code === "number" && code >= 400 && code < 600 && speaks)
    return { kind: "error", why: `its body says ${code}` };
  if (Array.isArray(said["errors"]) && said["errors"].length > 0 && (said["data"] === null || said["data"] === void 0))
    return { kind: "error", why: "its body holds errors and no data" };
  return void 0;
};
var judgeBody = async (response, expect, shown, context, collector) => {
  const { say } = collector;
  const text = Buffer.from(response.body).toString("utf8");
  judgeText(text, expect.body, shown, collector);
  if (expect.json === void 0 && expect.schema === void 0) return;
  const parsed = readJson(text);
  if (parsed === void 0) {
    say(
      "body-not-json",
      `The body of ${shown} is no JSON${/^\s*</.test(text) ? " but looks like a page" : ""}.`,
      "See what answers there; an error page or a start page is often sent with status 200."
    );
    return;
  }
  for (const [at, expected] of Object.entries(expect.json ?? {})) {
    const reason = (0, import_chunk_XH4KR5B6.unmet)(expected, await queryJson(parsed.value, at));
    if (reason !== void 0)
      say(
        "json-wrong",
        `${at} in the answer of ${shown} ${reason}.`,
        `See in the service why ${at} is not as expected.`
      );
  }
  if (expect.schema !== void 0)
    for (const problem of await violations(parsed.value, expect.schema, context))
      say(
        "schema-violated",
        `The answer of ${shown} does not keep to its schema: ${problem}.`,
        "Mend the answer, or the schema if it is meant to change."
      );
};
var readJson = (text) => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return void 0;
  }
};
var queryJson = async (value, path) => {
  const { query } = await Promise.resolve().then(() => require("./esm-GJ5CVPKF.js"));
  const written = path.startsWith("$") ? path : `$${path.split(".").map((key) => {
    const [, name = "", indexes = ""] = /^([^[\]]*)((?:\[\d+\])*)$/.exec(key) ?? [void 0, key];
    return `${name === "" ? "" : `[${JSON.stringify(name)}]`}${indexes}`;
  }).join("")}`;
  try {
    return query(value, written);
  } catch {
    throw new import_errors2.Undecidable(`"${path}" is not a JSONPath`, {
      rule: "json-path-wrong",
      help: "Write it as `$.a.b`, `$['a b']` or `$.list[0]`."
    });
  }
};
var judgeText = (text, expected, shown, { say }) => {
  if (expected === void 0) return;
  const conditions = "slice" in expected ? { contains: expected } : expected;
  const help = "See what answers there, or correct what is expected of the body.";
  for (const part of conditions.contains ?? [])
    if (!text.includes(part)) say("body-wrong", `The body of ${shown} does not contain "${part}".`, help);
  for (const part of conditions["not-contains"] ?? [])
    if (text.includes(part)) say("body-wrong", `The body of ${shown} contains "${part}", and must not.`, help);
  for (const pattern of conditions.matches ?? [])
    if (!(0, import_chunk_36BVGA52.compilePattern)(pattern).test(text)) say("body-wrong", `The body of ${shown} does not match ${pattern}.`, help);
  for (const pattern of conditions["not-matches"] ?? [])
    if ((0, import_chunk_36BVGA52.compilePattern)(pattern).test(text))
      say("body-wrong", `The body of ${shown} matches ${pattern}, and must not.`, help);
  if (conditions.equals !== void 0 && text.trim() !== conditions.equals.trim())
    say("body-wrong", `The body of ${shown} is not the expected text.`, help);
  if (conditions.empty !== void 0 && text === "" !== conditions.empty)
    say("body-wrong", `The body of ${shown} is ${text === "" ? "" : "not "}empty.`, help);
};
var MAX_VIOLATIONS = 10;
var violations = async (value, schema, { files }) => {
  const document = typeof schema === "string" ? await readSchema(schema, files) : schema;
  const dialect = typeof document["$schema"] === "string" ? document["$schema"] : "";
  const { default: Ajv } = /draft-0[67]/.test(dialect) ? await Promise.resolve().then(() => require("./ajv-RT4JMSC2.js")) : await Promise.resolve().then(() => require("./2020-73QTUNPY.js"));
  const regExp = Object.assign(
    (source) => Object.assign((0, import_chunk_36BVGA52.compilePattern)(source), { toString: () => source }),
    { code: "pattern" }
  );
  try {
    const ajv = new Ajv.default({
      allErrors: true,
      strict: false,
      validateFormats: false,
      logger: false,
      code: { regExp }
    });
    const validate = ajv.compile(document);
    if (validate(value)) return [];
    return [
      ...new Set(
        (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath === "" ? "/" : instancePath} ${message}`
        )
      )
    ].slice(0, MAX_VIOLATIONS);
  } catch (error) {
    throw new import_errors2.Undecidable(`the JSON Schema cannot be used: ${(0, import_errors2.messageOf)(error)}`, {
      rule: "schema-invalid",
      help: "Correct the schema. A schema that refers to others has to hold them itself, under $defs."
    });
  }
};
var readSchema = async (path, files) => {
  const text = await files.readText(path);
  let value;
  try {
    value = (0, import_start.parse)(text, { maxAliasCount: 100 });
  } catch {
    value = void 0;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new import_errors2.Undecidable(`${path} holds no JSON Schema`, {
      rule: "schema-invalid",
      help: "Write the schema there, as JSON or YAML."
    });
  return { ...value };
};
var WORDS = {
  pass: "healthy",
  passing: "healthy",
  ok: "healthy",
  okay: "healthy",
  up: "healthy",
  healthy: "healthy",
  alive: "healthy",
  available: "healthy",
  operational: "healthy",
  online: "healthy",
  ready: "healthy",
  running: "healthy",
  success: "healthy",
  green: "healthy",
  working: "healthy",
  connected: "healthy",
  pong: "healthy",
  true: "healthy",
  warn: "degraded",
  warning: "degraded",
  degraded: "degraded",
  yellow: "degraded",
  partial: "degraded",
  fail: "unhealthy",
  failed: "unhealthy",
  failing: "unhealthy",
  failure: "unhealthy",
  error: "unhealthy",
  down: "unhealthy",
  unhealthy: "unhealthy",
  dead: "unhealthy",
  critical: "unhealthy",
  red: "unhealthy",
  unavailable: "unhealthy",
  offline: "unhealthy",
  disconnected: "unhealthy",
  out_of_service: "unhealthy",
  shutting_down: "unhealthy",
  false: "unhealthy",
  ko: "unhealthy",
  nok: "unhealthy",
  not_ok: "unhealthy",
  not_ready: "unhealthy",
  not_healthy: "unhealthy",
  not_connected: "unhealthy",
  unreachable: "unhealthy",
  refused: "unhealthy",
  connection_refused: "unhealthy",
  timeout: "unhealthy",
  timed_out: "unhealthy",
  broken: "unhealthy",
  stopping: "unhealthy",
  stopped: "unhealthy",
  maintenance: "unhealthy",
  unknown: "unknown",
  starting: "unknown",
  initializing: "unknown"
};
var DEPENDENCY = /^(db|database|postgres(ql)?|mysql|mariadb|mongo(db)?|redis|cache|memcached|queue|rabbitmq|kafka|nats|celery|broker|workers?|storage|s3|disk|elasticsearch|opensearch|search|smtp|mail|api|backend|upstream)$/i;
var MAX_COMPONENTS = 200;
var readHealth = (contentType, body) => {
  const text = body.trim();
  if (/^\[[+-]\]/m.test(text)) return readVerbose(text);
  if (text.startsWith("{")) return readJson2(contentType, text);
  if (text.length <= 40 && !text.startsWith("<")) {
    const word = text.replace(/[."'!]/g, "");
    const state = stateOf(word);
    if (state !== void 0)
      return {
        format: /^(healthy|degraded|unhealthy)$/i.test(word) ? "ASP.NET Core" : "text",
        state,
        word: text,
        components: []
      };
  }
  if (/^\s*<(!doctype|html)/i.test(text) && /background-color:\s*(green|red)\b/i.test(text) && text.length < 1e3)
    return {
      format: "Rails",
      state: /background-color:\s*green/i.test(text) ? "healthy" : "unhealthy",
      word: /background-color:\s*green/i.test(text) ? "green" : "red",
      components: []
    };
  if (/<html/i.test(text) && /application up/i.test(text))
    return { format: "Laravel", state: "healthy", word: "Application up", components: [] };
  return void 0;
};
var readVerbose = (text) => {
  const components = [];
  for (const line of text.split("\n")) {
    const match = /^\[([+-])\](\S+)\s*(.*)$/.exec(line.trim());
    if (match !== null)
      components.push({
        name: match[2] ?? "",
        state: match[1] === "+" ? "healthy" : "unhealthy",
        detail: match[3] ?? ""
      });
  }
  const [last = ""] = text.trim().split("\n").slice(-1);
  const failed2 = /check failed/i.test(last) || components.some(({ state }) => state === "unhealthy");
  return {
    format: "Kubernetes",
    state: failed2 ? "unhealthy" : "healthy",
    word: failed2 ? "failed" : "ok",
    components: components.slice(0, MAX_COMPONENTS)
  };
};
var readJson2 = (contentType, text) => {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (!isMapping(value)) return void 0;
  const components = componentsOf(value);
  const word = wordOf(value);
  const state = word === void 0 ? void 0 : stateOf(word) ?? "unknown";
  const version = [value["releaseId"], value["version"]].find((one) => typeof one === "string");
  const rest = { components: components.slice(0, MAX_COMPONENTS), ...version === void 0 ? {} : { version } };
  if (state !== void 0 && word !== void 0) return { format: formatOf(contentType, value), state, word, ...rest };
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([, one]) => typeof one === "string") && entries.some(([, one]) => one === "working")) {
    const parts = entries.map(([name, one]) => ({
      name,
      state: one === "working" ? "healthy" : stateOf(String(one)) ?? "unhealthy"
    }));
    const bad = parts.some((part) => part.state === "unhealthy");
    return {
      format: "django-health-check",
      state: bad ? "unhealthy" : "healthy",
      word: bad ? "not working" : "working",
      components: parts.slice(0, MAX_COMPONENTS)
    };
  }
  if (word === void 0 && components.length > 0) {
    const bad = components.some((component) => component.state === "unhealthy");
    return { format: "JSON", state: bad ? "unhealthy" : "healthy", word: bad ? "false" : "true", ...rest };
  }
  return void 0;
};
var formatOf = (contentType, value) => {
  if (contentType.includes("health+json")) return "health+json";
  if (contentType.includes("spring-boot.actuator") || "components" in value) return "Spring Boot";
  if ("entries" in value) return "ASP.NET Core";
  if (Array.isArray(value["checks"])) return "MicroProfile";
  if ("info" in value && "details" in value) return "NestJS terminus";
  if (isMapping(value["checks"]) && Object.values(value["checks"]).some(Array.isArray)) return "health+json";
  return "JSON";
};
var wordOf = (value) => {
  for (const key of ["status", "Status", "state", "health", "healthy", "ok", "alive", "ready", "success"]) {
    const one = value[key];
    if (typeof one === "string" || typeof one === "boolean") return String(one);
    if (typeof one === "number" && one >= 100 && one < 600) return String(one);
    if (isMapping(one)) {
      const inner = one["code"] ?? one["status"];
      if (typeof inner === "string") return inner;
    }
  }
  return void 0;
};
var CONTAINERS = ["components", "checks", "entries", "details", "results", "services", "dependencies", "error"];
var componentsOf = (value, prefix = "", depth = 0) => {
  const found = /* @__PURE__ */ new Map();
  const add = (component) => {
    const known = found.get(component.name);
    if (known === void 0 || known.state === "healthy") found.set(component.name, component);
  };
  if (depth > 4) return [];
  for (const key of CONTAINERS) {
    const container = value[key];
    if (Array.isArray(container)) {
      for (const one of container)
        if (isMapping(one))
          addComponent(
            add,
            prefix + ([one["name"], one["id"]].find((name) => typeof name === "string") ?? key),
            one,
            depth
          );
    } else if (isMapping(container))
      for (const [name, one] of Object.entries(container)) {
        if (Array.isArray(one)) {
          for (const inner of one) if (isMapping(inner)) addComponent(add, prefix + name, inner, depth);
        } else if (isMapping(one)) addComponent(add, prefix + name, one, depth);
        else if (typeof one === "string" || typeof one === "boolean") {
          const state = stateOf(String(one));
          if (state !== void 0) add({ name: prefix + name, state });
        }
      }
  }
  if (depth === 0) for (const [name, one] of Object.entries(value)) addPart(add, name, one);
  return [...found.values()];
};
var CONTAINER_NAMES = /* @__PURE__ */ new Set([...CONTAINERS, "info", "status", "state", "health"]);
var addPart = (add, name, value) => {
  if (CONTAINER_NAMES.has(name)) return;
  if (isMapping(value)) {
    const word = wordOf(value);
    const state = word === void 0 ? void 0 : stateOf(word);
    if (word !== void 0 && state !== void 0) add({ name, state, detail: word });
  } else if (typeof value === "boolean") {
    if (DEPENDENCY.test(name)) add({ name, state: value ? "healthy" : "unhealthy" });
  } else if (typeof value === "string" && (DEPENDENCY.test(name) || stateOf(value) === "unhealthy")) {
    const state = stateOf(value);
    if (state !== void 0 && !/^(version|environment|env|mode|name|message|level)$/i.test(name))
      add({ name, state, detail: value });
  }
};
var addComponent = (add, name, value, depth) => {
  const word = wordOf(value);
  if (word !== void 0) add({ name, state: stateOf(word) ?? "unknown", detail: word });
  for (const inner of componentsOf(value, `${name}/`, depth + 1)) add(inner);
};
var stateOf = (word) => {
  const key = word.trim().toLowerCase().replace(/[\s-]+/g, "_");
  if (/^[1-5]\d\d$/.test(key)) return key.startsWith("2") ? "healthy" : "unhealthy";
  return Object.hasOwn(WORDS, key) ? WORDS[key] : void 0;
};
var isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var expectsHealth = (options, url) => {
  if (options.health !== void 0) return options.health !== false;
  let path;
  try {
    path = new URL(url).pathname.toLowerCase();
  } catch {
    return false;
  }
  return /\/(health|healthz|health[-_]?check|livez?|liveness|readyz?|readiness|ping|up|heartbeat|actuator\/health)(\/[a-z]+)?\/?$/.test(
    path
  );
};
var OLDEST_ANSWER_S = 60;
var isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
var judgeHealth = (response, options, expectedStatus, shown, { say, evidence }) => {
  const settings = typeof options.health === "object" ? options.health : void 0;
  const type = (response.headers["content-type"]?.[0] ?? "").toLowerCase();
  const text = Buffer.from(response.body).toString("utf8");
  const report = readHealth(type, text);
  const age = Number(response.headers["age"]?.[0]);
  if (expectedStatus && age > OLDEST_ANSWER_S)
    say(
      "health-cached",
      `${shown} answers out of a cache: the answer is ${(0, import_units3.formatDuration)(age * 1e3)} old and says nothing about now.`,
      "Let the health endpoint send `Cache-Control: no-store`, and the proxy or CDN pass it through."
    );
  if (report === void 0) {
    if (!expectedStatus || text.trim() === "" || response.status === 204) return;
    const disguise = disguiseOf(response);
    if (disguise !== void 0) return;
    if (type.includes("json") && !isJson(text)) {
      say(
        "body-not-json",
        `${shown} answers ${response.status} with a body that is called JSON and cannot be read as it.`,
        "See in the service what cuts it off or mixes something into it."
      );
      return;
    }
    if (/^\s*<(!doctype|html|head|body)/i.test(text) || type.includes("html"))
      say(
        "health-is-a-page",
        `${shown} answers ${response.status} with an HTML page that says nothing about health; a web server that sends its start page for every path looks the same.`,
        "Give the service a health endpoint of its own, correct the URL, or say with `health: false` that any page is right."
      );
    else if (text.length < 500 && /\b(error|errors|fail(ed|ure|ing)?|down|unhealthy|exception|refused)\b/i.test(text))
      say(
        "health-unhealthy",
        `${shown} answers ${response.status}, but its body speaks of a failure.`,
        "Look into the body of the endpoint and mend what it names."
      );
    else
      say(
        "health-unreadable",
        `The body of ${shown} is no health format that is known; only the status was judged.`,
        "Say what the body has to be with `expect`, or `health: false`.",
        "notice"
      );
    return;
  }
  const ignored = new Set(settings?.ignore);
  const down = report.components.filter(({ name, state }) => state === "unhealthy" && !ignored.has(name));
  const degraded = report.components.filter(({ name, state }) => state === "degraded" && !ignored.has(name));
  evidence["health"] = {
    format: report.format,
    state: report.state,
    components: Object.fromEntries(report.components.map(({ name, state }) => [name, state])),
    ...report.version === void 0 ? {} : { version: report.version }
  };
  const names = (components) => components.map(({ name }) => `"${name}"`).join(", ");
  const onlyIgnored = ignored.size > 0 && down.length === 0 && report.components.some(({ name, state }) => ignored.has(name) && state === "unhealthy");
  for (const { name, detail } of down.slice(0, 10))
    say(
      "health-component-down",
      `${shown}: component "${name}" is down${detail === void 0 || detail.length > 40 ? "" : ` (${detail})`}.`,
      `Bring "${name}" up, or correct how the service reaches it.`
    );
  if (report.state === "unhealthy" && !onlyIgnored) {
    if (response.status < 400)
      say(
        "health-disagrees",
        `${shown} answers ${response.status}, but its body says "${report.word}"${down.length === 0 ? "" : `: ${names(down)} down`}. A load balancer that reads the status alone keeps sending users there.`,
        "Mend what is down, and let the endpoint answer 503 while it is."
      );
    else if (down.length === 0)
      say("health-unhealthy", `${shown} says "${report.word}".`, "See in the logs of the service what is wrong.");
  } else if (report.state === "healthy" && response.status >= 400)
    say(
      "health-disagrees",
      `${shown} answers ${response.status}, but its body says "${report.word}".`,
      "See what stands between the service and this machine: a proxy may answer in its place."
    );
  else if (report.state === "unknown")
    say(
      "health-unknown",
      `${shown} says "${report.word}" about its health, which is neither healthy nor not.`,
      "See in the service why it does not know its state."
    );
  if (report.state === "degraded" || report.state === "healthy" && degraded.length > 0) {
    const how = settings?.degraded ?? "warn";
    if (how !== "pass")
      say(
        "health-degraded",
        `${shown} says "${report.word}"${degraded.length === 0 ? "" : `; degraded: ${names(degraded)}`}.`,
        "See what is degraded before more users come.",
        how === "fail" ? "error" : "warning"
      );
  }
};
var createSend = async (options, context) => {
  const tls = await readTls(options.tls, context);
  return async (question) => {
    const { body, type } = bodyOf(question);
    const headers = {
      ...type === void 0 ? {} : { "content-type": type },
      ...lowerCase(question.headers),
      ...identityHeaders(question.identity)
    };
    const request = {
      url: question.url,
      method: (question.method ?? (body === void 0 ? "GET" : "POST")).toUpperCase(),
      headers,
      ...body === void 0 ? {} : { body },
      signal: AbortSignal.any([context.signal, AbortSignal.timeout(options["request-timeout"])]),
      maxRedirects: question.stay === true || !options.follow ? 0 : options["max-redirects"],
      ...question.maxBodyBytes === void 0 ? {} : { maxBodyBytes: question.maxBodyBytes },
      ...question.family === void 0 ? {} : { family: question.family },
      ...tls === void 0 ? {} : { tls },
      ...options["allow-link-local"] === void 0 ? {} : { allowLinkLocal: options["allow-link-local"] },
      ...question.fresh === true ? { fresh: true } : {}
    };
    return context.http.request(request);
  };
};
var bodyOf = ({ body, json, form }) => {
  if (json !== void 0) return { body: JSON.stringify(json), type: "application/json" };
  if (form !== void 0)
    return { body: new URLSearchParams(form).toString(), type: "application/x-www-form-urlencoded" };
  return body === void 0 ? {} : { body, type: "text/plain; charset=utf-8" };
};
var lowerCase = (headers = {}) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
var identityHeaders = (identity) => ({
  ...lowerCase(identity?.headers),
  ...identity?.bearer === void 0 ? {} : { authorization: `Bearer ${identity.bearer}` },
  ...identity?.basic === void 0 ? {} : {
    authorization: `Basic ${Buffer.from(`${identity.basic.user}:${identity.basic.password}`).toString("base64")}`
  },
  ...identity?.cookie === void 0 ? {} : { cookie: identity.cookie }
});
var identityOf = (options, name, context) => {
  const identity = options.identities?.[name];
  if (identity === void 0) {
    if (name === "anonymous") return void 0;
    throw new import_errors3.Undecidable(`the identity "${name}" is not defined`, {
      rule: "identity-unknown",
      help: `Add \`${name}\` to \`identities\`, with its token, password, cookie or headers.`
    });
  }
  const secrets = [
    identity.bearer,
    identity.basic?.password,
    identity.cookie,
    ...Object.values(identity.headers ?? {})
  ].filter((value) => value !== void 0);
  if (name !== "anonymous" && (secrets.length === 0 || secrets.some((value) => value.trim() === "")))
    throw new import_errors3.Undecidable(`the identity "${name}" has an empty credential`, {
      rule: "identity-empty",
      help: "Give it a token, a password, a cookie or headers that are not empty."
    });
  for (const secret of secrets) context.hide(secret);
  return identity;
};
var readTls = async (tls, { files }) => {
  if (tls === void 0) return void 0;
  const pem = async (value) => value === void 0 || value.includes("-----BEGIN") ? value : files.readText(value);
  const [ca, cert, key] = await Promise.all([pem(tls.ca), pem(tls.cert), pem(tls.key)]);
  return {
    ...ca === void 0 ? {} : { ca },
    ...cert === void 0 ? {} : { cert },
    ...key === void 0 ? {} : { key },
    ...tls.servername === void 0 ? {} : { servername: tls.servername },
    ...tls.insecure === void 0 ? {} : { insecure: tls.insecure }
  };
};
var resolveUrl = (written, base) => {
  if (written === void 0) return base;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
};
var shownUrl = (url) => {
  try {
    const { origin, pathname } = new URL(url);
    return pathname === "/" ? origin : `${origin}${pathname}`;
  } catch {
    return "the address";
  }
};
var DAY_MS = 864e5;
var SOON_DAYS = 14;
var meetsStatus = (status, expect) => {
  const wanted = expect.status ?? (expect.redirect === void 0 ? ["2xx"] : ["3xx"]);
  return wanted.some(
    (one) => one.endsWith("xx") ? Math.floor(status / 100) === Number(one[0]) : Number(one) === status
  );
};
var stays = (expect) => expect.redirect !== void 0 || (expect.status?.every((status) => status.startsWith("3")) ?? false);
var judgeAnswer = async (response, expect, asked, options, context, collector) => {
  const { say } = collector;
  const shown = `${shownUrl(asked.url)}${asked.who === void 0 ? "" : ` (${asked.who})`}`;
  const statusMet = meetsStatus(response.status, expect);
  const health = asked.health ?? expectsHealth(options, asked.url);
  if (!statusMet) {
    const wanted = (expect.status ?? [expect.redirect === void 0 ? "2xx" : "3xx"]).join(" or ");
    const location = response.headers["location"]?.[0];
    say(
      "status-wrong",
      `${shown} answers ${response.status}${response.statusText === "" ? "" : ` ${response.statusText}`}, expected ${wanted}${location === void 0 ? "" : `; it redirects to ${shownUrl(resolveUrl(location, response.url))}`}${response.redirects.length === 0 ? "" : `, after ${response.redirects.length} redirect${response.redirects.length === 1 ? "" : "s"} to ${shownUrl(response.url)}`}.`,
      statusHelp(response.status)
    );
  } else if (Math.floor(response.status / 100) === 2)
    judgeDisguise(response, expect, asked.url, health, shown, collector);
  if (health && !(statusMet && response.status >= 300)) judgeHealth(response, options, statusMet, shown, collector);
  judgeHeaders(response, expect, shown, collector);
  judgePlace(response, expect, shown, collector);
  await judgeBody(response, expect, shown, context, collector);
  judgeSize(response, expect, shown, collector);
  judgeTls(response, expect, shown, collector);
};
var statusHelp = (status) => {
  if (status === 401 || status === 403) return "Give the request an identity that may ask, or correct what is expected.";
  if (status === 404) return "Correct the URL, or see whether this route was deployed.";
  if (status >= 500) return "See in the logs of the service, or of the proxy before it, what failed.";
  if (status >= 300 && status < 400) return "Ask the URL it redirects to, or expect the redirect with `redirect`.";
  return "See in the logs of the service why, or correct what is expected.";
};
var judgeDisguise = (response, expect, url, health, shown, { say }) => {
  const disguise = disguiseOf(response, url);
  if (disguise === void 0) return;
  const redirected = disguise.why.startsWith("it was redirected");
  const judgedByTeam = expect.body !== void 0 || expect.url !== void 0 || expect.json !== void 0;
  if (disguise.kind === "login" && (health || redirected && expect.url === void 0 || redirected && health))
    say(
      "login-page",
      `${shown} answers ${response.status}, but with a login page: ${disguise.why}.`,
      health ? "Let the health endpoint answer without a login." : "Ask with an identity (`as`), or expect the page with `url`."
    );
  else if (disguise.kind === "error" && (health || !judgedByTeam))
    say(
      "error-page",
      `${shown} answers ${response.status}, but with an error${disguise.why.startsWith("its body") ? "" : " page"}: ${disguise.why}.`,
      "See why the page says so, and let the service answer errors with a status of their own."
    );
};
var judgeHeaders = (response, expect, shown, { say }) => {
  for (const [name, expected] of Object.entries(expect.headers ?? {})) {
    const values = response.headers[name.toLowerCase()] ?? [];
    const reasons = values.length === 0 ? [(0, import_chunk_XH4KR5B6.unmet)(expected, [])] : values.map((value) => (0, import_chunk_XH4KR5B6.unmet)(expected, [value]));
    const negative = typeof expected === "object" && expected !== null && !Array.isArray(expected);
    const reason = negative ? reasons.find((one) => one !== void 0) : reasons.every((one) => one !== void 0) ? reasons[0] : void 0;
    if (reason !== void 0)
      say(
        "header-wrong",
        `Header ${name} of ${shown} ${reason}.`,
        `Set ${name} in the service or the proxy before it, or correct what is expected.`
      );
  }
};
var judgePlace = (response, expect, shown, { say }) => {
  const matches = (wanted, found) => {
    const full = wanted.startsWith("/") || wanted.includes("://") ? resolveUrl(wanted, response.url) : wanted;
    const plain = (url) => url.replace(/\/$/, "");
    return wanted.endsWith("*") ? found.startsWith(full.replace(/\*$/, "")) : plain(found) === plain(full);
  };
  if (expect.redirect !== void 0) {
    const location = response.headers["location"]?.[0];
    const target = location === void 0 ? void 0 : resolveUrl(location, response.url);
    if (target === void 0 || response.status < 300 || response.status > 399)
      say("redirect-missing", `${shown} does not redirect, and has to.`, `Redirect it to ${expect.redirect}.`);
    else if (!matches(expect.redirect, target))
      say(
        "redirect-wrong",
        `${shown} redirects to ${shownUrl(target)}, expected ${expect.redirect}.`,
        "Correct the redirect in the service or the proxy before it."
      );
  }
  if (expect.url !== void 0 && !matches(expect.url, response.url))
    say(
      "final-url-wrong",
      `${shown} ends at ${shownUrl(response.url)}, expected ${expect.url}.`,
      "Correct the redirects, or what is expected."
    );
};
var judgeSize = (response, expect, shown, { say, measure }) => {
  const size = response.body.length;
  if (expect.size !== void 0 || asksBody(expect)) measure({ name: "size", value: size, unit: "bytes" });
  const atLeast = expect.size?.every(({ operator, limit }) => (operator === ">" || operator === ">=") && size >= limit);
  for (const comparison of expect.size ?? [])
    if (!(0, import_comparison.holds)(comparison, size) || response.truncated && atLeast !== true)
      say(
        "size-wrong",
        `The body of ${shown} has ${response.truncated ? "more than " : ""}${(0, import_units2.formatSize)(size)}, expected ${comparison.text}.`,
        "See whether the body is whole and what makes it so large, or correct `size`."
      );
  if (response.truncated && asksBody(expect))
    say(
      "body-too-large",
      `The body of ${shown} is larger than ${(0, import_units2.formatSize)(size)}: what comes after that was not looked at.`,
      "Ask something smaller, or expect nothing of the body."
    );
};
var asksBody = (expect) => expect.json !== void 0 || expect.schema !== void 0 || expect.body !== void 0;
var daysLeft = (response, now) => {
  let least;
  for (const { validTo, subject } of response.tls?.chain ?? []) {
    const days = (validTo - now) / DAY_MS;
    if (least === void 0 || days < least.days) least = { days, subject };
  }
  return least;
};
var judgeTls = (response, expect, shown, collector) => {
  const { say, measure, evidence } = collector;
  const wanted = expect.tls;
  if (response.tls === void 0) {
    if (wanted !== void 0)
      say("tls-missing", `${shown} answers without TLS.`, "Serve it over https, and ask it there.");
    return;
  }
  const least = daysLeft(response, Date.now());
  evidence["tls"] = {
    protocol: response.tls.protocol,
    authorized: response.tls.authorized,
    chain: response.tls.chain.map(({ subject, issuer: issuer2, validTo }) => ({
      subject,
      issuer: issuer2,
      validTo: Number.isNaN(validTo) ? null : new Date(validTo).toISOString()
    }))
  };
  if (least === void 0 || Number.isNaN(least.days)) {
    if (wanted?.["days-left"] !== void 0)
      say("tls-unknown", `${shown} shows no certificate whose end can be read.`, "See what ends TLS there.");
  } else {
    const days = Math.floor(least.days);
    const limits = wanted?.["days-left"] ?? [];
    measure({
      name: "tls-days-left",
      value: days,
      unit: "d",
      ...limits[0] === void 0 ? {} : { limit: limits[0].limit }
    });
    for (const comparison of limits)
      if (!(0, import_comparison.holds)(comparison, comparison.unit === "ms" ? least.days * DAY_MS : days))
        say(
          "certificate-expires-soon",
          `The certificate "${least.subject}" in the chain of ${shown} is valid for ${days} more days, expected ${comparison.text}.`,
          "Renew it, and see why the automatic renewal did not."
        );
    if (limits.length === 0 && days < SOON_DAYS)
      say(
        "certificate-expires-soon",
        `The certificate "${least.subject}" in the chain of ${shown} is valid for ${days} more days only.`,
        "Renew it, and see why the automatic renewal did not.",
        "warning"
      );
  }
  const minimum = wanted?.["min-protocol"];
  if (minimum !== void 0 && response.tls.protocol < minimum)
    say(
      "tls-protocol",
      `${shown} speaks ${response.tls.protocol}, expected ${minimum} or later.`,
      "Switch old versions of TLS off."
    );
  const issuer = wanted?.issuer;
  if (issuer !== void 0 && !response.tls.chain.some((one) => one.issuer.includes(issuer)))
    say(
      "certificate-issuer",
      `No certificate in the chain of ${shown} was issued by "${issuer}".`,
      "See who issued the certificate, and whether something stands in between."
    );
};
var describeAnswer = (response) => ({
  url: shownUrl(response.url),
  status: response.status,
  contentType: response.headers["content-type"]?.[0],
  sizeBytes: response.body.length,
  ...response.redirects.length === 0 ? {} : { redirects: response.redirects.map(({ status, url }) => ({ status, url: shownUrl(url) })) },
  ...response.address === void 0 ? {} : { address: response.address, family: response.family },
  timings: Object.fromEntries(Object.entries(response.timings).map(([name, ms]) => [name, roundMs(ms)]))
});
var judgeCors = async (options, send, { say, evidence }) => {
  const { cors, url } = options;
  const shown = shownUrl(url);
  const preflight = (origin) => send({
    url,
    method: "OPTIONS",
    stay: true,
    headers: {
      origin,
      "access-control-request-method": cors.method.toUpperCase(),
      ...cors.headers === void 0 ? {} : { "access-control-request-headers": cors.headers.join(", ").toLowerCase() }
    }
  });
  const header = (response, name) => (response.headers[name] ?? []).join(", ").trim();
  const list = (text) => text.split(",").map((one) => one.trim().toLowerCase());
  for (const origin of cors.origin) {
    const answer = await preflight(origin);
    const allowed = header(answer, "access-control-allow-origin");
    const credentials = header(answer, "access-control-allow-credentials") === "true";
    if (answer.status < 200 || answer.status > 299)
      say(
        "cors-preflight-refused",
        `The preflight of ${shown} for ${origin} answers ${answer.status}: browsers need a 2xx.`,
        "Let OPTIONS through before authentication and redirects."
      );
    if (allowed !== origin && !(allowed === "*" && cors.credentials !== true)) {
      say(
        "cors-origin-refused",
        allowed === "" ? `${shown} does not let ${origin} in: the preflight names no origin.` : `${shown} does not let ${origin} in: the preflight allows ${allowed === "*" ? "*, which browsers refuse with credentials" : "another origin"}.`,
        `Add ${origin} to the allowed origins of the service.`
      );
      continue;
    }
    if (cors.credentials === true && !credentials)
      say(
        "cors-credentials-refused",
        `${shown} does not let ${origin} send cookies: Access-Control-Allow-Credentials is not true.`,
        "Allow credentials for this origin."
      );
    const methods = list(header(answer, "access-control-allow-methods"));
    const method = cors.method.toLowerCase();
    const simple = ["get", "head", "post"].includes(method);
    if (!simple && !methods.includes(method) && !(methods.includes("*") && cors.credentials !== true))
      say(
        "cors-method-refused",
        `${shown} does not let ${origin} use ${cors.method.toUpperCase()}.`,
        "Add the method to the allowed ones."
      );
    const headers = list(header(answer, "access-control-allow-headers"));
    const missing = (cors.headers ?? []).filter(
      (name) => !headers.includes(name.toLowerCase()) && !(headers.includes("*") && cors.credentials !== true && name.toLowerCase() !== "authorization")
    );
    if (missing.length > 0)
      say(
        "cors-headers-refused",
        `${shown} does not let ${origin} send ${missing.join(", ")}.`,
        "Add the headers to the allowed ones."
      );
    const real = await send({ url, headers: { origin } });
    const named = header(real, "access-control-allow-origin");
    if (named !== origin && !(named === "*" && cors.credentials !== true))
      say(
        "cors-origin-refused",
        `The answer of ${shown} to ${origin} (status ${real.status}) names ${named === "" ? "no origin" : "another origin"}: the browser hides it from the page.`,
        "Let the service set Access-Control-Allow-Origin on every answer, errors included."
      );
  }
  const seen = {};
  for (const hostile of [cors.hostile, "null"]) {
    const answers = [await preflight(hostile), await send({ url, headers: { origin: hostile } })];
    for (const answer of answers) {
      const allowed = header(answer, "access-control-allow-origin");
      const credentials = header(answer, "access-control-allow-credentials") === "true";
      seen[hostile] = allowed === "" ? "refused" : allowed === "*" ? "everybody" : allowed === hostile ? "echoed" : "refused";
      if (allowed !== hostile && allowed !== "*") continue;
      if (allowed === hostile && credentials) {
        say(
          "cors-hostile-allowed",
          `${shown} lets ${hostile} read with the cookies of whoever visits it: the origin is echoed and credentials are allowed.`,
          "Compare the origin with a fixed list, and answer nothing to others."
        );
        break;
      }
      if (!cors.public) {
        say(
          "cors-open",
          `${shown} lets every origin read it (${allowed === "*" ? "*" : `${hostile} is echoed`}).`,
          "Name the allowed origins one by one, or say `public: true` if everybody may read it.",
          allowed === hostile ? "error" : "warning"
        );
        break;
      }
    }
  }
  evidence["cors"] = { allowed: cors.origin, hostile: seen };
};
var PERCENTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };
var NAMES = ["p50", "p90", "p95", "p99"];
var wantsSamples = (options, expect) => options.samples !== void 0 || options.concurrency > 1 || expect["error-rate"] !== void 0 || NAMES.some((name) => expect[name] !== void 0);
var judgeTime = (totalMs, expect, url, { say, measure }) => {
  const limit = expect["max-time"];
  measure({ name: "time", value: roundMs(totalMs), unit: "ms", ...limit === void 0 ? {} : { limit: limit.limit } });
  if (limit !== void 0 && !(0, import_comparison2.holds)(limit, totalMs))
    say(
      "too-slow",
      `${shownUrl(url)} took ${(0, import_units4.formatDuration)(totalMs)}, expected ${limit.text}.`,
      "See where the time goes: the phases are in the evidence."
    );
};
var judgeSamples = async (question, expect, options, context, send, { say, measure, evidence }) => {
  const percentileAsked = NAMES.some((name) => expect[name] !== void 0);
  const count = options.samples ?? Math.max(expect.p99 === void 0 ? 20 : 100, options.concurrency);
  const warmUp = options["warm-up"] ?? 2;
  for (let index = 0; index < warmUp; index++) await send({ ...question, fresh: false }).catch(() => void 0);
  context.signal.throwIfAborted();
  const times = [];
  const problems = /* @__PURE__ */ new Map();
  let started = 0;
  const worker = async () => {
    while (started < count) {
      started++;
      context.signal.throwIfAborted();
      try {
        const { status, timings } = await send({ ...question, fresh: false });
        if (meetsStatus(status, expect)) times.push(timings.totalMs);
        else problems.set(`status ${status}`, (problems.get(`status ${status}`) ?? 0) + 1);
      } catch (error) {
        if (!(error instanceof import_errors4.Undecidable)) throw error;
        problems.set(error.rule, (problems.get(error.rule) ?? 0) + 1);
      }
      if (started % 25 === 0) context.progress(`${started} of ${count} samples`);
    }
  };
  const startedAt = context.clock.now();
  await Promise.all(Array.from({ length: Math.min(options.concurrency, count) }, worker));
  const elapsedMs = Math.max(1, context.clock.now() - startedAt);
  times.sort((a, b) => a - b);
  const wrong = [...problems.values()].reduce((sum, one) => sum + one, 0);
  const rate = 100 * wrong / count;
  const shown = shownUrl(question.url);
  evidence["samples"] = {
    count,
    concurrency: options.concurrency,
    warmUp,
    errors: Object.fromEntries(problems),
    perSecond: Math.round(1e3 * count / elapsedMs)
  };
  measure({ name: "error-rate", value: roundMs(rate), unit: "%" });
  const allowed = expect["error-rate"] ?? [{ operator: "==", limit: 0, text: "== 0%" }];
  for (const comparison of allowed)
    if (!(0, import_comparison2.holds)(comparison, rate))
      say(
        "error-rate",
        `${wrong} of ${count} requests to ${shown} went wrong (${[...problems].map(([what, times2]) => `${times2} times ${what}`).join(", ")}), expected ${comparison.text}.`,
        "See in the logs of the service why; under concurrency look at pools, workers and limits."
      );
  if (times.length === 0) {
    say("no-samples", `None of ${count} requests to ${shown} was answered as expected.`, "Bring the service up first.");
    return;
  }
  for (const name of NAMES) {
    const limit2 = expect[name];
    const value = percentile(times, PERCENTILES[name]);
    measure({ name, value: roundMs(value), unit: "ms", ...limit2 === void 0 ? {} : { limit: limit2.limit } });
    if (limit2 !== void 0 && !(0, import_comparison2.holds)(limit2, value))
      say(
        "too-slow",
        `${shown} has a ${name} of ${(0, import_units4.formatDuration)(value)} over ${times.length} requests, expected ${limit2.text}.`,
        "See where the time goes: profile the endpoint, look at its queries and at what it waits for."
      );
  }
  const slowest = times.at(-1) ?? 0;
  measure({ name: "max", value: roundMs(slowest), unit: "ms" });
  const limit = expect["max-time"];
  if (limit !== void 0 && !(0, import_comparison2.holds)(limit, slowest))
    say(
      "too-slow",
      `The slowest of ${times.length} requests to ${shown} took ${(0, import_units4.formatDuration)(slowest)}, expected ${limit.text}.`,
      percentileAsked ? "See where the time goes, or judge by percentiles alone." : "See where the time goes, or judge by a percentile (`p95`)."
    );
};
var percentile = (sorted, share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
var readPlace = async (response, { json, header, body }) => {
  if (header !== void 0) return response.headers[header.toLowerCase()]?.[0];
  const text = Buffer.from(response.body).toString("utf8");
  if (json !== void 0) {
    const parsed = readJson(text);
    const [first] = parsed === void 0 ? [] : await queryJson(parsed.value, json);
    return first === void 0 || first === null ? void 0 : typeof first === "string" ? first : JSON.stringify(first);
  }
  const match = body?.[0] === void 0 ? void 0 : (0, import_chunk_36BVGA52.compilePattern)(body[0]).find(text);
  return match?.groups[1] ?? match?.groups[0];
};
var judgeVersion = async (response, version, sha, { say, evidence }) => {
  const expected = version.equals ?? sha;
  if (expected === void 0)
    throw new import_errors5.Undecidable("the version that has to answer is not known: no commit is judged here", {
      rule: "version-unknown",
      help: "Write the version with `equals`, or run inside the repository."
    });
  const shown = shownUrl(response.url);
  const found = (await readPlace(response, version))?.trim();
  const place = version.json ?? version.header ?? version.body?.[0] ?? "";
  evidence["version"] = { expected, found: found ?? null };
  if (found === void 0 || found === "")
    say(
      "version-missing",
      `${shown} does not say which version answers: nothing stands at ${place}.`,
      "Let the service show the commit it was built from, or correct where it stands."
    );
  else if (!isVersion(found, expected))
    say(
      "version-wrong",
      `${shown} answers with version ${found.slice(0, 80)}, expected ${expected}: another release serves the users.`,
      "Wait until the deploy has reached every instance (`until`), or find out why it did not."
    );
};
var isVersion = (found, expected) => {
  if (found === expected) return true;
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(expected)) {
    if (found.replace(/^v/, "") === expected.replace(/^v/, "")) return true;
    return /^[0-9a-f]{7,40}$/i.test(expected) && /^[0-9a-f]{40}$/i.test(found) && found.toLowerCase().startsWith(expected.toLowerCase());
  }
  return found.toLowerCase().split(/[^0-9a-z]+/).map((part) => part.replace(/^g(?=[0-9a-f]{7,}$)/, "")).some((part) => /^[0-9a-f]{7,64}$/.test(part) && expected.toLowerCase().startsWith(part));
};
var runSteps = async (options, context, send, collector) => {
  const captured = /* @__PURE__ */ new Map();
  const jar = /* @__PURE__ */ new Map();
  const log = [];
  collector.evidence["steps"] = log;
  let broken = false;
  let undecidable;
  for (const [index, step] of options.steps.entries()) {
    const name = step.name ?? `step ${index + 1}`;
    if (broken && step.always !== true) {
      log.push({ name, skipped: true });
      continue;
    }
    const seen = createCollector();
    try {
      const response = await runStep(step, name, options, context, send, captured, jar, seen);
      log.push({
        name,
        url: shownUrl(response.url),
        status: response.status,
        ms: roundMs(response.timings.totalMs),
        ...seen.findings.length === 0 ? {} : { findings: seen.findings.length }
      });
    } catch (error) {
      if (!(error instanceof import_errors6.Undecidable)) throw error;
      undecidable ??= new import_errors6.Undecidable(`${name}: ${error.message}`, { rule: error.rule, help: error.help, cause: error });
      log.push({ name, undecided: error.rule });
      broken = true;
    }
    collector.findings.push(...seen.findings);
    for (const measurement of seen.measurements)
      if (measurement.name === "time") collector.measure({ ...measurement, name: `time of ${name}` });
    if (seen.findings.some(({ level }) => level === "error")) broken = true;
  }
  return undecidable;
};
var runStep = async (step, name, options, context, send, captured, jar, collector) => {
  const fill = (text) => fillIn(text, captured, name);
  const url = resolveUrl(step.url === void 0 ? void 0 : fillUrl(step.url, captured, name), options.url);
  const expect = step.expect ?? {};
  const { host } = safeUrl(url);
  const cookies = [...jar.get(host) ?? []].map(([key, value]) => `${key}=${value}`).join("; ");
  const response = await send({
    url,
    method: step.method,
    headers: {
      ...cookies === "" ? {} : { cookie: cookies },
      ...Object.fromEntries(Object.entries(step.headers ?? {}).map(([key, value]) => [key, fill(value)]))
    },
    body: step.body === void 0 ? void 0 : fill(step.body),
    json: step.json === void 0 ? void 0 : fillDeep(step.json, fill),
    form: step.form === void 0 ? void 0 : Object.fromEntries(Object.entries(step.form).map(([key, value]) => [key, fill(value)])),
    identity: step.as === void 0 ? void 0 : identityOf(options, step.as, context),
    // Cookies of a login often come with the redirect itself.
    stay: stays(expect)
  });
  keepCookies(response, jar, context);
  await judgeAnswer(response, expect, { url, who: name, health: false }, options, context, collector);
  judgeTime(response.timings.totalMs, expect, url, collector);
  if (collector.findings.some(({ level }) => level === "error")) return response;
  for (const [key, place] of Object.entries(step.capture ?? {})) {
    const value = await readPlace(response, typeof place === "string" ? { json: place } : place);
    if (value === void 0 || value === "")
      collector.say(
        "capture-missing",
        `The answer of ${shownUrl(url)} (${name}) has nothing to capture as "${key}".`,
        "See whether the step did what it should, or correct where the value stands."
      );
    else {
      captured.set(key, value);
      if (value.length >= 6) context.hide(value);
    }
  }
  return response;
};
var fillIn = (text, captured, step) => text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, key) => {
  const value = captured.get(key);
  if (value === void 0)
    throw new import_errors6.Undecidable(`"{{${key}}}" was not captured by an earlier step`, {
      rule: "capture-missing",
      help: `Capture ${key} in a step before ${step}.`
    });
  return value;
});
var fillUrl = (text, captured, step) => /^\s*\{\{\s*[\w.-]+\s*\}\}\s*$/.test(text) ? fillIn(text, captured, step) : fillIn(text, new Map([...captured].map(([key, value]) => [key, encodeURIComponent(value)])), step);
var fillDeep = (value, fill) => {
  if (typeof value === "string") return fill(value);
  if (Array.isArray(value)) return value.map((one) => fillDeep(one, fill));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillDeep(one, fill)]));
  return value;
};
var keepCookies = (response, jar, context) => {
  const { host } = safeUrl(response.url);
  const cookies = jar.get(host) ?? /* @__PURE__ */ new Map();
  jar.set(host, cookies);
  for (const line of response.headers["set-cookie"] ?? []) {
    const [, key = "", value = ""] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
    if (key === "") continue;
    if (value === "" || /;\s*max-age\s*=\s*(0|-\d+)\s*(;|$)/i.test(line)) cookies.delete(key);
    else {
      cookies.set(key, value);
      if (value.length >= 6) context.hide(value);
    }
  }
};
var safeUrl = (url) => {
  try {
    return new URL(url);
  } catch {
    return { host: "" };
  }
};
var DEFAULT_MAX_BODY_BYTES = 1e7;
var MAX_BODY_BYTES = 2e8;
var DECIDED = /* @__PURE__ */ new Set(["certificate-invalid", "too-many-redirects", "redirect-invalid"]);
var judgeHttp = async (options, context) => options.until === void 0 ? lookOnce(options, context) : waitUntil(options, options.until, context);
var waitUntil = async (options, { within, every, passes }, context) => {
  const { clock, signal } = context;
  const startedAt = clock.now();
  let inARow = 0;
  let looks = 0;
  let healthyAt;
  let relapses = 0;
  for (; ; ) {
    const outcome = await lookOnce(options, context);
    looks++;
    const elapsed = clock.now() - startedAt;
    if (outcome.status === "pass") {
      healthyAt ??= elapsed;
      inARow++;
    } else {
      if (inARow > 0) relapses++;
      inARow = 0;
    }
    const evidence = { ...outcome.evidence, until: { looks, healthyAfterMs: healthyAt ?? null, relapses, inARow } };
    if (outcome.status === "pass" && inARow >= passes)
      return (0, import_outcome.passed)(
        `${outcome.summary}, after ${(0, import_units.formatDuration)(healthyAt ?? elapsed)}${passes > 1 ? ` and then ${passes} times in a row` : ""}`,
        {
          ...outcome,
          evidence,
          findings: [
            ...outcome.findings ?? [],
            ...relapses === 0 ? [] : [
              {
                rule: "health-flaps",
                level: "warning",
                message: `${shownUrl(options.url)} passed and then failed again ${relapses === 1 ? "once" : `${relapses} times`} before it was stable.`,
                help: "See whether old and new instances answer in turn, or one of them restarts."
              }
            ]
          ]
        }
      );
    const enough = outcome.status === "pass" ? Number.POSITIVE_INFINITY : within;
    if (elapsed + every > enough) {
      const why = `${shownUrl(options.url)} was not ${relapses > 0 ? "stable" : "as expected"} within ${(0, import_units.formatDuration)(within)} (${looks} look${looks === 1 ? "" : "s"}): ${outcome.summary}`;
      const { status } = outcome;
      if (status === "fail") return { ...outcome, summary: why, evidence };
      return (0, import_outcome.undecided)(why, {
        rule: outcome.findings?.[0]?.rule ?? "no-answer",
        help: status === "error" ? outcome.remedy : "See why it does not answer.",
        evidence
      });
    }
    context.progress(`look ${looks}: ${outcome.status === "pass" ? `passed ${inARow} of ${passes}` : outcome.summary}`);
    await clock.sleep(every, signal);
  }
};
var lookOnce = async (options, context) => {
  const collector = createCollector();
  let summary;
  let undecidable;
  try {
    summary = await look(options, context, collector);
  } catch (error) {
    if (!(error instanceof import_errors.Undecidable)) throw error;
    context.signal.throwIfAborted();
    undecidable = error;
    summary = error.message;
  }
  const { findings, measurements, evidence } = collector;
  const details = { measurements, evidence };
  if (undecidable !== void 0) {
    const { rule, help, message } = undecidable;
    if (DECIDED.has(rule))
      return (0, import_outcome.failed)(message, {
        ...details,
        rule,
        help,
        findings: [{ rule, message, level: "error", help }, ...findings]
      });
    return (0, import_outcome.undecided)(message, {
      ...details,
      rule,
      help,
      findings: [{ rule, message, level: "error", help }, ...findings]
    });
  }
  const errors = findings.filter(({ level }) => level === "error");
  const [first] = errors;
  if (first === void 0) return (0, import_outcome.passed)(summary, { ...details, findings });
  return (0, import_outcome.failed)(
    errors.length === 1 ? withoutDot(first.message) : `${withoutDot(first.message)} (and ${errors.length - 1} more)`,
    { ...details, rule: first.rule, help: first.help ?? "", findings }
  );
};
var withoutDot = (text) => text.replace(/\.$/, "");
var look = async (options, context, collector) => {
  const send = await createSend(options, context);
  const shown = shownUrl(options.url);
  const done = [];
  const identities = typeof options.as === "object" ? Object.entries(options.as) : [];
  const onlyOther = options.expect === void 0 && options.health === void 0;
  const wantsMain = identities.length === 0 && (!onlyOther || options.steps === void 0 && options.cors === void 0 && options.version?.url === void 0);
  if (wantsMain) done.push(await judgeMain(options, context, send, collector));
  else if (identities.length > 0 && options.expect !== void 0)
    throw new import_errors.Undecidable("`as` names identities with their own answers, and `expect` stands beside it", {
      rule: "options-invalid",
      help: "Write what each identity has to be answered inside `as`: { admin: { status: 200, json: \u2026 } }."
    });
  if (identities.length > 0) done.push(await judgeIdentities(options, identities, context, send, collector));
  if (options.version !== void 0 && (options.version.url !== void 0 || !wantsMain)) {
    const answer = await send({
      url: resolveUrl(options.version.url, options.url),
      headers: { "cache-control": "no-cache" },
      ...typeof options.as === "string" ? { identity: identityOf(options, options.as, context) } : {}
    });
    await judgeAnswer(answer, {}, { url: answer.url, who: "version", health: false }, options, context, collector);
    await judgeVersion(answer, options.version, context.subject.sha, collector);
  }
  const { cors, steps } = options;
  if (cors !== void 0) {
    await judgeCors({ ...options, cors }, send, collector);
    done.push(`${shown} lets in ${cors.origin.join(", ")} and not ${cors.hostile}`);
  }
  if (steps !== void 0) {
    const undecidable = await runSteps({ ...options, steps }, context, send, collector);
    if (undecidable !== void 0) throw undecidable;
    done.push(`${steps.length} step${steps.length === 1 ? "" : "s"} at ${shown} went as expected`);
  }
  return done.length === 0 ? `${shown} is as expected` : done.join("; ");
};
var judgeMain = async (options, context, send, collector) => {
  const expect = options.expect ?? {};
  const families = options.family === "both" ? [4, 6] : [options.family];
  const identity = typeof options.as === "string" ? identityOf(options, options.as, context) : void 0;
  const upper = Math.max(
    DEFAULT_MAX_BODY_BYTES,
    ...(expect.size ?? []).filter(({ limit }) => Number.isFinite(limit)).map(({ limit }) => limit + 1)
  );
  let summary = "";
  for (const family of families) {
    const question = {
      url: options.url,
      method: options.method,
      headers: options.headers,
      body: options.body,
      json: options.json,
      form: options.form,
      identity,
      family,
      stay: stays(expect),
      maxBodyBytes: Math.min(MAX_BODY_BYTES, upper)
    };
    const response = await send({ ...question, fresh: true });
    const over = family === void 0 ? "" : ` over IPv${family}`;
    collector.evidence[family === void 0 || family === 4 ? "answer" : "answer-ipv6"] = describeAnswer(response);
    await judgeAnswer(
      response,
      expect,
      { url: options.url, ...over === "" ? {} : { who: over.trim() } },
      options,
      context,
      collector
    );
    if (options.version !== void 0 && options.version.url === void 0)
      await judgeVersion(response, options.version, context.subject.sha, collector);
    if (wantsSamples(options, expect)) await judgeSamples(question, expect, options, context, send, collector);
    else judgeTime(response.timings.totalMs, expect, options.url, collector);
    summary += `${summary === "" ? "" : "; "}${shownUrl(options.url)} answers ${response.status} in ${(0, import_units.formatDuration)(response.timings.totalMs)}${over}${elsewhere(options.url, response.url)}`;
  }
  return summary;
};
var elsewhere = (asked, answered) => {
  const [from, to] = [new URL(asked).host, new URL(answered).host];
  return from === to ? "" : `; after a redirect it was ${to} that answered`;
};
var judgeIdentities = async (options, identities, context, send, collector) => {
  const known = new Map(identities.map(([name]) => [name, identityOf(options, name, context)]));
  const answered = [];
  const seen = {};
  collector.evidence["as"] = seen;
  for (const [name, wanted] of identities) {
    const expect = "slice" in wanted ? { status: wanted } : wanted;
    const response = await send({
      url: options.url,
      method: options.method,
      headers: options.headers,
      body: options.body,
      json: options.json,
      form: options.form,
      identity: known.get(name),
      stay: stays(expect)
    });
    seen[name] = describeAnswer(response);
    await judgeAnswer(response, expect, { url: options.url, who: `as ${name}` }, options, context, collector);
    judgeTime(response.timings.totalMs, expect, options.url, collector);
    answered.push(`${name} ${response.status}`);
  }
  return `${shownUrl(options.url)} answers ${answered.join(", ")}`;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgeHttp
});
