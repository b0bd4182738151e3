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
  findObject: () => findObject,
  findUrl: () => findUrl,
  first: () => first,
  shownUrl: () => shownUrl
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6HEMYNHW = require("./chunk-6HEMYNHW.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var RESUMES = 3;
var shownUrl = (url) => {
  const parsed = new URL(url);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
};
var findUrl = async (url, headers, context) => {
  for (const value of Object.values(headers)) context.hide(value);
  const parsed = parseUrl(url);
  for (const value of parsed.searchParams.values()) if (value.length >= 16) context.hide(value);
  if (parsed.password !== "") context.hide(decodeURIComponent(parsed.password));
  return findObject(url, async (address) => ({ url: address, headers }), context, shownUrl(url));
};
var parseUrl = (url) => {
  try {
    const parsed = new URL(url);
    if (parsed.protocol === "http:" || parsed.protocol === "https:") return parsed;
  } catch {
  }
  throw new import_errors.Undecidable("The address of the backup is no http or https address.", {
    rule: "backup-address",
    help: "Write `url` as https://host/path."
  });
};
var findObject = async (url, requests, context, name) => {
  const head = await ask(url, "HEAD", requests, context);
  const probe = head.status === 200 ? head : await ask(url, "GET", requests, context, { range: "bytes=0-0" });
  if (probe.status === 404 || probe.status === 410)
    return {
      missing: `No backup is at ${name} (HTTP ${probe.status})`,
      help: "Make the backup, or correct the address."
    };
  if (probe.status !== 200 && probe.status !== 206 && probe.status !== 416)
    throw new import_errors.Undecidable(`${name} answered with HTTP ${probe.status}.`, {
      rule: "backup-unreachable",
      help: probe.status === 401 || probe.status === 403 ? "Check the credentials, and whether the signed address has expired." : "Find out why the store does not give the backup."
    });
  const total = Number(
    /\/(\d+)$/.exec(first(probe.headers, "content-range") ?? "")?.[1] ?? first(probe.headers, "content-length") ?? Number.NaN
  );
  const encoded = first(probe.headers, "content-encoding") !== void 0;
  const modified = Date.parse(first(probe.headers, "last-modified") ?? "");
  const storageClass = first(probe.headers, "x-amz-storage-class") ?? "";
  const restored = /ongoing-request="false"/.test(first(probe.headers, "x-amz-restore") ?? "");
  const archived = /GLACIER|DEEP_ARCHIVE/.test(storageClass) && !restored && storageClass !== "GLACIER_IR" || first(probe.headers, "x-ms-access-tier") === "Archive";
  const sha256 = first(probe.headers, "x-amz-checksum-sha256");
  const source = {
    kind: "file",
    name,
    ...Number.isNaN(total) || encoded ? {} : { sizeBytes: total },
    open: () => download(url, requests, context, name)
  };
  return {
    source,
    ...Number.isNaN(modified) ? {} : { storedAt: modified, storedClock: "the time the store says it was written" },
    candidates: 1,
    others: [],
    ...sha256 !== void 0 && !sha256.includes("-") ? { storeSha256: Buffer.from(sha256, "base64").toString("hex") } : {},
    ...archived ? { frozen: storageClass === "" ? "Archive" : storageClass } : {},
    beside: async (file) => {
      const address = new URL(url);
      address.pathname = `${address.pathname.slice(0, address.pathname.length - (0, import_chunk_6HEMYNHW.baseName)(address.pathname).length)}${encodeURIComponent(file)}`;
      const signed = await requests(address.href, "GET");
      const answer = await context.http.request({
        ...signed,
        method: "GET",
        signal: context.signal,
        maxBodyBytes: 1048576
      });
      return answer.status === 200 && !answer.truncated ? Buffer.from(answer.body).toString("utf8") : void 0;
    }
  };
};
var first = (headers, name) => headers[name]?.[0];
var ask = async (url, method, requests, { http, signal }, extra = {}) => {
  const signed = await requests(url, method, extra);
  const answer = await http.open({ ...signed, headers: { ...signed.headers, ...extra }, method, signal });
  const iterator = answer.body[Symbol.asyncIterator]();
  await iterator.return?.();
  return answer;
};
var download = async function* (url, requests, { http, signal }, name) {
  let received = 0;
  let etag;
  let expected;
  for (let attempt = 0; ; attempt++) {
    const extra = { "accept-encoding": "identity", ...received === 0 ? {} : { range: `bytes=${received}-` } };
    const signed = await requests(url, "GET", extra);
    const answer = await http.open({ ...signed, headers: { ...signed.headers, ...extra }, method: "GET", signal });
    const tag = first(answer.headers, "etag");
    if (received > 0 && (answer.status !== 206 || tag !== etag))
      throw new import_errors.Undecidable(
        `The connection to ${name} broke at byte ${received.toLocaleString("en-US")}, and the store cannot go on from there.`,
        { rule: "backup-unreachable", help: "Try again, or download the backup in an earlier step and use `path`." }
      );
    if (received === 0 && answer.status !== 200 && answer.status !== 206)
      throw new import_errors.Undecidable(`${name} answered with HTTP ${answer.status}.`, {
        rule: "backup-unreachable",
        help: "Check the address and the credentials."
      });
    etag = tag;
    if (received === 0 && answer.status === 200) {
      const length = first(answer.headers, "content-length");
      expected = length === void 0 ? void 0 : Number(length);
    }
    try {
      for await (const piece of answer.body) {
        received += piece.length;
        yield piece;
      }
      if (expected === void 0 || received >= expected) return;
    } catch (thrown) {
      if (signal.aborted || attempt >= RESUMES || received === 0) throw thrown;
      continue;
    }
    if (attempt >= RESUMES)
      throw new import_errors.Undecidable(
        `${name} gave ${received.toLocaleString("en-US")} of ${expected.toLocaleString("en-US")} bytes.`,
        { rule: "backup-unreachable", help: "Try again, or download the backup in an earlier step and use `path`." }
      );
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findObject,
  findUrl,
  first,
  shownUrl
});
