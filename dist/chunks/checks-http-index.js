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
  http: () => http
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_expected_value = require("./start.cjs").modules["src/core/expected-value.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var namesSomething = () => z.refine(
  (given) => typeof given !== "object" || given === null || Object.keys(given).length > 0,
  "nothing stands in it, so that it would always hold"
);
var timeLimit = () => z.pipe(
  z.string().check(
    z.refine((text) => readTimeLimit(text) !== void 0, 'a limit of time is written 500ms, 2s or "< 500ms"'),
    z.meta({ examples: ["500ms", "< 2s"] })
  ),
  z.transform(
    (text) => readTimeLimit(text) ?? { operator: "<=", limit: Number.NaN, unit: "ms", text: `<= ${text}` }
  )
);
var readTimeLimit = (text) => {
  const plain = (0, import_units.parseDuration)(text);
  if (plain !== void 0) return { operator: "<=", limit: plain, unit: "ms", text: `<= ${text}` };
  const comparison = (0, import_comparison.parseComparison)(text);
  return comparison?.unit === "ms" && (comparison.operator === "<" || comparison.operator === "<=") ? comparison : void 0;
};
var statusText = () => z.string().check(
  z.refine((text) => /^[1-5](\d\d|xx)$/i.test(text), "a status is written 200 or 2xx"),
  z.meta({ examples: ["2xx", "404"] })
);
var statusNumber = () => z.int().check(z.gte(100, "a status is between 100 and 599"), z.lte(599, "a status is between 100 and 599"));
var statuses = () => z.pipe(
  z.union([statusNumber(), statusText(), z.array(z.union([statusNumber(), statusText()])).check(z.minLength(1))]),
  z.transform((value) => [value].flat().map((one) => String(one).toLowerCase()))
);
var whereItStands = {
  json: z.optional(z.string().check(z.minLength(1), z.describe("JSONPath (or dotted path) into the body."))),
  header: z.optional(z.string().check(z.minLength(1), z.describe("Name of a header of the answer."))),
  body: z.optional(
    (0, import_options.patterns)().check(z.describe("A regular expression (RE2) for the body; its first group is the value."))
  )
};
var expectation = () => z.strictObject({
  status: z.optional(
    statuses().check(
      z.describe('Status it has to have: 200, "2xx", [200, 204]. 2xx when not said. A 3xx is not followed then.')
    )
  ),
  headers: z.optional(
    z.record(z.string(), (0, import_expected_value.expectedValue)()).check(
      namesSomething(),
      z.describe("What headers have to be: a text, or { contains, matches, present: false, \u2026 }."),
      z.meta({ examples: [{ "content-type": { contains: "json" }, "x-powered-by": { present: false } }] })
    )
  ),
  json: z.optional(
    z.record(z.string(), (0, import_expected_value.expectedValue)()).check(
      namesSomething(),
      z.describe("JSONPath (or dotted path) to what has to stand there."),
      z.meta({ examples: [{ "$.status": "ok", "$.items": { length: ">= 1" } }] })
    )
  ),
  schema: z.optional(
    z.union([z.string().check(z.minLength(1)), z.record(z.string(), z.unknown())]).check(
      z.describe("A JSON Schema the body has to be valid against: the schema itself or its file (JSON or YAML).")
    )
  ),
  body: z.optional(
    z.union([
      (0, import_options.texts)(),
      z.strictObject({
        contains: z.optional((0, import_options.texts)().check(z.describe("Texts that have to stand in the body."))),
        "not-contains": z.optional((0, import_options.texts)().check(z.describe("Texts that must not stand in the body."))),
        matches: z.optional((0, import_options.patterns)().check(z.describe("Regular expressions (RE2) that have to match."))),
        "not-matches": z.optional((0, import_options.patterns)().check(z.describe("Regular expressions (RE2) that must not match."))),
        equals: z.optional(z.string().check(z.describe("The whole body, white space at its ends aside."))),
        empty: z.optional(z.boolean().check(z.describe("Whether there has to be no body.")))
      }).check(namesSomething())
    ]).check(z.describe("Texts the body has to contain, or conditions for it."))
  ),
  size: z.optional((0, import_options.limits)().check(z.describe('Size of the body: "< 500KB", { min: 1KB, max: 1MB }.'))),
  "max-time": z.optional(
    timeLimit().check(
      z.describe("How long the whole answer may take, from name resolution to the last byte; every sample.")
    )
  ),
  p50: z.optional(timeLimit().check(z.describe("Limit of the median over the samples."))),
  p90: z.optional(timeLimit().check(z.describe("Limit of the 90th percentile over the samples."))),
  p95: z.optional(timeLimit().check(z.describe("Limit of the 95th percentile over the samples."))),
  p99: z.optional(timeLimit().check(z.describe("Limit of the 99th percentile over the samples."))),
  "error-rate": z.optional(
    (0, import_options.limits)().check(
      z.describe('Share of samples that may have no answer or a wrong status: "<= 1%". None when not said.')
    )
  ),
  redirect: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe(
        "Where it has to redirect to: a URL, a path, or its beginning with * at the end. Not followed then."
      ),
      z.meta({ examples: ["https://example.org/", "https://*"] })
    )
  ),
  url: z.optional(
    z.string().check(z.minLength(1), z.describe("The URL (or path) that answers after redirects, or its beginning with *."))
  ),
  tls: z.optional(
    z.strictObject({
      "days-left": z.optional(
        z.pipe(
          z.union([z.number().check(z.nonnegative()), (0, import_options.limits)()]),
          z.transform(
            (value) => typeof value === "number" ? [{ operator: ">=", limit: value, text: `>= ${value}` }] : value
          )
        ).check(
          z.describe('Days for which every certificate of the chain is still valid: 14 (at least) or "> 30".')
        )
      ),
      "min-protocol": z.optional(
        z.enum(["TLSv1.2", "TLSv1.3"]).check(z.describe("The lowest protocol version that may be negotiated."))
      ),
      issuer: z.optional(z.string().check(z.minLength(1), z.describe("A text in the name of the issuer.")))
    }).check(z.describe("What the TLS connection has to be. A connection without TLS fails it."))
  )
});
var headerMap = () => z.record(z.string().check(z.minLength(1)), z.string());
var requestParts = {
  method: z.optional(
    z.string().check(
      z.refine((text) => /^[A-Za-z]+$/.test(text), "a method is a word: GET, POST"),
      z.describe("GET unless told, POST with a body.")
    )
  ),
  headers: z.optional(headerMap().check(z.describe("Headers to send."))),
  body: z.optional(z.string().check(z.describe("The body to send, as text."))),
  json: z.optional(z.unknown().check(z.describe("The body to send, as JSON."))),
  form: z.optional(z.record(z.string(), z.string()).check(z.describe("The body to send, as an HTML form would.")))
};
var identity = () => z.strictObject({
  bearer: z.optional(z.string().check(z.describe("A token for Authorization: Bearer."))),
  basic: z.optional(
    z.strictObject({ user: z.string(), password: z.string() }).check(z.describe("User and password."))
  ),
  cookie: z.optional(z.string().check(z.describe("The Cookie header."))),
  headers: z.optional(headerMap().check(z.describe("Any other headers that say who asks.")))
});
var step = () => z.strictObject({
  name: z.optional(z.string().check(z.describe("What the step does, for messages."))),
  url: z.optional(z.string().check(z.minLength(1), z.describe("A URL, or a path at the URL of the check."))),
  ...requestParts,
  as: z.optional(z.string().check(z.describe("The identity that asks."))),
  expect: z.optional(expectation()),
  capture: z.optional(
    z.record(z.string(), z.union([z.string().check(z.minLength(1)), z.strictObject(whereItStands)])).check(
      z.describe("Values for later steps, written {{name}} there: a JSONPath, or { json | header | body }."),
      z.meta({ examples: [{ token: "$.access" }] })
    )
  ),
  always: z.optional(z.boolean().check(z.describe("true: also runs after a step failed, to clean up.")))
});
var options = z.strictObject({
  url: z.string().check(
    z.minLength(1),
    z.refine(
      (url) => /^https?:\/\//i.test(url),
      "a URL begins with http:// or https://, such as https://example.org/health"
    ),
    z.describe("What is asked."),
    z.meta({ examples: ["https://example.org/api/health/"] })
  ),
  ...requestParts,
  expect: z.optional(expectation().check(z.describe("What the answer has to be. Status 2xx when nothing is said."))),
  health: z.optional(
    z.union([
      z.boolean(),
      z.strictObject({
        degraded: z._default(
          z.enum(["warn", "fail", "pass"]).check(z.describe("What a state between healthy and not is.")),
          "warn"
        ),
        ignore: z.optional((0, import_options.texts)().check(z.describe("Components that may be down.")))
      })
    ]).check(
      z.describe(
        "true: the body is read as a health report. Taken from the path (/health, /readyz, \u2026) when not said."
      )
    )
  ),
  identities: z.optional(
    z.record(z.string(), identity()).check(z.describe("Who may ask, by name: { admin: { bearer: \u2026 } }. `anonymous` is there without being defined."))
  ),
  as: z.optional(
    z.union([z.string(), z.record(z.string(), z.union([statuses(), expectation()])).check(namesSomething())]).check(
      z.describe("The identity that asks, or what each identity has to be answered: { admin: 200, anonymous: 401 }."),
      z.meta({ examples: [{ admin: 200, writer: 403, anonymous: 401 }] })
    )
  ),
  steps: z.optional(
    z.array(step()).check(
      z.minLength(1),
      z.describe("Requests one after the other, with captured values; cookies are kept between them.")
    )
  ),
  cors: z.optional(
    z.strictObject({
      origin: (0, import_options.texts)().check(z.describe("Origins that have to be let in.")),
      method: z._default(z.string().check(z.describe("Method that the preflight asks for.")), "GET"),
      headers: z.optional((0, import_options.texts)().check(z.describe("Headers that the preflight asks for."))),
      credentials: z.optional(z.boolean().check(z.describe("Whether cookies have to be let in."))),
      hostile: z._default(
        z.string().check(z.describe("An origin that must not be let in.")),
        "https://gonogo-hostile.example"
      ),
      public: z._default(
        z.boolean().check(z.describe("true: everybody may read without credentials, so `*` is right.")),
        false
      )
    }).check(
      z.describe("What browsers are allowed from other origins: a preflight for each, and one for a hostile origin.")
    )
  ),
  version: z.optional(
    z.strictObject({
      ...whereItStands,
      url: z.optional(z.string().check(z.minLength(1), z.describe("Where the version stands, when not at `url`."))),
      equals: z.optional(
        z.string().check(z.minLength(1), z.describe("What it has to be; the commit that is judged when not said."))
      )
    }).check(
      z.refine(
        (value) => [value.json, value.header, value.body].filter((one) => one !== void 0).length === 1,
        "say where the version stands: one of json, header or body"
      ),
      z.describe("Which version has to answer.")
    )
  ),
  samples: z.optional(
    z.int().check(z.gte(1), z.lte(1e4), z.describe("Measured requests; 20 with a percentile, else 1."))
  ),
  "warm-up": z.optional(
    z.int().check(z.gte(0), z.lte(1e3), z.describe("Requests before, which do not count; 2 with samples."))
  ),
  concurrency: z._default(z.int().check(z.gte(1), z.lte(500), z.describe("Samples at the same time.")), 1),
  until: z.optional(
    z.strictObject({
      within: (0, import_options.duration)().check(z.describe("How long to wait for it.")),
      every: z.prefault((0, import_options.duration)().check(z.describe("How long between two looks.")), "5s"),
      passes: z._default(
        z.int().check(z.gte(1), z.lte(1e3), z.describe("How many times in a row it has to pass.")),
        1
      )
    }).check(z.describe("Wait until it passes, and then that it goes on passing."))
  ),
  family: z.optional(
    z.union([z.literal(4), z.literal(6), z.literal("both")]).check(z.describe("Only over IPv4, only over IPv6, or over both in turn."))
  ),
  follow: z._default(z.boolean().check(z.describe("Whether redirects are followed.")), true),
  "max-redirects": z._default(z.int().check(z.gte(0), z.lte(50), z.describe("How many redirects are followed.")), 10),
  "request-timeout": z.prefault((0, import_options.duration)().check(z.describe("How long one request may take.")), "30s"),
  tls: z.optional(
    z.strictObject({
      ca: z.optional(z.string().check(z.minLength(1), z.describe("Authority to trust: PEM text or a file."))),
      cert: z.optional(z.string().check(z.minLength(1), z.describe("Client certificate: PEM text or a file."))),
      key: z.optional(
        z.string().check(z.minLength(1), z.describe("Key of the client certificate: PEM text or a file."))
      ),
      servername: z.optional(z.string().check(z.minLength(1), z.describe("Name to ask for in the TLS handshake."))),
      insecure: z.optional(z.boolean().check(z.describe("true: any certificate is taken. It proves nothing then.")))
    }).check(z.describe("How the TLS connection is made."))
  ),
  "allow-link-local": z.optional(
    (0, import_options.texts)().check(z.describe("Hosts with a link-local address that may be asked all the same."))
  )
});
var http = (0, import_check.defineCheck)({
  kind: "http",
  summary: "A service answers over HTTP: status, content, health, time, TLS, CORS, identities, version",
  needs: ["http", "clock", "files"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-7N2YZGRW.js"))).rules,
  // Every request has its own limit; waiting with `until` and many samples take longer than one of them.
  timeoutMs: 9e5,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-http-BRZNCKVE.js"))).judgeHttp(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  http
});
