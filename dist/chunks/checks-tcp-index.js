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
  tcp: () => tcp
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_check = require("./start.cjs").modules["src/core/check.ts"];
var import_options = require("./start.cjs").modules["src/core/options.ts"];
var port = z.union([
  z.int().check(z.minimum(1), z.maximum(65535)),
  z.string().check(
    z.refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535,
      "a port is a number from 1 to 65535"
    )
  )
]);
var options = z.strictObject({
  host: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe("A name or an address."),
      z.meta({ examples: ["redis.internal", "127.0.0.1"] })
    )
  ),
  port: z.optional(port.check(z.describe("The port, from 1 to 65535."))),
  address: z.optional(
    z.string().check(
      z.refine((text) => /^(?:\[[^\]]+\]|[^:]+):\d{1,5}$/.test(text), "an address is written host:port"),
      z.describe("Both in one: `redis.internal:6379`, `[::1]:6379`.")
    )
  ),
  open: z._default(z.boolean().check(z.describe("Whether connections have to be accepted, or must not be.")), true),
  send: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe("A line that is sent after connecting. CR LF is added when it does not end with a line break.")
    )
  ),
  expect: z.optional((0, import_options.texts)().check(z.describe("Texts that have to be in the answer."))),
  matches: z.optional(
    (0, import_options.tellingPattern)().check(z.describe("A regular expression (RE2) that has to match in the answer."))
  ),
  tls: z._default(
    z.boolean().check(
      z.describe(
        "Whether TLS is spoken from the first byte. The certificate has to be trusted and be for this name."
      )
    ),
    false
  ),
  servername: z.optional(
    z.string().check(z.minLength(1), z.describe("The name the certificate has to be for, when it is not `host`."))
  ),
  ca: z.optional(
    z.string().check(
      z.minLength(1),
      z.describe("A PEM file with the authorities that are trusted instead of the usual ones.")
    )
  ),
  insecure: z._default(
    z.boolean().check(z.describe("Take any certificate. Its days are judged all the same.")),
    false
  ),
  "days-left": z.optional(
    (0, import_options.limits)().check(z.describe('How many days each certificate of the chain is still valid: ">= 14".'))
  ),
  "max-time": z.optional((0, import_options.duration)().check(z.describe("How long connecting may take."))),
  timeout: z._default(
    (0, import_options.duration)().check(z.describe("How long an answer is waited for before the port counts as closed.")),
    1e4
  ),
  "allow-link-local": z._default(
    z.boolean().check(z.describe("Whether a link-local address (a cloud machine keeps credentials there) may be asked.")),
    false
  )
}).check(
  z.refine(
    (given) => given.address !== void 0 || given.host !== void 0 && given.port !== void 0,
    "`host` and `port` are missing: name both, or `address: host:port`"
  ),
  z.refine(
    (given) => given.open || given.send === void 0 && given.expect === void 0 && given.matches === void 0 && !given.tls,
    "`open: false` asks for a closed port: nothing can be sent, read or secured there"
  ),
  z.refine((given) => given.tls || given["days-left"] === void 0, "`days-left` needs `tls: true`")
);
var tcp = (0, import_check.defineCheck)({
  kind: "tcp",
  summary: "A port accepts connections, speaks TLS with a valid certificate, answers a line",
  needs: ["tcp", "clock", "files"],
  options,
  rules: async () => (await Promise.resolve().then(() => require("./rules-TC4ZOA7S.js"))).rules,
  run: async (given, context) => (await Promise.resolve().then(() => require("./judge-port-Z55NCEMD.js"))).judgePort(given, context)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  tcp
});
