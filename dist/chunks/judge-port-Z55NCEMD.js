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
  judgePort: () => judgePort
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_36BVGA52 = require("./chunk-36BVGA52.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_comparison = require("./start.cjs").modules["src/core/comparison.ts"];
var import_outcome = require("./start.cjs").modules["src/core/outcome.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var DAY_MS = 864e5;
var judgePort = async (options, context) => {
  const { host, port } = addressOf(options);
  const name = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const pattern = options.matches === void 0 ? void 0 : (0, import_chunk_36BVGA52.needPattern)(options.matches);
  const expected = options.expect ?? [];
  const isComplete = (received) => expected.every((text) => received.includes(text)) && (pattern?.test(received) ?? true);
  const reads = expected.length > 0 || pattern !== void 0;
  const ca = options.ca === void 0 ? void 0 : await context.files.at(context.directory).readText(options.ca);
  const answer = await connect(
    {
      host,
      port,
      ...options.tls ? {
        tls: {
          insecure: options.insecure,
          ...options.servername === void 0 ? {} : { servername: options.servername },
          ...ca === void 0 ? {} : { ca }
        }
      } : {},
      ...options.send === void 0 ? {} : { send: /[\r\n]$/.test(options.send) ? options.send : `${options.send}\r
` },
      ...reads ? { until: isComplete } : {},
      ...options["allow-link-local"] ? { allowLinkLocal: [host] } : {}
    },
    options.timeout,
    context
  );
  if (!options.open) return judgeClosed(name, answer, options);
  if (answer === void 0 || !answer.open) return describeClosed(name, answer, options, reads);
  const findings = [];
  const say = (rule, message, help) => {
    findings.push({ rule, level: "error", message, help });
  };
  const tls = options.tls ? judgeTls(name, answer, options, context.clock.now(), say) : void 0;
  if (reads && (tls?.trusted ?? true) && !isComplete(answer.received))
    say(
      "answer-wrong",
      answer.received === "" ? `${name} accepts connections and says nothing.` : `${name} does not answer with ${[...expected.map((text) => `"${text}"`), ...options.matches === void 0 ? [] : [`a match of ${options.matches}`]].join(" and ")}.`,
      "Look whether the right service listens there, and whether it is ready."
    );
  if (options["max-time"] !== void 0 && answer.connectMs > options["max-time"])
    say(
      "too-slow",
      `Connecting to ${name} took ${(0, import_units.formatDuration)(answer.connectMs)}; the limit is ${(0, import_units.formatDuration)(options["max-time"])}.`,
      "Look at the load of the service and at the way to it."
    );
  const details = {
    measurements: [
      {
        name: "connect",
        value: Math.round(answer.connectMs * 10) / 10,
        unit: "ms",
        ...options["max-time"] === void 0 ? {} : { limit: options["max-time"] }
      },
      ...tls?.daysLeft === void 0 ? [] : [
        {
          name: "tls-days-left",
          value: tls.daysLeft,
          unit: "d",
          limit: options["days-left"]?.map(({ text }) => text).join(", ") ?? "> 0"
        }
      ]
    ],
    evidence: {
      address: answer.address,
      ...answer.tls === void 0 ? {} : {
        protocol: answer.tls.protocol,
        chain: answer.tls.chain.map(({ subject, validTo }) => ({
          subject,
          validTo: new Date(validTo).toISOString()
        }))
      },
      ...reads ? { receivedBytes: answer.received.length } : {}
    }
  };
  const [first] = findings;
  if (first !== void 0)
    return (0, import_outcome.failed)(findings.length === 1 ? first.message : `${first.message} And ${findings.length - 1} more.`, {
      rule: first.rule,
      help: first.help ?? "",
      findings,
      ...details
    });
  return (0, import_outcome.passed)(
    `${name} ${reads ? "answers as expected" : "accepts connections"}${tls?.daysLeft === void 0 ? "" : `, its certificate is valid for ${tls.daysLeft} days`}`,
    details
  );
};
var addressOf = ({ address, host, port }) => {
  if (address === void 0) return { host: (host ?? "").replace(/^\[|\]$/g, ""), port: Number(port) };
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(address.slice(colon + 1)) };
};
var connect = async (request, timeoutMs, { tcp, clock, signal }) => {
  const timer = new AbortController();
  const finished = new AbortController();
  const waiting = clock.sleep(timeoutMs, AbortSignal.any([signal, finished.signal])).then(
    () => timer.abort(new Error("timed out")),
    () => void 0
  );
  try {
    return await tcp.connect({ ...request, signal: AbortSignal.any([signal, timer.signal]) });
  } catch (error) {
    if (timer.signal.aborted && !signal.aborted) return void 0;
    throw error;
  } finally {
    finished.abort();
    await waiting;
  }
};
var isNameFailure = (code) => ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_FAIL"].includes(code);
var judgeClosed = (name, answer, options) => {
  if (answer === void 0)
    return (0, import_outcome.passed)(`${name} does not answer within ${(0, import_units.formatDuration)(options.timeout)}, as it should be`);
  if (answer.open)
    return (0, import_outcome.failed)(`${name} accepts connections, and must not.`, {
      rule: "port-open",
      help: "Close the port in the firewall, or bind the service to 127.0.0.1.",
      evidence: { address: answer.address }
    });
  if (answer.code === "ECONNREFUSED") return (0, import_outcome.passed)(`${name} refuses connections, as it should be`);
  return (0, import_outcome.undecided)(`Whether ${name} is closed is not known: ${answer.reason}.`, {
    rule: "port-unknown",
    help: "Correct the name, and run this where the host can be reached."
  });
};
var describeClosed = (name, answer, options, reads) => {
  if (answer === void 0)
    return (0, import_outcome.failed)(
      reads ? `${name} did not answer as it should within ${(0, import_units.formatDuration)(options.timeout)}.` : `${name} did not answer within ${(0, import_units.formatDuration)(options.timeout)}.`,
      {
        rule: reads ? "answer-wrong" : "port-closed",
        help: "Look whether the service is up, and whether a firewall is in the way."
      }
    );
  if (answer.code === "EAI_AGAIN")
    return (0, import_outcome.undecided)(`${name}: ${answer.reason}.`, {
      rule: "port-unknown",
      help: "Look at the name server of this machine."
    });
  if (isNameFailure(answer.code))
    return (0, import_outcome.failed)(`${name}: ${answer.reason}.`, { rule: "name-unknown", help: "Correct the name, or its DNS entry." });
  if (options.tls && !["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"].includes(answer.code))
    return (0, import_outcome.failed)(`${name} does not speak TLS: ${answer.reason}.`, {
      rule: "tls-failed",
      help: "Turn TLS on in the service, or name the port on which it speaks it."
    });
  return (0, import_outcome.failed)(`${name} does not accept connections: ${answer.reason}.`, {
    rule: "port-closed",
    help: "Start the service, or open the port."
  });
};
var judgeTls = (name, { tls }, options, now, say) => {
  if (tls === void 0 || tls.chain.length === 0) {
    say("tls-failed", `${name} shows no certificate.`, "Give the service a certificate.");
    return { trusted: false };
  }
  const trusted = tls.authorized || options.insecure;
  if (!trusted)
    say(
      "certificate-untrusted",
      `The certificate of ${name} is not trusted: ${tls.unauthorizedReason ?? "unknown reason"}.`,
      "Send the whole chain, issue the certificate for this name, or name its authority with `ca`."
    );
  const [weakest] = [...tls.chain].sort((a, b) => a.validTo - b.validTo);
  if (weakest === void 0) return { trusted };
  const daysLeft = Math.floor((weakest.validTo - now) / DAY_MS);
  const wrong = (options["days-left"] ?? []).find(
    (limit) => !(0, import_comparison.holds)(limit.unit === "ms" ? { ...limit, limit: limit.limit / DAY_MS } : limit, daysLeft)
  );
  if (daysLeft < 0 || wrong !== void 0)
    say(
      "certificate-expires",
      daysLeft < 0 ? `The certificate "${weakest.subject}" of ${name} has been invalid for ${-daysLeft} days.` : `The certificate "${weakest.subject}" of ${name} is valid for ${daysLeft} more days; it has to be ${wrong?.text ?? ""}.`,
      "Renew the certificate, and let the service load it."
    );
  return { trusted, daysLeft };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judgePort
});
