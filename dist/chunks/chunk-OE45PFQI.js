import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/sql/compile-once.ts
import { setFlagsFromString } from "node:v8";
var compileOnce = (v8 = process.versions.v8) => {
  for (const flag of flagsFor(v8)) setFlagsFromString(flag);
};
var compileAgain = (v8 = process.versions.v8) => {
  if (flagsFor(v8).length > 0) setFlagsFromString("--wasm-dynamic-tiering");
};
var flagsFor = (v8) => {
  const major = Number(v8.split(".")[0]);
  if (!(major >= 11 && major <= 13)) return [];
  return ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering", ...major === 11 ? ["--interrupt-budget=400000"] : []];
};

export {
  compileOnce,
  compileAgain
};
