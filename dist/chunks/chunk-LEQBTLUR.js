import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)

// src/checklist/as-text.ts
var asText = (text) => text.replace(/\s+/g, " ").replace(/[\p{Cs}\p{Cc}\p{Co}\p{Cn}\u2028\u2029\ufeff]/gu, "").replace(/\$\{(?=\{)/g, "$ {").trim();
var comparable = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}<>=%+/.]+/gu, " ").trim();

export {
  asText,
  comparable
};
