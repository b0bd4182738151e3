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
  commandOf: () => commandOf,
  contributorsInGit: () => contributorsInGit,
  formatRecord: () => formatRecord,
  readRecords: () => readRecords,
  recordPath: () => recordPath,
  scopeDigest: () => scopeDigest,
  scopeInGit: () => scopeInGit
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_YHC34E2A = require("./chunk-YHC34E2A.js");
var import_node_crypto = require("node:crypto");
var import_start = require("./start.cjs").modules["yaml"];
var z = __toESM(require("./start.cjs").modules["zod/mini"]);
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var RECORDS_FOLDER = ".gonogo/sign-offs";
var MAX_RECORDS = 500;
var SignOffRecord = z.strictObject({
  item: z.string().check(z.minLength(1)),
  stage: z.optional(z.string()),
  decision: z._default(z.enum(["signed", "not-applicable", "rejected"]), "signed"),
  by: z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, "an e-mail address")),
  scope: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, "sha256: and 64 hex digits")),
  commit: z.optional(z.string()),
  lines: z._default(z.array(z.int().check(z.minimum(1))), []),
  note: z._default(z.string(), "")
});
var readRecords = async (git, revision, verifySignatures, signal) => {
  const paths = (await git.list(revision, RECORDS_FOLDER, signal)).filter((path) => isRecord(path));
  if (paths.length > MAX_RECORDS)
    throw new import_errors.Undecidable(`${RECORDS_FOLDER} holds ${paths.length} files; ${MAX_RECORDS} are read.`, {
      rule: "sign-off-records-too-many",
      help: "Remove those of earlier releases: git keeps them."
    });
  const records = [];
  const unread = [];
  for (const path of paths) {
    const bytes = await git.show(revision, path, signal);
    const read = parseRecord(new TextDecoder().decode(bytes ?? new Uint8Array()));
    if ("problem" in read) unread.push({ path, problem: read.problem });
    else records.push({ path, record: read.record, ...await commitOf(git, revision, path, verifySignatures, signal) });
  }
  return { records, unread };
};
var formatRecord = (record) => {
  const line = (key, value) => `${key}: ${JSON.stringify(value)}
`;
  return [
    "# A decision for gonogo. Commit it yourself: the author of the commit has to be `by`. Remove the file to take it back.\n",
    line("item", record.item),
    record.stage === void 0 ? "" : line("stage", record.stage),
    line("decision", record.decision),
    line("by", record.by),
    line("scope", record.scope),
    record.commit === void 0 ? "" : line("commit", record.commit),
    record.lines.length === 0 ? "" : `lines: [${record.lines.join(", ")}]
`,
    record.note === "" ? "" : line("note", record.note)
  ].join("");
};
var recordPath = ({ item, stage, by }) => {
  const plain = item.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 80);
  const digest = (0, import_node_crypto.createHash)("sha256").update(`${item}\0${stage ?? ""}\0${by.toLowerCase()}`).digest("hex").slice(0, 8);
  return `${RECORDS_FOLDER}/${plain}-${digest}.yml`;
};
var commandOf = ({ item, decision, lines, note }) => decision === "signed" ? { verb: "sign", item, lines, note } : { verb: decision === "rejected" ? "reject" : "n/a", item, lines, reason: note };
var scopeInGit = async (git, revision, globs, signal) => {
  const isCovered = (0, import_chunk_YHC34E2A.covers)(globs);
  const raw = new TextDecoder().decode(await git.run(["ls-tree", "-r", "-z", "--end-of-options", revision], signal));
  const scope = /* @__PURE__ */ new Map();
  for (const entry of raw.split("\0")) {
    const match = /^\d+ (?:blob|commit) ([0-9a-f]+)\t(.+)$/s.exec(entry);
    if (match?.[1] !== void 0 && match[2] !== void 0 && !isRecord(match[2]) && isCovered(match[2]))
      scope.set(match[2], match[1]);
  }
  return scope;
};
var scopeDigest = (scope) => `sha256:${(0, import_chunk_YHC34E2A.digestOf)(scope)}`;
var contributorsInGit = async (git, base, revision, signal) => {
  const raw = new TextDecoder().decode(
    await git.run(
      ["-c", "core.quotePath=false", "log", "--name-only", "--format=%x1e%ae%x00%ce", `${base}..${revision}`, "--"],
      signal
    )
  );
  const people = /* @__PURE__ */ new Set();
  for (const entry of raw.split("").slice(1)) {
    const [head = "", ...names] = entry.split("\n").filter((line) => line !== "");
    if (names.length > 0 && names.every((name) => isRecord(name))) continue;
    for (const person of head.split("\0")) people.add(person.toLowerCase());
  }
  return people;
};
var isRecord = (path) => path.startsWith(`${RECORDS_FOLDER}/`) && /\.ya?ml$/.test(path);
var parseRecord = (text) => {
  let value;
  try {
    value = text.length > 2e4 ? void 0 : (0, import_start.parse)(text);
  } catch (error) {
    return { problem: `it is no YAML: ${(0, import_errors.messageOf)(error).split("\n")[0] ?? ""}` };
  }
  const parsed = SignOffRecord.safeParse(value);
  return parsed.success ? { record: parsed.data } : {
    problem: parsed.error.issues.slice(0, 3).map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`).join("; ")
  };
};
var commitOf = async (git, revision, path, verify, signal) => {
  const format = ["%H", "%ae", "%cI", ...verify ? ["%G?", "%GS"] : []].join("%x00");
  const raw = new TextDecoder().decode(
    await git.run(["--literal-pathspecs", "log", "-1", `--format=${format}`, revision, "--", path], signal)
  );
  const [sha = "", author = "", at = "", state = "", signer = ""] = raw.trim().split("\0");
  if (!/^[0-9a-f]{40,64}$/.test(sha) || await isCutOff(git, sha, signal))
    throw new import_errors.Undecidable(`Who committed ${path} is not known: the clone does not reach that far.`, {
      rule: "sign-off-history-missing",
      help: "Fetch the whole history (`fetch-depth: 0` on actions/checkout, `GIT_DEPTH: 0` on GitLab)."
    });
  return {
    sha,
    author: author.toLowerCase(),
    at,
    // G is a good signature by a key that is trusted; U would be good, by one that is not.
    ...state === "G" ? { signedBy: signer.toLowerCase() } : {}
  };
};
var isCutOff = async (git, sha, signal) => {
  const raw = new TextDecoder().decode(await git.run(["cat-file", "commit", sha], signal));
  const [header = ""] = raw.split("\n\n", 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
  const seen = new TextDecoder().decode(await git.run(["rev-list", "--parents", "-1", sha], signal)).trim().split(" ");
  return seen.length - 1 < parents.length;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commandOf,
  contributorsInGit,
  formatRecord,
  readRecords,
  recordPath,
  scopeDigest,
  scopeInGit
});
