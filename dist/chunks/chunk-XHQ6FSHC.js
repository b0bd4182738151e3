import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  placeOf,
  timeOf
} from "./chunk-MDRFTHP3.js";
import {
  Report
} from "./chunk-2SVDE634.js";
import {
  held_Undecidable,
  held_messageOf
} from "./chunk-CRHAW2YQ.js";

// src/github/baseline.ts
var MAX_READ = 20;
var baselineFrom = (evidence, environment) => {
  const reports = /* @__PURE__ */ new Map();
  let listed;
  const list = async (signal) => (await evidence.paths(signal) ?? []).filter((path) => path.endsWith(".json") && !path.endsWith(".intoto.json")).toSorted((a, b) => timeOf(a) < timeOf(b) ? 1 : -1);
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
      throw new held_Undecidable(`The earlier reports cannot be read from the evidence branch: ${held_messageOf(error)}`, {
        rule: "baseline-unreadable",
        help: "Let the token read the contents of the repository, or hand over one report with `baseline`.",
        cause: error
      });
    }
  };
};
var parse = (bytes) => {
  try {
    return Report.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
};
var isAbout = (path, stage, environment) => {
  const folder = path.split("/").at(-2) ?? "";
  return folder.includes(placeOf([stage], void 0)) && (environment === void 0 || folder.endsWith(placeOf([], environment)));
};

export {
  baselineFrom
};
