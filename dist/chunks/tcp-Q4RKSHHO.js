import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/tcp/index.ts
import * as z from "./zod.js";
import { defineCheck } from "./core.js";
import { duration, limits, tellingPattern, texts } from "./core.js";
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
  expect: z.optional(texts().check(z.describe("Texts that have to be in the answer."))),
  matches: z.optional(
    tellingPattern().check(z.describe("A regular expression (RE2) that has to match in the answer."))
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
    limits().check(z.describe('How many days each certificate of the chain is still valid: ">= 14".'))
  ),
  "max-time": z.optional(duration().check(z.describe("How long connecting may take."))),
  timeout: z._default(
    duration().check(z.describe("How long an answer is waited for before the port counts as closed.")),
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
var tcp = defineCheck({
  kind: "tcp",
  summary: "A port accepts connections, speaks TLS with a valid certificate, answers a line",
  needs: ["tcp", "clock", "files"],
  options,
  rules: async () => (await import("./rules-T7NXNOST.js")).rules,
  run: async (given, context) => (await import("./judge-port-6QSA2ANG.js")).judgePort(given, context)
});
export {
  tcp
};
