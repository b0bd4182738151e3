import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  held_shownPath
} from "./chunk-ETTPYLKL.js";
import {
  held_Undecidable
} from "./chunk-CRHAW2YQ.js";

// src/core/trusted-text.ts
var isUnmerged = (subject, untrusted) => untrusted || subject.pullRequest !== void 0 || subject.event === "merge_group";
var readTrustedText = async (path, {
  files,
  git,
  subject,
  untrusted,
  signal
}) => {
  const own = await files.stat(path) === void 0 ? void 0 : await files.readText(path);
  if (!isUnmerged(subject, untrusted)) return { text: own, changed: false };
  const base = subject.baseSha ?? await mergeBase(path, git, signal);
  const bytes = await git.show(base, held_shownPath(files, path), signal);
  const text = bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
  return { text, from: base, changed: own !== text && own !== void 0 };
};
var mergeBase = async (path, git, signal) => {
  const change = await git.change(signal);
  if (change.status === "known") return change.base;
  throw new held_Undecidable(`${path} is read from the base of the pull request, and no base is known: ${change.reason}.`, {
    rule: "base-unknown",
    help: "Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`)."
  });
};

export {
  isUnmerged,
  readTrustedText
};
