'use strict'
var import_chunk_F2DZTUAO = require("./chunk-F2DZTUAO.js");
var import_chunk_MSLKNMBH = require("./chunk-MSLKNMBH.js");
var import_chunk_6XGNNX36 = require("./chunk-6XGNNX36.js");
var import_chunk_DFKORURT = require("./chunk-DFKORURT.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_worker_threads = require("node:worker_threads");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var { extensions } = import_node_worker_threads.workerData;
var engine;
var last = Promise.resolve();
var call = async ({ method, sql, values, rows }) => {
  const running = await (engine ??= (0, import_chunk_F2DZTUAO.startEngine)(extensions));
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
import_node_worker_threads.parentPort?.on("message", (request) => {
  last = last.then(async () => {
    let answer;
    try {
      answer = { id: request.id, value: await call(request) };
    } catch (error) {
      answer = { id: request.id, failure: (0, import_chunk_F2DZTUAO.failureIn)(error), broken: (0, import_errors.messageOf)(error) };
    }
    import_node_worker_threads.parentPort?.postMessage(answer);
  });
});
