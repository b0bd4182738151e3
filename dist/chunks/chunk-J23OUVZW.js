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
  findAzure: () => findAzure,
  findGcs: () => findGcs,
  listOf: () => listOf,
  parseJson: () => parseJson
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4AALG2FT = require("./chunk-4AALG2FT.js");
var import_chunk_MZITQP3P = require("./chunk-MZITQP3P.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var MAX_PAGES = 1e3;
var findGcs = async (gcs, context) => {
  const { environment, http, signal } = context;
  const token = gcs.token ?? environment.get("GOOGLE_OAUTH_ACCESS_TOKEN") ?? environment.get("CLOUDSDK_AUTH_ACCESS_TOKEN");
  if (token !== void 0 && token !== "") context.hide(token);
  const base = (gcs.endpoint ?? "https://storage.googleapis.com").replace(/\/$/, "");
  const headers = token === void 0 || token === "" ? {} : { authorization: `Bearer ${token}` };
  const requests = async (url) => ({ url, headers });
  const find = (key) => (0, import_chunk_MZITQP3P.findObject)(`${base}/${gcs.bucket}/${(0, import_chunk_4AALG2FT.encodeKey)(key)}`, requests, context, `gs://${gcs.bucket}/${key}`);
  if (gcs.key !== void 0) return find(gcs.key);
  const objects = [];
  let page;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const address = new URL(`${base}/storage/v1/b/${encodeURIComponent(gcs.bucket)}/o`);
    address.searchParams.set("fields", "items(name,size,updated),nextPageToken");
    if (gcs.prefix !== void 0) address.searchParams.set("prefix", gcs.prefix);
    if (page !== void 0) address.searchParams.set("pageToken", page);
    const answer = await http.request({ url: address.href, headers, signal });
    if (answer.status !== 200) throw refused(`The bucket ${gcs.bucket}`, answer.status);
    const body = parseJson(answer.body, `the list of the bucket ${gcs.bucket}`);
    for (const item of listOf(body["items"])) {
      const [name, size, updated] = [item["name"], item["size"], item["updated"]];
      if (typeof name === "string" && !name.endsWith("/"))
        objects.push({ key: name, sizeBytes: Number(size), modifiedAt: Date.parse(String(updated)) });
    }
    page = typeof body["nextPageToken"] === "string" ? body["nextPageToken"] : void 0;
    if (page === void 0) return (0, import_chunk_4AALG2FT.newest)(objects, gcs, `gs://${gcs.bucket}/`, find);
  }
  throw tooMany(`bucket ${gcs.bucket}`);
};
var findAzure = async (azure, context) => {
  const { environment, http, signal } = context;
  const sas = (azure.sas ?? environment.get("AZURE_STORAGE_SAS_TOKEN") ?? "").replace(/^\?/, "");
  const token = azure.token ?? environment.get("AZURE_STORAGE_ACCESS_TOKEN");
  for (const value of new URLSearchParams(sas).values()) if (value.length >= 16) context.hide(value);
  if (token !== void 0 && token !== "") context.hide(token);
  const account = azure.account ?? environment.get("AZURE_STORAGE_ACCOUNT");
  if (azure.endpoint === void 0 && account === void 0)
    throw new import_errors.Undecidable("The storage account of the backup is not named.", {
      rule: "backup-credentials",
      help: "Set `azure.account`, or AZURE_STORAGE_ACCOUNT."
    });
  const base = `${(azure.endpoint ?? `https://${account}.blob.core.windows.net`).replace(/\/$/, "")}/${azure.container}`;
  const headers = {
    "x-ms-version": "2021-12-02",
    ...token === void 0 || token === "" || sas !== "" ? {} : { authorization: `Bearer ${token}` }
  };
  const withSas = (url) => sas === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${sas}`;
  const requests = async (url) => ({ url: url.includes("sig=") ? url : withSas(url), headers });
  const find = (key) => (0, import_chunk_MZITQP3P.findObject)(`${base}/${(0, import_chunk_4AALG2FT.encodeKey)(key)}`, requests, context, `azure://${azure.container}/${key}`);
  if (azure.key !== void 0) return find(azure.key);
  const objects = [];
  let marker = "";
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const address = new URL(base);
    address.searchParams.set("restype", "container");
    address.searchParams.set("comp", "list");
    if (azure.prefix !== void 0) address.searchParams.set("prefix", azure.prefix);
    if (marker !== "") address.searchParams.set("marker", marker);
    const answer = await http.request({ url: withSas(address.href), headers, signal });
    if (answer.status !== 200) throw refused(`The container ${azure.container}`, answer.status);
    const text = Buffer.from(answer.body).toString("utf8");
    for (const [, entry = ""] of text.matchAll(/<Blob>([\s\S]*?)<\/Blob>/g))
      objects.push({
        key: (0, import_chunk_4AALG2FT.unescapeXml)(/<Name[^>]*>([\s\S]*?)<\/Name>/.exec(entry)?.[1] ?? ""),
        sizeBytes: Number(/<Content-Length>(\d+)<\/Content-Length>/.exec(entry)?.[1] ?? Number.NaN),
        modifiedAt: Date.parse(/<Last-Modified>([^<]+)<\/Last-Modified>/.exec(entry)?.[1] ?? "")
      });
    marker = (0, import_chunk_4AALG2FT.unescapeXml)(/<NextMarker>([\s\S]*?)<\/NextMarker>/.exec(text)?.[1] ?? "");
    if (marker === "") return (0, import_chunk_4AALG2FT.newest)(objects, azure, `azure://${azure.container}/`, find);
  }
  throw tooMany(`container ${azure.container}`);
};
var refused = (what, status) => new import_errors.Undecidable(`${what} could not be listed: HTTP ${status}.`, {
  rule: "backup-unreachable",
  help: "Check its name, and that the token or signature may list it and has not expired."
});
var tooMany = (what) => new import_errors.Undecidable(`The ${what} has more objects than are listed.`, {
  rule: "backup-unreachable",
  help: "Narrow `prefix` down."
});
var parseJson = (body, what) => {
  try {
    const value = JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString("utf8"));
    if (typeof value === "object" && value !== null) return value;
  } catch {
  }
  throw new import_errors.Undecidable(`The answer for ${what} is no JSON.`, {
    rule: "backup-unreachable",
    help: "Check that the address is that of the API itself."
  });
};
var listOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findAzure,
  findGcs,
  listOf,
  parseJson
});
