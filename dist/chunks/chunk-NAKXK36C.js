import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  InterpolationFailure,
  conditionHolds,
  interpolate,
  isPlugIn,
  loadManifest,
  nearestStage
} from "./chunk-6FI6JDFZ.js";
import {
  registry
} from "./chunk-N5MPNG4A.js";
import {
  require_picomatch
} from "./chunk-U23UPYIO.js";
import {
  ManifestError
} from "./chunk-K7Z427IG.js";
import {
  VERSION
} from "./chunk-YHY7XR3G.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/cli/session.ts
import { readFile as readFile2 } from "node:fs/promises";
import { resolve as resolve3 } from "node:path";
import * as nodeUtil from "node:util";
import { UsageError, messageOf as messageOf2 } from "./core.js";
import { createMask } from "./core.js";
import { Report } from "./core.js";

// src/world/clock.ts
import { abortReason } from "./core.js";
var LONGEST_TIMER_MS = 2147483647;
var createClock = () => ({
  now: () => Date.now(),
  async sleep(ms, signal) {
    for (let left = ms; ; left -= LONGEST_TIMER_MS) {
      await wait(Math.max(0, Math.min(left, LONGEST_TIMER_MS)), signal);
      if (left <= LONGEST_TIMER_MS) return;
    }
  }
});
var wait = (ms, signal) => new Promise((resolve4, reject) => {
  const stop = () => {
    clearTimeout(timer);
    reject(abortReason(signal));
  };
  const timer = setTimeout(() => {
    signal.removeEventListener("abort", stop);
    resolve4();
  }, ms);
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
});

// src/world/environment.ts
var createEnvironment = (variables) => ({
  get: (name) => Object.hasOwn(variables, name) ? variables[name] : void 0,
  names: () => Object.keys(variables).filter((name) => variables[name] !== void 0).sort()
});

// src/world/files.ts
import { createReadStream } from "node:fs";
import { open, readdir, stat as statPath } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { errorCode, messageOf, Undecidable } from "./core.js";

// src/world/decode-text.ts
var decodeText = (bytes) => {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
};

