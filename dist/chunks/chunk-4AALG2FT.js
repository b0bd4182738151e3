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
  encodeKey: () => encodeKey,
  findS3: () => findS3,
  newest: () => newest,
  unescapeXml: () => unescapeXml
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_MZITQP3P = require("./chunk-MZITQP3P.js");
var import_chunk_6HEMYNHW = require("./chunk-6HEMYNHW.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var MAX_PAGES = 1e3;
var findS3 = async (s3, context) => {
  const { AwsClient } = await Promise.resolve().then(() => require("./aws4fetch.esm-GA7GOOKO.js"));
  const { environment } = context;
  const accessKeyId = s3["access-key"] ?? environment.get("AWS_ACCESS_KEY_ID");
  const secretAccessKey = s3["secret-key"] ?? environment.get("AWS_SECRET_ACCESS_KEY");
  const sessionToken = s3["session-token"] ?? environment.get("AWS_SESSION_TOKEN");
  if (accessKeyId === void 0 || secretAccessKey === void 0 || accessKeyId === "" || secretAccessKey === "")
    throw new import_errors.Undecidable(`There are no credentials for the bucket ${s3.bucket}.`, {
      rule: "backup-credentials",
      help: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, for example with aws-actions/configure-aws-credentials."
    });
  context.hide(secretAccessKey);
  if (sessionToken !== void 0 && sessionToken !== "") context.hide(sessionToken);
  const region = s3.region ?? environment.get("AWS_REGION") ?? environment.get("AWS_DEFAULT_REGION") ?? "us-east-1";
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...sessionToken === void 0 || sessionToken === "" ? {} : { sessionToken },
    region,
    service: "s3",
    retries: 0
  });
  const base = bucketUrl(s3, region);
  const requests = async (url, method, extra = {}) => {
    const signed = await client.sign(url, { method, headers: { "x-amz-checksum-mode": "ENABLED", ...extra } });
    return { url: signed.url, headers: Object.fromEntries(signed.headers.entries()) };
  };
  if (s3.key !== void 0)
    return (0, import_chunk_MZITQP3P.findObject)(`${base}/${encodeKey(s3.key)}`, requests, context, `s3://${s3.bucket}/${s3.key}`);
  return newest(
    await list(base, s3, requests, context),
    s3,
    `s3://${s3.bucket}/`,
    (key) => (0, import_chunk_MZITQP3P.findObject)(`${base}/${encodeKey(key)}`, requests, context, `s3://${s3.bucket}/${key}`)
  );
};
var encodeKey = (key) => key.split("/").map(
  (part) => encodeURIComponent(part).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
).join("/");
var bucketUrl = (s3, region) => {
  const endpoint = new URL(s3.endpoint ?? `https://s3.${region}.amazonaws.com`);
  const inPath = s3["path-style"] ?? (s3.endpoint !== void 0 || s3.bucket.includes("."));
  if (inPath) return `${endpoint.href.replace(/\/$/, "")}/${s3.bucket}`;
  endpoint.hostname = `${s3.bucket}.${endpoint.hostname}`;
  return endpoint.href.replace(/\/$/, "");
};
var list = async (base, s3, requests, { http, signal }) => {
  const objects = [];
  let token;
  for (let page = 0; page < MAX_PAGES; page++) {
    const address = new URL(`${base}/`);
    address.searchParams.set("list-type", "2");
    if (s3.prefix !== void 0) address.searchParams.set("prefix", s3.prefix);
    if (token !== void 0) address.searchParams.set("continuation-token", token);
    const signed = await requests(address.href, "GET");
    const answer = await http.request({ ...signed, method: "GET", signal });
    const text = Buffer.from(answer.body).toString("utf8");
    if (answer.status !== 200) {
      const code = /<Code>([\w.]+)<\/Code>/.exec(text)?.[1];
      throw new import_errors.Undecidable(
        `The bucket ${s3.bucket} could not be listed: HTTP ${answer.status}${code === void 0 ? "" : ` (${code})`}.`,
        {
          rule: "backup-unreachable",
          help: "Check bucket, region, endpoint and that the credentials may list it."
        }
      );
    }
    for (const [, entry = ""] of text.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
      const key = unescapeXml(/<Key>([\s\S]*?)<\/Key>/.exec(entry)?.[1] ?? "");
      const sizeBytes = Number(/<Size>(\d+)<\/Size>/.exec(entry)?.[1] ?? Number.NaN);
      const modifiedAt = Date.parse(/<LastModified>([^<]+)<\/LastModified>/.exec(entry)?.[1] ?? "");
      if (key !== "" && !key.endsWith("/")) objects.push({ key, sizeBytes, modifiedAt });
    }
    token = unescapeXml(/<NextContinuationToken>([\s\S]*?)<\/NextContinuationToken>/.exec(text)?.[1] ?? "");
    if (token === "" || !/<IsTruncated>true<\/IsTruncated>/.test(text)) return objects;
  }
  throw new import_errors.Undecidable(`The bucket ${s3.bucket} has more objects than are listed.`, {
    rule: "backup-unreachable",
    help: "Narrow `prefix` down."
  });
};
var unescapeXml = (text) => text.replace(/&(?:lt|gt|quot|apos|amp|#(\d+)|#x([0-9a-f]+));/gi, (entity, decimal, hex) => {
  if (decimal !== void 0) return String.fromCodePoint(Number(decimal));
  if (hex !== void 0) return String.fromCodePoint(Number.parseInt(hex, 16));
  return { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" }[entity.toLowerCase()] ?? "&";
});
var SIDECAR = /\.(sha256|sha512|md5|asc|sig|sum)$|(^|\/)(SHA256SUMS|MD5SUMS)$/i;
var newest = async (objects, { prefix = "", match }, place, find) => {
  const { default: picomatch } = await Promise.resolve().then(() => require("./picomatch-GPCKSUM7.js"));
  const matches = match === void 0 ? () => true : picomatch(match, { dot: true, contains: false });
  const candidates = objects.filter(
    ({ key }) => key.startsWith(prefix) && !SIDECAR.test(key) && (matches(key.slice(prefix.length).replace(/^\//, "")) || matches((0, import_chunk_6HEMYNHW.baseName)(key)))
  ).sort((a, b) => b.modifiedAt - a.modifiedAt || (a.key < b.key ? 1 : -1));
  const [first, ...others] = candidates;
  if (first === void 0)
    return {
      missing: `No backup is below ${place}${prefix}${match === void 0 ? "" : ` that matches ${match}`}`,
      help: "Make the backup, or correct the prefix."
    };
  const found = await find(first.key);
  return "missing" in found ? found : { ...found, candidates: candidates.length, others: others.slice(0, 5).map(({ key }) => (0, import_chunk_6HEMYNHW.baseName)(key)) };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  encodeKey,
  findS3,
  newest,
  unescapeXml
});
