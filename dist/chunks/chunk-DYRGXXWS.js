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
  decrypted: () => decrypted,
  locate: () => locate,
  refuseStrangers: () => refuseStrangers
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6HEMYNHW = require("./chunk-6HEMYNHW.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_paths = require("./start.cjs").modules["src/core/paths.ts"];
var import_units = require("./start.cjs").modules["src/core/units.ts"];
var MAX_SIDECAR = 1024 * 1024;
var SIDECAR = /(\.(sha256|sha512|md5|asc|sig|sum)|(^|\/)(SHA256SUMS|MD5SUMS|SHA512SUMS))$/i;
var findPath = async (patterns, context) => {
  const files = context.files.at(context.directory);
  const candidates = await candidatesOf(patterns, files);
  candidates.sort((a, b) => b.modifiedAt - a.modifiedAt || (a.path < b.path ? 1 : -1));
  const [newest, ...others] = candidates;
  if (newest === void 0)
    return {
      missing: `No backup is at ${patterns.join(", ")}`,
      help: "Make the backup, or correct `path` to where it is written."
    };
  const shown = (0, import_paths.shownPath)(files, newest.path);
  const folder = newest.path.includes("/") ? newest.path.slice(0, newest.path.lastIndexOf("/")) : ".";
  return {
    source: newest.kind === "folder" ? { kind: "folder", name: shown, files: await membersOf(newest.path, files) } : { kind: "file", name: shown, sizeBytes: newest.sizeBytes, open: () => files.stream(newest.path) },
    storedAt: newest.modifiedAt,
    storedClock: "the modification time of the file",
    candidates: candidates.length,
    others: others.slice(0, 5).map(({ path, sizeBytes }) => `${(0, import_chunk_6HEMYNHW.baseName)(path)} (${(0, import_units.formatSize)(sizeBytes)})`),
    path: shown,
    async beside(name) {
      const path = `${folder}/${name}`;
      const stat = await files.stat(path);
      return stat?.kind === "file" && stat.sizeBytes <= MAX_SIDECAR ? files.readText(path) : void 0;
    }
  };
};
var candidatesOf = async (patterns, files) => {
  const found = /* @__PURE__ */ new Map();
  for (const pattern of patterns) {
    const written = pattern.startsWith("!") ? void 0 : await files.stat(pattern);
    if (written?.kind === "directory") {
      const path = pattern.replace(/(.)\/+$/, "$1");
      if (await isDump(path, files)) found.set(path, await folderCandidate(path, files));
      else for (const name of await files.list(path)) await add(`${path}/${name}`);
      continue;
    }
    if (written !== void 0) await add(pattern);
  }
  const globs = patterns.filter((pattern) => pattern.startsWith("!") || !found.has(pattern.replace(/(.)\/+$/, "$1")));
  if (globs.some((pattern) => !pattern.startsWith("!")))
    for (const path of await files.find(globs, { directories: true })) await add(path);
  return [...found.values()];
  async function add(path) {
    if (found.has(path) || SIDECAR.test(path)) return;
    const stat = await files.stat(path);
    if (stat?.kind === "file") {
      const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
      if (/(^|\/)(\d+\.dat(\.\w+)?|toc\.dat|blobs(_\d+)?\.toc|blob_\d+\.dat(\.\w+)?)$/.test(path) && await isDump(folder, files))
        return;
      found.set(path, { path, kind: "file", sizeBytes: stat.sizeBytes, modifiedAt: stat.modifiedAt });
    } else if (stat?.kind === "directory" && await isDump(path, files))
      found.set(path, await folderCandidate(path, files));
  }
};
var isDump = async (folder, files) => await files.stat(`${folder}/toc.dat`) !== void 0 || await files.stat(`${folder}/backup_manifest`) !== void 0 || await files.stat(`${folder}/PG_VERSION`) !== void 0 || await hasData(folder, files);
var hasData = async (folder, files) => (await files.list(folder)).some((name) => /^\d+\.dat(\.\w+)?$/.test(name));
var folderCandidate = async (path, files) => {
  const members = await membersOf(path, files);
  const stats = await Promise.all(members.map(({ name }) => files.stat(`${path}/${name}`)));
  return {
    path,
    kind: "folder",
    sizeBytes: members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    modifiedAt: Math.max(0, ...stats.map((stat) => stat?.modifiedAt ?? 0))
  };
};
var membersOf = async (folder, files, below = "", depth = 0) => {
  const members = [];
  for (const name of await files.list(below === "" ? folder : `${folder}/${below}`)) {
    const inner = below === "" ? name : `${below}/${name}`;
    const stat = await files.stat(`${folder}/${inner}`);
    if (stat?.kind === "file")
      members.push({ name: inner, sizeBytes: stat.sizeBytes, open: () => files.stream(`${folder}/${inner}`) });
    else if (stat?.kind === "directory" && depth < 16)
      members.push(...await membersOf(folder, files, inner, depth + 1));
  }
  return members;
};
var MAX_DECRYPT_INPUT = 64 * 1024 * 1024;
var locate = async (places, context) => {
  if (places.path !== void 0) return findPath(places.path, context);
  if (places.url !== void 0)
    return (await Promise.resolve().then(() => require("./find-url-3YSOPSEU.js"))).findUrl(places.url, places.headers ?? {}, context);
  if (places.s3 !== void 0) return (await Promise.resolve().then(() => require("./find-s3-EMVJALT3.js"))).findS3(places.s3, context);
  if (places.gcs !== void 0) return (await Promise.resolve().then(() => require("./find-clouds-H2MUCTZA.js"))).findGcs(places.gcs, context);
  if (places.azure !== void 0) return (await Promise.resolve().then(() => require("./find-clouds-H2MUCTZA.js"))).findAzure(places.azure, context);
  if (places.command !== void 0) {
    const { command } = places;
    refuseStrangers(context);
    return {
      source: {
        kind: "file",
        name: "the output of the command",
        open: () => outputOf({ command, directory: context.directory, env: context.env, signal: context.signal }, context)
      },
      candidates: 1,
      others: []
    };
  }
  return { missing: "No place is named", help: "Name one with path, url, s3, gcs, azure or command." };
};
var refuseStrangers = (context) => {
  if (context.untrusted)
    throw new import_errors.Undecidable("The check would start a command, and what is checked out was written by a stranger.", {
      rule: "backup-untrusted",
      help: "Run this item after the merge, or name the backup by path or address."
    });
};
var outputOf = async function* (command, { shell }) {
  const { stdout, ended } = shell.open(command);
  for await (const piece of stdout) yield piece;
  const { exitCode, killedBy } = await ended;
  if (exitCode !== 0)
    throw new import_errors.Undecidable(
      `The command ${killedBy === void 0 ? `ended with exit code ${exitCode}` : `was killed by ${killedBy}`}.`,
      {
        rule: "backup-command-failed",
        help: "Run the command by hand and correct what it complains about."
      }
    );
};
var decrypted = (found, decrypt, context) => {
  refuseStrangers(context);
  const { source } = found;
  if (source.kind === "folder")
    throw new import_errors.Undecidable(`${source.name} is a folder: a decrypt command works on one file.`, {
      rule: "backup-decrypt",
      help: "Pack the folder into one file before it is encrypted."
    });
  const text = typeof decrypt === "string" ? decrypt : decrypt.map(quote).join(" ");
  const open = async function* () {
    const shared = { directory: context.directory, signal: context.signal, shell: "bash" };
    if (found.path !== void 0) {
      yield* outputOf(
        {
          ...shared,
          command: `( ${text}
) < "$GONOGO_BACKUP"`,
          env: { ...context.env, GONOGO_BACKUP: context.files.absolute(found.path) }
        },
        context
      );
      return;
    }
    const pieces = [];
    let bytes = 0;
    for await (const piece of source.open()) {
      bytes += piece.length;
      if (bytes > MAX_DECRYPT_INPUT)
        throw new import_errors.Undecidable(`${source.name} is too large to be decrypted from where it is.`, {
          rule: "backup-decrypt",
          help: "Download it in an earlier step and use `path`, or use `command` to download and decrypt."
        });
      pieces.push(piece);
    }
    yield* outputOf({ ...shared, command: text, env: context.env, input: Buffer.concat(pieces) }, context);
  };
  return { ...found, source: { kind: "file", name: source.name, open } };
};
var quote = (argument) => `'${argument.replaceAll("'", `'\\''`)}'`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decrypted,
  locate,
  refuseStrangers
});
