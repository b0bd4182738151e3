import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  createRestorer
} from "./chunk-FJFRYYEU.js";
import {
  readBackup
} from "./chunk-VLBYW6IM.js";
import {
  held_formatSize
} from "./chunk-PPKWAECG.js";
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";

// src/checks/migrations/rehearsal-backup.ts
var RESTORABLE = /* @__PURE__ */ new Set(["pg-plain", "pg-custom", "pg-directory", "pg-tar"]);
var MAX_EMBEDDED_BYTES = 4e8;
var openBackup = async (path, files, signal) => {
  const stat = await files.stat(path);
  if (stat === void 0) throw unusable(`There is no backup at ${path}.`);
  const source = stat.kind === "directory" ? await folderSource(path, files) : fileSource(path, stat.sizeBytes, files);
  const { contents, problems } = await readBackup(source, { signal });
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
      `The backup ${path} has ${held_formatSize(rowBytes)} of rows, more than the embedded PostgreSQL holds: install the PostgreSQL programs, or name a server with rehearse.url.`
    );
  const restorer = createRestorer(scratch);
  const { problems } = await readBackup(source, { signal, sink: restorer.sink });
  const [problem] = problems;
  if (problem !== void 0) throw unusable(`The backup ${path} could not be restored: ${problem.message}.`);
  return restorer.failures.map(({ what, reason }) => `${what} of ${path} failed: ${reason}`);
};
var unusable = (message) => new held_Undecidable(message, {
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

export {
  openBackup,
  restoreBackup
};
