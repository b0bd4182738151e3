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
  createHttp: () => createHttp
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_VL2MX6OS = require("./chunk-VL2MX6OS.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_version = require("./start.cjs").modules["src/version.ts"];
var import_node_http = require("node:http");
var import_node_https = require("node:https");
var import_node_tls = require("node:tls");
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors3 = require("./start.cjs").modules["src/core/errors.ts"];
var createAgents = () => {
  const kept = /* @__PURE__ */ new Map();
  return (url, request, proxy) => {
    const make = () => makeAgent(url, request, proxy);
    const key = JSON.stringify([
      url.protocol,
      request.family,
      request.tls,
      request.allowLinkLocal,
      proxy?.href,
      url.protocol === "https:" ? url.hostname : ""
    ]);
    let agent = request.fresh === true ? make() : kept.get(key);
    if (agent === void 0) {
      agent = make();
      kept.set(key, agent);
    }
    const observation = { startedAt: performance.now() };
    return { agent: observed(agent, url, proxy, observation), observation };
  };
};
var makeAgent = (url, { family, tls, allowLinkLocal, fresh }, proxy) => {
  const options = {
    keepAlive: fresh !== true,
    // The proxy is the team's own; what it reaches is refused by its literal address before the request is made.
    lookup: (0, import_chunk_VL2MX6OS.guardedLookup)(proxy === void 0 ? allowLinkLocal : [...allowLinkLocal ?? [], proxy.hostname]),
    ...family === void 0 ? {} : { family }
  };
  if (url.protocol === "http:") return new import_node_http.Agent(options);
  const agent = new import_node_https.Agent({
    ...options,
    // A resumed session shows no certificate.
    maxCachedSessions: 0,
    rejectUnauthorized: tls?.insecure !== true,
    ...tls?.ca === void 0 ? {} : { ca: tls.ca },
    ...tls?.cert === void 0 ? {} : { cert: tls.cert },
    ...tls?.key === void 0 ? {} : { key: tls.key },
    ...tls?.servername === void 0 ? {} : { servername: tls.servername }
  });
  if (proxy !== void 0) agent.createConnection = tunnel(agent, proxy);
  return agent;
};
var observed = (agent, url, proxy, observation) => {
  const since = () => performance.now() - observation.startedAt;
  const addRequest = (request, options) => {
    request.on("error", (error) => observation.error ??= error);
    request.once("response", () => observation.firstByteMs ??= since());
    request.once("socket", (socket) => {
      observation.socket = socket;
      if (!socket.connecting && !(socket instanceof import_node_tls.TLSSocket && !socket.authorized && socket.getProtocol() === null))
        return;
      socket.once("lookup", () => observation.dnsMs ??= since());
      socket.once("connect", () => observation.connectMs ??= since());
      socket.once("secureConnect", () => observation.tlsMs ??= since());
    });
    if (proxy !== void 0 && url.protocol === "http:") {
      request.path = `${url.origin}${url.pathname}${url.search}`;
      const authorization = basicOf(proxy);
      if (authorization !== void 0) request.setHeader("Proxy-Authorization", authorization);
      options = { ...options, host: proxy.hostname, hostname: proxy.hostname, port: Number(proxy.port || 80) };
    }
    ;
    agent.addRequest(request, options);
  };
  return Object.assign(Object.create(agent), { addRequest });
};
var tunnel = (agent, proxy) => (options, callback) => {
  const { host, port } = options;
  const target = `${host?.includes(":") === true ? `[${host}]` : host}:${port}`;
  const authorization = basicOf(proxy);
  const connect = (0, import_node_http.request)({
    host: proxy.hostname,
    port: Number(proxy.port || 80),
    method: "CONNECT",
    path: target,
    headers: { Host: target, ...authorization === void 0 ? {} : { "Proxy-Authorization": authorization } },
    agent: false
  });
  const done = callback;
  connect.once("error", done);
  connect.once("connect", (response, socket) => {
    if (response.statusCode !== 200) {
      socket.destroy();
      done(Object.assign(new Error(`the proxy answered CONNECT with ${response.statusCode}`), { code: "EPROXY" }));
      return;
    }
    done(null, (0, import_node_tls.connect)({ ...agent.options, ...options, socket }));
  });
  connect.end();
  return void 0;
};
var basicOf = (url) => url.username === "" ? void 0 : `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString("base64")}`;
var describeConnection = (socket) => {
  if (socket === void 0) return {};
  return {
    ...socket.remoteAddress === void 0 ? {} : { address: socket.remoteAddress },
    ...socket.remoteFamily === "IPv4" ? { family: 4 } : {},
    ...socket.remoteFamily === "IPv6" ? { family: 6 } : {},
    ...socket instanceof import_node_tls.TLSSocket ? { tls: describeTls(socket) } : {}
  };
};
var describeTls = (socket) => {
  const chain = [];
  let current = socket.getPeerCertificate(true);
  while (current?.raw !== void 0 && !chain.some((one) => one.fingerprint === current?.fingerprint256)) {
    chain.push(describeCertificate(current));
    current = current.issuerCertificate;
  }
  return { protocol: socket.getProtocol() ?? "unknown", authorized: socket.authorized, chain };
};
var describeCertificate = (certificate) => ({
  subject: nameOf(certificate.subject),
  issuer: nameOf(certificate.issuer),
  validFrom: Date.parse(certificate.valid_from),
  validTo: Date.parse(certificate.valid_to),
  names: (certificate.subjectaltname ?? "").split(/,\s*/).map((name) => name.replace(/^(DNS|IP Address):/, "")).filter((name) => name !== ""),
  fingerprint: certificate.fingerprint256
});
var nameOf = (name) => [name?.CN ?? name?.O ?? name?.OU ?? ""].flat().join(", ");
var timingsOf = ({ startedAt, dnsMs, connectMs, tlsMs, firstByteMs }) => {
  const totalMs = performance.now() - startedAt;
  return {
    ...dnsMs === void 0 ? {} : { dnsMs },
    ...connectMs === void 0 ? {} : { connectMs },
    ...tlsMs === void 0 ? {} : { tlsMs },
    firstByteMs: firstByteMs ?? totalMs,
    totalMs
  };
};
var shownUrl = (url) => {
  try {
    const { origin, pathname } = new URL(url);
    return pathname === "/" ? origin : `${origin}${pathname}`;
  } catch {
    return "the address";
  }
};
var CERTIFICATE = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_|CRL_|ERROR_IN_CERT_)/;
var failureOf = (thrown, where) => {
  if (thrown instanceof import_errors2.Undecidable) return thrown;
  const { url, signal, observation, reading = false } = where;
  const shown = shownUrl(url);
  if (signal.aborted) {
    const reason = signal.reason;
    if (!(0, import_errors2.isError)(reason) || reason.name !== "TimeoutError") return reason;
    return new import_errors2.Undecidable(`${shown} did not answer in time: ${phaseOf(url, observation, reading)}`, {
      rule: "http-timeout",
      help: "See whether the service hangs there, or give it more time with `timeout`.",
      cause: reason
    });
  }
  const cause = observation.error ?? thrown;
  if (cause instanceof import_errors2.Undecidable) return cause;
  const code = codeOf(cause) ?? codeOf(thrown) ?? "";
  const say = (what, rule, help) => new import_errors2.Undecidable(what, { rule, help });
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code))
    return say(
      `the name ${url.hostname} could not be resolved (${code})`,
      "dns-failed",
      "See whether the name is spelled right and whether this machine can resolve it."
    );
  if (code === "ECONNREFUSED")
    return say(
      `${url.host} refused the connection`,
      "connection-refused",
      "Start the service, or open the port for the machine that runs this."
    );
  if (CERTIFICATE.test(code))
    return say(
      `${url.host} shows a certificate that is not accepted: ${certificateProblem(cause, code)}`,
      "certificate-invalid",
      "Install a certificate that is valid for this name; for an authority of your own give it with `tls.ca`."
    );
  if (/^(ERR_SSL_|EPROTO|ERR_TLS_|ERR_OSSL)/.test(code) || /TLS|SSL/.test(messageOnly(cause)))
    return say(
      `the TLS handshake with ${url.host} failed (${code || messageOnly(cause)})`,
      "tls-failed",
      "See whether the port speaks TLS, and which versions and certificates it wants."
    );
  if (/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EPROXY|EHOSTDOWN|EACCES)/.test(code))
    return say(
      `${url.host} could not be reached (${code}${code === "EPROXY" ? `: ${messageOnly(cause)}` : ""})`,
      "connection-failed",
      "See whether the host is up and a firewall or proxy lets this machine through."
    );
  if (code.startsWith("HPE_") || code === "ERR_INVALID_CHAR")
    return say(
      `${shown} answered something that is no HTTP (${code})`,
      "response-malformed",
      "See what listens on that port."
    );
  if (code.startsWith("Z_") || code.startsWith("ERR__ERROR_FORMAT") || code.startsWith("ERR_BROTLI"))
    return say(
      `the body of ${shown} is not compressed as its Content-Encoding says (${code})`,
      "body-malformed",
      "Mend the compression in the service or the proxy before it."
    );
  if (reading || /^(ERR_STREAM_PREMATURE_CLOSE|ECONNRESET|EPIPE)$/.test(code))
    return say(
      `${shown} ended the connection ${reading ? "in the middle of the body" : "before an answer"} (${code || messageOnly(cause)})`,
      reading ? "body-incomplete" : "connection-reset",
      "See in the logs of the service, or of the proxy before it, why it hung up."
    );
  return say(
    `${shown} gave no answer (${code || messageOnly(cause)})`,
    "no-answer",
    "See whether the service is up and the address is right."
  );
};
var phaseOf = (url, { dnsMs, connectMs, tlsMs, firstByteMs, socket }, reading) => {
  if (reading || firstByteMs !== void 0) return "the head of the answer came, the body did not end";
  if (url.protocol === "https:" && connectMs !== void 0 && tlsMs === void 0)
    return "it accepted the connection and never finished the TLS handshake";
  if (connectMs !== void 0 || socket !== void 0 && !socket.connecting)
    return "it accepted the connection and sent nothing";
  return dnsMs === void 0 ? "no connection came about" : "its name was resolved, but no connection came about";
};
var codeOf = (thrown) => {
  if ((0, import_errors2.isError)(thrown) && "errors" in thrown && Array.isArray(thrown.errors)) {
    const codes = thrown.errors.map(codeOf).filter((code) => code !== void 0);
    return codes.find((code) => code === "ECONNREFUSED") ?? codes[0];
  }
  return (0, import_errors2.errorCode)(thrown);
};
var messageOnly = (thrown) => (0, import_errors2.isError)(thrown) ? /reason: (.*)$/s.exec(thrown.message)?.[1] ?? (/https?:\/\//.test(thrown.message) ? thrown.name : thrown.message) : "unknown";
var certificateProblem = (cause, code) => {
  if (code === "CERT_HAS_EXPIRED") return "it has expired";
  if (code === "CERT_NOT_YET_VALID") return "it is not valid yet";
  if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return "it is self-signed";
  if (code === "SELF_SIGNED_CERT_IN_CHAIN") return "its chain ends in an authority that is not trusted here";
  if (code.startsWith("UNABLE_TO_")) return "its issuer is unknown; an intermediate certificate may be missing";
  return messageOnly(cause);
};
var proxyFor = (url, variable) => {
  const read = (name) => {
    const value = variable(name.toLowerCase()) ?? variable(name.toUpperCase());
    return value === void 0 || value.trim() === "" ? void 0 : value.trim();
  };
  const proxy = (url.protocol === "https:" ? read("https_proxy") : read("http_proxy")) ?? read("all_proxy");
  if (proxy === void 0) return void 0;
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (host === "localhost" || host === "::1" || host.startsWith("127.") || host.endsWith(".localhost")) return void 0;
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  for (const entry of (read("no_proxy") ?? "").toLowerCase().split(/[\s,]+/)) {
    if (entry === "") continue;
    if (entry === "*") return void 0;
    const [, name = "", wanted] = /^(.*?)(?::(\d+))?$/.exec(entry.replace(/^\*?\./, "")) ?? [];
    if ((host === name || host.endsWith(`.${name}`)) && (wanted === void 0 || wanted === port)) return void 0;
  }
  let parsed;
  try {
    parsed = new URL(/^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
  } catch {
    throw new import_errors3.UsageError("The proxy in the environment (HTTPS_PROXY or HTTP_PROXY) is no URL.");
  }
  if (parsed.protocol !== "http:")
    throw new import_errors3.UsageError(`A proxy is reached over http://; ${parsed.protocol}// is not supported.`);
  return parsed;
};
var DEFAULT_MAX_BODY_BYTES = 1e7;
var DEFAULT_MAX_REDIRECTS = 10;
var createHttp = (environment) => {
  const agents = createAgents();
  const start = async (request) => {
    const { default: fetch } = await Promise.resolve().then(() => require("./src-6ALUKCMN.js"));
    request.signal.throwIfAborted();
    const maxRedirects = request.maxRedirects ?? DEFAULT_MAX_REDIRECTS;
    const redirects = [];
    let url = parseUrl(request.url);
    let method = (request.method ?? "GET").toUpperCase();
    let body = request.body;
    let headers = startHeaders(request, url);
    for (; ; ) {
      (0, import_chunk_VL2MX6OS.refuseLinkLocal)(url.hostname, request.allowLinkLocal);
      const proxy = environment === void 0 ? void 0 : proxyFor(url, (name) => environment.get(name));
      const { agent, observation } = agents(url, request, proxy);
      const controller = new AbortController();
      const forward = () => controller.abort(request.signal.reason);
      request.signal.addEventListener("abort", forward, { once: true });
      const stop = () => {
        request.signal.removeEventListener("abort", forward);
        controller.abort();
      };
      try {
        const response = await fetch(withoutCredentials(url), {
          method,
          headers,
          redirect: "manual",
          follow: 0,
          agent,
          signal: controller.signal,
          ...body === void 0 ? {} : { body: typeof body === "string" ? body : Buffer.from(body) }
        });
        observation.firstByteMs ??= performance.now() - observation.startedAt;
        const head = {
          url: withoutCredentials(url),
          status: response.status,
          statusText: response.statusText,
          headers: response.headers.raw(),
          redirects
        };
        const next = redirects.length < maxRedirects ? redirectOf(head, url) : void 0;
        if (next === void 0) {
          if (maxRedirects > 0 && redirects.length >= maxRedirects && redirectOf(head, url) !== void 0) {
            stop();
            throw new import_errors.Undecidable(
              `${shownUrl(request.url)} redirects for ever: ${redirects.length} redirects were followed and ${shownUrl(url)} redirects again`,
              {
                rule: "too-many-redirects",
                help: "Mend the redirect loop, or raise `max-redirects` if they are meant."
              }
            );
          }
          return { head, body: response.body, observation, stop };
        }
        stop();
        redirects.push({ status: head.status, url: withoutCredentials(next) });
        if (head.status === 303 || (head.status === 301 || head.status === 302) && method === "POST") {
          method = method === "HEAD" ? "HEAD" : "GET";
          body = void 0;
          headers = withoutBodyHeaders(headers);
        }
        if (next.origin !== url.origin) headers = withoutCredentialHeaders(headers);
        url = next;
      } catch (thrown) {
        stop();
        throw failureOf(thrown, { url, signal: request.signal, observation });
      }
    }
  };
  return {
    async request(request) {
      const { head, body, observation, stop } = await start(request);
      const connection = describeConnection(observation.socket);
      const limit = request.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;
      const chunks = [];
      let size = 0;
      let truncated = false;
      try {
        if (body !== null)
          for await (const chunk of bytesOf(body, request.signal)) {
            const kept = chunk.subarray(0, limit - size);
            chunks.push(kept);
            size += kept.length;
            if (kept.length < chunk.length) {
              truncated = true;
              break;
            }
          }
      } catch (thrown) {
        throw failureOf(thrown, { url: parseUrl(head.url), signal: request.signal, observation, reading: true });
      } finally {
        if (truncated || request.signal.aborted) stop();
      }
      const response = {
        ...head,
        body: Buffer.concat(chunks),
        truncated,
        timings: timingsOf(observation),
        ...connection
      };
      return response;
    },
    async open(request) {
      const { head, body, observation, stop } = await start(request);
      const url = parseUrl(head.url);
      const stream = async function* () {
        try {
          if (body !== null) yield* bytesOf(body, request.signal);
        } catch (thrown) {
          throw failureOf(thrown, { url, signal: request.signal, observation, reading: true });
        } finally {
          stop();
        }
      };
      return { ...head, body: stream() };
    }
  };
};
async function* bytesOf(body, signal) {
  const end = () => body.destroy?.(new Error("aborted"));
  signal.addEventListener("abort", end, { once: true });
  try {
    for await (const chunk of body) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener("abort", end);
  }
}
var parseUrl = (text) => {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new import_errors.Undecidable("the address is no URL", {
      rule: "url-invalid",
      help: "Write it with its scheme and host: https://example.org/path."
    });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new import_errors.Undecidable(`the address begins with ${url.protocol}//, which is not spoken here`, {
      rule: "url-invalid",
      help: "Give a URL that begins with http:// or https://."
    });
  return url;
};
var withoutCredentials = (url) => {
  if (url.username === "" && url.password === "") return url.href;
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href;
};
var startHeaders = (request, url) => {
  const headers = { "user-agent": `gonogo/${import_version.VERSION}`, accept: "*/*" };
  if (url.username !== "")
    headers["authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString("base64")}`;
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;
  return headers;
};
var redirectOf = ({ status, headers }, from) => {
  const location = headers["location"]?.[0];
  if (![301, 302, 303, 307, 308].includes(status) || location === void 0) return void 0;
  let next;
  try {
    next = new URL(location, from);
  } catch {
    throw new import_errors.Undecidable(`${shownUrl(from)} redirects to something that is no URL`, {
      rule: "redirect-invalid",
      help: "Mend the Location header that the service sends."
    });
  }
  if (next.protocol !== "http:" && next.protocol !== "https:")
    throw new import_errors.Undecidable(`${shownUrl(from)} redirects to ${next.protocol}//, which is not followed`, {
      rule: "redirect-invalid",
      help: "Mend the Location header that the service sends."
    });
  return next;
};
var CREDENTIAL = /authorization|cookie|token|api-?key|secret|password|signature|session|^x-.*-(key|auth)$|^host$/;
var withoutCredentialHeaders = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIAL.test(name)));
var withoutBodyHeaders = (headers) => Object.fromEntries(
  Object.entries(headers).filter(([name]) => !name.startsWith("content-") && name !== "transfer-encoding")
);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createHttp
});
