import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  registry
} from "./chunk-BWP6BZ4O.js";

// src/cli/session.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { resolve as resolve3 } from "node:path";
import * as nodeUtil from "node:util";
import { UsageError, errorCode as errorCode2, messageOf as messageOf2 } from "./core.js";
import { createMask } from "./core.js";
import { Report } from "./core.js";
import { printable } from "./core.js";
import { unavailableGitHub as unavailableGitHub2 } from "./core.js";

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
var createEnvironment = (variables, given = []) => ({
  given,
  get: (name) => Object.hasOwn(variables, name) ? variables[name] : void 0,
  names: () => Object.keys(variables).filter((name) => variables[name] !== void 0).sort()
});

// src/world/files.ts
import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
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
  const describe = (found) => ({
    kind: found.isFile() ? "file" : found.isDirectory() ? "directory" : "other",
    sizeBytes: found.size,
    modifiedAt: found.mtimeMs,
    ...sep === "/" ? { mode: found.mode & 4095 } : {}
  });
  const stat3 = async (path) => {
    try {
      return describe(await statPath(absolute(path)));
    } catch (error) {
      if (isMissing(error)) return void 0;
      throw unreadable(path, error);
    }
  };
  const statNow = (path) => {
    try {
      const found = statSync(absolute(path), { throwIfNoEntry: false });
      return found === void 0 ? void 0 : describe(found);
    } catch (error) {
      if (isMissing(error)) return void 0;
      throw unreadable(path, error);
    }
  };
  const sizeOf = (path) => {
    const found = statNow(path);
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
    const size = sizeOf(path);
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
    stat: stat3,
    readBytes,
    async readText(path, { maxBytes = MAX_TEXT_BYTES } = {}) {
      const size = sizeOf(path);
      if (size > maxBytes) throw tooLarge(path, size, maxBytes);
      const bytes = await read(path, absolute(path), 0, size === 0 ? Math.min(maxBytes, 1e6) : size);
      return decodeText(bytes);
    },
    async *stream(path, range) {
      const size = sizeOf(path);
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
      const { findFiles } = await import("./find-files-L7XO5HV4.js");
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
var SMALL_BYTES = 1e6;
var READS_IN_A_ROW = 32;
var reads = 0;
var readNow = (path, absolute, start, end) => {
  try {
    const handle = openSync(absolute, "r");
    try {
      const buffer = Buffer.allocUnsafe(end - start);
      let filled = 0;
      while (filled < buffer.length) {
        const count = readSync(handle, buffer, filled, buffer.length - filled, start + filled);
        if (count === 0) break;
        filled += count;
      }
      return buffer.subarray(0, filled);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
};
var read = async (path, absolute, start, end) => {
  if (end - start <= SMALL_BYTES) {
    const bytes = readNow(path, absolute, start, end);
    if (++reads % READS_IN_A_ROW === 0) await new Promise((resolve4) => setImmediate(resolve4));
    return bytes;
  }
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

// src/world/index.ts
import { unavailableGitHub } from "./core.js";
var createWorld = ({ root, variables, base, github, given }) => ({
  clock: createClock(),
  files: createFiles(root),
  environment: createEnvironment(variables, given),
  github: github ?? unavailableGitHub("no token and no repository were given"),
  git: lazyGit(root, async () => (await import("./git-YKKDC2HQ.js")).createGit({ root, base, variables })),
  shell: lazyShell(async () => (await import("./shell-G3OWZZTL.js")).createShell(forCommands(variables))),
  http: lazyHttp(async () => (await import("./http-6NFZM7JY.js")).createHttp(createEnvironment(variables))),
  postgres: lazyPostgres(async () => (await import("./postgres-PKAHRHRH.js")).createPostgres()),
  tcp: lazyTcp(async () => (await import("./tcp-AUZAU7P5.js")).createTcp())
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
  if (flags.directory !== void 0 && !await isFolder(root))
    throw new UsageError(`There is no folder ${printable(flags.directory)}.`);
  const added = {};
  for (const file of flags.envFiles ?? [])
    Object.assign(added, await readEnvFile(resolve3(context.directory, file), file));
  const environment = { ...context.env, ...added };
  const mask = createMask();
  for (const [name, value] of Object.entries(environment))
    if (value !== void 0 && isSecretName(name)) mask.add(value);
  const token = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
  const github = token ? (await import("./connect-UWEJP5TV.js")).connect(environment, token).github : unavailableGitHub2("there is no token (GITHUB_TOKEN)");
  const world = createWorld({
    root,
    variables: environment,
    given: Object.keys(added),
    github,
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
      ...github.available ? { repository: github.repository } : {},
      ...flags.environment === void 0 ? {} : { environment: flags.environment }
    },
    variable: (name) => environment[name],
    github: githubContext(environment, sha),
    inputs: {},
    ...baseline === void 0 ? await fromEvidence(world, flags) : { baseline }
  };
};
var fromEvidence = async ({ git }, { evidenceBranch, environment }) => {
  if (evidenceBranch === void 0) return {};
  const { assertBranch, evidenceInClone } = await import("./evidence-branch-BPT2LXHS.js");
  assertBranch(evidenceBranch);
  const { baselineFrom } = await import("./baseline-7KCTBYWR.js");
  return { baselineOf: baselineFrom(evidenceInClone(git, evidenceBranch), environment) };
};
var isFolder = async (path) => {
  try {
    return (await stat2(path)).isDirectory();
  } catch (thrown) {
    const code = errorCode2(thrown);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw thrown;
  }
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

export {
  createWorld,
  openSession,
  readReport,
  githubContext
};
