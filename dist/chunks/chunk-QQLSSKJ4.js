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
  baselineFrom: () => baselineFrom
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FEB2C3LJ = require("./chunk-FEB2C3LJ.js");
var import_chunk_I2IS4MXY = require("./chunk-I2IS4MXY.js");
var import_errors = require("./start.cjs").modules["src/core/errors.ts"];
var MAX_READ = 20;
var baselineFrom = (evidence, environment) => {
  const reports = /* @__PURE__ */ new Map();
  let listed;
  const list = async (signal) => (await evidence.paths(signal) ?? []).filter((path) => path.endsWith(".json") && !path.endsWith(".intoto.json")).toSorted((a, b) => (0, import_chunk_FEB2C3LJ.timeOf)(a) < (0, import_chunk_FEB2C3LJ.timeOf)(b) ? 1 : -1);
  const readOne = async (path, signal) => {
    const bytes = await evidence.read(path, signal);
    if (bytes === void 0) return void 0;
    return parse(bytes);
  };
  return async (id, stage, signal) => {
    try {
      listed ??= list(signal);
      const candidates = (await listed).filter((path) => isAbout(path, stage, environment)).slice(0, MAX_READ);
      for (const path of candidates) {
        const reading = reports.get(path) ?? readOne(path, signal);
        reports.set(path, reading);
        const report = await reading;
        if (report === void 0 || report.subject.environment !== environment) continue;
        if (report.subject.pullRequest !== void 0) continue;
        const item = report.items.find((one) => one.id === id && one.stage === stage);
        if (item?.status === "pass") return item;
      }
      return void 0;
    } catch (error) {
      signal.throwIfAborted();
      throw new import_errors.Undecidable(`The earlier reports cannot be read from the evidence branch: ${(0, import_errors.messageOf)(error)}`, {
        rule: "baseline-unreadable",
        help: "Let the token read the contents of the repository, or hand over one report with `baseline`.",
        cause: error
      });
    }
  };
};
var parse = (bytes) => {
  try {
    return import_chunk_I2IS4MXY.Report.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
};
var isAbout = (path, stage, environment) => {
  const folder = path.split("/").at(-2) ?? "";
  return folder.includes((0, import_chunk_FEB2C3LJ.placeOf)([stage], void 0)) && (environment === void 0 || folder.endsWith((0, import_chunk_FEB2C3LJ.placeOf)([], environment)));
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baselineFrom
});
