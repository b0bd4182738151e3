import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  BackupOptions
} from "./chunk-6IJUPPZH.js";
import "./chunk-TSSJ5C2R.js";
import "./chunk-C36J2CQS.js";
import "./chunk-MY35WQA5.js";
import {
  held_defineCheck
} from "./chunk-COVBR4EE.js";
import "./chunk-6HMTDXZ4.js";

// src/checks/backup/index.ts
var backup = held_defineCheck({
  kind: "backup",
  summary: "A backup exists, is recent and whole, holds what it should, and can be restored",
  needs: ["clock", "files", "http", "shell", "environment", "git"],
  comparesWithBaseline: true,
  options: BackupOptions,
  code: ["command", "decrypt", "records", "restore"],
  timeoutMs: 6e5,
  rules: async () => (await import("./rules-6Y7KI4EA.js")).rules,
  async run(options, context) {
    if (options.records !== void 0)
      return (await import("./records-H7HVWNUN.js")).judgeRecords(options.records, options, context);
    if (options.managed !== void 0)
      return (await import("./managed-EBULCKTD.js")).judgeManaged(options.managed, options, context);
    return (await import("./judge-HKKGDWP5.js")).judgeBackup(options, context);
  }
});
export {
  backup
};
