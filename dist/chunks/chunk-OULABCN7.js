import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  ScratchError
} from "./chunk-G3E5D5L4.js";
import {
  held_abortReason,
  held_errorCode,
  held_isError
} from "./chunk-CRHAW2YQ.js";

// src/scratch/session.ts
var AS_TEXT = { getTypeParser: () => (value) => value };
var connectSession = async (config, signal) => {
  const { default: pg } = await import("./esm-UGFE4477.js");
  const client = new pg.Client({ ...config, application_name: "gonogo scratch", types: AS_TEXT });
  client.on("error", () => {
  });
  const connection = client.connection;
  const onAbort = () => connection.stream.destroy();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await client.connect();
  } catch (error) {
    signal.removeEventListener("abort", onAbort);
    connection.stream.destroy();
    signal.throwIfAborted();
    throw error;
  }
  const guarded = async (work) => {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) throw held_abortReason(signal);
      throw asScratchError(error);
    }
  };
  return {
    execute: async (sql) => guarded(async () => {
      await client.query(sql);
    }),
    query: async (sql, values = []) => guarded(async () => {
      const answer = await client.query({ text: sql, values: [...values], rowMode: "array" });
      const [last] = [answer].flat().slice(-1);
      return { columns: last?.fields.map(({ name }) => name) ?? [], rows: last?.rows ?? [] };
    }),
    copyIn: async (statement, chunks) => guarded(async () => copy(client, statement, chunks)),
    async end() {
      signal.removeEventListener("abort", onAbort);
      const ended = client.end().catch(() => {
      });
      await Promise.race([
        ended,
        new Promise((resolve) => {
          setTimeout(resolve, 500).unref();
        })
      ]);
      connection.stream.destroy();
    }
  };
};
var drained = (stream) => new Promise((resolve) => {
  const done = () => {
    stream.off("drain", done);
    stream.off("close", done);
    resolve();
  };
  stream.on("drain", done);
  stream.on("close", done);
});
var copy = (client, statement, chunks) => new Promise((resolve, reject) => {
  let failure;
  const pump = async (connection) => {
    try {
      for await (const chunk of chunks) {
        if (failure !== void 0) return;
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain === true) await drained(connection.stream);
      }
      connection.endCopyFrom();
    } catch (error) {
      failure = error;
      connection.sendCopyFail("the rows could not be read");
    }
  };
  const submittable = {
    submit: (connection) => connection.query(statement),
    handleCopyInResponse: (connection) => void pump(connection),
    handleCopyData: () => {
    },
    handleRowDescription: () => {
    },
    handleDataRow: () => {
    },
    handlePortalSuspended: () => {
    },
    handleEmptyQuery: () => {
    },
    handleCommandComplete: () => {
    },
    handleError: (error) => {
      failure ??= error;
      reject(asScratchError(failure));
    },
    handleReadyForQuery: () => {
      if (failure === void 0) resolve();
      else reject(asScratchError(failure));
    }
  };
  client.query(submittable);
});
var asScratchError = (thrown) => {
  const code = held_errorCode(thrown);
  if (!held_isError(thrown) || code === void 0 || !/^[0-9A-Z]{5}$/.test(code) || thrown instanceof ScratchError)
    return thrown;
  const read = (name) => {
    const value = Reflect.get(thrown, name);
    return typeof value === "string" ? value : void 0;
  };
  const position = read("position");
  return new ScratchError(thrown.message, {
    code,
    position: position === void 0 ? void 0 : Number(position),
    detail: read("detail"),
    hint: read("hint"),
    where: read("where")
  });
};

export {
  connectSession
};
