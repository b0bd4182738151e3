import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/manifest/presets.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
var folders = () => ["./presets/", "../presets/", "../../presets/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
var readBundledPreset = (name) => {
  if (!/^[a-z0-9-]+$/.test(name)) return void 0;
  for (const folder of folders()) {
    try {
      return readFileSync(join(folder, `${name}.yml`));
    } catch {
    }
  }
  return void 0;
};
var bundledPresets = () => {
  for (const folder of folders()) {
    try {
      return readdirSync(folder).filter((file) => file.endsWith(".yml")).map((file) => file.slice(0, -4)).sort();
    } catch {
    }
  }
  return [];
};
export {
  bundledPresets,
  readBundledPreset
};
