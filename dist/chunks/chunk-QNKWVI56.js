import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/core/shown.ts
var held = __require("./start.cjs").modules["src/core/shown.ts"];
var held_markdownCode = held.markdownCode;
var held_markdownProse = held.markdownProse;
var held_markdownText = held.markdownText;
var held_markupText = held.markupText;
var held_oneLine = held.oneLine;
var held_printable = held.printable;

export {
  held_markdownCode,
  held_markdownProse,
  held_markdownText,
  held_markupText,
  held_oneLine,
  held_printable
};
