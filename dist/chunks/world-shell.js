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
  createShell: () => createShell
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_child_process = require("node:child_process");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var createBoundedText = (maxBytes) => {
  const half = Math.max(1, Math.floor(maxBytes / 2));
  const head = [];
  const tail = [];
  let headBytes = 0;
  let tailBytes = 0;
  let leftOut = 0;
  return {
    push(chunk) {
      const first = chunk.subarray(0, Math.max(0, half - headBytes));
      if (first.length > 0) {
        head.push(first);
        headBytes += first.length;
      }
      const rest = chunk.subarray(first.length);
      if (rest.length === 0) return;
      tail.push(rest);
      tailBytes += rest.length;
      for (let oldest = tail[0]; oldest !== void 0 && tailBytes > half; oldest = tail[0]) {
        const over = Math.min(oldest.length, tailBytes - half);
        leftOut += over;
        tailBytes -= over;
        if (over === oldest.length) tail.shift();
        else {
          tail[0] = oldest.subarray(over);
          break;
        }
      }
    },
    truncated: () => leftOut > 0,
    text() {
      const start2 = Buffer.concat(head);
      const end = Buffer.concat(tail);
      return leftOut === 0 ? Buffer.concat([start2, end]).toString("utf8") : `${start2.toString("utf8")}
[${leftOut} bytes left out]
${end.toString("utf8")}`;
    }
  };
};
var MAX_OUTPUT_BYTES = 1e6;
var GRACE_MS = 400;
var DRAIN_MS = 200;
var createShell = (variables) => ({
  async run(command) {
    const stdout = createBoundedText(command.maxOutputBytes ?? MAX_OUTPUT_BYTES);
    const { ended } = await begin(command, variables, (chunk) => stdout.push(chunk));
    const result = await ended;
    return { ...result, stdout: stdout.text(), truncated: result.truncated || stdout.truncated() };
  },
  open(command) {
    const queue = createQueue();
    const ended = begin(command, variables, (chunk) => queue.push(chunk)).then(({ ended: ended2 }) => ended2).finally(() => queue.end());
    ended.catch((error) => queue.fail(error));
    return { stdout: queue.read(), ended };
  }
});
var begin = async (command, variables, onStdout) => {
  command.signal.throwIfAborted();
  const errors = [];
  for (const attempt of await attemptsOf(command)) {
    try {
      return await start(command, attempt, variables, onStdout);
    } catch (error) {
      await attempt.cleanUp?.();
      errors.push(error);
      if (!isNotFound(error)) break;
    }
  }
  const [first] = errors;
  const name = typeof command.command === "string" ? command.shell ?? "bash" : command.command[0] ?? "";
  throw new import_errors.Undecidable(`"${name}" cannot be started: ${(0, import_errors.messageOf)(first)}`, {
    rule: "command-not-started",
    help: "Install the program, put it on the PATH, and see that the working directory exists.",
    cause: first
  });
};
var isNotFound = (error) => (0, import_errors.errorCode)(error) === "ENOENT";
var attemptsOf = async ({ command, shell }) => {
  if (typeof command !== "string") return [{ program: command[0] ?? "", args: command.slice(1) }];
  switch (shell) {
    case void 0:
      return [
        // A pipe whose first command failed must not pass because its last one did not.
        { program: "bash", args: ["-e", "-o", "pipefail", "-c", command] },
        { program: "sh", args: ["-e", "-c", command] },
        ...isWindows ? [powershell("pwsh", command), powershell("powershell", command)] : []
      ];
    case "bash":
      return [{ program: "bash", args: ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", command] }];
    case "sh":
      return [{ program: "sh", args: ["-e", "-c", command] }];
    case "python":
      return ["python", "python3"].map((program) => ({ program, args: ["-c", command] }));
    case "node":
      return [{ program: process.execPath, args: ["-e", command] }];
    case "pwsh":
    case "powershell":
      return [powershell(shell, command)];
    case "cmd":
      return [{ program: "cmd.exe", args: ["/D", "/E:ON", "/V:OFF", "/S", "/C", `"${command}"`], verbatim: true }];
    default:
      return [await fromTemplate(shell, command)];
  }
};
var isWindows = process.platform === "win32";
var powershell = (program, command) => ({
  program,
  args: [
    "-NoProfile",
    "-NonInteractive",
    "-Command",
    `$ErrorActionPreference = 'stop'
${command}
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`
  ]
});
var fromTemplate = async (template, command) => {
  const [program, ...args] = template.trim().split(/\s+/);
  if (program === void 0 || !template.includes("{0}"))
    throw new import_errors.Undecidable(`"${template}" is no shell: it is neither a known name nor a template with {0}.`, {
      rule: "command-not-started",
      help: "Write bash, sh, pwsh, python, node or cmd, or a template such as `perl {0}`."
    });
  const folder = await (0, import_promises.mkdtemp)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "gonogo-"));
  const script = (0, import_node_path.join)(folder, "script");
  await (0, import_promises.writeFile)(script, command, { mode: 448 });
  return {
    program,
    args: args.map((arg) => arg.replaceAll("{0}", script)),
    cleanUp: () => (0, import_promises.rm)(folder, { recursive: true, force: true })
  };
};
var start = async ({ directory, env, input, signal, maxOutputBytes = MAX_OUTPUT_BYTES }, { program, args, verbatim = false, cleanUp }, variables, onStdout) => {
  const startedAt = performance.now();
  const child = (0, import_node_child_process.spawn)(program, args, {
    cwd: directory,
    env: { ...variables, ...env },
    stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
    detached: !isWindows,
    windowsHide: true,
    windowsVerbatimArguments: verbatim
  });
  const spawned = new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  const gone = new Promise((resolve) => {
    child.once("exit", (exitCode, killedBy) => resolve({ exitCode, killedBy }));
  });
  const closed = new Promise((resolve) => {
    child.once("close", () => resolve());
  });
  const stderr = createBoundedText(maxOutputBytes);
  child.stderr?.on("data", (chunk) => stderr.push(chunk));
  child.stdout?.on("data", (chunk) => {
    const full = onStdout(chunk);
    if (full === void 0) return;
    child.stdout?.pause();
    void full.then(() => child.stdout?.resume());
  });
  child.stdin?.on("error", () => {
  });
  child.stdin?.end(input);
  await spawned;
  const finish = async () => {
    let force;
    const stop = () => {
      endGroup(child, "SIGTERM");
      force = setTimeout(() => endGroup(child, "SIGKILL"), GRACE_MS);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    try {
      const { exitCode, killedBy } = await gone;
      const durationMs = performance.now() - startedAt;
      if (signal.aborted) endGroup(child, "SIGKILL");
      await drain(child, closed);
      signal.throwIfAborted();
      return {
        exitCode,
        ...killedBy === null ? {} : { killedBy },
        stderr: stderr.text(),
        truncated: stderr.truncated(),
        durationMs
      };
    } finally {
      clearTimeout(force);
      signal.removeEventListener("abort", stop);
      await cleanUp?.();
    }
  };
  return { ended: finish() };
};
var drain = async (child, closed) => {
  let timer;
  let seen = -1;
  await Promise.race([
    closed,
    new Promise((resolve) => {
      const look = () => {
        const now = bytesRead(child);
        if (now === seen && child.stdout?.isPaused() !== true) return resolve();
        seen = now;
        timer = setTimeout(look, DRAIN_MS);
      };
      look();
    })
  ]);
  clearTimeout(timer);
  child.stdout?.destroy();
  child.stderr?.destroy();
};
var bytesRead = (child) => [child.stdout, child.stderr].reduce(
  (sum, stream) => sum + (stream !== null && "bytesRead" in stream ? Number(stream.bytesRead) : 0),
  0
);
var endGroup = (child, name) => {
  if (child.pid === void 0) return;
  if (isWindows) {
    (0, import_node_child_process.spawn)("taskkill", ["/PID", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on(
      "error",
      () => child.kill("SIGKILL")
    );
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if ((0, import_errors.errorCode)(error) !== "ESRCH") child.kill(name);
  }
};
var createQueue = () => {
  const chunks = [];
  let bytes = 0;
  let ended = false;
  let failure;
  let wake = () => {
  };
  let drained = () => {
  };
  return {
    push(chunk) {
      chunks.push(chunk);
      bytes += chunk.length;
      wake();
      if (bytes < MAX_OUTPUT_BYTES) return;
      return new Promise((resolve) => {
        drained = resolve;
      });
    },
    end() {
      ended = true;
      wake();
    },
    fail(error) {
      failure = { error };
      wake();
    },
    async *read() {
      for (; ; ) {
        const chunk = chunks.shift();
        if (chunk !== void 0) {
          bytes -= chunk.length;
          if (bytes < MAX_OUTPUT_BYTES) drained();
          yield chunk;
        } else if (failure !== void 0) throw failure.error;
        else if (ended) return;
        else
          await new Promise((resolve) => {
            wake = resolve;
          });
      }
    }
  };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createShell
});
