import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_parseComparison
} from "./chunk-Y6X7Y7QT.js";
import {
  held_parseDuration
} from "./chunk-PPKWAECG.js";
import {
  held_expectedValue
} from "./chunk-UZXYE4WY.js";
import {
  held_duration,
  held_limits,
  held_patterns,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_array,
  held_boolean,
  held_describe,
  held_enum,
  held_gte,
  held_int,
  held_literal,
  held_lte,
  held_meta,
  held_minLength,
  held_nonnegative,
  held_number,
  held_optional,
  held_pipe,
  held_prefault,
  held_record,
  held_refine,
  held_strictObject,
  held_string,
  held_transform,
  held_union,
  held_unknown
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/http/options.ts
var namesSomething = () => held_refine(
  (given) => typeof given !== "object" || given === null || Object.keys(given).length > 0,
  "nothing stands in it, so that it would always hold"
);
var timeLimit = () => held_pipe(
  held_string().check(
    held_refine((text) => readTimeLimit(text) !== void 0, 'a limit of time is written 500ms, 2s or "< 500ms"'),
    held_meta({ examples: ["500ms", "< 2s"] })
  ),
  held_transform(
    (text) => readTimeLimit(text) ?? { operator: "<=", limit: Number.NaN, unit: "ms", text: `<= ${text}` }
  )
);
var readTimeLimit = (text) => {
  const plain = held_parseDuration(text);
  if (plain !== void 0) return { operator: "<=", limit: plain, unit: "ms", text: `<= ${text}` };
  const comparison = held_parseComparison(text);
  return comparison?.unit === "ms" && (comparison.operator === "<" || comparison.operator === "<=") ? comparison : void 0;
};
var statusText = () => held_string().check(
  held_refine((text) => /^[1-5](\d\d|xx)$/i.test(text), "a status is written 200 or 2xx"),
  held_meta({ examples: ["2xx", "404"] })
);
var statusNumber = () => held_int().check(held_gte(100, "a status is between 100 and 599"), held_lte(599, "a status is between 100 and 599"));
var statuses = () => held_pipe(
  held_union([statusNumber(), statusText(), held_array(held_union([statusNumber(), statusText()])).check(held_minLength(1))]),
  held_transform((value) => [value].flat().map((one) => String(one).toLowerCase()))
);
var whereItStands = {
  json: held_optional(held_string().check(held_minLength(1), held_describe("JSONPath (or dotted path) into the body."))),
  header: held_optional(held_string().check(held_minLength(1), held_describe("Name of a header of the answer."))),
  body: held_optional(
    held_patterns().check(held_describe("A regular expression (RE2) for the body; its first group is the value."))
  )
};
var expectation = () => held_strictObject({
  status: held_optional(
    statuses().check(
      held_describe('Status it has to have: 200, "2xx", [200, 204]. 2xx when not said. A 3xx is not followed then.')
    )
  ),
  headers: held_optional(
    held_record(held_string(), held_expectedValue()).check(
      namesSomething(),
      held_describe("What headers have to be: a text, or { contains, matches, present: false, \u2026 }."),
      held_meta({ examples: [{ "content-type": { contains: "json" }, "x-powered-by": { present: false } }] })
    )
  ),
  json: held_optional(
    held_record(held_string(), held_expectedValue()).check(
      namesSomething(),
      held_describe("JSONPath (or dotted path) to what has to stand there."),
      held_meta({ examples: [{ "$.status": "ok", "$.items": { length: ">= 1" } }] })
    )
  ),
  schema: held_optional(
    held_union([held_string().check(held_minLength(1)), held_record(held_string(), held_unknown())]).check(
      held_describe("A JSON Schema the body has to be valid against: the schema itself or its file (JSON or YAML).")
    )
  ),
  body: held_optional(
    held_union([
      held_texts(),
      held_strictObject({
        contains: held_optional(held_texts().check(held_describe("Texts that have to stand in the body."))),
        "not-contains": held_optional(held_texts().check(held_describe("Texts that must not stand in the body."))),
        matches: held_optional(held_patterns().check(held_describe("Regular expressions (RE2) that have to match."))),
        "not-matches": held_optional(held_patterns().check(held_describe("Regular expressions (RE2) that must not match."))),
        equals: held_optional(held_string().check(held_describe("The whole body, white space at its ends aside."))),
        empty: held_optional(held_boolean().check(held_describe("Whether there has to be no body.")))
      }).check(namesSomething())
    ]).check(held_describe("Texts the body has to contain, or conditions for it."))
  ),
  size: held_optional(held_limits().check(held_describe('Size of the body: "< 500KB", { min: 1KB, max: 1MB }.'))),
  "max-time": held_optional(
    timeLimit().check(
      held_describe("How long the whole answer may take, from name resolution to the last byte; every sample.")
    )
  ),
  p50: held_optional(timeLimit().check(held_describe("Limit of the median over the samples."))),
  p90: held_optional(timeLimit().check(held_describe("Limit of the 90th percentile over the samples."))),
  p95: held_optional(timeLimit().check(held_describe("Limit of the 95th percentile over the samples."))),
  p99: held_optional(timeLimit().check(held_describe("Limit of the 99th percentile over the samples."))),
  "error-rate": held_optional(
    held_limits().check(
      held_describe('Share of samples that may have no answer or a wrong status: "<= 1%". None when not said.')
    )
  ),
  redirect: held_optional(
    held_string().check(
      held_minLength(1),
      held_describe(
        "Where it has to redirect to: a URL, a path, or its beginning with * at the end. Not followed then."
      ),
      held_meta({ examples: ["https://example.org/", "https://*"] })
    )
  ),
  url: held_optional(
    held_string().check(held_minLength(1), held_describe("The URL (or path) that answers after redirects, or its beginning with *."))
  ),
  tls: held_optional(
    held_strictObject({
      "days-left": held_optional(
        held_pipe(
          held_union([held_number().check(held_nonnegative()), held_limits()]),
          held_transform(
            (value) => typeof value === "number" ? [{ operator: ">=", limit: value, text: `>= ${value}` }] : value
          )
        ).check(
          held_describe('Days for which every certificate of the chain is still valid: 14 (at least) or "> 30".')
        )
      ),
      "min-protocol": held_optional(
        held_enum(["TLSv1.2", "TLSv1.3"]).check(held_describe("The lowest protocol version that may be negotiated."))
      ),
      issuer: held_optional(held_string().check(held_minLength(1), held_describe("A text in the name of the issuer.")))
    }).check(held_describe("What the TLS connection has to be. A connection without TLS fails it."))
  )
});
var headerMap = () => held_record(held_string().check(held_minLength(1)), held_string());
var requestParts = {
  method: held_optional(
    held_string().check(
      held_refine((text) => /^[A-Za-z]+$/.test(text), "a method is a word: GET, POST"),
      held_describe("GET unless told, POST with a body.")
    )
  ),
  headers: held_optional(headerMap().check(held_describe("Headers to send."))),
  body: held_optional(held_string().check(held_describe("The body to send, as text."))),
  json: held_optional(held_unknown().check(held_describe("The body to send, as JSON."))),
  form: held_optional(held_record(held_string(), held_string()).check(held_describe("The body to send, as an HTML form would.")))
};
var identity = () => held_strictObject({
  bearer: held_optional(held_string().check(held_describe("A token for Authorization: Bearer."))),
  basic: held_optional(
    held_strictObject({ user: held_string(), password: held_string() }).check(held_describe("User and password."))
  ),
  cookie: held_optional(held_string().check(held_describe("The Cookie header."))),
  headers: held_optional(headerMap().check(held_describe("Any other headers that say who asks.")))
});
var step = () => held_strictObject({
  name: held_optional(held_string().check(held_describe("What the step does, for messages."))),
  url: held_optional(held_string().check(held_minLength(1), held_describe("A URL, or a path at the URL of the check."))),
  ...requestParts,
  as: held_optional(held_string().check(held_describe("The identity that asks."))),
  expect: held_optional(expectation()),
  capture: held_optional(
    held_record(held_string(), held_union([held_string().check(held_minLength(1)), held_strictObject(whereItStands)])).check(
      held_describe("Values for later steps, written {{name}} there: a JSONPath, or { json | header | body }."),
      held_meta({ examples: [{ token: "$.access" }] })
    )
  ),
  always: held_optional(held_boolean().check(held_describe("true: also runs after a step failed, to clean up.")))
});
var options = held_strictObject({
  url: held_string().check(
    held_minLength(1),
    held_refine(
      (url) => /^https?:\/\//i.test(url),
      "a URL begins with http:// or https://, such as https://example.org/health"
    ),
    held_describe("What is asked."),
    held_meta({ examples: ["https://example.org/api/health/"] })
  ),
  ...requestParts,
  expect: held_optional(expectation().check(held_describe("What the answer has to be. Status 2xx when nothing is said."))),
  health: held_optional(
    held_union([
      held_boolean(),
      held_strictObject({
        degraded: held__default(
          held_enum(["warn", "fail", "pass"]).check(held_describe("What a state between healthy and not is.")),
          "warn"
        ),
        ignore: held_optional(held_texts().check(held_describe("Components that may be down.")))
      })
    ]).check(
      held_describe(
        "true: the body is read as a health report. Taken from the path (/health, /readyz, \u2026) when not said."
      )
    )
  ),
  identities: held_optional(
    held_record(held_string(), identity()).check(held_describe("Who may ask, by name: { admin: { bearer: \u2026 } }. `anonymous` is there without being defined."))
  ),
  as: held_optional(
    held_union([held_string(), held_record(held_string(), held_union([statuses(), expectation()])).check(namesSomething())]).check(
      held_describe("The identity that asks, or what each identity has to be answered: { admin: 200, anonymous: 401 }."),
      held_meta({ examples: [{ admin: 200, writer: 403, anonymous: 401 }] })
    )
  ),
  steps: held_optional(
    held_array(step()).check(
      held_minLength(1),
      held_describe("Requests one after the other, with captured values; cookies are kept between them.")
    )
  ),
  cors: held_optional(
    held_strictObject({
      origin: held_texts().check(held_describe("Origins that have to be let in.")),
      method: held__default(held_string().check(held_describe("Method that the preflight asks for.")), "GET"),
      headers: held_optional(held_texts().check(held_describe("Headers that the preflight asks for."))),
      credentials: held_optional(held_boolean().check(held_describe("Whether cookies have to be let in."))),
      hostile: held__default(
        held_string().check(held_describe("An origin that must not be let in.")),
        "https://gonogo-hostile.example"
      ),
      public: held__default(
        held_boolean().check(held_describe("true: everybody may read without credentials, so `*` is right.")),
        false
      )
    }).check(
      held_describe("What browsers are allowed from other origins: a preflight for each, and one for a hostile origin.")
    )
  ),
  version: held_optional(
    held_strictObject({
      ...whereItStands,
      url: held_optional(held_string().check(held_minLength(1), held_describe("Where the version stands, when not at `url`."))),
      equals: held_optional(
        held_string().check(held_minLength(1), held_describe("What it has to be; the commit that is judged when not said."))
      )
    }).check(
      held_refine(
        (value) => [value.json, value.header, value.body].filter((one) => one !== void 0).length === 1,
        "say where the version stands: one of json, header or body"
      ),
      held_describe("Which version has to answer.")
    )
  ),
  samples: held_optional(
    held_int().check(held_gte(1), held_lte(1e4), held_describe("Measured requests; 20 with a percentile, else 1."))
  ),
  "warm-up": held_optional(
    held_int().check(held_gte(0), held_lte(1e3), held_describe("Requests before, which do not count; 2 with samples."))
  ),
  concurrency: held__default(held_int().check(held_gte(1), held_lte(500), held_describe("Samples at the same time.")), 1),
  until: held_optional(
    held_strictObject({
      within: held_duration().check(held_describe("How long to wait for it.")),
      every: held_prefault(held_duration().check(held_describe("How long between two looks.")), "5s"),
      passes: held__default(
        held_int().check(held_gte(1), held_lte(1e3), held_describe("How many times in a row it has to pass.")),
        1
      )
    }).check(held_describe("Wait until it passes, and then that it goes on passing."))
  ),
  family: held_optional(
    held_union([held_literal(4), held_literal(6), held_literal("both")]).check(held_describe("Only over IPv4, only over IPv6, or over both in turn."))
  ),
  follow: held__default(held_boolean().check(held_describe("Whether redirects are followed.")), true),
  "max-redirects": held__default(held_int().check(held_gte(0), held_lte(50), held_describe("How many redirects are followed.")), 10),
  "request-timeout": held_prefault(held_duration().check(held_describe("How long one request may take.")), "30s"),
  tls: held_optional(
    held_strictObject({
      ca: held_optional(held_string().check(held_minLength(1), held_describe("Authority to trust: PEM text or a file."))),
      cert: held_optional(held_string().check(held_minLength(1), held_describe("Client certificate: PEM text or a file."))),
      key: held_optional(
        held_string().check(held_minLength(1), held_describe("Key of the client certificate: PEM text or a file."))
      ),
      servername: held_optional(held_string().check(held_minLength(1), held_describe("Name to ask for in the TLS handshake."))),
      insecure: held_optional(held_boolean().check(held_describe("true: any certificate is taken. It proves nothing then.")))
    }).check(held_describe("How the TLS connection is made."))
  ),
  "allow-link-local": held_optional(
    held_texts().check(held_describe("Hosts with a link-local address that may be asked all the same."))
  )
});

// src/checks/http/index.ts
var http = held_defineCheck({
  kind: "http",
  summary: "A service answers over HTTP: status, content, health, time, TLS, CORS, identities, version",
  needs: ["http", "clock", "files"],
  options,
  rules: async () => (await import("./rules-N7MOSEK3.js")).rules,
  // Every request has its own limit; waiting with `until` and many samples take longer than one of them.
  timeoutMs: 9e5,
  run: async (given, context) => (await import("./judge-http-2KMWYMW5.js")).judgeHttp(given, context)
});
export {
  http
};
