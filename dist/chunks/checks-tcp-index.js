import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_duration,
  held_limits,
  held_tellingPattern,
  held_texts
} from "./chunk-C36J2CQS.js";
import {
  held__default,
  held_boolean,
  held_describe,
  held_int,
  held_maximum,
  held_meta,
  held_minLength,
  held_minimum,
  held_optional,
  held_refine,
  held_strictObject,
  held_string,
  held_union
} from "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/tcp/index.ts
var port = held_union([
  held_int().check(held_minimum(1), held_maximum(65535)),
  held_string().check(
    held_refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535,
      "a port is a number from 1 to 65535"
    )
  )
]);
var options = held_strictObject({
  host: held_optional(
    held_string().check(
      held_minLength(1),
      held_describe("A name or an address."),
      held_meta({ examples: ["redis.internal", "127.0.0.1"] })
    )
  ),
  port: held_optional(port.check(held_describe("The port, from 1 to 65535."))),
  address: held_optional(
    held_string().check(
      held_refine((text) => /^(?:\[[^\]]+\]|[^:]+):\d{1,5}$/.test(text), "an address is written host:port"),
      held_describe("Both in one: `redis.internal:6379`, `[::1]:6379`.")
    )
  ),
  open: held__default(held_boolean().check(held_describe("Whether connections have to be accepted, or must not be.")), true),
  send: held_optional(
    held_string().check(
      held_minLength(1),
      held_describe("A line that is sent after connecting. CR LF is added when it does not end with a line break.")
    )
  ),
  expect: held_optional(held_texts().check(held_describe("Texts that have to be in the answer."))),
  matches: held_optional(
    held_tellingPattern().check(held_describe("A regular expression (RE2) that has to match in the answer."))
  ),
  tls: held__default(
    held_boolean().check(
      held_describe(
        "Whether TLS is spoken from the first byte. The certificate has to be trusted and be for this name."
      )
    ),
    false
  ),
  servername: held_optional(
    held_string().check(held_minLength(1), held_describe("The name the certificate has to be for, when it is not `host`."))
  ),
  ca: held_optional(
    held_string().check(
      held_minLength(1),
      held_describe("A PEM file with the authorities that are trusted instead of the usual ones.")
    )
  ),
  insecure: held__default(
    held_boolean().check(held_describe("Take any certificate. Its days are judged all the same.")),
    false
  ),
  "days-left": held_optional(
    held_limits().check(held_describe('How many days each certificate of the chain is still valid: ">= 14".'))
  ),
  "max-time": held_optional(held_duration().check(held_describe("How long connecting may take."))),
  timeout: held__default(
    held_duration().check(held_describe("How long an answer is waited for before the port counts as closed.")),
    1e4
  ),
  "allow-link-local": held__default(
    held_boolean().check(held_describe("Whether a link-local address (a cloud machine keeps credentials there) may be asked.")),
    false
  )
}).check(
  held_refine(
    (given) => given.address !== void 0 || given.host !== void 0 && given.port !== void 0,
    "`host` and `port` are missing: name both, or `address: host:port`"
  ),
  held_refine(
    (given) => given.open || given.send === void 0 && given.expect === void 0 && given.matches === void 0 && !given.tls,
    "`open: false` asks for a closed port: nothing can be sent, read or secured there"
  ),
  held_refine((given) => given.tls || given["days-left"] === void 0, "`days-left` needs `tls: true`")
);
var tcp = held_defineCheck({
  kind: "tcp",
  summary: "A port accepts connections, speaks TLS with a valid certificate, answers a line",
  needs: ["tcp", "clock", "files"],
  options,
  rules: async () => (await import("./rules-JGXJHBHL.js")).rules,
  run: async (given, context) => (await import("./judge-port-TNFHIETV.js")).judgePort(given, context)
});
export {
  tcp
};
