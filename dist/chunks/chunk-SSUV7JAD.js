import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/program/judge-manifest.ts
var held = __require("./start.cjs").modules["src/program/judge-manifest.ts"];
var held_planManifest = held.planManifest;
var held_runManifest = held.runManifest;

export {
  held_planManifest,
  held_runManifest
};
