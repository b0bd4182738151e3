import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/migrations/layouts/versions.ts
var compareVersions = (one, other) => {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [a, b] = [left[index] ?? "0", right[index] ?? "0"];
    if (a.length !== b.length) return a.length - b.length;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
};
var canonicalVersion = (version) => partsOf(version).join(".").replace(/(\.0)+$/, "");
var partsOf = (version) => version.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ""));
var compareTexts = (one, other) => one < other ? -1 : one > other ? 1 : 0;

export {
  compareVersions,
  canonicalVersion,
  compareTexts
};
