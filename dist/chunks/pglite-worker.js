'use strict'
var import_chunk_XRF6QHHN = require("./chunk-XRF6QHHN.js");
var import_chunk_MSLKNMBH = require("./chunk-MSLKNMBH.js");
var import_chunk_YFOWYU72 = require("./chunk-YFOWYU72.js");
var import_chunk_DFKORURT = require("./chunk-DFKORURT.js");
var import_chunk_PBXL4WL2 = require("./chunk-PBXL4WL2.js");
var import_chunk_7DQDWJI5 = require("./chunk-7DQDWJI5.js");
var import_node_worker_threads = require("node:worker_threads");
var { extensions } = import_node_worker_threads.workerData;
var engine;
var last = Promise.resolve();
var call = async ({ method, sql, values, rows }) => {
  const running = await (engine ??= (0, import_chunk_XRF6QHHN.startEngine)(extensions));
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
      answer = { id: request.id, failure: (0, import_chunk_XRF6QHHN.failureIn)(error), broken: (0, import_chunk_PBXL4WL2.held_messageOf)(error) };
    }
    import_node_worker_threads.parentPort?.postMessage(answer);
  });
});
