import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  __require
} from "./chunk-6HMTDXZ4.js";

// held:src/manifest/read-item.ts
var held = __require("./start.cjs").modules["src/manifest/read-item.ts"];
var held_isPlugIn = held.isPlugIn;
var held_keysAt = held.keysAt;
var held_readItem = held.readItem;
var held_slugOf = held.slugOf;

export {
  held_isPlugIn
};
