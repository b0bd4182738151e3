import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/core/rule.ts
var rulePage = (rule, title, danger, remedy, more = {}) => ({ rule, title, level: "error", danger, remedy, ...more });

export {
  rulePage
};
