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
  createTcp: () => createTcp
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OVWMIYCZ = require("./chunk-OVWMIYCZ.js");
var import_chunk_VL2MX6OS = require("./chunk-VL2MX6OS.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_promises = require("node:dns/promises");
var import_node_net = require("node:net");
var import_node_tls = require("node:tls");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var MAX_RECEIVED_BYTES = 64 * 1024;
var createTcp = () => ({
  async connect(options) {
    options.signal.throwIfAborted();
    const addresses = await (0, import_chunk_OVWMIYCZ.unlessAborted)(resolveHost(options.host), options.signal);
    if (!Array.isArray(addresses)) return addresses;
    const allowed = options.allowLinkLocal ?? [];
    if (!allowed.includes(options.host)) for (const address of addresses) (0, import_chunk_VL2MX6OS.refuseLinkLocal)(address, allowed);
    let answer = { open: false, reason: "the name has no address", code: "ENOTFOUND" };
    for (const address of addresses) {
      answer = await connectTo(address, options);
      if (answer.open) break;
    }
    return answer;
  }
});
var resolveHost = async (host) => {
  const plain = host.replace(/^\[|\]$/g, "");
  if ((0, import_node_net.isIP)(plain) !== 0) return [plain];
  try {
    return (await (0, import_promises.lookup)(plain, { all: true })).map(({ address }) => address);
  } catch (error) {
    return { open: false, reason: `the name ${plain} cannot be resolved`, code: (0, import_errors.errorCode)(error) ?? "ENOTFOUND" };
  }
};
var connectTo = (address, { host, port, signal, tls, send, until }) => new Promise((resolve, reject) => {
  const startedAt = performance.now();
  let connectMs = 0;
  let received = Buffer.alloc(0);
  let seenTls;
  let connected = false;
  const servername = tls?.servername ?? ((0, import_node_net.isIP)(host) === 0 ? host : void 0);
  const socket = tls === void 0 ? (0, import_node_net.connect)({ host: address, port }) : (0, import_node_tls.connect)({
    host: address,
    port,
    // The certificate is judged below, so that one which is wrong can still be described.
    rejectUnauthorized: false,
    ...servername === void 0 ? {} : { servername },
    ...tls.ca === void 0 ? {} : { ca: tls.ca }
  });
  const settle = (answer) => {
    signal.removeEventListener("abort", stop);
    socket.destroy();
    resolve(answer);
  };
  const stop = () => {
    socket.destroy();
    reject((0, import_errors.abortReason)(signal));
  };
  const answered = () => settle({
    open: true,
    address,
    connectMs,
    received: received.toString("utf8"),
    ...seenTls === void 0 ? {} : { tls: seenTls }
  });
  signal.addEventListener("abort", stop, { once: true });
  socket.once("connect", () => {
    connectMs = performance.now() - startedAt;
    if (tls === void 0) talk();
  });
  socket.once("secureConnect", () => {
    seenTls = describeTls(socket);
    if (seenTls?.authorized === false && tls?.insecure !== true) answered();
    else talk();
  });
  const talk = () => {
    connected = true;
    if (send !== void 0) socket.write(send);
    if (until === void 0) answered();
  };
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]).subarray(0, MAX_RECEIVED_BYTES);
    if (received.length >= MAX_RECEIVED_BYTES || until?.(received.toString("utf8")) === true) answered();
  });
  socket.once("error", (error) => {
    if (connected) answered();
    else settle({ open: false, reason: (0, import_errors.messageOf)(error), code: (0, import_errors.errorCode)(error) ?? "ERROR" });
  });
  socket.once("close", () => {
    if (connected) answered();
    else settle({ open: false, reason: "the other side closed the connection", code: "ECONNRESET" });
  });
});
var describeTls = (socket) => {
  if (!("getPeerCertificate" in socket)) return void 0;
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  let current = socket.getPeerCertificate(true);
  while (current?.fingerprint256 !== void 0 && !seen.has(current.fingerprint256)) {
    seen.add(current.fingerprint256);
    chain.push({
      subject: nameOf(current.subject),
      issuer: nameOf(current.issuer),
      validFrom: Date.parse(current.valid_from),
      validTo: Date.parse(current.valid_to),
      names: (current.subjectaltname ?? "").split(", ").filter((name) => name !== "").map((name) => name.replace(/^(?:DNS|IP Address):/, "")),
      fingerprint: current.fingerprint256
    });
    current = current.issuerCertificate;
  }
  const reason = socket.authorizationError;
  return {
    protocol: socket.getProtocol() ?? "unknown",
    authorized: socket.authorized,
    ...socket.authorized ? {} : { unauthorizedReason: (0, import_errors.isError)(reason) ? reason.message : String(reason) },
    chain
  };
};
var nameOf = (names) => Object.entries(names ?? {}).map(([key, value]) => `${key}=${String(value)}`).join(", ");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createTcp
});
