import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/program/find-manifests.ts
var held = __require("./start.cjs").modules["src/program/find-manifests.ts"];
var held_MANIFEST_PATHS = held.MANIFEST_PATHS;
var held_loadManifests = held.loadManifests;
var held_stagesOf = held.stagesOf;

export {
  held_MANIFEST_PATHS,
  held_loadManifests,
  held_stagesOf
};
