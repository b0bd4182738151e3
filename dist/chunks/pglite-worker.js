import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  failureIn,
  startEngine
} from "./chunk-TG6HNW6U.js";
import "./chunk-PH5ZUR4A.js";
import "./chunk-YNXL46PY.js";
import "./chunk-OE45PFQI.js";
import {
  held_messageOf
} from "./chunk-CRHAW2YQ.js";
import "./chunk-6HMTDXZ4.js";

// src/scratch/pglite-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var { extensions } = workerData;
var engine;
var last = Promise.resolve();
var call = async ({ method, sql, values, rows }) => {
  const running = await (engine ??= startEngine(extensions));
  switch (method) {
    case "start":
      return void 0;
    case "execute":
      return running.execute(sql ?? "");
    case "query":
      return running.query(sql ?? "", values ?? []);
    case "copy":
      return running.copy(sql ?? "", rows ?? new Uint8Array());
    case "close":
      return running.close();
  }
};
parentPort?.on("message", (request) => {
  last = last.then(async () => {
    let answer;
    try {
      answer = { id: request.id, value: await call(request) };
    } catch (error) {
      answer = { id: request.id, failure: failureIn(error), broken: held_messageOf(error) };
    }
    parentPort?.postMessage(answer);
  });
});
