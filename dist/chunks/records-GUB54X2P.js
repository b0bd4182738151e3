import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  commandOf,
  contributorsInGit,
  readRecords,
  scopeDigest,
  scopeInGit
} from "./chunk-4ZGXMQVT.js";
import "./chunk-2QZXQB5N.js";
import "./chunk-EMDP7UCP.js";
import "./chunk-XM6APCDO.js";
import "./chunk-MY35WQA5.js";
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/sign-off/records.ts
var gatherRecords = async (git, subject, item, globs, options, signal) => {
  const target = subject.sha ?? await git.head(signal);
  if (target === void 0) return void 0;
  const scope = scopeDigest(await scopeInGit(git, target, globs, signal));
  const { records, unread } = await readRecords(git, target, options.signed, signal);
  const own = records.filter(
    ({ record }) => (record.item === item.id || record.item === item.id.replace(/\[.*\]$/s, "")) && (record.stage === void 0 || record.stage === item.stage)
  );
  const contributors = own.length === 0 || !options["not-author"] ? /* @__PURE__ */ new Set() : await contributorsOf(git, target, signal);
  return {
    target,
    scope,
    candidates: own.map((one) => ({
      command: commandOf(one.record),
      by: one.record.by.toLowerCase(),
      at: one.at,
      url: one.path,
      via: "record",
      sha: target,
      contributors,
      ...refusalOf(one, scope, options)
    })),
    findings: unread.map(({ path, problem }) => ({
      rule: "sign-off-record-not-understood",
      level: "warning",
      message: `${path} is no decision: ${problem}.`,
      path,
      help: "Write it with `gonogo sign`."
    }))
  };
};
var contributorsOf = async (git, target, signal) => {
  const change = await git.change(signal);
  if (change.status === "unknown")
    throw new held_Undecidable(`Who wrote the change is not known: ${change.reason}.`, {
      rule: "sign-off-base-unknown",
      help: "Name what it is compared with (`--base`, `base-ref`): the branch it goes to, or the release before."
    });
  return contributorsInGit(git, change.base, target, signal);
};
var refusalOf = ({ record, author, signedBy, sha }, scope, { signed, strict }) => {
  const by = record.by.toLowerCase();
  if (strict) return { refused: "a record cannot name the commit that it is a part of, and this item is strict" };
  if (author !== by) return { refused: `the commit ${sha.slice(0, 7)} that brought it is by ${author}` };
  if (signed && !new RegExp(`(^|<)${escaped(by)}(>|$)`).test(signedBy ?? ""))
    return { refused: `the commit ${sha.slice(0, 7)} that brought it has no verified signature of ${by}` };
  if (record.scope !== scope) return { refused: "the files that it covers have changed since" };
  return {};
};
var escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
export {
  gatherRecords
};
