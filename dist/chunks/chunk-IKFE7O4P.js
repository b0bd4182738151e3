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
  connectSession: () => connectSession
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_J3U2G57T = require("./chunk-J3U2G57T.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var AS_TEXT = { getTypeParser: () => (value) => value };
var connectSession = async (config, signal) => {
  const { default: pg } = await Promise.resolve().then(() => require("./esm-2EZ5MOIR.js"));
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
      if (signal.aborted) throw (0, import_errors.abortReason)(signal);
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
  const code = (0, import_errors.errorCode)(thrown);
  if (!(0, import_errors.isError)(thrown) || code === void 0 || !/^[0-9A-Z]{5}$/.test(code) || thrown instanceof import_chunk_J3U2G57T.ScratchError)
    return thrown;
  const read = (name) => {
    const value = Reflect.get(thrown, name);
    return typeof value === "string" ? value : void 0;
  };
  const position = read("position");
  return new import_chunk_J3U2G57T.ScratchError(thrown.message, {
    code,
    position: position === void 0 ? void 0 : Number(position),
    detail: read("detail"),
    hint: read("hint"),
    where: read("where")
  });
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  connectSession
});
