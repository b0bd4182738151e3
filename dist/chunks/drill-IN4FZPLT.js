import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/backup/drill.ts
var drill = async (_source, _contents, _options, _read, _context) => {
  const missing = {
    message: "No scratch database can be had.",
    rule: "backup-drill-unavailable",
    help: "Give `restore.url`."
  };
  return {
    restored: false,
    findings: [{ rule: missing.rule, level: "error", message: missing.message, help: missing.help }],
    measurements: [],
    evidence: {},
    undecided: missing
  };
};
export {
  drill
};
