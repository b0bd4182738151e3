import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/manifest/load.ts
var held = __require("./start.cjs").modules["src/manifest/load.ts"];
var held_loadManifest = held.loadManifest;
var held_nearestStage = held.nearestStage;

export {
  held_loadManifest,
  held_nearestStage
};
