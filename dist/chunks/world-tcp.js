import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  unlessAborted
} from "./chunk-VEWCMHCX.js";
import {
  refuseLinkLocal
} from "./chunk-33OWNXPA.js";
import {
  held_abortReason,
  held_errorCode,
  held_isError,
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/world/tcp.ts
import { lookup } from "node:dns/promises";
import { connect as connectPlain, isIP } from "node:net";
import { connect as connectTls } from "node:tls";
var MAX_RECEIVED_BYTES = 64 * 1024;
var createTcp = () => ({
  async connect(options) {
    options.signal.throwIfAborted();
    const addresses = await unlessAborted(resolveHost(options.host), options.signal);
    if (!Array.isArray(addresses)) return addresses;
    const allowed = options.allowLinkLocal ?? [];
    if (!allowed.includes(options.host)) for (const address of addresses) refuseLinkLocal(address, allowed);
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
  if (isIP(plain) !== 0) return [plain];
  try {
    return (await lookup(plain, { all: true })).map(({ address }) => address);
  } catch (error) {
    return { open: false, reason: `the name ${plain} cannot be resolved`, code: held_errorCode(error) ?? "ENOTFOUND" };
  }
};
var connectTo = (address, { host, port, signal, tls, send, until }) => new Promise((resolve, reject) => {
  const startedAt = performance.now();
  let connectMs = 0;
  let received = Buffer.alloc(0);
  let seenTls;
  let connected = false;
  const servername = tls?.servername ?? (isIP(host) === 0 ? host : void 0);
  const socket = tls === void 0 ? connectPlain({ host: address, port }) : connectTls({
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
    reject(held_abortReason(signal));
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
    else settle({ open: false, reason: held_messageOf(error), code: held_errorCode(error) ?? "ERROR" });
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
    ...socket.authorized ? {} : { unauthorizedReason: held_isError(reason) ? reason.message : String(reason) },
    chain
  };
};
var nameOf = (names) => Object.entries(names ?? {}).map(([key, value]) => `${key}=${String(value)}`).join(", ");
export {
  createTcp
};
