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
  openEmbedded: () => openEmbedded
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3TMLSMYA = require("./chunk-3TMLSMYA.js");
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_fs = require("node:fs");
var import_node_url = require("node:url");
var import_node_worker_threads = require("node:worker_threads");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
const __moduleUrl = require("node:url").pathToFileURL(__filename).href;
var NEWLINE = 10;
async function* blocksOf(chunks, size) {
  let kept = [];
  let length = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    const block = Buffer.concat(kept);
    const end = block.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      kept = [block];
      continue;
    }
    yield block.subarray(0, end);
    const rest = block.subarray(end);
    kept = rest.length === 0 ? [] : [rest];
    length = rest.length;
  }
  if (length > 0) yield Buffer.concat(kept);
}
var COPY_BLOCK_BYTES = 8 * 1024 * 1024;
var openEmbedded = async (options) => {
  const { signal } = options;
  const extensions = options.extensions ?? [];
  const host = startHost(extensions);
  const onAbort = () => host.stop((0, import_errors.abortReason)(signal));
  signal.addEventListener("abort", onAbort, { once: true });
  const call = async (request) => {
    signal.throwIfAborted();
    return host.call(request);
  };
  const close = async () => {
    signal.removeEventListener("abort", onAbort);
    await host.end();
  };
  try {
    await call({ method: "start" });
    const query = async (sql, values = []) => await call({ method: "query", sql, values });
    const zone = options.timeZone ?? "UTC";
    await query(`SELECT set_config('TimeZone', $1, false)`, [zone]);
    return {
      server: await (0, import_chunk_3TMLSMYA.describeServer)("embedded", query),
      async execute(sql) {
        await call({ method: "execute", sql });
      },
      query,
      async provideRole(name) {
        try {
          await call({ method: "execute", sql: `CREATE ROLE ${(0, import_chunk_J3U2G57T.quoteName)(name)} NOLOGIN` });
          return true;
        } catch (error) {
          if (error instanceof import_chunk_J3U2G57T.ScratchError) return false;
          throw error;
        }
      },
      async copyIn(statement, chunks) {
        const sql = statement.replace(/\bFROM\s+stdin\b/i, `FROM '/dev/blob'`);
        for await (const rows of blocksOf(chunks, COPY_BLOCK_BYTES)) await call({ method: "copy", sql, rows });
      },
      close
    };
  } catch (error) {
    await close();
    signal.throwIfAborted();
    if (error instanceof import_errors.Undecidable || error instanceof import_chunk_J3U2G57T.ScratchError) throw error;
    throw new import_errors.Undecidable(`the embedded PostgreSQL did not start (${(0, import_errors.messageOf)(error)})`, {
      rule: "scratch-unavailable",
      help: "See whether this machine has 500 MB of memory to spare, or install the PostgreSQL server programs."
    });
  }
};
var startHost = (extensions) => {
  const worker = new URL("./pglite-worker.js", __moduleUrl);
  return (0, import_node_fs.existsSync)((0, import_node_url.fileURLToPath)(worker)) ? startThread(worker, extensions) : startHere(extensions);
};
var startThread = (url, extensions) => {
  const worker = new import_node_worker_threads.Worker(url, { workerData: { extensions }, stdout: true, stderr: true });
  const waiting = /* @__PURE__ */ new Map();
  let next = 0;
  let ended;
  const failAll = (error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", ({ id, value, failure, broken }) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (failure !== void 0) one?.reject(scratchError(failure));
    else if (broken !== void 0) one?.reject(new Error(broken));
    else one?.resolve(value);
  });
  worker.on("error", failAll);
  worker.on("exit", () => failAll(new Error("the embedded PostgreSQL has ended")));
  return {
    call: (request) => new Promise((resolve, reject) => {
      if (ended !== void 0) {
        reject(ended);
        return;
      }
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...request });
    }),
    stop(reason) {
      failAll(reason);
      void worker.terminate();
    },
    async end() {
      failAll(new Error("the embedded PostgreSQL was closed"));
      await worker.terminate();
    }
  };
};
var startHere = (extensions) => {
  const engine = Promise.resolve().then(() => require("./pglite-engine-ZQA3YF2W.js")).then(async (loaded) => ({
    loaded,
    running: await loaded.startEngine(extensions)
  }));
  engine.catch(() => {
  });
  let last = Promise.resolve();
  let ended;
  const run = async ({ method, sql = "", values = [], rows = new Uint8Array() }) => {
    if (ended !== void 0) throw ended;
    const { loaded, running } = await engine;
    try {
      switch (method) {
        case "start":
          return void 0;
        case "execute":
          return await running.execute(sql);
        case "query":
          return await running.query(sql, values);
        case "copy":
          return await running.copy(sql, rows);
        case "close":
          return await running.close();
      }
    } catch (error) {
      const failure = loaded.failureIn(error);
      throw failure === void 0 ? error : scratchError(failure);
    }
  };
  return {
    call: (request) => {
      const answer = last.then(async () => run(request));
      last = answer.catch(() => {
      });
      return answer;
    },
    stop(reason) {
      ended = reason;
    },
    async end() {
      if (ended === void 0) await engine.then(async ({ running }) => running.close()).catch(() => {
      });
      ended ??= new Error("the embedded PostgreSQL was closed");
    }
  };
};
var scratchError = ({ message, code, position, ...more }) => new import_chunk_J3U2G57T.ScratchError(message, { code, position: position === void 0 ? void 0 : Number(position), ...more });
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openEmbedded
});
