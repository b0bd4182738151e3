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
var import_chunk_VDDKMP7A = require("./chunk-VDDKMP7A.js");
var import_chunk_22IWQRIQ = require("./chunk-22IWQRIQ.js");
var import_chunk_ZHUHO6HN = require("./chunk-ZHUHO6HN.js");
var import_chunk_Y46FMYNX = require("./chunk-Y46FMYNX.js");
var import_chunk_ITKNC3JG = require("./chunk-ITKNC3JG.js");
var import_chunk_WMZSKEN6 = require("./chunk-WMZSKEN6.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var namesSomething = () => (0, import_chunk_ITKNC3JG.held_refine)(
  (given) => typeof given !== "object" || given === null || Object.keys(given).length > 0,
  "nothing stands in it, so that it would always hold"
);
var timeLimit = () => (0, import_chunk_ITKNC3JG.held_pipe)(
  (0, import_chunk_ITKNC3JG.held_string)().check(
    (0, import_chunk_ITKNC3JG.held_refine)((text) => readTimeLimit(text) !== void 0, 'a limit of time is written 500ms, 2s or "< 500ms"'),
    (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["500ms", "< 2s"] })
  ),
  (0, import_chunk_ITKNC3JG.held_transform)(
    (text) => readTimeLimit(text) ?? { operator: "<=", limit: Number.NaN, unit: "ms", text: `<= ${text}` }
  )
);
var readTimeLimit = (text) => {
  const plain = (0, import_chunk_22IWQRIQ.held_parseDuration)(text);
  if (plain !== void 0) return { operator: "<=", limit: plain, unit: "ms", text: `<= ${text}` };
  const comparison = (0, import_chunk_VDDKMP7A.held_parseComparison)(text);
  return comparison?.unit === "ms" && (comparison.operator === "<" || comparison.operator === "<=") ? comparison : void 0;
};
var statusText = () => (0, import_chunk_ITKNC3JG.held_string)().check(
  (0, import_chunk_ITKNC3JG.held_refine)((text) => /^[1-5](\d\d|xx)$/i.test(text), "a status is written 200 or 2xx"),
  (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["2xx", "404"] })
);
var statusNumber = () => (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_gte)(100, "a status is between 100 and 599"), (0, import_chunk_ITKNC3JG.held_lte)(599, "a status is between 100 and 599"));
var statuses = () => (0, import_chunk_ITKNC3JG.held_pipe)(
  (0, import_chunk_ITKNC3JG.held_union)([statusNumber(), statusText(), (0, import_chunk_ITKNC3JG.held_array)((0, import_chunk_ITKNC3JG.held_union)([statusNumber(), statusText()])).check((0, import_chunk_ITKNC3JG.held_minLength)(1))]),
  (0, import_chunk_ITKNC3JG.held_transform)((value) => [value].flat().map((one) => String(one).toLowerCase()))
);
var whereItStands = {
  json: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("JSONPath (or dotted path) into the body."))),
  header: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Name of a header of the answer."))),
  body: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("A regular expression (RE2) for the body; its first group is the value."))
  )
};
var expectation = () => (0, import_chunk_ITKNC3JG.held_strictObject)({
  status: (0, import_chunk_ITKNC3JG.held_optional)(
    statuses().check(
      (0, import_chunk_ITKNC3JG.held_describe)('Status it has to have: 200, "2xx", [200, 204]. 2xx when not said. A 3xx is not followed then.')
    )
  ),
  headers: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ZHUHO6HN.held_expectedValue)()).check(
      namesSomething(),
      (0, import_chunk_ITKNC3JG.held_describe)("What headers have to be: a text, or { contains, matches, present: false, \u2026 }."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [{ "content-type": { contains: "json" }, "x-powered-by": { present: false } }] })
    )
  ),
  json: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ZHUHO6HN.held_expectedValue)()).check(
      namesSomething(),
      (0, import_chunk_ITKNC3JG.held_describe)("JSONPath (or dotted path) to what has to stand there."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [{ "$.status": "ok", "$.items": { length: ">= 1" } }] })
    )
  ),
  schema: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)), (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_unknown)())]).check(
      (0, import_chunk_ITKNC3JG.held_describe)("A JSON Schema the body has to be valid against: the schema itself or its file (JSON or YAML).")
    )
  ),
  body: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([
      (0, import_chunk_Y46FMYNX.held_texts)(),
      (0, import_chunk_ITKNC3JG.held_strictObject)({
        contains: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Texts that have to stand in the body."))),
        "not-contains": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Texts that must not stand in the body."))),
        matches: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) that have to match."))),
        "not-matches": (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_patterns)().check((0, import_chunk_ITKNC3JG.held_describe)("Regular expressions (RE2) that must not match."))),
        equals: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("The whole body, white space at its ends aside."))),
        empty: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether there has to be no body.")))
      }).check(namesSomething())
    ]).check((0, import_chunk_ITKNC3JG.held_describe)("Texts the body has to contain, or conditions for it."))
  ),
  size: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_limits)().check((0, import_chunk_ITKNC3JG.held_describe)('Size of the body: "< 500KB", { min: 1KB, max: 1MB }.'))),
  "max-time": (0, import_chunk_ITKNC3JG.held_optional)(
    timeLimit().check(
      (0, import_chunk_ITKNC3JG.held_describe)("How long the whole answer may take, from name resolution to the last byte; every sample.")
    )
  ),
  p50: (0, import_chunk_ITKNC3JG.held_optional)(timeLimit().check((0, import_chunk_ITKNC3JG.held_describe)("Limit of the median over the samples."))),
  p90: (0, import_chunk_ITKNC3JG.held_optional)(timeLimit().check((0, import_chunk_ITKNC3JG.held_describe)("Limit of the 90th percentile over the samples."))),
  p95: (0, import_chunk_ITKNC3JG.held_optional)(timeLimit().check((0, import_chunk_ITKNC3JG.held_describe)("Limit of the 95th percentile over the samples."))),
  p99: (0, import_chunk_ITKNC3JG.held_optional)(timeLimit().check((0, import_chunk_ITKNC3JG.held_describe)("Limit of the 99th percentile over the samples."))),
  "error-rate": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_limits)().check(
      (0, import_chunk_ITKNC3JG.held_describe)('Share of samples that may have no answer or a wrong status: "<= 1%". None when not said.')
    )
  ),
  redirect: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)(
        "Where it has to redirect to: a URL, a path, or its beginning with * at the end. Not followed then."
      ),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["https://example.org/", "https://*"] })
    )
  ),
  url: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("The URL (or path) that answers after redirects, or its beginning with *."))
  ),
  tls: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      "days-left": (0, import_chunk_ITKNC3JG.held_optional)(
        (0, import_chunk_ITKNC3JG.held_pipe)(
          (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_number)().check((0, import_chunk_ITKNC3JG.held_nonnegative)()), (0, import_chunk_Y46FMYNX.held_limits)()]),
          (0, import_chunk_ITKNC3JG.held_transform)(
            (value) => typeof value === "number" ? [{ operator: ">=", limit: value, text: `>= ${value}` }] : value
          )
        ).check(
          (0, import_chunk_ITKNC3JG.held_describe)('Days for which every certificate of the chain is still valid: 14 (at least) or "> 30".')
        )
      ),
      "min-protocol": (0, import_chunk_ITKNC3JG.held_optional)(
        (0, import_chunk_ITKNC3JG.held_enum)(["TLSv1.2", "TLSv1.3"]).check((0, import_chunk_ITKNC3JG.held_describe)("The lowest protocol version that may be negotiated."))
      ),
      issuer: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("A text in the name of the issuer.")))
    }).check((0, import_chunk_ITKNC3JG.held_describe)("What the TLS connection has to be. A connection without TLS fails it."))
  )
});
var headerMap = () => (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)), (0, import_chunk_ITKNC3JG.held_string)());
var requestParts = {
  method: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_string)().check(
      (0, import_chunk_ITKNC3JG.held_refine)((text) => /^[A-Za-z]+$/.test(text), "a method is a word: GET, POST"),
      (0, import_chunk_ITKNC3JG.held_describe)("GET unless told, POST with a body.")
    )
  ),
  headers: (0, import_chunk_ITKNC3JG.held_optional)(headerMap().check((0, import_chunk_ITKNC3JG.held_describe)("Headers to send."))),
  body: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("The body to send, as text."))),
  json: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_unknown)().check((0, import_chunk_ITKNC3JG.held_describe)("The body to send, as JSON."))),
  form: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_string)()).check((0, import_chunk_ITKNC3JG.held_describe)("The body to send, as an HTML form would.")))
};
var identity = () => (0, import_chunk_ITKNC3JG.held_strictObject)({
  bearer: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("A token for Authorization: Bearer."))),
  basic: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({ user: (0, import_chunk_ITKNC3JG.held_string)(), password: (0, import_chunk_ITKNC3JG.held_string)() }).check((0, import_chunk_ITKNC3JG.held_describe)("User and password."))
  ),
  cookie: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("The Cookie header."))),
  headers: (0, import_chunk_ITKNC3JG.held_optional)(headerMap().check((0, import_chunk_ITKNC3JG.held_describe)("Any other headers that say who asks.")))
});
var step = () => (0, import_chunk_ITKNC3JG.held_strictObject)({
  name: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("What the step does, for messages."))),
  url: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("A URL, or a path at the URL of the check."))),
  ...requestParts,
  as: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("The identity that asks."))),
  expect: (0, import_chunk_ITKNC3JG.held_optional)(expectation()),
  capture: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1)), (0, import_chunk_ITKNC3JG.held_strictObject)(whereItStands)])).check(
      (0, import_chunk_ITKNC3JG.held_describe)("Values for later steps, written {{name}} there: a JSONPath, or { json | header | body }."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [{ token: "$.access" }] })
    )
  ),
  always: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("true: also runs after a step failed, to clean up.")))
});
var options = (0, import_chunk_ITKNC3JG.held_strictObject)({
  url: (0, import_chunk_ITKNC3JG.held_string)().check(
    (0, import_chunk_ITKNC3JG.held_minLength)(1),
    (0, import_chunk_ITKNC3JG.held_refine)(
      (url) => /^https?:\/\//i.test(url),
      "a URL begins with http:// or https://, such as https://example.org/health"
    ),
    (0, import_chunk_ITKNC3JG.held_describe)("What is asked."),
    (0, import_chunk_ITKNC3JG.held_meta)({ examples: ["https://example.org/api/health/"] })
  ),
  ...requestParts,
  expect: (0, import_chunk_ITKNC3JG.held_optional)(expectation().check((0, import_chunk_ITKNC3JG.held_describe)("What the answer has to be. Status 2xx when nothing is said."))),
  health: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([
      (0, import_chunk_ITKNC3JG.held_boolean)(),
      (0, import_chunk_ITKNC3JG.held_strictObject)({
        degraded: (0, import_chunk_ITKNC3JG.held__default)(
          (0, import_chunk_ITKNC3JG.held_enum)(["warn", "fail", "pass"]).check((0, import_chunk_ITKNC3JG.held_describe)("What a state between healthy and not is.")),
          "warn"
        ),
        ignore: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Components that may be down.")))
      })
    ]).check(
      (0, import_chunk_ITKNC3JG.held_describe)(
        "true: the body is read as a health report. Taken from the path (/health, /readyz, \u2026) when not said."
      )
    )
  ),
  identities: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), identity()).check((0, import_chunk_ITKNC3JG.held_describe)("Who may ask, by name: { admin: { bearer: \u2026 } }. `anonymous` is there without being defined."))
  ),
  as: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_record)((0, import_chunk_ITKNC3JG.held_string)(), (0, import_chunk_ITKNC3JG.held_union)([statuses(), expectation()])).check(namesSomething())]).check(
      (0, import_chunk_ITKNC3JG.held_describe)("The identity that asks, or what each identity has to be answered: { admin: 200, anonymous: 401 }."),
      (0, import_chunk_ITKNC3JG.held_meta)({ examples: [{ admin: 200, writer: 403, anonymous: 401 }] })
    )
  ),
  steps: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_array)(step()).check(
      (0, import_chunk_ITKNC3JG.held_minLength)(1),
      (0, import_chunk_ITKNC3JG.held_describe)("Requests one after the other, with captured values; cookies are kept between them.")
    )
  ),
  cors: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      origin: (0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Origins that have to be let in.")),
      method: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("Method that the preflight asks for.")), "GET"),
      headers: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Headers that the preflight asks for."))),
      credentials: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether cookies have to be let in."))),
      hostile: (0, import_chunk_ITKNC3JG.held__default)(
        (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_describe)("An origin that must not be let in.")),
        "https://gonogo-hostile.example"
      ),
      public: (0, import_chunk_ITKNC3JG.held__default)(
        (0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("true: everybody may read without credentials, so `*` is right.")),
        false
      )
    }).check(
      (0, import_chunk_ITKNC3JG.held_describe)("What browsers are allowed from other origins: a preflight for each, and one for a hostile origin.")
    )
  ),
  version: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      ...whereItStands,
      url: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Where the version stands, when not at `url`."))),
      equals: (0, import_chunk_ITKNC3JG.held_optional)(
        (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("What it has to be; the commit that is judged when not said."))
      )
    }).check(
      (0, import_chunk_ITKNC3JG.held_refine)(
        (value) => [value.json, value.header, value.body].filter((one) => one !== void 0).length === 1,
        "say where the version stands: one of json, header or body"
      ),
      (0, import_chunk_ITKNC3JG.held_describe)("Which version has to answer.")
    )
  ),
  samples: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_gte)(1), (0, import_chunk_ITKNC3JG.held_lte)(1e4), (0, import_chunk_ITKNC3JG.held_describe)("Measured requests; 20 with a percentile, else 1."))
  ),
  "warm-up": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_gte)(0), (0, import_chunk_ITKNC3JG.held_lte)(1e3), (0, import_chunk_ITKNC3JG.held_describe)("Requests before, which do not count; 2 with samples."))
  ),
  concurrency: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_gte)(1), (0, import_chunk_ITKNC3JG.held_lte)(500), (0, import_chunk_ITKNC3JG.held_describe)("Samples at the same time.")), 1),
  until: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      within: (0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long to wait for it.")),
      every: (0, import_chunk_ITKNC3JG.held_prefault)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long between two looks.")), "5s"),
      passes: (0, import_chunk_ITKNC3JG.held__default)(
        (0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_gte)(1), (0, import_chunk_ITKNC3JG.held_lte)(1e3), (0, import_chunk_ITKNC3JG.held_describe)("How many times in a row it has to pass.")),
        1
      )
    }).check((0, import_chunk_ITKNC3JG.held_describe)("Wait until it passes, and then that it goes on passing."))
  ),
  family: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_union)([(0, import_chunk_ITKNC3JG.held_literal)(4), (0, import_chunk_ITKNC3JG.held_literal)(6), (0, import_chunk_ITKNC3JG.held_literal)("both")]).check((0, import_chunk_ITKNC3JG.held_describe)("Only over IPv4, only over IPv6, or over both in turn."))
  ),
  follow: (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("Whether redirects are followed.")), true),
  "max-redirects": (0, import_chunk_ITKNC3JG.held__default)((0, import_chunk_ITKNC3JG.held_int)().check((0, import_chunk_ITKNC3JG.held_gte)(0), (0, import_chunk_ITKNC3JG.held_lte)(50), (0, import_chunk_ITKNC3JG.held_describe)("How many redirects are followed.")), 10),
  "request-timeout": (0, import_chunk_ITKNC3JG.held_prefault)((0, import_chunk_Y46FMYNX.held_duration)().check((0, import_chunk_ITKNC3JG.held_describe)("How long one request may take.")), "30s"),
  tls: (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_ITKNC3JG.held_strictObject)({
      ca: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Authority to trust: PEM text or a file."))),
      cert: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Client certificate: PEM text or a file."))),
      key: (0, import_chunk_ITKNC3JG.held_optional)(
        (0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Key of the client certificate: PEM text or a file."))
      ),
      servername: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_string)().check((0, import_chunk_ITKNC3JG.held_minLength)(1), (0, import_chunk_ITKNC3JG.held_describe)("Name to ask for in the TLS handshake."))),
      insecure: (0, import_chunk_ITKNC3JG.held_optional)((0, import_chunk_ITKNC3JG.held_boolean)().check((0, import_chunk_ITKNC3JG.held_describe)("true: any certificate is taken. It proves nothing then.")))
    }).check((0, import_chunk_ITKNC3JG.held_describe)("How the TLS connection is made."))
  ),
  "allow-link-local": (0, import_chunk_ITKNC3JG.held_optional)(
    (0, import_chunk_Y46FMYNX.held_texts)().check((0, import_chunk_ITKNC3JG.held_describe)("Hosts with a link-local address that may be asked all the same."))
  )
});
var http = (0, import_chunk_WMZSKEN6.held_defineCheck)({
  kind: "http",
  summary: "A service answers over HTTP: status, content, health, time, TLS, CORS, identities, version",
  needs: ["http", "clock", "files"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-7N2YZGRW.js"))).rules,
  // Every request has its own limit; waiting with `until` and many samples take longer than one of them.
  timeoutMs: 9e5,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-http-77JH7ZGV.js"))).judgeHttp(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  http
});
