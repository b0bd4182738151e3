import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checks/backup/place.ts
var isMissing = (answer) => "missing" in answer;
var baseName = (name) => name.slice(name.lastIndexOf("/") + 1);

export {
  isMissing,
  baseName
};
