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
  createGit: () => createGit
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_OVWMIYCZ = require("./chunk-OVWMIYCZ.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var import_errors2 = require("./start.cjs").modules["src/core/errors.ts"];
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_errors3 = require("./start.cjs").modules["src/core/errors.ts"];
var MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
var PLAIN_DIFF = ["--no-ext-diff", "--no-textconv", "--no-color", "--submodule=short"];
var callGit = async ({ root, args, signal, variables, onChunk }) => {
  const { spawn } = await Promise.resolve().then(() => require("node:child_process"));
  return new Promise((resolve2, reject) => {
    const child = spawn("git", ["-c", "core.quotepath=off", "-c", "core.fsmonitor=false", ...args], {
      cwd: root,
      // No question, no translation, no lock on the index of somebody who works in it.
      env: { ...variables, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", LANGUAGE: "C" },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      signal,
      killSignal: "SIGKILL"
    });
    const chunks = [];
    let kept = 0;
    let stderr = "";
    let overflow = false;
    child.stdout.on("data", (chunk) => {
      if (onChunk !== void 0) return onChunk(chunk);
      kept += chunk.length;
      if (kept > MAX_OUTPUT_BYTES) {
        overflow = true;
        child.kill("SIGKILL");
      } else chunks.push(chunk);
    });
    child.stderr.on("data", (chunk) => {
      if (stderr.length < 1e4) stderr += chunk.toString("utf8");
    });
    child.on("error", (error) => {
      if (signal.aborted) reject((0, import_errors2.abortReason)(signal));
      else
        reject(
          new import_errors2.Undecidable(`git cannot be started: ${(0, import_errors2.messageOf)(error)}`, {
            rule: "git-unavailable",
            help: "Install git, and run gonogo in a folder that exists.",
            cause: error
          })
        );
    });
    child.on("close", (exitCode) => {
      if (overflow)
        reject(
          new import_errors2.Undecidable(`git ${args[0] ?? ""} answered with more than ${MAX_OUTPUT_BYTES} bytes.`, {
            rule: "git-failed",
            help: "Narrow the paths of the check."
          })
        );
      else resolve2({ exitCode, stdout: Buffer.concat(chunks), stderr });
    });
  });
};
var MAX_ARGUMENTS = 200;
var readAddedLines = async ({
  root,
  paths,
  base,
  untracked,
  signal,
  call
}) => {
  const wanted = new Set(paths);
  const found = new Map(paths.map((path) => [path, /* @__PURE__ */ new Set()]));
  const tracked = paths.filter((path) => !untracked.has(path));
  if (tracked.length > 0) {
    const reader = createDiffReader((path, line) => {
      if (wanted.has(path)) found.get(path)?.add(line);
    });
    const args = [
      "--literal-pathspecs",
      "diff",
      "--relative",
      "-U0",
      "-M",
      // An attribute `-diff` would otherwise hide the lines of a file from whoever looks at the change.
      "--text",
      ...PLAIN_DIFF,
      "--src-prefix=a/",
      "--dst-prefix=b/",
      base,
      "--",
      // A rename is only seen when both of its sides are asked for.
      ...tracked.length > MAX_ARGUMENTS ? [] : await withOldNames(tracked, base, signal, call)
    ];
    const answer = await call(args, signal, (chunk) => reader.push(chunk));
    reader.end();
    if (answer.exitCode !== 0)
      throw new import_errors3.Undecidable(`git diff ended with ${answer.exitCode ?? "a signal"}: ${answer.stderr.trim()}`, {
        rule: "git-failed",
        help: "Run gonogo inside a clone of the repository with the history that the check needs (`fetch-depth: 0`)."
      });
  }
  for (const path of paths)
    if (untracked.has(path)) {
      const lines = await countLines((0, import_node_path2.resolve)(root, path), signal);
      const set = found.get(path);
      for (let line = 1; line <= lines; line++) set?.add(line);
    }
  return found;
};
var withOldNames = async (tracked, base, signal, call) => {
  const answer = await call(
    ["diff", "--relative", "--name-status", "--diff-filter=R", "-M", ...PLAIN_DIFF, "-z", base, "--"],
    signal
  );
  const words = answer.stdout.toString("utf8").split("\0");
  const names = new Set(tracked);
  for (let index = 0; index + 2 < words.length; index += 3) {
    const [from, to] = [words[index + 1], words[index + 2]];
    if (from !== void 0 && to !== void 0 && names.has(to)) names.add(from);
  }
  return [...names];
};
var countLines = async (absolute, signal) => {
  let lines = 0;
  let last = 10;
  for await (const chunk of (0, import_node_fs2.createReadStream)(absolute, { signal })) {
    if (!(chunk instanceof Uint8Array)) continue;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
    last = chunk.at(-1) ?? last;
  }
  return last === 10 ? lines : lines + 1;
};
var createDiffReader = (onLine) => {
  let rest = Buffer.alloc(0);
  let path;
  let removedLeft = 0;
  let addedLeft = 0;
  let passing = false;
  const take = (line) => {
    const first = line[0];
    if (removedLeft > 0 && first === MINUS) {
      removedLeft--;
      return;
    }
    if (addedLeft > 0 && first === PLUS) {
      addedLeft--;
      return;
    }
    if (first === PLUS && line.toString("latin1", 0, 4) === "+++ ") path = targetOf(line.toString("utf8").slice(4));
    else if (first === AT) {
      const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line.toString("latin1", 0, 100));
      if (match === null) return;
      removedLeft = match[1] === void 0 ? 1 : Number(match[1]);
      addedLeft = match[3] === void 0 ? 1 : Number(match[3]);
      const start = Number(match[2]);
      if (path !== void 0) for (let index = 0; index < addedLeft; index++) onLine(path, start + index);
    }
  };
  const push = (chunk) => {
    let buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = buffer.indexOf(10); end !== -1; end = buffer.indexOf(10)) {
      if (passing) passing = false;
      else take(buffer.subarray(0, end));
      buffer = buffer.subarray(end + 1);
    }
    if (!passing && buffer.length > 1e5) {
      take(buffer);
      passing = true;
    }
    rest = passing ? Buffer.alloc(0) : buffer;
  };
  return {
    push,
    end: () => {
      if (rest.length > 0 && !passing) take(rest);
    }
  };
};
var [PLUS, MINUS, AT] = [43, 45, 64];
var targetOf = (text) => {
  const name = text.startsWith('"') ? unquote(text) : text.replace(/\t$/, "");
  return name.startsWith("b/") ? name.slice(2) : void 0;
};
var ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };
var unquote = (text) => {
  const bytes = [];
  const source = Buffer.from(text.slice(1, text.lastIndexOf('"')), "utf8");
  for (let index = 0; index < source.length; index++) {
    const byte = source[index] ?? 0;
    if (byte !== 92) {
      bytes.push(byte);
      continue;
    }
    const octal = /^[0-7]{3}/.exec(source.toString("latin1", index + 1, index + 4));
    if (octal === null) {
      bytes.push(ESCAPES[String.fromCharCode(source[index + 1] ?? 0)] ?? 0);
      index += 1;
    } else {
      bytes.push(Number.parseInt(octal[0], 8));
      index += 3;
    }
  }
  return Buffer.from(bytes).toString("utf8");
};
var createGit = ({ root, base, variables }) => {
  let isOutside;
  const call = async (args, signal, onChunk) => {
    isOutside ??= !mayBeRepository(root, variables);
    if (isOutside) return { exitCode: 128, stdout: Buffer.alloc(0), stderr: NO_REPOSITORY };
    return callGit({ root, args, signal, variables, onChunk });
  };
  const run = async (args, signal) => {
    const answer = await call(args, signal);
    if (answer.exitCode !== 0) throw failure(args, answer);
    return answer.stdout;
  };
  const text = async (args, signal) => {
    const answer = await call(args, signal);
    return answer.exitCode === 0 ? answer.stdout.toString("utf8").trim() : void 0;
  };
  const commitOf = (revision, signal) => revision.startsWith("-") || revision === "" ? Promise.resolve(void 0) : text(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], signal);
  const needCommit = async (revision, signal) => {
    const commit = await commitOf(revision, signal);
    if (commit !== void 0) return commit;
    throw new import_errors.Undecidable(`The revision "${revision}" is not in this repository.`, {
      rule: "revision-unknown",
      help: "Fetch it first: actions/checkout fetches one commit unless `fetch-depth: 0` is set."
    });
  };
  const head = async (signal) => {
    try {
      return await commitOf("HEAD", signal);
    } catch (error) {
      if (error instanceof import_errors.Undecidable) return void 0;
      throw error;
    }
  };
  const findChange = async (signal) => {
    const answer = await call(
      ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "HEAD^{commit}"],
      signal
    );
    const [inside = "", shallow, headCommit] = answer.stdout.toString("utf8").split("\n");
    if (inside === "") return unknown(`git says: ${firstLine(answer.stderr) || "this is no repository"}`);
    if (answer.exitCode !== 0 || headCommit === void 0) return unknown("the repository has no commit yet");
    const howToFetch = shallow === "true" ? "; this is a shallow clone: set `fetch-depth: 0` on actions/checkout" : "";
    const found = await findBase(signal);
    if (found === void 0)
      return unknown(
        base === void 0 ? `no base was given and none of ${CANDIDATES.join(", ")} exists${howToFetch}` : `the base "${base}" is not in this repository${howToFetch}`
      );
    const mergeBase = await text(["merge-base", found.commit, headCommit], signal);
    if (mergeBase === void 0 || mergeBase === "")
      return unknown(`"${found.name}" and HEAD have no common ancestor${howToFetch}`);
    const [diff, others] = await Promise.all([trackedChanges(mergeBase, signal), untracked(signal)]);
    if (base === void 0 && mergeBase === headCommit && diff.length === 0)
      return unknown(`HEAD is what "${found.name}" already has, and no other base was given`);
    return {
      status: "known",
      base: mergeBase,
      files: [...diff, ...others.map((path) => ({ path, status: "added" }))].sort(
        (a, b) => a.path < b.path ? -1 : 1
      )
    };
  };
  const findBase = async (signal) => {
    for (const name of base === void 0 ? CANDIDATES : [base, `origin/${base}`]) {
      const commit = await commitOf(name, signal);
      if (commit !== void 0) return { name, commit };
    }
    return void 0;
  };
  const trackedChanges = async (from, signal) => readNameStatus(await run(["diff", "--relative", "--name-status", "-M", ...PLAIN_DIFF, "-z", from, "--"], signal));
  const untracked = async (signal) => parts(await run(["ls-files", "--others", "--exclude-standard", "-z", "--", "."], signal));
  let change;
  const changeOnce = (signal) => {
    change ??= findChange(AbortSignal.timeout(MAX_CHANGE_MS)).catch((error) => {
      change = void 0;
      return unknown((0, import_errors.messageOf)(error));
    });
    return (0, import_chunk_OVWMIYCZ.unlessAborted)(change, signal);
  };
  return {
    head,
    change: changeOnce,
    async show(revision, path, signal) {
      const commit = await needCommit(revision, signal);
      const answer = await call(["cat-file", "blob", `${commit}:./${path}`], signal);
      return answer.exitCode === 0 ? answer.stdout : void 0;
    },
    async list(revision, folder, signal) {
      const commit = await needCommit(revision, signal);
      const where = folder === "" || folder === "." ? [] : [folder];
      return parts(
        await run(["--literal-pathspecs", "ls-tree", "-r", "-z", "--name-only", commit, "--", ...where], signal)
      ).sort();
    },
    async addedLines(paths, signal) {
      const known = await changeOnce(signal);
      if (known.status === "unknown")
        throw new import_errors.Undecidable(`The changed lines are not known: ${known.reason}.`, {
          rule: "base-unknown",
          help: "Name the base with --base (on the action: base-ref), and fetch it (actions/checkout with `fetch-depth: 0`)."
        });
      return readAddedLines({
        root,
        paths,
        base: known.base,
        call,
        untracked: new Set(await untracked(signal)),
        signal
      });
    },
    run
  };
};
var MAX_CHANGE_MS = 12e4;
var CANDIDATES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
var unknown = (reason) => ({ status: "unknown", reason });
var NO_REPOSITORY = "fatal: not a git repository (or any of the parent directories): .git\n";
var mayBeRepository = (root, variables) => {
  if (variables["GIT_DIR"] !== void 0) return true;
  for (let folder = root; ; folder = (0, import_node_path.dirname)(folder)) {
    if ((0, import_node_fs.existsSync)((0, import_node_path.join)(folder, ".git")) || (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, "HEAD"))) return true;
    if (folder === (0, import_node_path.dirname)(folder)) return !(0, import_node_fs.existsSync)(root);
  }
};
var firstLine = (text) => (text.trim().split("\n")[0] ?? "").replace(/^fatal: /, "");
var parts = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split("\0").filter((part) => part !== "");
var failure = (args, { exitCode, stderr }) => new import_errors.Undecidable(`git ${args[0] ?? ""} ended with ${exitCode ?? "a signal"}: ${firstLine(stderr)}`, {
  rule: "git-failed",
  help: "Run gonogo inside a clone of the repository with the history that the check needs (`fetch-depth: 0`)."
});
var readNameStatus = (bytes) => {
  const words = parts(bytes);
  const files = [];
  for (let index = 0; index < words.length; ) {
    const letter = words[index++]?.charAt(0);
    const path = words[index++] ?? "";
    if (letter === "R" || letter === "C") {
      const to = words[index++] ?? "";
      files.push(letter === "R" ? { path: to, status: "renamed", previousPath: path } : { path: to, status: "added" });
    } else {
      files.push({ path, status: letter === "A" ? "added" : letter === "D" ? "deleted" : "modified" });
    }
  }
  return files;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createGit
});