// src/world/files.ts
var MAX_TEXT_BYTES = 64 * 1024 * 1024;
var MAX_READ_BYTES = 1024 * 1024 * 1024;
var createFiles = (root, repository = root) => {
  const base = resolve(root);
  const absolute = (path) => resolve(base, path);
  const stat2 = async (path) => {
    try {
      const found = await statPath(absolute(path));
      return {
        kind: found.isFile() ? "file" : found.isDirectory() ? "directory" : "other",
        sizeBytes: found.size,
        modifiedAt: found.mtimeMs,
        ...sep === "/" ? { mode: found.mode & 4095 } : {}
      };
    } catch (error) {
      if (isMissing(error)) return void 0;
      throw unreadable(path, error);
    }
  };
  const sizeOf = async (path) => {
    const found = await stat2(path);
    if (found === void 0)
      throw new Undecidable(`${path} does not exist.`, {
        rule: "file-missing",
        help: "Correct the path, or create the file."
      });
    if (found.kind !== "file")
      throw new Undecidable(`${path} is ${found.kind === "directory" ? "a directory" : "not a plain file"}.`, {
        rule: "file-unreadable",
        help: "Name a plain file."
      });
    return found.sizeBytes;
  };
  const readBytes = async (path, range) => {
    const size = await sizeOf(path);
    const start = Math.min(range?.start ?? 0, size);
    const end = Math.max(start, Math.min(range?.end ?? size, size));
    if (end - start > MAX_READ_BYTES) throw tooLarge(path, end - start, MAX_READ_BYTES);
    return read(path, absolute(path), start, end);
  };
  return {
    root: base,
    repository: resolve(repository),
    at: (directory) => createFiles(absolute(directory), repository),
    absolute,
    stat: stat2,
    readBytes,
    async readText(path, { maxBytes = MAX_TEXT_BYTES } = {}) {
      const size = await sizeOf(path);
      if (size > maxBytes) throw tooLarge(path, size, maxBytes);
      const bytes = await read(path, absolute(path), 0, size === 0 ? Math.min(maxBytes, 1e6) : size);
      return decodeText(bytes);
    },
    async *stream(path, range) {
      const size = await sizeOf(path);
      const start = range?.start ?? 0;
      const end = Math.min(range?.end ?? size, size);
      if (end <= start) return;
      try {
        for await (const chunk of createReadStream(absolute(path), { start, end: end - 1, highWaterMark: 256 * 1024 }))
          if (chunk instanceof Uint8Array) yield chunk;
      } catch (error) {
        throw unreadable(path, error);
      }
    },
    async find(patterns, options = {}) {
      const { findFiles } = await import("./find-files-7E4EBRHQ.js");
      return findFiles(base, patterns, options);
    },
    async list(directory) {
      try {
        return (await readdir(absolute(directory))).sort();
      } catch (error) {
        throw unreadable(directory, error);
      }
    }
  };
};
var read = async (path, absolute, start, end) => {
  try {
    const handle = await open(absolute, "r");
    try {
      const buffer = Buffer.alloc(end - start);
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
};
var isMissing = (error) => ["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "");
var unreadable = (path, error) => error instanceof Undecidable ? error : new Undecidable(
  isMissing(error) ? `${path} does not exist.` : `${path} cannot be read (${errorCode(error) ?? messageOf(error)}).`,
  {
    rule: isMissing(error) ? "file-missing" : "file-unreadable",
    help: isMissing(error) ? "Correct the path, or create the file." : "Give the user that runs gonogo permission to read it.",
    cause: error
  }
);
var tooLarge = (path, size, limit) => new Undecidable(`${path} has ${size} bytes; at most ${limit} are read.`, {
  rule: "file-too-large",
  help: "Name a smaller file, or leave this one out."
});

// src/world/read-head.ts
import { readFile, stat } from "node:fs/promises";
import { join, resolve as resolve2 } from "node:path";
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var readHead = async (root) => {
  try {
    const folder = await gitFolder(root);
    const head = (await readFile(join(folder, "HEAD"), "utf8")).trim();
    if (SHA.test(head)) return head;
    const ref = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
    if (ref === void 0 || ref.split("/").includes("..")) return void 0;
    const common = await readFile(join(folder, "commondir"), "utf8").then(
      (text) => resolve2(folder, text.trim()),
      () => folder
    );
    const loose = await readFile(join(common, ref), "utf8").catch(() => void 0);
    if (loose !== void 0) return SHA.test(loose.trim()) ? loose.trim() : void 0;
    const packed = await readFile(join(common, "packed-refs"), "utf8");
    const line = packed.split("\n").find((entry) => entry.endsWith(` ${ref}`))?.split(" ")[0];
    return line !== void 0 && SHA.test(line) ? line : void 0;
  } catch {
    return void 0;
  }
};
var gitFolder = async (root) => {
  const path = join(root, ".git");
  if ((await stat(path)).isDirectory()) return path;
  const link = /^gitdir: (.+)$/m.exec(await readFile(path, "utf8"))?.[1];
  if (link === void 0) throw new Error(".git is neither a folder nor a link");
  return resolve2(root, link.trim());
};

// src/world/github.ts
import { Undecidable as Undecidable2 } from "./core.js";
var createUnavailableGitHub = (reason) => {
  const known = { available: false, unavailableReason: reason };
  return new Proxy(known, {
    get(target, name) {
      if (name === "then") return void 0;
      if (Object.hasOwn(target, name)) return Reflect.get(target, name);
      return () => Promise.reject(
        new Undecidable2(`GitHub cannot be asked: ${reason}`, {
          rule: "github-unavailable",
          help: "Run gonogo in a workflow with `github-token`, or set GITHUB_TOKEN and GITHUB_REPOSITORY."
        })
      );
    }
  });
};

// src/world/index.ts
var createWorld = ({ root, variables, base, github }) => ({
  clock: createClock(),
  files: createFiles(root),
  environment: createEnvironment(variables),
  github: github ?? createUnavailableGitHub("no token and no repository were given"),
  git: lazyGit(root, async () => (await import("./git-YKKDC2HQ.js")).createGit({ root, base, variables })),
  shell: lazyShell(async () => (await import("./shell-FRR4NOCA.js")).createShell(forCommands(variables))),
  http: lazyHttp(async () => (await import("./http-6NFZM7JY.js")).createHttp(createEnvironment(variables))),
  postgres: lazyPostgres(async () => (await import("./postgres-4AXUIL7Q.js")).createPostgres()),
  tcp: lazyTcp(async () => (await import("./tcp-XP345ZPY.js")).createTcp())
});
var forCommands = (variables) => Object.fromEntries(
  Object.entries(variables).filter(([name]) => !/^INPUT_|^ACTIONS_(?:RUNTIME|RESULTS|CACHE)_/i.test(name))
);
var once = (load) => {
  let loaded;
  return () => loaded ??= load();
};
var lazyGit = (root, load) => {
  const git = once(load);
  return {
    head: async (signal) => await readHead(root) ?? (await git()).head(signal),
    change: async (signal) => (await git()).change(signal),
    show: async (revision, path, signal) => (await git()).show(revision, path, signal),
    list: async (revision, folder, signal) => (await git()).list(revision, folder, signal),
    addedLines: async (paths, signal) => (await git()).addedLines(paths, signal),
    run: async (args, signal) => (await git()).run(args, signal)
  };
};
var lazyShell = (load) => {
  const shell = once(load);
  return {
    run: async (command) => (await shell()).run(command),
    open: (command) => {
      const opened = shell().then((loaded) => loaded.open(command));
      const ended = opened.then((running) => running.ended);
      ended.catch(() => {
      });
      return {
        stdout: (async function* () {
          yield* (await opened).stdout;
        })(),
        ended
      };
    }
  };
};
var lazyTcp = (load) => {
  const tcp = once(load);
  return { connect: async (options) => (await tcp()).connect(options) };
};
var lazyHttp = (load) => {
  const http = once(load);
  return {
    request: async (request) => (await http()).request(request),
    open: async (request) => (await http()).open(request)
  };
};
var lazyPostgres = (load) => {
  const postgres = once(load);
  return { connect: async (options) => (await postgres()).connect(options) };
};

// src/cli/session.ts
var openSession = async (context, flags) => {
  const root = flags.directory === void 0 ? context.directory : resolve3(context.directory, flags.directory);
  const added = {};
  for (const file of flags.envFiles ?? [])
    Object.assign(added, await readEnvFile(resolve3(context.directory, file), file));
  const environment = { ...context.env, ...added };
  const mask = createMask();
  for (const [name, value] of Object.entries(environment))
    if (value !== void 0 && isSecretName(name)) mask.add(value);
  const world = createWorld({
    root,
    variables: environment,
    ...flags.base === void 0 ? {} : { base: flags.base }
  });
  const sha = await world.git.head(context.signal).catch(() => void 0);
  const baseline = flags.baseline === void 0 ? void 0 : await readReport(resolve3(context.directory, flags.baseline), flags.baseline);
  return {
    root,
    world,
    registry,
    mask,
    signal: context.signal,
    // What is checked out here is what the person who runs this has chosen to run.
    untrusted: false,
    subject: {
      ...sha === void 0 ? {} : { sha },
      ...flags.environment === void 0 ? {} : { environment: flags.environment }
    },
    variable: (name) => environment[name],
    github: githubContext(environment, sha),
    inputs: {},
    ...baseline === void 0 ? {} : { baseline }
  };
};
var isSecretName = (name) => /^(GITHUB_TOKEN|GH_TOKEN|INPUT_GITHUB-TOKEN|ACTIONS_(RUNTIME|ID_TOKEN_REQUEST)_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN)$/.test(
  name
);
var readEnvFile = async (path, shown) => {
  let text;
  try {
    text = await readFile2(path, "utf8");
  } catch (thrown) {
    throw new UsageError(`The environment file ${shown} cannot be read: ${messageOf2(thrown)}.`);
  }
  return Object.fromEntries(
    Object.entries(nodeUtil.parseEnv(text)).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
};
var readReport = async (path, shown) => {
  let value;
  try {
    value = JSON.parse(await readFile2(path, "utf8"));
  } catch (thrown) {
    throw new UsageError(`The report ${shown} cannot be read: ${messageOf2(thrown)}.`);
  }
  const parsed = Report.safeParse(value);
  if (!parsed.success)
    throw new UsageError(
      `${shown} is not a report of gonogo: ${parsed.error.issues.slice(0, 3).map((issue) => issue.path.join(".")).join(", ")} is not as expected.`
    );
  return parsed.data;
};
var githubContext = (environment, sha, event = {}) => {
  const value = (name) => environment[name] ?? "";
  return {
    action: value("GITHUB_ACTION"),
    actor: value("GITHUB_ACTOR"),
    actor_id: value("GITHUB_ACTOR_ID"),
    api_url: value("GITHUB_API_URL"),
    base_ref: value("GITHUB_BASE_REF"),
    event,
    event_name: value("GITHUB_EVENT_NAME"),
    graphql_url: value("GITHUB_GRAPHQL_URL"),
    head_ref: value("GITHUB_HEAD_REF"),
    job: value("GITHUB_JOB"),
    ref: value("GITHUB_REF"),
    ref_name: value("GITHUB_REF_NAME"),
    ref_protected: value("GITHUB_REF_PROTECTED") === "true",
    ref_type: value("GITHUB_REF_TYPE"),
    repository: value("GITHUB_REPOSITORY"),
    repository_id: value("GITHUB_REPOSITORY_ID"),
    repository_owner: value("GITHUB_REPOSITORY_OWNER"),
    repository_owner_id: value("GITHUB_REPOSITORY_OWNER_ID"),
    run_attempt: value("GITHUB_RUN_ATTEMPT"),
    run_id: value("GITHUB_RUN_ID"),
    run_number: value("GITHUB_RUN_NUMBER"),
    server_url: value("GITHUB_SERVER_URL"),
    sha: sha ?? value("GITHUB_SHA"),
    triggering_actor: value("GITHUB_TRIGGERING_ACTOR"),
    workflow: value("GITHUB_WORKFLOW"),
    workflow_ref: value("GITHUB_WORKFLOW_REF"),
    workflow_sha: value("GITHUB_WORKFLOW_SHA"),
    workspace: value("GITHUB_WORKSPACE")
  };
};

// src/program.ts
import { messageOf as messageOf5 } from "./core.js";
import { countStatuses, judge } from "./core.js";

// src/engine/plan.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/engine/reader.ts
var readerFor = (item, env, around) => {
  const unknown2 = /* @__PURE__ */ new Map();
  if ("unknown" in around.changed) unknown2.set("changed", around.changed.unknown);
  if (around.deployment === void 0) unknown2.set("deployment", "this run is not about a deployment");
  const read2 = ({ context, name }) => {
    if (context === "inputs") return around.inputs[name];
    const value = around.variable(name);
    if (value === void 0 || value === "") return void 0;
    if (context === "secrets") around.mask.add(value);
    return value;
  };
  const withoutEnv = {
    unknown: unknown2,
    read: read2,
    contexts: {
      env: {},
      github: around.github,
      matrix: item.matrix,
      stage: item.stage,
      environment: around.environment ?? "",
      deployment: around.deployment,
      changed: "files" in around.changed ? { files: around.changed.files } : null
    }
  };
  let values;
  return {
    unknown: unknown2,
    read: read2,
    contexts: {
      ...withoutEnv.contexts,
      get env() {
        values ??= Object.fromEntries(
          Object.entries(env).map(([name, value]) => [name, interpolate(value, withoutEnv)])
        );
        return values;
      }
    }
  };
};

// src/engine/plan.ts
var plan = (manifest, options) => {
  const chosen = select(manifest.items, options.stages, options.only);
  return chosen.map((item) => planItem(item, manifest, options.change, options.around));
};
var select = (items, stages, only) => {
  const inStages = stages.flatMap((stage) => items.filter((item) => item.stage === stage));
  if (only === void 0 || only.length === 0) return inStages;
  const wanted = /* @__PURE__ */ new Set();
  const want = (item) => {
    if (wanted.has(item)) return;
    wanted.add(item);
    for (const need of item.needs)
      for (const other of inStages)
        if (other.stage === item.stage && (other.id === need || other.baseId === need)) want(other);
  };
  for (const item of inStages) if (only.includes(item.id) || only.includes(item.baseId)) want(item);
  return inStages.filter((item) => wanted.has(item));
};
var planItem = (item, manifest, change, around) => {
  const reader = readerFor(item, manifest.env, around);
  let name = item.name;
  try {
    if (name.includes("${{")) name = String(interpolate(name, reader));
    for (const condition of item.conditions)
      if (!conditionHolds(condition, reader))
        return {
          item,
          name,
          fate: {
            kind: "skipped",
            reason: condition === false ? "switched off with `if: false`" : `its condition does not hold: ${String(condition)}`
          }
        };
  } catch (thrown) {
    if (!(thrown instanceof InterpolationFailure)) throw thrown;
    return { item, name, fate: { kind: "error", reason: thrown.message, help: thrown.help } };
  }
  if (item.paths.length > 0 && change.status === "known" && !change.files.some(
    (file) => covers(item.paths, file.path) || file.previousPath !== void 0 && covers(item.paths, file.previousPath)
  ))
    return {
      item,
      name,
      fate: { kind: "not-applicable", reason: `none of its files changed (${item.paths.join(", ")})` }
    };
  return { item, name, fate: { kind: "run" } };
};
var matchers = /* @__PURE__ */ new Map();
var covers = (globs, path) => {
  const key = globs.join("\0");
  let matches = matchers.get(key);
  if (matches === void 0) {
    const wanted = globs.filter((glob) => !glob.startsWith("!"));
    const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
    const options = { dot: true };
    const include = wanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    const exclude = unwanted.map((glob) => (0, import_picomatch.default)(glob.replace(/^\.\//, ""), options));
    matches = (candidate) => include.some(
      (test, index) => test(candidate) || candidate === wanted[index] || candidate.startsWith(`${(wanted[index] ?? "").replace(/\/$/, "")}/`)
    ) && !exclude.some((test) => test(candidate));
    matchers.set(key, matches);
  }
  return matches(path);
};

// src/engine/run.ts
import { messageOf as messageOf4 } from "./core.js";
import { notApplicable, passed, undecided as undecided2 } from "./core.js";
import { plainText } from "./core.js";
import { parseDuration } from "./core.js";

// src/engine/settle.ts
import { messageOf as messageOf3, Undecidable as Undecidable3 } from "./core.js";
import { describeIssues } from "./core.js";
import { undecided } from "./core.js";
import { formatDuration } from "./core.js";
var GRACE_MS = 500;
var settle = async (check, options, context, limits) => {
  const parsed = check.options.safeParse(options);
  if (!parsed.success) {
    const issues = describeIssues(parsed.error.issues, options);
    return {
      attempts: 0,
      outcome: undecided(
        `the options of \`${check.kind}\` cannot be used: ${issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join(" ")}`,
        {
          rule: "options-invalid",
          help: "Correct the options, or the variables they are made of."
        }
      )
    };
  }
  const { clock } = context;
  const deadline = clock.now() + limits.timeoutMs;
  const attempts = limits.retry?.attempts ?? 1;
  for (let attempt = 1; ; attempt++) {
    const outcome = await attemptOnce(check, parsed.data, context, Math.max(0, deadline - clock.now()), limits);
    const again = (outcome.status === "fail" || outcome.status === "error") && attempt < attempts && !limits.signal.aborted;
    if (!again) return { outcome, attempts: attempt };
    const wait2 = backoff(limits.retry, attempt, limits.random);
    if (clock.now() + wait2 >= deadline) return { outcome, attempts: attempt };
    context.progress(`try ${attempt} of ${attempts} did not pass; the next one in ${formatDuration(wait2)}`);
    try {
      await clock.sleep(wait2, limits.signal);
    } catch {
      return { outcome, attempts: attempt };
    }
  }
};
var backoff = (retry, attempt, random) => {
  if (retry === void 0) return 0;
  const full = Math.min(retry.maxBackoffMs, retry.backoffMs * 2 ** Math.min(attempt - 1, 20));
  return full * (0.5 + random() / 2);
};
var attemptOnce = async (check, options, context, timeoutMs, { signal: outer, timeoutMs: wholeMs }) => {
  const timer = new AbortController();
  const finished = new AbortController();
  const signal = AbortSignal.any([outer, timer.signal]);
  const timedOut = () => outer.aborted ? undecided("the run was interrupted before this was decided", { rule: "interrupted", help: "Run it again." }) : undecided(`no answer within ${formatDuration(wholeMs)}`, {
    rule: "timed-out",
    help: "Find out why it takes so long, or give the item a longer `timeout`."
  });
  const work = (async () => {
    try {
      const inner = Object.create(context, { signal: { value: signal, enumerable: true } });
      return await check.run(options, inner);
    } catch (thrown) {
      if (signal.aborted) return timedOut();
      if (thrown instanceof Undecidable3) return undecided(thrown.message, { rule: thrown.rule, help: thrown.help });
      return undecided(`the check broke: ${messageOf3(thrown)}`, {
        rule: "check-broke",
        help: `This is a mistake in ${check.kind.startsWith(".") ? "the check" : "gonogo"}: report it with the manifest item and the stack below.`,
        evidence: { stack: thrown instanceof Error ? (thrown.stack ?? "").split("\n").slice(0, 12) : [] }
      });
    }
  })();
  const watch = (async () => {
    try {
      await context.clock.sleep(timeoutMs, AbortSignal.any([outer, finished.signal]));
    } catch {
      if (finished.signal.aborted) return void 0;
    }
    timer.abort(new Error("timed out"));
    try {
      await context.clock.sleep(GRACE_MS, finished.signal);
    } catch {
      return void 0;
    }
    return timedOut();
  })();
  const first = await Promise.race([work, watch]);
  finished.abort();
  const outcome = first ?? await work;
  return timer.signal.aborted && outcome.status === "pass" ? timedOut() : outcome;
};

// src/engine/run.ts
var DEFAULT_TIMEOUT_MS = 3e4;
var runItems = async (planned, options) => {
  const results = Array.from({ length: planned.length });
  const signOffs = Array.from({ length: planned.length });
  const { waitingFor, dependants } = wireNeeds(planned);
  const ready = [];
  for (const [index, count] of waitingFor.entries()) if (count === 0) ready.push(index);
  let next = 0;
  const settleOne = async (index) => {
    const entry = planned[index];
    if (entry === void 0) return;
    const unmet = needsOf(planned, index).filter((other) => !isMet(results[other]?.status));
    const ran = await runOne(
      entry,
      unmet.map((other) => results[other]).filter((report) => report !== void 0),
      options
    );
    results[index] = ran.report;
    signOffs[index] = [...ran.signOffs];
    options.onEvent?.({ kind: "settled", item: ran.report, index });
    for (const dependant of dependants.get(index) ?? []) {
      waitingFor[dependant] = (waitingFor[dependant] ?? 1) - 1;
      if (waitingFor[dependant] === 0) ready.push(dependant);
    }
  };
  let wake;
  let settled = 0;
  let sleeping;
  const lane = async () => {
    while (settled < planned.length) {
      const index = next < ready.length ? ready[next++] : void 0;
      if (index === void 0) {
        sleeping ??= new Promise((resolve4) => {
          wake = resolve4;
        });
        await sleeping;
        continue;
      }
      await settleOne(index);
      settled++;
      if (wake !== void 0) {
        wake();
        wake = void 0;
        sleeping = void 0;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.concurrency, planned.length)) }, lane));
  return { items: results, signOffs: signOffs.flat() };
};
var needCache = /* @__PURE__ */ new WeakMap();
var NO_NEEDS = [];
var needsOf = (planned, index) => {
  let all = needCache.get(planned);
  if (all === void 0) {
    const byName = /* @__PURE__ */ new Map();
    for (const [position, { item }] of planned.entries())
      for (const name of /* @__PURE__ */ new Set([item.id, item.baseId])) {
        const key = `${item.stage}\0${name}`;
        const known = byName.get(key);
        if (known === void 0) byName.set(key, [position]);
        else known.push(position);
      }
    const computed = /* @__PURE__ */ new Map();
    for (const [position, { item }] of planned.entries())
      if (item.needs.length > 0)
        computed.set(
          position,
          [...new Set(item.needs.flatMap((need) => byName.get(`${item.stage}\0${need}`) ?? []))].filter(
            (other) => other !== position
          )
        );
    all = computed;
    needCache.set(planned, all);
  }
  return all.get(index) ?? NO_NEEDS;
};
var wireNeeds = (planned) => {
  const waitingFor = planned.map((_, index) => needsOf(planned, index).length);
  const dependants = /* @__PURE__ */ new Map();
  for (const index of planned.keys())
    for (const need of needsOf(planned, index)) {
      const known = dependants.get(need);
      if (known === void 0) dependants.set(need, [index]);
      else known.push(index);
    }
  return { waitingFor, dependants };
};
var isMet = (status) => status === "pass" || status === "waived" || status === "not-applicable";
var runOne = async (planned, unmet, options) => {
  const { item, fate } = planned;
  const clock = options.world.clock;
  const startedAt = clock.now();
  const uses = "anyOf" in item.decision ? "any-of" : item.decision.uses;
  const report = (status, outcome, attempts) => ({
    id: item.id,
    name: planned.name,
    stage: item.stage,
    section: [...item.section],
    level: item.level,
    uses,
    status,
    summary: outcome.summary,
    ..."remedy" in outcome ? { remedy: outcome.remedy } : {},
    findings: [...outcome.findings ?? []],
    measurements: [...outcome.measurements ?? []],
    evidence: { ...outcome.evidence },
    ...item.documentLine === void 0 ? {} : { source: item.documentLine },
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, clock.now() - startedAt),
    attempts
  });
  if (fate.kind === "skipped" || fate.kind === "not-applicable")
    return { report: report(fate.kind, notApplicable(fate.reason), 0), signOffs: [] };
  if (fate.kind === "error")
    return {
      report: waive(
        report(
          "error",
          undecided2(fate.reason, { rule: "expression-failed", help: fate.help ?? "Correct the expression." }),
          0
        ),
        item,
        options
      ),
      signOffs: []
    };
  if (unmet.length > 0) {
    const names = unmet.map((need) => `\`${need.id}\` (${need.status})`).join(", ");
    return item.level === "block" ? {
      report: waive(
        report(
          "error",
          undecided2(`it needs ${names}`, {
            rule: "needs-unmet",
            help: `Mend ${unmet.map((need) => `\`${need.id}\``).join(", ")} first.`
          }),
          0
        ),
        item,
        options
      ),
      signOffs: []
    } : { report: report("skipped", notApplicable(`it needs ${names}`), 0), signOffs: [] };
  }
  if (options.signal.aborted)
    return {
      report: report(
        "error",
        undecided2("the run was interrupted before this was decided", { rule: "interrupted", help: "Run it again." }),
        0
      ),
      signOffs: []
    };
  options.onEvent?.({ kind: "started", item, name: planned.name });
  const attempted = await decide(planned, options);
  return {
    report: waive(report(attempted.outcome.status, attempted.outcome, attempted.attempts), item, options),
    signOffs: attempted.outcome.signOffs ?? []
  };
};
var decide = async (planned, options) => {
  const { decision } = planned.item;
  if (!("anyOf" in decision)) return decideOnce(decision, planned, options);
  const tried = [];
  let attempts = 0;
  for (const branch of decision.anyOf) {
    const { outcome, attempts: more } = await decideOnce(branch, planned, options);
    attempts += more;
    tried.push({ name: branch.name, outcome });
    if (outcome.status === "pass") break;
  }
  return { outcome: joinBranches(tried), attempts };
};
var joinBranches = (tried) => {
  const evidence = {
    branches: tried.map(({ name, outcome }) => ({
      name,
      status: outcome.status,
      summary: outcome.summary,
      ...outcome.evidence === void 0 ? {} : { evidence: outcome.evidence }
    }))
  };
  const signOffs = tried.flatMap(({ outcome }) => outcome.signOffs ?? []);
  for (const status of ["pass", "pending", "error", "fail"]) {
    const found = tried.find(({ outcome: outcome2 }) => outcome2.status === status);
    if (found === void 0) continue;
    const { outcome } = found;
    if (outcome.status === "pass")
      return passed(`met by "${found.name}": ${outcome.summary}`, { ...outcome, evidence, signOffs });
    return {
      ...outcome,
      summary: `no alternative is met: ${tried.map((branch) => `"${branch.name}": ${branch.outcome.summary}`).join("; ")}`,
      findings: tried.flatMap((branch) => branch.outcome.findings ?? []),
      evidence,
      signOffs
    };
  }
  return notApplicable(tried.map(({ name, outcome }) => `"${name}": ${outcome.summary}`).join("; "), {
    evidence,
    signOffs
  });
};
var decideOnce = async (decision, { item, name }, options) => {
  const reader = readerFor(item, decision.env, options.around);
  let values;
  let check;
  try {
    values = readValues(decision, item, reader);
    check = await options.findCheck(decision.uses);
  } catch (thrown) {
    if (thrown instanceof InterpolationFailure)
      return { attempts: 0, outcome: undecided2(thrown.message, { rule: "variable-not-set", help: thrown.help }) };
    return {
      attempts: 0,
      outcome: undecided2(`\`${decision.uses}\` cannot be used: ${messageOf4(thrown)}`, {
        rule: "check-unavailable",
        help: "Correct the name or the file of the check."
      })
    };
  }
  const baseline = options.baseline?.(item.id, item.stage);
  const base = {
    subject: options.subject,
    item: { id: item.id, name, stage: item.stage, paths: item.paths },
    roles: options.manifest.roles,
    directory: options.world.files.absolute(values.directory),
    env: Object.fromEntries(Object.entries(values.env).map(([key, value]) => [key, plainText(value)])),
    untrusted: options.untrusted,
    progress: (text) => options.onEvent?.({ kind: "progress", item, name, text }),
    hide: (secret) => options.around.mask.add(secret),
    ...baseline === void 0 ? {} : { baseline }
  };
  const context = Object.defineProperties(
    { ...base },
    portsOf(check, options.world, values.directory)
  );
  return settle(check, values.with, context, {
    timeoutMs: values.timeoutMs ?? check.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    retry: item.retry,
    signal: options.signal,
    random: options.random ?? Math.random
  });
};
var readValues = (decision, item, reader) => {
  const timeout = item.timeout === void 0 ? void 0 : String(interpolate(item.timeout, reader));
  const timeoutMs = timeout === void 0 ? void 0 : parseDuration(timeout);
  if (timeout !== void 0 && timeoutMs === void 0)
    throw new InterpolationFailure(`the timeout \`${timeout}\` is no duration`, "Write it 30s, 15m or 24h.");
  return {
    with: interpolate(decision.with, reader),
    env: interpolate(decision.env, reader),
    directory: decision.workingDirectory === void 0 ? "." : String(interpolate(decision.workingDirectory, reader)),
    timeoutMs
  };
};
var portsOf = (check, world, directory) => {
  const names = /* @__PURE__ */ new Set([...check.needs, "clock"]);
  return Object.fromEntries(
    [...names].map((port) => [
      port,
      {
        get: () => port === "files" && directory !== "." ? world.files.at(directory) : world[port],
        enumerable: true
      }
    ])
  );
};
var waiverOf = (item, waivers) => waivers.find(
  (waiver) => waiver.invalid === void 0 && (waiver.item === item.id || waiver.item === item.baseId) && (waiver.stage === void 0 || waiver.stage === item.stage)
);
var waive = (report, item, { manifest }) => {
  if (report.status !== "fail" && report.status !== "error" && report.status !== "pending") return report;
  const waiver = waiverOf(item, manifest.waivers);
  if (waiver === void 0) return report;
  return {
    ...report,
    status: "waived",
    summary: `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason} (${report.status}: ${report.summary})`,
    evidence: { ...report.evidence, waived: report.status },
    findings: report.findings.map(
      (finding) => finding.level === "error" ? { ...finding, suppressed: `waived: ${waiver.reason}` } : finding
    )
  };
};

// src/manifest/plug-in.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "./zod.js";
import { Undecidable as Undecidable4 } from "./core.js";
var PlugIn = z.object({
  run: z.custom((value) => typeof value === "function"),
  summary: z.optional(z.string()),
  options: z.optional(
    z.custom((value) => value !== null && typeof value === "object" && "safeParse" in value)
  ),
  needs: z.optional(
    z.array(z.enum(["clock", "files", "git", "http", "postgres", "shell", "tcp", "environment", "github"]))
  )
});
var loadPlugIn = async (path, options) => {
  if (options.trusted === void 0 && options.untrusted)
    throw new Undecidable4(`\`${path}\` is not run on a pull request from a fork`, {
      rule: "untrusted",
      help: "Merge from a branch of this repository, or decide the item in another way."
    });
  if (options.trusted === void 0)
    return toCheck(path, await import(pathToFileURL(options.files.absolute(path)).href));
  const bytes = await options.trusted.read(path.replace(/^\.\//, ""));
  if (bytes === void 0)
    throw new Undecidable4(`\`${path}\` does not exist at ${options.trusted.ref}, from where checks are taken`, {
      rule: "check-unavailable",
      help: "Merge the check first; the change that adds it cannot be judged by it."
    });
  const folder = await mkdtemp(join2(tmpdir(), "gonogo-"));
  try {
    const file = join2(folder, "check.mjs");
    await writeFile(file, bytes);
    return toCheck(path, await import(pathToFileURL(file).href));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
var toCheck = (path, module) => {
  const exported = module;
  const parsed = PlugIn.safeParse(exported.check ?? exported.default);
  if (!parsed.success)
    throw new Undecidable4(`\`${path}\` exports no check`, {
      rule: "check-unavailable",
      help: "Export as default an object with `run(options, context)`."
    });
  const { run, summary, options, needs } = parsed.data;
  return {
    kind: path,
    summary: summary ?? path,
    needs: needs ?? [],
    options: options ?? z.record(z.string(), z.unknown()),
    run
  };
};

// src/program.ts
var MANIFEST_PATHS = [".github/gonogo.yml", ".github/gonogo.yaml", "gonogo.yml", "gonogo.yaml"];
var loadManifests = async (options) => {
  const { world, registry: registry2 } = options;
  const read2 = options.readManifest ?? (options.readTrusted === void 0 ? void 0 : (path) => options.readTrusted?.read(path) ?? Promise.resolve(void 0)) ?? ((path) => readIfThere(world, path));
  const paths = options.manifests.length > 0 ? await spread(options.manifests, world) : await findManifest(read2);
  const loaded = [];
  const problems = [];
  for (const path of paths) {
    const place = { file: path, line: 1, column: 1, endColumn: 2 };
    let bytes;
    try {
      bytes = await read2(path);
    } catch (thrown) {
      problems.push({
        ...place,
        message: `The manifest cannot be read: ${messageOf5(thrown)}.`,
        hint: "Check that the path names a manifest."
      });
      continue;
    }
    if (bytes === void 0) {
      problems.push({
        ...place,
        message: "There is no such manifest.",
        hint: "Check the path; `gonogo init` writes a first manifest."
      });
      continue;
    }
    const result = await loadManifest({
      path,
      bytes,
      read: (file) => readPreset(file, read2),
      registry: registry2,
      now: world.clock.now()
    });
    problems.push(...result.problems);
    if (result.manifest !== void 0) loaded.push({ manifest: result.manifest, waiverProblems: result.waiverProblems });
    else problems.push(...result.waiverProblems);
  }
  if (problems.length > 0) throw new ManifestError(problems);
  return loaded;
};
var MAX_FILE_BYTES = 6e6;
var readIfThere = async (world, path) => {
  const stat2 = await world.files.stat(path);
  if (stat2 === void 0) return void 0;
  if (stat2.kind !== "file") throw new Error("it is not a file");
  return world.files.readBytes(path, { start: 0, end: Math.min(stat2.sizeBytes, MAX_FILE_BYTES) });
};
var readPreset = async (file, read2) => {
  if (!file.startsWith("gonogo:")) return read2(file);
  const { readBundledPreset } = await import("./presets-JP54T6XL.js");
  return readBundledPreset(file.slice("gonogo:".length));
};
var spread = async (names, world) => {
  const paths = [];
  for (const name of names) {
    const found = /[*?{[]/.test(name) ? await world.files.find([name]) : [];
    paths.push(...found.length > 0 ? found : [name]);
  }
  return [...new Set(paths)];
};
var findManifest = async (read2) => {
  for (const path of MANIFEST_PATHS) if (await read2(path) !== void 0) return [path];
  return [];
};
var runProgram = async (options) => {
  const loaded = await loadManifests(options);
  const { world } = options;
  const startedAt = world.clock.now();
  if (loaded.length === 0) {
    const { improvise } = await import("./improvise-T27KRCZP.js");
    const improvised = await improvise(options);
    return finish(options, {
      startedAt,
      manifests: [],
      judged: [
        await runManifest(
          improvised.manifest,
          [],
          options,
          improvised.manifest.stages.map((stage) => stage.name)
        )
      ],
      improvised: true,
      notes: improvised.notes
    });
  }
  const judged = [];
  for (const { manifest, waiverProblems } of loaded)
    judged.push(await runManifest(manifest, waiverProblems, options, stagesOf(manifest, options.stages)));
  return finish(options, {
    startedAt,
    manifests: loaded.map(({ manifest }) => manifest),
    judged,
    improvised: false,
    notes: []
  });
};
var stagesOf = (manifest, named) => {
  if (named.length > 0) return [...new Set(named)];
  const stage = manifest.stages.find(({ name }) => name === "merge") ?? manifest.stages[0];
  return stage === void 0 ? [] : [stage.name];
};
var planManifest = async (manifest, options, stages) => {
  hideSecrets(manifest, options);
  const change = await changeFor(manifest, options);
  const around = {
    variable: options.variable,
    mask: options.mask,
    github: options.github,
    inputs: options.inputs,
    environment: options.subject.environment,
    deployment: options.deployment,
    changed: change.status === "known" ? { files: change.files.map((file) => file.path) } : { unknown: change.reason }
  };
  return {
    change,
    around,
    planned: plan(manifest, { stages, change, around, ...options.only === void 0 ? {} : { only: options.only } })
  };
};
var changeFor = async (manifest, { world, signal }) => {
  const depends = manifest.items.some((item) => item.paths.length > 0 || /\bchanged\b/.test(item.origin.source.text));
  if (!depends) return { status: "unknown", reason: "nothing in the manifest depends on it" };
  try {
    return await world.git.change(signal);
  } catch (thrown) {
    return { status: "unknown", reason: messageOf5(thrown) };
  }
};
var runManifest = async (manifest, waiverProblems, options, stages) => {
  const broken = [];
  const notes = [];
  for (const stage of stages)
    if (!manifest.stages.some(({ name }) => name === stage)) {
      const near = nearestStage(manifest, stage);
      broken.push(
        `the stage "${stage}" is not in ${manifest.path}${near === void 0 ? `; it has ${manifest.stages.map(({ name }) => name).join(", ") || "none"}` : `; did you mean "${near}"?`}`
      );
    }
  const watchEnded = stages.length > 0 && stages.every((name) => isWatchOver(manifest, name, options.deployment?.age));
  const known = stages.filter((stage) => manifest.stages.some(({ name }) => name === stage));
  const { planned, around, change } = await planManifest(manifest, options, watchEnded ? [] : known);
  if (options.only !== void 0 && options.only.length > 0 && planned.length === 0)
    broken.push(
      `no item is called ${options.only.map((id) => `"${id}"`).join(" or ")} in ${known.map((stage) => `"${stage}"`).join(", ")}`
    );
  if (change.status === "unknown" && manifest.items.some((item) => item.paths.length > 0))
    notes.push(`What changed is not known (${change.reason}): items with \`paths\` run in any case.`);
  const waivers = [...manifest.waivers, ...options.furtherWaivers ?? []];
  if (options.dryRun === true) {
    return {
      manifest,
      stages,
      items: planned.map(dryReport),
      signOffs: [],
      waivers: [],
      broken: [...broken, "this was a dry run: nothing was decided"],
      notes,
      watchEnded: false
    };
  }
  const { baseline, onEvent } = options;
  const { items, signOffs } = await runItems(planned, {
    manifest: { ...manifest, waivers },
    world: options.world,
    subject: options.subject,
    around,
    concurrency: options.concurrency,
    signal: options.signal,
    untrusted: options.untrusted,
    findCheck: (kind) => findCheck(kind, options),
    ...baseline === void 0 ? {} : { baseline: (id, stage) => baseline.items.find((item) => item.id === id && item.stage === stage) },
    ...onEvent === void 0 ? {} : { onEvent: (event) => onEvent(maskEvent(event, options.mask)) }
  });
  if (options.signal.aborted)
    broken.push(
      `the run was interrupted${options.signal.reason instanceof Error ? ` (${options.signal.reason.message})` : ""}`
    );
  const bad = waiverItem(waiverProblems, known, planned, waivers);
  return {
    manifest,
    stages,
    items: [...items, ...bad],
    signOffs,
    waivers: reportWaivers(waivers, planned, items, options.world.clock.now()),
    broken,
    notes,
    watchEnded
  };
};
var maskEvent = (event, mask) => {
  switch (event.kind) {
    case "started":
      return { ...event, name: mask.text(event.name) };
    case "progress":
      return { ...event, name: mask.text(event.name), text: mask.text(event.text) };
    case "settled":
      return { ...event, item: mask.deep(event.item) };
  }
};
var hideSecrets = (manifest, { mask, variable }) => {
  for (const source of new Set(manifest.items.map((item) => item.origin.source)))
    for (const [, name = ""] of source.text.matchAll(/\bsecrets\s*(?:\.\s*|\[\s*')([A-Za-z_][A-Za-z0-9_-]*)/gi)) {
      const value = variable(name);
      if (value !== void 0) mask.add(value);
    }
};
var findCheck = async (kind, options) => {
  if (isPlugIn(kind))
    return loadPlugIn(kind, {
      files: options.world.files,
      untrusted: options.untrusted,
      ...options.readTrusted === void 0 ? {} : { trusted: options.readTrusted }
    });
  const entry = options.registry[kind];
  if (entry === void 0) throw new Error(`there is no check \`${kind}\``);
  return entry.load();
};
var isWatchOver = (manifest, stage, age) => {
  const rows = manifest.stages.find(({ name }) => name === stage)?.watch ?? [];
  const longest = Math.max(0, ...rows.map((row) => row.forMs));
  return age !== void 0 && rows.length > 0 && age * 1e3 > longest;
};
var dryReport = ({ item, name, fate }) => ({
  id: item.id,
  name,
  stage: item.stage,
  section: [...item.section],
  level: item.level,
  uses: "anyOf" in item.decision ? "any-of" : item.decision.uses,
  status: fate.kind === "not-applicable" ? "not-applicable" : fate.kind === "error" ? "error" : "skipped",
  summary: fate.kind === "run" ? "would run" : fate.reason,
  findings: [],
  measurements: [],
  evidence: {},
  ...item.documentLine === void 0 ? {} : { source: item.documentLine },
  durationMs: 0,
  attempts: 0
});
var waiverItem = (problems, stages, planned, waivers) => {
  const [stage] = stages;
  const concerns = waivers.filter(
    (waiver) => waiver.invalid !== void 0 && planned.some(
      ({ item }) => (item.id === waiver.item || item.baseId === waiver.item) && (waiver.stage === void 0 || waiver.stage === item.stage)
    )
  );
  if (stage === void 0 || concerns.length === 0) return [];
  const findings = problems.filter((problem) => concerns.some((waiver) => problem.message.includes(`\`${waiver.item}\``))).map((problem) => ({
    rule: "waiver-invalid",
    level: "error",
    message: problem.message,
    path: problem.file,
    line: problem.line,
    column: problem.column,
    ...problem.hint === void 0 ? {} : { help: problem.hint }
  }));
  return [
    {
      id: "waivers",
      name: "Waivers count",
      stage,
      section: [],
      level: "block",
      uses: "waivers",
      status: "fail",
      summary: concerns.map((waiver) => `the waiver of "${waiver.item}" ${waiver.invalid ?? ""}`).join("; "),
      remedy: "Mend the item and remove its waiver, or complete the waiver with reason, owner and expiry.",
      findings,
      measurements: [],
      evidence: {},
      durationMs: 0,
      attempts: 1
    }
  ];
};
var DAY_MS = 864e5;
var reportWaivers = (waivers, planned, items, now) => waivers.filter((waiver) => planned.some(({ item }) => item.id === waiver.item || item.baseId === waiver.item)).map((waiver) => {
  const used = planned.some(
    ({ item }, index) => items[index]?.status === "waived" && waiverOf(item, [waiver]) !== void 0
  );
  const expired = waiver.endsAt > 0 && waiver.endsAt <= now;
  return {
    item: waiver.item,
    reason: waiver.reason,
    owner: waiver.owner,
    expires: waiver.expires,
    daysLeft: waiver.endsAt === 0 ? 0 : Math.floor((waiver.endsAt - now) / DAY_MS),
    state: expired ? "expired" : waiver.invalid !== void 0 ? "invalid" : used ? "active" : "unused"
  };
}).sort((a, b) => a.daysLeft - b.daysLeft);
var STRICTNESS = { "no-go": 2, hold: 1, go: 0 };
var finish = (options, run) => {
  const several = run.judged.length > 1;
  const judgements = run.judged.map((judged) => ({
    judged,
    ...judge({
      items: judged.items,
      stages: judged.stages,
      broken: judged.broken,
      override: options.override,
      watchEnded: judged.watchEnded,
      improvised: run.improvised
    })
  }));
  const strictest = judgements.reduce((a, b) => STRICTNESS[b.verdict] > STRICTNESS[a.verdict] ? b : a);
  const items = run.judged.flatMap(
    ({ items: own, manifest }) => several ? own.map((item) => ({ ...item, section: [manifest.name ?? manifest.path, ...item.section] })) : own
  );
  const main = strictest.judged.manifest;
  const broken = run.judged.flatMap((judged) => judged.broken);
  const stages = [...new Set(run.judged.flatMap((judged) => judged.stages))];
  const watched = run.judged.some(
    ({ manifest, stages: own }) => own.some((name) => (manifest.stages.find((stage) => stage.name === name)?.watch.length ?? 0) > 0)
  );
  const report = {
    schemaVersion: 1,
    verdict: strictest.verdict,
    reason: strictest.reason,
    stages,
    subject: options.subject,
    manifest: run.improvised ? {} : {
      path: main.path,
      sha256: main.sha256,
      ...options.readTrusted === void 0 ? {} : { ref: options.readTrusted.ref },
      ...main.name === void 0 ? {} : { name: main.name }
    },
    ...several ? {
      manifests: judgements.map(({ judged, verdict }) => ({
        path: judged.manifest.path,
        sha256: judged.manifest.sha256,
        ...options.readTrusted === void 0 ? {} : { ref: options.readTrusted.ref },
        verdict
      }))
    } : {},
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: Math.max(0, options.world.clock.now() - run.startedAt),
    tool: { name: "gonogo", version: VERSION },
    counts: countStatuses(items),
    items,
    signOffs: run.judged.flatMap((judged) => judged.signOffs),
    waivers: run.judged.flatMap((judged) => judged.waivers),
    ...options.override === void 0 || !strictest.reason.startsWith("overridden") ? {} : { override: options.override },
    ...watched ? { decision: strictest.verdict === "no-go" ? "rollback" : strictest.judged.watchEnded ? "keep" : "watch" } : {},
    ...broken.length === 0 ? {} : { broken },
    ...(() => {
      const notes = [...run.notes, ...run.judged.flatMap((judged) => judged.notes)];
      return notes.length === 0 ? {} : { notes };
    })()
  };
  return options.mask.deep(report);
};

export {
  createWorld,
  openSession,
  readReport,
  githubContext,
  MANIFEST_PATHS,
  loadManifests,
  runProgram,
  stagesOf,
  planManifest
};
