import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/files/inspect-file.ts
import { createHash } from "node:crypto";
import { holds } from "./core.js";
import { formatDuration, formatSize } from "./core.js";
var inspectFile = async (path, judged) => {
  const { options, files, context, show } = judged;
  const wrong = [];
  const unknown = [];
  const shown = show(path);
  const say = (rule, message, help, at = {}) => {
    wrong.push({ rule, level: "error", message, path: shown, help, ...at });
  };
  if (!needsLook(options)) return { wrong, unknown };
  const stat = await files.stat(path);
  if (stat === void 0) {
    say("file-missing", `${shown} does not exist.`, "Create the file, or correct the path.");
    return { wrong, unknown };
  }
  if (options.mode !== void 0 || options.executable !== void 0) {
    if (stat.mode === void 0)
      unknown.push({
        rule: "file-mode-unknown",
        level: "error",
        message: `The permissions of ${shown} are not known on this system.`,
        path: shown,
        help: "Run this item on Linux or macOS."
      });
    else inspectMode(stat.mode, options, shown, say);
  }
  inspectAge(stat, options, context.clock.now(), shown, say);
  await inspectOrder(stat, judged, shown, say);
  const fromGit = await inspectGit(path, judged, say);
  if (fromGit !== void 0) unknown.push(fromGit);
  if (stat.kind !== "file") return { wrong, unknown };
  for (const limit of options.size ?? [])
    if (!holds(limit, stat.sizeBytes))
      say(
        "file-size",
        `${shown} has ${formatSize(stat.sizeBytes)}; it has to be ${limit.text}.`,
        "Look whether the file is whole, or correct `size`."
      );
  if (options["same-as"] !== void 0) {
    const other = await files.readBytes(options["same-as"]);
    if (Buffer.compare(other, await files.readBytes(path)) !== 0)
      say(
        "file-differs",
        `${shown} is not the same as ${show(options["same-as"])}.`,
        `Copy ${show(options["same-as"])} again, or make it from its source.`
      );
  }
  if (options.sha256 !== void 0) {
    const actual = await sha256Of(files, path);
    if (actual !== options.sha256.toLowerCase().replace(/^sha256:/, ""))
      say("checksum-wrong", `${shown} has the SHA-256 ${actual}, which is not the expected one.`, "Get the file again.");
  }
  if (readsText(options)) {
    const { inspectText } = await import("./inspect-text-DQYHBFGL.js");
    await inspectText(path, judged, say);
  }
  return { wrong, unknown };
};
var sha256Of = async (files, path) => {
  const hash = createHash("sha256");
  for await (const chunk of files.stream(path)) hash.update(chunk);
  return hash.digest("hex");
};
var TEXT_OPTIONS = [
  "contains",
  "not-contains",
  "matches",
  "not-matches",
  "not-empty",
  "parses",
  "values",
  "line-endings"
];
var readsText = (options) => TEXT_OPTIONS.some((name) => options[name] !== void 0);
var readsContent = (options) => readsText(options) || ["size", "same-as", "sha256"].some((name) => options[name] !== void 0);
var needsLook = (options) => readsText(options) || ["size", "same-as", "sha256", "newer-than", "max-age", "mode", "executable", "tracked", "changed"].some(
  (name) => options[name] !== void 0
);
var inspectMode = (mode, options, shown, say) => {
  const octal = `0${mode.toString(8).padStart(3, "0")}`;
  if (options.mode !== void 0 && mode !== Number.parseInt(String(options.mode), 8))
    say(
      "file-mode",
      `${shown} has the permissions ${octal}; it has to have ${String(options.mode)}.`,
      `Run \`chmod ${String(options.mode)} ${shown}\`.`
    );
  if (options.executable !== void 0 && (mode & 73) !== 0 !== options.executable)
    say(
      "file-mode",
      `${shown} is ${options.executable ? "not executable" : "executable, and must not be"} (${octal}).`,
      options.executable ? `Run \`chmod +x ${shown}\`, or \`git update-index --chmod=+x\`.` : `Run \`chmod -x ${shown}\`.`
    );
};
var CLOCKS_APART_MS = 5 * 6e4;
var inspectAge = (stat, options, now, shown, say) => {
  const limit = options["max-age"];
  if (limit === void 0) return;
  const age = now - stat.modifiedAt;
  if (age < -CLOCKS_APART_MS)
    say(
      "file-stale",
      `${shown} was modified in the future (${new Date(stat.modifiedAt).toISOString().slice(0, 16).replace("T", " ")} UTC): its time proves nothing.`,
      "Make the file again, and set the clock of the machine that does."
    );
  if (age > limit)
    say(
      "file-stale",
      `${shown} was modified ${formatDuration(age)} ago; the limit is ${formatDuration(limit)}.`,
      "Make the file again."
    );
};
var inspectOrder = async (stat, { options, files, show }, shown, say) => {
  if (options["newer-than"] === void 0) return;
  const sources = await files.find(options["newer-than"]);
  if (sources.length === 0)
    say(
      "file-missing",
      `No file matches ${options["newer-than"].join(", ")}, which ${shown} has to be newer than.`,
      "Correct `newer-than`."
    );
  for (const source of sources) {
    const other = await files.stat(source);
    if (other !== void 0 && other.modifiedAt > stat.modifiedAt) {
      say("file-older", `${shown} is older than ${show(source)}.`, `Make ${shown} again from its sources.`);
      return;
    }
  }
};
var inspectGit = async (path, { options, files, context, show }, say) => {
  const shown = show(path);
  if (options.tracked !== void 0) {
    const listed = await context.git.run(
      ["--literal-pathspecs", "ls-files", "-z", "--", files.absolute(path)],
      context.signal
    );
    if (listed.length > 0 !== options.tracked)
      say(
        options.tracked ? "file-untracked" : "file-tracked",
        options.tracked ? `${shown} is not in git.` : `${shown} is in git, and must not be.`,
        options.tracked ? `Run \`git add ${shown}\`.` : `Run \`git rm --cached ${shown}\` and add it to .gitignore.`
      );
  }
  if (options.changed === void 0) return void 0;
  const change = await context.git.change(context.signal);
  if (change.status === "unknown")
    return {
      rule: "base-unknown",
      level: "error",
      message: `Whether ${shown} has changed is not known: ${change.reason}.`,
      path: shown,
      help: "Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`)."
    };
  const touched = change.files.some((file) => file.path === shown || file.path.startsWith(`${shown}/`));
  if (touched !== options.changed)
    say(
      options.changed ? "file-unchanged" : "file-changed",
      `This change ${options.changed ? `does not touch ${shown}` : `touches ${shown}, and must not`}.`,
      options.changed ? `Update ${shown} in the same change.` : `Take ${shown} out of this change.`
    );
  return void 0;
};

export {
  inspectFile,
  sha256Of,
  readsContent
};
