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
  findPrograms: () => findPrograms,
  openPrograms: () => openPrograms
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_IKFE7O4P = require("./chunk-IKFE7O4P.js");
var import_chunk_3TMLSMYA = require("./chunk-3TMLSMYA.js");
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_child_process = require("node:child_process");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_net = require("node:net");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var OWNER = "gonogo_owner";
var connectRestricted = async (config, options) => {
  const { signal } = options;
  const zone = `SET TimeZone = '${(options.timeZone ?? "UTC").replaceAll("'", "''")}'`;
  if (options.restricted !== true) {
    const session2 = await (0, import_chunk_IKFE7O4P.connectSession)(config, signal);
    await session2.execute(zone);
    return session2;
  }
  const admin = await (0, import_chunk_IKFE7O4P.connectSession)(config, signal);
  try {
    await admin.execute(`CREATE ROLE ${OWNER} LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS`);
    await admin.execute(`CREATE DATABASE gonogo_scratch OWNER ${OWNER} TEMPLATE template0`);
  } finally {
    await admin.end();
  }
  const session = await (0, import_chunk_IKFE7O4P.connectSession)({ ...config, user: OWNER, database: "gonogo_scratch" }, signal);
  await session.execute(zone);
  return session;
};
var SUPERUSER = "gonogo";
var START_LIMIT_MS = 2e4;
var AT_ONCE = "SIGQUIT";
var STOP_LIMIT_MS = 8e3;
var WINDOWS = (0, import_node_os.platform)() === "win32";
var openPrograms = async (options) => {
  const { signal } = options;
  const folder = findPrograms();
  if (folder === void 0) throw unavailable("there are no PostgreSQL server programs on this machine");
  const account = unprivilegedAccount();
  if (account === "missing")
    throw unavailable("PostgreSQL does not run as root, and there is no other user to run it as");
  const home = await (0, import_promises.mkdtemp)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "gonogo-pg-"));
  const data = (0, import_node_path.join)(home, "data");
  const who = account === void 0 ? {} : { uid: account.uid, gid: account.gid };
  let server;
  const stop = async () => {
    if (server !== void 0 && server.exitCode === null && server.signalCode === null) {
      const child = server;
      const gone = new Promise((resolve) => {
        child.once("exit", resolve);
      });
      child.kill(AT_ONCE);
      const patience = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
      await gone;
      clearTimeout(patience);
    }
    await (0, import_promises.rm)(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  try {
    if (account !== void 0) (0, import_node_fs.chownSync)(home, account.uid, account.gid);
    const environment = { LC_ALL: "C", PATH: folder, ...WINDOWS ? { SystemRoot: "C:\\Windows" } : {} };
    await initialise((0, import_node_path.join)(folder, "initdb"), data, { ...who, env: environment, cwd: home }, signal);
    const port = WINDOWS ? await freePort() : 5432;
    const password = (0, import_node_crypto.randomBytes)(18).toString("base64url");
    server = (0, import_node_child_process.spawn)((0, import_node_path.join)(folder, "postgres"), ["-D", data, ...settings(home, port)], {
      ...who,
      env: environment,
      cwd: home,
      stdio: ["ignore", "ignore", "pipe"]
    });
    const config = {
      host: WINDOWS ? "127.0.0.1" : home,
      port,
      user: SUPERUSER,
      password,
      database: "postgres"
    };
    await untilReady(server, config, signal);
    const session = await connectRestricted(config, options);
    const kill = () => server?.kill(AT_ONCE);
    signal.addEventListener("abort", kill, { once: true });
    let closed;
    return {
      server: await (0, import_chunk_3TMLSMYA.describeServer)("programs", session.query),
      execute: session.execute,
      query: session.query,
      copyIn: session.copyIn,
      // As superuser, since the session's own role may be a restricted one.
      provideRole: async (name) => makeRole(config, name, signal),
      close: async () => closed ??= (async () => {
        signal.removeEventListener("abort", kill);
        await session.end();
        await stop();
      })()
    };
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    if (error instanceof import_errors.Undecidable) throw error;
    throw unavailable(`the PostgreSQL programs in ${folder} did not start (${(0, import_errors.messageOf)(error)})`);
  }
};
var makeRole = async (config, name, signal) => {
  const admin = await (0, import_chunk_IKFE7O4P.connectSession)(config, signal);
  try {
    await admin.execute(`CREATE ROLE ${(0, import_chunk_J3U2G57T.quoteName)(name)} NOLOGIN`);
    return true;
  } catch (error) {
    if (error instanceof import_chunk_J3U2G57T.ScratchError) return false;
    throw error;
  } finally {
    await admin.end();
  }
};
var unavailable = (message) => new import_errors.Undecidable(message, {
  rule: "scratch-unavailable",
  help: "Install the PostgreSQL server programs, or give the URL of a server for scratch databases."
});
var settings = (home, port) => [
  `port=${port}`,
  ...WINDOWS ? ["listen_addresses=127.0.0.1"] : ["listen_addresses=", `unix_socket_directories=${home}`],
  "unix_socket_permissions=0700",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "autovacuum=off",
  "shared_buffers=32MB",
  "max_connections=20",
  "TimeZone=UTC",
  "log_min_messages=fatal"
].flatMap((setting) => ["-c", setting]);
var initialise = async (program, data, spawned, signal) => {
  const args = [
    "--no-sync",
    "-D",
    data,
    "-U",
    SUPERUSER,
    "--auth=trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-instructions"
  ];
  const child = (0, import_node_child_process.spawn)(program, args, { ...spawned, stdio: ["ignore", "ignore", "pipe"], signal });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint = (complaint + chunk.toString()).slice(-500);
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${complaint.trim().split("\n").at(-1) ?? ""}`);
};
var untilReady = async (server, config, signal) => {
  let complaint = "";
  server.stderr?.on("data", (chunk) => {
    complaint = (complaint + chunk.toString()).slice(-500);
  });
  let broken;
  server.once("error", (error) => broken = error);
  server.once("exit", () => broken ??= new Error(complaint.trim().split("\n").at(-1) ?? "it ended"));
  const deadline = performance.now() + START_LIMIT_MS;
  for (; ; ) {
    signal.throwIfAborted();
    if (broken !== void 0) throw broken;
    try {
      const session = await (0, import_chunk_IKFE7O4P.connectSession)(config, signal);
      await session.end();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
};
var freePort = () => new Promise((resolve, reject) => {
  const server = (0, import_node_net.createServer)();
  server.once("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
var findPrograms = () => {
  const executable = (name) => WINDOWS ? `${name}.exe` : name;
  const isWhole = (folder) => (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, executable("initdb"))) && (0, import_node_fs.existsSync)((0, import_node_path.join)(folder, executable("postgres")));
  const configured = (0, import_node_child_process.spawnSync)("pg_config", ["--bindir"], { encoding: "utf8", timeout: 5e3 });
  const below = (parent, inner = "bin") => {
    try {
      return (0, import_node_fs.readdirSync)(parent).sort((a, b) => Number.parseFloat(b.replace(/^\D+/, "")) - Number.parseFloat(a.replace(/^\D+/, ""))).map((name) => (0, import_node_path.join)(parent, name, inner));
    } catch {
      return [];
    }
  };
  const candidates = [
    ...configured.status === 0 ? [configured.stdout.trim()] : [],
    ...below("/usr/lib/postgresql"),
    ...below("/usr/local/opt").filter((path) => path.includes("postgresql")),
    ...below("/opt/homebrew/opt").filter((path) => path.includes("postgresql")),
    ...["17", "16", "15", "14", "18"].map((major) => `/usr/pgsql-${major}/bin`),
    ...WINDOWS ? below("C:\\Program Files\\PostgreSQL") : [],
    "/usr/bin",
    "/usr/local/bin",
    "/usr/local/pgsql/bin"
  ];
  return candidates.find((folder) => folder !== "" && !folder.includes(import_node_path.delimiter) && isWhole(folder));
};
var unprivilegedAccount = () => {
  if (WINDOWS || (0, import_node_os.userInfo)().uid !== 0) return void 0;
  let accounts;
  try {
    accounts = (0, import_node_fs.readFileSync)("/etc/passwd", "utf8");
  } catch {
    return "missing";
  }
  for (const wanted of ["postgres", "nobody"]) {
    const [, , uid, gid] = accounts.split("\n").find((line) => line.startsWith(`${wanted}:`))?.split(":") ?? [];
    if (uid !== void 0 && gid !== void 0 && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return "missing";
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findPrograms,
  openPrograms
});
