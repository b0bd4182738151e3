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
  openBackup: () => openBackup,
  restoreBackup: () => restoreBackup
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_LOAVBJM2 = require("./chunk-LOAVBJM2.js");
var import_chunk_A5VYIO3X = require("./chunk-A5VYIO3X.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var RESTORABLE = /* @__PURE__ */ new Set(["pg-plain", "pg-custom", "pg-directory", "pg-tar"]);
var MAX_EMBEDDED_BYTES = 4e8;
var openBackup = async (path, files, signal) => {
  const stat = await files.stat(path);
  if (stat === void 0) throw unusable(`There is no backup at ${path}.`);
  const source = stat.kind === "directory" ? await folderSource(path, files) : fileSource(path, stat.sizeBytes, files);
  const { contents, problems } = await (0, import_chunk_A5VYIO3X.readBackup)(source, { signal });
  const [problem] = problems;
  if (problem !== void 0) throw unusable(`The backup ${path} is not whole: ${problem.message}.`);
  if (contents === void 0 || !RESTORABLE.has(contents.format))
    throw unusable(`${path} is no dump of pg_dump (${contents?.label ?? "what it is cannot be told"}).`);
  return { path, source, contents };
};
var restoreBackup = async ({ path, source, contents }, scratch, signal) => {
  const rowBytes = contents.tables.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
  if (scratch.server.kind === "embedded" && rowBytes > MAX_EMBEDDED_BYTES)
    throw unusable(
      `The backup ${path} has ${(0, import_units.formatSize)(rowBytes)} of rows, more than the embedded PostgreSQL holds: install the PostgreSQL programs, or name a server with rehearse.url.`
    );
  const restorer = (0, import_chunk_LOAVBJM2.createRestorer)(scratch);
  const { problems } = await (0, import_chunk_A5VYIO3X.readBackup)(source, { signal, sink: restorer.sink });
  const [problem] = problems;
  if (problem !== void 0) throw unusable(`The backup ${path} could not be restored: ${problem.message}.`);
  return restorer.failures.map(({ what, reason }) => `${what} of ${path} failed: ${reason}`);
};
var unusable = (message) => new import_errors.Undecidable(message, {
  rule: "rehearsal-backup",
  help: "Give `rehearse.backup` a dump of pg_dump (plain, custom, directory or tar) of the database as it is before the migrations."
});
var fileSource = (path, sizeBytes, files) => ({
  kind: "file",
  name: path,
  sizeBytes,
  open: () => files.stream(path)
});
var folderSource = async (path, files) => {
  const members = [];
  for (const name of await files.list(path)) {
    const member = `${path.replace(/\/+$/, "")}/${name}`;
    const stat = await files.stat(member);
    if (stat?.kind === "file") members.push({ name, sizeBytes: stat.sizeBytes, open: () => files.stream(member) });
  }
  return { kind: "folder", name: path, files: members };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openBackup,
  restoreBackup
});
