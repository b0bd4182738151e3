import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  describeServer
} from "./chunk-H44BR4TQ.js";
import {
  ScratchError,
  quoteName
} from "./chunk-G3E5D5L4.js";
import {
  held_Undecidable,
  held_abortReason,
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/scratch/embedded.ts
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

// src/scratch/copy-blocks.ts
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

// src/scratch/embedded.ts
var COPY_BLOCK_BYTES = 8 * 1024 * 1024;
var openEmbedded = async (options) => {
  const { signal } = options;
  const extensions = options.extensions ?? [];
  const host = startHost(extensions);
  const onAbort = () => host.stop(held_abortReason(signal));
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
      server: await describeServer("embedded", query),
      async execute(sql) {
        await call({ method: "execute", sql });
      },
      query,
      async provideRole(name) {
        try {
          await call({ method: "execute", sql: `CREATE ROLE ${quoteName(name)} NOLOGIN` });
          return true;
        } catch (error) {
          if (error instanceof ScratchError) return false;
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
    if (error instanceof held_Undecidable || error instanceof ScratchError) throw error;
    throw new held_Undecidable(`the embedded PostgreSQL did not start (${held_messageOf(error)})`, {
      rule: "scratch-unavailable",
      help: "See whether this machine has 500 MB of memory to spare, or install the PostgreSQL server programs."
    });
  }
};
var startHost = (extensions) => {
  const worker = new URL("./pglite-worker.js", import.meta.url);
  return existsSync(fileURLToPath(worker)) ? startThread(worker, extensions) : startHere(extensions);
};
var startThread = (url, extensions) => {
  const worker = new Worker(url, { workerData: { extensions }, stdout: true, stderr: true });
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
  const engine = import("./pglite-engine-IKJK27BU.js").then(async (loaded) => ({
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
var scratchError = ({ message, code, position, ...more }) => new ScratchError(message, { code, position: position === void 0 ? void 0 : Number(position), ...more });
export {
  openEmbedded
};
