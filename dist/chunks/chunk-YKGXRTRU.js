import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/cli/write-reports.ts
var held = __require("./start.cjs").modules["src/cli/write-reports.ts"];
var held_breakReport = held.breakReport;
var held_styleFor = held.styleFor;
var held_writeReportFiles = held.writeReportFiles;

// held:src/reporters/terminal.ts
var held2 = __require("./start.cjs").modules["src/reporters/terminal.ts"];
var held_PLAIN = held2.PLAIN;
var held_renderEnd = held2.renderEnd;
var held_renderItem = held2.renderItem;
var held_renderTerminal = held2.renderTerminal;
var held_wrap = held2.wrap;

export {
  held_PLAIN,
  held_renderTerminal,
  held_wrap,
  held_styleFor,
  held_writeReportFiles
};
